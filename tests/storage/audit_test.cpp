// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/audit_chain.h"
#include "storage/store.h"

#include <QCryptographicHash>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

/// Who did what: one link a transaction, never changed.
class AuditTest : public QObject
{
    Q_OBJECT

private:
    static std::vector<AuditEntry> entriesOf(Store &store)
    {
        std::vector<AuditEntry> entries;
        Reader reader(store.workspace().connection());
        valueOf(forEachAudit(reader, [&](const AuditEntry &each) { entries.push_back(each); }));
        return entries;
    }

private Q_SLOTS:
    void anEntry_saysWhoWhenWhatAndWhy()
    {
        Store store;
        const SmallPlan plan(1);
        const WriteContext context{
            {id(2)}, u"release.create"_s, id(77), fromUnixMilliseconds(1'798'000'000'123), false};
        valueOf(store.workspace().write(context, [&](Transaction &t) {
            t.setSummary(u"Payments 4.2 was created"_s);
            t.setReason(u"It is time"_s);
            return plan.insertInto(t);
        }));
        Reader reader(store.workspace().connection());
        const auto entry = valueOf(auditOfTransaction(reader, 1));
        QVERIFY(entry);
        QCOMPARE(entry->number, 1);
        QCOMPARE(entry->replica, id(901));
        QCOMPARE(entry->actor.value, id(2));
        QCOMPARE(entry->action, u"release.create"_s);
        QCOMPARE(entry->subject, id(77));
        QCOMPARE(entry->at, context.now);
        QCOMPARE(entry->summary, u"Payments 4.2 was created"_s);
        QCOMPARE(entry->reason, u"It is time"_s);
        QCOMPARE(entry->lastLogRow, 4);
        QCOMPARE(entry->previous, QByteArray(32, '\0'));
        QCOMPARE(entry->hash, auditHash(*entry));
        QVERIFY(!valueOf(auditOfTransaction(reader, 2)));
    }

    void theChain_isGapFreeAndEachLinkHoldsTheOneBefore()
    {
        Store store;
        for (int i = 0; i < 20; ++i) {
            store.insert(
                Comment{.id = {id(100 + i)}, .release = {id(77)}, .author = {id(2)}, .body = QString::number(i)});
            (void)store.tryWrite([](Transaction &) { return failure(ErrorKind::BadInput, u"given up"_s); });
            if (i % 7 == 0)
                store.reopen();
        }
        const auto entries = entriesOf(store);
        QCOMPARE(entries.size(), 20u);
        for (std::size_t i = 1; i < entries.size(); ++i) {
            QCOMPARE(entries[i].number, entries[i - 1].number + 1);
            QCOMPARE(entries[i].previous, entries[i - 1].hash);
            QCOMPARE(entries[i].txn, entries[i - 1].txn + 1);
        }
    }

    void theHash_coversEveryField_data()
    {
        QTest::addColumn<int>("field");
        for (int i = 0; i < 13; ++i)
            QTest::addRow("field %d", i) << i;
    }
    void theHash_coversEveryField()
    {
        QFETCH(int, field);
        const AuditEntry entry{
            1, id(1), 2, fromUnixMilliseconds(3), {id(4)}, u"ab"_s, id(5), u"c"_s, u"d"_s, 6, "digest", "previous", {}};
        AuditEntry other = entry;
        switch (field) {
        case 0: other.number = 2; break;
        case 1: other.replica = id(2); break;
        case 2: other.txn = 3; break;
        case 3: other.at = fromUnixMilliseconds(4); break;
        case 4: other.actor = {id(5)}; break;
        case 5: other.action = u"abc"_s; break;
        case 6: other.subject = id(6); break;
        case 7: other.summary = u""_s; break;
        case 8: other.reason = u"e"_s; break;
        case 9: other.lastLogRow = 7; break;
        case 10: other.opsDigest = "digesu"; break;
        case 11: other.previous = "previouS"; break;
        case 12: // a letter moved from one field to the next
            other.summary = u"cd"_s;
            other.reason = QString();
            break;
        }
        QVERIFY(auditHash(other) != auditHash(entry));
    }

