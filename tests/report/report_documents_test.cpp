// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_json.h"
#include "report/document/report_clock.h"
#include "report/html/html_text.h"
#include "report/markdown/markdown_report.h"
#include "report/pdf/pdf_report.h"
#include "report/pdf/text_measure.h"
#include "report/prose/markdown_blocks.h"
#include "report/report_renderer.h"
#include "support/sample_report.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace slipway;
using namespace slipway::report;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QByteArray made(ReportFormat format, const ReleaseReport &report = sampleReport(), PaperSize paper = PaperSize::A4)
{
    const auto document = rendered(report, contentHash(report), format, {paper, {}, pdfReport}, {});
    return document ? *document : QByteArray();
}

/// Criteria of several kinds with values as they are kept.
ReleaseReport measuredReport()
{
    ReleaseReport report;
    const auto criterion = [&](const QString &title, CriterionKind kind, ValueUnit unit, const QString &value,
                               const QString &threshold) {
        report.criteria.push_back({.title = title, .kind = kind, .value = value, .threshold = threshold, .unit = unit});
    };
    criterion(u"Errors"_s, CriterionKind::Metric, ValueUnit::Ratio, u"0.0026"_s, u"<= 0.01 within 18m"_s);
    report.criteria.back().decidedValue = u"inconclusive: 0.3"_s;
    criterion(u"Latency"_s, CriterionKind::Metric, ValueUnit::Seconds, u"0.3243"_s, u"< 0.3 s for 5m"_s);
    criterion(u"As before"_s, CriterionKind::Comparison, ValueUnit::Seconds, u"2.91"_s, u"as the baseline, < × 1.2"_s);
    criterion(u"Quiet"_s, CriterionKind::Alerts, ValueUnit::Number, u"1"_s, u"no new alert within 18m"_s);
    criterion(u"By hand"_s, CriterionKind::Manual, ValueUnit::Number, u"0.00260 of the budget"_s, u"< 0.01"_s);
    report.verdicts.push_back({.criterion = u"As before"_s,
                               .kind = CriterionKind::Comparison,
                               .state = AnalysisState::Fail,
                               .label = u"high"_s,
                               .shift = 0.3243,
                               .low = 0.31,
                               .high = 0.33,
                               .p = 4.5e-9,
                               .unit = ValueUnit::Seconds});
    for (const double value : {0.002, 0.0031})
        report.measurements.push_back({u"Errors"_s, Instant(1h), value, MeasurementPhase::Success, {}});
    return report;
}

} // namespace

