// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/checklist_commands.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kList =
    "# Prepare\n- [ ] Branch\n- [ ] Notes\n  - [ ] Draft\n# Ship\n- [ ] Deploy\n- [ ] Tell everybody\n";

/// A release that lists are read into.
struct Desk {
    TemporaryWorkspace workspace;
    Team team{workspace};
    ReleaseId id = team.plainRelease(u"4.2"_s);

    ChecklistImport read(const QByteArray &text, const QString &name = u"list.md"_s)
    {
        return workspace.done(ImportChecklist{.release = id, .text = text, .sourceName = name});
    }
    QByteArray written() { return valueOf(workspace.queries().checklistMarkdown(id)); }
    Item item(const QString &title) { return *team.plan(id).item(team.itemCalled(id, title)); }
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
        Desk desk;
        desk.read(kList);
        const ItemId id = desk.team.itemCalled(desk.id, u"Deploy"_s);
        desk.workspace.done(SetItemState{.release = desk.id, .items = {id}, .state = ItemState::Done});
        const ChecklistImport again = desk.read(QByteArray(kList).replace("Deploy", "Deploy it"));
        QCOMPARE(again.added, 0);
        QCOMPARE(again.missing, 0);
        QCOMPARE(again.retitled, 1);
        QCOMPARE(desk.item(u"Deploy it"_s).id, id);
        QCOMPARE(desk.item(u"Deploy it"_s).state, ItemState::Done);
        const ChecklistImport third = desk.read(QByteArray(kList).replace("Deploy", "Deploy it"));
        QCOMPARE(third.retitled, 0);
        QCOMPARE(third.unchanged, 5);
        // A title that was changed here stays, too.
        desk.workspace.done(EditItem{.release = desk.id, .item = id, .title = u"Roll out"_s});
        desk.read(QByteArray(kList).replace("Deploy", "Deploy it now"));
        QCOMPARE(desk.item(u"Roll out"_s).id, id);
    }

    void anotherTaskInThePlaceOfOne_isNew()
    {
        Desk desk;
        desk.read(kList);
        const ChecklistImport again = desk.read(QByteArray(kList).replace("Deploy", "Celebrate"));
        QCOMPARE(again.retitled, 0);
        QCOMPARE(again.added, 1);
        QCOMPARE(again.missing, 1);
    }

    void twoFilesInOneRelease_areToldApart()
    {
        Desk desk;
        desk.read(kList, u"a.md"_s);
        QCOMPARE(desk.read("# Prepare\n- [ ] Branch\n- [ ] Book a room\n", u"b.md"_s).missing, 0);
        QCOMPARE(desk.read(kList, u"/elsewhere/a.md"_s).missing, 0);
        QCOMPARE(desk.read("# Prepare\n- [ ] Branch\n", u"b.md"_s).missing, 1);
    }

    void aPlainBullet_standsBeforeTheTitlesOfItsTasks()
    {
        Desk desk;
        const QByteArray list = "# Builds\n- Linux:\n  - [ ] Upload\n- Windows\n  - [x] Upload\n  - [ ] Sign\n";
        QCOMPARE(desk.read(list).added, 3);
        QCOMPARE(desk.titles(), (QStringList{u"Linux: Upload"_s, u"Windows: Upload"_s, u"Windows: Sign"_s}));
        QCOMPARE(desk.item(u"Windows: Upload"_s).state, ItemState::Done);
        QCOMPARE(desk.read(list).unchanged, 3);
        const QByteArray out = desk.written();
        QCOMPARE(desk.read(out).added, 0);
        QCOMPARE(desk.written(), out);
    }

    void headingsAndWords_goThroughARelease()
    {
        Desk desk;
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
