// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <atomic>
#include <map>

class QTcpServer;
class QTcpSocket;

namespace slipway::bench {

/// A Jenkins on loopback whose builds all run and have something new to tell each time they are read. It has a thread of
/// its own and counts what is asked of it.
class BuildServer
{
public:
    explicit BuildServer(std::map<QString, int> buildsOfJobs);
    ~BuildServer();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int mostInFlight() const { return m_mostInFlight; }
    [[nodiscard]] int requests() const { return m_requests; }
    /// How often the build was read that was read least.
    [[nodiscard]] int rounds() const { return m_rounds; }

private:
    void listen();
    void receive(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &path);
    [[nodiscard]] QByteArray bodyFor(const QString &path);
    [[nodiscard]] QJsonObject build(const QString &job, int number);
    [[nodiscard]] QJsonObject jobs() const;

    std::map<QString, int> m_builds; ///< how many of each job, numbered from 1
    std::map<std::pair<QString, int>, int> m_reads;
    QThread m_thread;
    QObject m_there; ///< lives on that thread
    quint16 m_port = 0;
    std::atomic<int> m_requests = 0;
    std::atomic<int> m_inFlight = 0;
    std::atomic<int> m_mostInFlight = 0;
    std::atomic<int> m_rounds = 0;
};

} // namespace slipway::bench
