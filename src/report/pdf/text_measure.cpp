// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/text_measure.h"

namespace slipway::report {

namespace {

/// Chinese and Japanese are broken between any two letters, but not before what ends or follows one.
bool mayBreakBefore(char16_t unit)
{
    constexpr QStringView bound = u"、。，．・：；？！ー」』）】〉》〕〗々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
    const bool isIdeograph =
        (unit >= 0x2E80 && unit < 0xA000) || (unit >= 0xF900 && unit < 0xFB00) || (unit >= 0xFF00 && unit < 0xFFF0);
    return isIdeograph && !bound.contains(QChar(unit));
}

} // namespace

MeasuredFont::MeasuredFont(const QFont &font, QPaintDevice *device)
    : m_font(font, device),
      m_metrics(m_font, device),
      m_lineHeight(m_metrics.height() * 1.12)
{
    m_widths.fill(-1);
}

double MeasuredFont::widthOf(char16_t unit)
{
    if (unit >= m_widths.size())
        return widthOfCode(unit);
    float &known = m_widths[unit];
    if (known < 0)
        known = static_cast<float>(m_metrics.horizontalAdvance(QChar(unit)));
    return known;
}

double MeasuredFont::widthOfCode(char32_t code)
{
    const auto known = m_others.constFind(code);
    if (known != m_others.constEnd())
        return *known;
    const auto width = static_cast<float>(m_metrics.horizontalAdvance(QString::fromUcs4(&code, 1)));
    m_others.insert(code, width);
    return width;
}

double MeasuredFont::width(QStringView text)
{
    double sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            sum += widthOfCode(QChar::surrogateToUcs4(text[i], text[i + 1]));
            ++i;
        } else {
            sum += widthOf(text[i].unicode());
        }
    }
    return sum;
}

std::vector<QStringView> MeasuredFont::lines(QStringView text, double width, int most, bool *isCut)
{
    std::vector<QStringView> out;
    qsizetype begin = 0;
    qsizetype space = -1; // where the line may be broken: its last space, or before a letter
    qsizetype after = -1; // where the next begins then
    double sum = 0;
    const auto take = [&](qsizetype end, qsizetype next) {
        out.push_back(text.sliced(begin, end - begin));
        begin = next;
        space = -1;
        sum = 0;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit == u'\n') {
            take(i, i + 1);
        } else {
            if (unit == u' ')
                space = i, after = i + 1;
            else if (i > begin && mayBreakBefore(unit))
                space = after = i;
            sum += text[i].isLowSurrogate() && i > 0 ? widthOfCode(QChar::surrogateToUcs4(text[i - 1], text[i]))
                   : text[i].isHighSurrogate()       ? 0
                                                     : widthOf(unit);
            if (sum > width && i > begin) {
                // Half a letter is none: a pair goes to the next line whole.
                const qsizetype whole = text[i].isLowSurrogate() && i - 1 > begin ? i - 1 : i;
                const qsizetype end = space > begin ? space : whole;
                const qsizetype next = space > begin ? after : whole;
                if (!text[end].isLowSurrogate()) {
                    take(end, next);
                    i = next - 1;
                }
            }
        }
        if (std::ssize(out) == most) {
            *isCut = begin < text.size();
            return out;
        }
    }
    if (begin < text.size() || out.empty())
        take(text.size(), text.size());
    *isCut = false;
    return out;
}

} // namespace slipway::report
