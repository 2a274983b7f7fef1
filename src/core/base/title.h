// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

/// Names, titles and versions: what stands on one line of a table, a list or a sentence.
namespace slipway {

/// In UTF-16 units. Titles of checklists and calendars of other tools may be longer and are kept as they are.
inline constexpr qsizetype kLongestTitle = 300;

/// Whether a title that a person gives is short enough. @param field for Error::where
/// @retval ErrorKind::BadInput it is longer than kLongestTitle
[[nodiscard]] Result<> checkTitleLength(const QString &title, const QString &field = {});

/// As checkTitleLength(), of what is given in place of `before`: one that is there already may be longer, and stays.
/// @param before empty for what is added
[[nodiscard]] Result<> checkTitleChange(const QString &before, const QString &title, const QString &field = {});

/// The title, or its beginning with “…” behind it.
[[nodiscard]] QString fittingTitle(const QString &title);

} // namespace slipway
