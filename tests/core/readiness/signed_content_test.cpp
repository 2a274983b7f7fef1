// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/content.h"

#include "core/readiness/gate.h"
#include "support/plan_builder.h"
#include "support/ugly_text.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

QJsonValue timeOrNull(std::optional<Instant> at)
{
    return at ? QJsonValue(toRfc3339(*at)) : QJsonValue();
}

template <class EntityId>
QJsonValue idOrNull(const std::optional<EntityId> &id)
{
    return id ? QJsonValue(id->toString()) : QJsonValue();
}

QJsonArray evidenceIn(const ReleasePlan &plan, const Uuid &subject)
{
    std::vector<QString> lines;
    for (const Evidence &each : plan.evidence)
        if (each.subject == subject)
            lines.push_back(toText(each.kind) + u' ' + each.location
                            + (each.sha256.isEmpty() ? QString() : u' ' + each.sha256));
    std::ranges::sort(lines);
    QJsonArray out;
    for (const QString &line : lines)
        out.append(line);
    return out;
}

QJsonObject itemIn(const ReleasePlan &plan, const Item &item, std::optional<PhaseId> gate)
{
    QJsonObject out{{u"title"_s, item.title},
                    {u"body"_s, item.body},
                    {u"required"_s, item.required},
                    {u"due"_s, timeOrNull(item.due)}};
    if (belongsToGate(plan, item.phase, gate)) {
        out[u"state"_s] = toText(item.state);
        out[u"reason"_s] = item.reason;
        out[u"evidence"_s] = evidenceIn(plan, item.id.value);
    }
    return out;
}

QJsonObject criterionIn(const ReleasePlan &plan, const Criterion &criterion, std::optional<PhaseId> gate)
{
    const bool isAsked = !isAnsweredLater(plan, criterion, gate);
    return {{u"title"_s, criterion.title},
            {u"kind"_s, toText(criterion.kind)},
            {u"threshold"_s, criterion.threshold},
            {u"value"_s, isAsked ? criterion.value : QString()},
            {u"state"_s, toText(isAsked ? criterion.state : CriterionState::Unknown)},
            {u"blocking"_s, criterion.blocking},
            {u"parameters"_s, criterion.parameters},
            {u"evidence"_s, isAsked ? evidenceIn(plan, criterion.id.value) : QJsonArray()}};
}

QJsonObject digestsIn(const QJsonObject &digests)
{
    QJsonObject out;
    for (auto each = digests.begin(); each != digests.end(); ++each)
        out[each.key()] = QJsonObject{{u"title"_s, each.key()}, {u"value"_s, each.value()}};
    return out;
}

void addScope(const ScopeContent &scope, const QString &role, QJsonObject &root)
{
    QJsonObject commits;
    for (const SignedCommit *each : coveredCommits(scope, role))
        commits[each->id] = QJsonObject{{u"title"_s, each->title}};
    if (std::cmp_greater(scope.total, scope.commits.size()))
        commits[u"~"_s] = QJsonObject{{u"title"_s, u"%1 commits"_s.arg(scope.total)}, {u"value"_s, scope.digest}};
    root[u"commits"_s] = commits;
    root[u"artifacts"_s] = digestsIn(scope.artifacts);
    root[u"configuration"_s] = digestsIn(scope.configuration);
}

