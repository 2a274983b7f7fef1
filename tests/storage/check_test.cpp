// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

/// Five audit entries: the plan, two edits of one title, a removal, and a decision. Eleven rows of the change log.
class History : public Store
{
public:
    History()
    {
        const SmallPlan plan;
        write([&](Transaction &t) { return plan.insertInto(t); });
        Item item = plan.items[0];
        for (const QString &title : {u"second"_s, u"third"_s}) {
            item.title = title;
            update(item);
        }
        remove(plan.items[1].id);
        write([&](Transaction &t) {
            return t.insert(Signoff{.id = {id(300)}, .release = {id(77)}, .role = u"qa_lead"_s, .person = {id(2)}})
                .and_then([&] {
                    return t.insert(
                        Comment{.id = {id(301)}, .release = {id(77)}, .author = {id(2)}, .body = u"fine"_s});
                });
        });
        close();
    }
};

/// Whether the parts between the stars come in `line`, one after the other.
bool matches(const QString &line, const QString &expected)
{
    qsizetype from = 0;
    for (const QString &part : expected.split(u'*')) {
        const qsizetype found = line.indexOf(part, from);
        if (found < 0 || (from == 0 && found > 0 && !part.isEmpty()))
            return false;
        from = found + part.size();
    }
    return true;
}

} // namespace

