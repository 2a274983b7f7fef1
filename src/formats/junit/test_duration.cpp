// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/junit/test_duration.h"

#include <QString>

#include <cmath>

namespace slipway::formats {
namespace {

constexpr double kLongestSeconds = 1e9;

/// With a dot for decimals and no separators of thousands.
QString plainNumber(QStringView text)
{
    QString number = text.toString();
    const qsizetype comma = number.indexOf(u',');
    if (comma < 0)
        return number;
    const qsizetype dot = number.indexOf(u'.');
    const qsizetype decimals = number.size() - number.lastIndexOf(u',') - 1;
    const bool isGrouped = dot >= 0 || number.count(u',') > 1 || (decimals == 3 && !number.startsWith(u'0'));
    if (isGrouped)
        number.remove(u',');
    else
        number[comma] = u'.';
    return number;
}

} // namespace

std::optional<std::chrono::microseconds> testDuration(QStringView seconds)
{
    const QStringView trimmed = seconds.trimmed();
    bool isNumber = false;
    const double value =
        trimmed.contains(u',') ? plainNumber(trimmed).toDouble(&isNumber) : trimmed.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value) || value < 0 || value > kLongestSeconds)
        return std::nullopt;
    return std::chrono::microseconds(std::llround(value * 1e6));
}

} // namespace slipway::formats
