// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/criteria/criterion_panel.h"

#include "core/readiness/measured_condition.h"
#include "core/readiness/rollback_condition.h"
#include "core/release/transitions.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/run_commands.h"
#include "ui/release/criteria/measured_part.h"
#include "ui/release/parts/evidence_box.h"
#include "ui/release/parts/release_desk.h"
#include "ui/theme/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

CriterionPanel::CriterionPanel(ReleaseDesk &desk, QWidget *parent)
    : SidePanel(parent),
      m_desk(desk),
      m_contents(new QWidget),
      m_title(new Label({}, Type::Subtitle)),
      m_state(new PillLabel),
      m_facts(new Label({}, Type::Body, Token::Text2)),
      m_measured(new MeasuredPart(desk)),
      m_judge(new QWidget),
      m_value(new QLineEdit),
      m_holds(makeButton(tr("Holds"), ButtonLook::Plain, this, glyphIcon(Glyph::Go))),
      m_fails(makeButton(tr("Does not hold"), ButtonLook::Plain, this, glyphIcon(Glyph::NoGo))),
      m_derive(makeButton(tr("Evaluate now"), ButtonLook::Plain, this, icon(u"view-refresh"_s))),
      m_evidence(new EvidenceBox(desk)),
      m_remove(makeButton(tr("Remove the criterion"), ButtonLook::Danger, this, {}, true))
{
    setHeading(tr("Criterion"));
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_state, 0, Qt::AlignLeading);
    m_facts->setWordWrap(true);
    column->addWidget(m_facts);
    m_measured->setObjectName(u"measuredPart"_s);
    column->addWidget(m_measured);
    buildJudge(column);
    m_derive->setObjectName(u"deriveCriterion"_s);
    column->addWidget(m_derive, 0, Qt::AlignLeading);
    column->addWidget(new Label(tr("Evidence"), Type::CaptionStrong, Token::Text2));
    column->addWidget(m_evidence);
    column->addStretch();
    m_remove->setObjectName(u"removeCriterion"_s);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    setContents(m_contents);
    connect(m_derive, &QPushButton::clicked, this, [this] { evaluate(std::nullopt); });
    connect(m_remove, &QPushButton::clicked, this, &CriterionPanel::remove);
}

void CriterionPanel::buildJudge(QVBoxLayout *column)
{
    auto *rows = new QVBoxLayout(m_judge);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_heading = new Label({}, Type::CaptionStrong, Token::Text2);
    rows->addWidget(m_heading);
    m_value->setObjectName(u"criterionValue"_s);
    m_value->setAccessibleName(tr("Value of the criterion"));
    m_value->setPlaceholderText(tr("Value, as 98.1 %"));
    rows->addWidget(m_value);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(8);
    m_holds->setObjectName(u"criterionHolds"_s);
    m_fails->setObjectName(u"criterionFails"_s);
    answers->addWidget(m_holds);
    answers->addWidget(m_fails);
    answers->addStretch();
    rows->addLayout(answers);
    column->addWidget(m_judge);
    connect(m_holds, &QPushButton::clicked, this, [this] { evaluate(true); });
    connect(m_fails, &QPushButton::clicked, this, [this] { evaluate(false); });
}

