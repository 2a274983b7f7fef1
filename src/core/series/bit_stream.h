// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>

namespace slipway {

/// Writes numbers bit by bit, the most significant first.
class BitWriter
{
public:
    /// @param count 0…64; of `bits` the lowest `count`
    void write(std::uint64_t bits, int count);
    /// Seven bits a byte, small numbers short.
    void writeVarint(std::uint64_t value);
    /// With small numbers of either sign short.
    void writeSigned(std::int64_t value);
    /// All that was written, filled up with zeros to whole bytes.
    [[nodiscard]] QByteArray finished();

private:
    QByteArray m_bytes;
    std::uint64_t m_pending = 0;
    int m_pendingBits = 0;
};

/// Reads what BitWriter wrote. Behind the end there are zeros, and isPastEnd() tells of it.
class BitReader
{
public:
    explicit BitReader(QByteArrayView bytes) : m_bytes(bytes) {}

    /// The next 0…64 bits.
    [[nodiscard]] std::uint64_t read(int count);
    /// See BitWriter::writeVarint.
    [[nodiscard]] std::uint64_t readVarint();
    /// See BitWriter::writeSigned.
    [[nodiscard]] std::int64_t readSigned();
    /// How many ones stand before the next zero, which is read too; stops after `most` ones.
    [[nodiscard]] int readOnes(int most);
    /// More was read than there is: what came last is no answer.
    [[nodiscard]] bool isPastEnd() const { return m_at > 8 * static_cast<std::uint64_t>(m_bytes.size()); }

private:
    [[nodiscard]] std::uint64_t ahead() const; ///< the next 57 bits or more, at the top

    QByteArrayView m_bytes;
    std::uint64_t m_at = 0; ///< in bits
};

/// Numbers of either sign as unsigned ones, small ones small: 0, −1, 1, −2 …
[[nodiscard]] constexpr std::uint64_t zigzag(std::int64_t value)
{
    return (static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63);
}
/// The other way.
[[nodiscard]] constexpr std::int64_t unzigzag(std::uint64_t value)
{
    return static_cast<std::int64_t>((value >> 1U) ^ (0 - (value & 1U)));
}

} // namespace slipway
