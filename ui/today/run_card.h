// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/run.h"
#include "ui/today/card_parts.h"

namespace slipway::ui {

class PipelinesSource;

/// A run of a CI job that is under way: what for, how long already, how far.
class RunCardView : public PlaceCard
{
    Q_OBJECT

public:
    explicit RunCardView(QWidget *parent = nullptr);

    void show(const CiRun &run, PipelinesSource &source);

private:
    class ProgressRow *m_progress = nullptr;
};

} // namespace slipway::ui
