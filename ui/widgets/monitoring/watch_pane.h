// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/incidents/open_incident_sheet.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace slipway::ui {

class Label;
class MonitoringViewModel;
class WatchList;

/// Beside the charts: alerts, checks, the values where the charts are read, and what the shadings mean.
class WatchPane : public QWidget
{
    Q_OBJECT

public:
    /// @param model outlives the pane
    explicit WatchPane(MonitoringViewModel &model, QWidget *parent = nullptr);

    [[nodiscard]] WatchList *alerts() const { return m_alerts; }
    /// What is said of the values, a line for each series.
    [[nodiscard]] QStringList valueLines() const;

Q_SIGNALS:
    /// The time of an alert should be looked at.
    void spanRequested(qint64 fromMs, qint64 toMs);
    /// An incident should be opened for an alert, of what is looked at.
    void incidentRequested(const slipway::ui::IncidentHint &hint);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWatch();
    void showValues();
    /// Says whether nothing fires, or nobody knows.
    void showStanding(int firing);
    /// What the button beside the heading does depends on the alert that is chosen.
    void showIncidentButton();
    void requestIncident();

    MonitoringViewModel &m_model;
    Label *m_heading;
    Label *m_count;
    Label *m_none;
    QPushButton *m_incident;
    WatchList *m_alerts;
    Label *m_checksHeading;
    WatchList *m_checks;
    Label *m_at;
    QWidget *m_valueBox;
    QGridLayout *m_values;
    std::vector<std::array<Label *, 3>> m_lines;
};

} // namespace slipway::ui
