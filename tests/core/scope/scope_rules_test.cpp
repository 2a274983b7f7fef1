// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/content.h"
#include "core/readiness/ready_plan.h"
#include "core/readiness/scope_condition.h"
#include "core/readiness/signoffs.h"
#include "core/scope/manifest.h"
#include "core/scope/version.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

ScopeEntry entry(const QString &id, const QString &title, const QStringList &references = {})
{
    ScopeEntry made;
    made.commit = id;
    made.title = made.text = title;
    made.references = references;
    return made;
}

Scope scopeWith(const std::vector<ScopeEntry> &entries)
{
    Scope scope;
    scope.entries = entries;
    scope.commits = static_cast<int>(entries.size());
    for (const ScopeEntry &each : entries)
        for (const QString &key : each.references)
            scope.references.push_back({key, {each.commit}});
    return scope;
}

LateChange lateChange(const QStringList &commits, const QStringList &affects,
                      LateChangeState state = LateChangeState::Approved)
{
    LateChange made;
    made.commits = commits;
    made.affects = affects;
    made.state = state;
    return made;
}

ReleasePlan planWithScope(const QStringList &commits)
{
    ReleasePlan plan = test::aReadyPlan();
    plan.scope.emplace();
    for (const QString &each : commits)
        plan.scope->commits.push_back({each, u"title of "_s + each});
    plan.scope->total = static_cast<int>(commits.size());
    return plan;
}

Criterion scopeCriterion(const QJsonObject &parameters)
{
    Criterion made;
    made.kind = CriterionKind::Scope;
    made.parameters = parameters;
    return made;
}

} // namespace

class ScopeRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsAreComparedByTheirNumbers()
    {
        const QStringList ascending{u"0.9"_s,          u"1.0.0-alpha"_s,   u"1.0.0-alpha.1"_s, u"1.0.0-beta"_s,
                                    u"1.0.0-beta.2"_s, u"1.0.0-beta.11"_s, u"1.0.0-rc.1"_s,    u"1.0.0"_s,
                                    u"1.2"_s,          u"1.10.0"_s,        u"24.08.0"_s};
        for (qsizetype i = 1; i < ascending.size(); ++i)
            QVERIFY2(*Version::parse(ascending[i - 1]) < *Version::parse(ascending[i]), qPrintable(ascending[i]));
        QCOMPARE(*Version::parse(u"1.2"), *Version::parse(u"1.2.0+build.5"));
        for (const QString &none : {u"latest"_s, u""_s, u"1..2"_s, u"v1"_s, u"1.2-"_s})
            QVERIFY2(!Version::parse(none), qPrintable(none));
    }

    void theTagOfTheReleaseBeforeIsFoundByPattern_data()
    {
        QTest::addColumn<QStringList>("patterns");
        QTest::addColumn<QStringList>("tags");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("previous");
        const QStringList usual;
        QTest::newRow("usual") << usual << QStringList{u"v1.0.0"_s, u"v1.2.0"_s, u"v1.10.0"_s, u"v2.0.0"_s}
                               << u"2.0.0"_s << u"v1.10.0"_s;
        QTest::newRow("prefix came later")
            << usual << QStringList{u"20.3.0"_s, u"21.0.0"_s, u"v21.1.0"_s} << u"21.1.0"_s << u"21.0.0"_s;
        QTest::newRow("pre-releases") << usual << QStringList{u"v1.0.0"_s, u"v1.1.0-rc.1"_s} << u"1.1.0"_s
                                      << u"v1.0.0"_s;
        QTest::newRow("of a pre-release")
            << usual << QStringList{u"v1.0.0"_s, u"v1.1.0-rc.1"_s} << u"1.1.0-rc.2"_s << u"v1.1.0-rc.1"_s;
        QTest::newRow("monorepo") << QStringList{u"api-v{version}"_s}
                                  << QStringList{u"v9.0.0"_s, u"api-v1.0.0"_s, u"web-v2.0.0"_s} << u"3.0.0"_s
                                  << u"api-v1.0.0"_s;
        QTest::newRow("none") << usual << QStringList{u"nightly"_s} << u"1.0.0"_s << QString();
        QTest::newRow("no number") << usual << QStringList{u"v1.0.0"_s} << u"next"_s << u"v1.0.0"_s;
    }

    void theTagOfTheReleaseBeforeIsFoundByPattern()
    {
        QFETCH(QStringList, patterns);
        QFETCH(QStringList, tags);
        QFETCH(QString, version);
        QTEST(TagPatterns(patterns).previous(tags, version), "previous");
    }

    void aVersionMustRaiseWhatTheScopeAsksFor_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("isBreaking");
        QTest::addColumn<bool>("isWarned");
        QTest::newRow("fix, patch") << u"1.2.3"_s << u"1.2.4"_s << u"fix"_s << false << false;
        QTest::newRow("feature, patch") << u"1.2.3"_s << u"1.2.4"_s << u"feat"_s << false << true;
        QTest::newRow("feature, minor") << u"1.2.3"_s << u"1.3.0"_s << u"feat"_s << false << false;
        QTest::newRow("breaking, minor") << u"1.2.3"_s << u"1.3.0"_s << u"fix"_s << true << true;
        QTest::newRow("breaking, major") << u"1.2.3"_s << u"2.0.0"_s << u"fix"_s << true << false;
        QTest::newRow("breaking under 1, minor") << u"0.2.3"_s << u"0.3.0"_s << u"feat"_s << true << false;
        QTest::newRow("breaking under 1, patch") << u"0.2.3"_s << u"0.2.4"_s << u"feat"_s << true << true;
        QTest::newRow("not greater") << u"1.2.3"_s << u"1.2.3"_s << u"fix"_s << false << true;
        QTest::newRow("by date") << u"24.08.0"_s << u"24.08.1"_s << u"feat"_s << true << false;
        QTest::newRow("first") << QString() << u"1.0.0"_s << u"feat"_s << true << false;
    }

    void aVersionMustRaiseWhatTheScopeAsksFor()
    {
        QFETCH(QString, before);
        QFETCH(QString, version);
        QFETCH(QString, type);
        QFETCH(bool, isBreaking);
        Scope scope = scopeWith({entry(u"a"_s, u"x"_s)});
        scope.entries[0].type = type;
        scope.entries[0].isBreaking = isBreaking;
        QTEST(!versionWarnings(version, before, scope).isEmpty(), "isWarned");
        scope.entries[0].isReverted = true;
        if (version != before)
            QVERIFY(versionWarnings(version, before, scope).isEmpty());
    }

    void ticketsAndBuildAreComparedFourWays()
    {
        ReleasePlan plan = test::aReadyPlan();
        plan.release.scope = u"- PAY-1 refunds\n- PAY-2 limits"_s;
        plan.items[0].title = u"PAY-3 load"_s;
        plan.items[0].state = ItemState::Open;
        ScopeEntry merge = entry(u"e"_s, u"Merge pull request #7"_s, {u"#7"_s});
        merge.isMerge = true;
        const Scope scope =
            scopeWith({merge, entry(u"a"_s, u"PAY-1"_s, {u"PAY-1"_s}), entry(u"b"_s, u"PAY-3"_s, {u"PAY-3"_s}),
                       entry(u"c"_s, u"PAY-9"_s, {u"PAY-9"_s}), entry(u"d"_s, u"nothing named"_s)});
        auto found = scopeMismatches(plan, scope, ReferencePatterns(), {});
        using Kind = ScopeMismatch::Kind;
        const auto has = [&](Kind kind, const QString &subject) {
            return std::ranges::any_of(
                found, [&](const ScopeMismatch &each) { return each.kind == kind && each.subject == subject; });
        };
        QVERIFY(has(Kind::NotInBuild, u"PAY-2"_s));
        QVERIFY(has(Kind::NotDone, u"PAY-3"_s));
        QVERIFY(has(Kind::NotPlanned, u"PAY-9"_s));
        QVERIFY(has(Kind::NoTicket, u"d"_s));
        QCOMPARE(found.size(), 4U);
        QCOMPARE(openMismatches(found), 4);

        ScopeExplanation why;
        why.id = {Uuid::version5({}, "why")};
        why.subject = u"PAY-9"_s;
        why.reason = u"hotfix of last week"_s;
        found = scopeMismatches(plan, scope, ReferencePatterns(), {why});
        QCOMPARE(openMismatches(found), 3);
    }

    void aScopeOfTenThousandTicketsIsComparedAtOnce()
    {
        std::vector<ScopeEntry> entries;
        for (int i = 0; i < 10'000; ++i)
            entries.push_back(entry(u"commit %1"_s.arg(i), u"PAY-%1"_s.arg(i), {u"PAY-%1"_s.arg(i)}));
        const Scope scope = scopeWith(entries);
        ReleasePlan plan;
        for (int i = 0; i < 2'000; ++i) {
            Item &item = plan.items.emplace_back();
            item.title = u"PAY-%1"_s.arg(i);
            item.state = ItemState::Done;
        }
        QElapsedTimer timer;
        timer.start();
        const auto found = scopeMismatches(plan, scope, ReferencePatterns(), {});
        // A hundred million comparisons take longer, wherever it is built.
        QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(found.size(), 8'000U);
        QCOMPARE(found.front().title, u"PAY-2000"_s);
    }

    void whatTheRemoteMadeOfATagIsKept()
    {
        RepositoryFacts facts;
        facts.tag = u"v4.2.0"_s;
        facts.tagCommit = QString(40, u'a');
        facts.hasFreeze = true;
        facts.frozenAt = fromUnixMilliseconds(1'799'000'000'000);
        // One that never was there was not pushed yet.
        QCOMPARE(withTagUpstream(facts, {}).upstream, TagUpstream::Unasked);
        const RepositoryFacts same = withTagUpstream(facts, QString(40, u'a'));
        QCOMPARE(same.upstream, TagUpstream::Same);
        QVERIFY(upstreamSentence(same).isEmpty());
        const RepositoryFacts gone = withTagUpstream(same, {});
        QCOMPARE(gone.upstream, TagUpstream::Gone);
        const RepositoryFacts moved = withTagUpstream(gone, QString(40, u'b'));
        QCOMPARE(moved.upstream, TagUpstream::Moved);
        QVERIFY(upstreamSentence(moved).contains(u"bbbbbbbbbb"_s));
        for (const RepositoryFacts &each : {facts, same, gone, moved})
            QVERIFY(factsFromJson(toJson(each)) == each);
        ReleasePlan plan;
        plan.criteria.emplace_back();
        plan.criteria.front().kind = CriterionKind::Scope;
        plan.criteria.front().parameters = {{u"check"_s, u"tag"_s}};
        ScopeEvidence evidence;
        evidence.isKnown = true;
        evidence.head = facts.tagCommit;
        const auto judged = [&](const RepositoryFacts &known) {
            evidence.facts = known;
            deriveScopeCriteria(plan, evidence);
            return plan.criteria.front().state;
        };
        QCOMPARE(judged(facts), CriterionState::Satisfied);
        QCOMPARE(judged(same), CriterionState::Satisfied);
        QCOMPARE(judged(gone), CriterionState::NotSatisfied);
        QCOMPARE(judged(moved), CriterionState::NotSatisfied);
    }

    void criteriaOfTheRepositoryAreJudged_data()
    {
        QTest::addColumn<QJsonObject>("condition");
        QTest::addColumn<CriterionState>("state");
        QTest::newRow("tag") << QJsonObject{{u"check"_s, u"tag"_s}} << CriterionState::Satisfied;
        QTest::newRow("branch") << QJsonObject{{u"check"_s, u"branch"_s}, {u"branch"_s, u"main"_s}}
                                << CriterionState::Satisfied;
        QTest::newRow("another branch") << QJsonObject{{u"check"_s, u"branch"_s}, {u"branch"_s, u"old"_s}}
                                        << CriterionState::NotSatisfied;
        QTest::newRow("unknown branch") << QJsonObject{{u"check"_s, u"branch"_s}, {u"branch"_s, u"gone"_s}}
                                        << CriterionState::Unknown;
        QTest::newRow("freeze") << QJsonObject{{u"check"_s, u"freeze"_s}} << CriterionState::NotSatisfied;
        QTest::newRow("items") << QJsonObject{{u"check"_s, u"items"_s}} << CriterionState::Satisfied;
        QTest::newRow("tickets") << QJsonObject{{u"check"_s, u"tickets"_s}} << CriterionState::NotSatisfied;
        QTest::newRow("version") << QJsonObject{{u"check"_s, u"version"_s}} << CriterionState::Satisfied;
    }

    void criteriaOfTheRepositoryAreJudged()
    {
        QFETCH(QJsonObject, condition);
        QFETCH(CriterionState, state);
        QVERIFY(checkScopeCondition(condition));
        ReleasePlan plan = planWithScope({u"a"_s});
        plan.criteria = {scopeCriterion(condition)};
        ScopeEvidence evidence;
        deriveScopeCriteria(plan, evidence);
        QCOMPARE(plan.criteria[0].state, CriterionState::Unknown);
        QVERIFY(!plan.criteria[0].threshold.isEmpty());
        evidence.isKnown = true;
        evidence.head = u"a"_s;
        evidence.scope = scopeWith({entry(u"a"_s, u"x"_s)});
        evidence.scope.entries[0].isLate = true;
        evidence.scope.late = 1;
        evidence.facts = {u"v1"_s, u"a"_s, {{u"main"_s, true}, {u"old"_s, false}}, {}, true};
        evidence.mismatches = {{ScopeMismatch::Kind::NoTicket, u"a"_s, u"x"_s}};
        deriveScopeCriteria(plan, evidence);
        QCOMPARE(plan.criteria[0].state, state);
        // With leave for the late commit it holds.
        plan.scope->lateChanges = {lateChange({u"a"_s}, {})};
        evidence.facts.tagCommit = u"b"_s;
        deriveScopeCriteria(plan, evidence);
        if (condition[u"check"] == u"freeze"_s)
            QCOMPARE(plan.criteria[0].state, CriterionState::Satisfied);
        if (condition[u"check"] == u"tag"_s)
            QCOMPARE(plan.criteria[0].state, CriterionState::NotSatisfied);
    }

    void aConditionSaysWhatItAsks()
    {
        QVERIFY(!checkScopeCondition({}));
        QVERIFY(!checkScopeCondition({{u"check"_s, u"weather"_s}}));
        QVERIFY(!checkScopeCondition({{u"check"_s, u"branch"_s}}));
    }

    void aCommitMoreMakesSignOffsStaleAndIsNamed()
    {
        const ReleasePlan before = planWithScope({u"a"_s});
        const ReleasePlan after = planWithScope({u"b"_s, u"a"_s});
        QVERIFY(signedContent(before, {}).hash != signedContent(after, {}).hash);
        const auto changes = contentChanges(signedContent(before, {}).document, signedContent(after, {}).document);
        QCOMPARE(changes.size(), 1U);
        QCOMPARE(changes[0].section, ContentChange::Section::Commits);
        QCOMPARE(describe(changes[0]), u"Commit “title of b” added"_s);
        // Looked at once more without news, nothing is stale.
        QCOMPARE(signedContent(planWithScope({u"a"_s, u"b"_s}), {}).hash, signedContent(after, {}).hash);
    }

    void anApprovedLateChangeMakesOnlyTheAffectedSignOffsStale()
    {
        const ReleasePlan before = planWithScope({u"a"_s});
        ReleasePlan after = planWithScope({u"b"_s, u"a"_s});
        after.scope->lateChanges = {lateChange({u"b"_s}, {u"qa_lead"_s})};
        const auto isStale = [&](const QString &role) {
            return signedContent(before, {}, role).hash != signedContent(after, {}, role).hash;
        };
        QVERIFY(isStale(u"qa_lead"_s));
        QVERIFY(!isStale(u"security"_s));
        QVERIFY(isStale({}));
        after.scope->lateChanges[0].state = LateChangeState::Requested;
        QVERIFY(isStale(u"security"_s));
        after.scope->lateChanges[0].state = LateChangeState::Rejected;
        QVERIFY(isStale(u"security"_s));
        // Another change of the same commit that does affect the role outweighs it.
        after.scope->lateChanges = {lateChange({u"b"_s}, {}), lateChange({u"b"_s}, {u"security"_s})};
        QVERIFY(isStale(u"security"_s));
    }

    void anotherArtifactOrConfigurationMakesSignOffsStale()
    {
        const ReleasePlan before = planWithScope({u"a"_s});
        ReleasePlan after = before;
        after.scope->artifacts[u"app.tar"_s] = u"sha256:1"_s;
        QVERIFY(signedContent(before, {}).hash != signedContent(after, {}).hash);
        after = before;
        after.scope->configuration[u"app.yaml"_s] = u"1"_s;
        QVERIFY(signedContent(before, {}).hash != signedContent(after, {}).hash);
    }

    void veryLongScopesAreCoveredByTheirDigest()
    {
        ReleasePlan plan = planWithScope({u"a"_s});
        plan.scope->total = 50'000;
        plan.scope->digest = u"1"_s;
        const QString before = signedContent(plan, {}).hash;
        plan.scope->digest = u"2"_s;
        QVERIFY(signedContent(plan, {}).hash != before);
    }

    void aManifestIsTheSameForTheSameParts()
    {
        ManifestParts parts{.product = u"Payments"_s,
                            .version = u"4.2"_s,
                            .repository = u"https://x/y"_s,
                            .fromName = u"v4.1"_s,
                            .fromCommit = u"1"_s,
                            .toName = u"v4.2"_s,
                            .head = u"3"_s,
                            .commits = {u"3"_s, u"2"_s},
                            .paths = {},
                            .artifacts = {{u"a"_s, u"sha256:x"_s}},
                            .configuration = {},
                            .submodules = {}};
        const QString hash = manifestHash(manifestOf(parts));
        std::ranges::reverse(parts.commits);
        QCOMPARE(manifestHash(manifestOf(parts)), hash);
        parts.artifacts[u"a"_s] = u"sha256:y"_s;
        QVERIFY(manifestHash(manifestOf(parts)) != hash);
        QCOMPARE(artifactDigest(u" "_s + QString(64, u'A')).value(), u"sha256:"_s + QString(64, u'a'));
        QVERIFY(!artifactDigest(u"md5:1"_s));
    }
};

QTEST_GUILESS_MAIN(ScopeRulesTest)
#include "scope_rules_test.moc"
