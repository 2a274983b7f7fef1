// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/content.h"

#include "core/readiness/gate.h"
#include "support/plan_builder.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <functional>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Edit = std::function<void(ReleasePlan &)>;

Evidence anEvidence(int n, const Uuid &subject)
{
    Evidence evidence;
    evidence.id = numbered<EvidenceId>(n);
    evidence.subject = subject;
    evidence.location = u"https://ci.example/%1"_s.arg(n);
    return evidence;
}

ReleasePlan aSignedPlan()
{
    ReleasePlan plan = aRelease()
                           .coordinatedBy(numbered<PersonId>(1))
                           .withMilestone(u"code_freeze"_s, u"T-5d"_s)
                           .withMilestone(u"candidate"_s, u"T-4d"_s)
                           .withPhase(u"testing"_s, {}, u"T-1d"_s)
                           .withItem(u"Load test"_s, u"T-2d"_s)
                           .withItem(u"Regression"_s, u"T-2d"_s)
                           .withCriterion(u"No blocker"_s, CriterionState::Satisfied)
                           .withCriterion(u"Fast enough"_s, CriterionState::Unknown)
                           .requiring(u"qa_lead"_s)
                           .withPhase(u"monitoring"_s, u"T"_s, u"T+2d"_s)
                           .withItem(u"Watch"_s, u"T+1d"_s)
                           .plan();
    plan.evidence = {anEvidence(1, plan.items[0].id.value), anEvidence(2, plan.items[0].id.value)};
    return plan;
}

QString hashOf(const ReleasePlan &plan)
{
    return signedContent(plan, {}).hash;
}

QStringList changesAfter(const Edit &edit)
{
    ReleasePlan plan = aSignedPlan();
    const QString before = signedContent(plan, {}).document;
    edit(plan);
    QStringList sentences;
    for (const ContentChange &each : contentChanges(before, signedContent(plan, {}).document))
        sentences += describe(each);
    return sentences;
}

} // namespace

class ContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderOfTheLists_doesNotMatter()
    {
        QVERIFY(rc::check("shuffled plans have one hash", [] {
            ReleasePlan plan = aSignedPlan();
            const QString before = hashOf(plan);
            auto swap = [](auto &list) {
                if (list.size() > 1)
                    std::swap(list[*rc::gen::inRange<std::size_t>(0, list.size())],
                              list[*rc::gen::inRange<std::size_t>(0, list.size())]);
            };
            swap(plan.milestones);
            swap(plan.items);
            swap(plan.criteria);
            swap(plan.evidence);
            swap(plan.requirements);
            RC_ASSERT(hashOf(plan) == before);
        }));
    }

    void theDocument_isCanonical()
    {
        const SignedContent content = signedContent(aSignedPlan(), {});
        const QJsonDocument read = QJsonDocument::fromJson(content.document.toUtf8());
        QVERIFY(read.isObject());
        QCOMPARE(QString::fromUtf8(read.toJson(QJsonDocument::Compact)), content.document);
        QCOMPARE(content.hash.size(), 64);
    }

    void theLanguage_doesNotMatter()
    {
        ReleasePlan plan = aRelease()
                               .withPhase(u"testing"_s, {}, u"T"_s)
                               .withItem(u"Load test"_s)
                               .withChecklistCriterion(u"testing"_s, 100)
                               .plan();
        deriveCriteria(plan);
        QLocale::setDefault(QLocale(QLocale::German));
        ReleasePlan other = plan;
        deriveCriteria(other);
        QCOMPARE(hashOf(other), hashOf(plan));
        QCOMPARE(other.criteria[0].value, u"0 % (0/1)"_s);
        QLocale::setDefault(QLocale(QLocale::English));
    }

    void whatIsCovered_changesTheHash_data()
    {
        QTest::addColumn<Edit>("edit");
        auto row = [](const char *name, const Edit &edit) { QTest::newRow(name) << edit; };
        row("version", [](ReleasePlan &p) { p.release.version = u"4.3"_s; });
        row("scope", [](ReleasePlan &p) { p.release.scope = u"more"_s; });
        row("ship", [](ReleasePlan &p) { p.release.ship += 1s; });
        row("start", [](ReleasePlan &p) { p.release.start += 1s; });
        row("zone", [](ReleasePlan &p) { p.release.shipZone = "Europe/Paris"; });
        row("environment", [](ReleasePlan &p) { p.release.environment = numbered<EnvironmentId>(9); });
        row("coordinator", [](ReleasePlan &p) { p.release.coordinator.reset(); });
        row("milestone moved", [](ReleasePlan &p) { p.milestones[0].at += 1h; });
        row("milestone renamed", [](ReleasePlan &p) { p.milestones[0].name = u"Freeze"_s; });
        row("milestone removed", [](ReleasePlan &p) { p.milestones.pop_back(); });
        row("item retitled", [](ReleasePlan &p) { p.items[0].title += u'!'; });
        row("item's text", [](ReleasePlan &p) { p.items[0].body = u"with 500 users"_s; });
        row("item done", [](ReleasePlan &p) { p.items[0].state = ItemState::Done; });
        row("item's reason", [](ReleasePlan &p) { p.items[0].reason = u"staging is taken"_s; });
        row("item optional", [](ReleasePlan &p) { p.items[0].required = false; });
        row("item due", [](ReleasePlan &p) { p.items[0].due = at("2027-01-09"); });
        row("item removed", [](ReleasePlan &p) { p.items.erase(p.items.begin()); });
        row("item added", [](ReleasePlan &p) {
            p.items.push_back(p.items[0]);
            p.items.back().id = numbered<ItemId>(999);
        });
        row("item moved behind the gate", [](ReleasePlan &p) { p.items[0].phase = p.phases[1].id; });
        row("later item retitled", [](ReleasePlan &p) { p.items[2].title += u'!'; });
        row("evidence added", [](ReleasePlan &p) { p.evidence.push_back(anEvidence(3, p.items[1].id.value)); });
        row("evidence removed", [](ReleasePlan &p) { p.evidence.pop_back(); });
        row("evidence's file changed", [](ReleasePlan &p) { p.evidence[0].sha256 = u"ab"_s; });
        row("criterion no longer holds", [](ReleasePlan &p) { p.criteria[0].state = CriterionState::NotSatisfied; });
        row("criterion's value", [](ReleasePlan &p) { p.criteria[0].value = u"2 blockers"_s; });
        row("criterion's threshold", [](ReleasePlan &p) { p.criteria[0].threshold = u"0"_s; });
        row("criterion no longer blocks", [](ReleasePlan &p) { p.criteria[0].blocking = false; });
        row("criterion retitled", [](ReleasePlan &p) { p.criteria[0].title += u'!'; });
        row("criterion's parameters", [](ReleasePlan &p) { p.criteria[0].parameters = {{u"percent"_s, 50}}; });
        row("criterion removed", [](ReleasePlan &p) { p.criteria.pop_back(); });
        row("criterion's evidence",
            [](ReleasePlan &p) { p.evidence.push_back(anEvidence(3, p.criteria[0].id.value)); });
    }
    void whatIsCovered_changesTheHash()
    {
        QFETCH(const Edit, edit);
        ReleasePlan plan = aSignedPlan();
        const QString before = hashOf(plan);
        edit(plan);
        QVERIFY(hashOf(plan) != before);
    }

    void whatIsNotCovered_doesNot_data()
    {
        QTest::addColumn<Edit>("edit");
        auto row = [](const char *name, const Edit &edit) { QTest::newRow(name) << edit; };
        row("state of the release", [](ReleasePlan &p) { p.release.state = ReleaseState::Deploying; });
        row("notes", [](ReleasePlan &p) { p.release.notes = u"New: everything"_s; });
        row("when it began", [](ReleasePlan &p) { p.release.startedAt = at("2027-01-01"); });
        row("milestone reached", [](ReleasePlan &p) { p.milestones[0].actual = at("2027-01-09"); });
        row("order", [](ReleasePlan &p) { std::swap(p.items[0].order, p.items[1].order); });
        row("owner", [](ReleasePlan &p) { p.items[0].owner = numbered<PersonId>(7); });
        row("who did it when", [](ReleasePlan &p) {
            p.items[0].doneAt = at("2027-01-09");
            p.items[0].doneBy = numbered<PersonId>(7);
        });
        row("work after the gate", [](ReleasePlan &p) { p.items[2].state = ItemState::Done; });
        row("evidence after the gate",
            [](ReleasePlan &p) { p.evidence.push_back(anEvidence(3, p.items[2].id.value)); });
        row("evidence's title", [](ReleasePlan &p) { p.evidence[0].title = u"run"_s; });
        row("when a criterion was evaluated", [](ReleasePlan &p) { p.criteria[0].evaluatedAt = at("2027-01-09"); });
        row("a decision", [](ReleasePlan &p) {
            p.signoffs.push_back(decisionOn(p, p.requirements[0], numbered<PersonId>(2), Decision::Approved));
        });
        row("a booking", [](ReleasePlan &p) { p.bookings.push_back({}); });
        row("a requirement", [](ReleasePlan &p) { p.requirements[0].quorum = 3; });
    }
    void whatIsNotCovered_doesNot()
    {
        QFETCH(const Edit, edit);
        ReleasePlan plan = aSignedPlan();
        const QString before = hashOf(plan);
        edit(plan);
        QCOMPARE(hashOf(plan), before);
    }

    void whatChanged_isSaidExactly_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QStringList>("sentences");
        auto row = [](const char *name, const QStringList &sentences, const Edit &edit) {
            QTest::newRow(name) << edit << sentences;
        };
        row("nothing", {}, [](ReleasePlan &) {});
        row("item reopened", {u"“Load test”: state open → done"_s},
            [](ReleasePlan &p) { p.items[0].state = ItemState::Done; });
        row("scope", {u"Release: scope none → more"_s}, [](ReleasePlan &p) { p.release.scope = u"more"_s; });
        row("ship", {u"“ship”: date 2027-01-14T13:00:00Z → 2027-01-14T14:00:00Z"_s},
            [](ReleasePlan &p) { p.release.ship += 1h; });
        row("removed", {u"“Regression” removed"_s}, [](ReleasePlan &p) { p.items.erase(p.items.begin() + 1); });
        row("evidence", {u"“Regression”: evidence none → link https://ci.example/3"_s},
            [](ReleasePlan &p) { p.evidence.push_back(anEvidence(3, p.items[1].id.value)); });
        row("several, in order of sections then titles",
            {u"Release: scope none → more"_s, u"“code_freeze”: date 2027-01-09T13:00:00Z → 2027-01-09T14:00:00Z"_s,
             u"“Load test”: required true → false"_s, u"“Regression”: state open → skipped"_s,
             u"“No blocker”: value none → 2"_s},
            [](ReleasePlan &p) {
                p.criteria[0].value = u"2"_s;
                p.items[1].state = ItemState::Skipped;
                p.items[0].required = false;
                p.milestones[0].at += 1h;
                p.release.scope = u"more"_s;
            });
    }
    void whatChanged_isSaidExactly()
    {
        QFETCH(const Edit, edit);
        QFETCH(const QStringList, sentences);
        QCOMPARE(changesAfter(edit), sentences);
    }

    void differentHashes_alwaysComeWithAChange()
    {
        QVERIFY(rc::check("stale says why", [] {
            ReleasePlan plan = aSignedPlan();
            const SignedContent before = signedContent(plan, {});
            for (Item &item : plan.items)
                item.state = *rc::gen::element(ItemState::Open, ItemState::Done, ItemState::Skipped);
            plan.release.scope = *rc::gen::arbitrary<bool>() ? u"more"_s : QString();
            plan.release.ship += std::chrono::seconds(*rc::gen::inRange(0, 2));
            const SignedContent after = signedContent(plan, {});
            RC_ASSERT((before.hash == after.hash) == contentChanges(before.document, after.document).empty());
        }));
    }

    void aDocumentThatIsNotOurs_countsAsEmpty()
    {
        QVERIFY(contentChanges(u"not json"_s, {}).empty());
        QVERIFY(!contentChanges(u"[]"_s, signedContent(aSignedPlan(), {}).document).empty());
    }

    void eachGate_hasItsOwnContent()
    {
        const ReleasePlan plan = aSignedPlan();
        const PhaseId testing = plan.phases[0].id;
        QVERIFY(signedContent(plan, testing).hash != signedContent(plan, {}).hash);
        QCOMPARE(gateOf(signedContent(plan, testing).document), std::optional(testing));
        QVERIFY(!gateOf(signedContent(plan, {}).document));
    }
};

QTEST_GUILESS_MAIN(ContentTest)
#include "content_test.moc"
