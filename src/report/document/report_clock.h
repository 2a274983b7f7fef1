// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QTimeZone>

namespace slipway::report {

/// Times as a report writes them: `2027-01-14 14:00` in one zone, the same in every language, and in the order of time when
/// sorted as text. Made for thousands of them: the offset is looked up once between two changes of the clocks.
class ReportClock
{
public:
    /// @param zone IANA name; UTC when it is unknown
    explicit ReportClock(const QByteArray &zone) : m_zone(zoneNamed(zone)) {}

    /// `2027-01-14 14:00`
    [[nodiscard]] QString time(Instant at);
    /// The same, `–` for none.
    [[nodiscard]] QString time(const std::optional<Instant> &at) { return at ? time(*at) : QStringLiteral("–"); }
    /// `2027-01-14 14:00:05`
    [[nodiscard]] QString second(Instant at);
    /// `2027-01-14`
    [[nodiscard]] QString day(Instant at);
    /// `01-14` or `14:00`, whichever tells ticks of that distance apart.
    [[nodiscard]] QString tick(qint64 at, qint64 distance);

private:
    [[nodiscard]] qint64 offsetAt(qint64 at);

    QTimeZone m_zone;
    qint64 m_from = 1;
    qint64 m_to = 0;
    qint64 m_offset = 0;
};

/// `3 d 4 h`, `12 min`, `40 s`; two units at most. @param length not negative
[[nodiscard]] QString lengthText(std::chrono::milliseconds length);
/// `+2 d 3 h`, `−40 min`, and in words that there is none.
[[nodiscard]] QString driftText(std::chrono::milliseconds drift);

} // namespace slipway::report
