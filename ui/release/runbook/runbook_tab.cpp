// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/runbook/runbook_tab.h"

#include "ui/release/parts/ask_bar.h"
#include "ui/release/runbook/cutover_screen.h"
#include "ui/release/runbook/runbook_rows.h"
#include "ui/theme/icon.h"
#include "ui/theme/type.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pipelines/pipelines_source.h"
#include "ui/widgets/table/row_table.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::ui {

RunbookTab::RunbookTab(ReleaseDesk &desk, PipelinesSource *source, QWidget *parent)
    : ReleaseTab(desk, parent),
      m_source(source),
      m_rows(new RowTableModel({tr("Step"), tr("Who"), tr("Planned"), tr("Expected"), tr("Clock")}, this)),
      m_lists(new QStackedWidget),
      m_empty(new EmptyState),
      m_ask(new AskBar),
      m_tick(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildToolbar());
    column->addWidget(buildClock());
    column->addWidget(m_ask);
    m_table = new RowTable(m_rows, 48, tr("Steps of the runbook"));
    m_table->setObjectName(u"runbookSteps"_s);
    m_table->setWidths({300, 160, 90, 110, 120}, 0);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_empty);
    column->addWidget(m_lists, 1);
    column->addWidget(buildSteps());
    connect(m_table, &RowTable::currentKeyChanged, this, &RunbookTab::showButtons);
    connect(m_table, &QTreeView::activated, this, [this] { m_page.isRunning() ? begin() : editStep(); });
    m_tick->setInterval(1s);
    connect(m_tick, &QTimer::timeout, this, &RunbookTab::read);
    m_empty->setText(tr("No runbook yet"),
                     tr("The minute plan of the cut-over: who does what, when, and what waits for what. "
                        "While it runs it is locked, and everything that happens is on record."));
    m_empty->setActions({m_addAction});
}

RunbookTab::~RunbookTab()
{
    delete m_screen;
}

QWidget *RunbookTab::buildToolbar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(heightFor(48, font()));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_summary = new Label;
    m_summary->setElided(true);
    row->addWidget(m_summary, 1);
    const auto button = [&](const QString &name, const QString &text, ButtonLook look, const QString &iconName = {}) {
        QPushButton *made = makeButton(text, look, bar, iconName.isEmpty() ? QIcon() : icon(iconName));
        made->setObjectName(name);
        row->addWidget(made);
        return made;
    };
    m_screenButton = button(u"bigScreen"_s, tr("Big screen"), ButtonLook::Plain);
    m_deviation = button(u"noteDeviation"_s, tr("Note a deviation…"), ButtonLook::Plain);
    m_giveUp = button(u"giveUp"_s, tr("Give up…"), ButtonLook::Danger);
    m_add = button(u"addStep"_s, tr("Add step…"), ButtonLook::Plain, u"list-add"_s);
    m_rehearse = button(u"rehearse"_s, tr("Rehearse…"), ButtonLook::Plain);
    m_start = button(u"startCutover"_s, tr("Start cut-over…"), ButtonLook::Default);
    m_addAction = new QAction(tr("Add step…"), this);
    addAction(m_addAction);
    connect(m_addAction, &QAction::triggered, this, &RunbookTab::addStep);
    connect(m_add, &QPushButton::clicked, this, &RunbookTab::addStep);
    connect(m_screenButton, &QPushButton::clicked, this, &RunbookTab::openScreen);
    connect(m_deviation, &QPushButton::clicked, this, &RunbookTab::noteDeviation);
    connect(m_giveUp, &QPushButton::clicked, this, &RunbookTab::giveUp);
    connect(m_rehearse, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_start, &QPushButton::clicked, this, [this] { start(false); });
    return bar;
}

QWidget *RunbookTab::buildClock()
{
    m_clockBar = new QWidget;
    auto *row = new QHBoxLayout(m_clockBar);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(16);
    m_elapsed = new Label({}, Type::Title);
    m_elapsed->setObjectName(u"cutoverClock"_s);
    row->addWidget(m_elapsed);
    m_kind = new PillLabel;
    row->addWidget(m_kind);
    m_next = new Label({}, Type::Strong, Token::AccentText);
    m_next->setObjectName(u"nextActor"_s);
    m_next->setElided(true);
    row->addWidget(m_next, 1);
    m_rollback = new Label({}, Type::Body, Token::Text2);
    m_rollback->setObjectName(u"lastSafeRollback"_s);
    row->addWidget(m_rollback);
    m_clockBar->hide();
    return m_clockBar;
}

QPushButton *RunbookTab::addStepButton(QHBoxLayout *row, const QString &name, const QString &text,
                                       const QKeySequence &key, void (RunbookTab::*act)())
{
    QPushButton *button = makeButton(text, name == u"stepDone"_s ? ButtonLook::Default : ButtonLook::Plain, m_stepBar);
    button->setObjectName(name);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, button, &QPushButton::click);
    button->setToolTip(key.toString(QKeySequence::NativeText));
    return button;
}

