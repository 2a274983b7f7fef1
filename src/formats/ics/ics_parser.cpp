// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "formats/ics/ics_calendar.h"

#include "formats/ics/ics_recurrence.h"
#include "formats/text/source_text.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace slipway::formats {

using namespace Qt::StringLiterals;

namespace {

/// An event of the file with what decides between two versions of it.
struct Version {
    IcsEvent event;
    QString seriesUid;
    std::optional<Instant> replaces; ///< RECURRENCE-ID
    int sequence = 0;
    bool isCancelled = false;
    int line = 0;
};

class EventReader
{
public:
    EventReader(IcsZones &zones, IcsWarnings &warnings) : m_zones(zones), m_warnings(warnings) {}

    /// @return nothing for an event without a start
    Result<std::optional<Version>> read(const IcsComponent &component)
    {
        const IcsProperty *start = component.property("DTSTART");
        if (!start || start->value.isEmpty())
            return std::nullopt;
        const auto from = timeOf(*start);
        if (!from)
            return std::unexpected(from.error());
        Version version;
        IcsEvent &event = version.event;
        event.allDay = !from->clock;
        event.zone = event.allDay ? m_zones.defaultZone() : m_zones.zoneOf(*start, *from);
        takeOurs(component, event);
        const auto span = spanOf(component, *from, event.zone);
        if (!span)
            return std::unexpected(span.error());
        event.span = *span;
        const auto recurrence =
            recurrenceOf(component, {event.span.from, event.zone, event.allDay}, m_zones, m_warnings);
        if (!recurrence)
            return std::unexpected(recurrence.error());
        event.recurrence = *recurrence;
        event.summary = component.textOf("SUMMARY");
        event.description = component.textOf("DESCRIPTION");
        event.categories = listOf(component, "CATEGORIES");
        event.raw = QString::fromUtf8(component.text.join('\n'));
        version.line = component.line;
        version.sequence = component.property("SEQUENCE") ? component.property("SEQUENCE")->value.toInt() : 0;
        version.isCancelled =
            component.method == "CANCEL" || component.textOf("STATUS").compare(u"CANCELLED", Qt::CaseInsensitive) == 0;
        version.seriesUid = uidOf(component, event);
        return identified(std::move(version), component);
    }

private:
    /// What the export of a workspace says besides.
    static void takeOurs(const IcsComponent &component, IcsEvent &event)
    {
        event.products = listOf(component, "X-SLIPWAY-PRODUCT");
        event.environments = listOf(component, "X-SLIPWAY-ENVIRONMENT");
        const QByteArray zone = component.textOf("X-SLIPWAY-ZONE").toLatin1();
        event.saysZone = isZoneName(zone);
        if (event.saysZone && (event.allDay || event.zone == "UTC"))
            event.zone = zone;
    }

    static QStringList listOf(const IcsComponent &component, QByteArrayView name)
    {
        QStringList list;
        for (const IcsProperty &each : component.properties)
            if (each.name == name)
                for (const QString &entry : unescapedList(each.value))
                    if (!entry.trimmed().isEmpty())
                        list += entry.trimmed();
        return list;
    }

    [[nodiscard]] std::unexpected<Error> noDate(const IcsProperty &property) const
    {
        return failureAt(m_warnings.source(), property.line,
                         tr("%1: “%2” is no date.")
                             .arg(QString::fromUtf8(property.name), QString::fromUtf8(property.value.left(40))));
    }

    [[nodiscard]] Result<IcsTime> timeOf(const IcsProperty &property) const
    {
        const auto time = icsTimeOf(property.value);
        return time ? Result<IcsTime>(*time) : noDate(property);
    }

