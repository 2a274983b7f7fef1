// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/monitoring/monitoring_source.h"
#include "ui/widgets/page.h"

class QComboBox;

namespace slipway::ui {

class MonitoringBoard;

/// The charts of a release or an environment, chosen here.
class MonitoringPage : public Page
{
    Q_OBJECT

public:
    /// @param source outlives the page
    MonitoringPage(service::Session &session, MonitoringSource &source, QWidget *parent = nullptr);

    void openRoute(const Route &route) override;
    [[nodiscard]] Route route() const override;
    [[nodiscard]] std::vector<Crumb> path() const override;
    void refresh() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] QWidget *firstFocus() override;

    [[nodiscard]] MonitoringBoard *board() const { return m_board; }

private:
    void readChoices();
    void lookAtChoice();
    void look(std::optional<ReleaseId> release, std::optional<EnvironmentId> environment);

    MonitoringSource &m_source;
    MonitoringBoard *m_board;
    QComboBox *m_choice;
    service::MonitoringChoices m_choices;
    bool m_hasRead = false;
};

} // namespace slipway::ui
