// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "service/report/gathering.h"
#include "storage/repositories/incident_repository.h"
#include "storage/repositories/pipeline_repository.h"
#include "storage/repositories/report_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

constexpr int kMostRuns = 10'000;

std::vector<ReportEvent> timelineOf(const Gathered &to, const Incident &incident,
                                    const std::vector<IncidentEvent> &events)
{
    std::vector<ReportEvent> timeline;
    if (incident.startedAt && *incident.startedAt != incident.detectedAt)
        timeline.push_back({*incident.startedAt, tr("It began"), {}, {}});
    timeline.push_back({incident.detectedAt,
                        incident.source == IncidentSource::Alert ? tr("Detected by an alert") : tr("Detected"),
                        {},
                        to.person(incident.openedBy)});
    for (const IncidentEvent &each : events)
        timeline.push_back({each.at, eventWord(each.kind), each.text, to.person(each.person)});
    std::ranges::stable_sort(timeline, {}, &ReportEvent::at);
    return timeline;
}

} // namespace

Result<> gatherRuns(Gathered &to)
{
    auto runs = storage::runsOfRelease(to.reader, to.wish.release, kMostRuns);
    auto tests = storage::reportsOfRelease(to.reader, to.wish.release);
    if (!runs || !tests)
        return std::unexpected(runs ? tests.error() : runs.error());
    std::ranges::reverse(*runs);
    std::ranges::reverse(*tests);
    for (const CiRun &each : *runs) {
        to.report.runs.push_back({.job = each.jobName.isEmpty() ? each.job : each.jobName,
                                  .purpose = each.purpose,
                                  .number = each.number,
                                  .ref = each.ref,
                                  .commit = each.headSha,
                                  .state = each.state,
                                  .result = each.result,
                                  .startedAt = each.startedAt,
                                  .finishedAt = each.finishedAt,
                                  .url = each.url,
                                  .message = each.message,
                                  .isUnverified = each.isUnverified});
        to.tell(each.finishedAt);
    }
    for (const TestReport &each : *tests) {
        to.report.tests.push_back({.suite = each.suite,
                                   .source = each.source,
                                   .total = each.total,
                                   .passed = each.passed,
                                   .failed = each.failed,
                                   .errors = each.errors,
                                   .skipped = each.skipped,
                                   .durationMilliseconds = each.durationMilliseconds,
                                   .coverageBasisPoints = each.coverageBasisPoints,
                                   .at = each.at});
        to.tell(each.at);
    }
    return {};
}

Result<> gatherDeployments(Gathered &to)
{
    auto deployments = storage::deploymentsOf(to.reader, to.wish.release);
    if (!deployments)
        return std::unexpected(deployments.error());
    std::ranges::stable_sort(*deployments, {}, &Deployment::startedAt);
    for (const Deployment &each : *deployments) {
        const QString place = to.environments.value(each.environment);
        to.report.deployments.push_back({.environment = place,
                                         .isRollback = each.isRollback,
                                         .startedAt = each.startedAt,
                                         .finishedAt = each.finishedAt,
                                         .outcome = each.outcome,
                                         .person = to.person(each.person),
                                         .note = each.note,
                                         .overrideReason = each.overrideReason,
                                         .isUnverified = each.isUnverified});
        // Told already as what it let pass: the gate or a freeze, in the same act. One by hand is recorded after it began.
        const QString person = to.person(each.person);
        const bool isTold = std::ranges::any_of(to.report.overrides, [&](const ReportOverride &other) {
            const bool isThen =
                other.at && (each.isUnverified ? *other.at >= each.startedAt : *other.at == each.startedAt);
            return (other.what == u"gate"_s || other.what == u"freeze"_s) && isThen && other.person == person
                   && other.reason == each.overrideReason;
        });
        if (!each.overrideReason.isEmpty() && !isTold)
            to.report.overrides.push_back({u"deployment"_s, place, person, {}, each.overrideReason, each.startedAt});
        to.tell(each.startedAt);
        to.tell(each.finishedAt);
    }
    return {};
}

Result<> gatherIncidents(Gathered &to)
{
    auto incidents = storage::incidentsOf(to.reader, to.wish.release);
    auto feedback = storage::feedbackOf(to.reader, to.wish.release);
    if (!incidents || !feedback)
        return std::unexpected(incidents ? feedback.error() : incidents.error());
    std::ranges::reverse(*incidents);
    std::ranges::reverse(*feedback);
    for (const Incident &each : *incidents) {
        const auto events = storage::eventsOf(to.reader, each.id);
        if (!events)
            return std::unexpected(events.error());
        ReportIncident incident{.title = each.title,
                                .severity = each.severity,
                                .state = stateOf(each),
                                .startedAt = each.startedAt,
                                .detectedAt = each.detectedAt,
                                .mitigatedAt = each.mitigatedAt,
                                .resolvedAt = each.resolvedAt,
                                .cause = each.cause,
                                .environment = each.environment ? to.environments.value(*each.environment) : QString(),
                                .owner = to.person(each.owner),
                                .isCausedByRelease = each.causedBy.has_value(),
                                .timeline = timelineOf(to, each, *events)};
        for (const ReportEvent &event : incident.timeline)
            to.tell(event.at);
        to.report.incidents.push_back(std::move(incident));
        if (!each.waiver.isEmpty())
            to.report.overrides.push_back({u"incident"_s, each.title, to.person(each.waivedBy), {}, each.waiver, {}});
    }
    for (const FeedbackNote &each : *feedback) {
        to.report.feedback.push_back({.source = each.source,
                                      .author = each.author,
                                      .sentiment = each.sentiment,
                                      .text = each.text,
                                      .at = each.at,
                                      .link = each.link});
        to.tell(each.at);
    }
    return {};
}

Result<> gatherLearned(Gathered &to)
{
    const auto text = storage::reportTextOf(to.reader, to.wish.release);
    const auto lessons = storage::lessonsOf(to.reader, to.wish.release);
    const auto actions = storage::actionItemsOf(to.reader, to.wish.release);
    if (!text || !lessons || !actions)
        return std::unexpected(!text ? text.error() : lessons ? actions.error() : lessons.error());
    if (*text) {
        to.report.words = {(*text)->summary, (*text)->wentWell, (*text)->wentBadly, (*text)->remarks};
        to.report.head.writtenAt = (*text)->writtenAt;
        to.tell((*text)->writtenAt);
        to.tell((*text)->editedAt);
    }
    for (const Lesson &each : *lessons) {
        ReportLesson lesson{
            .kind = each.kind, .title = each.title, .body = each.body, .item = each.item, .takenInto = {}};
        if (each.takenInto) {
            const auto origin = to.reader.find(*each.takenInto);
            if (!origin)
                return std::unexpected(origin.error());
            lesson.takenInto = *origin ? (*origin)->name : QString();
        }
        to.report.lessons.push_back(std::move(lesson));
        to.tell(each.addedAt);
    }
    for (const ActionItem &each : *actions) {
        to.report.actions.push_back({.title = each.title,
                                     .owner = to.person(each.owner),
                                     .due = each.due,
                                     .doneAt = each.doneAt,
                                     .outcome = each.outcome});
        to.tell(each.addedAt);
        to.tell(each.doneAt);
    }
    return {};
}

} // namespace slipway::service
