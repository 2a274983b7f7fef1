// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desk.h"

#include "app/window/automatic_rollback.h"
#include "app/window/first_actor.h"
#include "app/window/speech.h"
#include "app/wiring/workspace_place.h"
#include "ui/shell/actor_menu.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/recent_workspaces.h"
#include "ui/shell/start_problem_dialog.h"
#include "ui/widgets/criteria/analysis_source.h"
#include "ui/widgets/preferences.h"

#include <QFile>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace slipway::window {

Desk::Desk(QApplication &application, Arguments arguments, ui::DeskPipelinesSource::MakeDesk makeDesk,
           MakeMonitoring makeMonitoring)
    : m_application(application),
      m_makeDesk(std::move(makeDesk)),
      m_makeMonitoring(std::move(makeMonitoring)),
      m_arguments(std::move(arguments)),
      m_chosen(m_arguments, ui::Preferences::load()),
      m_look(application)
{
    applyLook();
}

Desk::~Desk()
{
    m_window.reset();
    forgetSources();
}

void Desk::forgetSources()
{
    m_pipelines.reset();
    m_monitoring.reset();
    m_analysisDesk.reset();
    m_monitoringDesk.reset();
}

void Desk::measureCriteria()
{
    if (!m_makeAnalysis)
        return;
    auto *source = new ui::AnalysisSource(*m_session, [this]() -> service::AnalysisDesk & {
        m_analysisDesk = m_makeAnalysis(*m_session, monitoringDesk());
        return *m_analysisDesk;
    });
    connect(source, &ui::AnalysisSource::rollbackDue, this,
            [this](const service::RollbackProposal &proposal) { rollBackBy(*m_pipelines, *m_session, proposal); });
    if (!m_arguments.untilPainted)
        QTimer::singleShot(0, source, &ui::AnalysisSource::resume);
}

service::MonitoringDesk &Desk::monitoringDesk()
{
    if (!m_monitoringDesk) {
        m_monitoringDesk = m_makeMonitoring(*m_session);
        m_monitoringDesk->resume();
    }
    return *m_monitoringDesk;
}

void Desk::closeWorkspace()
{
    forgetSources();
    m_session.reset();
}

void Desk::applyLook()
{
    const ui::Preferences shown = m_chosen.shown();
    m_look.choose(shown.appearance);
    if (m_language == shown.language)
        return;
    m_language = shown.language;
    speak(m_application, shown.language);
}

void Desk::start()
{
    m_file = wiring::workspaceFile(m_arguments.workspace);
    const bool isDefault = m_arguments.workspace.isEmpty() && qEnvironmentVariableIsEmpty("SLIPWAY_WORKSPACE");
    const Result<> started = isDefault && !QFile::exists(m_file) ? createFile(m_file, true) : openFile(m_file);
    if (!started)
        showProblem(started.error());
}

Result<> Desk::openFile(const QString &file)
{
    auto session = wiring::openWorkspace(file);
    if (!session)
        return std::unexpected(session.error());
    showLater(std::move(*session));
    return {};
}

Result<> Desk::createFile(const QString &file, bool withSample)
{
    auto session = wiring::createWorkspace(file, withSample ? wiring::Content::Sample : wiring::Content::Templates);
    if (!session)
        return std::unexpected(session.error());
    if (withSample)
        (*session)->setActor(firstCoordinator(**session));
    showLater(std::move(*session));
    return {};
}

Result<> Desk::restoreFile(const QString &backup)
{
    const QString file = m_session ? m_session->file() : m_file;
    m_window.reset();
    forgetSources();
    m_session.reset();
    const auto restored = wiring::restoreWorkspace(backup, file);
    const Result<> opened = openFile(file);
    return restored ? opened : std::unexpected(restored.error());
}

void Desk::showLater(std::unique_ptr<service::Session> session)
{
    // The window that asked may still be in the middle of its own function.
    if (!m_window)
        return show(std::move(session), {});
    auto kept = std::make_shared<std::unique_ptr<service::Session>>(std::move(session));
    QMetaObject::invokeMethod(this, [this, kept] { show(std::move(*kept), {}); }, Qt::QueuedConnection);
}

