// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace slipway::ci::webhook {

/// Fills the `{{name}}` in the texts of a JSON document. The template is parsed first, so no value can change its shape.
///
/// @retval ErrorKind::BadInput `text` is no JSON object or array, or names a value that is missing
[[nodiscard]] Result<QByteArray> filledBody(const QString &text, const QMap<QString, QString> &values);

/// The names that a template asks for, in their order, each once.
[[nodiscard]] QStringList namesInBody(const QString &text);

} // namespace slipway::ci::webhook
