// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "service/queries/logged_value.h"
#include "service/queries/queries_private.h"

#include "core/base/time_text.h"
#include "core/release/transitions.h"
#include "core/schedule/freezes.h"
#include "service/runs/deploying.h"
#include "service/runs/rings.h"
#include "service/schedule_loading.h"
#include "storage/audit/audit_chain.h"
#include "storage/changelog/inverse.h"
#include "storage/repositories/calendar_repository.h"

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostChangesShown = 50;

/// The change with people and places by name and times in the release's zone.
ContentChange named(const ReleasePage &page, ContentChange change)
{
    const QByteArray zone = page.plan.release.shipZone;
    const auto inWords = [&](QString &value) {
        if (change.field == "at"_L1 || change.field == "due"_L1) {
            if (const auto at = parseTime(value, zone))
                value = QLocale().toString(inZone(at->at, zone), QLocale::ShortFormat) + u' ' + zoneShort(at->at, zone);
            return;
        }
        const auto id = Uuid::fromString(value);
        if (!id)
            return;
        const auto place = std::ranges::find(page.environments, EnvironmentId{*id}, &Environment::id);
        if (change.field == "coordinator"_L1)
            value = page.personName(PersonId{*id});
        else if (change.field == "environment"_L1 && place != page.environments.end())
            value = place->name;
    };
    inWords(change.before);
    inWords(change.after);
    return change;
}

/// The rows of the go/no-go board, from the plan as it stands.
class Board
{
public:
    Board(const ReleasePage &page, ContentHashes &hashes, std::vector<BoardRow> &rows)
        : m_page(page),
          m_plan(page.plan),
          m_hashes(hashes),
          m_rows(rows)
    {}

    void fill()
    {
        for (const GateReason &reason : m_page.gate.reasons)
            if (reason.kind == GateReason::Kind::Release)
                m_rows.push_back({reason.kind,
                                  reason.id,
                                  BoardRow::Standing::Blocking,
                                  reason.text,
                                  stateWord(m_plan.release.state),
                                  stateWord(ReleaseState::InProgress),
                                  {},
                                  {},
                                  tr("Release")});
            else if (reason.kind == GateReason::Kind::Freeze)
                m_rows.push_back({reason.kind,
                                  reason.id,
                                  BoardRow::Standing::Blocking,
                                  reason.text,
                                  isShipIn(reason.id) ? tr("ships inside") : tr("in force now"),
                                  tr("outside"),
                                  {},
                                  {},
                                  {}});
            else if (reason.kind == GateReason::Kind::Ring)
                m_rows.push_back({reason.kind,
                                  reason.id,
                                  BoardRow::Standing::Blocking,
                                  reason.text,
                                  tr("not green long enough"),
                                  tr("green for its soak time"),
                                  {},
                                  {},
                                  tr("Pipelines")});
        for (const Item &item : m_plan.items)
            if (item.required && !m_plan.madeUpBy(item.id) && belongsToGate(m_plan, item.phase, m_page.gatePhase))
                addItem(item);
        for (const Criterion &criterion : m_plan.criteria)
            if (criterion.blocking && belongsToGate(m_plan, criterion.phase, m_page.gatePhase))
                addCriterion(criterion);
        for (const SignoffRequirement &requirement : m_plan.requirements)
            if (belongsToGate(m_plan, requirement.phase, m_page.gatePhase))
                addSignoff(requirement);
        if (!m_page.gatePhase)
            for (const SkippedGate &gate : m_plan.skippedGates)
                addSkipped(gate);
        std::ranges::stable_sort(m_rows, {}, &BoardRow::standing);
    }

private:
    bool isShipIn(const Uuid &freeze) const
    {
        const auto found = std::ranges::find(m_page.freezes, FreezeId{freeze}, &Freeze::id);
        return found == m_page.freezes.end() || found->span.contains(m_plan.release.ship);
    }

    void addItem(const Item &item)
    {
        const bool isSettled = item.state == ItemState::Done || item.state == ItemState::Skipped;
        const QString value =
            item.reason.isEmpty() ? stateWord(item.state) : stateWord(item.state) + u", "_s + item.reason;
        m_rows.push_back({GateReason::Kind::Item, item.id.value,
                          isSettled ? BoardRow::Standing::Satisfied : BoardRow::Standing::Blocking, item.title, value,
                          tr("done"), item.doneAt, item.owner, tr("Checklist")});
    }

    void addSkipped(const SkippedGate &gate)
    {
        const Item *made = gate.backfill ? m_plan.item(*gate.backfill) : nullptr;
        const bool isSettled = made && (made->state == ItemState::Done || made->state == ItemState::Skipped);
        m_rows.push_back({GateReason::Kind::Release, gate.id.value,
                          isSettled ? BoardRow::Standing::Satisfied : BoardRow::Standing::Pending, gate.title,
                          tr("left out, %1").arg(gate.reason), tr("made up for, %1").arg(gate.dueRule),
                          made ? made->doneAt : std::nullopt, made ? made->owner : gate.owner, tr("Left out")});
    }

