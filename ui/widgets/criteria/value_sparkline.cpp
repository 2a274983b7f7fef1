// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/criteria/value_sparkline.h"

#include "ui/widgets/paint.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr qreal kSparkMargin = 5;
constexpr qreal kSparkDot = 2.5;

Family sparkFamily(MeasurementPhase phase)
{
    switch (phase) {
    case MeasurementPhase::Success: return Family::Green;
    case MeasurementPhase::Failure: return Family::Red;
    case MeasurementPhase::Inconclusive: return Family::Amber;
    case MeasurementPhase::Error: break;
    }
    return Family::Grey;
}

} // namespace

ValueSparkline::ValueSparkline(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(sizeHint().height());
    setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void ValueSparkline::setMeasurements(const std::vector<MeasurementRecord> &measurements,
                                     std::optional<double> threshold, ValueUnit unit)
{
    m_points.clear();
    m_threshold = threshold;
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const MeasurementRecord &each : measurements) {
        const bool isNumber = each.error.isEmpty() && each.value && std::isfinite(*each.value);
        m_points.push_back({toUnixMilliseconds(each.at), isNumber ? each.value : std::nullopt, each.phase});
        if (isNumber) {
            low = std::min(low, *each.value);
            high = std::max(high, *each.value);
        }
    }
    QString spoken = tr("%n measurements", nullptr, static_cast<int>(m_points.size()));
    if (low <= high)
        spoken = tr("%1, from %2 to %3").arg(spoken, valueText(low, unit), valueText(high, unit));
    setAccessibleName(spoken);
    setToolTip(spoken);
    update();
}

void ValueSparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const QRectF plot = QRectF(rect()).adjusted(kSparkMargin, kSparkMargin, -kSparkMargin, -kSparkMargin);
    paintBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.color(Token::Surface),
             theme.color(Token::Border));
    double low = m_threshold.value_or(std::numeric_limits<double>::max());
    double high = m_threshold.value_or(std::numeric_limits<double>::lowest());
    for (const Point &each : m_points)
        if (each.value) {
            low = std::min(low, *each.value);
            high = std::max(high, *each.value);
        }
    if (m_points.empty() || low > high)
        return;
    const double room = high > low ? high - low : 1;
    const auto span = static_cast<double>(std::max<qint64>(1, m_points.back().time - m_points.front().time));
    const auto y = [&](double value) { return plot.bottom() - (value - low) / room * plot.height(); };
    const auto x = [&](qint64 time) {
        const double share = m_points.size() == 1 ? 0.5 : static_cast<double>(time - m_points.front().time) / span;
        return plot.left() + (layoutDirection() == Qt::RightToLeft ? 1 - share : share) * plot.width();
    };
    if (m_threshold) {
        painter.setPen(QPen(theme.color(Token::Text3), 1, Qt::DashLine));
        painter.drawLine(QPointF(plot.left(), y(*m_threshold)), QPointF(plot.right(), y(*m_threshold)));
    }
    painter.setPen(QPen(theme.color(Token::Text2), 1.5));
    for (std::size_t i = 1; i < m_points.size(); ++i)
        if (m_points[i - 1].value && m_points[i].value)
            painter.drawLine(QPointF(x(m_points[i - 1].time), y(*m_points[i - 1].value)),
                             QPointF(x(m_points[i].time), y(*m_points[i].value)));
    painter.setPen(Qt::NoPen);
    for (const Point &each : m_points) {
        painter.setBrush(theme.family(sparkFamily(each.phase)).solid);
        // What has no value stands on the ground.
        painter.drawEllipse(QPointF(x(each.time), each.value ? y(*each.value) : plot.bottom()), kSparkDot, kSparkDot);
    }
}

} // namespace slipway::ui
