// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/json_shapes.h"

#include "core/base/enum_text.h"
#include "core/pipeline/ci_condition.h"
#include "core/release/transitions.h"
#include "service/queries/logged_value.h"

#include <algorithm>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {

template <class Entity>
QJsonArray idList(const std::vector<Id<Entity>> &ids)
{
    return jsonList(ids, [](const auto &id) { return id.toString(); });
}

QString phaseName(const ReleasePlan &plan, const std::optional<PhaseId> &id)
{
    const Phase *phase = id ? plan.phase(*id) : nullptr;
    return phase ? phase->name : QString();
}

QString phaseKey(const ReleasePlan &plan, const std::optional<PhaseId> &id)
{
    const Phase *phase = id ? plan.phase(*id) : nullptr;
    return phase ? phase->key : QString();
}

QString subjectWord(DateChange::Subject subject)
{
    static const QString words[] = {u"start"_s, u"ship"_s,    u"milestone"_s, u"phase"_s,
                                    u"item"_s,  u"signoff"_s, u"booking"_s};
    return words[static_cast<std::size_t>(subject)];
}

} // namespace

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toRfc3339(*at)) : QJsonValue();
}

QJsonValue zoneOrNull(const QByteArray &zone)
{
    return orNull(QString::fromLatin1(zone));
}

QJsonObject productJson(const Product &product, const Names &names)
{
    return {{u"id"_s, product.id.toString()},
            {u"name"_s, product.name},
            {u"repository"_s, orNull(product.repository)},
            {u"owner"_s, orNull(names.person(product.owner))},
            {u"region"_s, orNull(product.region)},
            {u"zone"_s, zoneOrNull(product.zone)},
            {u"description"_s, orNull(product.description)},
            {u"rollback_plan"_s, orNull(product.rollbackPlan)}};
}

QJsonObject personJson(const Person &person)
{
    return {{u"id"_s, person.id.toString()},         {u"name"_s, person.name},
            {u"email"_s, orNull(person.email)},      {u"roles"_s, QJsonArray::fromStringList(person.roles)},
            {u"region"_s, orNull(person.region)},    {u"zone"_s, zoneOrNull(person.zone)},
            {u"items_per_day"_s, person.itemsPerDay}};
}

QJsonObject environmentJson(const Environment &environment, const Names &names)
{
    return {
        {u"id"_s, environment.id.toString()},
        {u"name"_s, environment.name},
        {u"description"_s, orNull(environment.description)},
        {u"products"_s, jsonList(environment.products, [&](ProductId id) { return names.products.value(id).name; })}};
}

QJsonObject absenceJson(const Absence &absence, const Names &names)
{
    return {{u"id"_s, absence.id.toString()},
            {u"person"_s, orNull(names.person(absence.person))},
            {u"from"_s, absence.from.toString(Qt::ISODate)},
            {u"to"_s, absence.to.toString(Qt::ISODate)},
            {u"reason"_s, orNull(absence.reason)}};
}

QJsonObject freezeJson(const Freeze &freeze, const Names &names)
{
    return {{u"id"_s, freeze.id.toString()},
            {u"name"_s, freeze.name},
            {u"from"_s, toRfc3339(freeze.span.from)},
            {u"from_zone"_s, zoneOrNull(freeze.zone)},
            {u"to"_s, toRfc3339(freeze.span.to)},
            {u"to_zone"_s, zoneOrNull(freeze.zone)},
            {u"all_day"_s, freeze.allDay},
            {u"products"_s, jsonList(freeze.products, [&](ProductId id) { return names.products.value(id).name; })},
            {u"environments"_s,
             jsonList(freeze.environments, [&](EnvironmentId id) { return names.environments.value(id); })},
            {u"reason"_s, orNull(freeze.reason)},
            {u"source_uid"_s, orNull(freeze.sourceUid)}};
}

QJsonObject trainJson(const Train &train, const Names &names)
{
    return {{u"id"_s, train.id.toString()},
            {u"name"_s, train.name},
            {u"product"_s, names.products.value(train.product).name},
            {u"template"_s, orNull(names.templates.value(train.origin))},
            {u"rrule"_s, train.rrule},
            {u"start"_s, toRfc3339(train.start)},
            {u"start_zone"_s, zoneOrNull(train.zone)},
            {u"version_pattern"_s, train.versionPattern},
            {u"expanded_until"_s, orNull(train.expandedUntil)}};
}

