// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"

#include <QString>

#include <vector>

namespace slipway {

/// What a metric is measured in.
enum class ValueUnit : std::uint8_t {
    Number,
    Seconds,
    Milliseconds,
    Ratio,   ///< 0…1, shown in percent
    Percent, ///< 0…100
    Bytes,
    BytesPerSecond,
    PerSecond, ///< events, such as requests
};

/// As templates and the command line write it.
template <>
struct EnumText<ValueUnit> {
    static constexpr std::array<std::pair<ValueUnit, QStringView>, 8> values{{
        {ValueUnit::Number, u"number"},
        {ValueUnit::Seconds, u"s"},
        {ValueUnit::Milliseconds, u"ms"},
        {ValueUnit::Ratio, u"ratio"},
        {ValueUnit::Percent, u"%"},
        {ValueUnit::Bytes, u"bytes"},
        {ValueUnit::BytesPerSecond, u"bytes/s"},
        {ValueUnit::PerSecond, u"/s"},
    }};
};

/// A value as people read it, three digits with the prefix that fits: `12.3 ms`, `4 min`, `0.2 %`, `1.5 GiB`, `340/s`, `12.3 k`.
/// In the language of QLocale(); `–` for NaN.
[[nodiscard]] QString valueText(double value, ValueUnit unit);

/// A line across a chart.
struct AxisTick {
    double value = 0;
    QString text;
};

/// Round values inside [low, high], rising, all with the same prefix and as many decimals as their distance asks for.
/// @param most how many fit; at least 2 lines are tried for
[[nodiscard]] std::vector<AxisTick> axisTicks(double low, double high, ValueUnit unit, int most);

} // namespace slipway
