// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QModelIndex>
#include <QRect>
#include <QStyleOptionViewItem>

namespace slipway::ui {

/// Where the parts of a title cell stand: `[box] title  badge  ‹ blocked by Load test`.
///
/// What blocks shortens first, then the badge, the title last.
struct TitleLayout {
    QRect box;
    QRect title;
    QRect badge;   ///< empty without one
    QRect blocked; ///< "blocked by"
    QRect blocker; ///< the name of what blocks, a link when the row has its key
    QFont titleFont;
    QFont smallFont;

    TitleLayout(const QStyleOptionViewItem &option, const QModelIndex &index);
    /// "‹ blocked by"
    [[nodiscard]] static QString blockedWord();
};

} // namespace slipway::ui
