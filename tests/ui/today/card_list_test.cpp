// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_team.h"
#include "ui/today/card_list.h"
#include "ui/today/today_page.h"
#include "ui/today/waiting_cards.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLayout>
#include <QPointer>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

#include <numeric>

using namespace slipway;
using namespace Qt::StringLiterals;
using slipway::test::SmallTeam;

namespace {

constexpr int kSight = 300;
constexpr int kCardHeight = 60;

/// A list in a scroll area of the height of kSight, whose cards say what they were told.
struct ScrolledList {
    ScrolledList()
    {
        list = new ui::CardList;
        area.setWidgetResizable(true);
        area.setFrameShape(QFrame::NoFrame);
        area.setWidget(list);
        area.resize(200, kSight);
    }

    /// @param muted the card that hides its control when it is told; -1: none
    void show(const QList<Uuid> &keys, const QString &word, qsizetype muted = -1)
    {
        const auto make = [this](qsizetype) -> QWidget * {
            ++made;
            auto *card = new QWidget(list);
            card->setFixedHeight(kCardHeight);
            auto *control = new QLabel(card);
            control->setFocusPolicy(Qt::StrongFocus);
            return card;
        };
        const auto tell = [this, word, muted](qsizetype index, QWidget *card) {
            told += index;
            if (index == muted)
                card->findChild<QLabel *>()->hide();
            card->findChild<QLabel *>()->setText(u"%1 %2"_s.arg(word).arg(index));
        };
        list->setCards(keys, make, tell, kSight);
    }

    [[nodiscard]] QStringList texts() const
    {
        list->layout()->activate();
        auto cards = list->findChildren<QLabel *>();
        cards.removeIf([this](const QLabel *each) { return !each->isVisibleTo(list); });
        std::ranges::sort(cards, {}, [](const QWidget *each) { return each->parentWidget()->y(); });
        QStringList texts;
        for (const QLabel *each : std::as_const(cards))
            texts += each->text();
        return texts;
    }

    QScrollArea area;
    ui::CardList *list;
    int made = 0;
    QList<qsizetype> told; ///< in this order
};

QList<Uuid> someKeys(int count)
{
    QList<Uuid> keys;
    for (int i = 0; i < count; ++i) {
        std::array<std::uint8_t, 10> bytes{};
        bytes[9] = static_cast<std::uint8_t>(i);
        keys += Uuid::version7(1'800'000'000'000 + i, bytes);
    }
    return keys;
}

QList<ui::WaitingCardView *> cardsOf(const ui::TodayPage &page)
{
    auto cards = page.findChildren<ui::WaitingCardView *>();
    cards.removeIf([&](const QWidget *each) { return !each->isVisibleTo(&page); });
    std::ranges::sort(cards, {}, [](const QWidget *each) { return each->y(); });
    return cards;
}

/// A page with more that waits for Mara than it shows at once.
struct LongPage {
    explicit LongPage(int height)
    {
        for (int i = 0; i < 9; ++i)
            team.setState(team.release(team.payments, u"4.%1"_s.arg(i), QDate(2027, 1, 8)), ReleaseState::Planned);
        all = test::valueOf(team.workspace.queries().waitingCount(team.mara));
        page.resize(1232, height);
        page.openRoute(page.route());
    }

    bool show()
    {
        page.show();
        page.activateWindow();
        return QTest::qWaitForWindowActive(&page) && cardsOf(page).size() < all;
    }

