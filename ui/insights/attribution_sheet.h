// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/insights/insights.h"
#include "ui/widgets/sheet.h"

class QSpinBox;
class QVBoxLayout;

namespace slipway::ui {

class InsightsReader;
class Label;

/// Incidents that nobody said a cause of: a person confirms the proposed deployment, or that none caused it.
class AttributionSheet : public Sheet
{
    Q_OBJECT

public:
    /// @param session, reader outlive the sheet
    AttributionSheet(service::Session &session, InsightsReader &reader, QWidget *parent);

Q_SIGNALS:
    void attributed();

private:
    void load();
    void showProposals(const service::InsightTable &table);
    [[nodiscard]] QWidget *lineOf(const service::InsightTable::Row &row);
    void confirm(IncidentId incident, std::optional<DeploymentId> deployment);

    service::Session &m_session;
    InsightsReader &m_reader;
    QSpinBox *m_window;
    QWidget *m_list = nullptr;
    class QScrollArea *m_scroll;
    Label *m_problem;
};

} // namespace slipway::ui
