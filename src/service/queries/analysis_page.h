// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_record.h"
#include "core/pipeline/deployment.h"
#include "core/readiness/measured_condition.h"

#include <vector>

/// How measured criteria stand.
namespace slipway::service {

/// The newest course of a criterion, with what was measured.
struct AnalysisView {
    Criterion criterion;
    AnalysisRecord course;
    MeasuredCriterion asked; ///< as the course began with it
    AnalysisStanding
        standing; ///< when it is measured next, and its failures while it runs; other counts are of `measurements`
    std::vector<MeasurementRecord> measurements; ///< in their order; the newest ones
    std::optional<Instant> endsAt;               ///< when time alone ends it; nothing: time does not
    QString warning;                             ///< why it may fail soon, while it runs; empty: nothing speaks for it
};

/// A release that should be taken back, with why.
struct RollbackProposal {
    ReleaseId release;
    EnvironmentId environment;
    DeploymentId deployment;
    QStringList reasons;              ///< each a sentence with value and threshold
    bool isAutomatic = false;         ///< a criterion says that it is rolled back without a question
    std::vector<CriterionId> armed{}; ///< the criteria that say so

    /// For the note of the rollback.
    [[nodiscard]] QString note() const { return reasons.join(QStringLiteral("; ")); }
};

/// All measured criteria of a release that were measured, in the order of the criteria.
struct ReleaseAnalyses {
    std::vector<AnalysisView> courses;
    std::optional<RollbackProposal> proposal; ///< of a deployment that stands and failed

    [[nodiscard]] const AnalysisView *of(CriterionId criterion) const
    {
        for (const AnalysisView &each : courses)
            if (each.criterion.id == criterion)
                return &each;
        return nullptr;
    }
};

/// A course that watches a deployment.
struct WatchedCourse {
    AnalysisRecord course;
    CriterionKind kind = CriterionKind::Metric;
    Deployment deployment;
};

/// A deployment of the past to try a criterion on.
struct PastDeploymentRow {
    ReleaseId release;
    QString title; ///< product and version
    Instant deployedAt;
    bool wasGood = true; ///< it was not taken back
};

} // namespace slipway::service
