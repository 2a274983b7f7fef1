// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/session_calendar_source.h"

#include "core/base/time_text.h"
#include "core/release/transitions.h"
#include "ui/calendar/conflict_rows.h"
#include "ui/widgets/words.h"

namespace slipway::ui::calendar {

using namespace Qt::StringLiterals;

namespace {

/// Kinds of entities whose change shows in the calendar.
constexpr std::array kShownKinds{"release"_L1,        "milestone"_L1,       "phase"_L1,  "item"_L1,    "freeze"_L1,
                                 "booking"_L1,        "product"_L1,         "person"_L1, "absence"_L1, "environment"_L1,
                                 "calendar_event"_L1, "freeze_override"_L1, "lease"_L1};

template <class Entity>
std::vector<CalendarChoice> choicesOf(const std::vector<Entity> &all)
{
    std::vector<CalendarChoice> choices;
    for (const Entity &each : all)
        choices.push_back({each.id.value, each.name});
    return choices;
}

/// A conflict of one release in few words: its own name is known to whoever drags it.
QString shortText(const Conflict &conflict)
{
    switch (conflict.kind) {
    case Conflict::Kind::Freeze: return SessionCalendarSource::tr("In the freeze %1").arg(conflict.detail);
    case Conflict::Kind::NonWorkingDay:
    case Conflict::Kind::MilestoneOrder:
    case Conflict::Kind::Dependency: return conflict.detail;
    case Conflict::Kind::Away: return conflict.title;
    case Conflict::Kind::Booking:
    case Conflict::Kind::OverBooked: break;
    }
    return conflict.title + u": "_s + conflict.detail;
}

} // namespace

SessionCalendarSource::SessionCalendarSource(service::Session &session, QObject *parent)
    : CalendarSource(parent),
      m_session(session)
{
    readZone();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SessionCalendarSource::ask);
    connect(&session, &service::Session::changed, this, [this](const ChangeSet &changes) {
        if (changes.isEmpty() || changes.touches(u"person"_s))
            readZone();
        if (changes.isEmpty()
            || std::ranges::any_of(kShownKinds, [&](QLatin1StringView kind) { return changes.touches(QString(kind)); }))
            Q_EMIT changed();
    });
    connect(&session, &service::Session::actorChanged, this, [this] {
        readZone();
        Q_EMIT changed();
    });
}

void SessionCalendarSource::readZone()
{
    const std::vector<Person> everybody = valueOf(m_session.queries().people());
    const auto me = std::ranges::find(everybody, m_session.actor(), &Person::id);
    const bool hasZone = me != everybody.end() && !me->zone.isEmpty();
    m_zone = hasZone ? me->zone : m_session.surroundings().zone;
}

service::CalendarPage SessionCalendarSource::load(const TimeSpan &span, const service::CalendarFilter &filter,
                                                  const service::CalendarLimit &limit)
{
    service::CalendarPage page = valueOf(m_session.queries().calendar(span, filter, m_session.actor(), limit));
    page.span = span;
    page.zone = m_zone;
    return page;
}

std::vector<service::CalendarLaneCount> SessionCalendarSource::laneCounts(LaneKind kind, const std::vector<Uuid> &lanes,
                                                                          const std::vector<Instant> &edges,
                                                                          const service::CalendarFilter &filter)
{
    return valueOf(m_session.queries().calendarCounts(kind, lanes, edges, filter));
}

std::vector<service::CalendarRelease> SessionCalendarSource::laneReleases(LaneKind kind, const std::vector<Uuid> &lanes,
                                                                          const TimeSpan &span,
                                                                          const service::CalendarFilter &filter)
{
    return valueOf(m_session.queries().calendarLanes(kind, lanes, span, filter));
}

std::vector<CalendarHold> SessionCalendarSource::holds(const TimeSpan &span, bool withBookings)
{
    std::vector<service::LeaseRow> leases = valueOf(m_session.queries().leases());
    if (withBookings) {
        const std::vector<service::LeaseRow> past = valueOf(m_session.queries().pastLeases(span));
        leases.insert(leases.end(), past.begin(), past.end());
    }
    return holdsOf(leases,
                   withBookings ? valueOf(m_session.queries().bookings(span)) : std::vector<service::BookingRow>{},
                   span, m_session.now());
}

