// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/runbook_commands.h"
#include "ui/release/parts/ask_bar.h"
#include "ui/release/parts/job_start.h"
#include "ui/release/parts/release_text.h"
#include "ui/release/runbook/cutover_screen.h"
#include "ui/release/runbook/runbook_tab.h"
#include "ui/release/runbook/second_person_sheet.h"
#include "ui/release/runbook/start_sheet.h"
#include "ui/release/runbook/step_sheet.h"
#include "ui/widgets/pipelines/pipelines_source.h"
#include "ui/widgets/table/row_table.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace slipway::ui {

void RunbookTab::addStep()
{
    auto *sheet = new StepSheet(desk(), m_page, nullptr, this);
    connect(sheet, &QDialog::accepted, this, &RunbookTab::read);
    sheet->open();
}

void RunbookTab::editStep()
{
    if (const auto *row = current(); row && !m_page.isRunning()) {
        auto *sheet = new StepSheet(desk(), m_page, &row->step, this);
        connect(sheet, &QDialog::accepted, this, &RunbookTab::read);
        sheet->open();
    }
}

void RunbookTab::removeStep()
{
    if (const auto *row = current())
        desk().run(service::RemoveRunbookStep{desk().release(), row->step.id},
                   [this, title = row->step.title](auto &&) {
                       read();
                       desk().offerUndo(tr("Removed “%1”").arg(title));
                   });
}

void RunbookTab::start(bool isRehearsal)
{
    auto *sheet = new StartSheet(desk(), isRehearsal, this);
    connect(sheet, &QDialog::accepted, this, &RunbookTab::read);
    sheet->open();
}

void RunbookTab::giveUp()
{
    m_ask->ask(tr("Why is the cut-over given up?"), tr("What happened"), tr("Give up"), [this](const QString &reason) {
        desk().run(service::AbortCutover{desk().release(), reason}, [this](auto &&) { read(); });
    });
}

void RunbookTab::noteDeviation()
{
    const auto *row = current();
    const auto step = row ? std::optional(row->step.id) : std::nullopt;
    m_ask->ask(row ? tr("What is done otherwise at “%1”?").arg(row->step.title)
                   : tr("What is done otherwise than planned?"),
               tr("What, and why"), tr("Note it"), [this, step](const QString &note) {
                   desk().run(service::AddDeviation{desk().release(), step, note}, [this](auto &&) {
                       read();
                       desk().tell(tr("The deviation is on record."));
                   });
               });
}

void RunbookTab::advance(StepState to, const QString &note, std::optional<PersonId> second, bool isUnverified)
{
    const auto *row = current();
    if (!row)
        return;
    service::AdvanceStep command;
    command.release = desk().release();
    command.step = row->step.id;
    command.to = to;
    command.note = note;
    command.secondPerson = second;
    command.isUnverified = isUnverified;
    desk().run(command, [this](auto &&) { read(); });
}

void RunbookTab::begin()
{
    const auto *row = current();
    if (row && row->step.job)
        beginJob(row->step, this);
    else
        advance(StepState::Running);
}

void RunbookTab::beginJob(const RunbookStep &step, QWidget *over)
{
    if (!m_source)
        return desk().tell(tr("Jobs cannot be started here."));
    const QString title = step.state == StepState::Failed ? tr("Try “%1” again") : tr("Begin “%1”");
    m_source->wish(*step.job, {})
        .then(this, [this, id = step.id, over = QPointer(over),
                     title = title.arg(release_text::oneLine(step.title, 120))](Result<service::RunWish> wish) {
            if (wish)
                wish->step = id;
            openJobStart(desk(), *m_source, wish, title, over ? over.data() : this, [this] { read(); });
        });
}

void RunbookTab::beginNext()
{
    const auto next = std::ranges::find_if(m_page.steps, [](const auto &row) { return row.clock.isReady; });
    if (!m_page.isRunning() || next == m_page.steps.end() || !desk().whyReadOnly().isEmpty())
        return;
    m_table->setCurrentKey(next->step.id.toString());
    if (next->step.job)
        beginJob(next->step, m_screen ? static_cast<QWidget *>(m_screen) : this);
    else
        advance(StepState::Running);
}

void RunbookTab::finish()
{
    advance(StepState::Done);
}

void RunbookTab::fail()
{
    m_ask->ask(tr("What failed?"), tr("What was seen"), tr("It failed"),
               [this](const QString &note) { advance(StepState::Failed, note); });
}

void RunbookTab::confirmByHand()
{
    m_ask->ask(tr("How do you know that it is done? It counts as unverified until it was seen."),
               tr("What you saw, where"), tr("Confirm"),
               [this](const QString &note) { advance(StepState::Done, note, {}, true); });
}

void RunbookTab::skip()
{
    const auto *row = current();
    if (!row)
        return;
    auto *sheet = new SecondPersonSheet(desk(), row->step.title, this);
    connect(sheet, &SecondPersonSheet::agreed, this,
            [this](PersonId person, const QString &reason) { advance(StepState::Skipped, reason, person); });
    sheet->open();
}

void RunbookTab::openScreen()
{
    if (!m_screen) {
        m_screen = new CutoverScreen;
        m_screen->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_screen, &CutoverScreen::beginRequested, this, &RunbookTab::beginNext);
        connect(m_screen, &CutoverScreen::closed, this, [this] {
            if (!isVisible())
                m_tick->stop();
        });
    }
    m_screen->showRunbook(m_page, desk().now());
    m_screen->showFullScreen();
}

} // namespace slipway::ui