    /// Where the event ends: DTEND, DURATION, the end of its day, or where it begins (RFC 5545 §3.6.1).
    Result<TimeSpan> spanOf(const IcsComponent &component, const IcsTime &from, const QByteArray &zone)
    {
        const Instant begin = instantOf(from, zone);
        const Instant nextDay = fromWallTime(from.day.addDays(1), QTime(0, 0), zone);
        const Instant shortest = from.clock ? begin : nextDay;
        if (const IcsProperty *end = component.property("DTEND"); end && !end->value.isEmpty()) {
            const auto until = timeOf(*end);
            if (!until)
                return std::unexpected(until.error());
            const Instant at = from.clock ? instantOf(*until, m_zones.zoneOf(*end, *until))
                                          : fromWallTime(until->day, QTime(0, 0), zone);
            if (at < begin)
                m_warnings.add(end->line, tr("the event ends before it begins; its end is left out"));
            return TimeSpan{begin, std::max(at, shortest)};
        }
        const IcsProperty *length = component.property("DURATION");
        if (!length || length->value.isEmpty())
            return TimeSpan{begin, shortest};
        const auto duration = icsDurationOf(length->value);
        if (!duration)
            return failureAt(m_warnings.source(), length->line,
                             tr("DURATION: “%1” is no duration.").arg(QString::fromUtf8(length->value.left(40))));
        IcsTime until = from;
        until.day = from.day.addDays(duration->days);
        const Instant at = instantOf(until, zone) + std::chrono::seconds(from.clock ? duration->seconds : 0);
        return TimeSpan{begin, std::max(at, shortest)};
    }

    /// Without a UID the event is known by what it is and when, so that reading the file again finds it.
    QString uidOf(const IcsComponent &component, const IcsEvent &event)
    {
        if (QString uid = component.textOf("UID"); !uid.isEmpty())
            return uid;
        const QByteArray what = component.property("DTSTART")->value + '\n' + event.summary.toUtf8();
        const QByteArray hash = QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex().first(20);
        const int number = ++m_unnamed[hash];
        return QString::fromLatin1(hash) + (number == 1 ? QString() : u'-' + QString::number(number)) + u"@no-uid"_s;
    }

    Result<std::optional<Version>> identified(Version version, const IcsComponent &component)
    {
        version.event.uid = version.seriesUid;
        const IcsProperty *replaced = component.property("RECURRENCE-ID");
        if (!replaced || replaced->value.isEmpty())
            return version;
        const auto time = timeOf(*replaced);
        if (!time)
            return std::unexpected(time.error());
        if (replaced->parameter("RANGE").toUpper() == "THISANDFUTURE")
            m_warnings.add(replaced->line,
                           tr("the change is meant for all later occurrences too; it is taken for this one"));
        IcsTime exact = *time;
        if (version.event.allDay)
            exact = {time->day, {}, false};
        else if (!exact.clock)
            exact.clock = inZone(version.event.span.from, version.event.zone).time();
        const QByteArray zone = time->clock ? m_zones.zoneOf(*replaced, *time) : version.event.zone;
        version.replaces = instantOf(exact, version.event.allDay ? version.event.zone : zone);
        version.event.uid += u'/' + toRfc3339(*version.replaces);
        return version;
    }

    IcsZones &m_zones;
    IcsWarnings &m_warnings;
    QHash<QByteArray, int> m_unnamed;
};

/// Keeps one version of each event.
class Collection
{
public:
    void add(Version version)
    {
        const auto place = m_places.constFind(version.event.uid);
        if (place == m_places.constEnd()) {
            m_places.insert(version.event.uid, std::ssize(m_versions));
            m_versions.push_back(std::move(version));
            return;
        }
        ++m_replaced;
        Version &known = m_versions[static_cast<std::size_t>(*place)];
        if (version.sequence >= known.sequence)
            known = std::move(version);
    }

    void moveInto(IcsCalendar &calendar, IcsWarnings &warnings)
    {
        if (m_replaced > 0)
            warnings.add(
                1, tr("%n event(s) stand in the file more than once; the newest version counts", nullptr, m_replaced));
        excludeReplaced();
        for (Version &each : m_versions) {
            if (each.isCancelled)
                calendar.cancelled += each.event.uid;
            else
                calendar.events.push_back(std::move(each.event));
        }
        std::ranges::sort(calendar.events, {}, [](const IcsEvent &each) { return std::tie(each.span.from, each.uid); });
    }

private:
    /// What replaces an occurrence takes it out of the series.
    void excludeReplaced()
    {
        QHash<qsizetype, QStringList> lines;
        for (const Version &each : m_versions) {
            const auto place = each.replaces ? m_places.constFind(each.seriesUid) : m_places.constEnd();
            if (place == m_places.constEnd())
                continue;
            const IcsEvent &series = m_versions[static_cast<std::size_t>(*place)].event;
            lines[*place] += exceptionDate(*each.replaces, series.zone, series.allDay);
        }
        for (const auto &[place, excluded] : lines.asKeyValueRange()) {
            IcsEvent &series = m_versions[static_cast<std::size_t>(place)].event;
            if (!series.recurrence.isEmpty())
                series.recurrence = orderedRecurrence(series.recurrence.split(u'\n') + excluded);
        }
    }

