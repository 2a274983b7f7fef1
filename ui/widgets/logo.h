// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace slipway::ui {

/// The sign of the program: a ship on its slip.
class Logo : public QWidget
{
    Q_OBJECT

public:
    explicit Logo(int size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The same as the icon of windows.
[[nodiscard]] QIcon logoIcon();

} // namespace slipway::ui
