// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/transitions.h"
#include "ui/calendar/calendar_text.h"
#include "ui/calendar/timeline_painter.h"
#include "ui/calendar/timeline_view.h"

#include <QAccessible>
#include <QScrollBar>

namespace slipway::ui::calendar {

using namespace Qt::StringLiterals;

namespace {

/// A count is zoomed to with this much of it at each side.
constexpr int kPartsBeside = 6;
constexpr double kSeekZoom = 2;

} // namespace

void TimelineView::pageReplaced()
{
    m_reader.start(source(), m_kind, page().span, m_filter);
    m_counted.reset();
    if (!page().isByLane || m_kind == LaneKind::Product || !source())
        return;
    const std::vector<service::CalendarLaneCount> rest =
        source()->laneCounts(m_kind, {Uuid{}}, {page().span.from, page().span.to}, m_filter);
    if (!rest.empty() && rest.front().all > 0)
        m_lanes.push_back({.id = {}, .title = tr("None"), .subtitle = {}});
}

void TimelineView::layOutRows()
{
    // The first lane in sight stays where it is when lanes above turn out higher.
    const bool isKept = m_layout.rowCount() > 0;
    const int first = isKept ? m_layout.laneOfRow(firstVisibleRow()) : -1;
    const Uuid firstId = isKept ? lane(first).head.id : Uuid{};
    const int offset = isKept ? rowTop(lane(first).firstRow) : 0;
    m_layout = TimelineLayout(page(), m_lanes, m_kind, tr("None"), m_reader.counted(), holds());
    m_rowStarts.assign(1, 0);
    for (int row = 0; row < m_layout.rowCount(); ++row)
        m_rowStarts.push_back(m_rowStarts.back() + (m_layout.isOfHolds(row) ? m_holdHeight : m_rowHeight));
    const int height = viewport()->height() - m_headHeight;
    verticalScrollBar()->setPageStep(std::max(1, height));
    verticalScrollBar()->setSingleStep(m_rowHeight / 2);
    verticalScrollBar()->setRange(0, std::max(0, m_rowStarts.back() - height));
    const auto again =
        std::ranges::find(m_layout.lanes(), firstId, [](const TimelineLane &each) { return each.head.id; });
    if (isKept && again != m_layout.lanes().end())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowTop(again->firstRow) - offset);
}

void TimelineView::readLanes()
{
    if (!page().isByLane || !source() || m_isReading || m_layout.rowCount() == 0)
        return;
    m_isReading = true;
    const double day = m_scale.pixelsPerDay();
    std::vector<Instant> edges = stretches(page().span, day, page().zone);
    if (m_reader.setZoom(std::move(edges), day, !showsHours(day)))
        layOutRows();
    for (;;) {
        std::vector<Uuid> seen;
        const int last = m_layout.laneOfRow(lastVisibleRow());
        for (int each = m_layout.laneOfRow(firstVisibleRow()); each <= last; ++each)
            seen.push_back(lane(each).head.id);
        std::optional<std::vector<service::CalendarRelease>> found = m_reader.read(seen);
        if (!found)
            break;
        addReleases(std::move(*found));
        layOutRows();
    }
    m_isReading = false;
}

void TimelineView::seek(ReleaseId release, const Uuid &laneId, const TimeSpan &span)
{
    if (!m_scale.span().contains(span.to))
        changeScale([&](TimeScale &scale) { scale.pan(scale.x(span.to) - scale.width() / 2.0); });
    const auto find = [&] {
        return std::ranges::find(m_layout.lanes(), laneId, [](const TimelineLane &each) { return each.head.id; });
    };
    while (!selectRelease(release)) {
        const auto found = find();
        if (found == m_layout.lanes().end())
            return;
        verticalScrollBar()->setValue(rowStart(found->firstRow));
        readLanes();
        if (selectRelease(release))
            return;
        const double before = m_scale.pixelsPerDay();
        changeScale([&](TimeScale &scale) { scale.zoom(kSeekZoom, scale.x(span.to)); });
        if (m_scale.pixelsPerDay() <= before)
            return;
    }
}

TimeSpan TimelineView::stretchOf(int part) const
{
    const auto at = static_cast<std::size_t>(part);
    return {m_reader.edges()[at], m_reader.edges()[at + 1]};
}

QRect TimelineView::countRect(const Counted &counted) const
{
    const QRect stretch = barAt(lane(counted.lane).firstRow, stretchOf(counted.part));
    return stretch.adjusted(2, 0, -1, 0);
}

