// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/template_spec.h"

namespace YAML {
class Node;
}

/// The charts of a template. Inside of `formats/template` only.
namespace slipway::formats {

struct TemplateBudget;

/// Throws TemplateMistake.
[[nodiscard]] std::vector<TemplateSpec::Panel> readPanels(const std::vector<YAML::Node> &nodes, TemplateBudget &budget);

} // namespace slipway::formats
