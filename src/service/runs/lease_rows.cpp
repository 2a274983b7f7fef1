// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runs/lease_rows.h"

#include "core/pipeline/leases.h"
#include "storage/repositories/pipeline_repository.h"

#include <QHash>

#include <algorithm>

namespace slipway::service {

namespace {

/// Fills in the names people read.
Result<LeaseRow> namedLease(storage::Reader &reader, const Environment &place, const Lease &lease)
{
    const auto release = reader.find(lease.release);
    const auto person = reader.find(lease.person);
    if (!release || !person)
        return std::unexpected(release ? person.error() : release.error());
    LeaseRow row{.lease = lease,
                 .environment = place.name,
                 .release = {},
                 .person = *person ? (*person)->name : QString(),
                 .place = 0,
                 .expectedAt = {},
                 .isOverdue = false};
    if (*release)
        if (const auto product = reader.find((*release)->product); product && *product)
            row.release = (*product)->name + u' ' + (*release)->version;
    return row;
}

Result<> addQueue(storage::Reader &reader, const Environment &place, const std::vector<Lease> &open, Instant now,
                  std::vector<LeaseRow> &rows)
{
    const LeaseQueue queue = leaseQueue(open, now);
    if (!queue.holder)
        return {};
    auto holder = namedLease(reader, place, *queue.holder);
    if (!holder)
        return std::unexpected(holder.error());
    holder->isOverdue = queue.isOverdue;
    rows.push_back(std::move(*holder));
    for (std::size_t i = 0; i < queue.waiting.size(); ++i) {
        auto row = namedLease(reader, place, *queue.waiting[i].lease);
        if (!row)
            return std::unexpected(row.error());
        row->place = static_cast<int>(i) + 1;
        row->expectedAt = queue.waiting[i].expectedAt;
        rows.push_back(std::move(*row));
    }
    return {};
}

} // namespace

Result<std::vector<LeaseRow>> loadLeases(storage::Reader &reader, std::optional<EnvironmentId> environment, Instant now)
{
    const auto places = reader.all<Environment>("ord, name");
    const auto open = storage::allOpenLeases(reader);
    if (!places || !open)
        return std::unexpected(places ? open.error() : places.error());
    QHash<EnvironmentId, std::vector<Lease>> byPlace;
    for (const Lease &each : *open)
        byPlace[each.environment].push_back(each);
    std::vector<LeaseRow> rows;
    for (const Environment &place : *places)
        if (!environment || place.id == *environment)
            if (const auto done = addQueue(reader, place, byPlace.value(place.id), now, rows); !done)
                return std::unexpected(done.error());
    return rows;
}

Result<std::vector<LeaseRow>> loadPastLeases(storage::Reader &reader, const TimeSpan &span, int most)
{
    const auto places = reader.all<Environment>("ord, name");
    const auto past = storage::leasesGivenBack(reader, span, most);
    if (!places || !past)
        return std::unexpected(places ? past.error() : places.error());
    QHash<EnvironmentId, Instant> free;
    std::vector<LeaseRow> rows;
    for (const Lease &each : *past) {
        const auto place = std::ranges::find(*places, each.environment, &Environment::id);
        if (place == places->end())
            continue;
        // Who gave it up before their turn came held nothing.
        const Instant from = std::max(each.requestedAt, free.value(each.environment, each.requestedAt));
        free[each.environment] = std::max(from, *each.releasedAt);
        if (from >= *each.releasedAt)
            continue;
        auto row = namedLease(reader, *place, each);
        if (!row)
            return std::unexpected(row.error());
        row->expectedAt = from;
        rows.push_back(std::move(*row));
    }
    return rows;
}

Result<std::vector<Booking>> leasedSpans(storage::Reader &reader)
{
    return storage::allOpenLeases(reader).transform([](const std::vector<Lease> &open) {
        std::vector<Booking> spans;
        for (const Lease &each : open)
            if (each.expectedUntil && *each.expectedUntil > each.requestedAt)
                spans.push_back({.id = {each.id.value},
                                 .environment = each.environment,
                                 .release = each.release,
                                 .phase = {},
                                 .span = {each.requestedAt, *each.expectedUntil},
                                 .note = each.note});
        return spans;
    });
}

} // namespace slipway::service
