// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/completion_values.h"

#include "app/wiring/workspace_place.h"
#include "core/release/roles.h"
#include "service/queries/queries.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostReleases = 200;
constexpr int kMostRuns = 30;

template <class Entity>
QStringList namesOf(const Result<std::vector<Entity>> &all)
{
    QStringList names;
    if (all)
        for (const Entity &each : *all)
            names += each.name;
    return names;
}

/// Products first, then the versions of the one that was typed: a workspace can hold a hundred thousand releases.
Candidates releases(service::Queries &queries, const QString &begin)
{
    const qsizetype slash = begin.indexOf(u'/');
    if (slash < 0)
        return {Candidates::Kind::Partial,
                namesOf(queries.products()).replaceInStrings(QRegularExpression(u"$"_s), u"/"_s)};
    const auto product = queries.findProduct(begin.left(slash));
    if (!product)
        return {};
    service::ReleaseFilter filter;
    filter.products = {product->id};
    QStringList words;
    if (const auto rows = queries.releases(filter, service::ReleaseOrder::Ship, true, 0, kMostReleases))
        for (const auto &each : *rows)
            words += begin.left(slash + 1) + each.title.mid(product->name.size() + 1);
    return {Candidates::Kind::Words, words};
}

QStringList roleWords(service::Queries &queries)
{
    QStringList words;
    for (const QStringView each : {roles::kCoordinator, roles::kQaLead, roles::kManager, roles::kDevelopment,
                                   roles::kSecurity, roles::kOperations, roles::kProductOwner})
        words += each.toString();
    if (const auto people = queries.people())
        for (const Person &person : *people)
            for (const QString &role : person.roles)
                if (!words.contains(role))
                    words += role;
    return words;
}

QStringList runWords(service::Queries &queries)
{
    QStringList words;
    if (const auto runs = queries.newestRuns(kMostRuns))
        for (const CiRun &each : *runs)
            words += each.id.toString();
    return words;
}

/// Those under way; a resolved one is named by its id.
QStringList incidentWords(service::Queries &queries)
{
    QStringList words;
    if (const auto rows = queries.incidents({}, true))
        for (const service::IncidentRow &each : *rows)
            words += each.incident.id.toString();
    return words;
}

QStringList wordsOf(Value value, service::Queries &queries)
{
    switch (value) {
    case Value::Product: return namesOf(queries.products());
    case Value::Person: return namesOf(queries.people());
    case Value::Role: return roleWords(queries);
    case Value::Environment: return namesOf(queries.environments());
    case Value::Template: return namesOf(queries.templates());
    case Value::Train: return namesOf(queries.trains());
    case Value::Freeze: return namesOf(queries.freezes());
    case Value::Connection: return namesOf(queries.connections());
    case Value::Run: return runWords(queries);
    case Value::MonitoringConnection: return namesOf(queries.monitoringConnections());
    case Value::Channel: return namesOf(queries.channels());
    case Value::Incident: return incidentWords(queries);
    default: return {};
    }
}

} // namespace

Candidates valuesOf(Value value, const QString &workspace, const QString &begin)
{
    if (value == Value::File)
        return {Candidates::Kind::Files, {}};
    if (value == Value::Text || value == Value::Number || value == Value::Time)
        return {};
    const auto session = wiring::openWorkspace(wiring::workspaceFile(workspace));
    if (!session)
        return {};
    if (value == Value::Release)
        return releases((*session)->queries(), begin);
    return {Candidates::Kind::Words, wordsOf(value, (*session)->queries())};
}

} // namespace slipway::ctl
