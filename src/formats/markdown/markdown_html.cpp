// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/markdown/markdown_html.h"

#include <cmark-gfm.h>

#include <cstdlib>
#include <memory>

namespace slipway::formats {

QByteArray markdownHtml(const QString &markdown)
{
    const QByteArray text = markdown.toUtf8();
    const std::unique_ptr<char, decltype(&std::free)> html(
        cmark_markdown_to_html(text.constData(), static_cast<std::size_t>(text.size()),
                               CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8),
        &std::free);
    return QByteArray(html.get());
}

QByteArray markdownPage(const QString &markdown, const QString &title, const QString &language)
{
    const QByteArray head =
        "<!DOCTYPE html>\n<html lang=\"" + language.toHtmlEscaped().toUtf8()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
          "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
        + title.toHtmlEscaped().toUtf8() + "</title>\n";
    static const QByteArray style =
        "<style>body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;"
        "color-scheme:light dark}code{font-family:ui-monospace,monospace}</style>\n</head>\n<body>\n";
    return head + style + markdownHtml(markdown) + "</body>\n</html>\n";
}

} // namespace slipway::formats
