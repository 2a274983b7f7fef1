// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "service/queries/queries.h"
#include "ui/calendar/calendar_hold.h"
#include "ui/calendar/timeline_layout.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace slipway::ui::calendar {

/// What a move would do, for the tip beside the pointer.
struct MovePreview {
    QString headline;      ///< "Ship Thu 28 Jan 10:00 CET"
    QString delta;         ///< "+7 d"
    QString detail;        ///< "Starts Mon 18 Jan, 9 working days"; may be empty
    QStringList conflicts; ///< one sentence each; empty when the move is clean
    TimeSpan span = {};    ///< start and ship after the move; empty when it cannot be told

    bool operator==(const MovePreview &) const = default;
};

/// One thing that collides, and what would solve it.
struct ConflictRow {
    enum class Remedy : std::uint8_t {
        Open, ///< nothing can be done from here: the release is opened
        Move, ///< the release ships at `ship`
        Book, ///< its booking goes to `environment`
    };

    ReleaseId release;
    bool isBlocking = false; ///< something of the release is blocked, rather than badly placed
    QString title;           ///< "Ledger 2.9 ships in a freeze"
    QString detail;          ///< with what
    QString proposal;        ///< what would solve it
    QString action;          ///< "Move to Mon 1 Feb"
    Remedy remedy = Remedy::Open;
    Instant ship;
    EnvironmentId environment;
    Uuid with;                       ///< the other party, as in Conflict
    TimeSpan when;                   ///< of the collision
    std::vector<ReleaseId> concerns; ///< releases that get the mark

    bool operator==(const ConflictRow &) const = default;
};

/// Releases that get the mark of a conflict; shared, for there may be thousands. Never null.
using MarkedReleases = std::shared_ptr<const std::set<ReleaseId>>;

/// A value of a filter.
struct CalendarChoice {
    Uuid id;
    QString name;

    bool operator==(const CalendarChoice &) const = default;
};

/// Where the calendar reads from. Lives on the window's thread; all but the conflicts are answered at once.
class CalendarSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Releases that touch `span` and pass `filter`, freezes, holidays and imported events of the span.
    [[nodiscard]] virtual service::CalendarPage load(const TimeSpan &span, const service::CalendarFilter &filter,
                                                     const service::CalendarLimit &limit) = 0;
    /// For a page that is read lane by lane; see service::Queries.
    [[nodiscard]] virtual std::vector<service::CalendarLaneCount> laneCounts(LaneKind kind,
                                                                             const std::vector<Uuid> &lanes,
                                                                             const std::vector<Instant> &edges,
                                                                             const service::CalendarFilter &filter) = 0;
    [[nodiscard]] virtual std::vector<service::CalendarRelease> laneReleases(LaneKind kind,
                                                                             const std::vector<Uuid> &lanes,
                                                                             const TimeSpan &span,
                                                                             const service::CalendarFilter &filter) = 0;
    /// Who holds environments in the span, and who waits. @param withBookings also those who want one later, and who gave one back
    [[nodiscard]] virtual std::vector<CalendarHold> holds(const TimeSpan &span, bool withBookings)
    {
        Q_UNUSED(span);
        Q_UNUSED(withBookings);
        return {};
    }
    /// Phases and milestones.
    [[nodiscard]] virtual std::vector<service::CalendarDetails> details(const std::vector<ReleaseId> &releases) = 0;
    /// Looks for conflicts of releases that touch `span`; ends in conflictsFound(), for the newest span asked for.
    virtual void findConflicts(const TimeSpan &span) = 0;
    /// What moving the release to `span` would do; nothing is changed.
    [[nodiscard]] virtual MovePreview preview(ReleaseId release, const TimeSpan &span) = 0;

    [[nodiscard]] virtual std::vector<service::CalendarLane> lanes(LaneKind kind) = 0;
    [[nodiscard]] virtual std::vector<CalendarChoice> products() = 0;
    [[nodiscard]] virtual std::vector<CalendarChoice> environments() = 0;
    [[nodiscard]] virtual std::vector<CalendarChoice> people() = 0;
    /// Nothing was planned yet in the whole workspace.
    [[nodiscard]] virtual bool isEmpty() = 0;
    /// The zone days are cut in.
    [[nodiscard]] virtual QByteArray zone() const = 0;
    [[nodiscard]] virtual Instant now() const = 0;

Q_SIGNALS:
    /// Anything the calendar shows may be different now.
    void changed();
    /// The gravest first.
    void conflictsFound(const std::vector<slipway::ui::calendar::ConflictRow> &rows);
    void failed(const slipway::Error &error);
};

} // namespace slipway::ui::calendar
