// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/signoffs/sign_sheet.h"

#include "core/readiness/signoffs.h"
#include "core/release/transitions.h"
#include "service/commands/signoff_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/release_text.h"
#include "ui/release/signoffs/decision_card.h"
#include "ui/release/signoffs/sign_facts.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/words.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

SignSheet::SignSheet(ReleaseDesk &desk, SignoffRequirementId requirement, QWidget *parent)
    : Sheet(parent),
      m_desk(desk),
      m_requirement(requirement),
      m_factsPlace(new QVBoxLayout),
      m_details(new QPlainTextEdit),
      m_evidence(new QScrollArea),
      m_changed(new QWidget),
      m_decisions(new QButtonGroup(this)),
      m_reasonName(new Label({}, Type::SmallStrong, Token::Text2)),
      m_reason(new QPlainTextEdit),
      m_problem(new Label({}, Type::Body, Token::Text)),
      m_sign(makeButton({}, ButtonLook::Default, this, icon(u"document-edit-sign"_s, Token::OnAccent)))
{
    setObjectName(u"signSheet"_s);
    buildEvidence();
    auto *again = new QHBoxLayout(m_changed);
    again->setContentsMargins(0, 0, 0, 0);
    again->addWidget(new GlyphLabel(Glyph::Stale, 16));
    auto *sentence =
        new Label(tr("The release changed while you were looking at it. Look again, then decide."), Type::Strong);
    sentence->setWordWrap(true);
    again->addWidget(sentence, 1);
    QPushButton *lookAgain = makeButton(tr("Look again"), ButtonLook::Plain, m_changed, {}, true);
    lookAgain->setObjectName(u"lookAgain"_s);
    connect(lookAgain, &QPushButton::clicked, this, &SignSheet::look);
    again->addWidget(lookAgain);
    m_changed->setObjectName(u"changedWhileLooking"_s);
    body()->addWidget(m_changed);
    buildDecision();
    buildFooter();
    look();
    connect(&desk, &ReleaseDesk::pageChanged, this, &SignSheet::checkStillSame);
}

void SignSheet::buildEvidence()
{
    body()->addWidget(new Label(tr("You sign exactly this"), Type::SmallStrong, Token::Text2));
    auto *evidence = new QWidget;
    auto *column = new QVBoxLayout(evidence);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_factsPlace);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(144);
    m_details->setObjectName(u"signDetails"_s);
    m_details->hide();
    column->addWidget(m_details);
    // On a small screen this gives way, never the decision below it.
    m_evidence->setObjectName(u"signEvidence"_s);
    m_evidence->setAccessibleName(tr("What is signed"));
    m_evidence->setFrameShape(QFrame::NoFrame);
    m_evidence->setFocusPolicy(Qt::NoFocus);
    m_evidence->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_evidence->setWidgetResizable(true);
    m_evidence->setWidget(evidence);
    evidence->setAutoFillBackground(false);
    m_evidence->viewport()->setAutoFillBackground(false);
    m_evidence->setMinimumHeight(2 * heightFor(32, font()));
    body()->addWidget(m_evidence, 1);
}

void SignSheet::buildDecision()
{
    body()->addSpacing(8);
    body()->addWidget(new Label(tr("Decision"), Type::SmallStrong, Token::Text2));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto card = [&](Decision decision, const QString &name, const QString &meaning) {
        auto *made = new DecisionCard(decision, name, meaning);
        made->setObjectName(u"decision_"_s + toText(decision));
        m_decisions->addButton(made);
        m_cards.push_back(made);
        row->addWidget(made, 1);
    };
    card(Decision::Approved, tr("Approve"), tr("ready to ship"));
    card(Decision::Rejected, tr("Reject"), tr("not as it is now"));
    card(Decision::Abstained, tr("Abstain"), tr("no opinion"));
    body()->addLayout(row);
    body()->addSpacing(8);
    body()->addWidget(m_reasonName);
    m_reason->setObjectName(u"signReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(64);
    body()->addWidget(m_reason);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"signProblem"_s);
    m_problem->hide();
    body()->addWidget(m_problem);
    connect(m_decisions, &QButtonGroup::buttonClicked, this, &SignSheet::updateSign);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &SignSheet::updateSign);
}

void SignSheet::buildFooter()
{
    auto *clock = new QLabel;
    clock->setPixmap(icon(u"clock"_s).pixmap(16, 16));
    footer()->addWidget(clock);
    footer()->addWidget(new Label(tr("%1 is recorded with it").arg(words::when(m_desk.now(), m_desk.zone())),
                                  Type::Small, Token::Text2));
    footer()->addStretch();
    addCancel();
    m_sign->setObjectName(u"sign"_s);
    footer()->addWidget(m_sign);
    connect(m_sign, &QPushButton::clicked, this, &SignSheet::sign);
}

const SignoffRequirement *SignSheet::requirement() const
{
    const auto &all = m_desk.page().plan.requirements;
    const auto found = std::ranges::find(all, m_requirement, &SignoffRequirement::id);
    return found == all.end() ? nullptr : &*found;
}

std::optional<Decision> SignSheet::decision() const
{
    const auto *card = qobject_cast<const DecisionCard *>(m_decisions->checkedButton());
    return card ? std::optional(card->decision()) : std::nullopt;
}

