// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/template/template_references.h"

#include <string>

namespace slipway::formats {

/// Goes over a file before anything is built from it: one document, and not too much in it.
/// Throws YAML::Exception for what is no YAML. Inside of `formats/template` only.
[[nodiscard]] std::optional<TemplateMistake> surveyTemplate(const std::string &yaml);

} // namespace slipway::formats
