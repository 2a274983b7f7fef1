// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/today_page.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

/// What Today's rows of values say, in words. Pure: the time is passed in.
namespace slipway::ui {

/// How pressing a date is.
enum class Urgency : std::uint8_t { Later, Soon, Today, Overdue };

/// A short statement with a sign, as "3 blocking reasons".
struct Fact {
    enum class Tone : std::uint8_t { Good, Bad, Open };

    Tone tone = Tone::Open;
    QString text;

    bool operator==(const Fact &) const = default;
};

/// A card of the first column.
struct WaitingLine {
    service::WaitingCard::Kind kind = service::WaitingCard::Kind::Item;
    Uuid id;           ///< of the requirement, the item, the incident or the action item
    ReleaseId release; ///< null of an incident that is about an environment alone
    QString releaseTitle;
    QString title;    ///< "Sign-off is stale: Payments 4.2", or the item's
    QString subtitle; ///< "Payments 4.2 · Planning"
    QString due;      ///< "in 2 d", "1 d overdue"; empty: none
    QString dueExact;
    Urgency urgency = Urgency::Later;
    SignoffState signoff = SignoffState::Pending;
    ItemState item = ItemState::Open;
    IncidentState incident = IncidentState::Open;
    bool isDetailed = false; ///< shows facts and buttons, not only its title
    std::vector<Fact> facts; ///< addDetails() adds them, and the next
    QString blocks;          ///< what waits for the item

    bool operator==(const WaitingLine &) const = default;
};

/// A card of the second column: a release under way.
struct RunningLine {
    ReleaseId release;
    ReleaseState state = ReleaseState::InProgress;
    QString title;    ///< "Identity 3.3 → production" while it deploys
    QString subtitle; ///< "Testing until Fri 8 Jan · Mara Lind"
    QString when;     ///< "in 8 d"
    QString whenExact;
    double share = 0;      ///< of the phase's items done, 0…1
    QString progress;      ///< "11 of 14 items"; empty: the phase has none
    QString overdue;       ///< "2 items overdue"; empty: none
    QString contradiction; ///< what its server says otherwise; may be empty
    QString countdown;     ///< "3 h 36 min", within the last day before shipping
    QString countdownText; ///< "until it ships at 14:00"

    bool operator==(const RunningLine &) const = default;
};

/// A row of the agenda or of what finished.
struct EventLine {
    enum class Sign : std::uint8_t { Start, Milestone, Ship, Freeze, Conflict, Event, Released, Closed, RolledBack };

    QString day;    ///< of the first row of a day: "Thu 7 Jan"
    QString daySub; ///< of the first row of a day: "tomorrow", "in 7 d"; may be empty
    Sign sign = Sign::Ship;
    QString what;
    QString whose;
    QString time;
    Instant at;
    QByteArray zone; ///< that the exact time is told in
    std::optional<ReleaseId> release;

    bool operator==(const EventLine &) const = default;
};

[[nodiscard]] WaitingLine waitingLine(const service::WaitingCard &card, const QByteArray &zone, Instant now);
/// Adds what only a complete card tells.
void addDetails(const service::WaitingCard &card, WaitingLine &line);
[[nodiscard]] RunningLine runningLine(const service::RunningCard &card, const QByteArray &zone, Instant now);
/// @param zone the zone days are cut in
[[nodiscard]] std::vector<EventLine> agendaLines(const std::vector<service::AgendaRow> &rows, const QByteArray &zone,
                                                 Instant now);
[[nodiscard]] std::vector<EventLine> finishedLines(const std::vector<service::FinishedRow> &rows,
                                                   const QByteArray &zone, Instant now);

} // namespace slipway::ui