/// `check` finds whatever was edited behind Slipway's back, and nothing else.
class CheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSlipwayWrote_isSound()
    {
        History history;
        QCOMPARE(findings(history.file()), QStringList());
        history.reopen();
        QCOMPARE(findings(history.file()), QStringList());
        const auto result = valueOf(check(*valueOf(Reader::open(history.file()))));
        QCOMPARE(result.entities, 8);
        QCOMPARE(result.auditEntries, 5);
    }

    void anEmptyWorkspace_isSound()
    {
        Store store;
        QCOMPARE(findings(store.file()), QStringList());
    }

    /// `withTriggers`: as the sqlite3 shell does it; otherwise as with triggers switched off.
    void anEdit_isFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("withTriggers");
        QTest::addColumn<QString>("expected");

        const QByteArray it = " WHERE title = 'third'";
        QTest::newRow("field") << "UPDATE items SET title = 'forged'" + it << false
                               << u"content: item * field “title” was changed"_s;
        QTest::newRow("field, by the shell")
            << "UPDATE items SET title = 'forged'" + it << true << u"content: item * field “title” was changed"_s;
        QTest::newRow("field to what it was before")
            << "UPDATE items SET title = 'second'" + it << false << u"content: item * field “title” was changed"_s;
        QTest::newRow("field to null") << "UPDATE items SET owner = NULL" + it << false
                                       << u"content: item * field “owner” was changed"_s;
        QTest::newRow("null to a value") << "UPDATE items SET due = 0" + it << false
                                         << u"content: item * field “due” was changed"_s;
        QTest::newRow("text that is no UTF-8") << "UPDATE items SET title = CAST(x'ff' AS TEXT)" + it << false
                                               << u"content: item * field “title” was changed"_s;
        QTest::newRow("text that is no UTF-8, untouched row")
            << QByteArray("UPDATE items SET title = CAST(x'ff' AS TEXT) WHERE title = 'item 2'") << false
            << u"content: item * field “title” was changed"_s;
        QTest::newRow("a blank at the end") << QByteArray("UPDATE people SET name = name || ' '") << false
                                            << u"content: person * field “name” was changed"_s;
        QTest::newRow("an id that points elsewhere")
            << QByteArray("UPDATE items SET release = randomblob(16) WHERE title = 'item 2'") << false
            << u"content: item * field “release” was changed"_s;
        QTest::newRow("a decision") << QByteArray("UPDATE signoffs SET decision = 'rejected'") << false
                                    << u"content: signoff * field “decision” was changed"_s;
        QTest::newRow("removed") << QByteArray("UPDATE items SET del = 1 WHERE title = 'item 2'") << false
                                 << u"content: item * field “del” was changed"_s;
        QTest::newRow("removed, by the shell") << QByteArray("UPDATE items SET del = 1 WHERE title = 'item 2'") << true
                                               << u"content: item * field “del” was changed"_s;
        QTest::newRow("brought back") << QByteArray("UPDATE items SET del = 0") << false
                                      << u"content: item * field “del” was changed"_s;
        QTest::newRow("brought back, by the shell")
            << QByteArray("UPDATE items SET del = 0") << true << u"content: item * field “del” was changed"_s;
        QTest::newRow("tombstone edited") << QByteArray("UPDATE items SET title = 'x' WHERE del = 1") << false
                                          << u"content: item * field “title” was changed"_s;
        QTest::newRow("row deleted") << QByteArray("DELETE FROM items WHERE title = 'item 2'") << false
                                     << u"content: item * was deleted"_s;
        QTest::newRow("tombstone deleted")
            << QByteArray("DELETE FROM items WHERE del = 1") << false << u"content: item * was deleted"_s;
        QTest::newRow("table emptied") << QByteArray("DELETE FROM signoffs") << false
                                       << u"content: signoff * was deleted"_s;
        const QByteArray added =
            "INSERT INTO comments(id, release, author, body, at) SELECT randomblob(16), id, id, 'forged', 1 FROM releases";
        QTest::newRow("row added") << added << false << u"content: comment * was added"_s;
        QTest::newRow("row added, by the shell") << added << true << u"content: comment * was added"_s;
        QTest::newRow("row replaced") << QByteArray(
            "INSERT OR REPLACE INTO comments(id, release, author, body, at) SELECT id, release, author, 'forged', at FROM comments")
                                      << true << u"content: comment * was *"_s;
        QTest::newRow("one deleted, one added")
            << "DELETE FROM comments;" + added << false << u"content: comment * was *"_s;
        QTest::newRow("id changed") << QByteArray("UPDATE comments SET id = randomblob(16)") << false
                                    << u"content: comment * was *"_s;
        QTest::newRow("two rows swapped") << QByteArray(
            "UPDATE items SET title = CASE title WHEN 'item 2' THEN 'third' WHEN 'third' THEN 'item 2' ELSE title END")
                                          << false << u"content: item * field “title” was changed"_s;
        QTest::newRow("clock of a field")
            << "UPDATE items SET clk = json_set(clk, '$.title', 'ffffffffffffffff.00000000')" + it << false
            << u"content: item * field “clk” was changed"_s;
        QTest::newRow("clock of a row") << QByteArray("UPDATE people SET clk = '{}'") << false
                                        << u"content: person * field “clk” was changed"_s;
        QTest::newRow("server's mark") << QByteArray("UPDATE people SET seq = 5") << true
                                       << u"content: person * field “seq, ext” was changed"_s;
        QTest::newRow("when a release changed") << QByteArray("UPDATE releases SET changed_at = 5") << true
                                                << u"content: release * field “changed_at” was changed"_s;

        QTest::newRow("audit: reason") << QByteArray("UPDATE audit SET reason = 'because' WHERE n = 3") << false
                                       << u"audit: * breaks at entry 3 * its text was changed."_s;
        QTest::newRow("audit: actor of the last") << QByteArray("UPDATE audit SET actor = randomblob(16) WHERE n = 5")
                                                  << false << u"audit: * breaks at entry 5 *"_s;
        QTest::newRow("audit: time") << QByteArray("UPDATE audit SET at = at + 1 WHERE n = 1") << false
                                     << u"audit: * breaks at entry 1 *"_s;
        QTest::newRow("audit: all of them")
            << QByteArray("UPDATE audit SET summary = 'x'") << false << u"audit: * breaks at entry 1 *"_s;
        QTest::newRow("audit: covered rows")
            << QByteArray("UPDATE audit SET lseq = lseq + 1 WHERE n = 2") << false << u"audit: * breaks at entry 2 *"_s;
        QTest::newRow("audit: hash of the last") << QByteArray("UPDATE audit SET h = randomblob(32) WHERE n = 5")
                                                 << false << u"audit: * breaks at entry 5 *"_s;
        QTest::newRow("audit: first deleted") << QByteArray("DELETE FROM audit WHERE n = 1") << false
                                              << u"audit: * breaks at entry 2 * entry 1 is missing."_s;
        QTest::newRow("audit: one deleted") << QByteArray("DELETE FROM audit WHERE n = 3") << false
                                            << u"audit: * breaks at entry 4 * entry 3 is missing."_s;
        QTest::newRow("audit: one deleted, gap closed") << QByteArray(
            "DELETE FROM audit WHERE n = 3; UPDATE audit SET n = 3 WHERE n = 4; UPDATE audit SET n = 4 WHERE n = 5")
                                                        << false
                                                        << u"audit: * breaks at entry 3 * it does not follow *"_s;
        QTest::newRow("audit: last deleted")
            << QByteArray("DELETE FROM audit WHERE n = 5") << false << u"audit: * breaks after entry 4: * cut off *"_s;
        QTest::newRow("audit: last three deleted")
            << QByteArray("DELETE FROM audit WHERE n >= 3") << false << u"audit: * breaks after entry 2: * cut off *"_s;
        QTest::newRow("audit: all deleted")
            << QByteArray("DELETE FROM audit") << false << u"audit: * breaks after entry 0: * cut off *"_s;
        QTest::newRow("audit: last deleted with its changes") << QByteArray(
            "DELETE FROM audit WHERE n = 5; DELETE FROM oplog WHERE txn = 5; DELETE FROM signoffs; DELETE FROM comments")
                                                              << false
                                                              << u"audit: * breaks after entry 4: * cut off *"_s;
        QTest::newRow("audit: last deleted with its changes and the counter")
            << QByteArray(
                   "DELETE FROM audit WHERE n = 5; DELETE FROM oplog WHERE txn = 5; DELETE FROM signoffs; DELETE FROM comments; UPDATE sync_ctl SET txn = 4;"
                   "UPDATE sqlite_sequence SET seq = 9 WHERE name = 'oplog'; DELETE FROM search WHERE rowid % 32 = 20")
            << false << u"audit: * breaks after entry 4: * seal does not fit*"_s;
        QTest::newRow("audit: two swapped") << QByteArray(
            "UPDATE audit SET n = 99 WHERE n = 2; UPDATE audit SET n = 2 WHERE n = 3; UPDATE audit SET n = 3 WHERE n = 99")
                                            << false << u"audit: * breaks at entry 2 *"_s;
        QTest::newRow("audit: one added at the end") << QByteArray(
            "INSERT INTO audit SELECT 6, replica, 6, at, actor, action, subject, 'forged', reason, lseq, ops_digest, h, h FROM audit WHERE n = 5")
                                                     << false << u"audit: * breaks at entry 6 *"_s;
        QTest::newRow("audit: one added at the end, by the shell") << QByteArray(
            "INSERT INTO audit SELECT 6, replica, 6, at, actor, action, subject, 'forged', reason, lseq, ops_digest, h, h FROM audit WHERE n = 5")
                                                                   << true << u"audit: * breaks at entry 6 *"_s;

        QTest::newRow("log: value") << QByteArray("UPDATE oplog SET fields = replace(fields, 'third', 'fourth')")
                                    << false << u"audit: * breaks at entry 3 * change log under it *"_s;
        QTest::newRow("log: value and row") << QByteArray(
            "UPDATE oplog SET fields = replace(fields, 'third', 'fourth'); UPDATE items SET title = 'fourth' WHERE title = 'third'")
                                            << false << u"audit: * breaks at entry 3 * change log under it *"_s;
        QTest::newRow("log: value before") << QByteArray("UPDATE oplog SET before = replace(before, 'second', 'first')")
                                           << false << u"audit: * breaks at entry 3 *"_s;
        QTest::newRow("log: stamp") << QByteArray("UPDATE oplog SET stamp = 'x' WHERE txn = 2") << false
                                    << u"audit: * breaks at entry 2 *"_s;
        QTest::newRow("log: base stamp") << QByteArray("UPDATE oplog SET base = NULL WHERE txn = 2") << false
                                         << u"audit: * breaks at entry 2 *"_s;
        QTest::newRow("log: kind") << QByteArray("UPDATE oplog SET kind = 'phase' WHERE lseq = 4") << false
                                   << u"audit: * breaks at entry 1 *"_s;
        QTest::newRow("log: id") << QByteArray("UPDATE oplog SET id = randomblob(16) WHERE lseq = 4") << false
                                 << u"audit: * breaks at entry 1 *"_s;
        QTest::newRow("log: moved to another transaction")
            << QByteArray("UPDATE oplog SET txn = 3 WHERE txn = 2") << false << u"audit: * breaks at entry 2 *"_s;
        QTest::newRow("log: moved to a transaction to come")
            << QByteArray("UPDATE oplog SET txn = 6 WHERE lseq = 11") << false << u"audit: * breaks at entry 5 *"_s;
        QTest::newRow("log: row deleted")
            << QByteArray("DELETE FROM oplog WHERE lseq = 4") << false << u"audit: * breaks at entry 1 *"_s;
        QTest::newRow("log: transaction deleted")
            << QByteArray("DELETE FROM oplog WHERE txn = 2") << false << u"audit: * breaks at entry 2 *"_s;
        QTest::newRow("log: last row deleted") << QByteArray("DELETE FROM oplog WHERE lseq = 11; DELETE FROM comments")
                                               << false << u"audit: * breaks at entry 5 *"_s;
        QTest::newRow("log: last row renumbered")
            << QByteArray("UPDATE oplog SET lseq = 50 WHERE lseq = 11") << false << u"audit: * breaks at entry 5 *"_s;
        QTest::newRow("log: all deleted")
            << QByteArray("DELETE FROM oplog") << false << u"audit: * breaks at entry 1 *"_s;
        QTest::newRow("log: two swapped") << QByteArray(
            "UPDATE oplog SET lseq = 99 WHERE lseq = 4; UPDATE oplog SET lseq = 4 WHERE lseq = 5; UPDATE oplog SET lseq = 5 WHERE lseq = 99")
                                          << false << u"audit: * breaks at entry 1 *"_s;
        QTest::newRow("log: row added to the last") << QByteArray(
            "INSERT INTO oplog(txn, kind, id, fields, stamp) SELECT txn, kind, randomblob(16), fields, stamp FROM oplog WHERE lseq = 11")
                                                    << true << u"audit: * breaks at entry 5 *"_s;
        QTest::newRow("log: row added to a transaction to come") << QByteArray(
            "INSERT INTO oplog(txn, kind, id, fields, stamp) SELECT 6, kind, randomblob(16), fields, stamp FROM oplog WHERE lseq = 11")
                                                                 << true
                                                                 << u"audit: * transaction 6, which no audit entry covers."_s;

        QTest::newRow("clock set forward")
            << QByteArray("UPDATE sync_ctl SET hlc = hlc + 1") << true << u"audit: * seal does not fit*"_s;
        QTest::newRow("replica exchanged")
            << QByteArray("UPDATE sync_ctl SET replica = randomblob(16)") << true << u"audit: * seal does not fit*"_s;
        QTest::newRow("identity deleted")
            << QByteArray("DELETE FROM sync_ctl") << true << u"audit: * lost its identity*"_s;
        QTest::newRow("log switched off")
            << QByteArray("UPDATE sync_ctl SET applying = 1") << true << u"audit: The change log was switched off*"_s;

        QTest::newRow("index dropped") << QByteArray("DROP INDEX items_by_release") << true
                                       << u"integrity: The index items_by_release is missing."_s;
        QTest::newRow("trigger dropped") << QByteArray("DROP TRIGGER items_no_delete") << true
                                         << u"integrity: The trigger items_no_delete is missing."_s;
        QTest::newRow("trigger added") << QByteArray("CREATE TRIGGER spy AFTER INSERT ON items BEGIN SELECT 1; END")
                                       << true << u"integrity: The trigger spy was added*"_s;
        QTest::newRow("column added") << QByteArray("ALTER TABLE items ADD COLUMN secret TEXT") << true
                                      << u"integrity: The table items was changed."_s;
        QTest::newRow("search entry deleted") << QByteArray("DELETE FROM search WHERE rowid % 32 = 9") << true
                                              << u"integrity: The search index is out of step with items*"_s;
        QTest::newRow("row number changed") << QByteArray("UPDATE people SET n = n + 100") << true
                                            << u"integrity: The search index is out of step with people*"_s;
    }
    void anEdit_isFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(bool, withTriggers);
        QFETCH(QString, expected);
        History history;
        edit(history.file(), sql, withTriggers);
        const QStringList found = findings(history.file());
        QVERIFY2(std::ranges::any_of(found, [&](const QString &line) { return matches(line, expected); }),
                 qPrintable(found.join(u'\n')));
        QVERIFY2(found.filter(u"The audit chain breaks"_s).size() <= 1, qPrintable(found.join(u'\n')));
    }

    void aDroppedIndex_isMadeAnewWhenTheWorkspaceIsOpened()
    {
        History history;
        edit(
            history.file(),
            "DROP INDEX items_by_release; DROP INDEX releases_by_ship; CREATE INDEX releases_by_ship ON releases(version)",
            true);
        QCOMPARE(findings(history.file()).filter(u"index"_s).size(), 2);
        history.reopen();
        QCOMPARE(findings(history.file()), QStringList());
    }

    void anEdit_isStillFoundAfterSlipwayWroteAgain()
    {
        History history;
        edit(history.file(), "UPDATE items SET title = 'forged' WHERE title = 'third'", true);
        edit(history.file(), "UPDATE people SET name = 'forged'", false);
        edit(
            history.file(),
            "INSERT INTO oplog(txn, kind, id, fields, stamp) SELECT txn, kind, randomblob(16), fields, stamp FROM oplog WHERE lseq = 11",
            true);
        history.reopen();
        history.insert(Comment{.id = {id(302)}, .release = {id(77)}, .author = {id(2)}, .body = u"later"_s});
        const QString found = findings(history.file()).join(u'\n');
        QVERIFY2(found.contains(u"breaks at entry 5"), qPrintable(found));
        QVERIFY2(found.contains(u"field “title” was changed"), qPrintable(found));
        QVERIFY2(found.contains(u"field “name” was changed"), qPrintable(found));
    }

    void aDanglingId_isNamedWithItsPlace_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("expected");
        QTest::newRow("single") << 0 << u"“owner” points to a person"_s;
        QTest::newRow("in a list") << 1 << u"“depends_on” points to a item"_s;
        QTest::newRow("of one of several kinds") << 2 << u"“subject” points to a item / criterion that"_s;
        QTest::newRow("of the wrong kind") << 3 << u"“phase” points to a phase"_s;
        QTest::newRow("in an append-only record") << 4 << u"“freeze” points to a freeze"_s;
    }
    void aDanglingId_isNamedWithItsPlace()
    {
        QFETCH(int, which);
        QFETCH(QString, expected);
        Store store;
        SmallPlan plan;
        plan.items[1].dependsOn = {plan.items[0].id};
        if (which == 0)
            plan.items[0].owner = PersonId{id(4444)};
        if (which == 1)
            plan.items[0].dependsOn = {plan.items[1].id, {id(4444)}};
        if (which == 3)
            plan.items[0].phase = PhaseId{plan.items[1].id.value};
        store.write([&](Transaction &t) { return plan.insertInto(t); });
        store.insert(
            Evidence{.id = {id(20)}, .release = {id(77)}, .subject = which == 2 ? id(4444) : plan.items[0].id.value});
        store.insert(Freeze{.id = {id(21)}});
        store.insert(FreezeOverride{
            .id = {id(22)}, .freeze = {which == 4 ? id(4444) : id(21)}, .release = {id(77)}, .person = {id(2)}});
        const QStringList found = findings(store.file());
        QCOMPARE(found.size(), 1);
        QVERIFY2(found[0].startsWith(u"reference: ") && found[0].contains(expected), qPrintable(found[0]));
    }

    void aRemovedTarget_doesNotDangle()
    {
        Store store;
        const SmallPlan plan;
        store.write([&](Transaction &t) { return plan.insertInto(t); });
        store.remove(plan.person.id);
        store.remove(plan.release.id);
        QCOMPARE(findings(store.file()), QStringList());
    }

    void overturnedBytes_areFound()
    {
        History history;
        QFile file(history.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype place = bytes.lastIndexOf("third");
        QVERIFY(place > 0);
        file.seek(place);
        file.write("thorn");
        file.close();
        QVERIFY(!findings(history.file()).isEmpty());
    }

    void manyFindings_areCutAtAHundredOfAKind()
    {
        Store store;
        const SmallPlan plan(150);
        store.write([&](Transaction &t) { return plan.insertInto(t); });
        edit(store.file(), "UPDATE items SET title = 'x'");
        QCOMPARE(findings(store.file()).filter(u"content: "_s).size(), 100);
    }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "check_test.moc"
