// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/queries/queries.h"
#include "support/small_team.h"
#include "ui/settings/settings_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::test;

namespace {

/// The settings with the templates shown.
struct ShownTemplate {
    SmallTeam team;
    ui::SettingsPage page{team.workspace.session()};

    ShownTemplate()
    {
        page.resize(1100, 800);
        page.show();
        page.openRoute({u"settings"_s, {}, u"templates"_s, {}, {}});
    }

    /// By object name or accessible name, shown or not.
    template <class W>
    W *find(const QString &name) const
    {
        for (W *each : page.findChildren<W *>())
            if (each->objectName() == name || each->accessibleName() == name)
                return each;
        qFatal("there is no “%s”", qPrintable(name));
        return nullptr;
    }
    QString text() const { return find<QPlainTextEdit>(u"yaml"_s)->toPlainText(); }
    void setText(const QString &text) const { find<QPlainTextEdit>(u"yaml"_s)->setPlainText(text); }
    QString body() { return valueOf(team.workspace.queries().templates()).front().body; }
    void type(const QString &name, const QString &text) const
    {
        auto *field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    QTreeWidget *list(const QString &name) const { return find<QTreeWidget>(name); }
    void choose(const QString &name, int row) const { list(name)->setCurrentItem(list(name)->topLevelItem(row)); }
    /// The button of the card with that list.
    template <class W = QToolButton>
    W *button(const QString &listName, const QString &objectName) const
    {
        return list(listName)->parentWidget()->findChild<W *>(objectName);
    }
    void save()
    {
        auto *button = find<QPushButton>(u"save"_s);
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!button->isEnabled());
    }
};

QString changedText(const char *was, const char *becomes)
{
    QString text = QString::fromLatin1(SmallTeam::kTemplate);
    if (!text.contains(QLatin1StringView(was)))
        qFatal("no “%s” in the template", was);
    return text.replace(QLatin1StringView(was), QLatin1StringView(becomes));
}

} // namespace

class TemplateFormTest : public QObject
{
    Q_OBJECT

    /// As a person does, by the word the text has for it.
    static void choose(QComboBox *box, const QString &value)
    {
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }

    /// Whether a line beside the field says that.
    static bool isTold(const QWidget *field, const QString &part)
    {
        return std::ranges::any_of(field->parentWidget()->findChildren<QLabel *>(), [&](const QLabel *each) {
            return each->isVisible() && each->text().contains(part);
        });
    }

private Q_SLOTS:
    void whatIsTypedInTheForm_isSavedAsYaml_andTheRestStays()
    {
        ShownTemplate shown;
        QCOMPARE(shown.find<QLineEdit>(u"Template: Name"_s)->text(), u"Short"_s);
        shown.type(u"Item: Title"_s, u"Build it twice"_s);
        const QString expected = changedText("title: Build it,", "title: Build it twice,");
        QCOMPARE(shown.text(), expected);
        shown.save();
        QCOMPARE(shown.body(), expected);
    }

    void aNewNameOfTheTemplate_isItsNameInTheList()
    {
        ShownTemplate shown;
        shown.type(u"templateName"_s, u"Very short"_s);
        shown.save();
        QCOMPARE(valueOf(shown.team.workspace.queries().templates()).front().name, u"Very short"_s);
    }

