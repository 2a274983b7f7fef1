// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/pipelines/rollout_rows.h"

#include "core/base/tr.h"
#include "ui/widgets/pipelines/run_words.h"

namespace slipway::ui::release_rollout {

using namespace Qt::StringLiterals;
using service::LeaseRow;
using service::RingRow;
using State = RingStanding::State;

namespace {

QString ringStateWord(State state)
{
    switch (state) {
    case State::Waiting: return tr("not deployed to yet");
    case State::Deployed: return tr("deployed, not said to be green");
    case State::Soaking: return tr("green, soaking");
    case State::Red: return tr("red");
    case State::Soaked: return tr("soaked");
    case State::Bypassed: return tr("let go before its time");
    }
    return {};
}

Glyph ringGlyph(State state)
{
    switch (state) {
    case State::Waiting: return Glyph::Pending;
    case State::Deployed: return Glyph::Deploying;
    case State::Soaking: return Glyph::InProgress;
    case State::Red: return Glyph::Failed;
    case State::Soaked: return Glyph::Approved;
    case State::Bypassed: return Glyph::Warning;
    }
    return Glyph::None;
}

/// "2 h 5 min"
QString lengthText(std::chrono::minutes length)
{
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(length);
    const auto rest = length - hours;
    if (hours.count() == 0)
        return tr("%1 min").arg(rest.count());
    return rest.count() == 0 ? tr("%1 h").arg(hours.count()) : tr("%1 h %2 min").arg(hours.count()).arg(rest.count());
}

QString timeLeftText(const RingRow &row, const QByteArray &zone, Instant now)
{
    const RingStanding &standing = row.standing;
    if (standing.state == State::Soaking)
        return tr("%1 left, until %2")
            .arg(lengthText(std::chrono::ceil<std::chrono::minutes>(*standing.soakedAt - now)),
                 runwords::moment(*standing.soakedAt, zone, now));
    if (standing.state == State::Soaked && standing.greenSince)
        return tr("green since %1").arg(runwords::moment(*standing.greenSince, zone, now));
    return row.ring.soakMinutes == 0 ? tr("needs no time")
                                     : tr("needs %1").arg(lengthText(std::chrono::minutes(row.ring.soakMinutes)));
}

QString resetText(const RingRow &row, const QByteArray &zone, Instant now)
{
    const auto &reset = row.standing.reset;
    if (!reset)
        return {};
    const QString at = runwords::moment(reset->at, zone, now);
    return reset->reason.isEmpty() ? tr("set back %1").arg(at) : tr("set back %1: %2").arg(at, reset->reason);
}

} // namespace

std::vector<TableRow> ringRows(const std::vector<RingRow> &rings, const QByteArray &zone, Instant now)
{
    std::vector<TableRow> rows;
    for (const RingRow &each : rings) {
        const State state = each.standing.state;
        const QString id = each.ring.id.toString();
        const bool isThere = state != State::Waiting && state != State::Bypassed;
        const bool isClosed = state != State::Soaked && state != State::Bypassed;
        const bool isLast = &each == &rings.back();
        const QString reset = resetText(each, zone, now);
        rows.push_back(
            {.key = id,
             .cells = {
                 {.text = tr("%1. %2", "number and environment of a ring").arg(rows.size() + 1).arg(each.environment),
                  .strong = true},
                 {.text = ringStateWord(state), .glyph = ringGlyph(state), .word = ringStateWord(state)},
                 {.text = timeLeftText(each, zone, now), .second = reset, .toolTip = reset, .quiet = true},
                 isThere && state != State::Soaking && state != State::Soaked
                     ? TableCell{.text = tr("It is green"), .link = kGreen + id}
                     : TableCell{},
                 isThere && state != State::Red ? TableCell{.text = tr("It is red…"), .link = kRed + id} : TableCell{},
                 isClosed && !isLast ? TableCell{.text = tr("Let the next go…"), .link = kBypass + id} : TableCell{}}});
    }
    return rows;
}

std::vector<TableRow> leaseRows(const std::vector<LeaseRow> &leases, ReleaseId release, const QByteArray &zone,
                                Instant now)
{
    std::vector<TableRow> rows;
    for (const LeaseRow &each : leases) {
        const bool isOurs = each.lease.release == release;
        const QString standing = each.place > 0   ? tr("waits, place %1").arg(each.place)
                                 : each.isOverdue ? tr("holds it longer than meant")
                                                  : tr("holds it");
        const auto at = each.place > 0 ? each.expectedAt : each.lease.expectedUntil;
        const QString when = !at              ? tr("open end")
                             : each.place > 0 ? tr("its turn: %1").arg(runwords::moment(*at, zone, now))
                                              : tr("until %1").arg(runwords::moment(*at, zone, now));
        rows.push_back({.key = each.lease.id.toString(),
                        .cells = {{.text = each.environment, .strong = true},
                                  {.text = isOurs ? tr("this release") : each.release,
                                   .second = each.lease.deployment ? tr("taken by its deployment") : each.person,
                                   .toolTip = each.lease.note},
                                  {.text = standing,
                                   .second = each.lease.note,
                                   .toolTip = each.lease.note,
                                   .glyph = each.place > 0   ? Glyph::Queued
                                            : each.isOverdue ? Glyph::Overdue
                                                             : Glyph::InProgress,
                                   .word = standing},
                                  {.text = when, .quiet = true},
                                  {.text = each.place > 0 && isOurs ? tr("Leave the queue") : tr("Give back…"),
                                   .link = kGiveBack + each.lease.id.toString()}}});
    }
    return rows;
}

} // namespace slipway::ui::release_rollout
