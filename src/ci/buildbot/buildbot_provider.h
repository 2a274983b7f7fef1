// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/buildbot/api.h"
#include "ci/buildbot/snapshot.h"
#include "ci/provider.h"

#include <QHash>

#include <memory>

namespace slipway::ci::buildbot {

class Events;

/// A Buildbot master, 3.x or 4.x, over its data API. Tried against 3.7.0 and 4.2.1.
///
/// A job is a builder that a force scheduler starts, by the builder's name; of a builder with more than one scheduler each
/// further one is a job of its own, `builder::scheduler`. A run is a build request (see snapshot.h).
class BuildbotProvider : public CiProvider
{
    Q_OBJECT

public:
    BuildbotProvider(net::Endpoint endpoint, QString account, net::Secret secret);
    ~BuildbotProvider() override;

    [[nodiscard]] Abilities abilities() const override;
    [[nodiscard]] QCoro::Task<Result<Probe>> probe(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<Job>>> jobs(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<JobForm>> form(JobKey job, QString ref) override;

    [[nodiscard]] QCoro::Task<Result<PendingTrigger>> prepare(Trigger trigger) override;
    [[nodiscard]] QCoro::Task<TriggerOutcome> trigger(Trigger trigger, PendingTrigger pending) override;
    [[nodiscard]] QCoro::Task<Result<Resolution>> resolve(PendingTrigger pending) override;

    [[nodiscard]] QCoro::Task<Result<std::vector<RunSnapshot>>> runs(JobKey job, int limit) override;
    [[nodiscard]] QCoro::Task<Result<RunSnapshot>> run(JobKey job, QString runId, QString validator) override;
    /// @param logId a step's id. Without one: the main logs of all steps, one after the other under their names.
    [[nodiscard]] QCoro::Task<Result<LogPart>> log(JobKey job, QString runId, QString logId, LogCursor cursor) override;

    [[nodiscard]] QCoro::Task<Result<Ack>> cancel(JobKey job, QString runId, QString queueId, CancelMode mode) override;
    [[nodiscard]] QCoro::Task<TriggerOutcome> rerun(JobKey job, QString runId, RerunMode mode, Trigger again) override;

    /// Of the logs of steps that hold a report.
    [[nodiscard]] QCoro::Task<Result<TestResults>> tests(JobKey job, QString runId) override;
    /// Logs of steps beside their main ones, such as a test report, and the links that steps publish.
    [[nodiscard]] QCoro::Task<Result<std::vector<Artifact>>> artifacts(JobKey job, QString runId) override;
    [[nodiscard]] QCoro::Task<Result<>> download(JobKey job, QString runId, Artifact artifact, QIODevice *to) override;

    void listen() override;
    [[nodiscard]] net::HttpClient &http() override { return m_http; }

private:
    /// A job as it is now.
    struct Target {
        Builder builder;
        ForceScheduler scheduler;
    };
    [[nodiscard]] QCoro::Task<Result<Target>> target(JobKey job);
    [[nodiscard]] QCoro::Task<Result<std::vector<ForceScheduler>>> schedulersOf(qint64 builder);

    [[nodiscard]] QCoro::Task<Result<RequestFacts>> facts(qint64 request, bool withSteps);
    [[nodiscard]] QCoro::Task<Result<BuildSet>> setOf(BuildRequest request);
    [[nodiscard]] QCoro::Task<int> estimateOf(qint64 builder);

    [[nodiscard]] QCoro::Task<Result<Resolution>> resolutionOf(RequestFacts facts);
    [[nodiscard]] QCoro::Task<Result<Resolution>> lookFor(PendingTrigger pending);
    [[nodiscard]] QCoro::Task<QString> whyItWaits(qint64 builder);

    [[nodiscard]] QCoro::Task<Result<LogPart>> stepLog(qint64 step, QJsonObject state);
    [[nodiscard]] QCoro::Task<Result<QByteArray>> textOf(Log log);
    [[nodiscard]] QCoro::Task<Result<std::vector<Log>>> sideLogs(QString runId);
    [[nodiscard]] QCoro::Task<Result<LogPart>> wholeLog(qint64 request, QJsonObject state);

    [[nodiscard]] QString pageOf(const BuildRequest &request, const std::vector<Build> &builds) const;
    [[nodiscard]] QString pageOfRequest(const QString &request) const;

    Session m_session;
    Api m_api;
    std::unique_ptr<Events> m_events;
    QHash<qint64, BuildSet> m_sets; ///< by id; they never change
    QHash<qint64, int> m_estimates; ///< seconds, by builder
    net::HttpClient m_http;         ///< last: its end wakes what waits for it, which then still finds the others
};

/// See ci::makeProvider().
[[nodiscard]] Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret);

} // namespace slipway::ci::buildbot
