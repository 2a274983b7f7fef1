// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "report/document/sections.h"

using namespace Qt::StringLiterals;

namespace slipway::report {

namespace {

bool isRate(const ReportDelta &delta)
{
    return delta.key == u"change_fail_rate" || delta.key == u"rework_rate";
}

QString deltaName(const QString &key)
{
    return key == u"lead_time"          ? tr("Lead time of its changes, median")
           : key == u"interval"         ? tr("Time since the release before")
           : key == u"change_fail_rate" ? tr("Deployments that failed")
           : key == u"recovery_time"    ? tr("Recovery time, median")
           : key == u"rework_rate"      ? tr("Unplanned deployments")
                                        : key;
}

QString valueOf(const ReportDelta &delta, const std::optional<double> &value)
{
    if (!value)
        return tr("not enough data");
    return isRate(delta) ? figureText(*value * 100) + u" %"_s
                         : lengthText(std::chrono::milliseconds(static_cast<qint64>(*value * 1000)));
}

QString sortKeyOf(const std::optional<double> &value)
{
    return value ? QString::number(*value) : QString();
}

/// How much more or less; of all of them less is better but of the time between releases, which is no matter of good or bad.
Cell changeCell(const ReportDelta &delta)
{
    if (!delta.value || !delta.before)
        return {u"–"_s, Tone::Muted};
    const double more = *delta.value - *delta.before;
    const Tone tone = delta.key == u"interval" || more == 0 ? Tone::Plain : more > 0 ? Tone::Warning : Tone::Good;
    if (std::abs(more) < (isRate(delta) ? 0.00005 : 30))
        return {tr("as before"), Tone::Plain, QString::number(more)};
    const QString sign = more > 0 ? u"+"_s : more < 0 ? u"\u2212"_s : QString();
    const QString text = isRate(delta)
                             ? tr("%1 points").arg(figureText(std::abs(more) * 100))
                             : lengthText(std::chrono::milliseconds(static_cast<qint64>(std::abs(more) * 1000)));
    return {sign + text, tone, QString::number(more)};
}

} // namespace

void addSilences(Composing &with, Section &section)
{
    if (with.report.silences.empty())
        return;
    Table table{
        tr("Silences and downtimes"),
        {{tr("Environment"), 1.8}, {tr("Server"), 2}, {tr("Kept quiet"), 4}, {tr("From"), 2.3}, {tr("To"), 2.3}}};
    for (const ReportSilence &each : with.report.silences)
        addRow(table, {{each.environment},
                       {each.server},
                       {each.matchers.join(u", "_s)},
                       {with.clock.time(each.from)},
                       {each.to ? with.clock.time(*each.to) : tr("not over")}});
    section.blocks.push_back(Heading{table.caption});
    section.blocks.push_back(std::move(table));
    section.blocks.push_back(
        Paragraph{tr("What the servers were asked to call nobody for while it was deployed, by the "
                     "settings of their connections when it began; states were watched all the same."),
                  Tone::Muted});
}

void addDelivery(Composing &with, Section &section)
{
    if (with.report.delivery.empty())
        return;
    Table table{tr("Delivery against the releases before"),
                {{tr("Metric"), 3},
                 {tr("This release"), 1.8, true},
                 {tr("Before"), 1.8, true},
                 {tr("Change"), 1.8, true},
                 {tr("Releases"), 1.2, true}}};
    for (const ReportDelta &each : with.report.delivery)
        addRow(table, {{deltaName(each.key)},
                       {valueOf(each, each.value), each.value ? Tone::Plain : Tone::Muted, sortKeyOf(each.value)},
                       {valueOf(each, each.before), each.before ? Tone::Plain : Tone::Muted, sortKeyOf(each.before)},
                       changeCell(each),
                       {QString::number(each.releases)}});
    section.blocks.push_back(Heading{table.caption});
    section.blocks.push_back(std::move(table));
    section.blocks.push_back(Paragraph{
        tr("Before: median of the releases of the product before it, of shares all their deployments together."),
        Tone::Muted});
}

} // namespace slipway::report
