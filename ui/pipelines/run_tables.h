// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/test_report.h"
#include "service/runs/run_view.h"
#include "ui/widgets/table/row_table_model.h"

#include <QLocale>

/// The tables of one run as rows of cells.
namespace slipway::ui::pipelines {

/// Steps as a tree: name (a link to its log), state, begin, how long.
[[nodiscard]] std::vector<TableRow> stepRows(const std::vector<service::PartView> &parts, const QByteArray &zone,
                                             Instant now);
/// How many parts there are, with all below.
[[nodiscard]] int stepCount(const std::vector<service::PartView> &parts);
/// What the run was started with, by name.
[[nodiscard]] std::vector<TableRow> parameterRows(const QMap<QString, QString> &parameters);
[[nodiscard]] std::vector<TableRow> reportRows(const std::vector<TestReport> &reports, const QByteArray &zone,
                                               Instant now);
[[nodiscard]] std::vector<TableRow> artifactRows(const std::vector<service::ArtifactView> &artifacts);

} // namespace slipway::ui::pipelines
