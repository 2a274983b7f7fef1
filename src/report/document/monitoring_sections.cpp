// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "report/document/sections.h"
#include "report/document/value_words.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::report {

namespace {

/// `median / 95th / most`, `–` without values.
QString statisticsText(const ReportStatistics &values, ValueUnit unit)
{
    if (values.count == 0)
        return u"–"_s;
    return u"%1 / %2 / %3"_s.arg(valueText(values.median, unit), valueText(values.p95, unit),
                                 valueText(values.most, unit));
}

QString mediansText(const ReportSeries &series, ValueUnit unit)
{
    const QString before = valueText(series.before.median, unit);
    const QString after = valueText(series.after.median, unit);
    if (series.before.count > 0 && series.after.count > 0)
        return tr("median %1 before, %2 after").arg(before, after);
    return series.before.count > 0  ? tr("median %1 before, no values after").arg(before)
           : series.after.count > 0 ? tr("no values before, median %1 after").arg(after)
                                    : tr("no values before and after");
}

Chart chartOf(const ReportMetric &metric, const std::optional<ReportWindow> &window)
{
    Chart chart{.title = metric.title,
                .described = {},
                .unit = metric.unit,
                .from = std::numeric_limits<qint64>::max(),
                .to = std::numeric_limits<qint64>::min(),
                .lines = {},
                .bands = {},
                .thresholds = metric.thresholds};
    for (ReportThreshold &each : chart.thresholds)
        each.name = (each.name.isEmpty() ? tr("threshold") : each.name) + u' ' + valueText(each.value, metric.unit);
    QStringList said;
    for (const ReportSeries &each : metric.series) {
        if (!each.points.empty()) {
            chart.from = std::min(chart.from, each.points.front().time);
            chart.to = std::max(chart.to, each.points.back().time);
        }
        const QString figures = mediansText(each, metric.unit);
        chart.lines.push_back({each.name, figures, each.points});
        if (said.size() < 4)
            said += each.name + u": "_s + figures;
    }
    chart.described = said.join(u"; "_s);
    if (window && chart.from < chart.to) {
        const auto band = [&](Instant from, Instant to, const QString &name, Tone tone) {
            const qint64 begin = std::max(toUnixMilliseconds(from), chart.from);
            const qint64 end = std::min(toUnixMilliseconds(to), chart.to);
            if (begin < end)
                chart.bands.push_back({begin, end, name, tone});
        };
        band(window->baselineFrom, window->deployedFrom, tr("before"), Tone::Muted);
        band(window->deployedFrom, window->deployedTo, tr("deployment"), Tone::Accent);
    }
    return chart;
}

/// Measurements of a criterion in a row that count the same.
struct MeasuredRun {
    const ReportMeasurement *first = nullptr;
    const ReportMeasurement *last = nullptr;
    int count = 0;
    std::optional<double> low{};
    std::optional<double> high{};
};

/// By their beginning.
std::vector<MeasuredRun> runsOf(const std::vector<ReportMeasurement> &measurements)
{
    std::vector<MeasuredRun> runs;
    QHash<QString, std::size_t> newest;
    for (const ReportMeasurement &each : measurements) {
        const auto known = newest.constFind(each.criterion);
        if (known == newest.cend() || runs[*known].last->phase != each.phase) {
            newest.insert(each.criterion, runs.size());
            runs.push_back({.first = &each, .last = &each});
        }
        MeasuredRun &run = runs[newest.value(each.criterion)];
        run.last = &each;
        ++run.count;
        if (each.value) {
            run.low = std::min(run.low.value_or(*each.value), *each.value);
            run.high = std::max(run.high.value_or(*each.value), *each.value);
        }
    }
    return runs;
}

QString phaseText(MeasurementPhase phase)
{
    switch (phase) {
    case MeasurementPhase::Success: return tr("success");
    case MeasurementPhase::Failure: return tr("failure");
    case MeasurementPhase::Error: return tr("error");
    case MeasurementPhase::Inconclusive: break;
    }
    return tr("inconclusive");
}

Table measuredTable(Composing &with)
{
    Table table{tr("Measurements"),
                {{tr("Criterion"), 2.9},
                 {tr("From"), 2.9},
                 {tr("To"), 2.9},
                 {tr("Measured"), 1.9, true},
                 {tr("Value"), 2.3, true},
                 {tr("Counts as"), 1.8},
                 {tr("Said"), 2.6}}};
    for (const MeasuredRun &each : runsOf(with.report.measurements)) {
        const MeasurementPhase phase = each.first->phase;
        const MeasuredIn in = measuredIn(with.report, each.first->criterion);
        const QString low = each.low ? measuredText(*each.low, in) : u"–"_s;
        const QString high = each.high ? measuredText(*each.high, in) : u"–"_s;
        addRow(table, {{each.first->criterion},
                       {with.clock.second(each.first->at)},
                       {with.clock.second(each.last->at)},
                       {QString::number(each.count)},
                       {low == high ? low : tr("%1 to %2", "range").arg(low, high), Tone::Plain,
                        QString::number(each.high.value_or(0))},
                       {phaseText(phase), phase == MeasurementPhase::Success   ? Tone::Good
                                          : phase == MeasurementPhase::Failure ? Tone::Bad
                                                                               : Tone::Muted},
                       {each.last->said}});
    }
    return table;
}

/// Of p: smaller than a thousandth nobody tells apart.
QString chanceText(double p)
{
    return p < 0.001 ? u"< "_s + QLocale().toString(0.001, 'g', 1) : QLocale().toString(p, 'g', 2);
}

/// Words of the servers; one that is not known stands as it came.
QString alertWord(const QString &state)
{
    return state == u"firing"     ? tr("firing")
           : state == u"resolved" ? tr("over again")
           : state == u"pending"  ? tr("pending", "alert")
           : state == u"critical" ? tr("critical")
           : state == u"warning"  ? tr("warning")
           : state == u"unknown"  ? tr("not known", "state of a check")
           : state == u"down"     ? tr("down", "host")
                                  : state;
}

QString labelText(const QString &label)
{
    return label == u"pass"           ? tr("alike")
           : label == u"high"         ? tr("higher")
           : label == u"low"          ? tr("lower")
           : label == u"inconclusive" ? tr("too few samples")
           : label.startsWith(u"no")  ? tr("no data")
                                      : label;
}

} // namespace

