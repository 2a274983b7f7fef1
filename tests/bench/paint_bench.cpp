// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/paint_bench.h"

#include "bench/need.h"
#include "service/queries/queries.h"
#include "service/session.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/timeline_view.h"
#include "ui/release/release_detail_page.h"
#include "ui/releases/releases_page.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace slipway::bench {
namespace {

constexpr double kFrame = 16;
constexpr int kRounds = 15;

std::unique_ptr<service::Session> opened(const QString &file)
{
    return need(service::Session::open(file, service::Surroundings::real()));
}

/// The least of `rounds` of each, taken in turns, so that a busy machine slows both.
std::pair<double, double> leastOfTwo(int rounds, const std::function<void()> &one, const std::function<void()> &other)
{
    std::pair<double, double> least{leastOf(1, one), leastOf(1, other)};
    for (int round = 1; round < rounds; ++round)
        least = {std::min(least.first, leastOf(1, one)), std::min(least.second, leastOf(1, other))};
    return least;
}

/// The page is built and opened once, which is what only the first one pays; then it is gone to again, read anew and painted
/// under the clock.
template <class P>
class Repainted
{
public:
    Repainted(service::Session &session, ui::Route route) : m_page(session), m_route(std::move(route))
    {
        m_page.resize(1232, 820);
        paint();
    }
    void paint()
    {
        m_page.openRoute(m_route);
        m_page.refresh();
        (void)m_page.grab();
    }

private:
    P m_page;
    ui::Route m_route;
};

template <class P>
void addPaint(Figures &figures, const QString &name, service::Session &small, service::Session &large,
              const ui::Route &inSmall, const ui::Route &inLarge)
{
    Repainted<P> there(large, inLarge);
    Repainted<P> here(small, inSmall);
    const auto [slow, quick] = leastOfTwo(kRounds, [&] { there.paint(); }, [&] { here.paint(); });
    figures.push_back({u"paint."_s + name, u"ms CPU"_s, slow, kFrame, 1.0});
    figures.push_back({u"paint."_s + name + u".large_vs_small"_s, u"ms CPU"_s, slow, quick, 1.3});
}

/// The timeline of a year around today.
class YearTimeline
{
public:
    explicit YearTimeline(service::Session &session, std::chrono::days length = std::chrono::days{365})
        : m_page(session)
    {
        m_page.resize(1232, 820);
        m_page.openRoute({u"calendar"_s, {}, u"timeline"_s, {}, {}});
        m_page.show();
        m_view = m_page.findChild<ui::calendar::TimelineView *>();
        const Instant now = session.now();
        m_year = {now - length / 2, now + length / 2};
        show(m_year);
        QApplication::processEvents();
        if (m_page.model().visibleSpan() != m_year)
            qFatal("the timeline does not show the year");
        // The search for conflicts runs beside; it would be measured as a slower processor.
        while (m_page.isBusy())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    /// Read anew and painted.
    void paint()
    {
        m_page.refresh();
        (void)m_page.grab();
    }

    /// The slowest of the frames when its span is changed step by step.
    double slowestFrame(int frames, const std::function<TimeSpan(TimeSpan)> &step)
    {
        std::vector<double> least(static_cast<std::size_t>(frames), 1e9);
        for (int round = 0; round < kRounds; ++round) {
            show(m_year);
            TimeSpan span = m_year;
            for (double &frame : least) {
                span = step(span);
                frame = std::min(frame, leastOf(1, [&] {
                                     show(span);
                                     (void)m_view->grab();
                                 }));
            }
        }
        return std::ranges::max(least);
    }

private:
    void show(TimeSpan span) { m_view->showSpan(span); }

    ui::CalendarPage m_page;
    ui::calendar::TimelineView *m_view = nullptr;
    TimeSpan m_year;
};

void addTimeline(Figures &figures, service::Session &small, service::Session &large, service::Session &crowded)
{
    YearTimeline there(large);
    YearTimeline here(small);
    const auto [slow, quick] = leastOfTwo(kRounds, [&] { there.paint(); }, [&] { here.paint(); });
    figures.push_back({u"paint.timeline_year"_s, u"ms CPU"_s, slow, kFrame, 1.0});
    figures.push_back({u"paint.timeline_year.large_vs_small"_s, u"ms CPU"_s, slow, quick, 1.3});
    YearTimeline bars(crowded, std::chrono::days{730});
    const auto week = std::chrono::days{7};
    figures.push_back({u"paint.timeline_pan_10000"_s, u"ms CPU"_s,
                       bars.slowestFrame(40, [&](TimeSpan span) { return TimeSpan{span.from + week, span.to + week}; }),
                       kFrame, 1.0});
    // From two years to half a day's neighbourhood: each step is a turn of the wheel.
    const auto closer = [](TimeSpan span) {
        const auto by = (span.to - span.from) / 12;
        return TimeSpan{span.from + by, span.to - by};
    };
    figures.push_back({u"paint.timeline_zoom_10000"_s, u"ms CPU"_s, bars.slowestFrame(36, closer), kFrame, 1.0});
}

ui::Route calendarRoute(const QString &mode)
{
    return {u"calendar"_s, {}, mode, {}, {}};
}

/// The release with 500 items: the middle one by ship date.
ui::Route busyRelease(service::Session &session)
{
    const qint64 count = need(session.queries().releaseCount({}));
    const auto rows = need(session.queries().releases({}, service::ReleaseOrder::Ship, false, count / 2 - 2, 5));
    for (const service::ReleaseRow &row : rows)
        if (row.items >= 500)
            return {u"releases"_s, row.id, u"checklist"_s, {}, {}};
    qFatal("the release with 500 items is not where it should be");
}

/// Rows anywhere in the table of all releases, with what a screen shows of them.
Figure jumpFigure(service::Session &large)
{
    const qint64 count = need(large.queries().releaseCount({}));
    double worst = 0;
    for (const double share : {0.0, 0.31, 0.5, 0.87, 1.0}) {
        const qint64 first = std::max<qint64>(0, static_cast<qint64>(share * static_cast<double>(count)) - 40);
        worst =
            std::max(worst, leastOf(kRounds, [&] {
                         if (need(large.queries().releases({}, service::ReleaseOrder::Ship, false, first, 40)).empty())
                             qFatal("no rows");
                     }));
    }
    return {u"paint.any_row_on_screen"_s, u"ms CPU"_s, worst, 10, 1.0};
}

} // namespace

Figures paintFigures(const Workspaces &workspaces)
{
    const auto small = opened(workspaces.small);
    const auto large = opened(workspaces.large);
    Figures figures;
    addPaint<ui::CalendarPage>(figures, u"month"_s, *small, *large, calendarRoute(u"month"_s),
                               calendarRoute(u"month"_s));
    addTimeline(figures, *small, *large, *opened(workspaces.calendar));
    const ui::Route table{u"releases"_s, {}, {}, {}, {}};
    addPaint<ui::ReleasesPage>(figures, u"releases"_s, *small, *large, table, table);
    addPaint<ui::ReleaseDetailPage>(figures, u"release_500_items"_s, *small, *large, busyRelease(*small),
                                    busyRelease(*large));
    figures.push_back(jumpFigure(*large));
    return figures;
}

} // namespace slipway::bench
