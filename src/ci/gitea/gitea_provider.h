// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/http_provider.h"

#include <memory>

namespace slipway::ci::gitea {

/// Gitea and Forgejo Actions, with an access token. A job's key is the workflow's file name.
///
/// What a server can do differs with kind and version, so it is read from the description it publishes. Built from documentation.
class GiteaProvider : public HttpProvider
{
public:
    GiteaProvider(net::Endpoint endpoint, QList<net::Header> credentials, QStringList names);

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
    [[nodiscard]] QCoro::Task<Result<std::optional<QString>>> releaseOf(JobKey project, QString tag) override;
    [[nodiscard]] QCoro::Task<TriggerOutcome> publish(JobKey project, ReleasePage page) override;

private:
    /// What this server offers, read once.
    struct Features {
        bool hasRuns = false;
        bool hasJobs = false;
        bool hasWorkflows = false;
        bool tellsRun = false; ///< a dispatch answers with the run
        bool mayCancel = false;
        bool mayRerun = false;
    };
    /// Reads the server's own description of its API.
    [[nodiscard]] QCoro::Task<Result<Features>> features();
    /// The account's login, read once.
    [[nodiscard]] QCoro::Task<Result<QString>> whoAmI();
    /// The folder of workflow files and their names.
    [[nodiscard]] QCoro::Task<Result<std::pair<QString, QStringList>>> workflowFiles();
    [[nodiscard]] QByteArray repositoryPath(const QByteArray &below) const;

    QStringList m_names; ///< owner, name
    std::optional<Features> m_features;
    QString m_identity;
};

/// @see ProviderMaker. The address is that of the repository.
[[nodiscard]] Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret);

} // namespace slipway::ci::gitea
