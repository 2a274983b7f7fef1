// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/pipeline/connection.h"
#include "core/pipeline/run_state.h"
#include "net/http_client.h"
#include "net/secret.h"

#include <QCoroTask>
#include <QFlags>
#include <QIODevice>
#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

/// The one interface all kinds of CI servers stand behind. Texts from servers are plain text, whatever they hold.
namespace slipway::ci {

/// What a server can do; what is missing is not offered.
enum class Ability : std::uint32_t {
    ListParameters = 1U << 0,
    ReturnsRun = 1U << 1, ///< a trigger answers with the run's id
    HasQueue = 1U << 2,
    Cancel = 1U << 3,
    ForceCancel = 1U << 4,
    Rerun = 1U << 5,
    RerunFailed = 1U << 6,
    LogWhileRunning = 1U << 7,
    Gates = 1U << 8,
    Tests = 1U << 9,
    Artifacts = 1U << 10,
    Events = 1U << 11,
    MergesTriggers = 1U << 12, ///< may join equal requests: see RunState::Superseded
    Freezes = 1U << 13,        ///< knows freeze periods of its own
    CarriesKey = 1U << 14,     ///< our client key can always be found again at the server
    Releases = 1U << 15,       ///< keeps release notes for tags
};
Q_DECLARE_FLAGS(Abilities, Ability)
Q_DECLARE_OPERATORS_FOR_FLAGS(Abilities)

/// A job by the server's own stable key: a Buildbot builder's name, a Jenkins full name, a workflow's path, a project's path.
using JobKey = QString;

/// Something that can be triggered.
struct Job {
    JobKey key;
    QString name;   ///< for people
    QString folder; ///< of a tree, `/` between; may be empty
    QString description;
    QString url; ///< for a browser
    bool mayTrigger = true;
    QString whyNot;                ///< when it may not: disabled, no force scheduler …
    std::optional<RunResult> last; ///< of its newest finished run, when the list says so
    bool isRunning = false;
};

/// One parameter of a job.
struct ParameterSpec {
    enum class Type : std::uint8_t { Text, LongText, Boolean, Number, Choice, Secret, File, Environment };
    enum class Source : std::uint8_t { Server, Definition, LastRun }; ///< who says so; the last is a guess

    QString key;
    QString label;
    QString description;
    Type type = Type::Text;
    QString defaultValue; ///< `true` or `false` of a boolean
    QStringList choices;
    bool isRequired = false;
    bool isStrict = true; ///< a choice must be one of the choices
    QString pattern;      ///< regular expression it must match; empty: any
    Source source = Source::Server;
};

/// What the dialog shows of a job before it is triggered.
struct JobForm {
    std::vector<ParameterSpec> parameters;
    QString defaultRef; ///< empty: the job takes none
    bool takesRef = true;
    QStringList warnings; ///< e.g. that a request waits already and this one may be merged with it
    QString
        keyCarrier; ///< the parameter our key travels in, when only that can carry it; empty: none needed or none there
};

/// What to start. `key` is made once and written down before sending.
struct Trigger {
    JobKey job;
    QString ref;
    QMap<QString, QString> parameters;
    QMap<QString, QString> secrets; ///< parameters of secret type; never written down
    QString key;
    QString reason; ///< "Payments 4.2: integration tests", for servers that show one
};

/// What must be known before sending in order to tell our run from others afterwards; kept in CiRun::before.
struct PendingTrigger {
    QString job;
    QString ref;
    QString key;
    QString queueId;
    QString highestRun; ///< newest run id before sending
    QString actor;      ///< who we are at the server
    QString headSha;    ///< of the ref
    QJsonObject parameters{};
    Instant sentAt;          ///< by the server's clock where known
    QString highestQueued{}; ///< newest request id of the server's queue before sending, where ids ascend
};

/// What became of a trigger.
struct TriggerOutcome {
    /// How far we know.
    enum class Kind : std::uint8_t {
        RunKnown, ///< `runId` is it
        Queued,   ///< `queueId` leads to it
        Accepted, ///< taken, no id: resolve()
        Rejected, ///< nothing was started; `message` and `fieldErrors` say why
        Limited,  ///< refused by a rate limit, nothing was started; may be sent again after `retryAt`
        Unknown,  ///< no answer: it may have started; resolve(), never send again
    };
    Kind kind = Kind::Unknown;
    QString runId;
    QString queueId;
    QString number;
    QString url;
    QMap<QString, QString> fieldErrors; ///< parameter key → text
    QString message;
    std::optional<Instant> retryAt;
    std::optional<Instant> serverTime;
    bool isNextAttempt = false; ///< of a run that keeps its id, where the server counts attempts
};

/// What looking for a trigger's run found. Reads only; may be repeated.
struct Resolution {
    enum class Kind : std::uint8_t { Found, Waiting, NotFound, Ambiguous, Superseded, Cancelled };
    Kind kind = Kind::NotFound;
    QString runId;
    QString queueId;
    QStringList candidates; ///< run ids of Ambiguous
    QString message;        ///< why it waits, or what took its place
};

/// A stage, job or step within a run; a tree in order.
struct RunPart {
    QString id;
    QString name;
    RunState state = RunState::Queued;
    RunResult result = RunResult::None;
    std::optional<Instant> startedAt;
    std::optional<Instant> finishedAt;
    QString logId; ///< for log(); empty: it has none of its own
    QString message;
    QString url;
    bool isOptional = false; ///< its failure does not fail the run
    std::vector<RunPart> parts{};
};

/// A run as the server tells it now.
struct RunSnapshot {
    QString id;
    QString number;
    QString title;
    RunState state = RunState::Queued;
    RunResult result = RunResult::None;
    int attempt = 1;
    QString ref;
    QString headSha;
    QString startedBy; ///< a person, `push`, `schedule` …
    QString message;
    QString url;
    std::optional<Instant> createdAt;
    std::optional<Instant> startedAt;
    std::optional<Instant> finishedAt;
    std::optional<Instant> updatedAt; ///< by the server; an older snapshot than the one shown is dropped
    int estimatedSeconds = 0;
    QMap<QString, QString> parameters;
    QString clientKey; ///< ours, where the server gives it back
    std::vector<RunPart> parts;
    QString validator;        ///< ETag or the like for the next read; opaque
    bool isUnchanged = false; ///< 304: nothing else here is filled in
};

/// Where reading a log stands. Opaque to everybody but the provider that made it.
struct LogCursor {
    QJsonObject state;
};
/// Where a line of a log came from, for servers that keep them apart.
enum class LogStream : std::uint8_t { Output, Error, Header };
/// Bytes of a LogPart that are not plain output.
struct LogStretch {
    qsizetype from = 0;
    qsizetype size = 0;
    LogStream stream = LogStream::Output;

