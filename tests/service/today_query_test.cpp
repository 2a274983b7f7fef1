// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/closure_commands.h"
#include "service/closure/sealed_sample.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/signoff_commands.h"
#include "service/commands/workspace_commands.h"
#include "service/queries/awaited_signoffs.h"
#include "storage/repositories/release_repository.h"
#include "support/plan_builder.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList waiting(const TodayPage &page)
{
    QStringList list;
    for (const WaitingCard &each : page.waiting)
        list += each.kind == WaitingCard::Kind::Signoff ? each.releaseTitle + u" sign-off "_s + toText(each.signoff)
                                                        : each.title + (each.isOverdue ? u" overdue"_s : QString());
    return list;
}

} // namespace

class TodayQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_team = std::make_unique<Team>(*m_workspace);
    }

    void itemsOfThePerson_showWhenTheyAreDueWithinAWeek()
    {
        const ReleaseId id = m_team->plainRelease(u"4.2"_s);
        m_team->takeTo(id, {ReleaseState::Planned});
        const Instant now = m_workspace->now();
        auto add = [&](const char16_t *title, PersonId owner, std::optional<Instant> due) {
            return m_workspace->done(
                AddItem{.release = id, .title = QString::fromUtf16(title), .owner = owner, .due = due});
        };
        add(u"later", m_team->wei, now + 7 * 24h + 1ms);
        add(u"in a week", m_team->wei, now + 7 * 24h);
        add(u"tomorrow", m_team->wei, now + 24h);
        add(u"yesterday", m_team->wei, now - 24h);
        add(u"now", m_team->wei, now);
        add(u"of somebody else", m_team->jonas, now);
        add(u"without a date", m_team->wei, {});
        m_workspace->done(SetItemState{.release = id, .items = {add(u"done", m_team->wei, now)}});
        const TodayPage page = today(m_team->wei);
        QCOMPARE(waiting(page), (QStringList{u"yesterday overdue"_s, u"now"_s, u"tomorrow"_s, u"in a week"_s}));
        QCOMPARE(page.waitingTotal, 4);
        QCOMPARE(valueOf(m_workspace->queries().waitingCount(m_team->wei)), 4);
    }

    void itemsOfDraftsAndOfWhatIsOver_doNotShow()
    {
        const ReleaseId id = m_team->plainRelease(u"4.2"_s);
        m_workspace->done(AddItem{
            .release = id, .title = u"one"_s, .required = false, .owner = m_team->wei, .due = m_workspace->now()});
        QCOMPARE(waiting(today(m_team->wei)).size(), 0);
        m_team->takeTo(id, {ReleaseState::Planned});
        QCOMPARE(waiting(today(m_team->wei)).size(), 1);
        m_team->takeTo(id, {ReleaseState::InProgress, ReleaseState::Deploying, ReleaseState::Released});
        QCOMPARE(waiting(today(m_team->wei)).size(), 1);
        m_workspace->done(CloseRelease{id, {}, {}, u"all went well"_s, false});
        QCOMPARE(waiting(today(m_team->wei)).size(), 0);
    }

    void moreThanFits_isCounted()
    {
        const ReleaseId id = m_team->plainRelease(u"4.2"_s);
        m_team->takeTo(id, {ReleaseState::Planned});
        for (int i = 0; i < 12; ++i)
            m_workspace->done(AddItem{.release = id,
                                      .title = u"Item %1"_s.arg(i),
                                      .owner = m_team->wei,
                                      .due = m_workspace->now() + std::chrono::minutes(i)});
        const TodayPage page = valueOf(m_workspace->queries().today(m_team->wei, 3));
        QCOMPARE(waiting(page), (QStringList{u"Item 0"_s, u"Item 1"_s, u"Item 2"_s}));
        QCOMPARE(page.waitingTotal, 12);
    }

    void aReleaseUnderWay_standsWhereItIs_whetherOrNotItsSignoffWaits()
    {
        const ReleaseId id = m_team->release(u"4.2"_s, "2027-01-14T14:00");
        m_team->takeTo(id, {ReleaseState::Planned, ReleaseState::InProgress});
        const ReleasePlan plan = valueOf(m_workspace->queries().release(id)).plan;
        const Phase *phase = service::phaseAt(plan.phases, m_workspace->now());
        QVERIFY(phase);
        const auto add = [&](const QString &title, bool isRequired, std::optional<Instant> due) {
            return m_workspace->done(
                AddItem{.release = id, .phase = phase->id, .title = title, .required = isRequired, .due = due});
        };
        const Instant yesterday = m_workspace->now() - 24h;
        m_workspace->done(SetItemState{.release = id, .items = {add(u"done"_s, true, yesterday)}});
        add(u"overdue"_s, true, yesterday);
        add(u"optional"_s, false, yesterday);
        add(u"now"_s, true, m_workspace->now());
        add(u"some day"_s, true, {});
        m_workspace->done(RequestSignoffs{.release = id});
        const auto runningFor = [&](PersonId person) {
            return valueOf(m_workspace->queries().completed(today(person).running.at(0)));
        };
        QVERIFY(waiting(today(m_team->jonas)).contains(u"Payments 4.2 sign-off pending"_s));
        const RunningCard asked = runningFor(m_team->jonas);
        const RunningCard notAsked = runningFor(m_team->wei);
        QVERIFY(asked.itemsDone >= 1 && asked.items >= 5 && asked.overdue >= 1);
        QCOMPARE(asked.itemsDone, notAsked.itemsDone);
        QCOMPARE(asked.items, notAsked.items);
        QCOMPARE(asked.overdue, notAsked.overdue);
        QCOMPARE(asked.phaseName, notAsked.phaseName);
        QCOMPARE(asked.title, notAsked.title);
        QVERIFY(!today(m_team->jonas).running.at(0).isComplete);

        m_workspace->session().setActor(m_team->jonas);
        m_workspace->done(
            DecideSignoff{.release = id, .role = u"qa_lead"_s, .decision = Decision::Rejected, .comment = u"no"_s});
        const RunningCard byPlan = today(m_team->chiara).running.at(0);
        QVERIFY2(byPlan.isComplete, "whose sign-off was decided on is told of with the plan");
        QCOMPARE(byPlan.itemsDone, notAsked.itemsDone);
        QCOMPARE(byPlan.items, notAsked.items);
        QCOMPARE(byPlan.overdue, notAsked.overdue);
        QCOMPARE(byPlan.phaseName, notAsked.phaseName);
        QCOMPARE(byPlan.phaseSpan, notAsked.phaseSpan);
        QCOMPARE(byPlan.environment, notAsked.environment);
        m_workspace->session().setActor(m_team->mara);
        m_workspace->done(AddItem{.release = id,
                                  .phase = phase->id,
                                  .title = u"theirs"_s,
                                  .owner = m_team->chiara,
                                  .due = m_workspace->now()});
        const TodayPage page = today(m_team->chiara);
        const auto theirs = std::ranges::find(page.waiting, u"theirs"_s, &WaitingCard::title);
        QVERIFY(theirs != page.waiting.end());
        QCOMPARE(theirs->phaseName, phase->name);
    }

    void aCardOfAReleaseThatIsGone_isNotCompleted()
    {
        QCOMPARE(m_workspace->queries().completed(RunningCard{}).error().kind, ErrorKind::NotFound);
    }

    void aSignoff_waitsForWhoMayGiveItUntilTheyDid()
    {
        const ReleaseId id = m_team->release(u"4.2"_s, "2027-01-14T14:00");
        m_team->takeTo(id, {ReleaseState::Planned, ReleaseState::InProgress});
        m_workspace->done(RequestSignoffs{.release = id});
        const QString pending = u"Payments 4.2 sign-off pending"_s;
        QVERIFY(waiting(today(m_team->jonas)).contains(pending));
        QVERIFY(waiting(today(m_team->chiara)).contains(pending));
        QVERIFY(!waiting(today(m_team->mara)).contains(pending));
        QCOMPARE(signoffCard(m_team->jonas).askedBy, u"Mara"_s);
        QCOMPARE(valueOf(m_workspace->queries().completed(signoffCard(m_team->jonas))).facts->blockingReasons, 2);
        m_workspace->session().setActor(m_team->jonas);
        m_workspace->done(DecideSignoff{.release = id, .role = u"qa_lead"_s});
        QVERIFY(waiting(today(m_team->jonas)).filter(u"sign-off"_s).isEmpty());
        QVERIFY(waiting(today(m_team->chiara)).filter(u"sign-off"_s).isEmpty());
        m_workspace->done(EditRelease{.release = id, .scope = u"more"_s});
        QCOMPARE(waiting(today(m_team->jonas)).front(), u"Payments 4.2 sign-off stale"_s);
    }

    void whoCoordinates_isNotAskedForTheQaSignoffTheyMayNotGive()
    {
        const ReleaseId id = m_team->release(u"4.2"_s, "2027-01-14T14:00");
        m_workspace->done(EditRelease{.release = id, .coordinator = std::optional(m_team->chiara)});
        m_team->takeTo(id, {ReleaseState::Planned, ReleaseState::InProgress});
        QVERIFY(waiting(today(m_team->chiara)).filter(u"sign-off"_s).isEmpty());
        QVERIFY(!waiting(today(m_team->jonas)).filter(u"sign-off"_s).isEmpty());
        m_workspace->done(EditRelease{.release = id, .coordinator = std::optional(m_team->mara)});
        QVERIFY(waiting(today(m_team->chiara)).filter(u"sign-off"_s).isEmpty());
    }

    void aSignoffOfADraft_waitsOnceItWasAskedFor()
    {
        const ReleaseId id = m_team->release(u"4.2"_s, "2027-01-14T14:00");
        QVERIFY(waiting(today(m_team->jonas)).isEmpty());
        m_workspace->done(RequestSignoffs{.release = id});
        QCOMPARE(waiting(today(m_team->jonas)), QStringList{u"Payments 4.2 sign-off pending"_s});
        QCOMPARE(signoffCard(m_team->jonas).askedBy, u"Mara"_s);
        m_team->takeTo(id, {ReleaseState::Cancelled});
        QVERIFY(waiting(today(m_team->jonas)).isEmpty());
    }

    void theFactsOfASignoff_areToldWhenItsCardIsShown()
    {
        const ReleaseId id = m_team->release(u"4.2"_s, "2027-01-14T14:00");
        m_team->takeTo(id, {ReleaseState::Planned, ReleaseState::InProgress});
        const WaitingCard pending = signoffCard(m_team->jonas);
        QVERIFY(!pending.isComplete && !pending.facts);
        const WaitingCard shown = valueOf(m_workspace->queries().completed(pending));
        const ReleasePlan plan = valueOf(m_workspace->queries().release(id)).plan;
        QVERIFY(shown.isComplete && shown.facts && shown.facts->items > 0 && shown.facts->requirements > 0);
        QCOMPARE(std::size_t(shown.facts->items), plan.items.size());
        QCOMPARE(std::size_t(shown.facts->criteria), plan.criteria.size());
        QCOMPARE(std::size_t(shown.facts->requirements), plan.requirements.size());
        QCOMPARE(shown.facts->approved, 0);
        QCOMPARE(shown.id, pending.id);

        m_workspace->session().setActor(m_team->jonas);
        m_workspace->done(DecideSignoff{.release = id, .role = u"qa_lead"_s});
        m_workspace->done(EditRelease{.release = id, .scope = u"more"_s});
        WaitingCard stale = signoffCard(m_team->jonas);
        QCOMPARE(stale.signoff, SignoffState::Stale);
        QVERIFY2(stale.isComplete && stale.facts, "who decided is told of with the plan, which has the facts too");
        stale.isComplete = false;
        const WaitingCard again = valueOf(m_workspace->queries().completed(stale));
        QCOMPARE(again.facts->blockingReasons, stale.facts->blockingReasons);
        QCOMPARE(again.facts->itemsDone, stale.facts->itemsDone);
    }

    void theFactsOfASignoff_ofNoRelease_areRefused()
    {
        WaitingCard card;
        card.kind = WaitingCard::Kind::Signoff;
        QVERIFY(!m_workspace->queries().completed(card));
    }

    void releasesUnderWay_showDeployingFirst()
    {
        for (int i = 0; i < 25; ++i)
            m_team->takeTo(m_team->plainRelease(u"1.%1"_s.arg(i), "2027-01-10"),
                           {ReleaseState::Planned, ReleaseState::InProgress});
        const ReleaseId last = m_team->plainRelease(u"2.0"_s, "2027-05-10");
        m_team->takeTo(last, {ReleaseState::Planned, ReleaseState::InProgress, ReleaseState::Deploying});
        const TodayPage page = today(m_team->mara);
        QCOMPARE(page.running.front().title, u"Payments 2.0"_s);
        QCOMPARE(page.runningTotal, 26);
        QVERIFY(page.running.size() <= 26u);
    }

    void whatShippedInTheLastWeek_isTold()
    {
        const ReleaseId id = m_team->plainRelease(u"4.2"_s, "2027-01-05");
        m_team->takeTo(
            id, {ReleaseState::Planned, ReleaseState::InProgress, ReleaseState::Deploying, ReleaseState::Released});
        QCOMPARE(today(m_team->mara).finished.size(), 1u);
        m_workspace->setNow(m_workspace->now() + 7 * 24h);
        QCOMPARE(today(m_team->mara).finished.size(), 1u);
        m_workspace->setNow(m_workspace->now() + 1ms);
        QVERIFY(today(m_team->mara).finished.empty());
    }

    void theNextTwoWeeks_holdStartsMilestonesShipsAndFreezes()
    {
        m_team->release(u"4.2"_s, "2027-01-15T14:00");
        m_team->release(u"4.3"_s, "2027-01-28T14:00");
        m_workspace->done(Save<Freeze>{{.name = u"Freeze"_s, .span = {at("2027-01-01"), at("2027-01-06")}}});
        QStringList rows;
        for (const AgendaRow &each : today(m_team->mara).agenda)
            rows += each.what + u' ' + each.whose;
        QCOMPARE(rows, (QStringList{u"Freeze "_s, u"Code freeze Payments 4.2"_s, u"Start Payments 4.3"_s,
                                    u"Ship Payments 4.2"_s}));
    }

    void moreThanAPersonReads_isCutAfterTheSoonestAndCounted()
    {
        for (int i = 0; i < 63; ++i)
            m_team->plainRelease(u"9.%1"_s.arg(i), qPrintable(u"2027-01-12T%1:%2"_s.arg(8 + i / 10).arg(10 + i % 10)));
        m_team->takeTo(m_team->plainRelease(u"8.0"_s, "2027-01-11T14:00"), {ReleaseState::Cancelled});
        m_workspace->done(Save<Freeze>{{.name = u"Freeze"_s, .span = {at("2027-01-10"), at("2027-01-11")}}});
        const TodayPage page = today(m_team->mara);
        QCOMPARE(page.agendaTotal, 64);
        QCOMPARE(page.agenda.size(), 60u);
        QCOMPARE(page.agenda.front().what, u"Freeze"_s);
        QCOMPARE(page.agenda.back().whose, u"Payments 9.58"_s);
    }

    /// Today reads less of a release than its page.
    void gatesAndContents_areTheSameByWhatTodayReads()
    {
        TemporaryWorkspace sample;
        sample.done(MakeSealedSample{});
        Queries::Private d{.reader = valueOf(storage::Reader::open(sample->file())),
                           .surroundings = sample.surroundings(1)};
        const auto rows = valueOf(sample.queries().releases({}, ReleaseOrder::Ship, false, 0, 500));
        int reasons = 0;
        bool hadRunbook = false;
        for (const ReleaseRow &row : rows) {
            const ReleasePlan whole = valueOf(d.plan(row.id));
            const ReleasePlan less = valueOf(d.planOfGates(row.id));
            hadRunbook |= !whole.runbook.empty();
            std::vector<std::optional<PhaseId>> gates{std::nullopt};
            for (const Phase &each : whole.phases)
                gates.emplace_back(each.id);
            for (const auto &gate : gates) {
                const GateAnswer told = valueOf(d.gateOf(whole, gate));
                const GateAnswer toldLess = valueOf(d.gateOf(less, gate));
                QCOMPARE(toldLess.reasons, told.reasons);
                QCOMPARE(toldLess.unverified, told.unverified);
                QCOMPARE(toldLess.standing(), told.standing());
                for (const QString &role : {QString(), u"qa_lead"_s})
                    QCOMPARE(ContentHashes(less).of(gate, role), ContentHashes(whole).of(gate, role));
                reasons += static_cast<int>(told.reasons.size());
            }
        }
        QVERIFY(rows.size() > 100 && reasons > 100 && hadRunbook);
    }

    /// Where nobody decided the plan is not read.
    void whatWaits_isTheSameByTheWholePlan()
    {
        TemporaryWorkspace sample;
        sample.done(MakeSealedSample{});
        Queries::Private d{.reader = valueOf(storage::Reader::open(sample->file())),
                           .surroundings = sample.surroundings(1)};
        int pending = 0;
        int others = 0;
        int notRead = 0;
        for (const Person &person : valueOf(sample.queries().people())) {
            QStringList told;
            QStringList byPlan;
            KnownReleases known(d);
            QVERIFY(eachAwaitedSignoff(d, known, person, [&](const AwaitedSignoff &each) -> Result<> {
                told += each.requirement.id.toString() + toText(each.state);
                (each.state == SignoffState::Pending ? pending : others) += 1;
                return {};
            }));
            for (const SignoffRequirement &each : valueOf(storage::requirementsForRoles(*d.reader, person.roles, 200)))
            {
                const ReleasePlan plan = valueOf(d.plan(each.release));
                const SignoffStatus status = signoffStatus(plan, each);
                const bool stands = std::ranges::any_of(status.decisions, [&](const PersonDecision &one) {
                    return one.event->person == person.id && !one.isStale;
                });
                const bool isBarred = each.quorum <= 1 && !mayDecide(plan, each, person, Decision::Approved, {});
                if (status.state != SignoffState::Approved && !stands && !isBarred)
                    byPlan += each.id.toString() + toText(status.state);
                notRead += known.plans.known(each.release) ? 0 : 1;
            }
            QCOMPARE(told, byPlan);
        }
        QVERIFY2(pending > 5 && others > 0 && notRead > 5,
                 qPrintable(u"%1 %2 %3"_s.arg(pending).arg(others).arg(notRead)));
    }

    void theDay_isThatOfThePersonsZone()
    {
        Person far;
        far.name = u"Aroha"_s;
        far.zone = "Pacific/Auckland";
        const PersonId aroha = m_workspace->done(Save<Person>{far});
        m_workspace->setNow(at("2027-01-04T13:00"));
        QCOMPARE(today(m_team->mara).day, QDate(2027, 1, 4));
        QCOMPARE(today(aroha).day, QDate(2027, 1, 5));
    }

    void withoutAPerson_nothingWaits()
    {
        const ReleaseId id = m_team->release(u"4.2"_s, "2027-01-14T14:00");
        m_team->takeTo(id, {ReleaseState::Planned, ReleaseState::InProgress});
        const TodayPage page = today({});
        QVERIFY(page.waiting.empty());
        QCOMPARE(page.waitingTotal, 0);
        QCOMPARE(page.running.size(), 1u);
    }

private:
    TodayPage today(PersonId person)
    {
        const TodayPage page = valueOf(m_workspace->queries().today(person));
        // The sidebar counts without making the cards, and says the same.
        const int counted = valueOf(m_workspace->queries().waitingCount(person));
        if (counted != page.waitingTotal)
            QTest::qFail("counted otherwise than shown", __FILE__, __LINE__);
        return page;
    }
    WaitingCard signoffCard(PersonId person)
    {
        const TodayPage page = today(person);
        const auto found = std::ranges::find(page.waiting, WaitingCard::Kind::Signoff, &WaitingCard::kind);
        return found == page.waiting.end() ? WaitingCard{} : *found;
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Team> m_team;
};

QTEST_GUILESS_MAIN(TodayQueryTest)
#include "today_query_test.moc"
