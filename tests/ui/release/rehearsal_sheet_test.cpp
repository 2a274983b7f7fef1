// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "release_fixture.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/workspace_commands.h"
#include "support/focusables.h"
#include "support/keyboard_walk.h"
#include "ui/release/rehearsal/rehearsal_clock.h"
#include "ui/release/rehearsal/rehearsal_rows.h"
#include "ui/release/rehearsal/rehearsal_sheet.h"
#include "ui/release/release_header.h"
#include "ui/widgets/controls.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using slipway::test::ReleaseFixture;

namespace {

/// The fixture's release with its rehearsal on screen.
struct Played {
    ReleaseFixture fixture;
    RehearsalSheet *sheet = nullptr;

    explicit Played(const std::function<void(ReleaseFixture &)> &arrange = {})
    {
        if (arrange)
            arrange(fixture);
        fixture.open(u"overview"_s);
        for (QAction *each : fixture.page().pageActions())
            if (each->text() == u"Rehearse the release…")
                each->trigger();
        sheet = qobject_cast<RehearsalSheet *>(fixture.dialog(u"rehearsalSheet"_s));
        if (!sheet)
            qFatal("the rehearsal did not open");
        if (!QTest::qWaitFor([&] { return rows(u"rehearsalTimeline"_s) > 0; }, 5'000))
            qFatal("nothing was rehearsed");
    }

    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return sheet->findChild<Widget *>(name);
    }
    [[nodiscard]] int rows(const QString &table) const { return find<QTreeView>(table)->model()->rowCount(); }
    [[nodiscard]] QString verdict() const { return find<QLabel>(u"rehearsalFacts"_s)->text(); }
};

} // namespace

/// The rehearsal in the window: its clock, its tables, the way to what blocks.
class RehearsalSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClock_runsHoldsAndIsSent()
    {
        RehearsalClock clock;
        const Instant start = fromUnixMilliseconds(1'799'000'000'000);
        clock.setSpan({start, start + 10h});
        const QSignalSpy moved(&clock, &RehearsalClock::moved);
        clock.setPace(60min);
        clock.pass(2s);
        QCOMPARE(clock.at(), start + 2h);
        clock.toggle();
        QVERIFY(clock.isPlaying());
        clock.toggle();
        QVERIFY(!clock.isPlaying());
        clock.play();
        clock.pass(20s); // no further than the end, where it holds
        QCOMPARE(clock.at(), start + 10h);
        QVERIFY(clock.isAtEnd() && !clock.isPlaying());
        clock.play(); // begins anew
        QCOMPARE(clock.at(), start);
        clock.toEnd();
        QVERIFY(clock.isAtEnd() && !clock.isPlaying());
        QVERIFY(moved.count() >= 4);
    }

    void theRehearsal_isShownWhole_andPlayedByKeyboard()
    {
        const Played played;
        QVERIFY2(played.verdict().startsWith(u"Would ship"_s), qPrintable(played.verdict()));
        QVERIFY(played.rows(u"rehearsalAsked"_s) > 0);
        const int all = played.rows(u"rehearsalTimeline"_s);
        QTest::keyClick(played.sheet, Qt::Key_Home);
        QVERIFY(played.rows(u"rehearsalTimeline"_s) < all);
        QTest::keyClick(played.sheet, Qt::Key_End);
        QCOMPARE(played.rows(u"rehearsalTimeline"_s), all);
        QTest::keyClick(played.sheet, Qt::Key_Home);
        QTest::keyClick(played.sheet, Qt::Key_Space);
        QVERIFY(played.sheet->clock().isPlaying());
        QCOMPARE(played.find<QPushButton>(u"rehearsalPlay"_s)->text(), u"Hold"_s);
        QTest::keyClick(played.sheet, Qt::Key_Space);
        QVERIFY(!played.sheet->clock().isPlaying());
        auto *pace = played.find<QComboBox>(u"rehearsalPace"_s);
        const int before = pace->currentIndex();
        QTest::keyClick(played.sheet, Qt::Key_Plus);
        QCOMPARE(pace->currentIndex(), before + 1);
        QTest::keyClick(played.sheet, Qt::Key_Minus);
        QCOMPARE(pace->currentIndex(), before);
    }

