// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "core/readiness/measured_condition.h"

#include <QJsonObject>

#include <optional>

/// Criteria that servers answer, as the command line says them; see core/readiness/measured_condition.h.
namespace slipway::ctl {

/// Declares the options that say what is measured and how it decides.
Verb &addMeasuredOptions(Verb &verb);

/// The kind that `--metric`, `--compare`, `--alerts`, `--checks`, `--http` or `--slo` asks for; nothing: none of them.
/// @retval ErrorKind::BadInput two of them, or `--kind` says otherwise
[[nodiscard]] Result<std::optional<CriterionKind>> givenMeasuredKind(const Call &call);

/// Its parameters. @retval ErrorKind::BadInput the sentence names what is missing or wrong
[[nodiscard]] Result<QJsonObject> givenMeasured(const Call &call, CriterionKind kind);

} // namespace slipway::ctl
