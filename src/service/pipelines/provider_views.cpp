// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pipelines/provider_views.h"

#include "core/base/tr.h"
#include "service/connections/connection_lines.h"

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

ParameterView parameterView(const ci::ParameterSpec &spec)
{
    return {.key = spec.key,
            .label = spec.label.isEmpty() ? spec.key : spec.label,
            .description = spec.description,
            .type = static_cast<ParameterView::Type>(spec.type),
            .defaultValue = spec.defaultValue,
            .choices = spec.choices,
            .isRequired = spec.isRequired,
            .isStrict = spec.isStrict,
            .pattern = spec.pattern,
            .isGuess = spec.source == ci::ParameterSpec::Source::LastRun};
}

PartView partView(const ci::RunPart &part)
{
    PartView view{.id = part.logId.isEmpty() ? part.id : part.logId,
                  .name = part.name,
                  .state = part.state,
                  .result = part.result,
                  .startedAt = part.startedAt,
                  .finishedAt = part.finishedAt,
                  .hasLog = !part.logId.isEmpty(),
                  .message = part.message,
                  .url = part.url};
    for (const ci::RunPart &each : part.parts)
        view.parts.push_back(partView(each));
    return view;
}

std::vector<PartView> partViews(const ci::RunSnapshot &snapshot)
{
    std::vector<PartView> parts;
    for (const ci::RunPart &each : snapshot.parts)
        parts.push_back(partView(each));
    return parts;
}

} // namespace

JobView viewOf(const ci::Job &job)
{
    return {.key = job.key,
            .name = job.name.isEmpty() ? job.key : job.name,
            .folder = job.folder,
            .description = job.description,
            .url = job.url,
            .mayTrigger = job.mayTrigger,
            .whyNot = job.whyNot,
            .state = job.isRunning ? RunState::Running
                     : job.last    ? RunState::Done
                                   : RunState::Draft,
            .result = job.last.value_or(RunResult::None)};
}

JobFormView viewOf(const ci::JobForm &form, const CiConnection &connection, ci::Abilities abilities,
                   const QString &identity)
{
    JobFormView view{.parameters = {},
                     .defaultRef = form.defaultRef,
                     .takesRef = form.takesRef,
                     .warnings = form.warnings,
                     .sendsTo = connection.url,
                     .asWhom = identity.isEmpty() ? connection.account : identity,
                     .carriesKey = abilities.testFlag(ci::Ability::CarriesKey) || !form.keyCarrier.isEmpty()
                                   || abilities.testFlag(ci::Ability::ReturnsRun)};
    for (const ci::ParameterSpec &each : form.parameters)
        view.parameters.push_back(parameterView(each));
    return view;
}

RunView viewOf(const ci::RunSnapshot &snapshot, CiConnectionId connection, const QString &job, ci::Abilities abilities)
{
    const bool isUnderway = isUnderWay(snapshot.state);
    const bool isDone = snapshot.state == RunState::Done;
    const bool isRed = isDone && snapshot.result != RunResult::Success;
    return {.id = {},
            .connection = connection,
            .job = job,
            .externalId = snapshot.id,
            .number = snapshot.number,
            .title = snapshot.title,
            .state = snapshot.state,
            .result = snapshot.result,
            .attempt = snapshot.attempt,
            .ref = snapshot.ref,
            .headSha = snapshot.headSha,
            .startedBy = snapshot.startedBy,
            .message = snapshot.message,
            .url = snapshot.url,
            .createdAt = snapshot.createdAt,
            .startedAt = snapshot.startedAt,
            .finishedAt = snapshot.finishedAt,
            .estimatedSeconds = snapshot.estimatedSeconds,
            .parameters = snapshot.parameters,
            .parts = partViews(snapshot),
            .mayCancel = isUnderway && abilities.testFlag(ci::Ability::Cancel),
            .mayForce = isUnderway && abilities.testFlag(ci::Ability::ForceCancel),
            .mayRerun = isDone && abilities.testFlag(ci::Ability::Rerun),
            .mayRerunFailed = isRed && abilities.testFlag(ci::Ability::RerunFailed)};
}

GateView viewOf(const ci::Gate &gate, const QString &identity)
{
    GateView view{.id = gate.id,
                  .name = gate.name,
                  .environment = gate.environment,
                  .message = gate.message,
                  .requester = gate.requester,
                  .asWhom = identity,
                  .mayAnswer = gate.mayAnswer,
                  .needsComment = gate.needsComment,
                  .inputs = {}};
    for (const ci::ParameterSpec &each : gate.inputs)
        view.inputs.push_back(parameterView(each));
    return view;
}

ConnectionReport reportOf(const Result<ci::Probe> &probe, int jobs, Instant at, std::chrono::milliseconds took)
{
    ConnectionReport report = reportOfProbe(probe, at, took);
    if (report.works && jobs >= 0)
        report.headline =
            tr("It works: %1, %n job(s)", nullptr, jobs).arg((probe->product + u' ' + probe->version).trimmed());
    return report;
}

std::vector<TestCaseResult> casesOf(const ci::TestResults &results)
{
    std::vector<TestCaseResult> cases;
    cases.reserve(results.cases.size());
    for (const ci::TestCase &each : results.cases)
        cases.push_back({each.suite, each.className, each.name, static_cast<TestCaseResult::Status>(each.status),
                         each.duration, each.message, each.details});
    return cases;
}

} // namespace slipway::service
