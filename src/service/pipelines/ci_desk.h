// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pipeline/connection.h"
#include "core/pipeline/poll_pace.h"
#include "core/pipeline/release_job.h"
#include "core/pipeline/run.h"
#include "service/runs/run_view.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace slipway::service {

/// What a person is about to start: shown before it is sent, and sent as shown.
struct RunWish {
    CiConnectionId connection;
    QString job;
    QString jobName;
    QString ref;
    QMap<QString, QString> parameters;
    QMap<QString, QString> secrets; ///< never written down
    std::optional<ReleaseId> release;
    std::optional<PhaseId> phase;
    std::optional<EnvironmentId> environment;
    RunPurpose purpose = RunPurpose::Other;
    QString refPattern; ///< the ref must match it; checked before writing down and again right before sending
    std::optional<CiRunId> rerunOf;
    std::optional<RunbookStepId> step{}; ///< of the runbook, that the run does
    QString overrideReason; ///< of a deployment: why in spite of what stands in its way; empty: no override
    QString note{};         ///< of a deployment: kept with it, as why it is rolled back
    QString byItself{}; ///< why the program starts it without being asked, and who armed it; empty: a person starts it
};

/// What became of the freeze periods of a server.
struct FreezeImport {
    int taken = 0;
    QStringList warnings{}; ///< sentences: which freezes stay as they are, and why
};

