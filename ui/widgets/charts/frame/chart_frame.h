// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QGraphicsView>
#include <QMargins>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QGraphicsItem;

namespace slipway::ui {

/// A place on an axis that is named.
struct FrameTick {
    double at = 0;
    QString text;

    bool operator==(const FrameTick &) const = default;
};

/// One axis: its ends, and what is named on it, rising.
struct FrameAxis {
    double from = 0;
    double to = 1;
    std::vector<FrameTick> ticks;

    bool operator==(const FrameAxis &) const = default;
};

/// Colours and font of a frame.
struct FrameLook {
    QColor background;
    QColor grid;
    QColor axis;
    QColor text;
    QFont font;
};

/// The frame of a chart: background, axes with their names, grid. What is plotted are graphics items in its scene.
class ChartFrame
{
public:
    /// Where a layer stands.
    enum class Layer : std::uint8_t { UnderGrid, OverGrid };

    ChartFrame() = default;
    virtual ~ChartFrame() = default;
    Q_DISABLE_COPY_MOVE(ChartFrame)

    /// The widget; belongs to the parent it was made with.
    [[nodiscard]] virtual QGraphicsView *view() const = 0;
    /// Where things are plotted, in coordinates of the scene and of the view alike.
    [[nodiscard]] virtual QRectF plotArea() const = 0;
    /// Room around the plot.
    virtual void setMargins(const QMargins &margins) = 0;
    virtual void setLook(const FrameLook &look) = 0;
    virtual void setTimeAxis(const FrameAxis &axis) = 0;
    virtual void setValueAxis(const FrameAxis &axis) = 0;
    /// Takes an item into the scene; the frame owns it from then on.
    virtual void add(QGraphicsItem *item, Layer layer) = 0;
    /// Called after the plot area changed.
    virtual void onResized(std::function<void()> resized) = 0;
};

/// What makes frames.
class ChartFrames
{
public:
    ChartFrames() = default;
    virtual ~ChartFrames() = default;
    Q_DISABLE_COPY_MOVE(ChartFrames)

    [[nodiscard]] virtual std::unique_ptr<ChartFrame> make(QWidget *parent) = 0;
};

/// Qt Charts; the one place that knows it.
[[nodiscard]] ChartFrames &linkedChartFrames();

/// That of the program: linkedChartFrames() unless it defines this function itself, to load the library when it is needed.
[[nodiscard]] ChartFrames &chartFrames();

} // namespace slipway::ui
