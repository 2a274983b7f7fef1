// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "storage/reader.h"

#include <set>
#include <vector>

/// The table of all releases, read in windows at any place.
namespace slipway::storage {

/// Filter and order of the table of releases; everything empty: all.
struct ReleaseSelection {
    /// What rows are sorted by; equal ones by the order they were made in.
    enum class Order : std::uint8_t {
        Ship,
        Title,   ///< name of the product, then version in natural order
        State,   ///< in the order of a release's life, then by ship date
        Changed, ///< last change
    };

    std::vector<ProductId> textProducts; ///< with `text`: releases of these also match
    QString text;                        ///< part of the version
    /// With `text`: releases of the product whose version begins so also match, as "Payments 4" does over both.
    std::vector<std::pair<ProductId, QString>> textAcross;
    std::set<ReleaseState> states;
    std::set<ProductId> products;
    std::set<PersonId> coordinators;
    std::set<EnvironmentId> environments;
    std::optional<TimeSpan> ship;
    std::optional<Instant> atRiskAt; ///< only active ones with a required item overdue then, or blocked
    std::optional<Instant> changedSince;
    /// Somebody with the roles they hold; see ReleaseFilter::involves in service/queries/releases_page.h.
    struct Involved {
        PersonId person;
        QStringList roles;
    };
    std::optional<Involved> involved;
    QStringList phases;     ///< key or name of the phase it is in at `now`
    int leastProgress = 0;  ///< per cent of its items that are done or skipped, rounded down; 0 of none
    int mostProgress = 100; ///< as `leastProgress`
    Instant now;
    Order order = Order::Ship;
    bool isDescending = false;
};

[[nodiscard]] Result<qint64> countReleases(Reader &reader, const ReleaseSelection &selection);
/// Rows first … first + count. Ids only: the caller reads what it shows of them.
[[nodiscard]] Result<std::vector<ReleaseId>> releaseIds(Reader &reader, const ReleaseSelection &selection, qint64 first,
                                                        int count);
/// The number of the row that shows the release; nothing when the selection leaves it out.
[[nodiscard]] Result<std::optional<qint64>> positionOf(Reader &reader, const ReleaseSelection &selection, ReleaseId id);
/// When something of the release was changed last.
[[nodiscard]] Result<std::optional<Instant>> changedAt(Reader &reader, ReleaseId id);

} // namespace slipway::storage
