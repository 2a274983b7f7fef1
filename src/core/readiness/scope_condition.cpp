// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/scope_condition.h"

#include "core/base/tr.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

/// What judging one of them came to.
struct ScopeAnswer {
    CriterionState state = CriterionState::Unknown;
    QString value;
    QString threshold;
};

ScopeAnswer answered(bool holds, const QString &value, const QString &threshold)
{
    return {holds ? CriterionState::Satisfied : CriterionState::NotSatisfied, value, threshold};
}

ScopeAnswer judgeTag(const ScopeEvidence &evidence)
{
    const RepositoryFacts &facts = evidence.facts;
    if (facts.tag.isEmpty())
        return answered(false, u"no tag"_s, u"tag at the head"_s);
    if (facts.upstream == TagUpstream::Moved || facts.upstream == TagUpstream::Gone)
        return answered(false, facts.tag + u' ' + toText(facts.upstream) + u" at the remote"_s, u"tag at the head"_s);
    return answered(facts.tagCommit == evidence.head, facts.tag + u' ' + facts.tagCommit.left(10),
                    u"tag at the head"_s);
}

ScopeAnswer judgeBranch(const ScopeEvidence &evidence, const QString &branch)
{
    const QString threshold = u"head in %1"_s.arg(branch);
    const auto known = evidence.facts.branches.constFind(branch);
    if (known == evidence.facts.branches.cend())
        return {CriterionState::Unknown, u"no branch %1 seen"_s.arg(branch), threshold};
    return answered(*known, (*known ? u"in "_s : u"not in "_s) + branch, threshold);
}

ScopeAnswer judgeFreeze(const ScopeEvidence &evidence, const std::vector<LateChange> &changes)
{
    const QString threshold = u"no late commit without leave"_s;
    if (!evidence.facts.hasFreeze)
        return {CriterionState::Unknown, u"no milestone code_freeze"_s, threshold};
    const auto open = unexcusedLate(evidence.scope, changes).size();
    return answered(open == 0, u"%1 late, %2 without leave"_s.arg(evidence.scope.late).arg(open), threshold);
}

ScopeAnswer judgeItems(const ScopeEvidence &evidence)
{
    const auto open = std::ranges::count_if(
        evidence.mismatches, [](const ScopeMismatch &each) { return each.kind == ScopeMismatch::Kind::NotDone; });
    return answered(open == 0, u"%1 open"_s.arg(open), u"0 open"_s);
}

ScopeAnswer judgeScope(const QJsonObject &condition, const ScopeEvidence &evidence,
                       const std::vector<LateChange> &changes)
{
    const QString check = condition[u"check"].toString();
    if (check == u"tag")
        return judgeTag(evidence);
    if (check == u"branch")
        return judgeBranch(evidence, condition[u"branch"].toString());
    if (check == u"freeze")
        return judgeFreeze(evidence, changes);
    if (check == u"items")
        return judgeItems(evidence);
    if (check == u"tickets") {
        const int open = openMismatches(evidence.mismatches);
        return answered(open == 0, u"%1 unexplained"_s.arg(open), u"0 unexplained"_s);
    }
    if (check == u"version")
        return answered(evidence.facts.versionWarnings.isEmpty(),
                        u"%1 warnings"_s.arg(evidence.facts.versionWarnings.size()), u"0 warnings"_s);
    return {};
}

} // namespace

RepositoryFacts withTagUpstream(RepositoryFacts facts, const QString &there)
{
    facts.upstreamCommit.clear();
    if (there.isEmpty()) {
        // One that never was there was not pushed yet.
        facts.upstream = facts.upstream == TagUpstream::Unasked ? TagUpstream::Unasked : TagUpstream::Gone;
    } else if (there == facts.tagCommit) {
        facts.upstream = TagUpstream::Same;
    } else {
        facts.upstream = TagUpstream::Moved;
        facts.upstreamCommit = there;
    }
    return facts;
}

QString upstreamSentence(const RepositoryFacts &facts)
{
    switch (facts.upstream) {
    case TagUpstream::Unasked:
    case TagUpstream::Same: break;
    case TagUpstream::Moved:
        return tr("The tag %1 was moved at the remote: it stood for %2 and stands for %3 now. What was recorded stays.")
            .arg(facts.tag, facts.tagCommit.left(10), facts.upstreamCommit.left(10));
    case TagUpstream::Gone:
        return tr("The tag %1 was deleted at the remote: it stood for %2. What was recorded stays.")
            .arg(facts.tag, facts.tagCommit.left(10));
    }
    return {};
}

