// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/monitoring/connection.h"
#include "core/schedule/conflicts.h"
#include "core/schedule/reschedule.h"
#include "service/commands/release_commands.h"
#include "service/job_control.h"
#include "service/queries/analysis_page.h"
#include "service/queries/calendar_page.h"
#include "service/queries/incidents_page.h"
#include "service/queries/monitoring_page.h"
#include "service/queries/pipelines_page.h"
#include "service/queries/release_page.h"
#include "service/queries/releases_page.h"
#include "service/queries/report_page.h"
#include "service/queries/runbook_page.h"
#include "service/queries/scope_page.h"
#include "service/queries/today_page.h"
#include "service/runs/obstacles.h"

#include <memory>
#include <set>
#include <vector>

namespace slipway {
struct RehearsalWish;
}
namespace slipway::storage {
class Reader;
}

namespace slipway::service {

struct Surroundings;
struct RehearsalPage;

/// Who may see what in the calendar; everything empty: all.
struct CalendarFilter {
    std::set<ProductId> products;
    std::set<EnvironmentId> environments;
    std::set<PersonId> people;
    std::set<ReleaseState> states;

    bool operator==(const CalendarFilter &) const = default;
};

/// Something found by its text.
struct SearchHit {
    QString
        kind; ///< stable word: release, item, person, product, comment, template, environment, freeze, incident, feedback
    Uuid id;
    QString title;
    QString detail; ///< where it belongs: "Payments 4.2, Testing, blocked"
    std::optional<ReleaseId> release;
    ReleaseState releaseState = ReleaseState::Draft; ///< of kind release
    ItemState itemState = ItemState::Open;           ///< of kind item
};

/// A release as CreateRelease would make it.
struct NewReleasePreview {
    ReleasePlan plan; ///< its ids are not those it will have
    std::vector<Conflict> conflicts;
    std::optional<Instant> freeSlot; ///< from its ship date on; differs from it when that cannot stay
};

/// One time a train departs: a release that is there, or that ExpandTrain would make.
struct TrainDeparture {
    QString version;
    Instant ship;
    std::optional<ReleaseId> release; ///< has that version already
    bool isLeftOut = false;           ///< the train was expanded past it and it is not there: it will not come back
    std::vector<Conflict> conflicts;  ///< of one that would be made
    QString whyNot;                   ///< why it cannot be made; empty when it can

    [[nodiscard]] bool isToBeMade() const { return !release && !isLeftOut; }
};

/// What `workspace check` found.
struct CheckReport {
    /// One thing that is not as it should be.
    struct Problem {
        QString what; ///< stable word: integrity, audit, content, reference, search
        QString text; ///< sentence that names entity and field, or the broken link
    };
    std::vector<Problem> problems;
    qint64 entities = 0;
    qint64 auditEntries = 0;

    [[nodiscard]] bool isSound() const { return problems.empty(); }
};

/// One read per page of the window or line of the command line. Each call sees one consistent state.
///
/// Cheap ones (all but `check`) take a few milliseconds whatever the size of the workspace. Not thread-safe: one object
/// per thread.
class Queries
{
public:
    class Private;

    /// @param schemaEdits what check() tells besides: sentences
    Queries(std::unique_ptr<storage::Reader> reader, const Surroundings &surroundings, QStringList schemaEdits = {});
    ~Queries();

