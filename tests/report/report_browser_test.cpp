// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_json.h"
#include "report/pdf/pdf_report.h"
#include "report/report_renderer.h"
#include "support/report_readers.h"
#include "support/sample_report.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace slipway;
using namespace slipway::report;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

/// The page as it comes with the program, as service/report/report_frames.cpp fills it in.
QString filledPage()
{
    QString page = shippedFile(u"page.html"_s);
    const QString style = shippedFile(u"report.css"_s).trimmed();
    const QString script = shippedFile(u"report.js"_s).trimmed();
    const std::pair<QString, QString> values[] = {{u"title"_s, u"Payments 4.2: post-release report"_s},
                                                  {u"subtitle"_s, u"Shipped with trouble"_s},
                                                  {u"author"_s, u"Mara Lind"_s},
                                                  {u"language"_s, u"en"_s},
                                                  {u"as_of"_s, u"As of today"_s},
                                                  {u"hash"_s, u"0"_s},
                                                  {u"tone"_s, u"warning"_s},
                                                  {u"policy"_s, contentPolicy(style, script)},
                                                  {u"style"_s, style},
                                                  {u"script"_s, script},
                                                  {u"summary"_s, markOf(u"summary"_s)},
                                                  {u"contents"_s, markOf(u"contents"_s)},
                                                  {u"body"_s, markOf(u"body"_s)}};
    for (const auto &[name, value] : values)
        page.replace(u"{{ "_s + name + u" }}"_s, value);
    return page;
}

/// Commits with titles of one to six lines, so that pages end at every place of a table.
ReleaseReport rowsOfEveryLength()
{
    ReleaseReport report = sampleReport({.commits = 160});
    for (std::size_t i = 0; i < report.scope->list.size(); ++i)
        report.scope->list[i].title =
            u"a line that is long enough to be broken on paper where it stands beside others "_s.repeated(int(i * 7 % 6)
                                                                                                          + 1)
            + u"its-end"_s;
    return report;
}

} // namespace

/// The HTML in a real browser and the PDF in a real reader, with no display.
class ReportBrowserTest : public QObject
{
    Q_OBJECT

private:
    ReportReaders m_readers;
    QString m_html;
    QString m_pdf;

    [[nodiscard]] std::pair<QString, QString> browse(const QStringList &options, const QString &address) const
    {
        return m_readers.browse(options, address);
    }
    [[nodiscard]] static bool write(const QString &name, const ReleaseReport &report, ReportFormat format,
                                    PaperSize paper = PaperSize::A4)
    {
        const auto made = rendered(report, contentHash(report), format, {paper, {filledPage(), {}}, pdfReport}, {});
        QFile file(name);
        return made && file.open(QIODevice::WriteOnly) && file.write(*made) == made->size();
    }
    /// @return the PDF that the browser prints of the page
    [[nodiscard]] QString printed(const ReleaseReport &report, const QStringList &options = {}) const
    {
        const QString html = m_readers.path(u"printed.html"_s);
        const QString pdf = m_readers.path(u"printed.pdf"_s);
        QFile::remove(pdf);
        if (!write(html, report, ReportFormat::Html))
            qFatal("no page %s", qPrintable(html));
        (void)browse(options + QStringList{u"--print-to-pdf="_s + pdf, u"--no-pdf-header-footer"_s},
                     u"file://"_s + html);
        return pdf;
    }
    [[nodiscard]] QString withScript(const QString &script) const { return m_readers.withScript(m_html, script); }

private Q_SLOTS:
    void initTestCase()
    {
        m_html = m_readers.path(u"report.html"_s);
        m_pdf = m_readers.path(u"report.pdf"_s);
        QVERIFY(write(m_html, sampleReport(), ReportFormat::Html));
        QVERIFY(write(m_pdf, sampleReport(), ReportFormat::Pdf));
    }

    void thePage_hasNoErrorInTheConsole_andItsTextIsThere()
    {
        const auto [dom, log] = browse({u"--dump-dom"_s}, u"file://"_s + m_html);
        QVERIFY2(dom.contains(u"&lt;script&gt;alert("_s), qPrintable(dom.left(200)));
        for (const QString &line : log.split(u'\n'))
            QVERIFY2(!line.contains(u"CONSOLE"_s), qPrintable(line));
        QVERIFY(dom.contains(u"Error rate after the deployment"_s));
    }

