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

#include <functional>
#include <memory>

namespace slipway::net {
class SecretStore;
}
namespace slipway::ci {
class CiProvider;
}

namespace slipway::service {

class Session;

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
};

/// Everything that is done with CI servers, for the window and the command line alike. Asks providers, writes what they say
/// through commands of the session; nothing else writes.
///
/// Triggering: the run is written down (state `sending`), then sent exactly once, then its answer is written down. After a
/// crash in between, resume() looks for it by its key and never sends it again.
/// Following: one scheduler a server; a run that people look at is read every 2 s at first, slower later (see
/// core/pipeline/poll_pace.h); events of servers that have them make it read at once.
/// Lives on the thread of the session. Futures are answered on that thread.
class CiDesk : public QObject
{
    Q_OBJECT

public:
    using MakeProvider =
        std::function<Result<std::unique_ptr<ci::CiProvider>>(const CiConnection &, const QByteArray &secret)>;

    /// @param make how a provider comes to be; app/wiring passes the registry's, tests their own
    CiDesk(Session &session, std::shared_ptr<net::SecretStore> secrets, MakeProvider make, QObject *parent = nullptr);
    ~CiDesk() override;

    /// Takes up what is under way in the workspace: looks for runs in doubt, follows the others. Once, after opening.
    void resume();
    /// Whether nothing is waited for; screenshots and tests wait for it.
    [[nodiscard]] bool isIdle() const;
    /// How much the program is looked at; decides how often runs are read that nobody watches. At first: Background.
    void setAttention(Attention attention);
    /// Divides every waiting time, for tests.
    void setHaste(double factor);

    // Connections
    /// What a saved or an unsaved connection finds. @param secret as typed; empty: the one that is kept
    [[nodiscard]] QFuture<Result<ConnectionReport>> test(CiConnection connection, QByteArray secret = {});
    /// Keeps a typed secret in the keyring. @retval ErrorKind::NotFound there is no keyring; the sentence names the other ways
    [[nodiscard]] QFuture<Result<>> keepSecret(CiConnectionId connection, QByteArray secret);
    [[nodiscard]] QFuture<Result<>> forgetSecret(CiConnectionId connection);
    /// How each connection stands, as last seen; changes are told by connectionChanged().
    [[nodiscard]] ConnectionState state(CiConnectionId connection) const;

    // Jobs
    /// Asks the server, or answers what it said less than a minute ago unless `isAnew`.
    [[nodiscard]] QFuture<Result<std::vector<JobView>>> jobs(CiConnectionId connection, bool isAnew = false);
    [[nodiscard]] QFuture<Result<JobFormView>> form(CiConnectionId connection, QString job, QString ref);
    /// Text and file name of the job's definition. @retval ErrorKind::NotFound it has none to show
    [[nodiscard]] QFuture<Result<std::pair<QString, QString>>> definition(CiConnectionId connection, QString job, QString ref);
    /// Runs of a job at the server, newest first, ours told apart by their id in the workspace.
    [[nodiscard]] QFuture<Result<std::vector<RunView>>> runs(CiConnectionId connection, QString job, int most = 30);

    /// What a job of a release would be started with: templates filled in. Sends nothing.
    /// @retval ErrorKind::BadInput a value is missing or a template is wrong; the sentence names parameter and value
    [[nodiscard]] QFuture<Result<RunWish>> wish(ReleaseJobId job, std::optional<EnvironmentId> environment = {});
    /// What a step of a runbook that is being executed would be started with. Sends nothing. As wish() for its job.
    /// @retval ErrorKind::NotAllowed no job does the step, it may not begin now, or the cord is pulled
    [[nodiscard]] QFuture<Result<RunWish>> stepWish(ReleaseId release, RunbookStepId step);
    /// Writes the run down and sends it, once. The answer is the run as known after the server answered: its state says
    /// whether it was taken, refused, or is in doubt.
    /// @retval ErrorKind::BadInput a parameter is missing or wrong: nothing was written, nothing sent
    /// @retval ErrorKind::NotAllowed the release is on hold or over, the ref does not match
    /// @retval ErrorKind::Conflict the same was started less than 30 s ago; ask, and pass `isAgain`
    [[nodiscard]] QFuture<Result<CiRun>> trigger(RunWish wish, bool isAgain = false);
    [[nodiscard]] QFuture<Result<CiRun>> rerun(CiRunId run, bool failedOnly);

    // Runs
    /// Reads it now.
    [[nodiscard]] QFuture<Result<CiRun>> refresh(CiRunId run);
    /// Reads it often while somebody looks; drop the token to stop.
    [[nodiscard]] std::shared_ptr<void> watch(CiRunId run);
    /// Done when the run is over (or needs a person: in doubt). @retval ErrorKind::Remote the server cannot be reached for long
    [[nodiscard]] QFuture<Result<CiRun>> untilOver(CiRunId run);
    /// A run of the server that is not ours becomes one of the workspace, so that it can be followed and kept.
    [[nodiscard]] QFuture<Result<CiRun>> adopt(CiConnectionId connection, QString job, QString externalId,
                                               std::optional<ReleaseId> release);
    [[nodiscard]] QFuture<Result<QString>> cancel(CiRunId run, bool isForced = false); ///< what the server said
    [[nodiscard]] QFuture<Result<std::vector<GateView>>> gates(CiRunId run);
    [[nodiscard]] QFuture<Result<QString>> answerGate(CiRunId run, QString gate, bool isApproved, QString comment,
                                                      QMap<QString, QString> inputs = {});
    /// A person decides about a run in doubt: it never started, or it is this one of the server.
    [[nodiscard]] QFuture<Result<CiRun>> settle(CiRunId run, std::optional<QString> externalId);

    /// The log of a run (or of one of its parts) as a file that grows; the same file for everybody who asks. It lives in
    /// the cache folder; followed while the token of watch() lives.
    [[nodiscard]] QFuture<Result<LogFile>> log(CiRunId run, QString part = {});

    /// Files that the run left at the server.
    [[nodiscard]] QFuture<Result<std::vector<ArtifactView>>> artifacts(CiRunId run);
    [[nodiscard]] QFuture<Result<QString>> download(CiRunId run, QString artifact, QString toFile); ///< the path
    /// Takes the run's test results into the release: the server's own report, else JUnit files among the artifacts.
    /// @return how many cases; 0: it published none
    [[nodiscard]] QFuture<Result<int>> importTests(CiRunId run);
    /// Freeze periods of the server become freeze windows of the workspace for the time given, in days.
    [[nodiscard]] QFuture<Result<int>> importFreezes(CiConnectionId connection, int days);

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
    [[nodiscard]] std::optional<RunView> liveView(CiRunId run) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway::service
