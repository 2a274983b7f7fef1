// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/duration_text.h"

#include <array>

namespace slipway {

using std::chrono::milliseconds;

namespace {

struct DurationUnit {
    QStringView sign;
    qint64 length; ///< ms
};
constexpr std::array<DurationUnit, 6> kDurationUnits{
    {{u"w", 604'800'000}, {u"d", 86'400'000}, {u"h", 3'600'000}, {u"m", 60'000}, {u"s", 1'000}, {u"ms", 1}}};
constexpr qint64 kLongestDuration = 10LL * 365 * 86'400'000;

} // namespace

std::optional<milliseconds> durationFrom(QStringView text)
{
    text = text.trimmed();
    bool isNumber = false;
    if (const double seconds = text.toDouble(&isNumber); isNumber)
        return seconds >= 0 && seconds * 1000 <= kLongestDuration
                   ? std::optional(milliseconds(qRound64(seconds * 1000)))
                   : std::nullopt;
    qint64 sum = 0;
    std::size_t from = 0;
    while (!text.isEmpty()) {
        qsizetype digits = 0;
        while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
            ++digits;
        qsizetype letters = digits;
        while (letters < text.size() && text[letters].isLetter())
            ++letters;
        const QStringView sign = text.sliced(digits, letters - digits);
        while (from < kDurationUnits.size() && kDurationUnits[from].sign != sign)
            ++from;
        if (digits == 0 || digits > 12 || from == kDurationUnits.size())
            return std::nullopt;
        sum += text.first(digits).toLongLong() * kDurationUnits[from++].length;
        if (sum > kLongestDuration)
            return std::nullopt;
        text = text.sliced(letters);
    }
    return from == 0 ? std::nullopt : std::optional(milliseconds(sum));
}

QString durationCode(milliseconds length)
{
    qint64 left = length.count();
    QString text;
    for (const DurationUnit &each : kDurationUnits) {
        if (left < each.length || each.sign == u"w")
            continue;
        text += QString::number(left / each.length);
        text += each.sign;
        left %= each.length;
    }
    return text.isEmpty() ? QStringLiteral("0s") : text;
}

} // namespace slipway
