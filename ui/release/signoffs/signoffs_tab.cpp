// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/signoffs/signoffs_tab.h"

#include "core/base/time_text.h"
#include "core/release/transitions.h"
#include "service/commands/signoff_commands.h"
#include "ui/release/parts/ask_bar.h"
#include "ui/release/signoffs/changes_panel.h"
#include "ui/release/signoffs/require_bar.h"
#include "ui/release/signoffs/sign_sheet.h"
#include "ui/release/signoffs/signoff_rows.h"
#include "ui/theme/icon.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table/row_table.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace slipway::ui {

SignoffsTab::SignoffsTab(ReleaseDesk &desk, QWidget *parent)
    : ReleaseTab(desk, parent),
      m_rows(new RowTableModel({tr("Role and who may"), tr("Decision"), tr("When"), tr("Comment")}, this)),
      m_ask(new AskBar),
      m_require(new RequireBar(desk)),
      m_changes(new ChangesPanel),
      m_lists(new QStackedWidget),
      m_empty(new EmptyState)
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(buildToolbar());
    m_ask->setObjectName(u"withdrawAsk"_s);
    column->addWidget(m_ask);
    column->addWidget(m_require);
    m_table = new RowTable(m_rows, 56, tr("Sign-offs"));
    m_table->setObjectName(u"signoffs"_s);
    m_table->setWidths({216, 128, 176, 200}, 3);
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_table->setFitsRows(true);
    rows->addWidget(m_table);
    rows->addWidget(buildCovers());
    rows->addStretch(1);
    m_lists->addWidget(list);
    m_lists->addWidget(m_empty);
    column->addWidget(m_lists, 1);
    outer->addLayout(column, 3);
    buildChanges();
    outer->addWidget(m_changes, 2);
    connect(m_table, &RowTable::currentKeyChanged, this, &SignoffsTab::showCurrent);
    connect(m_table, &RowTable::linkActivated, this, [this] { openChanges(true); });
    connect(m_table, &QTreeView::doubleClicked, this, [this] { openChanges(true); });
    m_empty->setText(
        tr("No sign-offs are required"),
        tr("Require the decision of a role, and the gate stays shut until it approves the content as it is."));
    m_empty->setActions({m_requireAction});
}

QWidget *SignoffsTab::buildToolbar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(heightFor(48, font()));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_summary = new Label;
    m_summary->setObjectName(u"signoffSummary"_s);
    m_summary->setElided(true);
    row->addWidget(m_summary, 1);
    const auto button = [&](const QString &text, ButtonLook look, const QIcon &sign, const QString &object, auto slot) {
        QPushButton *made = makeButton(text, look, bar, sign);
        made->setObjectName(object);
        connect(made, &QPushButton::clicked, this, slot);
        row->addWidget(made);
        return made;
    };
    m_removeButton =
        button(tr("No longer require"), ButtonLook::Flat, {}, u"removeRequirement"_s, &SignoffsTab::removeRequirement);
    m_requireButton = button(tr("Require a role"), ButtonLook::Flat, icon(u"list-add"_s), u"requireSignoff"_s,
                             [this] { m_require->begin(); });
    m_askAgain = button(tr("Ask"), ButtonLook::Plain, {}, u"askSignoffs"_s, &SignoffsTab::askForSignoffs);
    m_standing = new QWidget;
    auto *standing = new QHBoxLayout(m_standing);
    standing->setContentsMargins(8, 0, 4, 0);
    standing->setSpacing(6);
    standing->addWidget(new GlyphLabel(Glyph::Approved, 16));
    m_signedAt = new Label({}, Type::Strong);
    m_signedAt->setObjectName(u"signedAt"_s);
    standing->addWidget(m_signedAt);
    row->addWidget(m_standing);
    m_withdraw = button(tr("Withdraw…"), ButtonLook::Plain, {}, u"withdraw"_s, &SignoffsTab::withdraw);
    m_sign = button(tr("Sign…"), ButtonLook::Default, icon(u"document-edit-sign"_s, Token::OnAccent), u"openSign"_s,
                    &SignoffsTab::sign);
    m_requireAction = new QAction(tr("Require a role"), this);
    connect(m_requireAction, &QAction::triggered, m_require, &RequireBar::begin);
    addAction(m_requireAction);
    return bar;
}

