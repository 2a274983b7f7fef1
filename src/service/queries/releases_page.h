// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"

#include <QJsonObject>

#include <cstdint>
#include <set>
#include <vector>

/// The table of all releases, read in windows.
namespace slipway::service {

enum class ReleaseColumn : std::uint8_t { Title, State, Ship, Phase, Progress, Gate, Owner, Environment, Changed };

/// Per cent of a release's items that are done or skipped, rounded down; a release without items has 0.
struct ProgressRange {
    int least = 0;
    int most = 100;

    auto operator<=>(const ProgressRange &) const = default;
};

/// Which releases; everything empty: all.
struct ReleaseFilter {
    QString text; ///< part of the title, which is the product's name and the version
    std::set<ReleaseState> states;
    std::set<ProductId> products;
    std::set<PersonId> coordinators;
    std::set<EnvironmentId> environments;
    std::optional<TimeSpan> ship; ///< ships inside
    bool onlyAtRisk = false;      ///< active, with something overdue or blocked
    std::optional<Instant> changedSince;
    /// Coordinates it, owns an open item or a criterion of it, decided on it, or may give a sign-off that was asked for.
    std::optional<PersonId> involves;
    std::set<QString> phases; ///< keys or names of the phase it is in by date
    ProgressRange progress;

    bool operator==(const ReleaseFilter &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == ReleaseFilter{}; }
    /// For saved views.
    [[nodiscard]] QJsonObject toJson() const;
    /// Unknown members are ignored.
    [[nodiscard]] static ReleaseFilter fromJson(const QJsonObject &json);
};

enum class ReleaseOrder : std::uint8_t { Ship, Title, State, Changed };

/// What the gate before shipping says, in short.
struct GateStanding {
    bool isGo = false;
    int reasons = 0; ///< against shipping; those that were overridden count too
};

/// A row of the table.
struct ReleaseRow {
    ReleaseId id;
    QString title; ///< product and version
    QString productName;
    QString version;
    ReleaseState state = ReleaseState::Draft;
    bool isBlocked = false;
    Instant ship;
    QByteArray zone;
    QString phase; ///< the one it is in by date
    int itemsDone = 0;
    int items = 0;
    int overdue = 0;
    /// Number of reasons against shipping; nothing while it is draft or planned ("not yet due").
    std::optional<int> gateReasons;
    std::optional<PersonId> coordinator;
    QString coordinatorName;
    QString environmentName;
    std::optional<Instant> changedAt;
};

} // namespace slipway::service
