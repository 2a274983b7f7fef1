// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/http_provider.h"

#include <memory>

namespace slipway::ci::azure {

/// Azure Pipelines by its REST API 7.1, with a personal access token. A job's key is the pipeline's id, a run's id the build's.
///
/// Built from documentation. Parameters are written in the pipeline's YAML and not told by the server; those of the newest
/// run are offered.
class AzureProvider : public HttpProvider
{
public:
    AzureProvider(net::Endpoint endpoint, QList<net::Header> credentials);

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
    [[nodiscard]] QCoro::Task<Result<std::vector<Artifact>>> artifacts(JobKey job, QString runId) override;
    [[nodiscard]] QCoro::Task<Result<>> download(JobKey job, QString runId, Artifact artifact, QIODevice *to) override;

private:
    /// A read whose answer is JSON, with its headers. Without a valid token the server sends a page to sign in instead of an error.
    [[nodiscard]] QCoro::Task<Result<std::pair<QJsonObject, net::Response>>> ask(net::Request request);
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> askObject(QByteArray path);
    [[nodiscard]] QCoro::Task<Result<QJsonArray>> timeline(QString runId);
    [[nodiscard]] QCoro::Task<Result<QString>> whoAmI();

    QString m_identity;
};

/// @see ProviderMaker. The address is that of the project: `https://dev.azure.com/organization/project`.
[[nodiscard]] Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret);

} // namespace slipway::ci::azure