    void phases_areAdded_named_moved_andRemoved()
    {
        ShownTemplate shown;
        shown.choose(u"Phases"_s, 0);
        QTest::mouseClick(shown.button<QPushButton>(u"Phases"_s, u"addRow"_s), Qt::LeftButton);
        QCOMPARE(shown.find<QLineEdit>(u"phaseName"_s)->text(), u"New phase"_s);
        QTest::keyClicks(shown.find<QLineEdit>(u"phaseName"_s), u"Dress rehearsal"_s); // it is selected
        shown.type(u"phaseEnd"_s, u"T-1wd@18:00"_s);
        QCOMPARE(shown.text(),
                 changedText("  - key: deployment\n",
                             "  - key: dress_rehearsal\n    name: Dress rehearsal\n    ends: T-1wd@18:00\n"
                             "  - key: deployment\n"));
        QTest::mouseClick(shown.button(u"Phases"_s, u"moveUp"_s), Qt::LeftButton);
        QCOMPARE(shown.list(u"Phases"_s)->topLevelItem(0)->text(0), u"Dress rehearsal"_s);
        QVERIFY(shown.text().indexOf(u"dress_rehearsal"_s) < shown.text().indexOf(u"key: work"_s));
        QTest::mouseClick(shown.button(u"Phases"_s, u"removeRow"_s), Qt::LeftButton);
        QCOMPARE(shown.text(), QString::fromLatin1(SmallTeam::kTemplate));
    }

    void aMilestoneThatGetsAnotherShortName_takesTheRulesAlong()
    {
        ShownTemplate shown;
        shown.type(u"Milestone: Short name"_s, u"merged"_s);
        QVERIFY(shown.text().contains(u"{key: merged, name: Code freeze, at: T-2wd@18:00}"_s));
        QVERIFY(shown.text().contains(u"    ends: merged\n"_s));
    }

    void aMilestoneThatDatesHangOn_cannotGo_andSaysWhy()
    {
        ShownTemplate shown;
        const QString before = shown.text();
        QTest::keyClick(shown.list(u"Milestones"_s), Qt::Key_Delete);
        QCOMPARE(shown.text(), before);
        bool isTold = false;
        for (const QLabel *each : shown.list(u"Milestones"_s)->parentWidget()->findChildren<QLabel *>())
            isTold = isTold || (each->isVisible() && each->text().contains(u"code_freeze"_s));
        QVERIFY(isTold);
    }

    void items_haveOwnersDuesAndWhatTheyDependOn()
    {
        ShownTemplate shown;
        shown.choose(u"Items of “Work”"_s, 1);
        auto *owner = shown.find<QComboBox>(u"itemOwner"_s);
        owner->setFocus();
        owner->lineEdit()->selectAll();
        QTest::keyClicks(owner->lineEdit(), u"Site reliability"_s);
        shown.type(u"itemDue"_s, u"T-4h"_s);
        QTest::mouseClick(shown.find<QCheckBox>(u"itemRequired"_s), Qt::LeftButton, {}, {6, 10});
        QVERIFY(shown.text().contains(
            u"{title: Announce it, owner: site_reliability, due: T-4h, required: false, depends_on: [build]}"_s));
        auto *others = shown.find<QListWidget>(u"itemDependsOn"_s);
        QCOMPARE(others->count(), 1);
        QCOMPARE(others->item(0)->text(), u"Build it"_s);
        others->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(shown.text().contains(u"due: T-4h, required: false}"_s));
    }

    void anItemWithoutKey_getsOneWhenAnotherDependsOnIt()
    {
        ShownTemplate shown;
        shown.choose(u"Items of “Work”"_s, 1);
        shown.find<QListWidget>(u"itemDependsOn"_s)->item(0)->setCheckState(Qt::Unchecked);
        shown.choose(u"Items of “Work”"_s, 0);
        shown.find<QListWidget>(u"itemDependsOn"_s)->item(0)->setCheckState(Qt::Checked);
        QVERIFY(shown.text().contains(u"due: T-3wd@17:00, depends_on: [announce_it]}"_s));
        QVERIFY(shown.text().contains(u"{key: announce_it, title: Announce it"_s));
    }

    void aCircle_isRefusedBesideTheField()
    {
        ShownTemplate shown;
        const QString before = shown.text();
        shown.choose(u"Items of “Work”"_s, 0);
        shown.find<QListWidget>(u"itemDependsOn"_s)->item(0)->setCheckState(Qt::Checked);
        QCOMPARE(shown.text(), before);
        QVERIFY(shown.find<QWidget>(u"itemDependsOn"_s)->parentWidget()->findChild<QLabel *>()->isVisible());
    }

