// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/content.h"

#include "core/base/canonical_object.h"
#include "core/base/tr.h"
#include "core/readiness/measured_condition.h"
#include "core/schedule/due_rule.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

template <class EntityId>
void setId(CanonicalObject &out, const QString &key, const std::optional<EntityId> &id)
{
    if (id)
        out.setText(key, id->toString());
    else
        out.setNull(key);
}

qsizetype phaseIndex(const ReleasePlan &plan, PhaseId id)
{
    const auto found = std::ranges::find(plan.phases, id, &Phase::id);
    return found == plan.phases.end() ? -1 : found - plan.phases.begin();
}

/// Where a rule means to put a date, whatever became of it: before shipping, at it, or after it.
std::strong_ordering placeByShip(const ReleasePlan &plan, const QString &ruleText, std::size_t depth = 0)
{
    const auto rule = DueRule::parse(ruleText);
    if (!rule || rule->anchor == DueRule::kStart || depth > plan.milestones.size())
        return std::strong_ordering::less;
    if (rule->anchor == DueRule::kShip)
        return rule->amount <=> 0;
    const auto anchor = std::ranges::find(plan.milestones, rule->anchor, &Milestone::key);
    if (anchor == plan.milestones.end())
        return std::strong_ordering::less;
    const auto place =
        anchor->rule.isEmpty() ? anchor->at <=> plan.release.ship : placeByShip(plan, anchor->rule, depth + 1);
    return place == std::strong_ordering::equal ? rule->amount <=> 0 : place;
}

/// A phase that is meant to come after the ship date belongs to what comes after the gate. One that merely slipped past it
/// does not: its items still block.
bool comesAfterShip(const ReleasePlan &plan, const Phase &phase)
{
    if (phase.startRule.isEmpty() && phase.endRule.isEmpty())
        return phase.span.from >= plan.release.ship;
    return (!phase.startRule.isEmpty() && placeByShip(plan, phase.startRule) >= 0)
           || (!phase.endRule.isEmpty() && placeByShip(plan, phase.endRule) > 0);
}

std::vector<QString> evidenceOf(const ReleasePlan &plan, const Uuid &subject)
{
    std::vector<QString> lines;
    for (const Evidence &each : plan.evidence)
        if (each.subject == subject)
            lines.push_back(toText(each.kind) + u' ' + each.location
                            + (each.sha256.isEmpty() ? QString() : u' ' + each.sha256));
    std::ranges::sort(lines);
    return lines;
}

CanonicalObject itemContent(const ReleasePlan &plan, const Item &item, std::optional<PhaseId> gate)
{
    CanonicalObject out;
    out.setText(u"body"_s, item.body);
    if (item.due)
        out.setText(u"due"_s, toRfc3339(*item.due));
    else
        out.setNull(u"due"_s);
    const bool isAsked = belongsToGate(plan, item.phase, gate);
    if (isAsked) {
        out.setTexts(u"evidence"_s, evidenceOf(plan, item.id.value));
        out.setText(u"reason"_s, item.reason);
    }
    out.setFlag(u"required"_s, item.required);
    if (isAsked)
        out.setText(u"state"_s, toText(item.state));
    out.setText(u"title"_s, item.title);
    return out;
}

/// What is answered later is signed as what will be asked.
CanonicalObject criterionContent(const ReleasePlan &plan, const Criterion &criterion, std::optional<PhaseId> gate)
{
    const bool isAsked = !isAnsweredLater(plan, criterion, gate);
    CanonicalObject out;
    out.setFlag(u"blocking"_s, criterion.blocking);
    out.setTexts(u"evidence"_s, isAsked ? evidenceOf(plan, criterion.id.value) : std::vector<QString>());
    out.setText(u"kind"_s, toText(criterion.kind));
    out.setValue(u"parameters"_s, criterion.parameters);
    out.setText(u"state"_s, toText(isAsked ? criterion.state : CriterionState::Unknown));
    out.setText(u"threshold"_s, criterion.threshold);
    out.setText(u"title"_s, criterion.title);
    out.setText(u"value"_s, isAsked ? criterion.value : QString());
    return out;
}

CanonicalObject dateContent(const QString &title, Instant at)
{
    CanonicalObject out;
    out.setText(u"at"_s, toRfc3339(at));
    out.setText(u"title"_s, title);
    return out;
}

