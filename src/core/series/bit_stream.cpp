// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/bit_stream.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace slipway {

void BitWriter::write(std::uint64_t bits, int count)
{
    while (count > 0) {
        const int taken = std::min(count, 64 - m_pendingBits);
        const std::uint64_t mask = taken == 64 ? ~0ULL : (1ULL << taken) - 1;
        const std::uint64_t part = (bits >> (count - taken)) & mask;
        m_pending |= part << (64 - m_pendingBits - taken);
        m_pendingBits += taken;
        count -= taken;
        if (m_pendingBits < 64)
            return;
        const std::uint64_t bytes = qToBigEndian(m_pending);
        m_bytes.append(reinterpret_cast<const char *>(&bytes), sizeof bytes);
        m_pending = 0;
        m_pendingBits = 0;
    }
}

void BitWriter::writeVarint(std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7U)
        write((value & 0x7fU) | 0x80U, 8);
    write(value, 8);
}

void BitWriter::writeSigned(std::int64_t value)
{
    writeVarint(zigzag(value));
}

QByteArray BitWriter::finished()
{
    const std::uint64_t bytes = qToBigEndian(m_pending);
    m_bytes.append(reinterpret_cast<const char *>(&bytes), (m_pendingBits + 7) / 8);
    m_pending = 0;
    m_pendingBits = 0;
    return std::move(m_bytes);
}

std::uint64_t BitReader::ahead() const
{
    const auto byte = static_cast<qsizetype>(std::min(m_at / 8, static_cast<std::uint64_t>(m_bytes.size())));
    std::uint64_t bits = 0;
    if (byte + 8 <= m_bytes.size()) {
        bits = qFromBigEndian<std::uint64_t>(m_bytes.data() + byte);
    } else {
        for (qsizetype i = 0; i < 8; ++i)
            bits = bits << 8U | (byte + i < m_bytes.size() ? static_cast<unsigned char>(m_bytes[byte + i]) : 0U);
    }
    return bits << (m_at % 8);
}

std::uint64_t BitReader::read(int count)
{
    std::uint64_t bits = 0;
    while (count > 0) {
        const int taken = std::min(count, 56);
        bits = bits << taken | ahead() >> (64 - taken);
        m_at += static_cast<std::uint64_t>(taken);
        count -= taken;
    }
    return bits;
}

std::uint64_t BitReader::readVarint()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        const std::uint64_t byte = read(8);
        value |= (byte & 0x7fU) << shift;
        if (byte < 0x80)
            break;
    }
    return value;
}

std::int64_t BitReader::readSigned()
{
    return unzigzag(readVarint());
}

int BitReader::readOnes(int most)
{
    const int ones = std::min(std::countl_one(ahead()), most);
    m_at += static_cast<std::uint64_t>(ones < most ? ones + 1 : ones);
    return ones;
}

} // namespace slipway