    std::vector<Version> m_versions;
    QHash<QString, qsizetype> m_places;
    int m_replaced = 0;
};

bool isMessage(const QByteArray &method)
{
    return method == "REPLY" || method == "COUNTER" || method == "DECLINECOUNTER" || method == "REFRESH";
}

} // namespace

Result<IcsCalendar> parseIcs(QByteArrayView bytes, const QString &sourceName, const QByteArray &defaultZone)
{
    IcsWarnings warnings(sourceName);
    const auto components = readComponents(bytes, warnings);
    if (!components)
        return std::unexpected(components.error());
    IcsZones zones(*components, defaultZone.isEmpty() ? QByteArray("UTC") : defaultZone, warnings);
    EventReader reader(zones, warnings);
    Collection collection;
    IcsCalendar calendar;
    for (const IcsComponent &each : *components) {
        calendar.todos += each.name == "VTODO" ? 1 : 0;
        calendar.journals += each.name == "VJOURNAL" ? 1 : 0;
        if (each.name != "VEVENT")
            continue;
        if (isMessage(each.method)) {
            ++calendar.messages;
            continue;
        }
        auto version = reader.read(each);
        if (!version)
            return std::unexpected(version.error());
        if (*version)
            collection.add(std::move(**version));
        else
            ++calendar.undated;
    }
    collection.moveInto(calendar, warnings);
    calendar.warnings = warnings.take();
    return calendar;
}

namespace {

/// "Code freeze", "Feature & test freeze": a date from which work of one kind rests, while shipping goes on.
const QRegularExpression &milestoneFreezes()
{
    static const QRegularExpression pattern(
        u"\\b(code|features?|tests?|docs?|documentation|blog|enhancements?|api|abi|ui|strings?|translations?|localization|design|"
        "content|scope|requirements?|spec(ification)?s?|merge|branch|dependency|dependencies|packages?|toolchain|schema|"
        "model|readiness|exceptions?|funktions?|anforderungs)(\\s*(&|\\+|/|,|and|und)\\s*[\\w-]+)*[\\s-]*(freezes?|frozen)\\b|"
        "\\bcodefreezes?\\b|\\bfeaturefreezes?\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// Whether the words, those of milestones aside, name a span in which nothing ships.
bool namesFreeze(QString words)
{
    static const QRegularExpression pattern(
        u"\\b(freezes?|frozen|blackouts?|moratorium|lockdown|no[- ](deploy|release|ship|change)\\w*|(deploy\\w*|release|change) (stop|ban|embargo|lock)|sperrfrist|sperrfenster|einfrier\\w*|frozen zone|(release|deployment|change)[- ]?(sperre|stopp))\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(words.remove(milestoneFreezes())).hasMatch();
}

} // namespace

/// What is said about a freeze is none.
static bool isNamedFreeze(const IcsEvent &event)
{
    static const QRegularExpression about(
        u"\\b(exceptions?|is coming|coming (up|soon)|reminder|warning|ends|ended|end of|is over|lifted|thaw\\w*|unfreeze|endet|"
        "ende de[rs]|aufgehoben|preparation|planning|meeting|review|announce\\w*)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return namesFreeze(event.summary) && !about.match(event.summary).hasMatch();
}

static bool isLongEnough(const IcsEvent &event)
{
    return event.allDay || event.span.to - event.span.from >= kShortestFreeze;
}

bool isFreeze(const IcsEvent &event)
{
    if (std::ranges::any_of(event.categories, namesFreeze))
        return !event.span.isEmpty();
    return isLongEnough(event) && isNamedFreeze(event);
}

bool isTooShortForFreeze(const IcsEvent &event)
{
    return !isFreeze(event) && !isLongEnough(event) && isNamedFreeze(event);
}

bool isMilestoneFreeze(const IcsEvent &event)
{
    return !isFreeze(event) && milestoneFreezes().match(event.summary).hasMatch();
}

} // namespace slipway::formats
