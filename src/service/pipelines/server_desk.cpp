// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pipelines/server_desk.h"

#include "core/base/tr.h"
#include "service/pipelines/desk_core.h"

namespace slipway::service {

class ServerDesk::Private
{
public:
    std::shared_ptr<DeskCore> core;
};

ServerDesk::ServerDesk(Session &session, std::shared_ptr<net::SecretStore> secrets, MakeProvider make, QObject *parent)
    : CiDesk(parent),
      d(std::make_unique<Private>())
{
    d->core = std::make_shared<DeskCore>(*this, session, std::move(secrets), std::move(make));
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) { d->core->noteChanges(changes); });
}

ServerDesk::~ServerDesk()
{
    d->core->close();
}

void ServerDesk::resume()
{
    d->core->resume();
}

bool ServerDesk::isIdle() const
{
    return d->core->isIdle();
}

void ServerDesk::setAttention(Attention attention)
{
    d->core->setAttention(attention);
}

void ServerDesk::setLookFirst(LookFirst look)
{
    d->core->setLookFirst(std::move(look));
}

void ServerDesk::setHaste(double factor)
{
    d->core->setHaste(factor);
}

QFuture<Result<ConnectionReport>> ServerDesk::test(CiConnection connection, QByteArray secret)
{
    return DeskCore::answered(d->core->test(std::move(connection), std::move(secret)));
}

QFuture<Result<>> ServerDesk::keepSecret(CiConnectionId connection, QByteArray secret)
{
    return DeskCore::answered(d->core->keepSecret(connection, std::move(secret)));
}

QFuture<Result<>> ServerDesk::forgetSecret(CiConnectionId connection)
{
    return DeskCore::answered(d->core->forgetSecret(connection));
}

ConnectionState ServerDesk::state(CiConnectionId connection) const
{
    return d->core->stateOf(connection);
}

QFuture<Result<std::vector<JobView>>> ServerDesk::jobs(CiConnectionId connection, bool isAnew)
{
    return DeskCore::answered(d->core->jobs(connection, isAnew));
}

QFuture<Result<JobFormView>> ServerDesk::form(CiConnectionId connection, QString job, QString ref)
{
    return DeskCore::answered(d->core->form(connection, std::move(job), std::move(ref)));
}

QFuture<Result<std::pair<QString, QString>>> ServerDesk::definition(CiConnectionId connection, QString job, QString ref)
{
    return DeskCore::answered(d->core->definition(connection, std::move(job), std::move(ref)));
}

QFuture<Result<std::vector<RunView>>> ServerDesk::runs(CiConnectionId connection, QString job, int most)
{
    return DeskCore::answered(d->core->runs(connection, std::move(job), most));
}

QFuture<Result<RunWish>> ServerDesk::wish(ReleaseJobId job, std::optional<EnvironmentId> environment)
{
    QPromise<Result<RunWish>> promise;
    promise.start();
    promise.addResult(d->core->wish(job, environment));
    promise.finish();
    return promise.future();
}

QFuture<Result<RunWish>> ServerDesk::stepWish(ReleaseId release, RunbookStepId step)
{
    QPromise<Result<RunWish>> promise;
    promise.start();
    promise.addResult(d->core->stepWish(release, step));
    promise.finish();
    return promise.future();
}

QFuture<Result<CiRun>> ServerDesk::trigger(RunWish wish, bool isAgain)
{
    return DeskCore::answered(d->core->trigger(std::move(wish), isAgain));
}

QFuture<Result<CiRun>> ServerDesk::rerun(CiRunId run, bool failedOnly)
{
    return DeskCore::answered(d->core->rerun(run, failedOnly));
}

QFuture<Result<CiRun>> ServerDesk::refresh(CiRunId run)
{
    return DeskCore::answered(d->core->show(run));
}

std::shared_ptr<void> ServerDesk::watch(CiRunId run)
{
    return d->core->watch(run);
}

QFuture<Result<CiRun>> ServerDesk::untilOver(CiRunId run)
{
    return d->core->untilOver(run);
}

QFuture<Result<CiRun>> ServerDesk::adopt(CiConnectionId connection, QString job, QString externalId,
                                         std::optional<ReleaseId> release)
{
    return DeskCore::answered(d->core->adopt(connection, std::move(job), std::move(externalId), release));
}

QFuture<Result<QString>> ServerDesk::cancel(CiRunId run, bool isForced)
{
    return DeskCore::answered(d->core->cancel(run, isForced));
}

QFuture<Result<std::vector<GateView>>> ServerDesk::gates(CiRunId run)
{
    return DeskCore::answered(d->core->gates(run));
}

QFuture<Result<QString>> ServerDesk::answerGate(CiRunId run, QString gate, bool isApproved, QString comment,
                                                QMap<QString, QString> inputs)
{
    return DeskCore::answered(
        d->core->answerGate(run, std::move(gate), isApproved, std::move(comment), std::move(inputs)));
}

QFuture<Result<CiRun>> ServerDesk::settle(CiRunId run, std::optional<QString> externalId)
{
    return DeskCore::answered(d->core->settle(run, std::move(externalId)));
}

QFuture<Result<LogFile>> ServerDesk::log(CiRunId run, QString part)
{
    return DeskCore::answered(d->core->log(run, std::move(part)));
}

QFuture<Result<std::vector<ArtifactView>>> ServerDesk::artifacts(CiRunId run)
{
    return DeskCore::answered(d->core->artifacts(run));
}

QFuture<Result<QString>> ServerDesk::download(CiRunId run, QString artifact, QString toFile)
{
    return DeskCore::answered(d->core->download(run, std::move(artifact), std::move(toFile)));
}

QFuture<Result<int>> ServerDesk::importTests(CiRunId run)
{
    return DeskCore::answered(d->core->importTests(run));
}

QFuture<Result<FreezeImport>> ServerDesk::importFreezes(CiConnectionId connection, int days)
{
    return DeskCore::answered(d->core->importFreezes(connection, days));
}

std::optional<RunView> ServerDesk::liveView(CiRunId run) const
{
    return d->core->liveView(run);
}

DeskCore::DeskCore(CiDesk &desk, Session &session, std::shared_ptr<net::SecretStore> secrets,
                   ServerDesk::MakeProvider make)
    : ConnectionLines(desk, session, std::move(secrets), std::move(make)),
      m_lookedAtClock(session.now(), now())
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
}

void DeskCore::close()
{
    m_sender.close();
    closeLogs();
    m_timer.stop();
    m_desk.clear();
    for (auto &[connection, line] : m_lines)
        for (auto &[id, each] : line.runs)
            for (const auto &promise : each.waiting) {
                promise->addResult(Result<CiRun>(std::unexpected(closedError())));
                promise->finish();
            }
    m_lines.clear();
}

bool DeskCore::isIdle() const
{
    return m_busy == 0;
}

} // namespace slipway::service
