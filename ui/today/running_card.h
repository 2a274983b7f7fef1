// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/card_parts.h"

namespace slipway::ui {

/// A release under way: its phase with progress, and within the last day the time left.
class RunningCardView : public PlaceCard
{
    Q_OBJECT

public:
    explicit RunningCardView(QWidget *parent = nullptr);

    void show(const RunningLine &line);

private:
    QWidget *m_countdownRow;
    Label *m_countdown;
    Label *m_countdownText;
    QWidget *m_progressRow;
    ThinProgress *m_bar;
    Label *m_progress;
    QWidget *m_contradictionRow;
    Label *m_contradiction;
    QWidget *m_overdueRow;
    Label *m_overdue;
};

} // namespace slipway::ui
