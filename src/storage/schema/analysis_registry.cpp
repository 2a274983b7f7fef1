// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysis_record.h"
#include "storage/schema/mapping.h"
#include "storage/schema/registry.h"

namespace slipway::storage {

/// As text: every number comes back as it was, the infinite ones too.
template <>
struct ColumnValue<double> {
    static constexpr auto type = ColumnType::Text;
    static void bind(sqlite3_stmt *s, int i, double value, BindArena &arena)
    {
        bindText(s, i, QByteArray::number(value, 'g', 17), arena);
    }
    static double read(sqlite3_stmt *s, int i) { return columnText(s, i).toByteArray().toDouble(); }
};

template <>
const Mapping<AnalysisRecord> &mappingOf<AnalysisRecord>()
{
    static const auto m = mapping<AnalysisRecord>(
        entity("analysis", "analyses", 0),
        {field("release", &AnalysisRecord::release, "release"),
         field("criterion", &AnalysisRecord::criterion, "criterion"),
         field("deployment", &AnalysisRecord::deployment, "deployment"),
         field("parameters", &AnalysisRecord::parameters), field("started_at", &AnalysisRecord::startedAt),
         field("state", &AnalysisRecord::state), field("reason", &AnalysisRecord::reason),
         field("decided_at", &AnalysisRecord::decidedAt), field("person", &AnalysisRecord::person, "person")});
    return m;
}

template <>
const Mapping<MeasurementRecord> &mappingOf<MeasurementRecord>()
{
    static const auto m = mapping<MeasurementRecord>(
        event("measurement", "measurements", 0),
        {field("release", &MeasurementRecord::release, "release"),
         field("analysis", &MeasurementRecord::analysis, "analysis"), field("at", &MeasurementRecord::at),
         field("value", &MeasurementRecord::value), field("samples", &MeasurementRecord::samples),
         field("phase", &MeasurementRecord::phase), field("is_judged", &MeasurementRecord::isJudged),
         field("said", &MeasurementRecord::said), field("server", &MeasurementRecord::server),
         field("query", &MeasurementRecord::query), field("warnings", &MeasurementRecord::warnings),
         field("error", &MeasurementRecord::error), field("detail", &MeasurementRecord::detail)});
    return m;
}

} // namespace slipway::storage
