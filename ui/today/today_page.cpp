// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "service/closure/sealed_sample.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/report_commands.h"
#include "service/queries/queries.h"
#include "ui/theme/icon.h"
#include "ui/today/card_list.h"
#include "ui/today/column.h"
#include "ui/today/event_list.h"
#include "ui/today/waiting_cards.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pipelines/pipelines_source.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QSettings>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kMargin = 24;
constexpr int kAboveCards = 120; ///< of a window, at the least
constexpr int kCardGap = 14;     ///< beside the room each column keeps for its scroll bar
constexpr int kNarrowAgenda = 280;
/// Widths of the window from which on the agenda has its full width, and stands beside the others at all.
constexpr int kRoomy = 1280;
constexpr int kThreeColumns = 1100;
constexpr auto kGroupKey = "today/grouped";

QToolButton *headingButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(action->text());
    return button;
}

} // namespace

TodayPage::TodayPage(service::Session &session, QWidget *parent, PipelinesSource *pipelines)
    : Page(session, parent),
      m_model(session),
      m_pipelines(pipelines),
      m_stack(new QStackedLayout(this))
{
    setObjectName(u"todayPage"_s);
    auto *filled = new QWidget(this);
    // Still empty: the stack shows it at once, and all in it would be laid out before it has its place.
    m_stack->addWidget(filled);
    auto *rows = new QVBoxLayout(filled);
    rows->setContentsMargins(kMargin, 16, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(makeHead());
    rows->addWidget(makeColumns(), 1);
    m_model.setGrouped(QSettings().value(kGroupKey).toBool());
    m_group->setChecked(m_model.isGrouped());

    m_coalesced.setSingleShot(true);
    m_coalesced.setInterval(0);
    connect(&m_coalesced, &QTimer::timeout, this, &TodayPage::refresh);
    connect(&m_model, &TodayViewModel::changed, this, &TodayPage::showModel);
    connect(&m_model, &TodayViewModel::failed, this, &TodayPage::raise);
    connect(&m_model, &TodayViewModel::failed, this, [this] {
        Q_EMIT waitingCounted(this->session().queries().waitingCount(this->session().actor()).value_or(0));
    });
    if (m_pipelines)
        connect(m_pipelines, &PipelinesSource::runChanged, &m_coalesced, qOverload<>(&QTimer::start));
    connect(&session, &service::Session::changed, &m_coalesced, qOverload<>(&QTimer::start));
    connect(&session, &service::Session::actorChanged, &m_coalesced, qOverload<>(&QTimer::start));
    connect(&m_minutes, &QTimer::timeout, this, [this] {
        m_model.tick();
        startMinutes();
    });
    startMinutes();
    QAccessible::installActivationObserver(this);
}

TodayPage::~TodayPage()
{
    QAccessible::removeActivationObserver(this);
}

/// Ticks when the clock shows another minute, so that times in sentences are never late.
void TodayPage::startMinutes()
{
    constexpr qint64 minute = 60'000;
    m_minutes.setSingleShot(true);
    m_minutes.start(static_cast<int>(minute - toUnixMilliseconds(session().now()) % minute + 20));
}

void TodayPage::openRoute(const Route &)
{
    m_model.load();
}

Route TodayPage::route() const
{
    return {u"today"_s, {}, {}, {}, {}};
}

std::vector<Crumb> TodayPage::path() const
{
    return {{tr("Today"), {}}};
}

void TodayPage::refresh()
{
    m_model.load();
}

QWidget *TodayPage::firstFocus()
{
    if (m_empty && m_stack->currentWidget() == m_empty)
        return m_empty;
    const auto titles = m_waitingCards->findChildren<CardTitle *>();
    return titles.isEmpty() ? static_cast<QWidget *>(m_agenda) : titles.first();
}

QWidget *TodayPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, kMargin, 0);
    row->setSpacing(8);
    m_date = new Label({}, Type::Title, Token::Text, head);
    m_date->setObjectName(u"date"_s);
    m_clock = new Label({}, Type::Body, Token::Text2, head);
    row->addWidget(m_date);
    row->addWidget(m_clock);
    row->addStretch(1);
    return head;
}

