// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pipelines/session_pipelines_source.h"

#include <functional>

namespace slipway::ui {

/// Pipelines as workspace and servers tell them. The desk that asks servers is made when something first needs it: a person
/// looks, or a run is under way.
class DeskPipelinesSource : public SessionPipelinesSource
{
    Q_OBJECT

public:
    using MakeDesk = std::function<std::unique_ptr<service::CiDesk>(service::Session &)>;

    /// @param session outlives the source
    DeskPipelinesSource(service::Session &session, MakeDesk make, QObject *parent = nullptr);
    ~DeskPipelinesSource() override;

    /// Takes up what is under way, if anything is, or what nobody saw end.
    void resume();

    service::RunView view(const CiRun &run) override;
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
    [[nodiscard]] service::CiDesk &desk();

    MakeDesk m_make;
    std::unique_ptr<service::CiDesk> m_desk;
};

} // namespace slipway::ui
