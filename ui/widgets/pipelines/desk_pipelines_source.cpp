// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pipelines/desk_pipelines_source.h"

#include "service/queries/queries.h"
#include "service/runs/known_run.h"

#include <QGuiApplication>

#include <algorithm>

namespace slipway::ui {

using service::CiDesk;

namespace {

Attention attentionOf(Qt::ApplicationState state)
{
    return state == Qt::ApplicationHidden || state == Qt::ApplicationSuspended ? Attention::Minimized
                                                                               : Attention::Background;
}

} // namespace

DeskPipelinesSource::DeskPipelinesSource(service::Session &session, MakeDesk make, QObject *parent)
    : SessionPipelinesSource(session, parent),
      m_make(std::move(make))
{}

DeskPipelinesSource::~DeskPipelinesSource() = default;

CiDesk &DeskPipelinesSource::desk()
{
    if (!m_desk) {
        m_desk = m_make(session());
        connect(m_desk.get(), &CiDesk::connectionChanged, this, &PipelinesSource::connectionChanged);
        connect(m_desk.get(), &CiDesk::runChanged, this, &PipelinesSource::runChanged);
        connect(m_desk.get(), &CiDesk::logChanged, this, &PipelinesSource::logChanged);
        connect(m_desk.get(), &CiDesk::runNeedsAttention, this, &PipelinesSource::runNeedsAttention);
        m_desk->setAttention(attentionOf(QGuiApplication::applicationState()));
        connect(qGuiApp, &QGuiApplication::applicationStateChanged, m_desk.get(),
                [desk = m_desk.get()](Qt::ApplicationState state) { desk->setAttention(attentionOf(state)); });
        m_desk->resume();
    }
    return *m_desk;
}

void DeskPipelinesSource::resume()
{
    const auto recent = session().queries().newestRuns();
    const bool missed =
        recent && std::ranges::any_of(*recent, [this](const CiRun &run) { return service::missesTests(run, now()); });
    if (missed || !openRuns().empty())
        (void)desk();
}

service::RunView DeskPipelinesSource::view(const CiRun &run)
{
    if (m_desk)
        if (const auto live = m_desk->liveView(run.id))
            return *live;
    return SessionPipelinesSource::view(run);
}

service::ConnectionState DeskPipelinesSource::state(CiConnectionId connection)
{
    return m_desk ? m_desk->state(connection) : service::ConnectionState{};
}

QFuture<Result<service::ConnectionReport>> DeskPipelinesSource::test(CiConnection connection, QByteArray secret)
{
    return desk().test(std::move(connection), std::move(secret));
}

QFuture<Result<void>> DeskPipelinesSource::keepSecret(CiConnectionId connection, QByteArray secret)
{
    return desk().keepSecret(connection, std::move(secret));
}

QFuture<Result<void>> DeskPipelinesSource::forgetSecret(CiConnectionId connection)
{
    return desk().forgetSecret(connection);
}

QFuture<Result<std::vector<service::JobView>>> DeskPipelinesSource::askJobs(CiConnectionId connection, bool isAnew)
{
    return desk().jobs(connection, isAnew);
}

QFuture<Result<std::vector<service::RunView>>> DeskPipelinesSource::askRuns(CiConnectionId connection, QString job)
{
    return desk().runs(connection, std::move(job));
}

QFuture<Result<service::JobFormView>> DeskPipelinesSource::form(CiConnectionId connection, QString job, QString ref)
{
    return desk().form(connection, std::move(job), std::move(ref));
}

QFuture<Result<service::RunWish>> DeskPipelinesSource::wish(ReleaseJobId job, std::optional<EnvironmentId> environment)
{
    return desk().wish(job, environment);
}

QFuture<Result<CiRun>> DeskPipelinesSource::trigger(service::RunWish wish, bool isAgain)
{
    return desk().trigger(std::move(wish), isAgain);
}

QFuture<Result<CiRun>> DeskPipelinesSource::rerun(CiRunId run, bool failedOnly)
{
    return desk().rerun(run, failedOnly);
}

QFuture<Result<CiRun>> DeskPipelinesSource::refresh(CiRunId run)
{
    return desk().refresh(run);
}

std::shared_ptr<void> DeskPipelinesSource::watch(CiRunId run)
{
    return desk().watch(run);
}

QFuture<Result<CiRun>> DeskPipelinesSource::adopt(CiConnectionId connection, QString job, QString externalId,
                                                  std::optional<ReleaseId> release)
{
    return desk().adopt(connection, std::move(job), std::move(externalId), release);
}

QFuture<Result<QString>> DeskPipelinesSource::cancel(CiRunId run, bool isForced)
{
    return desk().cancel(run, isForced);
}

QFuture<Result<std::vector<service::GateView>>> DeskPipelinesSource::gates(CiRunId run)
{
    return desk().gates(run);
}

QFuture<Result<QString>> DeskPipelinesSource::answerGate(CiRunId run, QString gate, bool isApproved, QString comment,
                                                         QMap<QString, QString> inputs)
{
    return desk().answerGate(run, std::move(gate), isApproved, std::move(comment), std::move(inputs));
}

QFuture<Result<CiRun>> DeskPipelinesSource::settle(CiRunId run, std::optional<QString> externalId)
{
    return desk().settle(run, std::move(externalId));
}

QFuture<Result<service::LogFile>> DeskPipelinesSource::log(CiRunId run, QString part)
{
    return desk().log(run, std::move(part));
}

QFuture<Result<std::vector<service::ArtifactView>>> DeskPipelinesSource::artifacts(CiRunId run)
{
    return desk().artifacts(run);
}

QFuture<Result<QString>> DeskPipelinesSource::download(CiRunId run, QString artifact, QString toFile)
{
    return desk().download(run, std::move(artifact), std::move(toFile));
}

QFuture<Result<int>> DeskPipelinesSource::importTests(CiRunId run)
{
    return desk().importTests(run);
}

QFuture<Result<service::FreezeImport>> DeskPipelinesSource::importFreezes(CiConnectionId connection, int days)
{
    return desk().importFreezes(connection, days);
}

} // namespace slipway::ui
