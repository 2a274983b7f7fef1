// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insights/dora.h"
#include "core/insights/record.h"
#include "storage/reader.h"

#include <span>
#include <vector>

/// What insights are computed from, read from the aggregates and the rows they were made of.
namespace slipway::storage {

/// 32 bits each, little-endian.
[[nodiscard]] QByteArray packedSeconds(std::span<const qint32> seconds);
[[nodiscard]] std::vector<qint32> unpackedSeconds(QByteArrayView bytes);

/// Whose numbers. Empty: of all products.
struct DeliveryScope {
    std::vector<ProductId> products;
};

/// By day; a day has one for each product that deployed.
[[nodiscard]] Result<std::vector<insights::DeliveryDay>> deliveryDays(Reader &reader, const DeliveryScope &scope,
                                                                      const insights::Period &period);

/// A deployment behind the numbers.
struct DeliveryFact {
    Uuid id;
    ProductId product;
    std::optional<ReleaseId> release; ///< none: imported
    QString version;
    Instant at;
    bool hasSucceeded = true;
    bool isRollback = false;
    bool hasFailed = false;
    bool isUnplanned = false;
};
/// Which of them: those that succeeded, attempts that did not; of the first those that failed afterwards, or were unplanned.
enum class FactKind : std::uint8_t { Succeeded, Attempts, Failed, Unplanned };
/// The newest first.
[[nodiscard]] Result<std::vector<DeliveryFact>> deliveryFacts(Reader &reader, const DeliveryScope &scope,
                                                              const insights::Period &period, FactKind kind, int most);

/// A commit behind the lead times, the slowest first.
struct DeliveredCommit {
    QString sha;
    ProductId product;
    QString version;
    Instant committedAt;
    Instant deployedAt;
};
[[nodiscard]] Result<std::vector<DeliveredCommit>> deliveredCommits(Reader &reader, const DeliveryScope &scope,
                                                                    const insights::Period &period, int most);

/// An incident behind the recovery times, those that are open first, then the newest.
struct DeliveryFailure {
    Uuid incident;
    bool isImported = false;
    QString title;
    ProductId product;
    QString version; ///< of the deployment that caused it
    Instant startedAt;
    std::optional<Instant> resolvedAt;
};
[[nodiscard]] Result<std::vector<DeliveryFailure>> deliveryFailures(Reader &reader, const DeliveryScope &scope,
                                                                    const insights::Period &period, int most);

/// Releases that shipped in the period, the newest first.
[[nodiscard]] Result<std::vector<insights::ShippedRelease>> shippedReleases(Reader &reader, const DeliveryScope &scope,
                                                                            const insights::Period &period, int most);
/// How a release went, from the index alone.
struct ShippedDate {
    Instant shippedAt;
    insights::ShipOutcome outcome = insights::ShipOutcome::OnTime;
};
[[nodiscard]] Result<std::vector<ShippedDate>> shippedDates(Reader &reader, const DeliveryScope &scope,
                                                            const insights::Period &period);

/// The first and the last day on which anything was deployed or shipped; nothing without any.
[[nodiscard]] Result<std::optional<insights::Period>> deliveredPeriod(Reader &reader);

} // namespace slipway::storage
