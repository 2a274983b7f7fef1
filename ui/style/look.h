// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/preferences.h"

#include <QObject>

class QApplication;

namespace slipway::ui {

/// Gives the application its style, font and colours, and keeps them as the person and the system want them.
/// Shows the ring of the focus while the keyboard is used, and takes it away when the mouse is.
class Look : public QObject
{
    Q_OBJECT

public:
    explicit Look(QApplication &application);

    /// Light, dark, or whatever the system is now and becomes later.
    void choose(Appearance appearance);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    Appearance m_appearance = Appearance::System;
    const Theme *m_applied = nullptr;
};

} // namespace slipway::ui
