// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/scope/scope_tab.h"

#include "ui/release/parts/ask_bar.h"
#include "ui/release/scope/scope_rows.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scope/repository_access.h"
#include "ui/widgets/table/row_table.h"
#include "ui/widgets/table/table_card.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::ui {

using namespace release_scope;

ScopeTab::ScopeTab(ReleaseDesk &desk, QWidget *parent)
    : ReleaseTab(desk, parent),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState),
      m_reading(new QWidget),
      m_ask(new AskBar)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(buildToolbar());
    outer->addWidget(m_ask);
    outer->addWidget(buildMoved());
    outer->addWidget(m_stack, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(16);
    buildCards(column);
    column->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    m_reading->setObjectName(u"scopeReading"_s);
    m_stack->addWidget(m_reading);
    m_stack->setCurrentWidget(m_reading);
    m_progress = new QTimer(this);
    m_progress->setInterval(200ms);
    connect(m_progress, &QTimer::timeout, this, &ScopeTab::showButtons);
    if (RepositoryAccess *access = RepositoryAccess::of(desk.session()))
        connect(access, &RepositoryAccess::failed, this, [this](ReleaseId release, const QString &sentence) {
            m_trouble = {release, sentence};
            if (this->desk().release() == release && isVisible())
                showPage();
        });
}

QWidget *ScopeTab::buildToolbar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(heightFor(48, font()));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_summary = new Label({}, Type::Strong);
    m_summary->setObjectName(u"scopeSummary"_s);
    m_summary->setElided(true);
    row->addWidget(m_summary, 1);
    m_taken = new Label({}, Type::Small, Token::Text2);
    m_taken->setObjectName(u"scopeTaken"_s);
    row->addWidget(m_taken);
    const auto action = [this](const QString &text, void (ScopeTab::*act)()) {
        auto *made = new QAction(text, this);
        addAction(made);
        connect(made, &QAction::triggered, this, act);
        return made;
    };
    m_look = action(tr("Look at the repository"), &ScopeTab::look);
    m_fetch = action(tr("Fetch from its remote, then look"), &ScopeTab::fetch);
    m_settings = action(tr("Say where the repository is…"), &ScopeTab::openSettings);
    m_fetch->setWhatsThis(tr("Brings what others pushed; the work tree stays as it is"));
    m_settings->setWhatsThis(tr("Settings of the product: clone, branch, tags, references"));
    m_cancel = makeButton(tr("Cancel"), ButtonLook::Plain, bar, {}, true);
    m_cancel->setObjectName(u"cancelScope"_s);
    connect(m_cancel, &QPushButton::clicked, this, &ScopeTab::cancel);
    row->addWidget(m_cancel);
    QPushButton *fetch = makeButton(tr("Fetch"), ButtonLook::Plain, bar, {}, true);
    fetch->setObjectName(u"fetchScope"_s);
    QPushButton *look =
        makeButton(tr("Look again"), ButtonLook::Default, bar, icon(u"view-refresh"_s, Token::OnAccent));
    look->setObjectName(u"lookScope"_s);
    for (const auto &[button, act] : {std::pair(fetch, m_fetch), std::pair(look, m_look)}) {
        row->addWidget(button);
        connect(button, &QPushButton::clicked, act, &QAction::trigger);
        connect(act, &QAction::changed, button,
                [button, act] { setAvailable(button, act->isEnabled() ? QString() : act->toolTip()); });
    }
    return bar;
}

QWidget *ScopeTab::buildMoved()
{
    m_moved = new QWidget;
    m_moved->setObjectName(u"scopeMoved"_s);
    auto *row = new QHBoxLayout(m_moved);
    row->setContentsMargins(16, 4, 16, 8);
    row->setSpacing(8);
    row->addWidget(new GlyphLabel(Glyph::Warning, 16));
    m_movedText = new Label;
    m_movedText->setWordWrap(true);
    row->addWidget(m_movedText, 1);
    QPushButton *signoffs = makeButton(tr("Sign-offs"), ButtonLook::Plain, m_moved, {}, true);
    connect(signoffs, &QPushButton::clicked, this, [this] { desk().goTo(u"signoffs"_s); });
    row->addWidget(signoffs);
    m_moved->hide();
    return m_moved;
}

