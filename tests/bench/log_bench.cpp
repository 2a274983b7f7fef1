// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/log_bench.h"

#include "bench/need.h"
#include "bench/private_display.h"
#include "bench/process.h"
#include "formats/junit/junit_parser.h"
#include "formats/log/log_document.h"
#include "formats/log/log_finder.h"
#include "ui/widgets/log_view/log_view.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QScrollBar>
#include <QXmlStreamReader>

#include <atomic>
#include <random>

using namespace Qt::StringLiterals;

namespace slipway::bench {
namespace {

constexpr qint64 kLogBytes = 100'000'000;
constexpr int kTestCases = 100'000;

/// Lines as compilers and test runners write them under a CI server, the same each time.
QByteArray someLine(std::minstd_rand &random)
{
    const auto number = [&](unsigned limit) { return QByteArray::number(static_cast<unsigned>(random() % limit)); };
    const QByteArray time =
        "2026-11-24T02:" + number(60).rightJustified(2, '0') + ':' + number(60).rightJustified(2, '0') + ".1234567Z ";
    switch (random() % 40) {
    case 0:
        return time + "src/module" + number(90) + ".c:" + number(900)
               + ":12: \x1b[01;35m\x1b[Kwarning: \x1b[m\x1b[K"
                 "conversion to '\x1b[01m\x1b[Kint\x1b[m\x1b[K' may change the sign\n";
    case 1:
        return time + "tests/test_" + number(90) + ".py::test_case_" + number(900) + " \x1b[32mPASSED\x1b[0m [ "
               + number(99) + "%]\n";
    case 2: return time + "##[group]Step " + number(90) + "\n";
    case 3: return time + "##[endgroup]\n";
    case 4:
        return random() % 50 == 0 ? time + "src/a.c:" + number(900) + ":1: \x1b[31merror]\x1b[0m error: it broke\n"
                                  : time + "\n";
    default: return time + "    CC build/objects/part" + number(900) + "/file" + number(9000) + ".o\n";
    }
}

QString makeLog(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"colours.log"_s);
    if (QFileInfo(path).size() >= kLogBytes)
        return path;
    QDir().mkpath(folder);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    std::minstd_rand random(20261124);
    for (QByteArray block; file.size() < kLogBytes; block.clear()) {
        while (block.size() < 1 << 20)
            block += someLine(random);
        file.write(block);
    }
    return path;
}

/// Milliseconds on the clock, the least of `rounds`: for work that uses both processors.
double leastWall(int rounds, const std::function<void()> &work)
{
    double least = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        work();
        const double taken = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        least = round == 0 ? taken : std::min(least, taken);
    }
    return least;
}

void runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        qFatal("%s failed", qPrintable(program));
}

double anonymousMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        qFatal("/proc/self/status cannot be read");
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

void waitFor(const std::function<bool()> &isDone)
{
    while (!isDone())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

void addStart(Figures &figures, const QString &log, int rounds)
{
    const PrivateDisplay display;
    const QString folder = QCoreApplication::applicationDirPath();
    const auto costs =
        runInTurn({{folder + u"/slipway-empty-window"_s}, {folder + u"/slipway-log-window"_s, log}}, rounds);
    figures.push_back({u"log.first_page"_s, u"ms CPU"_s, costs[1].cpuMilliseconds, costs[0].cpuMilliseconds, 1.5});
}

void addScans(Figures &figures, const QString &log, int rounds)
{
    const double wc = leastWall(rounds, [&] { runProgram(u"wc"_s, {u"-l"_s, log}); });
    const double index = leastWall(rounds, [&] {
        const auto mapping = need(formats::LogMapping::open(log));
        if (formats::indexedTo(mapping, {}, mapping->bytes().size()).result().lineCount() == 0)
            qFatal("no lines");
    });
    figures.push_back({u"log.index_vs_wc"_s, u"ms"_s, index, wc, 0.5});
    const double grep = leastWall(rounds, [&] { runProgram(u"grep"_s, {u"-cF"_s, u"error]"_s, log}); });
    const auto mapping = need(formats::LogMapping::open(log));
    const std::atomic<bool> never = false;
    const double search = leastWall(rounds, [&] {
        formats::MatchIndex matches({.word = "error]"});
        matches.append(mapping->bytes(), never);
        if (matches.count() == 0)
            qFatal("nothing was found");
    });
    figures.push_back({u"log.search_vs_grep"_s, u"ms"_s, search, grep, 1.0});
}

void addView(Figures &figures, const QString &log, int rounds)
{
    constexpr double megabytes = 20;
    constexpr double milliseconds = 2;
    constexpr int steps = 40;
    ui::LogView view;
    view.resize(860, 1200);
    view.show();
    QApplication::processEvents();
    const double before = anonymousMegabytes();
    need(view.openLog(log));
    ui::LogCanvas &canvas = *view.canvas();
    waitFor([&] { return !canvas.document().isIndexing() && !canvas.document().isMarking(); });
    view.find(u"error]"_s);
    QApplication::processEvents();
    figures.push_back({u"log.anonymous_memory"_s, u"MB"_s, anonymousMegabytes() - before, megabytes, 1.0});
    view.find({});
    QPixmap page(canvas.viewport()->size());
    std::vector<double> least(steps, 1e9);
    for (int round = 0; round < rounds; ++round) {
        canvas.goTo({500'000 + round * 7919, 0});
        for (double &step : least)
            step = std::min(step, leastOf(1, [&] {
                                canvas.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
                                canvas.viewport()->render(&page);
                            }));
    }
    std::ranges::nth_element(least, least.begin() + steps / 2);
    figures.push_back({u"log.page_step"_s, u"ms CPU"_s, least[steps / 2], milliseconds, 1.0});
}

QByteArray manyTests()
{
    QByteArray xml = "<testsuites>\n";
    for (int i = 0; i < kTestCases; ++i) {
        const QByteArray suite = "org.example.package.Suite" + QByteArray::number(i / 100);
        if (i % 100 == 0)
            xml += "<testsuite name='" + suite + "' tests='100' time='1.5'>\n";
        xml += "<testcase name='test_case_number_" + QByteArray::number(i) + "' classname='" + suite + "' time='0.0"
               + QByteArray::number(i % 97) + '\'';
        xml +=
            i % 50 == 0
                ? "><failure message='expected 1, got 2'>at org.example.Foo(Foo.java:12)\n at b</failure></testcase>\n"
                : "/>\n";
        if (i % 100 == 99)
            xml += "</testsuite>\n";
    }
    return xml + "</testsuites>";
}

void addReports(Figures &figures, int rounds)
{
    const QByteArray xml = manyTests();
    const double bare = leastOf(rounds, [&] {
        QXmlStreamReader reader(xml);
        while (!reader.atEnd())
            reader.readNext();
    });
    const double parsed = leastOf(rounds, [&] {
        if (need(formats::parseJunit(xml, u"report.xml"_s)).cases.size() != kTestCases)
            qFatal("not all tests were read");
    });
    figures.push_back({u"junit.100000_cases_vs_bare_reader"_s, u"ms CPU"_s, parsed, bare, 2.0});
}

} // namespace

Figures logFigures(const QString &folder, int rounds)
{
    const QString log = makeLog(folder);
    Figures figures;
    addStart(figures, log, rounds);
    addScans(figures, log, rounds);
    addView(figures, log, rounds);
    addReports(figures, rounds);
    return figures;
}

} // namespace slipway::bench
