// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/event_reader.h"

#include <utility>

namespace slipway::net {

QList<ServerEvent> EventReader::feed(QByteArrayView piece)
{
    QList<ServerEvent> events;
    for (const char each : piece) {
        if (m_isTooLong)
            break;
        const bool endsPair = std::exchange(m_isAfterReturn, each == '\r') && each == '\n';
        if (endsPair)
            continue;
        if (each != '\n' && each != '\r') {
            m_line += each;
            m_isTooLong = m_line.size() + m_data.size() > m_maxBytes;
            continue;
        }
        takeLine(m_line, events);
        m_line.clear();
    }
    return events;
}

void EventReader::takeLine(QByteArrayView line, QList<ServerEvent> &events)
{
    constexpr QByteArrayView kByteOrderMark = "\xEF\xBB\xBF";
    if (std::exchange(m_isFirstLine, false) && line.startsWith(kByteOrderMark))
        line = line.sliced(kByteOrderMark.size());
    if (m_framing == EventFraming::JsonLines) {
        if (!line.trimmed().isEmpty())
            events.append({.name = "message", .data = line.toByteArray(), .id = {}});
        return;
    }
    if (line.isEmpty()) {
        const QByteArray name = std::exchange(m_name, {});
        const QByteArray data = std::exchange(m_data, {});
        if (std::exchange(m_hasData, false))
            events.append({.name = name.isEmpty() ? QByteArray("message") : name, .data = data, .id = m_id});
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView field = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (field == "event") {
        m_name = value.toByteArray();
    } else if (field == "data") {
        if (std::exchange(m_hasData, true))
            m_data += '\n';
        m_data += value;
    } else if (field == "id" && !value.contains('\0')) {
        m_id = value.toByteArray();
    }
}

} // namespace slipway::net
