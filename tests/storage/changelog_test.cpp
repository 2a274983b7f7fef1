// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include <QRegularExpression>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

struct LogRow {
    qint64 lseq = 0;
    qint64 txn = 0;
    QString kind;
    QJsonObject fields;
    QJsonObject before;
    bool isInsert = false;
    QString stamp;
    QJsonObject base;
};

std::vector<LogRow> logOf(Store &store, const Uuid &entity)
{
    auto statement =
        valueOf(store.workspace().connection().prepare("SELECT * FROM oplog WHERE id = :id ORDER BY lseq"));
    std::vector<LogRow> rows;
    valueOf(statement.bind(":id", entity).each([&](const Row &row) {
        const auto object = [&](const char *name) { return QJsonDocument::fromJson(row.bytes(name)).object(); };
        rows.push_back({row.integer("lseq"), row.integer("txn"), row.text("kind"), object("fields"), object("before"),
                        row.isNull("before"), row.text("stamp"), object("base")});
    }));
    return rows;
}

QString clockOf(Store &store, const Uuid &item, const QByteArray &field)
{
    return peek(store.file(), "SELECT json_extract(clk, '$.\"" + field + "\"') FROM items WHERE id = x'"
                                  + item.toBytes().toHex() + '\'');
}

} // namespace

