// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/insights/chart_export.h"

namespace slipway::ui {

/// Releases of each month, on time, moved and rolled back on top of each other.
class OnTimeChart : public InsightChart
{
    Q_OBJECT

public:
    explicit OnTimeChart(QWidget *parent = nullptr);

    void showData(const std::vector<service::InsightsMonth> &months, const insights::OnTimeRecord &record);
    [[nodiscard]] service::InsightTable table() const override;
    void paintChart(QPainter &painter, const QRectF &area) const override;
    [[nodiscard]] QSize sizeHint() const override { return {340, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 200}; }

private:
    std::vector<service::InsightsMonth> m_months;
    insights::OnTimeRecord m_record;
};

/// How long each phase of the newest releases took, one bar a release.
class PhaseChart : public InsightChart
{
    Q_OBJECT

public:
    explicit PhaseChart(QWidget *parent = nullptr);

    void showData(std::vector<service::PhaseBar> bars);
    [[nodiscard]] service::InsightTable table() const override;
    void paintChart(QPainter &painter, const QRectF &area) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

private:
    std::vector<service::PhaseBar> m_bars;
    QStringList m_phases; ///< in the order they were met
};

} // namespace slipway::ui
