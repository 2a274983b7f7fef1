// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/conditional_reads.h"
#include "ci/gitlab/ci_file.h"
#include "ci/gitlab/gitlab_address.h"
#include "ci/gitlab/gitlab_parser.h"
#include "ci/http_provider.h"

namespace slipway::ci::gitlab {

/// Pipelines of one project of a GitLab, or of all projects of the account. Jobs are projects, by their path.
///
/// A pipeline answers with its id at once. When that answer is lost it is found by our key, if the project has an input or a
/// variable for it, else as the only pipeline that fits.
class GitLabProvider : public HttpProvider
{
public:
    /// @param credentials headers that prove who asks
    /// @param keyNames names of inputs and variables that carry our key, in lower case
    GitLabProvider(Address address, QList<net::Header> credentials, QStringList keyNames);

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
    /// GitLab repeats what failed within the pipeline; all of it again is a new pipeline.
    [[nodiscard]] QCoro::Task<TriggerOutcome> rerun(JobKey job, QString runId, RerunMode mode, Trigger again) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<Gate>>> gates(JobKey job, QString runId) override;
    /// @param inputs variables of the job, for a manual job
    [[nodiscard]] QCoro::Task<Result<Ack>> answer(JobKey job, QString runId, Gate gate, GateAnswerKind kind,
                                                  QString comment, QMap<QString, QString> inputs) override;
    [[nodiscard]] QCoro::Task<Result<TestResults>> tests(JobKey job, QString runId) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<Artifact>>> artifacts(JobKey job, QString runId) override;
    [[nodiscard]] QCoro::Task<Result<>> download(JobKey job, QString runId, Artifact artifact, QIODevice *to) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<ServerFreeze>>> freezes() override;
    [[nodiscard]] QCoro::Task<Result<std::optional<QString>>> releaseOf(JobKey project, QString tag) override;
    [[nodiscard]] QCoro::Task<TriggerOutcome> publish(JobKey project, ReleasePage page) override;

private:
    struct Definition {
        QString path;
        QString text{};
        CiFile file{};
    };

    [[nodiscard]] static QByteArray projectPath(const JobKey &job);
    /// Who we are and how old the server is; asked once.
    [[nodiscard]] QCoro::Task<Result<>> ready();
    [[nodiscard]] QCoro::Task<Result<Definition>> definitionAt(JobKey job, QString ref);
    [[nodiscard]] QCoro::Task<Result<QString>> defaultBranch(JobKey job);
    /// @param tags of what was read, appended
    [[nodiscard]] QCoro::Task<Result<PipelineTree>> tree(QByteArray project, QByteArray pipeline, int depth,
                                                         QByteArrayList *tags);
    [[nodiscard]] QCoro::Task<TriggerOutcome> create(net::Request request);
    [[nodiscard]] QCoro::Task<Result<bool>> carries(QByteArray pipelinePath, QString key);
    [[nodiscard]] QCoro::Task<Result<Ack>> settled(net::Request request);
    [[nodiscard]] QCoro::Task<Result<Ack>> forceCancel(PipelineTree tree);
    [[nodiscard]] bool knowsInputs() const;

    Address m_address;
    QStringList m_keyNames;
    ConditionalReads m_reads;
    bool m_isReady = false;
    QString m_user;
    QString m_version;
};

/// What a refusal means, in GitLab's own words where it has some.
[[nodiscard]] Error errorOf(const net::Response &response);

/// @see ProviderMaker. Options: see addressOf(); `key_parameter`; `auth` = `bearer` for an OAuth token.
[[nodiscard]] Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret);

} // namespace slipway::ci::gitlab
