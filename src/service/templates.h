// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/release/template_spec.h"

#include <QByteArray>

namespace slipway::service {

/// What a template's YAML says.
/// @retval ErrorKind::BadInput with `line N` in `where`
[[nodiscard]] Result<TemplateSpec> checkTemplate(const QByteArray &yaml, const QString &sourceName = {});

/// The templates that come with Slipway: YAML texts.
[[nodiscard]] std::vector<QByteArray> shippedTemplates();

} // namespace slipway::service
