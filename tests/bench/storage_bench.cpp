// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/storage_bench.h"

#include "bench/need.h"
#include "core/base/order_key.h"
#include "service/session.h"
#include "storage/workspace.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace slipway::bench {
namespace {

constexpr int kItems = 100'000;
constexpr int kStorageRounds = 5;
constexpr int kPages = 2000;

std::vector<Item> freshItems(const service::Surroundings &surroundings)
{
    const ReleaseId release{surroundings.newId()};
    std::vector<Item> items(kItems);
    for (int i = 0; i < kItems; ++i) {
        Item &item = items[static_cast<std::size_t>(i)];
        item.id.value = surroundings.newId();
        item.release = release;
        item.title = u"Imported step %1 of the list"_s.arg(i);
        item.due = surroundings.now();
        item.sourceKey = u"section/step %1"_s.arg(i);
        item.order = orderkey::initial(i);
    }
    return items;
}

/// The columns of an item as the C API is given them, made ready before the clock starts.
struct RawItem {
    QByteArray id, release, title, sourceKey, order;
    qint64 due;
};

std::vector<RawItem> rawOf(const std::vector<Item> &items)
{
    std::vector<RawItem> raw;
    raw.reserve(items.size());
    for (const Item &item : items)
        raw.push_back({item.id.value.toBytes(), item.release.value.toBytes(), item.title.toUtf8(),
                       item.sourceKey.toUtf8(), item.order.toUtf8(), toUnixMilliseconds(*item.due)});
    return raw;
}

QByteArray stampOf(storage::Connection &connection)
{
    auto statement = need(connection.prepare("SELECT stamp FROM sync_ctl"));
    (void)need(statement.step());
    return statement.row().bytes("stamp");
}

void insertRaw(storage::Connection &connection, const std::vector<RawItem> &items)
{
    sqlite3 *database = connection.handle();
    const QByteArray text =
        "INSERT INTO items(clk, id, release, title, body, state, required, owner_hint, due_rule, due, depends_on, reason,"
        " source_key, ord) VALUES('{\"*\":\""
        + stampOf(connection) + "\"}', ?1, ?2, ?3, '', 'open', 1, '', '', ?4, '[]', '', ?5, ?6)";
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, text.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    for (const RawItem &item : items) {
        sqlite3_bind_blob(statement, 1, item.id.constData(), 16, SQLITE_STATIC);
        sqlite3_bind_blob(statement, 2, item.release.constData(), 16, SQLITE_STATIC);
        sqlite3_bind_text(statement, 3, item.title.constData(), static_cast<int>(item.title.size()), SQLITE_STATIC);
        sqlite3_bind_int64(statement, 4, item.due);
        sqlite3_bind_text(statement, 5, item.sourceKey.constData(), static_cast<int>(item.sourceKey.size()),
                          SQLITE_STATIC);
        sqlite3_bind_text(statement, 6, item.order.constData(), static_cast<int>(item.order.size()), SQLITE_STATIC);
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(database));
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
}

/// What both ways must leave alike: of a row, its entry in the change log and its line in the search index.
QByteArray left(storage::Connection &connection)
{
    auto statement = need(connection.prepare(
        "SELECT (SELECT json_array(count(*), sum(length(clk)), min(clk LIKE '{\"*\":\"_%'), max(n)) FROM items)"
        " || (SELECT json_array(count(*), sum(length(fields)), sum(length(stamp))) FROM oplog)"
        " || (SELECT json_array(count(*), max(id)) FROM search_docsize)"
        " || (SELECT count(*) FROM search WHERE search MATCH 'imported step 77*') AS left"));
    (void)need(statement.step());
    return statement.row().bytes("left");
}

struct Import {
    double milliseconds = 0; ///< CPU
    QByteArray left;
};

/// Writes the items into a fresh workspace with `write`; transaction and audit entry both ways share.
Import imported(const std::function<Result<>(storage::Transaction &)> &write)
{
    const auto surroundings = service::Surroundings::real();
    QTemporaryDir folder;
    auto workspace = need(
        storage::Workspace::create(folder.filePath(u"import.slipway"_s), surroundings.newId(), surroundings.newId()));
    double inside = 0;
    need(
        workspace->write({{}, u"bench.import"_s, {}, surroundings.now(), true}, [&](storage::Transaction &transaction) {
            const double before = threadMilliseconds();
            const auto done = write(transaction);
            inside = threadMilliseconds() - before;
            return done;
        }));
    return {inside, left(workspace->connection())};
}

Figure importFigure()
{
    double ours = 0;
    double plain = 0;
    for (int round = 0; round < kStorageRounds; ++round) {
        const auto items = freshItems(service::Surroundings::real());
        const auto raw = rawOf(items);
        const auto a = imported([&](storage::Transaction &transaction) { return transaction.insertMany(items); });
        const auto b = imported([&](storage::Transaction &transaction) {
            insertRaw(transaction.connection(), raw);
            return Result<>{};
        });
        if (a.left != b.left)
            qFatal("the imports differ: %s, %s", a.left.constData(), b.left.constData());
        ours = round == 0 ? a.milliseconds : std::min(ours, a.milliseconds);
        plain = round == 0 ? b.milliseconds : std::min(plain, b.milliseconds);
    }
    return {u"import.100k_items_vs_c_api"_s, u"rows/s"_s, kItems / ours * 1e3, kItems / plain * 1e3, 0.85, false};
}

/// Releases with a hundred items to read pages of.
std::vector<Uuid> pagesIn(storage::Workspace &workspace)
{
    const auto surroundings = service::Surroundings::real();
    std::vector<Uuid> releases;
    need(workspace.write({{}, u"bench.import"_s, {}, surroundings.now(), true},
                         [&](storage::Transaction &transaction) -> Result<> {
                             std::vector<Item> items;
                             for (int i = 0; i < 200; ++i) {
                                 releases.push_back(surroundings.newId());
                                 for (int n = 0; n < 100; ++n) {
                                     Item item;
                                     item.id.value = surroundings.newId();
                                     item.release.value = releases.back();
                                     item.title = u"Step %1 of the runbook"_s.arg(n);
                                     item.order = orderkey::initial(n);
                                     items.push_back(item);
                                 }
                             }
                             return transaction.insertMany(items);
                         }));
    return releases;
}

qint64 readRaw(sqlite3_stmt *statement, const Uuid &release)
{
    const QByteArray id = release.toBytes();
    sqlite3_bind_blob(statement, 1, id.constData(), 16, SQLITE_STATIC);
    qint64 length = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            length += sqlite3_column_type(statement, column) == SQLITE_TEXT
                          ? QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
                                              sqlite3_column_bytes(statement, column))
                                .size()
                          : sqlite3_column_int64(statement, column) & 1;
    sqlite3_reset(statement);
    return length;
}

