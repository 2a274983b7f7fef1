// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pipelines/pipelines_source.h"

#include <QFutureWatcher>

namespace slipway::test {

/// Connections, jobs and runs in memory, and a server that answers at once with what the test puts down.
class FakePipelines : public ui::PipelinesSource
{
    Q_OBJECT

public:
    using ui::PipelinesSource::PipelinesSource;

    // What there is
    std::vector<CiConnection> m_connections;
    std::vector<CiRun> m_runs; ///< newest first
    std::map<CiRunId, service::RunView> m_views;
    std::map<CiConnectionId, service::ConnectionState> m_states;
    std::map<CiConnectionId, Result<std::vector<service::JobView>>> m_jobs;
    std::vector<service::RunView> m_serverRuns;
    service::ReleasePipelines m_release;
    std::vector<TestReport> m_reports;
    service::JobFormView m_form;
    std::optional<Error> m_formError;
    std::vector<service::GateView> m_gates;
    service::ConnectionReport m_report;
    Result<CiRun> m_triggerAnswer = failure(ErrorKind::Remote, QStringLiteral("not arranged"));
    Result<service::LogFile> m_logFile = service::LogFile{};
    QString m_whyNoChange;
    int m_freezes = 0; ///< that a server has
    Instant m_now = fromWallTime(QDate(2027, 1, 6), QTime(10, 24), "Europe/Berlin");
    std::optional<Error> m_saveError;
    std::optional<CiConnection> m_saved;
    bool m_answersLate = false; ///< triggers are answered by answerTrigger()

    // What was asked for
    QStringList m_calls;
    std::optional<service::RunWish> m_wish;
    bool m_wasAgain = false;
    int m_watching = 0;

    void answerTrigger()
    {
        m_late.addResult(m_triggerAnswer);
        m_late.finish();
    }

    std::vector<CiConnection> connections() override { return m_connections; }
    std::vector<CiRun> runs(CiConnectionId connection, const QString &job) override
    {
        std::vector<CiRun> found;
        for (const CiRun &run : m_runs)
            if (run.connection == connection && (job.isEmpty() || run.job == job))
                found.push_back(run);
        return found;
    }
    std::vector<CiRun> openRuns() override
    {
        std::vector<CiRun> found;
        for (const CiRun &run : m_runs)
            if (!isOver(run.state))
                found.push_back(run);
        return found;
    }
    std::optional<CiRun> run(CiRunId id) override
    {
        const auto found = std::ranges::find(m_runs, id, &CiRun::id);
        return found == m_runs.end() ? std::nullopt : std::optional(*found);
    }
    service::RunView view(const CiRun &run) override
    {
        if (const auto found = m_views.find(run.id); found != m_views.end())
            return found->second;
        service::RunView view;
        view.id = run.id;
        view.connection = run.connection;
        view.job = run.job;
        view.externalId = run.externalId;
        view.number = run.number;
        view.state = run.state;
        view.result = run.result;
        view.ref = run.ref;
        view.headSha = run.headSha;
        view.message = run.message;
        view.createdAt = run.requestedAt;
        view.startedAt = run.startedAt;
        view.finishedAt = run.finishedAt;
        view.estimatedSeconds = run.estimatedSeconds;
        return view;
    }
    service::ReleasePipelines ofRelease(ReleaseId) override { return m_release; }
    std::vector<TestReport> reports(CiRunId run) override
    {
        std::vector<TestReport> found;
        for (const TestReport &report : m_reports)
            if (report.run == run)
                found.push_back(report);
        return found;
    }
    QString releaseTitle(ReleaseId) override { return QStringLiteral("Payments 4.2"); }
    QString environmentName(EnvironmentId) override { return QStringLiteral("production"); }
    QString personName(PersonId) override { return QStringLiteral("Mara Lind"); }
    Instant now() const override { return m_now; }
    QByteArray zone() const override { return "Europe/Berlin"; }
    QString whyNoChange() const override { return m_whyNoChange; }

    Answer<CiConnectionId> saveConnection(CiConnection connection) override
    {
        note(QStringLiteral("save ") + connection.name);
        m_saved = connection;
        if (m_saveError)
            return ready<CiConnectionId>(std::unexpected(*m_saveError));
        if (connection.id.isNull())
            connection.id = CiConnectionId{Uuid::version7(1'700'000'000'000, {0, 0, 0, 0, 0, 0, 0, 0, 0, 99})};
        std::erase_if(m_connections, [&](const CiConnection &each) { return each.id == connection.id; });
        m_connections.push_back(connection);
        return ready<CiConnectionId>(connection.id);
    }
    Answer<void> removeConnection(CiConnectionId connection) override
    {
        note(QStringLiteral("remove"));
        std::erase_if(m_connections, [&](const CiConnection &each) { return each.id == connection; });
        return ready<void>({});
    }

    Answer<CiRun> confirm(CiRun run, RunResult result, QString note) override
    {
        m_calls += (QStringLiteral("confirm %1: %2").arg(toText(result), note));
        run.state = RunState::Done;
        run.result = result;
        run.isUnverified = true;
        std::ranges::replace_if(m_runs, [&](const CiRun &each) { return each.id == run.id; }, run);
        return ready<CiRun>(run);
    }

