// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/deployment_silences.h"
#include "core/statistics/quantile.h"
#include "service/report/gathering.h"
#include "storage/repositories/monitoring_repository.h"
#include "storage/repositories/pipeline_repository.h"
#include "storage/repositories/release_delivery.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

/// Releases before that it is measured against.
constexpr int kMostBefore = 20;

using Deliveries = std::vector<storage::ReleaseDelivery>;

std::optional<double> medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? std::nullopt : std::optional(quantileOfSorted(values, 0.5));
}

/// Of a time each release has several of: its median against the median of the medians before.
ReportDelta timeDelta(const QString &key, const Deliveries &all, std::vector<double> storage::ReleaseDelivery::*times)
{
    std::vector<double> before;
    for (std::size_t i = 1; i < all.size(); ++i)
        if (const auto median = medianOf(all[i].*times))
            before.push_back(*median);
    return {key, medianOf(all.front().*times), medianOf(before), static_cast<int>(before.size())};
}

/// Of a share of deployments: that of this release against that of all before.
ReportDelta rateDelta(const QString &key, const Deliveries &all, int storage::ReleaseDelivery::*count)
{
    const auto share = [](int part, int whole) {
        return whole > 0 ? std::optional(static_cast<double>(part) / whole) : std::nullopt;
    };
    int part = 0;
    int whole = 0;
    int releases = 0;
    for (std::size_t i = 1; i < all.size(); ++i) {
        part += all[i].*count;
        whole += all[i].deployments;
        releases += all[i].deployments > 0 ? 1 : 0;
    }
    return {key, share(all.front().*count, all.front().deployments), share(part, whole), releases};
}

/// What a connection was told for an environment, or for any.
QStringList silencedTexts(const MonitoringConnection &connection, const QString &environment)
{
    const auto all = silenceTexts(connection);
    for (auto each = all.begin(); each != all.end(); ++each)
        if (each.key().compare(environment, Qt::CaseInsensitive) == 0)
            return *each;
    return all.value(u"*"_s);
}

/// From one release to the next.
ReportDelta intervalDelta(const Deliveries &all)
{
    std::vector<double> lengths;
    for (std::size_t i = 0; i + 1 < all.size(); ++i)
        lengths.push_back(static_cast<double>((all[i].shippedAt - all[i + 1].shippedAt).count()) / 1000);
    ReportDelta delta{u"interval"_s, {}, {}, 0};
    if (lengths.empty())
        return delta;
    delta.value = lengths.front();
    lengths.erase(lengths.begin());
    delta.releases = static_cast<int>(lengths.size());
    delta.before = medianOf(lengths);
    return delta;
}

} // namespace

Result<> gatherSilences(Gathered &to)
{
    const auto deployments = storage::deploymentsOf(to.reader, to.wish.release);
    if (!deployments)
        return std::unexpected(deployments.error());
    for (const Deployment &each : *deployments) {
        // What was recorded afterwards silenced nothing.
        if (each.isUnverified && each.finishedAt)
            continue;
        const QString place = to.environments.value(each.environment);
        // As the settings were when it began: what is changed later made that silence neither more nor less.
        const auto connections = storage::monitoringConnectionsAt(to.reader, each.startedAt);
        if (!connections)
            return std::unexpected(connections.error());
        for (const MonitoringConnection &connection : *connections) {
            if (silencesFor(connection, place).empty())
                continue;
            to.report.silences.push_back({.environment = place,
                                          .server = connection.name,
                                          .matchers = silencedTexts(connection, place),
                                          .from = each.startedAt,
                                          .to = each.finishedAt});
        }
    }
    std::ranges::stable_sort(to.report.silences, {}, &ReportSilence::from);
    return {};
}

Result<> gatherDelivery(Gathered &to)
{
    return storage::deliveryUpTo(to.reader, to.wish.release, kMostBefore + 1).transform([&](const Deliveries &all) {
        if (all.empty() || all.front().release != to.wish.release)
            return;
        to.report.delivery = {timeDelta(u"lead_time"_s, all, &storage::ReleaseDelivery::leads), intervalDelta(all),
                              rateDelta(u"change_fail_rate"_s, all, &storage::ReleaseDelivery::failed),
                              timeDelta(u"recovery_time"_s, all, &storage::ReleaseDelivery::recoveries),
                              rateDelta(u"rework_rate"_s, all, &storage::ReleaseDelivery::rework)};
    });
}

} // namespace slipway::service
