// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/ansi/sgr.h"

#include <algorithm>
#include <array>

namespace slipway::formats {
namespace {

/// Numbers between semicolons or colons; what is missing is 0, -1 where nothing must stand (`38:2::R:G:B`).
class SgrNumbers
{
public:
    explicit SgrNumbers(QByteArrayView parameters)
    {
        int value = 0;
        bool isEmpty = true;
        char before = ';';
        const auto push = [&](char separator) {
            if (m_count < m_numbers.size())
                m_numbers[m_count++] = isEmpty && before == ':' && separator == ':' ? -1 : value;
            value = 0;
            isEmpty = true;
            before = separator;
        };
        for (const char byte : parameters) {
            if (byte >= '0' && byte <= '9') {
                value = std::min(value * 10 + (byte - '0'), 9999);
                isEmpty = false;
            } else if (byte == ';' || byte == ':') {
                push(byte);
            }
        }
        push(';');
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_count; }
    int next() { return m_at < m_count ? m_numbers[m_at++] : 0; }
    void skipEmpty() { m_at += m_at < m_count && m_numbers[m_at] == -1 ? 1 : 0; }

private:
    std::array<int, 32> m_numbers{};
    std::size_t m_count = 0;
    std::size_t m_at = 0;
};

AnsiColor indexed(int number)
{
    return {AnsiColor::Kind::Indexed, static_cast<std::uint32_t>(number)};
}

/// What stands behind 38 or 48; the colour stays as it is when that is no colour.
void readColor(SgrNumbers &numbers, AnsiColor &color)
{
    const int kind = numbers.next();
    if (kind == 5) {
        if (const int number = numbers.next(); number >= 0 && number <= 255)
            color = indexed(number);
    } else if (kind == 2) {
        numbers.skipEmpty();
        std::uint32_t value = 0;
        for (int i = 0; i < 3; ++i)
            value = value << 8 | static_cast<std::uint32_t>(std::clamp(numbers.next(), 0, 255));
        color = {AnsiColor::Kind::Rgb, value};
    }
}

void applyAttribute(int number, AnsiStyle &style)
{
    switch (number) {
    case 0: style = {}; return;
    case 1: style.isBold = true; return;
    case 2: style.isFaint = true; return;
    case 3: style.isItalic = true; return;
    case 4:
    case 21: style.isUnderlined = true; return;
    case 7: style.isInverse = true; return;
    case 9: style.isStruckOut = true; return;
    case 22:
        style.isBold = false;
        style.isFaint = false;
        return;
    case 23: style.isItalic = false; return;
    case 24: style.isUnderlined = false; return;
    case 27: style.isInverse = false; return;
    case 29: style.isStruckOut = false; return;
    case 39: style.foreground = {}; return;
    case 49: style.background = {}; return;
    default: break;
    }
    if (number >= 30 && number <= 37)
        style.foreground = indexed(number - 30);
    else if (number >= 40 && number <= 47)
        style.background = indexed(number - 40);
    else if (number >= 90 && number <= 97)
        style.foreground = indexed(number - 90 + 8);
    else if (number >= 100 && number <= 107)
        style.background = indexed(number - 100 + 8);
}

} // namespace

void applySgr(QByteArrayView parameters, AnsiStyle &style)
{
    if (!parameters.isEmpty() && parameters[0] >= '<')
        return; // private sequences of terminals, as `\e[>4;2m`
    for (SgrNumbers numbers(parameters); !numbers.atEnd();) {
        const int number = numbers.next();
        if (number == 38)
            readColor(numbers, style.foreground);
        else if (number == 48)
            readColor(numbers, style.background);
        else
            applyAttribute(number, style);
    }
}

} // namespace slipway::formats
