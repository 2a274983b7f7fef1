// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/panel.h"
#include "ui/widgets/charts/chart_window.h"
#include "ui/widgets/monitoring/monitoring_source.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace slipway::ui {

class Label;
class PanelChart;
class ProblemLine;
class QueryEditor;
class ThresholdFields;

/// The form of a panel: title, whom it asks, queries, unit, thresholds, and what it would show.
class PanelEditor : public QWidget
{
    Q_OBJECT

public:
    /// @param source outlives the form @param span what the preview shows
    PanelEditor(MonitoringSource &source, TimeSpan span, QWidget *parent = nullptr);

    /// @param connections that can be asked
    void edit(const Panel &panel, const std::vector<MonitoringConnection> &connections);
    /// As it stands in the form.
    [[nodiscard]] Panel panel() const;

Q_SIGNALS:
    void saveRequested(const slipway::Panel &panel);
    void cancelRequested();

private:
    struct QueryFields {
        QWidget *box;
        QueryEditor *query;
        QLineEdit *legend;
        ProblemLine *problem;
    };

    void addQuery(const PanelQuery &query);
    void removeQuery(QWidget *box);
    void showConnection();
    void preview();
    void checkForm();
    [[nodiscard]] std::optional<MonitoringConnectionId> connection() const;

    MonitoringSource &m_source;
    ChartWindow m_window;
    Panel m_panel;
    QLineEdit *m_title;
    QComboBox *m_connection;
    QVBoxLayout *m_queryColumn;
    std::vector<QueryFields> m_queries;
    QComboBox *m_unit;
    ThresholdFields *m_thresholds;
    PanelChart *m_preview;
    QPushButton *m_save;
    quint64 m_round = 0;
};

} // namespace slipway::ui
