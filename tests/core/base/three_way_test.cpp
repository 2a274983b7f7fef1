// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/three_way.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace slipway;

class ThreeWayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesAreTakenOver_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("merged");
        QTest::addColumn<int>("conflicts");
        QTest::newRow("nothing changed") << u"a\nb\n"_s << u"a\nb\n"_s << u"a\nb\n"_s << u"a\nb\n"_s << 0;
        QTest::newRow("only theirs") << u"a\nb\n"_s << u"a\nb\n"_s << u"a\nc\nb\n"_s << u"a\nc\nb\n"_s << 0;
        QTest::newRow("only mine") << u"a\nb\n"_s << u"a\nB\n"_s << u"a\nb\n"_s << u"a\nB\n"_s << 0;
        QTest::newRow("both apart") << u"1\n2\n3\n4\n5\n"_s << u"ONE\n2\n3\n4\n5\n"_s << u"1\n2\n3\n4\n5\n6\n"_s
                                    << u"ONE\n2\n3\n4\n5\n6\n"_s << 0;
        QTest::newRow("the same twice") << u"1\n2\n"_s << u"1\nx\n2\n"_s << u"1\nx\n2\n"_s << u"1\nx\n2\n"_s << 0;
        QTest::newRow("the same line") << u"1\n2\n3\n"_s << u"1\nmine\n3\n"_s << u"1\ntheirs\n3\n"_s
                                       << u"1\nmine\ntheirs\n3\n"_s << 1;
        QTest::newRow("deleted by me, changed by them")
            << u"1\n2\n3\n"_s << u"1\n3\n"_s << u"1\nnew\n3\n"_s << u"1\nnew\n3\n"_s << 1;
        QTest::newRow("both insert at one place")
            << u"1\n2\n"_s << u"1\nmine\n2\n"_s << u"1\ntheirs\n2\n"_s << u"1\nmine\ntheirs\n2\n"_s << 1;
        QTest::newRow("deleted by me") << u"1\n2\n3\n4\n5\n"_s << u"1\n3\n4\n5\n"_s << u"1\n2\n3\n4\nfive\n"_s
                                       << u"1\n3\n4\nfive\n"_s << 0;
    }

    void bothSidesAreTakenOver()
    {
        QFETCH(QString, base);
        QFETCH(QString, mine);
        QFETCH(QString, theirs);
        QFETCH(QString, merged);
        QFETCH(int, conflicts);
        const MergedText result = threeWayMerge(base, mine, theirs);
        QCOMPARE(result.text, merged);
        QCOMPARE(result.conflicts, conflicts);
    }

    void nothingThatSomebodyWroteIsLost()
    {
        const auto textOf = [](const std::vector<int> &lines) {
            QString text;
            for (const int each : lines)
                text += QString::number(each) + u'\n';
            return text;
        };
        const bool holds = rc::check("what is new in mine or in theirs stands in the merged text", [&] {
            const auto lines = [] { return *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 9)); };
            const QString base = textOf(lines());
            const QString mine = textOf(lines());
            const QString theirs = textOf(lines());
            const QStringList merged = threeWayMerge(base, mine, theirs).text.split(u'\n');
            const QStringList old = base.split(u'\n');
            for (const QString &text : {mine, theirs})
                for (const QString &line : text.split(u'\n'))
                    if (!old.contains(line))
                        RC_ASSERT(merged.contains(line));
            RC_ASSERT(threeWayMerge(base, mine, base).text == mine);
            RC_ASSERT(threeWayMerge(base, base, theirs).text == theirs);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(ThreeWayTest)
#include "three_way_test.moc"
