// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"
#include "core/base/ids.h"
#include "core/base/time.h"

#include <QString>

#include <array>
#include <optional>
#include <span>
#include <vector>

/// How releases went against their plan: dates, phases, waiting, estimates.
namespace slipway::insights {

/// Whether a release kept its word.
enum class ShipOutcome : std::uint8_t { OnTime, Moved, RolledBack };

/// A release that shipped, with the date that was promised first: that of when it left the draft.
struct ShippedRelease {
    ReleaseId id;
    ProductId product;
    QString title{}; ///< "Payments 4.2"
    Instant promised;
    Instant shippedAt;
    QByteArray zone{};
    bool isRolledBack = false;

    bool operator==(const ShippedRelease &) const = default;
};

/// On time: on the promised day of the zone it was meant in, or before.
[[nodiscard]] ShipOutcome shipOutcome(const ShippedRelease &release);
/// Whole days of its zone from the promised to the real date; below 0: earlier.
[[nodiscard]] int daysMoved(const ShippedRelease &release);

/// How many of each outcome.
struct OnTimeRecord {
    int onTime = 0;
    int moved = 0;
    int rolledBack = 0;

    bool operator==(const OnTimeRecord &) const = default;
    [[nodiscard]] int total() const { return onTime + moved + rolledBack; }
    /// Nothing without releases.
    [[nodiscard]] std::optional<double> share() const
    {
        return total() > 0 ? std::optional(static_cast<double>(onTime) / total()) : std::nullopt;
    }
};
[[nodiscard]] OnTimeRecord onTimeRecord(std::span<const ShippedRelease> releases);

/// A phase of a release: as planned and as it was.
struct PhaseTime {
    QString key;
    QString name{};
    TimeSpan planned;
    std::optional<TimeSpan> actual; ///< nothing: it has not ended

    bool operator==(const PhaseTime &) const = default;
};

/// What tells when a phase ended: the time its required items were done.
struct PhasePlan {
    QString key;
    QString name;
    TimeSpan planned;
    std::optional<Instant> lastDone;  ///< of its required items; nothing: it has none that is done
    bool hasOpen = false;             ///< a required item is not done
    std::optional<Instant> lastDue{}; ///< of its required items; nothing: none has a date

    bool operator==(const PhasePlan &) const = default;
};

/// The phases planned for before `ship`, planned as phaseTimes() measures them: each begins where the one before ends, and
/// ends when its last required item is due, or with its span where none has a date. Only so do plan and course compare where
/// an item of a phase is due after its end.
[[nodiscard]] std::vector<PhasePlan> measuredPhases(std::vector<PhasePlan> phases, Instant ship);

/// The phases one after the other: each begins where the one before ended, and ends with its last required item, or as
/// planned where it has none. @param start when the release began @param end when it shipped; phases planned to begin later
/// than that stay as planned
[[nodiscard]] std::vector<PhaseTime> phaseTimes(const std::vector<PhasePlan> &phases, Instant start,
                                                std::optional<Instant> end);

/// How much longer phases took than planned, over releases, by phase.
struct PhaseDrift {
    QString key;
    QString name;
    int releases = 0;
    double medianDays = 0; ///< the end against its plan; above 0: later
    double p90Days = 0;
    double shareLate = 0; ///< ended more than half a day late

    bool operator==(const PhaseDrift &) const = default;
};
/// In the order in which phases were met first.
[[nodiscard]] std::vector<PhaseDrift> driftByPhase(std::span<const std::vector<PhaseTime>> releases);

/// Some time in which something was waited for or worked on.
struct WorkSpan {
    enum class Kind : std::uint8_t { Work, Blocked, Signoff };

    Kind kind = Kind::Work;
    ReleaseId release;
    QString gate;  ///< key of the phase whose gate it holds up; empty: shipping
    QString cause; ///< reason of a block, role of a sign-off
    TimeSpan span;
};

/// Time lost to one cause.
struct CauseTime {
    QString cause;
    int count = 0;
    double totalDays = 0;
    double medianDays = 0;
    double p90Days = 0;

