// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"
#include "core/pipeline/poll_pace.h"
#include "net/answer_task.h"
#include "service/connections/connection_lines.h"
#include "service/pipelines/provider_views.h"
#include "service/pipelines/server_desk.h"
#include "service/runs/run_sender.h"

#include <QHash>
#include <QPointer>
#include <QPromise>
#include <QTimer>

#include <map>
#include <set>

/// What stands behind ServerDesk. Inside of `service/pipelines` only.
namespace slipway::service {

using SteadyTime = std::chrono::steady_clock::time_point;

/// A run that is followed: how it stands, and when it is read next.
struct FollowedRun {
    CiRun run; ///< as it was last written down
    std::optional<ci::RunSnapshot> newest;
    SteadyTime changedAt; ///< it changed, or somebody acted on it
    SteadyTime due;
    std::optional<SteadyTime> lookingSince; ///< for what became of its request
    bool isBusy = false;
    bool isGivenUp = false;   ///< in doubt, and only a person can tell
    bool isConfirmed = false; ///< read once more after it was over
    int watchers = 0;
    std::optional<SteadyTime> failingSince;
    std::vector<std::shared_ptr<QPromise<Result<CiRun>>>> waiting; ///< untilOver()
};

/// One server as one account, and the runs followed on it.
struct ServerLine : ConnectionLine<CiConnection, ci::CiProvider> {
    QString identity;
    std::optional<std::pair<SteadyTime, std::vector<JobView>>> jobs;
    std::map<CiRunId, FollowedRun> runs;
    int inFlight = 0;
};

/// A log that is being copied to a file.
struct LogCopy {
    LogFile file;
    ci::LogCursor cursor;
    bool isBusy = false;
    SteadyTime grewAt;
};

/// Shared by the coroutines that work for it, which may outlive the desk; close() tells them to end.
/// Lives on the desk's thread.
class DeskCore : public std::enable_shared_from_this<DeskCore>, public ConnectionLines<DeskCore, ServerLine, CiDesk>
{
public:
    using Provider = Client;
    template <class T>
    using Answering = QCoro::Task<Result<T>>;

    DeskCore(CiDesk &desk, Session &session, std::shared_ptr<net::SecretStore> secrets, ServerDesk::MakeProvider make);
    void close();
    [[nodiscard]] bool isIdle() const;
    void setAttention(Attention attention) { m_attention = attention; }
    void setLookFirst(ServerDesk::LookFirst look) { m_lookFirst = std::move(look); }

    // Servers (desk_servers.cpp)
    [[nodiscard]] Answering<ConnectionReport> test(CiConnection connection, QByteArray secret);
    [[nodiscard]] Answering<std::vector<JobView>> jobs(CiConnectionId id, bool isAnew);
    [[nodiscard]] Answering<JobFormView> form(CiConnectionId id, QString job, QString ref);
    [[nodiscard]] Answering<std::pair<QString, QString>> definition(CiConnectionId id, QString job, QString ref);
    [[nodiscard]] Answering<std::vector<RunView>> runs(CiConnectionId id, QString job, int most);
    void noteChanges(const ChangeSet &changes);
    void followConfirmed(CiRunId id);

    // Starting (desk_starting.cpp)
    [[nodiscard]] Result<RunWish> wish(ReleaseJobId job, std::optional<EnvironmentId> environment);
    [[nodiscard]] Result<RunWish> stepWish(ReleaseId release, RunbookStepId step);
    [[nodiscard]] Answering<CiRun> trigger(RunWish wish, bool isAgain);
    [[nodiscard]] Answering<CiRun> rerun(CiRunId run, bool failedOnly);

    // Following (desk_following.cpp)
    void resume();
    void followNow(const CiRun &run);
    [[nodiscard]] Answering<CiRun> refresh(CiRunId run);
    /// refresh() that a person asked for.
    [[nodiscard]] Answering<CiRun> show(CiRunId run);
    [[nodiscard]] std::shared_ptr<void> watch(CiRunId run);
    [[nodiscard]] QFuture<Result<CiRun>> untilOver(CiRunId run);
    [[nodiscard]] std::optional<RunView> liveView(CiRunId run) const;