    void nothingIsFetched()
    {
        QFile file(m_html);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        QVERIFY(!page.contains(u" src="_s) && !page.contains(u"<link"_s) && !page.contains(u"@import"_s)
                && !page.contains(u"url("_s));
        const auto [found, log] =
            browse({u"--dump-dom"_s},
                   withScript(u"document.title='FETCHED '+performance.getEntriesByType('resource').length;"_s));
        QVERIFY2(found.contains(u"<title>FETCHED 0</title>"_s), qPrintable(found.left(400)));
    }

    void whatIsNotAllowed_isRefusedByThePolicy()
    {
        const auto [dom, log] = browse(
            {u"--dump-dom"_s},
            withScript(
                u"document.addEventListener(\"securitypolicyviolation\", e => { document.title = \"REFUSED \" + e.effectiveDirective; });\n"
                "const i = document.createElement(\"img\"); i.src = \"https://example.org/x.png\"; document.body.append(i);\n"_s));
        QVERIFY2(dom.contains(u"<title>REFUSED img-src</title>"_s), qPrintable(dom.left(400)));
    }

    void tablesSort_byTheKeyboard()
    {
        const QString script =
            u"const table = document.querySelector(\"#scope table\");\n"
            "const button = table.querySelectorAll(\"th button\")[2];\n"
            "const authors = () => [...table.tBodies[0].rows].map(r => r.cells[2].textContent);\n"
            "const before = authors();\n"
            "button.focus();\n"
            "const isFocused = document.activeElement === button;\n"
            "button.click(); const up = authors();\n"
            "button.click(); const down = authors();\n"
            "const sorted = [...before].sort();\n"
            "document.title = \"SORT \" + isFocused + \" \" + (JSON.stringify(up) === JSON.stringify(sorted)) + \" \"\n"
            "+ (JSON.stringify(down) === JSON.stringify([...sorted].reverse())) + \" \" + button.parentElement.getAttribute(\"aria-sort\");\n"_s;
        const auto [dom, log] = browse({u"--dump-dom"_s}, withScript(script));
        QVERIFY2(dom.contains(u"<title>SORT true true true descending</title>"_s), qPrintable(dom.left(400)));
    }

    void numbersSortAsNumbers()
    {
        const QString script =
            u"const table = document.querySelectorAll(\"#pipelines table\")[0];\n"
            "const took = table.tHead.rows[0].cells.length - 1;\n"
            "table.querySelectorAll(\"th button\")[took].click();\n"
            "document.title = \"TOOK \" + [...table.tBodies[0].rows].map(r => r.cells[took].textContent).join(\",\");\n"_s;
        const auto [dom, log] = browse({u"--dump-dom"_s}, withScript(script));
        QVERIFY2(dom.contains(u"<title>TOOK 3 min,1 h</title>"_s), qPrintable(dom.left(400)));
    }

    void charts_tellTheirValuesByTheKeyboard()
    {
        const QString script =
            u"const svg = document.querySelector(\"svg.chart\");\n"
            "svg.focus();\n"
            "const first = svg.parentElement.querySelector(\".readout\").textContent;\n"
            "svg.dispatchEvent(new KeyboardEvent(\"keydown\", {key: \"ArrowRight\", bubbles: true}));\n"
            "const second = svg.parentElement.querySelector(\".readout\").textContent;\n"
            "document.title = \"CHART \" + (document.activeElement === svg) + \" \" + first.includes(\"instance=shop-1\") + \" \" + (first !== second);\n"_s;
        const auto [dom, log] = browse({u"--dump-dom"_s}, withScript(script));
        QVERIFY2(dom.contains(u"<title>CHART true true true</title>"_s), qPrintable(dom.left(400)));
    }

