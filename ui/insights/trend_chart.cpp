// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/trend_chart.h"

#include "ui/theme/series_look.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::ui {

using insights::Metric;

namespace {

constexpr int kTicks = 4;
constexpr double kLegendHeight = 24;

bool isTime(Metric metric)
{
    return metric == Metric::LeadTime || metric == Metric::Recovery;
}

/// The next round number above, so that ticks are round.
double roundedUp(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 4.0, 5.0, 8.0, 10.0})
        if (value <= step * power)
            return step * power;
    return 10 * power;
}

} // namespace

QString pieceText(const insights::Period &period)
{
    return QLocale().toString(dayIn(insights::startOfDay(period.first), "UTC"), u"d MMM"_s);
}

TrendChart::TrendChart(QWidget *parent) : InsightChart(u"trend"_s, tr("Trend"), parent) {}

void TrendChart::showData(Metric metric, const std::vector<service::InsightsPiece> &pieces)
{
    m_metric = metric;
    m_pieces = pieces;
    QStringList spoken;
    for (const service::InsightsPiece &each : pieces)
        spoken += pieceText(each.period) + u": "_s + service::valueText(metric, valueOf(each.figures, metric));
    setAccessibleName(insights::metricName(metric));
    setAccessibleDescription(spoken.join(u"; "_s));
    update();
}

service::InsightTable TrendChart::table() const
{
    service::InsightTable table{u"trend"_s, insights::metricName(m_metric),
                                {},         {tr("From"), tr("To"), tr("Value"), tr("90th percentile")},
                                {},         false};
    for (const service::InsightsPiece &each : m_pieces) {
        const auto number = [](const std::optional<double> &value) {
            return value ? QString::number(*value, 'g', 12) : QString();
        };
        table.rows.push_back(
            {{toRfc3339(insights::startOfDay(each.period.first)), toRfc3339(insights::startOfDay(each.period.end)),
              number(valueOf(each.figures, m_metric)), number(p90Of(each.figures, m_metric))}});
    }
    return table;
}

double TrendChart::unit() const
{
    return isTime(m_metric) ? 3600 : m_metric == Metric::Frequency ? 1 : 0.01;
}

QRectF TrendChart::plotIn(const QRectF &area, const QFontMetricsF &metrics) const
{
    return area.adjusted(metrics.horizontalAdvance(u"00000"_s) + 8, kLegendHeight + 8, -12, -metrics.height() - 8);
}

void TrendChart::paintChart(QPainter &painter, const QRectF &area) const
{
    const Theme &theme = themeOf(this);
    const QFont font = fontOf(Type::Caption, this->font());
    const QFontMetricsF metrics(font);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const QRectF plot = plotIn(area, metrics);
    double highest = 0;
    for (const service::InsightsPiece &each : m_pieces)
        for (const auto &value : {valueOf(each.figures, m_metric), p90Of(each.figures, m_metric)})
            highest = std::max(highest, value.value_or(0) / unit());
    const double top = roundedUp(highest);
    for (int i = 0; i <= kTicks; ++i) {
        const double y = plot.bottom() - plot.height() * i / kTicks;
        painter.setPen(theme.color(i == 0 ? Token::BorderControl : Token::Border));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.color(Token::Text3));
        painter.drawText(QRectF(area.left(), y - metrics.height() / 2, plot.left() - area.left() - 8, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(top * i / kTicks, 'g', 4));
    }
    if (m_pieces.empty())
        return;
    const double step = m_pieces.size() > 1 ? plot.width() / static_cast<double>(m_pieces.size() - 1) : 0;
    const double labelWidth = metrics.horizontalAdvance(u"00 MMMM"_s) + 16;
    const auto every = std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(labelWidth / std::max(step, 1.0))));
    for (std::size_t i = 0; i < m_pieces.size(); i += every) {
        const QString text = pieceText(m_pieces[i].period);
        const double width = metrics.horizontalAdvance(text);
        // The last one stays whole.
        const double begin =
            std::min(plot.left() + step * static_cast<double>(i) - width / 2, area.right() - width - 1);
        painter.drawText(QRectF(begin, plot.bottom() + 4, width + 1, metrics.height()), Qt::AlignVCenter, text);
    }
    double legend = area.left();
    for (int line = 0; line < (isTime(m_metric) ? 2 : 1); ++line) {
        const SeriesLook look = seriesLook(line, theme);
        QPolygonF run;
        const auto flush = [&] {
            painter.setPen(look.pen(2));
            if (run.size() == 1)
                paintMarker(painter, run.front(), look.marker, look.color);
            else if (!run.isEmpty())
                painter.drawPolyline(run);
            run.clear();
        };
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            const auto value =
                line == 0 ? valueOf(m_pieces[i].figures, m_metric) : p90Of(m_pieces[i].figures, m_metric);
            if (!value) {
                flush();
                continue;
            }
            run += QPointF(plot.left() + step * static_cast<double>(i),
                           plot.bottom() - plot.height() * (*value / unit()) / top);
        }
        flush();
        const QString text = line == 1                       ? tr("90th percentile")
                             : isTime(m_metric)              ? tr("median, in hours")
                             : m_metric == Metric::Frequency ? tr("per day")
                                                             : tr("per cent");
        painter.setPen(look.pen(2));
        painter.drawLine(QPointF(legend, area.top() + kLegendHeight / 2),
                         QPointF(legend + 20, area.top() + kLegendHeight / 2));
        painter.setPen(theme.color(Token::Text2));
        const double width = metrics.horizontalAdvance(text);
        painter.drawText(QRectF(legend + 26, area.top(), width + 4, kLegendHeight), Qt::AlignVCenter, text);
        legend += 26 + width + 20;
    }
}

bool TrendChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_pieces.empty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QRectF plot = plotIn(QRectF(rect()), QFontMetricsF(fontOf(Type::Caption, font())));
        const double share = plot.width() > 0 ? (help->pos().x() - plot.left()) / plot.width() : 0;
        const auto last = static_cast<double>(m_pieces.size() - 1);
        const auto index = static_cast<std::size_t>(std::clamp(std::round(share * last), 0.0, last));
        const service::InsightsPiece &piece = m_pieces[index];
        QString text = pieceText(piece.period) + u" – "_s + pieceText({piece.period.end - 1, piece.period.end}) + u'\n'
                       + service::valueText(m_metric, valueOf(piece.figures, m_metric));
        if (const auto p90 = p90Of(piece.figures, m_metric))
            text += u'\n' + tr("90th percentile: %1").arg(service::valueText(m_metric, p90));
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace slipway::ui
