// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pipelines/session_pipelines_source.h"

#include "service/commands/connection_commands.h"
#include "service/commands/run_commands.h"
#include "service/queries/queries.h"
#include "service/runs/known_run.h"

namespace slipway::ui {

namespace {

Error serversUnknown()
{
    return {ErrorKind::Remote, SessionPipelinesSource::tr("Servers cannot be asked from here."), {}, {}};
}

template <class T>
QFuture<Result<T>> refusal()
{
    return QtFuture::makeReadyValueFuture(Result<T>(std::unexpected(serversUnknown())));
}

template <class EntityId, class Entity>
QString nameOf(const Result<std::vector<Entity>> &all, EntityId id)
{
    if (!all)
        return {};
    const auto found = std::ranges::find(*all, id, &Entity::id);
    return found == all->end() ? QString() : found->name;
}

} // namespace

SessionPipelinesSource::SessionPipelinesSource(service::Session &session, QObject *parent)
    : PipelinesSource(parent),
      m_session(session)
{
    connect(&session, &service::Session::changed, this, &PipelinesSource::changed);
    connect(&session, &service::Session::actorChanged, this, &PipelinesSource::changed);
}

std::vector<CiConnection> SessionPipelinesSource::connections()
{
    return valueOf(m_session.queries().connections());
}

std::vector<CiRun> SessionPipelinesSource::runs(CiConnectionId connection, const QString &job)
{
    return valueOf(m_session.queries().runsOfJob(connection, job));
}

std::vector<CiRun> SessionPipelinesSource::openRuns()
{
    return valueOf(m_session.queries().runsUnderWay());
}

std::optional<CiRun> SessionPipelinesSource::run(CiRunId run)
{
    auto found = m_session.queries().run(run);
    return found ? std::optional(std::move(*found)) : std::nullopt;
}

service::RunView SessionPipelinesSource::view(const CiRun &run)
{
    service::RunView view = service::knownRun(run);
    if (view.startedBy.isEmpty() && run.requestedBy)
        view.startedBy = personName(*run.requestedBy);
    return view;
}

service::ReleasePipelines SessionPipelinesSource::ofRelease(ReleaseId release)
{
    return valueOf(m_session.queries().pipelines(release));
}

std::vector<TestReport> SessionPipelinesSource::reports(CiRunId id)
{
    std::vector<TestReport> found;
    const auto whose = run(id);
    if (!whose || !whose->release)
        return found;
    constexpr int noRuns = 0; // of the release are needed for it
    for (TestReport &each : valueOf(m_session.queries().pipelines(*whose->release, noRuns)).reports)
        if (each.run == id)
            found.push_back(std::move(each));
    return found;
}

QString SessionPipelinesSource::releaseTitle(ReleaseId release)
{
    const auto found = m_session.queries().findRelease(release.toString());
    return found ? nameOf(m_session.queries().products(), found->product) + u' ' + found->version : QString();
}

QString SessionPipelinesSource::environmentName(EnvironmentId environment)
{
    return nameOf(m_session.queries().environments(), environment);
}

QString SessionPipelinesSource::personName(PersonId person)
{
    return nameOf(m_session.queries().people(), person);
}

QByteArray SessionPipelinesSource::zone() const
{
    const auto people = m_session.queries().people();
    if (people)
        for (const Person &person : *people)
            if (person.id == m_session.actor() && !person.zone.isEmpty())
                return person.zone;
    return m_session.surroundings().zone;
}

QString SessionPipelinesSource::whyNoChange() const
{
    return m_session.isReadOnly() ? tr("The workspace is open for reading only.") : QString();
}

QFuture<Result<CiConnectionId>> SessionPipelinesSource::saveConnection(CiConnection connection)
{
    return m_session.start(service::SaveConnection{std::move(connection)});
}

QFuture<Result<void>> SessionPipelinesSource::removeConnection(CiConnectionId connection)
{
    return m_session.start(service::RemoveConnection{connection}).then([](Result<service::Done> done) -> Result<void> {
        return done.transform([](service::Done) {});
    });
}

QFuture<Result<CiRun>> SessionPipelinesSource::confirm(CiRun run, RunResult result, QString note)
{
    service::ConfirmRun confirm{.run = run.id,
                                .job = {},
                                .environment = {},
                                .result = result,
                                .note = note,
                                .evidence = {},
                                .release = run.release};
    if (run.release)
        confirm.evidence.push_back({note, {}});
    return m_session.start(std::move(confirm));
}

service::ConnectionState SessionPipelinesSource::state(CiConnectionId)
{
    return {};
}

QFuture<Result<service::ConnectionReport>> SessionPipelinesSource::test(CiConnection, QByteArray)
{
    return refusal<service::ConnectionReport>();
}

QFuture<Result<void>> SessionPipelinesSource::keepSecret(CiConnectionId, QByteArray)
{
    return refusal<void>();
}

QFuture<Result<void>> SessionPipelinesSource::forgetSecret(CiConnectionId)
{
    return refusal<void>();
}

QFuture<Result<std::vector<service::JobView>>> SessionPipelinesSource::askJobs(CiConnectionId, bool)
{
    return refusal<std::vector<service::JobView>>();
}

QFuture<Result<std::vector<service::RunView>>> SessionPipelinesSource::askRuns(CiConnectionId, QString)
{
    return refusal<std::vector<service::RunView>>();
}

QFuture<Result<service::JobFormView>> SessionPipelinesSource::form(CiConnectionId, QString, QString)
{
    return refusal<service::JobFormView>();
}

QFuture<Result<service::RunWish>> SessionPipelinesSource::wish(ReleaseJobId, std::optional<EnvironmentId>)
{
    return refusal<service::RunWish>();
}

QFuture<Result<CiRun>> SessionPipelinesSource::trigger(service::RunWish, bool)
{
    return refusal<CiRun>();
}

QFuture<Result<CiRun>> SessionPipelinesSource::rerun(CiRunId, bool)
{
    return refusal<CiRun>();
}

QFuture<Result<CiRun>> SessionPipelinesSource::refresh(CiRunId)
{
    return refusal<CiRun>();
}

std::shared_ptr<void> SessionPipelinesSource::watch(CiRunId)
{
    return {};
}

QFuture<Result<CiRun>> SessionPipelinesSource::adopt(CiConnectionId, QString, QString, std::optional<ReleaseId>)
{
    return refusal<CiRun>();
}

QFuture<Result<QString>> SessionPipelinesSource::cancel(CiRunId, bool)
{
    return refusal<QString>();
}

QFuture<Result<std::vector<service::GateView>>> SessionPipelinesSource::gates(CiRunId)
{
    return refusal<std::vector<service::GateView>>();
}

QFuture<Result<QString>> SessionPipelinesSource::answerGate(CiRunId, QString, bool, QString, QMap<QString, QString>)
{
    return refusal<QString>();
}

QFuture<Result<CiRun>> SessionPipelinesSource::settle(CiRunId, std::optional<QString>)
{
    return refusal<CiRun>();
}

QFuture<Result<service::LogFile>> SessionPipelinesSource::log(CiRunId, QString)
{
    return refusal<service::LogFile>();
}

QFuture<Result<std::vector<service::ArtifactView>>> SessionPipelinesSource::artifacts(CiRunId)
{
    return refusal<std::vector<service::ArtifactView>>();
}

QFuture<Result<QString>> SessionPipelinesSource::download(CiRunId, QString, QString)
{
    return refusal<QString>();
}

QFuture<Result<int>> SessionPipelinesSource::importTests(CiRunId)
{
    return refusal<int>();
}

QFuture<Result<service::FreezeImport>> SessionPipelinesSource::importFreezes(CiConnectionId, int)
{
    return refusal<service::FreezeImport>();
}

} // namespace slipway::ui
