// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pipelines/pipelines_source.h"

#include <QTimer>

#include <set>

namespace slipway::ui::pipelines {

/// A connection with the jobs its server offers, or, before it was asked, those that runs of the workspace name.
struct ConnectionEntry {
    CiConnection connection;
    service::ConnectionState state;
    std::vector<service::JobView> jobs;
    bool isAsking = false;
    bool wasAsked = false; ///< since the page is there
};

/// What names a job.
struct JobKey {
    CiConnectionId connection;
    QString job;

    bool operator==(const JobKey &) const = default;
};

/// What the page of pipelines shows: connections and jobs, the runs of one job, one run. Knows no widgets.
///
/// What the workspace holds is shown at once; what the servers say replaces it as it comes in.
class PipelinesViewModel : public QObject
{
    Q_OBJECT

public:
    /// @param source outlives the view model
    explicit PipelinesViewModel(PipelinesSource &source, QObject *parent = nullptr);

    [[nodiscard]] PipelinesSource &source() const { return m_source; }

    /// Reads the workspace, and asks the servers for their jobs and the runs of the chosen one.
    void load();
    /// Reads the workspace alone; only a connection that is new is asked.
    void readAgain();
    /// Asks the server for the runs of the chosen job.
    void askRuns();
    /// Asks a server for its jobs again, after it was not reached.
    void reach(CiConnectionId connection);
    /// Reads the chosen run often while somebody looks at it.
    void setWatching(bool isWatching);

    [[nodiscard]] const std::vector<ConnectionEntry> &connections() const { return m_connections; }
    [[nodiscard]] const QString &filter() const { return m_filter; }
    void setFilter(const QString &text);
    /// The jobs of a connection that pass the filter, by folder and name.
    [[nodiscard]] std::vector<service::JobView> jobsOf(const ConnectionEntry &entry) const;

    [[nodiscard]] const std::optional<JobKey> &job() const { return m_job; }
    [[nodiscard]] QString jobName() const;
    [[nodiscard]] QString connectionName() const;
    /// Why a run of the job cannot be started; empty: it can.
    [[nodiscard]] QString whyNoRun() const;
    void chooseJob(const JobKey &job);

    /// Newest first.
    [[nodiscard]] const std::vector<service::RunView> &runs() const { return m_runs; }
    [[nodiscard]] bool isAskingRuns() const { return m_isAskingRuns; }
    /// What a run is called in this list: ours by their id, others by that of the server.
    [[nodiscard]] static QString keyOf(const service::RunView &run);
    [[nodiscard]] const QString &runKey() const { return m_runKey; }
    void chooseRun(const QString &key);
    /// Goes to a run of the workspace, and to its job.
    void showRun(CiRunId run);

    /// The chosen run as the server told it last; nothing without one.
    [[nodiscard]] const std::optional<service::RunView> &run() const { return m_run; }
    /// The same in the workspace, when it is one of ours.
    [[nodiscard]] const std::optional<CiRun> &ours() const { return m_ours; }
    [[nodiscard]] const std::vector<service::GateView> &gates() const { return m_gates; }

    // What is done with the chosen run; each says in told() what the server answered.
    void cancel(bool isForced);
    void rerun(bool failedOnly);
    void answerGate(const QString &gate, bool isApproved, const QString &comment, const QMap<QString, QString> &inputs);
    /// Nothing: it never started; else the server's id of the run that it is.
    void settle(const std::optional<QString> &externalId);
    void lookAgain();
    /// Says by hand what it came to.
    void confirm(RunResult result, const QString &note);
    /// Takes a run that was started elsewhere into the workspace.
    void adopt(std::optional<ReleaseId> release = {});
    /// Why the chosen run cannot be acted upon now; empty: it can.
    [[nodiscard]] QString whyNoAct() const;
    /// Why what the run came to cannot be said by hand; empty: it can.
    [[nodiscard]] QString whyNoConfirm() const;
    /// How the server of the chosen run stands.
    [[nodiscard]] service::ConnectionState standing() const;

Q_SIGNALS:
    void treeChanged();
    void jobChanged();
    void runsChanged();
    /// Another run was chosen.
    void runChosen();
    /// The chosen run, or what is known of it, is different.
    void runChanged();
    void gatesChanged();
    void told(const QString &sentence);
    void failed(const slipway::Error &error);

private:
    [[nodiscard]] ConnectionEntry *entryOf(CiConnectionId connection);
    [[nodiscard]] std::vector<service::JobView> knownJobs(CiConnectionId connection);
    void askJobs(ConnectionEntry &entry, bool isAnew);
    /// Where the server does not say how a job stands, its newest run here does.
    void fillStates(ConnectionEntry &entry);
    void showStateOf(CiRunId run);
    void readConnections();
    /// One with something under way, else the first.
    [[nodiscard]] std::optional<JobKey> liveliestJob() const;
    void readRuns();
    void mergeRuns(const std::vector<service::RunView> &fromServer);
    void readRun();
    void readGates();
    void runTold(CiRunId run);
    void showTold();
    void takeUp(CiRunId run);
    template <class T, class Then>
    void follow(QFuture<Result<T>> answer, Then then);

    PipelinesSource &m_source;
    std::vector<ConnectionEntry> m_connections;
    QString m_filter;
    std::optional<JobKey> m_job;
    std::vector<service::RunView> m_runs;
    bool m_isAskingRuns = false;
    QString m_runKey;
    std::optional<service::RunView> m_run;
    std::optional<CiRun> m_ours;
    std::vector<service::GateView> m_gates;
    std::shared_ptr<void> m_watch;
    std::optional<CiRunId> m_watched;
    std::set<CiRunId> m_told; ///< since what was told was last shown
    QTimer m_pause;           ///< after it was; what comes meanwhile is shown together
    bool m_isWatching = false;
    bool m_isActing = false;
};

} // namespace slipway::ui::pipelines
