// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/pipelines/ci_desk.h"

#include <functional>

namespace slipway::net {
class SecretStore;
}
namespace slipway::ci {
class CiProvider;
}

namespace slipway::service {

class Session;

/// The desk that asks servers.
class ServerDesk final : public CiDesk
{
public:
    using MakeProvider =
        std::function<Result<std::unique_ptr<ci::CiProvider>>(const CiConnection &, const QByteArray &secret)>;

    /// @param make how a provider comes to be; app/wiring passes the registry's, tests their own
    ServerDesk(Session &session, std::shared_ptr<net::SecretStore> secrets, MakeProvider make,
               QObject *parent = nullptr);
    ~ServerDesk() override;

    /// Looks at the repository of a release once more, right before something of it is started: what the gate then asks is what
    /// is there now. app/wiring passes ScopeDesk::lookFirst(). Its error refuses what is not overridden and no rollback.
    using LookFirst = std::function<QFuture<Result<>>(ReleaseId)>;
    void setLookFirst(LookFirst look);

    /// Divides every waiting time, for tests.
    void setHaste(double factor);

    void resume() override;
    [[nodiscard]] bool isIdle() const override;
    void setAttention(Attention attention) override;
    [[nodiscard]] QFuture<Result<ConnectionReport>> test(CiConnection connection, QByteArray secret) override;
    [[nodiscard]] QFuture<Result<>> keepSecret(CiConnectionId connection, QByteArray secret) override;
    [[nodiscard]] QFuture<Result<>> forgetSecret(CiConnectionId connection) override;
    [[nodiscard]] ConnectionState state(CiConnectionId connection) const override;
    [[nodiscard]] QFuture<Result<std::vector<JobView>>> jobs(CiConnectionId connection, bool isAnew) override;
    [[nodiscard]] QFuture<Result<JobFormView>> form(CiConnectionId connection, QString job, QString ref) override;
    [[nodiscard]] QFuture<Result<std::pair<QString, QString>>> definition(CiConnectionId connection, QString job,
                                                                          QString ref) override;
    [[nodiscard]] QFuture<Result<std::vector<RunView>>> runs(CiConnectionId connection, QString job, int most) override;
    [[nodiscard]] QFuture<Result<RunWish>> wish(ReleaseJobId job, std::optional<EnvironmentId> environment) override;
    [[nodiscard]] QFuture<Result<RunWish>> stepWish(ReleaseId release, RunbookStepId step) override;
    [[nodiscard]] QFuture<Result<CiRun>> trigger(RunWish wish, bool isAgain) override;
    [[nodiscard]] QFuture<Result<CiRun>> rerun(CiRunId run, bool failedOnly) override;
    [[nodiscard]] QFuture<Result<CiRun>> refresh(CiRunId run) override;
    [[nodiscard]] std::shared_ptr<void> watch(CiRunId run) override;
    [[nodiscard]] QFuture<Result<CiRun>> untilOver(CiRunId run) override;
    [[nodiscard]] QFuture<Result<CiRun>> adopt(CiConnectionId connection, QString job, QString externalId,
                                               std::optional<ReleaseId> release) override;
    [[nodiscard]] QFuture<Result<QString>> cancel(CiRunId run, bool isForced) override;
    [[nodiscard]] QFuture<Result<std::vector<GateView>>> gates(CiRunId run) override;
    [[nodiscard]] QFuture<Result<QString>> answerGate(CiRunId run, QString gate, bool isApproved, QString comment,
                                                      QMap<QString, QString> inputs) override;
    [[nodiscard]] QFuture<Result<CiRun>> settle(CiRunId run, std::optional<QString> externalId) override;
    [[nodiscard]] QFuture<Result<LogFile>> log(CiRunId run, QString part) override;
    [[nodiscard]] QFuture<Result<std::vector<ArtifactView>>> artifacts(CiRunId run) override;
    [[nodiscard]] QFuture<Result<QString>> download(CiRunId run, QString artifact, QString toFile) override;
    [[nodiscard]] QFuture<Result<int>> importTests(CiRunId run) override;
    [[nodiscard]] QFuture<Result<FreezeImport>> importFreezes(CiConnectionId connection, int days) override;
    [[nodiscard]] std::optional<RunView> liveView(CiRunId run) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway::service
