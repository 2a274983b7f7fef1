// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "monitoring/http_source.h"
#include "service/monitoring/monitoring_core.h"
#include "service/queries/queries.h"

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

/// Sources are let go from inside their own coroutines; they end when the event loop comes round.
MonitoringCore::Source heldSource(std::unique_ptr<monitoring::Source> source)
{
    return {source.release(), [](monitoring::Source *each) { each->deleteLater(); }};
}

/// Nothing for files.
monitoring::HttpSource *overHttp(monitoring::Source *source)
{
    return dynamic_cast<monitoring::HttpSource *>(source);
}

ConnectionReport reportOfProbe(const Result<monitoring::Probe> &probe, Instant at, std::chrono::milliseconds took)
{
    ConnectionReport report{.works = probe.has_value(), .headline = {}, .lines = {}, .at = at, .took = took};
    if (!probe) {
        report.headline = probe.error().sentence;
        return report;
    }
    for (const monitoring::Probe::Finding &each : probe->findings) {
        report.lines.push_back(
            {static_cast<ConnectionReport::Line::Mark>(each.mark), each.what, each.found, each.took});
        report.works = report.works && each.mark != monitoring::Probe::Finding::Mark::Bad;
    }
    const QString server = (probe->product + u' ' + probe->version).trimmed();
    report.headline = report.works ? tr("It works: %1").arg(server) : tr("It does not work yet: %1").arg(server);
    return report;
}

} // namespace

MonitoringCore::MonitoringCore(MonitoringDesk &desk, Session &session, std::shared_ptr<net::SecretStore> secrets,
                               MonitoringServerDesk::MakeSource make)
    : m_desk(&desk),
      m_session(session),
      m_secrets(std::move(secrets)),
      m_make(std::move(make)),
      m_keeper(std::make_unique<SampleKeeper>(session.file()))
{
    m_flush.setSingleShot(true);
    m_settle.setSingleShot(true);
    QObject::connect(&m_flush, &QTimer::timeout, &m_flush, [this] { flush(); });
    QObject::connect(&m_settle, &QTimer::timeout, &m_settle, [this] { detach(settleAgain()); });
}

void MonitoringCore::close()
{
    m_flush.stop();
    m_settle.stop();
    flush();
    m_desk.clear();
    for (auto &[id, line] : m_lines)
        line.source.reset();
    for (auto &[key, line] : m_charts) {
        const auto waiting = std::exchange(line.waiting, {});
        for (const auto &each : waiting)
            each();
    }
}

Error MonitoringCore::closedError()
{
    return {ErrorKind::NotAllowed, tr("The workspace was closed meanwhile."), {}, {}};
}

std::chrono::milliseconds MonitoringCore::hurried(std::chrono::milliseconds wait) const
{
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(wait.count()) / m_haste));
}

Instant MonitoringCore::serverNow(MonitoringConnectionId id)
{
    const SourceLine *line = knownLine(id);
    auto *http = line ? overHttp(line->source.get()) : nullptr;
    return m_session.now() + (http ? http->http().clockOffset() : std::chrono::milliseconds{});
}

QCoro::Task<Result<MonitoringCore::Source>> MonitoringCore::madeSource(MonitoringConnection connection, QByteArray typed)
{
    auto self = shared_from_this();
    QByteArray secret = typed;
    if (secret.isEmpty() && connection.secretKind != SecretKind::None) {
        const QString name =
            connection.secretKind == SecretKind::Keyring ? connection.id.toString() : connection.secretName;
        const auto read = co_await m_secrets->read(connection.secretKind, name);
        if (isClosed())
            co_return std::unexpected(closedError());
        if (!read)
            co_return std::unexpected(read.error());
        secret = read->reveal();
    }
    auto made = m_make(connection, secret);
    if (!made)
        co_return std::unexpected(made.error());
    co_return heldSource(std::move(*made));
}

QCoro::Task<Result<MonitoringCore::Source>> MonitoringCore::sourceOf(MonitoringConnectionId id)
{
    auto self = shared_from_this();
    const auto line = lineOf(id);
    if (!line)
        co_return std::unexpected(line.error());
    if ((*line)->source)
        co_return Result<Source>((*line)->source);
    auto made = co_await madeSource((*line)->connection, {});
    if (isClosed())
        co_return std::unexpected(closedError());
    SourceLine *again = knownLine(id);
    if (!made) {
        if (again && made.error().kind != ErrorKind::BadInput)
            setStanding(*again, ConnectionState::Standing::SignInNeeded, made.error().sentence);
        co_return std::unexpected(made.error());
    }
    if (!again)
        co_return std::unexpected(closedError());
    if (again->source) // somebody else was quicker
        co_return Result<Source>(again->source);
    again->source = *made;
    listenTo(id, made->get());
    co_return Result<Source>(again->source);
}

