// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include <QCryptographicHash>
#include <QDir>

#include <sqlite3.h>

#include <cerrno>

#include <sys/wait.h>
#include <unistd.h>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

class RawDatabase
{
public:
    explicit RawDatabase(const QString &file)
    {
        if (sqlite3_open_v2(QFile::encodeName(file).constData(), &handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
            qFatal("cannot open %s", qPrintable(file));
        sqlite3_busy_timeout(handle, 5000);
    }
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;
    ~RawDatabase() { sqlite3_close(handle); }

    sqlite3 *handle = nullptr;
};

} // namespace

Uuid id(int n)
{
    std::array<std::uint8_t, 10> tail{};
    for (std::size_t i = 0; i < 4; ++i)
        tail[6 + i] = static_cast<std::uint8_t>(n >> (24 - 8 * static_cast<int>(i)));
    return Uuid::version7(1'797'000'000'000 + n, tail);
}

QString folderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/slipway-XXXXXX"_s;
}

Store::Store() : m_folder(folderTemplate())
{
    static QByteArray pristine;
    QFile copy(file());
    if (!pristine.isEmpty() && copy.open(QIODevice::WriteOnly) && copy.write(pristine) == pristine.size()) {
        copy.close();
        m_workspace = valueOf(Workspace::open(file()));
        return;
    }
    valueOf(Workspace::create(file(), id(900), id(901)));
    if (copy.open(QIODevice::ReadOnly))
        pristine = copy.readAll();
    copy.close();
    m_workspace = valueOf(Workspace::open(file()));
}

void Store::reopen()
{
    close();
    m_workspace = valueOf(Workspace::open(file()));
}

WriteContext Store::context(const QString &action, const Uuid &subject)
{
    now += std::chrono::seconds(1);
    return {{id(2)}, action, subject, now, false};
}

void Store::takeBack(qint64 txn)
{
    const auto inverses = valueOf(m_workspace->inverseOf(txn));
    write([&](Transaction &t) -> Result<> {
        for (const InverseChange &each : inverses)
            if (const auto done = t.apply(each); !done)
                return done;
        return {};
    });
}

SmallPlan::SmallPlan(int count)
{
    for (int i = 0; i < count; ++i)
        items.push_back({.id = {id(1000 + i)},
                         .release = release.id,
                         .title = u"item %1"_s.arg(i),
                         .owner = person.id,
                         .order = QString::number(1000 + i)});
}

Result<> SmallPlan::insertInto(Transaction &transaction) const
{
    return transaction.insert(product)
        .and_then([&] { return transaction.insert(person); })
        .and_then([&] { return transaction.insert(release); })
        .and_then([&] { return transaction.insertMany(items); });
}

QString tryEdit(const QString &file, const QByteArray &sql, bool withTriggers)
{
    const RawDatabase database(file);
    sqlite3_db_config(database.handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, withTriggers ? 1 : 0, nullptr);
    char *message = nullptr;
    sqlite3_exec(database.handle, sql.constData(), nullptr, nullptr, &message);
    const QString answer = QString::fromUtf8(message);
    sqlite3_free(message);
    return answer;
}

void edit(const QString &file, const QByteArray &sql, bool withTriggers)
{
    if (const QString refused = tryEdit(file, sql, withTriggers); !refused.isEmpty())
        qFatal("%s: %s", sql.constData(), qPrintable(refused));
}

QString peek(const QString &file, const QByteArray &sql)
{
    const RawDatabase database(file);
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database.handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database.handle));
    QString value;
    if (sqlite3_step(statement) == SQLITE_ROW)
        value = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)),
                                  sqlite3_column_bytes(statement, 0));
    sqlite3_finalize(statement);
    return value;
}

QStringList findings(const QString &file)
{
    const auto reader = valueOf(Reader::open(file));
    QStringList lines;
    for (const Finding &each : valueOf(check(*reader)).findings) {
        static const QString words[] = {u"integrity: "_s, u"audit: "_s, u"content: "_s, u"reference: "_s};
        lines += words[static_cast<int>(each.kind)] + each.text;
    }
    return lines;
}

QByteArray fingerprint(const QString &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QFileInfo info(file);
    for (const QFileInfo &each : info.absoluteDir().entryInfoList(
             QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System, QDir::Name))
    {
        hash.addData(each.fileName().toUtf8() + '\0');
        if (QFile content(each.filePath()); each.isFile() && content.open(QIODevice::ReadOnly))
            hash.addData(&content);
    }
    return hash.result();
}

int startChild(const std::function<int()> &work)
{
    fflush(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        const int answer = work();
        fflush(nullptr);
        ::_exit(answer);
    }
    return child;
}

Ending endOf(int child)
{
    int status = 0;
    while (::waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            qFatal("there is no such child");
    return WIFSIGNALED(status) ? Ending{true, WTERMSIG(status)} : Ending{false, WEXITSTATUS(status)};
}

} // namespace slipway::test
