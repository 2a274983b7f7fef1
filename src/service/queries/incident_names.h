// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/deployment.h"
#include "service/queries/incidents_page.h"
#include "service/queries/queries_private.h"

#include <QHash>

namespace slipway::service {

/// Names of what incidents, notes and notices refer to; read as they are needed, for one query.
class IncidentNames
{
public:
    [[nodiscard]] static Result<IncidentNames> load(Queries::Private &d);

    [[nodiscard]] QString person(const std::optional<PersonId> &id) const;
    [[nodiscard]] QString product(const std::optional<ProductId> &id) const;
    [[nodiscard]] QString environment(const std::optional<EnvironmentId> &id) const;
    /// "Payments 4.2"; empty when there is none.
    [[nodiscard]] QString release(const std::optional<ReleaseId> &id);
    [[nodiscard]] std::optional<Release> releaseOf(ReleaseId id);
    [[nodiscard]] QString deployment(const std::optional<DeploymentId> &id);
    [[nodiscard]] QString deployment(const Deployment &deployment);
    [[nodiscard]] IncidentRow row(const Incident &incident);

private:
    explicit IncidentNames(Queries::Private &d) : m_d(d) {}

    Queries::Private &m_d;
    QHash<PersonId, Person> m_people;
    QHash<ProductId, Product> m_products;
    QHash<EnvironmentId, QString> m_environments;
    QHash<ReleaseId, std::optional<Release>> m_releases;
};

/// The letters of a shortened id, when there are enough of them to mean one.
[[nodiscard]] std::optional<QString> idBeginning(const QString &reference);

} // namespace slipway::service
