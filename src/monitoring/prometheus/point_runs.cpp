// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/prometheus/point_runs.h"

#include <QtEndian>

#include <simdjson.h>

#include <array>
#include <bit>
#include <charconv>
#include <cstdint>
#include <limits>
#include <string_view>

namespace slipway::monitoring::prometheus {

namespace {

constexpr std::string_view kRunBegins = "\"values\":[[";

/// Where something ended, and what it was.
template <class T>
struct Taken {
    const char *end;
    T value;
};

/// Eight bytes as what they are above the digit 0, the first in the lowest.
std::uint64_t wordAt(const char *at)
{
    return qFromLittleEndian<std::uint64_t>(at) ^ 0x3030'3030'3030'3030U;
}

/// Marks the bytes of such a word that are no digits; right up to the first of them.
std::uint64_t othersIn(std::uint64_t word)
{
    return (word | (word + 0x7676'7676'7676'7676U)) & 0x8080'8080'8080'8080U;
}

/// The number that eight digits are: pairs, fours and eights added up within the word.
std::uint64_t eightDigits(std::uint64_t word)
{
    word = (word * 10 + (word >> 8U)) & 0x00FF'00FF'00FF'00FFU;
    word = (word * 100 + (word >> 16U)) & 0x0000'FFFF'0000'FFFFU;
    return (word * 10'000 + (word >> 32U)) & 0xFFFF'FFFFU;
}

/// Decimal digits, as many as usual: their number is guessed right nearly always, in times and before a point.
/// Every text here has a byte behind its end that is none.
Taken<std::uint64_t> digitsAt(const char *at, const char *end)
{
    std::uint64_t number = 0;
    for (; end - at >= 8; at += 8) {
        const std::uint64_t word = wordAt(at);
        if (othersIn(word) != 0)
            break;
        number = number * 100'000'000 + eightDigits(word);
    }
    for (; *at >= '0' && *at <= '9'; ++at)
        number = number * 10 + static_cast<std::uint64_t>(*at - '0');
    return {at, number};
}

/// Decimal digits behind those of `number`, without a branch for how many: behind a point that is guessed wrong, which costs
/// more than all the rest.
Taken<std::uint64_t> fractionAt(const char *at, const char *end, std::uint64_t number)
{
    constexpr std::array<std::uint64_t, 8> kPowers{1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000};
    for (; end - at >= 8; at += 8) {
        const std::uint64_t word = wordAt(at);
        const std::uint64_t others = othersIn(word);
        if (others != 0) {
            const int count = std::countr_zero(others) / 8;
            const std::uint64_t digits = count == 0 ? 0 : eightDigits(word << (64 - 8 * count));
            return {at + count, number * kPowers[static_cast<std::size_t>(count)] + digits};
        }
        number = number * 100'000'000 + eightDigits(word);
    }
    for (; *at >= '0' && *at <= '9'; ++at)
        number = number * 10 + static_cast<std::uint64_t>(*at - '0');
    return {at, number};
}

/// The value that begins there, by the grammar of sampleNumber().
Taken<double> valueAt(const char *begin, const char *end)
{
    const bool isNegative = *begin == '-';
    const char *const first = begin + (isNegative ? 1 : 0);
    auto [at, number] = digitsAt(first, end);
    const char *point = at;
    if (*at == '.') {
        const auto whole = fractionAt(at + 1, end, number);
        at = whole.end;
        number = whole.value;
        ++point;
    }
    // What does not fit, has an exponent or is no number is for the slower way.
    constexpr qsizetype kMostCharacters = 20;
    double value = 0;
    if (at != first && at - first <= kMostCharacters - 1 && *at == '"'
        && simdjson::builtin::numberparsing::compute_float_64(point - at, number, isNegative, value))
        return {at, value};
    value = std::numeric_limits<double>::quiet_NaN();
    if (*begin == '+')
        ++begin;
    return {std::from_chars(begin, end, value).ptr, value};
}

/// Milliseconds from whole seconds, or from seconds with three decimals; the end is where it began when there is no such time.
Taken<qint64> timeAt(const char *begin, const char *end)
{
    constexpr qsizetype kMostDigits = 15;
    const bool isBefore1970 = *begin == '-';
    const char *const first = begin + (isBefore1970 ? 1 : 0);
    auto [at, seconds] = digitsAt(first, end);
    if (at == first || at - first > kMostDigits)
        return {begin, 0};
    qint64 ms = static_cast<qint64>(seconds) * 1000;
    if (*at == '.')
        for (qint64 unit = 100; *++at >= '0' && *at <= '9'; unit /= 10)
            ms += (*at - '0') * unit;
    return {at, isBefore1970 ? -ms : ms};
}

/// From behind the second bracket of `[[` to behind the last of `]]`; null when something is not as Go writes it.
const char *readRun(const char *at, const char *end, PointRun &run)
{
    for (;;) {
        const auto time = timeAt(at, end);
        if (time.end == at || time.end[0] != ',' || time.end[1] != '"')
            return nullptr;
        const auto value = valueAt(time.end + 2, end);
        if (value.end[0] != '"' || value.end[1] != ']')
            return nullptr;
        run.times.push_back(time.value);
        run.values.push_back(value.value);
        at = value.end + 3;
        if (value.end[2] == ']')
            return at;
        if (value.end[2] != ',' || *at != '[')
            return nullptr;
        ++at;
    }
}

} // namespace

double sampleNumber(const char *begin, const char *end)
{
    double value = std::numeric_limits<double>::quiet_NaN();
    if (begin != end && *begin == '+')
        ++begin;
    std::from_chars(begin, end, value);
    return value;
}

std::vector<PointRun> takePointRuns(QByteArray &body)
{
    std::vector<PointRun> runs;
    const char *read = body.constData();
    const char *const end = read + body.size();
    QByteArray rest;
    for (;;) {
        const auto found = std::string_view(read, static_cast<std::size_t>(end - read)).find(kRunBegins);
        if (found == std::string_view::npos)
            break;
        const char *const begins = read + found + kRunBegins.size();
        PointRun run;
        if (!runs.empty()) {
            run.times.reserve(runs.back().times.size());
            run.values.reserve(runs.back().values.size());
        }
        if (const char *const ends = readRun(begins, end, run)) {
            constexpr qsizetype kBrackets = 2;
            rest.append(read, begins - read - kBrackets).append(QByteArray::number(runs.size()));
            runs.push_back(std::move(run));
            read = ends;
        } else {
            rest.append(read, begins - read);
            read = begins;
        }
    }
    rest.append(read, end - read);
    body = std::move(rest);
    return runs;
}

} // namespace slipway::monitoring::prometheus
