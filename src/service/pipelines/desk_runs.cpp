// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "net/await_future.h"
#include "service/commands/test_commands.h"
#include "service/commands/workspace_commands.h"
#include "service/pipelines/cron_times.h"
#include "service/pipelines/desk_core.h"
#include "service/queries/queries.h"
#include "service/runs/known_run.h"
#include "service/tests/read_report.h"

#include <QBuffer>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestReportArtifact = 64LL * 1024 * 1024;
constexpr std::size_t kMostReportArtifacts = 20;

/// Whether a file among the artifacts looks like a report of tests.
bool isReportName(const QString &name)
{
    const QString file = name.section(u'/', -1).toLower();
    if (file.endsWith(u".tap"_s) || file == u"lcov.info")
        return true;
    if (!file.endsWith(u".xml"_s))
        return false;
    static const QStringList words{u"test"_s,     u"junit"_s,     u"xunit"_s, u"surefire"_s,
                                   u"coverage"_s, u"cobertura"_s, u"jacoco"_s};
    return std::ranges::any_of(words, [&](const QString &each) { return name.toLower().contains(each); });
}

const ci::Artifact *artifactWith(const std::vector<ci::Artifact> &all, const QString &id)
{
    const auto found = std::ranges::find(all, id, &ci::Artifact::id);
    return found == all.end() ? nullptr : &*found;
}

TestReport readWithServer(const ci::TestResults &results, const QString &suite)
{
    return reportOf(casesOf(results), suite, tr("the server's report"));
}

} // namespace

QCoro::Task<Result<CiRun>> DeskCore::adopt(CiConnectionId connection, QString job, QString externalId,
                                           std::optional<ReleaseId> release)
{
    auto self = shared_from_this();
    const auto provider = co_await clientOf(connection);
    if (!provider)
        co_return std::unexpected(provider.error());
    auto asked = (*provider)->http().forAPerson();
    const auto snapshot = co_await (*provider)->run(job, externalId, {});
    asked.reset();
    if (!snapshot)
        co_return std::unexpected(snapshot.error());
    if (isClosed())
        co_return std::unexpected(closedError());
    CiRun run;
    run.connection = connection;
    run.job = job;
    run.jobName = job.section(u'/', -1);
    run.release = release;
    run.ref = snapshot->ref;
    run.headSha = snapshot->headSha;
    for (auto each = snapshot->parameters.begin(); each != snapshot->parameters.end(); ++each)
        run.parameters[each.key()] = each.value();
    run.state = snapshot->state;
    run.result = snapshot->result;
    run.externalId = snapshot->id.isEmpty() ? externalId : snapshot->id;
    run.attempt = snapshot->attempt;
    run.number = snapshot->number;
    run.url = snapshot->url;
    run.message = snapshot->message;
    run.startedAt = snapshot->startedAt;
    run.finishedAt = snapshot->finishedAt;
    run.estimatedSeconds = snapshot->estimatedSeconds;
    run.detail = detailOf(viewOf(*snapshot, connection, job, (*provider)->abilities()));
    const auto taken = co_await net::AwaitFuture(m_session.start(AdoptRun{run}));
    if (taken && !isClosed())
        followNow(*taken);
    co_return taken;
}

QCoro::Task<Result<CiRun>> DeskCore::show(CiRunId id)
{
    auto self = shared_from_this();
    const auto reached = co_await reach(id);
    if (!reached)
        co_return std::unexpected(reached.error());
    const auto asked = reached->provider->http().forAPerson();
    co_return co_await refresh(id);
}

QCoro::Task<Result<QString>> DeskCore::cancel(CiRunId id, bool isForced)
{
    auto self = shared_from_this();
    const auto reached = co_await reach(id);
    if (!reached)
        co_return std::unexpected(reached.error());
    const CiRun run = reached->run;
    if (isOver(run.state))
        co_return failure(ErrorKind::NotAllowed, tr("The run is over; there is nothing to cancel."));
    if (run.externalId.isEmpty() && run.queueId.isEmpty())
        co_return failure(ErrorKind::NotAllowed,
                          tr("It is not known yet which run of the server this is; it cannot be cancelled."));
    const auto asked = reached->provider->http().forAPerson();
    const auto ack = co_await reached->provider->cancel(run.job, run.externalId, run.queueId,
                                                        isForced ? ci::CancelMode::Force : ci::CancelMode::Polite);
    if (isClosed())
        co_return std::unexpected(closedError());
    if (!ack) {
        noteFailure(run.connection, ack.error());
        co_return std::unexpected(ack.error());
    }
    if (ack->isAccepted) {
        RunNews news;
        news.state = RunState::Cancelling;
        if (const auto recorded = co_await record(id, news); recorded && !isClosed())
            followNow(*recorded);
    } else if (ack->isGone) {
        (void)co_await refresh(id);
    }
    co_return !ack->message.isEmpty() ? ack->message
    : ack->isAccepted                 ? tr("The server was asked to stop it.")
    : ack->isGone                     ? tr("It was over before it could be stopped.")
                                      : tr("The server did not stop it.");
}

