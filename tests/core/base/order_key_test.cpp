// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/order_key.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <vector>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

bool isKey(const QString &key)
{
    return !key.isEmpty() && !key.endsWith(u'0') && std::ranges::all_of(key, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
    });
}

bool isStrictlyBetween(const QString &before, const QString &key, const QString &after)
{
    const QByteArray bytes = key.toLatin1();
    return (before.isEmpty() || before.toLatin1() < bytes) && (after.isEmpty() || bytes < after.toLatin1());
}

} // namespace

class OrderKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anySequenceOfInserts_keepsTheListInOrder()
    {
        QVERIFY(rc::check("a new key lies strictly between its neighbours", [] {
            std::vector<QString> list;
            const int start = *rc::gen::inRange(0, 4);
            for (int i = 0; i < start; ++i)
                list.push_back(orderkey::initial(i));
            // Few places, so that one spot is hit again and again; that is what makes keys grow.
            const auto places = *rc::gen::container<std::vector<std::size_t>>(80, rc::gen::inRange<std::size_t>(0, 5));
            for (const std::size_t place : places) {
                const std::size_t index = std::min(place, list.size());
                const QString before = index == 0 ? QString() : list[index - 1];
                const QString after = index == list.size() ? QString() : list[index];
                const QString key = orderkey::between(before, after);
                RC_ASSERT(isKey(key));
                RC_ASSERT(isStrictlyBetween(before, key, after));
                list.insert(list.begin() + static_cast<std::ptrdiff_t>(index), key);
            }
        }));
    }

    void aThousandInsertsAtOneSpot_stayInOrder_data()
    {
        QTest::addColumn<bool>("isBeforeTheNewest");
        QTest::newRow("always in front of the newest") << true;
        QTest::newRow("always behind the newest") << false;
    }
    void aThousandInsertsAtOneSpot_stayInOrder()
    {
        QFETCH(const bool, isBeforeTheNewest);
        QString low = u"A"_s;
        QString high = u"B"_s;
        for (int i = 0; i < 1'000; ++i) {
            const QString key = orderkey::between(low, high);
            QVERIFY(isKey(key));
            QVERIFY(isStrictlyBetween(low, key, high));
            (isBeforeTheNewest ? high : low) = key;
        }
    }

    void aListThatGrowsAtOneEnd_keepsItsKeysShort_data()
    {
        QTest::addColumn<bool>("atTheEnd");
        QTest::newRow("appending") << true;
        QTest::newRow("prepending") << false;
    }
    void aListThatGrowsAtOneEnd_keepsItsKeysShort()
    {
        QFETCH(const bool, atTheEnd);
        QString edge = orderkey::between({}, {});
        for (int i = 0; i < 100'000; ++i) {
            const QString next = atTheEnd ? orderkey::between(edge, {}) : orderkey::between({}, edge);
            QVERIFY(atTheEnd ? edge < next : next < edge);
            edge = next;
        }
        QVERIFY(isKey(edge));
        QVERIFY2(edge.size() <= 6, qPrintable(edge));
    }

    void atTheVeryEnds_thereIsStillRoom_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("behind the last") << u"zzzzz"_s << QString();
        QTest::newRow("behind the last but short") << u"zzzz"_s << QString();
        QTest::newRow("behind a long one") << u"zzzzzzzzzV"_s << QString();
        QTest::newRow("before the first") << QString() << u"00001"_s;
        QTest::newRow("before a long one") << QString() << u"0000000001"_s;
        QTest::newRow("before a short one") << QString() << u"1"_s;
        QTest::newRow("neighbours") << u"A"_s << u"A1"_s;
        QTest::newRow("neighbours with zeros") << u"A"_s << u"A0001"_s;
        QTest::newRow("across a digit") << u"Az"_s << u"B"_s;
        QTest::newRow("nothing around") << QString() << QString();
    }
    void atTheVeryEnds_thereIsStillRoom()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const QString key = orderkey::between(before, after);
        QVERIFY(isKey(key));
        QVERIFY2(isStrictlyBetween(before, key, after), qPrintable(key));
    }

    void freshKeys_ascendAndAreOfOneLength()
    {
        QString previous;
        for (qsizetype i = 0; i < 20'000; ++i) {
            const QString key = orderkey::initial(i);
            QVERIFY(isKey(key));
            QVERIFY(previous < key);
            QVERIFY(previous.isEmpty() || previous.size() == key.size());
            previous = key;
        }
    }

    void freshKeys_leaveRoomOnBothSidesOfEach()
    {
        for (const qsizetype i : {qsizetype(0), qsizetype(61), qsizetype(62), qsizetype(3'843), qsizetype(9'999'999)}) {
            const QString key = orderkey::initial(i);
            QVERIFY(isStrictlyBetween({}, orderkey::between({}, key), key));
            QVERIFY(isStrictlyBetween(key, orderkey::between(key, orderkey::initial(i + 1)), orderkey::initial(i + 1)));
        }
    }
};

QTEST_GUILESS_MAIN(OrderKeyTest)
#include "order_key_test.moc"
