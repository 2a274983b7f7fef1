// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/states.h"

#include <QJsonObject>
#include <QString>

/// Parameters of a measured criterion as lines, for where a field for each would be too much.
namespace slipway::ui {

/// `key: value`, one a line; lists with commas between.
[[nodiscard]] QString measuredLines(const QJsonObject &parameters);
/// Back from lines; those without a key are left out.
[[nodiscard]] QJsonObject measuredFromLines(const QString &lines);
/// What is wrong with the lines; empty: nothing.
[[nodiscard]] QString measuredLinesProblem(CriterionKind kind, const QString &lines);
/// Something to begin with, which can be read.
[[nodiscard]] QJsonObject usualMeasured(CriterionKind kind);

} // namespace slipway::ui