void ScopeTab::buildCards(QVBoxLayout *column)
{
    m_late = new TableCard({.name = u"lateChanges"_s,
                            .title = tr("After the code freeze"),
                            .headers = {tr("Change"), tr("State"), tr("Owner"), tr("Affects"), tr("Leave")},
                            .widths = {340, 210, 160, 170, 120}});
    m_mismatches = new TableCard({.name = u"mismatches"_s,
                                  .title = tr("Tickets and build"),
                                  .headers = {tr("What"), tr("How they differ"), tr("Explain")},
                                  .widths = {420, 280, 110}});
    m_commits = new TableCard({.name = u"commits"_s,
                               .title = tr("Commits"),
                               .headers = {tr("Change"), tr("Author"), tr("References"), tr("When"), tr("Commit")},
                               .widths = {400, 160, 130, 180, 100}});
    m_authors = new TableCard(
        {.name = u"authors"_s, .title = tr("Authors"), .headers = {tr("Author"), tr("Commits")}, .widths = {320, 100}});
    m_manifest = new TableCard({.name = u"manifest"_s,
                                .title = tr("Manifest"),
                                .headers = {tr("What"), tr("Value")},
                                .widths = {220, 560},
                                .stretching = 1});
    m_late->headingRow()->addStretch(1);
    m_approve = m_late->addButton(tr("Approve"), u"approveLate"_s);
    m_refuse = m_late->addButton(tr("Refuse…"), u"refuseLate"_s);
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"commitFilter"_s);
    m_filter->setAccessibleName(tr("Filter commits"));
    m_filter->setPlaceholderText(tr("Title, author, reference"));
    m_filter->setMaximumWidth(heightFor(260, font()));
    addClearButton(m_filter);
    m_commits->headingRow()->addStretch(1);
    m_commits->headingRow()->addWidget(m_filter);
    m_parts = new Segments(tr("Which part of the scope"));
    for (const QString &name : {tr("Commits"), tr("Tickets"), tr("Late changes"), tr("Authors"), tr("Manifest")})
        m_parts->addSegment(name);
    auto *parts = new QHBoxLayout;
    parts->addWidget(m_parts);
    parts->addStretch(1);
    column->addLayout(parts);
    for (TableCard *card : {m_commits, m_mismatches, m_late, m_authors, m_manifest})
        column->addWidget(card);
    connect(m_parts, &Segments::chosen, this, &ScopeTab::showPart);
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        if (m_page.snapshot)
            m_commits->rows()->setRows(commitRows(m_page, m_filter->text()));
    });
    connect(m_mismatches, &TableCard::linkFollowed, this, &ScopeTab::follow);
    connect(m_late, &TableCard::linkFollowed, this, &ScopeTab::follow);
    connect(m_late->table(), &RowTable::currentKeyChanged, this, &ScopeTab::showButtons);
    connect(m_approve, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(false); });
}

QString ScopeTab::count() const
{
    return isRead() && m_page.snapshot ? QLocale().toString(m_page.scope.commits) : QString();
}

QWidget *ScopeTab::firstFocus()
{
    return m_stack->currentIndex() == 1 ? m_empty->firstFocus() : static_cast<QWidget *>(m_commits->table());
}

void ScopeTab::reset()
{
    m_ask->dismiss();
    m_filter->clear();
    cancel();
    m_page = {};
    m_looksWhenRead = false;
}

void ScopeTab::showPage()
{
    if (!desk().hasPage())
        return;
    if (!isRead()) {
        m_stack->setCurrentWidget(m_reading);
        m_moved->hide();
        m_summary->setText(tr("The scope is being read."));
        m_taken->setText({});
        showButtons();
    }
    read();
}

void ScopeTab::read()
{
    // One at a time: what changed meanwhile is read after it.
    m_isOutdated = m_isReading;
    if (std::exchange(m_isReading, true))
        return;
    using Page = std::shared_ptr<service::ScopePage>;
    desk()
        .session()
        .ask([id = desk().release()](service::Queries &queries) {
            return queries.scope(id).transform(
                [](service::ScopePage page) -> Page { return std::make_shared<service::ScopePage>(std::move(page)); });
        })
        .then(this, [this, id = desk().release()](const Result<Page> &page) {
            m_isReading = false;
            // Another release may be shown by now.
            const bool isWanted = desk().hasPage() && id == desk().release();
            if (isWanted && page)
                take(std::move(**page));
            else if (isWanted && page.error().kind != ErrorKind::NotFound)
                desk().raise(page.error());
            if (std::exchange(m_isOutdated, false))
                read();
        });
}

void ScopeTab::take(service::ScopePage page)
{
    m_page = std::move(page);
    m_stack->setCurrentIndex(m_page.snapshot ? 0 : 1);
    if (m_page.snapshot)
        showCards();
    else
        showEmpty();
    showButtons();
    Q_EMIT countChanged();
    if (std::exchange(m_looksWhenRead, false) && whyNotNow().isEmpty())
        look();
}

void ScopeTab::showPart()
{
    const std::array cards{m_commits, m_mismatches, m_late, m_authors, m_manifest};
    for (std::size_t i = 0; i < cards.size(); ++i)
        cards[i]->setVisible(static_cast<int>(i) == m_parts->current());
}

