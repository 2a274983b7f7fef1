// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/call.h"

#include <QJsonArray>
#include <QJsonObject>

/// The stable JSON shapes: snake_case, times RFC 3339 in UTC with `…_zone` beside, what is absent is null.
namespace slipway::ctl {

[[nodiscard]] QJsonValue orNull(const QString &text);
[[nodiscard]] QJsonValue orNull(const std::optional<Instant> &at);
[[nodiscard]] QJsonValue zoneOrNull(const QByteArray &zone);
template <class Entity>
[[nodiscard]] QJsonValue orNull(const std::optional<Id<Entity>> &id)
{
    return id ? QJsonValue(id->toString()) : QJsonValue();
}

[[nodiscard]] QJsonObject productJson(const Product &product, const Names &names);
[[nodiscard]] QJsonObject personJson(const Person &person);
[[nodiscard]] QJsonObject environmentJson(const Environment &environment, const Names &names);
[[nodiscard]] QJsonObject absenceJson(const Absence &absence, const Names &names);
[[nodiscard]] QJsonObject freezeJson(const Freeze &freeze, const Names &names);
[[nodiscard]] QJsonObject trainJson(const Train &train, const Names &names);
[[nodiscard]] QJsonObject bookingJson(const Booking &booking, const QByteArray &zone, const Names &names);
[[nodiscard]] QJsonObject commentJson(const Comment &comment, const Names &names);

/// How ready a release is.
struct Readiness {
    std::optional<bool> isGo; ///< none: the release is over, or given up
    std::optional<int> reasons;
    int itemsDone = 0;
    int items = 0;
};
[[nodiscard]] QJsonObject releaseJson(const Release &release, const QString &phase, const Readiness &readiness,
                                      const Names &names);
/// The release with its milestones, phases, gate and conflicts.
[[nodiscard]] QJsonObject releasePageJson(const service::ReleasePage &page, const Names &names);
[[nodiscard]] QJsonObject milestoneJson(const Milestone &milestone, const QByteArray &zone);
[[nodiscard]] QJsonObject itemJson(const Item &item, const ReleasePlan &plan, const Names &names);
[[nodiscard]] QJsonObject evidenceJson(const Evidence &evidence, const Names &names);
[[nodiscard]] QJsonObject criterionJson(const Criterion &criterion, const ReleasePlan &plan, const Names &names);
/// One entry per decision of a requirement; one pending entry when there is none.
[[nodiscard]] QJsonArray signoffsJson(const service::SignoffRow &row, const ReleasePlan &plan, const Names &names);
[[nodiscard]] QJsonObject gateJson(const GateAnswer &gate, const Names &names);
[[nodiscard]] QJsonObject conflictJson(const Conflict &conflict, const Names &names);
[[nodiscard]] QJsonObject dateChangeJson(const DateChange &change, const QByteArray &zone);
[[nodiscard]] QJsonObject activityJson(const service::ActivityEntry &entry);

template <class List, class ToJson>
[[nodiscard]] QJsonArray jsonList(const List &list, ToJson toJson)
{
    QJsonArray array;
    for (const auto &each : list)
        array.append(toJson(each));
    return array;
}

} // namespace slipway::ctl