QJsonObject bookingJson(const Booking &booking, const QByteArray &zone, const Names &names)
{
    return {{u"id"_s, booking.id.toString()},
            {u"environment"_s, orNull(names.environment(booking.environment))},
            {u"release_id"_s, booking.release.toString()},
            {u"from"_s, toRfc3339(booking.span.from)},
            {u"from_zone"_s, zoneOrNull(zone)},
            {u"to"_s, toRfc3339(booking.span.to)},
            {u"to_zone"_s, zoneOrNull(zone)},
            {u"phase_id"_s, orNull(booking.phase)},
            {u"note"_s, orNull(booking.note)}};
}

QJsonObject commentJson(const Comment &comment, const Names &names)
{
    return {{u"id"_s, comment.id.toString()},
            {u"about"_s, comment.subject ? QJsonValue(comment.subject->toString()) : QJsonValue()},
            {u"author"_s, orNull(names.person(comment.author))},
            {u"body"_s, comment.body},
            {u"at"_s, toRfc3339(comment.at)}};
}

QJsonObject releaseJson(const Release &release, const QString &phase, const Readiness &readiness, const Names &names)
{
    const QJsonValue answer = readiness.isGo ? QJsonValue(*readiness.isGo ? u"go"_s : u"no_go"_s) : QJsonValue();
    return {
        {u"id"_s, release.id.toString()},
        {u"product"_s, names.products.value(release.product).name},
        {u"product_id"_s, release.product.toString()},
        {u"version"_s, release.version},
        {u"state"_s, toText(release.state)},
        {u"start"_s, toRfc3339(release.start)},
        {u"start_zone"_s, zoneOrNull(release.shipZone)},
        {u"ship"_s, toRfc3339(release.ship)},
        {u"ship_zone"_s, zoneOrNull(release.shipZone)},
        {u"started_at"_s, orNull(release.startedAt)},
        {u"shipped_at"_s, orNull(release.shippedAt)},
        {u"phase"_s, orNull(phase)},
        {u"readiness"_s, QJsonObject{{u"answer"_s, answer},
                                     {u"reasons"_s, readiness.reasons ? QJsonValue(*readiness.reasons) : QJsonValue()},
                                     {u"items_done"_s, readiness.itemsDone},
                                     {u"items"_s, readiness.items}}},
        {u"coordinator"_s, orNull(names.person(release.coordinator))},
        {u"environment"_s, orNull(names.environment(release.environment))},
        {u"template"_s, orNull(release.origin ? names.templates.value(*release.origin) : QString())},
        {u"train_id"_s, orNull(release.train)},
        {u"depends_on"_s, idList(release.dependsOn)}};
}

QJsonObject releasePageJson(const service::ReleasePage &page, const Names &names)
{
    const Release &release = page.plan.release;
    Readiness readiness{{}, {}, 0, static_cast<int>(page.plan.items.size())};
    if (isActive(release.state)) {
        readiness.isGo = page.gate.isGo();
        readiness.reasons = page.gate.standing();
    }
    for (const auto &each : page.progress)
        readiness.itemsDone += each.done;
    QJsonArray phases;
    for (const Phase &each : page.plan.phases) {
        const auto mine = std::ranges::find(page.progress, each.id, &service::PhaseProgress::phase);
        phases.append(QJsonObject{{u"id"_s, each.id.toString()},
                                  {u"key"_s, each.key},
                                  {u"name"_s, each.name},
                                  {u"start"_s, toRfc3339(each.span.from)},
                                  {u"end"_s, toRfc3339(each.span.to)},
                                  {u"items_done"_s, mine == page.progress.end() ? 0 : mine->done},
                                  {u"items"_s, mine == page.progress.end() ? 0 : mine->all}});
    }
    QJsonObject json = releaseJson(release, phaseName(page.plan, page.currentPhase), readiness, names);
    json[u"scope"_s] = orNull(release.scope);
    json[u"notes"_s] = orNull(release.notes);
    json[u"overdue"_s] = page.overdue;
    json[u"read_only"_s] = page.isReadOnly;
    json[u"contradicted"_s] = orNull(page.contradiction);
    json[u"milestones"_s] =
        jsonList(page.plan.milestones, [&](const Milestone &each) { return milestoneJson(each, release.shipZone); });
    json[u"phases"_s] = phases;
    json[u"gate"_s] = gateJson(page.gate, names);
    json[u"conflicts"_s] = jsonList(page.conflicts, [&](const Conflict &each) { return conflictJson(each, names); });
    return json;
}

