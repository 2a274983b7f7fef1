// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_json.h"
#include "report/pdf/pdf_report.h"
#include "report/report_renderer.h"
#include "support/sample_report.h"

#include <QGuiApplication>
#include <QTest>

using namespace slipway;
using namespace slipway::report;
using namespace slipway::test;
using namespace Qt::StringLiterals;

/// What servers kept quiet about, and how the release was delivered against those before it.
class ReportDeliveryTest : public QObject
{
    Q_OBJECT

private:
    static ReleaseReport told()
    {
        ReleaseReport report = sampleReport();
        const Instant from = report.deployments.front().startedAt;
        report.silences = {{u"production"_s, u"Alertmanager"_s, {u"service=\"shop\""_s, u"<b>x</b>"_s}, from, {}}};
        report.delivery = {{u"lead_time"_s, 7200, 10800, 5},
                           {u"interval"_s, 14 * 86400.0, 28 * 86400.0, 5},
                           {u"change_fail_rate"_s, 0.5, 0.1, 5},
                           {u"recovery_time"_s, std::nullopt, 1800, 2},
                           {u"rework_rate"_s, 0, std::nullopt, 0}};
        return report;
    }
    static QString made(ReportFormat format, const ReleaseReport &report)
    {
        const auto document = rendered(report, contentHash(report), format, {PaperSize::A4, {}, pdfReport}, {});
        return document ? QString::fromUtf8(*document) : QString();
    }

private Q_SLOTS:
    void bothStandInHtmlAndMarkdown_andTextFromOutsideIsText()
    {
        const QString html = made(ReportFormat::Html, told());
        for (const QString &part : {u"Silences and downtimes"_s, u"Alertmanager"_s,
                                    u"Delivery against the releases before"_s, u"Lead time of its changes"_s, u"50 %"_s,
                                    u"+40 points"_s, u"not enough data"_s, u"&lt;b&gt;x&lt;/b&gt;"_s})
            QVERIFY2(html.contains(part), qPrintable(part));
        QVERIFY(!html.contains(u"<b>x</b>"_s));
        const QString markdown = made(ReportFormat::Markdown, told());
        for (const QString &part :
             {u"Silences and downtimes"_s, u"Time since the release before"_s, u"Recovery time"_s})
            QVERIFY2(markdown.contains(part), qPrintable(part));
        QVERIFY(!markdown.contains(u"<b>"_s));
    }

    void bothAreInThePdf()
    {
        ReleaseReport without = told();
        without.silences.clear();
        without.delivery.clear();
        QVERIFY(made(ReportFormat::Pdf, told()).size() > made(ReportFormat::Pdf, without).size());
    }

    void withoutThem_theirHeadingsAreLeftOut()
    {
        ReleaseReport without = told();
        without.silences.clear();
        without.delivery.clear();
        const QString html = made(ReportFormat::Html, without);
        QVERIFY(!html.contains(u"Silences and downtimes"_s) && !html.contains(u"Delivery against"_s));
    }

    void jsonHasThem_andReadsThemBack()
    {
        const QByteArray json = toJson(told());
        const auto read = reportFromJson(json);
        QVERIFY(read);
        QCOMPARE(toJson(*read), json);
        QCOMPARE(read->silences.front().matchers.size(), 2);
        QVERIFY(!read->silences.front().to);
        QCOMPARE(read->delivery.size(), std::size_t(5));
        QCOMPARE(*read->delivery.front().before, 10800.0);
        QVERIFY(!read->delivery[3].value);
    }

    void aReportThatWasFrozenBefore_keepsItsHash()
    {
        ReleaseReport old = sampleReport();
        old.version = 1;
        const QByteArray json = toJson(old);
        QVERIFY(json.contains(R"("version":1)") && !json.contains("\"silences\"") && !json.contains("\"delivery\""));
        const auto read = reportFromJson(json);
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
        QCOMPARE(read->version, 1);
        QCOMPARE(contentHash(*read), contentHash(old));
        QVERIFY(contentHash(*read) != contentHash(sampleReport()));
        QCOMPARE(toJson(*read), json);
        ReleaseReport second = sampleReport();
        second.version = 2;
        QVERIFY(toJson(second).contains("\"silences\""));
        QCOMPARE(toJson(second).count("\"unit\""), static_cast<qsizetype>(second.metrics.size()));
    }

    void aReportOfAnEarlierSlipway_isReadWithTheHashItWasGiven()
    {
        QFile file(QStringLiteral(SLIPWAY_FIXTURES "/reports/version-2.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        const auto read = reportFromJson(json);
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
        QCOMPARE(read->version, 2);
        QCOMPARE(toJson(*read), json);
    }
};

QTEST_MAIN(ReportDeliveryTest)
#include "report_delivery_test.moc"
