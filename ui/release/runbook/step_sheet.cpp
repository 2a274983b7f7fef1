// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/runbook/step_sheet.h"

#include "core/release/roles.h"
#include "core/release/transitions.h"
#include "service/commands/runbook_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kMostMinutes = 7 * 24 * 60;
const QString kPerson = u"person:"_s;
const QString kRole = u"role:"_s;

QSpinBox *minutesBox(const QString &objectName, const QString &name)
{
    auto *box = new QSpinBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setRange(0, kMostMinutes);
    box->setSuffix(StepSheet::tr(" min"));
    return box;
}

} // namespace

StepSheet::StepSheet(ReleaseDesk &desk, const service::RunbookPage &page, const RunbookStep *step, QWidget *parent)
    : Sheet(parent),
      m_desk(desk),
      m_title(new QLineEdit),
      m_text(new QPlainTextEdit),
      m_kind(new QComboBox),
      m_who(new QComboBox),
      m_start(minutesBox(u"stepStart"_s, tr("Begins so many minutes after the start"))),
      m_takes(minutesBox(u"stepTakes"_s, tr("Takes so many minutes"))),
      m_waits(new QListWidget),
      m_problem(new Label({}, Type::Body, Token::Text2)),
      m_save(makeButton(step ? tr("Save") : tr("Add step"), ButtonLook::Default, this))
{
    setObjectName(u"stepSheet"_s);
    setConfirmedByReturn(true);
    setHeading(step ? tr("Step of the runbook") : tr("New step of the runbook"),
               tr("Minutes count from the start of the cut-over."));
    if (step)
        m_step = step->id;
    buildForm(page);
    m_problem->setWordWrap(true);
    m_problem->hide();
    body()->addWidget(m_problem);
    footer()->addStretch();
    addCancel();
    m_save->setObjectName(u"saveStep"_s);
    footer()->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &StepSheet::save);
    connect(m_title, &QLineEdit::textChanged, this, [this](const QString &text) {
        setAvailable(m_save, text.trimmed().isEmpty() ? tr("A step needs a title.") : QString());
    });
    if (step)
        fill(*step);
    else {
        m_start->setValue(
            page.steps.empty() ? 0 : page.steps.back().step.startMinutes + page.steps.back().step.plannedMinutes);
        m_takes->setValue(5);
        setAvailable(m_save, tr("A step needs a title."));
    }
    m_title->setFocus();
}

void StepSheet::buildForm(const service::RunbookPage &page)
{
    m_title->setObjectName(u"stepTitle"_s);
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("What is to be done"));
    m_text->setAccessibleName(tr("How it is done"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(heightFor(72, font()));
    m_kind->setObjectName(u"stepKind"_s);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("Done by a person"), toText(StepKind::Manual));
    m_kind->addItem(tr("Checkpoint: go or no-go"), toText(StepKind::Checkpoint));
    m_kind->addItem(tr("Point of no return"), toText(StepKind::PointOfNoReturn));
    m_who->setObjectName(u"stepWho"_s);
    m_who->setAccessibleName(tr("Who does it"));
    m_who->addItem(tr("Nobody in particular"), QString());
    for (const QStringView role :
         {roles::kCoordinator, roles::kOperations, roles::kDevelopment, roles::kQaLead, roles::kManager})
        m_who->addItem(roleWord(role.toString()), kRole + role.toString());
    for (const Person &each : m_desk.people())
        m_who->addItem(each.name, kPerson + each.id.toString());
    m_waits->setObjectName(u"stepWaits"_s);
    m_waits->setAccessibleName(tr("Steps it waits for"));
    m_waits->setFixedHeight(heightFor(112, font()));
    for (const auto &each : page.steps) {
        if (m_step == each.step.id)
            continue;
        auto *item = new QListWidgetItem(each.step.title, m_waits);
        item->setData(Qt::UserRole, each.step.id.toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("How"), m_text);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Who"), m_who);
    form->addRow(tr("Begins after"), m_start);
    form->addRow(tr("Takes"), m_takes);
    form->addRow(tr("Waits for"), m_waits);
    body()->addLayout(form);
}

void StepSheet::fill(const RunbookStep &step)
{
    m_title->setText(step.title);
    m_text->setPlainText(step.body);
    m_start->setValue(step.startMinutes);
    m_takes->setValue(step.plannedMinutes);
    m_job = step.job;
    if (step.kind == StepKind::Job)
        m_kind->addItem(tr("CI job"), toText(StepKind::Job));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(toText(step.kind))));
    const QString who = step.owner            ? kPerson + step.owner->toString()
                        : step.role.isEmpty() ? QString()
                                              : kRole + step.role;
    if (m_who->findData(who) < 0)
        m_who->addItem(roleWord(step.role), who);
    m_who->setCurrentIndex(m_who->findData(who));
    for (int i = 0; i < m_waits->count(); ++i)
        if (const auto id = Uuid::fromString(m_waits->item(i)->data(Qt::UserRole).toString()))
            if (std::ranges::contains(step.dependsOn, RunbookStepId{*id}))
                m_waits->item(i)->setCheckState(Qt::Checked);
}

void StepSheet::save()
{
    service::RunbookStepText text;
    text.title = m_title->text();
    text.body = m_text->toPlainText();
    text.kind = fromText<StepKind>(m_kind->currentData().toString()).value_or(StepKind::Manual);
    text.job = text.kind == StepKind::Job ? m_job : std::nullopt;
    text.startMinutes = m_start->value();
    text.plannedMinutes = m_takes->value();
    const QString who = m_who->currentData().toString();
    if (who.startsWith(kRole))
        text.role = who.sliced(kRole.size());
    else if (const auto id = Uuid::fromString(who.mid(kPerson.size())))
        text.owner = PersonId{*id};
    for (int i = 0; i < m_waits->count(); ++i)
        if (const auto id = Uuid::fromString(m_waits->item(i)->data(Qt::UserRole).toString());
            id && m_waits->item(i)->checkState() == Qt::Checked)
            text.dependsOn.push_back({*id});
    const auto told = [this](const std::optional<Error> &wrong) {
        if (!wrong)
            return accept();
        m_problem->setText(wrong->sentence);
        m_problem->show();
    };
    if (m_step)
        m_desk.attempt(this, service::SetRunbookStep{m_desk.release(), *m_step, text},
                       [told](const Result<service::Done> &answer) {
                           told(answer ? std::nullopt : std::optional(answer.error()));
                       });
    else
        m_desk.attempt(this, service::AddRunbookStep{m_desk.release(), text, {}},
                       [told](const Result<RunbookStepId> &answer) {
                           told(answer ? std::nullopt : std::optional(answer.error()));
                       });
}

} // namespace slipway::ui
