// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tr.h"
#include "net/secret.h"
#include "service/runs/run_view.h"
#include "service/session.h"

#include <QCoroTask>
#include <QPointer>

#include <functional>
#include <map>

/// What desks of servers share, whatever they ask them: one line a connection, its client made when it is first needed, how it
/// stands, and when it is asked again after failures. Header only: each desk is a library of its own.
namespace slipway::service {

/// One server as one account.
template <class ConnectionT, class ClientT>
struct ConnectionLine {
    using Connection = ConnectionT;
    using Client = ClientT;
    using Time = std::chrono::steady_clock::time_point;

    Connection connection;
    std::shared_ptr<Client> client{}; ///< none until it was needed, or after its connection changed
    ConnectionState state{};
    int failures = 0;  ///< in a row
    Time restsUntil{}; ///< after failures nothing is asked by itself before
};

/// What a probe of a server came to, for people.
template <class Probe>
[[nodiscard]] ConnectionReport reportOfProbe(const Result<Probe> &probe, Instant at, std::chrono::milliseconds took)
{
    ConnectionReport report{.works = probe.has_value(), .headline = {}, .lines = {}, .at = at, .took = took};
    if (!probe) {
        report.headline = probe.error().sentence;
        return report;
    }
    for (const auto &each : probe->findings) {
        report.lines.push_back(
            {static_cast<ConnectionReport::Line::Mark>(each.mark), each.what, each.found, each.took});
        report.works = report.works && report.lines.back().mark != ConnectionReport::Line::Mark::Bad;
    }
    const QString server = (probe->product + QLatin1Char(' ') + probe->version).trimmed();
    report.headline = report.works ? tr("It works: %1").arg(server) : tr("It does not work yet: %1").arg(server);
    return report;
}

/// The lines of a desk. `Core` derives from it and from std::enable_shared_from_this, and has besides
/// `Result<Connection> findConnection(Id)`, `void listenTo(Id, Client &)`. Lives on the desk's thread.
template <class Core, class Line, class Desk>
class ConnectionLines
{
public:
    using Connection = typename Line::Connection;
    using ConnectionId = decltype(Connection::id);
    using Client = std::shared_ptr<typename Line::Client>;
    using MakeClient =
        std::function<Result<std::unique_ptr<typename Line::Client>>(const Connection &, const QByteArray &secret)>;

    /// The desk is gone.
    [[nodiscard]] bool isClosed() const { return m_desk.isNull(); }
    /// Divides every waiting time.
    void setHaste(double factor) { m_haste = factor; }

    /// The client of a connection, made with its secret when it is first needed.
    [[nodiscard]] QCoro::Task<Result<Client>> clientOf(ConnectionId id)
    {
        auto self = core().shared_from_this();
        const auto line = lineOf(id);
        if (!line)
            co_return std::unexpected(line.error());
        if ((*line)->client)
            co_return Result<Client>((*line)->client);
        auto made = co_await madeClient((*line)->connection, {});
        if (isClosed())
            co_return std::unexpected(closedError());
        Line *again = knownLine(id);
        if (!made) {
            if (again && made.error().kind != ErrorKind::BadInput)
                setStanding(*again, ConnectionState::Standing::SignInNeeded, made.error().sentence);
            co_return std::unexpected(made.error());
        }
        if (!again)
            co_return std::unexpected(closedError());
        if (again->client) // somebody else was quicker
            co_return Result<Client>(again->client);
        again->client = *made;
        const Client kept = *made;
        core().listenTo(id, *kept);
        co_return Result<Client>(kept);
    }

    /// Keeps a typed secret in the keyring; the client is made anew with it.
    [[nodiscard]] QCoro::Task<Result<>> keepSecret(ConnectionId id, QByteArray secret)
    {
        auto self = core().shared_from_this();
        const auto done = co_await m_secrets->write(id.toString(), net::Secret(std::move(secret)));
        if (Line *line = isClosed() ? nullptr : knownLine(id))
            line->client.reset();
        co_return done;
    }
    /// Forgets what the keyring holds.
    [[nodiscard]] QCoro::Task<Result<>> forgetSecret(ConnectionId id)
    {
        auto self = core().shared_from_this();
        co_return co_await m_secrets->remove(id.toString());
    }

