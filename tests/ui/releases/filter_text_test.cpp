// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/filter_text.h"

#include <QTest>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kBerlin = "Europe/Berlin";
const QDate kToday(2027, 1, 6);

Instant midnight(QDate day)
{
    return fromWallTime(day, QTime(0, 0), kBerlin);
}

} // namespace

class FilterTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aSpanThatIsTyped_isRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("behind");
        QTest::newRow("day") << u"2027-01-05"_s << QDate(2027, 1, 5) << QDate(2027, 1, 6);
        QTest::newRow("short day") << u" 2027-1-5 "_s << QDate(2027, 1, 5) << QDate(2027, 1, 6);
        QTest::newRow("month") << u"2027-02"_s << QDate(2027, 2, 1) << QDate(2027, 3, 1);
        QTest::newRow("year") << u"2027"_s << QDate(2027, 1, 1) << QDate(2028, 1, 1);
        QTest::newRow("days") << u"2027-01-05..2027-02-10"_s << QDate(2027, 1, 5) << QDate(2027, 2, 11);
        QTest::newRow("to") << u"2027-01-05 to 2027-02-10"_s << QDate(2027, 1, 5) << QDate(2027, 2, 11);
        QTest::newRow("dash") << u"2026-12 – 2027-01"_s << QDate(2026, 12, 1) << QDate(2027, 2, 1);
        QTest::newRow("ellipsis") << u"2026-12…2027-01"_s << QDate(2026, 12, 1) << QDate(2027, 2, 1);
        QTest::newRow("ahead") << u"30 d"_s << QDate(2027, 1, 6) << QDate(2027, 2, 6);
        QTest::newRow("open end") << u"2027-01-05.."_s << QDate(2027, 1, 5) << QDate(2200, 1, 1);
        QTest::newRow("open start") << u"..2027-01-05"_s << QDate(1970, 1, 1) << QDate(2027, 1, 6);
        QTest::newRow("as people write it")
            << u"11 Oct 2026 – 9 January 2027"_s << QDate(2026, 10, 11) << QDate(2027, 1, 10);
        QTest::newRow("year said once") << u"1 Oct – 31 Dec 2026"_s << QDate(2026, 10, 1) << QDate(2027, 1, 1);
        QTest::newRow("across a clock change") << u"2027-03-28"_s << QDate(2027, 3, 28) << QDate(2027, 3, 29);
    }
    void aSpanThatIsTyped_isRead()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, first);
        QFETCH(QDate, behind);
        const auto span = filtertext::parseSpan(typed, kToday, kBerlin);
        QVERIFY(span);
        QCOMPARE(span->from, midnight(first));
        QCOMPARE(span->to, midnight(behind));
    }

    void whatIsNoSpan_isRefused_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &each : {u""_s, u"soon"_s, u".."_s, u"2027-02-10..2027-01-05"_s, u"2027-13-01"_s,
                                    u"2027-02-30"_s, u"1..2..3"_s, u"30"_s})
            QTest::newRow(qPrintable(u'"' + each + u'"')) << each;
    }
    void whatIsNoSpan_isRefused()
    {
        QFETCH(QString, typed);
        QVERIFY(!filtertext::parseSpan(typed, kToday, kBerlin));
    }

    void aSpan_isWrittenAsItIsRead_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &each : {u"5 Jan 2027"_s, u"5 Jan – 10 Feb 2027"_s, u"11 Oct 2026 – 9 Jan 2027"_s,
                                    u"5 Jan 2027 –"_s, u"– 5 Jan 2027"_s})
            QTest::newRow(qPrintable(each)) << each;
    }
    void aSpan_isWrittenAsItIsRead()
    {
        QFETCH(QString, text);
        QCOMPARE(filtertext::spanText(*filtertext::parseSpan(text, kToday, kBerlin), kBerlin), text);
    }

    void aTimeInThePast_isRead()
    {
        const Instant now = fromWallTime(kToday, QTime(10, 24), kBerlin);
        QCOMPARE(filtertext::parseSince(u"3 h", now, kBerlin), std::optional(now - std::chrono::hours(3)));
        QCOMPARE(filtertext::parseSince(u"90min", now, kBerlin), std::optional(now - std::chrono::minutes(90)));
        QCOMPARE(filtertext::parseSince(u"2 d", now, kBerlin), std::optional(now - std::chrono::hours(48)));
        QCOMPARE(filtertext::parseSince(u"1 w", now, kBerlin), std::optional(now - std::chrono::hours(168)));
        QCOMPARE(filtertext::parseSince(u"2027-01-05", now, kBerlin), std::optional(midnight(QDate(2027, 1, 5))));
        QVERIFY(!filtertext::parseSince(u"yesterday", now, kBerlin));
        QVERIFY(!filtertext::parseSince(u"", now, kBerlin));
    }

    void progress_isReadAsItIsWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("written");
        QTest::newRow("below") << u"<50"_s << 0 << 49 << u"< 50 %"_s;
        QTest::newRow("at most") << u"<= 50 %"_s << 0 << 50 << u"< 51 %"_s;
        QTest::newRow("above") << u"> 80%"_s << 81 << 100 << u"≥ 81 %"_s;
        QTest::newRow("at least") << u"≥ 80 %"_s << 80 << 100 << u"≥ 80 %"_s;
        QTest::newRow("complete") << u"100"_s << 100 << 100 << u"100 %"_s;
        QTest::newRow("between") << u"20..60"_s << 20 << 60 << u"20 – 60 %"_s;
        QTest::newRow("as written") << u"20 – 60 %"_s << 20 << 60 << u"20 – 60 %"_s;
    }
    void progress_isReadAsItIsWritten()
    {
        QFETCH(QString, typed);
        QFETCH(int, least);
        QFETCH(int, most);
        QFETCH(QString, written);
        const auto range = filtertext::parseProgress(typed);
        QVERIFY(range);
        QCOMPARE(range->least, least);
        QCOMPARE(range->most, most);
        QCOMPARE(filtertext::progressText(*range), written);
        QCOMPARE(filtertext::parseProgress(written), range);
    }

    void noProgress_isRefused()
    {
        for (const QString &each : {u"half"_s, u"101"_s, u"<0"_s, u">100"_s, u"60..20"_s, u""_s})
            QVERIFY2(!filtertext::parseProgress(each), qPrintable(each));
    }
};

QTEST_GUILESS_MAIN(FilterTextTest)
#include "filter_text_test.moc"
