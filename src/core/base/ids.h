// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace slipway {

/// 128-bit identifier, RFC 9562. New ones are version 7: they sort by the time they were made.
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    auto operator<=>(const Uuid &) const = default;
    [[nodiscard]] bool isNull() const { return *this == Uuid{}; }
    /// `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`, lower case.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] QByteArray toBytes() const;
    /// Accepts the canonical form, any case; nothing else.
    [[nodiscard]] static std::optional<Uuid> fromString(QStringView text);
    /// @return nothing when `bytes` is not 16 long
    [[nodiscard]] static std::optional<Uuid> fromBytes(QByteArrayView bytes);
    /// Version 7 from a Unix time in milliseconds and 10 random bytes (RFC 9562 §5.7).
    [[nodiscard]] static Uuid version7(std::int64_t unixMilliseconds, const std::array<std::uint8_t, 10> &random);
    /// When a version 7 was made, Unix time in milliseconds.
    [[nodiscard]] std::int64_t madeAt() const;
    /// Version 5: the same name always gives the same id (RFC 9562 §5.5).
    [[nodiscard]] static Uuid version5(const Uuid &space, QByteArrayView name);
};

/// For QHash and QSet.
[[nodiscard]] inline std::size_t qHash(const Uuid &id, std::size_t seed = 0)
{
    return qHashBits(id.bytes.data(), id.bytes.size(), seed);
}

/// One strong type per entity, so that a person's id cannot be passed for a release's.
template <class Entity>
struct Id {
    Uuid value;

    auto operator<=>(const Id &) const = default;
    [[nodiscard]] bool isNull() const { return value.isNull(); }
    [[nodiscard]] QString toString() const { return value.toString(); }
};

template <class Entity>
/// For QHash and QSet.
[[nodiscard]] inline std::size_t qHash(const Id<Entity> &id, std::size_t seed = 0)
{
    return qHash(id.value, seed);
}

using ProductId = Id<struct Product>;
using PersonId = Id<struct Person>;
using AbsenceId = Id<struct Absence>;
using EnvironmentId = Id<struct Environment>;
using TemplateId = Id<struct Template>;
using ReleaseId = Id<struct Release>;
using MilestoneId = Id<struct Milestone>;
using PhaseId = Id<struct Phase>;
using ItemId = Id<struct Item>;
using EvidenceId = Id<struct Evidence>;
using CriterionId = Id<struct Criterion>;
using SignoffRequirementId = Id<struct SignoffRequirement>;
using SignoffId = Id<struct Signoff>;
using FreezeId = Id<struct Freeze>;
using FreezeOverrideId = Id<struct FreezeOverride>;
using GateOverrideId = Id<struct GateOverride>;
using BookingId = Id<struct Booking>;
using TrainId = Id<struct Train>;
using CalendarEventId = Id<struct CalendarEvent>;
using CommentId = Id<struct Comment>;
using SavedViewId = Id<struct SavedView>;
using CiConnectionId = Id<struct CiConnection>;
using CiRunId = Id<struct CiRun>;
using TestReportId = Id<struct TestReport>;
using DeploymentId = Id<struct Deployment>;
using ReleaseJobId = Id<struct ReleaseJob>;
using LeaseId = Id<struct Lease>;
using HoldId = Id<struct Hold>;
using RunbookStepId = Id<struct RunbookStep>;
using CutoverId = Id<struct Cutover>;
using RunbookEventId = Id<struct RunbookEvent>;
using RingId = Id<struct Ring>;
using SoakMarkId = Id<struct SoakMark>;
using SkippedGateId = Id<struct SkippedGate>;
using IncidentId = Id<struct Incident>;
using IncidentEventId = Id<struct IncidentEvent>;
using FeedbackNoteId = Id<struct FeedbackNote>;
using NotificationChannelId = Id<struct NotificationChannel>;
using MaintenanceNoticeId = Id<struct MaintenanceNotice>;

} // namespace slipway

template <class Entity>
struct std::hash<slipway::Id<Entity>> {
    std::size_t operator()(const slipway::Id<Entity> &id) const noexcept { return qHash(id.value); }
};
template <>
struct std::hash<slipway::Uuid> {
    std::size_t operator()(const slipway::Uuid &id) const noexcept { return qHash(id); }
};
