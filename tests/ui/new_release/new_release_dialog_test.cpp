// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/focusables.h"
#include "support/small_team.h"
#include "ui/new_release/new_release_dialog.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using slipway::test::SmallTeam;
using slipway::test::TemporaryWorkspace;
using slipway::test::valueOf;

namespace {

template <class Widget>
Widget *named(QWidget &root, const char *name)
{
    return root.findChild<Widget *>(QString::fromLatin1(name));
}

/// Sends the keys to whatever has the keyboard.
void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

void showOnTop(QDialog &dialog)
{
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
}

} // namespace

class NewReleaseDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byKeyboardAlone_aReleaseWithTheDatesOfItsTemplateIsMade()
    {
        SmallTeam team;
        NewReleaseDialog dialog(team.workspace.session(), QDate(2027, 1, 21), nullptr);
        QSignalSpy created(&dialog, &NewReleaseDialog::created);
        showOnTop(dialog);
        QCOMPARE(QApplication::focusWidget(), named<QWidget>(dialog, "version"));
        type(u"4.2"_s);
        QTRY_VERIFY(named<QPushButton>(dialog, "create")->isEnabled());
        press(Qt::Key_Return);
        QTRY_COMPARE(created.count(), 1);
        QVERIFY(!dialog.isVisible());
        const auto plan = valueOf(team.workspace.queries().plan(created.at(0).at(0).value<ReleaseId>()));
        QCOMPARE(plan.release.version, u"4.2"_s);
        QCOMPARE(plan.release.ship, fromWallTime(QDate(2027, 1, 21), QTime(10, 0), "Europe/Berlin"));
        QCOMPARE(plan.milestones.at(0).at, fromWallTime(QDate(2027, 1, 19), QTime(18, 0), "Europe/Berlin"));
        QCOMPARE(plan.items.size(), 2u);
    }

    void aStartInThePast_countsAmongTheWarnings()
    {
        SmallTeam team;
        NewReleaseDialog dialog(team.workspace.session(), QDate(2027, 1, 5), nullptr);
        showOnTop(dialog);
        type(u"4.2"_s);
        const auto *heading = named<QLabel>(dialog, "conflictHeading");
        QTRY_VERIFY2(heading->text().contains(u" warning"_s), qPrintable(heading->text()));
        QTRY_VERIFY(!dialog.isBusy());
        const auto marks = dialog.findChildren<GlyphLabel *>();
        const auto shown = std::ranges::count_if(
            marks, [](const GlyphLabel *each) { return each->isVisible() && each->sizeHint().width() == 14; });
        QCOMPARE(heading->text().section(u' ', 0, 0).toInt(), static_cast<int>(shown));
    }

    void inAnEmptyWorkspace_theFirstProductIsTypedAndEnterAddsIt()
    {
        TemporaryWorkspace workspace;
        NewReleaseDialog dialog(workspace.session(), QDate(2027, 1, 21), nullptr);
        QSignalSpy created(&dialog, &NewReleaseDialog::created);
        showOnTop(dialog);
        QCOMPARE(QApplication::focusWidget(), named<QWidget>(dialog, "newProduct"));
        QVERIFY(!named<QPushButton>(dialog, "create")->isEnabled());
        QVERIFY(!named<QPushButton>(dialog, "create")->accessibleDescription().isEmpty());
        type(u"Payments"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(named<QPushButton>(dialog, "create")->isEnabled());
        QCOMPARE(created.count(), 0);
        named<QLineEdit>(dialog, "version")->setFocus();
        press(Qt::Key_Return);
        QTRY_COMPARE(created.count(), 1);
    }

    void aTakenVersion_isSaidBesideTheFieldAndTheDialogStays()
    {
        SmallTeam team;
        team.release(team.payments, u"4.2"_s, QDate(2027, 1, 14));
        NewReleaseDialog dialog(team.workspace.session(), QDate(2027, 1, 21), nullptr);
        showOnTop(dialog);
        auto *problem = named<QWidget>(dialog, "versionProblem");
        QVERIFY(!problem->isVisible());
        type(u"4.2"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(problem->accessibleName().contains(u"4.2"));
        QVERIFY(!named<QPushButton>(dialog, "create")->isEnabled());
        press(Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QCOMPARE(named<QLineEdit>(dialog, "version")->text(), u"4.2"_s);
    }

    void theFreeSlot_isOneButtonAway()
    {
        SmallTeam team;
        NewReleaseDialog dialog(team.workspace.session(), QDate(2027, 1, 23), nullptr);
        showOnTop(dialog);
        auto *slot = named<QPushButton>(dialog, "useFreeSlot");
        QTRY_VERIFY(slot->isVisible());
        slot->click();
        QCOMPARE(named<QWidget>(dialog, "shipDay")->property("date").toDate(), QDate(2027, 1, 25));
        QTRY_VERIFY(!slot->isVisible());
    }

    void everyControl_hasAnAccessibleName()
    {
        SmallTeam team;
        NewReleaseDialog dialog(team.workspace.session(), {}, nullptr);
        dialog.show();
        const QStringList nameless = test::namelessControls(&dialog);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }
};

QTEST_MAIN(NewReleaseDialogTest)
#include "new_release_dialog_test.moc"
