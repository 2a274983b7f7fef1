// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "release_fixture.h"

#include "service/commands/runbook_commands.h"
#include "support/focusables.h"
#include "support/keyboard_walk.h"
#include "ui/release/runbook/cutover_screen.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

QStringList eventsOf(const RunbookPage &page)
{
    QStringList kinds;
    for (const auto &each : page.events)
        kinds += toText(each.event.kind);
    return kinds;
}

/// The runbook of a release on its tab.
struct RunbookStage {
    ReleaseFixture fixture;

    void addStep(const QString &title)
    {
        RunbookStepText text;
        text.title = title;
        text.plannedMinutes = 10;
        const auto before = page().steps;
        if (!before.empty()) {
            text.startMinutes = 10 * static_cast<int>(before.size());
            text.dependsOn = {before.back().step.id};
        }
        fixture.workspace.done(AddRunbookStep{fixture.release, text, {}});
    }
    void twoSteps()
    {
        addStep(u"Stop the workers"_s);
        addStep(u"Migrate the data"_s);
    }
    void run()
    {
        twoSteps();
        fixture.workspace.done(StartCutover{fixture.release, std::nullopt, false});
        fixture.open(u"runbook"_s);
    }
    [[nodiscard]] RunbookPage page() { return valueOf(fixture.workspace.queries().runbook(fixture.release)); }
    [[nodiscard]] StepState stateOf(std::size_t step) { return page().steps.at(step).step.state; }
    [[nodiscard]] QPushButton *button(const QString &name) { return fixture.find<QPushButton>(name); }
    void choose(int row)
    {
        fixture.page().activateWindow();
        if (!QTest::qWaitForWindowActive(&fixture.page()))
            qFatal("the page does not become active");
        auto *steps = fixture.find<QTreeView>(u"runbookSteps"_s);
        steps->setFocus();
        steps->setCurrentIndex(steps->model()->index(row, 0));
    }
    /// A key on whatever has the focus, as a person types it.
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *at = QApplication::focusWidget();
        if (!at)
            qFatal("nothing has the focus");
        QTest::keyClick(at, static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
};

} // namespace

class RunbookTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void anEmptyRunbook_saysWhatItIsFor_andOffersTheFirstStep()
    {
        RunbookStage cutover;
        cutover.fixture.open(u"runbook"_s);
        QVERIFY(!cutover.button(u"startCutover"_s)->isEnabled());
        cutover.button(u"addStep"_s)->click();
        QTRY_VERIFY(cutover.fixture.dialog(u"stepSheet"_s));
        QVERIFY(!cutover.button(u"saveStep"_s)->isEnabled());
        QTest::keyClicks(cutover.fixture.find<QLineEdit>(u"stepTitle"_s), u"Stop the workers"_s);
        QVERIFY(cutover.button(u"saveStep"_s)->isEnabled());
        QCOMPARE(test::namelessControls(cutover.fixture.dialog(u"stepSheet"_s)), QStringList());
        QTest::keyClick(cutover.fixture.find<QLineEdit>(u"stepTitle"_s), Qt::Key_Return);
        QTRY_COMPARE(cutover.page().steps.size(), 1U);
        QCOMPARE(cutover.page().steps.front().step.title, u"Stop the workers"_s);
    }

    void aWholeRunbook_isRunByKeyboardAlone()
    {
        RunbookStage cutover;
        cutover.twoSteps();
        cutover.fixture.open(u"runbook"_s);
        cutover.button(u"startCutover"_s)->setFocus();
        RunbookStage::press(Qt::Key_Space);
        QTRY_VERIFY(cutover.fixture.dialog(u"startSheet"_s));
        cutover.button(u"confirmStart"_s)->setFocus();
        RunbookStage::press(Qt::Key_Return);
        QTRY_VERIFY(cutover.page().isRunning());
        QVERIFY(cutover.fixture.find<QLabel>(u"cutoverClock"_s));
        QVERIFY(cutover.fixture.find<QLabel>(u"nextActor"_s)->text().contains(u"Stop the workers"_s));
        for (int step = 0; step < 2; ++step) {
            cutover.choose(step);
            QTRY_VERIFY(cutover.button(u"beginStep"_s)->isEnabled());
            RunbookStage::press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(cutover.stateOf(static_cast<std::size_t>(step)), StepState::Running);
            QTRY_VERIFY(!cutover.button(u"beginStep"_s)->isEnabled());
            RunbookStage::press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(cutover.stateOf(static_cast<std::size_t>(step)), StepState::Done);
        }
        QTRY_VERIFY(!cutover.page().isRunning());
        QVERIFY(cutover.page().cutover->finishedAt.has_value());
    }

    void whileItRuns_theRunbookIsLocked()
    {
        RunbookStage cutover;
        cutover.run();
        cutover.choose(0);
        for (const QString &name : {u"addStep"_s, u"editStep"_s, u"removeStep"_s, u"startCutover"_s, u"rehearse"_s})
            QVERIFY2(!cutover.fixture.page().findChild<QPushButton *>(name)->isVisible(), qPrintable(name));
        RunbookStage::press(Qt::Key_Delete);
        RunbookStage::press(Qt::Key_F2);
        QVERIFY(!cutover.fixture.dialog(u"stepSheet"_s));
        QCOMPARE(cutover.page().steps.size(), 2U);
    }

    void aStepWaitsForThoseBeforeIt()
    {
        RunbookStage cutover;
        cutover.run();
        cutover.choose(1);
        QVERIFY(!cutover.button(u"beginStep"_s)->isEnabled());
        QVERIFY(!cutover.button(u"stepDone"_s)->isEnabled());
        cutover.choose(0);
        QVERIFY(cutover.button(u"beginStep"_s)->isEnabled());
    }

    void aDeviation_isOnRecord()
    {
        RunbookStage cutover;
        cutover.run();
        cutover.choose(0);
        cutover.button(u"noteDeviation"_s)->click();
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        RunbookStage::type(u"Two workers were stopped by hand"_s);
        RunbookStage::press(Qt::Key_Return);
        QTRY_VERIFY(eventsOf(cutover.page()).contains(toText(RunbookEvent::Kind::Deviation)));
        const RunbookPage page = cutover.page();
        QVERIFY(std::ranges::any_of(
            page.events, [](const auto &each) { return each.event.note == u"Two workers were stopped by hand"_s; }));
    }

    void skipping_wantsAReasonAndASecondPerson()
    {
        RunbookStage cutover;
        cutover.run();
        cutover.choose(0);
        cutover.button(u"skipStep"_s)->click();
        QTRY_VERIFY(cutover.fixture.dialog(u"skipSheet"_s));
        auto *agrees = cutover.fixture.find<QComboBox>(u"skipWith"_s);
        QCOMPARE(agrees->findText(u"Mara Lind"_s), -1); // nobody agrees with themselves
        QVERIFY(!cutover.button(u"confirmSkip"_s)->isEnabled());
        QTest::keyClicks(cutover.fixture.find<QLineEdit>(u"skipReason"_s), u"They are stopped already"_s);
        QVERIFY(!cutover.button(u"confirmSkip"_s)->isEnabled());
        agrees->setCurrentText(u"Jonas Weber"_s);
        QVERIFY(cutover.button(u"confirmSkip"_s)->isEnabled());
        QCOMPARE(test::namelessControls(cutover.fixture.dialog(u"skipSheet"_s)), QStringList());
        cutover.button(u"confirmSkip"_s)->click();
        QTRY_COMPARE(cutover.stateOf(0), StepState::Skipped);
    }

    void eachSheet_isWalkedByTab_andLeftByEsc_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("sheet");
        QTest::newRow("a step") << u"editStep"_s << u"stepSheet"_s;
        QTest::newRow("starting") << u"startCutover"_s << u"startSheet"_s;
        QTest::newRow("skipping") << u"skipStep"_s << u"skipSheet"_s;
    }

    void eachSheet_isWalkedByTab_andLeftByEsc()
    {
        QFETCH(QString, button);
        QFETCH(QString, sheet);
        RunbookStage cutover;
        if (sheet == "skipSheet"_L1) {
            cutover.run();
        } else {
            cutover.twoSteps();
            cutover.fixture.open(u"runbook"_s);
        }
        cutover.choose(0);
        QTRY_VERIFY(cutover.button(button)->isEnabled());
        cutover.button(button)->click();
        QPointer<QWidget> dialog;
        QTRY_VERIFY(dialog = cutover.fixture.dialog(sheet));
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(test::wrongStepsOfWalk(dialog).join(u'\n'), QString());
        QCOMPARE(test::namelessControls(dialog), QStringList());
        RunbookStage::press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QCOMPARE(cutover.page().isRunning(), sheet == "skipSheet"_L1);
    }

    void aFailure_saysWhatWasSeen_andIsTriedAgain()
    {
        RunbookStage cutover;
        cutover.run();
        cutover.choose(0);
        cutover.button(u"beginStep"_s)->click();
        QTRY_COMPARE(cutover.stateOf(0), StepState::Running);
        cutover.choose(0);
        QTRY_VERIFY(cutover.button(u"failStep"_s)->isEnabled());
        RunbookStage::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        RunbookStage::type(u"One does not stop"_s);
        RunbookStage::press(Qt::Key_Return);
        QTRY_COMPARE(cutover.stateOf(0), StepState::Failed);
        cutover.choose(0);
        QTRY_VERIFY(cutover.button(u"beginStep"_s)->isEnabled());
        cutover.button(u"beginStep"_s)->click();
        QTRY_COMPARE(cutover.stateOf(0), StepState::Running);
    }

    void theBigScreen_saysWhoIsNext_andReturnBeginsIt()
    {
        RunbookStage cutover;
        cutover.run();
        cutover.button(u"bigScreen"_s)->click();
        QWidget *screen = nullptr;
        QTRY_VERIFY(screen = cutover.fixture.dialog(u"cutoverScreen"_s));
        QVERIFY(screen->accessibleDescription().contains(u"Stop the workers"_s));
        QTest::keyClick(screen, Qt::Key_Return);
        QTRY_COMPARE(cutover.stateOf(0), StepState::Running);
        QTest::keyClick(screen, Qt::Key_Escape);
        QTRY_VERIFY(!cutover.fixture.dialog(u"cutoverScreen"_s));
    }
};

QTEST_MAIN(RunbookTabTest)
#include "runbook_tab_test.moc"
