// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/runs/run_view.h"

#include <QScrollArea>

class QHBoxLayout;

namespace slipway::ui::pipelines {

class StageButton;

/// The stages of a run in a row, joined by lines; one is chosen.
class StageStrip : public QScrollArea
{
    Q_OBJECT

public:
    explicit StageStrip(QWidget *parent = nullptr);

    void setStages(const std::vector<service::PartView> &stages, Instant now);
    void setCurrent(const QString &part);

Q_SIGNALS:
    void stageChosen(const QString &part);

private:
    QWidget *m_inside;
    QHBoxLayout *m_row;
    std::vector<StageButton *> m_buttons;
};

} // namespace slipway::ui::pipelines