void MonitoringCore::listenTo(MonitoringConnectionId id, monitoring::Source *source)
{
    QObject::connect(source, &monitoring::Source::hinted, m_desk.data(), [this, id] { Q_EMIT m_desk->hinted(id); });
    if (auto *http = overHttp(source))
        QObject::connect(&http->http(), &net::HttpClient::credentialsRefused, m_desk.data(), [this, id] {
            if (SourceLine *refused = knownLine(id))
                setStanding(*refused, ConnectionState::Standing::SignInNeeded,
                            tr("The server no longer accepts the credentials. Sign in anew in the settings."));
        });
    source->listen();
}

QCoro::Task<Result<ConnectionReport>> MonitoringCore::test(MonitoringConnection connection, QByteArray secret)
{
    auto self = shared_from_this();
    const auto began = now();
    auto source = co_await madeSource(connection, secret);
    if (!source)
        co_return std::unexpected(source.error());
    const Source kept = *source;
    const auto probe = co_await kept->probe({});
    if (isClosed())
        co_return std::unexpected(closedError());
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(now() - began);
    if (SourceLine *line = knownLine(connection.id)) {
        line->source.reset(); // made anew with what works
        noteOutcome(connection.id, probe);
        if (!probe && probe.error().kind == ErrorKind::NotAllowed)
            setStanding(*line, ConnectionState::Standing::SignInNeeded, probe.error().sentence);
    }
    if (!probe && probe.error().kind == ErrorKind::BadInput)
        co_return std::unexpected(probe.error());
    co_return reportOfProbe(probe, m_session.now(), took);
}

QCoro::Task<Result<>> MonitoringCore::keepSecret(MonitoringConnectionId id, QByteArray secret)
{
    auto self = shared_from_this();
    const auto done = co_await m_secrets->write(id.toString(), net::Secret(std::move(secret)));
    if (SourceLine *line = isClosed() ? nullptr : knownLine(id))
        line->source.reset();
    co_return done;
}

QCoro::Task<Result<>> MonitoringCore::forgetSecret(MonitoringConnectionId id)
{
    auto self = shared_from_this();
    co_return co_await m_secrets->remove(id.toString());
}

Result<SourceLine *> MonitoringCore::lineOf(MonitoringConnectionId id)
{
    if (isClosed())
        return std::unexpected(closedError());
    if (SourceLine *line = knownLine(id))
        return line;
    const auto found = m_session.queries().findMonitoringConnection(id.toString());
    if (!found)
        return failure(ErrorKind::NotFound, tr("There is no such monitoring connection any more."));
    SourceLine &line = m_lines[id];
    line.connection = *found;
    return &line;
}

SourceLine *MonitoringCore::knownLine(MonitoringConnectionId id)
{
    const auto found = m_lines.find(id);
    return found == m_lines.end() ? nullptr : &found->second;
}

ConnectionState MonitoringCore::stateOf(MonitoringConnectionId id) const
{
    const auto found = m_lines.find(id);
    return found == m_lines.end() ? ConnectionState{} : found->second.state;
}

void MonitoringCore::setStanding(SourceLine &line, ConnectionState::Standing standing, const QString &message)
{
    const bool isOther = line.state.standing != standing || line.state.message != message;
    if (standing == ConnectionState::Standing::Reached || line.state.standing != standing)
        line.state.since = m_session.now();
    line.state.standing = standing;
    line.state.message = message;
    if (isOther)
        Q_EMIT m_desk->connectionChanged(line.connection.id);
}

void MonitoringCore::noteReached(MonitoringConnectionId id)
{
    SourceLine *line = knownLine(id);
    if (!line)
        return;
    line->failures = 0;
    line->restsUntil = {};
    setStanding(*line, ConnectionState::Standing::Reached, {});
}

void MonitoringCore::noteFailure(MonitoringConnectionId id, const Error &error)
{
    SourceLine *line = knownLine(id);
    // A wrong query, or what this account may not do, says nothing of the server; refused credentials are told by the client.
    if (!line || error.kind != ErrorKind::Remote)
        return;
    constexpr int kMostDoublings = 5;
    line->failures = std::min(line->failures + 1, kMostDoublings);
    line->restsUntil = now() + hurried(std::chrono::seconds(1 << line->failures));
    setStanding(*line, ConnectionState::Standing::NotReached, error.sentence);
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
        *line = SourceLine{.connection = *present, .source = {}, .state = {}, .lists = {}};
        Q_EMIT m_desk->connectionChanged(line->connection.id);
    }
    if (m_isResumed && hasDeployments)
        detach(settleAgain());
    if (m_isResumed)
        keepOfReleases(changes);
}

} // namespace slipway::service
