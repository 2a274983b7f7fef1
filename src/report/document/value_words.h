// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/release_report.h"

#include <optional>

/// What a report keeps of criteria as plain numbers and codes, the same in every language, as people read it.
namespace slipway::report {

/// What is known of a criterion by its title.
struct MeasuredIn {
    CriterionKind kind = CriterionKind::Manual;
    ValueUnit unit = ValueUnit::Number;
};

/// What the report says of a criterion with that title. Of reports from before version 3, which did not keep the unit, that of
/// the chart of the same title.
[[nodiscard]] MeasuredIn measuredIn(const ReleaseReport &report, const QString &title);
/// The same where the criterion or the verdict is at hand: titles may be alike.
[[nodiscard]] MeasuredIn measuredIn(const ReleaseReport &report, const QString &title, MeasuredIn said);

/// A number that was measured: `0.26 %` of a ratio, `× 2.91` of a comparison, `1` of alerts.
[[nodiscard]] QString measuredText(double value, MeasuredIn in);
/// ReportCriterion::value and the like: `0.0026`, `inconclusive: 0.3`, `no data`. Of kinds that no server answers as it is.
[[nodiscard]] QString criterionValue(const QString &value, MeasuredIn in);
/// ReportCriterion::threshold: `<= 0.01 within 18m`, `as the baseline, < × 1.2`. Of kinds that no server answers as it is.
[[nodiscard]] QString criterionThreshold(const QString &threshold, MeasuredIn in);

} // namespace slipway::report
