// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pipelines/trigger_dialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pipelines/parameter_field.h"
#include "ui/widgets/pipelines/run_words.h"
#include "ui/widgets/problem_line.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int kLeastForm = 120;

QLabel *heading(const QString &text)
{
    return new Label(text, Type::SmallStrong, Token::Text2);
}

} // namespace

TriggerDialog::TriggerDialog(PipelinesSource &source, service::RunWish wish, const QString &title,
                             const QString &sentence, QWidget *parent)
    : Sheet(parent),
      m_source(source),
      m_wish(std::move(wish)),
      m_send(makeButton(tr("Start"), ButtonLook::Default, this))
{
    setObjectName(u"triggerDialog"_s);
    setHeading(title, sentence);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(kLeastForm);
    scroll->setWidget(makeForm());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    body()->addWidget(scroll, 1);
    m_problem = new ProblemLine(this);
    m_problem->setObjectName(u"triggerProblem"_s);
    body()->addWidget(m_problem);
    m_tryAgain = makeButton(tr("Ask the server again"), ButtonLook::Plain, this);
    m_tryAgain->setObjectName(u"askAgain"_s);
    m_tryAgain->hide();
    connect(m_tryAgain, &QPushButton::clicked, this, &TriggerDialog::askForm);
    footer()->addWidget(m_tryAgain);
    footer()->addStretch(1);
    addCancel();
    m_send->setObjectName(u"sendRun"_s);
    footer()->addWidget(m_send);
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (m_run) {
            Q_EMIT showRequested(m_run->id);
            return accept();
        }
        send(m_asksAgain);
    });
    askForm();
}

QWidget *TriggerDialog::makeForm()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    column->addWidget(makeObstacles());
    m_standing = new Label({}, Type::Body, Token::Text2);
    m_standing->setObjectName(u"triggerStanding"_s);
    m_standing->setWordWrap(true);
    column->addWidget(m_standing);
    m_refRow = new QWidget;
    auto *ref = new QVBoxLayout(m_refRow);
    ref->setContentsMargins(0, 0, 0, 0);
    ref->setSpacing(4);
    m_ref = new QLineEdit(m_wish.ref);
    m_ref->setObjectName(u"ref"_s);
    m_ref->setAccessibleName(tr("Branch or tag"));
    QLabel *name = heading(tr("Branch or tag"));
    name->setBuddy(m_ref);
    ref->addWidget(name);
    ref->addWidget(m_ref);
    column->addWidget(m_refRow);
    m_refRow->hide();
    connect(m_ref, &QLineEdit::editingFinished, this, [this] {
        if (m_hasForm && !m_run && !m_isSending && m_ref->text().trimmed() != m_askedRef)
            askForm();
    });
    connect(m_ref, &QLineEdit::textEdited, this, [this] { m_asksAgain = false; });
    m_fieldsColumn = new QVBoxLayout;
    m_fieldsColumn->setSpacing(12);
    column->addLayout(m_fieldsColumn);
    m_warnings = new Label({}, Type::Small, Token::Text);
    m_warnings->setObjectName(u"triggerWarnings"_s);
    m_warnings->setWordWrap(true);
    column->addWidget(m_warnings);
    m_facts = new Label({}, Type::Small, Token::Text2);
    m_facts->setObjectName(u"triggerFacts"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_facts);
    column->addStretch(1);
    return inside;
}

QWidget *TriggerDialog::makeObstacles()
{
    m_obstaclesPart = new QWidget;
    m_obstaclesPart->setObjectName(u"obstacles"_s);
    auto *column = new QVBoxLayout(m_obstaclesPart);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(6);
    column->addWidget(new Label(tr("This stands in the way:"), Type::Strong));
    m_reasons = new QVBoxLayout;
    m_reasons->setSpacing(6);
    column->addLayout(m_reasons);
    column->addWidget(heading(tr("Override: why may it go all the same? Recorded for ever.")));
    m_override = new QPlainTextEdit;
    m_override->setObjectName(u"overrideReason"_s);
    m_override->setAccessibleName(tr("Reason of the override"));
    m_override->setTabChangesFocus(true);
    m_override->setFixedHeight(56);
    column->addWidget(m_override);
    m_mayNot = new Label({}, Type::Small, Token::Text2);
    m_mayNot->setWordWrap(true);
    column->addWidget(m_mayNot);
    connect(m_override, &QPlainTextEdit::textChanged, this, &TriggerDialog::updateSend);
    m_obstaclesPart->hide();
    return m_obstaclesPart;
}

