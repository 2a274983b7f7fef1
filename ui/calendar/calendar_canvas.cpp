// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_canvas.h"

#include "ui/calendar/calendar_text.h"
#include "ui/calendar/canvas_accessible.h"
#include "ui/calendar/drag_tip.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QStyle>
#include <QToolTip>

namespace slipway::ui::calendar {

namespace {

/// The preview asks the workspace; it is not asked more often than a frame.
constexpr int kPreviewMilliseconds = 12;

} // namespace

CalendarCanvas::CalendarCanvas(QWidget *parent) : QAbstractScrollArea(parent), m_tip(new DragTip(this))
{
    installCanvasAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(kPreviewMilliseconds);
    connect(&m_previewTimer, &QTimer::timeout, this, &CalendarCanvas::showPreview);
}

CalendarCanvas::~CalendarCanvas() = default;

void CalendarCanvas::setPage(service::CalendarPage page, Instant now)
{
    endDrag(false);
    m_page = std::move(page);
    m_now = now;
    m_hovered = -1;
    const auto found = std::ranges::find(m_page.releases, m_currentId, &service::CalendarRelease::id);
    m_current = found == m_page.releases.end() ? -1 : static_cast<int>(found - m_page.releases.begin());
    if (!m_currentDay.isValid())
        m_currentDay = dayIn(now, m_page.zone);
    pageReplaced();
    relayout();
    viewport()->update();
    tellReordered();
}

void CalendarCanvas::tellReordered()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent reset(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reset);
}

void CalendarCanvas::setMarks(const MarkedReleases &marked)
{
    m_marked = marked;
    for (service::CalendarRelease &each : m_page.releases)
        each.hasConflict = marked->contains(each.id);
    viewport()->update();
}

void CalendarCanvas::addReleases(std::vector<service::CalendarRelease> releases)
{
    for (service::CalendarRelease &each : releases) {
        each.hasConflict = m_marked->contains(each.id);
        if (each.id == m_currentId)
            m_current = static_cast<int>(m_page.releases.size());
        m_page.releases.push_back(std::move(each));
    }
    if (!releases.empty())
        tellReordered();
}

void CalendarCanvas::setCurrent(int release)
{
    m_current = release;
    m_currentId = release < 0 ? ReleaseId{} : this->release(release).id;
    if (release >= 0) {
        reveal(release);
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(release);
        QAccessible::updateAccessibility(&focus);
    }
    viewport()->update();
}

void CalendarCanvas::setCurrentDay(QDate day)
{
    m_currentDay = day;
    revealDay(day);
    viewport()->update();
}

bool CalendarCanvas::selectRelease(ReleaseId id)
{
    const auto found = std::ranges::find(m_page.releases, id, &service::CalendarRelease::id);
    if (found == m_page.releases.end())
        return false;
    setCurrent(static_cast<int>(found - m_page.releases.begin()));
    return true;
}

void CalendarCanvas::activate(int release)
{
    setCurrent(release);
    Q_EMIT releaseActivated(this->release(release).id);
}

QRect CalendarCanvas::visual(const QRect &logical) const
{
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), logical);
}

QRectF CalendarCanvas::visual(const QRectF &logical) const
{
    if (layoutDirection() == Qt::LeftToRight)
        return logical;
    QRectF mirrored = logical;
    mirrored.moveLeft(viewport()->width() - logical.right());
    return mirrored;
}

QPoint CalendarCanvas::logical(QPoint visual) const
{
    return QStyle::visualPos(layoutDirection(), viewport()->rect(), visual);
}

void CalendarCanvas::needDetails(const std::vector<int> &releases)
{
    std::vector<ReleaseId> missing;
    std::vector<int> places;
    for (const int each : releases) {
        if (release(each).hasDetails)
            continue;
        missing.push_back(release(each).id);
        places.push_back(each);
    }
    if (missing.empty() || !m_source)
        return;
    std::vector<service::CalendarDetails> found = m_source->details(missing);
    for (std::size_t i = 0; i < places.size(); ++i) {
        service::CalendarRelease &target = m_page.releases[static_cast<std::size_t>(places[i])];
        target.hasDetails = true; // also when the workspace could not be read: it is not asked again in each frame
        if (i >= found.size())
            continue;
        target.phases = std::move(found[i].phases);
        target.milestones = std::move(found[i].milestones);
    }
}

