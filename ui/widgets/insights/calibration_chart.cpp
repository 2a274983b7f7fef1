// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/insights/calibration_chart.h"

#include "ui/theme/series_look.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway::ui {

CalibrationChart::CalibrationChart(QWidget *parent)
    : InsightChart(u"calibration"_s, tr("What was said, and how much of it was on time"), parent)
{}

void CalibrationChart::showData(std::vector<insights::CalibrationBin> bins)
{
    m_bins = std::move(bins);
    QStringList spoken;
    for (const insights::CalibrationBin &each : m_bins)
        if (each.forecasts > 0)
            spoken += tr("said %1, on time %2, %3 forecasts")
                          .arg(service::rateText(each.said), service::rateText(each.happened))
                          .arg(each.forecasts);
    setAccessibleDescription(spoken.join(u"; "_s));
    update();
}

service::InsightTable CalibrationChart::table() const
{
    service::InsightTable table{name(), accessibleName(),
                                {},     {tr("From"), tr("To"), tr("Forecasts"), tr("Mean said"), tr("On time")},
                                {},     false};
    for (const insights::CalibrationBin &each : m_bins)
        table.rows.push_back({{QString::number(each.least), QString::number(each.most), QString::number(each.forecasts),
                               QString::number(each.said, 'f', 4), QString::number(each.happened, 'f', 4)}});
    return table;
}

void CalibrationChart::paintChart(QPainter &painter, const QRectF &area) const
{
    const Theme &theme = themeOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(Type::Caption, font()));
    const QFontMetricsF metrics(painter.font());
    const QRectF plot = area.adjusted(metrics.horizontalAdvance(u"100 %"_s) + 6, 6, -4, -metrics.height() - 6);
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = plot.bottom() - plot.height() * share;
        painter.setPen(theme.color(share == 0 ? Token::BorderControl : Token::Border));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.color(Token::Text3));
        painter.drawText(QRectF(area.left(), y - metrics.height() / 2, plot.left() - area.left() - 6, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, u"%1 %"_s.arg(share * 100));
    }
    const double slot = m_bins.empty() ? 0 : plot.width() / static_cast<double>(m_bins.size());
    for (std::size_t i = 0; i < m_bins.size(); ++i) {
        const insights::CalibrationBin &bin = m_bins[i];
        const double left = plot.left() + slot * static_cast<double>(i);
        painter.setPen(theme.color(Token::Text3));
        painter.drawText(QRectF(left, plot.bottom() + 2, slot, metrics.height()), Qt::AlignCenter,
                         u"%1–%2"_s.arg(bin.least * 100).arg(bin.most * 100));
        if (bin.forecasts == 0)
            continue;
        const double height = plot.height() * bin.happened;
        painter.fillRect(QRectF(left + slot * 0.2, plot.bottom() - height, slot * 0.6, height),
                         seriesLook(0, theme).color);
        painter.setPen(QPen(theme.color(Token::Text), 2));
        const double said = plot.bottom() - plot.height() * bin.said;
        painter.drawLine(QPointF(left + slot * 0.1, said), QPointF(left + slot * 0.9, said));
    }
}

} // namespace slipway::ui