void ScopeTab::showCards()
{
    const bool mayChange = desk().whyReadOnly().isEmpty();
    const auto late = lateRows(m_page, mayChange);
    m_late->rows()->setRows(late);
    m_mismatches->rows()->setRows(mismatchRows(m_page, mayChange));
    const auto named = [](const QString &name, int count) {
        return count == 0 ? name : tr("%1 %2", "part of the scope, how many").arg(name, QLocale().toString(count));
    };
    m_parts->setSegmentText(0, named(tr("Commits"), m_page.scope.commits));
    m_parts->setSegmentText(1, named(tr("Tickets"), openMismatches(m_page.mismatches)));
    m_parts->setSegmentText(2, named(tr("Late changes"), static_cast<int>(late.size())));
    m_parts->setSegmentText(3, named(tr("Authors"), static_cast<int>(m_page.scope.authors.size())));
    showPart();
    m_commits->rows()->setRows(commitRows(m_page, m_filter->text()));
    m_authors->rows()->setRows(authorRows(m_page));
    m_manifest->rows()->setRows(manifestRows(m_page));
    m_summary->setText(summaryText(m_page));
    m_taken->setText(tr("seen %1").arg(words::relative(m_page.snapshot->takenAt, desk().now(), desk().personZone())));
    m_taken->setToolTip(words::exact(m_page.snapshot->takenAt, desk().zone()));
    QStringList warnings = m_page.snapshot->warnings;
    if (m_trouble.first == desk().release() && !m_trouble.second.isEmpty())
        warnings.prepend(tr("The repository could not be looked at: %1").arg(m_trouble.second));
    if (!m_page.headBefore.isEmpty()) {
        QStringList titles;
        for (std::size_t i = 0; i < std::min<std::size_t>(m_page.arrived.size(), 3); ++i)
            titles += tr("“%1”").arg(m_page.arrived[i].title);
        if (m_page.arrived.size() > 3)
            titles += u"…"_s;
        warnings.prepend(tr("%1 moved from %2 to %3, %n commit(s) more: %4. Sign-offs that cover them are stale.",
                            nullptr, static_cast<int>(m_page.arrived.size()))
                             .arg(m_page.snapshot->toName, m_page.headBefore.left(10), m_page.snapshot->head.left(10),
                                  titles.join(u", "_s)));
    }
    m_movedText->setText(warnings.join(u'\n'));
    m_moved->setVisible(!warnings.isEmpty());
}

void ScopeTab::showEmpty()
{
    m_moved->hide();
    m_taken->setText({});
    const bool hasRepository = !m_page.path.trimmed().isEmpty();
    m_summary->setText(hasRepository ? m_page.path : tr("No repository"));
    m_empty->setText(
        hasRepository ? tr("Nobody looked at the repository yet") : tr("The product names no repository"),
        tr("From the commits since the release before, this page tells what ships: changes, authors, tickets, what "
           "breaks and what came late. Sign-offs cover it, and release notes are drafted from it."));
    m_empty->setActions(hasRepository ? QList{m_look, m_fetch, m_settings} : QList{m_settings});
}

QString ScopeTab::whyNotNow() const
{
    if (const QString why = desk().whyReadOnly(); !why.isEmpty())
        return why;
    if (!isRead())
        return tr("The scope is being read.");
    if (m_page.release.shippedAt)
        return tr("The release has shipped: its scope stays as it was.");
    if (m_page.path.trimmed().isEmpty())
        return tr("The product names no repository.");
    if (!RepositoryAccess::of(desk().session()))
        return tr("Repositories cannot be read here.");
    return m_control ? tr("The repository is being read.") : QString();
}

void ScopeTab::showButtons()
{
    const QString why = whyNotNow();
    setAvailable(m_look, why);
    setAvailable(m_fetch, why);
    m_cancel->setVisible(m_control != nullptr);
    if (m_control)
        m_taken->setText(
            m_control->total() > 0
                ? tr("%1 of %2").arg(QLocale().toString(m_control->done()), QLocale().toString(m_control->total()))
                : tr("%n commit(s) read", nullptr, m_control->done()));
    const LateChange *change = currentChange();
    const bool isOpen = change && change->state == LateChangeState::Requested;
    for (QPushButton *each : {m_approve, m_refuse})
        setAvailable(each, isOpen ? desk().whyReadOnly() : tr("Choose a change that waits for a decision."));
}

void ScopeTab::focusOn(const Uuid &, const QString &intent)
{
    if (intent != u"refresh")
        return;
    m_looksWhenRead = !isRead();
    if (whyNotNow().isEmpty())
        look();
}

const LateChange *ScopeTab::currentChange() const
{
    const QString key = m_late->table()->currentKey();
    const auto found =
        std::ranges::find(m_page.lateChanges, key, [](const LateChange &each) { return each.id.toString(); });
    return found == m_page.lateChanges.end() ? nullptr : &*found;
}

} // namespace slipway::ui
