// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_source.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace slipway::ui {

class Label;
class PaletteModel;

/// Finds anything and runs any action, by the keyboard alone. Lies over the whole of its parent while it is open.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    /// @param frame what it lies over
    CommandPalette(service::Session &session, QWidget *frame);

    /// Opens with `text` typed already. The keyboard goes back to where it was when the palette closes.
    void open(PaletteOffer offer, const QString &text = {});
    void dismiss();

Q_SIGNALS:
    void routeRequested(const slipway::ui::Route &route);
    void handbookRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildPanel();
    [[nodiscard]] bool handleKey(const QKeyEvent &event);
    void update();
    void moveBy(int step);
    void pageBy(int step);
    void setRow(int row);
    void run(const QModelIndex &index);
    void showRelease();
    [[nodiscard]] bool leaveRelease();
    void announce();
    void place();

    service::Session &m_session;
    std::unique_ptr<PaletteSource> m_source;
    QPointer<QWidget> m_before; ///< had the keyboard
    QSet<QString> m_expanded;   ///< sections shown as a whole
    std::optional<ReleaseId> m_about;
    QString m_aboutTitle;
    QString m_textBefore;
    QWidget *m_panel;
    QLineEdit *m_line = nullptr;
    Label *m_count = nullptr;
    QListView *m_list = nullptr;
    PaletteModel *m_model;
};

} // namespace slipway::ui