/// The same report in four formats.
class ReportDocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameReport_sameBytes_data()
    {
        QTest::addColumn<ReportFormat>("format");
        for (const auto &[format, word] : EnumText<ReportFormat>::values)
            QTest::newRow(qPrintable(word.toString())) << format;
    }
    void sameReport_sameBytes()
    {
        QFETCH(ReportFormat, format);
        const QByteArray first = made(format);
        QVERIFY(first.size() > 1000);
        QTest::qWait(1100); // no clock may show
        const QByteArray second = made(format);
        if (second != first)
            for (const auto &[name, bytes] : {std::pair(u"first"_s, first), std::pair(u"second"_s, second)}) {
                QFile file(name);
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(bytes);
            }
        QVERIFY2(second == first, "see the files first and second beside the test");
    }

    void textFromOutside_isTextInHtml()
    {
        const QString html = QString::fromUtf8(made(ReportFormat::Html));
        QVERIFY(!html.contains(u"<script>alert"_s));
        QVERIFY(html.contains(u"&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;"_s));
        QVERIFY(!html.contains(QRegularExpression(u"href=\"(?!#|https?:|mailto:)"_s)));
        QVERIFY(!html.contains(u"<b>one</b>"_s));
        QVERIFY(html.contains(u"<strong>good</strong>"_s));
        // No style attribute gets through a policy of hashes.
        QVERIFY(!html.contains(u" style="_s));
        QVERIFY(!html.contains(QRegularExpression(u" on\\w+="_s)));
    }

    void textFromOutside_isTextInMarkdown()
    {
        const QString markdown = QString::fromUtf8(made(ReportFormat::Markdown));
        QVERIFY(!markdown.contains(u"<script>"_s));
        QVERIFY(markdown.contains(u"\\<script\\>"_s));
        QVERIFY(!markdown.contains(QRegularExpression(u"(?<!\\\\)\\]\\(<?javascript:"_s)));
        for (const QString &line : markdown.split(u'\n'))
            if (line.startsWith(u"| `") || line.startsWith(u"| fix"))
                QVERIFY2(line.endsWith(u'|'), qPrintable(line));
        // Read by a Markdown reader it is no markup either.
        for (const ProseBlock &block : markdownBlocks(markdownEscaped(kHostileText)))
            for (const ProseRun &run : block.runs)
                QVERIFY(run.text == kHostileText && !run.isStrong && !run.isCode && run.link.isEmpty());
    }

    void numbersOfCriteria_haveTheirUnit_andJsonKeepsThemPlain()
    {
        const ReleaseReport report = measuredReport();
        const QString markdown = QString::fromUtf8(made(ReportFormat::Markdown, report));
        const QString html = QString::fromUtf8(made(ReportFormat::Html, report));
        for (const QString &each :
             {u"0.26 %"_s, u"inconclusive: 30 %"_s, u"≤ 1 % within 18 min"_s, u"324 ms"_s, u"300 ms for 5 min"_s,
              u"× 2.91"_s, u"as the baseline, "_s, u"× 1.2"_s, u"0.2 % to 0.31 %"_s, u"no new alert"_s})
            QVERIFY2(markdown.contains(each) && html.contains(each), qPrintable(each));
        QVERIFY2(markdown.contains(u"324 ms \\[310 ms; 330 ms\\]"_s), qPrintable(markdown));
        // A value that a person gave stands as it was given, and a p that small is no number for people.
        QVERIFY(markdown.contains(u"0.00260 of the budget"_s) && markdown.contains(u"\\< 0.001"_s));
        QVERIFY(!markdown.contains(u"0.0026 |"_s) && !markdown.contains(u"0.3243"_s));
        const QByteArray json = made(ReportFormat::Json, report);
        QVERIFY(json.contains(R"("value":"0.0026")") && json.contains(R"("unit":"ratio")"));
    }

    void aReportThatKeptNoUnits_takesThemFromItsCharts()
    {
        ReleaseReport report = measuredReport();
        report.version = 2;
        for (ReportCriterion &each : report.criteria)
            each.unit = ValueUnit::Number;
        QVERIFY(!QString::fromUtf8(made(ReportFormat::Markdown, report)).contains(u"0.26 %"_s));
        report.metrics.push_back({.title = report.criteria.front().title, .unit = ValueUnit::Ratio});
        QVERIFY(QString::fromUtf8(made(ReportFormat::Markdown, report)).contains(u"0.26 %"_s));
    }

    void whatWasTakenBack_isNotSaidToBeWell()
    {
        ReleaseReport report;
        report.head = {.product = u"Payments"_s, .version = u"4.2"_s, .state = ReleaseState::RolledBack};
        report.head.outcome = outcomeOf(report);
        const QString markdown = QString::fromUtf8(made(ReportFormat::Markdown, report));
        QVERIFY(!markdown.contains(u"Nothing speaks against it"_s));
        QVERIFY(markdown.contains(u"The release is rolled back"_s));
    }

    void lines_areBrokenBetweenLettersOfChinese_andNoLetterIsHalved()
    {
        QImage device(10, 10, QImage::Format_RGB32);
        MeasuredFont font(QGuiApplication::font(), &device);
        const auto linesOf = [&](const QString &text, double width) {
            bool isCut = false;
            QStringList lines;
            for (const QStringView each : font.lines(text, width, 1'000, &isCut))
                lines += each.toString();
            return lines;
        };
        const QString title = u"fix: 商品の画像、拡大できる"_s;
        const QStringList lines = linesOf(title, font.width(u"fix: 商品の"));
        QCOMPARE(lines.join(QString()), title);
        QVERIFY2(lines.front().startsWith(u"fix: 商"), qPrintable(lines.front()));
        for (const QString &each : lines)
            QVERIFY(!each.startsWith(u'、'));
        const QString signs = u"\U0001F680\U0001F681\U0001F682\U0001F683"_s;
        for (const double widths : {0.2, 1.1, 1.5, 2.2}) {
            const QStringList broken = linesOf(signs, widths * font.width(signs.first(2)));
            QCOMPARE(broken.join(QString()), signs);
            for (const QString &each : broken)
                QVERIFY(each.isValidUtf16());
        }
        QCOMPARE(linesOf(u"two words"_s, font.width(u"words…")), (QStringList{u"two"_s, u"words"_s}));
    }

    void markdown_hasOneEmptyLineBetweenItsParts()
    {
        const QString markdown = QString::fromUtf8(made(ReportFormat::Markdown));
        QVERIFY(!markdown.contains(u"\n\n\n"_s));
        QVERIFY(!markdown.contains(QRegularExpression(u"[^\n]\n#"_s)));
    }

    void textFromOutside_isTextInJson()
    {
        QVERIFY(reportFromJson(made(ReportFormat::Json))->scope->list.front().title == kHostileText);
    }

    void everySection_isInEveryDocument()
    {
        const QString html = QString::fromUtf8(made(ReportFormat::Html));
        for (const QString &each : sectionIds())
            QVERIFY2(html.contains(u"<section id=\"%1\""_s.arg(each)), qPrintable(each));
        QCOMPARE(html.count(u"<svg class=\"chart\""_s), 2);
        QCOMPARE(html.count(u"<svg class=\"gantt\""_s), 1);
        QCOMPARE(QString::fromUtf8(made(ReportFormat::Markdown))
                     .count(QRegularExpression(u"^## "_s, QRegularExpression::MultilineOption)),
                 sectionIds().size() + 1);
    }

    void aFrame_choosesAndOrdersSections()
    {
        const ReleaseReport report = sampleReport();
        const Look look{
            PaperSize::A4, {u"<p>"_s + markOf(u"lessons"_s) + u"</p>"_s + markOf(u"summary"_s), {}}, nullptr};
        const QString html = QString::fromUtf8(*rendered(report, {}, ReportFormat::Html, look, {}));
        QVERIFY(html.startsWith(u"<p><section id=\"lessons\""));
        QVERIFY(html.indexOf(u"id=\"summary\"") > html.indexOf(u"id=\"lessons\""));
        QVERIFY(!html.contains(u"id=\"plan\""));
    }

    void aCancelledDocument_isNone_data() { sameReport_sameBytes_data(); }
    void aCancelledDocument_isNone()
    {
        QFETCH(ReportFormat, format);
        if (format == ReportFormat::Json)
            return;
        const ReleaseReport report = sampleReport();
        int asked = 0;
        const auto document = rendered(report, {}, format, {PaperSize::A4, {}, pdfReport}, [&](int done, int total) {
            ++asked;
            return done < 1 || total < 1;
        });
        QCOMPARE(document.error().kind, ErrorKind::NotAllowed);
        QCOMPARE(asked, 2);
    }

    void aPdf_saysWhatItIs_andHasBookmarksAndLinks()
    {
        const QByteArray pdf = made(ReportFormat::Pdf);
        QVERIFY(pdf.startsWith("%PDF-1.") && pdf.endsWith("%%EOF\n"));
        QVERIFY(pdf.contains("/Outlines ") && pdf.contains("/Lang ") && pdf.contains("/DisplayDocTitle true"));
        QVERIFY(pdf.contains("/CreationDate (D:20270114180000Z)"));
        QCOMPARE(pdf.count("/Subtype /Link"), sectionIds().size());
        QVERIFY(pdf.contains("/ID [<" + contentHash(sampleReport()).left(32).toLatin1() + ">"));
        QCOMPARE(pdf.count("startxref"), 1);
        // Each entry of the table leads to its object.
        const qsizetype table = pdf.sliced(pdf.lastIndexOf("startxref") + 9).trimmed().split('\n').first().toLongLong();
        const QList<QByteArray> lines = pdf.sliced(table).split('\n');
        for (int i = 3; i < lines.size() && !lines[i].startsWith("trailer"); ++i)
            if (lines[i].endsWith("n "))
                QVERIFY2(pdf.sliced(lines[i].left(10).toLongLong()).startsWith(QByteArray::number(i - 2) + " 0 obj"),
                         lines[i]);
    }

    void paper_isAsAsked()
    {
        QVERIFY(made(ReportFormat::Pdf).contains("/MediaBox [0 0 595.000000 842.000000]"));
        QVERIFY(made(ReportFormat::Pdf, sampleReport(), PaperSize::Letter)
                    .contains("/MediaBox [0 0 612.000000 792.000000]"));
    }

    void aReportWithNothing_isADocumentToo()
    {
        for (const auto &[format, word] : EnumText<ReportFormat>::values)
            QVERIFY2(!made(format, {}).isEmpty(), qPrintable(word.toString()));
    }

    void controlCharactersAndHalfPairs_leaveNoTrace()
    {
        HtmlText out;
        out.text(QStringView(u"a\u0001b\xD800"
                             u"c\u202Ed \U0001F600'"));
        QCOMPARE(QString::fromUtf8(out.bytes()), u"a\uFFFDb\uFFFDc\u202Ed \U0001F600&#39;"_s);
    }

    void times_standInTheZoneOfTheRelease()
    {
        ReportClock clock("Europe/Berlin");
        const Instant winter{std::chrono::sys_days{std::chrono::January / 14 / 2027} + 13h};
        const Instant summer{std::chrono::sys_days{std::chrono::July / 14 / 2027} + 13h};
        QCOMPARE(clock.time(winter), u"2027-01-14 14:00"_s);
        QCOMPARE(clock.time(summer), u"2027-07-14 15:00"_s);
        QCOMPARE(clock.time(winter), u"2027-01-14 14:00"_s);
        // The hour that comes twice, and the one that is skipped.
        const Instant change{std::chrono::sys_days{std::chrono::March / 28 / 2027} + 1h};
        QCOMPARE(clock.time(change - 1min), u"2027-03-28 01:59"_s);
        QCOMPARE(clock.time(change), u"2027-03-28 03:00"_s);
        QCOMPARE(ReportClock("No/Where").time(winter), u"2027-01-14 13:00"_s);
        QCOMPARE(lengthText(26h + 3min), u"1 d 2 h"_s);
        QCOMPARE(lengthText(90s), u"1 min"_s);
        QCOMPARE(driftText(-2h), u"−2 h"_s);
    }

    void prose_isTakenApart()
    {
        const auto blocks = markdownBlocks(
            u"# Head\n\nOne **two** `three`.\n\n3. a\n4. b\n   - c\n\n> q\n\n```\ncode\n```\n\n<div>x</div>\n"_s);
        using Kind = ProseBlock::Kind;
        std::vector<Kind> kinds;
        for (const ProseBlock &each : blocks)
            kinds.push_back(each.kind);
        QCOMPARE(kinds, (std::vector{Kind::Heading, Kind::Paragraph, Kind::Item, Kind::Item, Kind::Item, Kind::Quote,
                                     Kind::Code, Kind::Paragraph}));
        QCOMPARE(blocks[2].marker, u"3."_s);
        QCOMPARE(blocks[3].marker, u"4."_s);
        QCOMPARE(blocks[4].depth, 1);
        QCOMPARE(blocks[7].runs.front().text, u"<div>x</div>"_s);
    }
};

QTEST_MAIN(ReportDocumentsTest)
#include "report_documents_test.moc"
