// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_record.h"
#include "service/commands/command.h"

/// Courses of measured criteria: begun, measured, decided. Criterion, course and measurement change in one transaction.
namespace slipway::service {

/// A person has a criterion measured.
struct StartAnalysis {
    static constexpr const char *kWord = "analysis.start";
    static constexpr bool kIsUndoable = false;
    using Answer = AnalysisRecord;

    ReleaseId release;
    CriterionId criterion;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::Conflict it is being measured @retval ErrorKind::NotAllowed it needs a deployment, and there is none
    /// @retval ErrorKind::BadInput what is asked cannot be read
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// A deployment is watched from its end on; in nobody's name.
struct BeginWatch {
    static constexpr const char *kWord = "analysis.watch";
    static constexpr bool kIsFact = true;
    static constexpr bool kIsUndoable = false;
    using Answer = AnalysisRecord;

    ReleaseId release;
    CriterionId criterion;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// As StartAnalysis. @retval ErrorKind::Conflict the newest deployment was, or is being, watched
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Adds what was measured, or ends a course whose time is over; the criterion follows. When one fails that is watched after a
/// deployment, the cord is pulled in the same transaction, unless the criterion says otherwise.
struct RecordMeasurement {
    static constexpr const char *kWord = "analysis.measure";
    static constexpr bool kIsFact = true;
    static constexpr bool kIsUndoable = false;
    using Answer = AnalysisRecord;

    ReleaseId release;
    AnalysisRecordId analysis;
    std::optional<MeasurementRecord>
        measurement; ///< its id, release, course and phase are filled in; none: only time passed

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed the course is decided already
    /// @retval ErrorKind::Conflict another program measured it for this time
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Ends a course before it is decided; the criterion stays unknown.
struct StopAnalysis {
    static constexpr const char *kWord = "analysis.stop";
    static constexpr bool kIsUndoable = false;
    using Answer = AnalysisRecord;

    ReleaseId release;
    AnalysisRecordId analysis;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed it is decided already
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Ends watching a deployment that does not stand any more: it was taken back, or another one followed. In nobody's name; as
/// StopAnalysis otherwise.
struct EndWatch {
    static constexpr const char *kWord = "analysis.end";
    static constexpr bool kIsFact = true;
    static constexpr bool kIsUndoable = false;
    using Answer = AnalysisRecord;

    ReleaseId release;
    AnalysisRecordId analysis;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed it is decided already @retval ErrorKind::Conflict the deployment still stands
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Other parameters for a measured criterion; it has to be measured anew.
struct EditMeasuredCriterion {
    static constexpr const char *kWord = "criterion.parameters";
    using Answer = Done;

    ReleaseId release;
    CriterionId criterion;
    QJsonObject parameters;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed it blocks, and who acts may not loosen a gate
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
