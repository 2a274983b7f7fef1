// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "release_fixture.h"

#include "service/commands/checklist_commands.h"
#include "ui/widgets/table/row_table_model.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

/// The visible rows of items, top to bottom.
QStringList shownItems(const QTreeView &tree)
{
    QStringList titles;
    for (QModelIndex at = tree.model()->index(0, 0); at.isValid(); at = tree.indexBelow(at))
        if (!at.data(ui::IsPhaseRole).toBool())
            titles.append(at.data().toString());
    return titles;
}

} // namespace

class ChecklistTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spaceOnAnItem_marksItDone_andUndoOpensItAgain()
    {
        ReleaseFixture fixture;
        fixture.open(u"checklist"_s, fixture.item(u"Load test"_s).id.value);
        auto *tree = fixture.find<QTreeView>(u"checklist"_s);
        QCOMPARE(tree->currentIndex().data().toString(), u"Load test"_s);
        QTest::keyClick(tree, Qt::Key_Space);
        QTRY_COMPARE(fixture.item(u"Load test"_s).state, ItemState::Done);
        QCOMPARE(fixture.item(u"Smoke test"_s).state, ItemState::Open);
        QTRY_COMPARE(tree->currentIndex().data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        QVERIFY(!fixture.workspace.undo());
        QCOMPARE(fixture.item(u"Load test"_s).state, ItemState::Open);
        QTRY_COMPARE(tree->currentIndex().data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        QCOMPARE(tree->currentIndex().data().toString(), u"Load test"_s);
    }

    void anItemThatWaitsForAnother_isNotDoneAndSaysWhy()
    {
        ReleaseFixture fixture;
        service::EditItem edit{.release = fixture.release, .item = fixture.item(u"Deploy"_s).id};
        edit.dependsOn = std::vector{fixture.item(u"Load test"_s).id};
        fixture.workspace.done(edit);
        fixture.open(u"checklist"_s, fixture.item(u"Deploy"_s).id.value);
        auto *tree = fixture.find<QTreeView>(u"checklist"_s);
        QCOMPARE(tree->currentIndex().data(ui::BlockedByRole).toString(), u"Load test"_s);
        QTest::keyClick(tree, Qt::Key_Space);
        QTRY_COMPARE(fixture.notices.size(), 1u);
        QVERIFY2(fixture.notices[0].text.contains(u"waits for “Load test”"_s), qPrintable(fixture.notices[0].text));
        QCOMPARE(fixture.item(u"Deploy"_s).state, ItemState::Open);
    }

    void blockingSeveralItems_asksForAReasonFirst()
    {
        ReleaseFixture fixture;
        fixture.open(u"checklist"_s, fixture.item(u"Load test"_s).id.value);
        auto *tree = fixture.find<QTreeView>(u"checklist"_s);
        QTest::keyClick(tree, Qt::Key_Down, Qt::ShiftModifier);
        fixture.find<QPushButton>(u"selectedBlock"_s)->click();
        auto *text = fixture.find<QLineEdit>(u"askText"_s);
        QVERIFY(!fixture.find<QPushButton>(u"askConfirm"_s)->isEnabled());
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClicks(text, u"  "_s);
        QVERIFY(!fixture.find<QPushButton>(u"askConfirm"_s)->isEnabled());
        QCOMPARE(fixture.item(u"Load test"_s).state, ItemState::Open);
        QTest::keyClicks(text, u"staging is taken"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(fixture.item(u"Load test"_s).state, ItemState::Blocked);
        QCOMPARE(fixture.item(u"Smoke test"_s).reason, u"staging is taken"_s);
        QTRY_VERIFY(!fixture.findWidget(u"askText"_s));
    }

    void escape_leavesTheItemAsItIs()
    {
        ReleaseFixture fixture;
        fixture.open(u"checklist"_s, fixture.item(u"Load test"_s).id.value);
        auto *state = fixture.find<QComboBox>(u"itemState"_s);
        state->setFocus();
        state->setCurrentIndex(state->findData(static_cast<int>(ItemState::Skipped)));
        Q_EMIT state->activated(state->currentIndex());
        auto *text = fixture.find<QLineEdit>(u"askText"_s);
        QTest::keyClicks(text, u"half"_s);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!fixture.findWidget(u"askText"_s));
        QCOMPARE(fixture.item(u"Load test"_s).state, ItemState::Open);
        QCOMPARE(state->currentData().toInt(), static_cast<int>(ItemState::Open));
    }

    void aTitleEditedInPlace_isWritten_andADueThatIsNoneStaysToBeMended()
    {
        ReleaseFixture fixture;
        fixture.open(u"checklist"_s, fixture.item(u"Load test"_s).id.value);
        auto *tree = fixture.find<QTreeView>(u"checklist"_s);
        QTest::keyClick(tree, Qt::Key_F2);
        auto *title = tree->findChild<QLineEdit *>();
        QVERIFY(title);
        QTest::keyClicks(title, u"Load & <b>stress</b> test"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_COMPARE(tree->currentIndex().data().toString(), u"Load & <b>stress</b> test"_s);
        auto *due = fixture.find<QLineEdit>(u"itemDue"_s);
        due->setFocus();
        due->selectAll();
        QTest::keyClicks(due, u"soonish"_s);
        QTest::keyClick(due, Qt::Key_Return);
        QTRY_VERIFY(due->property("wrong").toBool()); // it may be a milestone; that there is none is found out later
        QCOMPARE(due->text(), u"soonish"_s);
        QVERIFY(due->accessibleDescription().contains(u"soonish"_s));
        due->selectAll();
        QTest::keyClicks(due, u"next friday"_s);
        QTest::keyClick(due, Qt::Key_Return);
        QVERIFY(fixture.find<QWidget>(u"itemDueProblem"_s)->accessibleName().startsWith(u"“next friday” is no date"_s));
        QVERIFY(due->accessibleDescription().startsWith(u"“next friday” is no date"_s));
        QCOMPARE(due->text(), u"next friday"_s);
        due->selectAll();
        QTest::keyClicks(due, u"T-2d@09:00"_s);
        QTest::keyClick(due, Qt::Key_Return);
        QTRY_COMPARE(fixture.item(u"Load & <b>stress</b> test"_s).dueRule, u"T-2d@09:00"_s);
        QVERIFY(!due->property("wrong").toBool());
        QVERIFY(!fixture.findWidget(u"itemDueProblem"_s));
        QVERIFY(fixture.notices.empty());
    }

    void aDueThatIsNone_typedIntoTheList_staysInThePanelToBeMended()
    {
        ReleaseFixture fixture;
        fixture.open(u"checklist"_s, fixture.item(u"Load test"_s).id.value);
        auto *tree = fixture.find<QTreeView>(u"checklist"_s);
        tree->model()->setData(tree->currentIndex().siblingAtColumn(2), u"next friday"_s);
        auto *due = fixture.find<QLineEdit>(u"itemDue"_s);
        QCOMPARE(due->text(), u"next friday"_s);
        QVERIFY(due->hasFocus());
        QVERIFY(fixture.findWidget(u"itemDueProblem"_s));
    }

    void aDay_isPickedByKeyboardFromTheCalendar_andKeepsTheTimeOfDay()
    {
        ReleaseFixture fixture;
        service::EditItem edit{.release = fixture.release, .item = fixture.item(u"Load test"_s).id};
        edit.due = fromWallTime(QDate(2027, 1, 6), QTime(11, 30), "Europe/Berlin");
        fixture.workspace.done(edit);
        fixture.open(u"checklist"_s, fixture.item(u"Load test"_s).id.value);
        auto *due = fixture.find<QLineEdit>(u"itemDue"_s);
        due->setFocus();
        QTest::keyClick(due, Qt::Key_Down, Qt::AltModifier);
        auto *popup = fixture.dialog(u"itemDuePopup"_s);
        QVERIFY(popup);
        auto *calendar = popup->findChild<QCalendarWidget *>();
        QCOMPARE(calendar->selectedDate(), QDate(2027, 1, 6));
        auto *days = calendar->findChild<QAbstractItemView *>();
        QTest::keyClick(days, Qt::Key_Right);
        QTest::keyClick(days, Qt::Key_Return);
        QTRY_COMPARE(fixture.item(u"Load test"_s).due,
                     std::optional(fromWallTime(QDate(2027, 1, 7), QTime(11, 30), "Europe/Berlin")));
        QTRY_VERIFY(!fixture.dialog(u"itemDuePopup"_s));
        QCOMPARE(due->window()->focusWidget(), due);
    }

    void leftAndRight_foldAndUnfold_whateverTheColumn()
    {
        ReleaseFixture fixture;
        fixture.open(u"checklist"_s, fixture.item(u"Load test"_s).id.value);
        auto *tree = fixture.find<QTreeView>(u"checklist"_s);
        const QPersistentModelIndex phase = tree->currentIndex().parent();
        tree->setCurrentIndex(tree->currentIndex().siblingAtColumn(2));
        QTest::keyClick(tree, Qt::Key_Left);
        QCOMPARE(tree->currentIndex(), QModelIndex(phase));
        QVERIFY(tree->isExpanded(phase));
        QTest::keyClick(tree, Qt::Key_Left);
        QVERIFY(!tree->isExpanded(phase));
        QTest::keyClick(tree, Qt::Key_Right);
        QVERIFY(tree->isExpanded(phase));
        QTest::keyClick(tree, Qt::Key_Right);
        QCOMPARE(tree->currentIndex().data().toString(), u"Load test"_s);
        QTest::keyClick(tree, Qt::Key_Right);
        QCOMPARE(tree->currentIndex().data().toString(), u"Load test"_s);
        QCOMPARE(tree->currentIndex().column(), 0);
    }

    void aTitleHalfTyped_survivesAChangeFromElsewhere()
    {
        ReleaseFixture fixture;
        const ItemId item = fixture.item(u"Load test"_s).id;
        fixture.open(u"checklist"_s, item.value);
        auto *tree = fixture.find<QTreeView>(u"checklist"_s);
        QTest::keyClick(tree, Qt::Key_F2);
        auto *title = tree->findChild<QLineEdit *>();
        QTest::keyClicks(title, u"half"_s);
        service::EditItem edit{.release = fixture.release, .item = item};
        edit.title = u"from elsewhere"_s;
        fixture.workspace.done(edit);
        QTRY_COMPARE(tree->currentIndex().data().toString(), u"from elsewhere"_s);
        QCOMPARE(title->text(), u"half"_s);
    }

    void theAddBar_addsOneItemAfterTheOtherIntoThePhase()
    {
        ReleaseFixture fixture;
        fixture.open(u"checklist"_s, fixture.item(u"Deploy"_s).id.value);
        auto *tree = fixture.find<QTreeView>(u"checklist"_s);
        QTest::keyClick(tree, Qt::Key_Return, Qt::ControlModifier);
        auto *title = fixture.find<QLineEdit>(u"newItemTitle"_s);
        QVERIFY(title->hasFocus());
        QTest::keyClick(title, Qt::Key_Return);
        for (const QString &each : {u"First"_s, u"Second"_s}) {
            QTest::keyClicks(title, each);
            QTest::keyClick(title, Qt::Key_Return);
            QTRY_COMPARE(title->text(), QString());
        }
        QTRY_COMPARE(fixture.plan().items.size(), 5u);
        QCOMPARE(fixture.item(u"Second"_s).phase, fixture.item(u"Deploy"_s).phase);
        QTest::keyClick(title, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.findWidget(u"newItemTitle"_s));
    }

    void aPastedTaskList_isAddedOnce()
    {
        ReleaseFixture fixture;
        fixture.open(u"checklist"_s);
        for (int time = 0; time < 2; ++time) {
            fixture.find<QPushButton>(u"pasteChecklist"_s)->click();
            QTRY_VERIFY(fixture.dialog(u"pasteSheet"_s));
            auto *text = fixture.find<QPlainTextEdit>(u"pasteText"_s);
            text->setPlainText(u"no list"_s);
            QVERIFY(!fixture.find<QPushButton>(u"pasteAdd"_s)->isEnabled());
            text->setPlainText(u"# Testing\n- [ ] Soak test\n- [x] Other\n"_s);
            fixture.find<QPushButton>(u"pasteAdd"_s)->click();
            QTRY_COMPARE(fixture.plan().items.size(), 5u);
            QTRY_VERIFY(!fixture.dialog(u"pasteSheet"_s));
        }
        QCOMPARE(fixture.item(u"Other"_s).state, ItemState::Done);
    }

    void removedItems_comeBackByTheNoticesButton()
    {
        ReleaseFixture fixture;
        fixture.open(u"checklist"_s, fixture.item(u"Smoke test"_s).id.value);
        auto *tree = fixture.find<QTreeView>(u"checklist"_s);
        QTest::keyClick(tree, Qt::Key_Delete);
        QTRY_COMPARE(fixture.plan().items.size(), 2u);
        QTRY_COMPARE(fixture.notices.size(), 1u);
        fixture.notices[0].action();
        QTRY_COMPARE(fixture.plan().items.size(), 3u);
        QTRY_COMPARE(shownItems(*tree).size(), 3);
    }

    void theFilter_findsByTextAndSaysWhenNothingMatches()
    {
        ReleaseFixture fixture;
        fixture.open(u"checklist"_s);
        auto *tree = fixture.find<QTreeView>(u"checklist"_s);
        auto *filter = fixture.find<QLineEdit>(u"checklistFilter"_s);
        QTest::keyClicks(filter, u"smoke"_s);
        QCOMPARE(shownItems(*tree), QStringList{u"Smoke test"_s});
        QTest::keyClicks(filter, u" nowhere"_s);
        QVERIFY(!tree->isVisible());
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(tree->isVisible());
        QCOMPARE(shownItems(*tree).size(), 3);
    }

    void goingToAnItem_showsItThroughTheFilter()
    {
        ReleaseFixture fixture;
        fixture.open(u"checklist"_s);
        QTest::keyClicks(fixture.find<QLineEdit>(u"checklistFilter"_s), u"smoke"_s);
        fixture.open(u"checklist"_s, fixture.item(u"Deploy"_s).id.value);
        QCOMPARE(fixture.find<QTreeView>(u"checklist"_s)->currentIndex().data().toString(), u"Deploy"_s);
    }

    void evidenceIsAddedAsLinkOrSentence_andLinksToFilesAreNotOpened()
    {
        ReleaseFixture fixture;
        const ItemId item = fixture.item(u"Load test"_s).id;
        fixture.open(u"checklist"_s, item.value);
        auto *field = fixture.find<QLineEdit>(u"evidenceField"_s);
        QTest::keyClicks(field, u"https://ci.example/1"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(fixture.plan().evidence.size(), 1u);
        QTRY_COMPARE(field->text(), QString());
        QTest::keyClicks(field, u"javascript:alert(1)"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(fixture.plan().evidence.size(), 2u);
        QCOMPARE(fixture.plan().evidence[0].kind, EvidenceKind::Link);
        QCOMPARE(fixture.plan().evidence[1].kind, EvidenceKind::Text);
    }
};

QTEST_MAIN(ChecklistTabTest)
#include "checklist_tab_test.moc"