    SmallTeam team;
    ui::TodayPage page{team.workspace.session()};
    qsizetype all = 0;
};

/// The cards the keyboard comes to, in that order, until it has been at `most` controls.
QList<ui::WaitingCardView *> reachedBy(Qt::Key key, int most)
{
    QList<ui::WaitingCardView *> reached;
    for (int i = 0; i < most && QApplication::focusWidget(); ++i) {
        QWidget *focus = QApplication::focusWidget();
        for (QWidget *each = focus; each; each = each->parentWidget())
            if (auto *card = qobject_cast<ui::WaitingCardView *>(each); card && !reached.contains(card)) {
                if (focus->visibleRegion().isEmpty())
                    qWarning("the keyboard is where nobody sees it");
                reached += card;
            }
        QTest::keyClick(focus, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return reached;
}

} // namespace

class CardListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void cardsOutOfSight_areMadeWhenSomebodyScrollsToThem()
    {
        ScrolledList scrolled;
        scrolled.show(someKeys(30), u"card"_s);
        QVERIFY2(scrolled.made * kCardHeight >= kSight - kCardHeight, qPrintable(QString::number(scrolled.made)));
        QVERIFY2(scrolled.made < 10, qPrintable(QString::number(scrolled.made)));
        scrolled.area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&scrolled.area));
        QCoreApplication::processEvents();
        QVERIFY2(scrolled.made < 10, "all of them were made though nobody came near");
        // The scroll bar tells of all of them from the beginning.
        const int height = scrolled.list->height();
        QVERIFY(std::abs(height - 30 * (kCardHeight + 8)) <= 30);

