// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/value_coding.h"

#include "core/series/integer_coding.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <optional>

namespace slipway {

namespace {

enum class ValueForm : std::uint8_t { Decimal = 0, Xor = 1 };
constexpr std::array kPowersOfTen{1., 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

std::uint64_t bitsOf(double value)
{
    return std::bit_cast<std::uint64_t>(value);
}

/// The whole number that gives exactly this value when divided by the power of ten.
std::optional<std::int64_t> scaled(double value, double power)
{
    constexpr double kMost = 1LL << 53;
    const double number = std::nearbyint(value * power);
    if (!(std::abs(number) <= kMost))
        return std::nullopt;
    const auto whole = static_cast<std::int64_t>(number);
    // From the whole number, as it is read: it knows no −0.
    return bitsOf(static_cast<double>(whole) / power) == bitsOf(value) ? std::optional(whole) : std::nullopt;
}

/// Values as whole numbers, but for some that are none and stand apart.
struct Decimals {
    std::size_t digits = 0; ///< behind the point
    std::vector<std::int64_t> numbers;
    std::vector<std::size_t> apart;
};

std::optional<Decimals> decimalsOf(std::span<const double> values)
{
    constexpr std::size_t kMostShareApart = 16; // one of so many
    for (std::size_t digits = 0; digits < kPowersOfTen.size(); ++digits) {
        Decimals all{digits, {}, {}};
        all.numbers.reserve(values.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto number = scaled(values[i], kPowersOfTen[digits]);
            if (!number)
                all.apart.push_back(i);
            if (all.apart.size() * kMostShareApart > values.size() + kMostShareApart)
                break;
            all.numbers.push_back(number.value_or(all.numbers.empty() ? 0 : all.numbers.back()));
        }
        if (all.numbers.size() == values.size())
            return all;
    }
    return std::nullopt;
}

void writeXor(BitWriter &out, std::span<const double> values)
{
    std::uint64_t before = 0;
    int leading = 0;
    int kept = 0; // bits of the window that is in use; 0: none is
    for (const double value : values) {
        const std::uint64_t bits = bitsOf(value);
        const std::uint64_t change = bits ^ before;
        before = bits;
        if (change == 0) {
            out.write(0, 1);
            continue;
        }
        const int zeros = std::min(std::countl_zero(change), 31);
        const int trailing = std::countr_zero(change);
        if (kept > 0 && zeros >= leading && trailing >= 64 - leading - kept) {
            out.write(0b10, 2);
        } else {
            leading = zeros;
            kept = 64 - zeros - trailing;
            out.write(0b11, 2);
            out.write(static_cast<std::uint64_t>(leading), 5);
            out.write(static_cast<std::uint64_t>(kept - 1), 6);
        }
        out.write(change >> (64 - leading - kept), kept);
    }
}

std::vector<double> readXor(BitReader &in, std::size_t count)
{
    std::vector<double> values;
    values.reserve(count);
    std::uint64_t before = 0;
    int leading = 0;
    int kept = 0;
    while (values.size() < count && !in.isPastEnd()) {
        if (in.read(1) != 0) {
            if (in.read(1) != 0) {
                leading = static_cast<int>(in.read(5));
                kept = std::min(static_cast<int>(in.read(6)) + 1, 64 - leading);
            }
            if (kept > 0)
                before ^= in.read(kept) << (64 - leading - kept);
        }
        values.push_back(std::bit_cast<double>(before));
    }
    values.resize(count);
    return values;
}

} // namespace

void writeValues(BitWriter &out, std::span<const double> values)
{
    const auto decimals = decimalsOf(values);
    out.write(static_cast<std::uint64_t>(decimals ? ValueForm::Decimal : ValueForm::Xor), 2);
    if (!decimals) {
        writeXor(out, values);
        return;
    }
    out.write(decimals->digits, 4);
    out.writeVarint(decimals->apart.size());
    std::size_t before = 0;
    for (const std::size_t at : decimals->apart) {
        out.writeVarint(at - before);
        out.write(bitsOf(values[at]), 64);
        before = at;
    }
    writeIntegers(out, decimals->numbers);
}

std::vector<double> readValues(BitReader &in, std::size_t count)
{
    if (in.read(2) == static_cast<std::uint64_t>(ValueForm::Xor))
        return readXor(in, count);
    const double power = kPowersOfTen[std::min<std::uint64_t>(in.read(4), kPowersOfTen.size() - 1)];
    std::vector<std::pair<std::size_t, double>> apart;
    const std::uint64_t apartCount = in.readVarint();
    std::size_t at = 0;
    for (std::uint64_t i = 0; i < apartCount && !in.isPastEnd(); ++i) {
        at += in.readVarint();
        apart.emplace_back(at, std::bit_cast<double>(in.read(64)));
    }
    std::vector<double> values;
    values.reserve(count);
    for (const std::int64_t each : readIntegers(in, count))
        values.push_back(static_cast<double>(each) / power);
    for (const auto &[place, value] : apart)
        if (place < count)
            values[place] = value;
    return values;
}

} // namespace slipway
