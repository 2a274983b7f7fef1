// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "service/queries/queries_private.h"
#include "storage/repositories/calendar_repository.h"
#include "storage/repositories/monitoring_repository.h"
#include "storage/repositories/pipeline_repository.h"
#include "storage/repositories/release_bars.h"
#include "storage/samples/sample_cache.h"

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours kShortestBaseline{1};
constexpr std::chrono::hours kLongestBaseline{24};
constexpr int kMostWatchedLookedAt = 50;
constexpr std::chrono::days kShippedWithin{90};

bool holdsHere(const Freeze &freeze, const MonitoringPage &page)
{
    const bool isOfProduct =
        freeze.products.empty() || (page.release && std::ranges::contains(freeze.products, page.release->product));
    const bool isOfPlace = freeze.environments.empty()
                           || (page.environment && std::ranges::contains(freeze.environments, page.environment->id));
    // Of an environment alone those of any product count.
    return (isOfProduct || !page.release) && isOfPlace;
}

/// Names what marks are about.
class MarkNames
{
public:
    Result<> load(storage::Reader &reader, const QHash<ProductId, Product> &products,
                  const std::vector<Deployment> &deployments)
    {
        std::set<ReleaseId> ids;
        for (const Deployment &each : deployments)
            ids.insert(each.release);
        const auto releases = storage::releasesOf(reader, ids);
        const auto places = reader.all<Environment>("ord, name");
        if (!releases || !places)
            return std::unexpected(releases ? places.error() : releases.error());
        for (const Release &each : *releases)
            m_titles.insert(each.id, products.value(each.product).name + u' ' + each.version);
        for (const Environment &each : *places)
            m_places.insert(each.id, each.name);
        return {};
    }

    [[nodiscard]] DeploymentMark mark(const Deployment &deployment) const
    {
        return {deployment, m_titles.value(deployment.release), m_places.value(deployment.environment)};
    }

private:
    QHash<ReleaseId, QString> m_titles;
    QHash<EnvironmentId, QString> m_places;
};

bool isWatchable(const Deployment &deployment)
{
    return !deployment.isRollback && deployment.outcome != DeploymentOutcome::Cancelled;
}

Result<> loadSubject(storage::Reader &reader, const MonitoringWish &wish, const QHash<ProductId, Product> &products,
                     MonitoringPage &page)
{
    if (wish.release) {
        auto found = reader.find(*wish.release);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return failure(ErrorKind::NotFound, tr("There is no such release any more."));
        page.release = std::move(*found);
        page.title = products.value(page.release->product).name + u' ' + page.release->version;
    }
    const auto place = wish.environment ? wish.environment : page.release ? page.release->environment : std::nullopt;
    if (!place)
        return {};
    auto found = reader.find(*place);
    if (!found)
        return std::unexpected(found.error());
    if (!*found && wish.environment)
        return failure(ErrorKind::NotFound, tr("There is no such environment any more."));
    page.environment = std::move(*found);
    if (!page.release && page.environment)
        page.title = page.environment->name;
    return {};
}

Result<> loadPanels(storage::Reader &reader, MonitoringPage &page)
{
    auto connections = reader.all<MonitoringConnection>("ord, name");
    if (!connections)
        return std::unexpected(connections.error());
    page.connections = std::move(*connections);
    Result<std::vector<Panel>> panels;
    if (page.release)
        panels = storage::panelsOf(reader, page.release->id);
    if (panels && panels->empty() && page.environment)
        panels = storage::panelsOf(reader, page.environment->id);
    if (!panels)
        return std::unexpected(panels.error());
    for (Panel &each : *panels) {
        const auto asked = std::ranges::find_if(page.connections, [&](const MonitoringConnection &connection) {
            return connection.name.compare(each.connection, Qt::CaseInsensitive) == 0;
        });
        page.panels.push_back(
            {std::move(each), asked == page.connections.end() ? std::nullopt : std::optional(asked->id)});
    }
    return {};
}

/// Those of the release, or into its environment.
bool isShown(const Deployment &deployment, const MonitoringPage &page)
{
    return (page.release && deployment.release == page.release->id)
           || (page.environment && deployment.environment == page.environment->id);
}

/// The newest that is judged; of a release its own, into its environment where there is one such.
Result<std::optional<Deployment>> watchedOf(storage::Reader &reader, const MonitoringPage &page)
{
    auto newestFirst = page.release       ? storage::deploymentsOf(reader, page.release->id)
                       : page.environment ? storage::deploymentsInto(reader, page.environment->id, kMostWatchedLookedAt)
                                          : Result<std::vector<Deployment>>();
    if (!newestFirst)
        return std::unexpected(newestFirst.error());
    std::erase_if(*newestFirst, [](const Deployment &each) { return !isWatchable(each); });
    if (newestFirst->empty())
        return std::nullopt;
    const auto here = std::ranges::find_if(*newestFirst, [&](const Deployment &each) {
        return page.environment && each.environment == page.environment->id;
    });
    return here == newestFirst->end() ? newestFirst->front() : *here;
}

} // namespace