QCoro::Task<Result<std::vector<GateView>>> DeskCore::gates(CiRunId id)
{
    auto self = shared_from_this();
    const auto reached = co_await reach(id);
    if (!reached)
        co_return std::unexpected(reached.error());
    const auto asked = reached->provider->http().forAPerson();
    const auto found = co_await reached->provider->gates(reached->run.job, reached->run.externalId);
    if (isClosed())
        co_return std::unexpected(closedError());
    if (!found)
        co_return std::unexpected(found.error());
    const ServerLine *line = knownLine(reached->run.connection);
    const QString identity = line && !line->identity.isEmpty() ? line->identity
                             : line                            ? line->connection.account
                                                               : QString();
    std::vector<GateView> views;
    for (const ci::Gate &each : *found)
        views.push_back(viewOf(each, identity));
    co_return views;
}

QCoro::Task<Result<QString>> DeskCore::answerGate(CiRunId id, QString gate, bool isApproved, QString comment,
                                                  QMap<QString, QString> inputs)
{
    auto self = shared_from_this();
    const auto reached = co_await reach(id);
    if (!reached)
        co_return std::unexpected(reached.error());
    const CiRun run = reached->run;
    // Asked again right before: what a person saw may be answered by now.
    const auto asked = reached->provider->http().forAPerson();
    const auto open = co_await reached->provider->gates(run.job, run.externalId);
    if (!open)
        co_return std::unexpected(open.error());
    const auto found = std::ranges::find(*open, gate, &ci::Gate::id);
    if (found == open->end()) {
        (void)co_await refresh(id);
        co_return tr("It was answered already.");
    }
    if (found->needsComment && comment.trimmed().isEmpty())
        co_return failure(ErrorKind::BadInput, tr("The server wants a comment with this answer."));
    const auto ack = co_await reached->provider->answer(
        run.job, run.externalId, *found, isApproved ? ci::GateAnswerKind::Approve : ci::GateAnswerKind::Reject,
        comment.trimmed(), inputs);
    if (isClosed())
        co_return std::unexpected(closedError());
    if (!ack)
        co_return std::unexpected(ack.error());
    const auto now = co_await refresh(id);
    if (now && !isClosed())
        followNow(*now);
    co_return !ack->message.isEmpty() ? ack->message
    : ack->isGone                     ? tr("It was answered already.")
    : isApproved                      ? tr("Approved")
                                      : tr("Rejected");
}

QCoro::Task<Result<CiRun>> DeskCore::settle(CiRunId id, std::optional<QString> externalId)
{
    auto self = shared_from_this();
    const auto run = m_session.queries().run(id);
    if (!run)
        co_return std::unexpected(run.error());
    const auto settled = co_await net::AwaitFuture(m_session.start(SettleRun{id, externalId, run->release}));
    if (settled && !isClosed())
        followNow(*settled);
    co_return settled;
}

QCoro::Task<Result<std::vector<ArtifactView>>> DeskCore::artifacts(CiRunId id)
{
    auto self = shared_from_this();
    const auto reached = co_await reach(id);
    if (!reached)
        co_return std::unexpected(reached.error());
    const auto asked = reached->provider->http().forAPerson();
    const auto found = co_await reached->provider->artifacts(reached->run.job, reached->run.externalId);
    if (!found)
        co_return std::unexpected(found.error());
    std::vector<ArtifactView> views;
    for (const ci::Artifact &each : *found)
        views.push_back({each.id, each.name, each.sizeBytes, each.isExpired, each.url});
    co_return views;
}

QCoro::Task<Result<QString>> DeskCore::download(CiRunId id, QString artifact, QString toFile)
{
    auto self = shared_from_this();
    const auto reached = co_await reach(id);
    if (!reached)
        co_return std::unexpected(reached.error());
    const auto asked = reached->provider->http().forAPerson();
    const auto all = co_await reached->provider->artifacts(reached->run.job, reached->run.externalId);
    if (!all)
        co_return std::unexpected(all.error());
    const ci::Artifact *meant = artifactWith(*all, artifact);
    if (!meant)
        co_return failure(ErrorKind::NotFound, tr("The run has no such artifact any more."));
    if (const QFileInfo there(toFile); there.exists() && !there.isFile())
        co_return failure(ErrorKind::BadInput, tr("This is no file. Name a file to write."), toFile);
    QSaveFile file(toFile);
    if (!file.open(QIODevice::WriteOnly))
        co_return failure(ErrorKind::BadInput, tr("The file cannot be written: %1").arg(file.errorString()), toFile);
    const auto done = co_await reached->provider->download(reached->run.job, reached->run.externalId, *meant, &file);
    if (!done)
        co_return std::unexpected(done.error());
    if (!file.commit())
        co_return failure(ErrorKind::BadInput, tr("The file cannot be written: %1").arg(file.errorString()), toFile);
    co_return toFile;
}