    void anItemUnderAnother_isNested()
    {
        ShownTemplate shown;
        shown.choose(u"Items of “Work”"_s, 0);
        QTest::mouseClick(shown.button(u"Items of “Work”"_s, u"addUnder"_s), Qt::LeftButton);
        QTest::keyClicks(shown.find<QLineEdit>(u"itemTitle"_s), u"Warm the cache"_s);
        QCOMPARE(shown.list(u"Items of “Work”"_s)->topLevelItem(0)->child(0)->text(0), u"Warm the cache"_s);
        shown.save();
        QVERIFY(shown.body().contains(u"items:\n          - title: Warm the cache"_s));
    }

    void criteriaAndSignoffs_areEdited()
    {
        ShownTemplate shown;
        shown.choose(u"Phases"_s, 1);
        QTest::mouseClick(shown.button<QPushButton>(u"Acceptance criteria of “Deployment”"_s, u"addRow"_s),
                          Qt::LeftButton);
        QTest::keyClicks(shown.find<QLineEdit>(u"criterionTitle"_s), u"Errors below 1 %"_s);
        shown.type(u"criterionThreshold"_s, u"< 1 %"_s);
        QTest::mouseClick(shown.button<QPushButton>(u"Sign-offs of “Deployment”"_s, u"addRow"_s), Qt::LeftButton);
        shown.find<QSpinBox>(u"signoffQuorum"_s)->setValue(3);
        auto *duties = shown.find<QComboBox>(u"signoffDuties"_s);
        duties->setCurrentIndex(duties->findText(u"must not give it alone"_s));
        Q_EMIT duties->activated(duties->currentIndex());
        const QString text = shown.text();
        QVERIFY2(text.contains(u"      - title: Errors below 1 %\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"        threshold: < 1 %\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"role: product_owner, quorum: 3, separate_duties: true"_s), qPrintable(text));
    }

    void jobs_areEdited_andStepsThatNameThemFollow()
    {
        ShownTemplate shown;
        QTest::mouseClick(shown.button<QPushButton>(u"CI jobs"_s, u"addRow"_s), Qt::LeftButton);
        QTest::keyClicks(shown.find<QLineEdit>(u"templateJobName"_s), u"Deploy it"_s); // it is selected
        choose(shown.find<QComboBox>(u"templateJobPurpose"_s), u"deploy"_s);
        choose(shown.find<QComboBox>(u"templateJobPhase"_s), u"deployment"_s);
        shown.type(u"templateJobKey"_s, u"deploy"_s);
        auto *parameters = shown.find<QPlainTextEdit>(u"templateJobParameters"_s);
        parameters->setFocus();
        QTest::keyClicks(parameters, u"version"_s);
        QTRY_VERIFY(isTold(parameters, u"name = value"_s)); // no value yet
        QTest::keyClicks(parameters, u"={{ release.version }}"_s);
        QCOMPARE(parameters->toPlainText(), u"version={{ release.version }}"_s); // as it was typed
        QTest::mouseClick(shown.button<QPushButton>(u"Runbook of the cut-over"_s, u"addRow"_s), Qt::LeftButton);
        QTest::keyClicks(shown.find<QLineEdit>(u"templateStepTitle"_s), u"Bring it out"_s);
        choose(shown.find<QComboBox>(u"templateStepKind"_s), u"job"_s);
        shown.type(u"templateJobName"_s, u"Deploy"_s);
        shown.save();
        const QString text = shown.body();
        QVERIFY2(text.startsWith(QString::fromLatin1(SmallTeam::kTemplate)), qPrintable(text));
        QVERIFY2(text.contains(u"  - name: Deploy\n    purpose: deploy\n    phase: deployment\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"version: \"{{ release.version }}\""_s), qPrintable(text));
        QVERIFY2(text.contains(u"kind: job\n    job: Deploy\n"_s), qPrintable(text));
    }