QJsonObject toJson(const RepositoryFacts &facts)
{
    QJsonObject branches;
    for (auto each = facts.branches.begin(); each != facts.branches.end(); ++each)
        branches[each.key()] = each.value();
    QJsonObject json{{u"tag"_s, facts.tag},
                     {u"tag_commit"_s, facts.tagCommit},
                     {u"branches"_s, branches},
                     {u"version_warnings"_s, QJsonArray::fromStringList(facts.versionWarnings)},
                     {u"has_freeze"_s, facts.hasFreeze}};
    if (facts.frozenAt)
        json[u"frozen_at"_s] = toUnixMilliseconds(*facts.frozenAt);
    if (facts.upstream != TagUpstream::Unasked)
        json[u"tag_upstream"_s] = toText(facts.upstream);
    if (!facts.upstreamCommit.isEmpty())
        json[u"tag_upstream_commit"_s] = facts.upstreamCommit;
    return json;
}

RepositoryFacts factsFromJson(const QJsonObject &json)
{
    RepositoryFacts facts{
        json[u"tag"].toString(), json[u"tag_commit"].toString(), {}, {}, json[u"has_freeze"].toBool()};
    if (json.contains(u"frozen_at"))
        facts.frozenAt = fromUnixMilliseconds(json[u"frozen_at"].toInteger());
    facts.upstream = fromText<TagUpstream>(json[u"tag_upstream"].toString()).value_or(TagUpstream::Unasked);
    facts.upstreamCommit = json[u"tag_upstream_commit"].toString();
    const QJsonObject branches = json[u"branches"].toObject();
    for (auto each = branches.begin(); each != branches.end(); ++each)
        facts.branches.insert(each.key(), each.value().toBool());
    for (const QJsonValue &each : json[u"version_warnings"].toArray())
        facts.versionWarnings += each.toString();
    return facts;
}

bool hangsOnScope(const ReleasePlan &plan)
{
    return std::ranges::contains(plan.criteria, CriterionKind::Scope, &Criterion::kind);
}

void deriveScopeCriteria(ReleasePlan &plan, const ScopeEvidence &evidence)
{
    const std::vector<LateChange> none;
    for (Criterion &criterion : plan.criteria) {
        if (criterion.kind != CriterionKind::Scope)
            continue;
        ScopeAnswer answer{CriterionState::Unknown, u"never looked"_s, {}};
        const ScopeAnswer judged =
            judgeScope(criterion.parameters, evidence, plan.scope ? plan.scope->lateChanges : none);
        if (evidence.isKnown)
            answer = judged;
        criterion.state = answer.state;
        criterion.value = answer.value;
        criterion.threshold = judged.threshold;
    }
}

QStringList unexcusedLate(const Scope &scope, const std::vector<LateChange> &changes)
{
    QSet<QString> excused;
    for (const LateChange &each : changes)
        if (each.state == LateChangeState::Approved)
            for (const QString &commit : each.commits)
                excused.insert(commit);
    QStringList open;
    for (const ScopeEntry &each : scope.entries)
        if (each.isLate && !excused.contains(each.commit))
            open += each.commit;
    return open;
}

Result<> checkScopeCondition(const QJsonObject &condition)
{
    const QString check = condition[u"check"].toString();
    if (!scopeChecks().contains(check))
        return failure(ErrorKind::BadInput,
                       tr("Say what the repository is asked: “check” is one of %1.").arg(scopeChecks().join(u", "_s)));
    if (check == u"branch" && condition[u"branch"].toString().trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("Say which branch has to hold the release: “branch” is its name."));
    return {};
}

QStringList scopeChecks()
{
    return {u"tag"_s, u"branch"_s, u"freeze"_s, u"items"_s, u"tickets"_s, u"version"_s};
}

QString scopeCheckWord(const QString &check)
{
    if (check == u"tag")
        return tr("the version is tagged");
    if (check == u"branch")
        return tr("a branch holds it");
    if (check == u"freeze")
        return tr("nothing came after the code freeze without leave");
    if (check == u"items")
        return tr("all that commits refer to is done");
    if (check == u"tickets")
        return tr("tickets and build agree");
    return check == u"version" ? tr("the version fits the scope") : check;
}

QStringList askedBranches(const ReleasePlan &plan)
{
    QStringList names;
    for (const Criterion &each : plan.criteria)
        if (each.kind == CriterionKind::Scope && each.parameters[u"check"].toString() == u"branch")
            names += each.parameters[u"branch"].toString().trimmed();
    names.removeDuplicates();
    return names;
}

} // namespace slipway
