// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "release_fixture.h"

#include "service/commands/checklist_commands.h"
#include "service/commands/release_commands.h"
#include "ui/widgets/labels.h"

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace slipway::ui;
using namespace Qt::StringLiterals;

/// Closing a release and opening it again, by the window.
class ClosingSheetTest : public QObject
{
    Q_OBJECT

private:
    static void ship(ReleaseFixture &fixture)
    {
        using enum ReleaseState;
        for (const ReleaseState state : {Planned, InProgress, Deploying, Released})
            fixture.workspace.done(service::ChangeReleaseState{fixture.release, state,
                                                               state == Deploying ? u"it is a test"_s : QString()});
    }

private Q_SLOTS:
    void whatIsOpen_isListed_andClosingAsksForALessonAndAReason()
    {
        ReleaseFixture fixture;
        ship(fixture);
        fixture.open(u"overview"_s);
        fixture.find<QPushButton>(u"nextStep"_s)->click();
        QTRY_VERIFY(fixture.dialog(u"closingSheet"_s));
        auto *confirm = fixture.find<QPushButton>(u"confirmClosing"_s);
        QTRY_COMPARE(fixture.dialog(u"closingSheet"_s)->findChildren<QLabel *>(u"obstacle"_s).size(), 3);
        QVERIFY(!confirm->isEnabled());
        fixture.find<QPlainTextEdit>(u"closingWaiver"_s)->setPlainText(u"it was tried by hand"_s);
        QVERIFY(!confirm->isEnabled());
        QVERIFY(confirm->accessibleDescription().contains(u"lesson"_s));
        fixture.find<QPlainTextEdit>(u"wentBadly"_s)->setPlainText(u"Begin the load test earlier\n\nAsk support"_s);
        QTRY_VERIFY(confirm->isEnabled());
        confirm->click();
        QTRY_COMPARE(fixture.plan().release.state, ReleaseState::Closed);
        QTRY_VERIFY(!fixture.findWidget(u"closingSheet"_s));
        QTRY_VERIFY(fixture.findWidget(u"reopen"_s));
    }

    void aClosedRelease_isOpenedAgainWithAReason()
    {
        ReleaseFixture fixture;
        ship(fixture);
        fixture.open(u"overview"_s);
        fixture.find<QPushButton>(u"nextStep"_s)->click();
        fixture.find<QPlainTextEdit>(u"closingWaiver"_s)->setPlainText(u"it was tried by hand"_s);
        fixture.find<QPlainTextEdit>(u"wentWell"_s)->setPlainText(u"The canary"_s);
        auto *close = fixture.find<QPushButton>(u"confirmClosing"_s);
        QTRY_VERIFY(close->isEnabled());
        close->click();
        QTRY_COMPARE(fixture.plan().release.state, ReleaseState::Closed);
        fixture.find<QPushButton>(u"reopen"_s)->click();
        QTRY_VERIFY(fixture.dialog(u"reopenSheet"_s));
        auto *confirm = fixture.find<QPushButton>(u"confirmReopen"_s);
        QVERIFY(!confirm->isEnabled());
        fixture.find<QPlainTextEdit>(u"reopenReason"_s)->setPlainText(u"too early"_s);
        QVERIFY(confirm->isEnabled());
        confirm->click();
        QTRY_COMPARE(fixture.plan().release.state, ReleaseState::Released);
        QTRY_VERIFY(!fixture.findWidget(u"reopen"_s));
    }
};

QTEST_MAIN(ClosingSheetTest)
#include "closing_sheet_test.moc"
