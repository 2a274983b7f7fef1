// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis.h"
#include "core/base/ids.h"

#include <QJsonObject>

namespace slipway {

using AnalysisRecordId = Id<struct AnalysisRecord>;
using MeasurementRecordId = Id<struct MeasurementRecord>;

/// One course of a measured criterion, from its start to its verdict.
struct AnalysisRecord {
    AnalysisRecordId id;
    ReleaseId release;
    CriterionId criterion;
    std::optional<DeploymentId> deployment; ///< that it watches; none: it is not bound to one
    QJsonObject parameters;                 ///< of the criterion when it began; it is judged by these to its end
    Instant startedAt;                      ///< of a watched deployment when that was over
    AnalysisState state = AnalysisState::Pending;
    QString reason; ///< for people, in the language of who measured
    std::optional<Instant> decidedAt;
    std::optional<PersonId> person; ///< who asked; none: it began by itself after the deployment

    bool operator==(const AnalysisRecord &) const = default;
};

/// One measurement of a course, as it was made; append-only.
struct MeasurementRecord {
    MeasurementRecordId id;
    ReleaseId release;
    AnalysisRecordId analysis;
    Instant at;
    std::optional<double> value; ///< nothing: no data
    int samples = 1;
    MeasurementPhase phase = MeasurementPhase::Inconclusive;
    bool isJudged = false; ///< the phase is not what the value alone says
    QString said;
    QString server;
    QString query; ///< as it was sent
    QStringList warnings;
    QString error;
    QJsonObject detail; ///< of a comparison its statistics and samples, of alerts and checks what was found; of an error that
                        ///< asking again does not change `refused`

    bool operator==(const MeasurementRecord &) const = default;
};

/// As the rules read it.
[[nodiscard]] inline Measurement measurementOf(const MeasurementRecord &record)
{
    Measurement measurement{.at = record.at,
                            .value = record.value,
                            .samples = record.samples,
                            .error = record.error,
                            .server = record.server,
                            .query = record.query,
                            .warnings = record.warnings,
                            .verdict = {},
                            .said = record.said,
                            .isRefusal = record.detail[QLatin1StringView("refused")].toBool()};
    if (record.isJudged)
        measurement.verdict = record.phase;
    return measurement;
}

} // namespace slipway