Section metricSection(Composing &with)
{
    const ReleaseReport &report = with.report;
    Section section{u"metrics"_s, tr("Metrics before, during and after")};
    if (!report.window) {
        section.blocks.push_back(
            Paragraph{tr("It was not deployed to where it ships: there is nothing to compare."), Tone::Muted});
        return section;
    }
    section.blocks.push_back(
        Paragraph{tr("Before: from %1. Deployment: %2 to %3. After: until %4.")
                      .arg(with.clock.time(report.window->baselineFrom), with.clock.time(report.window->deployedFrom),
                           with.clock.time(report.window->deployedTo), with.clock.time(report.window->watchedTo))});
    Table table{tr("Median, 95th percentile and highest value"),
                {{tr("Metric"), 3},
                 {tr("Series"), 2.2},
                 {tr("Before"), 3, true},
                 {tr("During"), 3, true},
                 {tr("After"), 3, true}}};
    for (const ReportMetric &metric : report.metrics)
        for (const ReportSeries &each : metric.series)
            addRow(table, {{metric.title},
                           {each.name},
                           {statisticsText(each.before, metric.unit), Tone::Plain, QString::number(each.before.median)},
                           {statisticsText(each.during, metric.unit), Tone::Plain, QString::number(each.during.median)},
                           {statisticsText(each.after, metric.unit), Tone::Plain, QString::number(each.after.median)}});
    section.blocks.push_back(tableOr(std::move(table), tr("No server's values were kept for this release.")));
    for (const ReportMetric &each : report.metrics) {
        Chart chart = chartOf(each, report.window);
        if (chart.from < chart.to)
            section.blocks.push_back(std::move(chart));
        for (const QString &warning : each.warnings)
            section.blocks.push_back(Paragraph{each.connection + u": "_s + warning, Tone::Warning});
    }
    return section;
}

Section verdictSection(Composing &with)
{
    const ReleaseReport &report = with.report;
    Section section{u"verdicts"_s, tr("Verdicts, measurements and alerts")};
    Table table{tr("Verdicts"),
                {{tr("Criterion"), 3},
                 {tr("Verdict"), 1.7},
                 {tr("Against before"), 1.4},
                 {tr("Shift and interval"), 2.6},
                 {tr("p"), 1.5, true},
                 {tr("Samples"), 1.5, true},
                 {tr("Decided"), 2.3},
                 {tr("Why"), 3.5}}};
    for (const ReportVerdict &each : report.verdicts) {
        const ValueUnit unit = measuredIn(report, each.criterion, {each.kind, each.unit}).unit;
        addRow(
            table,
            {{each.criterion},
             {analysisWord(each.state), toneOf(each.state)},
             {each.label.isEmpty() ? u"–"_s : labelText(each.label)},
             {each.shift ? u"%1 [%2; %3]"_s.arg(valueText(*each.shift, unit), valueText(each.low.value_or(0), unit),
                                                valueText(each.high.value_or(0), unit))
                         : u"–"_s},
             {each.p ? chanceText(*each.p) : u"–"_s, Tone::Plain, each.p ? QString::number(*each.p) : QString()},
             {each.baselineCount || each.candidateCount ? u"%1 / %2"_s.arg(each.baselineCount).arg(each.candidateCount)
                                                        : QString::number(each.measurements)},
             {with.clock.time(each.decidedAt)},
             {each.reason}});
    }
    section.blocks.push_back(tableOr(std::move(table), tr("No criterion was measured by a server.")));
    Table measured = measuredTable(with);
    if (!measured.cells.empty()) {
        section.blocks.push_back(Heading{measured.caption});
        section.blocks.push_back(std::move(measured));
    }
    Table alerts{
        tr("Alerts and checks since the deployment"),
        {{tr("Alert"), 4}, {tr("State"), 1.6}, {tr("Since"), 1.8}, {tr("Silenced"), 1.2}, {tr("Fingerprint"), 2}}};
    for (const ReportAlert &each : report.alerts)
        addRow(alerts, {{each.name},
                        {alertWord(each.state), each.state == u"resolved" ? Tone::Muted : Tone::Warning},
                        {with.clock.time(each.startsAt)},
                        {each.isSilenced ? tr("yes") : tr("no")},
                        {each.fingerprint}});
    section.blocks.push_back(Heading{alerts.caption});
    section.blocks.push_back(tableOr(std::move(alerts), tr("None came up.")));
    return section;
}

} // namespace slipway::report
