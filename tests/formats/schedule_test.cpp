// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/fixture.h"
#include "formats/table/table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::formats;

namespace {

using Mapping = QMap<QString, QString>;

Result<std::vector<ScheduleRow>> fromCsv(const QByteArray &text, const Mapping &columns = {})
{
    return parseCsv(text, u"s.csv"_s).and_then([&](const Table &table) {
        return scheduleFrom(table, columns, u"s.csv"_s, "Europe/Berlin");
    });
}

Result<std::vector<ScheduleRow>> fromJson(const QByteArray &text, const Mapping &columns = {})
{
    return parseJsonTable(text, u"s.json"_s).and_then([&](const Table &table) {
        return scheduleFrom(table, columns, u"s.json"_s, "Europe/Berlin");
    });
}

QString day(const std::optional<Instant> &at)
{
    return at ? dayIn(*at, "Europe/Berlin").toString(Qt::ISODate) : u"none"_s;
}

} // namespace

class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void debiansReleases_areReadWithoutAnyMapping();
    void pythonsReleases_areReadWithoutAnyMapping();
    void releasesByKey_areReadWithoutAnyMapping();
    void columnsOfOtherTools_areRecognised_data();
    void columnsOfOtherTools_areRecognised();
    void aMapping_isFollowedToTheLetter();
    void mappingMistakes_nameTheColumnAndWhatIsThere_data();
    void mappingMistakes_nameTheColumnAndWhatIsThere();
    void datesOfEveryForm_areRead_data();
    void datesOfEveryForm_areRead();
    void slashes_areReadAsTheColumnShows();
    void slashesThatMayBeTwoDates_areRefused();
    void whatIsNoDate_isRefusedWithItsLine();
    void inJson_theEntryIsNamed();
};

void ScheduleTest::debiansReleases_areReadWithoutAnyMapping()
{
    const auto rows = fromCsv(tests::fixture(u"schedules/distro-info__debian.csv"_s));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 20u); // Sid and Experimental have no version
    QCOMPARE(rows->at(0).version, u"1.1"_s);
    QCOMPARE(day(rows->at(0).start), u"1993-08-16"_s);
    QCOMPARE(day(rows->at(0).ship), u"1996-06-17"_s);
    QCOMPARE(rows->at(19).version, u"15"_s);
    QVERIFY(!rows->at(19).ship);
    QCOMPARE(rows->at(19).line, 21);
}

void ScheduleTest::pythonsReleases_areReadWithoutAnyMapping()
{
    const auto rows = fromJson(tests::fixture(u"schedules/python__release-cycle.json"_s));
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().sentence));
    const auto found = std::ranges::find(*rows, u"3.13"_s, &ScheduleRow::version);
    QVERIFY(found != rows->end());
    QCOMPARE(day(found->ship), u"2024-10-07"_s);
    QCOMPARE(found->state, u"bugfix"_s);
    QVERIFY(!found->start); // "branch" names a branch, not a day
}

void ScheduleTest::releasesByKey_areReadWithoutAnyMapping()
{
    const auto rows = fromJson(
        R"({"v24":{"start":"2025-05-06","lts":"2025-10-28","end":"2028-04-30","codename":"Krypton"},"v25":{"start":"2025-10-15"}})");
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2u);
    QCOMPARE(rows->at(0).version, u"v24"_s);
    QCOMPARE(day(rows->at(0).ship), u"2025-05-06"_s);
    QVERIFY(!rows->at(0).start);
}

void ScheduleTest::columnsOfOtherTools_areRecognised_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray cells = "\nPayments,4.2,2027-01-14\n";
    QTest::newRow("Slipway") << "product,version,ship" + cells;
    QTest::newRow("Jira") << "Project,Name,Release Date" + cells;
    QTest::newRow("capitals and blanks") << " PRODUCT , Version,  Ship  Date " + cells;
    QTest::newRow("release is the version") << "component,release,date" + cells;
    QTest::newRow("release is the date") << "service,version,release" + cells;
    QTest::newRow("a milestone list") << "project,title,due_on" + cells;
}

void ScheduleTest::columnsOfOtherTools_areRecognised()
{
    QFETCH(QByteArray, text);
    const auto rows = fromCsv(text);
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().sentence));
    QCOMPARE(rows->size(), 1u);
    QCOMPARE(rows->at(0).product, u"Payments"_s);
    QCOMPARE(rows->at(0).version, u"4.2"_s);
    QCOMPARE(day(rows->at(0).ship), u"2027-01-14"_s);
}

void ScheduleTest::aMapping_isFollowedToTheLetter()
{
    const QByteArray text = "version,ship,Label,GA,Begin\n1,2027-01-01,v9,2027-02-02,2027-01-15T09:00\n";
    const auto rows = fromCsv(text, {{u"version"_s, u"Label"_s}, {u"ship"_s, u"ga"_s}, {u"start"_s, u"Begin"_s}});
    QVERIFY(rows);
    QCOMPARE(rows->at(0).version, u"v9"_s);
    QCOMPARE(day(rows->at(0).ship), u"2027-02-02"_s);
    QVERIFY(rows->at(0).shipIsDay);
    QVERIFY(!rows->at(0).startIsDay);
    QCOMPARE(toRfc3339(*rows->at(0).start), u"2027-01-15T08:00:00Z"_s);
}

