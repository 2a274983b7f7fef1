// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/insights/chart_export.h"

namespace slipway::ui {

/// A bar for each class of chances that were said: how many of them were on time, beside what was said.
class CalibrationChart : public InsightChart
{
    Q_OBJECT

public:
    explicit CalibrationChart(QWidget *parent = nullptr);

    void showData(std::vector<insights::CalibrationBin> bins);
    [[nodiscard]] service::InsightTable table() const override;
    void paintChart(QPainter &painter, const QRectF &area) const override;
    [[nodiscard]] QSize sizeHint() const override { return {240, 120}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 110}; }

private:
    std::vector<insights::CalibrationBin> m_bins;
};

} // namespace slipway::ui
