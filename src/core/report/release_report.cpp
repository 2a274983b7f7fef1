// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/release_report.h"

#include "core/base/tr.h"

#include <algorithm>

namespace slipway {

QString titleOf(const ReportHead &head)
{
    return head.product + u' ' + head.version;
}

bool wasTakenBack(const ReleaseReport &report)
{
    const ReportDeployment *last = nullptr;
    for (const ReportDeployment &each : report.deployments) {
        const bool isThere = report.head.environment.isEmpty() || each.environment == report.head.environment;
        if (isThere && each.outcome == DeploymentOutcome::Succeeded && (!last || each.startedAt >= last->startedAt))
            last = &each;
    }
    return last && last->isRollback;
}

ReportOutcome outcomeOf(const ReleaseReport &report)
{
    const ReleaseState state = report.head.state;
    if (state == ReleaseState::RolledBack || state == ReleaseState::Cancelled)
        return ReportOutcome::Bad;
    // One that was taken back may be closed as well.
    if (state == ReleaseState::Closed && wasTakenBack(report))
        return ReportOutcome::Bad;
    if (state != ReleaseState::Released && state != ReleaseState::Closed)
        return ReportOutcome::Open;
    const bool hasFailed =
        std::ranges::any_of(report.verdicts, [](const auto &each) { return each.state == AnalysisState::Fail; })
        || std::ranges::any_of(
            report.deployments,
            [](const auto &each) { return each.isRollback || each.outcome == DeploymentOutcome::Failed; })
        || std::ranges::any_of(report.incidents, &ReportIncident::isCausedByRelease);
    if (hasFailed)
        return ReportOutcome::WithTrouble;
    const bool isWatched = std::ranges::any_of(report.verdicts, [](const auto &each) { return !isFinal(each.state); });
    return isWatched && state == ReleaseState::Released ? ReportOutcome::Open : ReportOutcome::Good;
}

int countOverrides(const ReleaseReport &report)
{
    std::vector<const ReportOverride *> acts;
    for (const ReportOverride &each : report.overrides) {
        const auto isSameAct = [&](const ReportOverride *other) {
            return each.at && each.at == other->at && each.person == other->person && each.reason == other->reason;
        };
        if (std::ranges::none_of(acts, isSameAct))
            acts.push_back(&each);
    }
    return static_cast<int>(acts.size());
}

QString outcomeWord(ReportOutcome outcome)
{
    switch (outcome) {
    case ReportOutcome::Open: return tr("Not decided yet");
    case ReportOutcome::Good: return tr("Went well", "release");
    case ReportOutcome::WithTrouble: return tr("Shipped with trouble");
    case ReportOutcome::Bad: return tr("Did not hold");
    }
    return {};
}

} // namespace slipway
