// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/title.h"

#include "core/base/tr.h"

namespace slipway {

namespace {

constexpr qsizetype kShownOfLongTitle = 40;

} // namespace

Result<> checkTitleLength(const QString &title, const QString &field)
{
    if (title.size() <= kLongestTitle)
        return {};
    return failure(ErrorKind::BadInput,
                   tr("“%1…” has %2 characters, and %3 are the most for a name or title. Shorten it.")
                       .arg(title.left(kShownOfLongTitle))
                       .arg(title.size())
                       .arg(kLongestTitle),
                   field);
}

QString fittingTitle(const QString &title)
{
    if (title.size() <= kLongestTitle)
        return title;
    // Half a character is none.
    const qsizetype end = title[kLongestTitle - 2].isHighSurrogate() ? kLongestTitle - 2 : kLongestTitle - 1;
    return title.left(end) + u'…';
}

} // namespace slipway
