// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/integer_coding.h"

#include <algorithm>
#include <array>
#include <bit>

namespace slipway {

namespace {

constexpr int kMostOnes = 24; ///< of a quotient; then the whole number follows
constexpr int kRiceBits = 6;
constexpr int kMostLowBits = 60;
constexpr std::uint64_t kAllAlike = 63; ///< instead of a number of low bits: no number differs from the reference

// Numbers wrap around, so that every one of 64 bits can be coded.
std::int64_t plus(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}
std::int64_t minus(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
}

void differ(std::vector<std::int64_t> &numbers)
{
    for (std::size_t i = numbers.size(); i-- > 1;)
        numbers[i] = minus(numbers[i], numbers[i - 1]);
}

void sumUp(std::vector<std::int64_t> &numbers)
{
    for (std::size_t i = 1; i < numbers.size(); ++i)
        numbers[i] = plus(numbers[i], numbers[i - 1]);
}

/// How numbers are coded behind a guess of some order.
struct Coding {
    std::vector<std::int64_t> rests; ///< the first `order` of them are written whole
    std::size_t order = 0;
    std::int64_t reference = 0; ///< the middle of the others
    int lowBits = 0;
    std::uint64_t cost = ~0ULL; ///< bits
};

std::uint64_t costOf(const Coding &coding, int lowBits)
{
    std::uint64_t bits = 0;
    for (std::size_t i = coding.order; i < coding.rests.size(); ++i) {
        const std::uint64_t ones = zigzag(minus(coding.rests[i], coding.reference)) >> lowBits;
        bits += ones < kMostOnes ? ones + 1 + static_cast<unsigned>(lowBits) : kMostOnes + 64;
    }
    return bits;
}

Coding codingOf(std::vector<std::int64_t> rests, std::size_t order)
{
    Coding coding{std::move(rests), order};
    if (coding.rests.size() <= order) {
        coding.cost = 0;
        return coding;
    }
    std::vector<std::int64_t> sorted(coding.rests.begin() + static_cast<std::ptrdiff_t>(order), coding.rests.end());
    const auto middle = sorted.begin() + std::ssize(sorted) / 2;
    std::ranges::nth_element(sorted, middle);
    coding.reference = *middle;
    const auto [low, high] = std::ranges::minmax(sorted);
    if (low == high) {
        coding.cost = 0;
        coding.lowBits = static_cast<int>(kAllAlike);
        return coding;
    }
    for (std::int64_t &each : sorted)
        each = static_cast<std::int64_t>(zigzag(minus(each, coding.reference)) >> 1U);
    std::ranges::nth_element(sorted, middle);
    const int about = std::bit_width(static_cast<std::uint64_t>(*middle));
    for (int bits = std::clamp(about - 1, 0, kMostLowBits); bits <= std::min(about + 3, kMostLowBits); ++bits)
        if (const std::uint64_t cost = costOf(coding, bits); cost < coding.cost) {
            coding.cost = cost;
            coding.lowBits = bits;
        }
    return coding;
}

} // namespace

void writeIntegers(BitWriter &out, std::span<const std::int64_t> numbers)
{
    std::vector<std::int64_t> rests(numbers.begin(), numbers.end());
    Coding best;
    for (std::size_t order = 0; order <= 2; ++order) {
        if (order > 0)
            differ(rests);
        if (Coding coding = codingOf(rests, order); coding.cost < best.cost)
            best = std::move(coding);
        if (best.cost == 0)
            break;
    }
    out.write(best.order, 2);
    out.write(static_cast<std::uint64_t>(best.lowBits), kRiceBits);
    for (std::size_t i = 0; i < std::min(best.order, best.rests.size()); ++i)
        out.writeSigned(best.rests[i]);
    out.writeSigned(best.reference);
    if (best.lowBits == static_cast<int>(kAllAlike))
        return;
    for (std::size_t i = best.order; i < best.rests.size(); ++i) {
        const std::uint64_t rest = zigzag(minus(best.rests[i], best.reference));
        const std::uint64_t ones = rest >> best.lowBits;
        if (ones < kMostOnes) {
            out.write(((1ULL << ones) - 1) << 1U, static_cast<int>(ones) + 1);
            out.write(rest, best.lowBits);
        } else {
            out.write((1ULL << kMostOnes) - 1, kMostOnes);
            out.write(rest, 64);
        }
    }
}

std::vector<std::int64_t> readIntegers(BitReader &in, std::size_t count)
{
    const auto order = static_cast<std::size_t>(in.read(2));
    const std::uint64_t lowBits = in.read(kRiceBits);
    std::vector<std::int64_t> numbers(count);
    for (std::size_t i = 0; i < std::min(order, count); ++i)
        numbers[i] = in.readSigned();
    const std::int64_t reference = in.readSigned();
    for (std::size_t i = order; i < count && !in.isPastEnd(); ++i) {
        numbers[i] = reference;
        if (lowBits == kAllAlike)
            continue;
        const int ones = in.readOnes(kMostOnes);
        const std::uint64_t rest =
            ones < kMostOnes ? static_cast<std::uint64_t>(ones) << lowBits | in.read(static_cast<int>(lowBits))
                             : in.read(64);
        numbers[i] = plus(reference, unzigzag(rest));
    }
    for (std::size_t times = 0; times < order; ++times)
        sumUp(numbers);
    return numbers;
}

} // namespace slipway
