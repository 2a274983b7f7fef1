// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "net/event_stream.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace slipway::net {

/// Reads `text/event-stream` (WHATWG HTML 9.2.6) or lines of JSON from pieces as they arrive; any of the three line ends, a mark
/// at the start.
class EventReader
{
public:
    /// @param maxBytes one event may have
    explicit EventReader(qint64 maxBytes, EventFraming framing = EventFraming::ServerSentEvents)
        : m_maxBytes(maxBytes),
          m_framing(framing)
    {}

    /// The events that are complete now.
    [[nodiscard]] QList<ServerEvent> feed(QByteArrayView piece);
    /// An event grew over the cap; nothing is read any more.
    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }

private:
    void takeLine(QByteArrayView line, QList<ServerEvent> &events);

    qint64 m_maxBytes;
    EventFraming m_framing;
    QByteArray m_line;
    QByteArray m_name;
    QByteArray m_data;
    QByteArray m_id;
    bool m_hasData = false;
    bool m_isAfterReturn = false;
    bool m_isFirstLine = true;
    bool m_isTooLong = false;
};

} // namespace slipway::net
