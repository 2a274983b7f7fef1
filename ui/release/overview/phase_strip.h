// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/release_page.h"

#include <QWidget>

class QHBoxLayout;

namespace slipway::ui {

class PhaseCell;

/// The phases of a release side by side: how far each is, and which one it is in.
class PhaseStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseStrip(QWidget *parent = nullptr);

    void showPhases(const service::ReleasePage &page);

Q_SIGNALS:
    void phaseChosen(const slipway::PhaseId &phase);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    std::vector<PhaseCell *> m_cells;
};

} // namespace slipway::ui
