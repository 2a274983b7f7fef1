// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"

#include <deque>
#include <functional>
#include <map>
#include <set>

namespace slipway::test {

/// A CI server that is told what to answer; shared by the providers made for it, as a real one outlives its clients.
struct FakeServer {
    struct Run {
        ci::RunSnapshot snapshot;
        QByteArray log;
        bool isLogWhole = false;
    };

    std::vector<ci::Job> jobs{{.key = QStringLiteral("app"), .name = QStringLiteral("app")}};
    ci::JobForm form;
    std::map<QString, Run> runs;
    std::vector<QString> order;              ///< ids of runs as they came, newest last
    std::deque<ci::TriggerOutcome> outcomes; ///< answers to creating requests; when empty: a new run, known at once
    std::deque<ci::Resolution> resolutions;  ///< what is found; when empty: by the key
    std::vector<ci::Gate> gates;
    ci::TestResults results;
    std::vector<std::pair<ci::Artifact, QByteArray>> artifacts;
    std::vector<ci::ServerFreeze> freezes;
    std::optional<Error> unreachable; ///< every read fails with it
    std::set<QString> refused;        ///< runs that this account may not read
    bool isTokenRevoked = false;      ///< told with each read of a run
    ci::Abilities abilities{ci::Ability::ReturnsRun, ci::Ability::Cancel, ci::Ability::Rerun, ci::Ability::CarriesKey,
                            ci::Ability::LogWhileRunning};
    QString defaultBranch;                ///< what prepare() fills in for an empty ref
    std::optional<ci::Resolution> always; ///< what is found whenever `resolutions` are used up
    bool startsThoughUnanswered = false;  ///< an Unknown outcome started a run all the same
    int created = 0;                      ///< creating requests that arrived
    int prepared = 0;
    int reads = 0; ///< of single runs
    int lists = 0;
    int looks = 0;
    int cancelled = 0;
    int mostAtOnce = 0;
    int atOnce = 0;
    QList<ci::Trigger> triggers;
    QList<ci::PendingTrigger> lookedFor;

    Run &add(const QString &id, RunState state, RunResult result = RunResult::None, const QString &key = {});
    void finish(const QString &id, RunResult result);
};

/// One client of a FakeServer.
class FakeProvider : public ci::CiProvider
{
    Q_OBJECT

public:
    explicit FakeProvider(std::shared_ptr<FakeServer> server);

    [[nodiscard]] ci::Abilities abilities() const override { return m_server->abilities; }
    [[nodiscard]] QCoro::Task<Result<ci::Probe>> probe(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<ci::Job>>> jobs(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<ci::JobForm>> form(ci::JobKey job, QString ref) override;
    [[nodiscard]] QCoro::Task<Result<ci::PendingTrigger>> prepare(ci::Trigger trigger) override;
    [[nodiscard]] QCoro::Task<ci::TriggerOutcome> trigger(ci::Trigger trigger, ci::PendingTrigger pending) override;
    [[nodiscard]] QCoro::Task<Result<ci::Resolution>> resolve(ci::PendingTrigger pending) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<ci::RunSnapshot>>> runs(ci::JobKey job, int limit) override;
    [[nodiscard]] QCoro::Task<Result<ci::RunSnapshot>> run(ci::JobKey job, QString runId, QString validator) override;
    [[nodiscard]] QCoro::Task<Result<ci::LogPart>> log(ci::JobKey job, QString runId, QString logId,
                                                       ci::LogCursor cursor) override;
    [[nodiscard]] QCoro::Task<Result<ci::Ack>> cancel(ci::JobKey job, QString runId, QString queueId,
                                                      ci::CancelMode mode) override;
    [[nodiscard]] QCoro::Task<ci::TriggerOutcome> rerun(ci::JobKey job, QString runId, ci::RerunMode mode,
                                                        ci::Trigger again) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<ci::Gate>>> gates(ci::JobKey job, QString runId) override;
    [[nodiscard]] QCoro::Task<Result<ci::Ack>> answer(ci::JobKey job, QString runId, ci::Gate gate,
                                                      ci::GateAnswerKind kind, QString comment,
                                                      QMap<QString, QString> inputs) override;
    [[nodiscard]] QCoro::Task<Result<ci::TestResults>> tests(ci::JobKey job, QString runId) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<ci::Artifact>>> artifacts(ci::JobKey job, QString runId) override;
    [[nodiscard]] QCoro::Task<Result<>> download(ci::JobKey job, QString runId, ci::Artifact artifact,
                                                 QIODevice *to) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<ci::ServerFreeze>>> freezes() override;
    [[nodiscard]] net::HttpClient &http() override { return m_http; }

private:
    /// Comes back from the event loop, as an answer over a network does.
    [[nodiscard]] QCoro::Task<> roundTrip();
    [[nodiscard]] QCoro::Task<ci::TriggerOutcome> create(ci::Trigger trigger);

    std::shared_ptr<FakeServer> m_server;
    net::HttpClient m_http;
};

/// Secrets by name, without a keyring.
class FakeSecrets : public net::SecretStore
{
public:
    std::map<QString, QByteArray> kept;
    [[nodiscard]] QCoro::Task<Result<net::Secret>> read(SecretKind kind, QString name) override;
    [[nodiscard]] QCoro::Task<Result<>> write(QString name, net::Secret secret) override;
    [[nodiscard]] QCoro::Task<Result<>> remove(QString name) override;
};

} // namespace slipway::test
