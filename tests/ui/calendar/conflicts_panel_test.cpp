// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/conflicts_panel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace slipway;
using namespace slipway::ui;
using namespace slipway::ui::calendar;
using namespace Qt::StringLiterals;

namespace {

std::vector<ConflictRow> rows(int count)
{
    std::vector<ConflictRow> rows;
    for (int i = 0; i < count; ++i) {
        ConflictRow row;
        row.title = u"Ledger 2.%1 ships in a freeze"_s.arg(i);
        row.detail = u"End of year, until 4 January"_s;
        row.proposal = u"Ship on the first working day after it"_s;
        row.action = u"Open Ledger 2.%1"_s.arg(i);
        rows.push_back(row);
    }
    return rows;
}

} // namespace

/// The list beside the calendar, when much collides.
class ConflictsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFarBelow_isMadeWhenSomebodyComesNear_andKeepsItsOrder()
    {
        ConflictsPanel panel;
        panel.resize(320, 600);
        panel.setRows(rows(40));
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const auto items = [&] { return panel.findChildren<ConflictItem *>(); };
        QVERIFY(items().size() >= 6 && items().size() < 40);
        QScrollBar *bar = panel.scrollArea()->verticalScrollBar();
        for (int turn = 0; turn < 20 && items().size() < 40; ++turn) {
            bar->setValue(bar->maximum());
            QCoreApplication::processEvents();
        }
        QCOMPARE(items().size(), 40);
        for (int i = 0; i < 40; ++i)
            QCOMPARE(items()[i]->accessibleName(), u"Ledger 2.%1 ships in a freeze"_s.arg(i));
    }

    void aTallPanel_showsAllThatFits_alsoWhenTheyComeLater()
    {
        ConflictsPanel panel;
        panel.resize(320, 9000);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.setRows(rows(40));
        QTRY_COMPARE(panel.findChildren<ConflictItem *>().size(), 40);
    }

    void theKeyboard_reachesTheLastOne()
    {
        ConflictsPanel panel;
        panel.resize(320, 600);
        panel.setRows(rows(30));
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const QString last = u"Open Ledger 2.29, Ledger 2.29 ships in a freeze"_s;
        const auto focused = [] {
            const QWidget *widget = QApplication::focusWidget();
            return widget ? widget->accessibleName() : QString();
        };
        for (int turn = 0; turn < 60 && focused() != last; ++turn) {
            QTest::keyClick(panel.focusWidget() ? panel.focusWidget() : &panel, Qt::Key_Tab);
            QCoreApplication::processEvents();
        }
        QCOMPARE(focused(), last);
    }

    void fewerRows_takeTheRestAway()
    {
        ConflictsPanel panel;
        panel.setRows(rows(10));
        panel.setRows(rows(3));
        QTRY_COMPARE(panel.findChildren<ConflictItem *>().size(), 3);
    }
};

QTEST_MAIN(ConflictsPanelTest)
#include "conflicts_panel_test.moc"
