// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QWidget>

class QHBoxLayout;

namespace slipway::ui {

/// Over the page: where we are, the way back, and the door to the command palette.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    /// @param back, forward, search the actions behind the buttons
    TopBar(QAction *back, QAction *forward, QAction *search, QWidget *parent = nullptr);

    void setPath(const std::vector<Crumb> &path);

Q_SIGNALS:
    void routeRequested(const slipway::ui::Route &route);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addCrumb(const Crumb &crumb, bool isLast);

    QWidget *m_path;
    QHBoxLayout *m_pathRow;
    std::vector<std::pair<QString, std::optional<Route>>> m_shown;
};

} // namespace slipway::ui