TimeSpan baselineBefore(const Deployment &deployment, Instant now)
{
    const auto since = now - deployment.finishedAt.value_or(deployment.startedAt);
    const auto length = std::clamp<std::chrono::milliseconds>(since, kShortestBaseline, kLongestBaseline);
    return {deployment.startedAt - length, deployment.startedAt};
}

Result<MonitoringPage> Queries::monitoring(const MonitoringWish &wish)
{
    storage::Snapshot snapshot(d->read());
    storage::Reader &reader = d->read();
    const auto products = d->productsById();
    if (!products)
        return std::unexpected(products.error());
    MonitoringPage page;
    if (const auto done = loadSubject(reader, wish, *products, page).and_then([&] { return loadPanels(reader, page); });
        !done)
        return std::unexpected(done.error());
    auto during = storage::deploymentsDuring(reader, wish.span);
    auto freezes = storage::freezesOverlapping(reader, wish.span);
    auto booked = bookings(wish.span);
    const auto watched = watchedOf(reader, page);
    if (!during || !freezes)
        return std::unexpected(during ? freezes.error() : during.error());
    if (!booked || !watched)
        return std::unexpected(booked ? watched.error() : booked.error());
    std::erase_if(*during, [&](const Deployment &each) { return !isShown(each, page); });
    std::erase_if(*freezes, [&](const Freeze &each) { return !holdsHere(each, page); });
    std::erase_if(*booked, [&](const BookingRow &each) {
        return !page.environment || each.booking.environment != page.environment->id;
    });
    MarkNames names;
    std::vector<Deployment> named = *during;
    if (*watched)
        named.push_back(**watched);
    if (const auto loaded = names.load(reader, *products, named); !loaded)
        return std::unexpected(loaded.error());
    for (const Deployment &each : *during)
        page.deployments.push_back(names.mark(each));
    if (*watched) {
        page.watched = names.mark(**watched);
        page.baseline = baselineBefore(**watched, d->now());
    }
    page.freezes = std::move(*freezes);
    page.bookings = std::move(*booked);
    return page;
}

Result<MonitoringChoices> Queries::monitoringChoices()
{
    storage::Snapshot snapshot(d->read());
    const auto products = d->productsById();
    auto releases = d->read().select<Release>(
        "del = 0 AND state NOT IN ('draft', 'cancelled') AND (ship >= :since OR state IN ('in_progress', 'deploying',"
        " 'released')) ORDER BY ship DESC, n DESC LIMIT 500",
        [&](storage::Statement &s) { s.bind(":since", d->now() - kShippedWithin); });
    const auto panels = d->read().all<Panel>("n");
    auto places = d->read().all<Environment>("ord, name");
    if (!products || !releases)
        return std::unexpected(products ? releases.error() : products.error());
    if (!panels || !places)
        return std::unexpected(panels ? places.error() : panels.error());
    QHash<ReleaseId, int> counts;
    for (const Panel &each : *panels)
        if (each.release)
            ++counts[*each.release];
    MonitoringChoices choices;
    choices.environments = std::move(*places);
    for (const Release &each : *releases)
        choices.releases.push_back({each.id, products->value(each.product).name + u' ' + each.version, each.state,
                                    each.ship, counts.value(each.id)});
    return choices;
}

Result<std::vector<MonitoringConnection>> Queries::monitoringConnections()
{
    return d->read().all<MonitoringConnection>("ord, name");
}

Result<MonitoringConnection> Queries::findMonitoringConnection(const QString &reference)
{
    return monitoringConnections().and_then(
        [&](const std::vector<MonitoringConnection> &all) -> Result<MonitoringConnection> {
            QStringList names;
            for (const MonitoringConnection &each : all) {
                if (each.id.toString() == reference || each.name.compare(reference, Qt::CaseInsensitive) == 0)
                    return each;
                names += each.name;
            }
            return failure(
                ErrorKind::NotFound,
                names.isEmpty()
                    ? tr("There is no monitoring connection yet. Add one: slipwayctl monitor connection "
                         "add NAME --kind KIND --url URL")
                    : tr("There is no monitoring connection “%1”. There are: %2.").arg(reference, names.join(u", "_s)));
        });
}

Result<std::vector<Panel>> Queries::panels(ReleaseId release)
{
    return storage::panelsOf(d->read(), release);
}

Result<std::vector<Panel>> Queries::panels(EnvironmentId environment)
{
    return storage::panelsOf(d->read(), environment);
}

Result<std::vector<Deployment>> Queries::deploymentsDuring(const TimeSpan &span)
{
    return storage::deploymentsDuring(d->read(), span);
}

Result<std::optional<Deployment>> Queries::deployment(DeploymentId id)
{
    return d->read().find(id);
}

Result<SampleCacheUse> Queries::sampleCacheUse()
{
    return storage::sampleUse(d->read().connection()).transform([](const storage::SampleUse &use) {
        return SampleCacheUse{use.bytes, use.keptBytes, use.limit, use.series, use.oldest};
    });
}

} // namespace slipway::service
