// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/sample_block.h"

#include "core/base/tr.h"
#include "core/series/integer_coding.h"
#include "core/series/value_coding.h"

#include <QtEndian>

#include <array>

namespace slipway {

namespace {

constexpr std::uint64_t kBlockVersion = 1;

/// CRC-32C (Castagnoli), the checksum of iSCSI and ext4.
constexpr std::array<std::uint32_t, 256> kCrcTable = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t crc = i;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0x82f6'3b78U : 0U);
        table[i] = crc;
    }
    return table;
}();

std::uint32_t checksum(QByteArrayView bytes)
{
    std::uint32_t crc = ~0U;
    for (const char each : bytes)
        crc = (crc >> 8U) ^ kCrcTable[(crc ^ static_cast<unsigned char>(each)) & 0xffU];
    return ~crc;
}

std::unexpected<Error> damaged(const QString &name, const char *detail)
{
    return failure(ErrorKind::Storage,
                   tr("The stored measurements %1 are damaged; fetch this time from its server again").arg(name), name,
                   QString::fromLatin1(detail));
}

} // namespace

QByteArray packBlock(std::span<const qint64> times, std::span<const double> values)
{
    Q_ASSERT(times.size() == values.size() && times.size() <= kMostBlockSamples);
    BitWriter out;
    out.write(kBlockVersion, 8);
    out.writeVarint(times.size());
    const std::vector<std::int64_t> numbers(times.begin(), times.end());
    writeIntegers(out, numbers);
    writeValues(out, values);
    QByteArray block = out.finished();
    const std::uint32_t sum = qToLittleEndian(checksum(block));
    block.append(reinterpret_cast<const char *>(&sum), sizeof sum);
    return block;
}

Result<Samples> unpackBlock(QByteArrayView block, const QString &name)
{
    constexpr qsizetype kSumSize = sizeof(std::uint32_t);
    if (block.size() <= kSumSize)
        return damaged(name, "too short");
    const QByteArrayView body = block.chopped(kSumSize);
    if (qFromLittleEndian<std::uint32_t>(block.data() + body.size()) != checksum(body))
        return damaged(name, "checksum differs");
    BitReader in(body);
    if (in.read(8) != kBlockVersion)
        return failure(
            ErrorKind::Storage,
            tr("The stored measurements %1 were written by a newer Slipway; open them with that one").arg(name), name);
    const std::uint64_t count = in.readVarint();
    if (count > kMostBlockSamples)
        return damaged(name, "more samples than a block holds");
    const std::vector<std::int64_t> times = readIntegers(in, count);
    Samples samples{{times.begin(), times.end()}, readValues(in, count)};
    if (in.isPastEnd())
        return damaged(name, "ends too early");
    return samples;
}

} // namespace slipway
