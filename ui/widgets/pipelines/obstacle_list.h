// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/runs/obstacles.h"

#include <QWidget>

class QPlainTextEdit;
class QVBoxLayout;

namespace slipway::ui {

class Label;

/// What stands in the way of a deployment, by what helps against it, and the reason why it may go all the same. Hidden while
/// nothing does.
class ObstacleList : public QWidget
{
    Q_OBJECT

public:
    struct Obstacles {
        std::vector<service::DeploymentObstacle> all; ///< empty: nothing does
        QString whyNoOverride;                        ///< empty: may, with a reason
    };

    explicit ObstacleList(QWidget *parent = nullptr);

    void setObstacles(const Obstacles &obstacles);
    /// Those reasons instead, in the groups in which they stood.
    [[nodiscard]] Obstacles withReasons(const QStringList &reasons) const;
    /// Why it may not go; empty: it may.
    [[nodiscard]] QString whyNotPast() const;
    /// The reason of the override; empty without obstacles.
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void reasonChanged();

private:
    Obstacles m_obstacles;
    QVBoxLayout *m_reasons = nullptr;
    Label *m_overrideTitle = nullptr;
    QPlainTextEdit *m_override = nullptr;
    Label *m_mayNot = nullptr;
};

} // namespace slipway::ui
