// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/migrations.h"

#include "core/base/tr.h"
#include "storage/backup.h"
#include "storage/sqlite/connection.h"

#include <QCryptographicHash>
#include <QHash>
#include <QResource>

static void initialiseResources()
{
    Q_INIT_RESOURCE(slipway_migrations);
}

namespace slipway::storage {

using namespace Qt::StringLiterals;

namespace {

QByteArray checksum(const Migration &migration)
{
    return QCryptographicHash::hash(migration.sql, QCryptographicHash::Sha256).toHex();
}

/// One that tells what is in it.
class Folder : public QResource
{
public:
    using QResource::children;
    using QResource::QResource;
};

Result<> checkUnedited(Connection &connection, int version, const std::vector<Migration> &migrations)
{
    auto statement = connection.prepare("SELECT version, checksum FROM schema_migrations");
    if (!statement)
        return std::unexpected(statement.error());
    QHash<qint64, QByteArray> ran;
    const auto done =
        statement->each([&](const Row &row) { ran.insert(row.integer("version"), row.bytes("checksum")); });
    if (!done)
        return done;
    for (const Migration &each : migrations)
        if (each.version <= version && ran.value(each.version) != checksum(each))
            return failure(
                ErrorKind::Storage,
                tr("The migration %1 was changed after it ran on this workspace. Use the program that made it.")
                    .arg(each.name),
                connection.file());
    return {};
}

QByteArray scriptOf(const Migration &migration)
{
    const QByteArray header =
        migration.version == 1
            ? "CREATE TABLE schema_migrations(version INTEGER PRIMARY KEY, checksum TEXT NOT NULL) STRICT;"
              "PRAGMA application_id = "
                  + QByteArray::number(kApplicationId) + ';'
            : QByteArray();
    return header + migration.sql + "\n;INSERT INTO schema_migrations VALUES(" + QByteArray::number(migration.version)
           + ", '" + checksum(migration) + "');PRAGMA user_version = " + QByteArray::number(migration.version) + ';';
}

Result<> runOne(Connection &connection, const Migration &migration)
{
    if (const auto done = connection.execute("BEGIN IMMEDIATE"); !done)
        return done;
    // Asked again under the lock: another process may have run it meanwhile.
    auto ran = connection.number("PRAGMA user_version")
                   .and_then([&](qint64 version) {
                       return version >= migration.version ? Result<>{} : connection.execute(scriptOf(migration));
                   })
                   .and_then([&] { return connection.execute("COMMIT"); });
    if (ran)
        return {};
    connection.rollBack();
    if (ran.error().detail.startsWith("sqlite 1:"_L1))
        return failure(
            ErrorKind::Storage,
            tr("The workspace could not be brought up to date: step %1 failed. It stays as it was; the copy beside it "
               "holds it, too.")
                .arg(migration.name),
            connection.file(), ran.error().detail);
    return ran;
}

} // namespace

const std::vector<Migration> &allMigrations()
{
    static const std::vector<Migration> all = [] {
        initialiseResources();
        std::vector<Migration> found;
        // Read as they lie in the program: through QDir and QFile it would be a twelfth of opening a workspace.
        const QString folder = u":/slipway/migrations"_s;
        QStringList names = Folder(folder).children();
        names.sort();
        for (const QString &name : std::as_const(names))
            if (name.endsWith(".sql"_L1))
                found.push_back({name.left(4).toInt(), name, QResource(folder + u'/' + name).uncompressedData()});
        return found;
    }();
    return all;
}

Result<int> schemaVersion(Connection &connection)
{
    const auto objects = connection.number("SELECT count(*) FROM sqlite_schema");
    if (!objects)
        return std::unexpected(objects.error());
    if (*objects == 0)
        return 0;
    const auto application = connection.number("PRAGMA application_id");
    if (!application)
        return std::unexpected(application.error());
    if (*application != kApplicationId)
        return failure(ErrorKind::Storage, tr("This file is not a Slipway workspace."), connection.file());
    return connection.number("PRAGMA user_version").transform([](qint64 version) { return static_cast<int>(version); });
}

Result<> checkVersion(Connection &connection, int version, const std::vector<Migration> &migrations)
{
    const int newest = migrations.back().version;
    if (version > newest)
        return failure(
            ErrorKind::Storage,
            tr("This workspace was made by a newer Slipway (schema %1; this program knows %2). Update Slipway to open it.")
                .arg(version)
                .arg(newest),
            connection.file());
    return checkUnedited(connection, version, migrations);
}

Result<> migrate(Connection &connection, const std::vector<Migration> &migrations)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return std::unexpected(version.error());
    if (*version > 0) {
        if (const auto fits = checkVersion(connection, *version, migrations); !fits)
            return fits;
        const int newest = migrations.back().version;
        if (*version < newest)
            if (const auto done = backUp(connection, connection.file() + u".before-v%1.backup"_s.arg(newest)); !done)
                return done;
    }
    for (const Migration &each : migrations)
        if (each.version > *version)
            if (const auto done = runOne(connection, each); !done)
                return done;
    return {};
}

} // namespace slipway::storage
