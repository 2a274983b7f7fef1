// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/pipelines/pipelines_tab.h"

#include "service/commands/run_commands.h"
#include "ui/release/parts/job_start.h"
#include "ui/release/parts/release_text.h"
#include "ui/release/pipelines/job_sheet.h"
#include "ui/release/pipelines/pipeline_rows.h"
#include "ui/release/pipelines/record_sheet.h"
#include "ui/release/pipelines/rollout_part.h"
#include "ui/release/runbook/second_person_sheet.h"
#include "ui/theme/icon.h"
#include "ui/theme/type.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pipelines/pipelines_source.h"
#include "ui/widgets/table/row_table.h"
#include "ui/widgets/table/row_table_model.h"
#include "ui/widgets/table/table_card.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace slipway::ui {

using namespace release_pipelines;

PipelinesTab::PipelinesTab(ReleaseDesk &desk, PipelinesSource &source, QWidget *parent)
    : ReleaseTab(desk, parent),
      m_source(source),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(buildToolbar());
    outer->addWidget(m_stack, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(16);
    m_jobs = new TableCard({.name = u"releaseJobs"_s,
                            .title = tr("Jobs"),
                            .headers = {tr("Job"), tr("Newest run"), tr("When"), tr("Start")},
                            .widths = {300, 220, 180, 150}});
    m_places = new TableCard(
        {.name = u"releasePlaces"_s,
         .title = tr("Environments"),
         .headers = {tr("Environment"), tr("Newest deployment"), tr("When"), tr("Deploy"), tr("Roll back")},
         .widths = {200, 260, 150, 130, 130}});
    m_tests = new TableCard({.name = u"releaseTests"_s,
                             .title = tr("Tests"),
                             .headers = {tr("Suite"), tr("Passed"), tr("Failed"), tr("When")},
                             .widths = {260, 220, 220, 160}});
    for (TableCard *card : {m_jobs, m_places, m_tests}) {
        column->addWidget(card);
        connect(card, &TableCard::linkFollowed, this, &PipelinesTab::follow);
    }
    connect(m_jobs->table(), &RowTable::currentKeyChanged, this, &PipelinesTab::showPassOver);
    m_rollout = new RolloutPart(desk);
    column->addWidget(m_rollout);
    column->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    m_empty->setText(
        tr("No jobs yet"),
        tr("Name the CI jobs this release needs: they are started from here with the right values, and their "
           "results count for it. A template can bring them along."));
    auto *rings = new QAction(tr("Set the rings of the rollout…"), this);
    connect(rings, &QAction::triggered, m_rollout, &RolloutPart::editRings);
    addAction(rings);
    m_empty->setActions({m_addAction, m_recordAction, rings});
    connect(&m_source, &PipelinesSource::runChanged, this, [this] {
        if (isVisible())
            showPage();
    });
}

QWidget *PipelinesTab::buildToolbar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(heightFor(48, font()));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_summary = new Label;
    m_summary->setElided(true);
    row->addWidget(m_summary, 1);
    m_passOver = makeButton(tr("Pass over…"), ButtonLook::Plain, bar);
    m_passOver->setObjectName(u"passOver"_s);
    row->addWidget(m_passOver);
    connect(m_passOver, &QPushButton::clicked, this, &PipelinesTab::passOver);
    m_record = makeButton(tr("Record by hand…"), ButtonLook::Plain, bar, icon(u"document-edit"_s));
    m_record->setObjectName(u"recordByHand"_s);
    m_add = makeButton(tr("Add job"), ButtonLook::Plain, bar, icon(u"list-add"_s));
    m_add->setObjectName(u"addJob"_s);
    row->addWidget(m_record);
    row->addWidget(m_add);
    m_addAction = new QAction(icon(u"list-add"_s, Token::OnAccent), tr("Add a job"), this);
    m_recordAction = new QAction(icon(u"document-edit"_s), tr("Record a deployment by hand…"), this);
    m_recordAction->setWhatsThis(tr("It was made elsewhere"));
    addActions({m_addAction, m_recordAction});
    connect(m_addAction, &QAction::triggered, this, [this] { editJob({}); });
    connect(m_add, &QPushButton::clicked, m_addAction, &QAction::trigger);
    connect(m_recordAction, &QAction::triggered, this, &PipelinesTab::record);
    connect(m_record, &QPushButton::clicked, m_recordAction, &QAction::trigger);
    return bar;
}

QString PipelinesTab::count() const
{
    return m_pipelines.jobs.empty() ? QString() : QString::number(m_pipelines.jobs.size());
}

QWidget *PipelinesTab::firstFocus()
{
    return m_stack->currentWidget() == m_empty ? m_empty->firstFocus() : m_jobs->table();
}

