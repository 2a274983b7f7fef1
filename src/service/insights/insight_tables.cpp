// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "formats/table/table.h"
#include "service/insights/insights.h"
#include "storage/repositories/delivery_days.h"

#include <QHash>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::service {

using insights::Metric;

namespace {

QString outcomeText(const storage::DeliveryFact &fact)
{
    if (!fact.hasSucceeded)
        return tr("failed attempt");
    QStringList words;
    if (fact.isRollback)
        words += tr("rollback");
    else if (fact.isUnplanned)
        words += tr("unplanned");
    if (fact.hasFailed)
        words += tr("failed in production");
    return words.isEmpty() ? tr("succeeded") : words.join(u", "_s);
}

struct DeliveryNames {
    QString name;
    QString title;
};

DeliveryNames namesOf(InsightList list)
{
    switch (list) {
    case InsightList::Attempts: return {u"attempts"_s, tr("Attempts that failed")};
    case InsightList::Failed: return {u"failed-deployments"_s, tr("Deployments that failed")};
    case InsightList::Rework: return {u"rework"_s, tr("Unplanned deployments")};
    default: return {u"deployments"_s, tr("Deployments")};
    }
}

} // namespace

Result<InsightTable> Insights::deliveryList(InsightList list, const InsightsWish &wish)
{
    const auto names = productNames();
    if (!names)
        return std::unexpected(names.error());
    const storage::DeliveryScope scope{wish.products};
    const auto finish = [](InsightTable table) {
        if (table.rows.size() > static_cast<std::size_t>(kMostRows)) {
            table.rows.resize(kMostRows);
            table.isCut = true;
        }
        return table;
    };
    if (list == InsightList::Commits)
        return storage::deliveredCommits(*m_reader, scope, wish.period, kMostRows + 1)
            .transform([&](const auto &commits) {
                InsightTable table{
                    u"lead-times"_s,
                    tr("Lead times of changes"),
                    tr("The slowest first."),
                    {tr("Change"), tr("Product"), tr("Version"), tr("Committed"), tr("In production"), tr("Lead time")},
                    {},
                    false};
                for (const storage::DeliveredCommit &each : commits)
                    table.rows.push_back(
                        {{each.sha.left(12), names->value(each.product), each.version, toRfc3339(each.committedAt),
                          toRfc3339(each.deployedAt),
                          lengthText(std::chrono::duration<double>(each.deployedAt - each.committedAt).count())}});
                return finish(table);
            });
    if (list == InsightList::Failures)
        return storage::deliveryFailures(*m_reader, scope, wish.period, kMostRows + 1)
            .transform([&](const auto &failures) {
                InsightTable table{
                    u"recoveries"_s,
                    tr("Incidents that deployments caused"),
                    tr("Those that are open are not averaged."),
                    {tr("Began"), tr("Incident"), tr("Product"), tr("Version"), tr("Resolved"), tr("Recovery")},
                    {},
                    false};
                for (const storage::DeliveryFailure &each : failures)
                    table.rows.push_back(
                        {{toRfc3339(each.startedAt), each.title, names->value(each.product), each.version,
                          each.resolvedAt ? toRfc3339(*each.resolvedAt) : tr("open"),
                          each.resolvedAt
                              ? lengthText(std::chrono::duration<double>(*each.resolvedAt - each.startedAt).count())
                              : tr("open")},
                         {},
                         each.isImported ? std::nullopt : std::optional(IncidentId{each.incident})});
                return finish(table);
            });
    if (list == InsightList::Releases)
        return storage::shippedReleases(*m_reader, scope, wish.period, kMostRows + 1)
            .transform([&](const auto &releases) {
                InsightTable table{
                    u"on-time"_s,
                    tr("Releases against their first promised date"),
                    tr("Promised is the date of when a release left the draft. On time: on that day or before."),
                    {tr("Release"), tr("Promised"), tr("Shipped"), tr("Outcome")},
                    {},
                    false};
                for (const insights::ShippedRelease &each : releases) {
                    const int moved = insights::daysMoved(each);
                    const QString outcome = each.isRolledBack ? tr("rolled back")
                                            : moved > 0       ? tr("moved by %n day(s)", nullptr, moved)
                                                              : tr("on time");
                    table.rows.push_back(
                        {{each.title, toRfc3339(each.promised), toRfc3339(each.shippedAt), outcome}, each.id});
                }
                return finish(table);
            });
    const auto kind = list == InsightList::Failed     ? storage::FactKind::Failed
                      : list == InsightList::Rework   ? storage::FactKind::Unplanned
                      : list == InsightList::Attempts ? storage::FactKind::Attempts
                                                      : storage::FactKind::Succeeded;
    return storage::deliveryFacts(*m_reader, scope, wish.period, kind, kMostRows + 1).transform([&](const auto &facts) {
        const DeliveryNames head = namesOf(list);
        InsightTable table{head.name, head.title,
                           {},        {tr("Ended"), tr("Product"), tr("Version"), tr("Outcome"), tr("Source")},
                           {},        false};
        for (const storage::DeliveryFact &each : facts)
            table.rows.push_back({{toRfc3339(each.at), names->value(each.product), each.version, outcomeText(each),
                                   each.release ? tr("this workspace") : tr("imported")},
                                  each.release});
        return finish(table);
    });
}

QByteArray csvOf(const InsightTable &table)
{
    std::vector<QStringList> rows;
    for (const InsightTable::Row &each : table.rows)
        rows.push_back(each.cells);
    return formats::writeCsv(table.headers, rows);
}

QString lengthText(std::optional<double> seconds)
{
    if (!seconds)
        return tr("not enough data");
    const qint64 minutes = std::llround(*seconds / 60);
    if (minutes < 1)
        return tr("%1 s").arg(std::llround(*seconds));
    if (minutes < 120)
        return tr("%1 min").arg(minutes);
    const qint64 hours = std::llround(*seconds / 3600);
    if (hours < 24)
        return minutes % 60 == 0 || hours >= 10 ? tr("%1 h").arg(hours)
                                                : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return hours % 24 == 0 ? tr("%1 d").arg(hours / 24) : tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

QString rateText(std::optional<double> rate)
{
    return rate ? QLocale().toString(*rate * 100, 'f', 1) + u"\u202f%"_s : tr("not enough data");
}

QString valueText(Metric metric, std::optional<double> value)
{
    switch (metric) {
    case Metric::Frequency: return value ? QLocale().toString(*value, 'f', *value < 1 ? 2 : 1) : tr("not enough data");
    case Metric::LeadTime:
    case Metric::Recovery: return lengthText(value);
    case Metric::FailRate:
    case Metric::Rework: return rateText(value);
    }
    return {};
}

} // namespace slipway::service
