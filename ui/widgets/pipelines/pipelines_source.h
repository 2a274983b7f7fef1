// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/pipelines/ci_desk.h"
#include "service/queries/pipelines_page.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace slipway::ui {

/// What the window knows of CI servers and the runs of their jobs, and what it may do with them.
///
/// What the workspace holds is answered at once. What a server is asked for comes as a future, on the window's thread; see
/// service::CiDesk, which says what each may answer. Asking for nothing touches no network.
class PipelinesSource : public QObject
{
    Q_OBJECT

public:
    template <class T>
    using Answer = QFuture<Result<T>>;

    using QObject::QObject;

    // The workspace
    [[nodiscard]] virtual std::vector<CiConnection> connections() = 0;
    /// Runs of a job that this workspace knows, newest first; an empty job: of all jobs of the connection.
    [[nodiscard]] virtual std::vector<CiRun> runs(CiConnectionId connection, const QString &job) = 0;
    /// Runs that are under way or in doubt, oldest first.
    [[nodiscard]] virtual std::vector<CiRun> openRuns() = 0;
    [[nodiscard]] virtual std::optional<CiRun> run(CiRunId run) = 0;
    /// The same as the server told it last: with its stages and steps.
    [[nodiscard]] virtual service::RunView view(const CiRun &run) = 0;
    [[nodiscard]] virtual service::ReleasePipelines ofRelease(ReleaseId release) = 0;
    /// Reports of tests that came from the run, without their cases.
    [[nodiscard]] virtual std::vector<TestReport> reports(CiRunId run) = 0;
    [[nodiscard]] virtual QString releaseTitle(ReleaseId release) = 0;
    [[nodiscard]] virtual QString environmentName(EnvironmentId environment) = 0;
    [[nodiscard]] virtual QString personName(PersonId person) = 0;
    [[nodiscard]] virtual Instant now() const = 0;
    /// The zone times are shown in.
    [[nodiscard]] virtual QByteArray zone() const = 0;
    /// Why nothing can be started or changed; empty: it can.
    [[nodiscard]] virtual QString whyNoChange() const = 0;

    /// Adds or changes a connection; see service::SaveConnection.
    [[nodiscard]] virtual Answer<CiConnectionId> saveConnection(CiConnection connection) = 0;
    [[nodiscard]] virtual Answer<void> removeConnection(CiConnectionId connection) = 0;
    /// Says by hand what a run came to; see service::ConfirmRun. @param note how it is known
    [[nodiscard]] virtual Answer<CiRun> confirm(CiRun run, RunResult result, QString note) = 0;

    // Servers
    [[nodiscard]] virtual service::ConnectionState state(CiConnectionId connection) = 0;
    [[nodiscard]] virtual Answer<service::ConnectionReport> test(CiConnection connection, QByteArray secret) = 0;
    [[nodiscard]] virtual Answer<void> keepSecret(CiConnectionId connection, QByteArray secret) = 0;
    [[nodiscard]] virtual Answer<void> forgetSecret(CiConnectionId connection) = 0;
    [[nodiscard]] virtual Answer<std::vector<service::JobView>> askJobs(CiConnectionId connection, bool isAnew) = 0;
    [[nodiscard]] virtual Answer<std::vector<service::RunView>> askRuns(CiConnectionId connection, QString job) = 0;
    [[nodiscard]] virtual Answer<service::JobFormView> form(CiConnectionId connection, QString job, QString ref) = 0;
    [[nodiscard]] virtual Answer<service::RunWish> wish(ReleaseJobId job, std::optional<EnvironmentId> environment) = 0;
    [[nodiscard]] virtual Answer<CiRun> trigger(service::RunWish wish, bool isAgain) = 0;
    [[nodiscard]] virtual Answer<CiRun> rerun(CiRunId run, bool failedOnly) = 0;
    [[nodiscard]] virtual Answer<CiRun> refresh(CiRunId run) = 0;
    [[nodiscard]] virtual std::shared_ptr<void> watch(CiRunId run) = 0;
    [[nodiscard]] virtual Answer<CiRun> adopt(CiConnectionId connection, QString job, QString externalId,
                                              std::optional<ReleaseId> release) = 0;
    [[nodiscard]] virtual Answer<QString> cancel(CiRunId run, bool isForced) = 0;
    [[nodiscard]] virtual Answer<std::vector<service::GateView>> gates(CiRunId run) = 0;
    [[nodiscard]] virtual Answer<QString> answerGate(CiRunId run, QString gate, bool isApproved, QString comment,
                                                     QMap<QString, QString> inputs) = 0;
    [[nodiscard]] virtual Answer<CiRun> settle(CiRunId run, std::optional<QString> externalId) = 0;
    [[nodiscard]] virtual Answer<service::LogFile> log(CiRunId run, QString part) = 0;
    [[nodiscard]] virtual Answer<std::vector<service::ArtifactView>> artifacts(CiRunId run) = 0;
    [[nodiscard]] virtual Answer<QString> download(CiRunId run, QString artifact, QString toFile) = 0;
    [[nodiscard]] virtual Answer<int> importTests(CiRunId run) = 0;
    [[nodiscard]] virtual Answer<service::FreezeImport> importFreezes(CiConnectionId connection, int days) = 0;

Q_SIGNALS:
    /// Connections, runs, jobs of releases or reports in the workspace may be different now.
    void changed();
    void connectionChanged(slipway::CiConnectionId connection);
    /// The server told something newer about a run; see view().
    void runChanged(slipway::CiRunId run);
    void logChanged(slipway::CiRunId run, const QString &part);
    /// A run of the person at work ended or needs them.
    void runNeedsAttention(const slipway::CiRun &run);
    void failed(const slipway::Error &error);
};

} // namespace slipway::ui