    // What is done with runs (desk_runs.cpp)
    [[nodiscard]] Answering<CiRun> adopt(CiConnectionId connection, QString job, QString externalId,
                                         std::optional<ReleaseId> release);
    [[nodiscard]] Answering<QString> cancel(CiRunId run, bool isForced);
    [[nodiscard]] Answering<std::vector<GateView>> gates(CiRunId run);
    [[nodiscard]] Answering<QString> answerGate(CiRunId run, QString gate, bool isApproved, QString comment,
                                                QMap<QString, QString> inputs);
    [[nodiscard]] Answering<CiRun> settle(CiRunId run, std::optional<QString> externalId);
    [[nodiscard]] Answering<std::vector<ArtifactView>> artifacts(CiRunId run);
    [[nodiscard]] Answering<QString> download(CiRunId run, QString artifact, QString toFile);
    [[nodiscard]] Answering<int> importTests(CiRunId run, bool onlyFirst = false);
    [[nodiscard]] Answering<FreezeImport> importFreezes(CiConnectionId connection, int days);

    // Logs (desk_logs.cpp)
    [[nodiscard]] Answering<LogFile> log(CiRunId run, QString part);

    [[nodiscard]] Session &session() { return m_session; }

    /// Answers a task as a future; what is asked for is done even when nobody waits.
    template <class T>
    [[nodiscard]] static QFuture<Result<T>> answered(Answering<T> task)
    {
        return net::answered(std::move(task));
    }
    /// Lets a task run by itself.
    template <class T>
    static void detach(QCoro::Task<T> task)
    {
        net::detach(std::move(task));
    }

private:
    friend class ServerDesk;
    friend ConnectionLines;
    [[nodiscard]] double jitter() const;
    [[nodiscard]] Result<CiConnection> findConnection(CiConnectionId id);
    void listenTo(CiConnectionId id, ci::CiProvider &provider);

    [[nodiscard]] Answering<CiRun> record(CiRunId id, RunNews news);
    /// The run, its connection's provider, and whether it is followed.
    struct Reached {
        CiRun run;
        Provider provider;
    };
    [[nodiscard]] Answering<Reached> reach(CiRunId id);

    [[nodiscard]] Answering<CiRun> send(CiRun run, Provider provider, ci::Trigger trigger, ci::PendingTrigger pending,
                                        std::optional<std::pair<QString, ci::RerunMode>> again);
    [[nodiscard]] Answering<ci::Trigger> checkedTrigger(RunWish wish, Provider provider);
    /// Writes a run down that is about to be sent, once its release's repository was looked at again.
    [[nodiscard]] Answering<CiRun> requested(RequestRun request, QString byItself = {});

    [[nodiscard]] FollowedRun *followed(CiRunId id);
    FollowedRun &follow(const CiRun &run);
    void arrange();
    void tick();
    [[nodiscard]] bool wasAsleep();
    [[nodiscard]] bool isSoughtLong(const FollowedRun &followed) const;
    [[nodiscard]] bool isOfOtherAttempt(const CiRun &run, const ci::RunSnapshot &snapshot) const;
    void readDue(ServerLine &line);
    [[nodiscard]] std::chrono::milliseconds paceOf(const FollowedRun &followed) const;
    [[nodiscard]] QCoro::Task<> readOne(CiRunId id);
    [[nodiscard]] QCoro::Task<> readList(CiConnectionId connection, QString job, std::vector<CiRunId> ids);
    [[nodiscard]] Answering<CiRun> look(CiRunId id, Provider provider);
    [[nodiscard]] Answering<CiRun> lookForConfirmed(CiRunId id, Provider provider);
    [[nodiscard]] Answering<CiRun> readRun(CiRunId id, Provider provider);
    [[nodiscard]] Answering<CiRun> took(CiRunId id, ci::RunSnapshot snapshot);
    /// Takes the tests of a run that ended into its release. @param onlyFirst unless some are there
    [[nodiscard]] QCoro::Task<> landTests(CiRunId id, bool onlyFirst);
    void seekMissedTests(const std::vector<CiRun> &runs);
    [[nodiscard]] Answering<CiRun> tookResolution(CiRunId id, ci::Resolution found);
    void finishReading(CiRunId id, const Result<CiRun> &read);
    void ended(FollowedRun &followed);
    [[nodiscard]] static bool needsPerson(const FollowedRun &followed);

    [[nodiscard]] QString logPath(CiRunId run, const QString &part) const;
    void closeLogs();
    [[nodiscard]] Answering<LogFile> copyLog(CiRunId id, QString part);
    [[nodiscard]] QCoro::Task<> copyMore(CiRunId id, QString part);

    std::map<std::pair<CiRunId, QString>, LogCopy> m_logs;
    QTimer m_timer;
    Attention m_attention = Attention::Background;
    ServerDesk::LookFirst m_lookFirst;
    RunSender m_sender;
    std::pair<Instant, SteadyTime> m_lookedAtClock; ///< by the wall and by the steady one
    std::set<CiRunId> m_testsSought;                ///< of runs that ended while this desk was not there
    int m_busy = 0;
    bool m_isResumed = false;
};

} // namespace slipway::service
