// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/series/series_file.h"
#include "monitoring/file/selector.h"
#include "monitoring/under_test.h"

#include <QFile>
#include <QProcess>

#include <cmath>

using namespace slipway;
using namespace slipway::monitoring;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
const Instant kBegin = fromUnixMilliseconds(1767225600000);
}

class FileSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_history.reset(); }

    void selectorsAreRead();
    void wrongSelectorsNameTheirPlace_data();
    void wrongSelectorsNameTheirPlace();

    void theProbeListsTheFiles();
    void aHistoryAnswersAsAServerWould();
    void aSeriesEndsFiveMinutesAfterItsLastSample();
    void wordsForCompletionAreRead();
    void aChangedFileIsReadAnew();
    void aFolderIsAllOfItsFiles();
    void whatIsWrongNamesFileAndLine();
    void aFileThatIsTooLargeIsNotRead();
    void aMissingFileIsTold();

private:
    [[nodiscard]] std::unique_ptr<Source> source(const QString &path)
    {
        return made({.name = u"Files"_s, .kind = MonitoringKind::File, .url = path});
    }
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Source> m_history;
};

void FileSourceTest::initTestCase()
{
    QProcess generator;
    generator.setStandardOutputFile(m_folder.filePath(u"history.om"_s));
    generator.start(u"python3"_s, {u"-B"_s, QStringLiteral(SLIPWAY_FIXTURES "/../servers/monitoring/shop_history.py")});
    QVERIFY(generator.waitForFinished());
    QCOMPARE(generator.exitCode(), 0);
    m_history = source(QUrl::fromLocalFile(m_folder.filePath(u"history.om"_s)).toString());
}

void FileSourceTest::selectorsAreRead()
{
    const auto read = [](const QString &text) {
        return file::parseSelector(text).value_or(std::vector<LabelMatcher>{});
    };
    const LabelMatcher name{u"__name__"_s, u"http_requests_total"_s};
    QCOMPARE(read(u"http_requests_total"_s), std::vector{name});
    QCOMPARE(read(u" http_requests_total { code =~ \"5..\", track!='canary' , }"_s),
             (std::vector<LabelMatcher>{name, {u"code"_s, u"5.."_s, true}, {u"track"_s, u"canary"_s, false, false}}));
    QCOMPARE(read(u"{a!~\"say \\\"b\\\"\"}"_s), (std::vector<LabelMatcher>{{u"a"_s, u"say \"b\""_s, true, false}}));
}

void FileSourceTest::wrongSelectorsNameTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("where");
    QTest::newRow("nothing") << QString() << u"1:1"_s;
    QTest::newRow("a function") << u"rate(http_requests_total[5m])"_s << u"1:5"_s;
    QTest::newRow("an operator") << u"a + b"_s << u"1:3"_s;
    QTest::newRow("open") << u"a{b=\"c\""_s << u"1:8"_s;
    QTest::newRow("no quotes") << u"a{b=c}"_s << u"1:5"_s;
    QTest::newRow("no sign") << u"a{\nb}"_s << u"2:2"_s;
    QTest::newRow("no expression") << u"a{b=~\"(\"}"_s << u"1:6"_s;
}

void FileSourceTest::wrongSelectorsNameTheirPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, where);
    const auto selector = file::parseSelector(text);
    QVERIFY(!selector);
    QCOMPARE(selector.error().where, where);
    const auto answer = waitFor(m_history->instant(text, kBegin, {}));
    QCOMPARE(answer.error().where, where);
}

void FileSourceTest::theProbeListsTheFiles()
{
    const Probe probe = get(m_history->probe({}));
    QCOMPARE(probe.findings.size(), std::size_t(1));
    // Requests of four codes, twelve series of latency, start and build of three instances, and two queues.
    QVERIFY(probe.findings[0].found.startsWith(QString::number(3 * (4 + 12 + 1 + 1) + 2)));
    QVERIFY(probe.abilities.testFlag(Ability::Queries));
}

void FileSourceTest::aHistoryAnswersAsAServerWould()
{
    const auto expression = u"queue_depth{instance=\"10.0.0.1:8080\"}"_s;
    const QueryAnswer answer = get(
        m_history->range({.expression = expression, .from = kBegin + 29min, .to = kBegin + 32min, .step = 15s}, {}));
    QCOMPARE(answer.shape, QueryAnswer::Shape::Matrix);
    QCOMPARE(answer.series.size(), std::size_t(1));
    QCOMPARE(answer.series[0].times.size(), std::size_t(13));
    QCOMPARE(std::ranges::count_if(answer.series[0].values, [](double value) { return std::isnan(value); }), 4);
    const QueryAnswer coarse =
        get(m_history->range({.expression = expression, .from = kBegin + 7s, .to = kBegin + 1min, .step = 10s}, {}));
    QCOMPARE(coarse.series[0].times.front(), toUnixMilliseconds(kBegin + 7s)); // start is not aligned
    QCOMPARE(coarse.series[0].values[0], get(m_history->instant(expression, kBegin, {})).series[0].values[0]);
    const QueryAnswer now = get(m_history->instant(u"build_info"_s, kBegin + 210min, {}));
    QCOMPARE(now.shape, QueryAnswer::Shape::Vector);
    QCOMPARE(now.series.size(), std::size_t(3));
    QVERIFY(!get(m_history->instant(u"no_such_metric"_s, kBegin, {})).hasValues());
}

