// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"
#include "core/pipeline/ring.h"
#include "core/pipeline/rollback_window.h"
#include "core/pipeline/runbook.h"
#include "core/release/plan.h"
#include "core/schedule/work_calendar.h"

#include <QHash>

#include <vector>

/// A whole release gone through on paper, with servers and people that only answer here: who would be asked what at which
/// hour, what would hold it up, and when it would ship.
///
/// Items, criteria, sign-offs and decisions wait for the working hours of who is asked, and are asked for then
/// (9:00 to 17:00 in their zone, on their working days, while they are not away). What belongs to the cut-over is done at its
/// hour whoever sleeps then, but not by somebody who is away. Jobs and decisions take what they took before: of five and more,
/// what four in five did not exceed.
namespace slipway {

/// Something that goes wrong on purpose.
struct RehearsalFault {
    enum class Kind : std::uint8_t {
        Fails, ///< once: somebody decides to try it again, and then it succeeds
        Slow,  ///< takes `factor` times as long
        Away,  ///< its server does not answer: somebody confirms by hand, unverified
    };
    Kind kind = Kind::Fails;
    QString what;      ///< title or id of a job, step or item; of Away also the name of a connection
    double factor = 1; ///< of Slow, at least 1
};

/// How a release is rehearsed.
struct RehearsalWish {
    std::vector<RehearsalFault> faults{};
    /// How long each job takes is drawn from what it took before, the same for the same seed; none: see `percent`.
    std::optional<quint64> seed{};
    int percent = 50; ///< without a seed, of fewer than five: what so many of a hundred earlier runs did not exceed
};

/// A sign-off that was asked for in an earlier release of the product.
struct RehearsalDecision {
    QString role;
    PersonId person;
    Instant askedAt;
    Instant decidedAt;
};

/// What earlier ones of the same say about how long something takes.
struct RehearsalLength {
    static constexpr int kFewest = 5;

    int samples = 0;
    std::chrono::milliseconds p80{}; ///< what four in five took at most

    bool operator==(const RehearsalLength &) const = default;
};

/// What is known of a job besides what the release says.
struct RehearsalJob {
    std::vector<std::chrono::milliseconds> durations{}; ///< of green runs, in any release
    QString whyNot{};     ///< why it could not be started at all: no such connection, a value is missing
    bool isGreen = false; ///< its newest run in this release is
};

/// A ring of the rollout and what it still needs.
struct RehearsalRing {
    Ring ring;
    bool isPassed = false; ///< deployed to and soaked, or let go
};

/// Everything a rehearsal goes by.
struct RehearsalScene {
    Instant now;
    ReleasePlan plan; ///< derived criteria filled in
    std::vector<RunbookStep> steps{};
    std::vector<RehearsalRing> rings{};
    std::vector<Lease> leases{};          ///< open ones, oldest first
    std::vector<Booking> otherBookings{}; ///< of other releases
    std::vector<Freeze> freezes{};
    std::vector<FreezeOverride> overrides{};
    std::vector<Environment> environments{};
    std::vector<Person> people{};
    std::vector<Absence> absences{};
    QHash<PersonId, WorkCalendar> calendars{};
    QHash<ReleaseJobId, RehearsalJob> jobs{};
    std::vector<Release> dependencies{}; ///< that it waits for; their versions tell the product too
    QHash<ReleaseId, QString> titles{};  ///< of those that hold or booked an environment
    std::vector<RehearsalDecision> decisions{};
    std::vector<std::chrono::milliseconds> rollbacks{}; ///< how long earlier ones took where it ships to
};

/// How somebody is reached at a time.
enum class Reach : std::uint8_t { AtWork, OutOfHours, DayOff, Holiday, Away };

/// One thing to be done, as the rehearsal went.
struct RehearsalTask {
    enum class Kind : std::uint8_t { Item, Criterion, Signoff, Job, Gate, Deployment, Soak, Step };
    Kind kind = Kind::Item;
    Uuid subject; ///< item, criterion, requirement, job, phase or release, environment, ring, step
    QString title;
    std::vector<std::size_t> after{}; ///< what it waited for; each stands before it in the list
    Instant readyAt;                  ///< nothing of the plan holds it any more: who does it is asked
    Instant begunAt;
    Instant endedAt;
    std::optional<Instant> due{};
    bool isUnverified = false;               ///< its server was away: confirmed by hand
    std::optional<RehearsalLength> learnt{}; ///< what its length is taken from; none: too few earlier ones

