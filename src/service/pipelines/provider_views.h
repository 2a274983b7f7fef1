// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"
#include "core/pipeline/connection.h"
#include "core/pipeline/run.h"
#include "core/pipeline/test_case.h"
#include "service/commands/run_commands.h"
#include "service/runs/run_view.h"

/// What providers say, as the window and the commands take it. Pure.
namespace slipway::service {

/// What the window sees of a job; as the others below.
[[nodiscard]] JobView viewOf(const ci::Job &job);
[[nodiscard]] JobFormView viewOf(const ci::JobForm &form, const CiConnection &connection, ci::Abilities abilities,
                                 const QString &identity);
[[nodiscard]] RunView viewOf(const ci::RunSnapshot &snapshot, CiConnectionId connection, const QString &job,
                             ci::Abilities abilities);
[[nodiscard]] GateView viewOf(const ci::Gate &gate, const QString &identity);
/// The report of *Test connection*.
[[nodiscard]] ConnectionReport reportOf(const Result<ci::Probe> &probe, int jobs, Instant at,
                                        std::chrono::milliseconds took);
/// Cases of a server's report, as ours.
[[nodiscard]] std::vector<TestCaseResult> casesOf(const ci::TestResults &results);

/// What is new in a snapshot against the run as it was last written down. While it is under way its parts are not news: they
/// are written when it changes its state.
/// @param view the snapshot as it is shown; what of it is kept goes into CiRun::detail
[[nodiscard]] RunNews newsOf(const CiRun &run, const ci::RunSnapshot &snapshot, const RunView &view);
[[nodiscard]] bool isNews(const CiRun &run, const RunNews &news);
/// What an answer to a creating request makes of a run.
[[nodiscard]] RunNews newsOf(const ci::TriggerOutcome &outcome);

/// What was known before sending, as it is kept in CiRun::before.
/// @param secrets parameters that are left out wherever they stand
[[nodiscard]] QJsonObject toJson(const ci::PendingTrigger &pending, const QStringList &secrets);
/// The other way round, with what became known since.
[[nodiscard]] ci::PendingTrigger pendingOf(const CiRun &run);

} // namespace slipway::service
