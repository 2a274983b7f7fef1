// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/plan.h"
#include "storage/reader.h"

#include <vector>

/// What is read of releases and of what belongs to them.
namespace slipway::storage {

/// The release with everything that belongs to it; nothing when it is not there.
[[nodiscard]] Result<std::optional<ReleasePlan>> loadPlan(Reader &reader, ReleaseId id);
/// The same without what no gate and no sign-off asks about: bookings, runbook and panels.
[[nodiscard]] Result<std::optional<ReleasePlan>> loadPlanOfGates(Reader &reader, ReleaseId id);
/// Who coordinated the release, once it was no draft any more, before somebody else was named.
[[nodiscard]] Result<std::vector<PersonId>> formerCoordinators(Reader &reader, ReleaseId release);
/// Whether anybody decided as the role on the release, be it on other content than today's.
[[nodiscard]] Result<bool> isDecided(Reader &reader, ReleaseId release, const QString &role);

[[nodiscard]] Result<std::optional<Release>> releaseOfVersion(Reader &reader, ProductId product,
                                                              const QString &version);

/// Releases that are under way at some moment of the span.
[[nodiscard]] Result<std::vector<Release>> releasesOverlapping(Reader &reader, const TimeSpan &span);
/// Active releases begun before the end of the span that depend on one which ships later than they, and in the span or after it.
[[nodiscard]] Result<std::vector<Release>> releasesBeforeTheirDependency(Reader &reader, const TimeSpan &span);
/// Releases that fulfil the condition, which may go on with ORDER BY and LIMIT. For repositories, when they are few.
[[nodiscard]] Result<std::vector<Release>> fewReleases(Reader &reader, const QByteArray &condition,
                                                       const Reader::Bind &bind);
/// Releases in the state, soonest ship first.
[[nodiscard]] Result<std::vector<ReleaseId>> releasesInState(Reader &reader, ReleaseState state, int most);
/// Released, closed or rolled back and changed since, newest first.
[[nodiscard]] Result<std::vector<Release>> finishedSince(Reader &reader, Instant since, int most);

/// Items done (or skipped), all, overdue at `now` and blocked, of one release, by phase.
struct Progress {
    std::optional<PhaseId> phase;
    int done = 0;
    int all = 0;
    int overdue = 0; ///< required ones, open past their due
    int requiredBlocked = 0;
};
[[nodiscard]] Result<std::vector<Progress>> progressOf(Reader &reader, ReleaseId release, Instant now);
/// The same of all items of a release that were read already.
[[nodiscard]] std::vector<Progress> progressOf(const std::vector<Item> &items, Instant now);

/// Open items a person owns in active releases and that are due by then, earliest due first.
[[nodiscard]] Result<std::vector<Item>> openItemsOf(Reader &reader, PersonId owner, Instant dueUntil, int most);
[[nodiscard]] Result<qint64> countOpenItemsOf(Reader &reader, PersonId owner, Instant dueBefore);
/// Items that the person still has to do, with or without a due date, in releases that are not over.
[[nodiscard]] Result<qint64> countItemsToDo(Reader &reader, PersonId owner);
/// Titles of the release's open items that cannot be done before this one is.
[[nodiscard]] Result<QStringList> titlesWaitingFor(Reader &reader, ReleaseId release, ItemId item);
/// Open items with an owner, due inside the span.
[[nodiscard]] Result<std::vector<Item>> openItemsDue(Reader &reader, const TimeSpan &span);
/// Requirements for one of the roles: of releases planned or under way, and of drafts those that were asked for.
[[nodiscard]] Result<std::vector<SignoffRequirement>> requirementsForRoles(Reader &reader, const QStringList &roles,
                                                                           int most);

/// A start, a milestone or a ship date of an active release.
struct Ahead {
    enum class Kind : std::uint8_t { Start, Milestone, Ship };

    Kind kind = Kind::Ship;
    Instant at;
    ReleaseId release;
    QString name; ///< of the milestone
};
struct AheadList {
    std::vector<Ahead> rows; ///< by time
    int total = 0;           ///< also those that were not read
};
/// What active releases have in the span, the soonest first.
[[nodiscard]] Result<AheadList> aheadIn(Reader &reader, const TimeSpan &span, int most);
[[nodiscard]] Result<bool> isReferenced(Reader &reader, const char *table, const char *column, const Uuid &id);

} // namespace slipway::storage
