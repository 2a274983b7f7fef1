// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/log/byte_scan.h"

#include <QByteArray>

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace slipway::formats {
namespace {

char lowered(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
}

bool isLetter(char byte)
{
    return lowered(byte) >= 'a' && lowered(byte) <= 'z';
}

/// A needle as the scans want it.
struct Needle {
    Needle(QByteArrayView text, bool ignoring) : bytes(text.toByteArray()), ignoresCase(ignoring)
    {
        if (ignoresCase)
            std::ranges::transform(bytes, bytes.begin(), lowered);
    }

    [[nodiscard]] bool isAt(const char *place) const
    {
        if (!ignoresCase)
            return std::memcmp(place, bytes.constData(), static_cast<std::size_t>(bytes.size())) == 0;
        return std::equal(bytes.begin(), bytes.end(), place,
                          [](char mine, char there) { return mine == lowered(there); });
    }

    QByteArray bytes;
    bool ignoresCase;
};

void scanNewlinesPortably(const char *data, qsizetype size, qint64 offset, NewlineScan &scan)
{
    const char *at = data;
    const char *end = data + size;
    while (const void *found = at < end ? std::memchr(at, '\n', static_cast<std::size_t>(end - at)) : nullptr) {
        at = static_cast<const char *>(found) + 1;
        if (++scan.newlines % NewlineScan::kStride == 0)
            scan.starts.push_back(offset + (at - data));
    }
}

void findPortably(const char *data, qsizetype from, qsizetype size, const Needle &needle,
                  const std::function<bool(qsizetype)> &hit)
{
    const qsizetype length = needle.bytes.size();
    for (qsizetype at = from; at + length <= size;) {
        if (!needle.ignoresCase) {
            const void *found = memmem(data + at, static_cast<std::size_t>(size - at), needle.bytes.constData(),
                                       static_cast<std::size_t>(length));
            if (!found)
                return;
            at = static_cast<const char *>(found) - data;
        } else if (!needle.isAt(data + at)) {
            ++at;
            continue;
        }
        if (!hit(at))
            return;
        at += length;
    }
}

#if defined(__x86_64__)

bool hasWideRegisters()
{
    static const bool has = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2");
    return has;
}

[[gnu::target("avx2,bmi,bmi2,popcnt")]]
std::uint64_t equalMask(const char *at, __m256i wanted)
{
    const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at));
    const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at + 32));
    const auto lowMask = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted)));
    const auto highMask = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted)));
    return static_cast<std::uint64_t>(highMask) << 32 | lowMask;
}

/// The 64 bytes of a step hold at most one line that is kept, for that is every 64th.
[[gnu::target("avx2,bmi,bmi2,popcnt")]]
qsizetype scanNewlinesWide(const char *data, qsizetype size, qint64 offset, NewlineScan &scan)
{
    constexpr qsizetype step = 64;
    static_assert(NewlineScan::kStride == step);
    const __m256i wanted = _mm256_set1_epi8('\n');
    qint64 newlines = scan.newlines;
    qsizetype at = 0;
    for (; at + step <= size; at += step) {
        const std::uint64_t mask = equalMask(data + at, wanted);
        const qint64 count = std::popcount(mask);
        const qint64 before = newlines % step;
        if (before + count >= step) {
            const std::uint64_t kept = _pdep_u64(std::uint64_t{1} << (step - before - 1), mask);
            scan.starts.push_back(offset + at + std::countr_zero(kept) + 1);
        }
        newlines += count;
    }
    scan.newlines = newlines;
    return at;
}

/// First and last byte of the needle are looked for in 32 places at once; what fits is compared.
/// @return where the rest begins that is shorter than a step; -1 when `hit` wanted no more
[[gnu::target("avx2,bmi,bmi2,popcnt")]]
qsizetype findWide(const char *data, qsizetype size, const Needle &needle, const std::function<bool(qsizetype)> &hit)
{
    constexpr qsizetype step = 32;
    const qsizetype length = needle.bytes.size();
    const char firstByte = needle.bytes.front();
    const char lastByte = needle.bytes.back();
    const auto folding = [&](char byte) { return needle.ignoresCase && isLetter(byte) ? char(0x20) : char(0); };
    const __m256i first = _mm256_set1_epi8(firstByte);
    const __m256i last = _mm256_set1_epi8(lastByte);
    const __m256i foldFirst = _mm256_set1_epi8(folding(firstByte));
    const __m256i foldLast = _mm256_set1_epi8(folding(lastByte));
    qsizetype next = 0; // before it nothing counts: occurrences do not overlap
    qsizetype at = 0;
    for (; at + step + length - 1 <= size; at += step) {
        const __m256i begin = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(data + at));
        const __m256i end = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(data + at + length - 1));
        const __m256i both = _mm256_and_si256(_mm256_cmpeq_epi8(_mm256_or_si256(begin, foldFirst), first),
                                              _mm256_cmpeq_epi8(_mm256_or_si256(end, foldLast), last));
        for (auto mask = static_cast<std::uint32_t>(_mm256_movemask_epi8(both)); mask != 0; mask &= mask - 1) {
            const qsizetype place = at + std::countr_zero(mask);
            if (place < next || !needle.isAt(data + place))
                continue;
            if (!hit(place))
                return -1;
            next = place + length;
        }
    }
    return std::max(at, next);
}

#endif

} // namespace

void NewlineScan::append(QByteArrayView bytes, qint64 offset)
{
    qsizetype done = 0;
#if defined(__x86_64__)
    if (hasWideRegisters())
        done = scanNewlinesWide(bytes.data(), bytes.size(), offset, *this);
#endif
    scanNewlinesPortably(bytes.data() + done, bytes.size() - done, offset + done, *this);
}

void eachOccurrence(QByteArrayView bytes, QByteArrayView needle, bool ignoresCase,
                    const std::function<bool(qsizetype)> &hit)
{
    if (needle.isEmpty() || needle.size() > bytes.size())
        return;
    const Needle wanted(needle, ignoresCase);
    qsizetype from = 0;
#if defined(__x86_64__)
    if (hasWideRegisters())
        from = findWide(bytes.data(), bytes.size(), wanted, hit);
#endif
    if (from >= 0)
        findPortably(bytes.data(), from, bytes.size(), wanted, hit);
}

qsizetype firstOccurrence(QByteArrayView bytes, QByteArrayView needle, bool ignoresCase, qsizetype from)
{
    qsizetype found = -1;
    if (from >= bytes.size())
        return found;
    eachOccurrence(bytes.sliced(from), needle, ignoresCase, [&](qsizetype at) {
        found = from + at;
        return false;
    });
    return found;
}

} // namespace slipway::formats
