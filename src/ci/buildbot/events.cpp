// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/buildbot/events.h"

#include "ci/server_address.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::ci::buildbot {

namespace {
constexpr auto kGathering = 100ms;
constexpr auto kFirstRetry = 1s;
constexpr int kMostDoublings = 6; // about a minute
constexpr int kMostBuilds = 5000; // whose requests are kept in memory
} // namespace

EventFacts eventFacts(const QByteArray &data)
{
    const QJsonObject message = QJsonDocument::fromJson(data).object().value(u"message"_s).toObject();
    return {message.value(u"buildrequestid"_s).toInteger(), message.value(u"buildid"_s).toInteger()};
}

Events::Events(net::HttpClient &http, QObject *parent) : QObject(parent), m_http(http)
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(kGathering);
    connect(&m_telling, &QTimer::timeout, this, &Events::tellNotes);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Events::start);
}

Events::~Events() = default;

void Events::start()
{
    m_stream = std::make_unique<net::EventStream>(
        m_http, net::Request{.url = under(m_http.endpoint(), "/sse/listen/builds/*/*"), .accept = "text/event-stream"});
    connect(m_stream.get(), &net::EventStream::received, this, &Events::receive);
    connect(m_stream.get(), &net::EventStream::ended, this, &Events::startLater);
    m_stream->open();
}

// The handshake tells the stream's name; further paths are added to it, and from then on nothing is missed.
void Events::receive(const net::ServerEvent &event)
{
    if (event.name == "handshake") {
        m_failures = 0;
        addPaths(event.data.trimmed());
    } else {
        note(eventFacts(event.data));
    }
}

void Events::addPaths(QByteArray stream)
{
    for (const QByteArray &path : {QByteArray("buildrequests"), QByteArray("steps")}) {
        net::Request request{.url = under(m_http.endpoint(), "/sse/add/" + stream + '/' + path + "/*/*"),
                             .accept = "*/*"};
        const bool isLast = path == "steps";
        QCoro::connect(m_http.send(std::move(request)), this, [this, isLast](const net::Exchange &) {
            if (isLast)
                Q_EMIT hinted({});
        });
    }
}

void Events::note(const EventFacts &facts)
{
    qint64 request = facts.request;
    if (request > 0 && facts.build > 0) {
        if (m_requestOfBuild.size() >= kMostBuilds)
            m_requestOfBuild.clear();
        m_requestOfBuild.insert(facts.build, request);
    } else if (request == 0) {
        request = m_requestOfBuild.value(facts.build);
    }
    if (request == 0)
        return;
    m_noted.insert(request);
    if (!m_telling.isActive())
        m_telling.start();
}

void Events::tellNotes()
{
    for (const qint64 request : std::exchange(m_noted, {}))
        Q_EMIT hinted(QString::number(request));
}

void Events::startLater()
{
    m_retry.start(kFirstRetry * (1 << std::min(m_failures++, kMostDoublings)));
}

} // namespace slipway::ci::buildbot
