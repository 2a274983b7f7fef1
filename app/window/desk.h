// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/arguments.h"
#include "app/window/chosen_look.h"
#include "service/criteria/analysis_desk.h"
#include "service/monitoring/monitoring_desk.h"
#include "service/session.h"
#include "ui/shell/workspace_door.h"
#include "ui/style/look.h"
#include "ui/widgets/incidents/notice_outbox.h"
#include "ui/widgets/monitoring/desk_monitoring_source.h"
#include "ui/widgets/pipelines/desk_pipelines_source.h"
#include "ui/widgets/route.h"
#include "ui/widgets/scope/repository_access.h"

#include <QApplication>

namespace slipway::ui {
class MainWindow;
} // namespace slipway::ui

namespace slipway::window {

/// The running program: the session, its window, and what changes both.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// @param arguments theme and language asked for on the command line win over those kept, until others are chosen
    /// Makes who asks monitoring servers.
    using MakeMonitoring = std::function<std::unique_ptr<service::MonitoringDesk>(service::Session &)>;

    /// @param makeDesk, makeMonitoring who asks servers, once something needs it
    Desk(QApplication &application, Arguments arguments, ui::DeskPipelinesSource::MakeDesk makeDesk,
         MakeMonitoring makeMonitoring);
    ~Desk() override;

    /// Makes who has criteria measured.
    using MakeAnalysis =
        std::function<std::unique_ptr<service::AnalysisDesk>(service::Session &, service::MonitoringDesk &)>;
    /// Criteria are measured, and deployments watched, by what `make` makes; without it none are. Before start().
    void measureBy(MakeAnalysis make) { m_makeAnalysis = std::move(make); }
    /// Notices are sent by what `make` makes, once something is sent; without it none are. Before start().
    void sendNoticesBy(ui::NoticeOutbox::MakeDesk make) { m_makeNotices = std::move(make); }
    /// Repositories are read by what `make` makes, once one is; without it none are. Before start().
    void readRepositoriesBy(ui::RepositoryAccess::MakeDesk make) { m_makeScope = std::move(make); }
    /// Opens the workspace, or makes the sample one where there is none; asks what to do when neither works.
    void start();
    /// Waits for what is being written and closes the file. Nothing may be shown afterwards.
    void closeWorkspace();

    /// Sees the first paint, for a start that is measured.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Result<> openFile(const QString &file);
    [[nodiscard]] Result<> createFile(const QString &file, bool withSample);
    [[nodiscard]] Result<> restoreFile(const QString &backup);
    void showLater(std::unique_ptr<service::Session> session);
    void show(std::unique_ptr<service::Session> session, const ui::Route &first);
    void showProblem(const Error &error);
    void applyLook();
    [[nodiscard]] ui::WorkspaceDoor door();
    [[nodiscard]] service::MonitoringDesk &monitoringDesk();
    void forgetSources();
    void measureCriteria();

    QApplication &m_application;
    ui::DeskPipelinesSource::MakeDesk m_makeDesk;
    ui::NoticeOutbox::MakeDesk m_makeNotices;
    ui::RepositoryAccess::MakeDesk m_makeScope;
    MakeMonitoring m_makeMonitoring;
    MakeAnalysis m_makeAnalysis;
    Arguments m_arguments;
    ChosenLook m_chosen;
    ui::Look m_look;
    QString m_file;
    std::optional<QString> m_language; ///< that is spoken
    std::unique_ptr<service::Session> m_session;
    std::unique_ptr<ui::DeskPipelinesSource> m_pipelines; ///< of the session
    std::unique_ptr<service::MonitoringDesk> m_monitoringDesk;
    std::unique_ptr<service::AnalysisDesk> m_analysisDesk;  ///< asks m_monitoringDesk
    std::unique_ptr<ui::DeskMonitoringSource> m_monitoring; ///< of the session
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace slipway::window
