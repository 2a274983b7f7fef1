// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "service/closure/sealed_sample.h"
#include "service/queries/queries.h"
#include "ui/theme/icon.h"
#include "ui/today/card_list.h"
#include "ui/today/card_parts.h"
#include "ui/today/column.h"
#include "ui/today/event_list.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pipelines/pipelines_source.h"

#include <QBoxLayout>
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

    m_coalesced.setSingleShot(true);
    m_coalesced.setInterval(0);
    connect(&m_coalesced, &QTimer::timeout, this, &TodayPage::refresh);
    connect(&m_model, &TodayViewModel::changed, this, &TodayPage::showModel);
    connect(&m_model, &TodayViewModel::failed, this, &TodayPage::raise);
    connect(&m_model, &TodayViewModel::incomplete, this, &TodayPage::raise, Qt::QueuedConnection);
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

void TodayPage::makeAgenda()
{
    m_next = new Column(tr("Next 14 days"), this);
    m_next->setObjectName(u"agendaColumn"_s);
    auto *calendar = new QAction(icon(u"view-calendar-month"_s), tr("Calendar"), this);
    connect(calendar, &QAction::triggered, this, [this] { Q_EMIT routeRequested({u"calendar"_s, {}, {}, {}, {}}); });
    m_next->addHeadingAction(calendar);
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