    void aPart_isChosenByClickAndByToggle()
    {
        const Played played;
        auto *parts = played.find<Segments>(u"rehearsalParts"_s);
        const auto buttons = parts->findChildren<QPushButton *>();
        const auto isShown = [&](const QString &table) { return played.find<QTreeView>(table)->isVisible(); };
        QVERIFY(isShown(u"rehearsalTimeline"_s));
        buttons[1]->click();
        QVERIFY(isShown(u"rehearsalAsked"_s));
        buttons[2]->toggle(); // as a screen reader does
        QVERIFY(isShown(u"rehearsalBlocks"_s));
    }

    void somethingThatFails_isWishedFor()
    {
        const Played played;
        auto *fault = played.find<QComboBox>(u"rehearsalFault"_s);
        auto *what = played.find<QComboBox>(u"rehearsalWhat"_s);
        QVERIFY(!what->isEnabled());
        QVERIFY(what->count() > 0);
        fault->setCurrentIndex(1);
        Q_EMIT fault->activated(1);
        QVERIFY(what->isEnabled());
        QTRY_VERIFY(played.rows(u"rehearsalBlocks"_s) > 0);
    }

    void whatBlocks_leadsToItsCause()
    {
        ItemId blocked;
        Played played([&](ReleaseFixture &fixture) {
            blocked = fixture.item(u"Load test"_s).id;
            fixture.workspace.done(service::SetItemState{.release = fixture.release,
                                                         .items = {blocked},
                                                         .state = ItemState::Blocked,
                                                         .reason = u"staging is taken"_s,
                                                         .evidence = {},
                                                         .comment = {}});
        });
        QVERIFY2(played.verdict().startsWith(u"Would not ship"_s), qPrintable(played.verdict()));
        auto *table = played.find<QTreeView>(u"rehearsalBlocks"_s);
        const QModelIndex first = table->model()->index(0, 3);
        QVERIFY(first.siblingAtColumn(0).data().toString().contains(u"staging is taken"_s));
        const QSignalSpy writes(&played.fixture.workspace.session(), &service::Session::changed);
        QSignalSpy asked(&played.fixture.page(), &Page::routeRequested);
        QMetaObject::invokeMethod(table, "linkActivated", Q_ARG(QModelIndex, first));
        QCOMPARE(asked.count(), 1);
        const auto route = asked.at(0).at(0).value<Route>();
        QCOMPARE(route.tab, u"checklist"_s);
        QCOMPARE(route.focus, blocked.value);
        QCOMPARE(writes.count(), 0); // nothing was written
    }

    void causes_standWhereTheyAreLookedAfter()
    {
        service::RehearsalPage page;
        RehearsalTask task;
        task.kind = RehearsalTask::Kind::Signoff;
        task.subject.bytes[15] = 1;
        page.rehearsal.tasks = {task};
        RehearsalBlock block;
        block.subject = task.subject;
        block.kind = RehearsalBlock::Kind::Nobody;
        QCOMPARE(rehearsalCause(page, block).tab, u"signoffs"_s);
        block.kind = RehearsalBlock::Kind::Freeze;
        QCOMPARE(rehearsalCause(page, block).page, u"settings"_s);
        block.kind = RehearsalBlock::Kind::Booking;
        QCOMPARE(rehearsalCause(page, block).release, std::optional(ReleaseId{block.subject}));
        block.kind = RehearsalBlock::Kind::Job;
        QCOMPARE(rehearsalCause(page, block).tab, u"pipelines"_s);
    }

    void theSheet_isWalkedByTab_andLeftByEscOrReturn_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("esc") << Qt::Key_Escape;
        QTest::newRow("return") << Qt::Key_Return;
    }

    void theSheet_isWalkedByTab_andLeftByEscOrReturn()
    {
        QFETCH(Qt::Key, key);
        const Played played;
        QPointer<QDialog> sheet = played.sheet;
        QCOMPARE(test::namelessControls(sheet), QStringList());
        QVERIFY(QTest::qWaitForWindowActive(sheet));
        QTRY_VERIFY(sheet->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(test::wrongStepsOfWalk(sheet).join(u'\n'), QString());
        if (key == Qt::Key_Return)
            played.find<QPushButton>(u"closeRehearsal"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), key);
        QTRY_VERIFY(!sheet || !sheet->isVisible());
    }
};

QTEST_MAIN(RehearsalSheetTest)
#include "rehearsal_sheet_test.moc"
