// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/timeline_layout.h"

#include <QWidget>

class QComboBox;
class QSlider;

namespace slipway::ui::calendar {

/// Under the timeline: the key, what the lanes are, the zoom.
class TimelineFooter : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineFooter(QWidget *parent = nullptr);

    void setLaneKind(LaneKind kind);
    /// @param level 0 (two years) … 1 (a day)
    void setZoomLevel(double level);

Q_SIGNALS:
    void laneKindChosen(slipway::ui::calendar::LaneKind kind);
    void zoomChosen(double level);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QComboBox *m_lanes;
    QSlider *m_zoom;
};

} // namespace slipway::ui::calendar
