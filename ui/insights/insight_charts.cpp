// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insight_charts.h"

#include "ui/theme/series_look.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr double kLegend = 24;
constexpr double kBarRow = 32;
constexpr double kBarHeight = 18;
constexpr double kWidestBar = 36;

/// Outcomes by colour and pattern, from the bottom.
struct OutcomeLook {
    Family family;
    Qt::BrushStyle pattern;
};
constexpr std::array kOutcomes{OutcomeLook{Family::Green, Qt::SolidPattern},
                               OutcomeLook{Family::Amber, Qt::BDiagPattern},
                               OutcomeLook{Family::Red, Qt::Dense4Pattern}};

std::array<int, 3> countsOf(const insights::OnTimeRecord &record)
{
    return {record.onTime, record.moved, record.rolledBack};
}

void fillPart(QPainter &painter, const QRectF &rect, const OutcomeLook &look, const Theme &theme)
{
    const Shades &shades = theme.family(look.family);
    painter.fillRect(rect, look.pattern == Qt::SolidPattern ? shades.solid : shades.soft);
    if (look.pattern != Qt::SolidPattern)
        painter.fillRect(rect, QBrush(shades.solid, look.pattern));
}

double legendEntry(QPainter &painter, double x, double y, const QString &text,
                   const std::function<void(const QRectF &)> &swatch)
{
    const QFontMetricsF metrics(painter.font());
    swatch(QRectF(x, y + (kLegend - 12) / 2, 12, 12));
    const double width = metrics.horizontalAdvance(text);
    painter.drawText(QRectF(x + 18, y, width + 4, kLegend), Qt::AlignVCenter, text);
    return x + 18 + width + 16;
}

QString monthName(QDate month)
{
    return QLocale().toString(month, u"MMM"_s);
}

} // namespace

OnTimeChart::OnTimeChart(QWidget *parent)
    : InsightChart(u"on-time-by-month"_s, tr("On time, releases by month"), parent)
{}

void OnTimeChart::showData(const std::vector<service::InsightsMonth> &months, const insights::OnTimeRecord &record)
{
    m_months = months;
    m_record = record;
    QStringList spoken;
    for (const service::InsightsMonth &each : months)
        spoken += tr("%1: %2 on time, %3 moved, %4 rolled back")
                      .arg(monthName(each.month))
                      .arg(each.record.onTime)
                      .arg(each.record.moved)
                      .arg(each.record.rolledBack);
    setAccessibleDescription(spoken.join(u"; "_s));
    update();
}

service::InsightTable OnTimeChart::table() const
{
    service::InsightTable table{
        name(), accessibleName(), {}, {tr("Month"), tr("On time"), tr("Moved"), tr("Rolled back")}, {}, false};
    for (const service::InsightsMonth &each : m_months)
        table.rows.push_back({{each.month.toString(u"yyyy-MM"_s), QString::number(each.record.onTime),
                               QString::number(each.record.moved), QString::number(each.record.rolledBack)}});
    return table;
}

void OnTimeChart::paintChart(QPainter &painter, const QRectF &area) const
{
    const Theme &theme = themeOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(Type::Caption, font()));
    painter.setPen(theme.color(Token::Text2));
    const QFontMetricsF metrics(painter.font());
    const QStringList words{tr("on time %1").arg(m_record.onTime), tr("moved %1").arg(m_record.moved),
                            tr("rolled back %1").arg(m_record.rolledBack)};
    double x = area.left();
    for (qsizetype i = 0; i < words.size(); ++i)
        x = legendEntry(painter, x, area.top(), words[i], [&](const QRectF &rect) {
            fillPart(painter, rect, kOutcomes[static_cast<std::size_t>(i)], theme);
        });
    const QRectF plot = area.adjusted(metrics.horizontalAdvance(u"000"_s) + 8, kLegend + 8, -4, -metrics.height() - 8);
    int most = 1;
    for (const service::InsightsMonth &each : m_months)
        most = std::max(most, each.record.total());
    const int step = std::max(1, static_cast<int>(std::ceil(most / 4.0)));
    const double top = step * 4;
    for (int i = 0; i <= 4; ++i) {
        const double y = plot.bottom() - plot.height() * i / 4;
        painter.setPen(theme.color(i == 0 ? Token::BorderControl : Token::Border));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.color(Token::Text3));
        painter.drawText(QRectF(area.left(), y - metrics.height() / 2, plot.left() - area.left() - 8, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(step * i));
    }
    const double slot = m_months.empty() ? 0 : plot.width() / static_cast<double>(m_months.size());
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        const double width = std::min(kWidestBar, slot * 0.6);
        const double left = plot.left() + slot * (static_cast<double>(i) + 0.5) - width / 2;
        double bottom = plot.bottom();
        const auto counts = countsOf(m_months[i].record);
        for (std::size_t part = 0; part < counts.size(); ++part) {
            const double height = plot.height() * counts[part] / top;
            if (height > 0)
                fillPart(painter, QRectF(left, bottom - height, width, std::max(height - 1, 1.0)), kOutcomes[part],
                         theme);
            bottom -= height;
        }
        painter.setPen(theme.color(Token::Text3));
        const auto every =
            static_cast<std::size_t>(std::ceil((metrics.horizontalAdvance(u"MMMM"_s) + 4) / std::max(slot, 1.0)));
        if (i % std::max<std::size_t>(every, 1) == 0)
            painter.drawText(QRectF(left - 20, plot.bottom() + 4, width + 40, metrics.height()), Qt::AlignCenter,
                             monthName(m_months[i].month));
    }
}