QWidget *TodayPage::makeColumns()
{
    auto *holder = new QWidget(this);
    m_columns = new QHBoxLayout(holder);
    m_columns->setContentsMargins(0, 0, kMargin - Column::kScrollRoom, 0);
    m_columns->setSpacing(kCardGap);
    makeWaiting();
    makeRunning();
    makeAgenda();
    m_columns->addWidget(m_waiting, 1);
    m_columns->addWidget(m_running, 1);
    m_columns->addWidget(m_next, 1);
    return holder;
}

void TodayPage::makeWaiting()
{
    m_waiting = new Column(tr("Waiting for me"), this);
    m_waiting->setObjectName(u"waitingColumn"_s);
    m_group = new QAction(icon(u"view-group"_s), tr("Group by release"), this);
    m_group->setCheckable(true);
    m_group->setObjectName(u"groupByRelease"_s);
    addAction(m_group);
    connect(m_group, &QAction::toggled, this, [this](bool isOn) {
        QSettings().setValue(kGroupKey, isOn);
        m_model.setGrouped(isOn);
    });
    m_waiting->headingRow()->addWidget(headingButton(m_group, m_waiting));
    m_waitingCards = new CardList(m_waiting);
    m_waitingEmpty = new ColumnEmpty(m_waiting);
    m_waitingEmpty->setObjectName(u"waitingEmpty"_s);
    m_more = new Label({}, Type::Small, Token::Text2, m_waiting);
    m_waiting->contents()->insertWidget(0, m_waitingCards);
    m_waiting->contents()->insertWidget(1, m_more);
    m_waiting->contents()->insertWidget(2, m_waitingEmpty);
    connect(m_waitingEmpty, &ColumnEmpty::linkActivated, this,
            [this] { Q_EMIT routeRequested({u"settings"_s, {}, u"profile"_s, {}, {}}); });
}

void TodayPage::makeAgenda()
{
    m_next = new Column(tr("Next 14 days"), this);
    m_next->setObjectName(u"agendaColumn"_s);
    auto *calendar = new QAction(icon(u"view-calendar-month"_s), tr("Calendar"), this);
    connect(calendar, &QAction::triggered, this, [this] { Q_EMIT routeRequested({u"calendar"_s, {}, {}, {}, {}}); });
    m_next->headingRow()->addWidget(headingButton(calendar, m_next));
    auto *card = new Card(m_next);
    card->body()->setContentsMargins(5, 4, 5, 4);
    m_agenda = new EventList(tr("Next 14 days"), true, card);
    m_agenda->setObjectName(u"agendaList"_s);
    card->body()->addWidget(m_agenda);
    m_agendaCard = card;
    m_agendaEmpty = new ColumnEmpty(m_next);
    m_next->contents()->insertWidget(0, m_agendaCard);
    m_agendaMore = new Label({}, Type::Small, Token::Text2, m_next);
    m_next->contents()->insertWidget(1, m_agendaMore);
    m_next->contents()->insertWidget(2, m_agendaEmpty);
    connect(m_agenda, &EventList::releaseRequested, this,
            [this](ReleaseId id) { Q_EMIT routeRequested({u"releases"_s, id, u"overview"_s, {}, {}}); });
}

