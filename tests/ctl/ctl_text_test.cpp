// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/pick.h"
#include "app/ctl/text.h"

#include <QTest>

using namespace slipway;
using namespace slipway::ctl;
using namespace Qt::StringLiterals;

/// The parts of the command line that need no process.
class CtlTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_standUnderEachOtherWhateverTheAlphabet()
    {
        Table table({u"A"_s, u"B"_s});
        table.add({u"決済"_s, u"x"_s});
        table.add({u"a\u0301bc"_s, {}});
        QCOMPARE(table.text({}), u"A     B\n決済  x\na\u0301bc   –"_s);
        QCOMPARE(Table({u"A"_s}).text(u"none"_s), u"none"_s);
    }

    void aLongCell_leavesTheOthersInSight()
    {
        Table table({u"A"_s, u"B"_s});
        table.add({QString(10'000, u'x'), QString(10'000, u'y')});
        table.add({QString(1'000, u'決'), u"z"_s});
        const QStringList lines = table.text({}).split(u'\n');
        QVERIFY(lines[1].startsWith(QString(299, u'x') + u"…  yyy"_s));
        QVERIFY(lines[1].endsWith(QString(10'000, u'y'))); // nothing stands behind it
        QVERIFY(lines[2].startsWith(QString(149, u'決') + u"…"_s));
        QVERIFY(lines[2].endsWith(u"  z"_s));
    }

    void aMistypedWord_findsItsNeighbours_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("first");
        QTest::newRow("letters swapped") << u"craete"_s << u"create"_s;
        QTest::newRow("a letter missing") << u"relase"_s << u"release"_s;
        QTest::newRow("begun only") << u"cal"_s << u"calendar"_s;
        QTest::newRow("nothing like it") << u"xyzzy"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("very long") << QString(100'000, u'r') << QString();
    }

    void aMistypedWord_findsItsNeighbours()
    {
        QFETCH(QString, word);
        QFETCH(QString, first);
        QCOMPARE(nearest(word, {u"create"_s, u"release"_s, u"calendar"_s}).value(0), first);
    }

    void aWholeTitle_winsOverAPart()
    {
        const std::vector<Candidate> candidates{
            {{.bytes = {1}}, u"Test"_s}, {{.bytes = {2}}, u"Test again"_s}, {{.bytes = {3}}, u"Sign"_s}};
        QCOMPARE(pick(candidates, u"test"_s, u"item"_s).value(), 0u);
        QCOMPARE(pick(candidates, u"AGAIN"_s, u"item"_s).value(), 1u);
        QCOMPARE(pick(candidates, candidates[2].id.toString(), u"item"_s).value(), 2u);
        QCOMPARE(pick(candidates, u"te"_s, u"item"_s).error().kind, ErrorKind::BadInput);
        QCOMPARE(pick(candidates, u"none"_s, u"item"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(pick({}, u"none"_s, u"item"_s).error().kind, ErrorKind::NotFound);
    }

    void aTime_isWrittenAsItCanBeRead()
    {
        const Instant at = fromWallTime(QDate(2027, 1, 14), QTime(14, 0), "Europe/Berlin");
        const auto read = parseTime(wallText(at, "Europe/Berlin"), "UTC");
        QVERIFY(read.has_value());
        QCOMPARE(read->at, at);
        QCOMPARE(read->zone, "Europe/Berlin"_ba);
    }
};

QTEST_GUILESS_MAIN(CtlTextTest)
#include "ctl_text_test.moc"