    /// How a connection stands, as last seen.
    [[nodiscard]] ConnectionState stateOf(ConnectionId id) const
    {
        const auto found = m_lines.find(id);
        return found == m_lines.end() ? ConnectionState{} : found->second.state;
    }

protected:
    ConnectionLines(Desk &desk, Session &session, std::shared_ptr<net::SecretStore> secrets, MakeClient make)
        : m_desk(&desk),
          m_session(session),
          m_secrets(std::move(secrets)),
          m_make(std::move(make))
    {}

    [[nodiscard]] static Error closedError()
    {
        return {ErrorKind::NotAllowed, tr("The workspace was closed meanwhile."), {}, {}};
    }
    [[nodiscard]] static typename Line::Time now() { return std::chrono::steady_clock::now(); }
    [[nodiscard]] std::chrono::milliseconds hurried(std::chrono::milliseconds wait) const
    {
        return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(wait.count()) / m_haste));
    }

    /// A client that is no line's yet. @param typed the secret, before it is kept; empty: the one that is kept
    [[nodiscard]] QCoro::Task<Result<Client>> madeClient(Connection connection, QByteArray typed)
    {
        auto self = core().shared_from_this();
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
        // Clients are let go from inside their own coroutines; they end when the event loop comes round.
        co_return Result<Client>(Client(made->release(), [](typename Line::Client *each) { each->deleteLater(); }));
    }

    [[nodiscard]] Result<Line *> lineOf(ConnectionId id)
    {
        if (isClosed())
            return std::unexpected(closedError());
        if (Line *line = knownLine(id))
            return line;
        const auto found = core().findConnection(id);
        if (!found)
            return std::unexpected(found.error());
        Line &line = m_lines[id];
        line.connection = *found;
        return &line;
    }
    [[nodiscard]] Line *knownLine(ConnectionId id)
    {
        const auto found = m_lines.find(id);
        return found == m_lines.end() ? nullptr : &found->second;
    }

    void setStanding(Line &line, ConnectionState::Standing standing, const QString &message)
    {
        const bool isOther = line.state.standing != standing || line.state.message != message;
        if (standing == ConnectionState::Standing::Reached || line.state.standing != standing)
            line.state.since = m_session.now();
        line.state.standing = standing;
        line.state.message = message;
        if (isOther)
            Q_EMIT m_desk->connectionChanged(line.connection.id);
    }
    void noteCredentialsRefused(ConnectionId id)
    {
        if (Line *refused = knownLine(id))
            setStanding(*refused, ConnectionState::Standing::SignInNeeded,
                        tr("The server no longer accepts the credentials. Sign in anew in the settings."));
    }
    void noteReached(ConnectionId id)
    {
        Line *line = knownLine(id);
        if (!line)
            return;
        line->failures = 0;
        line->restsUntil = {};
        setStanding(*line, ConnectionState::Standing::Reached, {});
    }
    void noteFailure(ConnectionId id, const Error &error)
    {
        Line *line = knownLine(id);
        // A wrong question, or what this account may not do, says nothing of the server; refused credentials are told by the
        // client.
        if (!line || error.kind != ErrorKind::Remote)
            return;
        constexpr int kMostDoublings = 5;
        line->failures = std::min(line->failures + 1, kMostDoublings);
        line->restsUntil = now() + hurried(std::chrono::seconds(1 << line->failures));
        setStanding(*line, ConnectionState::Standing::NotReached, error.sentence);
    }

    QPointer<Desk> m_desk;
    Session &m_session;
    std::shared_ptr<net::SecretStore> m_secrets;
    MakeClient m_make;
    std::map<ConnectionId, Line> m_lines;
    double m_haste = 1;

private:
    [[nodiscard]] Core &core() { return static_cast<Core &>(*this); }
};

} // namespace slipway::service
