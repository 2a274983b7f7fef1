// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/value_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// One way to write values of a unit: so many of the metric's own, and what stands behind the number.
struct Prefix {
    double factor;
    QStringView suffix;
};

// The smallest first; the first serves all that is smaller. Binary ones are IEC's, times those of a clock.
constexpr Prefix kPlain[] = {{1e-9, u" n"}, {1e-6, u" µ"}, {1e-3, u" m"}, {1, u""},
                             {1e3, u" k"},  {1e6, u" M"},  {1e9, u" G"},  {1e12, u" T"}};
constexpr Prefix kSeconds[] = {{1e-9, u" ns"}, {1e-6, u" µs"}, {1e-3, u" ms"}, {1, u" s"},
                               {60, u" min"},  {3600, u" h"},  {86400, u" d"}};
constexpr Prefix kMilliseconds[] = {{1e-6, u" ns"},    {1e-3, u" µs"}, {1, u" ms"},    {1000, u" s"},
                                    {60'000, u" min"}, {3.6e6, u" h"}, {8.64e7, u" d"}};
constexpr Prefix kRatio[] = {{0.01, u" %"}};
constexpr Prefix kPercent[] = {{1, u" %"}};
constexpr Prefix kBytes[] = {{1, u" B"},
                             {1024, u" KiB"},
                             {1024. * 1024, u" MiB"},
                             {1024. * 1024 * 1024, u" GiB"},
                             {1024. * 1024 * 1024 * 1024, u" TiB"}};
constexpr Prefix kByteRates[] = {
    {1, u" B/s"}, {1024, u" KiB/s"}, {1024. * 1024, u" MiB/s"}, {1024. * 1024 * 1024, u" GiB/s"}};
constexpr Prefix kRates[] = {{1e-3, u" m/s"}, {1, u"/s"}, {1e3, u" k/s"}, {1e6, u" M/s"}, {1e9, u" G/s"}};

std::span<const Prefix> prefixesOf(ValueUnit unit)
{
    switch (unit) {
    case ValueUnit::Seconds: return kSeconds;
    case ValueUnit::Milliseconds: return kMilliseconds;
    case ValueUnit::Ratio: return kRatio;
    case ValueUnit::Percent: return kPercent;
    case ValueUnit::Bytes: return kBytes;
    case ValueUnit::BytesPerSecond: return kByteRates;
    case ValueUnit::PerSecond: return kRates;
    case ValueUnit::Number: break;
    }
    return kPlain;
}

/// The largest that leaves at least one before the point; what would be written as 1000 counts as such.
const Prefix &prefixFor(double size, ValueUnit unit)
{
    const std::span<const Prefix> all = prefixesOf(unit);
    if (!(size > 0)) {
        const auto own = std::ranges::find(all, 1.0, &Prefix::factor);
        return own != all.end() ? *own : all.front();
    }
    const Prefix *found = &all.front();
    for (const Prefix &each : all)
        if (size * 1.0005 >= each.factor)
            found = &each;
    return *found;
}

QString written(double number, int decimals)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(number, 'f', decimals);
    if (decimals > 0)
        while (text.endsWith(locale.zeroDigit()))
            text.chop(locale.zeroDigit().size());
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return text;
}

} // namespace

QString valueText(double value, ValueUnit unit)
{
    if (std::isnan(value))
        return u"–"_s;
    if (std::isinf(value))
        return value > 0 ? u"∞"_s : u"−∞"_s;
    const Prefix &prefix = prefixFor(std::abs(value), unit);
    const double number = value / prefix.factor;
    const double size = std::abs(number);
    if (size >= 1e6 || (size > 0 && size < 5e-4))
        return QLocale().toString(number, 'g', 3).append(prefix.suffix);
    const int whole = size >= 1 ? static_cast<int>(std::floor(std::log10(size))) + 1 : 0;
    return written(number, size < 1 ? 3 : std::max(0, 3 - whole)).append(prefix.suffix);
}

std::vector<AxisTick> axisTicks(double low, double high, ValueUnit unit, int most)
{
    std::vector<AxisTick> ticks;
    if (!std::isfinite(low) || !std::isfinite(high) || !(low < high) || !std::isfinite(high - low))
        return ticks;
    const Prefix &prefix = prefixFor(std::max(std::abs(low), std::abs(high)), unit);
    const double rough = (high - low) / prefix.factor / std::max(most, 2);
    const double decade = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * decade;
    for (const double each : {1.0, 2.0, 5.0})
        if (each * decade >= rough * (1 - 1e-9)) {
            step = each * decade;
            break;
        }
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
    const double first = std::ceil(low / prefix.factor / step - 1e-9);
    const double last = std::floor(high / prefix.factor / step + 1e-9);
    for (int i = 0; first + i <= last; ++i) {
        const double at = first + i;
        const double number = at == 0 ? 0 : at * step; // never −0
        ticks.push_back({number * prefix.factor, written(number, decimals).append(prefix.suffix)});
    }
    return ticks;
}

} // namespace slipway
