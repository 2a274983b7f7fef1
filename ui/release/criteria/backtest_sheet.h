// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/criteria/analysis_desk.h"
#include "ui/widgets/sheet.h"

class QPushButton;

namespace slipway::ui {

class AnalysisSource;
class Label;
class ReleaseDesk;
class RowTable;
class RowTableModel;

/// What a metric would have done to the releases of the past, and a threshold that would have done better.
class BacktestSheet : public Sheet
{
    Q_OBJECT

public:
    BacktestSheet(ReleaseDesk &desk, AnalysisSource &source, Criterion criterion, QWidget *parent);

private:
    void show(const Result<service::BacktestReport> &report);
    void apply();

    ReleaseDesk &m_desk;
    Criterion m_criterion;
    std::optional<ThresholdProposal> m_proposal;
    Label *m_summary;
    RowTableModel *m_rows;
    RowTable *m_table;
    Label *m_proposalText;
    QPushButton *m_apply;
};

} // namespace slipway::ui