    void addCriterion(const Criterion &criterion)
    {
        const bool holds = criterion.state == CriterionState::Satisfied;
        m_rows.push_back({GateReason::Kind::Criterion, criterion.id.value,
                          holds ? BoardRow::Standing::Satisfied : BoardRow::Standing::Blocking, criterion.title,
                          criterion.value.isEmpty() ? stateWord(criterion.state) : criterion.value,
                          criterion.threshold.isEmpty() ? tr("satisfied") : criterion.threshold, criterion.evaluatedAt,
                          criterion.owner, tr("Criteria")});
    }

    void addSignoff(const SignoffRequirement &requirement)
    {
        const SignoffStatus status = signoffStatus(m_plan, requirement, m_hashes);
        BoardRow row{GateReason::Kind::Signoff,
                     requirement.id.value,
                     BoardRow::Standing::Pending,
                     tr("Sign-off: %1").arg(roleWord(requirement.role)),
                     stateWord(status.state),
                     tr("approved"),
                     {},
                     {},
                     tr("Sign-offs")};
        if (!status.decisions.empty()) {
            row.since = status.decisions.back().event->at;
            row.owner = status.decisions.back().event->person;
        }
        if (status.state == SignoffState::Approved)
            row.standing = BoardRow::Standing::Satisfied;
        else if (status.state == SignoffState::Stale)
            row.standing = BoardRow::Standing::Stale;
        else if (status.state != SignoffState::Pending)
            row.standing = BoardRow::Standing::Blocking;
        m_rows.push_back(std::move(row));
    }

    const ReleasePage &m_page;
    const ReleasePlan &m_plan;
    ContentHashes &m_hashes;
    std::vector<BoardRow> &m_rows;
};

SignoffRow signoffRow(const ReleasePage &page, const SignoffRequirement &requirement, ContentHashes &hashes)
{
    const SignoffStatus status = signoffStatus(page.plan, requirement, hashes);
    SignoffRow row{requirement,
                   status.state,
                   status.approvals,
                   status.needsSecondPerson,
                   {},
                   {},
                   hashes.of(requirement.phase, requirement.role),
                   {}};
    for (const Person &each : page.people)
        if (each.roles.contains(requirement.role))
            row.mayDecide.push_back(each);
    std::ranges::sort(row.mayDecide, {}, &Person::name);
    for (const PersonDecision &each : status.decisions) {
        row.latest.push_back(*each.event);
        if (!each.isStale)
            continue;
        QStringList &changes = row.changes[each.event->id];
        for (const ContentChange &change : contentChanges(
                 each.event->content, signedContent(page.plan, requirement.phase, requirement.role).document))
            changes += describe(named(page, change));
    }
    return row;
}

std::vector<PhaseProgress> progressByPhase(const ReleasePlan &plan)
{
    std::vector<PhaseProgress> list;
    for (const Phase &each : plan.phases)
        list.push_back({each.id, 0, 0});
    list.push_back({});
    for (const Item &item : plan.items) {
        const auto found = item.phase ? std::ranges::find(list, *item.phase, &PhaseProgress::phase) : list.end() - 1;
        PhaseProgress &mine = found == list.end() ? list.back() : *found;
        ++mine.all;
        mine.done += item.state == ItemState::Done || item.state == ItemState::Skipped ? 1 : 0;
    }
    if (list.back().all == 0)
        list.pop_back();
    return list;
}

QString valueText(const QJsonValue &value)
{
    return value.isNull()   ? QString()
           : value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s)
                            : value.toVariant().toString();
}

} // namespace

const Phase *phaseAt(const std::vector<Phase> &phases, Instant at)
{
    const Phase *current = nullptr;
    for (const Phase &each : phases)
        if (each.span.from <= at || !current)
            current = &each;
    return current;
}

Result<std::pair<std::vector<Freeze>, std::vector<FreezeOverride>>> Queries::Private::freezesOf(const Release &release)
{
    const auto freezes = storage::freezesOverlapping(
        *reader, {std::min({release.start, release.ship, now()}),
                  std::max(release.ship + std::chrono::days(60), now() + std::chrono::milliseconds(1))});
    const auto overrides = reader->where<FreezeOverride>("release", release.id.value, "n");
    if (!freezes || !overrides)
        return std::unexpected(freezes ? overrides.error() : freezes.error());
    std::vector<Freeze> mine;
    std::ranges::copy_if(*freezes, std::back_inserter(mine),
                         [&](const Freeze &each) { return appliesTo(each, release); });
    return std::pair{std::move(mine), *overrides};
}

Result<GateAnswer> Queries::Private::gateOf(const ReleasePlan &plan, std::optional<PhaseId> phase)
{
    ContentHashes hashes(plan);
    return gateOf(plan, phase, hashes);
}

