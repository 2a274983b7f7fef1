// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sample_work.h"

#include "service/commands/checklist_commands.h"
#include "service/commands/signoff_commands.h"
#include "service/queries/queries.h"
#include "service/session.h"

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReleases = 8;

class TeamAtWork
{
public:
    TeamAtWork(Session &session, const ReleasePage &page) : m_session(session), m_page(page), m_id(page.plan.release.id)
    {}

    Result<> work()
    {
        return finishWhatWasBegun().and_then([&] { return judge(); }).and_then([&] { return talk(); });
    }

private:
    Result<> finishWhatWasBegun()
    {
        const auto begun = std::ranges::find_if(m_page.plan.items, [](const Item &each) {
            return each.state == ItemState::InProgress && each.owner && each.dependsOn.empty();
        });
        if (begun == m_page.plan.items.end())
            return {};
        SetItemState finish;
        finish.release = m_id;
        finish.items = {begun->id};
        finish.evidence = {{u"https://ci.meridian.example/runs/1907"_s, u"run #1907, all green"_s}};
        m_session.setActor(*begun->owner);
        return m_session.run(finish).transform([](Done) {});
    }

    Result<> judge()
    {
        const auto open = std::ranges::find_if(m_page.plan.criteria, [](const Criterion &each) {
            return each.kind == CriterionKind::Manual && each.state == CriterionState::Unknown;
        });
        if (open == m_page.plan.criteria.end())
            return {};
        m_session.setActor(somebody(u"Chiara Conti"_s));
        return m_session
            .run(EvaluateCriterion{.release = m_id,
                                   .criterion = open->id,
                                   .holds = true,
                                   .value = open->threshold.contains(u"blocker") ? u"0 blockers"_s : u"99.9 %"_s,
                                   .evidence = {{u"https://grafana.meridian.example/d/beta"_s, u"last seven days"_s}}})
            .transform([](const Criterion &) {});
    }

    Result<> talk()
    {
        m_session.setActor(somebody(u"Priya Raman"_s));
        return m_session
            .run(AddComment{.release = m_id, .about = {}, .body = u"Support knows the date and has the notes."_s})
            .transform([](CommentId) {});
    }

    [[nodiscard]] PersonId somebody(const QString &name) const
    {
        const auto found = std::ranges::find(m_page.people, name, &Person::name);
        return found == m_page.people.end() ? PersonId{} : found->id;
    }

    Session &m_session;
    const ReleasePage &m_page;
    ReleaseId m_id;
};

} // namespace

Result<> doSampleWork(Session &session)
{
    ReleaseFilter underWay;
    underWay.states = {ReleaseState::InProgress};
    const auto rows = session.queries().releases(underWay, ReleaseOrder::Ship, false, 0, kReleases);
    if (!rows)
        return std::unexpected(rows.error());
    for (const ReleaseRow &row : *rows) {
        const auto page = session.queries().release(row.id);
        if (!page)
            return std::unexpected(page.error());
        if (const auto done = TeamAtWork(session, *page).work(); !done)
            return done;
    }
    session.setActor({});
    return {};
}

} // namespace slipway::service
