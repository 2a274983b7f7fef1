// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "release_fixture.h"

#include "service/commands/deployment_commands.h"
#include "service/commands/feedback_commands.h"
#include "service/commands/incident_commands.h"
#include "service/commands/notice_commands.h"
#include "service/commands/workspace_commands.h"
#include "support/focusables.h"
#include "ui/widgets/incidents/notice_outbox.h"
#include "ui/widgets/incidents/open_incident_sheet.h"
#include "ui/widgets/table/row_table.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Writes down as the real desk does, and sends nothing.
class CountingDesk : public NoticeDesk
{
public:
    CountingDesk(Session &session, int &sent) : m_session(session), m_sent(sent) {}
    void resume() override {}
    [[nodiscard]] bool isIdle() const override { return true; }
    [[nodiscard]] QFuture<Result<MaintenanceNotice>> send(MaintenanceNoticeId notice) override
    {
        ++m_sent;
        const auto begun = m_session.run(BeginNotice{notice, false});
        return QtFuture::makeReadyValueFuture(begun ? m_session.run(EndNotice{notice, NoticeState::Sent, {}}) : begun);
    }
    [[nodiscard]] QFuture<Result<int>> sendDue() override { return QtFuture::makeReadyValueFuture(Result<int>(0)); }

private:
    Session &m_session;
    int &m_sent;
};

/// The tab of incidents of a release.
struct IncidentStage {
    ReleaseFixture fixture;

    IncidentId incident(const QString &title)
    {
        OpenIncident command;
        command.title = title;
        command.release = fixture.release;
        return fixture.workspace.done(command).id;
    }
    [[nodiscard]] ReleaseIncidents page()
    {
        return valueOf(fixture.workspace.queries().releaseIncidents(fixture.release));
    }
    [[nodiscard]] QPushButton *button(const QString &name) { return fixture.find<QPushButton>(name); }
    [[nodiscard]] QTreeView *table(const QString &name) { return fixture.find<QTreeView>(name); }
    [[nodiscard]] QString cell(const QString &name, int row, int column)
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    /// Answers the bar that asks for one line.
    void answer(const QString &text)
    {
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (!field)
            qFatal("nothing asks");
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// As Ctrl+Enter on the row.
    void followLink(const QString &name, int row, int column)
    {
        QTreeView *view = table(name);
        const QModelIndex index = view->model()->index(row, column);
        qobject_cast<ui::RowTable *>(view)->linkActivated(index);
    }
    void activate()
    {
        fixture.page().activateWindow();
        if (!QTest::qWaitForWindowActive(&fixture.page()))
            qFatal("the page does not become active");
    }
};

} // namespace

class IncidentsTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void whenNothingWentWrong_itSaysSo_andOffersTheFirstStep()
    {
        IncidentStage stage;
        stage.fixture.open(u"incidents"_s);
        stage.button(u"openIncidentButton"_s)->click();
        QTRY_VERIFY(stage.fixture.dialog(u"openIncidentSheet"_s));
        QVERIFY(!stage.button(u"openIncident"_s)->isEnabled());
        QCOMPARE(test::namelessControls(stage.fixture.dialog(u"openIncidentSheet"_s)), QStringList());
        QTest::keyClicks(stage.fixture.find<QLineEdit>(u"incidentTitle"_s), u"Checkout fails"_s);
        QTest::keyClick(stage.fixture.find<QLineEdit>(u"incidentTitle"_s), Qt::Key_Return);
        QTRY_COMPARE(stage.page().incidents.size(), 1U);
        QCOMPARE(stage.page().incidents.front().incident.title, u"Checkout fails"_s);
        QTRY_COMPARE(stage.table(u"incidents"_s)->model()->rowCount(), 1);
        QTRY_VERIFY(stage.table(u"incidentTimeline"_s)->isVisible());
    }

    void anIncident_isMitigatedResolvedAndReopened_byKeyboard()
    {
        IncidentStage stage;
        const IncidentId id = stage.incident(u"Checkout fails"_s);
        stage.fixture.open(u"incidents"_s);
        stage.activate();
        const auto state = [&] { return valueOf(stage.fixture.workspace.queries().incident(id)).row.state; };
        QTRY_VERIFY(stage.button(u"mitigateIncident"_s)->isVisible());
        QVERIFY(!stage.fixture.findWidget(u"reopenIncident"_s));
        stage.button(u"mitigateIncident"_s)->setFocus();
        QTest::keyClick(stage.button(u"mitigateIncident"_s), Qt::Key_Space);
        stage.answer(u"switched off"_s);
        QTRY_COMPARE(state(), IncidentState::Mitigated);
        QTRY_VERIFY(!stage.fixture.findWidget(u"mitigateIncident"_s));
        stage.button(u"resolveIncident"_s)->click();
        stage.answer(u"4.2.1"_s);
        QTRY_COMPARE(state(), IncidentState::Resolved);
        QTRY_VERIFY(stage.button(u"reopenIncident"_s)->isVisible());
        QTRY_VERIFY(stage.cell(u"incidents"_s, 0, 2).contains(u"Resolved"_s));
        stage.button(u"reopenIncident"_s)->click();
        stage.answer(u"it fails again"_s);
        QTRY_COMPARE(state(), IncidentState::Open);
        QTRY_VERIFY(stage.table(u"incidentTimeline"_s)->model()->rowCount() >= 4);
    }

    void theAnswer_isAboutTheIncidentThatWasAskedAbout()
    {
        IncidentStage stage;
        const IncidentId first = stage.incident(u"Checkout fails"_s);
        const IncidentId second = stage.incident(u"Search is slow"_s);
        stage.fixture.open(u"incidents"_s);
        stage.activate();
        auto *incidents = qobject_cast<ui::RowTable *>(stage.table(u"incidents"_s));
        incidents->setCurrentKey(first.toString());
        stage.button(u"mitigateIncident"_s)->click();
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        incidents->setCurrentKey(second.toString());
        field->setFocus();
        stage.answer(u"switched off"_s);
        const auto state = [&](IncidentId id) {
            return valueOf(stage.fixture.workspace.queries().incident(id)).row.state;
        };
        QTRY_COMPARE(state(first), IncidentState::Mitigated);
        QCOMPARE(state(second), IncidentState::Open);
    }

    void aNoteThatFitsNoRelease_isNotLost()
    {
        IncidentStage stage;
        AddFeedback command;
        command.text = u"love it"_s;
        stage.fixture.workspace.done(command);
        stage.fixture.open(u"incidents"_s);
        QTRY_COMPARE(stage.cell(u"feedback"_s, 0, 0), u"love it"_s);
        stage.followLink(u"feedback"_s, 0, 3);
        QTRY_COMPARE(stage.page().feedback.size(), 1U);
    }

    void anIncident_isEdited()
    {
        IncidentStage stage;
        const IncidentId id = stage.incident(u"Checkout fails"_s);
        stage.fixture.open(u"incidents"_s);
        stage.button(u"editIncident"_s)->click();
        QTRY_VERIFY(stage.fixture.dialog(u"editIncidentSheet"_s));
        QCOMPARE(test::namelessControls(stage.fixture.dialog(u"editIncidentSheet"_s)), QStringList());
        stage.fixture.find<QComboBox>(u"editSeverity"_s)->setCurrentIndex(0);
        stage.fixture.find<QLineEdit>(u"editCause"_s)->setText(u"a missing index"_s);
        stage.button(u"saveIncident"_s)->click();
        const auto incident = [&] { return valueOf(stage.fixture.workspace.queries().incident(id)).row.incident; };
        QTRY_COMPARE(incident().severity, Severity::Sev1);
        QCOMPARE(incident().cause, u"a missing index"_s);
        QCOMPARE(incident().owner, std::optional(stage.fixture.workspace->actor()));
    }

    void aNote_isTakenDownAndDismissed()
    {
        IncidentStage stage;
        stage.incident(u"Checkout fails"_s);
        stage.fixture.open(u"incidents"_s);
        stage.activate();
        stage.button(u"addFeedback"_s)->click();
        QTRY_VERIFY(stage.fixture.dialog(u"feedbackSheet"_s));
        QCOMPARE(test::namelessControls(stage.fixture.dialog(u"feedbackSheet"_s)), QStringList());
        stage.fixture.find<QPlainTextEdit>(u"feedbackText"_s)->setPlainText(u"I cannot pay"_s);
        stage.button(u"saveFeedback"_s)->click();
        QTRY_COMPARE(stage.page().feedback.size(), 1U);
        QTRY_COMPARE(stage.cell(u"feedback"_s, 0, 0), u"I cannot pay"_s);
    }

    void aNotice_isDraftedReadChangedAndSentOnce()
    {
        IncidentStage stage;
        auto &workspace = stage.fixture.workspace;
        stage.incident(u"Checkout fails"_s);
        workspace.done(Save<Environment>{{.name = u"production"_s}});
        NotificationChannel channel;
        channel.name = u"Customers"_s;
        channel.kind = ChannelKind::Mail;
        channel.address = workspace.path(u"."_s);
        channel.recipients = u"all@example.org"_s;
        workspace.done(SaveChannel{channel});
        int sent = 0;
        new ui::NoticeOutbox(workspace.session(), [&sent](Session &session) -> std::unique_ptr<NoticeDesk> {
            return std::make_unique<CountingDesk>(session, sent);
        });
        stage.fixture.open(u"incidents"_s);
        stage.button(u"draftNotice"_s)->click();
        QTRY_VERIFY(stage.fixture.dialog(u"draftNoticeSheet"_s));
        QCOMPARE(test::namelessControls(stage.fixture.dialog(u"draftNoticeSheet"_s)), QStringList());
        stage.button(u"makeDraft"_s)->click();
        QTRY_COMPARE(stage.page().notices.size(), 1U);
        QTRY_COMPARE(stage.table(u"notices"_s)->model()->rowCount(), 1);
        QCOMPARE(stage.cell(u"notices"_s, 0, 1), u"Customers"_s);
        QCOMPARE(sent, 0);
        stage.followLink(u"notices"_s, 0, 3);
        QTRY_VERIFY(stage.fixture.dialog(u"noticeSheet"_s));
        QCOMPARE(test::namelessControls(stage.fixture.dialog(u"noticeSheet"_s)), QStringList());
        // What cannot be written is said, and can be sent once it is mended.
        stage.fixture.find<QLineEdit>(u"noticeSubject"_s)->clear();
        stage.button(u"sendNotice"_s)->click();
        QTRY_VERIFY(stage.button(u"sendNotice"_s)->isEnabled());
        QCOMPARE(stage.page().notices.front().notice.state, NoticeState::Draft);
        stage.fixture.find<QLineEdit>(u"noticeSubject"_s)->setText(u"Tonight"_s);
        stage.button(u"sendNotice"_s)->click();
        QTRY_COMPARE(stage.page().notices.front().notice.state, NoticeState::Sent);
        QCOMPARE(stage.page().notices.front().notice.subject, u"Tonight"_s);
        QCOMPARE(sent, 1);
        QTRY_VERIFY(stage.cell(u"notices"_s, 0, 2).contains(u"Sent"_s));
    }

    void withoutAnOutbox_nothingCanBeSent()
    {
        IncidentStage stage;
        auto &workspace = stage.fixture.workspace;
        DraftNotice draft;
        draft.release = stage.fixture.release;
        draft.environment = workspace.done(Save<Environment>{{.name = u"production"_s}});
        NotificationChannel channel;
        channel.name = u"Status page"_s;
        channel.address = u"https://status.example/"_s;
        draft.channel = workspace.done(SaveChannel{channel});
        draft.span = TimeSpan{workspace.now() + 48h, workspace.now() + 50h};
        workspace.done(draft);
        stage.fixture.open(u"incidents"_s);
        stage.followLink(u"notices"_s, 0, 3);
        QTRY_VERIFY(stage.fixture.dialog(u"noticeSheet"_s));
        QVERIFY(!stage.button(u"sendNotice"_s)->isEnabled());
        stage.fixture.find<QSpinBox>(u"reminderHours"_s)->setValue(24);
        stage.button(u"switchOnReminder"_s)->click();
        QTRY_COMPARE(stage.page().notices.size(), 2U);
        QVERIFY(stage.page().notices.front().notice.dueAt.has_value());
    }

    void anAlert_fillsTheSheet_andIsNotedWhereItsIncidentIs()
    {
        TemporaryWorkspace workspace;
        ui::IncidentHint hint;
        hint.labels = {{u"alertname"_s, u"Slow"_s}, {u"severity"_s, u"page"_s}};
        hint.environment = workspace.done(Save<Environment>{{.name = u"production"_s}});
        for (const bool isNew : {true, false}) {
            auto *sheet = new ui::OpenIncidentSheet(workspace.session(), hint, nullptr);
            sheet->setAttribute(Qt::WA_DeleteOnClose);
            QSignalSpy opened(sheet, &ui::OpenIncidentSheet::opened);
            sheet->open();
            QCOMPARE(sheet->findChild<QLineEdit *>(u"incidentTitle"_s)->text(), u"Slow"_s);
            QCOMPARE(sheet->findChild<QComboBox *>(u"incidentSeverity"_s)->currentData().toString(), u"sev2"_s);
            sheet->findChild<QPushButton *>(u"openIncident"_s)->click();
            QTRY_COMPARE(opened.size(), 1);
            QCOMPARE(opened.first().at(1).toBool(), isNew);
        }
        QCOMPARE(valueOf(workspace.queries().incidents()).size(), 1U);
    }
};

QTEST_MAIN(IncidentsTabTest)
#include "incidents_tab_test.moc"