    // Pages
    /// What awaits one person.
    [[nodiscard]] Result<TodayPage> today(PersonId person, int mostCards = 30);
    /// The card with the facts of a sign-off, or what waits for an item: for cards that come into sight.
    /// @retval ErrorKind::NotFound the sign-off is not there any more
    [[nodiscard]] Result<WaitingCard> completed(WaitingCard card);
    /// The card with where the release has come to, and what its servers say otherwise: as above.
    /// @retval ErrorKind::NotFound
    [[nodiscard]] Result<RunningCard> completed(RunningCard card);
    /// How much waits for the person: the badge of Today.
    [[nodiscard]] Result<int> waitingCount(PersonId person);
    /// @param person whose holidays are shown; those of the first product with a region when they have none
    [[nodiscard]] Result<CalendarPage> calendar(const TimeSpan &span, const CalendarFilter &filter, PersonId person,
                                                const CalendarLimit &limit = {});
    /// Exact counts for lanes; a release counts where it ships.
    /// @param lanes null id: releases that have no such thing
    /// @param edges ascending, at least two
    [[nodiscard]] Result<std::vector<CalendarLaneCount>> calendarCounts(LaneKind kind, const std::vector<Uuid> &lanes,
                                                                        const std::vector<Instant> &edges,
                                                                        const CalendarFilter &filter);
    /// All releases of some lanes that touch the span, lane by lane, by start.
    [[nodiscard]] Result<std::vector<CalendarRelease>> calendarLanes(LaneKind kind, const std::vector<Uuid> &lanes,
                                                                     const TimeSpan &span,
                                                                     const CalendarFilter &filter);
    [[nodiscard]] Result<std::vector<CalendarDetails>> calendarDetails(const std::vector<ReleaseId> &releases);
    /// Required items that are blocked, by release, then in their order.
    [[nodiscard]] Result<std::vector<Item>> blockedItems(const std::vector<ReleaseId> &releases);
    /// Takes its time on a crowded span: the window asks through Session::ask().
    [[nodiscard]] Result<std::vector<Conflict>> conflicts(const TimeSpan &span);
    [[nodiscard]] Result<ReleasePage> release(ReleaseId id, std::optional<PhaseId> gate = std::nullopt);
    /// What moving would do; nothing is written.
    [[nodiscard]] Result<MoveOutcome> previewMove(ReleaseId id, const TimeSpan &span);
    [[nodiscard]] Result<MoveOutcome> previewShip(ReleaseId id, Instant ship, const QByteArray &zone = {});
    /// What creating the release would make, and what it would collide with; nothing is written.
    /// @param actor who would create it
    [[nodiscard]] Result<NewReleasePreview> previewNew(const CreateRelease &wish, PersonId actor);
    /// The next departures of a train as it is given, saved or not, from now on; nothing is written. Takes a while for many:
    /// the window asks through Session::ask().
    /// @retval ErrorKind::BadInput the train cannot be; see checkTrainRule()
    [[nodiscard]] Result<std::vector<TrainDeparture>> previewTrain(const Train &train, int most, PersonId actor);
    [[nodiscard]] Result<std::vector<ActivityEntry>> activity(ReleaseId id, int most = 200, qint64 beforeNumber = 0);

    /// The minute plan, how its execution stands, and until when rolling back is safe.
    [[nodiscard]] Result<RunbookPage> runbook(ReleaseId id);
    /// Of every cut-over that runs, rehearsals left out.
    [[nodiscard]] Result<std::vector<RollbackStanding>> rollbackStandings();
    /// Goes through the whole release with simulated servers; see queries/rehearsal_page.h. Nothing is written, no server
    /// asked. @param actor who would start its jobs
    /// @retval ErrorKind::NotFound something is wished to go wrong that the release does not have
    [[nodiscard]] Result<RehearsalPage> rehearsal(ReleaseId id, const RehearsalWish &wish, PersonId actor);

    // The table of releases, windowed by key
    /// How many releases pass the filter.
    [[nodiscard]] Result<qint64> releaseCount(const ReleaseFilter &filter);
    /// Rows first…first+count of the filtered, ordered table; jumps anywhere in a few milliseconds.
    [[nodiscard]] Result<std::vector<ReleaseRow>> releases(const ReleaseFilter &filter, ReleaseOrder order,
                                                           bool descending, qint64 first, int count);
    /// The number of the row that shows the release in that table; nothing when the filter leaves it out.
    [[nodiscard]] Result<std::optional<qint64>> releasePosition(const ReleaseFilter &filter, ReleaseOrder order,
                                                                bool descending, ReleaseId id);

    /// The rows of some releases, in the order given. @retval ErrorKind::NotFound one is not there
    [[nodiscard]] Result<std::vector<ReleaseRow>> releaseRows(const std::vector<ReleaseId> &ids);
    /// What the gate before shipping says, whatever the state of the release.
    [[nodiscard]] Result<GateStanding> gate(ReleaseId id);

