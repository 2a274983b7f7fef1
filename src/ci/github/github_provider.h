// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/conditional_reads.h"
#include "ci/github/github_address.h"
#include "ci/github/workflow_file.h"
#include "ci/http_provider.h"

namespace slipway::ci::github {

/// GitHub Actions of one repository, in the cloud or of an Enterprise Server. Jobs are workflows, by the path of their file.
///
/// A dispatch answers in three shapes: with the run's id when asked for it (version 2022-11-28 of the API), always with it
/// (2026-03-10), never (Enterprise Server). Which version there is, is found with the first read. Without an id the run is
/// found by our key, when the workflow has an input for it and shows it in `run-name`; else as the only one that fits.
class GitHubProvider : public HttpProvider
{
public:
    /// @param keyInputs names of inputs that carry our key, in lower case
    /// @param version of the API to begin with; empty: the oldest that is spoken
    GitHubProvider(Address address, net::Secret token, QStringList keyInputs, QByteArray version);

    [[nodiscard]] Abilities abilities() const override;
    [[nodiscard]] QCoro::Task<Result<Probe>> probe(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<Job>>> jobs(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<JobForm>> form(JobKey job, QString ref) override;
    [[nodiscard]] QCoro::Task<Result<std::pair<QString, QString>>> definition(JobKey job, QString ref) override;
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
    [[nodiscard]] QCoro::Task<Result<std::optional<QString>>> releaseOf(JobKey project, QString tag) override;
    [[nodiscard]] QCoro::Task<TriggerOutcome> publish(JobKey project, ReleasePage page) override;

private:
    /// @param path below the repository, encoded
    [[nodiscard]] net::Request ask(const QByteArray &path, net::Method method = net::Method::Get) const;
    [[nodiscard]] net::Request askServer(const QByteArray &path) const;
    /// Finds out, once, which version of the API is there and who we are.
    [[nodiscard]] QCoro::Task<Result<>> ready();
    [[nodiscard]] QCoro::Task<Result<QString>> defaultBranch();
    [[nodiscard]] QCoro::Task<Result<QByteArray>> file(QString path, QString ref);
    [[nodiscard]] QCoro::Task<Result<WorkflowFile>> workflow(JobKey job, QString ref);
    [[nodiscard]] QCoro::Task<QString> headOf(QString ref);
    [[nodiscard]] QCoro::Task<QStringList> environments();
    [[nodiscard]] QCoro::Task<TriggerOutcome> dispatch(JobKey job, QString ref, QJsonObject inputs);
    [[nodiscard]] QCoro::Task<Result<QByteArray>> stored(QByteArray path, qint64 maxBytes);
    [[nodiscard]] QCoro::Task<Result<LogPart>> logOfRun(QString runId);
    [[nodiscard]] QCoro::Task<Result<LogPart>> logOfJob(QString logId);
    [[nodiscard]] QCoro::Task<Result<bool>> hasEnded(QByteArray path);

    Address m_address;
    QStringList m_keyInputs;
    ConditionalReads m_reads;
    QByteArray m_version; ///< of the API; empty: none is asked for
    bool m_isReady = false;
    bool m_asksRunId;
    QString m_actor;
    QString m_serverVersion;
    QString m_scopes; ///< of a classic token; fine-grained ones do not tell
};

/// What a refusal means, with the remedy GitHub's headers name.
[[nodiscard]] Error errorOf(const net::Response &response);

/// @see ProviderMaker. Options: see addressOf(); `key_parameter`: the input that carries our key; `api_version`.
[[nodiscard]] Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret);

} // namespace slipway::ci::github
