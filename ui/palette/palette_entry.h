// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/queries.h"
#include "ui/palette/text_match.h"
#include "ui/theme/glyph.h"
#include "ui/widgets/route.h"

#include <QAction>
#include <QIcon>
#include <QKeySequence>
#include <QPointer>

namespace slipway::ui {

/// A place of the window the palette can go to: a page, a section of one, where one was before.
struct PalettePlace {
    QString title;
    QString detail;
    QString icon; ///< name of a Breeze icon
    Route route;
    QKeySequence shortcut = {};
};

/// A line of the palette.
struct PaletteEntry {
    QString section; ///< heading it stands under
    QString title;
    QString detail = {};
    TextMatch match = {}; ///< of the title
    Glyph glyph = Glyph::None;
    QIcon icon = {}; ///< where there is no glyph
    QKeySequence shortcut = {};
    bool isEnabled = true; ///< when not, `detail` says why
    std::optional<Route> route = {};
    QPointer<QAction> action = {};
    std::optional<ReleaseId> release = {}; ///< Tab shows what can be done with it
    int hidden = 0; ///< a line that shows the rest of its section: how many lines that is; 0: a line of its own
};

} // namespace slipway::ui
