// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "storage/reader.h"

#include <set>
#include <vector>

/// Releases as bars of a calendar: first only where they lie, then what is written on those that are shown.
namespace slipway::storage {

/// Which releases; everything empty: all.
struct BarSelection {
    std::set<ProductId> products;
    std::set<EnvironmentId> environments;
    std::set<PersonId> coordinators;
    std::set<ReleaseState> states;
};

/// Where a release lies. Read from an index alone when only the span was asked for.
struct BarPlace {
    qint64 row = 0; ///< in the table of releases
    TimeSpan span;  ///< start to ship
};

/// Releases under way at some moment of `span`, by start, then row.
[[nodiscard]] Result<std::vector<BarPlace>> barsOverlapping(Reader &reader, const BarSelection &selection,
                                                            const TimeSpan &span);

/// What a bar says.
struct ReleaseBar {
    ReleaseId id;
    ProductId product;
    QString version;
    ReleaseState state = ReleaseState::Draft;
    TimeSpan span;
    QByteArray zone;
    std::optional<PersonId> coordinator;
    std::optional<EnvironmentId> environment;
    bool isBlocked = false; ///< a required item is blocked
    qint64 row = 0;
};
/// All bars of a span at once, by start, then row.
[[nodiscard]] Result<std::vector<ReleaseBar>> releaseBarsOverlapping(Reader &reader, const BarSelection &selection,
                                                                     const TimeSpan &span);
/// Whether more than `most` bars overlap the span; looks at no more than that.
[[nodiscard]] Result<bool> hasMoreBarsThan(Reader &reader, const BarSelection &selection, const TimeSpan &span,
                                           int most);
/// @param rows from barsOverlapping(); the bars come by start, then row
[[nodiscard]] Result<std::vector<ReleaseBar>> releaseBars(Reader &reader, const std::vector<qint64> &rows);

/// What a release is filed under in a lane.
enum class LaneColumn : std::uint8_t { Product, Environment, Coordinator };

/// As much of a bar as the indexes over lanes hold.
struct BarMark {
    TimeSpan span;
    ReleaseState state = ReleaseState::Draft;
};
/// Bars of one lane by their ship.
/// @param lane null: releases that have no such thing
[[nodiscard]] Result<std::vector<BarMark>> laneMarks(Reader &reader, LaneColumn by, const Uuid &lane,
                                                     const BarSelection &selection, const TimeSpan &span);
/// The same bars with what they say, by start, then row.
[[nodiscard]] Result<std::vector<ReleaseBar>> laneBars(Reader &reader, LaneColumn by, const Uuid &lane,
                                                       const BarSelection &selection, const TimeSpan &span);

/// The stretch of a bar that is one phase, with how much of it is done.
struct PhasePart {
    ReleaseId release;
    QString key;
    QString name;
    TimeSpan span;
    int done = 0; ///< items done or skipped
    int all = 0;
};
/// By release, then in the order of the phases.
[[nodiscard]] Result<std::vector<PhasePart>> phasePartsOf(Reader &reader, const std::vector<ReleaseId> &releases);
/// By release, then in the order of the milestones.
[[nodiscard]] Result<std::vector<Milestone>> milestonesOf(Reader &reader, const std::vector<ReleaseId> &releases);
/// Required items that are blocked, by release, then in their order.
[[nodiscard]] Result<std::vector<Item>> blockedItemsOf(Reader &reader, const std::vector<ReleaseId> &releases);

[[nodiscard]] Result<std::vector<Release>> releasesOf(Reader &reader, const std::set<ReleaseId> &ids);
/// Open items of the people, due inside the span.
[[nodiscard]] Result<std::vector<Item>> openItemsDueOf(Reader &reader, const std::set<PersonId> &people,
                                                       const TimeSpan &span);

} // namespace slipway::storage
