// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/monitoring/monitoring_desk.h"
#include "service/queries/monitoring_page.h"

#include <QFuture>
#include <QObject>

namespace slipway::ui {

/// How long a deployment is still watched, and how it looks so far.
struct BakeView {
    std::optional<Instant> endsAt; ///< nothing: time alone does not end it
    int running = 0;               ///< criteria that are being measured
    int failed = 0;
    QString warning; ///< why it may fail soon; empty: nothing speaks for it

    bool operator==(const BakeView &) const = default;
};

/// What the window knows of monitoring, and what it may do with it. The workspace answers at once, servers through desk().
class MonitoringSource : public QObject
{
    Q_OBJECT

public:
    template <class T>
    using Answer = QFuture<Result<T>>;

    using QObject::QObject;

    [[nodiscard]] virtual Result<service::MonitoringChoices> choices() = 0;
    [[nodiscard]] virtual Result<service::MonitoringPage> page(const service::MonitoringWish &wish) = 0;
    /// Nothing: the release has no measured criteria under way.
    [[nodiscard]] virtual std::optional<BakeView> bake(ReleaseId release) = 0;
    [[nodiscard]] virtual Instant now() const = 0;
    /// The zone times are shown in.
    [[nodiscard]] virtual QByteArray zone() const = 0;
    /// Why nothing can be changed; empty: it can.
    [[nodiscard]] virtual QString whyNoChange() const = 0;

    /// See service::SavePanel.
    [[nodiscard]] virtual Answer<PanelId> savePanel(Panel panel) = 0;
    [[nodiscard]] virtual Answer<void> removePanel(PanelId panel) = 0;
    [[nodiscard]] virtual Answer<void> movePanel(PanelId panel, std::optional<PanelId> before) = 0;
    /// Writes bytes into a file the person chose. @retval ErrorKind::BadInput it cannot be written there
    [[nodiscard]] virtual Result<> writeFile(const QString &name, const QByteArray &bytes) = 0;

    /// Who asks servers; made when it is first needed.
    [[nodiscard]] virtual service::MonitoringDesk &desk() = 0;

Q_SIGNALS:
    /// Panels, connections, deployments, freezes in the workspace may be different now.
    void changed();
};

} // namespace slipway::ui