void SignSheet::look()
{
    const SignoffRequirement *wanted = requirement();
    const auto actor = m_desk.actor();
    if (!wanted || !actor)
        return;
    setHeading(tr("Sign %1").arg(release_text::oneLine(m_desk.page().title, 120)),
               tr("as %1, %2. A signature cannot be undone, only withdrawn.").arg(actor->name, roleWord(wanted->role)));
    m_seenHash = signedContent(m_desk.page().plan, wanted->phase, wanted->role).hash;
    for (DecisionCard *card : m_cards) {
        const auto may = mayDecide(m_desk.page().plan, *wanted, *actor, card->decision(), u"reason"_s);
        setAvailable(card, may ? QString() : may.error().sentence, card->accessibleDescription());
    }
    showFacts();
    m_changed->hide();
    m_problem->hide();
    updateSign();
}

void SignSheet::showFacts()
{
    const SignoffRequirement *wanted = requirement();
    delete m_facts;
    m_facts = new QWidget;
    auto *rows = new QVBoxLayout(m_facts);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const auto addRow = [&](QWidget *sign, const QString &name, Label *text, QWidget *end) {
        auto *line = new QWidget;
        line->setMinimumHeight(heightFor(32, font()));
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(sign);
        auto *label = new Label(name);
        label->setFixedWidth(120);
        row->addWidget(label);
        text->setElided(true);
        row->addWidget(text, 1);
        row->addWidget(end);
        rows->addWidget(line);
    };
    for (const SignFact &fact : signFacts(m_desk.page(), wanted->phase, m_desk.now())) {
        auto *text = new Label(fact.text, fact.isBad ? Type::Strong : Type::Body);
        text->setObjectName(u"fact_"_s + fact.id);
        QPushButton *show = makeButton(tr("Look"), ButtonLook::Link, m_facts, {}, true);
        show->setAccessibleName(tr("Look at %1").arg(fact.name));
        show->setObjectName(u"look_"_s + fact.id);
        connect(show, &QPushButton::clicked, this, [this, fact] { showDetails(fact.id, fact.details); });
        addRow(new GlyphLabel(fact.glyph, 14), fact.name, text, show);
        if (fact.id == m_detailsOf)
            m_details->setPlainText(fact.details.join(u'\n'));
    }
    auto *hash = new Label(words::shortHash(m_seenHash, 6), Type::Code);
    hash->setToolTip(m_seenHash);
    QToolButton *copy = makeIconButton(icon(u"edit-copy"_s), tr("Copy the content hash"), m_facts);
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_seenHash); });
    addRow(new GlyphLabel(Glyph::Closed, 14), tr("Content hash"), hash, copy);
    m_factsPlace->addWidget(m_facts);
    m_facts->show();
}

void SignSheet::showDetails(const QString &id, const QStringList &lines)
{
    const bool isSame = m_detailsOf == id && m_details->isVisible();
    m_detailsOf = isSame ? QString() : id;
    m_details->setAccessibleName(tr("What is signed"));
    m_details->setPlainText(lines.join(u'\n'));
    m_details->setVisible(!isSame);
    fitToScreen();
    if (!isSame)
        m_evidence->ensureWidgetVisible(m_details);
}

void SignSheet::checkStillSame()
{
    const SignoffRequirement *wanted = requirement();
    if (!wanted) {
        reject();
        return;
    }
    m_changed->setVisible(signedContent(m_desk.page().plan, wanted->phase, wanted->role).hash != m_seenHash);
    updateSign();
}

QString SignSheet::whyNot() const
{
    const SignoffRequirement *wanted = requirement();
    const auto actor = m_desk.actor();
    const auto chosen = decision();
    if (!wanted || !actor)
        return tr("Nobody was chosen to act; choose who you are in the settings.");
    if (!m_changed->isHidden())
        return tr("The release changed; look again first.");
    if (!chosen)
        return tr("Choose a decision first.");
    const auto may = mayDecide(m_desk.page().plan, *wanted, *actor, *chosen, m_reason->toPlainText());
    return may ? QString() : may.error().sentence;
}

void SignSheet::updateSign()
{
    const auto chosen = decision();
    const bool isRejecting = chosen == Decision::Rejected;
    m_reasonName->setText(isRejecting ? tr("Reason (needed to reject)") : tr("Comment"));
    m_reason->setAccessibleName(m_reasonName->text());
    m_sign->setText(!chosen                        ? tr("Sign")
                    : chosen == Decision::Approved ? tr("Sign: approve")
                    : chosen == Decision::Rejected ? tr("Sign: reject")
                                                   : tr("Sign: abstain"));
    setAvailable(m_sign, whyNot());
}

void SignSheet::sign()
{
    const SignoffRequirement *wanted = requirement();
    const auto chosen = decision();
    if (!wanted || !chosen || !whyNot().isEmpty())
        return;
    m_sign->setEnabled(false);
    const service::DecideSignoff command{m_desk.release(), wanted->role, *chosen, m_reason->toPlainText().trimmed(),
                                         m_seenHash};
    m_desk.attempt(this, command, [this, role = wanted->role, done = *chosen](Result<SignoffId> signedAs) {
        if (signedAs) {
            m_desk.tell(tr("%1: %2. It is recorded.").arg(roleWord(role), decisionWord(done)));
            accept();
            return;
        }
        m_problem->setText(signedAs.error().sentence);
        m_problem->show();
        if (signedAs.error().kind == ErrorKind::Conflict)
            m_changed->show();
        updateSign();
    });
}

} // namespace slipway::ui
