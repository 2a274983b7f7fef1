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

/// `yaml` changed so that it says `spec`; what is the same keeps its lines and its comments.
[[nodiscard]] QByteArray changedTemplate(const QByteArray &yaml, const TemplateSpec &spec);
/// Whether the text is laid out so that any change writes it anew and loses its comments.
[[nodiscard]] bool losesComments(const QByteArray &yaml);

/// The templates that come with Slipway: YAML texts.
[[nodiscard]] std::vector<QByteArray> shippedTemplates();

} // namespace slipway::service
