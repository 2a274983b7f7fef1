// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/nouns/release_listing.h"

#include "app/ctl/json_shapes.h"
#include "core/release/transitions.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace release_listing_verbs {

constexpr int kMostRows = 10'000'000;
constexpr int kRowsAtATime = 500;

service::ReleaseOrder orderOf(const QString &word)
{
    if (word == u"version")
        return service::ReleaseOrder::Title;
    if (word == u"state")
        return service::ReleaseOrder::State;
    return word == u"changed" ? service::ReleaseOrder::Changed : service::ReleaseOrder::Ship;
}

Result<service::ReleaseFilter> filterOf(Call &call)
{
    service::ReleaseFilter filter;
    filter.text = call.text("--text");
    filter.onlyAtRisk = call.has("--at-risk");
    if (call.has("--mine") && call.session().actor().isNull())
        return failure(ErrorKind::NotAllowed, tr("Say whose releases: name yourself with --as PERSON or $SLIPWAY_AS."),
                       u"--mine"_s);
    if (call.has("--mine"))
        filter.involves = call.session().actor();
    for (const QString &each : call.all("--phase"))
        filter.phases.insert(each);
    const auto least = call.number("--progress-from", 0, 0, 100);
    const auto below = call.number("--progress-below", 101, 1, 101);
    if (!least || !below)
        return std::unexpected(least ? below.error() : least.error());
    filter.progress = {*least, *below - 1};
    for (const QString &each : call.all("--state"))
        filter.states.insert(*fromText<ReleaseState>(each));
    for (const QString &each : call.all("--product")) {
        const auto product = call.queries().findProduct(each);
        if (!product)
            return std::unexpected(product.error());
        filter.products.insert(product->id);
    }
    if (!call.has("--from") && !call.has("--to"))
        return filter;
    const TimeSpan always{fromUnixMilliseconds(std::numeric_limits<qint64>::min() / 2),
                          fromUnixMilliseconds(std::numeric_limits<qint64>::max() / 2)};
    return call.spanOr("--from", "--to", always).transform([&](const TimeSpan &span) {
        filter.ship = span;
        return filter;
    });
}

} // namespace release_listing_verbs
} // namespace

Result<> ReleaseListing::add(Call &call, const service::ReleaseRow &row)
{
    using namespace release_listing_verbs;
    const auto release = call.queries().findRelease(row.id.toString());
    // What is over asks no gate any more.
    const auto gate = isActive(row.state) ? call.queries().gate(row.id).transform(
                                                [](const service::GateStanding &found) { return std::optional(found); })
                                          : Result<std::optional<service::GateStanding>>();
    if (!release || !gate)
        return std::unexpected(release ? gate.error() : release.error());
    Readiness readiness{{}, {}, row.itemsDone, row.items};
    QString standing;
    if (*gate) {
        readiness.isGo = (*gate)->isGo;
        readiness.reasons = (*gate)->reasons;
        standing = (*gate)->isGo ? tr("go") : tr("no-go (%1)").arg((*gate)->reasons);
    }
    m_table.add({row.title, stateWord(row.state), wallText(row.ship, row.zone), row.phase,
                 u"%1/%2"_s.arg(row.itemsDone).arg(row.items), standing, row.coordinatorName, row.id.toString()});
    m_json.append(releaseJson(*release, row.phase, readiness, m_names));
    return {};
}

Answer ReleaseListing::answer(const QString &whenEmpty) const
{
    using namespace release_listing_verbs;
    return {.text = m_table.text(whenEmpty), .json = {{u"releases"_s, m_json}}};
}

Result<Answer> listReleases(Call &call)
{
    using namespace release_listing_verbs;
    const auto filter = filterOf(call);
    const auto limit = call.number("--limit", kMostRows, 0, kMostRows);
    const auto offset = call.number("--offset", 0, 0, kMostRows);
    const auto names = call.names();
    if (!filter || !names)
        return std::unexpected(filter ? names.error() : filter.error());
    if (!limit || !offset)
        return std::unexpected(limit ? offset.error() : limit.error());
    ReleaseListing listing(*names);
    const service::ReleaseOrder order = orderOf(call.text("--sort"));
    for (int done = 0; done < *limit;) {
        const int wanted = std::min(kRowsAtATime, *limit - done);
        const auto rows = call.queries().releases(*filter, order, false, *offset + done, wanted);
        if (!rows)
            return std::unexpected(rows.error());
        for (const auto &row : *rows)
            if (const auto added = listing.add(call, row); !added)
                return std::unexpected(added.error());
        done += static_cast<int>(rows->size());
        if (std::ssize(*rows) < wanted)
            break;
    }
    return listing.answer(tr("There are no such releases."));
}

} // namespace slipway::ctl
