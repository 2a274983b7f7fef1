// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/run_tables.h"

#include "core/base/tr.h"
#include "ui/widgets/pipelines/run_words.h"

#include <numeric>

namespace slipway::ui::pipelines {

using namespace Qt::StringLiterals;
using service::PartView;

std::vector<TableRow> stepRows(const std::vector<PartView> &parts, const QByteArray &zone, Instant now)
{
    std::vector<TableRow> rows;
    for (const PartView &part : parts) {
        const QString word = runwords::word(part.state, part.result);
        const auto time = runwords::timeOf(part.startedAt, part.finishedAt, now);
        TableRow row{.key = part.id,
                     .cells = {{.text = part.name,
                                .toolTip = part.message.isEmpty() ? part.name : part.message,
                                .glyph = runwords::glyphOf(part.state, part.result),
                                .link = part.hasLog ? part.id : QString(),
                                .word = word},
                               {.text = part.message.isEmpty() ? word : part.message.section(u'\n', 0, 0),
                                .toolTip = part.message,
                                .quiet = true},
                               {.text = part.startedAt ? runwords::moment(*part.startedAt, zone, now) : QString(),
                                .quiet = true},
                               {.text = time ? runwords::took(*time) : QString(), .quiet = true}}};
        row.children = stepRows(part.parts, zone, now);
        rows.push_back(std::move(row));
    }
    return rows;
}

int stepCount(const std::vector<PartView> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), 0,
                           [](int count, const PartView &part) { return count + 1 + stepCount(part.parts); });
}

std::vector<TableRow> parameterRows(const QMap<QString, QString> &parameters)
{
    std::vector<TableRow> rows;
    for (auto at = parameters.begin(); at != parameters.end(); ++at)
        rows.push_back({.key = at.key(),
                        .cells = {{.text = at.key(), .strong = true},
                                  {.text = at.value().section(u'\n', 0, 0), .toolTip = at.value()}}});
    return rows;
}

std::vector<TableRow> reportRows(const std::vector<TestReport> &reports, const QByteArray &zone, Instant now)
{
    std::vector<TableRow> rows;
    const QLocale locale;
    for (const TestReport &each : reports) {
        const int bad = each.failed + each.errors;
        rows.push_back(
            {.key = each.id.toString(),
             .cells = {{.text = each.suite.isEmpty() ? each.source : each.suite,
                        .toolTip = each.source,
                        .glyph = bad > 0 ? Glyph::Failed : Glyph::Approved,
                        .word = bad > 0 ? tr("failed") : tr("passed"),
                        .strong = true},
                       {.text = tr("%1 of %2 passed").arg(locale.toString(each.passed), locale.toString(each.total))},
                       {.text = bad > 0 ? tr("%n failed", nullptr, bad) : QString(),
                        .tone = bad > 0 ? std::optional(Family::Red) : std::nullopt},
                       {.text = each.skipped > 0 ? tr("%n skipped", nullptr, each.skipped) : QString(), .quiet = true},
                       {.text = runwords::moment(each.at, zone, now), .quiet = true}}});
    }
    return rows;
}

std::vector<TableRow> artifactRows(const std::vector<service::ArtifactView> &artifacts)
{
    std::vector<TableRow> rows;
    for (const service::ArtifactView &each : artifacts)
        rows.push_back({.key = each.id,
                        .cells = {{.text = each.name,
                                   .toolTip = each.name,
                                   .link = each.isExpired ? QString() : each.id,
                                   .quiet = each.isExpired},
                                  {.text = each.sizeBytes < 0 ? QString() : QLocale().formattedDataSize(each.sizeBytes),
                                   .quiet = true},
                                  {.text = each.isExpired ? tr("expired at the server") : QString(), .quiet = true}}});
    return rows;
}

} // namespace slipway::ui::pipelines