    bool operator==(const LogStretch &) const = default;
};
/// The next piece of a log.
struct LogPart {
    QByteArray bytes;                    ///< UTF-8 where the server says so; ANSI and fold markers kept
    std::vector<LogStretch> stretches{}; ///< of `bytes`, in order; empty: all is output
    LogCursor next;
    bool isReplaced = false; ///< the log began anew: what was shown before is void
    bool hasMore = false;    ///< ask again at once
    bool isComplete = false; ///< nothing will follow
    QString notYet;          ///< why there is nothing: "The log comes when the job has ended"
};

enum class CancelMode : std::uint8_t { Polite, Force };
enum class RerunMode : std::uint8_t { All, Failed };
enum class GateAnswerKind : std::uint8_t { Approve, Reject };

/// Something in a run that waits for a person.
struct Gate {
    QString id;
    QString name;
    QString environment;
    QString message;
    QString requester;
    bool mayAnswer = true; ///< this account may
    bool needsComment = false;
    std::vector<ParameterSpec> inputs{};
};

/// What a state-changing call came to. The truth is what the next snapshot says.
struct Ack {
    bool isAccepted = false;
    bool isGone = false; ///< too late: finished, or answered already
    QString message;
};

/// One test case as the server tells it.
struct TestCase {
    enum class Status : std::uint8_t { Passed, Failed, Error, Skipped };
    QString suite;
    QString className;
    QString name;
    Status status = Status::Passed;
    std::chrono::milliseconds duration{};
    QString message;
    QString details;
};
/// What a run says of its tests.
struct TestResults {
    bool isThere = false; ///< false: the run published none (yet)
    std::vector<TestCase> cases;
};

/// A file that a run left.
struct Artifact {
    QString id;
    QString name;
    qint64 sizeBytes = -1; ///< -1: not told
    QString digest;        ///< `sha256:…`; empty: not told
    bool isExpired = false;
    QString url; ///< for a browser
};

/// What *Test connection* found.
struct Probe {
    QString product; ///< "Jenkins"
    QString version;
    QString identity; ///< who we are there; empty: nobody
    Abilities abilities;
    /// One line of the report: what was looked at, what was found, and whether it is well.
    struct Finding {
        enum class Mark : std::uint8_t { Good, Warning, Bad };
        Mark mark = Mark::Good;
        QString what;
        QString found;
        std::chrono::milliseconds took{};
    };
    std::vector<Finding> findings;
};

/// A recurring span in which the server says not to deploy.
struct ServerFreeze {
    QString id;
    QString startCron;
    QString endCron;
    QByteArray zone;
};

/// Release notes as a server keeps them, for one tag.
struct ReleasePage {
    QString tag;
    QString name;
    QString body;   ///< Markdown
    QString commit; ///< what the tag is made for where it is not there yet
    bool isPreRelease = false;
};

/// One CI server as one account. Lives on the thread that made it; all calls are coroutines on it.
///
/// Calls that change something say what the server answered; whether it happened is told by the next run(). trigger() and
/// rerun() send at most one creating request, whatever happens; resolve() only reads. What a server may lack answers
/// `NotFound` with a sentence that says so.
class CiProvider : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What this server can do, as far as known; probe() may learn more.
    [[nodiscard]] virtual Abilities abilities() const = 0;
    /// Who answers there, who we are to it, and what we may do. @retval ErrorKind::Remote it cannot be reached
    [[nodiscard]] virtual QCoro::Task<Result<Probe>> probe(std::stop_token stop) = 0;
    /// All that can be triggered or looked at, in the server's order.
    [[nodiscard]] virtual QCoro::Task<Result<std::vector<Job>>> jobs(std::stop_token stop) = 0;
    /// What a trigger of the job takes, at that ref. @retval ErrorKind::NotFound no such job, or not at this ref
    [[nodiscard]] virtual QCoro::Task<Result<JobForm>> form(JobKey job, QString ref) = 0;
    /// The text of the job's definition (workflow, pipeline file) and its file name for highlighting; NotFound when it has none.
    [[nodiscard]] virtual QCoro::Task<Result<std::pair<QString, QString>>> definition(JobKey job, QString ref);