QWidget *SignoffsTab::buildCovers()
{
    m_covers = new QWidget;
    auto *place = new QVBoxLayout(m_covers);
    place->setContentsMargins(16, 16, 16, 16);
    auto *card = new Card;
    auto *head = new QHBoxLayout;
    head->addWidget(new GlyphLabel(Glyph::Information, 16));
    head->addWidget(new Label(tr("What a signature covers"), Type::Strong), 1);
    m_showChanges = makeButton(tr("Show what changed"), ButtonLook::Link, card, {}, true);
    m_showChanges->setObjectName(u"showChanges"_s);
    connect(m_showChanges, &QPushButton::clicked, this, [this] { openChanges(true); });
    head->addWidget(m_showChanges);
    card->body()->addLayout(head);
    auto *text =
        new Label(tr("Scope, criteria with their values, items and evidence, dates, as one content hash. When any of "
                     "it changes, the signature becomes stale and says what changed.")
                      + u' ' + tr("All are needed for the gate."),
                  Type::Body, Token::Text2);
    text->setWordWrap(true);
    card->body()->addWidget(text);
    m_changesSummary = new Label({}, Type::Strong);
    m_changesSummary->setObjectName(u"changesSummary"_s);
    m_changesSummary->setWordWrap(true);
    card->body()->addWidget(m_changesSummary);
    m_hashes = new Label({}, Type::Code, Token::Text2);
    m_hashes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hashes->setWordWrap(true);
    card->body()->addWidget(m_hashes);
    place->addWidget(card);
    return m_covers;
}

void SignoffsTab::buildChanges()
{
    m_changes->setObjectName(u"changesPanel"_s);
    m_changes->hide();
    connect(m_changes, &ChangesPanel::closeRequested, this, [this] { openChanges(false); });
    connect(m_changes->signButton(), &QPushButton::clicked, this, &SignoffsTab::sign);
}

QString SignoffsTab::count() const
{
    const auto &signoffs = desk().page().signoffs;
    const auto given = std::ranges::count(signoffs, SignoffState::Approved, &service::SignoffRow::state);
    return signoffs.empty() ? QString() : u"%1/%2"_s.arg(given).arg(signoffs.size());
}

QWidget *SignoffsTab::firstFocus()
{
    return m_lists->currentIndex() == 0 ? static_cast<QWidget *>(m_table) : m_empty->firstFocus();
}

void SignoffsTab::reset()
{
    m_ask->dismiss();
    m_require->hide();
    m_table->setCurrentIndex({});
    openChanges(false);
}

const service::SignoffRow *SignoffsTab::current() const
{
    const QString key = m_table->currentKey();
    for (const service::SignoffRow &each : desk().page().signoffs)
        if (each.requirement.id.toString() == key)
            return &each;
    return nullptr;
}

QString SignoffsTab::whyNot(Decision decision) const
{
    if (const QString why = desk().whyReadOnly(); !why.isEmpty())
        return why;
    const service::SignoffRow *row = current();
    const auto actor = desk().actor();
    if (!actor)
        return tr("Nobody was chosen to act; choose who you are in the settings.");
    if (!row)
        return tr("Choose the sign-off first.");
    const auto may = mayDecide(desk().page().plan, row->requirement, *actor, decision, u"reason"_s);
    return may ? QString() : may.error().sentence;
}

void SignoffsTab::showPage()
{
    const service::ReleasePage &page = desk().page();
    m_rows->setRows(signoffRows(page));
    m_lists->setCurrentIndex(page.signoffs.empty() ? 1 : 0);
    m_summary->setText(page.signoffs.empty() ? QString() : signoffSummary(page));
    if (m_table->currentKey().isEmpty() && !page.signoffs.empty()) {
        // The first one that the acting person may decide on.
        const auto mine = std::ranges::find_if(page.signoffs, [&](const service::SignoffRow &each) {
            return std::ranges::contains(each.mayDecide, desk().session().actor(), &Person::id);
        });
        m_table->setCurrentKey((mine == page.signoffs.end() ? page.signoffs.front() : *mine).requirement.id.toString());
    }
    const QString why = desk().whyReadOnly();
    setAvailable(m_requireButton, why);
    setAvailable(m_requireAction, why);
    if (!why.isEmpty())
        m_require->hide();
    const bool isMissing = std::ranges::any_of(
        page.signoffs, [](const service::SignoffRow &each) { return each.state != SignoffState::Approved; });
    const bool wasAsked = std::ranges::any_of(page.signoffs, [](const service::SignoffRow &each) {
        return each.state != SignoffState::Approved && each.requirement.requestedAt.has_value();
    });
    m_askAgain->setText(wasAsked ? tr("Ask again") : tr("Ask"));
    setAvailable(m_askAgain, !why.isEmpty() ? why : isMissing ? QString() : tr("Everybody has signed."));
    showCurrent();
}