CanonicalObject datesContent(const ReleasePlan &plan)
{
    const QString release = plan.release.id.toString();
    CanonicalObject ship = dateContent(u"ship"_s, plan.release.ship);
    ship.setText(u"zone"_s, QString::fromLatin1(plan.release.shipZone));
    CanonicalObject dates;
    dates.setObject(release, ship);
    dates.setObject(release + u"/start"_s, dateContent(u"start"_s, plan.release.start));
    for (const Milestone &each : plan.milestones)
        dates.setObject(each.id.toString(), dateContent(each.name, each.at));
    return dates;
}

CanonicalObject releaseContent(const Release &release)
{
    CanonicalObject out;
    setId(out, u"coordinator"_s, release.coordinator);
    setId(out, u"environment"_s, release.environment);
    out.setText(u"id"_s, release.id.toString());
    out.setText(u"scope"_s, release.scope);
    out.setText(u"version"_s, release.version);
    return out;
}

QString flat(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &each : value.toArray())
            parts += flat(each);
        return parts.join(u", "_s);
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

using Section = ContentChange::Section;
using Change = ContentChange::Change;

void compareFields(Section section, const QString &title, const QJsonObject &before, const QJsonObject &after,
                   std::vector<ContentChange> &out)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    keys.sort();
    for (const QString &key : keys)
        if (before[key] != after[key])
            out.push_back({section, Change::Changed, title, key, flat(before[key]), flat(after[key])});
}

void compareSets(Section section, const QJsonObject &before, const QJsonObject &after, std::vector<ContentChange> &out)
{
    std::vector<ContentChange> found;
    for (const QString &id : before.keys())
        if (!after.contains(id))
            found.push_back({section, Change::Removed, before[id][u"title"].toString(), {}, {}, {}});
    for (const QString &id : after.keys()) {
        const QString title = after[id][u"title"].toString();
        if (!before.contains(id))
            found.push_back({section, Change::Added, title, {}, {}, {}});
        else
            compareFields(section, title, before[id].toObject(), after[id].toObject(), found);
    }
    std::ranges::stable_sort(found, {}, &ContentChange::title);
    std::ranges::move(found, std::back_inserter(out));
}

QString fieldWord(const QString &field)
{
    static const std::pair<QStringView, const char *> words[] = {
        {u"state", QT_TRANSLATE_NOOP("slipway", "state")},
        {u"due", QT_TRANSLATE_NOOP("slipway", "due")},
        {u"title", QT_TRANSLATE_NOOP("slipway", "title")},
        {u"body", QT_TRANSLATE_NOOP("slipway", "text")},
        {u"zone", QT_TRANSLATE_NOOP("slipway", "time zone")},
        {u"required", QT_TRANSLATE_NOOP("slipway", "required")},
        {u"reason", QT_TRANSLATE_NOOP("slipway", "reason")},
        {u"evidence", QT_TRANSLATE_NOOP("slipway", "evidence")},
        {u"threshold", QT_TRANSLATE_NOOP("slipway", "threshold")},
        {u"value", QT_TRANSLATE_NOOP("slipway", "value")},
        {u"kind", QT_TRANSLATE_NOOP("slipway", "kind")},
        {u"blocking", QT_TRANSLATE_NOOP("slipway", "blocking")},
        {u"parameters", QT_TRANSLATE_NOOP("slipway", "parameters")},
        {u"scope", QT_TRANSLATE_NOOP("slipway", "scope")},
        {u"version", QT_TRANSLATE_NOOP("slipway", "version")},
        {u"environment", QT_TRANSLATE_NOOP("slipway", "environment")},
        {u"coordinator", QT_TRANSLATE_NOOP("slipway", "coordinator")},
        {u"at", QT_TRANSLATE_NOOP("slipway", "date")},
    };
    for (const auto &[key, word] : words)
        if (field == key)
            return tr(word);
    return field;
}

QByteArray documentOf(const ReleasePlan &plan, std::optional<PhaseId> phase, const QString &role)
{
    CanonicalObject items;
    for (const Item &each : plan.items)
        if (!plan.madeUpBy(each.id)) // made after shipping: nobody signed for it
            items.setObject(each.id.toString(), itemContent(plan, each, phase));
    CanonicalObject criteria;
    for (const Criterion &each : plan.criteria)
        if (belongsToGate(plan, each.phase, phase))
            criteria.setObject(each.id.toString(), criterionContent(plan, each, phase));
    CanonicalObject root;
    if (plan.scope)
        addSignedScope(*plan.scope, role, root);
    root.setObject(u"criteria"_s, criteria);
    root.setObject(u"dates"_s, datesContent(plan));
    setId(root, u"gate"_s, phase);
    root.setObject(u"items"_s, items);
    root.setObject(u"release"_s, releaseContent(plan.release));
    return root.toJson();
}

