// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/checklist_commands.h"

#include "service/commands/release_commands.h"
#include "support/plan_builder.h"
#include "support/team.h"

#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kList = R"(# Before
- [ ] Agree the scope @mara
  - [x] Ask the customers
- [ ] Tell support @nobody
# After
- [ ] Clean up
- [ ] Clean up
)";

Item itemCalled(const ReleasePlan &plan, const QString &title)
{
    const auto found = std::ranges::find(plan.items, title, &Item::title);
    if (found == plan.items.end())
        qFatal("there is no item “%s”", qPrintable(title));
    return *found;
}

QStringList titles(const ReleasePlan &plan)
{
    QStringList list;
    for (const Item &each : plan.items)
        list += each.title;
    return list;
}

} // namespace

class ChecklistCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameListTwice_updatesAndDoesNotDouble()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        const ImportChecklist wish{.release = id, .text = kList, .sourceName = u"a.md"_s};
        const ChecklistImport first = workspace.done(wish);
        QCOMPARE(first.added, 5);
        QCOMPARE(first.phasesAdded, 2);
        QCOMPARE(first.unknownOwners, QStringList{u"nobody"_s});
        const ReleasePlan plan = team.plan(id);
        QCOMPARE(itemCalled(plan, u"Agree the scope"_s).owner, std::optional(team.mara));
        QCOMPARE(itemCalled(plan, u"Tell support"_s).ownerHint, u"nobody"_s);
        QCOMPARE(itemCalled(plan, u"Ask the customers"_s).parent,
                 std::optional(itemCalled(plan, u"Agree the scope"_s).id));
        QCOMPARE(itemCalled(plan, u"Ask the customers"_s).state, ItemState::Done);
        const QStringList before = workspace.contents();
        const ChecklistImport again = workspace.done(wish);
        QCOMPARE(again.added + again.updated + again.phasesAdded, 0);
        QCOMPARE(again.unchanged, 5);
        QCOMPARE(workspace.contents(), before);
    }

    void importingAgain_doesNotTakeBackWhatWasDoneHere()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        workspace.done(ImportChecklist{.release = id, .text = kList, .sourceName = u"a.md"_s});
        const ItemId scope = team.itemCalled(id, u"Agree the scope"_s);
        workspace.done(SetItemState{.release = id, .items = {scope}});
        QByteArray ticked(kList);
        ticked.replace("[ ] Tell support", "[x] Tell support");
        workspace.done(SetItemState{.release = id,
                                    .items = {team.itemCalled(id, u"Tell support"_s)},
                                    .state = ItemState::Blocked,
                                    .reason = u"no answer"_s});
        const ChecklistImport again =
            workspace.done(ImportChecklist{.release = id, .text = ticked, .sourceName = u"a.md"_s});
        QCOMPARE(again.updated, 1);
        const ReleasePlan plan = team.plan(id);
        QCOMPARE(itemCalled(plan, u"Agree the scope"_s).state, ItemState::Done);
        QCOMPARE(itemCalled(plan, u"Tell support"_s).state, ItemState::Done);
        QVERIFY(itemCalled(plan, u"Tell support"_s).reason.isEmpty());
    }

    void ownersOfALists_areFoundByTheirHandles_data()
    {
        QTest::addColumn<QByteArray>("handle");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("name") << QByteArray("Mara") << true;
        QTest::newRow("other case") << QByteArray("MARA") << true;
        QTest::newRow("stranger") << QByteArray("mar") << false;
    }
    void ownersOfALists_areFoundByTheirHandles()
    {
        QFETCH(const QByteArray, handle);
        QFETCH(const bool, isKnown);
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        workspace.done(ImportChecklist{.release = id, .text = "- [ ] One @" + handle + "\n", .sourceName = u"a.md"_s});
        QCOMPARE(team.plan(id).items[0].owner.has_value(), isKnown);
    }

    void aThousandImportedItems_keepShortKeysAndTheirOrder()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        QByteArray text;
        for (int i = 0; i < 1'000; ++i)
            text += "- [ ] Item " + QByteArray::number(i) + "\n";
        QCOMPARE(workspace.done(ImportChecklist{.release = id, .text = text, .sourceName = u"a.md"_s}).added, 1'000);
        const ReleasePlan plan = team.plan(id);
        for (int i = 0; i < 1'000; ++i) {
            QCOMPARE(plan.items[static_cast<std::size_t>(i)].title, u"Item %1"_s.arg(i));
            QVERIFY(plan.items[static_cast<std::size_t>(i)].order.size() <= 6);
        }
    }

    void doneWithEvidence_saysWhoAndWhenAndKeepsIt()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        QFile file(workspace.path(u"report.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("all passed") == 10);
        file.close();
        const ItemId item = team.itemCalled(id, u"Build the candidate"_s);
        workspace.done(SetItemState{
            .release = id,
            .items = {item},
            .evidence = {{u"https://ci.example/1"_s, u"run 1"_s}, {file.fileName(), {}}, {u"looked at it"_s, {}}},
            .comment = u"fine"_s});
        const ReleasePage page = valueOf(workspace.queries().release(id));
        const Item done = itemCalled(page.plan, u"Build the candidate"_s);
        QCOMPARE(done.doneBy, std::optional(team.mara));
        QCOMPARE(done.doneAt, std::optional(workspace.now()));
        QCOMPARE(page.plan.evidence.size(), 3u);
        QCOMPARE(page.plan.evidence[0].kind, EvidenceKind::Link);
        QCOMPARE(page.plan.evidence[1].kind, EvidenceKind::File);
        QCOMPARE(page.plan.evidence[1].title, u"report.txt"_s);
        QCOMPARE(page.plan.evidence[1].sha256.size(), 64);
        QCOMPARE(page.plan.evidence[2].kind, EvidenceKind::Text);
        QCOMPARE(page.comments.size(), 1u);

        workspace.setNow(workspace.now() + std::chrono::hours(1));
        workspace->setActor(team.jonas);
        workspace.done(SetItemState{.release = id, .items = {item}});
        QCOMPARE(itemCalled(team.plan(id), u"Build the candidate"_s), done);
    }

    void anItemThatWaits_isRefusedUntilTheOtherIsDone()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        const ItemId build = team.itemCalled(id, u"Build the candidate"_s);
        const ItemId load = team.itemCalled(id, u"Load test"_s);
        const QStringList before = workspace.contents();
        const Error error = workspace.refused(SetItemState{.release = id, .items = {load}});
        QCOMPARE(error.kind, ErrorKind::NotAllowed);
        QVERIFY(error.sentence.contains(u"“Build the candidate”"));
        QCOMPARE(workspace.contents(), before);
        workspace.done(
            SetItemState{.release = id, .items = {build}, .state = ItemState::Skipped, .reason = u"as before"_s});
        workspace.done(SetItemState{.release = id, .items = {load}});
        QVERIFY(!workspace.undo());
        QVERIFY(!workspace.undo());
        workspace.done(SetItemState{.release = id, .items = {load, build}});
    }

    void oneOfSeveralThatIsRefused_leavesAllAsTheyWere()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        const ItemId deploy = team.itemCalled(id, u"Deploy to production"_s);
        const QStringList before = workspace.contents();
        QCOMPARE(
            workspace.refused(SetItemState{.release = id, .items = {deploy, team.itemCalled(id, u"Load test"_s)}}).kind,
            ErrorKind::NotAllowed);
        QCOMPARE(workspace.refused(SetItemState{.release = id, .items = {deploy, numbered<ItemId>(9'999)}}).kind,
                 ErrorKind::NotFound);
        QCOMPARE(workspace.refused(SetItemState{.release = id, .items = {deploy}, .state = ItemState::Skipped}).kind,
                 ErrorKind::BadInput);
        QCOMPARE(
            workspace
                .refused(SetItemState{.release = id, .items = {deploy}, .state = ItemState::Blocked, .reason = u" "_s})
                .kind,
            ErrorKind::BadInput);
        QCOMPARE(workspace.refused(SetItemState{.release = id, .items = {deploy}, .evidence = {{u" "_s, {}}}}).kind,
                 ErrorKind::BadInput);
        QCOMPARE(workspace.contents(), before);
    }

    void aReopenedItem_isDueWhereItsRuleSaysByNow()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        const ItemId item = team.itemCalled(id, u"Deploy to production"_s);
        workspace.done(SetItemState{.release = id, .items = {item}});
        workspace.done(MoveShip{id, at("2027-02-04T14:00"), {}});
        QCOMPARE(itemCalled(team.plan(id), u"Deploy to production"_s).due, std::optional(at("2027-01-28T14:00")));
        workspace.done(SetItemState{.release = id, .items = {item}, .state = ItemState::Open});
        const Item open = itemCalled(team.plan(id), u"Deploy to production"_s);
        QCOMPARE(open.due, std::optional(at("2027-02-04T14:00")));
        QVERIFY(!open.doneAt && !open.doneBy);
    }

    void dueDates_areGivenByRuleOrByHand()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        const ItemId item =
            workspace.done(AddItem{.release = id, .title = u" Announce "_s, .dueRule = u"T-1wd@10:00"_s});
        QCOMPARE(itemCalled(team.plan(id), u"Announce"_s).due, std::optional(at("2027-01-27T10:00")));
        workspace.done(EditItem{.release = id, .item = item, .due = std::optional(at("2027-01-20"))});
        QVERIFY(itemCalled(team.plan(id), u"Announce"_s).dueRule.isEmpty());
        workspace.done(EditItem{.release = id, .item = item, .dueRule = u"code_freeze+1h"_s});
        QCOMPARE(itemCalled(team.plan(id), u"Announce"_s).due, std::optional(at("2027-01-21T19:00")));
        workspace.done(EditItem{.release = id, .item = item, .dueRule = QString()});
        QVERIFY(!itemCalled(team.plan(id), u"Announce"_s).due);
        const QStringList before = workspace.contents();
        QCOMPARE(workspace.refused(EditItem{.release = id, .item = item, .dueRule = u"soon"_s}).kind,
                 ErrorKind::BadInput);
        QCOMPARE(workspace.refused(EditItem{.release = id, .item = item, .dueRule = u"beta-1d"_s}).kind,
                 ErrorKind::BadInput);
        QCOMPARE(workspace.refused(AddItem{.release = id, .title = u"x"_s, .dueRule = u"soon"_s}).kind,
                 ErrorKind::BadInput);
        QCOMPARE(workspace.refused(AddItem{.release = id, .title = u"  "_s}).kind, ErrorKind::BadInput);
        QCOMPARE(workspace.contents(), before);
    }

    void whatBelongsToAnotherRelease_cannotBeReachedThroughThisOne()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId mine = team.release(u"4.2"_s);
        const ReleaseId other = team.release(u"4.3"_s);
        const ItemId item = team.itemCalled(other, u"Load test"_s);
        const PhaseId phase = team.plan(other).phases[0].id;
        const ItemId own = team.itemCalled(mine, u"Load test"_s);
        const EvidenceId evidence = workspace.done(AddEvidence{other, item.value, {u"seen"_s, {}}});
        const CriterionId criterion = workspace.done(AddCriterion{.release = other, .title = u"Fast"_s});
        const QStringList before = workspace.contents();
        for (const Error &error :
             {workspace.refused(RemoveItems{mine, {item}}),
              workspace.refused(EditItem{.release = mine, .item = item, .title = u"x"_s}),
              workspace.refused(SetItemState{.release = mine, .items = {item}}),
              workspace.refused(MoveItem{.release = mine, .item = item}),
              workspace.refused(RemoveEvidence{mine, evidence}), workspace.refused(RemoveCriterion{mine, criterion}),
              workspace.refused(AddEvidence{mine, item.value, {u"x"_s, {}}}),
              workspace.refused(EvaluateCriterion{.release = mine, .criterion = criterion, .holds = true}),
              workspace.refused(AddItem{.release = mine, .phase = phase, .title = u"x"_s}),
              workspace.refused(AddItem{.release = mine, .parent = item, .title = u"x"_s}),
              workspace.refused(AddCriterion{.release = mine, .phase = phase, .title = u"x"_s}),
              workspace.refused(EditItem{.release = mine, .item = own, .phase = std::optional(phase)}),
              workspace.refused(EditItem{.release = mine, .item = own, .dependsOn = std::vector{item}}),
              workspace.refused(
                  EditItem{.release = mine, .item = own, .owner = std::optional(numbered<PersonId>(9'999))}),
              workspace.refused(MoveItem{.release = mine, .item = own, .phase = phase}),
              workspace.refused(MoveItem{.release = mine, .item = own, .parent = item}),
              workspace.refused(MoveItem{.release = mine, .item = own, .after = item})})
            QVERIFY2(error.kind == ErrorKind::NotFound, qPrintable(error.sentence));
        QCOMPARE(workspace.contents(), before);
    }

    void itemsThatWouldWaitForThemselves_areRefused()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        const ItemId build = team.itemCalled(id, u"Build the candidate"_s);
        const ItemId load = team.itemCalled(id, u"Load test"_s);
        QCOMPARE(workspace.refused(EditItem{.release = id, .item = build, .dependsOn = std::vector{load}}).kind,
                 ErrorKind::BadInput);
        QCOMPARE(workspace.refused(EditItem{.release = id, .item = build, .dependsOn = std::vector{build}}).kind,
                 ErrorKind::BadInput);
    }

    void moving_putsAnItemWhereItWasDropped()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        workspace.done(
            ImportChecklist{.release = id, .text = "- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n", .sourceName = u"a.md"_s});
        auto item = [&](const char *title) { return team.itemCalled(id, QString::fromLatin1(title)); };
        workspace.done(MoveItem{.release = id, .item = item("d"), .after = item("a")});
        QCOMPARE(titles(team.plan(id)), (QStringList{u"a"_s, u"d"_s, u"b"_s, u"c"_s}));
        workspace.done(MoveItem{.release = id, .item = item("c")});
        QCOMPARE(titles(team.plan(id)), (QStringList{u"c"_s, u"a"_s, u"d"_s, u"b"_s}));
        workspace.done(MoveItem{.release = id, .item = item("c"), .after = item("b")});
        QCOMPARE(titles(team.plan(id)), (QStringList{u"a"_s, u"d"_s, u"b"_s, u"c"_s}));
        workspace.done(MoveItem{.release = id, .item = item("a"), .after = item("a")});
        QCOMPARE(titles(team.plan(id)).size(), 4);
    }

    void nestedItems_goWithTheItemTheyAreUnder()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        workspace.done(ImportChecklist{.release = id, .text = kList, .sourceName = u"a.md"_s});
        const ItemId scope = team.itemCalled(id, u"Agree the scope"_s);
        const ItemId ask = team.itemCalled(id, u"Ask the customers"_s);
        const PhaseId after = team.plan(id).phases[1].id;
        workspace.done(MoveItem{.release = id, .item = scope, .phase = after});
        QCOMPARE(itemCalled(team.plan(id), u"Ask the customers"_s).phase, std::optional(after));
        QVERIFY(!workspace.undo());
        workspace.done(EditItem{.release = id, .item = scope, .phase = std::optional(after)});
        QCOMPARE(itemCalled(team.plan(id), u"Ask the customers"_s).phase, std::optional(after));
        QCOMPARE(workspace.refused(MoveItem{.release = id, .item = scope, .parent = ask}).kind, ErrorKind::BadInput);
        QCOMPARE(workspace.refused(MoveItem{.release = id, .item = scope, .parent = scope}).kind, ErrorKind::BadInput);
        const ItemId nested = workspace.done(AddItem{.release = id, .parent = ask, .title = u"Ask twice"_s});
        QCOMPARE(itemCalled(team.plan(id), u"Ask twice"_s).phase, std::optional(after));
        workspace.done(RemoveItems{id, {scope}});
        QVERIFY(!team.plan(id).item(nested));
        QVERIFY(!team.plan(id).item(ask));
    }

    void nothingWaits_forWhatWasRemoved()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        const QStringList before = workspace.contents();
        workspace.done(RemoveItems{id, {team.itemCalled(id, u"Build the candidate"_s)}});
        QVERIFY(itemCalled(team.plan(id), u"Load test"_s).dependsOn.empty());
        QVERIFY(valueOf(workspace.queries().check()).isSound());
        QVERIFY(!workspace.undo());
        QCOMPARE(workspace.contents(), before);
    }

    void criteria_areJudgedByAPersonOrByTheChecklist()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        const CriterionId manual =
            workspace.done(AddCriterion{.release = id, .title = u"No blocker"_s, .threshold = u"0"_s});
        const CriterionId derived =
            workspace.done(AddCriterion{.release = id,
                                        .title = u"Tested"_s,
                                        .kind = CriterionKind::Checklist,
                                        .parameters = {{u"phase"_s, u"testing"_s}, {u"percent"_s, 50}}});
        QCOMPARE(workspace.refused(EvaluateCriterion{.release = id, .criterion = manual}).kind, ErrorKind::BadInput);
        const Criterion judged = workspace.done(EvaluateCriterion{
            .release = id, .criterion = manual, .holds = false, .value = u"2"_s, .evidence = {{u"seen"_s, {}}}});
        QCOMPARE(judged.state, CriterionState::NotSatisfied);
        QCOMPARE(judged.evaluatedBy, std::optional(team.mara));
        QCOMPARE(workspace.done(EvaluateCriterion{.release = id, .criterion = derived}).state,
                 CriterionState::NotSatisfied);
        workspace.done(SetItemState{.release = id, .items = {team.itemCalled(id, u"Build the candidate"_s)}});
        QCOMPARE(team.plan(id).criteria[1].state, CriterionState::Satisfied);
        const QStringList before = workspace.contents();
        for (const QJsonObject &bad : {QJsonObject{{u"phase"_s, u"tseting"_s}}, QJsonObject{{u"percent"_s, 0}},
                                       QJsonObject{{u"percent"_s, 101}}})
            QCOMPARE(workspace
                         .refused(AddCriterion{
                             .release = id, .title = u"x"_s, .kind = CriterionKind::Checklist, .parameters = bad})
                         .kind,
                     ErrorKind::BadInput);
        QCOMPARE(workspace.refused(AddCriterion{.release = id, .title = u" "_s}).kind, ErrorKind::BadInput);
        QCOMPARE(workspace.contents(), before);
    }

    void aCommentWithoutAnAuthor_isRefusedWithTheRest()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        workspace->setActor({});
        const QStringList before = workspace.contents();
        QCOMPARE(workspace
                     .refused(SetItemState{.release = id,
                                           .items = {team.itemCalled(id, u"Build the candidate"_s)},
                                           .comment = u"by whom?"_s})
                     .kind,
                 ErrorKind::NotAllowed);
        QCOMPARE(workspace.contents(), before);
    }
};

QTEST_GUILESS_MAIN(ChecklistCommandsTest)
#include "checklist_commands_test.moc"
