// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

/// Parameters of a job as people type them: one a line, `name = value`.
namespace slipway::ui {

[[nodiscard]] QString parameterLines(const QJsonObject &parameters);
/// Whether lines say all of them: none has a line break, or a name that is cut at another place.
[[nodiscard]] bool areLines(const QJsonObject &parameters);
/// @param before blanks around a value that stayed the same are kept
/// @retval ErrorKind::BadInput a line is none; the sentence names it
[[nodiscard]] Result<QJsonObject> parametersOf(const QString &lines, const QJsonObject &before = {});

} // namespace slipway::ui
