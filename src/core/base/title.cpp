// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/title.h"

#include "core/base/tr.h"

namespace slipway {

namespace {

constexpr qsizetype kShownOfLongTitle = 40;

/// At most `length` units of a text that is longer; half a character is none.
QString beginningOf(const QString &text, qsizetype length)
{
    return text.left(text[length - 1].isHighSurrogate() ? length - 1 : length);
}

} // namespace

Result<> checkTitleLength(const QString &title, const QString &field)
{
    if (title.size() <= kLongestTitle)
        return {};
    return failure(
        ErrorKind::BadInput,
        tr("“%1…” has %2 characters, and %3 are the most for a name or title. Shorten it.")
            .arg(beginningOf(title, kShownOfLongTitle), QString::number(title.size()), QString::number(kLongestTitle)),
        field);
}

Result<> checkTitleChange(const QString &before, const QString &title, const QString &field)
{
    return title == before ? Result<>{} : checkTitleLength(title, field);
}

QString fittingTitle(const QString &title)
{
    if (title.size() <= kLongestTitle)
        return title;
    return beginningOf(title, kLongestTitle - 1) + u'…';
}

} // namespace slipway
