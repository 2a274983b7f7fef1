// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pipelines/ci_desk.h"

#include "core/base/tr.h"
#include "service/pipelines/desk_core.h"

namespace slipway::service {

namespace {

QCoro::Task<Result<>> keptSecret(std::shared_ptr<DeskCore> core, CiConnectionId connection, QByteArray secret)
{
    co_return co_await core->secrets().write(connection.toString(), net::Secret(std::move(secret)));
}

QCoro::Task<Result<>> forgottenSecret(std::shared_ptr<DeskCore> core, CiConnectionId connection)
{
    co_return co_await core->secrets().remove(connection.toString());
}

} // namespace

class CiDesk::Private
{
public:
    std::shared_ptr<DeskCore> core;
};

CiDesk::CiDesk(Session &session, std::shared_ptr<net::SecretStore> secrets, MakeProvider make, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>())
{
    d->core = std::make_shared<DeskCore>(*this, session, std::move(secrets), std::move(make));
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) { d->core->noteChanges(changes); });
}

CiDesk::~CiDesk()
{
    d->core->close();
}

void CiDesk::resume()
{
    d->core->resume();
}

bool CiDesk::isIdle() const
{
    return d->core->isIdle();
}

void CiDesk::setAttention(Attention attention)
{
    d->core->setAttention(attention);
}

void CiDesk::setHaste(double factor)
{
    d->core->setHaste(factor);
}

QFuture<Result<ConnectionReport>> CiDesk::test(CiConnection connection, QByteArray secret)
{
    return DeskCore::answered(d->core->test(std::move(connection), std::move(secret)));
}

QFuture<Result<>> CiDesk::keepSecret(CiConnectionId connection, QByteArray secret)
{
    return DeskCore::answered(keptSecret(d->core, connection, std::move(secret)));
}

QFuture<Result<>> CiDesk::forgetSecret(CiConnectionId connection)
{
    return DeskCore::answered(forgottenSecret(d->core, connection));
}

ConnectionState CiDesk::state(CiConnectionId connection) const
{
    return d->core->stateOf(connection);
}

QFuture<Result<std::vector<JobView>>> CiDesk::jobs(CiConnectionId connection, bool isAnew)
{
    return DeskCore::answered(d->core->jobs(connection, isAnew));
}

QFuture<Result<JobFormView>> CiDesk::form(CiConnectionId connection, QString job, QString ref)
{
    return DeskCore::answered(d->core->form(connection, std::move(job), std::move(ref)));
}

QFuture<Result<std::pair<QString, QString>>> CiDesk::definition(CiConnectionId connection, QString job, QString ref)
{
    return DeskCore::answered(d->core->definition(connection, std::move(job), std::move(ref)));
}

QFuture<Result<std::vector<RunView>>> CiDesk::runs(CiConnectionId connection, QString job, int most)
{
    return DeskCore::answered(d->core->runs(connection, std::move(job), most));
}

QFuture<Result<RunWish>> CiDesk::wish(ReleaseJobId job, std::optional<EnvironmentId> environment)
{
    QPromise<Result<RunWish>> promise;
    promise.start();
    promise.addResult(d->core->wish(job, environment));
    promise.finish();
    return promise.future();
}

QFuture<Result<RunWish>> CiDesk::stepWish(ReleaseId release, RunbookStepId step)
{
    QPromise<Result<RunWish>> promise;
    promise.start();
    promise.addResult(d->core->stepWish(release, step));
    promise.finish();
    return promise.future();
}

QFuture<Result<CiRun>> CiDesk::trigger(RunWish wish, bool isAgain)
{
    return DeskCore::answered(d->core->trigger(std::move(wish), isAgain));
}

QFuture<Result<CiRun>> CiDesk::rerun(CiRunId run, bool failedOnly)
{
    return DeskCore::answered(d->core->rerun(run, failedOnly));
}

QFuture<Result<CiRun>> CiDesk::refresh(CiRunId run)
{
    return DeskCore::answered(d->core->show(run));
}

std::shared_ptr<void> CiDesk::watch(CiRunId run)
{
    return d->core->watch(run);
}

QFuture<Result<CiRun>> CiDesk::untilOver(CiRunId run)
{
    return d->core->untilOver(run);
}

QFuture<Result<CiRun>> CiDesk::adopt(CiConnectionId connection, QString job, QString externalId,
                                     std::optional<ReleaseId> release)
{
    return DeskCore::answered(d->core->adopt(connection, std::move(job), std::move(externalId), release));
}

QFuture<Result<QString>> CiDesk::cancel(CiRunId run, bool isForced)
{
    return DeskCore::answered(d->core->cancel(run, isForced));
}

QFuture<Result<std::vector<GateView>>> CiDesk::gates(CiRunId run)
{
    return DeskCore::answered(d->core->gates(run));
}

QFuture<Result<QString>> CiDesk::answerGate(CiRunId run, QString gate, bool isApproved, QString comment,
                                            QMap<QString, QString> inputs)
{
    return DeskCore::answered(
        d->core->answerGate(run, std::move(gate), isApproved, std::move(comment), std::move(inputs)));
}

QFuture<Result<CiRun>> CiDesk::settle(CiRunId run, std::optional<QString> externalId)
{
    return DeskCore::answered(d->core->settle(run, std::move(externalId)));
}

QFuture<Result<LogFile>> CiDesk::log(CiRunId run, QString part)
{
    return DeskCore::answered(d->core->log(run, std::move(part)));
}

QFuture<Result<std::vector<ArtifactView>>> CiDesk::artifacts(CiRunId run)
{
    return DeskCore::answered(d->core->artifacts(run));
}

QFuture<Result<QString>> CiDesk::download(CiRunId run, QString artifact, QString toFile)
{
    return DeskCore::answered(d->core->download(run, std::move(artifact), std::move(toFile)));
}

QFuture<Result<int>> CiDesk::importTests(CiRunId run)
{
    return DeskCore::answered(d->core->importTests(run));
}

QFuture<Result<int>> CiDesk::importFreezes(CiConnectionId connection, int days)
{
    return DeskCore::answered(d->core->importFreezes(connection, days));
}

std::optional<RunView> CiDesk::liveView(CiRunId run) const
{
    return d->core->liveView(run);
}

DeskCore::DeskCore(CiDesk &desk, Session &session, std::shared_ptr<net::SecretStore> secrets, CiDesk::MakeProvider make)
    : m_desk(&desk),
      m_session(session),
      m_secrets(std::move(secrets)),
      m_make(std::move(make)),
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