    [[nodiscard]] bool isLate() const { return due && endedAt > *due; }
};

/// Something that happens at a time, in the order of time.
struct RehearsalEvent {
    enum class Kind : std::uint8_t { Milestone, Blocked, Asked, Begun, Failed, Ended, LastSafeRollback, Shipped };
    Instant at;
    Kind kind = Kind::Begun;
    std::optional<std::size_t> task{};
    std::optional<PersonId> person{}; ///< who is asked, or does it
    QString role{};                   ///< for which they are asked
    Reach reach = Reach::AtWork;      ///< of Asked
    QString question{};               ///< of Asked: what besides doing the task; empty: to do it
    QString note{};                   ///< the holiday, why they are away, the name of the milestone, why it is blocked
};

/// Something that holds the release up.
struct RehearsalBlock {
    enum class Kind : std::uint8_t {
        Release, ///< held, or over
        Freeze,
        Booking,
        Lease,
        Dependency, ///< a release it waits for
        Person,     ///< who must do it is away
        Nobody,     ///< nobody holds the role, or nobody is named
        Item,       ///< blocked
        Criterion,  ///< nothing in the release can satisfy it
        Signoff,    ///< rejected, or too few people may give it
        Job,        ///< cannot be started
        Failure,    ///< failed, as wished
        Server,     ///< does not answer, as wished
    };
    Kind kind = Kind::Item;
    Uuid subject; ///< what is held up, or for a freeze, a booking's release, a lease's release what does
    QString text; ///< sentence without a full stop
    Instant at;
    std::optional<Instant> until{}; ///< none: does not end by itself, somebody must do something about it
};

/// How it went.
struct Rehearsal {
    std::vector<RehearsalTask> tasks;
    std::vector<RehearsalEvent> events;
    std::vector<RehearsalBlock> blocks;
    Instant plannedShip;
    Instant plannedEnd; ///< of the deployment, when it begins at the planned ship date and takes what was planned
    std::optional<Instant> ships; ///< none: something does not end by itself
    Instant shipsIfLifted;        ///< when each of those were lifted as soon as it is met
    std::chrono::minutes late{};  ///< of `shipsIfLifted` against `plannedEnd`; negative: early
    RollbackWindow rollback;      ///< `lastSafe`: to be begun by then to end with the window
    std::optional<Instant> windowEnd;
    bool isPastRollback = false; ///< it would end after the last safe rollback

    [[nodiscard]] bool isOnTime() const { return ships && late <= std::chrono::minutes(0); }
};

/// Goes through the release. Pure: the same scene and wish give the same rehearsal.
[[nodiscard]] Rehearsal rehearse(const RehearsalScene &scene, const RehearsalWish &wish);

/// What the faults name that the release does not have, to be refused before rehearsing.
[[nodiscard]] QStringList unknownFaults(const RehearsalScene &scene, const RehearsalWish &wish);

/// What is left to do, by its titles, each once.
[[nodiscard]] QStringList rehearsedNames(const RehearsalScene &scene, const RehearsalWish &wish);

template <>
struct EnumText<Reach> {
    static constexpr std::array<std::pair<Reach, QStringView>, 5> values{{
        {Reach::AtWork, u"at_work"},
        {Reach::OutOfHours, u"out_of_hours"},
        {Reach::DayOff, u"day_off"},
        {Reach::Holiday, u"holiday"},
        {Reach::Away, u"away"},
    }};
};
template <>
struct EnumText<RehearsalTask::Kind> {
    static constexpr std::array<std::pair<RehearsalTask::Kind, QStringView>, 8> values{{
        {RehearsalTask::Kind::Item, u"item"},
        {RehearsalTask::Kind::Criterion, u"criterion"},
        {RehearsalTask::Kind::Signoff, u"signoff"},
        {RehearsalTask::Kind::Job, u"job"},
        {RehearsalTask::Kind::Gate, u"gate"},
        {RehearsalTask::Kind::Deployment, u"deployment"},
        {RehearsalTask::Kind::Soak, u"soak"},
        {RehearsalTask::Kind::Step, u"step"},
    }};
};
template <>
struct EnumText<RehearsalEvent::Kind> {
    static constexpr std::array<std::pair<RehearsalEvent::Kind, QStringView>, 8> values{{
        {RehearsalEvent::Kind::Milestone, u"milestone"},
        {RehearsalEvent::Kind::Blocked, u"blocked"},
        {RehearsalEvent::Kind::Asked, u"asked"},
        {RehearsalEvent::Kind::Begun, u"begun"},
        {RehearsalEvent::Kind::Failed, u"failed"},
        {RehearsalEvent::Kind::Ended, u"ended"},
        {RehearsalEvent::Kind::LastSafeRollback, u"last_safe_rollback"},
        {RehearsalEvent::Kind::Shipped, u"shipped"},
    }};
};
template <>
struct EnumText<RehearsalBlock::Kind> {
    static constexpr std::array<std::pair<RehearsalBlock::Kind, QStringView>, 13> values{{
        {RehearsalBlock::Kind::Release, u"release"},
        {RehearsalBlock::Kind::Freeze, u"freeze"},
        {RehearsalBlock::Kind::Booking, u"booking"},
        {RehearsalBlock::Kind::Lease, u"lease"},
        {RehearsalBlock::Kind::Dependency, u"dependency"},
        {RehearsalBlock::Kind::Person, u"person"},
        {RehearsalBlock::Kind::Nobody, u"nobody"},
        {RehearsalBlock::Kind::Item, u"item"},
        {RehearsalBlock::Kind::Criterion, u"criterion"},
        {RehearsalBlock::Kind::Signoff, u"signoff"},
        {RehearsalBlock::Kind::Job, u"job"},
        {RehearsalBlock::Kind::Failure, u"failure"},
        {RehearsalBlock::Kind::Server, u"server"},
    }};
};

} // namespace slipway
