// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/harmless_text.h"

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr int kControlPictures = 0x2400;
constexpr char16_t kDeletePicture = 0x2421;

/// Marks that turn or hide text: a title could show another name than it has.
bool turnsWriting(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

} // namespace

QString harmlessText(const QString &text, bool keepsLines)
{
    QString out;
    out.reserve(text.size());
    for (const QChar each : text) {
        const char16_t c = each.unicode();
        if (c == u'\n')
            out += keepsLines ? u'\n' : u' ';
        else if (c == u'\t' || c == 0x2028 || c == 0x2029 || c == 0x85)
            out += u' ';
        else if (c == u'\r')
            out += keepsLines ? QString() : u" "_s;
        else if (c < 0x20)
            out += QChar(static_cast<char16_t>(kControlPictures + c));
        else if (c == 0x7F)
            out += QChar(kDeletePicture);
        else if ((c >= 0x80 && c < 0xA0) || turnsWriting(c))
            out += QChar(QChar::ReplacementCharacter);
        else
            out += each;
    }
    return out;
}

} // namespace slipway