QJsonObject milestoneJson(const Milestone &milestone, const QByteArray &zone)
{
    return {{u"id"_s, milestone.id.toString()},
            {u"key"_s, milestone.key},
            {u"name"_s, milestone.name},
            {u"at"_s, toRfc3339(milestone.at)},
            {u"at_zone"_s, zoneOrNull(zone)},
            {u"rule"_s, orNull(milestone.rule)},
            {u"reached_at"_s, orNull(milestone.actual)}};
}

QJsonObject evidenceJson(const Evidence &evidence, const Names &names)
{
    return {{u"id"_s, evidence.id.toString()},
            {u"about"_s, evidence.subject.toString()},
            {u"kind"_s, toText(evidence.kind)},
            {u"location"_s, evidence.location},
            {u"title"_s, orNull(evidence.title)},
            {u"sha256"_s, orNull(evidence.sha256)},
            {u"added_by"_s, orNull(names.person(evidence.addedBy))},
            {u"added_at"_s, toRfc3339(evidence.addedAt)}};
}

QJsonObject itemJson(const Item &item, const ReleasePlan &plan, const Names &names)
{
    QJsonArray evidence;
    for (const Evidence &each : plan.evidence)
        if (each.subject == item.id.value)
            evidence.append(evidenceJson(each, names));
    return {{u"id"_s, item.id.toString()},
            {u"title"_s, item.title},
            {u"body"_s, orNull(item.body)},
            {u"phase"_s, orNull(phaseName(plan, item.phase))},
            {u"phase_key"_s, orNull(phaseKey(plan, item.phase))},
            {u"parent"_s, orNull(item.parent)},
            {u"state"_s, toText(item.state)},
            {u"reason"_s, orNull(item.reason)},
            {u"required"_s, item.required},
            {u"owner"_s, orNull(names.person(item.owner))},
            {u"owner_hint"_s, orNull(item.ownerHint)},
            {u"due"_s, orNull(item.due)},
            {u"due_zone"_s, item.due ? zoneOrNull(plan.release.shipZone) : QJsonValue()},
            {u"due_rule"_s, orNull(item.dueRule)},
            {u"done_at"_s, orNull(item.doneAt)},
            {u"done_by"_s, orNull(names.person(item.doneBy))},
            {u"evidence"_s, evidence},
            {u"depends_on"_s, idList(item.dependsOn)}};
}

QJsonObject criterionJson(const Criterion &criterion, const ReleasePlan &plan, const Names &names)
{
    return {{u"id"_s, criterion.id.toString()},
            {u"title"_s, criterion.title},
            {u"kind"_s, toText(criterion.kind)},
            {u"phase"_s, orNull(phaseName(plan, criterion.phase))},
            {u"blocking"_s, criterion.blocking},
            {u"state"_s, toText(criterion.state)},
            {u"value"_s, orNull(criterion.value)},
            {u"unverified"_s, isUnverifiedValue(criterion.value)},
            {u"threshold"_s, orNull(criterion.threshold)},
            {u"evaluated_at"_s, orNull(criterion.evaluatedAt)},
            {u"evaluated_by"_s, orNull(names.person(criterion.evaluatedBy))},
            {u"owner"_s, orNull(names.person(criterion.owner))},
            {u"measurements"_s, QJsonArray()}};
}