std::vector<int> CalendarCanvas::releasesOn(QDate day) const
{
    const DayGrid grid(day, 1, m_page.zone);
    std::vector<int> found;
    for (int i = 0; i < std::ssize(m_page.releases); ++i) {
        if (!daysOf(grid, release(i).span, true).isEmpty())
            found.push_back(i);
    }
    return found;
}

QString CalendarCanvas::descriptionOf(int release)
{
    needDetails({release});
    QString whole = text::tip(this->release(release), locale());
    for (const CalendarHold &each : m_holds)
        if (each.kind != CalendarHold::Kind::Booking && each.release == this->release(release).id)
            whole += u'\n' + text::accessibleName(each, m_page.zone, locale());
    return whole;
}

QString CalendarCanvas::tipAt(QPoint point)
{
    const CanvasHit hit = hitAt(point);
    if (hit.release >= 0) {
        const QString whole = descriptionOf(hit.release);
        const auto &milestones = release(hit.release).milestones;
        if (hit.milestone < 0 || hit.milestone >= std::ssize(milestones))
            return whole;
        return text::tip(milestones[static_cast<std::size_t>(hit.milestone)], release(hit.release), locale()) + u'\n'
               + whole;
    }
    if (hit.hold >= 0)
        return text::tip(m_holds[static_cast<std::size_t>(hit.hold)], m_page.zone, locale());
    if (hit.note >= 0)
        return text::tip(m_page.notes[static_cast<std::size_t>(hit.note)], m_page.zone, locale());
    if (hit.freeze >= 0)
        return text::tip(m_page.freezes[static_cast<std::size_t>(hit.freeze)], locale());
    return tipOf(hit);
}

QString CalendarCanvas::tipOf(const CanvasHit &hit) const
{
    const auto holiday = std::ranges::find(m_page.holidays, hit.day, &service::CalendarHoliday::day);
    return holiday == m_page.holidays.end() ? QString() : text::tip(*holiday);
}

bool CalendarCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = m_drag && m_drag->isStarted ? QString() : tipAt(help->pos());
        // Names come from outside: as rich text only when escaped.
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(tip), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void CalendarCanvas::hoverAt(QPoint point)
{
    const CanvasHit hit = hitAt(point);
    const bool isEdge = hit.part == BarPart::StartEdge || hit.part == BarPart::ShipEdge;
    const bool mayResize = isEdge && hit.release >= 0 && isMovable(release(hit.release).state);
    viewport()->setCursor(mayResize                      ? Qt::SizeHorCursor
                          : hit.isMore || hit.count >= 0 ? Qt::PointingHandCursor
                                                         : Qt::ArrowCursor);
    if (hit.release == m_hovered)
        return;
    m_hovered = hit.release;
    viewport()->update();
}

void CalendarCanvas::updateDragTip(QPoint near)
{
    m_tipPoint = near;
    if (!m_tip->isVisible())
        showPreview();
    else if (!m_previewTimer.isActive())
        m_previewTimer.start();
    m_tip->showNear(near);
}

void CalendarCanvas::showPreview()
{
    if (!m_drag || !m_source)
        return;
    const MovePreview preview = m_source->preview(release(m_drag->release).id, m_drag->span);
    if (!preview.span.isEmpty())
        m_drag->shown = preview.span;
    m_tip->setPreview(preview, m_drag->isByKeys);
    viewport()->update();
    m_tip->showNear(m_tipPoint);
}

