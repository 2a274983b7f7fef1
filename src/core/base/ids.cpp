// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <QUuid>

#include <algorithm>

namespace slipway {

namespace {
QUuid toQt(const Uuid &id)
{
    return QUuid::fromRfc4122(QByteArrayView(id.bytes));
}
Uuid fromQt(const QUuid &id)
{
    Uuid out;
    std::ranges::copy(id.toRfc4122(), out.bytes.begin());
    return out;
}
} // namespace

QString Uuid::toString() const
{
    return toQt(*this).toString(QUuid::WithoutBraces);
}

QByteArray Uuid::toBytes() const
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

std::optional<Uuid> Uuid::fromString(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    const QUuid parsed = QUuid::fromString(text);
    if (parsed.isNull())
        return std::nullopt;
    return fromQt(parsed);
}

std::optional<Uuid> Uuid::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    Uuid out;
    std::ranges::copy(bytes, out.bytes.begin());
    return out;
}

Uuid Uuid::version7(std::int64_t unixMilliseconds, const std::array<std::uint8_t, 10> &random)
{
    Uuid out;
    for (int i = 0; i < 6; ++i)
        out.bytes[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(unixMilliseconds >> (40 - 8 * i));
    std::ranges::copy(random, out.bytes.begin() + 6);
    out.bytes[6] = static_cast<std::uint8_t>((out.bytes[6] & 0x0F) | 0x70);
    out.bytes[8] = static_cast<std::uint8_t>((out.bytes[8] & 0x3F) | 0x80);
    return out;
}

std::int64_t Uuid::madeAt() const
{
    std::int64_t at = 0;
    for (std::size_t i = 0; i < 6; ++i)
        at = at << 8 | bytes[i];
    return at;
}

Uuid Uuid::version5(const Uuid &space, QByteArrayView name)
{
    return fromQt(QUuid::createUuidV5(toQt(space), name));
}

} // namespace slipway
