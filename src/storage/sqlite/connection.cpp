// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/connection.h"

#include "storage/sqlite/prepared.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

namespace slipway::storage {

namespace {

constexpr int kBusyMilliseconds = 5'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway", text);
}

} // namespace

Error storageError(int sqliteCode, const QString &message, const QString &file)
{
    QString sentence;
    switch (sqliteCode & 0xFF) {
    case SQLITE_FULL:
        sentence = tr("The disk is full. Nothing was changed; make room and do it again.");
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        sentence = tr("Another program is writing to the workspace. Nothing was changed; try again in a moment.");
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        sentence = tr("The workspace cannot be written: the file or its folder is read-only. Change its permissions or "
                      "copy it to a folder of yours.");
        break;
    case SQLITE_CANTOPEN:
        sentence = tr("The workspace cannot be opened. Check that the file and its folder exist and may be read and written.");
        break;
    case SQLITE_NOTADB:
        sentence = tr("This file is not a Slipway workspace.");
        break;
    case SQLITE_CORRUPT:
        sentence = tr("The workspace file is damaged. Restore it from a backup: slipwayctl workspace restore FILE.");
        break;
    case SQLITE_IOERR:
        sentence = tr("The workspace could not be read or written. Nothing was changed; check the disk.");
        break;
    default:
        sentence = tr("The workspace refused: %1").arg(message);
        break;
    }
    return {ErrorKind::Storage, sentence, file, QStringLiteral("sqlite %1: %2").arg(sqliteCode).arg(message)};
}

Connection::Connection(sqlite3 *database, QString file) : m_database(database), m_file(std::move(file)) {}

Connection::~Connection()
{
    for (const auto &prepared : std::as_const(m_cache))
        for (Statement::Prepared *each : prepared) {
            sqlite3_finalize(each->handle);
            delete each;
        }
    sqlite3_close(m_database);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Mode mode)
{
    const QFileInfo info(file);
    if (mode != Mode::Create && !info.exists())
        return failure(ErrorKind::NotFound, tr("There is no workspace at this place. Make one: slipwayctl workspace init."), file);
    if (info.isDir())
        return failure(ErrorKind::Storage, tr("This is a folder, not a workspace file."), file);
    const int flags = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY
                      : mode == Mode::Create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                             : SQLITE_OPEN_READWRITE;
    sqlite3 *database = nullptr;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &database, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<Connection> connection(new Connection(database, file));
    if (code != SQLITE_OK)
        return std::unexpected(connection->lastError());
    sqlite3_extended_result_codes(database, 1);
    sqlite3_busy_timeout(database, kBusyMilliseconds);
    return connection;
}

Result<> Connection::execute(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(lastError());
    return {};
}

Result<Statement> Connection::prepare(const QByteArray &sql)
{
    auto &candidates = m_cache[sql];
    for (Statement::Prepared *each : candidates)
        if (!each->isLent)
            return Statement(each);
    auto prepared = std::make_unique<Statement::Prepared>();
    prepared->connection = this;
    if (sqlite3_prepare_v3(m_database, sql.constData(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                           &prepared->handle, nullptr)
        != SQLITE_OK)
        return std::unexpected(lastError());
    candidates.push_back(prepared.release());
    return Statement(candidates.back());
}

Result<qint64> Connection::number(const QByteArray &sql, qint64 fallback)
{
    auto statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->step().transform(
        [&](bool isThere) { return isThere ? sqlite3_column_int64(statement->row().handle(), 0) : fallback; });
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(m_database, "main") == 1;
}

Error Connection::lastError() const
{
    return storageError(sqlite3_extended_errcode(m_database), QString::fromUtf8(sqlite3_errmsg(m_database)), m_file);
}

} // namespace slipway::storage
