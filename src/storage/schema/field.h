// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"
#include "core/base/ids.h"
#include "core/base/time.h"

#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringEncoder>
#include <QStringList>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <memory_resource>
#include <optional>
#include <vector>

/// How each C++ type stands in a column. What is bound must outlive the step: the entity itself, or the arena.
namespace slipway::storage {

enum class ColumnType : std::uint8_t { Integer, Text, Blob };

/// Keeps what is bound until the statement was stepped. Its room serves row after row, which spares the heap in bulk imports.
class BindArena
{
public:
    /// As of QString::toUtf8(), a NUL behind it.
    [[nodiscard]] QByteArrayView utf8(QStringView text)
    {
        QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
        char *begin = room(encoder.requiredSpace(text.size()));
        char *end = encoder.appendToBuffer(begin, text);
        if (encoder.hasError())
            return copy(text.toUtf8());
        *end = '\0';
        return {begin, end};
    }
    /// A NUL behind it.
    [[nodiscard]] QByteArrayView copy(QByteArrayView bytes)
    {
        char *begin = room(bytes.size());
        *std::ranges::copy(bytes, begin).out = '\0';
        return {begin, bytes.size()};
    }
    void clear() { m_room.release(); }

private:
    char *room(qsizetype size) { return static_cast<char *>(m_room.allocate(static_cast<std::size_t>(size) + 1, 1)); }

    std::array<std::byte, 4096> m_first;
    std::pmr::monotonic_buffer_resource m_room{m_first.data(), m_first.size()};
};

/// `utf8` outlives the step and a NUL stands behind it. A text that holds none itself is bound as ending there: a trigger that
/// makes JSON of it would copy any other.
inline void bindLasting(sqlite3_stmt *statement, int index, QByteArrayView utf8)
{
    const bool endsAtFirstNul = !utf8.contains('\0');
    sqlite3_bind_text(statement, index, utf8.data(), endsAtFirstNul ? -1 : static_cast<int>(utf8.size()),
                      SQLITE_STATIC);
}
inline void bindText(sqlite3_stmt *statement, int index, QStringView text, BindArena &arena)
{
    bindLasting(statement, index, arena.utf8(text));
}
inline void bindText(sqlite3_stmt *statement, int index, const QByteArray &utf8, BindArena &arena)
{
    bindLasting(statement, index, arena.copy(utf8));
}
inline void bindBlob(sqlite3_stmt *statement, int index, const QByteArray &bytes, BindArena &arena)
{
    const QByteArrayView kept = arena.copy(bytes);
    sqlite3_bind_blob(statement, index, kept.data(), static_cast<int>(kept.size()), SQLITE_STATIC);
}
/// Valid until the statement is stepped on.
inline QByteArrayView columnText(sqlite3_stmt *statement, int index)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, index));
    return {text, text ? sqlite3_column_bytes(statement, index) : 0};
}
/// Whether it is `{}` or `[]`, as most columns of JSON are.
inline bool isEmptyJson(sqlite3_stmt *statement, int index)
{
    return sqlite3_column_bytes(statement, index) <= 2;
}
inline QJsonDocument columnJson(sqlite3_stmt *statement, int index)
{
    const QByteArrayView text = columnText(statement, index);
    return QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()));
}

template <class T>
struct ColumnValue;

template <>
struct ColumnValue<QString> {
    static constexpr auto type = ColumnType::Text;
    static void bind(sqlite3_stmt *s, int i, const QString &value, BindArena &arena)
    {
        bindText(s, i, QStringView(value), arena);
    }
    static QString read(sqlite3_stmt *s, int i) { return QString::fromUtf8(columnText(s, i)); }
};
template <>
struct ColumnValue<QByteArray> {
    static constexpr auto type = ColumnType::Text;
    static void bind(sqlite3_stmt *s, int i, const QByteArray &value, BindArena &arena)
    {
        bindText(s, i, value, arena);
    }
    static QByteArray read(sqlite3_stmt *s, int i) { return columnText(s, i).toByteArray(); }
};
template <>
struct ColumnValue<bool> {
    static constexpr auto type = ColumnType::Integer;
    static void bind(sqlite3_stmt *s, int i, bool value, BindArena &) { sqlite3_bind_int(s, i, value ? 1 : 0); }
    static bool read(sqlite3_stmt *s, int i) { return sqlite3_column_int(s, i) != 0; }
};
template <>
struct ColumnValue<int> {
    static constexpr auto type = ColumnType::Integer;
    static void bind(sqlite3_stmt *s, int i, int value, BindArena &) { sqlite3_bind_int(s, i, value); }
    static int read(sqlite3_stmt *s, int i) { return sqlite3_column_int(s, i); }
};
template <>
struct ColumnValue<Instant> {
    static constexpr auto type = ColumnType::Integer;
    static void bind(sqlite3_stmt *s, int i, Instant value, BindArena &)
    {
        sqlite3_bind_int64(s, i, toUnixMilliseconds(value));
    }
    static Instant read(sqlite3_stmt *s, int i) { return fromUnixMilliseconds(sqlite3_column_int64(s, i)); }
};
template <>
struct ColumnValue<QDate> {
    static constexpr auto type = ColumnType::Text;
    static void bind(sqlite3_stmt *s, int i, QDate value, BindArena &arena)
    {
        bindText(s, i, value.toString(Qt::ISODate), arena);
    }
    static QDate read(sqlite3_stmt *s, int i)
    {
        return QDate::fromString(QString::fromUtf8(columnText(s, i)), Qt::ISODate);
    }
};
template <>
struct ColumnValue<Uuid> {
    static constexpr auto type = ColumnType::Blob;
    static void bind(sqlite3_stmt *s, int i, const Uuid &value, BindArena &)
    {
        sqlite3_bind_blob(s, i, value.bytes.data(), 16, SQLITE_STATIC);
    }
    static Uuid read(sqlite3_stmt *s, int i)
    {
        Uuid id;
        if (const void *data = sqlite3_column_blob(s, i); data && sqlite3_column_bytes(s, i) == 16)
            std::memcpy(id.bytes.data(), data, 16);
        return id;
    }
};
template <class Entity>
struct ColumnValue<Id<Entity>> {
    static constexpr auto type = ColumnType::Blob;
    static void bind(sqlite3_stmt *s, int i, const Id<Entity> &value, BindArena &arena)
    {
        ColumnValue<Uuid>::bind(s, i, value.value, arena);
    }
    static Id<Entity> read(sqlite3_stmt *s, int i) { return {ColumnValue<Uuid>::read(s, i)}; }
};
template <class E>
    requires std::is_enum_v<E>
