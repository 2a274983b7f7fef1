// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_page.h"

#include "ui/calendar/agenda_view.h"
#include "ui/calendar/calendar_files.h"
#include "ui/calendar/calendar_toolbar.h"
#include "ui/calendar/conflicts_panel.h"
#include "ui/calendar/freeze_editor.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/side_by_side.h"
#include "ui/calendar/timeline_footer.h"
#include "ui/calendar/timeline_view.h"
#include "ui/calendar/week_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using namespace calendar;

CalendarPage::CalendarPage(service::Session &session, QWidget *parent)
    : Page(session, parent),
      m_source(session),
      m_model(m_source),
      m_memory(CalendarMemory::load(session.file())),
      m_files(new CalendarFiles(session, this)),
      m_toolbar(new CalendarToolbar(m_model, this)),
      m_hint(makeHint()),
      m_stack(new QStackedWidget(this)),
      m_panel(new ConflictsPanel(this)),
      m_body(new SideBySide(m_stack, m_panel, this))
{
    setObjectName(u"calendarPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolbar);
    column->addWidget(m_hint);
    column->addWidget(m_body, 1);
    connectModel();
    connect(m_files, &CalendarFiles::noticeRaised, this, &CalendarPage::noticeRaised);
    connect(m_toolbar, &CalendarToolbar::newReleaseRequested, this, [this] { Q_EMIT newReleaseRequested({}); });
    connect(m_toolbar, &CalendarToolbar::conflictsRequested, this, [this] { showPanel(true); });
    connect(m_panel, &ConflictsPanel::closeRequested, this, [this] { showPanel(false); });
    connect(m_panel, &ConflictsPanel::solveRequested, this, &CalendarPage::solve);
    connect(m_panel, &ConflictsPanel::showRequested, this, &CalendarPage::showRelease);
    m_panel->setWhyNot(whyNotChange());
    m_toolbar->setNewReleaseAvailable(whyNotChange());
    buildActions();
    m_model.restore(m_memory.mode, m_memory.lanes, m_memory.filter);
    m_toolbar->showMode();
}

CalendarPage::~CalendarPage() = default;

void CalendarPage::connectModel()
{
    connect(&m_source, &CalendarSource::changed, this, &CalendarPage::sourceChanged);
    connect(&m_source, &CalendarSource::failed, this, &CalendarPage::raise);
    connect(&m_model, &CalendarViewModel::modeChanged, this, &CalendarPage::showMode);
    connect(&m_model, &CalendarViewModel::titleChanged, m_toolbar, &CalendarToolbar::showTitle);
    connect(&m_model, &CalendarViewModel::pageChanged, this, &CalendarPage::showPage);
    connect(&m_model, &CalendarViewModel::conflictsChanged, this, &CalendarPage::showConflicts);
    connect(&m_model, &CalendarViewModel::filterChanged, this, [this] {
        m_toolbar->showFilter();
        remember();
    });
    connect(&m_model, &CalendarViewModel::visibleSpanRequested, this,
            [this](TimeSpan span) { timeline()->showSpan(span); });
}

QWidget *CalendarPage::makeHint()
{
    auto *hint = new QWidget(this);
    hint->setObjectName(u"calendarHint"_s);
    auto *row = new QHBoxLayout(hint);
    row->setContentsMargins(16, 4, 16, 4);
    m_hintText = new Label({}, Type::Small, Token::Text2, hint);
    row->addWidget(new GlyphLabel(Glyph::Information, 14, hint));
    row->addWidget(m_hintText);
    QPushButton *clear = makeButton(tr("Clear the filter"), ButtonLook::Link, hint, {}, true);
    connect(clear, &QPushButton::clicked, this, &CalendarPage::clearFilter);
    m_hintButton = clear;
    row->addWidget(clear);
    row->addStretch(1);
    hint->hide();
    return hint;
}

void CalendarPage::connectCanvas(CalendarCanvas *canvas)
{
    canvas->setSource(&m_source);
    connect(canvas, &CalendarCanvas::releaseActivated, this, [this](ReleaseId release) { openRelease(release); });
    connect(canvas, &CalendarCanvas::releaseMoved, this, &CalendarPage::move);
    connect(canvas, &CalendarCanvas::newReleaseRequested, this, &CalendarPage::newReleaseRequested);
    connect(canvas, &CalendarCanvas::dayListRequested, this, &CalendarPage::listDay);
    connect(canvas, &CalendarCanvas::freezeRequested, this,
            [this](QDate day) { editFreeze(freezeOn(day, m_source.zone())); });
    connect(canvas, &CalendarCanvas::freezeEditRequested, this, qOverload<FreezeId>(&CalendarPage::editFreeze));
    connect(canvas, &CalendarCanvas::freezeRemoveRequested, this, &CalendarPage::removeFreeze);
    connect(canvas, &CalendarCanvas::stepRequested, &m_model, &CalendarViewModel::step);
    connect(canvas, &CalendarCanvas::todayRequested, &m_model, &CalendarViewModel::goToToday);
    connect(canvas, &CalendarCanvas::refused, this, &CalendarPage::explain);
}

MonthView *CalendarPage::month()
{
    if (!m_month) {
        m_month = new MonthView(m_stack);
        m_month->setObjectName(u"calendarMonth"_s);
        connectCanvas(m_month);
        m_stack->addWidget(m_month);
    }
    return m_month;
}

WeekView *CalendarPage::week()
{
    if (!m_week) {
        m_week = new WeekView(m_stack);
        m_week->setObjectName(u"calendarWeek"_s);
        connectCanvas(m_week);
        m_stack->addWidget(m_week);
    }
    return m_week;
}

TimelineView *CalendarPage::timeline()
{
    if (m_timeline)
        return m_timeline;
    m_timelinePart = new QWidget(m_stack);
    auto *column = new QVBoxLayout(m_timelinePart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_timeline = new TimelineView(m_timelinePart);
    m_timeline->setObjectName(u"calendarTimeline"_s);
    m_footer = new TimelineFooter(m_timelinePart);
    m_footer->setLaneKind(m_model.laneKind());
    column->addWidget(m_timeline, 1);
    column->addWidget(m_footer);
    connectCanvas(m_timeline);
    m_timeline->showSpan(m_model.visibleSpan());
    connect(m_timeline, &TimelineView::visibleSpanChanged, this, [this](TimeSpan span) {
        m_model.setVisibleSpan(span);
        m_footer->setZoomLevel(m_timeline->zoomLevel());
    });
    connect(m_footer, &TimelineFooter::zoomChosen, m_timeline, &TimelineView::setZoomLevel);
    connect(m_footer, &TimelineFooter::laneKindChosen, this, [this](LaneKind kind) {
        m_model.setLaneKind(kind);
        remember();
    });
    m_stack->addWidget(m_timelinePart);
    return m_timeline;
}

AgendaView *CalendarPage::agenda()
{
    if (!m_agenda) {
        m_agenda = new AgendaView(m_stack);
        connect(m_agenda, &AgendaView::releaseActivated, this, [this](ReleaseId release) { openRelease(release); });
        connect(m_agenda, &AgendaView::freezeEditRequested, this, qOverload<FreezeId>(&CalendarPage::editFreeze));
        connect(m_agenda, &AgendaView::newReleaseRequested, this, &CalendarPage::newReleaseRequested);
        connect(m_agenda, &AgendaView::freezeRequested, this,
                [this](QDate day) { editFreeze(freezeOn(day, m_source.zone())); });
        connect(m_agenda, &AgendaView::stepRequested, &m_model, &CalendarViewModel::step);
        m_stack->addWidget(m_agenda);
    }
    return m_agenda;
}

QWidget *CalendarPage::viewOf(CalendarMode mode)
{
    switch (mode) {
    case CalendarMode::Month: return month();
    case CalendarMode::Week: return week();
    case CalendarMode::Timeline: return timeline();
    case CalendarMode::Agenda: break;
    }
    return agenda();
}

EmptyState *CalendarPage::empty()
{
    if (!m_empty) {
        m_empty = new EmptyState(m_stack);
        m_empty->setText(
            tr("Nothing is planned yet"),
            tr("The calendar shows releases from their start to their ship, freeze windows and holidays, and "
               "tells what collides. Plan the first release, or begin with the calendar you have."));
        m_empty->setActions({m_newRelease, m_moreActions.first()});
        m_stack->addWidget(m_empty);
    }
    return m_empty;
}

void CalendarPage::openRoute(const Route &route)
{
    if (const auto mode = modeOf(route.tab))
        m_model.setMode(*mode);
    if (m_isStale && isVisible())
        refresh();
    if (route.release)
        showRelease(*route.release);
}

Route CalendarPage::route() const
{
    Route here;
    here.page = u"calendar"_s;
    here.tab = wordOf(m_model.mode());
    return here;
}

std::vector<Crumb> CalendarPage::path() const
{
    return {{tr("Calendar"), std::nullopt}};
}

QWidget *CalendarPage::firstFocus()
{
    if (m_empty && m_stack->currentWidget() == m_empty)
        return m_empty;
    return viewOf(m_model.mode());
}

void CalendarPage::refresh()
{
    m_toolbar->readChoices();
    m_model.refresh();
}

void CalendarPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_isStale)
        return;
    refresh();
}