    // Single things and short lists
    /// One release with all that belongs to it.
    [[nodiscard]] Result<ReleasePlan> plan(ReleaseId id);
    /// All, in their order or by name.
    [[nodiscard]] Result<std::vector<Product>> products();
    [[nodiscard]] Result<std::vector<Person>> people();
    [[nodiscard]] Result<std::vector<Absence>> absences();
    [[nodiscard]] Result<std::vector<Environment>> environments();
    [[nodiscard]] Result<std::vector<Template>> templates();
    [[nodiscard]] Result<std::vector<Freeze>> freezes();
    [[nodiscard]] Result<std::vector<Train>> trains();
    [[nodiscard]] Result<std::vector<SavedView>> savedViews(const QString &page);

    /// By id, or `PRODUCT/VERSION` without regard to case.
    /// @retval ErrorKind::NotFound with the nearest names
    [[nodiscard]] Result<Release> findRelease(const QString &reference);
    [[nodiscard]] Result<Product> findProduct(const QString &reference);
    /// By id, name or e-mail address.
    [[nodiscard]] Result<Person> findPerson(const QString &reference);
    [[nodiscard]] Result<Environment> findEnvironment(const QString &reference);
    [[nodiscard]] Result<Template> findTemplate(const QString &reference);
    [[nodiscard]] Result<Train> findTrain(const QString &reference);

    /// Releases, items, people and texts that contain all words, best first.
    [[nodiscard]] Result<std::vector<SearchHit>> search(const QString &text, int most = 30);

    // Pipelines
    /// By order, then name.
    [[nodiscard]] Result<std::vector<CiConnection>> connections();
    /// By id or name. @retval ErrorKind::NotFound with what there is
    [[nodiscard]] Result<CiConnection> findConnection(const QString &reference);
    [[nodiscard]] Result<ReleasePipelines> pipelines(ReleaseId id, int mostRuns = 100);
    [[nodiscard]] Result<ReleaseJob> releaseJob(ReleaseJobId id);
    [[nodiscard]] Result<CiRun> run(CiRunId id);
    /// By id, by the beginning of one (8 letters and more), or `CONNECTION/JOB/NUMBER`; `CONNECTION/JOB` is its newest.
    [[nodiscard]] Result<CiRun> findRun(const QString &reference);
    /// Runs that are not over, oldest first.
    [[nodiscard]] Result<std::vector<CiRun>> runsUnderWay();
    /// Runs of one job that this workspace knows, newest first. @param job empty: of all jobs of the connection
    [[nodiscard]] Result<std::vector<CiRun>> runsOfJob(CiConnectionId connection, const QString &job, int most = 50);
    /// The newest runs of all, newest first.
    [[nodiscard]] Result<std::vector<CiRun>> newestRuns(int most = 200);
    /// A report with its cases, against the release before. Takes a while for a hundred thousand cases: ask for it.
    [[nodiscard]] Result<TestReportPage> testReport(TestReportId id);
    [[nodiscard]] Result<EnvironmentPage> environmentPage(EnvironmentId id);
    /// Who holds an environment and who waits for it, by environment, then in their turn. @param environment none: all
    [[nodiscard]] Result<std::vector<LeaseRow>> leases(std::optional<EnvironmentId> environment = std::nullopt);
    /// Leases that were given back and held an environment in the span; see loadPastLeases().
    [[nodiscard]] Result<std::vector<LeaseRow>> pastLeases(const TimeSpan &span, int most = 300);
    /// Bookings of environments that touch the span, by their begin.
    [[nodiscard]] Result<std::vector<BookingRow>> bookings(const TimeSpan &span);
    /// What stands in the way of deploying now; empty when nothing does. Nothing is written.
    [[nodiscard]] Result<std::vector<DeploymentObstacle>> deploymentObstacles(ReleaseId release,
                                                                              EnvironmentId environment,
                                                                              bool isRollback = false);

