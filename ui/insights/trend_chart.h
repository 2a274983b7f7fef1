// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/insights/chart_export.h"

namespace slipway::ui {

/// A metric over time: its value, and the 90th percentile of those that are times. A piece without data breaks the line.
class TrendChart : public InsightChart
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);

    void showData(insights::Metric metric, const std::vector<service::InsightsPiece> &pieces);
    [[nodiscard]] service::InsightTable table() const override;
    void paintChart(QPainter &painter, const QRectF &area) const override;
    [[nodiscard]] QSize sizeHint() const override { return {560, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 200}; }

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] double unit() const;
    [[nodiscard]] QRectF plotIn(const QRectF &area, const QFontMetricsF &metrics) const;

    insights::Metric m_metric = insights::Metric::Frequency;
    std::vector<service::InsightsPiece> m_pieces;
};

/// `4 Jan`: the first day of a piece.
[[nodiscard]] QString pieceText(const insights::Period &period);

} // namespace slipway::ui
