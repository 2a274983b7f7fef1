// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/runbook_page.h"

#include <QWidget>

namespace slipway::ui {

/// The running cut-over for a whole room: clock, what is next and whose turn it is, what runs, how late, last safe rollback.
/// Fills the screen; Esc leaves.
class CutoverScreen : public QWidget
{
    Q_OBJECT

public:
    explicit CutoverScreen(QWidget *parent = nullptr);

    void showRunbook(const service::RunbookPage &page, Instant now);

Q_SIGNALS:
    /// Return: the next step that may begin shall.
    void beginRequested();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    /// One line of the list of steps, `top` down; returns where the next begins.
    int paintStep(QPainter &painter, const service::RunbookPage::Step &row, int top);

    service::RunbookPage m_page;
    Instant m_now;
};

} // namespace slipway::ui
