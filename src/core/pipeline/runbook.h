// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"
#include "core/base/ids.h"
#include "core/base/time.h"

#include <QString>

#include <optional>
#include <vector>

namespace slipway {

enum class StepKind : std::uint8_t {
    Manual,          ///< somebody does it
    Job,             ///< a CI job of the release does it
    Checkpoint,      ///< a planned go/no-go inside the cut-over
    PointOfNoReturn, ///< after it rolling back is no longer planned for
};
enum class StepState : std::uint8_t { Pending, Running, Done, Failed, Skipped };

/// One line of a release's minute plan.
struct RunbookStep {
    RunbookStepId id;
    ReleaseId release;
    QString title;
    QString body; ///< Markdown
    StepKind kind = StepKind::Manual;
    QString role; ///< who does it, when no person is named
    std::optional<PersonId> owner;
    std::optional<ReleaseJobId> job;
    int startMinutes = 0;   ///< planned begin, from the start of the cut-over
    int plannedMinutes = 5; ///< planned duration
    std::vector<RunbookStepId> dependsOn;
    StepState state = StepState::Pending;
    std::optional<Instant> startedAt;
    std::optional<Instant> finishedAt;
    std::optional<PersonId> doneBy;
    std::optional<CiRunId> run;
    bool isUnverified = false; ///< confirmed by hand while the server could not be asked
    QString order;

    bool operator==(const RunbookStep &) const = default;
};

/// One execution of the runbook, real or rehearsed. While it runs the plan is locked.
struct Cutover {
    CutoverId id;
    ReleaseId release;
    Instant startedAt;
    PersonId startedBy;
    std::optional<Instant> windowEnd;
    std::optional<Instant> finishedAt;
    bool isAborted = false;
    bool isRehearsal = false;

    bool operator==(const Cutover &) const = default;
};

/// What happened in a cut-over; append-only.
struct RunbookEvent {
    enum class Kind : std::uint8_t {
        Started,
        Finished,
        Failed,
        Retried,
        Skipped,
        Aborted,
        Deviation,
        ConfirmedByHand,
        Verified
    };

    RunbookEventId id;
    ReleaseId release;
    CutoverId cutover;
    std::optional<RunbookStepId> step;
    Kind kind = Kind::Started;
    PersonId person;
    std::optional<PersonId> secondPerson; ///< who agreed to skip
    QString note;
    Instant at;

    bool operator==(const RunbookEvent &) const = default;
};

template <>
struct EnumText<StepKind> {
    static constexpr std::array<std::pair<StepKind, QStringView>, 4> values{{
        {StepKind::Manual, u"manual"},
        {StepKind::Job, u"job"},
        {StepKind::Checkpoint, u"checkpoint"},
        {StepKind::PointOfNoReturn, u"point_of_no_return"},
    }};
};
template <>
struct EnumText<StepState> {
    static constexpr std::array<std::pair<StepState, QStringView>, 5> values{{
        {StepState::Pending, u"pending"},
        {StepState::Running, u"running"},
        {StepState::Done, u"done"},
        {StepState::Failed, u"failed"},
        {StepState::Skipped, u"skipped"},
    }};
};
template <>
struct EnumText<RunbookEvent::Kind> {
    static constexpr std::array<std::pair<RunbookEvent::Kind, QStringView>, 9> values{{
        {RunbookEvent::Kind::Started, u"started"},
        {RunbookEvent::Kind::Finished, u"finished"},
        {RunbookEvent::Kind::Failed, u"failed"},
        {RunbookEvent::Kind::Retried, u"retried"},
        {RunbookEvent::Kind::Skipped, u"skipped"},
        {RunbookEvent::Kind::Aborted, u"aborted"},
        {RunbookEvent::Kind::Deviation, u"deviation"},
        {RunbookEvent::Kind::ConfirmedByHand, u"confirmed_by_hand"},
        {RunbookEvent::Kind::Verified, u"verified"},
    }};
};

} // namespace slipway