    // Measured criteria
    /// Names of those who said that a failure of these criteria takes the release back by itself, as its trail tells.
    [[nodiscard]] Result<QStringList> whoArmed(ReleaseId release, const std::vector<CriterionId> &criteria);
    /// The newest course of each measured criterion of a release, and what is proposed when a deployment failed.
    /// @param most   measurements of each course, the newest; a long one has thousands
    /// @param mostOf only of this criterion so many, of the others the last one
    [[nodiscard]] Result<ReleaseAnalyses> analyses(ReleaseId id, int most = 1,
                                                   std::optional<CriterionId> mostOf = std::nullopt);
    /// Courses that are not decided, oldest first.
    [[nodiscard]] Result<std::vector<AnalysisRecord>> openAnalyses();
    /// All measurements of a course, in their order.
    [[nodiscard]] Result<std::vector<MeasurementRecord>> measurements(AnalysisRecordId course);
    [[nodiscard]] Result<std::optional<AnalysisRecord>> newestAnalysis(CriterionId criterion);
    /// A course with what it watches; nothing: it watches no deployment, or its criterion is gone.
    [[nodiscard]] Result<std::optional<WatchedCourse>> watchedCourse(AnalysisRecordId course);
    /// Courses over deployments that ended since, however they did, oldest first.
    [[nodiscard]] Result<std::vector<AnalysisRecordId>> watchesEndedSince(Instant since);
    /// Releases that are in place and have measured criteria.
    [[nodiscard]] Result<std::vector<ReleaseId>> releasesToWatch();
    /// The deployment that criteria of the release watch; nothing: it is not in place.
    [[nodiscard]] Result<std::optional<Deployment>> watchedDeployment(ReleaseId id);
    /// Of the release's product to where it ships, newest first.
    [[nodiscard]] Result<std::vector<PastDeploymentRow>> pastDeployments(ReleaseId id, int most);
    /// The connection that a criterion names. @retval ErrorKind::NotFound the sentence says how to add it
    [[nodiscard]] Result<MonitoringConnection> measuringConnection(const QString &name);

    // Monitoring
    /// What the Monitoring page shows besides what servers tell. @retval ErrorKind::NotFound it is gone
    [[nodiscard]] Result<MonitoringPage> monitoring(const MonitoringWish &wish);
    [[nodiscard]] Result<MonitoringChoices> monitoringChoices();
    /// By order, then name.
    [[nodiscard]] Result<std::vector<MonitoringConnection>> monitoringConnections();
    /// By id or name. @retval ErrorKind::NotFound with what there is
    [[nodiscard]] Result<MonitoringConnection> findMonitoringConnection(const QString &reference);
    /// In their order.
    [[nodiscard]] Result<std::vector<Panel>> panels(ReleaseId release);
    [[nodiscard]] Result<std::vector<Panel>> panels(EnvironmentId environment);
    /// That were under way in the span, of all releases, oldest first.
    [[nodiscard]] Result<std::vector<Deployment>> deploymentsDuring(const TimeSpan &span);
    [[nodiscard]] Result<std::optional<Deployment>> deployment(DeploymentId id);
    /// How much room kept samples take.
    [[nodiscard]] Result<SampleCacheUse> sampleCacheUse();

