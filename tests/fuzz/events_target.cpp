// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"

#include "net/event_reader.h"

#include <algorithm>

namespace slipway::fuzz {

namespace {

constexpr qint64 kRoomy = 1 << 20;
constexpr qint64 kNarrow = 64;

struct Reading {
    QList<net::ServerEvent> events;
    bool isTooLong = false;
};

/// @param pieces sizes that the bytes arrive in, over and over
Reading readIn(QByteArrayView bytes, const QList<qsizetype> &pieces, qint64 maxBytes)
{
    net::EventReader reader(maxBytes);
    Reading reading;
    for (qsizetype from = 0, turn = 0; from < bytes.size(); ++turn) {
        const qsizetype size = std::min(pieces[turn % pieces.size()], bytes.size() - from);
        reading.events += reader.feed(bytes.sliced(from, size));
        from += size;
    }
    reading.isTooLong = reader.isTooLong();
    return reading;
}

bool isSame(const QList<net::ServerEvent> &one, const QList<net::ServerEvent> &other)
{
    return std::ranges::equal(one, other, [](const net::ServerEvent &a, const net::ServerEvent &b) {
        return a.name == b.name && a.data == b.data && a.id == b.id;
    });
}

void checkEvents(const QList<net::ServerEvent> &events, qint64 maxBytes)
{
    for (const net::ServerEvent &each : events) {
        require(!each.name.isEmpty(), "an event has a name");
        require(each.data.size() <= maxBytes, "an event keeps to the cap");
        require(!each.id.contains('\0'), "an id holds no NUL");
        for (const QByteArray &text : {each.name, each.id})
            require(!text.contains('\n') && !text.contains('\r'), "names and ids are of one line");
        require(!each.data.contains('\r'), "lines of data are joined by a line feed");
    }
}

QByteArray written(const QList<net::ServerEvent> &events)
{
    QByteArray stream;
    for (const net::ServerEvent &each : events) {
        stream += "event: " + each.name + "\nid: " + each.id + '\n';
        for (const QByteArray &line : each.data.split('\n'))
            stream += "data: " + line + '\n';
        stream += '\n';
    }
    return stream;
}

} // namespace

void runOne(QByteArrayView bytes)
{
    const Reading whole = readIn(bytes, {std::max<qsizetype>(1, bytes.size())}, kRoomy);
    checkEvents(whole.events, kRoomy);
    require(isSame(readIn(bytes, {1}, kRoomy).events, whole.events), "byte by byte it says the same");
    require(isSame(readIn(bytes, {3, 1, 7}, kRoomy).events, whole.events), "in any pieces it says the same");
    const Reading narrow = readIn(bytes, {5, 2}, kNarrow);
    checkEvents(narrow.events, kNarrow);
    require(narrow.isTooLong || isSame(narrow.events, whole.events), "the cap changes nothing below it");
    const QByteArray again = written(whole.events);
    require(isSame(readIn(again, {11}, 2 * kRoomy).events, whole.events), "what is written is read as it was");
}

} // namespace slipway::fuzz