    /// What to write down before trigger(): reads the newest run, who we are, the head of the ref.
    [[nodiscard]] virtual QCoro::Task<Result<PendingTrigger>> prepare(Trigger trigger) = 0;
    [[nodiscard]] virtual QCoro::Task<TriggerOutcome> trigger(Trigger trigger, PendingTrigger pending) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<Resolution>> resolve(PendingTrigger pending) = 0;

    /// Newest first, at most `limit`, of one job; without parts.
    [[nodiscard]] virtual QCoro::Task<Result<std::vector<RunSnapshot>>> runs(JobKey job, int limit) = 0;
    /// @param validator of the last snapshot; may be empty. @retval ErrorKind::NotFound the server no longer knows it
    [[nodiscard]] virtual QCoro::Task<Result<RunSnapshot>> run(JobKey job, QString runId, QString validator) = 0;

    /// @param logId of a part; empty: the whole run's, where there is such
    [[nodiscard]] virtual QCoro::Task<Result<LogPart>> log(JobKey job, QString runId, QString logId,
                                                           LogCursor cursor) = 0;

    /// Asks it to stop. @param queueId of a request that has no run yet; `runId` is empty then
    [[nodiscard]] virtual QCoro::Task<Result<Ack>> cancel(JobKey job, QString runId, QString queueId,
                                                          CancelMode mode) = 0;
    /// A creating request: as trigger().
    [[nodiscard]] virtual QCoro::Task<TriggerOutcome> rerun(JobKey job, QString runId, RerunMode mode,
                                                            Trigger again) = 0;

    /// What in the run waits for a person now.
    [[nodiscard]] virtual QCoro::Task<Result<std::vector<Gate>>> gates(JobKey job, QString runId);
    /// Answers one of gates(); a gate that is gone is `isGone`, no error.
    [[nodiscard]] virtual QCoro::Task<Result<Ack>> answer(JobKey job, QString runId, Gate gate, GateAnswerKind kind,
                                                          QString comment, QMap<QString, QString> inputs);

    /// The server's own report of tests.
    [[nodiscard]] virtual QCoro::Task<Result<TestResults>> tests(JobKey job, QString runId);
    /// Files that the run left.
    [[nodiscard]] virtual QCoro::Task<Result<std::vector<Artifact>>> artifacts(JobKey job, QString runId);
    /// Writes the artifact's bytes to an open device; checks the digest when the server gives one.
    [[nodiscard]] virtual QCoro::Task<Result<>> download(JobKey job, QString runId, Artifact artifact, QIODevice *to);
    [[nodiscard]] virtual QCoro::Task<Result<std::vector<ServerFreeze>>> freezes();

    /// Where the release notes of a tag can be read; nothing: it has none. @param project as a job's key where servers have many
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<QString>>> releaseOf(JobKey project, QString tag);
    /// Keeps release notes for a tag: a creating request, as trigger(). Of what became of it `url` says where it can be read.
    [[nodiscard]] virtual QCoro::Task<TriggerOutcome> publish(JobKey project, ReleasePage page);

    /// Listens for news, where the server tells them; each is a hint to read again. Nothing where it cannot.
    virtual void listen();

    /// The client it talks through: clock, budget, credentials refused.
    [[nodiscard]] virtual net::HttpClient &http() = 0;

Q_SIGNALS:
    /// The server said that something about this run or request changed; empty: anything may have.
    void hinted(const QString &runId);
};

} // namespace slipway::ci