void FileSourceTest::aSeriesEndsFiveMinutesAfterItsLastSample()
{
    const auto expression = u"build_info{track=\"canary\"}"_s;
    const QueryAnswer answer =
        get(m_history->range({.expression = expression, .from = kBegin + 2h, .to = kBegin + 6h, .step = 1min}, {}));
    QCOMPARE(answer.series.at(0).times.front(), toUnixMilliseconds(kBegin + 3h));
    QCOMPARE(answer.series[0].times.back(), toUnixMilliseconds(kBegin + 4h + 4min));
}

void FileSourceTest::wordsForCompletionAreRead()
{
    QCOMPARE(get(m_history->labelNames({.matchers = {u"queue_depth"_s}})),
             (QStringList{u"__name__"_s, u"instance"_s, u"job"_s, u"track"_s, u"version"_s}));
    QCOMPARE(get(m_history->labelValues(u"track"_s, {})), (QStringList{u"canary"_s, u"stable"_s}));
    QCOMPARE(get(m_history->labelValues(u"track"_s, {.span = TimeSpan{kBegin, kBegin + 1h}})),
             QStringList{u"stable"_s});
    QCOMPARE(get(m_history->series({.matchers = {u"queue_depth"_s, u"http_requests_total{code=\"500\"}"_s}})).size(),
             std::size_t(5));
    QCOMPARE(get(m_history->metadata(u"http_requests"_s))->value(u"http_requests"_s).type, u"counter"_s);
    QVERIFY(!waitFor(m_history->series({.matchers = {u"sum("_s}})));
    QVERIFY(!waitFor(m_history->alerts({})));
}

void FileSourceTest::aChangedFileIsReadAnew()
{
    write(u"grows.csv"_s, "time,a\n1767225600,1\n");
    const auto files = source(m_folder.filePath(u"grows.csv"_s));
    QCOMPARE(get(files->instant(u"a"_s, kBegin + 1min, {})).series.at(0).values.at(0), 1.0);
    write(u"grows.csv"_s, "time,a\n1767225600,1\n1767225660,2\n");
    QCOMPARE(get(files->instant(u"a"_s, kBegin + 1min, {})).series.at(0).values.at(0), 2.0);
}

void FileSourceTest::aFolderIsAllOfItsFiles()
{
    QTemporaryDir folder;
    const auto put = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    QCOMPARE(waitFor(source(folder.path())->probe({})).error().kind, ErrorKind::NotFound);
    put(u"one.csv"_s, "time,a\n1767225600,1\n");
    put(u"two.om"_s, "b 2 1767225600\n# EOF\n");
    put(u"notes.txt"_s, "not read");
    const auto files = source(folder.path());
    QCOMPARE(get(files->probe({})).findings.size(), std::size_t(2));
    QCOMPARE(get(files->labelValues(u"__name__"_s, {})), (QStringList{u"a"_s, u"b"_s}));
}

void FileSourceTest::whatIsWrongNamesFileAndLine()
{
    write(u"wrong.om"_s, "a 1 1767225600\na one 1767225615\n# EOF\n");
    const auto answer = waitFor(source(m_folder.filePath(u"wrong.om"_s))->instant(u"a"_s, kBegin, {}));
    QCOMPARE(answer.error().kind, ErrorKind::BadInput);
    QCOMPARE(answer.error().where, u"wrong.om:2"_s);
}

void FileSourceTest::aFileThatIsTooLargeIsNotRead()
{
    QFile file(m_folder.filePath(u"huge.om"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(formats::kLargestSeriesBytes + 1)); // a hole
    const auto answer = waitFor(source(file.fileName())->probe({}));
    QVERIFY(file.remove());
    QCOMPARE(answer.error().kind, ErrorKind::BadInput);
    QVERIFY2(answer.error().sentence.contains(u"larger"_s), qPrintable(answer.error().sentence));
}

void FileSourceTest::aMissingFileIsTold()
{
    const auto answer = waitFor(source(m_folder.filePath(u"missing.om"_s))->probe({}));
    QCOMPARE(answer.error().kind, ErrorKind::NotFound);
    QVERIFY(answer.error().sentence.contains(u"missing.om"_s));
    QVERIFY(!monitoring::makeSource({.name = u"Files"_s, .kind = MonitoringKind::File}, {}));
}

QTEST_GUILESS_MAIN(FileSourceTest)
#include "file_source_test.moc"