void ScheduleTest::mappingMistakes_nameTheColumnAndWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Mapping>("columns");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("a column that is not there")
        << QByteArray("name,when\n1,2027-01-01\n") << Mapping{{u"ship"_s, u"wen"_s}}
        << QStringList{u"“wen”"_s, u"name, when"_s, u"“when”?"_s};
    QTest::newRow("a field that is not there")
        << QByteArray("name,when\n") << Mapping{{u"shipdate"_s, u"when"_s}}
        << QStringList{u"“shipdate”"_s, u"product, version, start, ship and state"_s};
    QTest::newRow("nothing tells the date") << QByteArray("name,when\n1,2027-01-01\n") << Mapping{}
                                            << QStringList{u"ship"_s, u"name, when"_s, u"--map ship="_s};
    QTest::newRow("nothing tells the version")
        << QByteArray("who,date\nx,2027-01-01\n") << Mapping{} << QStringList{u"version"_s, u"who, date"_s};
}

void ScheduleTest::mappingMistakes_nameTheColumnAndWhatIsThere()
{
    QFETCH(QByteArray, text);
    QFETCH(Mapping, columns);
    QFETCH(QStringList, said);
    const auto rows = fromCsv(text, columns);
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ErrorKind::BadInput);
    QVERIFY(rows.error().where.startsWith(u"s.csv"));
    for (const QString &each : said)
        QVERIFY2(rows.error().sentence.contains(each), qPrintable(rows.error().sentence));
}

void ScheduleTest::datesOfEveryForm_areRead_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    for (const char *cell :
         {"2027-01-14", "2027/1/14", "20270114", "14.01.2027", "14.1.2027", "14 Jan 2027", "14 January 2027",
          "Jan 14, 2027", "January 14, 2027", "Thu, Jan 14, 2027", "14-Jan-2027", "2027-01-14T23:30",
          "2027-01-14 09:00 America/New_York", "2027-01-14T22:00:00Z", "2027-01-14T22:00:00+01:00", "01/14/2027"})
        QTest::newRow(cell) << QString::fromUtf8(cell) << u"2027-01-14"_s;
    QTest::newRow("a month") << u"2027-01"_s << u"2027-01-01"_s;
    for (const char *cell : {"", "-", "N/A", "tbd", "TBA", "?", "—"})
        QTest::newRow(qPrintable(u"no date: "_s + QString::fromUtf8(cell))) << QString::fromUtf8(cell) << u"none"_s;
}

void ScheduleTest::datesOfEveryForm_areRead()
{
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    const auto rows = fromCsv(writeCsv({u"version"_s, u"ship"_s}, {{u"1"_s, cell}, {u"2"_s, u"2030-12-24"_s}}));
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().sentence));
    QCOMPARE(day(rows->at(0).ship), expected);
}

void ScheduleTest::slashes_areReadAsTheColumnShows()
{
    const auto european = fromCsv("version,ship\n1,02/01/2027\n2,14/01/2027\n");
    QVERIFY(european);
    QCOMPARE(day(european->at(0).ship), u"2027-01-02"_s);
    const auto american = fromCsv("version,ship\n1,02/01/2027\n2,01/14/2027\n");
    QVERIFY(american);
    QCOMPARE(day(american->at(0).ship), u"2027-02-01"_s);
}

void ScheduleTest::slashesThatMayBeTwoDates_areRefused()
{
    const auto rows = fromCsv("version,ship\n1,02/01/2027\n2,03/01/2027\n");
    QVERIFY(!rows);
    QCOMPARE(rows.error().where, u"s.csv:2"_s);
    QVERIFY(rows.error().sentence.contains(u"two dates"));
}

void ScheduleTest::whatIsNoDate_isRefusedWithItsLine()
{
    const auto rows = fromCsv("version,ship,note\n1,2027-01-01,\"a\nb\"\n2,2027-02-30,\n");
    QVERIFY(!rows);
    QCOMPARE(rows.error().where, u"s.csv:4"_s);
    QVERIFY(rows.error().sentence.contains(u"2027-02-30"));
    QVERIFY(rows.error().sentence.contains(u"“ship”"));
}

void ScheduleTest::inJson_theEntryIsNamed()
{
    const auto rows = fromJson(
        R"([{"version":"1","ship":"2027-01-01"},{"version":"2","ship":"2027-01-02"},{"version":"3","ship":"someday"}])");
    QVERIFY(!rows);
    QVERIFY2(rows.error().where.startsWith(u"s.json") && rows.error().where.contains(u'3'),
             qPrintable(rows.error().where));
}

QTEST_GUILESS_MAIN(ScheduleTest)
#include "schedule_test.moc"