void CriterionPanel::showCriterion(CriterionId id)
{
    const auto &criteria = m_desk.page().plan.criteria;
    const auto found = std::ranges::find(criteria, id, &Criterion::id);
    if (found == criteria.end())
        return;
    const bool isOther = id != m_criterion;
    m_criterion = id;
    m_title->setText(found->title.left(2000));
    m_state->setState(glyphOf(found->state), words::capitalized(stateWord(found->state)));
    const Phase *phase = found->phase ? m_desk.page().plan.phase(*found->phase) : nullptr;
    QStringList facts;
    if (!found->threshold.isEmpty() && !isMeasured(found->kind))
        facts.append(tr("Asked for: %1").arg(found->threshold.left(500)));
    if (!found->value.isEmpty() && !isMeasured(found->kind))
        facts.append(tr("Value: %1").arg(found->value.left(500)));
    if (QString lack = rollbackLack(*found); !lack.isEmpty())
        facts.append(words::capitalized(lack));
    facts.append(phase                           ? tr("Belongs to the end of %1").arg(phase->name)
                 : isJudgedAfterShipping(*found) ? tr("Must pass before the release is closed")
                                                 : tr("Belongs to the gate before shipping"));
    facts.append(found->blocking ? tr("Blocks the gate") : tr("Does not block the gate"));
    if (found->evaluatedAt)
        facts.append(
            tr("Evaluated %1 %2")
                .arg(words::when(*found->evaluatedAt, m_desk.zone()), m_desk.page().personName(found->evaluatedBy)));
    m_facts->setText(facts.join(u'\n'));
    const bool isManual = found->kind == CriterionKind::Manual;
    // What a server cannot be asked for is said by a person, and counts as unverified.
    const bool isCi = found->kind == CriterionKind::Ci;
    const bool isRollback = found->kind == CriterionKind::Rollback;
    m_judge->setVisible(isManual || isCi || isRollback);
    m_fails->setVisible(!isRollback);
    m_heading->setText(isRollback ? tr("Rollback plan of the release")
                       : isCi     ? tr("Is the server away? Confirm by hand")
                                  : tr("What did you see?"));
    m_value->setPlaceholderText(isRollback ? tr("How it is taken back, or a link")
                                : isCi     ? tr("How it is known, as a link to a screenshot")
                                           : tr("Value, as 98.1 %"));
    m_holds->setText(isRollback ? tr("Save the plan") : isCi ? tr("It was green") : tr("Holds"));
    m_fails->setText(isCi ? tr("It failed") : tr("Does not hold"));
    const bool isByServer = isMeasured(found->kind);
    m_derive->setVisible(!isManual && !isByServer);
    m_measured->setVisible(isByServer);
    m_state->setVisible(!isByServer);
    if (isByServer)
        m_measured->showCriterion(*found);
    if (isOther || !m_value->isModified()) {
        m_value->setText(isManual ? found->value : isRollback ? m_desk.page().plan.release.rollbackPlan : QString());
        m_value->setModified(false);
    }
    const QString why = m_desk.whyReadOnly();
    for (QWidget *control : std::initializer_list<QWidget *>{m_value, m_holds, m_fails, m_derive, m_remove})
        setAvailable(control, why);
    m_evidence->showAbout(id.value);
}

void CriterionPanel::focusValue()
{
    if (m_judge->isVisible())
        m_value->setFocus();
}

void CriterionPanel::confirmByHand(const Criterion &criterion, bool isGreen)
{
    const auto pipelines = m_desk.session().queries().pipelines(m_desk.release());
    if (!pipelines)
        return m_desk.raise(pipelines.error());
    const QString wanted = criterion.parameters[u"job"].toString();
    const auto found = std::ranges::find_if(pipelines->jobs, [&](const service::ReleasePipelines::Job &each) {
        return each.job.name.compare(wanted, Qt::CaseInsensitive) == 0 || each.job.job == wanted
               || (each.job.connection + u'/' + each.job.job).compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (found == pipelines->jobs.end())
        return m_desk.tell(tr("The release names no job “%1”; add it on the tab Pipelines first.").arg(wanted));
    const bool goesOn = found->newest && !isOver(found->newest->state);
    const QString note = m_value->text().trimmed();
    service::ConfirmRun confirm{.run = goesOn ? std::optional(found->newest->id) : std::nullopt,
                                .job = goesOn ? std::nullopt : std::optional(found->job.id),
                                .environment = {},
                                .result = isGreen ? RunResult::Success : RunResult::Failure,
                                .note = note,
                                .evidence = {},
                                .release = m_desk.release()};
    if (!note.isEmpty())
        confirm.evidence.push_back({note, {}});
    m_desk.run(confirm, [this](auto &&) {
        m_value->clear();
        m_value->setModified(false);
        m_desk.tell(tr("It counts as unverified until the server was heard of."));
    });
}

void CriterionPanel::evaluate(std::optional<bool> holds)
{
    const auto &criteria = m_desk.page().plan.criteria;
    const auto found = std::ranges::find(criteria, m_criterion, &Criterion::id);
    if (holds && found != criteria.end() && found->kind == CriterionKind::Ci)
        return confirmByHand(*found, *holds);
    if (holds && found != criteria.end() && found->kind == CriterionKind::Rollback) {
        service::EditRelease edit;
        edit.release = m_desk.release();
        edit.rollbackPlan = m_value->text().trimmed();
        return m_desk.run(edit, [this](service::Done) { m_value->setModified(false); });
    }
    m_desk.run(service::EvaluateCriterion{.release = m_desk.release(),
                                          .criterion = m_criterion,
                                          .holds = holds,
                                          .value = m_value->text().trimmed(),
                                          .evidence = {}},
               [this](const Criterion &) { m_value->setModified(false); });
}

void CriterionPanel::remove()
{
    m_desk.run(service::RemoveCriterion{m_desk.release(), m_criterion},
               [this](auto &&) { m_desk.offerUndo(tr("The criterion was removed.")); });
}

} // namespace slipway::ui