void PipelinesTab::showPage()
{
    m_pipelines = m_source.ofRelease(desk().release());
    const bool holdsAny = std::ranges::any_of(
        m_pipelines.leases, [&](const service::LeaseRow &each) { return each.lease.release == desk().release(); });
    const bool isEmpty = m_pipelines.jobs.empty() && m_pipelines.deployments.empty() && m_pipelines.reports.empty()
                         && m_pipelines.rings.empty() && !holdsAny;
    m_rollout->show(m_pipelines);
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_summary->setText(m_pipelines.hold ? tr("On hold: %1").arg(m_pipelines.hold->reason) : jobsSummary(m_pipelines));
    m_jobs->rows()->setRows(jobRows(m_pipelines, desk().page(), desk().now()));
    m_places->rows()->setRows(environmentRows(m_pipelines, desk().page(), desk().now()));
    m_tests->rows()->setRows(testRows(m_pipelines, desk().zone(), desk().now(), m_newFailures));
    m_jobs->setVisible(!m_pipelines.jobs.empty());
    m_places->setVisible(m_places->rows()->rowCount() > 0);
    m_tests->setVisible(!m_pipelines.reports.empty());
    const QString why = desk().whyReadOnly();
    setAvailable(m_add, why);
    setAvailable(m_addAction, why);
    setAvailable(m_record, why);
    setAvailable(m_recordAction, why);
    showPassOver();
    compareTests();
}

const CiRun *PipelinesTab::chosenRun() const
{
    const QString key = m_jobs->table()->currentKey();
    for (const service::ReleasePipelines::Job &each : m_pipelines.jobs)
        if (each.job.id.toString() == key && each.newest)
            return &*each.newest;
    return nullptr;
}

void PipelinesTab::showPassOver()
{
    const CiRun *run = chosenRun();
    const bool hasFailed = run && isOver(run->state) && !isGreen(run->state, run->result) && !isPassedOver(*run);
    setAvailable(m_passOver, !desk().whyReadOnly().isEmpty() ? desk().whyReadOnly()
                             : hasFailed                     ? QString()
                                                             : tr("Choose a job whose newest run failed."));
}

void PipelinesTab::passOver()
{
    const CiRun *run = chosenRun();
    if (!run)
        return;
    auto *sheet = new SecondPersonSheet(desk(), run->jobName, this);
    connect(sheet, &SecondPersonSheet::agreed, this, [this, id = run->id](PersonId person, const QString &reason) {
        desk().run(service::SkipRun{id, reason, person, desk().release()},
                   [this](const CiRun &skipped) { desk().tell(skipped.message); });
    });
    sheet->open();
}

void PipelinesTab::compareTests()
{
    for (const TestReport &report : m_pipelines.reports) {
        if (m_newFailures.contains(report.id))
            continue;
        m_newFailures[report.id] = QString();
        desk()
            .session()
            .ask([id = report.id](service::Queries &queries) { return queries.testReport(id); })
            .then(this, [this, id = report.id](const Result<service::TestReportPage> &page) {
                if (!page || !page->previous)
                    return;
                const auto fresh = static_cast<int>(page->comparison.newFailures.size());
                m_newFailures[id] = fresh == 0 ? tr("none new since %1").arg(page->previousVersion)
                                               : tr("%n new since %1", nullptr, fresh).arg(page->previousVersion);
                m_tests->rows()->setRows(testRows(m_pipelines, desk().zone(), desk().now(), m_newFailures));
            });
    }
}

void PipelinesTab::follow(const QString &link)
{
    const auto id = Uuid::fromString(link.section(u'/', 1));
    if (!id)
        return;
    if (link.startsWith(kShowRun))
        Q_EMIT desk().routeRequested({.page = u"pipelines"_s, .focus = *id});
    else if (link.startsWith(kSetUp))
        Q_EMIT desk().routeRequested({.page = u"settings"_s, .tab = u"connections"_s, .intent = u"new"_s});
    else if (link.startsWith(kEditJob))
        editJob(link.section(u'/', 1));
    else if (link.startsWith(kDeploy) || link.startsWith(kRollBack))
        deploy(link.section(u'/', 1), link.startsWith(kRollBack));
    else if (link.startsWith(kRunJob))
        for (const service::ReleasePipelines::Job &each : m_pipelines.jobs)
            if (each.job.id.value == *id)
                runJob(each.job.id, each.job.environment, tr("Run %1").arg(each.job.name));
}

void PipelinesTab::editJob(const QString &id)
{
    if (!desk().whyReadOnly().isEmpty())
        return;
    ReleaseJob job;
    for (const service::ReleasePipelines::Job &each : m_pipelines.jobs)
        if (each.job.id.toString() == id)
            job = each.job;
    (new JobSheet(desk(), m_source, job, this))->open();
}

void PipelinesTab::deploy(const QString &environment, bool isRollback)
{
    const auto id = Uuid::fromString(environment);
    if (!id)
        return;
    const EnvironmentId place{*id};
    if (const ReleaseJob *job = jobFor(m_pipelines, place, isRollback ? RunPurpose::Rollback : RunPurpose::Deploy)) {
        const QString where = m_source.environmentName(place);
        const QString what = release_text::oneLine(desk().page().title, 80);
        runJob(job->id, place,
               isRollback ? tr("Roll back %1 on %2").arg(what, where) : tr("Deploy %1 to %2").arg(what, where));
    }
}

void PipelinesTab::runJob(ReleaseJobId job, std::optional<EnvironmentId> environment, const QString &title)
{
    if (const QString why = desk().whyReadOnly(); !why.isEmpty())
        return desk().tell(why);
    m_source.wish(job, environment).then(this, [this, title](const Result<service::RunWish> &wish) {
        openJobStart(desk(), m_source, wish, title, this, [this] { desk().load(); });
    });
}

void PipelinesTab::record()
{
    if (desk().whyReadOnly().isEmpty())
        (new RecordSheet(desk(), this))->open();
}

} // namespace slipway::ui
