// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/release_text.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "ui/widgets/words.h"

#include <QLocale>

namespace slipway::ui::releasetext {

using namespace Qt::StringLiterals;
using service::ReleaseRow;

namespace {

/// Days of other years are told apart from this distance on.
constexpr auto kFarAway = std::chrono::days(300);
constexpr auto kRecently = std::chrono::days(2);

/// Ids of version 7 begin with the time they were made.
std::optional<Instant> createdAt(const ReleaseRow &row)
{
    const auto &bytes = row.id.value.bytes;
    if (bytes[6] >> 4U != 7)
        return std::nullopt;
    qint64 milliseconds = 0;
    for (std::size_t i = 0; i < 6; ++i)
        milliseconds = milliseconds << 8U | bytes[i];
    return fromUnixMilliseconds(milliseconds);
}

QString dayWithYear(QDate day)
{
    return QLocale().toString(day, tr("d MMM yyyy", "format of a day of another year"));
}

} // namespace

QString shipText(const ReleaseRow &row, const QByteArray &zone, Instant now)
{
    if (std::chrono::abs(row.ship - now) > kFarAway)
        return dayWithYear(dayIn(row.ship, zone)) + u' ' + words::clock(row.ship, zone);
    if (dayIn(row.ship, zone) == dayIn(now, zone))
        return tr("today %1").arg(words::clock(row.ship, zone));
    return timeText(row.ship, zone);
}

QString relativeText(const ReleaseRow &row, const QByteArray &zone, Instant now)
{
    return words::relative(row.ship, now, zone);
}

QString stateText(const ReleaseRow &row)
{
    return words::capitalized(row.isBlocked ? stateWord(ItemState::Blocked) : stateWord(row.state));
}

double shareOf(const ReleaseRow &row)
{
    return row.items > 0 ? static_cast<double>(row.itemsDone) / row.items : 0.0;
}

GateStanding gateStanding(const ReleaseRow &row)
{
    if (row.gateReasons)
        return *row.gateReasons == 0 ? GateStanding::Go : GateStanding::NoGo;
    switch (row.state) {
    case ReleaseState::Released:
    case ReleaseState::Closed:
    case ReleaseState::RolledBack: return GateStanding::Passed;
    case ReleaseState::Cancelled: return GateStanding::None;
    default: return GateStanding::NotYetDue;
    }
}

QString gateText(const ReleaseRow &row)
{
    switch (gateStanding(row)) {
    case GateStanding::Go: return tr("GO");
    case GateStanding::NoGo: return tr("NO-GO: %1").arg(*row.gateReasons);
    case GateStanding::Passed: return tr("passed", "the gate, by a release that shipped");
    case GateStanding::NotYetDue: return tr("not yet due");
    case GateStanding::None: break;
    }
    return u"–"_s;
}

QString changedText(const ReleaseRow &row, const QByteArray &zone, Instant now)
{
    const std::optional<Instant> touched = row.changedAt ? row.changedAt : createdAt(row);
    if (!touched)
        return {};
    const Instant at = *touched;
    if (now - at < kRecently)
        return words::relative(at, now, zone);
    return now - at > kFarAway ? dayWithYear(dayIn(at, zone)) : dayText(dayIn(at, zone));
}

} // namespace slipway::ui::releasetext
