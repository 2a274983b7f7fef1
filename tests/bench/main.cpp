// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures Slipway against floors taken in the same run.
// usage: slipway-bench [--json] [--folder DIR] [--rounds N] [--only PREFIX]
#include "bench/charts_bench.h"
#include "bench/figure.h"
#include "bench/follow_bench.h"
#include "bench/git_bench.h"
#include "bench/insights_bench.h"
#include "bench/log_bench.h"
#include "bench/monitoring_bench.h"
#include "bench/paint_bench.h"
#include "bench/report_bench.h"
#include "bench/series_bench.h"
#include "bench/start_bench.h"
#include "bench/storage_bench.h"
#include "bench/workspaces.h"
#include "ui/style/look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace slipway::bench;

namespace {

void printJson(const Figures &figures)
{
    QJsonArray list;
    for (const Figure &figure : figures)
        list.append(QJsonObject{{u"name"_s, figure.name},
                                {u"value"_s, figure.value},
                                {u"unit"_s, figure.unit},
                                {u"floor"_s, figure.floor},
                                {u"ratio"_s, figure.ratio()},
                                {u"target"_s, figure.target},
                                {u"better"_s, figure.isLowerBetter ? u"lower"_s : u"higher"_s}});
    std::puts(QJsonDocument(QJsonObject{{u"figures"_s, list}}).toJson().constData());
}

void printTable(const Figures &figures)
{
    for (const Figure &figure : figures)
        std::printf("%-44s %12.2f %-7s floor %12.2f  ratio %7.3f  target %s %.3f  %s\n", qPrintable(figure.name),
                    figure.value, qPrintable(figure.unit), figure.floor, figure.ratio(),
                    figure.isLowerBetter ? "<=" : ">=", figure.target, figure.isMet() ? "met" : "MISSED");
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption json(u"json"_s, u"Print one JSON document."_s);
    const QCommandLineOption folder(u"folder"_s, u"Where the workspaces are kept."_s, u"DIR"_s,
                                    QCoreApplication::applicationDirPath() + u"/../bench-data"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"How often each program is started."_s, u"N"_s, u"25"_s);
    const QCommandLineOption only(
        u"only"_s,
        u"Only figures of this part: start, storage, log, follow, git, series, charts, monitoring, paint, report, insights."_s,
        u"PART"_s);
    parser.addOptions({json, folder, rounds, only});
    parser.process(application);

    const QString part = parser.value(only);
    const QStringList withoutWorkspaces{u"log"_s, u"series"_s, u"monitoring"_s, u"follow"_s,
                                        u"git"_s, u"charts"_s, u"report"_s,     u"insights"_s};
    const Workspaces workspaces =
        withoutWorkspaces.contains(part) ? Workspaces() : prepareWorkspaces(parser.value(folder));
    Figures figures;
    const auto take = [&](const QString &name, const std::function<Figures()> &measure) {
        if (part.isEmpty() || part == name)
            for (Figure &figure : measure())
                figures.push_back(std::move(figure));
    };
    // A start is short, and others use the machine meanwhile.
    take(u"start"_s, [&] { return startFigures(workspaces, 3 * parser.value(rounds).toInt()); });
    take(u"storage"_s, [&] { return storageFigures(workspaces); });
    take(u"log"_s, [&] { return logFigures(parser.value(folder), parser.value(rounds).toInt()); });
    take(u"follow"_s, [] { return followFigures(); });
    take(u"git"_s, [&] { return gitFigures(parser.value(folder), parser.value(rounds).toInt()); });
    take(u"series"_s, [&] { return seriesFigures(parser.value(rounds).toInt()); });
    take(u"charts"_s, [&] { return chartsFigures(parser.value(rounds).toInt()); });
    take(u"charts"_s, [&] { return refreshFigures(parser.value(rounds).toInt()); });
    take(u"monitoring"_s, [&] { return monitoringFigures(parser.value(rounds).toInt()); });
    take(u"monitoring"_s, [&] { return samplesFigures(parser.value(rounds).toInt()); });
    take(u"paint"_s, [&] { return paintFigures(workspaces); });
    take(u"report"_s, [&] { return reportFigures(parser.value(rounds).toInt()); });
    take(u"insights"_s, [&] { return insightsFigures(parser.value(folder), parser.value(rounds).toInt()); });
    if (parser.isSet(json))
        printJson(figures);
    else
        printTable(figures);
    return 0;
}