        scrolled.area.verticalScrollBar()->setValue(scrolled.area.verticalScrollBar()->maximum());
        QTRY_COMPARE(scrolled.made, 30);
        QTRY_COMPARE(scrolled.texts().size(), 30);
        QCOMPARE(scrolled.texts().first(), u"card 0"_s);
        QCOMPARE(scrolled.texts().last(), u"card 29"_s);
    }

    void aRefreshBeforeThat_tellsTheMadeOnesAndMakesNoMoreThanItMust()
    {
        ScrolledList scrolled;
        QList<Uuid> keys = someKeys(30);
        scrolled.show(keys, u"first"_s);
        const int made = scrolled.made;
        QWidget *second = scrolled.list->card(keys[1]);
        keys.removeFirst();
        scrolled.show(keys, u"again"_s);
        QCOMPARE(scrolled.list->card(keys[0]), second);
        QCOMPARE(scrolled.made, made + 1);
        QCOMPARE(scrolled.texts().first(), u"again 0"_s);
        // One that is there moves below some that are not: those are made before it.
        keys.move(0, 19);
        scrolled.show(keys, u"moved"_s);
        QCOMPARE(scrolled.list->card(keys[19]), second);
        scrolled.area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&scrolled.area));
        QCOMPARE(scrolled.texts().size(), 20);
        QCOMPARE(scrolled.texts()[19], u"moved 19"_s);
        // All that is left fits: nothing is kept free below.
        scrolled.show(keys.first(2), u"few"_s);
        QCOMPARE(scrolled.list->sizeHint().height(), 2 * kCardHeight + 8);
    }

    void theLastCardThatIsThere_goesWithTheKeyboard()
    {
        QTest::failOnWarning(QRegularExpression(u"out of range"_s));
        ScrolledList scrolled;
        QList<Uuid> keys = someKeys(30);
        scrolled.show(keys, u"before"_s);
        const int last = scrolled.made - 1;
        scrolled.area.show();
        QVERIFY(QTest::qWaitForWindowActive(&scrolled.area));
        scrolled.list->card(keys[last])->findChild<QLabel *>()->setFocus(Qt::MouseFocusReason);
        keys.removeAt(last);
        scrolled.show(keys, u"after"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(scrolled.list->card(keys[last]));
        QVERIFY(scrolled.list->card(keys[last])->isAncestorOf(QApplication::focusWidget()));
        scrolled.list->makeAll();
        QStringList expected;
        for (int i = 0; i < 29; ++i)
            expected += u"after %1"_s.arg(i);
        QCOMPARE(scrolled.texts(), expected);
    }

    void aCardThatHidesWhereTheKeyboardIs_isToldOnceAsAllOthers()
    {
        QTest::failOnWarning(QRegularExpression(u"out of range"_s));
        ScrolledList scrolled;
        const QList<Uuid> keys = someKeys(30);
        scrolled.show(keys, u"before"_s);
        const int last = scrolled.made - 1;
        scrolled.area.show();
        QVERIFY(QTest::qWaitForWindowActive(&scrolled.area));
        scrolled.list->card(keys[last])->findChild<QLabel *>()->setFocus(Qt::MouseFocusReason);
        scrolled.told.clear();
        scrolled.show(keys, u"after"_s, last);
        scrolled.list->makeAll();
        QList<qsizetype> each(30);
        std::iota(each.begin(), each.end(), 0);
        QCOMPARE(scrolled.told, each);
        QCOMPARE(scrolled.made, 30);
        QVERIFY(scrolled.list->isAncestorOf(QApplication::focusWidget()));
    }

    void theKeyboard_comesToEachCardInTurn()
    {
        QTest::failOnWarning(QRegularExpression(u"nobody sees it|out of range"_s));
        LongPage today(500);
        QVERIFY(today.show());
        today.page.firstFocus()->setFocus(Qt::TabFocusReason);
        const auto reached = reachedBy(Qt::Key_Tab, 100);
        QCOMPARE(reached.size(), today.all);
        QCOMPARE(reached, cardsOf(today.page));
    }

    void theKeyboardFromBehind_comesToTheLastCardFirst()
    {
        QTest::failOnWarning(QRegularExpression(u"nobody sees it|out of range"_s));
        LongPage today(500);
        QVERIFY(today.show());
        today.page.findChild<QWidget *>(u"agendaList"_s)->setFocus(Qt::TabFocusReason);
        auto reached = reachedBy(Qt::Key_Backtab, 60);
        QCOMPARE(reached.size(), today.all);
        std::ranges::reverse(reached);
        QCOMPARE(reached, cardsOf(today.page));
    }

    void anItemThatIsDone_goesWhileOthersWaitOutOfSight()
    {
        QTest::failOnWarning(QRegularExpression(u"out of range"_s));
        LongPage today(500);
        QVERIFY(today.show());
        const auto boxes = today.page.findChildren<QCheckBox *>();
        const auto box = std::ranges::find(boxes, u"Done: Build it"_s, &QWidget::accessibleName);
        QVERIFY(box != boxes.end());
        const QPointer<QCheckBox> done = *box;
        QTest::mouseClick(done, Qt::LeftButton);
        QTRY_VERIFY(!done);
        QVERIFY(cardsOf(today.page).size() < today.all - 1);
        QVERIFY(qobject_cast<ui::WaitingCardView *>(QApplication::focusWidget()->parentWidget()->parentWidget()));
        const auto reached = reachedBy(Qt::Key_Tab, 100);
        QCOMPARE(reached.size(), today.all - 1);
        today.page.refresh();
        QCOMPARE(cardsOf(today.page).size(), today.all - 1);
    }

    void aScreenReaderThatBegins_hasAllCards()
    {
        LongPage today(500);
        QVERIFY(today.show());
        const auto back = qScopeGuard([] { QAccessible::setActive(false); });
        QAccessible::setActive(true);
        QCOMPARE(cardsOf(today.page).size(), today.all);
    }

    void aPageThatIsLeft_makesNoMore()
    {
        LongPage today(500);
        QVERIFY(today.show());
        const qsizetype before = today.page.findChildren<ui::WaitingCardView *>().size();
        today.page.firstFocus()->setFocus();
        today.page.hide();
        QCoreApplication::processEvents();
        QCOMPARE(today.page.findChildren<ui::WaitingCardView *>().size(), before);
    }

    void aWindowThatGrows_hasItsCards()
    {
        LongPage today(400);
        const qsizetype before = cardsOf(today.page).size();
        today.page.resize(1232, 1600);
        today.page.show();
        QVERIFY(cardsOf(today.page).size() > before);
        QCOMPARE(cardsOf(today.page).size(), today.all);
    }
};

QTEST_MAIN(CardListTest)
#include "card_list_test.moc"
