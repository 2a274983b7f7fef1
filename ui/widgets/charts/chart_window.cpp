// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/chart_window.h"

#include <algorithm>
#include <cmath>

namespace slipway::ui {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kShortest = 10s;
constexpr milliseconds kLongest = std::chrono::days(3653);

milliseconds scaled(milliseconds length, double factor)
{
    return milliseconds(std::llround(static_cast<double>(length.count()) * factor));
}

} // namespace

ChartWindow::ChartWindow(QObject *parent) : QObject(parent)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &ChartWindow::drawNext);
}

void ChartWindow::setWhole(TimeSpan whole)
{
    if (whole == m_whole)
        return;
    m_whole = whole;
    if (!m_isZoomed)
        take(whole, false);
}

void ChartWindow::show(TimeSpan span)
{
    milliseconds length = std::clamp<milliseconds>(span.to - span.from, kShortest, kLongest);
    if (length != span.to - span.from)
        span.from = span.to - length;
    if (span.to > m_whole.to)
        span = {m_whole.to - length, m_whole.to};
    take(span, span != m_whole);
}

void ChartWindow::zoom(double factor, Instant at)
{
    const milliseconds length = std::clamp(scaled(m_span.to - m_span.from, factor), kShortest, kLongest);
    const auto whole = static_cast<double>((m_span.to - m_span.from).count());
    const double share = whole > 0 ? static_cast<double>((at - m_span.from).count()) / whole : 0.5;
    const Instant from = at - scaled(length, std::clamp(share, 0.0, 1.0));
    show({from, from + length});
}

void ChartWindow::zoom(double factor)
{
    const Instant middle = m_span.from + (m_span.to - m_span.from) / 2;
    zoom(factor, m_cursor && m_span.contains(*m_cursor) ? *m_cursor : middle);
}

void ChartWindow::pan(double share)
{
    const milliseconds by = scaled(m_span.to - m_span.from, share);
    show({m_span.from + by, m_span.to + by});
}

void ChartWindow::reset()
{
    take(m_whole, false);
}

void ChartWindow::setCursor(std::optional<Instant> at)
{
    if (at == m_cursor)
        return;
    m_cursor = at;
    Q_EMIT cursorChanged();
}

void ChartWindow::setZone(const QByteArray &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    Q_EMIT spanChanged();
}

void ChartWindow::reserveMargin(int pixels)
{
    if (pixels <= m_margin)
        return;
    m_margin = pixels;
    Q_EMIT marginChanged();
}

void ChartWindow::drawInTurn(QObject *chart, std::function<void()> draw)
{
    if (std::ranges::any_of(m_waiting, [&](const Waiting &each) { return each.chart.data() == chart; }))
        return;
    m_waiting.push_back({chart, std::move(draw)});
    if (!m_turn.isActive())
        m_turn.start();
}

void ChartWindow::leaveTurn(const QObject *chart)
{
    std::erase_if(m_waiting, [&](const Waiting &each) { return !each.chart || each.chart.data() == chart; });
}

void ChartWindow::drawNext()
{
    std::erase_if(m_waiting, [](const Waiting &each) { return !each.chart; });
    if (m_waiting.empty())
        return;
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (!m_waiting.empty())
        m_turn.start();
    next.draw();
}

void ChartWindow::take(TimeSpan span, bool isZoomed)
{
    m_isZoomed = isZoomed;
    if (span == m_span)
        return;
    m_span = span;
    Q_EMIT spanChanged();
}

} // namespace slipway::ui