QWidget *RunbookTab::buildSteps()
{
    m_stepBar = new QWidget;
    auto *row = new QHBoxLayout(m_stepBar);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    m_edit = addStepButton(row, u"editStep"_s, tr("Edit…"), Qt::Key_F2, &RunbookTab::editStep);
    m_remove = addStepButton(row, u"removeStep"_s, tr("Remove"), QKeySequence::Delete, &RunbookTab::removeStep);
    row->addStretch();
    m_confirm = addStepButton(row, u"confirmStep"_s, tr("Confirm by hand…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
                              &RunbookTab::confirmByHand);
    m_skip = addStepButton(row, u"skipStep"_s, tr("Skip…"), Qt::CTRL | Qt::SHIFT | Qt::Key_K, &RunbookTab::skip);
    m_fail = addStepButton(row, u"failStep"_s, tr("It failed…"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, &RunbookTab::fail);
    m_begin = addStepButton(row, u"beginStep"_s, tr("Begin"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, &RunbookTab::begin);
    m_done = addStepButton(row, u"stepDone"_s, tr("Done"), Qt::CTRL | Qt::Key_Return, &RunbookTab::finish);
    return m_stepBar;
}

QString RunbookTab::count() const
{
    return m_page.isRunning() ? u"%1/%2"_s.arg(m_page.clock.settled).arg(m_page.steps.size()) : QString();
}

QWidget *RunbookTab::firstFocus()
{
    return m_lists->currentIndex() == 0 ? static_cast<QWidget *>(m_table) : m_empty->firstFocus();
}

void RunbookTab::reset()
{
    m_ask->dismiss();
    m_table->setCurrentIndex({});
    delete m_screen;
}

void RunbookTab::showPage()
{
    read();
}

void RunbookTab::showEvent(QShowEvent *event)
{
    ReleaseTab::showEvent(event);
    if (m_page.isRunning())
        m_tick->start();
}

void RunbookTab::hideEvent(QHideEvent *event)
{
    if (!m_screen)
        m_tick->stop();
    ReleaseTab::hideEvent(event);
}

void RunbookTab::read()
{
    if (!desk().hasPage())
        return;
    auto page = desk().session().queries().runbook(desk().release());
    if (!page)
        return desk().raise(page.error());
    m_page = std::move(*page);
    m_rows->setRows(runbookRows(m_page));
    m_lists->setCurrentIndex(m_page.steps.empty() ? 1 : 0);
    m_summary->setText(runbookSummary(m_page));
    showClock();
    showButtons();
    if (m_screen)
        m_screen->showRunbook(m_page, desk().now());
    if (!m_page.isRunning())
        m_tick->stop();
    else if (!m_tick->isActive() && (isVisible() || m_screen))
        m_tick->start();
}

void RunbookTab::showClock()
{
    m_clockBar->setVisible(m_page.isRunning());
    if (!m_page.isRunning())
        return;
    m_elapsed->setText(elapsedText(m_page.cutover->startedAt, desk().now()));
    m_next->setText(m_page.hold ? tr("The cord is pulled: %1").arg(m_page.hold->reason) : nextActorText(m_page));
    m_rollback->setText(rollbackText(m_page, desk().now()));
    const bool isTight = m_page.rollback.standing == RollbackWindow::Standing::Soon
                         || m_page.rollback.standing == RollbackWindow::Standing::Passed;
    if (m_page.clock.overrunsWindow)
        m_kind->setState(Glyph::Warning, tr("ends after the window"), Family::Red);
    else if (isTight)
        m_kind->setState(Glyph::Warning, tr("rollback gets tight"), Family::Amber);
    else
        m_kind->setState(Glyph::Running, m_page.cutover->isRehearsal ? tr("rehearsal") : tr("running"), Family::Indigo);
}

const service::RunbookPage::Step *RunbookTab::current() const
{
    const QString key = m_table->currentKey();
    const auto found = std::ranges::find(m_page.steps, key, [](const auto &row) { return row.step.id.toString(); });
    return found == m_page.steps.end() ? nullptr : &*found;
}

void RunbookTab::showButtons()
{
    const bool runs = m_page.isRunning();
    const QString why = desk().whyReadOnly();
    const auto *row = current();
    for (QWidget *each : {m_deviation, m_giveUp, m_screenButton, m_begin, m_done, m_fail, m_skip, m_confirm})
        each->setVisible(runs);
    for (QWidget *each : {m_add, m_rehearse, m_start, m_edit, m_remove})
        each->setVisible(!runs);
    m_stepBar->setVisible(!m_page.steps.empty());
    const QString noSteps = m_page.steps.empty() ? tr("Add the steps first.") : QString();
    setAvailable(m_add, why);
    setAvailable(m_addAction, why);
    setAvailable(m_start, why.isEmpty() ? noSteps : why);
    setAvailable(m_rehearse, why.isEmpty() ? noSteps : why);
    const QString noRow = row ? why : tr("Choose a step first.");
    setAvailable(m_edit, noRow);
    setAvailable(m_remove, noRow);
    const StepState state = row ? row->step.state : StepState::Pending;
    const bool isOpen = state == StepState::Pending || state == StepState::Running || state == StepState::Failed;
    const QString notOpen = !row ? noRow : !isOpen ? tr("The step is settled already.") : why;
    const bool mayStart = row && (row->clock.isReady || state != StepState::Pending);
    const QString waits = notOpen.isEmpty() && !mayStart ? tr("Something before it is open.") : notOpen;
    setAvailable(m_begin, waits.isEmpty() && state == StepState::Running ? tr("It is running.") : waits);
    // A step that a job does ends with its run.
    const bool followsRun = row && row->step.job && row->step.run && state == StepState::Running;
    setAvailable(m_done, waits.isEmpty() && followsRun ? tr("It ends with its run.") : waits);
    setAvailable(m_confirm, waits);
    setAvailable(m_skip, waits);
    setAvailable(m_fail, waits.isEmpty() && state != StepState::Running ? tr("It is not running.") : waits);
    const bool isJob = row && row->step.job;
    m_begin->setText(state == StepState::Failed ? (isJob ? tr("Try again…") : tr("Try again"))
                                                : (isJob ? tr("Start the job…") : tr("Begin")));
}

} // namespace slipway::ui
