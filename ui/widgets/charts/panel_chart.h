// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/glyph.h"
#include "ui/widgets/charts/chart_contents.h"
#include "ui/widgets/charts/chart_window.h"

#include <QFrame>
#include <QTimer>

class QMenu;
class QToolButton;

namespace slipway::ui {

class ChartLegend;
class ChartPlot;
class Label;
class PillLabel;

/// A chart as a card: what it shows, its legend, the plot, how it stands, and what can be done with it.
class PanelChart : public QFrame
{
    Q_OBJECT

public:
    /// @param window of all charts of the page, outlives this one
    explicit PanelChart(ChartWindow &window, QWidget *parent = nullptr);

    /// @param subtitle what it is measured in, where it comes from
    void setTitle(const QString &title, const QString &subtitle);
    [[nodiscard]] QString title() const;
    void setContents(ChartContents contents);
    [[nodiscard]] const ChartContents &contents() const;
    /// Loading is said after a while only: what comes at once should not flicker.
    void setStanding(const ChartStanding &standing);
    [[nodiscard]] const ChartStanding &standing() const { return m_standing; }

    [[nodiscard]] ChartPlot *plot() const { return m_plot; }
    [[nodiscard]] ChartLegend *legend() const { return m_legend; }
    /// Of the button at the end of the heading, and of a right click.
    [[nodiscard]] QMenu *menu() const { return m_menu; }

    /// What is shown as a picture, with title and legend.
    [[nodiscard]] QImage picture();
    /// The samples that are shown.
    [[nodiscard]] QByteArray csv() const;

    /// As wide as it must be: charts beside each other share what there is in equal parts.
    [[nodiscard]] QSize sizeHint() const override { return {280, 360}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 240}; }

Q_SIGNALS:
    /// The person wants the data in a file.
    void saveRequested(const QByteArray &csv, const QString &name);
    /// Something was copied.
    void told(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildMenu();
    void placeHead();
    void showLegend();
    void showPill();
    void showStanding();
    void placeNote();

    ChartWindow &m_window;
    ChartStanding m_standing;
    Label *m_title;
    Label *m_subtitle;
    PillLabel *m_pill;
    QToolButton *m_more;
    QMenu *m_menu;
    ChartLegend *m_legend;
    ChartPlot *m_plot;
    QWidget *m_note;
    class GlyphLabel *m_noteGlyph;
    Label *m_noteText;
    QTimer m_wait;
    QTimer m_legendSoon;
};

} // namespace slipway::ui
