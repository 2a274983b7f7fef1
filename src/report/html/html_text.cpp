// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html/html_text.h"

#include <cmath>
#include <cstring>

namespace slipway::report {

namespace {

constexpr qsizetype kLongestOfOne = 6; // &quot;

char *putEscape(char *to, const char *escape)
{
    const std::size_t length = std::strlen(escape);
    std::memcpy(to, escape, length);
    return to + length;
}

char *putCode(char *to, char32_t code)
{
    const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
    if (code < 0x800) {
        *to++ = byte(0xC0 | (code >> 6));
    } else if (code < 0x10000) {
        *to++ = byte(0xE0 | (code >> 12));
        *to++ = byte(0x80 | ((code >> 6) & 0x3F));
    } else {
        *to++ = byte(0xF0 | (code >> 18));
        *to++ = byte(0x80 | ((code >> 12) & 0x3F));
        *to++ = byte(0x80 | ((code >> 6) & 0x3F));
    }
    *to++ = byte(0x80 | (code & 0x3F));
    return to;
}

/// What no document may hold: controls, halves of pairs, and the private area that marks of frames are made of.
bool isForbidden(char32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0xD800 && code < 0xE000)
           || (code >= 0xE0F0 && code <= 0xE0F1) || code == 0xFFFE || code == 0xFFFF;
}

} // namespace

HtmlText &HtmlText::text(QStringView text)
{
    const qsizetype old = m_bytes.size();
    if (m_bytes.capacity() < old + text.size() * kLongestOfOne)
        m_bytes.reserve((old + text.size() * kLongestOfOne) * 2);
    m_bytes.resizeForOverwrite(old + text.size() * kLongestOfOne);
    char *const begin = m_bytes.data() + old;
    char *to = begin;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit >= 0x20 && unit < 0x7F) {
            switch (unit) {
            case u'<': to = putEscape(to, "&lt;"); break;
            case u'>': to = putEscape(to, "&gt;"); break;
            case u'&': to = putEscape(to, "&amp;"); break;
            case u'"': to = putEscape(to, "&quot;"); break;
            case u'\'': to = putEscape(to, "&#39;"); break;
            default: *to++ = static_cast<char>(unit);
            }
            continue;
        }
        if (unit == u'\n' || unit == u'\t') {
            *to++ = static_cast<char>(unit);
            continue;
        }
        char32_t code = unit;
        if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            code = QChar::surrogateToUcs4(unit, text[++i].unicode());
        to = putCode(to, isForbidden(code) ? 0xFFFD : code);
    }
    m_bytes.truncate(old + (to - begin));
    return *this;
}

HtmlText &HtmlText::number(double value)
{
    // Tenths are finer than any screen draws.
    const auto tenths = static_cast<qint64>(std::llround(value * 10));
    m_bytes += QByteArray::number(tenths / 10);
    if (tenths % 10 != 0) {
        m_bytes += '.';
        m_bytes += static_cast<char>('0' + std::abs(tenths % 10));
    }
    return *this;
}

} // namespace slipway::report
