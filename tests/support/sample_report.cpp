// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sample_report.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::test {

namespace {

const Instant kShip{std::chrono::sys_days{std::chrono::January / 14 / 2027} + 13h};

void addCharts(ReleaseReport &report, const ReportSize &size)
{
    report.window = ReportWindow{kShip - 4h, kShip, kShip + 12min, kShip + 4h};
    for (int chart = 0; chart < size.charts; ++chart) {
        ReportMetric metric{.title = u"Latency of part %1"_s.arg(chart + 1),
                            .unit = ValueUnit::Milliseconds,
                            .queries = {u"histogram_quantile(0.95, part=\"%1\")"_s.arg(chart)},
                            .connection = u"Prometheus"_s,
                            .thresholds = {{u"limit"_s, 400, true}}};
        for (int line = 0; line < 3; ++line) {
            ReportSeries series{.name = u"instance=shop-%1"_s.arg(line + 1)};
            for (int i = 0; i < size.points; ++i) {
                const qint64 at = toUnixMilliseconds(kShip - 4h) + i * (8LL * 3'600'000 / size.points);
                series.points.push_back(
                    {at, i == size.points / 3 ? std::nan("") : 200 + 40 * line + 60 * std::sin(i * 0.07 + chart)});
            }
            series.before = {120, 210.5, 255, 262};
            series.during = {6, 230, 300, 310};
            series.after = {120, 215.25, 258, 270};
            metric.series.push_back(std::move(series));
        }
        report.queries.push_back({.connection = metric.connection,
                                  .expression = metric.queries.front(),
                                  .from = kShip - 4h,
                                  .to = kShip + 4h,
                                  .stepMilliseconds = 15'000,
                                  .askedAt = kShip + 5h});
        report.metrics.push_back(std::move(metric));
    }
}

void addCourse(ReleaseReport &report)
{
    report.signoffs = {{.role = u"qa_lead"_s,
                        .person = u"Jonas Weber"_s,
                        .decision = Decision::Approved,
                        .comment = kHostileText,
                        .at = kShip - 20h,
                        .requestedAt = kShip - 44h,
                        .contentHash = QString(64, u'a')},
                       {.role = u"manager"_s,
                        .person = u"Henrik Ödegård"_s,
                        .decision = Decision::Approved,
                        .comment = u"Go."_s,
                        .at = kShip - 18h,
                        .requestedAt = kShip - 20h,
                        .isStale = true}};
    report.decidedAt = kShip - 18h;
    report.waits = {{u"qa_lead"_s, 86'400}, {u"manager"_s, 7'200}};
    report.overrides = {
        {u"freeze"_s, u"Year end"_s, u"Mara Lind"_s, u"release_coordinator"_s, u"security fix"_s, kShip - 1h}};
    report.criteria = {{.title = u"Unit tests are green"_s,
                        .kind = CriterionKind::Tests,
                        .state = CriterionState::Satisfied,
                        .value = u"812/812"_s,
                        .threshold = u"0 failed"_s,
                        .evaluatedAt = kShip - 21h,
                        .decidedState = CriterionState::Satisfied,
                        .decidedValue = u"812/812"_s},
                       {.title = u"Error rate after the deployment"_s,
                        .kind = CriterionKind::Metric,
                        .state = CriterionState::NotSatisfied,
                        .value = u"0.02"_s,
                        .threshold = u"<= 0.01"_s,
                        .evaluatedAt = kShip + 2h}};
    report.runs = {{.job = u"build"_s,
                    .purpose = RunPurpose::Build,
                    .number = u"1842"_s,
                    .commit = QString(40, u'c'),
                    .state = RunState::Done,
                    .result = RunResult::Success,
                    .startedAt = kShip - 30h,
                    .finishedAt = kShip - 29h,
                    .url = u"https://ci.example.org/1842"_s},
                   {.job = u"deploy"_s,
                    .purpose = RunPurpose::Deploy,
                    .number = u"77"_s,
                    .state = RunState::Done,
                    .result = RunResult::Failure,
                    .startedAt = kShip,
                    .finishedAt = kShip + 3min,
                    .url = u"javascript:alert(1)"_s,
                    .message = kHostileText}};
    report.tests = {{.suite = u"Unit tests"_s,
                     .total = 812,
                     .passed = 810,
                     .failed = 1,
                     .skipped = 1,
                     .durationMilliseconds = 61'000,
                     .coverageBasisPoints = 8'421,
                     .at = kShip - 29h}};
    report.deployments = {{.environment = u"production"_s,
                           .startedAt = kShip,
                           .finishedAt = kShip + 12min,
                           .outcome = DeploymentOutcome::Succeeded,
                           .person = u"Mara Lind"_s}};
    report.verdicts = {{.criterion = u"Error rate after the deployment"_s,
                        .kind = CriterionKind::Comparison,
                        .state = AnalysisState::Fail,
                        .reason = u"2 of 8 measurements failed"_s,
                        .startedAt = kShip + 12min,
                        .decidedAt = kShip + 2h,
                        .measurements = 8,
                        .failures = 2,
                        .value = u"0.02"_s,
                        .server = u"Prometheus 3.1"_s,
                        .query = u"rate(errors[5m])"_s,
                        .label = u"high"_s,
                        .shift = 0.011,
                        .low = 0.004,
                        .high = 0.02,
                        .p = 0.003,
                        .baselineCount = 60,
                        .candidateCount = 60}};
    report.measurements = {
        {u"Error rate after the deployment"_s, kShip + 1h, 0.02, MeasurementPhase::Failure, u"0.02 > 0.01"_s}};
    report.alerts = {{.name = u"HighErrorRate service=shop"_s,
                      .fingerprint = u"91f2"_s,
                      .startsAt = kShip + 30min,
                      .state = u"firing"_s}};
    report.incidents = {{.title = kHostileText,
                         .severity = Severity::Sev2,
                         .state = IncidentState::Resolved,
                         .detectedAt = kShip + 30min,
                         .resolvedAt = kShip + 90min,
                         .cause = u"a missing index"_s,
                         .environment = u"production"_s,
                         .owner = u"Wei Chen 陳偉"_s,
                         .isCausedByRelease = true,
                         .timeline = {{kShip + 30min, u"Detected"_s, {}, {}},
                                      {kShip + 50min, u"Note"_s, kHostileText, u"Wei Chen 陳偉"_s}}}};
    report.feedback = {{.source = u"App store"_s,
                        .author = u"נועה"_s,
                        .sentiment = Sentiment::Negative,
                        .text = kHostileText,
                        .at = kShip + 3h,
                        .link = u"https://store.example.org/1"_s}};
}

} // namespace

