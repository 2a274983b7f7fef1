// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "release_fixture.h"

#include "service/commands/checklist_commands.h"
#include "service/commands/connection_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/run_commands.h"
#include "service/commands/signoff_commands.h"
#include "service/commands/workspace_commands.h"
#include "ui/widgets/table/row_table_model.h"

#include <QAccessible>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

QStringList columnOf(const QTreeView &table, int column)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        texts.append(table.model()->index(row, column).data().toString());
    return texts;
}

/// Names the controls below `root` that take the keyboard but have no accessible name.
QStringList namelessControls(const QWidget &root)
{
    QStringList nameless;
    for (QWidget *each : root.findChildren<QWidget *>()) {
        const bool isInner = each->objectName().startsWith(u"qt_"_s) || qobject_cast<QMenu *>(each->window());
        if (!each->isVisibleTo(&root) || !(each->focusPolicy() & Qt::TabFocus) || each->focusProxy() || isInner)
            continue;
        if (qobject_cast<QLineEdit *>(each) && qobject_cast<QAbstractSpinBox *>(each->parentWidget()))
            continue;
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(each);
        if (!reader || reader->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName());
    }
    return nameless;
}

} // namespace

class ReleasePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAServerContradicts_standsOverTheRelease()
    {
        ReleaseFixture fixture;
        const EnvironmentId place = fixture.workspace.done(service::Save<Environment>{{.name = u"production"_s}});
        fixture.workspace.done(service::EditRelease{.release = fixture.release, .environment = std::optional(place)});
        for (const ReleaseState each : {ReleaseState::Planned, ReleaseState::InProgress})
            fixture.workspace.done(service::ChangeReleaseState{fixture.release, each, {}});
        CiConnection server;
        server.name = u"Buildbot"_s;
        server.url = u"http://127.0.0.1:8010"_s;
        service::RequestRun request;
        request.run.connection = fixture.workspace.done(service::SaveConnection{server});
        request.run.job = request.run.jobName = u"app"_s;
        request.run.release = fixture.release;
        request.run.purpose = RunPurpose::Deploy;
        request.run.environment = place;
        request.run.clientKey = u"key"_s;
        request.overrideReason = u"customers wait"_s;
        const CiRunId run = fixture.workspace.done(request).id;
        fixture.workspace.done(service::ConfirmRun{
            .run = run, .job = {}, .environment = {}, .note = u"seen"_s, .evidence = {}, .release = fixture.release});
        fixture.open(u"overview"_s);
        QVERIFY(!fixture.findWidget(u"contradictedBanner"_s));
        service::RunNews news;
        news.state = RunState::Done;
        news.result = RunResult::Failure;
        fixture.workspace.done(service::RecordRun{run, news, fixture.release});
        const auto *said = fixture.find<QLabel>(u"contradiction"_s);
        QVERIFY2(said->text().contains(u"production"_s), qPrintable(said->text()));
    }

    void theBoardOfTheOverview_saysWhatStandsAgainstGoing()
    {
        ReleaseFixture fixture;
        fixture.open(u"overview"_s);
        auto *board = fixture.find<QTreeView>(u"board"_s);
        QVERIFY(columnOf(*board, 1).contains(u"Load test"_s));
        QCOMPARE(fixture.find<QPushButton>(u"goNoGo"_s)->text(), u"NO-GO: 3"_s);
        service::SetItemState done{.release = fixture.release, .state = ItemState::Done};
        for (const Item &each : fixture.plan().items)
            done.items.push_back(each.id);
        fixture.workspace.done(done);
        QTRY_COMPARE(fixture.find<QPushButton>(u"goNoGo"_s)->text(), u"GO"_s);
        QCOMPARE(board->model()->index(0, 0).data(ui::SectionRole).toBool(), true);
    }

    void aChangeFromAnotherProcess_isShownWithoutLosingTheSelection()
    {
        ReleaseFixture fixture;
        fixture.open(u"overview"_s);
        auto *board = fixture.find<QTreeView>(u"board"_s);
        board->setCurrentIndex(board->model()->index(1, 0));
        const QString key = board->currentIndex().data(ui::KeyRole).toString();
        const auto second = fixture.workspace.secondSession();
        const auto added = second->run(service::AddItem{.release = fixture.release, .title = u"From elsewhere"_s});
        QVERIFY(added.has_value());
        fixture.workspace->pollForeignChanges();
        QTRY_VERIFY(columnOf(*board, 1).contains(u"From elsewhere"_s));
        QCOMPARE(board->currentIndex().data(ui::KeyRole).toString(), key);
    }

    void movingTheShipDate_showsTheKnockOnBeforeConfirming()
    {
        ReleaseFixture fixture;
        service::EditItem edit{.release = fixture.release, .item = fixture.item(u"Load test"_s).id};
        edit.dueRule = u"T-2d@09:00"_s;
        fixture.workspace.done(edit);
        const Instant before = fixture.plan().release.ship;
        fixture.workspace.done(service::Save<Freeze>{
            {.name = u"Quarter close"_s, .span = {before + std::chrono::days(6), before + std::chrono::days(8)}}});
        fixture.open(u"overview"_s);
        fixture.find<QPushButton>(u"shipDate"_s)->click();
        QTRY_VERIFY(fixture.dialog(u"moveShipSheet"_s));
        QVERIFY(!fixture.find<QPushButton>(u"confirmMove"_s)->isEnabled());
        auto *when = fixture.find<QDateTimeEdit>(u"shipWhen"_s);
        when->setDateTime(when->dateTime().addDays(7));
        auto *preview = fixture.find<QTreeView>(u"movePreview"_s);
        QTRY_VERIFY(columnOf(*preview, 0).contains(u"Load test"_s));
        // Conflicts stand in whole sentences, wrapped over the width of the sheet.
        const auto *conflicts = fixture.find<QWidget>(u"moveConflicts"_s);
        QVERIFY(conflicts->isVisible());
        const QList<QLabel *> sentences = conflicts->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(sentences,
                                    [](const QLabel *each) { return each->text().contains(u"ships in a freeze"_s); }));
        QVERIFY(std::ranges::all_of(sentences, [](const QLabel *each) {
            return each->wordWrap() && each->height() >= each->heightForWidth(each->width());
        }));
        QCOMPARE(fixture.plan().release.ship, before);
        fixture.find<QPushButton>(u"nextFreeSlot"_s)->click();
        QVERIFY(!conflicts->isVisible());
        fixture.find<QPushButton>(u"confirmMove"_s)->click();
        QTRY_VERIFY(fixture.plan().release.ship >= before + std::chrono::days(8));
        QTRY_VERIFY(!fixture.dialog(u"moveShipSheet"_s));
        QVERIFY(!fixture.notices.empty());
        fixture.notices.back().action();
        QTRY_COMPARE(fixture.plan().release.ship, before);
    }

    void deployingInAFreeze_listsEveryReason_andAnOverrideIsRecorded()
    {
        ReleaseFixture fixture;
        fixture.workspace.done(service::Save<Freeze>{{.name = u"Quarter close"_s,
                                                      .span = {fixture.workspace.now() - std::chrono::days(1),
                                                               fixture.workspace.now() + std::chrono::days(20)}}});
        fixture.workspace.done(service::ChangeReleaseState{fixture.release, ReleaseState::Planned});
        fixture.workspace.done(service::ChangeReleaseState{fixture.release, ReleaseState::InProgress});
        fixture.open(u"overview"_s);
        fixture.find<QPushButton>(u"nextStep"_s)->click();
        QTRY_VERIFY(fixture.dialog(u"stateSheet"_s));
        QStringList reasons;
        for (const QLabel *each : fixture.dialog(u"stateSheet"_s)->findChildren<QLabel *>(u"reason"_s))
            reasons.append(each->text());
        QCOMPARE(reasons.size(), 4);
        QVERIFY2(reasons.join(u'|').contains(u"Quarter close"_s), qPrintable(reasons.join(u'|')));
        auto *confirm = fixture.find<QPushButton>(u"confirmState"_s);
        QVERIFY(!confirm->isEnabled());
        fixture.find<QPlainTextEdit>(u"overrideReason"_s)->setPlainText(u"security fix"_s);
        QVERIFY(confirm->isEnabled());
        confirm->click();
        QTRY_COMPARE(fixture.plan().release.state, ReleaseState::Deploying);
        QCOMPARE(fixture.plan().gateOverrides.size(), 1u);
        QCOMPARE(fixture.plan().gateOverrides[0].reason, u"security fix"_s);
        QCOMPARE(fixture.data().freezeOverrides.size(), 1u);
    }

    void tab_goesThroughEverythingThatIsShown_andComesRound_data()
    {
        QTest::addColumn<QString>("tab");
        QTest::addColumn<QString>("focus");
        QTest::addColumn<QStringList>("passes");
        QTest::newRow("overview") << u"overview"_s << QString() << QStringList{u"shipDate"_s, u"board"_s};
        QTest::newRow("checklist, with the panel")
            << u"checklist"_s << u"Load test"_s
            << QStringList{u"addItem"_s, u"checklist"_s, u"itemState"_s, u"itemDue"_s, u"itemDueCalendar"_s};
        QTest::newRow("criteria") << u"criteria"_s << QString() << QStringList{u"moreActions"_s};
        QTest::newRow("sign-offs") << u"signoffs"_s << QString() << QStringList{u"requireSignoff"_s};
        QTest::newRow("notes") << u"notes"_s << QString() << QStringList{u"scopeText"_s};
        QTest::newRow("activity") << u"activity"_s << QString() << QStringList{u"activityFilter"_s, u"activity"_s};
    }
    void tab_goesThroughEverythingThatIsShown_andComesRound()
    {
        QFETCH(QString, tab);
        QFETCH(QString, focus);
        QFETCH(QStringList, passes);
        ReleaseFixture fixture;
        fixture.open(tab, focus.isEmpty() ? Uuid() : fixture.item(focus).id.value);
        QWidget *page = &fixture.page();
        fixture.page().firstFocus()->setFocus();
        const QWidget *first = page->window()->focusWidget();
        QVERIFY(first->isVisible());
        QStringList passed{first->objectName()};
        for (int step = 0; step < 100; ++step) {
            QTest::keyClick(page->window()->focusWidget(), Qt::Key_Tab);
            const QWidget *now = page->window()->focusWidget();
            const QRect place(now->mapTo(page, QPoint()), now->size());
            QVERIFY2(now->isVisible() && page->rect().intersects(place), qPrintable(now->objectName()));
            if (now == first)
                break;
            passed.append(now->objectName());
        }
        QVERIFY2(page->window()->focusWidget() == first, qPrintable(u"trapped: "_s + passed.join(u", "_s)));
        for (const QString &each : passes)
            QVERIFY2(passed.contains(each), qPrintable(each + u" is not among "_s + passed.join(u", "_s)));
    }

    void anOverrideOfTheGateAlone_isAPlainButton()
    {
        ReleaseFixture fixture;
        fixture.open(u"overview"_s);
        auto *button = fixture.find<QToolButton>(u"override"_s);
        QVERIFY(!button->menu());
        button->click();
        QVERIFY(fixture.findWidget(u"askText"_s));
    }

    void theUndoOfANotice_takesBackWhatTheNoticeSpeaksOf()
    {
        ReleaseFixture fixture;
        fixture.open(u"overview"_s);
        fixture.find<QPushButton>(u"nextStep"_s)->click();
        QTRY_COMPARE(fixture.notices.size(), 1u);
        fixture.workspace.done(service::EditRelease{.release = fixture.release, .scope = u"newer"_s});
        fixture.notices.front().action();
        QTRY_COMPARE(fixture.plan().release.state, ReleaseState::Draft);
        QCOMPARE(fixture.plan().release.scope, u"newer"_s);
    }

    void whoMayNotOverride_cannotDeployThroughAShutGate()
    {
        ReleaseFixture fixture;
        fixture.workspace.done(service::ChangeReleaseState{fixture.release, ReleaseState::Planned});
        fixture.workspace.done(service::ChangeReleaseState{fixture.release, ReleaseState::InProgress});
        fixture.workspace->setActor(fixture.jonas);
        fixture.open(u"overview"_s);
        fixture.find<QPushButton>(u"nextStep"_s)->click();
        QTRY_VERIFY(fixture.dialog(u"stateSheet"_s));
        QVERIFY(!fixture.find<QPlainTextEdit>(u"overrideReason"_s)->isEnabled());
        auto *confirm = fixture.find<QPushButton>(u"confirmState"_s);
        QVERIFY(!confirm->isEnabled());
        QVERIFY(confirm->accessibleDescription().contains(u"may not override"_s));
    }

    void anOpenGate_letsItDeployWithoutMoreQuestions()
    {
        ReleaseFixture fixture;
        service::RemoveItems remove{fixture.release, {}};
        for (const Item &each : fixture.plan().items)
            remove.items.push_back(each.id);
        fixture.workspace.done(remove);
        fixture.workspace.done(service::ChangeReleaseState{fixture.release, ReleaseState::Planned});
        fixture.workspace.done(service::ChangeReleaseState{fixture.release, ReleaseState::InProgress});
        fixture.open(u"overview"_s);
        fixture.find<QPushButton>(u"nextStep"_s)->click();
        QTRY_VERIFY(fixture.dialog(u"stateSheet"_s));
        QVERIFY(!fixture.findWidget(u"overrideReason"_s));
        fixture.find<QPushButton>(u"confirmState"_s)->click();
        QTRY_COMPARE(fixture.plan().release.state, ReleaseState::Deploying);
        QVERIFY(fixture.plan().gateOverrides.empty());
    }

    void aCancelledRelease_isReadOnlyAndSaysWhy()
    {
        ReleaseFixture fixture;
        fixture.workspace.done(service::ChangeReleaseState{fixture.release, ReleaseState::Cancelled});
        fixture.open(u"overview"_s);
        QVERIFY(fixture.find<QLabel>(u"whyReadOnly"_s)->text().contains(u"cancelled"_s));
        QVERIFY(!fixture.find<QPushButton>(u"shipDate"_s)->isEnabled());
        fixture.open(u"checklist"_s, fixture.item(u"Load test"_s).id.value);
        QVERIFY(!fixture.find<QPushButton>(u"addItem"_s)->isEnabled());
        QVERIFY(fixture.find<QPushButton>(u"addItem"_s)->accessibleDescription().contains(u"cancelled"_s));
        QTest::keyClick(fixture.find<QTreeView>(u"checklist"_s), Qt::Key_Space);
        fixture.open(u"notes"_s);
        QVERIFY(fixture.find<QPlainTextEdit>(u"scopeText"_s)->isReadOnly());
        fixture.open(u"signoffs"_s);
        QVERIFY(!fixture.find<QPushButton>(u"requireSignoff"_s)->isEnabled());
        QCOMPARE(fixture.item(u"Load test"_s).state, ItemState::Open);
        QVERIFY(fixture.notices.empty());
    }

    void aReleaseThatIsGone_leadsBackToTheList()
    {
        ReleaseFixture fixture;
        fixture.open(u"overview"_s);
        ui::Route went;
        connect(&fixture.page(), &ui::Page::routeRequested, this, [&](const ui::Route &route) { went = route; });
        fixture.workspace.done(service::RemoveRelease{fixture.release});
        QTRY_COMPARE(went.page, u"releases"_s);
        QVERIFY(!went.release);
    }

    void hostileTitles_areShownAsTheyStand()
    {
        ReleaseFixture fixture;
        const QString title = u"<img src=x onerror=alert(1)>&amp;"_s + QString(10000, u'x');
        // What is typed is shorter; what a file brings is kept.
        fixture.workspace.done(service::ImportChecklist{
            .release = fixture.release, .text = "- [ ] " + title.toUtf8() + "\n", .sourceName = u"list.md"_s});
        fixture.open(u"overview"_s);
        auto *board = fixture.find<QTreeView>(u"board"_s);
        const QStringList shown = columnOf(*board, 1).filter(u"<img src=x"_s);
        QCOMPARE(shown.size(), 1);
        QVERIFY(shown[0].size() < 400);
        const int row = static_cast<int>(columnOf(*board, 1).indexOf(shown[0]));
        QVERIFY(board->model()->index(row, 1).data(Qt::ToolTipRole).toString().startsWith(u"&lt;img"_s));
        fixture.page().grab();
        fixture.open(u"checklist"_s, fixture.item(title).id.value);
        QCOMPARE(fixture.find<QLabel>(u"itemTitle"_s)->textFormat(), Qt::PlainText);
        fixture.page().grab();
    }

    void theTabs_countAndAreReachedByKeyboard()
    {
        ReleaseFixture fixture;
        fixture.open(u"overview"_s);
        auto *tabs = fixture.find<QTabBar>(u"releaseTabs"_s);
        QCOMPARE(tabs->tabText(1), u"Checklist 0/3"_s);
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QTRY_VERIFY(fixture.findWidget(u"checklist"_s));
        QCOMPARE(fixture.page().route().tab, u"checklist"_s);
    }

    void theReasonsOfTheGate_leadToWhereTheyAreSolved()
    {
        ReleaseFixture fixture;
        fixture.open(u"overview"_s);
        QMenu *menu = fixture.find<QPushButton>(u"goNoGo"_s)->menu();
        QCOMPARE(menu->actions().size(), 3);
        menu->actions().at(1)->trigger();
        QTRY_VERIFY(fixture.findWidget(u"checklist"_s));
        QCOMPARE(fixture.find<QTreeView>(u"checklist"_s)->currentIndex().data().toString(), u"Smoke test"_s);
    }

    void everyControlThatTakesTheKeyboard_hasAnAccessibleName_data()
    {
        QTest::addColumn<QString>("tab");
        QTest::addColumn<QString>("intent");
        for (const char *tab : {"overview", "checklist", "criteria", "signoffs", "notes", "activity"})
            QTest::newRow(tab) << QString::fromLatin1(tab) << QString();
        for (const char *tab : {"checklist", "criteria", "signoffs"})
            QTest::addRow("%s, adding", tab) << QString::fromLatin1(tab) << u"new"_s;
    }
    void everyControlThatTakesTheKeyboard_hasAnAccessibleName()
    {
        QFETCH(QString, tab);
        QFETCH(QString, intent);
        ReleaseFixture fixture;
        fixture.workspace.done(service::RequireSignoff{.release = fixture.release, .role = u"qa_lead"_s});
        const CriterionId criterion =
            fixture.workspace.done(service::AddCriterion{.release = fixture.release, .title = u"Errors"_s});
        const Uuid focus = tab == "checklist"_L1  ? fixture.item(u"Load test"_s).id.value
                           : tab == "criteria"_L1 ? criterion.value
                                                  : Uuid{};
        fixture.open(tab, focus, intent);
        const QStringList nameless = namelessControls(fixture.page());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }

    void everyControlOfTheDialogs_hasAnAccessibleName_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("sheet");
        QTest::newRow("move") << u"shipDate"_s << u"moveShipSheet"_s;
        QTest::newRow("deploy") << u"nextStep"_s << u"stateSheet"_s;
    }
    void everyControlOfTheDialogs_hasAnAccessibleName()
    {
        QFETCH(QString, button);
        QFETCH(QString, sheet);
        ReleaseFixture fixture;
        fixture.workspace.done(service::ChangeReleaseState{fixture.release, ReleaseState::Planned});
        fixture.workspace.done(service::ChangeReleaseState{fixture.release, ReleaseState::InProgress});
        fixture.open(u"overview"_s);
        fixture.find<QPushButton>(button)->click();
        QTRY_VERIFY(fixture.dialog(sheet));
        const QStringList nameless = namelessControls(*fixture.dialog(sheet));
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }

    void fiveHundredItems_areShownAndKeepTheirPlaceThroughAChange()
    {
        ReleaseFixture fixture;
        QByteArray list = "# Bulk\n";
        for (int i = 0; i < 500; ++i)
            list += "- [ ] Item number " + QByteArray::number(i) + '\n';
        fixture.workspace.done(
            service::ImportChecklist{.release = fixture.release, .text = list, .sourceName = u"bulk.md"_s});
        fixture.open(u"checklist"_s, fixture.item(u"Item number 250"_s).id.value);
        auto *tree = fixture.find<QTreeView>(u"checklist"_s);
        const QRect before = tree->visualRect(tree->currentIndex());
        QVERIFY(tree->viewport()->rect().contains(before));
        QTest::keyClick(tree, Qt::Key_Space);
        QTRY_COMPARE(tree->currentIndex().data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        QCOMPARE(tree->visualRect(tree->currentIndex()), before);
    }
};

QTEST_MAIN(ReleasePageTest)
#include "release_page_test.moc"
