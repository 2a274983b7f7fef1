// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/metric_card.h"

#include "ui/theme/glyph.h"
#include "ui/theme/series_look.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/paint.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::ui {

using insights::Metric;
using insights::Trend;

namespace {

constexpr int kCardInset = 14;

QString trendWord(Trend trend)
{
    switch (trend) {
    case Trend::Better: return MetricCard::tr("better");
    case Trend::Worse: return MetricCard::tr("worse");
    case Trend::Same: return MetricCard::tr("same");
    case Trend::Unknown: return MetricCard::tr("no comparison");
    }
    return {};
}

Glyph trendGlyph(Trend trend)
{
    return trend == Trend::Better ? Glyph::Go : trend == Trend::Worse ? Glyph::Warning : Glyph::Abstained;
}

QString signedText(Metric metric, double difference)
{
    const QString sign = difference < 0 ? u"−"_s : u"+"_s;
    return sign + service::valueText(metric, std::abs(difference));
}

} // namespace

MetricCard::MetricCard(Metric metric, QWidget *parent) : QAbstractButton(parent), m_metric(metric)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void MetricCard::showData(const service::InsightsPage &page)
{
    const auto now = valueOf(page.figures, m_metric);
    const auto before = valueOf(page.before, m_metric);
    m_value = service::valueText(m_metric, now);
    m_unit = !now                            ? QString()
             : m_metric == Metric::Frequency ? tr("per day")
             : p90Of(page.figures, m_metric) ? tr("median")
                                             : QString();
    m_trend = insights::trendOf(m_metric, before, now);
    m_change = before && now && m_trend != Trend::Same ? signedText(m_metric, *now - *before) : QString();
    m_course.clear();
    for (const service::InsightsPiece &each : page.pieces)
        m_course.push_back(valueOf(each.figures, m_metric));
    const QString name = insights::metricName(m_metric);
    setAccessibleName(tr("%1: %2 %3, %4 %5").arg(name, m_value, m_unit, trendWord(m_trend), m_change).simplified());
    setToolTip(insights::metricDefinition(m_metric));
    updateGeometry();
    update();
}

QSize MetricCard::sizeHint() const
{
    const QFontMetrics small(fontOf(Type::Small, font()));
    const QFontMetrics figure(fontOf(Type::Figure, font()));
    return {200, 2 * kCardInset + 2 * small.height() + figure.height() + 12};
}

QSize MetricCard::minimumSizeHint() const
{
    return {150, sizeHint().height()};
}

void MetricCard::paintSparkline(QPainter &painter, const QRectF &area) const
{
    double low = 0;
    double high = 0;
    bool isFirst = true;
    for (const auto &each : m_course)
        if (each) {
            low = isFirst ? *each : std::min(low, *each);
            high = isFirst ? *each : std::max(high, *each);
            isFirst = false;
        }
    if (isFirst || m_course.size() < 2)
        return;
    const SeriesLook look = seriesLook(0, themeOf(this));
    const double range = high > low ? high - low : 1;
    QPolygonF run;
    painter.setPen(QPen(look.color, 1.5));
    const double step = area.width() / static_cast<double>(m_course.size() - 1);
    for (std::size_t i = 0; i < m_course.size(); ++i) {
        if (!m_course[i]) {
            painter.drawPolyline(run);
            run.clear();
            continue;
        }
        run += QPointF(area.left() + step * static_cast<double>(i),
                       area.bottom() - area.height() * (*m_course[i] - low) / range);
    }
    painter.drawPolyline(run);
    if (!run.isEmpty()) {
        painter.setBrush(look.color);
        painter.drawEllipse(run.back(), 2, 2);
    }
}

void MetricCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const QRectF whole = QRectF(rect());
    paintBox(painter, whole, theme.color(underMouse() && !isChecked() ? Token::Hover : Token::Surface),
             theme.color(isChecked() ? Token::Accent : Token::Border));
    if (isChecked()) {
        painter.setPen(QPen(theme.color(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
    if (hasFocus())
        paintFocusRing(painter, whole.adjusted(3, 3, -3, -3), theme);
    const QRectF inside = whole.adjusted(kCardInset, kCardInset, -kCardInset, -kCardInset);
    const QFont small = fontOf(Type::Small, font());
    const QFontMetricsF smallMetrics(small);
    painter.setFont(small);
    painter.setPen(theme.color(Token::Text2));
    painter.drawText(QRectF(inside.left(), inside.top(), inside.width(), smallMetrics.height()), Qt::AlignLeft,
                     smallMetrics.elidedText(insights::metricName(m_metric), Qt::ElideRight, inside.width()));
    const bool isKnown = m_value != service::valueText(m_metric, std::nullopt);
    const QFont figure = fontOf(isKnown ? Type::Figure : Type::Strong, font());
    const QFontMetricsF figureMetrics(figure);
    const double height = QFontMetricsF(fontOf(Type::Figure, font())).height();
    const QRectF line(inside.left(), inside.top() + smallMetrics.height() + 4, inside.width(), height);
    painter.setFont(figure);
    painter.setPen(theme.color(isKnown ? Token::Text : Token::Text2));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_value);
    painter.setFont(small);
    painter.setPen(theme.color(Token::Text2));
    const double value = figureMetrics.horizontalAdvance(m_value) + 6;
    if (value + smallMetrics.horizontalAdvance(m_unit) <= inside.width())
        painter.drawText(line.adjusted(value, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_unit);
    const QRectF foot(inside.left(), line.bottom() + 4, inside.width(), smallMetrics.height());
    paintGlyph(painter, QRectF(foot.left(), foot.center().y() - 7, 14, 14), trendGlyph(m_trend), theme,
               theme.color(Token::Surface));
    const Family family = m_trend == Trend::Better  ? Family::Green
                          : m_trend == Trend::Worse ? Family::Red
                                                    : Family::Grey;
    painter.setPen(m_trend == Trend::Better || m_trend == Trend::Worse ? theme.family(family).fg
                                                                       : theme.color(Token::Text2));
    painter.setFont(small);
    const QString words = trendWord(m_trend);
    painter.drawText(foot.adjusted(20, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
    painter.setPen(theme.color(Token::Text2));
    const double after = 20 + smallMetrics.horizontalAdvance(words) + 8;
    const double spark = 72;
    const bool hasRoom = after + smallMetrics.horizontalAdvance(m_change) <= foot.width();
    if (hasRoom)
        painter.drawText(foot.adjusted(after, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_change);
    const double taken = after + (hasRoom ? smallMetrics.horizontalAdvance(m_change) : 0) + 8;
    if (taken + spark <= foot.width())
        paintSparkline(painter, QRectF(foot.right() - spark, foot.top() - 6, spark - 4, foot.height() + 4));
}

} // namespace slipway::ui