    bool operator==(const CauseTime &) const = default;
};
/// Blocked time by its reason, as written without regard to case; the most first.
[[nodiscard]] std::vector<CauseTime> blockedByCause(std::span<const WorkSpan> spans);
/// Waiting for sign-offs by role, the most first.
[[nodiscard]] std::vector<CauseTime> waitingByRole(std::span<const WorkSpan> spans);

/// Work against waiting at one gate, over releases.
struct GateFlow {
    QString gate;
    double touchDays = 0; ///< something was worked on
    double waitDays = 0;  ///< something was blocked, or a decision was waited for
    int releases = 0;

    bool operator==(const GateFlow &) const = default;
    /// The share of touch; nothing without either.
    [[nodiscard]] std::optional<double> efficiency() const
    {
        return touchDays + waitDays > 0 ? std::optional(touchDays / (touchDays + waitDays)) : std::nullopt;
    }
};
/// Spans of one release and kind that overlap count once.
[[nodiscard]] std::vector<GateFlow> flowByGate(std::span<const WorkSpan> spans);

/// What held up releases most.
struct Bottleneck {
    WorkSpan::Kind kind = WorkSpan::Kind::Signoff; ///< Blocked or Signoff
    QString cause;
    double waitDays = 0;
    double share = 0; ///< of all waiting

    bool operator==(const Bottleneck &) const = default;
};
/// Causes and roles together, at most so many, the most waiting first.
[[nodiscard]] std::vector<Bottleneck> bottlenecks(std::span<const WorkSpan> spans, std::size_t most = 3);

/// A judgement of a criterion at some time.
struct CriterionTurn {
    ReleaseId release;
    QString title;
    Instant at;
    bool holds = false;
};
/// A criterion whose verdict goes to and fro.
struct FlakyCriterion {
    QString title;
    int turns = 0;    ///< from holding to not holding and back, each counted
    int releases = 0; ///< in which it did
    int judged = 0;   ///< releases in which it was judged at all

    bool operator==(const FlakyCriterion &) const = default;
};
/// Those that turned at least twice within one release; the most turns first.
[[nodiscard]] std::vector<FlakyCriterion> flakyCriteria(std::vector<CriterionTurn> turns);

/// Something estimated.
struct Estimate {
    QString type;        ///< kind of task: its phase
    QString group;       ///< who: the role of its owner, not a person
    double slipDays = 0; ///< done − due; above 0: later than said
};
/// How estimates of one kind are off.
struct EstimateBias {
    QString name;
    int count = 0;
    double medianDays = 0;
    double p10Days = 0;
    double p90Days = 0;
    double shareLate = 0;

    bool operator==(const EstimateBias &) const = default;
};
/// @param byGroup by who instead of by kind; the most biased first. Kinds with fewer than `least` are left out.
[[nodiscard]] std::vector<EstimateBias> estimateBias(std::span<const Estimate> estimates, bool byGroup, int least = 5);

/// Releases of about one size, and how many of them failed.
struct SizeClass {
    int least = 0; ///< changes
    int most = 0;
    int releases = 0;
    int failed = 0;

    bool operator==(const SizeClass &) const = default;
    [[nodiscard]] std::optional<double> failRate() const
    {
        return releases > 0 ? std::optional(static_cast<double>(failed) / releases) : std::nullopt;
    }
};
/// Four classes with about as many releases each, by size. @param releases size and whether it failed; fewer than eight: none
[[nodiscard]] std::vector<SizeClass> failureBySize(std::vector<std::pair<int, bool>> releases);

} // namespace slipway::insights

template <>
struct slipway::EnumText<slipway::insights::ShipOutcome> {
    static constexpr std::array<std::pair<insights::ShipOutcome, QStringView>, 3> values{{
        {insights::ShipOutcome::OnTime, u"on_time"},
        {insights::ShipOutcome::Moved, u"moved"},
        {insights::ShipOutcome::RolledBack, u"rolled_back"},
    }};
};
