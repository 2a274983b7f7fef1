// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/pixel_columns.h"
#include "ui/widgets/charts/chart_contents.h"
#include "ui/widgets/charts/chart_window.h"
#include "ui/widgets/charts/value_scale.h"

#include <QImage>
#include <QWidget>

#include <memory>

namespace slipway::ui {

class ChartFrame;
class PlotLayer;

/// The plot of a chart: lines over time, with what happened meanwhile. Zooms and pans the window of all charts.
///
/// Drag zooms, the wheel zooms around the pointer, with Shift or sideways it pans, a double click shows the whole again. By
/// keyboard: Left and Right pan, + and − zoom, 0 shows the whole, Shift with Left and Right moves the line that reads the
/// values, Esc takes it away, Up and Down pick out one series.
class ChartPlot : public QWidget
{
    Q_OBJECT

public:
    /// @param window outlives the plot
    explicit ChartPlot(ChartWindow &window, QWidget *parent = nullptr);
    ~ChartPlot() override;

    [[nodiscard]] const ChartContents &contents() const { return m_contents; }
    void setContents(ChartContents contents);
    /// Picks out one series, the others step back; -1: none.
    void setPickedOut(int line);
    [[nodiscard]] int pickedOut() const { return m_pickedOut; }

    /// Where lines are plotted, in pixels of this widget.
    [[nodiscard]] QRectF plotArea() const;
    /// Where a time is in it, from the left edge of the widget.
    [[nodiscard]] double xOf(Instant at) const;
    [[nodiscard]] Instant timeAt(double x) const;
    [[nodiscard]] const ValueScale &scale() const { return m_scale; }
    /// What is drawn now, in pixels of the device: of each series of many points its lines without antialiasing.
    [[nodiscard]] const QImage &drawnLines() const { return m_lines; }
    /// Draws what is waiting to be drawn.
    void drawNow();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void pickedOutChanged(int line);
    void menuRequested(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void restyle();
    void drawSoon();
    void place();
    using LineColumns = std::vector<std::vector<LineColumn>>; ///< of each line

    void chooseScale(const LineColumns &lines);
    void showAxes(const PixelColumns &columns);
    void drawLines(const LineColumns &lines, const PixelColumns &columns);
    void pointerMoved(const QPoint &at);
    void dragEnded(const QPoint &at);
    [[nodiscard]] bool turned(class QWheelEvent &event);
    void moveCursor(double share);

    ChartWindow &m_window;
    ChartContents m_contents;
    std::unique_ptr<ChartFrame> m_frame;
    PlotLayer *m_under; ///< the frame's
    PlotLayer *m_over;  ///< the frame's
    ValueScale m_scale;
    bool m_hasScale = false;
    QImage m_lines;
    int m_pickedOut = -1;
    std::optional<int> m_dragFrom; ///< x
    int m_dragTo = 0;
};

} // namespace slipway::ui
