// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/connection.h"

#include "core/base/tr.h"
#include "storage/sqlite/prepared.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <QUrl>

#include <sqlite3.h>

#include <cerrno>

namespace slipway::storage {

namespace {

constexpr int kBusyMilliseconds = 5'000;
/// Beyond this many the idle statements go: lists of ids make ever new texts.
constexpr qsizetype kMostCached = 300;

constexpr int kApplicationIdAt = 68;

/// A file of ours, told from its first bytes alone: SQLite would roll back journals of a foreign file, thus change it.
/// Read through SQLite's own handle, because closing another one would drop this process's locks on the file.
Result<> checkHeader(sqlite3 *database, const QString &file)
{
    sqlite3_file *handle = nullptr;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &handle);
    sqlite3_int64 size = 0;
    if (!handle || !handle->pMethods || handle->pMethods->xFileSize(handle, &size) != SQLITE_OK)
        return std::unexpected(storageError(SQLITE_CANTOPEN, QStringLiteral("no file handle"), file));
    QByteArray header(kHeaderSize, '\0');
    if (size < kHeaderSize || handle->pMethods->xRead(handle, header.data(), kHeaderSize, 0) != SQLITE_OK
        || !isWorkspaceHeader(header))
        return failure(ErrorKind::Storage, tr("This file is not a Slipway workspace. It was not touched."), file);
    return {};
}

Result<> checkPlace(const QFileInfo &info)
{
    const QString file = info.filePath();
    if (!info.exists())
        return failure(ErrorKind::NotFound,
                       tr("There is no workspace at this place. Make one: slipwayctl workspace init."), file);
    if (info.isDir())
        return failure(ErrorKind::Storage, tr("This is a folder, not a workspace file."), file);
    if (!info.isFile())
        return failure(ErrorKind::Storage, tr("This is a device or a pipe, not a workspace file."), file);
    if (info.size() == 0)
        return failure(ErrorKind::Storage, tr("This file is empty, not a Slipway workspace."), file);
    return {};
}

/// Without a count of its memory, which nobody asks for, SQLite takes no lock for each piece of it.
void configureOnce()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(done)
}

/// In a folder where nothing may be made, SQLite cannot read a workspace in WAL mode unless told that nobody writes it.
bool isFrozen(const QFileInfo &info)
{
    const QFileInfo target(info.canonicalFilePath());
    return !QFileInfo(target.absolutePath()).isWritable()
           && QFileInfo(target.filePath() + QStringLiteral("-wal")).size() == 0
           && !QFileInfo::exists(target.filePath() + QStringLiteral("-journal"));
}

/// A full quota or a limit on the size of files comes as an input/output error.
int meantCode(int sqliteCode, int systemError)
{
    const bool isIo = (sqliteCode & 0xFF) == SQLITE_IOERR;
    return isIo && (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG) ? SQLITE_FULL : sqliteCode;
}

} // namespace

bool isWorkspaceHeader(const QByteArray &bytes)
{
    return bytes.size() >= kHeaderSize && bytes.startsWith("SQLite format 3")
           && qFromBigEndian<qint32>(bytes.constData() + kApplicationIdAt) == kApplicationId;
}

Error storageError(int sqliteCode, const QString &message, const QString &file)
{
    QString sentence;
    switch (sqliteCode & 0xFF) {
    case SQLITE_FULL: sentence = tr("The disk is full. Nothing was changed; make room and do it again."); break;
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
        sentence =
            tr("The workspace cannot be opened. Check that the file and its folder exist and may be read and written.");
        break;
    case SQLITE_NOTADB: sentence = tr("This file is not a Slipway workspace."); break;
    case SQLITE_CORRUPT:
        sentence = tr("The workspace file is damaged. Restore it from a backup: slipwayctl workspace restore FILE.");
        break;
    case SQLITE_IOERR:
        sentence = tr("The workspace could not be read or written. Nothing was changed; check the disk.");
        break;
    default:
        sentence = message.startsWith(QLatin1StringView("no such "))
                       ? tr("The workspace was taken apart behind Slipway's back (%1). Restore it from a backup: "
                            "slipwayctl workspace restore FILE.")
                             .arg(message)
                       : tr("The workspace refused: %1").arg(message);
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
    if (mode != Mode::Create)
        if (const auto usable = checkPlace(info); !usable)
            return std::unexpected(usable.error());
    int flags = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY
                : mode == Mode::Create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                       : SQLITE_OPEN_READWRITE;
    QByteArray name = QFile::encodeName(info.absoluteFilePath());
    if (mode == Mode::ReadOnly && isFrozen(info)) {
        flags |= SQLITE_OPEN_URI;
        name = QUrl::fromLocalFile(info.absoluteFilePath()).toEncoded(QUrl::FullyEncoded) + "?immutable=1";
    }
    configureOnce();
    sqlite3 *database = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &database, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<Connection> connection(new Connection(database, file));
    if (code != SQLITE_OK)
        return std::unexpected(connection->lastError());
    if (mode != Mode::Create)
        if (const auto ours = checkHeader(database, file); !ours)
            return std::unexpected(ours.error());
    sqlite3_extended_result_codes(database, 1);
    sqlite3_busy_timeout(database, kBusyMilliseconds);
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openInMemory()
{
    configureOnce();
    sqlite3 *database = nullptr;
    const int code = sqlite3_open_v2(":memory:", &database,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<Connection> connection(new Connection(database, {}));
    if (code != SQLITE_OK)
        return std::unexpected(connection->lastError());
    return connection;
}

Result<> Connection::execute(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(lastError());
    return {};
}

void Connection::rollBack()
{
    // SQLite rolls back by itself on a full disk; asking again would be an error of its own.
    if (isInTransaction())
        (void)execute("ROLLBACK");
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_database) == 0;
}

bool Connection::hasMoved() const
{
    int isMoved = 0;
    sqlite3_file_control(m_database, "main", SQLITE_FCNTL_HAS_MOVED, &isMoved);
    return isMoved != 0;
}

QString Connection::walFile() const
{
    const char *main = sqlite3_db_filename(m_database, "main");
    return main ? QFile::decodeName(sqlite3_filename_wal(main)) : QString();
}

void Connection::dropIdleStatements()
{
    m_cache.removeIf([](auto entry) {
        std::erase_if(entry.value(), [](Statement::Prepared *each) {
            if (each->isLent)
                return false;
            sqlite3_finalize(each->handle);
            delete each;
            return true;
        });
        return entry.value().empty();
    });
}

Result<Statement> Connection::prepare(const QByteArray &sql)
{
    if (const auto found = m_cache.constFind(sql); found != m_cache.constEnd())
        for (Statement::Prepared *each : *found)
            if (!each->isLent)
                return Statement(each);
    if (m_cache.size() >= kMostCached)
        dropIdleStatements();
    auto prepared = std::make_unique<Statement::Prepared>();
    prepared->connection = this;
    if (sqlite3_prepare_v3(m_database, sql.constData(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                           &prepared->handle, nullptr)
        != SQLITE_OK)
        return std::unexpected(lastError());
    auto &candidates = m_cache[sql];
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
    return storageError(meantCode(sqlite3_extended_errcode(m_database), sqlite3_system_errno(m_database)),
                        QString::fromUtf8(sqlite3_errmsg(m_database)), m_file);
}

} // namespace slipway::storage