    void auditAndLog_refuseEveryChange_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("audit updated") << QByteArray("UPDATE audit SET reason = 'x' WHERE n = 1");
        QTest::newRow("audit deleted") << QByteArray("DELETE FROM audit WHERE n = 2");
        QTest::newRow("audit emptied") << QByteArray("DELETE FROM audit");
        QTest::newRow("audit replaced") << QByteArray(
            "INSERT OR REPLACE INTO audit SELECT n, replica, txn, at, actor, action, subject, 'x', reason, lseq, ops_digest, previous, h FROM audit WHERE n = 1");
        QTest::newRow("audit replaced by its transaction") << QByteArray(
            "INSERT OR REPLACE INTO audit SELECT 99, replica, txn, at, actor, action, subject, 'x', reason, lseq, ops_digest, previous, h FROM audit WHERE n = 1");
        QTest::newRow("audit upserted") << QByteArray(
            "INSERT INTO audit SELECT * FROM audit WHERE n = 1 ON CONFLICT DO UPDATE SET reason = 'x'");
        QTest::newRow("log updated") << QByteArray("UPDATE oplog SET fields = '{}' WHERE lseq = 1");
        QTest::newRow("log deleted") << QByteArray("DELETE FROM oplog WHERE lseq = 2");
        QTest::newRow("log emptied") << QByteArray("DELETE FROM oplog");
        QTest::newRow("log replaced") << QByteArray(
            "INSERT OR REPLACE INTO oplog SELECT lseq, txn, kind, id, '{}', before, stamp, base FROM oplog WHERE lseq = 1");
        QTest::newRow("decision updated") << QByteArray("UPDATE signoffs SET comment = 'x'");
        QTest::newRow("decision removed") << QByteArray("UPDATE signoffs SET del = 1");
        QTest::newRow("decision deleted") << QByteArray("DELETE FROM signoffs");
    }
    void auditAndLog_refuseEveryChange()
    {
        QFETCH(QByteArray, sql);
        Store store;
        const SmallPlan plan(2);
        store.write([&](Transaction &t) { return plan.insertInto(t); });
        store.insert(Signoff{.id = {id(300)}, .release = {id(77)}, .person = {id(2)}});
        const QString refused = tryEdit(store.file(), sql);
        QVERIFY2(refused.contains(u"append-only") || refused.contains(u"del=1"), qPrintable(refused));
        QCOMPARE(findings(store.file()), QStringList());
    }

    void recordsOfDecisions_cannotBeChangedThroughTheTransactionEither()
    {
        Store store;
        const Signoff signoff{.id = {id(300)}, .release = {id(77)}, .person = {id(2)}};
        store.insert(signoff);
        Signoff changed = signoff;
        changed.comment = u"otherwise"_s;
        QVERIFY(!store.tryWrite([&](Transaction &t) { return t.update(changed); }));
        QVERIFY(!store.tryWrite([&](Transaction &t) { return t.remove(signoff.id); }));
        QVERIFY(store.find(signoff.id) == signoff);
    }

    void entriesAboutASubject_comeNewestFirstAndInPages()
    {
        Store store;
        for (int i = 0; i < 9; ++i)
            valueOf(
                store.workspace().write(store.context(u"n%1"_s.arg(i), id(i % 2 == 0 ? 77 : 78)), [&](Transaction &t) {
                    return t.insert(Comment{.id = {id(100 + i)}, .release = {id(77)}, .author = {id(2)}});
                }));
        Reader reader(store.workspace().connection());
        const auto page = valueOf(auditOf(reader, id(77), 2, 0));
        QCOMPARE(page.size(), 2u);
        QCOMPARE(page[0].action, u"n8"_s);
        const auto next = valueOf(auditOf(reader, id(77), 10, page[1].number));
        QCOMPARE(next.size(), 3u);
        QCOMPARE(next[0].action, u"n4"_s);
    }
};

QTEST_GUILESS_MAIN(AuditTest)
#include "audit_test.moc"
