// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace slipway::ui {

class Label;
class MonitoringViewModel;
class PillLabel;
class Segments;

/// How much time is shown, whether it moves, how often servers are asked; the bake time and what is away.
class MonitoringToolbar : public QWidget
{
    Q_OBJECT

public:
    /// @param model outlives the toolbar
    explicit MonitoringToolbar(MonitoringViewModel &model, QWidget *parent = nullptr);

    /// The leading end, for what chooses what is looked at.
    [[nodiscard]] QHBoxLayout *leading() const { return m_leading; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showModel();
    void showBake();
    void showAsking();

    MonitoringViewModel &m_model;
    QHBoxLayout *m_leading;
    PillLabel *m_state;
    class GlyphLabel *m_bakeGlyph;
    Label *m_bake;
    QWidget *m_asking;
    Segments *m_lengths;
    QToolButton *m_pause;
    QComboBox *m_interval;
    QPushButton *m_add;
    QTimer m_patience;
    QTimer m_seconds;
};

} // namespace slipway::ui
