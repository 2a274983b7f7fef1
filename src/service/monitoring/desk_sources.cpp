// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "monitoring/http_source.h"
#include "service/monitoring/monitoring_core.h"
#include "service/queries/queries.h"

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

/// Nothing for files.
monitoring::HttpSource *overHttp(monitoring::Source *source)
{
    return dynamic_cast<monitoring::HttpSource *>(source);
}

} // namespace

MonitoringCore::MonitoringCore(MonitoringDesk &desk, Session &session, std::shared_ptr<net::SecretStore> secrets,
                               MonitoringServerDesk::MakeSource make)
    : ConnectionLines(desk, session, std::move(secrets), std::move(make)),
      m_keeper(std::make_unique<SampleKeeper>(session.file()))
{
    m_flush.setSingleShot(true);
    m_settle.setSingleShot(true);
    m_incidents.setSingleShot(true);
    QObject::connect(&m_incidents, &QTimer::timeout, &m_incidents, [this] { detach(lookAtIncidents()); });
    QObject::connect(&m_flush, &QTimer::timeout, &m_flush, [this] { flush(); });
    QObject::connect(&m_settle, &QTimer::timeout, &m_settle, [this] { detach(settleAgain()); });
}

void MonitoringCore::close()
{
    m_flush.stop();
    m_settle.stop();
    m_incidents.stop();
    flush();
    m_desk.clear();
    for (auto &[id, line] : m_lines)
        line.client.reset();
    for (auto &[key, line] : m_charts) {
        const auto waiting = std::exchange(line.waiting, {});
        for (const auto &each : waiting)
            each();
    }
}

Instant MonitoringCore::serverNow(MonitoringConnectionId id)
{
    const SourceLine *line = knownLine(id);
    auto *http = line ? overHttp(line->client.get()) : nullptr;
    return m_session.now() + (http ? http->http().clockOffset() : std::chrono::milliseconds{});
}

Result<MonitoringConnection> MonitoringCore::findConnection(MonitoringConnectionId id)
{
    const auto found = m_session.queries().findMonitoringConnection(id.toString());
    if (!found)
        return failure(ErrorKind::NotFound, tr("There is no such monitoring connection any more."));
    return *found;
}

void MonitoringCore::listenTo(MonitoringConnectionId id, monitoring::Source &source)
{
    QObject::connect(&source, &monitoring::Source::hinted, m_desk.data(), [this, id] { Q_EMIT m_desk->hinted(id); });
    if (auto *http = overHttp(&source))
        QObject::connect(&http->http(), &net::HttpClient::credentialsRefused, m_desk.data(),
                         [this, id] { noteCredentialsRefused(id); });
    source.listen();
}

QCoro::Task<Result<ConnectionReport>> MonitoringCore::test(MonitoringConnection connection, QByteArray secret)
{
    auto self = shared_from_this();
    const auto began = now();
    auto source = co_await madeClient(connection, secret);
    if (!source)
        co_return std::unexpected(source.error());
    const Source kept = *source;
    const auto probe = co_await kept->probe({});
    if (isClosed())
        co_return std::unexpected(closedError());
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(now() - began);
    if (SourceLine *line = knownLine(connection.id)) {
        line->client.reset(); // made anew with what works
        noteOutcome(connection.id, probe);
        if (!probe && probe.error().kind == ErrorKind::NotAllowed)
            setStanding(*line, ConnectionState::Standing::SignInNeeded, probe.error().sentence);
    }
    if (!probe && probe.error().kind == ErrorKind::BadInput)
        co_return std::unexpected(probe.error());
    co_return reportOfProbe(probe, m_session.now(), took);
}

void MonitoringCore::noteChanges(const ChangeSet &changes)
{
    bool hasDeployments = false;
    for (const ChangeSet::Change &each : changes.changes) {
        hasDeployments = hasDeployments || each.kind == u"deployment" || each.kind == u"monitoring_connection";
        if (each.kind != u"monitoring_connection")
            continue;
        SourceLine *line = knownLine({each.id});
        if (!line)
            continue;
        const auto present = m_session.queries().findMonitoringConnection(line->connection.id.toString());
        if (!present) {
            m_lines.erase({each.id});
            continue;
        }
        if (line->connection == *present)
            continue;
        *line = SourceLine{{.connection = *present}, {}};
        Q_EMIT m_desk->connectionChanged(line->connection.id);
    }
    if (changes.touches(u"incident"))
        lookAtIncidentsSoon();
    if (m_isResumed && hasDeployments)
        detach(settleAgain());
    if (m_isResumed)
        keepWhatEnded(changes);
}

} // namespace slipway::service