Figure pageFigure()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"pages.slipway"_s);
    const auto surroundings = service::Surroundings::real();
    auto workspace = need(storage::Workspace::create(file, surroundings.newId(), surroundings.newId()));
    const auto releases = pagesIn(*workspace);
    auto reader = need(storage::Reader::open(file));
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = "SELECT " + storage::columnList(storage::mappingOf<Item>().schema)
                            + " FROM items WHERE del = 0 AND release = ?1 ORDER BY ord, id LIMIT 100";
    if (sqlite3_prepare_v2(reader->connection().handle(), text.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(reader->connection().handle()));
    qint64 read = 0;
    const auto page = [&](int i) -> const Uuid & { return releases[static_cast<std::size_t>(i) % releases.size()]; };
    double ours = 0;
    double plain = 0;
    for (int round = 0; round < kStorageRounds; ++round) {
        const double a = leastOf(1, [&] {
            for (int i = 0; i < kPages; ++i)
                read += static_cast<qint64>(need(reader->where<Item>("release", page(i), "ord, id")).size());
        });
        const double b = leastOf(1, [&] {
            for (int i = 0; i < kPages; ++i)
                read += readRaw(statement, page(i));
        });
        ours = round == 0 ? a : std::min(ours, a);
        plain = round == 0 ? b : std::min(plain, b);
    }
    sqlite3_finalize(statement);
    if (read == 0)
        qFatal("nothing was read");
    return {u"page.100_items_vs_c_api"_s, u"µs"_s, ours * 1e3 / kPages, plain * 1e3 / kPages, 1.2};
}

} // namespace

Figures storageFigures(const Workspaces &)
{
    return {importFigure(), pageFigure()};
}

} // namespace slipway::bench
