// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/queries/incident_names.h"

#include "core/base/tr.h"

#include <algorithm>

namespace slipway::service {

namespace {

constexpr qsizetype kFewestLetters = 8;

} // namespace

Result<IncidentNames> IncidentNames::load(Queries::Private &d)
{
    IncidentNames names(d);
    auto people = d.peopleById();
    auto products = d.productsById();
    const auto places = d.read().all<Environment>("ord, name");
    if (!people || !products || !places)
        return std::unexpected(!people ? people.error() : products ? places.error() : products.error());
    names.m_people = std::move(*people);
    names.m_products = std::move(*products);
    for (const Environment &each : *places)
        names.m_environments.insert(each.id, each.name);
    return names;
}

QString IncidentNames::person(const std::optional<PersonId> &id) const
{
    return id ? m_people.value(*id).name : QString();
}

QString IncidentNames::product(const std::optional<ProductId> &id) const
{
    return id ? m_products.value(*id).name : QString();
}

QString IncidentNames::environment(const std::optional<EnvironmentId> &id) const
{
    return id ? m_environments.value(*id) : QString();
}

std::optional<Release> IncidentNames::releaseOf(ReleaseId id)
{
    if (!m_releases.contains(id))
        m_releases.insert(id, m_d.read().find(id).value_or(std::nullopt));
    return m_releases.value(id);
}

QString IncidentNames::release(const std::optional<ReleaseId> &id)
{
    const auto found = id ? releaseOf(*id) : std::nullopt;
    return found ? m_products.value(found->product).name + u' ' + found->version : QString();
}

QString IncidentNames::deployment(const Deployment &deployment)
{
    return (deployment.isRollback ? tr("rollback of %1 in %2") : tr("%1 in %2"))
        .arg(release(deployment.release), environment(deployment.environment));
}

QString IncidentNames::deployment(const std::optional<DeploymentId> &id)
{
    const auto found = id ? m_d.read().find(*id).value_or(std::nullopt) : std::nullopt;
    return found ? deployment(*found) : QString();
}

IncidentRow IncidentNames::row(const Incident &incident)
{
    return {incident,
            stateOf(incident),
            release(incident.release),
            environment(incident.environment),
            person(incident.owner),
            deployment(incident.causedBy),
            deployment(incident.fixedBy)};
}

std::optional<QString> idBeginning(const QString &reference)
{
    QString beginning = reference.toLower();
    beginning.remove(u'-');
    const bool isHex = std::ranges::all_of(beginning, [](QChar c) { return c.isDigit() || (c >= u'a' && c <= u'f'); });
    return isHex && beginning.size() >= kFewestLetters ? std::optional(beginning) : std::nullopt;
}

} // namespace slipway::service
