// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/measured_writing.h"

#include "core/readiness/measured_condition.h"
#include "service/runs/watched_deployment.h"

namespace slipway::service {

Result<> takeParameters(CommandContext &context, const Release &release, Criterion &criterion,
                        const QJsonObject &parameters)
{
    if (const auto sound = readMeasured(criterion.kind, parameters); !sound)
        return std::unexpected(sound.error());
    if (criterion.parameters == parameters)
        return {};
    if (criterion.blocking)
        if (const auto may = context.mayLoosenGate(release); !may)
            return may;
    // What is measured by rules that do not hold any more says nothing.
    if (const auto ended = endCourses(context, release.id, criterion.id); !ended)
        return ended;
    criterion.parameters = parameters;
    criterion.threshold = measuredThreshold(criterion.kind, parameters);
    criterion.state = CriterionState::Unknown;
    criterion.value.clear();
    criterion.evaluatedAt.reset();
    criterion.evaluatedBy.reset();
    return {};
}

} // namespace slipway::service