    // Incidents, what users said, what was told about maintenance
    /// Under way first, then the newest. @param release none: of all
    [[nodiscard]] Result<std::vector<IncidentRow>> incidents(std::optional<ReleaseId> release = std::nullopt,
                                                             bool onlyUnderWay = false);
    [[nodiscard]] Result<IncidentPage> incident(IncidentId id);
    /// Under way, opened by an alert of which nobody noted that it has ended.
    [[nodiscard]] Result<std::vector<Incident>> incidentsOfFiringAlerts();
    /// By id, by the beginning of one (8 letters and more), or by a part of its title that only it has.
    [[nodiscard]] Result<Incident> findIncident(const QString &reference);
    [[nodiscard]] Result<ReleaseIncidents> releaseIncidents(ReleaseId id);
    /// The words, lessons and action items of a release. @retval ErrorKind::NotFound
    [[nodiscard]] Result<ReportPage> reportPage(ReleaseId release);
    /// What earlier releases of a product taught, and what they left to do. @param text lessons with all its words; empty: all
    [[nodiscard]] Result<LearnedBefore> learnedBefore(ProductId product, const QString &text = {});
    /// Action items that are not done, due first at the front. @param owner none: of everybody
    [[nodiscard]] Result<std::vector<ActionRow>> openActions(std::optional<PersonId> owner);
    /// By id, by the beginning of one (8 letters and more), or by a part of its title that only it has.
    [[nodiscard]] Result<Lesson> findLesson(const QString &reference);
    /// As findLesson().
    [[nodiscard]] Result<ActionItem> findActionItem(const QString &reference);
    /// Newest first. @param release assigned to it; none: all
    [[nodiscard]] Result<std::vector<FeedbackRow>> feedbackOf(std::optional<ReleaseId> release = std::nullopt);
    /// What nobody settled yet, the newest 300, by the release in whose time it falls; see core/incidents/suspects.h.
    [[nodiscard]] Result<std::vector<FeedbackCluster>> feedbackInbox();
    /// By id, or the beginning of one.
    [[nodiscard]] Result<FeedbackNote> findFeedback(const QString &reference);
    [[nodiscard]] Result<std::vector<NotificationChannel>> channels();
    [[nodiscard]] Result<NotificationChannel> channel(NotificationChannelId id);
    /// By id or name. @retval ErrorKind::NotFound with what there is
    [[nodiscard]] Result<NotificationChannel> findChannel(const QString &reference);
    /// Newest first. @param release none: of all
    [[nodiscard]] Result<std::vector<NoticeRow>> notices(std::optional<ReleaseId> release = std::nullopt);
    /// By id, or the beginning of one.
    [[nodiscard]] Result<MaintenanceNotice> findNotice(const QString &reference);
    [[nodiscard]] Result<NoticeNames> noticeNames(const MaintenanceNotice &notice);
    /// Switched on and not sent, the next one first.
    [[nodiscard]] Result<std::vector<MaintenanceNotice>> waitingReminders();
    [[nodiscard]] Result<std::vector<MaintenanceNotice>> noticesBeingSent();
    /// Why a reminder would tell what is not planned any more: its release is over or gone, or was moved since it was switched
    /// on; empty: it holds.
    [[nodiscard]] Result<QString> whyReminderIsStale(const MaintenanceNotice &reminder);

    // Scope and release notes
    /// What a release takes from its repository, as it was looked at last.
    [[nodiscard]] Result<ScopePage> scope(ReleaseId id);
    /// What has to be known for looking at the repository.
    [[nodiscard]] Result<ScopeTask> scopeTask(ReleaseId id);
    /// The releases whose tag the remote is asked about, by product: those that did not ship yet or did later than `since`.
    [[nodiscard]] Result<std::vector<TagTask>> tagTasks(Instant since);
    [[nodiscard]] Result<NotesPage> notes(ReleaseId id);
    /// How the repository of a product is read; as usual when nobody said.
    [[nodiscard]] Result<ProductRepository> productRepository(ProductId id);
    /// By id, by the beginning of one (8 letters and more), or by a part of its title that only it has.
    [[nodiscard]] Result<LateChange> findLateChange(ReleaseId release, const QString &reference);
    /// Planned or under way, and looked at before.
    [[nodiscard]] Result<std::vector<ReleaseId>> releasesWithScope();
    /// That nobody wrote the end of down.
    [[nodiscard]] Result<std::vector<NotesPublication>> publicationsBeingSent();

    // Files out
    /// The checklist as a Markdown task list.
    [[nodiscard]] Result<QByteArray> checklistMarkdown(ReleaseId id);
    /// Releases, freezes and events as iCalendar.
    [[nodiscard]] Result<QByteArray> calendarIcs(std::optional<ProductId> product);
    /// The table of releases as CSV.
    [[nodiscard]] Result<QByteArray> releasesCsv(const ReleaseFilter &filter, ReleaseOrder order = ReleaseOrder::Ship,
                                                 bool descending = false);

    /// Reads everything; takes seconds on a large workspace.
    /// @param control cancels it
    [[nodiscard]] Result<CheckReport> check(const JobControlPtr &control = {});

private:
    /// Releases that are in place and watched, to what runs today.
    [[nodiscard]] Result<> addWatched(TodayPage &page);
    /// Closed releases that a server contradicts, before what runs today; for who coordinates them or may open them again.
    [[nodiscard]] Result<> addContradicted(const Person &person, TodayPage &page);

    std::unique_ptr<Private> d;
};

} // namespace slipway::service