/// The document as it was defined, made of QJsonObject: what people signed up to now was written so.
QByteArray definedContent(const ReleasePlan &plan, std::optional<PhaseId> gate, const QString &role)
{
    QJsonObject dates{
        {plan.release.id.toString() + u"/start"_s,
         QJsonObject{{u"title"_s, u"start"_s}, {u"at"_s, toRfc3339(plan.release.start)}}},
        {plan.release.id.toString(), QJsonObject{{u"title"_s, u"ship"_s},
                                                 {u"at"_s, toRfc3339(plan.release.ship)},
                                                 {u"zone"_s, QString::fromLatin1(plan.release.shipZone)}}}};
    for (const Milestone &each : plan.milestones)
        dates[each.id.toString()] = QJsonObject{{u"title"_s, each.name}, {u"at"_s, toRfc3339(each.at)}};
    QJsonObject items;
    for (const Item &each : plan.items)
        if (!plan.madeUpBy(each.id))
            items[each.id.toString()] = itemIn(plan, each, gate);
    QJsonObject criteria;
    for (const Criterion &each : plan.criteria)
        if (belongsToGate(plan, each.phase, gate))
            criteria[each.id.toString()] = criterionIn(plan, each, gate);
    QJsonObject root{{u"gate"_s, idOrNull(gate)},
                     {u"release"_s, QJsonObject{{u"id"_s, plan.release.id.toString()},
                                                {u"version"_s, plan.release.version},
                                                {u"scope"_s, plan.release.scope},
                                                {u"coordinator"_s, idOrNull(plan.release.coordinator)},
                                                {u"environment"_s, idOrNull(plan.release.environment)}}},
                     {u"dates"_s, dates},
                     {u"items"_s, items},
                     {u"criteria"_s, criteria}};
    if (plan.scope)
        addScope(*plan.scope, role, root);
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

ReleasePlan planToSign()
{
    return aRelease()
        .coordinatedBy(numbered<PersonId>(1))
        .withMilestone(u"code_freeze"_s, u"T-5d"_s)
        .withMilestone(u"candidate"_s, u"T-4d"_s)
        .withPhase(u"testing"_s, {}, u"T-1d"_s)
        .withItem(u"Load test"_s, u"T-2d"_s)
        .withItem(u"Regression"_s)
        .withCriterion(u"No blocker"_s, CriterionState::Satisfied)
        .withCriterion(u"Fast enough"_s, CriterionState::Unknown)
        .requiring(u"qa_lead"_s)
        .withPhase(u"monitoring"_s, u"T"_s, u"T+2d"_s)
        .withItem(u"Watch"_s, u"T+1d"_s)
        .plan();
}

/// The plan with each word of it replaced, some of its things doubled, and its times moved by odd milliseconds.
ReleasePlan uglyPlan()
{
    ReleasePlan plan = planToSign();
    plan.release.version = *uglyText();
    plan.release.scope = *uglyText();
    plan.release.ship += std::chrono::milliseconds(*rc::gen::inRange(0, 2000));
    if (*rc::gen::arbitrary<bool>())
        plan.release.environment = numbered<EnvironmentId>(9);
    for (Milestone &each : plan.milestones)
        each.name = *uglyText();
    plan.milestones.push_back(plan.milestones.front());
    plan.milestones.back().name = *uglyText();
    for (Item &each : plan.items) {
        each.title = *uglyText();
        each.body = *uglyText();
        each.reason = *uglyText();
        each.required = *rc::gen::arbitrary<bool>();
        each.state = *rc::gen::element(ItemState::Open, ItemState::Done, ItemState::Blocked, ItemState::Skipped);
    }
    for (Criterion &each : plan.criteria) {
        each.title = *uglyText();
        each.value = *uglyText();
        each.threshold = *uglyText();
        each.parameters = {{*uglyKey(), *uglyValue()}, {*uglyKey(), *uglyValue()}};
        each.kind = *rc::gen::element(CriterionKind::Manual, CriterionKind::Metric, CriterionKind::Checklist);
    }
    for (const Uuid &subject : {plan.items[0].id.value, plan.items[0].id.value, plan.criteria[0].id.value}) {
        Evidence evidence;
        evidence.subject = subject;
        evidence.location = *uglyText();
        evidence.sha256 = *uglyText();
        plan.evidence.push_back(evidence);
    }
    if (*rc::gen::arbitrary<bool>()) {
        ScopeContent scope;
        scope.commits = {{*uglyKey(), *uglyText()}, {u"4b825dc6"_s, *uglyText()}, {u"4b825dc6"_s, *uglyText()}};
        scope.total = *rc::gen::inRange(0, 9);
        scope.digest = *uglyText();
        scope.artifacts = {{*uglyKey(), *uglyValue()}, {*uglyKey(), *uglyText()}};
        scope.configuration = {{*uglyKey(), *uglyValue()}};
        plan.scope = scope;
    }
    return plan;
}

} // namespace

class SignedContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocument_isByteForByteWhatPeopleSigned()
    {
        QVERIFY(rc::check("plans of any text", [] {
            const ReleasePlan plan = uglyPlan();
            const auto gate =
                *rc::gen::element(std::optional<PhaseId>(), std::optional(plan.phases[0].id),
                                  std::optional(plan.phases[1].id), std::optional(numbered<PhaseId>(9999)));
            const SignedContent content = signedContent(plan, gate, u"qa_lead"_s);
            const QByteArray defined = definedContent(plan, gate, u"qa_lead"_s);
            RC_ASSERT(content.document == QString::fromUtf8(defined));
            RC_ASSERT(content.hash.toLatin1() == QCryptographicHash::hash(defined, QCryptographicHash::Sha256).toHex());
        }));
    }

    void theHash_isTheOneKeptInWorkspaces()
    {
        ReleasePlan plan = planToSign();
        plan.release.scope = u"“Größe” \"\\ \U0001F680\n"_s;
        plan.criteria[0].parameters = {{u"limit"_s, 0.1}, {u"window"_s, 5}};
        plan.scope =
            ScopeContent{u"4b825dc6"_s, {{u"4b825dc6"_s, u"First"_s}}, 2, u"ab"_s, {{u"app"_s, u"cd"_s}}, {}, {}};
        QCOMPARE(signedContent(plan, {}).hash, u"d08c5fada86da97d8c5e3f5d73bb3084366d9fa23fcaa23258b98d406fa0f09a"_s);
    }
};

QTEST_GUILESS_MAIN(SignedContentTest)
#include "signed_content_test.moc"
