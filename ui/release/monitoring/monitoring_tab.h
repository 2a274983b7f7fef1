// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/release/parts/release_tab.h"

namespace slipway::ui {

class MonitoringBoard;
class MonitoringSource;

/// The charts of a release beside everything else about it.
class MonitoringTab : public ReleaseTab
{
    Q_OBJECT

public:
    /// @param source outlives the tab
    MonitoringTab(ReleaseDesk &desk, MonitoringSource &source, QWidget *parent = nullptr);

    void showPage() override;
    [[nodiscard]] QWidget *firstFocus() override;

    /// Nothing before the tab was first shown.
    [[nodiscard]] MonitoringBoard *board() const { return m_board; }

private:
    void build();

    MonitoringSource &m_source;
    MonitoringBoard *m_board = nullptr;
};

} // namespace slipway::ui