void CalendarCanvas::holdAt(TimeSpan span)
{
    // Until the workspace has answered, a start that stayed the last time stays.
    const bool keepsStart = m_drag->isStarted && m_drag->shown.from == release(m_drag->release).span.from;
    m_drag->span = span;
    m_drag->shown = keepsStart && m_drag->part == BarPart::Body && m_tip->isVisible()
                        ? TimeSpan{m_drag->shown.from, span.to}
                        : span;
}

void CalendarCanvas::endDrag(bool drop)
{
    if (!m_drag)
        return;
    const BarDrag ended = *m_drag;
    m_drag.reset();
    m_previewTimer.stop();
    m_tip->hide();
    viewport()->update();
    if (drop && ended.span != release(ended.release).span)
        Q_EMIT releaseMoved(release(ended.release).id, ended.span);
}

void CalendarCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void CalendarCanvas::popUp(QMenu *menu, QPoint at)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->popup(viewport()->mapToGlobal(at));
}

void CalendarCanvas::showBarMenu(int release)
{
    setCurrent(release);
    const service::CalendarRelease held = this->release(release);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("calendarBarMenu"));
    menu->addAction(tr("Open"), this, [this, id = held.id] { Q_EMIT releaseActivated(id); });
    menu->addSeparator();
    struct Step {
        QString words;
        BarPart part;
        int days;
    };
    const std::array<Step, 8> steps{{{tr("Move a day earlier"), BarPart::Body, -1},
                                     {tr("Move a day later"), BarPart::Body, 1},
                                     {tr("Move a week earlier"), BarPart::Body, -7},
                                     {tr("Move a week later"), BarPart::Body, 7},
                                     {tr("Start a day earlier"), BarPart::StartEdge, -1},
                                     {tr("Start a day later"), BarPart::StartEdge, 1},
                                     {tr("Ship a day earlier"), BarPart::ShipEdge, -1},
                                     {tr("Ship a day later"), BarPart::ShipEdge, 1}}};
    for (const Step &step : steps) {
        if (step.part == BarPart::StartEdge && step.days < 0)
            menu->addSeparator();
        QAction *action = menu->addAction(step.words, this, [this, held, part = step.part, days = step.days] {
            Q_EMIT releaseMoved(held.id, movedByDays(held.span, part, days, held.zone));
        });
        action->setEnabled(isMovable(held.state));
        if (!action->isEnabled())
            action->setToolTip(text::datesStand(held).toHtmlEscaped());
    }
    popUp(menu, barRect(release).center());
}

void CalendarCanvas::showFreezeMenu(int freeze, QPoint at)
{
    const FreezeId id = m_page.freezes[static_cast<std::size_t>(freeze)].id;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("calendarFreezeMenu"));
    menu->addAction(tr("Edit freeze window…"), this, [this, id] { Q_EMIT freezeEditRequested(id); });
    menu->addAction(tr("Remove freeze window"), this, [this, id] { Q_EMIT freezeRemoveRequested(id); });
    popUp(menu, at);
}

void CalendarCanvas::showDayMenu(QDate day, QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("calendarDayMenu"));
    menu->addAction(tr("New release on %1…").arg(text::day(day)), this,
                    [this, day] { Q_EMIT newReleaseRequested(day); });
    menu->addAction(tr("New freeze window…"), this, [this, day] { Q_EMIT freezeRequested(day); });
    menu->addAction(tr("List the day"), this,
                    [this, day, where = viewport()->mapToGlobal(at)] { Q_EMIT dayListRequested(day, where); });
    const DayGrid grid(day, 1, m_page.zone);
    for (const service::CalendarFreeze &freeze : m_page.freezes) {
        if (daysOf(grid, freeze.span, false).isEmpty())
            continue;
        menu->addSeparator();
        QString name = freeze.name;
        name.replace(u'&', QStringLiteral("&&"));
        menu->addAction(tr("Edit %1…").arg(name), this, [this, id = freeze.id] { Q_EMIT freezeEditRequested(id); });
        menu->addAction(tr("Remove %1").arg(name), this, [this, id = freeze.id] { Q_EMIT freezeRemoveRequested(id); });
    }
    popUp(menu, at);
}

} // namespace slipway::ui::calendar
