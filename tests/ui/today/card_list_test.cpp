// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_team.h"
#include "ui/today/card_list.h"
#include "ui/today/today_page.h"
#include "ui/today/waiting_cards.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

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

    void show(const QList<Uuid> &keys, const QString &word)
    {
        const auto make = [this](qsizetype) -> QWidget * {
            ++made;
            auto *card = new QLabel(list);
            card->setFixedHeight(kCardHeight);
            card->setFocusPolicy(Qt::StrongFocus);
            return card;
        };
        const auto tell = [word](qsizetype index, QWidget *card) {
            static_cast<QLabel *>(card)->setText(u"%1 %2"_s.arg(word).arg(index));
        };
        list->setCards(keys, make, tell, kSight);
    }

    [[nodiscard]] QStringList texts() const
    {
        auto cards = list->findChildren<QLabel *>();
        cards.removeIf([this](const QLabel *each) { return !each->isVisibleTo(list); });
        std::ranges::sort(cards, {}, [](const QWidget *each) { return each->y(); });
        QStringList texts;
        for (const QLabel *each : std::as_const(cards))
            texts += each->text();
        return texts;
    }

    QScrollArea area;
    ui::CardList *list;
    int made = 0;
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

qsizetype cardsOf(const ui::TodayPage &page)
{
    return page.findChildren<ui::WaitingCardView *>().size();
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
        QTest::qWait(20);
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

    void theKeyboard_reachesEachCardOfThePage_data()
    {
        QTest::addColumn<bool>("isScreenReader");
        QTest::newRow("Tab") << false;
        QTest::newRow("a screen reader begins") << true;
    }
    void theKeyboard_reachesEachCardOfThePage()
    {
        QFETCH(bool, isScreenReader);
        SmallTeam team;
        for (int i = 0; i < 9; ++i)
            team.setState(team.release(team.payments, u"4.%1"_s.arg(i), QDate(2027, 1, 8)), ReleaseState::Planned);
        ui::TodayPage page(team.workspace.session());
        page.resize(1232, 500);
        page.openRoute(page.route());
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const qsizetype all = test::valueOf(team.workspace.queries().waitingCount(team.mara));
        QVERIFY2(all >= 18, qPrintable(QString::number(all)));
        QVERIFY2(cardsOf(page) < all, qPrintable(QString::number(cardsOf(page))));
        if (isScreenReader) {
            QAccessible::setActive(true);
            QCOMPARE(cardsOf(page), all);
            QAccessible::setActive(false);
            return;
        }
        page.activateWindow();
        page.firstFocus()->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(QApplication::focusWidget());
        QSet<const QWidget *> reached;
        for (int i = 0; i < 200; ++i) {
            for (const QWidget *each = QApplication::focusWidget(); each; each = each->parentWidget())
                if (qobject_cast<const ui::WaitingCardView *>(each))
                    reached += each;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(reached.size(), all);
    }

    void aWindowThatGrows_hasItsCards()
    {
        SmallTeam team;
        for (int i = 0; i < 9; ++i)
            team.setState(team.release(team.payments, u"4.%1"_s.arg(i), QDate(2027, 1, 8)), ReleaseState::Planned);
        ui::TodayPage page(team.workspace.session());
        page.resize(1232, 400);
        page.openRoute(page.route());
        const qsizetype before = cardsOf(page);
        page.resize(1232, 1600);
        page.show();
        QVERIFY(cardsOf(page) > before);
        QCOMPARE(cardsOf(page), test::valueOf(team.workspace.queries().waitingCount(team.mara)));
    }
};

QTEST_MAIN(CardListTest)
#include "card_list_test.moc"
