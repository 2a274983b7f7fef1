// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pipelines/trigger_dialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pipelines/obstacle_list.h"
#include "ui/widgets/pipelines/parameter_field.h"
#include "ui/widgets/pipelines/run_words.h"
#include "ui/widgets/problem_line.h"

#include <QHBoxLayout>
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

/// Wants the height of what is in it, so that the dialog grows with its fields as far as the screen goes.
class FormScroll : public QScrollArea
{
public:
    FormScroll()
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setMinimumHeight(kLeastForm);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        if (!widget() || !widget()->layout())
            return QScrollArea::sizeHint();
        QLayout *inside = widget()->layout();
        const int wanted = inside->hasHeightForWidth() ? inside->totalHeightForWidth(std::max(1, viewport()->width()))
                                                       : inside->totalSizeHint().height();
        return {QScrollArea::sizeHint().width(), std::max(kLeastForm, wanted)};
    }
};

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
    m_scroll = new FormScroll;
    m_scroll->setWidget(makeForm());
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    body()->addWidget(m_scroll, 1);
    m_facts = new Label({}, Type::Small, Token::Text2);
    m_facts->setObjectName(u"triggerFacts"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->hide();
    body()->addWidget(m_facts);
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
    m_obstacles = new ObstacleList;
    connect(m_obstacles, &ObstacleList::reasonChanged, this, &TriggerDialog::updateSend);
    column->addWidget(m_obstacles);
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
    column->addStretch(1);
    return inside;
}

void TriggerDialog::setObstacles(const Obstacles &obstacles)
{
    m_obstacles->setObstacles(obstacles);
    setLook(m_send, obstacles.all.empty() ? ButtonLook::Default : ButtonLook::Danger);
    updateSend();
    fitSoon();
}

void TriggerDialog::fitSoon()
{
    // Fields that were just made are laid out when they are shown.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_scroll->updateGeometry();
            layout()->activate();
            if (isVisible())
                fitToScreen();
        },
        Qt::QueuedConnection);
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
            fitSoon();
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
    m_unlisted.clear();
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
        extra.description =
            tr("The server does not list this parameter; it is sent all the same, unless it is left empty.");
        extra.defaultValue = at.value();
        auto *field = new ParameterField(extra);
        m_fieldsColumn->addWidget(field);
        m_fields.push_back(field);
        m_unlisted.insert(extra.key);
    }
    orderTabs();
}

void TriggerDialog::orderTabs()
{
    // The buttons were there before the fields.
    QWidget *before = m_ref;
    for (const ParameterField *field : m_fields) {
        setTabOrder(before, field->control());
        before = field->control();
    }
    for (QWidget *each :
         {static_cast<QWidget *>(m_tryAgain), findChild<QWidget *>(u"cancel"_s), static_cast<QWidget *>(m_send)})
    {
        setTabOrder(before, each);
        before = each;
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
    m_facts->show();
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
    else
        why = m_obstacles->whyNotPast();
    m_send->setText(m_isSending ? tr("Being sent…") : m_asksAgain ? tr("Start it once more") : tr("Start"));
    setAvailable(m_send, why);
}

void TriggerDialog::lookAt(ParameterField *field)
{
    field->control()->setFocus();
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(field);
}

bool TriggerDialog::collect()
{
    bool isGood = true;
    m_wish.parameters.clear();
    m_wish.secrets.clear();
    for (ParameterField *field : m_fields) {
        if (m_unlisted.contains(field->parameter().key) && field->value().isEmpty())
            continue;
        const QString problem = field->problem();
        field->showProblem(problem);
        if (!problem.isEmpty() && std::exchange(isGood, false))
            lookAt(field);
        if (field->parameter().type == service::ParameterView::Type::Secret)
            m_wish.secrets.insert(field->parameter().key, field->value());
        else
            m_wish.parameters.insert(field->parameter().key, field->value());
    }
    m_wish.ref = m_refRow->isVisibleTo(this) ? m_ref->text().trimmed() : QString();
    m_wish.overrideReason = m_obstacles->reason();
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
        lookAt(field);
        return;
    }
    if (const QStringList reasons = error.detail.split(u'\n', Qt::SkipEmptyParts); reasons.size() > 1)
        setObstacles(m_obstacles->withReasons(reasons));
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
