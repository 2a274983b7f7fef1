// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/connection.h"
#include "core/pipeline/deployment.h"
#include "core/pipeline/release_job.h"
#include "core/pipeline/ring.h"
#include "core/pipeline/run.h"
#include "core/pipeline/runbook.h"
#include "core/pipeline/test_report.h"
#include "core/release/entities.h"
#include "storage/schema/mapping.h"
#include "storage/schema/registry.h"

namespace slipway::storage {

template <>
const Mapping<CiConnection> &mappingOf<CiConnection>()
{
    static const auto m = mapping<CiConnection>(
        entity("ci_connection", "ci_connections", 22, {"name"}),
        {field("name", &CiConnection::name), field("connection_kind", &CiConnection::kind),
         field("url", &CiConnection::url), field("account", &CiConnection::account),
         field("secret_kind", &CiConnection::secretKind), field("secret_name", &CiConnection::secretName),
         field("ca_file", &CiConnection::caFile), field("may_use_plain_http", &CiConnection::mayUsePlainHttp),
         field("options", &CiConnection::options), field("ord", &CiConnection::order)});
    return m;
}

template <>
const Mapping<CiRun> &mappingOf<CiRun>()
{
    static const auto m =
        mapping<CiRun>(entity("ci_run", "ci_runs", 0), {field("connection", &CiRun::connection, "ci_connection"),
                                                        field("job", &CiRun::job),
                                                        field("job_name", &CiRun::jobName),
                                                        field("release", &CiRun::release, "release"),
                                                        field("phase", &CiRun::phase, "phase"),
                                                        field("environment", &CiRun::environment, "environment"),
                                                        field("purpose", &CiRun::purpose),
                                                        field("ref", &CiRun::ref),
                                                        field("head_sha", &CiRun::headSha),
                                                        field("parameters", &CiRun::parameters),
                                                        field("client_key", &CiRun::clientKey),
                                                        field("known_before", &CiRun::before),
                                                        field("state", &CiRun::state),
                                                        field("result", &CiRun::result),
                                                        field("external_id", &CiRun::externalId),
                                                        field("queue_id", &CiRun::queueId),
                                                        field("attempt", &CiRun::attempt),
                                                        field("number", &CiRun::number),
                                                        field("url", &CiRun::url),
                                                        field("message", &CiRun::message),
                                                        field("requested_by", &CiRun::requestedBy, "person"),
                                                        field("requested_at", &CiRun::requestedAt),
                                                        field("sent_at", &CiRun::sentAt),
                                                        field("started_at", &CiRun::startedAt),
                                                        field("finished_at", &CiRun::finishedAt),
                                                        field("estimated_seconds", &CiRun::estimatedSeconds),
                                                        field("superseded_by", &CiRun::supersededBy, "ci_run"),
                                                        field("rerun_of", &CiRun::rerunOf, "ci_run"),
                                                        field("is_unverified", &CiRun::isUnverified),
                                                        field("detail", &CiRun::detail)});
    return m;
}

template <>
const Mapping<ReleaseJob> &mappingOf<ReleaseJob>()
{
    static const auto m = mapping<ReleaseJob>(
        entity("release_job", "release_jobs", 23, {"name"}),
        {field("release", &ReleaseJob::release, "release"), field("phase", &ReleaseJob::phase, "phase"),
         field("environment", &ReleaseJob::environment, "environment"), field("purpose", &ReleaseJob::purpose),
         field("name", &ReleaseJob::name), field("connection", &ReleaseJob::connection), field("job", &ReleaseJob::job),
         field("ref", &ReleaseJob::ref), field("parameters", &ReleaseJob::parameters),
         field("ref_pattern", &ReleaseJob::refPattern), field("ord", &ReleaseJob::order)});
    return m;
}

template <>
const Mapping<TestReport> &mappingOf<TestReport>()
{
    static const auto m = mapping<TestReport>(
        entity("test_report", "test_reports", 0),
        {field("release", &TestReport::release, "release"), field("run", &TestReport::run, "ci_run"),
         field("source", &TestReport::source), field("suite", &TestReport::suite), field("ref", &TestReport::ref),
         field("head_sha", &TestReport::headSha), field("total", &TestReport::total),
         field("passed", &TestReport::passed), field("failed", &TestReport::failed),
         field("errors", &TestReport::errors), field("skipped", &TestReport::skipped),
         field("duration_ms", &TestReport::durationMilliseconds),
         field("coverage_bp", &TestReport::coverageBasisPoints), field("measures", &TestReport::measures),
         field("cases", &TestReport::cases), field("imported_by", &TestReport::importedBy, "person"),
         field("at", &TestReport::at)});
    return m;
}

template <>
const Mapping<Deployment> &mappingOf<Deployment>()
{
    static const auto m = mapping<Deployment>(
        entity("deployment", "deployments", 0),
        {field("release", &Deployment::release, "release"),
         field("environment", &Deployment::environment, "environment"), field("is_rollback", &Deployment::isRollback),
         field("run", &Deployment::run, "ci_run"), field("started_at", &Deployment::startedAt),
         field("finished_at", &Deployment::finishedAt), field("outcome", &Deployment::outcome),
         field("person", &Deployment::person, "person"), field("override_reason", &Deployment::overrideReason),
         field("note", &Deployment::note), field("is_unverified", &Deployment::isUnverified)});
    return m;
}

template <>
const Mapping<Lease> &mappingOf<Lease>()
{
    static const auto m = mapping<Lease>(
        entity("lease", "leases", 0),
        {field("environment", &Lease::environment, "environment"), field("release", &Lease::release, "release"),
         field("person", &Lease::person, "person"), field("requested_at", &Lease::requestedAt),
         field("expected_until", &Lease::expectedUntil), field("released_at", &Lease::releasedAt),
         field("note", &Lease::note), field("deployment", &Lease::deployment, "deployment")});
    return m;
}

template <>
const Mapping<Hold> &mappingOf<Hold>()
{
    static const auto m = mapping<Hold>(event("hold", "holds", 0),
                                        {field("release", &Hold::release, "release"), field("is_held", &Hold::isHeld),
                                         field("person", &Hold::person, "person"), field("role", &Hold::role),
                                         field("reason", &Hold::reason), field("at", &Hold::at)});
    return m;
}

template <>
const Mapping<RunbookStep> &mappingOf<RunbookStep>()
{
    static const auto m = mapping<RunbookStep>(
        entity("runbook_step", "runbook_steps", 24, {"title"}, {"body"}),
        {field("release", &RunbookStep::release, "release"), field("title", &RunbookStep::title),
         field("body", &RunbookStep::body), field("step_kind", &RunbookStep::kind), field("role", &RunbookStep::role),
         field("owner", &RunbookStep::owner, "person"), field("job", &RunbookStep::job, "release_job"),
         field("start_minutes", &RunbookStep::startMinutes), field("planned_minutes", &RunbookStep::plannedMinutes),
         field("depends_on", &RunbookStep::dependsOn, "runbook_step"), field("state", &RunbookStep::state),
         field("started_at", &RunbookStep::startedAt), field("finished_at", &RunbookStep::finishedAt),
         field("done_by", &RunbookStep::doneBy, "person"), field("run", &RunbookStep::run, "ci_run"),
         field("is_unverified", &RunbookStep::isUnverified), field("ord", &RunbookStep::order)});
    return m;
}

template <>
const Mapping<Cutover> &mappingOf<Cutover>()
{
    static const auto m =
        mapping<Cutover>(entity("cutover", "cutovers", 0),
                         {field("release", &Cutover::release, "release"), field("started_at", &Cutover::startedAt),
                          field("started_by", &Cutover::startedBy, "person"), field("window_end", &Cutover::windowEnd),
                          field("finished_at", &Cutover::finishedAt), field("is_aborted", &Cutover::isAborted),
                          field("is_rehearsal", &Cutover::isRehearsal)});
    return m;
}

template <>
const Mapping<RunbookEvent> &mappingOf<RunbookEvent>()
{
    static const auto m = mapping<RunbookEvent>(
        event("runbook_event", "runbook_events", 0),
        {field("release", &RunbookEvent::release, "release"), field("cutover", &RunbookEvent::cutover, "cutover"),
         field("step", &RunbookEvent::step, "runbook_step"), field("event_kind", &RunbookEvent::kind),
         field("person", &RunbookEvent::person, "person"),
         field("second_person", &RunbookEvent::secondPerson, "person"), field("note", &RunbookEvent::note),
         field("at", &RunbookEvent::at)});
    return m;
}

template <>
const Mapping<Ring> &mappingOf<Ring>()
{
    static const auto m = mapping<Ring>(entity("ring", "rings", 0),
                                        {field("release", &Ring::release, "release"),
                                         field("environment", &Ring::environment, "environment"),
                                         field("soak_minutes", &Ring::soakMinutes), field("ord", &Ring::order)});
    return m;
}

template <>
const Mapping<SoakMark> &mappingOf<SoakMark>()
{
    static const auto m = mapping<SoakMark>(
        event("soak_mark", "soak_marks", 0),
        {field("release", &SoakMark::release, "release"), field("ring", &SoakMark::ring, "ring"),
         field("mark_kind", &SoakMark::kind), field("person", &SoakMark::person, "person"),
         field("role", &SoakMark::role), field("reason", &SoakMark::reason), field("at", &SoakMark::at)});
    return m;
}

template <>
const Mapping<SkippedGate> &mappingOf<SkippedGate>()
{
    static const auto m =
        mapping<SkippedGate>(entity("skipped_gate", "skipped_gates", 0),
                             {field("release", &SkippedGate::release, "release"), field("title", &SkippedGate::title),
                              field("reason", &SkippedGate::reason), field("owner", &SkippedGate::owner, "person"),
                              field("due_rule", &SkippedGate::dueRule), field("required", &SkippedGate::required),
                              field("backfill", &SkippedGate::backfill, "item"), field("ord", &SkippedGate::order)});
    return m;
}

} // namespace slipway::storage
