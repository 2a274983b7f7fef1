// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/alert.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace slipway::ui {

/// What the series of one query are called in a legend: `{{label}}` of the template replaced by the label's value; without a
/// template the values of the labels that tell them apart, or the expression when nothing does.
[[nodiscard]] QStringList seriesNames(const QString &legend, const QString &expression, const std::vector<Labels> &all);

} // namespace slipway::ui
