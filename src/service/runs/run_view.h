// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/pipeline/run.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

/// What the window and the command line see of CI servers: values, no providers.
namespace slipway::service {

/// How a connection stands.
struct ConnectionState {
    enum class Standing : std::uint8_t { NotTried, Reached, NotReached, SignInNeeded };
    Standing standing = Standing::NotTried;
    std::optional<Instant> since; ///< when it was last reached, of NotReached when that ended
    QString message;
    int jobs = -1; ///< how many it offers; -1: not asked yet
};

/// What *Test connection* found.
struct ConnectionReport {
    /// One line of the report.
    struct Line {
        enum class Mark : std::uint8_t { Good, Warning, Bad };
        Mark mark = Mark::Good;
        QString what;
        QString found;
        std::chrono::milliseconds took{};
    };
    bool works = false;
    QString headline; ///< "It works: Buildbot 3.7.0, 6 jobs"
    std::vector<Line> lines;
    Instant at;
    std::chrono::milliseconds took{};
};

/// Something that can be triggered.
struct JobView {
    QString key;
    QString name;
    QString folder;
    QString description;
    QString url;
    bool mayTrigger = true;
    QString whyNot;
    RunState state = RunState::Draft; ///< of its newest run; Draft: none known
    RunResult result = RunResult::None;
};

/// One parameter of a job.
struct ParameterView {
    enum class Type : std::uint8_t { Text, LongText, Boolean, Number, Choice, Secret, File, Environment };
    QString key;
    QString label;
    QString description;
    Type type = Type::Text;
    QString defaultValue;
    QStringList choices;
    bool isRequired = false;
    bool isStrict = true;
    QString pattern;
    bool isGuess = false; ///< taken from the last run: the server does not tell
};

/// What the dialog shows before a job is started.
struct JobFormView {
    std::vector<ParameterView> parameters;
    QString defaultRef;
    bool takesRef = true;
    QStringList warnings;
    QString sendsTo;         ///< address without secrets: where the request will go
    QString asWhom;          ///< the account at the server
    bool carriesKey = false; ///< whether our key will be found again at the server without doubt
};

/// A stage, job or step of a run; a tree in order.
struct PartView {
    QString id;
    QString name;
    RunState state = RunState::Queued;
    RunResult result = RunResult::None;
    std::optional<Instant> startedAt;
    std::optional<Instant> finishedAt;
    bool hasLog = false;
    QString message;
    QString url;
    std::vector<PartView> parts{};
};

/// A run as the server tells it.
struct RunView {
    std::optional<CiRunId> id; ///< in the workspace, when it is one of ours
    CiConnectionId connection;
    QString job;
    QString externalId;
    QString number;
    QString title;
    RunState state = RunState::Queued;
    RunResult result = RunResult::None;
    int attempt = 1;
    QString ref;
    QString headSha;
    QString startedBy;
    QString message;
    QString url;
    std::optional<Instant> createdAt;
    std::optional<Instant> startedAt;
    std::optional<Instant> finishedAt;
    int estimatedSeconds = 0;
    QMap<QString, QString> parameters;
    std::vector<PartView> parts;
    bool mayCancel = false;
    bool mayForce = false;
    bool mayRerun = false;
    bool mayRerunFailed = false;
};

/// Something in a run that waits for a person.
struct GateView {
    QString id;
    QString name;
    QString environment;
    QString message;
    QString requester;
    QString asWhom; ///< who approves in the server's eyes
    bool mayAnswer = true;
    bool needsComment = false;
    std::vector<ParameterView> inputs;
};

/// A log on its way into a file.
struct LogFile {
    QString path;
    bool isComplete = false;
    QString notYet;        ///< why there is nothing to see yet
    int generation = 0;    ///< raised each time the log began anew: what was read of the file before is void
    QString lastingPath{}; ///< where the file stands once the desk is closed
};

/// A file that a run left.
struct ArtifactView {
    QString id;
    QString name;
    qint64 sizeBytes = -1;
    bool isExpired = false;
    QString url;
};

/// How far a run is, 0…1, from its start and what it is expected to take; nothing when that is not known. Never 1 before it is over.
[[nodiscard]] std::optional<double> progressOf(const CiRun &run, Instant now);

} // namespace slipway::service
