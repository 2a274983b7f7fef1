// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/panel.h"

#include <QScrollArea>

#include <vector>

class QGridLayout;

namespace slipway::ui {

class MonitoringViewModel;
class PanelChart;

/// The panels of a release or an environment, in columns as wide as they need.
class PanelGrid : public QScrollArea
{
    Q_OBJECT

public:
    /// @param model outlives the grid
    explicit PanelGrid(MonitoringViewModel &model, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<PanelChart *> &charts() const { return m_charts; }

Q_SIGNALS:
    void editRequested(slipway::PanelId panel);
    void saveRequested(const QByteArray &csv, const QString &name);
    void told(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPage();
    void showPanel(int index);
    void arrange();
    [[nodiscard]] PanelChart *makeChart();
    [[nodiscard]] int indexOf(const PanelChart *chart) const;
    void fillMenu(PanelChart *chart);

    MonitoringViewModel &m_model;
    QWidget *m_inside;
    QGridLayout *m_layout;
    std::vector<PanelChart *> m_charts;
    std::vector<PanelId> m_ids;
    int m_columns = 0;
};

} // namespace slipway::ui