PhaseChart::PhaseChart(QWidget *parent) : InsightChart(u"time-by-phase"_s, tr("Where time went, days by phase"), parent)
{}

void PhaseChart::showData(std::vector<service::PhaseBar> bars)
{
    m_bars = std::move(bars);
    m_phases.clear();
    QStringList spoken;
    for (const service::PhaseBar &bar : m_bars) {
        QStringList parts;
        for (const auto &[phase, days] : bar.days) {
            if (!m_phases.contains(phase))
                m_phases += phase;
            parts += phase + u' ' + QLocale().toString(days, 'f', 1);
        }
        spoken += bar.title + u": "_s + parts.join(u", "_s);
    }
    setAccessibleDescription(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

QSize PhaseChart::sizeHint() const
{
    return {560,
            static_cast<int>(kLegend + 8 + kBarRow * static_cast<double>(std::max<std::size_t>(m_bars.size(), 1)))};
}

service::InsightTable PhaseChart::table() const
{
    service::InsightTable table{name(), accessibleName(), {}, QStringList{tr("Release")} + m_phases, {}, false};
    for (const service::PhaseBar &bar : m_bars) {
        QStringList cells{bar.title};
        for (const QString &phase : m_phases) {
            const auto part = std::ranges::find(bar.days, phase, &std::pair<QString, double>::first);
            cells += part == bar.days.end() ? QString() : QString::number(part->second, 'f', 2);
        }
        table.rows.push_back({cells, bar.release});
    }
    return table;
}

void PhaseChart::paintChart(QPainter &painter, const QRectF &area) const
{
    const Theme &theme = themeOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(Type::Small, font()));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(theme.color(Token::Text2));
    const auto colorOf = [&](qsizetype phase) {
        return seriesLook(static_cast<int>(phase % kSeriesLooks), theme).color;
    };
    double x = area.left();
    for (qsizetype i = 0; i < m_phases.size(); ++i)
        x = legendEntry(painter, x, area.top(), m_phases[i],
                        [&](const QRectF &rect) { painter.fillRect(rect, colorOf(i)); });
    double longest = 0;
    double widestTitle = 0;
    for (const service::PhaseBar &bar : m_bars) {
        double sum = 0;
        for (const auto &[phase, days] : bar.days)
            sum += days;
        longest = std::max(longest, sum);
        widestTitle = std::max(widestTitle, metrics.horizontalAdvance(bar.title));
    }
    const double titleWidth = std::min(widestTitle, area.width() * 0.3);
    const double valueWidth = metrics.horizontalAdvance(u"0000.0 d"_s);
    const double room = area.width() - titleWidth - valueWidth - 24;
    const double rowHeight =
        std::min(kBarRow, (area.height() - kLegend - 8) / static_cast<double>(std::max<std::size_t>(m_bars.size(), 1)));
    for (std::size_t row = 0; row < m_bars.size(); ++row) {
        const service::PhaseBar &bar = m_bars[row];
        const double top = area.top() + kLegend + 8 + rowHeight * static_cast<double>(row);
        painter.setPen(theme.color(Token::Text));
        painter.drawText(QRectF(area.left(), top, titleWidth, rowHeight), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(bar.title, Qt::ElideRight, titleWidth));
        double left = area.left() + titleWidth + 12;
        double sum = 0;
        for (const auto &[phase, days] : bar.days) {
            const double width = longest > 0 ? room * days / longest : 0;
            sum += days;
            if (width > 0)
                painter.fillRect(QRectF(left, top + (rowHeight - kBarHeight) / 2, std::max(width - 2, 1.0), kBarHeight),
                                 colorOf(m_phases.indexOf(phase)));
            left += width;
        }
        painter.setPen(theme.color(Token::Text2));
        painter.drawText(QRectF(area.right() - valueWidth, top, valueWidth, rowHeight),
                         Qt::AlignVCenter | Qt::AlignRight, tr("%1 d").arg(QLocale().toString(sum, 'f', 1)));
    }
}

} // namespace slipway::ui
