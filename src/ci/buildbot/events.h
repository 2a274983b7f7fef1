// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/event_stream.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace slipway::ci::buildbot {

/// What one event says: the request it is about, and which build belongs to it. Zero where it does not say.
struct EventFacts {
    qint64 request = 0;
    qint64 build = 0;
};
[[nodiscard]] EventFacts eventFacts(const QByteArray &data);

/// Listens to a master's news of builds, requests and steps. There is no replay: each time the stream begins anything may
/// have changed, which an empty hint says. Reconnects by itself, later each time up to a minute.
class Events : public QObject
{
    Q_OBJECT

public:
    explicit Events(net::HttpClient &http, QObject *parent = nullptr);
    ~Events() override;

    void start();

Q_SIGNALS:
    /// A request's id, or empty.
    void hinted(const QString &runId);

private:
    void receive(const net::ServerEvent &event);
    void addPaths(QByteArray stream);
    void note(const EventFacts &facts);
    void tellNotes();
    void startLater();

    net::HttpClient &m_http;
    std::unique_ptr<net::EventStream> m_stream;
    QHash<qint64, qint64> m_requestOfBuild;
    QSet<qint64> m_noted;
    QTimer m_telling; ///< news of one moment are told once
    QTimer m_retry;
    int m_failures = 0;
};

} // namespace slipway::ci::buildbot