    service::ConnectionState state(CiConnectionId connection) override { return m_states[connection]; }
    Answer<service::ConnectionReport> test(CiConnection connection, QByteArray secret) override
    {
        note(QStringLiteral("test %1 %2").arg(connection.url, QString::fromUtf8(secret)));
        return ready<service::ConnectionReport>(m_report);
    }
    Answer<void> keepSecret(CiConnectionId, QByteArray secret) override
    {
        note(QStringLiteral("keep ") + QString::fromUtf8(secret));
        return ready<void>({});
    }
    Answer<void> forgetSecret(CiConnectionId) override
    {
        note(QStringLiteral("forget"));
        return ready<void>({});
    }
    Answer<std::vector<service::JobView>> askJobs(CiConnectionId connection, bool isAnew) override
    {
        note(isAnew ? QStringLiteral("jobs anew") : QStringLiteral("jobs"));
        const auto found = m_jobs.find(connection);
        return ready<std::vector<service::JobView>>(found == m_jobs.end() ? Result<std::vector<service::JobView>>()
                                                                          : found->second);
    }
    Answer<std::vector<service::RunView>> askRuns(CiConnectionId, QString job) override
    {
        note(QStringLiteral("runs ") + job);
        std::vector<service::RunView> found;
        for (const service::RunView &run : m_serverRuns)
            if (run.job == job)
                found.push_back(run);
        return ready<std::vector<service::RunView>>(found);
    }
    Answer<service::JobFormView> form(CiConnectionId, QString job, QString ref) override
    {
        note(QStringLiteral("form %1 %2").arg(job, ref));
        if (m_formError)
            return ready<service::JobFormView>(std::unexpected(*m_formError));
        return ready<service::JobFormView>(m_form);
    }
    Answer<service::RunWish> wish(ReleaseJobId job, std::optional<EnvironmentId> environment) override
    {
        const auto found = std::ranges::find(m_release.jobs, job,
                                             [](const service::ReleasePipelines::Job &each) { return each.job.id; });
        if (found == m_release.jobs.end())
            return ready<service::RunWish>(failure(ErrorKind::NotFound, QStringLiteral("no such job")));
        service::RunWish wish;
        wish.job = found->job.job;
        wish.jobName = found->job.name;
        wish.release = found->job.release;
        wish.environment = environment ? environment : found->job.environment;
        wish.purpose = found->job.purpose;
        wish.ref = QStringLiteral("release/4.2");
        return ready<service::RunWish>(wish);
    }
    Answer<CiRun> trigger(service::RunWish wish, bool isAgain) override
    {
        note(QStringLiteral("trigger"));
        m_wish = wish;
        m_wasAgain = isAgain;
        if (m_answersLate) {
            m_late = QPromise<Result<CiRun>>();
            m_late.start();
            return m_late.future();
        }
        return ready<CiRun>(m_triggerAnswer);
    }
    Answer<CiRun> rerun(CiRunId id, bool failedOnly) override
    {
        note(failedOnly ? QStringLiteral("rerun failed") : QStringLiteral("rerun"));
        return ready<CiRun>(*run(id));
    }
    Answer<CiRun> refresh(CiRunId id) override
    {
        note(QStringLiteral("refresh"));
        return ready<CiRun>(*run(id));
    }
    std::shared_ptr<void> watch(CiRunId) override
    {
        ++m_watching;
        return std::shared_ptr<void>(nullptr, [this](void *) { --m_watching; });
    }
    Answer<CiRun> adopt(CiConnectionId, QString, QString externalId, std::optional<ReleaseId>) override
    {
        note(QStringLiteral("adopt ") + externalId);
        return ready<CiRun>(m_triggerAnswer);
    }
    Answer<QString> cancel(CiRunId, bool isForced) override
    {
        note(isForced ? QStringLiteral("cancel by force") : QStringLiteral("cancel"));
        return ready<QString>(QString());
    }
    Answer<std::vector<service::GateView>> gates(CiRunId) override
    {
        return ready<std::vector<service::GateView>>(m_gates);
    }
    Answer<QString> answerGate(CiRunId, QString gate, bool isApproved, QString comment, QMap<QString, QString>) override
    {
        note(QStringLiteral("%1 %2 %3")
                 .arg(isApproved ? QStringLiteral("approve") : QStringLiteral("reject"), gate, comment));
        return ready<QString>(QString());
    }
    Answer<CiRun> settle(CiRunId id, std::optional<QString> externalId) override
    {
        note(externalId ? QStringLiteral("it is ") + *externalId : QStringLiteral("it never started"));
        return ready<CiRun>(*run(id));
    }
    Answer<service::LogFile> log(CiRunId, QString part) override
    {
        note(QStringLiteral("log ") + part);
        return ready<service::LogFile>(m_logFile);
    }
    Answer<std::vector<service::ArtifactView>> artifacts(CiRunId) override
    {
        return ready<std::vector<service::ArtifactView>>(std::vector<service::ArtifactView>{});
    }
    Answer<QString> download(CiRunId, QString, QString toFile) override { return ready<QString>(toFile); }
    Answer<int> importTests(CiRunId) override { return ready<int>(0); }
    Answer<service::FreezeImport> importFreezes(CiConnectionId, int days) override
    {
        note(QStringLiteral("freezes %1").arg(days));
        return ready<service::FreezeImport>(service::FreezeImport{.taken = m_freezes});
    }

private:
    void note(const QString &call) { m_calls += call; }
    template <class T>
    [[nodiscard]] static Answer<T> ready(Result<T> result)
    {
        return QtFuture::makeReadyValueFuture(std::move(result));
    }

    QPromise<Result<CiRun>> m_late;
};

} // namespace slipway::test
