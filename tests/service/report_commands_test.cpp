// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/report_commands.h"

#include "core/monitoring/deployment_silences.h"
#include "core/report/report_json.h"
#include "service/command_context.h"
#include "service/commands/analysis_commands.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/deployment_commands.h"
#include "service/commands/incident_commands.h"
#include "service/commands/monitoring_commands.h"
#include "service/commands/signoff_commands.h"
#include "service/commands/workspace_commands.h"
#include "service/report/linked_pdf.h"
#include "service/report/report_export.h"
#include "service/report/report_freeze.h"
#include "service/templates.h"
#include "support/team.h"

#include <QGuiApplication>
#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Freezes or thaws, as closing and reopening do.
struct FreezeIt {
    static constexpr const char *kWord = "test.freeze";
    using Answer = QString;

    ReleaseId release;
    bool isThawing = false;

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<QString> execute(CommandContext &context) const
    {
        if (isThawing)
            return thawReport(context, release).transform([] { return QString(); });
        return freezeReport(context, release);
    }
};

} // namespace

/// What people add to a report, when it writes itself, and what becomes of it.
class ReportCommandsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Team> m_team;
    ReleaseId m_release;

    TemporaryWorkspace &workspace() { return *m_workspace; }
    ReportPage page() { return valueOf(workspace().queries().reportPage(m_release)); }
    void later(std::chrono::milliseconds by) { workspace().setNow(workspace().now() + by); }
    ReleaseReport gathered(ReleaseId release) { return valueOf(reportOf(workspace().session(), release).takeResult()); }
    QByteArray bytes(ReportFormat format)
    {
        return valueOf(reportFile(workspace().session(), {m_release, format, PaperSize::A4, linkedPdf()}).takeResult())
            .bytes;
    }

    void ship(ReleaseId release)
    {
        m_team->takeTo(release, {ReleaseState::Planned, ReleaseState::InProgress});
        RecordDeployment deployed;
        deployed.release = release;
        deployed.environment = m_team->production;
        deployed.startedAt = workspace().now() - 2h;
        deployed.finishedAt = workspace().now() - 110min;
        deployed.note = u"by hand"_s;
        workspace().done(deployed);
        m_team->takeTo(release, {ReleaseState::Deploying, ReleaseState::Released});
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_team = std::make_unique<Team>(*m_workspace);
        m_release = m_team->plainRelease(u"4.2"_s);
        workspace()->setActor(m_team->mara);
    }

    void itWritesItself_whenItShippedAndNothingWatchesIt()
    {
        QVERIFY(!page().isWritten);
        ship(m_release);
        QVERIFY(page().isWritten);
        QCOMPARE(page().text.writtenAt, workspace().now());
        const ReleaseReport report = gathered(m_release);
        QCOMPARE(report.head.product, u"Payments"_s);
        QCOMPARE(report.head.outcome, ReportOutcome::Good);
        QCOMPARE(report.deployments.size(), std::size_t(1));
        QVERIFY2(report.words.summary.contains(u"Payments 4.2"_s), qPrintable(report.words.summary));
    }

    void whileACriterionWatchesIt_itWaitsForTheEnd()
    {
        AddCriterion watched;
        watched.release = m_release;
        watched.title = u"Errors"_s;
        watched.kind = CriterionKind::Metric;
        watched.parameters = {{u"connection"_s, u"P"_s}, {u"query"_s, u"errors"_s}, {u"threshold"_s, u"<= 1"_s},
                              {u"bake"_s, u"1h"_s},      {u"interval"_s, u"1m"_s},  {u"count"_s, 1}};
        const CriterionId criterion = workspace().done(watched);
        ship(m_release);
        QVERIFY(!page().isWritten);
        const AnalysisRecord course = workspace().done(BeginWatch{m_release, criterion});
        QVERIFY(!page().isWritten);
        later(30min);
        MeasurementRecord measured;
        measured.at = course.startedAt + 10min; // within the hour that it is watched
        measured.value = 0.5;
        measured.server = u"Prometheus 3.1"_s;
        measured.query = u"errors"_s;
        const AnalysisRecord ended = workspace().done(RecordMeasurement{m_release, course.id, measured});
        QVERIFY2(ended.state == AnalysisState::Pass, qPrintable(ended.reason));
        QVERIFY(page().isWritten);
        const ReleaseReport report = gathered(m_release);
        QCOMPARE(report.verdicts.size(), std::size_t(1));
        QCOMPARE(report.verdicts.front().state, AnalysisState::Pass);
        QVERIFY(report.versions.contains(u"Prometheus 3.1"_s));
    }

    void itIsMeasuredAgainstTheReleasesBefore()
    {
        // Where it ships to, being put there ships it.
        const auto shipped = [&](ReleaseId release) {
            EditRelease edit;
            edit.release = release;
            edit.environment = m_team->production;
            workspace().done(edit);
            m_team->takeTo(release, {ReleaseState::Planned, ReleaseState::InProgress});
            RecordDeployment deployed;
            deployed.release = release;
            deployed.environment = m_team->production;
            deployed.startedAt = workspace().now() - 2h;
            deployed.finishedAt = workspace().now();
            deployed.note = u"by hand"_s;
            workspace().done(deployed);
        };
        QVERIFY(gathered(m_release).delivery.empty());
        for (const QString &version : {u"4.0"_s, u"4.1"_s}) {
            shipped(m_team->plainRelease(version));
            later(240h);
        }
        later(24h);
        shipped(m_release);
        const auto delivery = gathered(m_release).delivery;
        QCOMPARE(delivery.size(), std::size_t(5));
        const auto of = [&](QStringView key) { return *std::ranges::find(delivery, key, &ReportDelta::key); };
        QCOMPARE(of(u"interval").value, std::optional(264 * 3600.0));
        QCOMPARE(of(u"interval").before, std::optional(240 * 3600.0));
        QCOMPARE(of(u"interval").releases, 1);
        QCOMPARE(of(u"change_fail_rate").value, std::optional(0.0));
        QCOMPARE(of(u"change_fail_rate").releases, 2);
        QVERIFY(!of(u"lead_time").value && !of(u"recovery_time").before);
        // What was recorded afterwards silenced nothing.
        QVERIFY(gathered(m_release).silences.empty());
    }

    void aSilenceThatWasInForce_staysInTheReport_whenTheSettingsChange()
    {
        MonitoringConnection pager;
        pager.name = u"Pager"_s;
        pager.kind = MonitoringKind::Alertmanager;
        pager.url = u"https://pager.example"_s;
        pager = withSilences(pager, u"*"_s, {u"service=\"shop\""_s});
        pager.id = workspace().done(SaveMonitoringConnection{pager});
        later(1min);
        m_team->takeTo(m_release, {ReleaseState::Planned, ReleaseState::InProgress});
        workspace()->setActor(m_team->henrik);
        workspace().done(StartDeployment{
            .release = m_release, .environment = m_team->production, .overrideReason = u"tried in a test"_s});
        const auto silences = [&] { return gathered(m_release).silences; };
        QCOMPARE(silences().size(), std::size_t(1));
        QCOMPARE(silences().front().matchers, QStringList{u"service=\"shop\""_s});
        // By who may change settings, and after it began.
        later(1min);
        workspace()->setActor(m_team->mara);
        MonitoringConnection other = pager;
        other.name = u"Late"_s;
        other.id = {};
        workspace().done(SaveMonitoringConnection{other});
        workspace().done(SaveMonitoringConnection{withSilences(pager, u"*"_s, {u"service=\"cart\""_s})});
        QCOMPARE(silences().size(), std::size_t(1));
        QCOMPARE(silences().front().matchers, QStringList{u"service=\"shop\""_s});
        workspace().done(SaveMonitoringConnection{withSilences(pager, u"*"_s, {})});
        QCOMPARE(silences().size(), std::size_t(1));
        workspace().done(RemoveMonitoringConnection{pager.id});
        QCOMPARE(silences().size(), std::size_t(1));
        QCOMPARE(silences().front().server, u"Pager"_s);
    }

    void oneOverride_isCountedOnce_whateverItLetPass()
    {
        workspace()->setActor(m_team->henrik);
        workspace().done(RequireSignoff{.release = m_release, .role = u"qa_lead"_s});
        workspace().done(Save<Freeze>{{.name = u"Audit"_s, .span = {workspace().now() - 1h, workspace().now() + 5h}}});
        m_team->takeTo(m_release, {ReleaseState::Planned, ReleaseState::InProgress});
        workspace()->setActor(m_team->henrik);
        workspace().done(StartDeployment{
            .release = m_release, .environment = m_team->staging, .overrideReason = u"a security fix"_s});
        const ReleaseReport report = gathered(m_release);
        QStringList what;
        for (const ReportOverride &each : report.overrides)
            what += each.what;
        QCOMPARE(what, (QStringList{u"gate"_s, u"freeze"_s}));
        QCOMPARE(countOverrides(report), 1);
        QVERIFY2(report.words.summary.contains(u"overridden once"_s), qPrintable(report.words.summary));
    }

    void whatIsEdited_standsInTheReport_andIsTakenBack()
    {
        workspace().done(EditReport{.release = m_release, .summary = u"All *well*."_s, .wentBadly = u"Late."_s});
        QVERIFY(page().isWritten);
        QCOMPARE(page().text.summary, u"All *well*."_s);
        QCOMPARE(page().editedBy, u"Mara"_s);
        QCOMPARE(gathered(m_release).words.wentBadly, u"Late."_s);
        workspace().done(EditReport{.release = m_release, .summary = QString()});
        QVERIFY(!gathered(m_release).words.summary.isEmpty());
        QVERIFY(!workspace().undo());
        QCOMPARE(page().text.summary, u"All *well*."_s);
        QCOMPARE(workspace().refused(EditReport{.release = m_release, .remarks = QString(200'000, u'x')}).kind,
                 ErrorKind::BadInput);
    }

    void sameData_sameBytes_laterToo()
    {
        ship(m_release);
        workspace().done(AddLesson{m_release, LessonKind::WentWell, u"Short reviews"_s});
        QHash<int, QByteArray> first;
        for (const auto &[format, word] : EnumText<ReportFormat>::values)
            first[static_cast<int>(format)] = bytes(format);
        later(48h);
        for (const auto &[format, word] : EnumText<ReportFormat>::values)
            QVERIFY2(bytes(format) == first[static_cast<int>(format)], qPrintable(word.toString()));
    }

    void frozen_itSaysTheSameWhateverBecomesOfTheWorkspace()
    {
        ship(m_release);
        workspace().done(AddLesson{m_release, LessonKind::WentBadly, u"Indexes"_s});
        const QString hash = workspace().done(FreezeIt{m_release});
        const QByteArray before = bytes(ReportFormat::Json);
        QCOMPARE(contentHash(*reportFromJson(before)), hash);
        QVERIFY(page().isFrozen());
        QCOMPARE(page().frozenBy, u"Mara"_s);
        OpenIncident incident;
        incident.title = u"Later"_s;
        incident.release = m_release;
        workspace().done(incident);
        QCOMPARE(bytes(ReportFormat::Json), before);
        QCOMPARE(workspace().refused(EditReport{.release = m_release, .summary = u"x"_s}).kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace().refused(AddLesson{m_release, LessonKind::WentWell, u"x"_s}).kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace().done(FreezeIt{m_release}), hash);
        workspace().done(FreezeIt{m_release, true});
        QVERIFY(!page().isFrozen());
        QVERIFY(bytes(ReportFormat::Json) != before);
        workspace().done(EditReport{.release = m_release, .summary = u"x"_s});
    }

    void actionItems_waitInTodayOfTheirOwner_untilTheyAreDone()
    {
        const int before = valueOf(workspace().queries().waitingCount(m_team->wei));
        const ActionItemId id = workspace().done(
            AddActionItem{m_release, u"  Add the\n index check "_s, m_team->wei, workspace().now() - 1h});
        QCOMPARE(valueOf(workspace().queries().waitingCount(m_team->wei)), before + 1);
        const TodayPage today = valueOf(workspace().queries().today(m_team->wei));
        const auto card = std::ranges::find(today.waiting, WaitingCard::Kind::Action, &WaitingCard::kind);
        QVERIFY(card != today.waiting.end());
        QCOMPARE(card->title, u"Add the index check"_s);
        QVERIFY(card->isOverdue);
        QCOMPARE(valueOf(workspace().queries().openActions(m_team->wei)).size(), std::size_t(1));
        // Also of a release whose report is frozen.
        workspace().done(FreezeIt{m_release});
        workspace().done(EditActionItem{.action = id, .due = workspace().now() + 24h});
        QCOMPARE(workspace().refused(EditActionItem{.action = id, .title = u"Other"_s}).kind, ErrorKind::NotAllowed);
        workspace().done(FinishActionItem{id, true, u"checked"_s});
        QCOMPARE(valueOf(workspace().queries().waitingCount(m_team->wei)), before);
        QCOMPARE(workspace().refused(FinishActionItem{id}).kind, ErrorKind::NotAllowed);
        workspace().done(FinishActionItem{id, false});
        QCOMPARE(page().openActions(), 1);
    }

    void withoutATitle_nothingIsAdded()
    {
        QCOMPARE(workspace().refused(AddLesson{m_release, LessonKind::WentWell, u" "_s}).where, u"title"_s);
        QCOMPARE(workspace().refused(AddActionItem{m_release, QString()}).where, u"title"_s);
        QCOMPARE(workspace().refused(AddActionItem{m_release, u"x"_s, PersonId{Uuid::version7(5, {5})}}).kind,
                 ErrorKind::NotFound);
        const LessonId other =
            workspace().done(AddLesson{m_team->plainRelease(u"4.3"_s), LessonKind::WentWell, u"x"_s});
        QCOMPARE(workspace().refused(AddActionItem{m_release, u"x"_s, {}, {}, other}).kind, ErrorKind::BadInput);
    }

    void aLesson_becomesAnItemOfATemplate_once()
    {
        const LessonId id = workspace().done(AddLesson{
            m_release, LessonKind::WentBadly, u"Indexes were missing"_s, {}, u"Check indexes"_s, u"testing"_s});
        workspace().done(TakeLesson{id, m_team->standard});
        const auto templates = valueOf(workspace().queries().templates());
        const auto standard = std::ranges::find(templates, m_team->standard, &Template::id);
        const TemplateSpec spec = valueOf(checkTemplate(standard->body.toUtf8()));
        QVERIFY(std::ranges::any_of(spec.phases.front().items,
                                    [](const auto &each) { return each.title == u"Check indexes"; }));
        QCOMPARE(page().lessons.front().takenInto, standard->name);
        QCOMPARE(workspace().refused(TakeLesson{id, m_team->standard}).kind, ErrorKind::Conflict);
        const LessonId empty = workspace().done(AddLesson{m_release, LessonKind::WentWell, u"Nice"_s});
        QCOMPARE(workspace().refused(TakeLesson{empty, m_team->standard}).kind, ErrorKind::BadInput);
        const ReleaseId next = m_team->release(u"4.9"_s);
        QVERIFY(std::ranges::any_of(m_team->plan(next).items,
                                    [](const Item &each) { return each.title == u"Check indexes"; }));
    }

    void planningAgain_offersWhatWasLearned_andFindsItByWords()
    {
        workspace().done(AddLesson{m_release, LessonKind::WentBadly, u"Indexes were missing"_s,
                                   u"The search was slow."_s, u"Check indexes"_s});
        workspace().done(AddLesson{m_release, LessonKind::WentWell, u"Short reviews"_s});
        workspace().done(AddActionItem{m_release, u"Write it down"_s, m_team->wei, workspace().now() - 1h});
        const LearnedBefore all = valueOf(workspace().queries().learnedBefore(m_team->payments));
        QCOMPARE(all.lessons.size(), std::size_t(2));
        QCOMPARE(all.overdue, 1);
        QCOMPARE(valueOf(workspace().queries().learnedBefore(m_team->payments, u"sear ind"_s)).lessons.size(),
                 std::size_t(1));
        QVERIFY(valueOf(workspace().queries().learnedBefore(m_team->payments, u"nothing"_s)).lessons.empty());
        QVERIFY(valueOf(workspace().queries().learnedBefore(m_team->ledger)).lessons.empty());
        const ReleaseId next = m_team->release(u"4.3"_s);
        TakeLessonsIntoRelease take{next, {}, {all.actions.front().action.id}};
        for (const LessonRow &each : all.lessons)
            take.lessons.push_back(each.lesson.id);
        QCOMPARE(workspace().done(take), 2);
        QCOMPARE(workspace().done(take), 0);
        QVERIFY(!m_team->itemCalled(next, u"Check indexes"_s).isNull());
        const auto hits = valueOf(workspace().queries().search(u"indexes missing"_s));
        QVERIFY(std::ranges::any_of(hits, [](const SearchHit &each) { return each.kind == u"lesson"; }));
    }

    void aTemplateOfTheWorkspace_isUsedInPlaceOfTheProgramsOwn()
    {
        QCOMPARE(workspace().refused(SetReportTemplate{u"other.html"_s, u"{{ body }}"_s}).kind, ErrorKind::BadInput);
        QCOMPARE(workspace().refused(SetReportTemplate{u"page.html"_s, u"nothing"_s}).kind, ErrorKind::BadInput);
        workspace().done(SetReportTemplate{u"page.md"_s, u"Ours: {{ product }} {{ version }}\n{{ section.plan }}"_s});
        const QString markdown = QString::fromUtf8(bytes(ReportFormat::Markdown));
        QVERIFY2(markdown.startsWith(u"Ours: Payments 4.2\n\n## "_s), qPrintable(markdown.left(60)));
        workspace().done(SetReportTemplate{u"summary.md"_s, u"{{ items }} items of {{ release }}"_s});
        QVERIFY(gathered(m_release).words.summary.contains(u"0 items of Payments"_s));
        workspace().done(SetReportTemplate{u"page.md"_s, std::nullopt});
        QVERIFY(QString::fromUtf8(bytes(ReportFormat::Markdown)).startsWith(u"# "_s));
    }

    void aCancelledExport_writesNothing()
    {
        auto control = std::make_shared<JobControl>();
        control->cancel();
        const QString file = workspace().path(u"report.html"_s);
        const auto answer = exportReport(workspace().session(), {m_release}, file, control).takeResult();
        QCOMPARE(answer.error().kind, ErrorKind::NotAllowed);
        QVERIFY(!QFile::exists(file));
        QVERIFY(control->isFinished());
        QCOMPARE(exportReport(workspace().session(), {m_release}, workspace()->file()).takeResult().error().kind,
                 ErrorKind::BadInput);
        QVERIFY(exportReport(workspace().session(), {m_release}, file).takeResult().has_value());
        QVERIFY(QFile::exists(file));
    }
};

QTEST_MAIN(ReportCommandsTest)
#include "report_commands_test.moc"