void TriggerDialog::setObstacles(const Obstacles &obstacles)
{
    m_obstacles = obstacles;
    while (QLayoutItem *item = m_reasons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &reason : obstacles.reasons) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(new GlyphLabel(Glyph::NoGo, 16), 0, Qt::AlignTop);
        auto *text = new Label(reason);
        text->setObjectName(u"reason"_s);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        m_reasons->addWidget(line);
    }
    setAvailable(m_override, obstacles.whyNoOverride);
    m_mayNot->setText(obstacles.whyNoOverride);
    m_mayNot->setVisible(!obstacles.whyNoOverride.isEmpty());
    m_obstaclesPart->setVisible(!obstacles.reasons.isEmpty());
    setLook(m_send, obstacles.reasons.isEmpty() ? ButtonLook::Default : ButtonLook::Danger);
    updateSend();
    if (isVisible())
        fitToScreen();
}

void TriggerDialog::askForm()
{
    m_askedRef = m_ref->text().trimmed();
    m_hasForm = false;
    m_standing->setText(tr("The server is asked what the job wants…"));
    m_standing->show();
    m_tryAgain->hide();
    m_problem->setProblem({});
    setProperty("isBusy", true);
    updateSend();
    m_source.form(m_wish.connection, m_wish.job, m_askedRef)
        .then(this, [this, ref = m_askedRef](Result<service::JobFormView> form) {
            if (ref != m_askedRef)
                return;
            setProperty("isBusy", false);
            if (form)
                showForm(*form);
            else
                showFormProblem(form.error());
            updateSend();
            if (isVisible())
                fitToScreen();
        });
}

void TriggerDialog::showForm(const service::JobFormView &form)
{
    m_hasForm = true;
    m_standing->hide();
    m_refRow->setVisible(form.takesRef);
    if (m_ref->text().isEmpty() && form.takesRef) {
        m_ref->setText(form.defaultRef);
        m_askedRef = form.defaultRef;
    }
    fillParameters(form.parameters);
    m_warnings->setText(form.warnings.join(u'\n'));
    m_warnings->setVisible(!form.warnings.isEmpty());
    showFacts(form);
}

void TriggerDialog::showFormProblem(const Error &error)
{
    m_standing->setText(tr("Without the server's answer it is not known what the job wants; nothing was sent."));
    m_problem->setProblem(error.sentence);
    m_tryAgain->show();
}

void TriggerDialog::fillParameters(const std::vector<service::ParameterView> &parameters)
{
    // What was typed for a parameter that is still there stays.
    QMap<QString, QString> typed = m_wish.parameters;
    for (ParameterField *field : m_fields) {
        typed.insert(field->parameter().key, field->value());
        delete field;
    }
    m_fields.clear();
    for (const service::ParameterView &each : parameters) {
        auto *field = new ParameterField(each);
        if (typed.contains(each.key))
            field->setValue(typed.take(each.key));
        m_fieldsColumn->addWidget(field);
        m_fields.push_back(field);
        connect(field, &ParameterField::edited, this, [this, field] {
            field->showProblem({});
            m_asksAgain = false;
            updateSend();
        });
    }
    // What the release wants to send although the server does not list it.
    for (auto at = typed.begin(); at != typed.end(); ++at) {
        if (!m_wish.parameters.contains(at.key()))
            continue;
        service::ParameterView extra;
        extra.key = at.key();
        extra.description = tr("The server does not list this parameter; it is sent all the same.");
        extra.defaultValue = at.value();
        auto *field = new ParameterField(extra);
        m_fieldsColumn->addWidget(field);
        m_fields.push_back(field);
    }
}