    void theRunbook_goesOnFromItsLastStep_andKnowsWhatWaitsForWhat()
    {
        ShownTemplate shown;
        auto *add = shown.button<QPushButton>(u"Runbook of the cut-over"_s, u"addRow"_s);
        QTest::mouseClick(add, Qt::LeftButton);
        QTest::keyClicks(shown.find<QLineEdit>(u"templateStepTitle"_s), u"Stop traffic"_s);
        shown.find<QSpinBox>(u"templateStepMinutes"_s)->setValue(10);
        QTest::mouseClick(add, Qt::LeftButton);
        QTest::keyClicks(shown.find<QLineEdit>(u"templateStepTitle"_s), u"Is it quiet?"_s);
        QCOMPARE(shown.find<QSpinBox>(u"templateStepStart"_s)->value(), 10);
        choose(shown.find<QComboBox>(u"templateStepKind"_s), u"checkpoint"_s);
        auto *waits = shown.find<QListWidget>(u"templateStepWaits"_s);
        QCOMPARE(waits->count(), 1);
        waits->item(0)->setCheckState(Qt::Checked);
        const QString text = shown.text();
        QVERIFY2(text.contains(u"key: stop_traffic\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"depends_on: [stop_traffic]"_s), qPrintable(text));
        // What others wait for cannot be moved behind them.
        QTest::mouseClick(shown.button(u"Runbook of the cut-over"_s, u"moveUp"_s), Qt::LeftButton);
        QCOMPARE(shown.text(), text);
    }

    void aGateThatIsLeftOut_hasAReason_andIsDueAfterShipping()
    {
        ShownTemplate shown;
        QTest::mouseClick(shown.button<QPushButton>(u"Gates that are left out"_s, u"addRow"_s), Qt::LeftButton);
        QTest::keyClicks(shown.find<QLineEdit>(u"templateSkipGate"_s), u"Load test"_s);
        shown.type(u"templateSkipReason"_s, u"It takes a day"_s);
        shown.type(u"templateSkipDue"_s, u"T-1d"_s);
        auto *due = shown.find<QLineEdit>(u"templateSkipDue"_s);
        QTRY_VERIFY(isTold(due, u"is due after shipping"_s));
        shown.type(u"templateSkipDue"_s, u"T+3wd"_s);
        shown.save();
        QVERIFY2(shown.body().contains(u"  - gate: Load test\n    reason: It takes a day\n    due: T+3wd\n"_s),
                 qPrintable(shown.body()));
    }

    /// What the form does not change keeps every letter, also of the parts it has fields for.
    void aChangeInTheForm_leavesJobsRunbookAndSkips_asTheyAreWritten()
    {
        ShownTemplate shown;
        const QString rest =
            u"jobs:  # on our server\n"
            "  - {name: Tests, purpose: test, connection: CI, job: t, parameters: {b: \"2\", a: \" x \"}}\n"
            "  - {name: Hook, purpose: other, connection: hook, parameters: {note: \"one\\ntwo\"}}\n"
            "runbook:\n"
            "  - {key: go, title: Go, job: Tests, minutes: 10}  # first\n"
            "  - {title: Look, kind: checkpoint, role: qa_lead, depends_on: [go]}\n"
            "skips:\n"
            "  - {gate: Scan, reason: It runs over night, owner: security, required: false}\n"_s;
        shown.setText(QString::fromLatin1(SmallTeam::kTemplate) + rest);
        QTRY_COMPARE(shown.list(u"CI jobs"_s)->topLevelItemCount(), 2);
        shown.type(u"templateName"_s, u"Other"_s);
        QVERIFY2(shown.text().endsWith(rest), qPrintable(shown.text()));
        auto *parameters = shown.find<QPlainTextEdit>(u"templateJobParameters"_s);
        QCOMPARE(parameters->toPlainText(), u"a =  x \nb = 2"_s);
        parameters->moveCursor(QTextCursor::End);
        QTest::keyClicks(parameters, u"0"_s);
        QVERIFY2(shown.text().contains(u"parameters: {a: \" x \", b: 20}"_s), qPrintable(shown.text()));
        shown.choose(u"CI jobs"_s, 1);
        QVERIFY(parameters->isReadOnly()); // a value of several lines
        QVERIFY(shown.text().contains(u"note: \"one\\ntwo\""_s));
    }

    void criteriaThatServersAnswer_areNoJudgementsOfPeople()
    {
        ShownTemplate shown;
        const QString was =
            u"      - {title: Tests pass, kind: tests, suite: integration, max_failures: 2, not_skipped: [api]}\n"_s;
        shown.setText(QString::fromLatin1(SmallTeam::kTemplate) + u"    criteria:\n"_s + was);
        shown.choose(u"Phases"_s, 1);
        auto *kind = shown.find<QComboBox>(u"criterionKind"_s);
        QTRY_COMPARE(kind->currentText(), u"Tests pass"_s);
        QCOMPARE(shown.find<QSpinBox>(u"criterionFailures"_s)->value(), 2);
        QCOMPARE(shown.find<QLineEdit>(u"criterionNotSkipped"_s)->text(), u"api"_s);
        QVERIFY(!shown.find<QLineEdit>(u"criterionThreshold"_s)->isVisible());
        shown.find<QSpinBox>(u"criterionFailures"_s)->setValue(0);
        shown.type(u"criterionPassing"_s, u"99.5"_s);
        shown.type(u"criterionNotSkipped"_s, u"api, web"_s);
        shown.find<QSpinBox>(u"criterionAge"_s)->setValue(24);
        const QString text = shown.text();
        for (const QString &part : {u"max_failures: 0"_s, u"min_pass_percent: 99.5"_s, u"max_age_hours: 24"_s,
                                    u"suite: integration"_s, u"not_skipped: [api, web]"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        choose(kind, u"coverage"_s);
        shown.type(u"criterionCoverage"_s, u"eighty"_s);
        auto *coverage = shown.find<QLineEdit>(u"criterionCoverage"_s);
        QTRY_VERIFY(coverage->parentWidget()->findChild<QLabel *>()->isVisible());
        shown.type(u"criterionCoverage"_s, u"82.5"_s);
        QVERIFY2(shown.text().contains(u"percent: 82.5"_s), qPrintable(shown.text()));
    }

    void whatAServerIsAsked_hasItsFields()
    {
        ShownTemplate shown;
        const QString was = u"      - {title: Errors, kind: metric, connection: Prometheus, query: errors, "
                            u"threshold: \"<= 0.01\", min_samples: 20}\n"_s;
        shown.setText(QString::fromLatin1(SmallTeam::kTemplate) + u"    criteria:\n"_s + was);
        shown.choose(u"Phases"_s, 1);
        auto *query = shown.find<QLineEdit>(u"criterionMeasured_query"_s);
        QTRY_COMPARE(query->text(), u"errors"_s);
        QTRY_VERIFY(query->isVisible());
        auto *least = shown.find<QLineEdit>(u"criterionMeasured_min_samples"_s);
        QTRY_VERIFY(least->isVisible()); // it is not usual, so the part is open
        QCOMPARE(least->text(), u"20"_s);
        shown.type(u"criterionMeasured_threshold"_s, u"<= 0.02"_s);
        shown.type(u"criterionMeasured_min_samples"_s, u"50"_s);
        shown.type(u"criterionMeasured_successes"_s, u"3"_s);
        for (const QString &part : {u"<= 0.02"_s, u"min_samples: 50"_s, u"successes: 3"_s, u"query: errors"_s})
            QVERIFY2(shown.text().contains(part), qPrintable(shown.text()));
        shown.type(u"criterionMeasured_count"_s, u"many"_s);
        auto *count = shown.find<QLineEdit>(u"criterionMeasured_count"_s);
        QTRY_VERIFY(count->property("wrong").toBool());
        QVERIFY(!shown.text().contains(u"count"_s));
        QCOMPARE(count->text(), u"many"_s);
        if (const QString folder = qEnvironmentVariable("SLIPWAY_PICTURES"); !folder.isEmpty())
            QVERIFY(shown.find<QWidget>(u"criterionMeasured"_s)->parentWidget()->grab().save(folder + u"/template.png"_s));
        shown.type(u"criterionMeasured_count"_s, u"12"_s);
        QTRY_VERIFY(!count->property("wrong").toBool());
        QVERIFY2(shown.text().contains(u"count: 12"_s), qPrintable(shown.text()));
        choose(shown.find<QComboBox>(u"criterionKind"_s), u"http"_s);
        QTRY_VERIFY(shown.find<QLineEdit>(u"criterionMeasured_url"_s)->isVisible());
        QVERIFY(!query->isVisible());
    }

    void criteriaThatAskTheRepository_haveTheirFields()
    {
        ShownTemplate shown;
        shown.setText(QString::fromLatin1(SmallTeam::kTemplate)
                      + u"    criteria:\n      - {title: Tagged, kind: scope, check: tag}\n"_s);
        shown.choose(u"Phases"_s, 1);
        auto *check = shown.find<QComboBox>(u"criterionCheck"_s);
        QTRY_VERIFY(check->isVisible());
        QCOMPARE(check->currentText(), u"the version is tagged"_s);
        QVERIFY(!shown.find<QLineEdit>(u"criterionBranch"_s)->isVisible());
        choose(check, u"branch"_s);
        QTRY_VERIFY(shown.find<QLineEdit>(u"criterionBranch"_s)->isVisible());
        QVERIFY2(shown.text().contains(u"branch: main"_s), qPrintable(shown.text()));
        shown.type(u"criterionBranch"_s, u"release/4.2"_s);
        QVERIFY2(shown.text().contains(u"branch: release/4.2"_s), qPrintable(shown.text()));
        choose(check, u"freeze"_s);
        QTRY_VERIFY(!shown.text().contains(u"release/4.2"_s));
        QVERIFY2(shown.text().contains(u"check: freeze"_s), qPrintable(shown.text()));
    }

    void separationOfDuties_isABox()
    {
        ShownTemplate shown;
        shown.find<QCheckBox>(u"templateDuties"_s)->click();
        QVERIFY(shown.text().contains(u"coordinator_may_sign_qa: true\n"_s));
    }

    void aWrongRule_staysInItsField_withTheReason_andIsNotSaved()
    {
        ShownTemplate shown;
        const QString before = shown.text();
        shown.type(u"Item: Due"_s, u"tomorrow"_s);
        auto *field = shown.find<QLineEdit>(u"itemDue"_s);
        QTRY_VERIFY(field->parentWidget()->findChild<QLabel *>()->isVisible());
        QVERIFY(!field->parentWidget()->findChild<QLabel *>()->text().isEmpty());
        QCOMPARE(field->text(), u"tomorrow"_s);
        QCOMPARE(shown.text(), before);
        QTest::mouseClick(shown.find<QPushButton>(u"save"_s), Qt::LeftButton);
        QTRY_VERIFY(shown.find<QLabel>(u"error"_s)->isVisible());
        QVERIFY(shown.find<QLabel>(u"error"_s)->text().contains(u"Item: Due"_s));
        QCOMPARE(shown.body(), QString::fromLatin1(SmallTeam::kTemplate));
        shown.type(u"itemDue"_s, u"T-1h"_s);
        QTRY_VERIFY(!field->parentWidget()->findChild<QLabel *>()->isVisible());
        shown.save();
        QVERIFY(shown.body().contains(u"due: T-1h"_s));
    }

    void whatIsTypedAsText_isInTheForm()
    {
        ShownTemplate shown;
        shown.setText(changedText("Build it", "Bake it"));
        QTRY_COMPARE(shown.find<QLineEdit>(u"itemTitle"_s)->text(), u"Bake it"_s);
        QCOMPARE(shown.list(u"Items of “Work”"_s)->topLevelItem(0)->text(0), u"Bake it"_s);
    }

    void textThatCannotBeRead_disablesTheForm_andLeadsToItsLine()
    {
        ShownTemplate shown;
        shown.setText(changedText("ends: code_freeze", "edns: code_freeze"));
        auto *field = shown.find<QLineEdit>(u"templateName"_s);
        QTRY_VERIFY(!field->isEnabled());
        QVERIFY(shown.find<QLabel>(u"formBannerText"_s)->isVisible());
        QVERIFY(shown.find<QLabel>(u"formBannerText"_s)->text().contains(u"edns"_s));
        auto *go = shown.find<QPushButton>(u"goToLine"_s);
        QCOMPARE(go->text(), u"Go to line 9"_s);
        QTest::mouseClick(go, Qt::LeftButton);
        QCOMPARE(shown.find<QTabWidget>(u"templateTabs"_s)->currentIndex(), 1);
        QCOMPARE(shown.find<QPlainTextEdit>(u"yaml"_s)->textCursor().blockNumber(), 8);
        shown.setText(QString::fromLatin1(SmallTeam::kTemplate));
        QTRY_VERIFY(field->isEnabled());
    }

    void undo_takesBackFormAndText_inOneOrder()
    {
        ShownTemplate shown;
        const QString original = shown.text();
        shown.type(u"templateName"_s, u"Fast"_s);
        const QString afterName = shown.text();
        auto *yaml = shown.find<QPlainTextEdit>(u"yaml"_s);
        yaml->moveCursor(QTextCursor::End);
        yaml->insertPlainText(u"# typed\n"_s);
        shown.type(u"itemTitle"_s, u"Bake it"_s);
        auto *title = shown.find<QLineEdit>(u"itemTitle"_s);
        QCOMPARE(title->text(), u"Bake it"_s);
        QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(title->text(), u"Build it"_s);
        QCOMPARE(shown.text(), afterName + u"# typed\n"_s);
        QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown.text(), afterName);
        QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown.text(), original);
        QCOMPARE(shown.find<QLineEdit>(u"templateName"_s)->text(), u"Short"_s);
        QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shown.find<QLineEdit>(u"templateName"_s)->text(), u"Fast"_s);
    }

    void textThatMustBeWrittenAnew_saysSoBeforeItsCommentsGo()
    {
        ShownTemplate shown;
        QVERIFY(!shown.find<QWidget>(u"formBanner"_s)->isVisible());
        shown.setText(u"{name: A, phases: [{key: a}]} # why\n"_s);
        QTRY_VERIFY(shown.find<QWidget>(u"formBanner"_s)->isVisible());
        QVERIFY(shown.find<QLabel>(u"formBannerText"_s)->text().contains(u"comments"_s));
        QVERIFY(shown.find<QLineEdit>(u"templateName"_s)->isEnabled());
        shown.type(u"templateName"_s, u"B"_s);
        QVERIFY(!shown.find<QWidget>(u"formBanner"_s)->isVisible());
        QCOMPARE(shown.text(), u"name: B\nphases:\n  - key: a\n    name: a\n"_s);
    }

    void discard_bringsBackWhatWasSaved()
    {
        ShownTemplate shown;
        shown.type(u"templateName"_s, u"Fast"_s);
        QTest::mouseClick(shown.find<QPushButton>(u"discard"_s), Qt::LeftButton);
        QCOMPARE(shown.text(), QString::fromLatin1(SmallTeam::kTemplate));
        QCOMPARE(shown.find<QLineEdit>(u"templateName"_s)->text(), u"Short"_s);
    }
};

QTEST_MAIN(TemplateFormTest)
#include "template_form_test.moc"
