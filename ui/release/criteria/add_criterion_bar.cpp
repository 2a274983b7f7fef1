// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/criteria/add_criterion_bar.h"

#include "service/commands/checklist_commands.h"
#include "service/queries/queries.h"
#include "ui/release/criteria/condition_fields.h"
#include "ui/release/parts/release_desk.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/criteria/measured_fields.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/problem_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace slipway::ui {

AddCriterionBar::AddCriterionBar(ReleaseDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new QLineEdit),
      m_kind(new QComboBox),
      m_fields(new ConditionFields),
      m_measured(new MeasuredFields(u"newMeasured"_s)),
      m_phase(new QComboBox),
      m_blocking(new QCheckBox(tr("blocks"))),
      m_problem(new ProblemLine(this)),
      m_add(makeButton(tr("Add"), ButtonLook::Default, nullptr))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto field = [row](QWidget *made, const QString &object, const QString &name, int stretch = 0) {
        made->setObjectName(object);
        made->setAccessibleName(name);
        row->addWidget(made, stretch);
    };
    m_title->setPlaceholderText(tr("What must hold?"));
    field(m_title, u"newCriterionTitle"_s, tr("Title of the criterion"), 1);
    m_kind->addItem(tr("judged by a person"), static_cast<int>(CriterionKind::Manual));
    m_kind->addItem(tr("from the checklist"), static_cast<int>(CriterionKind::Checklist));
    m_kind->addItem(tr("a CI job is green"), static_cast<int>(CriterionKind::Ci));
    m_kind->addItem(tr("tests pass"), static_cast<int>(CriterionKind::Tests));
    m_kind->addItem(tr("code is covered by tests"), static_cast<int>(CriterionKind::Coverage));
    m_kind->addItem(tr("the repository says so"), static_cast<int>(CriterionKind::Scope));
    m_kind->addItem(tr("rollback planned and rehearsed"), static_cast<int>(CriterionKind::Rollback));
    m_kind->addItem(tr("a metric keeps its threshold"), static_cast<int>(CriterionKind::Metric));
    m_kind->addItem(tr("a metric is as before, or as a baseline"), static_cast<int>(CriterionKind::Comparison));
    m_kind->addItem(tr("no new alert"), static_cast<int>(CriterionKind::Alerts));
    m_kind->addItem(tr("hosts and services are well"), static_cast<int>(CriterionKind::Checks));
    m_kind->addItem(tr("an address answers"), static_cast<int>(CriterionKind::Http));
    m_kind->addItem(tr("the error budget lasts"), static_cast<int>(CriterionKind::Slo));
    field(m_kind, u"newCriterionKind"_s, tr("How it is judged"));
    field(m_phase, u"newCriterionPhase"_s, tr("Phase"));
    m_blocking->setChecked(true);
    field(m_blocking, u"newCriterionBlocking"_s, tr("Blocks the gate"));
    column->addLayout(row);
    column->addWidget(m_measured);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_fields, 1);
    m_add->setObjectName(u"newCriterionAdd"_s);
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonLook::Plain, nullptr);
    cancel->setObjectName(u"newCriterionCancel"_s);
    below->addWidget(cancel, 0, Qt::AlignBottom);
    below->addWidget(m_add, 0, Qt::AlignBottom);
    column->addLayout(below);
    column->addWidget(m_problem);
    // The table below gives way, not the fields.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_add, &QPushButton::clicked, this, &AddCriterionBar::add);
    connect(m_title, &QLineEdit::returnPressed, this, &AddCriterionBar::add);
    connect(m_fields, &ConditionFields::returnPressed, this, &AddCriterionBar::add);
    connect(m_title, &QLineEdit::textChanged, this, &AddCriterionBar::check);
    connect(m_fields, &ConditionFields::edited, this, &AddCriterionBar::check);
    connect(m_measured, &MeasuredFields::returnPressed, this, &AddCriterionBar::add);
    connect(m_measured, &MeasuredFields::edited, this, &AddCriterionBar::check);
    connect(m_measured, &MeasuredFields::problemPlaced, this, &AddCriterionBar::check);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AddCriterionBar::showKind);
    hide();
}

void AddCriterionBar::begin()
{
    const QVariant kept = m_phase->currentData();
    m_phase->clear();
    m_phase->addItem(tr("before shipping"), QString());
    for (const Phase &each : m_desk.page().plan.phases)
        m_phase->addItem(each.name, each.id.toString());
    m_phase->setCurrentIndex(std::max(0, m_phase->findData(kept)));
    fillChoices();
    showKind();
    show();
    m_title->setFocus();
}

void AddCriterionBar::fillChoices()
{
    ConditionFields::Choices choices;
    for (const Environment &each : m_desk.page().environments)
        choices.environments += each.name;
    if (const auto pipelines = m_desk.session().queries().pipelines(m_desk.release())) {
        for (const service::ReleasePipelines::Job &each : pipelines->jobs)
            choices.jobs += each.job.name;
        for (const TestReport &each : pipelines->reports)
            choices.suites += each.suite;
    }
    choices.suites.removeDuplicates();
    m_fields->setChoices(choices);
    QStringList connections;
    if (const auto known = m_desk.session().queries().monitoringConnections())
        for (const MonitoringConnection &each : *known)
            connections += each.name;
    m_measured->setConnections(connections);
}

CriterionKind AddCriterionBar::kind() const
{
    return static_cast<CriterionKind>(m_kind->currentData().toInt());
}

QString AddCriterionBar::fieldProblem() const
{
    return isMeasured(kind()) ? m_measured->problem() : m_fields->problem();
}

void AddCriterionBar::showKind()
{
    m_fields->setKind(kind());
    m_measured->setKind(kind());
    m_measured->setVisible(isMeasured(kind()));
    check();
}

void AddCriterionBar::check()
{
    const QString wrong = fieldProblem();
    const bool isUntitled = m_title->text().trimmed().isEmpty();
    const bool isAtField = isMeasured(kind()) && m_measured->isProblemShown();
    m_problem->setProblem(isUntitled || isAtField ? QString() : wrong);
    setAvailable(m_add, isUntitled ? tr("Say first what must hold.") : wrong);
}

void AddCriterionBar::add()
{
    if (!m_add->isEnabled() || m_isAdding)
        return;
    service::AddCriterion command{};
    command.release = m_desk.release();
    command.title = m_title->text().trimmed();
    command.kind = kind();
    command.blocking = m_blocking->isChecked();
    command.parameters = isMeasured(command.kind) ? m_measured->condition() : m_fields->condition();
    command.threshold = m_fields->threshold();
    if (const auto phase = Uuid::fromString(m_phase->currentData().toString())) {
        command.phase = PhaseId{*phase};
        const Phase *of = m_desk.page().plan.phase(PhaseId{*phase});
        if (of && command.kind == CriterionKind::Checklist)
            command.parameters.insert(u"phase"_s, of->key);
    }
    m_isAdding = true;
    m_desk.attempt(this, std::move(command), [this](const Result<CriterionId> &made) {
        m_isAdding = false;
        if (!made)
            return m_desk.raise(made.error());
        m_title->clear();
        m_fields->clear();
        m_measured->clear();
        m_title->setFocus();
    });
}

void AddCriterionBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT toggled();
}

void AddCriterionBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT toggled();
}

void AddCriterionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void AddCriterionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::SurfaceAlt));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Border));
}

} // namespace slipway::ui
