// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/checklist_commands.h"
#include "service/commands/signoff_commands.h"
#include "support/focusables.h"
#include "support/small_team.h"
#include "ui/today/card_head.h"
#include "ui/today/card_rows.h"
#include "ui/today/running_card.h"
#include "ui/today/today_page.h"
#include "ui/today/waiting_cards.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_line.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QHelpEvent>
#include <QListView>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolTip>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using slipway::test::SmallTeam;

namespace {

/// A release shipping on Fri 8 Jan 2027 with two items of Mara; "now" is Mon 4 Jan.
ReleaseId plannedRelease(SmallTeam &team)
{
    const ReleaseId id = team.release(team.payments, u"4.2"_s, QDate(2027, 1, 8));
    team.setState(id, ReleaseState::Planned);
    return id;
}

QStringList cardTitles(const ui::TodayPage &page)
{
    QStringList titles;
    auto cards = page.findChildren<WaitingCardView *>();
    std::ranges::sort(cards, {}, [](const QWidget *each) { return each->y(); });
    for (const WaitingCardView *each : cards)
        if (each->isVisibleTo(&page))
            titles += each->accessibleName();
    return titles;
}

QCheckBox *boxOf(ui::TodayPage &page, const QString &title)
{
    const auto boxes = page.findChildren<QCheckBox *>();
    const auto found = std::ranges::find(boxes, u"Done: "_s + title, &QWidget::accessibleName);
    return found == boxes.end() ? nullptr : *found;
}

/// What a card says below its title, from the top.
QStringList linesOf(const PlaceCard &card)
{
    const auto textOf = [](const QWidget *part) {
        if (const auto *label = qobject_cast<const Label *>(part))
            return label->text();
        if (const auto *head = qobject_cast<const CardHead *>(part))
            return head->subtitle();
        const auto *progress = dynamic_cast<const ProgressRow *>(part);
        return progress ? progress->text() : QString();
    };
    auto parts = card.findChildren<QWidget *>();
    parts.removeIf([&](const QWidget *each) { return !each->isVisible() || textOf(each).isEmpty(); });
    std::ranges::sort(parts, {}, [&](const QWidget *each) { return each->mapTo(&card, QPoint()).y(); });
    QStringList lines;
    for (const QWidget *each : std::as_const(parts))
        lines += textOf(each);
    return lines;
}

template <class Widget>
Widget *named(QWidget &root, const QString &name)
{
    return root.findChild<Widget *>(name);
}

} // namespace

class TodayPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qRegisterMetaType<Route>();
        qRegisterMetaType<Notice>();
    }

    void completingAnItem_removesItsCardAndUndoBringsItBack()
    {
        SmallTeam team;
        plannedRelease(team);
        ui::TodayPage page(team.workspace.session());
        page.openRoute(page.route());
        page.resize(1232, 800);
        page.show();
        QSignalSpy notices(&page, &Page::noticeRaised);
        QCOMPARE(cardTitles(page), (QStringList{u"Build it"_s, u"Announce it"_s}));

        QCheckBox *box = boxOf(page, u"Build it"_s);
        QVERIFY(box);
        QTest::mouseClick(box, Qt::LeftButton);
        QTRY_COMPARE(cardTitles(page), QStringList{u"Announce it"_s});
        QTRY_COMPARE(notices.count(), 1);
        const auto notice = notices.at(0).at(0).value<Notice>();
        QCOMPARE(notice.kind, Notice::Kind::Done);
        QVERIFY(notice.text.contains(u"Build it"));

        QVERIFY(notice.action);
        notice.action();
        QTRY_COMPARE(cardTitles(page), (QStringList{u"Build it"_s, u"Announce it"_s}));
        QVERIFY(!boxOf(page, u"Build it"_s)->isChecked());
    }

    void anItemThatCannotBeDoneYet_staysAndSaysWhy()
    {
        SmallTeam team;
        plannedRelease(team);
        ui::TodayPage page(team.workspace.session());
        page.openRoute(page.route());
        page.show();
        QSignalSpy notices(&page, &Page::noticeRaised);
        QCheckBox *box = boxOf(page, u"Announce it"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_COMPARE(notices.count(), 1);
        QCOMPARE(notices.at(0).at(0).value<Notice>().kind, Notice::Kind::Problem);
        QVERIFY(notices.at(0).at(0).value<Notice>().text.contains(u"Build it"));
        QVERIFY(!box->isChecked());
        QCOMPARE(cardTitles(page).size(), 2);
        // It can be tried again.
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_COMPARE(notices.count(), 2);
    }

    void aRefresh_keepsCardsAndFocus()
    {
        SmallTeam team;
        plannedRelease(team);
        ui::TodayPage page(team.workspace.session());
        page.openRoute(page.route());
        page.show();
        page.activateWindow();
        QCheckBox *box = boxOf(page, u"Announce it"_s);
        box->setFocus();
        QTRY_VERIFY(box->hasFocus());
        team.release(team.ledger, u"2.9"_s, QDate(2027, 1, 12));
        QTest::qWait(20);
        QCOMPARE(boxOf(page, u"Announce it"_s), box);
        QVERIFY(box->hasFocus());
    }

    void aSignoffCard_leadsToWhatIsToBeSigned()
    {
        SmallTeam team;
        const ReleaseId id = plannedRelease(team);
        team.workspace->setActor(team.jonas);
        ui::TodayPage page(team.workspace.session());
        page.openRoute(page.route());
        page.show();
        QSignalSpy routes(&page, &Page::routeRequested);
        auto *look = named<QAbstractButton>(page, u"lookButton"_s);
        auto *sign = named<QAbstractButton>(page, u"signButton"_s);
        QVERIFY(look && sign);
        QTest::mouseClick(look, Qt::LeftButton);
        QTest::mouseClick(sign, Qt::LeftButton);
        QCOMPARE(routes.count(), 2);
        const auto requirement = team.workspace.queries().plan(id)->requirements.at(0).id.value;
        QCOMPARE(routes.at(0).at(0).value<Route>(), (Route{u"releases"_s, id, u"signoffs"_s, requirement, {}}));
        QCOMPARE(routes.at(1).at(0).value<Route>(), (Route{u"releases"_s, id, u"signoffs"_s, requirement, u"sign"_s}));
    }

    void aStaleSignoff_showsWhatChanged()
    {
        SmallTeam team;
        const ReleaseId id = plannedRelease(team);
        team.workspace->setActor(team.jonas);
        service::DecideSignoff decision;
        decision.release = id;
        decision.role = roles::kQaLead.toString();
        team.workspace.done(decision);
        service::EditRelease edit;
        edit.release = id;
        edit.scope = u"one thing more"_s;
        team.workspace.done(edit);
        ui::TodayPage page(team.workspace.session());
        page.openRoute(page.route());
        page.show();
        QCOMPARE(cardTitles(page), QStringList{u"Sign-off is stale: Payments 4.2"_s});
        QSignalSpy routes(&page, &Page::routeRequested);
        auto *look = named<QAbstractButton>(page, u"lookButton"_s);
        QCOMPARE(look->text(), u"Show what changed"_s);
        QTest::mouseClick(look, Qt::LeftButton);
        QCOMPARE(routes.at(0).at(0).value<Route>().intent, u"changes"_s);
    }

    void enterInTheAgenda_opensTheRelease()
    {
        SmallTeam team;
        const ReleaseId id = plannedRelease(team);
        ui::TodayPage page(team.workspace.session());
        page.openRoute(page.route());
        page.show();
        page.activateWindow();
        QSignalSpy routes(&page, &Page::routeRequested);
        auto *agenda = named<QListView>(page, u"agendaList"_s);
        agenda->setFocus();
        QTRY_VERIFY(agenda->hasFocus());
        QTest::keyClick(agenda, Qt::Key_Return);
        QCOMPARE(routes.count(), 1);
        QCOMPARE(routes.at(0).at(0).value<Route>().release, std::optional(id));
    }

    void anEmptyWorkspace_offersTheFirstSteps()
    {
        SmallTeam team;
        ui::TodayPage page(team.workspace.session());
        page.openRoute(page.route());
        page.show();
        QVERIFY(named<QWidget>(page, u"todayEmpty"_s)->isVisible());
        QSignalSpy wished(&page, &Page::newReleaseRequested);
        named<QAction>(page, u"emptyNewRelease"_s)->trigger();
        QCOMPARE(wished.count(), 1);
        QVERIFY(test::namelessControls(&page).isEmpty());
    }

    void theFirstRelease_takesThePlaceOfTheFirstSteps()
    {
        SmallTeam team;
        ui::TodayPage page(team.workspace.session());
        page.openRoute(page.route());
        page.show();
        auto *steps = named<QWidget>(page, u"todayEmpty"_s);
        auto *running = named<QWidget>(page, u"runningColumn"_s);
        QVERIFY(steps->isVisible());
        QVERIFY(!running->isVisible());
        team.workspace->setActor(team.mara);
        plannedRelease(team);
        QTRY_VERIFY(running->isVisible());
        QVERIFY(!steps->isVisible());
        while (test::valueOf(team.workspace.queries().releaseCount({})) > 0)
            QVERIFY(!team.workspace.undo());
        QTRY_VERIFY(steps->isVisible());
        QVERIFY(!running->isVisible());
    }

    void theHeadOfACard_saysWhenExactlyAndWhatItCutOff()
    {
        ui::CardHead head;
        head.setTitle(u"Payments 4.2"_s);
        head.setSubtitle(u"Release coordinator, content changed since it was signed"_s);
        head.setDate(u"in 5 d"_s, u"Wednesday 2 December 2026 10:00 CET"_s, Urgency::Soon);
        head.resize(240, head.sizeHint().height());
        head.show();
        const auto toldAt = [&](const QPoint &place) {
            QHelpEvent help(QEvent::ToolTip, place, head.mapToGlobal(place));
            QCoreApplication::sendEvent(&head, &help);
            return QToolTip::text();
        };
        QCOMPARE(toldAt({235, 8}), u"Wednesday 2 December 2026 10:00 CET"_s);
        QCOMPARE(toldAt({100, head.height() - 4}), head.subtitle());
        QVERIFY(head.title()->accessibleDescription().contains(u"Wednesday 2 December"_s));
        head.resize(600, head.height());
        (void)toldAt({100, head.height() - 4});
        QTRY_VERIFY(QToolTip::text().isEmpty());
    }

    void theHeadOfACard_hasRoomForScriptsTallerThanItsFont()
    {
        ui::CardHead head;
        head.setTitle(u"Payments 4.2"_s);
        head.setSubtitle(u"Testing"_s);
        const int usual = head.sizeHint().height();
        const QFont small = fontOf(Type::Small, head.font());
        TextLine latin;
        latin.set(head.subtitle(), small);
        TextLine tall;
        tall.set(u"བརྒྱུད་རིམ་ཚོད་ལྟ།"_s, small);
        QVERIFY(tall.size().height() > latin.size().height());
        head.setSubtitle(u"བརྒྱུད་རིམ་ཚོད་ལྟ།"_s);
        QCOMPARE(head.sizeHint().height(), usual + tall.size().height() - QFontMetrics(small).height());
    }

    void inAWindowFromRightToLeft_rowsBeginBelowTheTitle_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void inAWindowFromRightToLeft_rowsBeginBelowTheTitle()
    {
        QFETCH(Qt::LayoutDirection, direction);
        ui::RunningCardView card(nullptr);
        card.setLayoutDirection(direction);
        ui::RunningLine line;
        line.title = u"Payments 4.2"_s;
        line.progress = u"1 of 4 items"_s;
        card.show(line);
        card.resize(400, 120);
        card.QWidget::show();
        const auto edgeOf = [&](const QWidget *part) {
            const QRect place(part->mapTo(&card, QPoint()), part->size());
            return direction == Qt::LeftToRight ? place.left() : card.width() - 1 - place.right();
        };
        const auto parts = card.findChildren<QWidget *>();
        const auto row =
            std::ranges::find_if(parts, [](QWidget *each) { return dynamic_cast<ProgressRow *>(each) != nullptr; });
        QVERIFY(row != parts.end());
        QCOMPARE(edgeOf(*row), edgeOf(card.title()));
        QVERIFY(edgeOf(*row) > 20);
    }

    void aRunningCard_hasTheRowsThatHaveSomethingToSay()
    {
        ui::RunningCardView card(nullptr);
        ui::RunningLine line;
        line.title = u"Payments 4.2"_s;
        line.subtitle = u"Testing"_s;
        line.overdue = u"2 items overdue"_s;
        card.show(line);
        card.QWidget::show();
        QCOMPARE(linesOf(card), (QStringList{u"Testing"_s, u"2 items overdue"_s}));
        line.countdown = u"3 h 36 min"_s;
        line.progress = u"1 of 4 items"_s;
        line.contradiction = u"Its server says it failed"_s;
        card.show(line);
        QCOMPARE(linesOf(card), (QStringList{u"Testing"_s, u"3 h 36 min"_s, u"1 of 4 items"_s,
                                             u"Its server says it failed"_s, u"2 items overdue"_s}));
        line.countdown.clear();
        line.overdue.clear();
        card.show(line);
        QCOMPARE(linesOf(card), (QStringList{u"Testing"_s, u"1 of 4 items"_s, u"Its server says it failed"_s}));
    }

    void aDate_isRedAsLongAsItIsOverdue()
    {
        ui::PlaceCard card;
        const auto color = [&] { return card.findChild<CardHead *>()->dateColor(); };
        card.setDate(u"1 d"_s, {}, Urgency::Today);
        const QColor calm = color();
        card.setDate(u"1 d overdue"_s, {}, Urgency::Overdue);
        QVERIFY(color() != calm);
        card.setDate(u"1 d"_s, {}, Urgency::Today);
        QCOMPARE(color(), calm);
    }

    void narrowWindows_putTheAgendaBelow()
    {
        SmallTeam team;
        plannedRelease(team);
        ui::TodayPage page(team.workspace.session());
        page.openRoute(page.route());
        page.resize(1300, 700);
        page.show();
        auto *agenda = named<QWidget>(page, u"agendaColumn"_s);
        auto *running = named<QWidget>(page, u"runningColumn"_s);
        QTRY_VERIFY(agenda->width() > 300);
        page.resize(1200, 700);
        QTRY_COMPARE(agenda->width(), 280);
        page.resize(1000, 700);
        QTRY_VERIFY(running->isAncestorOf(agenda));
        page.resize(1300, 700);
        QTRY_VERIFY(!running->isAncestorOf(agenda));
        QVERIFY(agenda->isVisible());
    }

    void everyControl_hasAnAccessibleName()
    {
        SmallTeam team;
        plannedRelease(team);
        team.setState(team.release(team.ledger, u"2.9"_s, QDate(2027, 1, 6)), ReleaseState::InProgress);
        team.workspace->setActor(team.jonas);
        ui::TodayPage page(team.workspace.session());
        page.openRoute(page.route());
        page.show();
        const QStringList nameless = test::namelessControls(&page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }
};

QTEST_MAIN(TodayPageTest)
#include "today_page_test.moc"