void TriggerDialog::showFacts(const service::JobFormView &form)
{
    QStringList facts;
    facts +=
        tr("Will be sent to %1, job %2.").arg(form.sendsTo, m_wish.jobName.isEmpty() ? m_wish.job : m_wish.jobName);
    facts += form.asWhom.isEmpty() ? tr("Without an account.") : tr("As %1.").arg(form.asWhom);
    facts += form.carriesKey
                 ? tr("It is sent once. Should the answer be lost, the run is found again by a key of its own.")
                 : tr("It is sent once. Should the answer be lost, you will be asked which run it is.");
    m_facts->setText(facts.join(u' '));
}

ParameterField *TriggerDialog::fieldOf(const QString &key) const
{
    const auto found =
        std::ranges::find(m_fields, key, [](const ParameterField *field) { return field->parameter().key; });
    return found == m_fields.end() ? nullptr : *found;
}

void TriggerDialog::updateSend()
{
    QString why;
    if (m_run)
        return setAvailable(m_send, {});
    if (m_isSending)
        why = tr("It is being sent.");
    else if (!m_hasForm)
        why = tr("The server has not said yet what the job wants.");
    else if (!m_source.whyNoChange().isEmpty())
        why = m_source.whyNoChange();
    else if (!m_obstacles.reasons.isEmpty())
        why = !m_obstacles.whyNoOverride.isEmpty()            ? m_obstacles.whyNoOverride
              : m_override->toPlainText().trimmed().isEmpty() ? tr("Give the reason of the override first.")
                                                              : QString();
    m_send->setText(m_isSending ? tr("Being sent…") : m_asksAgain ? tr("Start it once more") : tr("Start"));
    setAvailable(m_send, why);
}

bool TriggerDialog::collect()
{
    bool isGood = true;
    m_wish.parameters.clear();
    m_wish.secrets.clear();
    for (ParameterField *field : m_fields) {
        const QString problem = field->problem();
        field->showProblem(problem);
        if (!problem.isEmpty() && std::exchange(isGood, false))
            field->control()->setFocus();
        if (field->parameter().type == service::ParameterView::Type::Secret)
            m_wish.secrets.insert(field->parameter().key, field->value());
        else
            m_wish.parameters.insert(field->parameter().key, field->value());
    }
    m_wish.ref = m_refRow->isVisibleTo(this) ? m_ref->text().trimmed() : QString();
    m_wish.overrideReason = m_obstacles.reasons.isEmpty() ? QString() : m_override->toPlainText().trimmed();
    return isGood;
}

void TriggerDialog::send(bool isAgain)
{
    m_problem->setProblem({});
    if (m_isSending || !collect())
        return;
    m_isSending = true;
    updateSend();
    m_source.trigger(m_wish, isAgain).then(this, [this](Result<CiRun> run) {
        m_isSending = false;
        if (run)
            showOutcome(*run);
        else
            showRefusal(run.error());
        updateSend();
    });
}

void TriggerDialog::showRefusal(const Error &error)
{
    if (error.kind == ErrorKind::Conflict) {
        m_asksAgain = true;
        m_problem->setProblem(tr("%1 Start it once more only if that is what you want.").arg(error.sentence));
        return;
    }
    if (ParameterField *field = fieldOf(error.where)) {
        field->showProblem(error.sentence);
        field->control()->setFocus();
        return;
    }
    if (!m_obstacles.reasons.isEmpty() || error.detail.contains(u'\n'))
        if (const QStringList reasons = error.detail.split(u'\n', Qt::SkipEmptyParts); reasons.size() > 1)
            setObstacles({reasons, m_obstacles.whyNoOverride});
    m_problem->setProblem(error.sentence);
}

void TriggerDialog::showOutcome(const CiRun &run)
{
    Q_EMIT answered(run);
    if (run.state == RunState::Rejected) {
        m_problem->setProblem(run.message.isEmpty()
                                  ? tr("The server refused and gave no reason. Nothing was started.")
                                  : tr("The server refused: %1 Nothing was started.").arg(run.message));
        return;
    }
    if (!runwords::isInDoubt(run.state))
        return accept();
    m_run = run;
    for (ParameterField *field : m_fields)
        field->setEnabled(false);
    m_ref->setEnabled(false);
    setLook(m_send, ButtonLook::Default);
    m_send->setText(tr("Show the run"));
    m_problem->setProblem(tr(
        "It is not known whether it started: no answer came. It is not sent again; the server is searched for it, and "
        "the run says what was found."));
}

} // namespace slipway::ui
