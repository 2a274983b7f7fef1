// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/build_server.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <ranges>

using namespace Qt::StringLiterals;

namespace slipway::bench {

namespace {

/// How long a server thinks, so that requests meet each other.
constexpr std::chrono::milliseconds kThinks{15};
constexpr int kStages = 6;
constexpr qint64 kBegan = 1'795'000'000'000;

QJsonObject stages(int reads)
{
    QJsonArray list;
    for (int i = 0; i < kStages; ++i)
        list.append(QJsonObject{{u"id"_s, QString::number(i)},
                                {u"name"_s, u"Stage %1"_s.arg(i)},
                                {u"status"_s, i < reads % kStages ? u"SUCCESS"_s : u"IN_PROGRESS"_s},
                                {u"startTimeMillis"_s, kBegan + i * 1000},
                                {u"durationMillis"_s, 900}});
    return {{u"status"_s, u"IN_PROGRESS"_s}, {u"stages"_s, list}};
}

} // namespace

BuildServer::BuildServer(std::map<QString, int> buildsOfJobs) : m_builds(std::move(buildsOfJobs))
{
    for (const auto &[job, count] : m_builds)
        for (int number = 1; number <= count; ++number)
            m_reads[{job, number}] = 0;
    m_there.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(&m_there, [this] { listen(); }, Qt::BlockingQueuedConnection);
}

BuildServer::~BuildServer()
{
    QMetaObject::invokeMethod(
        &m_there, [this] { qDeleteAll(m_there.findChildren<QTcpServer *>()); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void BuildServer::listen()
{
    auto *server = new QTcpServer(&m_there);
    if (!server->listen(QHostAddress::LocalHost))
        qFatal("%s", qPrintable(server->errorString()));
    m_port = server->serverPort();
    QObject::connect(server, &QTcpServer::newConnection, &m_there, [this, server] {
        while (QTcpSocket *socket = server->nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, &m_there, [this, socket] { receive(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

void BuildServer::receive(QTcpSocket *socket)
{
    constexpr QByteArrayView end = "\r\n\r\n";
    while (socket->peek(socket->bytesAvailable()).contains(end)) {
        const QByteArray path = socket->readLine().split(' ').value(1);
        while (socket->readLine().size() > 2) {
        }
        ++m_requests;
        m_mostInFlight = std::max(m_mostInFlight.load(), ++m_inFlight);
        QTimer::singleShot(kThinks, socket, [this, socket, path] { answer(socket, path); });
    }
}

void BuildServer::answer(QTcpSocket *socket, const QByteArray &path)
{
    const QByteArray body = bodyFor(QUrl::fromEncoded(path).path());
    --m_inFlight;
    socket->write("HTTP/1.1 " + QByteArray(body.isEmpty() ? "404 Not Found" : "200 OK")
                  + "\r\nX-Jenkins: 2.479\r\nContent-Type: application/json\r\nContent-Length: "
                  + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    m_rounds = std::ranges::min(m_reads | std::views::values);
}

QByteArray BuildServer::bodyFor(const QString &path)
{
    static const QRegularExpression asked(u"\\A(?:/job/([^/]+)(?:/([0-9]+))?)?/(api/json|wfapi/describe)\\z"_s);
    const QRegularExpressionMatch match = asked.match(path);
    const QString job = match.captured(1);
    const int number = match.captured(2).toInt();
    QJsonObject answer;
    if (match.captured(3) == u"wfapi/describe") {
        answer = stages(m_reads[{job, number}]);
    } else if (number > 0) {
        answer = build(job, number);
    } else if (!job.isEmpty()) {
        QJsonArray builds;
        for (int each = m_builds[job]; each > 0; --each)
            builds.append(build(job, each));
        answer = {{u"builds"_s, builds}};
    } else if (match.hasMatch()) {
        answer = jobs();
    }
    return answer.isEmpty() ? QByteArray() : QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

QJsonObject BuildServer::build(const QString &job, int number)
{
    const int reads = ++m_reads[{job, number}];
    QJsonArray parameters;
    for (const QString &name : {u"VERSION"_s, u"ENVIRONMENT"_s, u"COMMIT"_s, u"MODE"_s})
        parameters.append(QJsonObject{{u"name"_s, name}, {u"value"_s, u"value of "_s + name}});
    const QJsonObject revision{
        {u"SHA1"_s, u"%1"_s.arg(number, 40, 16, QChar(u'0'))},
        {u"branch"_s, QJsonArray{QJsonObject{{u"name"_s, u"refs/remotes/origin/release/4.2"_s}}}}};
    const QJsonArray actions{QJsonObject{{u"parameters"_s, parameters}},
                             QJsonObject{{u"causes"_s, QJsonArray{QJsonObject{{u"userId"_s, u"release-bot"_s}}}}},
                             QJsonObject{{u"lastBuiltRevision"_s, revision}}};
    return {{u"_class"_s, u"org.jenkinsci.plugins.workflow.job.WorkflowRun"_s},
            {u"number"_s, number},
            {u"url"_s, u"http://127.0.0.1/job/%1/%2/"_s.arg(job).arg(number)},
            {u"result"_s, QJsonValue()},
            {u"building"_s, true},
            {u"timestamp"_s, kBegan + number},
            {u"duration"_s, 0},
            {u"estimatedDuration"_s, 600'000},
            {u"fullDisplayName"_s, u"%1 #%2"_s.arg(job).arg(number)},
            {u"description"_s, u"Step %1 of 40"_s.arg(reads)},
            {u"queueId"_s, 1000 + number},
            {u"actions"_s, actions},
            {u"artifacts"_s, QJsonArray()}};
}

QJsonObject BuildServer::jobs() const
{
    QJsonArray list;
    for (const QString &job : m_builds | std::views::keys)
        list.append(
            QJsonObject{{u"name"_s, job}, {u"fullName"_s, job}, {u"color"_s, u"blue_anime"_s}, {u"buildable"_s, true}});
    return {{u"jobs"_s, list}};
}

} // namespace slipway::bench
