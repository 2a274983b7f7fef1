// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/text_match.h"

#include <QTest>

using namespace slipway::ui;
using namespace Qt::StringLiterals;

namespace {

/// The text with the matched letters in brackets.
QString marked(const QString &text, const TextMatch &match)
{
    QString result = text;
    for (auto run = match.runs.rbegin(); run != match.runs.rend(); ++run) {
        result.insert(run->from + run->length, u']');
        result.insert(run->from, u'[');
    }
    return result;
}

} // namespace

class TextMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTyped_marksTheLettersItMatches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("rank");
        QTest::newRow("beginning") << u"Payments 4.2"_s << u"pay"_s << u"[Pay]ments 4.2"_s << 0;
        QTest::newRow("begins a later word") << u"Move ship date"_s << u"ship"_s << u"Move [ship] date"_s << 1;
        QTest::newRow("a word rather than the inside") << u"township ship"_s << u"ship"_s << u"township [ship]"_s << 1;
        QTest::newRow("inside a word") << u"Reporting"_s << u"port"_s << u"Re[port]ing"_s << 2;
        QTest::newRow("two words in any order")
            << u"Load test on staging"_s << u"stag load"_s << u"[Load] test on [stag]ing"_s << 1;
        QTest::newRow("initials") << u"New release…"_s << u"nr"_s << u"[N]ew [r]elease…"_s << 3;
        QTest::newRow("accents do not matter") << u"Lucía Ortega"_s << u"lucia"_s << u"[Lucía] Ortega"_s << 0;
        QTest::newRow("capitals do not matter") << u"GO"_s << u"go"_s << u"[GO]"_s << 0;
        QTest::newRow("overlapping words are one run") << u"testing"_s << u"test testing"_s << u"[testing]"_s << 1;
        QTest::newRow("sharp s keeps its place") << u"Straße 5"_s << u"5"_s << u"Straße [5]"_s << 1;
        QTest::newRow("nothing typed") << u"Anything"_s << u""_s << u"Anything"_s << 0;
        QTest::newRow("only blanks") << u"Anything"_s << u"  "_s << u"Anything"_s << 0;
    }

    void whatIsTyped_marksTheLettersItMatches()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QFETCH(int, rank);
        const auto match = matchText(text, typed);
        QVERIFY(match.has_value());
        QCOMPARE(marked(text, *match), expected);
        QCOMPARE(match->rank, rank);
    }

    void whatIsNotThere_doesNotMatch_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no such letters") << u"Payments"_s << u"xyz"_s;
        QTest::newRow("one word of two is missing") << u"Payments 4.2"_s << u"pay 9"_s;
        QTest::newRow("a single initial is no match") << u"Move ship date"_s << u"q"_s;
        QTest::newRow("initials in the wrong order") << u"New release"_s << u"rn"_s;
        QTest::newRow("empty text") << u""_s << u"a"_s;
    }

    void whatIsNotThere_doesNotMatch()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QVERIFY(!matchText(text, typed).has_value());
    }
};

QTEST_APPLESS_MAIN(TextMatchTest)
#include "text_match_test.moc"
