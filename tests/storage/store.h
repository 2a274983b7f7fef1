// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "storage/check.h"
#include "storage/workspace.h"
#include "support/value_of.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

/// A workspace file for tests, and hands that reach past it.
namespace slipway::test {

using namespace storage;

/// The n-th id; version 7, and later numbers sort later.
[[nodiscard]] Uuid id(int n);

/// Where temporary folders go: in memory, where waiting for a disk costs nothing.
[[nodiscard]] QString folderTemplate();

/// A workspace of its own in a folder of its own, open; the clock goes on by a second with each transaction.
class Store
{
public:
    Store();

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] QString file() const { return path(QStringLiteral("w.slipway")); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void close() { m_workspace.reset(); }
    void reopen();

    [[nodiscard]] WriteContext context(const QString &action = QStringLiteral("test"), const Uuid &subject = id(77));
    Result<Committed> tryWrite(const Workspace::Work &work) { return m_workspace->write(context(), work); }
    Committed write(const Workspace::Work &work) { return valueOf(tryWrite(work)); }
    template <class Entity>
    Committed insert(const Entity &entity)
    {
        return write([&](Transaction &t) { return t.insert(entity); });
    }
    template <class Entity>
    Committed update(const Entity &entity)
    {
        return write([&](Transaction &t) { return t.update(entity); });
    }
    template <class Entity>
    Committed remove(const Id<Entity> &which)
    {
        return write([&](Transaction &t) { return t.remove(which); });
    }
    template <class Entity>
    std::optional<Entity> find(const Id<Entity> &which)
    {
        return valueOf(Reader(m_workspace->connection()).find(which));
    }
    void takeBack(qint64 txn);

    Instant now = fromUnixMilliseconds(1'798'000'000'000);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

/// A product, a person and a release that nothing is missing from, with `items` items titled “item 0”, “item 1” …
struct SmallPlan {
    Product product{.id = {id(1)}, .name = QStringLiteral("Payments")};
    Person person{.id = {id(2)}, .name = QStringLiteral("Jonas")};
    Release release{.id = {id(77)}, .product = {id(1)}, .version = QStringLiteral("4.2")};
    std::vector<Item> items;

    explicit SmallPlan(int count = 3);
    [[nodiscard]] Result<> insertInto(Transaction &transaction) const;
};

/// Runs SQL as somebody with another program does. @param withTriggers as the sqlite3 shell; false: as a hex editor
void edit(const QString &file, const QByteArray &sql, bool withTriggers = false);
/// The same, and what SQLite said when it refused.
[[nodiscard]] QString tryEdit(const QString &file, const QByteArray &sql, bool withTriggers = true);
/// One value, read past Slipway.
[[nodiscard]] QString peek(const QString &file, const QByteArray &sql);

/// What check() finds in the file, one line each: `audit: The audit chain breaks …`.
[[nodiscard]] QStringList findings(const QString &file);

/// Bytes of the file and names of everything beside it: equal when nothing was touched. Only for closed workspaces.
[[nodiscard]] QByteArray fingerprint(const QString &file);

/// How a child process ended.
struct Ending {
    bool wasKilled = false;
    int status = 0;
};

/// Runs `work` in a forked child, which ends with its answer.
[[nodiscard]] int startChild(const std::function<int()> &work);
[[nodiscard]] Ending endOf(int child);
[[nodiscard]] inline Ending inChild(const std::function<int()> &work)
{
    return endOf(startChild(work));
}

} // namespace slipway::test