ReleaseReport sampleReport(const ReportSize &size)
{
    ReleaseReport report;
    report.head = {.release = u"018c0000-0000-7000-8000-000000000001"_s,
                   .product = u"Payments"_s,
                   .version = u"4.2"_s,
                   .state = ReleaseState::Released,
                   .origin = u"Standard service release"_s,
                   .coordinator = u"Mara Lind"_s,
                   .environment = u"production"_s,
                   .zone = u"Europe/Berlin"_s,
                   .asOf = kShip + 5h,
                   .writtenAt = kShip + 4h};
    report.words = {
        u"A **good** release with <b>one</b> incident.\n\n- late by a day\n- see [the ticket](https://example.org/T-1)"_s,
        u"Reviews were quick."_s,
        u"The index was `missing`; [never](javascript:alert(1)) again."_s,
        {}};
    report.milestones = {{u"start"_s, u"Start"_s, kShip - 240h, {}, kShip - 240h},
                         {u"code_freeze"_s, u"Code freeze"_s, kShip - 96h, kShip - 120h, kShip - 95h},
                         {u"ship"_s, u"Ship"_s, kShip, kShip - 24h, kShip}};
    report.phases = {{u"Development"_s, kShip - 240h, kShip - 96h, 8, 8, kShip - 95h},
                     {u"Testing"_s, kShip - 96h, kShip - 12h, 3, 4}};
    ReportScope scope{.from = u"v4.1"_s,
                      .to = u"release/4.2"_s,
                      .head = QString(40, u'd'),
                      .commits = size.commits,
                      .merges = 3,
                      .reverted = 1,
                      .breaking = 1,
                      .authors = {u"Wei"_s, u"Chiara"_s},
                      .issues = {u"PAY-1"_s}};
    for (int i = 0; i < size.commits; ++i)
        scope.list.push_back(
            {.sha = QString::number(0xabc000 + i * 7, 16).leftJustified(40, u'0'),
             .title = i == 0 ? kHostileText
                             : u"fix(core): amounts of rounding case %1 are kept exactly as they were entered"_s.arg(i),
             .author = i % 3 ? u"Wei Chen 陳偉"_s : u"Chiara Rossi"_s,
             .at = kShip - 200h + std::chrono::minutes(i * 5),
             .kind = u"fix"_s,
             .isBreaking = i == 1,
             .issues = {u"PAY-%1"_s.arg(i)}});
    report.scope = std::move(scope);
    for (int i = 0; i < size.items; ++i)
        report.items.push_back(
            {.phase = i % 2 ? u"Testing"_s : u"Development"_s,
             .title =
                 i == 0 ? kHostileText : u"Item %1: check that the thing holds on every supported platform"_s.arg(i),
             .state = i % 9 == 8 ? ItemState::Skipped : ItemState::Done,
             .required = i % 5 != 4,
             .owner = u"Jonas Weber"_s,
             .due = kShip - 100h,
             .doneAt = kShip - std::chrono::hours(101 - i % 3),
             .doneBy = u"Jonas Weber"_s,
             .reason = i % 9 == 8 ? u"not needed"_s : QString(),
             .evidence = {u"https://ci.example.org/%1"_s.arg(i)}});
    addCourse(report);
    addCharts(report, size);
    report.lessons = {{.kind = LessonKind::WentBadly,
                       .title = kHostileText,
                       .body = u"More **words**."_s,
                       .item = u"Check indexes"_s,
                       .takenInto = u"Standard service release"_s}};
    report.actions = {{.title = u"Add the index check"_s, .owner = u"Wei Chen 陳偉"_s, .due = kShip + 240h},
                      {.title = u"Tell support"_s, .owner = u"Mara Lind"_s, .due = kShip + 1h, .doneAt = kShip + 2h}};
    report.versions = {u"slipway 0.1.0"_s};
    report.head.outcome = outcomeOf(report);
    return report;
}

} // namespace slipway::test
