// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/http_provider.h"

#include <memory>

namespace slipway::ci::circleci {

/// CircleCI by its API v2, with a personal token. The project is the one job; a run is a pipeline with all its workflows. Parameters
/// are declared in the repository and not told by the server. Built from documentation.
class CircleProvider : public HttpProvider
{
public:
    CircleProvider(net::Endpoint endpoint, QList<net::Header> credentials, QStringList slug);

    [[nodiscard]] Abilities abilities() const override;
    [[nodiscard]] QCoro::Task<Result<Probe>> probe(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<Job>>> jobs(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<JobForm>> form(JobKey job, QString ref) override;
    [[nodiscard]] QCoro::Task<Result<PendingTrigger>> prepare(Trigger trigger) override;
    [[nodiscard]] QCoro::Task<TriggerOutcome> trigger(Trigger trigger, PendingTrigger pending) override;
    [[nodiscard]] QCoro::Task<Result<Resolution>> resolve(PendingTrigger pending) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<RunSnapshot>>> runs(JobKey job, int limit) override;
    [[nodiscard]] QCoro::Task<Result<RunSnapshot>> run(JobKey job, QString runId, QString validator) override;
    [[nodiscard]] QCoro::Task<Result<LogPart>> log(JobKey job, QString runId, QString logId, LogCursor cursor) override;
    [[nodiscard]] QCoro::Task<Result<Ack>> cancel(JobKey job, QString runId, QString queueId, CancelMode mode) override;
    [[nodiscard]] QCoro::Task<TriggerOutcome> rerun(JobKey job, QString runId, RerunMode mode, Trigger again) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<Gate>>> gates(JobKey job, QString runId) override;
    [[nodiscard]] QCoro::Task<Result<Ack>> answer(JobKey job, QString runId, Gate gate, GateAnswerKind kind,
                                                  QString comment, QMap<QString, QString> inputs) override;
    [[nodiscard]] QCoro::Task<Result<TestResults>> tests(JobKey job, QString runId) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<Artifact>>> artifacts(JobKey job, QString runId) override;
    [[nodiscard]] QCoro::Task<Result<>> download(JobKey job, QString runId, Artifact artifact, QIODevice *to) override;

private:
    /// All entries of a listing, page by page.
    [[nodiscard]] QCoro::Task<Result<QJsonArray>> items(QByteArray path);
    [[nodiscard]] QCoro::Task<Result<QJsonArray>> workflows(QString pipeline);
    /// Numbers of all jobs of a run that execute something.
    [[nodiscard]] QCoro::Task<Result<QStringList>> jobNumbers(QString pipeline);
    [[nodiscard]] QByteArray projectPath() const;

    QStringList m_slug; ///< provider, owner, name
    QString m_identity;
};

/// @see ProviderMaker. The address is that of the project: `https://circleci.com/gh/owner/name`.
[[nodiscard]] Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret);

} // namespace slipway::ci::circleci
