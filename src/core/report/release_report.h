// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis.h"
#include "core/incidents/feedback.h"
#include "core/incidents/incident_rules.h"
#include "core/pipeline/run_state.h"
#include "core/release/states.h"
#include "core/report/lesson.h"
#include "core/report/report_delivery.h"
#include "core/series/value_text.h"

#include <QStringList>

#include <vector>

/// Everything the report of a release says, as plain values: who reads it needs neither the workspace nor a server. The same
/// values make the same documents, byte for byte. Words of enumerations are translated where they are shown; names of people
/// and texts stand as they were.
namespace slipway {

/// What the release came to.
enum class ReportOutcome : std::uint8_t {
    Open,        ///< it has not shipped, or is still watched
    Good,        ///< shipped, and nothing speaks against it
    WithTrouble, ///< shipped, and something went wrong that was mended
    Bad,         ///< taken back, or given up
};

/// Which release, and how it stands.
struct ReportHead {
    QString release{}; ///< its id
    QString product{};
    QString version{};
    ReleaseState state = ReleaseState::Draft;
    ReportOutcome outcome = ReportOutcome::Open;
    QString origin{}; ///< name of the template it was made from
    QString coordinator{};
    QString environment{};
    QString zone{}; ///< IANA name, of the times in documents
    Instant asOf{}; ///< of the newest thing it tells
    std::optional<Instant> writtenAt{};
    std::optional<Instant> frozenAt{};
    QString frozenBy{};
};

/// A date of the plan against what happened.
struct ReportMilestone {
    QString key{}; ///< `start`, `ship`, or as the template calls it
    QString name{};
    Instant planned{};                     ///< as the plan said at the end
    std::optional<Instant> firstPlanned{}; ///< as it said when the release was made; none: the same
    std::optional<Instant> actual{};
};

/// A stage of the plan.
struct ReportPhase {
    QString name{};
    Instant from{};
    Instant to{};
    int done = 0; ///< items of it, those left out among them
    int items = 0;
    std::optional<Instant> finished{}; ///< when the last of its items was done; none: some are not
};

/// One commit of the scope.
struct ReportCommit {
    QString sha{};
    QString title{};
    QString author{};
    Instant at{};
    QString kind{}; ///< `feat`, `fix` …; empty: not said
    bool isBreaking = false;
    QStringList issues{};
};

/// What was in it, in numbers; everything empty: the product has no repository.
struct ReportScope {
    QString from{}; ///< tag or commit before its first commit
    QString to{};
    QString head{}; ///< commit
    int commits = 0;
    int merges = 0;
    int reverted = 0; ///< pairs that undo each other
    int breaking = 0;
    QStringList authors{};
    QStringList issues{};
    std::vector<ReportCommit> list{}; ///< newest first; may be shorter than `commits`
};

/// One thing to do.
struct ReportItem {
    QString phase{};
    QString title{};
    ItemState state = ItemState::Open;
    bool required = true;
    QString owner{};
    std::optional<Instant> due{};
    std::optional<Instant> doneAt{};
    QString doneBy{};
    QString reason{};
    QStringList evidence{};
};

/// A condition, as it stands and as it stood when the release was decided on.
struct ReportCriterion {
    QString title{};
    CriterionKind kind = CriterionKind::Manual;
    bool blocking = true;
    CriterionState state = CriterionState::Unknown;
    QString value{};
    QString threshold{};
    std::optional<Instant> evaluatedAt{};
    std::optional<CriterionState> decidedState{}; ///< none: it was not there, or nobody decided
    QString decidedValue{};
    ValueUnit unit = ValueUnit::Number; ///< of a metric, of its values and its threshold; since version 3
};

/// A decision of a stakeholder.
struct ReportSignoff {
    QString role{};
    QString person{};
    Decision decision = Decision::Approved;
    QString comment{};
    Instant at{};
    std::optional<Instant> requestedAt{};
    bool isStale = false; ///< what was signed changed afterwards
    QString contentHash{};
};

/// Something that a rule forbade and a person allowed.
struct ReportOverride {
    QString what{}; ///< `gate`, `freeze`, `deployment`, `incident`, `skipped_gate`
    QString name{}; ///< of the phase, the freeze, the environment, the incident or the gate
    QString person{};
    QString role{};
    QString reason{};
    std::optional<Instant> at{};
};

/// One execution of a CI job.
struct ReportRun {
    QString job{};
    RunPurpose purpose = RunPurpose::Other;
    QString number{};
    QString ref{};
    QString commit{};
    RunState state = RunState::Draft;
    RunResult result = RunResult::None;
    std::optional<Instant> startedAt{};
    std::optional<Instant> finishedAt{};
    QString url{};
    QString message{};
    bool isUnverified = false;
};

/// Results of tests.
struct ReportTests {
    QString suite{};
    QString source{};
    int total = 0;
    int passed = 0;
    int failed = 0;
    int errors = 0;
    int skipped = 0;
    int durationMilliseconds = 0;
    std::optional<int> coverageBasisPoints{};
    Instant at{};
};

/// Values over a span.
struct ReportStatistics {
    int count = 0; ///< without any the rest means nothing
    double median = 0;
    double p95 = 0;
    double most = 0;
};

/// A point of a line. NaN: a gap.
struct ReportPoint {
    qint64 time = 0; ///< milliseconds since 1970, UTC
    double value = 0;
};

/// One line of a chart, down-sampled to what a chart of usual width shows.
struct ReportSeries {
    QString name{};
    ReportStatistics before{};
    ReportStatistics during{};
    ReportStatistics after{};
    std::vector<ReportPoint> points{};
};

/// A line across a chart that must not be crossed.
struct ReportThreshold {
    QString name{};
    double value = 0;
    bool isUpper = true;
};

/// One chart with what it asked.
struct ReportMetric {
    QString title{};
    ValueUnit unit = ValueUnit::Number;
    QStringList queries{};
    QString connection{};
    std::vector<ReportThreshold> thresholds{};
    std::vector<ReportSeries> series{};
    QStringList warnings{};
};

/// The spans that metrics are compared over.
struct ReportWindow {
    Instant baselineFrom{};
    Instant deployedFrom{};
    Instant deployedTo{};
    Instant watchedTo{};
};

/// A measured criterion after a deployment, with its statistics.
struct ReportVerdict {
    QString criterion{};
    CriterionKind kind = CriterionKind::Metric;
    AnalysisState state = AnalysisState::Pending;
    QString reason{};
    Instant startedAt{};
    std::optional<Instant> decidedAt{};
    int measurements = 0;
    int failures = 0;
    QString value{}; ///< of the last measurement
    QString server{};
    QString query{};
    QString label{}; ///< of a comparison, as the four below
    std::optional<double> shift{};
    std::optional<double> low{};
    std::optional<double> high{};
    std::optional<double> p{};
    int baselineCount = 0;
    int candidateCount = 0;
    ValueUnit unit = ValueUnit::Number; ///< of what is measured, so of a shift; since version 3
};

/// One measurement of the gate timeline.
struct ReportMeasurement {
    QString criterion{};
    Instant at{};
    std::optional<double> value{};
    MeasurementPhase phase = MeasurementPhase::Inconclusive;
    QString said{};
};

/// An alert that came up, or a host or service that was not well, since the deployment.
struct ReportAlert {
    QString name{};
    QString fingerprint{};
    std::optional<Instant> startsAt{};
    QString state{};
    bool isSilenced = false;
};

/// What happened, when.
struct ReportEvent {
    Instant at{};
    QString what{};
    QString text{};
    QString who{};
};

/// Something that went wrong.
struct ReportIncident {
    QString title{};
    Severity severity = Severity::Sev3;
    IncidentState state = IncidentState::Open;
    std::optional<Instant> startedAt{};
    Instant detectedAt{};
    std::optional<Instant> mitigatedAt{};
    std::optional<Instant> resolvedAt{};
    QString cause{};
    QString environment{};
    QString owner{};
    bool isCausedByRelease = false;
    std::vector<ReportEvent> timeline{};
};

/// What a user said.
struct ReportFeedback {
    QString source{};
    QString author{};
    Sentiment sentiment = Sentiment::Neutral;
    QString text{};
    Instant at{};
    QString link{};
};

/// What people wrote, Markdown.
struct ReportWords {
    QString summary{};
    QString wentWell{};
    QString wentBadly{};
    QString remarks{};
};

/// What was learned.
struct ReportLesson {
    LessonKind kind = LessonKind::WentBadly;
    QString title{};
    QString body{};
    QString item{};
    QString takenInto{}; ///< name of the template that has the item
};

/// What somebody does about it.
struct ReportAction {
    QString title{};
    QString owner{};
    std::optional<Instant> due{};
    std::optional<Instant> doneAt{};
    QString outcome{};
};

/// A query as it was asked: with these times it says the same while its server keeps the data.
struct ReportQuery {
    QString connection{};
    QString expression{};
    Instant from{};
    Instant to{};
    qint64 stepMilliseconds = 0;
    std::optional<Instant> askedAt{};
};

/// How long a gate waited for somebody.
struct ReportWait {
    QString gate{}; ///< of a sign-off its role
    qint64 seconds = 0;
};

/// Version of a report's JSON; each adds fields to the one before.
inline constexpr int kReportVersion = 3;

/// The whole.
struct ReleaseReport {
    int version = kReportVersion; ///< of one that was frozen earlier what it had then, so that its hash stays
    ReportHead head{};
    ReportWords words{};
    std::vector<ReportMilestone> milestones{}; ///< by time
    std::vector<ReportPhase> phases{};
    std::optional<ReportScope> scope{}; ///< none: the product has no repository, or its scope was not read
    std::vector<ReportItem> items{};
    std::vector<ReportCriterion> criteria{};
    std::optional<Instant> decidedAt{}; ///< when the last sign-off before shipping was given
    std::vector<ReportSignoff> signoffs{};
    std::vector<ReportWait> waits{}; ///< the longest first
    std::vector<ReportOverride> overrides{};
    std::vector<ReportRun> runs{};
    std::vector<ReportTests> tests{};
    std::vector<ReportDeployment> deployments{};
    std::optional<ReportWindow> window{}; ///< none: it was not deployed
    std::vector<ReportMetric> metrics{};
    std::vector<ReportVerdict> verdicts{};
    std::vector<ReportMeasurement> measurements{};
    std::vector<ReportAlert> alerts{};
    std::vector<ReportIncident> incidents{};
    std::vector<ReportFeedback> feedback{};
    std::vector<ReportLesson> lessons{};
    std::vector<ReportAction> actions{};
    std::vector<ReportQuery> queries{};
    QStringList versions{};                ///< of the program and of servers, as `slipway 0.1.0`
    std::vector<ReportSilence> silences{}; ///< since version 2
    std::vector<ReportDelta> delivery{};   ///< since version 2; empty: it has not shipped
};

/// "Payments 4.2"
[[nodiscard]] QString titleOf(const ReportHead &head);

/// Whether the last that was done to it where it ships was to take it back.
[[nodiscard]] bool wasTakenBack(const ReleaseReport &report);

/// What the values come to: bad when it was taken back or given up; with trouble when a watched criterion failed, a
/// deployment of it failed or was taken back, or it caused an incident; open before it shipped.
[[nodiscard]] ReportOutcome outcomeOf(const ReleaseReport &report);

/// How often somebody let something pass: what one act let pass, as a gate and a freeze, counts once.
[[nodiscard]] int countOverrides(const ReleaseReport &report);

/// For people, translated.
[[nodiscard]] QString outcomeWord(ReportOutcome outcome);

template <>
struct EnumText<ReportOutcome> {
    static constexpr std::array<std::pair<ReportOutcome, QStringView>, 4> values{{
        {ReportOutcome::Open, u"open"},
        {ReportOutcome::Good, u"good"},
        {ReportOutcome::WithTrouble, u"with_trouble"},
        {ReportOutcome::Bad, u"bad"},
    }};
};

} // namespace slipway