void Desk::show(std::unique_ptr<service::Session> session, const ui::Route &first)
{
    m_window.reset();
    forgetSources();
    m_session = std::move(session);
    m_pipelines = std::make_unique<ui::DeskPipelinesSource>(*m_session, m_makeDesk);
    m_monitoring = std::make_unique<ui::DeskMonitoringSource>(
        *m_session, [this]() -> service::MonitoringDesk & { return monitoringDesk(); });
    m_file = m_session->file();
    if (m_session->actor().isNull())
        m_session->setActor(actorOf(*m_session));
    ui::rememberWorkspace(m_file);
    // The window hears only of those chosen later.
    if (!m_session->actor().isNull())
        ui::rememberActor(m_file, m_session->actor());
    ui::Route route = first;
    if (m_arguments.untilPainted && !m_arguments.page.isEmpty())
        route.page = m_arguments.page;
    if (m_makeNotices)
        new ui::NoticeOutbox(*m_session, m_makeNotices);
    if (m_makeScope)
        new ui::RepositoryAccess(*m_session, m_makeScope);
    measureCriteria();
    m_window = std::make_unique<ui::MainWindow>(*m_session, ui::slipwayPages(m_pipelines.get(), m_monitoring.get()),
                                                door(), route);
    connect(m_window.get(), &ui::MainWindow::preferencesChanged, this, [this] {
        m_chosen.choose(ui::Preferences::load());
        applyLook();
    });
    if (m_arguments.untilPainted)
        m_window->installEventFilter(this);
    m_window->show();
    // The window is painted first; what is under way at servers is taken up then.
    if (m_arguments.untilPainted)
        return;
    QTimer::singleShot(0, m_pipelines.get(), &ui::DeskPipelinesSource::resume);
    QTimer::singleShot(0, m_monitoring.get(), &ui::DeskMonitoringSource::resume);
}

bool Desk::eventFilter(QObject *watched, QEvent *event)
{
    // Today has read all it shows; what other pages read beside the window's thread arrives and is painted within this time.
    const std::chrono::milliseconds settled(m_arguments.page == u"today"_s ? 0 : 500);
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // Ends without the windows being closed, of which nobody asks how long it takes.
        QTimer::singleShot(settled, qApp, [] { QCoreApplication::exit(); });
    }
    return QObject::eventFilter(watched, event);
}

ui::WorkspaceDoor Desk::door()
{
    return {
        [this](const QString &file) { return openFile(file); },
        [this](const QString &file, bool withSample) { return createFile(file, withSample); },
        [file = m_file](const QString &target, const service::JobControlPtr &control) {
            return wiring::backUpWorkspace(file, target, control);
        },
        [this](const QString &backup) -> Result<> {
            QMetaObject::invokeMethod(
                this,
                [this, backup] {
                    if (const Result<> done = restoreFile(backup); !done)
                        showProblem(done.error());
                },
                Qt::QueuedConnection);
            return {};
        },
    };
}

void Desk::showProblem(const Error &error)
{
    auto *dialog = new ui::StartProblemDialog(error, m_file, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto settle = [dialog](const Result<> &done) {
        if (done)
            dialog->accept();
        else
            dialog->setError(done.error());
    };
    connect(dialog, &ui::StartProblemDialog::openRequested, this,
            [this, settle](const QString &file) { settle(openFile(file)); });
    connect(dialog, &ui::StartProblemDialog::createRequested, this,
            [this, settle](const QString &file) { settle(createFile(file, false)); });
    connect(dialog, &ui::StartProblemDialog::restoreRequested, this,
            [this, settle](const QString &backup) { settle(restoreFile(backup)); });
    connect(dialog, &QDialog::rejected, this, [this] {
        if (!m_window)
            QCoreApplication::exit(1);
    });
    dialog->show();
}

} // namespace slipway::window
