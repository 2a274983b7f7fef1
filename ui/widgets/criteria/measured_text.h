// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/states.h"

#include <QJsonObject>

namespace slipway::ui {

/// Something to begin with, which can be read.
[[nodiscard]] QJsonObject usualMeasured(CriterionKind kind);

} // namespace slipway::ui
