// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/connection_commands.h"
#include "service/pipelines/cron_times.h"
#include "service/runs/parameter_text.h"
#include "service/tests/packed_cases.h"
#include "service/tests/read_report.h"
#include "support/plan_builder.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;

/// What pipelines take from texts: addresses, parameters, reports, times.
class PipelineValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_areSound_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isConfirmed");
        QTest::addColumn<bool>("isSound");
        QTest::newRow("https") << u"https://ci.example.org/prefix"_s << false << true;
        QTest::newRow("loopback") << u"http://127.0.0.1:8010"_s << false << true;
        QTest::newRow("localhost") << u"http://localhost:8010/"_s << false << true;
        QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.org"_s << false << false;
        QTest::newRow("http elsewhere") << u"http://ci.example.org"_s << false << false;
        QTest::newRow("http elsewhere, confirmed") << u"http://ci.example.org"_s << true << true;
        QTest::newRow("a password") << u"https://me:hunter2@ci.example.org"_s << true << false;
        QTest::newRow("a token in the query") << u"https://ci.example.org/?token=abc"_s << true << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << true << false;
        QTest::newRow("nothing") << QString() << true << false;
    }

    void addresses_areSound()
    {
        QFETCH(QString, url);
        QFETCH(bool, isConfirmed);
        QFETCH(bool, isSound);
        TemporaryWorkspace workspace;
        CiConnection connection;
        connection.name = u"CI"_s;
        connection.url = url;
        connection.mayUsePlainHttp = isConfirmed;
        const auto saved = workspace->run(SaveConnection{connection});
        QCOMPARE(saved.has_value(), isSound);
        if (!saved)
            QVERIFY2(!saved.error().sentence.contains(u"hunter2"_s), qPrintable(saved.error().sentence));
    }

    void aReport_isKnownByItsRoot_andASuiteIsNoTest()
    {
        const QByteArray tells = "<testsuite name='s'><system-out><![CDATA[<coverage><report>]]></system-out>"
                                 "<testcase name='a'/></testsuite>";
        const auto told = valueOf(readTestReport({{u"a.xml"_s, tells}}, {}));
        QCOMPARE(told.total, 1);
        QVERIFY(!told.coverageBasisPoints);
        const QByteArray notSetUp =
            "<testsuite name='s'><error message='no database'/><testcase name='a'/></testsuite>";
        const auto broken = valueOf(readTestReport({{u"b.xml"_s, notSetUp}}, {}));
        QCOMPARE(broken.total, 1);
        QCOMPARE(broken.passed, 1);
        QCOMPARE(broken.errors, 1);
    }

    void packedCases_comeBack()
    {
        std::vector<TestCaseResult> cases;
        for (int i = 0; i < 1'000; ++i)
            cases.push_back({u"suite %1"_s.arg(i % 7), u"Class"_s, u"test ä %1"_s.arg(i),
                             static_cast<TestCaseResult::Status>(i % 4), std::chrono::milliseconds(i), u"m"_s,
                             i % 4 == 1 || i % 4 == 2 ? u"d"_s : QString(), u"f.cpp"_s, i});
        QCOMPARE(valueOf(unpackCases(packCases(cases))), cases);
        QVERIFY(valueOf(unpackCases({})).empty());
        QVERIFY(!unpackCases("bm90aGluZw=="));
    }

    void parameters_areFilledIn_orSayWhatIsMissing()
    {
        ParameterSources sources;
        sources.release.version = u"4.2 <a> & \"b\""_s;
        sources.release.shipZone = "Europe/Berlin";
        sources.release.ship = at("2027-01-28T00:30");
        const auto values = parameterValues(sources);
        QCOMPARE(valueOf(filledIn(u"release/{{ release.version }}"_s, values, u"ref"_s)), u"release/4.2 <a> & \"b\""_s);
        QCOMPARE(valueOf(filledIn(u"{{release.ship_date}}"_s, values, u"d"_s)), u"2027-01-28"_s);
        QCOMPARE(valueOf(filledIn(u"plain"_s, values, u"d"_s)), u"plain"_s);
        QCOMPARE(valueOf(filledIn(u"{{ scope.head|default:\"main\" }}"_s, values, u"d"_s)), u"main"_s);
        for (const QString &wrong : {u"{{ environment.name }}"_s, u"{{ release.nothing }}"_s, u"{% now \"Y\" %}"_s,
                                     u"{{ release.version"_s, u"{{ release.version|nofilter }}"_s})
        {
            const auto filled = filledIn(wrong, values, u"target"_s);
            QVERIFY2(!filled, qPrintable(wrong));
            QCOMPARE(filled.error().kind, ErrorKind::BadInput);
            QVERIFY2(filled.error().sentence.contains(u"target"_s), qPrintable(filled.error().sentence));
        }
    }

    void cronWindows_areThoseBetweenTheTwoTimes()
    {
        const TimeSpan week{at("2027-01-04T00:00"), at("2027-01-11T00:00")};
        const auto windows = valueOf(cronWindows(u"0 18 * * fri"_s, u"0 7 * * 1"_s, "Europe/Berlin", week));
        QCOMPARE(windows.size(), 2U);
        QCOMPARE(windows[0].to, at("2027-01-04T07:00"));
        QCOMPARE(windows[1].from, at("2027-01-08T18:00"));
        QCOMPARE(windows[1].to, at("2027-01-11T07:00"));
        QVERIFY(!cronWindows(u"0 25 * * *"_s, u"0 7 * * 1"_s, {}, week));
        QVERIFY(!cronWindows(u"@daily"_s, u"0 7 * * 1"_s, {}, week));
    }
};

QTEST_GUILESS_MAIN(PipelineValuesTest)
#include "pipeline_values_test.moc"
