// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/states.h"

#include <QJsonObject>
#include <QStringList>

namespace YAML {
class Node;
}

/// Conditions on runs and tests in a template; see core/pipeline/ci_condition.h. Inside of `formats/template` only.
namespace slipway::formats {

class TemplateMapping;
struct TemplateBudget;

/// The keys a condition may have.
[[nodiscard]] QStringList conditionKeys();
[[nodiscard]] QStringList rollbackConditionKeys();
/// The condition that stands among the keys of a mapping. Throws TemplateMistake.
[[nodiscard]] QJsonObject readCondition(QStringView kind, const TemplateMapping &map);
/// As readCondition(), of a criterion about rolling back.
[[nodiscard]] QJsonObject readRollbackCondition(const TemplateMapping &map);
/// As readCondition(), of a criterion that servers answer; see core/readiness/measured_condition.h.
[[nodiscard]] QJsonObject readMeasuredCondition(CriterionKind kind, const TemplateMapping &map);
/// As readCondition(), a mapping of its own that names the kind.
[[nodiscard]] QJsonObject readAutomation(const YAML::Node &node, TemplateBudget &budget);

} // namespace slipway::formats
