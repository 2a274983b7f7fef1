// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/monitoring/quiet_monitoring_desk.h"

namespace slipway::service {
class Session;
}

namespace slipway::window {

/// The monitoring servers of the sample as far as pictures need them: a day of a service whose release makes things worse for
/// a while, always the same. Nothing is sent anywhere.
class SampleMonitoringDesk : public ui::QuietMonitoringDesk
{
    Q_OBJECT

public:
    /// @param now the end of the history @param deployed when the release went out
    SampleMonitoringDesk(Instant now, Instant deployed, QObject *parent = nullptr);

    QFuture<Result<service::ChartAnswer>> chart(service::ChartQuery query) override;
    QFuture<Result<std::vector<Alert>>> alerts(MonitoringConnectionId connection,
                                               std::vector<LabelMatcher> matchers) override;
    QFuture<Result<QStringList>> metricNames(MonitoringConnectionId connection) override;

private:
    Instant m_now;
    Instant m_deployed;
};

/// A release that is watched.
struct WatchedSample {
    ReleaseId release;
    Instant deployedAt;
};
/// Writes a connection, four panels and a deployment into a sample workspace; nothing: there is no release to watch.
[[nodiscard]] std::optional<WatchedSample> watchSample(service::Session &session);

} // namespace slipway::window
