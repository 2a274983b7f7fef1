// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/session.h"
#include "ui/widgets/monitoring/monitoring_source.h"

#include <functional>
#include <memory>

namespace slipway::ui {

/// Monitoring as workspace and servers tell it.
class DeskMonitoringSource : public MonitoringSource
{
    Q_OBJECT

public:
    /// Makes or finds who asks servers.
    using FindDesk = std::function<service::MonitoringDesk &()>;

    /// @param session outlives the source
    /// @param find    called when something first needs a server
    DeskMonitoringSource(service::Session &session, FindDesk find, QObject *parent = nullptr);

    /// Has what no page shows seen to: deployments are silenced, and what a crash left behind is ended, though nobody looks at
    /// monitoring. From then on the servers are also asked once something is deployed, or a release is over.
    void resume();

    Result<service::MonitoringChoices> choices() override;
    Result<service::MonitoringPage> page(const service::MonitoringWish &wish) override;
    std::optional<BakeView> bake(ReleaseId release) override;
    Instant now() const override { return m_session.now(); }
    QByteArray zone() const override;
    QString whyNoChange() const override;
    Answer<PanelId> savePanel(Panel panel) override;
    Answer<void> removePanel(PanelId panel) override;
    Answer<void> movePanel(PanelId panel, std::optional<PanelId> before) override;
    Result<> writeFile(const QString &name, const QByteArray &bytes) override;
    service::MonitoringDesk &desk() override;

private:
    void noteChanges(const ChangeSet &changes);

    service::Session &m_session;
    FindDesk m_find;
    bool m_isResumed = false;
    bool m_isFound = false;
};

} // namespace slipway::ui