struct ColumnValue<E> {
    static constexpr auto type = ColumnType::Text;
    static void bind(sqlite3_stmt *s, int i, E value, BindArena &arena) { bindText(s, i, storedWord(value), arena); }
    /// A word of a newer program reads as the first value.
    static E read(sqlite3_stmt *s, int i)
    {
        const QLatin1StringView word(columnText(s, i));
        for (const auto &[candidate, text] : EnumText<E>::values)
            if (text == word)
                return candidate;
        return E{};
    }
};
template <>
struct ColumnValue<QStringList> {
    static constexpr auto type = ColumnType::Text;
    static void bind(sqlite3_stmt *s, int i, const QStringList &value, BindArena &arena)
    {
        if (value.isEmpty())
            return bindLasting(s, i, "[]");
        bindText(s, i, QJsonDocument(QJsonArray::fromStringList(value)).toJson(QJsonDocument::Compact), arena);
    }
    static QStringList read(sqlite3_stmt *s, int i)
    {
        QStringList list;
        if (isEmptyJson(s, i))
            return list;
        for (const QJsonValue &each : columnJson(s, i).array())
            list += each.toString();
        return list;
    }
};
template <class Entity>
struct ColumnValue<std::vector<Id<Entity>>> {
    static constexpr auto type = ColumnType::Text;
    static void bind(sqlite3_stmt *s, int i, const std::vector<Id<Entity>> &value, BindArena &arena)
    {
        if (value.empty())
            return bindLasting(s, i, "[]");
        QByteArray json = "[";
        for (const auto &each : value) {
            if (json.size() > 1)
                json += ',';
            json += '"' + each.toString().toLatin1() + '"';
        }
        bindText(s, i, json + ']', arena);
    }
    static std::vector<Id<Entity>> read(sqlite3_stmt *s, int i)
    {
        std::vector<Id<Entity>> list;
        if (isEmptyJson(s, i))
            return list;
        for (const QJsonValue &each : columnJson(s, i).array())
            if (const auto id = Uuid::fromString(each.toString()))
                list.push_back({*id});
        return list;
    }
};
template <>
struct ColumnValue<QJsonObject> {
    static constexpr auto type = ColumnType::Text;
    static void bind(sqlite3_stmt *s, int i, const QJsonObject &value, BindArena &arena)
    {
        if (value.isEmpty())
            return bindLasting(s, i, "{}");
        bindText(s, i, QJsonDocument(value).toJson(QJsonDocument::Compact), arena);
    }
    static QJsonObject read(sqlite3_stmt *s, int i)
    {
        return isEmptyJson(s, i) ? QJsonObject() : columnJson(s, i).object();
    }
};
/// One column for both ends, so that halves of two edits never mix.
template <>
struct ColumnValue<TimeSpan> {
    static constexpr auto type = ColumnType::Text;
    static void bind(sqlite3_stmt *s, int i, const TimeSpan &value, BindArena &arena)
    {
        bindText(s, i,
                 '[' + QByteArray::number(toUnixMilliseconds(value.from)) + ','
                     + QByteArray::number(toUnixMilliseconds(value.to)) + ']',
                 arena);
    }
    static TimeSpan read(sqlite3_stmt *s, int i)
    {
        const QByteArrayView text = columnText(s, i);
        const qsizetype comma = text.indexOf(',');
        if (comma < 2)
            return {};
        return {fromUnixMilliseconds(text.sliced(1, comma - 1).toLongLong()),
                fromUnixMilliseconds(text.sliced(comma + 1).chopped(1).toLongLong())};
    }
};
template <class T>
struct ColumnValue<std::optional<T>> {
    static constexpr auto type = ColumnValue<T>::type;
    static void bind(sqlite3_stmt *s, int i, const std::optional<T> &value, BindArena &arena)
    {
        if (value)
            ColumnValue<T>::bind(s, i, *value, arena);
        else
            sqlite3_bind_null(s, i);
    }
    static std::optional<T> read(sqlite3_stmt *s, int i)
    {
        return sqlite3_column_type(s, i) == SQLITE_NULL ? std::nullopt : std::optional<T>(ColumnValue<T>::read(s, i));
    }
};

} // namespace slipway::storage
