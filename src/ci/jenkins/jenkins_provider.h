// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/http_provider.h"
#include "ci/jenkins/jenkins_parser.h"

#include <QSet>

#include <memory>
#include <optional>

namespace slipway::ci::jenkins {

/// Jenkins 2.x by its remote access API, with an API token or a password of the account.
///
/// A crumb is asked for before the first request that changes something and kept with the session's cookie. A run's id is the
/// build's number. Stages and input gates need the server's Pipeline REST API plugin; without it they are not shown.
class JenkinsProvider : public HttpProvider
{
public:
    /// @param keyParameter the string parameter that carries our key in jobs that declare it
    JenkinsProvider(net::Endpoint endpoint, QList<net::Header> credentials, QString keyParameter);

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

private:
    /// `path?tree=…`, the tree encoded.
    [[nodiscard]] static QByteArray treeOf(const QByteArray &path, const QByteArray &tree);
    [[nodiscard]] static QByteArray buildPath(const JobKey &job, const QString &runId);

    [[nodiscard]] QCoro::Task<Result<JobFacts>> facts(JobKey job);
    [[nodiscard]] QCoro::Task<Result<QString>> whoAmI();
    /// Reads the crumb that changing requests carry; remembers that there is none where the protection is off.
    [[nodiscard]] QCoro::Task<> fetchCrumb();
    /// Sends a form with the crumb. A refusal for want of a valid crumb is no execution: it is sent once more with a new one.
    [[nodiscard]] QCoro::Task<net::Exchange> post(net::Request request);
    [[nodiscard]] net::Request formRequest(const QByteArray &path, const QList<std::pair<QString, QString>> &fields,
                                           net::Effect effect) const;

    [[nodiscard]] QCoro::Task<TriggerOutcome> start(JobKey job, JobFacts facts, QMap<QString, QString> values,
                                                    PendingTrigger pending);
    [[nodiscard]] QCoro::Task<Result<Resolution>> resolveItem(PendingTrigger pending);
    [[nodiscard]] QCoro::Task<Result<Resolution>> resolveLeftItem(PendingTrigger pending);
    [[nodiscard]] QCoro::Task<Result<Resolution>> search(PendingTrigger pending);
    [[nodiscard]] QCoro::Task<Result<Ack>> cancelItem(QString queueId);
    [[nodiscard]] QCoro::Task<> addStages(JobKey job, RunSnapshot *run);

    QString m_keyParameter;
    QString m_identity;
    bool m_isCrumbKnown = false;
    std::optional<net::Header> m_crumb;
    QSet<QString> m_terminated; ///< builds asked to end hard once; the next time they are killed
};

/// @see ProviderMaker. Option `key_parameter`: the parameter that carries our key, `SLIPWAY_KEY` when it is not given.
[[nodiscard]] Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret);

} // namespace slipway::ci::jenkins
