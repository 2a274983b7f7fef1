// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_lines.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "ui/widgets/words.h"

namespace slipway::ui {

using namespace Qt::StringLiterals;
using service::AgendaRow;
using service::FinishedRow;
using service::RunningCard;
using service::WaitingCard;

namespace {

constexpr auto kSoon = std::chrono::days(2);
constexpr auto kCountdownFrom = std::chrono::hours(24);
/// A sign-off nobody asked for yet shows its facts this long before it is due.
constexpr auto kDetailsFrom = std::chrono::days(7);

QString joined(const QStringList &parts)
{
    QStringList filled;
    for (const QString &each : parts)
        if (!each.isEmpty())
            filled += each;
    return filled.join(u" · "_s);
}

Urgency urgencyOf(Instant due, const QByteArray &zone, Instant now)
{
    if (due < now)
        return Urgency::Overdue;
    if (dayIn(due, zone) == dayIn(now, zone))
        return Urgency::Today;
    return due - now < kSoon ? Urgency::Soon : Urgency::Later;
}

QString signoffTitle(const WaitingCard &card)
{
    switch (card.signoff) {
    case SignoffState::Stale: return tr("Sign-off is stale: %1").arg(card.releaseTitle);
    case SignoffState::Rejected: return tr("Sign-off was rejected: %1").arg(card.releaseTitle);
    case SignoffState::Withdrawn: return tr("Sign-off was withdrawn: %1").arg(card.releaseTitle);
    default: return tr("Sign-off: %1").arg(card.releaseTitle);
    }
}

QString signoffSubtitle(const WaitingCard &card)
{
    QString second;
    if (card.signoff == SignoffState::Stale)
        second = tr("content changed since it was signed");
    else if (!card.askedBy.isEmpty() && card.askedAt)
        second = tr("asked by %1, %2").arg(card.askedBy, timeText(*card.askedAt, card.zone));
    else if (card.askedAt)
        second = tr("asked %1").arg(timeText(*card.askedAt, card.zone));
    return joined({roleWord(card.role), second, card.phaseName});
}

Fact countFact(const QString &name, int done, int all)
{
    return {done == all ? Fact::Tone::Good : Fact::Tone::Open,
            tr("%1 %2 of %3", "fact: Criteria 6 of 8").arg(name).arg(done).arg(all)};
}

std::vector<Fact> factsOf(const service::SignoffFacts &told)
{
    std::vector<Fact> facts;
    if (told.blockingReasons > 0)
        facts.push_back({Fact::Tone::Bad, tr("%n other reason(s)", "against shipping, beside the missing sign-off",
                                             told.blockingReasons)});
    if (told.criteria > 0)
        facts.push_back(countFact(tr("Criteria"), told.criteriaSatisfied, told.criteria));
    if (told.items > 0)
        facts.push_back(countFact(tr("Checklist"), told.itemsDone, told.items));
    if (told.requirements > 0)
        facts.push_back({told.approved == told.requirements ? Fact::Tone::Good : Fact::Tone::Open,
                         tr("%1 of %2 signed").arg(told.approved).arg(told.requirements)});
    return facts;
}

/// "tomorrow", "in 7 d": said of near days and of whole weeks, where counting is a help.
QString distanceText(QDate day, QDate today)
{
    const qint64 days = today.daysTo(day);
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("tomorrow");
    return tr("in %1 d").arg(days);
}

void addSignoff(const WaitingCard &card, const QByteArray &zone, Instant now, WaitingLine &line)
{
    line.title = signoffTitle(card);
    line.subtitle = signoffSubtitle(card);
    line.signoff = card.signoff;
    line.isDetailed =
        card.signoff != SignoffState::Pending || card.askedAt || (card.due && *card.due - now < kDetailsFrom);
    if (card.due && line.urgency != Urgency::Overdue)
        line.due = words::relative(*card.due, now, zone);
}

/// "3 h 36 min"
QString leftText(Instant until, Instant now)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(until - now).count();
    return minutes < 60 ? tr("%1 min").arg(minutes) : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

EventLine::Sign signOf(AgendaRow::Kind kind)
{
    using Sign = EventLine::Sign;
    switch (kind) {
    case AgendaRow::Kind::Start: return Sign::Start;
    case AgendaRow::Kind::Milestone: return Sign::Milestone;
    case AgendaRow::Kind::Ship: return Sign::Ship;
    case AgendaRow::Kind::Freeze: return Sign::Freeze;
    case AgendaRow::Kind::Conflict: return Sign::Conflict;
    case AgendaRow::Kind::Event: break;
    }
    return Sign::Event;
}

} // namespace

WaitingLine waitingLine(const WaitingCard &card, const QByteArray &zone, Instant now)
{
    WaitingLine line;
    line.kind = card.kind;
    line.id = card.id;
    line.release = card.release;
    line.releaseTitle = card.releaseTitle;
    if (card.due) {
        line.urgency = urgencyOf(*card.due, card.zone, now);
        line.due = words::due(*card.due, card.zone, now);
        line.dueExact = words::exact(*card.due, card.zone);
    }
    if (card.kind == WaitingCard::Kind::Signoff) {
        addSignoff(card, zone, now, line);
        return line;
    }
    line.title = card.title;
    if (card.kind == WaitingCard::Kind::Incident) {
        line.subtitle =
            joined({severityWord(card.severity), stateWord(card.incident), card.releaseTitle, card.environment});
        line.incident = card.incident;
        if (line.releaseTitle.isEmpty())
            line.releaseTitle = card.environment;
        if (card.since) {
            line.due = words::relative(*card.since, now, zone);
            line.dueExact = words::exact(*card.since, card.zone);
        }
        return line;
    }
    if (card.kind == WaitingCard::Kind::Action) {
        line.subtitle = joined({tr("Action item"), card.releaseTitle});
        return line;
    }
    line.subtitle = joined({card.releaseTitle, card.phaseName,
                            card.item == ItemState::Blocked ? stateWord(ItemState::Blocked) : QString()});
    line.item = card.item;
    return line;
}

void addDetails(const WaitingCard &card, WaitingLine &line)
{
    if (card.facts)
        line.facts = factsOf(*card.facts);
    line.blocks = card.blocks.join(u", "_s);
}

RunningLine runningLine(const RunningCard &card, const QByteArray &zone, Instant now)
{
    RunningLine line;
    line.release = card.release;
    line.state = card.state;
    const bool isDeploying = card.state == ReleaseState::Deploying;
    line.title = isDeploying && !card.environment.isEmpty()
                     ? tr("%1 › %2", "release › environment").arg(card.title, card.environment)
                     : card.title;
    const QString phase =
        card.phaseName.isEmpty() || card.phaseSpan.to < now
            ? card.phaseName
            : tr("%1 until %2", "phase until day").arg(card.phaseName, dayText(dayIn(card.phaseSpan.to, card.zone)));
    line.subtitle = joined({phase, card.coordinator});
    line.when = words::relative(card.ship, now, zone);
    line.whenExact = tr("Ships %1").arg(words::exact(card.ship, card.zone));
    if (card.items > 0) {
        line.share = static_cast<double>(card.itemsDone) / card.items;
        line.progress = card.isWatched ? tr("%1 of %n criteria passed", nullptr, card.items).arg(card.itemsDone)
                                       : tr("%1 of %n item(s)", nullptr, card.items).arg(card.itemsDone);
    }
    if (card.overdue > 0)
        line.overdue = tr("%n item(s) overdue", nullptr, card.overdue);
    line.contradiction = card.contradiction.isEmpty() ? card.watchProblem : card.contradiction;
    if (card.watchedUntil && *card.watchedUntil > now) {
        line.countdown = leftText(*card.watchedUntil, now);
        line.countdownText = tr("until it was watched for long enough");
    }
    if (card.ship > now && card.ship - now <= kCountdownFrom) {
        line.countdown = leftText(card.ship, now);
        line.countdownText = tr("until it ships at %1").arg(words::clock(card.ship, card.zone));
    }
    return line;
}

std::vector<EventLine> agendaLines(const std::vector<AgendaRow> &rows, const QByteArray &zone, Instant now)
{
    std::vector<EventLine> lines;
    const QDate today = dayIn(now, zone);
    QDate last;
    for (const AgendaRow &row : rows) {
        EventLine line;
        const QDate day = dayIn(row.at, zone);
        if (day != last) {
            line.day = dayText(day);
            line.daySub = distanceText(day, today);
            last = day;
        }
        line.sign = signOf(row.kind);
        line.what = row.what;
        line.whose = row.whose;
        line.time = row.isAllDay ? tr("all day") : words::clock(row.at, zone);
        line.at = row.at;
        line.zone = row.zone.isEmpty() ? zone : row.zone;
        line.release = row.release;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<EventLine> finishedLines(const std::vector<FinishedRow> &rows, const QByteArray &zone, Instant now)
{
    std::vector<EventLine> lines;
    for (const FinishedRow &row : rows) {
        EventLine line;
        line.sign = row.state == ReleaseState::RolledBack ? EventLine::Sign::RolledBack
                    : row.state == ReleaseState::Closed   ? EventLine::Sign::Closed
                                                          : EventLine::Sign::Released;
        line.what = row.title;
        line.whose = stateWord(row.state);
        line.time = dayIn(row.at, zone) == dayIn(now, zone) ? words::clock(row.at, zone) : timeText(row.at, zone);
        line.at = row.at;
        line.zone = zone;
        line.release = row.release;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace slipway::ui
