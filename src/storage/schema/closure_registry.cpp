// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closure/closure.h"
#include "core/insights/history.h"
#include "storage/schema/mapping.h"
#include "storage/schema/registry.h"

namespace slipway::storage {

template <>
const Mapping<HistoryDeployment> &mappingOf<HistoryDeployment>()
{
    static const auto m = mapping<HistoryDeployment>(
        entity("history_deployment", "history_deployments", 0),
        {field("product", &HistoryDeployment::product, "product"), field("key", &HistoryDeployment::key),
         field("version", &HistoryDeployment::version), field("finished_at", &HistoryDeployment::finishedAt),
         field("outcome", &HistoryDeployment::outcome), field("is_rollback", &HistoryDeployment::isRollback),
         field("rollback_of", &HistoryDeployment::rollbackOf, "history_deployment"),
         field("hotfix_for", &HistoryDeployment::hotfixFor, "history_deployment"),
         field("is_unplanned", &HistoryDeployment::isUnplanned), field("commits", &HistoryDeployment::commits)});
    return m;
}

template <>
const Mapping<HistoryIncident> &mappingOf<HistoryIncident>()
{
    static const auto m = mapping<HistoryIncident>(
        entity("history_incident", "history_incidents", 0),
        {field("product", &HistoryIncident::product, "product"), field("key", &HistoryIncident::key),
         field("title", &HistoryIncident::title), field("started_at", &HistoryIncident::startedAt),
         field("resolved_at", &HistoryIncident::resolvedAt),
         field("caused_by", &HistoryIncident::causedBy, "history_deployment")});
    return m;
}

template <>
const Mapping<Attribution> &mappingOf<Attribution>()
{
    static const auto m = mapping<Attribution>(event("attribution", "attributions", 0),
                                               {field("incident", &Attribution::incident, "incident"),
                                                field("deployment", &Attribution::deployment, "deployment"),
                                                field("person", &Attribution::person, "person"),
                                                field("note", &Attribution::note), field("at", &Attribution::at)});
    return m;
}

template <>
const Mapping<Closure> &mappingOf<Closure>()
{
    static const auto m =
        mapping<Closure>(event("closure", "closures", 0),
                         {field("release", &Closure::release, "release"), field("is_closed", &Closure::isClosed),
                          field("from_state", &Closure::fromState), field("person", &Closure::person, "person"),
                          field("at", &Closure::at), field("reason", &Closure::reason),
                          field("content_hash", &Closure::contentHash), field("report_hash", &Closure::reportHash)});
    return m;
}

} // namespace slipway::storage