    void everythingToActOn_hasAName_andIdsAreUnique()
    {
        const QString script =
            u"const nameless = [...document.querySelectorAll(\"a,button,svg[role=img],[role=region],[tabindex]\")]\n"
            ".filter(e => !(e.textContent.trim() || e.getAttribute(\"aria-label\"))).length;\n"
            "const ids = [...document.querySelectorAll(\"[id]\")].map(e => e.id);\n"
            "const targets = [...document.querySelectorAll(\"a[href^='#']\")].filter(a => !document.querySelector(a.getAttribute(\"href\"))).length;\n"
            "document.title = \"NAMES \" + nameless + \" \" + (ids.length - new Set(ids).size) + \" \" + targets;\n"_s;
        const auto [dom, log] = browse({u"--dump-dom"_s}, withScript(script));
        QVERIFY2(dom.contains(u"<title>NAMES 0 0 0</title>"_s), qPrintable(dom.left(400)));
    }

    void text_isFoundBySearch()
    {
        const auto [dom, log] = browse(
            {u"--dump-dom"_s},
            withScript(u"document.title='FOUND '+window.find('a missing index')+' '+window.find('no such text');"_s));
        QVERIFY2(dom.contains(u"<title>FOUND true false</title>"_s), qPrintable(dom.left(400)));
    }

