// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/checklist_commands.h"
#include "service/commands/structure_commands.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kReadAgain =
    "# Prepare\n- [ ] Branch\n- [ ] Notes\n  - [ ] Draft\n# Ship\n- [ ] Deploy\n- [ ] Tell everybody\n";

/// A release that lists are read into.
struct ReadDesk {
    TemporaryWorkspace workspace;
    Team team{workspace};
    ReleaseId id = team.plainRelease(u"4.2"_s);

    ChecklistImport read(const QByteArray &text, const QString &name = u"list.md"_s)
    {
        return workspace.done(ImportChecklist{.release = id, .text = text, .sourceName = name});
    }
    QByteArray written() { return valueOf(workspace.queries().checklistMarkdown(id)); }
    Item item(const QString &title) { return *team.plan(id).item(team.itemCalled(id, title)); }
    QStringList phases()
    {
        QStringList all;
        for (const Phase &each : team.plan(id).phases)
            all += each.name;
        return all;
    }
    QStringList titles()
    {
        QStringList all;
        for (const Item &each : team.plan(id).items)
            all += each.title;
        return all;
    }
};

} // namespace

/// Checklists whose files are edited and read again, and what of a file stands in no task.
class ChecklistAgainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRetitledTask_keepsItsStateUnderItsNewTitle()
    {
        ReadDesk desk;
        desk.read(kReadAgain);
        const ItemId id = desk.team.itemCalled(desk.id, u"Deploy"_s);
        desk.workspace.done(SetItemState{.release = desk.id, .items = {id}, .state = ItemState::Done});
        const ChecklistImport again = desk.read(QByteArray(kReadAgain).replace("Deploy", "Deploy it"));
        QCOMPARE(again.added, 0);
        QCOMPARE(again.missing, 0);
        QCOMPARE(again.retitled, 1);
        QCOMPARE(desk.item(u"Deploy it"_s).id, id);
        QCOMPARE(desk.item(u"Deploy it"_s).state, ItemState::Done);
        const ChecklistImport third = desk.read(QByteArray(kReadAgain).replace("Deploy", "Deploy it"));
        QCOMPARE(third.retitled, 0);
        QCOMPARE(third.unchanged, 5);
        // A title that was changed here stays, too.
        desk.workspace.done(EditItem{.release = desk.id, .item = id, .title = u"Roll out"_s});
        desk.read(QByteArray(kReadAgain).replace("Deploy", "Deploy it now"));
        QCOMPARE(desk.item(u"Roll out"_s).id, id);
    }

    void anotherTaskInThePlaceOfOne_isNew()
    {
        ReadDesk desk;
        desk.read(kReadAgain);
        const ChecklistImport again = desk.read(QByteArray(kReadAgain).replace("Deploy", "Celebrate"));
        QCOMPARE(again.retitled, 0);
        QCOMPARE(again.added, 1);
        QCOMPARE(again.missing, 1);
    }

    void twoFilesInOneRelease_areToldApart()
    {
        ReadDesk desk;
        desk.read(kReadAgain, u"a.md"_s);
        QCOMPARE(desk.read("# Prepare\n- [ ] Branch\n- [ ] Book a room\n", u"b.md"_s).missing, 0);
        QCOMPARE(desk.read(kReadAgain, u"/elsewhere/a.md"_s).missing, 0);
        QCOMPARE(desk.read("# Prepare\n- [ ] Branch\n", u"b.md"_s).missing, 1);
    }

    void aPlainBullet_standsBeforeTheTitlesOfItsTasks()
    {
        ReadDesk desk;
        const QByteArray list = "# Builds\n- Linux:\n  - [ ] Upload\n- Windows\n  - [x] Upload\n  - [ ] Sign\n";
        QCOMPARE(desk.read(list).added, 3);
        QCOMPARE(desk.titles(), (QStringList{u"Linux: Upload"_s, u"Windows: Upload"_s, u"Windows: Sign"_s}));
        QCOMPARE(desk.item(u"Windows: Upload"_s).state, ItemState::Done);
        QCOMPARE(desk.read(list).unchanged, 3);
        const QByteArray out = desk.written();
        QCOMPARE(desk.read(out).added, 0);
        QCOMPARE(desk.written(), out);
    }

    void aRenamedHeading_renamesItsPhaseAndKeepsItsItems()
    {
        ReadDesk desk;
        desk.read(kReadAgain);
        const QByteArray renamed = QByteArray(kReadAgain).replace("# Prepare", "# Preparation");
        const ChecklistImport again = desk.read(renamed);
        QCOMPARE(again.added, 0);
        QCOMPARE(again.missing, 0);
        QCOMPARE(again.phasesAdded, 0);
        QCOMPARE(again.phasesRenamed.size(), 1);
        QCOMPARE(desk.phases(), (QStringList{u"Preparation"_s, u"Ship"_s}));
        QCOMPARE(desk.titles().size(), 5);
        const QStringList before = desk.workspace.contents();
        QCOMPARE(desk.read(renamed).unchanged, 5);
        QCOMPARE(desk.workspace.contents(), before);
        // Retitled and under another heading at once.
        const ItemId id = desk.team.itemCalled(desk.id, u"Deploy"_s);
        const ChecklistImport both =
            desk.read(QByteArray(renamed).replace("# Ship", "# Shipping").replace("Deploy", "Deploy it"));
        QCOMPARE(both.added, 0);
        QCOMPARE(desk.item(u"Deploy it"_s).id, id);
    }

    void aHeadingRenamedAndATaskMovedAtOnce_areBothTaken()
    {
        ReadDesk desk;
        desk.read(kReadAgain);
        const ChecklistImport again = desk.read(
            "# Preparation\n- [ ] Notes\n  - [ ] Draft\n# Ship\n- [ ] Branch\n- [ ] Deploy\n- [ ] Tell everybody\n");
        QCOMPARE(again.added, 0);
        QCOMPARE(again.notes, QStringList());
        QCOMPARE(desk.phases(), (QStringList{u"Preparation"_s, u"Ship"_s}));
        QCOMPARE(desk.item(u"Branch"_s).phase, desk.item(u"Deploy"_s).phase);
    }

    void aHeadingThatIsCalledAnewHereAndThere_keepsTheNameHere()
    {
        ReadDesk desk;
        desk.read(kReadAgain);
        const PhaseId phase = *desk.item(u"Branch"_s).phase;
        desk.workspace.done(EditPhase{.release = desk.id, .phase = phase, .name = u"Before"_s});
        QCOMPARE(desk.read(kReadAgain).unchanged, 5);
        const ChecklistImport again = desk.read(QByteArray(kReadAgain).replace("# Prepare", "# Preparation"));
        QCOMPARE(again.added + again.phasesAdded, 0);
        QCOMPARE(again.notes.size(), 1);
        QCOMPARE(desk.phases(), (QStringList{u"Before"_s, u"Ship"_s}));
        QCOMPARE(*desk.item(u"Branch"_s).phase, phase);
    }

    void aTaskThatTheFileMoves_goesToTheOtherPhase()
    {
        ReadDesk desk;
        desk.read(kReadAgain);
        const ItemId id = desk.team.itemCalled(desk.id, u"Branch"_s);
        const QByteArray moved =
            "# Prepare\n- [ ] Notes\n  - [ ] Draft\n# Ship\n- [ ] Deploy\n- [ ] Branch\n- [ ] Tell everybody\n";
        const ChecklistImport again = desk.read(moved);
        QCOMPARE(again.added, 0);
        QCOMPARE(again.moved, 1);
        QCOMPARE(desk.item(u"Branch"_s).id, id);
        QCOMPARE(desk.item(u"Branch"_s).phase, desk.item(u"Deploy"_s).phase);
        QCOMPARE(desk.read(moved).unchanged, 5);
        // What was moved here stays where it is, and that is told.
        desk.workspace.done(
            EditItem{.release = desk.id, .item = id, .phase = std::optional(*desk.item(u"Notes"_s).phase)});
        const ChecklistImport third =
            desk.read(QByteArray(moved).replace("- [ ] Branch\n", "") + "# After\n- [ ] Branch\n");
        QCOMPARE(third.added, 0);
        QCOMPARE(third.notes.size(), 1);
        QCOMPARE(desk.item(u"Branch"_s).phase, desk.item(u"Notes"_s).phase);
    }

    void anUnchangedFile_undoesNothingThatWasDoneHere()
    {
        ReadDesk desk;
        const QByteArray list = "# Prepare\n\nRead this.\n\n- [x] Branch\n- [x] Notes @wei\n\n  As always.\n";
        desk.read(list);
        const Phase phase = desk.team.plan(desk.id).phases.at(0);
        desk.workspace.done(EditPhase{.release = desk.id, .phase = phase.id, .description = u"Mine."_s});
        const ItemId branch = desk.team.itemCalled(desk.id, u"Branch"_s);
        const ItemId notes = desk.team.itemCalled(desk.id, u"Notes"_s);
        desk.workspace.done(SetItemState{.release = desk.id, .items = {branch}, .state = ItemState::Open});
        desk.workspace.done(
            SetItemState{.release = desk.id, .items = {notes}, .state = ItemState::Blocked, .reason = u"ill"_s});
        desk.workspace.done(EditItem{.release = desk.id, .item = notes, .body = u"Otherwise."_s});
        const QStringList before = desk.workspace.contents();
        const ChecklistImport again = desk.read(list);
        QCOMPARE(again.unchanged, 2);
        QCOMPARE(again.notes, QStringList());
        QCOMPARE(desk.workspace.contents(), before);
        // Changed there and here: what stands here is kept, and told once.
        const QByteArray changed =
            QByteArray(list).replace("As always.", "As never.").replace("Read this.", "Read that.");
        QCOMPARE(desk.read(changed).notes.size(), 2);
        QCOMPARE(desk.item(u"Notes"_s).body, u"Otherwise."_s);
        QCOMPARE(desk.team.plan(desk.id).phases.at(0).description, u"Mine."_s);
        QCOMPARE(desk.read(changed).notes, QStringList());
    }

    void onlyWhatChangedInTheFile_isTaken()
    {
        ReadDesk desk;
        desk.read("# Prepare\n\nRead this.\n\n- [x] Branch\n\n  Text.\n\n- [ ] Notes\n");
        desk.workspace.done(EditPhase{.release = desk.id,
                                      .phase = desk.team.plan(desk.id).phases.at(0).id,
                                      .description = u"Before.\n\nRead this.\n\nAfter."_s});
        QCOMPARE(desk.read("# Prepare\n\nRead that.\n\n- [ ] Branch\n\n  Other.\n\n- [x] Notes\n").updated, 2);
        QCOMPARE(desk.item(u"Branch"_s).state, ItemState::Open);
        QCOMPARE(desk.item(u"Branch"_s).body, u"Other."_s);
        QCOMPARE(desk.item(u"Notes"_s).state, ItemState::Done);
        QCOMPARE(desk.team.plan(desk.id).phases.at(0).description, u"Before.\n\nRead that.\n\nAfter."_s);
    }

    void aPhaseThatWasThereBefore_keepsItsDescription()
    {
        ReadDesk desk;
        const ReleaseId id = desk.team.release(u"4.3"_s);
        const Phase testing = desk.team.plan(id).phases.at(0);
        desk.workspace.done(EditPhase{.release = id, .phase = testing.id, .description = u"Own words."_s});
        desk.workspace.done(ImportChecklist{
            .release = id, .text = "# Testing\n\nWords of the file.\n\n- [ ] More\n", .sourceName = u"list.md"_s});
        QCOMPARE(desk.team.plan(id).phases.at(0).description, u"Own words.\n\nWords of the file."_s);
    }

    void aTickOfWhatWaits_isToldAndLeftOpen()
    {
        ReadDesk desk;
        desk.read(kReadAgain);
        const ItemId deploy = desk.team.itemCalled(desk.id, u"Deploy"_s);
        desk.workspace.done(EditItem{
            .release = desk.id, .item = deploy, .dependsOn = std::vector{desk.team.itemCalled(desk.id, u"Branch"_s)}});
        const QByteArray ticked = QByteArray(kReadAgain).replace("[ ] Deploy", "[x] Deploy");
        for (int i = 0; i < 2; ++i) {
            const ChecklistImport again = desk.read(ticked);
            QCOMPARE(again.notes.size(), 1);
            QVERIFY2(again.notes[0].contains(u"waits for “Branch”"), qPrintable(again.notes[0]));
            QCOMPARE(desk.item(u"Deploy"_s).state, ItemState::Open);
        }
        QCOMPARE(desk.read(QByteArray(ticked).replace("[ ] Branch", "[x] Branch")).notes, QStringList());
        QCOMPARE(desk.item(u"Deploy"_s).state, ItemState::Done);
    }

    void anotherOwnerInTheFile_isTaken_unlessItWasChangedHere()
    {
        ReadDesk desk;
        desk.read("- [ ] Branch @wei\n- [ ] Ask @wei for notes\n- [ ] Ship @wei\n");
        QCOMPARE(desk.item(u"Branch"_s).owner, std::optional(desk.team.wei));
        desk.workspace.done(EditItem{.release = desk.id,
                                     .item = desk.team.itemCalled(desk.id, u"Ship"_s),
                                     .owner = std::optional(desk.team.henrik)});
        const ChecklistImport again = desk.read("- [ ] Branch @jonas\n- [ ] Ask @jonas for notes\n- [ ] Ship @jonas\n");
        QCOMPARE(again.updated, 2);
        QCOMPARE(desk.item(u"Branch"_s).owner, std::optional(desk.team.jonas));
        QCOMPARE(desk.item(u"Ask @jonas for notes"_s).owner, std::optional(desk.team.jonas));
        QCOMPARE(desk.item(u"Ship"_s).owner, std::optional(desk.team.henrik));
        QCOMPARE(again.notes.size(), 1);
        QVERIFY2(again.notes[0].contains(u"Henrik"), qPrintable(again.notes[0]));
        const QByteArray out = desk.written();
        QVERIFY2(!out.contains("wei"), out.constData());
        desk.read("- [ ] Branch\n- [ ] Ask @nobody-here for notes\n- [ ] Ship @jonas\n");
        QVERIFY(!desk.item(u"Branch"_s).owner);
        QCOMPARE(desk.item(u"Ask @nobody-here for notes"_s).ownerHint, u"nobody-here"_s);
        QVERIFY(!desk.item(u"Ask @nobody-here for notes"_s).owner);
    }

    void aFileOfAnotherName_isAnotherList()
    {
        ReadDesk desk;
        desk.read("# Prepare\n- [ ] Branch\n", u"a.md"_s);
        const ChecklistImport other = desk.read("# Prepare\n- [x] Branch\n- [ ] Room\n", u"b.md"_s);
        QCOMPARE(other.added, 2);
        QCOMPARE(other.notes.size(), 1);
        QVERIFY2(other.notes[0].contains(u"a.md"), qPrintable(other.notes[0]));
        QCOMPARE(desk.titles(), (QStringList{u"Branch"_s, u"Branch"_s, u"Room"_s}));
        QCOMPARE(desk.read("# Prepare\n- [ ] Branch\n", u"a.md"_s).unchanged, 1);
        QCOMPARE(desk.read("# Prepare\n- [x] Branch\n- [ ] Room\n", u"b.md"_s).unchanged, 2);
        // What came from no file is known to each.
        desk.workspace.done(AddItem{.release = desk.id, .title = u"By hand"_s});
        QCOMPARE(desk.read("- [ ] By hand\n", u"c.md"_s).added, 0);
    }

    void headingsAndWords_goThroughARelease()
    {
        ReadDesk desk;
        const QByteArray list =
            "---\nname: Release\n---\n\nRead this first:\n\n- a rule\n\n# Release 1.33\n\nWho leads: *Mara*.\n\n"
            "## Background\n\n> Words of the board.\n\n```sh\nmake all\n```\n\n## Prepare\n\n"
            "Two days before:\n\n- with care\n\n<!-- -->\n\n- [ ] Branch\n- [ ] Notes\n";
        QCOMPARE(desk.read(list).added, 2);
        QCOMPARE(QString::fromUtf8(desk.written()), QString::fromUtf8(list));
        QCOMPARE(desk.team.plan(desk.id).phases.size(), 1u);
        const QStringList before = desk.workspace.contents();
        QCOMPARE(desk.read(list).unchanged, 2);
        QCOMPARE(desk.workspace.contents(), before);
    }
};

QTEST_GUILESS_MAIN(ChecklistAgainTest)
#include "checklist_again_test.moc"
