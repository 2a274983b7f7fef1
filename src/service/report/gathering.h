// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/measured_condition.h"
#include "core/release/plan.h"
#include "service/report/report_gathering.h"

#include <QHash>

/// The parts of gatheredReport(). Inside of `service/report` only.
namespace slipway::service {

/// What all parts read from and add to.
struct Gathered {
    storage::Reader &reader;
    const ReportWish &wish;
    JobControl *control;
    ReleasePlan plan;
    QHash<PersonId, QString> people{};
    QHash<EnvironmentId, QString> environments{};
    ReleaseReport report{};
    int done = 0;
    int total = 1;

    [[nodiscard]] QString person(const std::optional<PersonId> &id) const { return id ? people.value(*id) : QString(); }
    /// Notes the time of something that is told.
    void tell(Instant at)
    {
        if (at <= wish.now && at > report.head.asOf)
            report.head.asOf = at;
    }
    void tell(const std::optional<Instant> &at)
    {
        if (at)
            tell(*at);
    }
    /// A step is done. @retval ErrorKind::NotAllowed it was cancelled
    [[nodiscard]] Result<> goOn();
};

/// Of a criterion's parameters: what it measures its values in.
[[nodiscard]] inline ValueUnit unitIn(const QJsonObject &parameters)
{
    return fromText<ValueUnit>(parameters[QStringLiteral("unit")].toString()).value_or(ValueUnit::Number);
}

[[nodiscard]] Result<> gatherPlan(Gathered &to);
[[nodiscard]] Result<> gatherScope(Gathered &to);
[[nodiscard]] Result<> gatherDecisions(Gathered &to);
[[nodiscard]] Result<> gatherOverrides(Gathered &to);
[[nodiscard]] Result<> gatherRuns(Gathered &to);
[[nodiscard]] Result<> gatherDeployments(Gathered &to);
[[nodiscard]] Result<> gatherSilences(Gathered &to);
[[nodiscard]] Result<> gatherDelivery(Gathered &to);
[[nodiscard]] Result<> gatherVerdicts(Gathered &to);
[[nodiscard]] Result<> gatherMetrics(Gathered &to);
[[nodiscard]] Result<> gatherIncidents(Gathered &to);
[[nodiscard]] Result<> gatherLearned(Gathered &to);
/// The summary as the workspace's template has it, where nobody wrote one.
[[nodiscard]] Result<> draftSummary(Gathered &to);

} // namespace slipway::service
