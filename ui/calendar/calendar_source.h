// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/calendar_page.h"
#include "ui/calendar/timeline_layout.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace slipway::ui::calendar {

/// What the calendar shows; an empty list lets everything through.
struct CalendarFilter {
    std::vector<ProductId> products;
    std::vector<EnvironmentId> environments;
    std::vector<PersonId> people;
    std::vector<ReleaseState> states;

    bool operator==(const CalendarFilter &) const = default;
};

/// What a move would do, for the tip beside the pointer.
struct MovePreview {
    QString headline;      ///< "Ship Thu 28 Jan 10:00 CET"
    QString delta;         ///< "+7 d"
    QString detail;        ///< "Starts Mon 18 Jan, 9 working days"; may be empty
    QStringList conflicts; ///< one sentence each; empty when the move is clean
};

/// One thing that collides, and what would solve it.
struct ConflictRow {
    ReleaseId release;
    bool isBlocking = false; ///< something of the release is blocked, rather than badly placed
    QString title;           ///< "Ledger 2.9 ships in a freeze"
    QString detail;          ///< with what
    QString proposal;        ///< what would solve it
    QString action;          ///< "Move to Mon 1 Feb"; empty: the release is offered for opening
    std::optional<TimeSpan> moveTo; ///< where the action moves the release

    bool operator==(const ConflictRow &) const = default;
};

/// A value of a filter.
struct CalendarChoice {
    Uuid id;
    QString name;
};

/// Where the calendar gets its data from and sends its moves to. Lives on the window's thread; loads are small pages.
class CalendarSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Releases that touch `span` and pass `filter`, freezes, holidays and imported events of the span.
    [[nodiscard]] virtual service::CalendarPage load(TimeSpan span, const CalendarFilter &filter) = 0;
    /// Open conflicts of releases that touch `span`, the gravest first.
    [[nodiscard]] virtual std::vector<ConflictRow> conflicts(TimeSpan span) = 0;
    /// What moving the release to `span` would do; nothing is changed.
    [[nodiscard]] virtual MovePreview preview(ReleaseId release, TimeSpan span) = 0;
    /// Moves start and ship. Ends in changed() or in refused().
    virtual void move(ReleaseId release, TimeSpan span) = 0;

    [[nodiscard]] virtual std::vector<service::CalendarLane> lanes(LaneKind kind) = 0;
    [[nodiscard]] virtual std::vector<CalendarChoice> products() = 0;
    [[nodiscard]] virtual std::vector<CalendarChoice> environments() = 0;
    [[nodiscard]] virtual std::vector<CalendarChoice> people() = 0;
    /// The zone days are cut in.
    [[nodiscard]] virtual QByteArray zone() const = 0;
    [[nodiscard]] virtual Instant now() const = 0;

Q_SIGNALS:
    /// Anything the calendar shows may be different now.
    void changed();
    /// A move was not allowed; the sentence says why and what would help.
    void refused(const QString &sentence);
};

} // namespace slipway::ui::calendar