Result<GateAnswer> Queries::Private::gateOf(const ReleasePlan &plan, std::optional<PhaseId> phase,
                                            ContentHashes &hashes)
{
    return freezesOf(plan.release).and_then([&](const auto &found) -> Result<GateAnswer> {
        GateAnswer gate = checkGate(plan, phase, found.first, found.second, now(), hashes);
        return phase ? gate : withRingReasons(*reader, plan.release, now(), std::move(gate));
    });
}

Result<ReleasePage> Queries::release(ReleaseId id, std::optional<PhaseId> gate)
{
    storage::Snapshot snapshot(d->read());
    ReleasePage page;
    auto plan = d->plan(id);
    const auto people = d->peopleById();
    const auto places = d->read().all<Environment>("ord, name");
    if (!plan || !people || !places)
        return std::unexpected(!plan ? plan.error() : !people ? people.error() : places.error());
    if (gate && !plan->phase(*gate))
        return failure(ErrorKind::NotFound, tr("There is no such phase in this release any more."));
    page.plan = std::move(*plan);
    page.people = *people;
    page.environments = *places;
    const Release &release = page.plan.release;
    const auto product = d->read().find(release.product);
    const auto freezes = d->freezesOf(release);
    const auto schedule = loadScheduleAround(d->read(), d->surroundings, page.plan);
    const auto comments = d->read().where<Comment>("release", id.value, "at, n");
    if (!product || !freezes || !schedule || !comments)
        return std::unexpected(!product    ? product.error()
                               : !freezes  ? freezes.error()
                               : !schedule ? schedule.error()
                                           : comments.error());
    page.product = product->value_or(Product{});
    page.title = page.product.name + u' ' + release.version;
    page.freezes = freezes->first;
    page.freezeOverrides = freezes->second;
    page.comments = *comments;
    if (isActive(release.state))
        page.conflicts = conflictsOf(*schedule, id);
    page.progress = progressByPhase(page.plan);
    if (const Phase *current = phaseAt(page.plan.phases, d->now()))
        page.currentPhase = current->id;
    page.gatePhase = gate;
    ContentHashes hashes(page.plan);
    GateAnswer asked = checkGate(page.plan, gate, page.freezes, page.freezeOverrides, d->now(), hashes);
    auto answered =
        gate ? Result<GateAnswer>(std::move(asked)) : withRingReasons(d->read(), release, d->now(), std::move(asked));
    if (!answered)
        return std::unexpected(answered.error());
    page.gate = std::move(*answered);
    const Phase *gated = gate ? page.plan.phase(*gate) : nullptr;
    page.gateName = gated ? tr("end of %1").arg(gated->name) : tr("before shipping");
    Board(page, hashes, page.board).fill();
    for (const SignoffRequirement &each : page.plan.requirements)
        page.signoffs.push_back(signoffRow(page, each, hashes));
    for (const Item &each : page.plan.items)
        page.overdue +=
            each.state != ItemState::Done && each.state != ItemState::Skipped && each.due && *each.due < d->now() ? 1
                                                                                                                  : 0;
    page.isReadOnly = isReadOnly(release.state);
    auto contradiction = contradictionOf(d->read(), release);
    if (!contradiction)
        return std::unexpected(contradiction.error());
    page.contradiction = std::move(*contradiction);
    return page;
}

Result<std::vector<ActivityEntry>> Queries::activity(ReleaseId id, int most, qint64 beforeNumber)
{
    storage::Snapshot snapshot(d->read());
    const auto people = d->peopleById();
    const auto entries = storage::auditOf(d->read(), id.value, most, beforeNumber);
    if (!people || !entries)
        return std::unexpected(people ? entries.error() : people.error());
    std::vector<ActivityEntry> list;
    for (const storage::AuditEntry &each : *entries) {
        ActivityEntry entry{
            each.number, each.at, people->value(each.actor).name, each.action, each.summary, each.reason, {}, false};
        const auto digest = storage::digestOfTransaction(d->read().connection(), each.txn, nullptr);
        // An import or a train touches many releases at once: only what it did to this one is told.
        const auto only = each.subject == id.value ? std::nullopt : std::optional(id.value);
        const auto changes = storage::changesOfTransaction(d->read().connection(), each.txn, kMostChangesShown, only);
        if (!digest || !changes)
            return std::unexpected(digest ? changes.error() : digest.error());
        entry.isVerified = each.hash == storage::auditHash(each) && each.opsDigest == digest->hash;
        for (const storage::LoggedChange &change : *changes) {
            if (change.isInsert) {
                entry.changes.push_back({change.kind,
                                         u"added"_s,
                                         {},
                                         change.after.contains(u"title"_s) ? change.after[u"title"].toString()
                                                                           : change.after[u"name"].toString(),
                                         change.id,
                                         loggedRecord(change.kind, change.after)});
                continue;
            }
            for (auto field = change.after.begin(); field != change.after.end(); ++field)
                entry.changes.push_back({change.kind, field.key(), valueText(change.before[field.key()]),
                                         valueText(field.value()), change.id});
        }
        list.push_back(std::move(entry));
    }
    return list;
}

} // namespace slipway::service