QString hashOf(const QByteArray &document)
{
    return QString::fromLatin1(QCryptographicHash::hash(document, QCryptographicHash::Sha256).toHex());
}

} // namespace

bool belongsToGate(const ReleasePlan &plan, std::optional<PhaseId> itemPhase, std::optional<PhaseId> gate)
{
    if (!itemPhase)
        return true;
    const Phase *phase = plan.phase(*itemPhase);
    if (!phase)
        return true;
    if (gate && plan.phase(*gate))
        return phaseIndex(plan, *itemPhase) <= phaseIndex(plan, *gate);
    return gate || !comesAfterShip(plan, *phase);
}

bool isAnsweredLater(const ReleasePlan &plan, const Criterion &criterion, std::optional<PhaseId> gate)
{
    const Phase *phase = gate ? plan.phase(*gate) : nullptr;
    const bool isBeforeShipping = !gate || (phase && !comesAfterShip(plan, *phase));
    return isBeforeShipping && isJudgedAfterShipping(criterion);
}

SignedContent signedContent(const ReleasePlan &plan, std::optional<PhaseId> phase, const QString &role)
{
    const QByteArray document = documentOf(plan, phase, role);
    return {QString::fromUtf8(document), hashOf(document)};
}

ContentHashes::Known &ContentHashes::known(std::optional<PhaseId> gate, const QString &role)
{
    // Only late changes tell roles apart: without them the content is worked out once for all.
    const bool isApart = m_plan.scope && !m_plan.scope->lateChanges.empty();
    const std::pair key{gate, isApart ? role : QString()};
    const auto found = m_known.find(key);
    return found != m_known.end() ? found->second
                                  : m_known.try_emplace(key, documentOf(m_plan, gate, key.second)).first->second;
}

const QString &ContentHashes::of(std::optional<PhaseId> gate, const QString &role)
{
    Known &content = known(gate, role);
    if (content.hash.isEmpty())
        content.hash = hashOf(content.document);
    return content.hash;
}

bool ContentHashes::cover(const Signoff &event, std::optional<PhaseId> gate)
{
    const bool isOther = !event.content.isEmpty() && event.content.toUtf8() != known(gate, event.role).document;
    return !isOther && event.contentHash == of(gate, event.role);
}

std::optional<PhaseId> gateOf(const QString &document)
{
    const QString gate = QJsonDocument::fromJson(document.toUtf8()).object()[u"gate"].toString();
    return Uuid::fromString(gate).transform([](const Uuid &id) { return PhaseId{id}; });
}

std::vector<ContentChange> contentChanges(const QString &before, const QString &after)
{
    const QJsonObject old = QJsonDocument::fromJson(before.toUtf8()).object();
    const QJsonObject now = QJsonDocument::fromJson(after.toUtf8()).object();
    std::vector<ContentChange> out;
    compareFields(Section::Release, {}, old[u"release"].toObject(), now[u"release"].toObject(), out);
    compareSets(Section::Dates, old[u"dates"].toObject(), now[u"dates"].toObject(), out);
    compareSets(Section::Items, old[u"items"].toObject(), now[u"items"].toObject(), out);
    compareSets(Section::Criteria, old[u"criteria"].toObject(), now[u"criteria"].toObject(), out);
    compareSets(Section::Commits, old[u"commits"].toObject(), now[u"commits"].toObject(), out);
    compareSets(Section::Artifacts, old[u"artifacts"].toObject(), now[u"artifacts"].toObject(), out);
    compareSets(Section::Configuration, old[u"configuration"].toObject(), now[u"configuration"].toObject(), out);
    return out;
}

QString describe(const ContentChange &change)
{
    QString subject = change.title.isEmpty() ? tr("Release") : tr("“%1”").arg(change.title);
    if (change.section == ContentChange::Section::Commits)
        subject = tr("Commit %1").arg(subject);
    switch (change.change) {
    case Change::Added: return tr("%1 added").arg(subject);
    case Change::Removed: return tr("%1 removed").arg(subject);
    case Change::Changed: break;
    }
    const QString none = tr("none");
    return tr("%1: %2 %3 → %4")
        .arg(subject, fieldWord(change.field), change.before.isEmpty() ? none : change.before,
             change.after.isEmpty() ? none : change.after);
}

} // namespace slipway
