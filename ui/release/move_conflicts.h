// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/commands/release_commands.h"

#include <QScrollArea>

namespace slipway::ui {

/// What a move would collide with: each conflict in whole sentences over the full width.
class MoveConflicts : public QScrollArea
{
    Q_OBJECT

public:
    explicit MoveConflicts(QWidget *parent = nullptr);

    /// Hides when there are none.
    void setConflicts(const std::vector<Conflict> &conflicts, const QByteArray &zone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<Conflict> m_shown;
    QByteArray m_zone;
};

} // namespace slipway::ui