/// The change log is what sync, undo, activity and the time machine stand on.
class ChangelogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insert_logsEveryFieldAlsoTheEmptyOnes()
    {
        Store store;
        Item item = SmallPlan(1).items[0];
        item.title = u"“quoted” \\ / \n\t\0 end"_s;
        const auto done = store.insert(item);
        const auto rows = logOf(store, item.id.value);
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows[0].txn, done.txn);
        QCOMPARE(rows[0].kind, u"item"_s);
        QVERIFY(rows[0].isInsert);
        QCOMPARE(rows[0].fields.size(), qsizetype(mappingOf<Item>().fields.size()));
        QVERIFY(rows[0].fields.contains(u"due"_s) && rows[0].fields[u"due"].isNull());
        QCOMPARE(rows[0].fields[u"body"].toString(u"?"_s), QString());
        QCOMPARE(rows[0].fields[u"title"].toString(), item.title);
        QCOMPARE(rows[0].fields[u"release"].toString().toLatin1(), item.release.value.toBytes().toHex());
        QCOMPARE(clockOf(store, item.id.value, "*"), rows[0].stamp);
    }

    void update_logsOnlyWhatChanged_withValuesBeforeAndBaseStamps()
    {
        Store store;
        Item item = SmallPlan(1).items[0];
        store.insert(item);
        item.title = u"second"_s;
        item.due = fromUnixMilliseconds(5);
        store.update(item);
        item.title = u"third"_s;
        item.owner = std::nullopt;
        store.update(item);
        const auto rows = logOf(store, item.id.value);
        QCOMPARE(rows.size(), 3u);
        QCOMPARE(rows[1].fields, (QJsonObject{{u"title"_s, u"second"_s}, {u"due"_s, 5}}));
        QCOMPARE(rows[1].before, (QJsonObject{{u"title"_s, u"item 0"_s}, {u"due"_s, QJsonValue::Null}}));
        QCOMPARE(rows[1].base, (QJsonObject{{u"title"_s, rows[0].stamp}, {u"due"_s, rows[0].stamp}}));
        QVERIFY(rows[2].fields.contains(u"owner"_s));
        QVERIFY(rows[2].fields[u"owner"].isNull());
        QCOMPARE(rows[2].base, (QJsonObject{{u"title"_s, rows[1].stamp}, {u"owner"_s, rows[0].stamp}}));
        QCOMPARE(clockOf(store, item.id.value, "title"), rows[2].stamp);
        QCOMPARE(clockOf(store, item.id.value, "due"), rows[1].stamp);
        QCOMPARE(clockOf(store, item.id.value, "*"), rows[0].stamp);
    }

    void nothingChanged_leavesNoTrace()
    {
        Store store;
        const Item item = SmallPlan(1).items[0];
        const auto first = store.insert(item);
        const auto again = store.update(item);
        QCOMPARE(again.txn, 0);
        QVERIFY(again.changes.isEmpty());
        QCOMPARE(store.write([](Transaction &) { return Result<>{}; }).txn, 0);
        QCOMPARE(peek(store.file(), "SELECT count(*) FROM audit"), u"1"_s);
        QCOMPARE(peek(store.file(), "SELECT txn FROM sync_ctl"), QString::number(first.txn));
        QCOMPARE(findings(store.file()).filter(u"audit"_s), QStringList());
    }

    void removeAndRestore_areFieldsOfTheirOwnAndAreAnnouncedAsSuch()
    {
        Store store;
        const Item item = SmallPlan(1).items[0];
        store.insert(item);
        const auto removed = store.remove(item.id);
        QCOMPARE(removed.changes.changes.size(), 1u);
        QCOMPARE(removed.changes.changes[0].operation, ChangeSet::Operation::Removed);
        QVERIFY(!store.find(item.id));
        const auto restored =
            store.write([&](Transaction &t) { return t.setRemoved(mappingOf<Item>().schema, item.id.value, false); });
        QCOMPARE(restored.changes.changes[0].operation, ChangeSet::Operation::Inserted);
        QVERIFY(store.find(item.id) == item);
        const auto rows = logOf(store, item.id.value);
        QCOMPARE(rows.size(), 3u);
        QCOMPARE(rows[1].fields, (QJsonObject{{u"del"_s, 1}}));
        QCOMPARE(rows[1].base, (QJsonObject{{u"del"_s, rows[0].stamp}}));
        QCOMPARE(rows[2].fields, (QJsonObject{{u"del"_s, 0}}));
        QCOMPARE(rows[2].base, (QJsonObject{{u"del"_s, rows[1].stamp}}));
    }

    void removingTwice_isOneChange()
    {
        Store store;
        const Item item = SmallPlan(1).items[0];
        store.insert(item);
        QVERIFY(store.remove(item.id).txn > 0);
        QCOMPARE(store.remove(item.id).txn, 0);
    }

    void stamp_isTheClockInHexAndTheRandomEndOfTheReplicasId()
    {
        Store store;
        store.insert(SmallPlan(1).items[0]);
        const QString stamp = logOf(store, SmallPlan(1).items[0].id.value)[0].stamp;
        static const QRegularExpression form(u"^[0-9a-f]{16}\\.[0-9a-f]{8}$"_s);
        QVERIFY2(form.match(stamp).hasMatch(), qPrintable(stamp));
        QCOMPARE(stamp.right(8).toLatin1(), id(901).toBytes().toHex().right(8));
        QCOMPARE(stamp.left(16).toLongLong(nullptr, 16) >> 16, toUnixMilliseconds(store.now));
    }

    void clock_neverGoesBack_evenWhenTheWallClockDoes()
    {
        Store store;
        Item item = SmallPlan(1).items[0];
        store.insert(item);
        const qint64 jumps[] = {-3'600'000, 0, -86'400'000'000, 0, 1, 7'200'000, -1};
        for (const qint64 jump : jumps) {
            store.now += std::chrono::milliseconds(jump);
            item.title += u'x';
            store.update(item);
            if (jump == 0)
                store.reopen();
        }
        const auto rows = logOf(store, item.id.value);
        QCOMPARE(rows.size(), 8u);
        for (std::size_t i = 1; i < rows.size(); ++i) {
            QVERIFY2(rows[i].stamp > rows[i - 1].stamp, qPrintable(rows[i].stamp));
            QCOMPARE(rows[i].base[u"title"].toString(), i == 1 ? rows[0].stamp : rows[i - 1].stamp);
        }
        QCOMPARE(findings(store.file()).filter(u"audit"_s), QStringList());
    }

    void oneTransaction_isOneTxnAndOneStamp()
    {
        Store store;
        const SmallPlan plan(5);
        store.write([&](Transaction &t) { return plan.insertInto(t); });
        QCOMPARE(peek(store.file(),
                      "SELECT count(DISTINCT txn) || ',' || count(DISTINCT stamp) || ',' || count(*) FROM oplog"),
                 u"1,1,8"_s);
        QCOMPARE(peek(store.file(), "SELECT lseq FROM audit"), u"8"_s);
    }

    void aFailedTransaction_leavesNothingBehind_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("an error is returned") << 0;
        QTest::newRow("an error is swallowed") << 1;
        QTest::newRow("an exception flies") << 2;
        QTest::newRow("a nested write") << 3;
    }
    void aFailedTransaction_leavesNothingBehind()
    {
        QFETCH(int, how);
        Store store;
        const SmallPlan plan(1);
        store.write([&](Transaction &t) { return plan.insertInto(t); });
        const auto attempt = [&] {
            return store.tryWrite([&](Transaction &t) -> Result<> {
                Item other = plan.items[0];
                other.id = {id(5000)};
                valueOf(t.insert(other));
                if (how == 0)
                    return failure(ErrorKind::BadInput, u"no"_s);
                if (how == 2)
                    throw std::runtime_error("no");
                if (how == 3)
                    return store.tryWrite([&](Transaction &inner) { return inner.insert(plan.items[0]); })
                        .transform([](const Committed &) {});
                (void)t.insert(plan.items[0]); // it is there already
                return {};
            });
        };
        if (how == 2)
            QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)attempt());
        else
            QVERIFY(!attempt());
        QVERIFY(!store.find(ItemId{id(5000)}));
        QCOMPARE(peek(store.file(), "SELECT count(*) FROM audit"), u"1"_s);
        QCOMPARE(findings(store.file()), QStringList());
        store.remove(plan.items[0].id);
    }

    void acknowledgedRowsStay_theMarkAloneMoves()
    {
        Store store;
        store.insert(SmallPlan(1).items[0]);
        edit(store.file(), "UPDATE sync_ctl SET acked_lseq = 1", true);
        QCOMPARE(peek(store.file(), "SELECT count(*) FROM oplog"), u"1"_s);
        QCOMPARE(findings(store.file()).filter(u"audit"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(ChangelogTest)
#include "changelog_test.moc"
