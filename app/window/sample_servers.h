// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pipelines/session_pipelines_source.h"

#include <QTemporaryDir>

namespace slipway::window {

/// The servers of the sample as far as pictures need them: what a job asks, how a connection stands, a stored log. Nothing is
/// sent anywhere.
class SampleServers : public ui::SessionPipelinesSource
{
    Q_OBJECT

public:
    using ui::SessionPipelinesSource::SessionPipelinesSource;

    service::ConnectionState state(CiConnectionId connection) override;
    Answer<service::ConnectionReport> test(CiConnection connection, QByteArray secret) override;
    Answer<service::JobFormView> form(CiConnectionId connection, QString job, QString ref) override;
    Answer<service::RunWish> wish(ReleaseJobId job, std::optional<EnvironmentId> environment) override;
    Answer<service::LogFile> log(CiRunId run, QString part) override;

private:
    QTemporaryDir m_logs;
};

} // namespace slipway::window
