// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/card_parts.h"

namespace slipway::ui {

class CountdownRow;
class ProgressRow;
class SignRow;

/// A release under way: its phase with progress, and within the last day the time left.
class RunningCardView : public PlaceCard
{
    Q_OBJECT

public:
    explicit RunningCardView(QWidget *parent = nullptr);

    void show(const RunningLine &line);

private:
    CountdownRow *m_countdown = nullptr;
    ProgressRow *m_progress = nullptr;
    SignRow *m_contradiction = nullptr;
    SignRow *m_overdue = nullptr;
};

} // namespace slipway::ui
