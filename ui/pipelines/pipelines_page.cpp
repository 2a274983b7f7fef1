// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/pipelines_page.h"

#include "core/base/tr.h"
#include "ui/pipelines/choose_release_sheet.h"
#include "ui/pipelines/confirm_run_sheet.h"
#include "ui/pipelines/jobs_pane.h"
#include "ui/pipelines/run_header.h"
#include "ui/pipelines/run_pane.h"
#include "ui/pipelines/runs_pane.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/pipelines/run_words.h"
#include "ui/widgets/pipelines/trigger_dialog.h"

#include <QListView>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace pipelines;

namespace {

constexpr auto kPanesKey = "pipelines/panes";
constexpr int kJobsWidth = 264;
constexpr int kRunsWidth = 280;

} // namespace

PipelinesPage::PipelinesPage(service::Session &session, PipelinesSource &source, QWidget *parent)
    : Page(session, parent),
      m_model(source),
      m_stack(new QStackedLayout(this)),
      m_panes(new QSplitter(this)),
      m_jobs(new JobsPane(m_model)),
      m_runs(new RunsPane(m_model)),
      m_run(new RunPane(m_model)),
      m_empty(makeEmpty())
{
    setObjectName(u"pipelinesPage"_s);
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(m_jobs);
    m_panes->addWidget(m_runs);
    m_panes->addWidget(m_run);
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 0);
    m_panes->setStretchFactor(2, 1);
    m_jobs->setMinimumWidth(160);
    m_runs->setMinimumWidth(200);
    m_run->setMinimumWidth(360);
    if (!m_panes->restoreState(QSettings().value(kPanesKey).toByteArray()))
        m_panes->setSizes({kJobsWidth, kRunsWidth, 2 * kRunsWidth});
    connect(m_panes, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(kPanesKey, m_panes->saveState()); });
    m_stack->addWidget(m_panes);
    m_stack->addWidget(m_empty);
    m_seconds.setInterval(1s);
    connect(&m_seconds, &QTimer::timeout, this, &PipelinesPage::tick);
    m_pause.setSingleShot(true);
    m_pause.setInterval(100ms);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isLate, false))
            sourceChanged();
    });
    m_others.setInterval(30s);
    connect(&m_others, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model.askRuns();
    });
    m_others.start();
    buildActions();
    connectModel();
}

PipelinesPage::~PipelinesPage()
{
    // The panes stop watching when they are hidden, which they are at the latest after the view model went.
    hide();
}

EmptyState *PipelinesPage::makeEmpty()
{
    auto *empty = new EmptyState(this);
    empty->setObjectName(u"pipelinesEmpty"_s);
    empty->setText(tr("No CI server yet"),
                   tr("Here jobs of your CI servers are started and followed: their runs, logs, tests and approvals. "
                      "Releases name the jobs they need. Begin by saying where a server is."));
    auto *add = new QAction(icon(u"list-add"_s, Token::OnAccent), tr("Add a connection"), this);
    add->setObjectName(u"addConnection"_s);
    connect(add, &QAction::triggered, this,
            [this] { Q_EMIT routeRequested({.page = u"settings"_s, .tab = u"connections"_s, .intent = u"new"_s}); });
    setAvailable(add, m_model.source().whyNoChange());
    empty->setActions({add});
    return empty;
}

void PipelinesPage::buildActions()
{
    auto *run = new QAction(icon(u"media-playback-start"_s), tr("Run the job…"), this);
    run->setObjectName(u"actionRunJob"_s);
    run->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    run->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(run, &QAction::triggered, this, &PipelinesPage::startRun);
    addAction(run);
    const std::array tabs{tr("Show the log"), tr("Show the steps"), tr("Show the parameters"), tr("Show the tests"),
                          tr("Show the artifacts")};
    for (int i = RunPane::Log; i <= RunPane::Artifacts; ++i) {
        auto *action = new QAction(tabs[static_cast<std::size_t>(i)], this);
        connect(action, &QAction::triggered, this, [this, i] { m_run->showTab(static_cast<RunPane::Tab>(i)); });
        addAction(action);
    }
}

