// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_source.h"

#include <QWidget>

namespace slipway::ui::calendar {

/// The popup beside a bar that is moved: the new ship date, how far, and the conflicts the move would make.
class DragTip : public QWidget
{
    Q_OBJECT

public:
    explicit DragTip(QWidget *canvas);

    /// @param isByKeys says how to end the move
    void setPreview(const MovePreview &preview, bool isByKeys);
    /// Stands near a point of the canvas, inside its window and below the point where there is room.
    void showNear(QPoint point);
    [[nodiscard]] const MovePreview &preview() const { return m_preview; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect box() const;

    MovePreview m_preview;
    QString m_hint;
};

} // namespace slipway::ui::calendar
