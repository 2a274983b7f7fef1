// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <expected>

namespace slipway::window {

/// What the program was called with.
struct Arguments {
    QString workspace;  ///< empty: the default one
    QString language;   ///< empty: as chosen in the program
    QString screenshot; ///< folder for pictures; empty: show the window
    QString page;       ///< pictures of this page only; empty: of all
    QString theme;      ///< `light`, `dark`; empty: as chosen in the program, for pictures both
    QSize size{1440, 900};
    double scale = 1;
    bool untilPainted = false; ///< end once the first page is painted: for measuring
};

/// A call that ends at once.
struct Refusal {
    QString text; ///< for people; ends in a line feed
    int status = 2;
};

/// Reads the command line. Help and version are refusals with status 0.
[[nodiscard]] std::expected<Arguments, Refusal> readArguments(const QStringList &arguments);

/// To be called before the application is made: Qt wants to know the scale then, and a place to draw to where there is no
/// display.
/// @return whether there is a display for a window
bool prepareEnvironment(int argc, char *argv[]);

/// Why no window can be shown without a display.
[[nodiscard]] Refusal noDisplay();

/// What to do when files of the program are not there.
[[nodiscard]] Refusal damagedInstallation(const QStringList &missing);

} // namespace slipway::window
