// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rehearsal/rehearsal.h"

#include <QHash>

#include <vector>

namespace slipway::service {

/// A release gone through on paper; nothing was written and no server asked.
struct RehearsalPage {
    /// Somebody who would be asked for something.
    struct Asked {
        Instant at;
        PersonId person;
        QString name;
        QByteArray zone; ///< of the person
        QString role;    ///< in words; empty: as the owner
        QString what;
        Reach reach = Reach::AtWork;
        QString note; ///< the holiday, or why they are away
        std::size_t task = 0;
    };
    Release release;
    QString title;
    Instant now;
    RehearsalWish wish;
    Rehearsal rehearsal;
    std::optional<Instant> cautiousShip; ///< when jobs take what four in five took at most; none: it does not ship
    std::vector<Asked> asked;            ///< by time
    QHash<PersonId, QString> names;

    [[nodiscard]] QString name(const std::optional<PersonId> &id) const { return id ? names.value(*id) : QString(); }
};

/// The word people read, translated: "at work", "out of hours", "day off", "holiday", "away".
[[nodiscard]] QString reachWord(Reach reach);

/// The same with the name of the holiday or why they are away.
[[nodiscard]] QString reachText(const RehearsalPage::Asked &asked);

/// What happens, as a line of the timeline: "“Load test” begins", "Sam Lee is asked: “Load test”".
[[nodiscard]] QString eventText(const RehearsalPage &page, const RehearsalEvent &event);

/// What it comes to: "Would ship Thu 14 Jan 14:30, 12 min late".
[[nodiscard]] QString rehearsalVerdict(const RehearsalPage &page);

/// Why the last safe rollback is not known: fewer were made than it takes to learn from.
[[nodiscard]] QString rollbackUnknownText(int made);
/// When it must be rolled back at the latest, as far as history tells.
[[nodiscard]] QString rehearsalRollbackText(const RehearsalPage &page);

/// The whole rehearsal as a document.
[[nodiscard]] QByteArray rehearsalMarkdown(const RehearsalPage &page);
/// The timeline as a table, one event a row.
[[nodiscard]] QByteArray rehearsalCsv(const RehearsalPage &page);

} // namespace slipway::service
