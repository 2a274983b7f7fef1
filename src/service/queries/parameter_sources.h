// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/runs/parameter_text.h"
#include "service/session.h"

namespace slipway::service {

class Queries;

/// What the parameters of a release's job are filled in from. @param place where to, when the job does not say
/// @param actor who would start it
[[nodiscard]] Result<ParameterSources> parameterSources(Queries &queries, const ReleaseJob &job,
                                                        std::optional<EnvironmentId> place, PersonId actor,
                                                        const QByteArray &zone);

} // namespace slipway::service
