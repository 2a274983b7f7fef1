// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/sample_history.h"

#include "core/insights/history.h"

#include <algorithm>
#include <random>

namespace slipway::service {

using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr int kDays = 364;
constexpr unsigned kHistorySeed = 20270104;

class HistorySample
{
public:
    explicit HistorySample(CommandContext &context) : m_context(context) {}

    Result<> make()
    {
        const auto products = m_context.transaction().all<Product>("ord, id");
        if (!products)
            return std::unexpected(products.error());
        for (const Product &each : *products)
            addProduct(each.id);
        return m_context.transaction()
            .insertMany(m_deployments)
            .and_then([&] { return m_context.transaction().insertMany(m_incidents); })
            .and_then([&] { return delayReleases(); })
            .and_then([&] { return askForSignoffs(); });
    }

private:
    /// 0…below-1, the same with every standard library.
    int draw(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    template <class Entity>
    Id<Entity> idOf(ProductId product, const QString &key) const
    {
        return {Uuid::version5(product.value, "sample/" + key.toUtf8())};
    }

    void addProduct(ProductId product)
    {
        int number = 0;
        // From every six days to every four: delivery gets faster.
        for (int day = kDays; day > 1; day -= 4 + draw(3) + (day > kDays / 2 ? 2 : 0)) {
            const Instant at = m_context.now() - hours(24 * day) + minutes(draw(480));
            HistoryDeployment made = deployment(product, ++number, at);
            // Changes wait shorter in the second half of the year.
            const int longest = day > kDays / 2 ? 150 : 80;
            for (int i = 0, changes = 1 + draw(4); i < changes; ++i)
                made.commits.insert(u"%1%2%3"_s.arg(number, 4, 16, QChar(u'0')).arg(i).arg(product.toString().left(8)),
                                    toUnixMilliseconds(at - hours(4 + draw(longest)) - minutes(draw(60))));
            m_deployments.push_back(made);
            if (draw(100) < (day > kDays / 2 ? 10 : 6))
                addFailure(product, made, number);
        }
    }

    HistoryDeployment deployment(ProductId product, int number, Instant at)
    {
        HistoryDeployment made;
        made.key = u"sample-%1"_s.arg(number);
        made.id = idOf<HistoryDeployment>(product, made.key);
        made.product = product;
        made.version = u"%1"_s.arg(number);
        made.finishedAt = at;
        return made;
    }

    /// An incident, mended by a rollback or a hotfix within hours.
    void addFailure(ProductId product, const HistoryDeployment &cause, int number)
    {
        HistoryIncident incident;
        incident.key = u"sample-incident-%1"_s.arg(number);
        incident.id = idOf<HistoryIncident>(product, incident.key);
        incident.product = product;
        incident.title = number % 2 == 0 ? u"Requests time out"_s : u"Errors after the deployment"_s;
        incident.startedAt = cause.finishedAt + minutes(5 + draw(40));
        incident.resolvedAt = incident.startedAt + minutes(18 + draw(120));
        incident.causedBy = cause.id;
        m_incidents.push_back(incident);
        HistoryDeployment mended = deployment(product, 10'000 + number, *incident.resolvedAt - minutes(5));
        mended.isUnplanned = true;
        mended.isRollback = number % 2 == 0;
        (mended.isRollback ? mended.rollbackOf : mended.hotfixFor) = cause.id;
        m_deployments.push_back(mended);
    }

    /// One release in five shipped a few days late.
    Result<> delayReleases()
    {
        const auto releases = m_context.transaction().all<Release>("ship, id");
        if (!releases)
            return std::unexpected(releases.error());
        int count = 0;
        for (Release each : *releases) {
            if (each.state != ReleaseState::Closed || !each.shippedAt || ++count % 5 != 0)
                continue;
            const Instant late = *each.shippedAt + hours(24 * (1 + draw(4)));
            if (late >= m_context.now())
                continue;
            each.shippedAt = late;
            if (const auto done = m_context.transaction().update(each); !done)
                return done;
        }
        return {};
    }

    /// Decisions of releases that are over were asked for some hours before.
    Result<> askForSignoffs()
    {
        const auto releases = m_context.transaction().all<Release>("ship, id");
        if (!releases)
            return std::unexpected(releases.error());
        for (const Release &release : *releases) {
            if (release.state != ReleaseState::Closed)
                continue;
            const auto asked =
                m_context.transaction().where<SignoffRequirement>("release", release.id.value, "ord, id");
            const auto given = m_context.transaction().where<Signoff>("release", release.id.value, "n");
            if (!asked || !given)
                return std::unexpected(asked ? given.error() : asked.error());
            for (SignoffRequirement each : *asked) {
                const auto decision = std::ranges::find(*given, each.role, &Signoff::role);
                if (decision == given->end() || each.requestedAt)
                    continue;
                each.requestedAt = decision->at - hours(3 + draw(each.role.startsWith(u"qa"_s) ? 60 : 30));
                each.requestedBy = release.coordinator;
                if (const auto done = m_context.transaction().update(each); !done)
                    return done;
            }
        }
        return {};
    }

    CommandContext &m_context;
    std::mt19937 m_random{kHistorySeed};
    std::vector<HistoryDeployment> m_deployments;
    std::vector<HistoryIncident> m_incidents;
};

} // namespace

Result<> addSampleHistory(CommandContext &context)
{
    return HistorySample(context).make();
}

} // namespace slipway::service
