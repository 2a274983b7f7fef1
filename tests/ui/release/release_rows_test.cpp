// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/roles.h"
#include "support/plan_builder.h"
#include "ui/release/activity/activity_rows.h"
#include "ui/release/checklist/checklist_actions.h"
#include "ui/release/checklist/checklist_rows.h"
#include "ui/release/checklist/paste_sheet.h"
#include "ui/release/move_rows.h"
#include "ui/release/overview/board_rows.h"
#include "ui/release/parts/release_text.h"
#include "ui/release/signoffs/line_diff.h"
#include "ui/release/signoffs/sign_facts.h"
#include "ui/release/signoffs/signed_changes.h"

#include <QTest>

using namespace slipway;
using namespace slipway::ui;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

QString diffText(const std::vector<DiffLine> &lines)
{
    QStringList out;
    for (const DiffLine &each : lines)
        out.append((each.kind == DiffLine::Kind::Added     ? u"+"_s
                    : each.kind == DiffLine::Kind::Removed ? u"-"_s
                                                           : u" "_s)
                   + QString::number(each.number) + each.text);
    return out.join(u'|');
}

} // namespace

class ReleaseRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedAsDue_isARuleOrADate_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("at");
        QTest::newRow("rule") << u"T-5wd@09:00"_s << true << u"T-5wd@09:00"_s << QString();
        QTest::newRow("rule of a milestone") << u" code_freeze+1d "_s << true << u"code_freeze+1d"_s << QString();
        QTest::newRow("date and time") << u"2027-01-14 17:30"_s << true << QString() << u"2027-01-14T16:30:00Z"_s;
        QTest::newRow("date alone is the end of work")
            << u"2027-01-14"_s << true << QString() << u"2027-01-14T16:00:00Z"_s;
        QTest::newRow("nothing") << u"  "_s << true << QString() << QString();
        QTest::newRow("words") << u"next friday"_s << false << QString() << QString();
        QTest::newRow("half a rule") << u"T-"_s << false << QString() << QString();
        QTest::newRow("no such day") << u"2027-02-30"_s << false << QString() << QString();
    }
    void whatIsTypedAsDue_isARuleOrADate()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isRead);
        QFETCH(QString, rule);
        QFETCH(QString, at);
        const auto due = readDue(typed, "Europe/Berlin");
        QCOMPARE(due.has_value(), isRead);
        if (!due)
            return;
        QCOMPARE(due->rule, rule);
        QCOMPARE(due->at ? toRfc3339(*due->at) : QString(), at);
    }

    void theDifferenceOfTwoTexts_isTheShortest_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("around");
        QTest::addColumn<QString>("diff");
        QTest::newRow("same") << u"a\nb"_s << u"a\nb"_s << -1 << u" 1a| 2b"_s;
        QTest::newRow("changed") << u"a\nb\nc"_s << u"a\nB\nc"_s << -1 << u" 1a|-2b|+2B| 3c"_s;
        QTest::newRow("from nothing") << QString() << u"a"_s << -1 << u"+1a"_s;
        QTest::newRow("to nothing") << u"a\nb"_s << QString() << -1 << u"-1a|-2b"_s;
        QTest::newRow("only what is near")
            << u"1\n2\n3\n4\n5\n6"_s << u"1\n2\n3\n4\n5\nsix"_s << 1 << u" 55|-66|+6six"_s;
        QTest::newRow("nothing near") << u"a"_s << u"a"_s << 2 << QString();
    }
    void theDifferenceOfTwoTexts_isTheShortest()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, around);
        QTEST(diffText(lineDiff(before, after, around)), "diff");
    }

    void veryLongTexts_stillGiveADifference()
    {
        const QString before = QStringList(3000, u"a"_s).join(u'\n');
        const QString after = QStringList(3000, u"b"_s).join(u'\n');
        QCOMPARE(lineDiff(before, after).size(), 6000u);
    }

    void tasksAreCounted_asTheReaderOfListsTakesThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("tasks");
        QTest::newRow("none") << u"# Title\nwords"_s << 0;
        QTest::newRow("marks") << u"- [ ] a\n* [x] b\n+ [X] c\n1. [ ] d"_s << 4;
        QTest::newRow("nested") << u"- [ ] a\n    - [ ] b"_s << 2;
        QTest::newRow("no box") << u"- a\n-[ ] b\n- [] c"_s << 0;
    }
    void tasksAreCounted_asTheReaderOfListsTakesThem()
    {
        QFETCH(QString, text);
        QTEST(taskLines(text), "tasks");
    }

    void theBoard_saysFirstWhatStandsAgainstGoing()
    {
        service::ReleasePage page;
        using Row = service::BoardRow;
        page.board = {{GateReason::Kind::Criterion,
                       numbered<CriterionId>(1).value,
                       Row::Standing::Satisfied,
                       u"fine"_s,
                       u"1"_s,
                       u"1"_s,
                       {},
                       {},
                       {}},
                      {GateReason::Kind::Item,
                       numbered<ItemId>(2).value,
                       Row::Standing::Blocking,
                       u"<b>bad</b>\x07"_s,
                       u"open"_s,
                       u"done"_s,
                       {},
                       {},
                       {}},
                      {GateReason::Kind::Signoff,
                       numbered<SignoffRequirementId>(3).value,
                       Row::Standing::Stale,
                       u"QA"_s,
                       u"stale"_s,
                       u"approved"_s,
                       {},
                       {},
                       {}}};
        const auto rows = boardRows(page, at("2027-01-04T09:00"));
        QCOMPARE(rows.size(), 4u);
        QCOMPARE(rows[0].cells[1].text, u"<b>bad</b>"_s);
        QCOMPARE(rows[0].cells[0].glyph, Glyph::NoGo);
        QCOMPARE(rows[1].cells[0].glyph, Glyph::Stale);
        QVERIFY(rows[2].section);
        QCOMPARE(rows[3].cells[1].text, u"fine"_s);
        QCOMPARE(boardKey(rows[0].key)->id, numbered<ItemId>(2).value);
        QVERIFY(!boardKey(rows[2].key));
    }

    void aMove_listsOtherDaysThenTimes()
    {
        service::MoveOutcome outcome;
        outcome.changes = {
            {DateChange::Subject::Item, {}, u"later that day"_s, at("2027-01-14T14:00"), at("2027-01-14T16:00"), false},
            {DateChange::Subject::Milestone,
             {},
             u"Code freeze"_s,
             at("2027-01-10T14:00"),
             at("2027-01-12T14:00"),
             true}};
        outcome.conflicts = {
            {.kind = Conflict::Kind::Freeze, .title = u"ships in a freeze"_s, .proposedShip = at("2027-02-01T10:00")}};
        const auto rows = moveRows(outcome, "Europe/Berlin");
        QStringList texts;
        for (const TableRow &each : rows)
            texts.append(each.cells[0].text);
        QCOMPARE(texts.size(), 4);
        QCOMPARE(texts[1], u"Code freeze"_s);
        QCOMPARE(texts[3], u"later that day"_s);
        QCOMPARE(proposedSlot(outcome, {}), std::optional(at("2027-02-01T10:00")));
    }

    void whatBlocksAnItem_isAChainDownToWhatCanBeWorkedOn()
    {
        ReleasePlan plan = aRelease().withItem(u"a"_s).withItem(u"b"_s).withItem(u"c"_s).plan();
        plan.items[0].dependsOn = {plan.items[1].id};
        plan.items[1].dependsOn = {plan.items[2].id};
        QCOMPARE(blockedByChain(plan, plan.items[0]).size(), 2u);
        plan.items[2].state = ItemState::Done;
        QCOMPARE(blockedByChain(plan, plan.items[0]).size(), 1u);
        plan.items[2].state = ItemState::Open;
        plan.items[2].dependsOn = {plan.items[0].id};
        QCOMPARE(blockedByChain(plan, plan.items[0]).size(), 2u);
    }

    void whatChangedSinceADecision_isSaidFieldByField()
    {
        service::ReleasePage page;
        page.plan = aRelease().withItem(u"Load test"_s).withItem(u"Old"_s).requiring(roles::kQaLead.toString()).plan();
        page.plan.release.scope = u"one\ntwo"_s;
        const Signoff decision =
            decisionOn(page.plan, page.plan.requirements[0], numbered<PersonId>(1), Decision::Approved);
        QVERIFY(signedChanges(page, decision, page.plan.requirements[0]).isEmpty());
        page.plan.items[0].state = ItemState::Done;
        page.plan.items[1].id = numbered<ItemId>(900);
        page.plan.items[1].title = u"New"_s;
        page.plan.release.scope = u"one\nTWO"_s;
        const SignedChanges changes = signedChanges(page, decision, page.plan.requirements[0]);
        QCOMPARE(changes.added, 1);
        QCOMPARE(changes.removed, 1);
        QCOMPARE(changes.changed, 2);
        QCOMPARE(changes.items, 0);
        QCOMPARE(changes.sections[0].things[0].fields[0].name, u"Scope"_s);
        QCOMPARE(diffText(changes.sections[0].things[0].fields[0].lines), u" 1one|-2two|+2TWO"_s);
        const auto load = std::ranges::find(changes.sections[1].things, u"Load test"_s, &ChangedThing::title);
        QVERIFY(load != changes.sections[1].things.end());
        QCOMPARE(load->fields[0].before, u"open"_s);
        QCOMPARE(load->fields[0].after, u"done"_s);
    }

    void whatIsSigned_isCountedAsItStands()
    {
        service::ReleasePage page;
        page.plan = aRelease()
                        .withItem(u"a"_s, u"T-9d"_s)
                        .withItem(u"b"_s, {}, ItemState::Done)
                        .withCriterion(u"Errors"_s, CriterionState::NotSatisfied)
                        .plan();
        const auto facts = signFacts(page, {}, at("2027-01-13T09:00"));
        QCOMPARE(facts.size(), 5u);
        QVERIFY2(facts[1].text.startsWith(u"0 of 1 satisfied"_s), qPrintable(facts[1].text));
        QVERIFY(facts[1].isBad);
        QCOMPARE(facts[2].text, u"1 of 2 done, 1 overdue"_s);
        QCOMPARE(facts[2].details.size(), 2);
    }

    void theActivity_isFilteredByTextKindAndPerson()
    {
        using Entry = service::ActivityEntry;
        const std::vector<Entry> entries{
            {3,
             at("2027-01-04T09:00"),
             u"Mara"_s,
             u"item.state"_s,
             u"Load test is now done"_s,
             {},
             {{u"item"_s, u"state"_s, u"open"_s, u"done"_s}},
             true},
            {2, at("2027-01-04T08:00"), u"Jonas"_s, u"release.edit"_s, u"Change Payments"_s, u"because"_s, {}, false}};
        const service::ReleasePage page;
        QCOMPARE(activityRows(entries, page, {}).size(), 2u);
        QCOMPARE(activityRows(entries, page, {.about = u"item"_s}).size(), 1u);
        QCOMPARE(activityRows(entries, page, {.actor = u"Jonas"_s}).size(), 1u);
        QCOMPARE(activityRows(entries, page, {.text = u"BECAUSE"_s})[0].key, u"2"_s);
        QCOMPARE(activityRows(entries, page, {.text = u"nowhere"_s}).size(), 0u);
        const auto rows = activityRows(entries, page, {});
        QCOMPARE(rows[0].children.size(), 1u);
        QCOMPARE(rows[0].children[0].cells[2].text, u"+ done"_s);
        QCOMPARE(rows[0].cells[3].glyph, Glyph::Go);
        QCOMPARE(rows[1].cells[3].glyph, Glyph::NoGo);
    }

    void aDecision_isToldWithWhatStoodBefore_andFoundByItsWords()
    {
        service::ReleasePage page;
        const auto uuid = [](int number) {
            return *Uuid::fromString(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, '0'_L1));
        };
        const auto decided = [&](int id, Decision decision, const QString &when) {
            page.plan.signoffs.push_back({.id = SignoffId{uuid(id)},
                                          .role = u"qa_lead"_s,
                                          .person = PersonId{uuid(50)},
                                          .decision = decision,
                                          .at = at(when.toLatin1().constData())});
        };
        decided(1, Decision::Approved, u"2027-01-04T08:00"_s);
        decided(2, Decision::Withdrawn, u"2027-01-04T09:00"_s);
        const auto entry = [&](int id) {
            return service::ActivityEntry{.number = id,
                                          .at = at("2027-01-04T09:00"),
                                          .action = u"signoff.decide"_s,
                                          .summary = u"A decision"_s,
                                          .changes = {{u"signoff"_s, u"added"_s, {}, {}, uuid(id)}}};
        };
        const std::vector<service::ActivityEntry> entries{entry(2), entry(1)};
        const auto rows = activityRows(entries, page, {});
        QCOMPARE(rows[0].children[0].cells[1].text, u"− approved"_s);
        QCOMPARE(rows[0].children[0].cells[2].text, u"+ withdrawn"_s);
        QCOMPARE(rows[1].children[0].cells[1].text, u"− pending"_s);
        QCOMPARE(rows[1].children[0].cells[2].text, u"+ approved"_s);
        QCOMPARE(activityRows(entries, page, {.text = u"withdrawn"_s}).size(), 1u);
    }

    void whatWasUndone_isFoundUnderWhatItTouched()
    {
        const std::vector<service::ActivityEntry> entries{
            {.number = 1, .action = u"undo"_s, .changes = {{u"item"_s, u"state"_s, u"done"_s, u"open"_s}}}};
        const service::ReleasePage page;
        QCOMPARE(activityRows(entries, page, {.about = u"item"_s}).size(), 1u);
        QCOMPARE(activityRows(entries, page, {.about = u"criterion"_s}).size(), 0u);
    }

    void hostileText_isOneLineOfBearableLength()
    {
        QCOMPARE(release_text::oneLine(u"a\nb\t\x07 c"_s), u"a b c"_s);
        const QString shortened = release_text::oneLine(QString(10000, u'x'), 100);
        QCOMPARE(shortened.size(), 101);
        QVERIFY(shortened.endsWith(u'…'));
    }
};

QTEST_MAIN(ReleaseRowsTest)
#include "release_rows_test.moc"
