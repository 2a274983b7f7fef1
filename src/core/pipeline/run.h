// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/pipeline/run_state.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace slipway {

/// One execution of a CI job, from being written down to its result.
struct CiRun {
    CiRunId id;
    CiConnectionId connection;
    QString job;     ///< the server's stable key of the job, see ci::JobRef
    QString jobName; ///< as people call it
    std::optional<ReleaseId> release;
    std::optional<PhaseId> phase;
    std::optional<EnvironmentId> environment; ///< of a deploy or a rollback
    RunPurpose purpose = RunPurpose::Other;
    QString ref;            ///< branch or tag it was asked to run on; empty: the job's own
    QString headSha;        ///< commit it ran on, as the server said
    QJsonObject parameters; ///< as sent, without the secret ones
    QString clientKey;      ///< made once, before sending; found again at the server by it
    QJsonObject before;     ///< what was known before sending, to tell this run from others: see ci::PendingTrigger
    RunState state = RunState::Draft;
    RunResult result = RunResult::None;
    QString externalId; ///< the server's id of the run, opaque; empty until known
    QString queueId;    ///< the server's id of the request in its queue
    int attempt = 1;
    QString number;  ///< as the server shows it, e.g. `1842`
    QString url;     ///< for a browser
    QString message; ///< why it was refused, waits or failed, as plain text
    std::optional<PersonId> requestedBy;
    Instant requestedAt;
    std::optional<Instant> sentAt; ///< when the request left, or was about to
    std::optional<Instant> startedAt;
    std::optional<Instant> finishedAt;
    int estimatedSeconds = 0; ///< how long the server or our history expects it to take; 0: not known
    std::optional<CiRunId> supersededBy;
    std::optional<CiRunId> rerunOf;
    bool isUnverified = false; ///< a person confirmed it by hand; the server has not
    QJsonObject detail;        ///< stages, steps, artifacts as last seen: see ci::toJson(RunSnapshot)

    bool operator==(const CiRun &) const = default;
};

/// Keys of CiRun::detail that people's decisions are kept under, whatever a server says later.
namespace run_marks {
inline constexpr QLatin1StringView kConfirmed{"confirmed"};       ///< the result that was confirmed by hand
inline constexpr QLatin1StringView kContradicted{"contradicted"}; ///< the same, once the server said otherwise
inline constexpr QLatin1StringView kSkipped{"skipped"};           ///< why its failure is passed over, and who agreed
inline constexpr QLatin1StringView kTestsSought{
    "tests_sought"}; ///< its server was asked for its tests once it had ended
} // namespace run_marks

/// Whether the server said otherwise than what a person had confirmed.
[[nodiscard]] inline bool isContradicted(const CiRun &run)
{
    return run.detail.contains(run_marks::kContradicted);
}
/// Whether two people decided that its failure does not count.
[[nodiscard]] inline bool isPassedOver(const CiRun &run)
{
    return run.detail.contains(run_marks::kSkipped);
}

} // namespace slipway
