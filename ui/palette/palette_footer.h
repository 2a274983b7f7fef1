// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace slipway::ui {

/// Which keys do what in the palette.
class PaletteFooter : public QWidget
{
    Q_OBJECT

public:
    explicit PaletteFooter(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace slipway::ui
