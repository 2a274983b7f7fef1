// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_record.h"
#include "core/pipeline/deployment.h"
#include "storage/reader.h"

#include <vector>

/// Courses of measured criteria and their measurements.
namespace slipway::storage {

/// Those that are not decided, oldest first.
[[nodiscard]] Result<std::vector<AnalysisRecord>> openAnalyses(Reader &reader);
/// Those over deployments that were decided or ended since, oldest first.
[[nodiscard]] Result<std::vector<AnalysisRecordId>> watchesEndedSince(Reader &reader, Instant since);
/// The newest course of each criterion of a release.
[[nodiscard]] Result<std::vector<AnalysisRecord>> newestAnalyses(Reader &reader, ReleaseId release);
/// The newest of one criterion; nothing: it was never measured.
[[nodiscard]] Result<std::optional<AnalysisRecord>> newestAnalysis(Reader &reader, CriterionId criterion);
/// The last `most` of a course, in their order.
[[nodiscard]] Result<std::vector<MeasurementRecord>> measurementsOf(Reader &reader, AnalysisRecordId analysis,
                                                                    int most = kMostMeasurements);
/// How many of a course failed.
[[nodiscard]] Result<int> failuresOf(Reader &reader, AnalysisRecordId analysis);

/// Releases that were deployed and are neither closed nor cancelled, and have criteria of measured kinds.
[[nodiscard]] Result<std::vector<ReleaseId>> releasesToWatch(Reader &reader);

/// A deployment of the past that a criterion is tried on.
struct PastDeployment {
    ReleaseId release;
    QString version;
    Instant deployedAt;
    bool wasGood = true; ///< nobody took it back
};
/// The newest successful deployments of a product to an environment (none: any), newest first, rollbacks left out.
[[nodiscard]] Result<std::vector<PastDeployment>> pastDeployments(Reader &reader, ProductId product,
                                                                  std::optional<EnvironmentId> environment, int most);

} // namespace slipway::storage
