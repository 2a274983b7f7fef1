// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/readiness/signoffs.h"
#include "service/report/gathering.h"
#include "storage/repositories/report_repository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

Result<> addMilestone(Gathered &to, const Uuid &entity, const char *field, ReportMilestone milestone)
{
    return storage::firstTime(to.reader, entity, field).transform([&](const std::optional<Instant> &first) {
        if (first && *first != milestone.planned)
            milestone.firstPlanned = first;
        to.tell(milestone.actual);
        to.report.milestones.push_back(std::move(milestone));
    });
}

bool isSettled(const Item &item)
{
    return item.state == ItemState::Done || item.state == ItemState::Skipped;
}

ReportPhase phaseOf(const ReleasePlan &plan, const Phase &phase)
{
    ReportPhase made{.name = phase.name, .from = phase.span.from, .to = phase.span.to};
    std::optional<Instant> last;
    for (const Item &each : plan.items) {
        if (each.phase != phase.id)
            continue;
        ++made.items;
        made.done += isSettled(each) ? 1 : 0;
        if (each.doneAt)
            last = std::max(last.value_or(*each.doneAt), *each.doneAt);
    }
    if (made.items > 0 && made.done == made.items)
        made.finished = last;
    return made;
}

QStringList evidenceOf(const ReleasePlan &plan, const Uuid &subject)
{
    QStringList texts;
    for (const Evidence &each : plan.evidence)
        if (each.subject == subject)
            texts += each.kind == EvidenceKind::Link || each.title.isEmpty() ? each.location
                                                                             : each.title + u": "_s + each.location;
    return texts;
}

/// What was signed last for shipping, of those approvals that were given before it shipped.
const Signoff *lastDecision(const ReleasePlan &plan)
{
    const Signoff *last = nullptr;
    for (const Signoff &each : plan.signoffs) {
        const bool isBefore = !plan.release.shippedAt || each.at <= *plan.release.shippedAt;
        if (each.decision == Decision::Approved && isBefore
            && (!last || !gateOf(each.content) || gateOf(last->content)))
            last = &each;
    }
    return last;
}

} // namespace

Result<> gatherPlan(Gathered &to)
{
    const ReleasePlan &plan = to.plan;
    const Release &release = plan.release;
    auto done = addMilestone(to, release.id.value, "start",
                             {u"start"_s, tr("Start", "milestone"), release.start, {}, release.startedAt});
    for (const Milestone &each : plan.milestones)
        done = done.and_then(
            [&] { return addMilestone(to, each.id.value, "at", {each.key, each.name, each.at, {}, each.actual}); });
    done = done.and_then([&] {
        return addMilestone(to, release.id.value, "ship", {u"ship"_s, tr("Ship"), release.ship, {}, release.shippedAt});
    });
    if (!done)
        return done;
    std::ranges::stable_sort(to.report.milestones, {}, &ReportMilestone::planned);
    for (const Phase &each : plan.phases)
        to.report.phases.push_back(phaseOf(plan, each));
    for (const Item &each : plan.items) {
        const Phase *phase = each.phase ? plan.phase(*each.phase) : nullptr;
        to.report.items.push_back({.phase = phase ? phase->name : QString(),
                                   .title = each.title,
                                   .state = each.state,
                                   .required = each.required,
                                   .owner = each.owner ? to.person(each.owner) : each.ownerHint,
                                   .due = each.due,
                                   .doneAt = each.doneAt,
                                   .doneBy = to.person(each.doneBy),
                                   .reason = each.reason,
                                   .evidence = evidenceOf(plan, each.id.value)});
        to.tell(each.doneAt);
    }
    return {};
}

Result<> gatherDecisions(Gathered &to)
{
    const ReleasePlan &plan = to.plan;
    const Signoff *decision = lastDecision(plan);
    const QJsonObject then =
        decision ? QJsonDocument::fromJson(decision->content.toUtf8()).object()[u"criteria"].toObject() : QJsonObject();
    if (decision)
        to.report.decidedAt = decision->at;
    for (const Criterion &each : plan.criteria) {
        const QJsonObject before = then[each.id.toString()].toObject();
        to.report.criteria.push_back({.title = each.title,
                                      .kind = each.kind,
                                      .blocking = each.blocking,
                                      .state = each.state,
                                      .value = each.value,
                                      .threshold = each.threshold,
                                      .evaluatedAt = each.evaluatedAt,
                                      .decidedState = fromText<CriterionState>(before[u"state"].toString()),
                                      .decidedValue = before[u"value"].toString(),
                                      .unit = isMeasured(each.kind) ? unitIn(each.parameters) : ValueUnit::Number});
        to.tell(each.evaluatedAt);
    }
    std::vector<const Signoff *> stale;
    for (const SignoffRequirement &each : plan.requirements)
        for (const PersonDecision &decided : signoffStatus(plan, each).decisions)
            if (decided.isStale)
                stale.push_back(decided.event);
    for (const Signoff &each : plan.signoffs) {
        const auto asked = std::ranges::find(plan.requirements, each.role, &SignoffRequirement::role);
        const bool wasAsked = asked != plan.requirements.end() && asked->requestedAt && *asked->requestedAt <= each.at;
        to.report.signoffs.push_back({.role = each.role,
                                      .person = to.person(each.person),
                                      .decision = each.decision,
                                      .comment = each.comment,
                                      .at = each.at,
                                      .requestedAt = wasAsked ? asked->requestedAt : std::nullopt,
                                      .isStale = std::ranges::contains(stale, &each),
                                      .contentHash = each.contentHash});
        to.tell(each.at);
    }
    for (const SignoffRequirement &each : plan.requirements) {
        const auto given = std::ranges::find_if(to.report.signoffs, [&](const ReportSignoff &one) {
            return one.role == each.role && one.decision == Decision::Approved && one.requestedAt;
        });
        if (given != to.report.signoffs.end())
            to.report.waits.push_back(
                {each.role, std::chrono::duration_cast<std::chrono::seconds>(given->at - *given->requestedAt).count()});
    }
    std::ranges::stable_sort(to.report.waits, std::greater(), &ReportWait::seconds);
    return {};
}

Result<> gatherOverrides(Gathered &to)
{
    const ReleasePlan &plan = to.plan;
    for (const GateOverride &each : plan.gateOverrides) {
        const Phase *phase = each.phase ? plan.phase(*each.phase) : nullptr;
        to.report.overrides.push_back({u"gate"_s, phase ? phase->name : tr("before shipping"), to.person(each.person),
                                       each.role, each.reason, each.at});
        to.tell(each.at);
    }
    for (const SkippedGate &each : plan.skippedGates)
        to.report.overrides.push_back({u"skipped_gate"_s, each.title, to.person(each.owner), {}, each.reason, {}});
    const auto freezes = to.reader.where<FreezeOverride>("release", plan.release.id.value, "at, n");
    if (!freezes)
        return std::unexpected(freezes.error());
    for (const FreezeOverride &each : *freezes) {
        const auto freeze = to.reader.find(each.freeze);
        if (!freeze)
            return std::unexpected(freeze.error());
        to.report.overrides.push_back({u"freeze"_s, *freeze ? (*freeze)->name : QString(), to.person(each.person),
                                       each.role, each.reason, each.at});
        to.tell(each.at);
    }
    return {};
}

} // namespace slipway::service