void CalendarPage::sourceChanged()
{
    if (isVisible())
        refresh();
    else
        m_isStale = true;
}

void CalendarPage::showMode()
{
    m_toolbar->showMode();
    remember();
    Q_EMIT pathChanged();
}

void CalendarPage::showPage()
{
    m_isStale = false;
    const service::CalendarPage &page = m_model.page();
    const bool isBlank = page.releases.empty() && !page.isByLane && page.freezes.empty() && page.notes.empty();
    m_body->setPanelShown(wantsPanel());
    QWidget *view = viewOf(m_model.mode());
    const bool isEmpty = isBlank && m_source.isEmpty();
    switch (m_model.mode()) {
    case CalendarMode::Month:
        month()->setMonth(m_model.anchor(), m_model.firstDay(), m_model.dayCount() / 7);
        month()->setHolds(m_model.holds());
        month()->setPage(page, m_source.now());
        break;
    case CalendarMode::Week:
        week()->setWeek(m_model.firstDay(), m_model.anchor());
        week()->setPage(page, m_source.now());
        break;
    case CalendarMode::Timeline: {
        const std::array names{tr("Product"), tr("Environment"), tr("Person")};
        timeline()->setLanes(m_model.lanes(), m_model.laneKind(), names[static_cast<std::size_t>(m_model.laneKind())],
                             m_model.filter());
        timeline()->setMarks(m_model.marked());
        timeline()->setHolds(m_model.holds());
        timeline()->setPage(page, m_source.now());
        m_footer->setLaneKind(m_model.laneKind());
        m_footer->setZoomLevel(m_timeline->zoomLevel());
        view = m_timelinePart;
        break;
    }
    case CalendarMode::Agenda: agenda()->setPage(page, m_model.today()); break;
    }
    const bool hadFocus = m_stack->currentWidget() && m_stack->currentWidget()->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(isEmpty ? empty() : view);
    if (hadFocus)
        firstFocus()->setFocus();
    if (isEmpty)
        m_body->setPanelShown(false);
    showHint();
    m_toolbar->setConflictCount(static_cast<int>(m_model.conflicts().size()), wantsPanel() || isEmpty);
}

void CalendarPage::showConflicts()
{
    m_panel->setRows(m_model.conflicts());
    m_toolbar->setConflictCount(static_cast<int>(m_model.conflicts().size()), wantsPanel());
    if (auto *canvas = qobject_cast<CalendarCanvas *>(viewOf(m_model.mode())))
        canvas->setMarks(m_model.marked());
    else
        agenda()->setPage(m_model.page(), m_model.today());
}

void CalendarPage::showHint()
{
    const service::CalendarPage &page = m_model.page();
    const bool isFiltered = m_model.filter() != service::CalendarFilter{};
    const bool hidesAll = isFiltered && page.releases.empty() && !page.isByLane;
    const bool leavesOut =
        !page.further.empty() && (m_model.mode() == CalendarMode::Timeline || m_model.mode() == CalendarMode::Agenda);
    m_hint->setVisible(hidesAll || leavesOut);
    m_hintButton->setVisible(hidesAll);
    m_hintText->setText(hidesAll ? tr("No release of this time passes the filter.")
                                 : tr("%n release(s) more than there is room for: filter, or show a shorter time.",
                                      nullptr, static_cast<int>(page.further.size())));
}

} // namespace slipway::ui