    void printed_aTableHasItsHeadOnEveryPage_andNoHeadIsLeftAlone()
    {
        const QString pdf = printed(rowsOfEveryLength());
        // A head is the line with all its titles; rows begin with eight digits of a commit.
        int pagesOfRows = 0;
        for (const QString &page : m_readers.ranWith(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}).split(u'\f')) {
            QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
            lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
            static const QRegularExpression head(u"Commit +What +Author +When"_s);
            static const QRegularExpression row(u"^ *abc[0-9a-f]{5} "_s);
            const qsizetype heads = lines.filter(head).size();
            const qsizetype rows = lines.filter(row).size();
            QVERIFY2((heads > 0) == (rows > 0) && heads <= 1, qPrintable(page));
            if (rows == 0)
                continue;
            ++pagesOfRows;
            const auto firstRow =
                std::ranges::find_if(std::as_const(lines), [](const QString &line) { return line.contains(row); });
            const auto before =
                std::ranges::find_if(lines.cbegin(), firstRow, [](const QString &line) { return line.contains(head); });
            QVERIFY2(before != firstRow, qPrintable(page));
            // No row is parted: each ends with its last words on the page it begins on.
            QCOMPARE(rows, page.count(u"its-end"_s));
        }
        QVERIFY2(pagesOfRows > 3, qPrintable(QString::number(pagesOfRows)));
    }

    void printed_itIsDarkOnWhite_alsoWhereTheScreenIsDark()
    {
        const QString pdf = printed(sampleReport(), {u"--blink-settings=preferredColorScheme=0"_s});
        (void)m_readers.ranWith(u"pdftoppm"_s,
                                {u"-r"_s, u"40"_s, u"-png"_s, u"-singlefile"_s, pdf, m_readers.path(u"printed"_s)});
        const QImage page(m_readers.path(u"printed.png"_s));
        qint64 light = 0;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                light += qGray(page.pixel(x, y)) > 200;
        QVERIFY2(light > qint64(page.width()) * page.height() * 8 / 10, qPrintable(QString::number(light)));
    }

    void thePdf_hasEveryScript_asTextThatIsDrawn()
    {
        ReleaseReport report = sampleReport();
        const QStringList titles{
            u"feat: 商品の画像を拡大できる"_s, u"修复购物车"_s, u"한국어 제목"_s, u"תיקון העגלה"_s, u"إصلاح السلة"_s,
            u"Исправление корзины"_s};
        for (qsizetype i = 0; i < titles.size(); ++i)
            report.scope->list[std::size_t(i)].title = titles[i];
        report.scope->list[7].title = u"ship it \U0001F680"_s;
        const QString remarks = u"העגלה תוקנה בלילה"_s;
        report.words.remarks = remarks;
        const QString pdf = m_readers.path(u"scripts.pdf"_s);
        QVERIFY(write(pdf, report, ReportFormat::Pdf));
        // The reader marks the direction of what is read from the right, and Arabic comes in the forms that were drawn.
        QString text = m_readers.ranWith(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        text.remove(QRegularExpression(u"[\\x{200E}\\x{200F}\\x{202A}-\\x{202E}]"_s));
        text = text.normalized(QString::NormalizationForm_KC);
        for (const QString &each : titles + QStringList{remarks})
            QVERIFY2(text.contains(each), qPrintable(each + u'\n' + text));
        const QString fonts = m_readers.ranWith(u"pdffonts"_s, {pdf});
        for (const QString &each : {u"WenQuanYi"_s, u"Symbola"_s})
            QVERIFY2(fonts.contains(each), qPrintable(each + u": see packaging/dependencies.sh run\n"_s + fonts));
    }

    void thePdf_saysWhatItIs_onBothPapers_data()
    {
        QTest::addColumn<PaperSize>("paper");
        QTest::addColumn<QString>("size");
        QTest::newRow("a4") << PaperSize::A4 << u"595 x 842 pts"_s;
        QTest::newRow("letter") << PaperSize::Letter << u"612 x 792 pts"_s;
    }
    void thePdf_saysWhatItIs_onBothPapers()
    {
        QFETCH(PaperSize, paper);
        QFETCH(QString, size);
        const QString pdf = m_readers.path(u"paper.pdf"_s);
        QVERIFY(write(pdf, sampleReport(), ReportFormat::Pdf, paper));
        const QString facts = m_readers.ranWith(u"pdfinfo"_s, {pdf});
        for (const QString &each : {u"Payments 4.2: post-release report"_s, u"Mara Lind"_s, size})
            QVERIFY2(facts.contains(each), qPrintable(facts));
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        // BCP 47 as a text string of UTF-16: `en`.
        QVERIFY(bytes.contains("/Lang <feff0065006e"));
        QVERIFY(bytes.contains("<dc:language>") && bytes.contains("/Outlines ")
                && bytes.contains("/DisplayDocTitle true"));
        // The number at the foot of each page, and as many bookmarks as there are sections.
        const qsizetype pages = QRegularExpression(u"Pages: +(\\d+)"_s).match(facts).captured(1).toInt();
        const QStringList texts =
            m_readers.ranWith(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(texts.size(), pages);
        for (qsizetype i = 0; i < pages; ++i)
            QVERIFY(texts[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages)));
        QCOMPARE(bytes.count("/Parent ") - pages, sectionIds().size());
    }

    void thePdf_isReadByARealReader()
    {
        const QString facts = m_readers.ranWith(u"pdfinfo"_s, {m_pdf});
        QVERIFY2(facts.contains(u"Payments 4.2: post-release report"_s), qPrintable(facts));
        QVERIFY2(facts.contains(u"Mara Lind"_s) && facts.contains(u"A4"_s), qPrintable(facts));
        const QString text = m_readers.ranWith(u"pdftotext"_s, {u"-layout"_s, m_pdf, u"-"_s});
        for (const QString &each : {u"<script>alert("_s, u"Error rate after the deployment"_s, u"Contents"_s,
                                    u"Page 1 of "_s, u"Henrik Ödegård"_s})
            QVERIFY2(text.contains(each), qPrintable(each));
        // Letters are letters: with ligatures neither a word with `fi` nor a commit with `ff` would be found by search.
        QVERIFY(!text.contains(QRegularExpression(u"[\\x{FB00}-\\x{FB06}]"_s)));
        QVERIFY(text.contains(u"Sign-offs"_s));
        (void)m_readers.ranWith(u"pdftoppm"_s, {u"-r"_s, u"60"_s, u"-png"_s, m_pdf, m_readers.path(u"page"_s)});
        const QImage first(QFileInfo(m_pdf).dir().entryInfoList({u"page-*1.png"_s}).constFirst().filePath());
        QVERIFY(first.width() > 400);
        bool isDrawn = false;
        for (int y = 0; y < first.height() && !isDrawn; ++y)
            for (int x = 0; x < first.width() && !isDrawn; ++x)
                isDrawn = qGray(first.pixel(x, y)) < 128;
        QVERIFY(isDrawn);
    }
};

QTEST_MAIN(ReportBrowserTest)
#include "report_browser_test.moc"
