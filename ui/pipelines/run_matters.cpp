// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/run_matters.h"

#include "core/base/tr.h"
#include "ui/pipelines/attention_bar.h"
#include "ui/pipelines/standing_words.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/pipelines/parameter_field.h"
#include "ui/widgets/pipelines/run_words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace slipway::ui::pipelines {

using namespace Qt::StringLiterals;

bool isProductionLike(const QString &environment)
{
    static const QRegularExpression like(u"(^|[^a-z])(prod|production|live|main)($|[^a-z])|produktion"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return like.match(environment).hasMatch();
}

RunMatters::RunMatters(PipelinesViewModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_column(new QVBoxLayout(this))
{
    setObjectName(u"runMatters"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(&m_model, &PipelinesViewModel::runChanged, this, &RunMatters::show);
    connect(&m_model, &PipelinesViewModel::runsChanged, this, &RunMatters::show);
    connect(&m_model, &PipelinesViewModel::gatesChanged, this, &RunMatters::show);
    connect(&m_model, &PipelinesViewModel::treeChanged, this, &RunMatters::show);
    show();
}

QString RunMatters::fingerprint() const
{
    if (!m_model.run())
        return {};
    QStringList parts{m_model.runKey(), toText(m_model.run()->state), m_model.run()->message, m_model.whyNoAct()};
    if (m_model.ours())
        parts << word(m_model.standing().standing) << (m_model.ours()->isUnverified ? u"by hand"_s : QString())
              << (isContradicted(*m_model.ours()) ? u"contradicted"_s : QString())
              << (isPassedOver(*m_model.ours()) ? u"passed over"_s : QString())
              << (m_model.ours()->supersededBy ? m_model.ours()->supersededBy->toString() : QString());
    // Those it may be.
    if (runwords::isInDoubt(m_model.run()->state))
        for (const service::RunView &each : m_model.runs())
            if (!each.id)
                parts << each.externalId;
    for (const service::GateView &gate : m_model.gates())
        parts << gate.id << gate.message << QString::number(gate.mayAnswer);
    return parts.join(u'\n');
}

void RunMatters::show()
{
    const QString wanted = fingerprint();
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_model.run())
        return;
    if (!m_model.ours())
        return addForeign();
    const CiRun &run = *m_model.ours();
    if (runwords::isInDoubt(run.state))
        addDoubt();
    else if (!isOver(run.state) && isAway(m_model.standing()))
        addAway();
    if (run.state == RunState::Superseded)
        addSuperseded();
    if (run.state == RunState::Rejected)
        addRefused();
    if (run.state == RunState::Lost)
        addBar(Glyph::Warning, tr("The server no longer knows this run."),
               tr("What it came to is kept here as it was seen last."), u"lostBar"_s);
    if (run.isUnverified)
        addUnverified();
    if (isContradicted(run))
        addBar(Glyph::Failed, tr("The server contradicts what was confirmed by hand."), run.message,
               u"contradictedBar"_s);
    if (isPassedOver(run))
        addBar(Glyph::Information, tr("Its failure does not count."), run.message, u"passedOverBar"_s);
    for (const service::GateView &gate : m_model.gates())
        addGate(gate);
}

AttentionBar *RunMatters::addBar(Glyph glyph, const QString &title, const QString &sentence, const QString &name)
{
    auto *bar = new AttentionBar(glyph, title, sentence, this);
    bar->setObjectName(name);
    m_column->addWidget(bar);
    return bar;
}

void RunMatters::addForeign()
{
    AttentionBar *bar =
        addBar(Glyph::Information, tr("This run was started elsewhere."),
               tr("Follow it to read its steps and its log here and to keep its results."), u"foreignBar"_s);
    QPushButton *follow = bar->addButton(tr("Follow it"), u"adoptRun"_s);
    setAvailable(follow, m_model.whyNoAct());
    connect(follow, &QPushButton::clicked, this, [this] { m_model.adopt(); });
}

void RunMatters::addDoubt()
{
    const CiRun &run = *m_model.ours();
    const QString sentence =
        run.message.isEmpty()
            ? tr("The request was sent once and no answer came. It is never sent a second time by itself.")
            : run.message;
    AttentionBar *bar = addBar(Glyph::Warning, tr("It is not known whether this started."), sentence, u"doubtBar"_s);
    QPushButton *look = bar->addButton(tr("Look again"), u"lookAgain"_s, true);
    QPushButton *never = bar->addButton(tr("It never started"), u"neverStarted"_s);
    QPushButton *which = bar->addButton(tr("It is this one…"), u"itIsThisOne"_s);
    connect(look, &QPushButton::clicked, this, [this] { m_model.lookAgain(); });
    connect(never, &QPushButton::clicked, this, [this] { m_model.settle(std::nullopt); });
    auto *menu = new QMenu(which);
    for (const service::RunView &each : m_model.runs()) {
        if (each.id || each.externalId.isEmpty())
            continue;
        QStringList parts{runwords::number(each)};
        for (const QString &part : {each.ref, each.startedBy})
            if (!part.isEmpty())
                parts += part;
        if (const auto begin = each.startedAt ? each.startedAt : each.createdAt)
            parts += runwords::moment(*begin, m_model.source().zone(), m_model.source().now());
        connect(menu->addAction(parts.join(u", "_s).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, id = each.externalId] { m_model.settle(id); });
    }
    which->setMenu(menu);
    for (QPushButton *button : {look, never, which})
        setAvailable(button, m_model.whyNoAct());
    if (menu->isEmpty())
        setAvailable(which, tr("The server shows no run that nobody else started."));
    if (isAway(m_model.standing()))
        addConfirm(bar, false);
}

void RunMatters::addAway()
{
    const PipelinesSource &source = m_model.source();
    AttentionBar *bar = addBar(
        Glyph::Warning, awaySentence(m_model.standing(), source.zone(), source.now()),
        tr("How the run stands is not known meanwhile. Whoever knows what it came to can say so."), u"awayBar"_s);
    QPushButton *look = bar->addButton(tr("Try again"), u"reachServer"_s);
    setAvailable(look, m_model.whyNoAct());
    connect(look, &QPushButton::clicked, this, [this] { m_model.reach(m_model.ours()->connection); });
    addConfirm(bar, true);
}

void RunMatters::addConfirm(AttentionBar *bar, bool isMain)
{
    QPushButton *confirm = bar->addButton(tr("Confirm by hand…"), u"confirmByHand"_s, isMain);
    setAvailable(confirm, m_model.whyNoConfirm());
    connect(confirm, &QPushButton::clicked, this, &RunMatters::confirmRequested);
}

void RunMatters::addSuperseded()
{
    const CiRun &run = *m_model.ours();
    AttentionBar *bar = addBar(Glyph::Information, tr("The server joined this request with another one."), run.message,
                               u"supersededBar"_s);
    if (!run.supersededBy)
        return;
    QPushButton *follow = bar->addButton(tr("Follow that one"), u"followOther"_s, true);
    connect(follow, &QPushButton::clicked, this, [this, id = *run.supersededBy] { m_model.showRun(id); });
}

void RunMatters::addRefused()
{
    const QString why = m_model.ours()->message;
    addBar(Glyph::Failed, tr("The server refused: nothing was started."),
           why.isEmpty() ? tr("It gave no reason.") : why, u"refusedBar"_s);
}

void RunMatters::addUnverified()
{
    addBar(Glyph::Warning, tr("Confirmed by hand."),
           tr("The server was not heard of since; what it says will replace this."), u"unverifiedBar"_s);
}

void RunMatters::addGate(const service::GateView &gate)
{
    const QString what = gate.environment.isEmpty() ? gate.name : gate.environment;
    QStringList about;
    if (!gate.message.isEmpty())
        about += gate.message;
    if (!gate.requester.isEmpty())
        about += tr("Asked for by %1.").arg(gate.requester);
    if (!gate.asWhom.isEmpty())
        about += tr("You answer as %1.").arg(gate.asWhom);
    AttentionBar *bar =
        addBar(Glyph::Information, tr("%1 waits for approval").arg(what), about.join(u' '), u"gateBar"_s);
    std::vector<ParameterField *> fields;
    for (const service::ParameterView &input : gate.inputs) {
        auto *field = new ParameterField(input, bar);
        bar->below()->addWidget(field);
        fields.push_back(field);
    }
    auto *comment = new QLineEdit(bar);
    comment->setObjectName(u"gateComment"_s);
    comment->setPlaceholderText(gate.needsComment ? tr("Comment (needed)") : tr("Comment"));
    comment->setAccessibleName(comment->placeholderText());
    bar->below()->addWidget(comment);
    QLineEdit *typed = nullptr;
    if (isProductionLike(gate.environment)) {
        typed = new QLineEdit(bar);
        typed->setObjectName(u"gateTyped"_s);
        typed->setPlaceholderText(tr("Type %1 to approve").arg(gate.environment));
        typed->setAccessibleName(typed->placeholderText());
        bar->below()->addWidget(typed);
    }
    QPushButton *approve = bar->addButton(tr("Approve"), u"approveGate"_s, true);
    QPushButton *reject = bar->addButton(tr("Reject"), u"rejectGate"_s);
    setLook(reject, ButtonLook::Danger);
    const auto update = [this, gate, comment, typed, approve, reject] {
        QString why = m_model.whyNoAct();
        if (why.isEmpty() && !gate.mayAnswer)
            why = gate.asWhom.isEmpty() ? tr("This account may not answer here.")
                                        : tr("%1 may not answer here.").arg(gate.asWhom);
        if (why.isEmpty() && gate.needsComment && comment->text().trimmed().isEmpty())
            why = tr("Write a comment first.");
        setAvailable(reject, why);
        if (why.isEmpty() && typed && typed->text() != gate.environment)
            why = tr("Type %1 to approve.").arg(gate.environment);
        setAvailable(approve, why);
    };
    const auto answer = [this, gate, comment, fields](bool isApproved) {
        QMap<QString, QString> inputs;
        for (const ParameterField *field : fields)
            inputs.insert(field->parameter().key, field->value());
        m_model.answerGate(gate.id, isApproved, comment->text().trimmed(), inputs);
    };
    connect(comment, &QLineEdit::textChanged, bar, update);
    if (typed)
        connect(typed, &QLineEdit::textChanged, bar, update);
    connect(approve, &QPushButton::clicked, bar, [answer] { answer(true); });
    connect(reject, &QPushButton::clicked, bar, [answer] { answer(false); });
    update();
}

} // namespace slipway::ui::pipelines