EmptyState *TodayPage::makeEmpty()
{
    auto *empty = new EmptyState(this);
    empty->setObjectName(u"todayEmpty"_s);
    empty->setText(tr("Nothing planned yet"),
                   tr("Today shows what waits for you, which releases are under way and what comes next. "
                      "Plan the first release, or look around in a sample first."));
    auto *create = new QAction(icon(u"list-add"_s, Token::OnAccent), tr("New release…"), this);
    create->setObjectName(u"emptyNewRelease"_s);
    connect(create, &QAction::triggered, this, [this] { Q_EMIT newReleaseRequested({}); });
    auto *sample = new QAction(icon(u"package"_s), tr("Look around in a sample"), this);
    sample->setObjectName(u"emptySample"_s);
    sample->setWhatsThis(tr("12 products and a year of releases, into this workspace; they stay"));
    connect(sample, &QAction::triggered, this, [this] {
        run(service::MakeSealedSample{}, [this](auto &&) {
            Q_EMIT noticeRaised({Notice::Kind::Done, tr("The sample is there: 12 products and a year of releases.")});
        });
    });
    auto *settings = new QAction(icon(u"configure"_s), tr("Set up people and products"), this);
    settings->setWhatsThis(tr("Who takes part, and what is released"));
    connect(settings, &QAction::triggered, this,
            [this] { Q_EMIT routeRequested({u"settings"_s, {}, u"products"_s, {}, {}}); });
    empty->setActions({create, sample, settings});
    return empty;
}

void TodayPage::showModel()
{
    m_date->setText(m_model.dateText());
    m_clock->setText(m_model.clockText());
    const bool isEmpty = m_model.standing() == TodayViewModel::Standing::EmptyWorkspace;
    if (isEmpty && !m_empty) {
        m_empty = makeEmpty();
        m_stack->addWidget(m_empty);
    }
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    setUpdatesEnabled(false);
    m_sight = sight();
    showWaiting();
    showRunning();
    m_next->setCount(m_model.agendaTotal());
    m_agenda->setLines(m_model.agenda());
    setShown(m_agendaCard, !m_model.agenda().empty());
    const auto hidden = m_model.agendaTotal() - static_cast<int>(m_model.agenda().size());
    m_agendaMore->setText(tr("and %n more in the calendar", nullptr, hidden));
    setShown(m_agendaMore, hidden > 0);
    m_agendaEmpty->setText(m_model.agenda().empty() ? tr("Nothing begins, freezes or ships in the next 14 days.")
                                                    : QString());
    setUpdatesEnabled(true);
    Q_EMIT waitingCounted(m_model.waitingTotal());
}

void TodayPage::showWaiting()
{
    const auto &lines = m_model.waiting();
    m_waiting->setCount(m_model.waitingTotal());
    QList<Uuid> keys;
    QList<std::size_t> of; // the line of a key
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (m_model.isGrouped() && !keys.contains(lines[i].release.value)) {
            keys += lines[i].release.value;
            of += i;
        }
        keys += lines[i].id;
        of += i;
    }
    const auto make = [this, keys, of](qsizetype index) -> QWidget * {
        const WaitingLine &line = m_model.waiting()[of[index]];
        if (keys[index] != line.id)
            return new Label(line.releaseTitle, Type::CaptionStrong, Token::Text2, m_waitingCards);
        return cardFor(line);
    };
    const auto tell = [this, of](qsizetype index, QWidget *made) {
        if (auto *card = qobject_cast<WaitingCardView *>(made))
            card->show(m_model.waiting()[of[index]], of[index] == 0, m_model.whyReadOnly());
    };
    m_waitingCards->setCards(keys, make, tell, m_sight);
    const auto hidden = m_model.waitingTotal() - static_cast<int>(lines.size());
    m_more->setText(tr("and %n more", nullptr, hidden));
    setShown(m_more, hidden > 0);
    const bool isNobody = m_model.standing() == TodayViewModel::Standing::NoPerson;
    if (!lines.empty())
        m_waitingEmpty->setText({});
    else if (isNobody)
        m_waitingEmpty->setText(tr("Say who you are to see what waits for you."), tr("Choose a person"));
    else
        m_waitingEmpty->setText(
            tr("Nothing waits for you. Sign-offs of your roles and your items of the next 7 days show up here."));
    setShown(m_waitingCards, !lines.empty());
}

