// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/http_provider.h"

#include <memory>

namespace slipway::ci::bitbucket {

/// Bitbucket Cloud Pipelines, with an API token of an account or an access token of the repository. A job's key is the name of a custom
/// pipeline; empty: what runs on a branch. Built from documentation.
class BitbucketProvider : public HttpProvider
{
public:
    BitbucketProvider(net::Endpoint endpoint, QList<net::Header> credentials, QStringList names);

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

private:
    [[nodiscard]] QCoro::Task<Result<QByteArray>> pipelinesFile(QString ref);
    [[nodiscard]] QByteArray repositoryPath(const QByteArray &below) const;
    [[nodiscard]] QCoro::Task<Result<QJsonArray>> steps(QString runId);

    QStringList m_names; ///< workspace, repository
    QString m_mainBranch;
    QString m_identity;
};

/// @see ProviderMaker. The address is that of the repository: `https://bitbucket.org/workspace/name`.
[[nodiscard]] Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret);

} // namespace slipway::ci::bitbucket