void PipelinesPage::connectModel()
{
    PipelinesSource &source = m_model.source();
    connect(&source, &PipelinesSource::changed, this, &PipelinesPage::sourceChanged);
    connect(&source, &PipelinesSource::failed, this, &PipelinesPage::raise);
    connect(&m_model, &PipelinesViewModel::failed, this, &PipelinesPage::raise);
    connect(m_run, &RunPane::failed, this, &PipelinesPage::raise);
    const auto tell = [this](const QString &sentence) { Q_EMIT noticeRaised({Notice::Kind::Done, sentence}); };
    connect(&m_model, &PipelinesViewModel::told, this, tell);
    connect(m_run, &RunPane::told, this, tell);
    connect(&m_model, &PipelinesViewModel::treeChanged, this, &PipelinesPage::showStanding);
    connect(&m_model, &PipelinesViewModel::jobChanged, this, &PipelinesPage::pathChanged);
    connect(&m_model, &PipelinesViewModel::runChosen, this, &PipelinesPage::pathChanged);
    connect(&m_model, &PipelinesViewModel::runsChanged, this, &PipelinesPage::showStanding);
    connect(m_runs, &RunsPane::runRequested, this, &PipelinesPage::startRun);
    connect(m_run, &RunPane::confirmRequested, this, &PipelinesPage::confirmByHand);
    connect(m_run->header(), &RunHeader::addToReleaseRequested, this, &PipelinesPage::addToRelease);
}

void PipelinesPage::openRoute(const Route &route)
{
    if (m_isStale)
        refresh();
    if (!route.focus.isNull())
        m_model.showRun(CiRunId{route.focus});
    if (route.intent == "log"_L1)
        m_run->showTab(RunPane::Log);
}

Route PipelinesPage::route() const
{
    Route here{.page = u"pipelines"_s};
    if (m_model.ours())
        here.focus = m_model.ours()->id.value;
    return here;
}

std::vector<Crumb> PipelinesPage::path() const
{
    std::vector<Crumb> crumbs{{tr("Pipelines"), std::nullopt}};
    if (const QString job = m_model.jobName(); !job.isEmpty())
        crumbs.push_back({job, std::nullopt});
    if (m_model.run())
        crumbs.push_back({runwords::number(*m_model.run()), std::nullopt});
    return crumbs;
}

QList<QAction *> PipelinesPage::pageActions() const
{
    return actions() + m_run->header()->runActions();
}

void PipelinesPage::refresh()
{
    m_isStale = false;
    m_model.load();
}

void PipelinesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void PipelinesPage::sourceChanged()
{
    if (!isVisible()) {
        m_isStale = true;
    } else if (m_pause.isActive()) {
        m_isLate = true;
    } else {
        m_model.readAgain();
        m_pause.start();
    }
}

QWidget *PipelinesPage::firstFocus()
{
    return m_stack->currentWidget() == m_empty ? m_empty->firstFocus() : m_runs->list();
}

void PipelinesPage::showStanding()
{
    m_stack->setCurrentWidget(m_model.connections().empty() ? static_cast<QWidget *>(m_empty) : m_panes);
    const bool runs = std::ranges::any_of(
        m_model.runs(), [](const service::RunView &run) { return isUnderWay(run.state) && run.startedAt.has_value(); });
    if (runs && !m_seconds.isActive())
        m_seconds.start();
    if (!runs)
        m_seconds.stop();
}

void PipelinesPage::tick()
{
    if (!isVisible())
        return;
    m_runs->showRuns();
    m_run->tick();
}

void PipelinesPage::startRun()
{
    if (const QString why = m_model.whyNoRun(); !why.isEmpty()) {
        Q_EMIT noticeRaised({Notice::Kind::Information, why});
        return;
    }
    service::RunWish wish;
    wish.connection = m_model.job()->connection;
    wish.job = m_model.job()->job;
    wish.jobName = m_model.jobName();
    auto *dialog = new TriggerDialog(m_model.source(), std::move(wish), tr("Run %1").arg(m_model.jobName()),
                                     tr("On %1.").arg(m_model.connectionName()), this);
    connect(dialog, &TriggerDialog::answered, this, [this](const CiRun &run) {
        m_model.load();
        m_model.showRun(run.id);
        if (run.state != RunState::Rejected && !runwords::isInDoubt(run.state))
            Q_EMIT noticeRaised(
                {Notice::Kind::Done, tr("The server took it: %1").arg(runwords::word(run.state, run.result))});
    });
    connect(dialog, &TriggerDialog::showRequested, this, [this](CiRunId run) { m_model.showRun(run); });
    dialog->open();
}

void PipelinesPage::addToRelease()
{
    if (!m_model.run())
        return;
    auto *sheet = new ChooseReleaseSheet(session(), runwords::number(*m_model.run()), this);
    connect(sheet, &ChooseReleaseSheet::chosen, this, [this](ReleaseId release) { m_model.adopt(release); });
    sheet->open();
}

void PipelinesPage::confirmByHand()
{
    if (!m_model.run() || !m_model.whyNoConfirm().isEmpty())
        return;
    auto *sheet = new ConfirmRunSheet(m_model.jobName() + u' ' + runwords::number(*m_model.run()), this);
    connect(sheet, &ConfirmRunSheet::confirmed, &m_model, &PipelinesViewModel::confirm);
    sheet->open();
}

} // namespace slipway::ui