/// Everything that is done with CI servers, for the window and the command line alike. Asks providers, writes what they say
/// through commands of the session; nothing else writes.
///
/// Triggering: the run is written down (state `sending`), then sent exactly once, then its answer is written down. After a
/// crash in between, resume() looks for it by its key and never sends it again.
/// Following: one scheduler a server; a run that people look at is read every 2 s at first, slower later (see
/// core/pipeline/poll_pace.h); events of servers that have them make it read at once.
/// Lives on the thread of the session. Futures are answered on that thread. ServerDesk is the one there is; the libraries it
/// needs are loaded with it.
class CiDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes up what is under way in the workspace: looks for runs in doubt, follows the others. Once, after opening.
    virtual void resume() = 0;
    /// Whether nothing is waited for; screenshots and tests wait for it.
    [[nodiscard]] virtual bool isIdle() const = 0;
    /// How much the program is looked at; decides how often runs are read that nobody watches. At first: Background.
    virtual void setAttention(Attention attention) = 0;

    // Connections
    /// What a saved or an unsaved connection finds. @param secret as typed; empty: the one that is kept
    [[nodiscard]] virtual QFuture<Result<ConnectionReport>> test(CiConnection connection, QByteArray secret = {}) = 0;
    /// Keeps a typed secret in the keyring. @retval ErrorKind::NotFound there is no keyring; the sentence names the other ways
    [[nodiscard]] virtual QFuture<Result<>> keepSecret(CiConnectionId connection, QByteArray secret) = 0;
    [[nodiscard]] virtual QFuture<Result<>> forgetSecret(CiConnectionId connection) = 0;
    /// How each connection stands, as last seen; changes are told by connectionChanged().
    [[nodiscard]] virtual ConnectionState state(CiConnectionId connection) const = 0;

    // Jobs
    /// Asks the server, or answers what it said less than a minute ago unless `isAnew`.
    [[nodiscard]] virtual QFuture<Result<std::vector<JobView>>> jobs(CiConnectionId connection,
                                                                     bool isAnew = false) = 0;
    [[nodiscard]] virtual QFuture<Result<JobFormView>> form(CiConnectionId connection, QString job, QString ref) = 0;
    /// Text and file name of the job's definition. @retval ErrorKind::NotFound it has none to show
    [[nodiscard]] virtual QFuture<Result<std::pair<QString, QString>>> definition(CiConnectionId connection,
                                                                                  QString job, QString ref) = 0;
    /// Runs of a job at the server, newest first, ours told apart by their id in the workspace.
    [[nodiscard]] virtual QFuture<Result<std::vector<RunView>>> runs(CiConnectionId connection, QString job,
                                                                     int most = 30) = 0;

    /// What a job of a release would be started with: templates filled in. Sends nothing.
    /// @retval ErrorKind::BadInput a value is missing or a template is wrong; the sentence names parameter and value
    [[nodiscard]] virtual QFuture<Result<RunWish>> wish(ReleaseJobId job,
                                                        std::optional<EnvironmentId> environment = {}) = 0;
    /// What a step of a runbook that is being executed would be started with. Sends nothing. As wish() for its job.
    /// @retval ErrorKind::NotAllowed no job does the step, it may not begin now, or the cord is pulled
    [[nodiscard]] virtual QFuture<Result<RunWish>> stepWish(ReleaseId release, RunbookStepId step) = 0;
    /// Writes the run down and sends it, once. The answer is the run as known after the server answered: its state says
    /// whether it was taken, refused, or is in doubt.
    /// @retval ErrorKind::BadInput a parameter is missing or wrong: nothing was written, nothing sent
    /// @retval ErrorKind::NotAllowed the release is on hold or over, the ref does not match
    /// @retval ErrorKind::Conflict the same was started less than 30 s ago; ask, and pass `isAgain`
    [[nodiscard]] virtual QFuture<Result<CiRun>> trigger(RunWish wish, bool isAgain = false) = 0;
    [[nodiscard]] virtual QFuture<Result<CiRun>> rerun(CiRunId run, bool failedOnly) = 0;

    // Runs
    /// Reads it now.
    [[nodiscard]] virtual QFuture<Result<CiRun>> refresh(CiRunId run) = 0;
    /// Reads it often while somebody looks; drop the token to stop.
    [[nodiscard]] virtual std::shared_ptr<void> watch(CiRunId run) = 0;
    /// Done when the run is over (or needs a person: in doubt). @retval ErrorKind::Remote the server cannot be reached for long
    [[nodiscard]] virtual QFuture<Result<CiRun>> untilOver(CiRunId run) = 0;
    /// A run of the server that is not ours becomes one of the workspace, so that it can be followed and kept.
    [[nodiscard]] virtual QFuture<Result<CiRun>> adopt(CiConnectionId connection, QString job, QString externalId,
                                                       std::optional<ReleaseId> release) = 0;
    [[nodiscard]] virtual QFuture<Result<QString>> cancel(CiRunId run,
                                                          bool isForced = false) = 0; ///< what the server said
    [[nodiscard]] virtual QFuture<Result<std::vector<GateView>>> gates(CiRunId run) = 0;
    [[nodiscard]] virtual QFuture<Result<QString>> answerGate(CiRunId run, QString gate, bool isApproved,
                                                              QString comment, QMap<QString, QString> inputs = {}) = 0;
    /// A person decides about a run in doubt: it never started, or it is this one of the server.
    [[nodiscard]] virtual QFuture<Result<CiRun>> settle(CiRunId run, std::optional<QString> externalId) = 0;

    /// The log of a run (or of one of its parts) as a file that grows; the same file for everybody who asks. It lives in
    /// the cache folder; followed while the token of watch() lives.
    [[nodiscard]] virtual QFuture<Result<LogFile>> log(CiRunId run, QString part = {}) = 0;

    /// Files that the run left at the server.
    [[nodiscard]] virtual QFuture<Result<std::vector<ArtifactView>>> artifacts(CiRunId run) = 0;
    [[nodiscard]] virtual QFuture<Result<QString>> download(CiRunId run, QString artifact,
                                                            QString toFile) = 0; ///< the path
    /// Takes the run's test results into the release: the server's own report, else JUnit files among the artifacts.
    /// @return how many cases; 0: it published none
    [[nodiscard]] virtual QFuture<Result<int>> importTests(CiRunId run) = 0;
    /// Freeze periods of the server become freeze windows of the workspace for the time given, in days. One that has begun is
    /// not loosened for who may not, see isLoosened(): it stays, and that is told.
    [[nodiscard]] virtual QFuture<Result<FreezeImport>> importFreezes(CiConnectionId connection, int days) = 0;

Q_SIGNALS:
    /// Its state() is another now.
    void connectionChanged(slipway::CiConnectionId connection);
    /// Something live about a run changed that is not in the workspace: parts, progress. See liveView().
    void runChanged(slipway::CiRunId run);
    /// The log file grew, or was replaced.
    void logChanged(slipway::CiRunId run, const QString &part);
    /// A run of the person at work ended or needs them: for notifications.
    void runNeedsAttention(const slipway::CiRun &run);

public:
    /// The newest the server said, which may be newer than the row of the workspace. Nothing before the first read.
    [[nodiscard]] virtual std::optional<RunView> liveView(CiRunId run) const = 0;
};

} // namespace slipway::service