QCoro::Task<Result<int>> DeskCore::importTests(CiRunId id, bool onlyFirst)
{
    auto self = shared_from_this();
    const auto reached = co_await reach(id);
    if (!reached)
        co_return std::unexpected(reached.error());
    const CiRun run = reached->run;
    if (!run.release)
        co_return failure(ErrorKind::BadInput, tr("The run belongs to no release; its tests have no place to go."));
    ++m_busy;
    const QString suite = run.jobName.isEmpty() ? run.job : run.jobName;
    const auto results = co_await reached->provider->tests(run.job, run.externalId);
    std::optional<Result<TestReport>> read;
    if (results && results->isThere && !results->cases.empty()) {
        read = co_await net::AwaitFuture(QtConcurrent::run(
            [values = *results, suite] { return Result<TestReport>(readWithServer(values, suite)); }));
    } else if (const auto all = co_await reached->provider->artifacts(run.job, run.externalId); !all) {
        if (all.error().kind == ErrorKind::Remote)
            read = std::unexpected(all.error());
    } else {
        std::vector<ReadReportFile> files;
        for (const ci::Artifact &each : *all) {
            if (!isReportName(each.name) || each.isExpired || each.sizeBytes > kLargestReportArtifact
                || files.size() >= kMostReportArtifacts)
                continue;
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            if (co_await reached->provider->download(run.job, run.externalId, each, &buffer))
                files.push_back({each.name, buffer.data()});
        }
        if (!files.empty())
            read = co_await net::AwaitFuture(
                QtConcurrent::run([files = std::move(files), suite] { return readTestReport(files, suite); }));
    }
    --m_busy;
    if (isClosed())
        co_return std::unexpected(closedError());
    if (!read)
        co_return 0;
    if (!*read)
        co_return std::unexpected(read->error());
    TestReport report = std::move(**read);
    report.release = *run.release;
    report.run = id;
    report.ref = run.ref;
    report.headSha = run.headSha;
    const auto added = co_await net::AwaitFuture(m_session.start(AddTestReport{std::move(report), onlyFirst}));
    if (!added)
        co_return std::unexpected(added.error());
    co_return added->total;
}

QCoro::Task<Result<FreezeImport>> DeskCore::importFreezes(CiConnectionId connection, int days)
{
    auto self = shared_from_this();
    const auto provider = co_await clientOf(connection);
    if (!provider)
        co_return std::unexpected(provider.error());
    const auto found = co_await (*provider)->freezes();
    if (isClosed())
        co_return std::unexpected(closedError());
    if (!found)
        co_return std::unexpected(found.error());
    const TimeSpan span{m_session.now(), m_session.now() + std::chrono::days(days)};
    const auto known = m_session.queries().freezes();
    if (!known)
        co_return std::unexpected(known.error());
    const QString server = knownLine(connection) ? knownLine(connection)->connection.name : QString();
    FreezeImport report;
    for (const ci::ServerFreeze &each : *found) {
        const auto windows = cronWindows(each.startCron, each.endCron, each.zone, span);
        if (!windows)
            co_return std::unexpected(windows.error());
        for (const TimeSpan &window : *windows) {
            Freeze freeze;
            freeze.name = tr("Freeze of %1").arg(server);
            freeze.span = window;
            freeze.zone = each.zone;
            freeze.sourceUid = u"%1/%2/%3@slipway"_s.arg(connection.toString(), each.id, toRfc3339(window.from));
            const auto there = std::ranges::find(*known, freeze.sourceUid, &Freeze::sourceUid);
            if (there != known->end())
                freeze.id = there->id;
            const Save<Freeze> command{freeze, tr("Read from %1").arg(server)};
            const auto saved = co_await net::AwaitFuture(m_session.start(command));
            if (isClosed())
                co_return std::unexpected(closedError());
            if (saved)
                ++report.taken;
            else if (there != known->end() && saved.error().kind == ErrorKind::NotAllowed)
                report.warnings +=
                    tr("The freeze “%1” stays as it is. %2").arg(there->name.left(60), saved.error().sentence);
            else
                co_return std::unexpected(saved.error());
        }
    }
    co_return std::move(report);
}

} // namespace slipway::service