QString TimelineView::wordsOf(const Counted &counted) const
{
    const TimelineLane &in = lane(counted.lane);
    const service::CalendarCount &count = in.counts[static_cast<std::size_t>(counted.part)];
    const TimeSpan stretch = stretchOf(counted.part);
    const QDate first = dayIn(stretch.from, page().zone);
    const QDate last = dayIn(stretch.to - std::chrono::milliseconds(1), page().zone);
    const QString when = first == last ? text::day(first) : text::day(first) + u" – "_s + text::day(last);
    QStringList lines{in.head.title + u", "_s + when, tr("%n release(s) ship", nullptr, count.all())};
    for (std::size_t state = 0; state < count.states.size(); ++state)
        if (count.states[state] > 0)
            lines += QString::number(count.states[state]) + u' ' + stateWord(static_cast<ReleaseState>(state));
    lines += tr("Click to see each of them");
    return lines.join(u'\n');
}

QString TimelineView::tipOf(const CanvasHit &hit) const
{
    return hit.count < 0 ? CalendarCanvas::tipOf(hit) : wordsOf({hit.lane, hit.count});
}

void TimelineView::zoomTo(const Counted &counted)
{
    const TimeSpan stretch = stretchOf(counted.part);
    const auto beside = (stretch.to - stretch.from) / kPartsBeside;
    const int top = rowTop(lane(counted.lane).firstRow);
    const Uuid id = lane(counted.lane).head.id;
    m_counted.reset();
    changeScale(
        [&](TimeScale &scale) { scale = TimeScale({stretch.from - beside, stretch.to + beside}, scale.width()); });
    // The lane stays under the pointer while those above it become higher.
    for (int round = 0; round < 3; ++round) {
        const auto again =
            std::ranges::find(m_layout.lanes(), id, [](const TimelineLane &each) { return each.head.id; });
        if (again == m_layout.lanes().end())
            return;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowTop(again->firstRow) - top);
    }
}

void TimelineView::revealRow(int row)
{
    QScrollBar *bar = verticalScrollBar();
    if (rowTop(row) < m_headHeight)
        bar->setValue(bar->value() - (m_headHeight - rowTop(row)));
    else if (rowTop(row) + m_rowHeight > viewport()->height())
        bar->setValue(bar->value() + rowTop(row) + m_rowHeight - viewport()->height());
}

void TimelineView::setCounted(const Counted &counted)
{
    setCurrent(-1);
    m_counted = counted;
    const TimeSpan stretch = stretchOf(counted.part);
    if (!m_scale.span().contains(stretch.from) || !m_scale.span().contains(stretch.to))
        changeScale([&](TimeScale &scale) { scale.pan(scale.x(stretch.from) - scale.width() / 2.0); });
    // Panning far brings another page, which forgets what was current.
    if (m_counted) {
        QAccessibleAnnouncementEvent said(this, wordsOf(*m_counted));
        QAccessible::updateAccessibility(&said);
    }
    viewport()->update();
}

bool TimelineView::moveToLane(int from, int direction, Instant near)
{
    const auto distance = [&](Instant at) { return std::chrono::abs(at - near); };
    for (int next = from + direction; next >= 0 && next < std::ssize(m_layout.lanes()); next += direction) {
        revealRow(lane(next).firstRow); // and so reads it
        const TimelineLane &there = lane(next);
        std::optional<int> part;
        for (int i = 0; i < std::ssize(there.counts); ++i)
            if (there.counts[static_cast<std::size_t>(i)].all() > 0
                && (!part || distance(stretchOf(i).from) < distance(stretchOf(*part).from)))
                part = i;
        if (part) {
            setCounted({next, *part});
            return true;
        }
        const int row = direction > 0 ? there.firstRow : there.firstRow + there.rowCount - 1;
        const auto bars = m_layout.bars(row, {Instant::min(), Instant::max()});
        const auto nearest =
            std::ranges::min_element(bars, {}, [&](const TimelineBar &bar) { return distance(bar.span.from); });
        if (nearest != bars.end()) {
            m_counted.reset();
            setCurrent(nearest->release);
            return true;
        }
    }
    return false;
}

bool TimelineView::moveInCrowd(int rows, int bars)
{
    if (m_counted && current() < 0) {
        if (rows != 0)
            return moveToLane(m_counted->lane, rows, stretchOf(m_counted->part).from) || true;
        const std::vector<service::CalendarCount> &counts = lane(m_counted->lane).counts;
        for (int part = m_counted->part + bars; part >= 0 && part < std::ssize(counts); part += bars)
            if (counts[static_cast<std::size_t>(part)].all() > 0) {
                setCounted({m_counted->lane, part});
                break;
            }
        return true;
    }
    if (current() < 0)
        return moveToLane(m_layout.laneOfRow(firstVisibleRow()) - 1, 1, m_scale.span().from);
    const int row = m_layout.rowOf(current());
    if (row < 0 || rows == 0)
        return row < 0 && moveToLane(m_layout.laneOfRow(firstVisibleRow()) - 1, 1, m_scale.span().from);
    const int here = m_layout.laneOfRow(row);
    const bool isWithin = row + rows >= lane(here).firstRow && row + rows < lane(here).firstRow + lane(here).rowCount;
    return !isWithin && (moveToLane(here, rows, release(current()).span.from) || true);
}

} // namespace slipway::ui::calendar
