// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_record.h"
#include "core/closure/closure.h"
#include "core/incidents/feedback.h"
#include "core/incidents/incident.h"
#include "core/incidents/notice.h"
#include "core/insights/history.h"
#include "core/monitoring/panel.h"
#include "core/pipeline/connection.h"
#include "core/pipeline/deployment.h"
#include "core/pipeline/release_job.h"
#include "core/pipeline/ring.h"
#include "core/pipeline/run.h"
#include "core/pipeline/runbook.h"
#include "core/pipeline/test_report.h"
#include "core/release/entities.h"
#include "core/report/lesson.h"
#include "core/scope/late_change.h"
#include "core/scope/scope_records.h"

/// The members of every entity, so that a test can fill each of them; `visit` gets them all at once.
namespace slipway::test {

template <class V>
void members(Product &e, V visit)
{
    visit(e.name, e.repository, e.owner, e.region, e.zone, e.description, e.order, e.rollbackPlan);
}
template <class V>
void members(Person &e, V visit)
{
    visit(e.name, e.email, e.roles, e.region, e.zone, e.itemsPerDay);
}
template <class V>
void members(Absence &e, V visit)
{
    visit(e.person, e.from, e.to, e.reason);
}
template <class V>
void members(Environment &e, V visit)
{
    visit(e.name, e.description, e.products, e.order);
}
template <class V>
void members(Template &e, V visit)
{
    visit(e.name, e.body);
}
template <class V>
void members(Release &e, V visit)
{
    visit(e.product, e.version, e.state, e.startRule, e.start, e.ship, e.shipZone, e.startedAt, e.shippedAt,
          e.coordinator, e.origin, e.environment, e.dependsOn, e.scope, e.notes, e.frontMatter, e.coordinatorMaySignQa,
          e.train, e.checklistHead, e.rollbackPlan);
}
template <class V>
void members(Milestone &e, V visit)
{
    visit(e.release, e.key, e.name, e.rule, e.at, e.actual, e.order);
}
template <class V>
void members(Phase &e, V visit)
{
    visit(e.release, e.key, e.name, e.startRule, e.endRule, e.span, e.order, e.description, e.imported);
}
template <class V>
void members(Item &e, V visit)
{
    visit(e.release, e.phase, e.parent, e.title, e.body, e.state, e.required, e.owner, e.ownerHint, e.dueRule, e.due,
          e.dependsOn, e.reason, e.doneAt, e.doneBy, e.sourceKey, e.order, e.automation, e.imported);
}
template <class V>
void members(Evidence &e, V visit)
{
    visit(e.release, e.subject, e.kind, e.location, e.title, e.sha256, e.addedBy, e.addedAt);
}
template <class V>
void members(Criterion &e, V visit)
{
    visit(e.release, e.phase, e.title, e.kind, e.parameters, e.blocking, e.state, e.value, e.threshold, e.evaluatedAt,
          e.evaluatedBy, e.owner, e.order);
}
template <class V>
void members(SignoffRequirement &e, V visit)
{
    visit(e.release, e.role, e.quorum, e.phase, e.dueRule, e.due, e.requestedAt, e.requestedBy, e.order,
          e.separateDuties);
}
template <class V>
void members(Signoff &e, V visit)
{
    visit(e.release, e.role, e.person, e.decision, e.comment, e.at, e.contentHash, e.content);
}
template <class V>
void members(Freeze &e, V visit)
{
    visit(e.name, e.span, e.zone, e.allDay, e.products, e.environments, e.reason, e.sourceUid);
}
template <class V>
void members(FreezeOverride &e, V visit)
{
    visit(e.freeze, e.release, e.person, e.role, e.reason, e.at, e.expires);
}
template <class V>
void members(GateOverride &e, V visit)
{
    visit(e.release, e.phase, e.person, e.role, e.reason, e.at, e.contentHash, e.reasons);
}
template <class V>
void members(Booking &e, V visit)
{
    visit(e.environment, e.release, e.phase, e.span, e.note);
}
template <class V>
void members(Train &e, V visit)
{
    visit(e.name, e.product, e.origin, e.rrule, e.start, e.zone, e.versionPattern, e.expandedUntil);
}
template <class V>
void members(CalendarEvent &e, V visit)
{
    visit(e.product, e.uid, e.title, e.description, e.span, e.zone, e.allDay, e.recurrence, e.raw);
}
template <class V>
void members(Comment &e, V visit)
{
    visit(e.release, e.subject, e.author, e.body, e.at);
}
template <class V>
void members(SavedView &e, V visit)
{
    visit(e.page, e.name, e.filter, e.order);
}
template <class V>
void members(CiConnection &e, V visit)
{
    visit(e.name, e.kind, e.url, e.account, e.secretKind, e.secretName, e.caFile, e.mayUsePlainHttp, e.options,
          e.order);
}
template <class V>
void members(CiRun &e, V visit)
{
    visit(e.connection, e.job, e.jobName, e.release, e.phase, e.environment, e.purpose, e.ref, e.headSha, e.parameters,
          e.clientKey, e.before, e.state, e.result, e.externalId, e.queueId, e.attempt, e.number, e.url, e.message,
          e.requestedBy, e.requestedAt, e.sentAt, e.startedAt, e.finishedAt, e.estimatedSeconds, e.supersededBy,
          e.rerunOf, e.isUnverified, e.detail);
}
template <class V>
void members(ReleaseJob &e, V visit)
{
    visit(e.release, e.phase, e.environment, e.purpose, e.name, e.connection, e.job, e.ref, e.parameters, e.refPattern,
          e.order);
}
template <class V>
void members(TestReport &e, V visit)
{
    visit(e.release, e.run, e.source, e.suite, e.ref, e.headSha, e.total, e.passed, e.failed, e.errors, e.skipped,
          e.durationMilliseconds, e.coverageBasisPoints, e.measures, e.cases, e.importedBy, e.at);
}
template <class V>
void members(Deployment &e, V visit)
{
    visit(e.release, e.environment, e.isRollback, e.run, e.startedAt, e.finishedAt, e.outcome, e.person,
          e.overrideReason, e.note, e.isUnverified);
}
template <class V>
void members(Lease &e, V visit)
{
    visit(e.environment, e.release, e.person, e.requestedAt, e.expectedUntil, e.releasedAt, e.note, e.deployment);
}
template <class V>
void members(SkippedGate &e, V visit)
{
    visit(e.release, e.title, e.reason, e.owner, e.dueRule, e.required, e.backfill, e.order);
}
template <class V>
void members(MonitoringConnection &e, V visit)
{
    visit(e.name, e.kind, e.url, e.auth, e.account, e.secretKind, e.secretName, e.headers, e.caFile, e.certificateFile,
          e.keyFile, e.mayUsePlainHttp, e.options, e.order);
}
template <class V>
void members(Panel &e, V visit)
{
    visit(e.release, e.environment, e.title, e.connection, e.queries, e.unit, e.thresholds, e.order);
}
template <class V>
void members(Incident &e, V visit)
{
    visit(e.title, e.severity, e.startedAt, e.detectedAt, e.mitigatedAt, e.resolvedAt, e.cause, e.release,
          e.environment, e.causedBy, e.fixedBy, e.source, e.fingerprint, e.labels, e.openedBy, e.openedAt, e.owner,
          e.waiver, e.waivedBy);
}
template <class V>
void members(IncidentEvent &e, V visit)
{
    visit(e.incident, e.kind, e.text, e.person, e.at);
}
template <class V>
void members(FeedbackNote &e, V visit)
{
    visit(e.source, e.author, e.sentiment, e.text, e.at, e.link, e.key, e.product, e.release, e.state, e.reason,
          e.addedBy, e.settledBy);
}
template <class V>
void members(NotificationChannel &e, V visit)
{
    visit(e.name, e.kind, e.address, e.recipients, e.zone, e.secretKind, e.secretName, e.caFile, e.mayUsePlainHttp,
          e.order);
}
template <class V>
void members(MaintenanceNotice &e, V visit)
{
    visit(e.release, e.environment, e.stage, e.span, e.zone, e.channel, e.subject, e.body, e.state, e.dueAt,
          e.reminderOf, e.draftedBy, e.draftedAt, e.sentBy, e.sentAt, e.message);
}
template <class V>
void members(AnalysisRecord &e, V visit)
{
    visit(e.release, e.criterion, e.deployment, e.parameters, e.startedAt, e.state, e.reason, e.decidedAt, e.person);
}
template <class V>
void members(MeasurementRecord &e, V visit)
{
    visit(e.release, e.analysis, e.at, e.value, e.samples, e.phase, e.isJudged, e.said, e.server, e.query, e.warnings,
          e.error, e.detail);
}
template <class V>
void members(ProductRepository &e, V visit)
{
    visit(e.product, e.remote, e.branch, e.tagPatterns, e.referencePatterns, e.paths, e.configuration, e.account,
          e.secretKind, e.secretName, e.notesTemplate, e.forge);
}
template <class V>
void members(ScopeSnapshot &e, V visit)
{
    visit(e.release, e.fromName, e.fromCommit, e.toName, e.head, e.commits, e.digest, e.lines, e.document, e.manifest,
          e.manifestHash, e.warnings, e.takenAt, e.takenBy);
}
template <class V>
void members(ScopeExplanation &e, V visit)
{
    visit(e.release, e.subject, e.reason, e.person, e.at);
}
template <class V>
void members(LateChange &e, V visit)
{
    visit(e.release, e.title, e.commits, e.risk, e.owner, e.tests, e.reason, e.affects, e.state, e.requestedBy,
          e.requestedAt, e.decidedBy, e.decidedAt, e.decision);
}
template <class V>
void members(ReleaseNotes &e, V visit)
{
    visit(e.release, e.audience, e.text, e.base, e.head, e.draftedAt);
}
template <class V>
void members(NotesPublication &e, V visit)
{
    visit(e.release, e.connection, e.tag, e.name, e.body, e.state, e.url, e.message, e.person, e.at);
}
template <class V>
void members(Lesson &e, V visit)
{
    visit(e.release, e.product, e.kind, e.title, e.body, e.item, e.phase, e.takenInto, e.addedBy, e.addedAt);
}
template <class V>
void members(ActionItem &e, V visit)
{
    visit(e.release, e.lesson, e.title, e.owner, e.due, e.doneAt, e.doneBy, e.outcome, e.addedBy, e.addedAt);
}
template <class V>
void members(ReportText &e, V visit)
{
    visit(e.release, e.writtenAt, e.summary, e.wentWell, e.wentBadly, e.remarks, e.editedAt, e.editedBy, e.frozenAt,
          e.frozenBy, e.frozenHash, e.frozen);
}
template <class V>
void members(ReportTemplate &e, V visit)
{
    visit(e.name, e.body);
}
template <class V>
void members(HistoryDeployment &e, V visit)
{
    visit(e.product, e.key, e.version, e.finishedAt, e.outcome, e.isRollback, e.rollbackOf, e.hotfixFor, e.isUnplanned,
          e.commits);
}
template <class V>
void members(HistoryIncident &e, V visit)
{
    visit(e.product, e.key, e.title, e.startedAt, e.resolvedAt, e.causedBy);
}
template <class V>
void members(Attribution &e, V visit)
{
    visit(e.incident, e.deployment, e.person, e.note, e.at);
}
template <class V>
void members(Closure &e, V visit)
{
    visit(e.release, e.isClosed, e.fromState, e.person, e.at, e.reason, e.contentHash, e.reportHash);
}
template <class V>
void members(Hold &e, V visit)
{
    visit(e.release, e.isHeld, e.person, e.role, e.reason, e.at);
}
template <class V>
void members(RunbookStep &e, V visit)
{
    visit(e.release, e.title, e.body, e.kind, e.role, e.owner, e.job, e.startMinutes, e.plannedMinutes, e.dependsOn,
          e.state, e.startedAt, e.finishedAt, e.doneBy, e.run, e.isUnverified, e.order);
}
template <class V>
void members(Cutover &e, V visit)
{
    visit(e.release, e.startedAt, e.startedBy, e.windowEnd, e.finishedAt, e.isAborted, e.isRehearsal);
}
template <class V>
void members(RunbookEvent &e, V visit)
{
    visit(e.release, e.cutover, e.step, e.kind, e.person, e.secondPerson, e.note, e.at);
}
template <class V>
void members(Ring &e, V visit)
{
    visit(e.release, e.environment, e.soakMinutes, e.order);
}
template <class V>
void members(SoakMark &e, V visit)
{
    visit(e.release, e.ring, e.kind, e.person, e.role, e.reason, e.at);
}

} // namespace slipway::test
