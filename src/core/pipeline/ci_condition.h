// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pipeline/release_job.h"
#include "core/pipeline/run.h"
#include "core/pipeline/test_report.h"

#include <QHash>

#include <optional>
#include <vector>

/// Conditions on what CI servers and tests say of a release; what criteria and items of these kinds are judged by.
///
/// A condition is a JSON object. Kind `ci`: `{"job": name, "ref": text, "max_age_hours": n}`; `job` is a job of the release
/// by its name, or `CONNECTION/JOB`. Kind `tests`: `{"suite": name, "max_failures": n, "min_pass_percent": p,
/// "not_skipped": [suite], "max_age_hours": n}`. Kind `coverage`: `{"suite": name, "percent": p, "max_age_hours": n}`.
namespace slipway {

/// What judging a condition came to. Unknown: nothing to judge by, or it is too old; never a pass.
enum class Verdict : std::uint8_t { Unknown, Holds, Fails };

/// What is known of one release.
struct CiEvidence {
    std::vector<ReleaseJob> jobs;
    std::vector<CiRun> runs;                    ///< of the release, newest first
    std::vector<TestReport> reports;            ///< of the release, newest first; without their cases
    QHash<CiConnectionId, QString> connections; ///< names
};

/// A condition judged. Value and threshold are signed and stored, therefore the same in every language.
struct ConditionAnswer {
    Verdict verdict = Verdict::Unknown;
    QString value;
    QString threshold;
    std::optional<CiRunId> run; ///< what it was judged by
    std::optional<TestReportId> report;
    std::optional<Instant> validUntil{}; ///< when it becomes too old; nothing: never

    bool operator==(const ConditionAnswer &) const = default;
};

/// Whether a value tells of something that was confirmed by hand and not seen at its server yet.
[[nodiscard]] bool isUnverifiedValue(const QString &value);

/// The last run of the job that came to an end is green, or passed over by two people, and not too old.
[[nodiscard]] ConditionAnswer judgeRuns(const QJsonObject &condition, const CiEvidence &evidence, Instant now);
/// The newest report of the suite has few failures, enough passes, and skipped none of the suites that count. Without a suite
/// named: the newest report of each suite, taken together.
[[nodiscard]] ConditionAnswer judgeTests(const QJsonObject &condition, const CiEvidence &evidence, Instant now);
/// The newest report with a coverage covers enough.
[[nodiscard]] ConditionAnswer judgeCoverage(const QJsonObject &condition, const CiEvidence &evidence, Instant now);

/// Judges by the word of the kind: `ci`, `tests`, `coverage`.
[[nodiscard]] ConditionAnswer judge(QStringView kind, const QJsonObject &condition, const CiEvidence &evidence,
                                    Instant now);
/// Whether a condition says what it must, with numbers that can be.
/// @retval ErrorKind::BadInput the sentence names the key
[[nodiscard]] Result<> checkCondition(QStringView kind, const QJsonObject &condition);

} // namespace slipway
