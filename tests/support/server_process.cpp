// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/server_process.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace slipway::test {

namespace {

/// One exchange over a plain socket, so that a test's own questions do not go through what it tests.
QJsonObject exchange(quint16 port, const QByteArray &method, const QString &path, const QByteArray &body)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(method + ' ' + path.toUtf8()
                 + " HTTP/1.0\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(10000))
        answer += socket.readAll();
    answer += socket.readAll();
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
}

} // namespace

ServerProcess::ServerProcess(const QString &script, const QStringList &arguments, int patienceSeconds)
{
    start(u"python3"_s, QStringList{u"-B"_s, QStringLiteral(SLIPWAY_TEST_SERVERS "/") + script} + arguments,
          patienceSeconds);
}

ServerProcess::ServerProcess(const QString &program, const QStringList &arguments,
                             const QProcessEnvironment &environment, int patienceSeconds)
{
    m_process.setProcessEnvironment(environment);
    start(program, arguments, patienceSeconds);
}

ServerProcess::~ServerProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(15000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void ServerProcess::start(const QString &program, const QStringList &arguments, int patienceSeconds)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(program, arguments);
    const QString line = nextLine(patienceSeconds);
    if (!line.startsWith(u"listening "_s)) {
        m_problem = u"%1 %2 did not start: %3 %4"_s.arg(program, arguments.join(u' '), line,
                                                        QString::fromUtf8(m_process.readAllStandardError()));
        return;
    }
    m_port = line.section(u' ', 1, 1).toUShort();
    if (arguments.contains(u"--to"_s))
        m_elsewhere = nextLine(patienceSeconds).section(u' ', 1, 1).toUShort();
}

QString ServerProcess::nextLine(int patienceSeconds)
{
    const QDeadlineTimer deadline(patienceSeconds * 1000);
    while (!m_process.canReadLine() && !deadline.hasExpired() && m_process.state() != QProcess::NotRunning)
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

QString ServerProcess::url() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

QString ServerProcess::command(const QString &line, int patienceSeconds)
{
    m_process.write(line.toUtf8() + '\n');
    m_process.waitForBytesWritten();
    return nextLine(patienceSeconds);
}

QJsonObject ServerProcess::get(const QString &path) const
{
    return exchange(m_port, "GET", path, {});
}

QJsonObject ServerProcess::post(const QString &path, const QJsonObject &body) const
{
    return exchange(m_port, "POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

int ServerProcess::counter(const QString &name) const
{
    return get(u"/_test/counters"_s).value(name).toInt(-1);
}

} // namespace slipway::test
