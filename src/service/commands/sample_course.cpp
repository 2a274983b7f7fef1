// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/sample_course.h"

#include "core/pipeline/deployment.h"
#include "storage/repositories/past_spans.h"

#include <array>
#include <random>

namespace slipway::service {

using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr unsigned kCourseSeed = 20270105;

/// What blocks work, the usual things first.
constexpr std::array kBlocks{u"staging is taken",         u"staging is taken",  u"test data are missing",
                             u"waiting for the provider", u"review is pending", u"the certificate has expired"};

class CourseSample
{
public:
    explicit CourseSample(CommandContext &context) : m_context(context) {}

    Result<> make()
    {
        const auto releases = m_context.transaction().all<Release>("ship, id");
        if (!releases)
            return std::unexpected(releases.error());
        for (const Release &release : *releases) {
            if (!release.startedAt || !release.shippedAt)
                continue;
            const auto items = m_context.transaction().where<Item>("release", release.id.value, "ord, id");
            const auto criteria = m_context.transaction().where<Criterion>("release", release.id.value, "ord, id");
            if (!items || !criteria)
                return std::unexpected(items ? criteria.error() : items.error());
            deploy(release);
            for (const Item &each : *items)
                work(release, each);
            for (const Criterion &each : *criteria)
                judge(release, each);
        }
        return m_context.transaction().insertMany(m_deployments).and_then([&] {
            return storage::keepPastSpans(m_context.transaction(), m_spans);
        });
    }

private:
    /// 0…below-1, the same with every standard library.
    int draw(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    void add(const Uuid &subject, const Release &release, const QString &state, const QString &reason, Instant from,
             Instant to)
    {
        if (from < to && from >= *release.startedAt)
            m_spans.push_back({subject, release.id, state, reason, {from, to}});
    }

    void deploy(const Release &release)
    {
        if (release.state != ReleaseState::Closed || !release.environment)
            return;
        Deployment made;
        made.id = m_context.newId<Deployment>();
        made.release = release.id;
        made.environment = *release.environment;
        made.startedAt = *release.shippedAt - minutes(12 + draw(20));
        made.finishedAt = *release.shippedAt;
        made.outcome = DeploymentOutcome::Succeeded;
        made.person = release.coordinator;
        m_deployments.push_back(made);
    }

    /// Every item was worked on for some hours before it was done; one in nine was blocked before that.
    void work(const Release &release, const Item &item)
    {
        const int worked = 3 + draw(22);
        const bool wasBlocked = draw(9) == 0;
        const int blocked = 5 + draw(44);
        const auto reason = kBlocks.at(static_cast<std::size_t>(draw(static_cast<int>(kBlocks.size()))));
        if (item.state != ItemState::Done || !item.doneAt)
            return;
        const Instant begun = *item.doneAt - hours(worked);
        add(item.id.value, release, toText(ItemState::InProgress), {}, begun, *item.doneAt);
        if (wasBlocked)
            add(item.id.value, release, toText(ItemState::Blocked), QString(reason), begun - hours(blocked), begun);
    }

    /// What a person judged came and went in one release of four.
    void judge(const Release &release, const Criterion &criterion)
    {
        const int turns = draw(4) == 0 ? 1 + draw(2) : 0;
        if (criterion.kind != CriterionKind::Manual)
            return;
        Instant at = *release.shippedAt - hours(96);
        for (int i = 0; i < turns; ++i) {
            add(criterion.id.value, release, toText(CriterionState::Satisfied), {}, at, at + hours(9));
            add(criterion.id.value, release, toText(CriterionState::NotSatisfied), {}, at + hours(9), at + hours(20));
            at += hours(20);
        }
    }

    CommandContext &m_context;
    std::mt19937 m_random{kCourseSeed};
    std::vector<Deployment> m_deployments;
    std::vector<storage::PastSpan> m_spans;
};

} // namespace

Result<> addSampleCourse(CommandContext &context)
{
    return CourseSample(context).make();
}

} // namespace slipway::service
