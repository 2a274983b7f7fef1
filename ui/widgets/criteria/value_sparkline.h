// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_record.h"

#include <QWidget>

#include <vector>

namespace slipway::ui {

/// The measurements of a criterion as a small line with its threshold; each in the colour of what it came to, gaps as gaps.
class ValueSparkline : public QWidget
{
    Q_OBJECT

public:
    explicit ValueSparkline(QWidget *parent = nullptr);

    /// @param threshold nothing: the values are not compared with a number
    void setMeasurements(const std::vector<MeasurementRecord> &measurements, std::optional<double> threshold,
                         ValueUnit unit);
    [[nodiscard]] QSize sizeHint() const override { return {240, 56}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Point {
        qint64 time = 0;
        std::optional<double> value;
        MeasurementPhase phase = MeasurementPhase::Inconclusive;
    };
    std::vector<Point> m_points;
    std::optional<double> m_threshold;
};

} // namespace slipway::ui
