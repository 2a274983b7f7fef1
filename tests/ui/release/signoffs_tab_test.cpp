// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "release_fixture.h"

#include "core/release/roles.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/signoff_commands.h"
#include "ui/widgets/table/row_table_model.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

/// Jonas looks at the sign-offs of a release that needs his as QA lead.
struct AsJonas : ReleaseFixture {
    SignoffRequirementId requirement;

    AsJonas()
    {
        requirement = workspace.done(service::RequireSignoff{.release = release, .role = roles::kQaLead.toString()});
        workspace->setActor(jonas);
    }
    void openSheet()
    {
        open(u"signoffs"_s, requirement.value, u"sign"_s);
        QTRY_VERIFY(dialog(u"signSheet"_s));
    }
    void choose(const char *decision)
    {
        find<QAbstractButton>(u"decision_"_s + QString::fromLatin1(decision))->click();
    }
    SignoffState state() { return data().signoffs.front().state; }
};

} // namespace

class SignoffsTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void approving_isRecordedOnWhatWasSeen()
    {
        AsJonas fixture;
        fixture.openSheet();
        auto *sign = fixture.find<QPushButton>(u"sign"_s);
        QVERIFY(!sign->isEnabled());
        QVERIFY(!sign->toolTip().isEmpty());
        fixture.choose("approved");
        QVERIFY(sign->text().contains(u"approve"_s));
        sign->click();
        QTRY_COMPARE(fixture.state(), SignoffState::Approved);
        QTRY_VERIFY(!fixture.dialog(u"signSheet"_s));
    }

    void rejectingWithoutAReason_isNotPossible()
    {
        AsJonas fixture;
        fixture.openSheet();
        fixture.choose("rejected");
        auto *sign = fixture.find<QPushButton>(u"sign"_s);
        auto *reason = fixture.find<QPlainTextEdit>(u"signReason"_s);
        QVERIFY(!sign->isEnabled());
        reason->setPlainText(u"   \n"_s);
        QVERIFY(!sign->isEnabled());
        sign->click();
        QCOMPARE(fixture.state(), SignoffState::Pending);
        reason->setPlainText(u"Too many errors"_s);
        QVERIFY(sign->isEnabled());
        sign->click();
        QTRY_COMPARE(fixture.state(), SignoffState::Rejected);
        QCOMPARE(fixture.plan().signoffs.back().comment, u"Too many errors"_s);
    }

    void whatChangesWhileOneLooks_mustBeLookedAtAgain()
    {
        AsJonas fixture;
        fixture.openSheet();
        fixture.choose("approved");
        auto *sign = fixture.find<QPushButton>(u"sign"_s);
        QVERIFY(sign->isEnabled());
        fixture.workspace.done(service::EditRelease{.release = fixture.release, .scope = u"one thing more"_s});
        QTRY_VERIFY(fixture.findWidget(u"lookAgain"_s));
        QVERIFY(!sign->isEnabled());
        fixture.find<QPushButton>(u"lookAgain"_s)->click();
        QVERIFY(!fixture.findWidget(u"lookAgain"_s));
        QVERIFY2(fixture.find<QLabel>(u"fact_scope"_s)->text().contains(u"one thing more"_s),
                 qPrintable(fixture.find<QLabel>(u"fact_scope"_s)->text()));
        sign->click();
        QTRY_COMPARE(fixture.state(), SignoffState::Approved);
    }

    void lookingAtAFact_showsItInFull()
    {
        AsJonas fixture;
        fixture.openSheet();
        fixture.find<QPushButton>(u"look_checklist"_s)->click();
        const QString details = fixture.find<QPlainTextEdit>(u"signDetails"_s)->toPlainText();
        QVERIFY(details.contains(u"Load test: open"_s));
        QVERIFY(details.contains(u"Smoke test: open"_s));
    }

    void aStaleSignoff_saysExactlyWhatChanged()
    {
        AsJonas fixture;
        fixture.workspace.done(service::DecideSignoff{fixture.release, roles::kQaLead.toString(), Decision::Approved});
        service::SetItemState done{.release = fixture.release, .state = ItemState::Done};
        done.items = {fixture.item(u"Load test"_s).id};
        fixture.workspace.done(done);
        QCOMPARE(fixture.state(), SignoffState::Stale);
        fixture.open(u"signoffs"_s, fixture.requirement.value, u"changes"_s);
        auto *panel = fixture.find<QWidget>(u"changesPanel"_s);
        const auto things = panel->findChildren<QLabel *>(u"changedThing"_s);
        QCOMPARE(things.size(), 1);
        QCOMPARE(things[0]->text(), u"Load test"_s);
        QCOMPARE(panel->findChild<QWidget *>(u"changedBefore"_s)->accessibleName(), u"− open"_s);
        QCOMPARE(panel->findChild<QWidget *>(u"changedAfter"_s)->accessibleName(), u"+ done"_s);
        auto *table = fixture.find<QTreeView>(u"signoffs"_s);
        QCOMPARE(table->model()->index(0, 1).data(ui::GlyphRole).toInt(), static_cast<int>(ui::Glyph::Stale));
    }

    void theRowOfAStaleSignoff_saysInWordsWhatChanged()
    {
        AsJonas fixture;
        fixture.workspace.done(service::DecideSignoff{fixture.release, roles::kQaLead.toString(), Decision::Approved});
        service::SetItemState done{.release = fixture.release, .state = ItemState::Done};
        done.items = {fixture.item(u"Load test"_s).id, fixture.item(u"Smoke test"_s).id};
        fixture.workspace.done(done);
        fixture.workspace.done(service::MoveShip{
            .release = fixture.release, .ship = fromWallTime(QDate(2027, 1, 15), QTime(14, 0), "Europe/Berlin")});
        fixture.open(u"signoffs"_s, fixture.requirement.value);
        auto *table = fixture.find<QTreeView>(u"signoffs"_s);
        const QModelIndex cell = table->model()->index(0, 3);
        const QString said = cell.data().toString();
        QVERIFY2(said.startsWith(u"2 item(s) changed"_s), qPrintable(said));
        QVERIFY2(said.contains(u"ship date moved from Thu 14 Jan 14:00 CET to Fri 15 Jan 14:00 CET"_s),
                 qPrintable(said));
        QCOMPARE(cell.data(ui::SecondLineRole).toString(), u"Show what changed"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(fixture.findWidget(u"changesPanel"_s));
    }

    void afterSigningAgain_thePanelOfChangesGoes()
    {
        AsJonas fixture;
        fixture.workspace.done(service::DecideSignoff{fixture.release, roles::kQaLead.toString(), Decision::Approved});
        fixture.workspace.done(service::EditRelease{.release = fixture.release, .scope = u"more"_s});
        fixture.open(u"signoffs"_s, fixture.requirement.value, u"changes"_s);
        fixture.find<QPushButton>(u"signAgain"_s)->click();
        QTRY_VERIFY(fixture.dialog(u"signSheet"_s));
        fixture.choose("approved");
        fixture.find<QPushButton>(u"sign"_s)->click();
        QTRY_VERIFY(!fixture.dialog(u"signSheet"_s));
        QTRY_VERIFY(!fixture.findWidget(u"changesPanel"_s));
    }

    void aStandingSignature_offersToWithdrawAndNotToSign()
    {
        AsJonas fixture;
        fixture.workspace.done(service::DecideSignoff{fixture.release, roles::kQaLead.toString(), Decision::Approved});
        fixture.open(u"signoffs"_s, fixture.requirement.value);
        QCOMPARE(fixture.find<QLabel>(u"signedAt"_s)->text(), u"Signed Mon 4 Jan 09:00"_s);
        QVERIFY(!fixture.findWidget(u"openSign"_s));
        QVERIFY(fixture.find<QPushButton>(u"withdraw"_s)->isEnabled());
        fixture.find<QPushButton>(u"withdraw"_s)->click();
        auto *why = fixture.find<QLineEdit>(u"askText"_s);
        QTest::keyClicks(why, u"wrong release"_s);
        QTest::keyClick(why, Qt::Key_Return);
        QTRY_COMPARE(fixture.state(), SignoffState::Withdrawn);
        QTRY_VERIFY(fixture.findWidget(u"openSign"_s));
        QVERIFY(!fixture.findWidget(u"withdraw"_s));
    }

    void onALowScreen_theEvidenceScrollsAndTheDecisionStays()
    {
        AsJonas fixture;
        fixture.openSheet();
        QWidget *sheet = fixture.dialog(u"signSheet"_s);
        fixture.find<QPushButton>(u"look_checklist"_s)->click();
        auto *evidence = fixture.find<QScrollArea>(u"signEvidence"_s);
        QVERIFY(sheet->minimumSizeHint().height() < 560);
        sheet->resize(sheet->width(), 560);
        QCoreApplication::processEvents();
        QVERIFY(evidence->verticalScrollBar()->maximum() > 0);
        for (const QString &name : {u"decision_rejected"_s, u"signReason"_s, u"sign"_s, u"cancel"_s}) {
            const auto *control = fixture.find<QWidget>(name);
            const QRect place(control->mapTo(sheet, QPoint()), control->size());
            QVERIFY2(sheet->rect().contains(place), qPrintable(name));
        }
    }

    void aDecisionIsWithdrawn_withAReason()
    {
        AsJonas fixture;
        fixture.workspace.done(service::DecideSignoff{fixture.release, roles::kQaLead.toString(), Decision::Approved});
        fixture.workspace.done(service::EditRelease{.release = fixture.release, .scope = u"more"_s});
        fixture.open(u"signoffs"_s, fixture.requirement.value, u"changes"_s);
        fixture.find<QPushButton>(u"withdraw"_s)->click();
        auto *why = fixture.find<QLineEdit>(u"askText"_s);
        QTest::keyClicks(why, u"wrong release"_s);
        QTest::keyClick(why, Qt::Key_Return);
        QTRY_COMPARE(fixture.state(), SignoffState::Withdrawn);
    }

    void whoLacksTheRole_cannotSignAndReadsWhy()
    {
        AsJonas fixture;
        fixture.workspace->setActor(fixture.mara);
        fixture.open(u"signoffs"_s, fixture.requirement.value);
        auto *sign = fixture.find<QPushButton>(u"openSign"_s);
        QVERIFY(!sign->isEnabled());
        QVERIFY2(sign->accessibleDescription().contains(u"does not hold the role"_s),
                 qPrintable(sign->accessibleDescription()));
        fixture.open(u"signoffs"_s, fixture.requirement.value, u"sign"_s);
        QVERIFY(!fixture.dialog(u"signSheet"_s));
    }

    void askingIsRecorded_andARoleCanBeRequired()
    {
        AsJonas fixture;
        fixture.open(u"signoffs"_s, fixture.requirement.value);
        fixture.find<QPushButton>(u"askSignoffs"_s)->click();
        QTRY_COMPARE(fixture.find<QPushButton>(u"askSignoffs"_s)->text(), u"Ask again"_s);
        QTRY_COMPARE(fixture.plan().requirements[0].requestedBy, std::optional(fixture.jonas));
        fixture.find<QPushButton>(u"requireSignoff"_s)->click();
        fixture.find<QComboBox>(u"requireRole"_s)->setEditText(u"Data protection"_s);
        fixture.find<QPushButton>(u"requireConfirm"_s)->click();
        QTRY_COMPARE(fixture.plan().requirements.size(), 2u);
        QCOMPARE(fixture.plan().requirements[1].role, u"data_protection"_s);
    }
};

QTEST_MAIN(SignoffsTabTest)
#include "signoffs_tab_test.moc"