QJsonArray signoffsJson(const service::SignoffRow &row, const ReleasePlan &plan, const Names &names)
{
    const SignoffRequirement &requirement = row.requirement;
    const QJsonObject pending{{u"role"_s, requirement.role},
                              {u"person"_s, QJsonValue()},
                              {u"decision"_s, u"pending"_s},
                              {u"stale"_s, false},
                              {u"comment"_s, QJsonValue()},
                              {u"decided_at"_s, QJsonValue()},
                              {u"content_hash"_s, QJsonValue()},
                              {u"requirement_id"_s, requirement.id.toString()},
                              {u"requirement_state"_s, toText(row.state)},
                              {u"quorum"_s, requirement.quorum},
                              {u"approvals"_s, row.approvals},
                              {u"separate_duties"_s, isSeparate(plan.release, requirement)},
                              {u"needs_second_person"_s, row.needsSecondPerson},
                              {u"phase"_s, orNull(phaseName(plan, requirement.phase))},
                              {u"due"_s, orNull(requirement.due)},
                              {u"requested_at"_s, orNull(requirement.requestedAt)},
                              {u"current_hash"_s, row.currentHash},
                              {u"changes"_s, QJsonArray()}};
    if (row.latest.empty())
        return {pending};
    QJsonArray list;
    for (const Signoff &each : row.latest) {
        QJsonObject json = pending;
        const bool isStale = row.isStale(each);
        json[u"person"_s] = orNull(names.people.value(each.person));
        json[u"decision"_s] = toText(each.decision);
        json[u"stale"_s] = isStale;
        json[u"comment"_s] = orNull(each.comment);
        json[u"decided_at"_s] = toRfc3339(each.at);
        json[u"content_hash"_s] = each.contentHash;
        json[u"changes"_s] = jsonList(row.changes.value(each.id), [](const QString &change) { return change; });
        list.append(json);
    }
    return list;
}

QJsonObject gateJson(const GateAnswer &gate, const Names &names)
{
    QJsonValue overridden;
    if (const GateOverride *by = gate.overriddenBy)
        overridden = QJsonObject{{u"id"_s, by->id.toString()},
                                 {u"person"_s, orNull(names.people.value(by->person))},
                                 {u"role"_s, by->role},
                                 {u"reason"_s, by->reason},
                                 {u"at"_s, toRfc3339(by->at)}};
    const auto reason = [&](const GateReason &each) {
        return QJsonObject{{u"kind"_s, toText(each.kind)},
                           {u"id"_s, each.id.toString()},
                           {u"text"_s, each.text},
                           {u"overridden"_s, gate.isOverridden(each)}};
    };
    return {{u"answer"_s, gate.isGo() ? u"go"_s : u"no_go"_s},
            {u"reasons"_s, jsonList(gate.reasons, reason)},
            {u"unverified"_s, jsonList(gate.unverified, reason)},
            {u"overridden_by"_s, overridden}};
}

QJsonObject conflictJson(const Conflict &conflict, const Names &names)
{
    return {{u"kind"_s, toText(conflict.kind)},
            {u"release_id"_s, conflict.release.toString()},
            {u"with"_s, conflict.with.isNull() ? QJsonValue() : QJsonValue(conflict.with.toString())},
            {u"title"_s, conflict.title},
            {u"detail"_s, orNull(conflict.detail)},
            {u"proposal"_s, orNull(conflict.proposal)},
            {u"from"_s, toRfc3339(conflict.when.from)},
            {u"to"_s, toRfc3339(conflict.when.to)},
            {u"proposed_ship"_s, orNull(conflict.proposedShip)},
            {u"proposed_environment"_s, orNull(names.environment(conflict.proposedEnvironment))}};
}

QJsonObject dateChangeJson(const DateChange &change, const QByteArray &zone)
{
    return {{u"kind"_s, subjectWord(change.subject)},
            {u"id"_s, change.id.toString()},
            {u"title"_s, change.title},
            {u"before"_s, toRfc3339(change.before)},
            {u"after"_s, toRfc3339(change.after)},
            {u"after_zone"_s, zoneOrNull(zone)},
            {u"other_day"_s, change.isOtherDay}};
}

QJsonObject activityJson(const service::ActivityEntry &entry)
{
    const auto change = [](const service::ActivityEntry::Change &each) {
        const bool isAdded = !each.record.isEmpty();
        return QJsonObject{
            {u"what"_s, each.what},
            {u"id"_s, each.id.toString()},
            {u"field"_s, each.field},
            {u"before"_s, service::loggedValue(each.what, each.field, each.before)},
            {u"after"_s, isAdded ? each.record : service::loggedValue(each.what, each.field, each.after)}};
    };
    return {{u"number"_s, entry.number},       {u"at"_s, toRfc3339(entry.at)},
            {u"actor"_s, orNull(entry.actor)}, {u"action"_s, entry.action},
            {u"summary"_s, entry.summary},     {u"reason"_s, orNull(entry.reason)},
            {u"verified"_s, entry.isVerified}, {u"changes"_s, jsonList(entry.changes, change)}};
}

} // namespace slipway::ctl