std::vector<service::CalendarDetails> SessionCalendarSource::details(const std::vector<ReleaseId> &releases)
{
    return valueOf(m_session.queries().calendarDetails(releases));
}

void SessionCalendarSource::findConflicts(const TimeSpan &span)
{
    m_wanted = span;
    if (!m_isAsking)
        m_soon.start();
}

void SessionCalendarSource::ask()
{
    const TimeSpan span = *std::exchange(m_wanted, std::nullopt);
    m_isAsking = true;
    m_session.ask([span](service::Queries &queries) { return conflictRows(queries, span); })
        .then(this, [this](const Result<std::vector<ConflictRow>> &rows) {
            m_isAsking = false;
            if (m_wanted) {
                ask();
                return;
            }
            if (rows)
                Q_EMIT conflictsFound(*rows);
            else
                Q_EMIT failed(rows.error());
        });
}

MovePreview SessionCalendarSource::preview(ReleaseId release, const TimeSpan &span)
{
    const auto plan = m_session.queries().plan(release);
    const auto outcome = m_session.queries().previewMove(release, span);
    if (!plan || !outcome)
        return {plan ? outcome.error().sentence : plan.error().sentence, {}, {}, {}};
    const QByteArray &zone = plan->release.shipZone;
    Instant start = plan->release.start;
    Instant ship = plan->release.ship;
    for (const DateChange &each : outcome->changes) {
        if (each.subject == DateChange::Subject::Start)
            start = each.after;
        else if (each.subject == DateChange::Subject::Ship)
            ship = each.after;
    }
    MovePreview preview;
    const auto products = m_session.queries().products();
    const auto product =
        products ? std::ranges::find(*products, plan->release.product, &Product::id) : decltype(products->end()){};
    const QString region = products && product != products->end() ? product->region : QString();
    const int days = static_cast<int>(dayIn(plan->release.ship, zone).daysTo(dayIn(ship, zone)));
    const int working = m_session.surroundings().workCalendar(region).workingDaysBetween(dayIn(start, zone),
                                                                                         dayIn(ship, zone).addDays(1));
    preview.headline = tr("Ship %1").arg(words::when(ship, zone));
    //: A shift by days: %1 the number with its sign
    preview.delta =
        days == 0 ? QString() : tr("%1 d").arg((days > 0 ? u"+"_s : u"−"_s) + QString::number(std::abs(days)));
    preview.detail = tr("Starts %1, %n working day(s)", nullptr, working).arg(timeText(start, zone));
    for (const Conflict &each : outcome->conflicts)
        preview.conflicts += shortText(each);
    preview.conflicts.removeDuplicates();
    preview.span = {start, ship};
    return preview;
}

std::vector<service::CalendarLane> SessionCalendarSource::lanes(LaneKind kind)
{
    std::vector<service::CalendarLane> lanes;
    if (kind == LaneKind::Environment) {
        for (const Environment &each : valueOf(m_session.queries().environments()))
            lanes.push_back({each.id.value, each.name, each.description});
        return lanes;
    }
    const std::vector<Person> everybody = valueOf(m_session.queries().people());
    if (kind == LaneKind::Person) {
        for (const Person &each : everybody)
            lanes.push_back(
                {each.id.value, each.name, each.roles.isEmpty() ? QString() : roleWord(each.roles.first())});
        return lanes;
    }
    for (const Product &each : valueOf(m_session.queries().products())) {
        const auto owner = each.owner ? std::ranges::find(everybody, *each.owner, &Person::id) : everybody.end();
        lanes.push_back({each.id.value, each.name, owner == everybody.end() ? QString() : owner->name});
    }
    return lanes;
}

std::vector<CalendarChoice> SessionCalendarSource::products()
{
    return choicesOf(valueOf(m_session.queries().products()));
}

std::vector<CalendarChoice> SessionCalendarSource::environments()
{
    return choicesOf(valueOf(m_session.queries().environments()));
}

std::vector<CalendarChoice> SessionCalendarSource::people()
{
    return choicesOf(valueOf(m_session.queries().people()));
}

bool SessionCalendarSource::isEmpty()
{
    const auto some = m_session.queries().releases({}, service::ReleaseOrder::Ship, false, 0, 1);
    const auto freezes = m_session.queries().freezes();
    return some && some->empty() && freezes && freezes->empty();
}

} // namespace slipway::ui::calendar
