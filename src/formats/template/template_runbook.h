// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/template_spec.h"

namespace YAML {
class Node;
}

/// The minute plan of a template and the gates it leaves out. Inside of `formats/template` only; all throw TemplateMistake.
namespace slipway::formats {

struct TemplateBudget;

/// @param jobs those of the template, which steps may name
[[nodiscard]] std::vector<TemplateSpec::Step> readRunbook(const std::vector<YAML::Node> &nodes,
                                                          const std::vector<TemplateSpec::Job> &jobs,
                                                          TemplateBudget &budget);
[[nodiscard]] std::vector<TemplateSpec::Skip> readSkips(const std::vector<YAML::Node> &nodes, TemplateBudget &budget);

} // namespace slipway::formats
