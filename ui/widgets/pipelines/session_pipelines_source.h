// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/session.h"
#include "ui/widgets/pipelines/pipelines_source.h"

namespace slipway::ui {

/// What the workspace knows of pipelines. Servers are not asked: whatever they would have to answer is refused.
class SessionPipelinesSource : public PipelinesSource
{
    Q_OBJECT

public:
    /// @param session outlives the source
    explicit SessionPipelinesSource(service::Session &session, QObject *parent = nullptr);

    [[nodiscard]] service::Session &session() const { return m_session; }

    std::vector<CiConnection> connections() override;
    std::vector<CiRun> runs(CiConnectionId connection, const QString &job) override;
    std::vector<CiRun> openRuns() override;
    std::optional<CiRun> run(CiRunId run) override;
    service::RunView view(const CiRun &run) override;
    service::ReleasePipelines ofRelease(ReleaseId release) override;
    std::vector<TestReport> reports(CiRunId run) override;
    QString releaseTitle(ReleaseId release) override;
    QString environmentName(EnvironmentId environment) override;
    QString personName(PersonId person) override;
    Instant now() const override { return m_session.now(); }
    QByteArray zone() const override;
    QString whyNoChange() const override;
    Answer<CiConnectionId> saveConnection(CiConnection connection) override;
    Answer<void> removeConnection(CiConnectionId connection) override;
    Answer<CiRun> confirm(CiRun run, RunResult result, QString note) override;

    service::ConnectionState state(CiConnectionId connection) override;
    Answer<service::ConnectionReport> test(CiConnection connection, QByteArray secret) override;
    Answer<void> keepSecret(CiConnectionId connection, QByteArray secret) override;
    Answer<void> forgetSecret(CiConnectionId connection) override;
    Answer<std::vector<service::JobView>> askJobs(CiConnectionId connection, bool isAnew) override;
    Answer<std::vector<service::RunView>> askRuns(CiConnectionId connection, QString job) override;
    Answer<service::JobFormView> form(CiConnectionId connection, QString job, QString ref) override;
    Answer<service::RunWish> wish(ReleaseJobId job, std::optional<EnvironmentId> environment) override;
    Answer<CiRun> trigger(service::RunWish wish, bool isAgain) override;
    Answer<CiRun> rerun(CiRunId run, bool failedOnly) override;
    Answer<CiRun> refresh(CiRunId run) override;
    std::shared_ptr<void> watch(CiRunId run) override;
    Answer<CiRun> adopt(CiConnectionId connection, QString job, QString externalId,
                        std::optional<ReleaseId> release) override;
    Answer<QString> cancel(CiRunId run, bool isForced) override;
    Answer<std::vector<service::GateView>> gates(CiRunId run) override;
    Answer<QString> answerGate(CiRunId run, QString gate, bool isApproved, QString comment,
                               QMap<QString, QString> inputs) override;
    Answer<CiRun> settle(CiRunId run, std::optional<QString> externalId) override;
    Answer<service::LogFile> log(CiRunId run, QString part) override;
    Answer<std::vector<service::ArtifactView>> artifacts(CiRunId run) override;
    Answer<QString> download(CiRunId run, QString artifact, QString toFile) override;
    Answer<int> importTests(CiRunId run) override;
    Answer<service::FreezeImport> importFreezes(CiConnectionId connection, int days) override;

private:
    template <class T>
    [[nodiscard]] T valueOf(Result<T> result)
    {
        if (result)
            return std::move(*result);
        Q_EMIT failed(result.error());
        return {};
    }

    service::Session &m_session;
};

} // namespace slipway::ui