QWidget *TodayPage::cardFor(const WaitingLine &line)
{
    const Uuid id = line.id;
    const ReleaseId release = line.release;
    if (line.kind == service::WaitingCard::Kind::Signoff) {
        auto *card = new SignoffCardView(m_waitingCards);
        connect(card, &SignoffCardView::signoffRequested, this,
                [this, id](const QString &intent) { openSignoff(id, intent); });
        connect(card, &PlaceCard::openRequested, this, [this, id] { openSignoff(id, {}); });
        return card;
    }
    if (line.kind == service::WaitingCard::Kind::Incident) {
        auto *card = new IncidentCardView(m_waitingCards);
        connect(card, &PlaceCard::openRequested, this, [this, id, release] {
            if (release.isNull())
                Q_EMIT routeRequested({u"monitoring"_s, {}, {}, id, {}});
            else
                Q_EMIT routeRequested({u"releases"_s, release, u"incidents"_s, id, {}});
        });
        return card;
    }
    auto *card = new ItemCardView(m_waitingCards);
    connect(card, &ItemCardView::doneRequested, this, [this, id] { complete(id); });
    const QString tab = line.kind == service::WaitingCard::Kind::Action ? u"report"_s : u"checklist"_s;
    connect(card, &PlaceCard::openRequested, this,
            [this, id, release, tab] { Q_EMIT routeRequested({u"releases"_s, release, tab, id, {}}); });
    return card;
}

void TodayPage::openSignoff(const Uuid &requirement, const QString &intent)
{
    const auto line = std::ranges::find(m_model.waiting(), requirement, &WaitingLine::id);
    if (line != m_model.waiting().end())
        Q_EMIT routeRequested({u"releases"_s, line->release, u"signoffs"_s, requirement, intent});
}

void TodayPage::complete(const Uuid &item)
{
    const auto line = std::ranges::find(m_model.waiting(), item, &WaitingLine::id);
    if (line == m_model.waiting().end())
        return;
    const auto answered = [this, item, title = line->title](Result<service::Done> answer) {
        if (answer) {
            offerUndo(tr("Done: %1").arg(title));
            return;
        }
        if (auto *card = qobject_cast<ItemCardView *>(m_waitingCards->card(item)))
            card->takeBackTick();
        raise(answer.error());
    };
    if (line->kind == service::WaitingCard::Kind::Action) {
        session().start(service::FinishActionItem{.action = {item}}).then(this, answered);
        return;
    }
    service::SetItemState done;
    done.release = line->release;
    done.items.push_back({item});
    session().start(std::move(done)).then(this, answered);
}

/// Pixels of a column that may be in sight without anybody moving. Who is told of the page by a screen reader knows of all.
int TodayPage::sight() const
{
    return QAccessible::isActive() ? QWIDGETSIZE_MAX : std::max(1, window()->height() - kAboveCards);
}

void TodayPage::makeAllCards()
{
    m_waitingCards->makeAll();
    m_runningCards->makeAll();
}

void TodayPage::accessibilityActiveChanged(bool isActive)
{
    if (isActive)
        makeAllCards();
}

bool TodayPage::focusNextPrevChild(bool isNext)
{
    makeAllCards();
    return Page::focusNextPrevChild(isNext);
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (sight() > m_sight)
        makeAllCards();
    arrange();
}

void TodayPage::arrange()
{
    const int width = window()->width();
    const bool isBeside = width >= kThreeColumns;
    if (isBeside != (m_columns->indexOf(m_next) >= 0)) {
        if (isBeside) {
            m_running->contents()->removeWidget(m_next);
            m_next->setScrolling(true);
            m_columns->addWidget(m_next, 1);
        } else {
            m_columns->removeWidget(m_next);
            m_next->setScrolling(false);
            m_running->contents()->insertWidget(3, m_next);
        }
        m_next->show();
    }
    const bool isNarrow = isBeside && width < kRoomy;
    m_next->setMinimumWidth(isNarrow ? kNarrowAgenda : 0);
    m_next->setMaximumWidth(isNarrow ? kNarrowAgenda : QWIDGETSIZE_MAX);
}

} // namespace slipway::ui
