// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/log/byte_scan.h"

#include <QByteArray>

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#include <sys/platform/x86.h>
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

/// What the C library knows of the processor: the compiler's own question would ask the processor again at each start.
bool hasWideRegisters()
{
    return CPU_FEATURE_ACTIVE(AVX2) && CPU_FEATURE_ACTIVE(BMI1);
}

/// 64 bytes at a time; each of the lanes counts up to 255 of them before they are added up.
/// @return how many bytes were looked at; the rest is shorter than a step
[[gnu::target("avx2")]]
qsizetype countWide(const char *data, qsizetype size, char byte, qint64 &count)
{
    constexpr qsizetype step = 64;
    constexpr qsizetype mostSteps = 255;
    const __m256i wanted = _mm256_set1_epi8(byte);
    const __m256i zero = _mm256_setzero_si256();
    const qsizetype end = size / step * step;
    for (qsizetype at = 0; at < end;) {
        const qsizetype until = std::min(end, at + mostSteps * step);
        __m256i low = zero;
        __m256i high = zero;
        for (; at < until; at += step) {
            const __m256i first = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(data + at));
            const __m256i second = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(data + at + step / 2));
            low = _mm256_sub_epi8(low, _mm256_cmpeq_epi8(first, wanted));
            high = _mm256_sub_epi8(high, _mm256_cmpeq_epi8(second, wanted));
        }
        const __m256i sums = _mm256_add_epi64(_mm256_sad_epu8(low, zero), _mm256_sad_epu8(high, zero));
        count += _mm256_extract_epi64(sums, 0) + _mm256_extract_epi64(sums, 1) + _mm256_extract_epi64(sums, 2)
                 + _mm256_extract_epi64(sums, 3);
    }
    return end;
}

/// First and last byte of the needle are looked for in 32 places at once; what fits is compared.
/// @return where the rest begins that is shorter than a step; -1 when `hit` wanted no more
[[gnu::target("avx2,bmi")]]
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

qint64 countByte(QByteArrayView bytes, char byte)
{
    qint64 count = 0;
    qsizetype done = 0;
#if defined(__x86_64__)
    if (hasWideRegisters())
        done = countWide(bytes.data(), bytes.size(), byte, count);
#endif
    return count + std::count(bytes.begin() + done, bytes.end(), byte);
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
