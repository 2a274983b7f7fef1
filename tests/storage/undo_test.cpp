// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

/// Taking transactions back by writing their inverse.
class UndoTest : public QObject
{
    Q_OBJECT

private:
    Item m_item{.id = {id(1000)},
                .release = {id(77)},
                .title = u"one"_s,
                .owner = PersonId{id(2)},
                .due = fromUnixMilliseconds(1),
                .order = u"1"_s};

private Q_SLOTS:
    void everyKindOfChange_isTakenBackAndDoneAgain()
    {
        Store store;
        const auto inserted = store.insert(m_item);
        store.takeBack(inserted.txn);
        QVERIFY(!store.find(m_item.id));
        store.takeBack(inserted.txn + 1);
        QVERIFY(store.find(m_item.id) == m_item);

        Item other = m_item;
        other.title = u"two"_s;
        other.owner = std::nullopt;
        other.due = std::nullopt;
        other.required = false;
        other.state = ItemState::Blocked;
        other.dependsOn = {{id(5)}, {id(6)}};
        const auto updated = store.update(other);
        store.takeBack(updated.txn);
        QVERIFY(store.find(m_item.id) == m_item);
        store.takeBack(updated.txn + 1);
        QVERIFY(store.find(m_item.id) == other);

        const auto removed = store.remove(m_item.id);
        store.takeBack(removed.txn);
        QVERIFY(store.find(m_item.id) == other);
        QCOMPARE(findings(store.file()).filter(u"behind"_s), QStringList());
    }

    void twoEditsOfOneField_areTakenBackOneAfterTheOther()
    {
        Store store;
        store.insert(m_item);
        Item item = m_item;
        item.title = u"two"_s;
        const auto first = store.update(item);
        item.title = u"three"_s;
        const auto second = store.update(item);
        store.takeBack(second.txn);
        QCOMPARE(store.find(m_item.id)->title, u"two"_s);
        store.takeBack(first.txn);
        QCOMPARE(store.find(m_item.id)->title, u"one"_s);
    }

    void aTransactionThatTouchesOneEntityTwice_goesBackAsAWhole()
    {
        Store store;
        const auto done = store.write([&](Transaction &t) {
            return t.insert(m_item)
                .and_then([&] {
                    Item item = m_item;
                    item.title = u"two"_s;
                    return t.update(item);
                })
                .and_then([&] {
                    Item item = m_item;
                    item.title = u"three"_s;
                    return t.update(item);
                });
        });
        store.takeBack(done.txn);
        QVERIFY(!store.find(m_item.id));
        store.takeBack(done.txn + 1);
        QCOMPARE(store.find(m_item.id)->title, u"three"_s);
    }

    void somebodyChangedItSince_isRefusedAndNothingIsLost_data()
    {
        QTest::addColumn<QString>("since");
        QTest::newRow("the same field") << u"title"_s;
        QTest::newRow("removed") << u"removed"_s;
    }
    void somebodyChangedItSince_isRefusedAndNothingIsLost()
    {
        QFETCH(QString, since);
        Store store;
        store.insert(m_item);
        Item item = m_item;
        item.title = u"two"_s;
        const auto done = store.update(item);
        item.title = u"by somebody else"_s;
        if (since == u"title")
            store.update(item);
        else
            store.remove(item.id);
        const auto inverse = store.workspace().inverseOf(done.txn);
        QVERIFY(!inverse);
        QCOMPARE(inverse.error().kind, ErrorKind::Conflict);
    }

    void somebodyChangedAnotherField_doesNotMatter()
    {
        Store store;
        store.insert(m_item);
        Item item = m_item;
        item.title = u"two"_s;
        const auto done = store.update(item);
        item.body = u"by somebody else"_s;
        store.update(item);
        store.takeBack(done.txn);
        QCOMPARE(store.find(m_item.id)->title, u"one"_s);
        QCOMPARE(store.find(m_item.id)->body, u"by somebody else"_s);
    }

    void anInsertThatSomebodyFilledIn_isNotTakenAway()
    {
        Store store;
        const auto done = store.insert(m_item);
        Item item = m_item;
        item.body = u"by somebody else"_s;
        store.update(item);
        QCOMPARE(store.workspace().inverseOf(done.txn).error().kind, ErrorKind::Conflict);
    }

    void decisions_areNotUndone()
    {
        Store store;
        const auto done = store.insert(Signoff{.id = {id(9)}, .release = {id(77)}, .person = {id(2)}});
        const auto inverse = store.workspace().inverseOf(done.txn);
        QVERIFY(!inverse);
        QCOMPARE(inverse.error().kind, ErrorKind::NotAllowed);
        QVERIFY(inverse.error().sentence.contains(u"Withdraw"));
    }

    void unusualValues_comeBackExactly()
    {
        Store store;
        Item item = m_item;
        item.title = u"\0nul, 🚢, \u202eright to left, \"quotes\", e\u0301"_s;
        item.due = fromUnixMilliseconds(std::numeric_limits<qint64>::max());
        item.doneAt = fromUnixMilliseconds(std::numeric_limits<qint64>::min());
        store.insert(item);
        const auto done = store.update(m_item);
        store.takeBack(done.txn);
        QVERIFY(store.find(m_item.id) == item);
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "undo_test.moc"
