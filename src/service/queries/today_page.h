// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incidents/incident_rules.h"
#include "core/readiness/signoffs.h"
#include "core/release/entities.h"

#include <QDate>

#include <cstdint>
#include <vector>

/// What awaits one person now and in the next 14 days; made by todayPage(), shown by ui/today.
namespace slipway::service {

/// What stands for and against a sign-off.
struct SignoffFacts {
    int blockingReasons = 0; ///< of the gate, without this sign-off
    int criteriaSatisfied = 0;
    int criteria = 0;
    int itemsDone = 0;
    int items = 0;
    int approved = 0; ///< of the requirements
    int requirements = 0;
};

/// A decision, an item, an incident or an action item of a report that waits for the person.
struct WaitingCard {
    enum class Kind : std::uint8_t { Signoff, Item, Incident, Action };

    Kind kind = Kind::Item;
    ReleaseId release;
    QString releaseTitle; ///< "Payments 4.2"
    Uuid id;              ///< of the requirement, the item, the incident or the action item
    QString title;        ///< of the item, the incident or the action item; empty for a sign-off
    QString phaseName;
    std::optional<Instant> due; ///< of a sign-off without one: the ship date
    QByteArray zone;
    bool isOverdue = false;
    bool isComplete = false; ///< has what takes longer to find; see Queries::completed()

    // Of a sign-off:
    QString role;
    SignoffState signoff = SignoffState::Pending;
    QString askedBy; ///< name; empty when nobody asked yet
    std::optional<Instant> askedAt{};
    std::optional<SignoffFacts> facts{}; ///< of a complete card

    // Of an item:
    ItemState item = ItemState::Open;
    QStringList blocks; ///< of a complete card: titles of items that wait for this one

    // Of an incident, whose release may be null:
    Severity severity = Severity::Sev3;
    IncidentState incident = IncidentState::Open;
    QString environment{};
    std::optional<Instant> since{}; ///< when it began
};

/// A release under way.
struct RunningCard {
    ReleaseId release;
    QString title;
    ReleaseState state = ReleaseState::InProgress;
    QString phaseName; ///< the phase it is in
    TimeSpan phaseSpan;
    QString environment; ///< where it is deployed to
    QString coordinator;
    Instant ship;
    QByteArray zone;
    bool isComplete = false; ///< has what is below, and its phase and environment; see Queries::completed()
    int itemsDone = 0;       ///< of the current phase
    int items = 0;
    int overdue = 0;
    QString contradiction{}; ///< what a server says otherwise of its newest deployment or of its tag; empty: nothing
    bool isWatched = false;  ///< it is in place, and criteria watch it or came to fail
    std::optional<Instant> watchedUntil{};
    QString watchProblem{}; ///< why it should be taken back, or may have to be soon; empty: all is well so far
};

/// A release that shipped, closed or was rolled back in the last seven days.
struct FinishedRow {
    ReleaseId release;
    QString title;
    ReleaseState state = ReleaseState::Released;
    Instant at;
};

/// A line of the next 14 days.
struct AgendaRow {
    enum class Kind : std::uint8_t { Start, Milestone, Ship, Freeze, Conflict, Event };

    Kind kind = Kind::Ship;
    Instant at;
    QByteArray zone;
    QString what;  ///< "Code freeze", "Ship"
    QString whose; ///< release; empty for a freeze
    std::optional<ReleaseId> release;
    bool isAllDay = false;
};

/// Everything Today shows.
struct TodayPage {
    QDate day; ///< today in the person's zone
    QByteArray zone;
    std::vector<WaitingCard> waiting; ///< stale and rejected sign-offs first, then by due
    int waitingTotal = 0;             ///< also those beyond the cards shown
    std::vector<RunningCard> running; ///< closed ones that are contradicted, deploying, by ship, those watched
    int runningTotal = 0;
    std::vector<FinishedRow> finished;
    std::vector<AgendaRow> agenda; ///< by time; the soonest, as many as a person reads
    int agendaTotal = 0;           ///< also those beyond the rows shown
};

} // namespace slipway::service
