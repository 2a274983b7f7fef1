// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "service/commands/command.h"

#include <QMap>

namespace slipway::service {

/// Holds an environment for a release. Double booking is allowed and shows as a conflict.
struct BookEnvironment {
    static constexpr const char *kWord = "environment.book";
    using Answer = BookingId;

    ReleaseId release;
    EnvironmentId environment;
    TimeSpan span;
    QString note;
    std::optional<BookingId> instead; ///< this booking of the release is moved to the environment

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Gives an environment back.
struct RemoveBooking {
    static constexpr const char *kWord = "environment.unbook";
    using Answer = Done;

    ReleaseId release;
    BookingId booking;

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// What reading a calendar file did.
struct CalendarImport {
    int freezes = 0; ///< events taken as freeze windows
    int events = 0;  ///< other events
    int updated = 0; ///< of both: were there already and changed, or were called off and removed
    int unchanged = 0;
    int ignored = 0;            ///< to-dos, journals, events without a date, and answers to invitations
    QStringList warnings;       ///< `FILE:LINE: what`
    QStringList freezeNames;    ///< of the events taken as freeze windows, also of those that were there already
    QStringList milestoneNames; ///< of the events named as a freeze of code or the like, which are no freeze windows
};

/// Reads an iCalendar file: events that say that nothing ships (see formats::isFreeze) become freeze windows (those that come back: one for each time in the next
/// two years), the others events of the calendar. The same file again updates and does not double; what it calls off goes; what
/// this workspace exported itself is left as it is here, and so is a freeze in force that the file would loosen when who acts may
/// not override it.
struct ImportCalendar {
    static constexpr const char *kWord = "calendar.import";
    using Answer = CalendarImport;

    QByteArray text;
    QString sourceName;
    std::optional<ProductId> product; ///< none: for all

    [[nodiscard]] Uuid subject() const { return {}; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// What reading a table of releases did.
struct ScheduleImport {
    int productsAdded = 0;
    int releasesAdded = 0;
    int releasesUpdated = 0;
    int unchanged = 0;
    int skipped = 0;            ///< rows without a date
    int over = 0;               ///< rows with other dates for a release that is over, which stay as they are
    bool statesLeftOut = false; ///< the column `status` holds words of another tool
};

/// Reads releases from a CSV or JSON table. The same table again updates and does not double. A column `state` says the state to
/// have afterwards, entered step by step as by hand, closed with the checks and the seal of closing; `status` is taken for it
/// when all its words are states.
/// @retval ErrorKind::BadInput a row is no release, stands twice, or asks for a state that its release cannot have; `where`
///                             names the line
struct ImportSchedule {
    static constexpr const char *kWord = "schedule.import";
    using Answer = ScheduleImport;

    QByteArray text;
    QString sourceName;
    QMap<QString, QString> columns;   ///< field → column; what is missing is matched by name
    std::optional<ProductId> product; ///< for rows that name none; none: named after the file
    QByteArray zone;
    std::optional<bool> isJson{}; ///< rather than CSV; none: as formats::isJsonTable() tells

    [[nodiscard]] Uuid subject() const { return {}; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