void SignoffsTab::showCurrent()
{
    const service::SignoffRow *row = current();
    // Whoever may abstain may open the dialog; it says which decisions are open to them.
    const QString whyNotSign = whyNot(Decision::Abstained);
    const Signoff *seen = row ? decisionToLookAt(*row, desk().session().actor()) : nullptr;
    const bool isOwn = seen && seen->person == desk().session().actor();
    const bool isStanding = isOwn && seen->decision != Decision::Withdrawn;
    showOwn(isStanding ? seen : nullptr, isStanding && !row->isStale(*seen));
    for (QPushButton *button : {m_sign, m_changes->signButton()}) {
        button->setText(isStanding ? tr("Sign again…") : tr("Sign…"));
        setAvailable(button, whyNotSign);
    }
    const bool isDecided =
        row && std::ranges::contains(desk().page().plan.signoffs, row->requirement.role, &Signoff::role);
    setAvailable(m_removeButton, !desk().whyReadOnly().isEmpty() ? desk().whyReadOnly()
                                 : !row                          ? tr("Choose the sign-off first.")
                                 : isDecided ? tr("It has been decided on already; the requirement stays.")
                                             : QString());
    const SignedChanges changes = currentChanges();
    setAvailable(m_showChanges, !seen               ? tr("Nothing has been signed here yet.")
                                : changes.isEmpty() ? tr("Nothing changed since the signature.")
                                                    : QString());
    m_changesSummary->setText(changes.summary);
    m_changesSummary->setVisible(!changes.isEmpty());
    m_hashes->setText(
        !row ? QString()
             : tr("now %1").arg(words::shortHash(row->currentHash))
                   + (seen ? u"    "_s + tr("signed %1").arg(words::shortHash(seen->contentHash)) : QString()));
    if (m_changes->isVisible())
        openChanges(true);
}

void SignoffsTab::showOwn(const Signoff *own, bool isCurrent)
{
    const bool holds = isCurrent && own->decision == Decision::Approved;
    m_standing->setVisible(holds);
    if (holds)
        m_signedAt->setText(tr("Signed %1").arg(timeText(own->at, desk().zone())));
    m_withdraw->setVisible(own);
    setAvailable(m_withdraw, own ? whyNot(Decision::Withdrawn) : QString());
    m_sign->setVisible(!holds);
}

SignedChanges SignoffsTab::currentChanges() const
{
    const service::SignoffRow *row = current();
    const Signoff *seen = row ? decisionToLookAt(*row, desk().session().actor()) : nullptr;
    return seen ? signedChanges(desk().page(), *seen, row->requirement) : SignedChanges{};
}

void SignoffsTab::showChanges(const SignedChanges &changes)
{
    const Signoff *seen = decisionToLookAt(*current(), desk().session().actor());
    const QString at = timeText(seen->at, desk().zone());
    m_changes->setHeading(seen->person == desk().session().actor()
                              ? tr("Changed since you signed %1").arg(at)
                              : tr("Changed since %1 signed %2").arg(desk().page().personName(seen->person), at));
    m_changes->showChanges(changes);
}

void SignoffsTab::openChanges(bool isOpen)
{
    const SignedChanges changes = isOpen ? currentChanges() : SignedChanges{};
    const bool hadFocus = m_changes->isAncestorOf(window()->focusWidget());
    if (!changes.isEmpty())
        showChanges(changes);
    m_changes->setVisible(!changes.isEmpty());
    if (changes.isEmpty() && hadFocus)
        m_table->setFocus();
}

void SignoffsTab::focusOn(const Uuid &id, const QString &intent)
{
    if (!id.isNull())
        m_table->setCurrentKey(id.toString());
    m_table->setFocus();
    const service::SignoffRow *row = current();
    if (intent == "changes"_L1 && row && row->state == SignoffState::Stale)
        openChanges(true);
    if (intent == "sign"_L1)
        sign();
    if (intent == "new"_L1 && desk().whyReadOnly().isEmpty())
        m_require->begin();
}

void SignoffsTab::askForSignoffs()
{
    desk().run(service::RequestSignoffs{desk().release(), {}},
               [this](int asked) { desk().tell(tr("%n sign-off(s) asked for.", nullptr, asked)); });
}

void SignoffsTab::sign()
{
    const service::SignoffRow *row = current();
    if (row && whyNot(Decision::Abstained).isEmpty())
        (new SignSheet(desk(), row->requirement.id, this))->open();
}

void SignoffsTab::withdraw()
{
    const service::SignoffRow *row = current();
    if (!row)
        return;
    const QString role = row->requirement.role;
    m_ask->ask(tr("Withdraw as %1").arg(roleWord(role)), tr("Why? The gate stays shut until you decide anew."),
               tr("Withdraw"), [this, role](const QString &reason) {
                   desk().run(service::DecideSignoff{desk().release(), role, Decision::Withdrawn, reason, {}});
               });
}

void SignoffsTab::removeRequirement()
{
    const service::SignoffRow *row = current();
    if (!row)
        return;
    const QString role = roleWord(row->requirement.role);
    desk().run(service::RemoveRequirement{desk().release(), row->requirement.id},
               [this, role](auto &&) { desk().offerUndo(tr("%1 no longer has to sign.").arg(role)); });
}

} // namespace slipway::ui
