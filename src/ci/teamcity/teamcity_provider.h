// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/http_provider.h"

#include <memory>

namespace slipway::ci::teamcity {

/// TeamCity by its REST API, with an access token. A job's key is the build configuration's id; a build keeps its id from the queue to
/// its end. Our key travels in the comment. Built from documentation.
class TeamCityProvider : public HttpProvider
{
public:
    TeamCityProvider(net::Endpoint endpoint, QList<net::Header> credentials);

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
    [[nodiscard]] QCoro::Task<Result<TestResults>> tests(JobKey job, QString runId) override;

private:
    QString m_identity;
};

/// @see ProviderMaker. The address is that of the server.
[[nodiscard]] Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret);

} // namespace slipway::ci::teamcity
