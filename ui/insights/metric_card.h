// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/insights/insights.h"

#include <QAbstractButton>

namespace slipway::ui {

/// One of the five: its value, how it stands to the period before, and its course. Pressing it shows its trend.
class MetricCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit MetricCard(insights::Metric metric, QWidget *parent = nullptr);

    void showData(const service::InsightsPage &page);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSparkline(class QPainter &painter, const QRectF &area) const;

    insights::Metric m_metric;
    QString m_value;
    QString m_unit;
    QString m_change;
    insights::Trend m_trend = insights::Trend::Unknown;
    std::vector<std::optional<double>> m_course;
};

} // namespace slipway::ui
