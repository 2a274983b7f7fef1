// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace slipway::formats {

/// Markdown (CommonMark) as a piece of HTML. HTML in it is left out, and so are links to scripts.
[[nodiscard]] QByteArray markdownHtml(const QString &markdown);

/// The same as a page of its own that fetches nothing. @param language as `en`
[[nodiscard]] QByteArray markdownPage(const QString &markdown, const QString &title, const QString &language);

} // namespace slipway::formats
