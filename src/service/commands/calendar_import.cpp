// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/title.h"
#include "core/base/tr.h"
#include "core/schedule/freezes.h"
#include "formats/ics/ics_calendar.h"
#include "service/command_context.h"
#include "service/commands/calendar_commands.h"
#include "storage/repositories/calendar_repository.h"

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

/// A freeze that comes back is enforced for this long; reading the file again goes on.
constexpr std::chrono::days kFreezesAhead{730};
constexpr int kMostFreezesOfASeries = 200;

/// The component without the line that says when it was written: a calendar that is fetched again has a new one.
QString withoutStamp(const QString &raw)
{
    QStringList lines = raw.split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith(u"DTSTAMP"); });
    return lines.join(u'\n');
}

/// Puts the events of a calendar into the workspace. They are recognised by their UID.
class CalendarImporter
{
public:
    CalendarImporter(CommandContext &context, std::optional<ProductId> product, QString source)
        : m_context(context),
          m_product(product),
          m_source(std::move(source))
    {}

    Result<CalendarImport> run(const formats::IcsCalendar &calendar)
    {
        m_report.ignored = calendar.todos + calendar.journals + calendar.undated + calendar.messages;
        m_report.warnings = calendar.warnings;
        tellIgnored(calendar);
        for (const auto &event : calendar.events)
            if (const auto done = take(event); !done)
                return std::unexpected(done.error());
        for (const QString &uid : calendar.cancelled)
            if (const auto done = callOff(uid); !done)
                return std::unexpected(done.error());
        tellMilestones();
        return m_report;
    }

private:
    void tellIgnored(const formats::IcsCalendar &calendar)
    {
        const auto tell = [&](int count, const QString &what) {
            if (count > 0)
                m_report.warnings += what;
        };
        tell(calendar.todos, tr("Left out: %n to-do(s), for they are no events.", nullptr, calendar.todos));
        tell(calendar.journals,
             tr("Left out: %n journal entry(s), for they are no events.", nullptr, calendar.journals));
        tell(calendar.undated, tr("Left out: %n event(s) without a start.", nullptr, calendar.undated));
        tell(calendar.messages,
             tr("Left out: %n answer(s) to invitations, for they are no events.", nullptr, calendar.messages));
    }

    /// The calendar shows a few hundred times of an event and no more.
    void tellTooFine(const formats::IcsEvent &event)
    {
        if (event.recurrence.contains(u"FREQ=SECONDLY") || event.recurrence.contains(u"FREQ=MINUTELY"))
            m_report.warnings += tr("“%1” comes back more often than each hour, which a calendar of releases does not "
                                    "show: only the first times of a span are seen.")
                                     .arg(event.summary.left(60));
    }

    Result<> take(const formats::IcsEvent &event)
    {
        tellTooFine(event);
        const auto isOurs = isOfThisWorkspace(event.uid);
        if (!isOurs)
            return std::unexpected(isOurs.error());
        if (*isOurs) {
            ++m_report.unchanged;
            return {};
        }
        if (formats::isMilestoneFreeze(event))
            note(m_report.milestoneNames, event);
        if (formats::isTooShortForFreeze(event))
            note(m_tooShort, event);
        if (!formats::isFreeze(event))
            return forgetFreeze(event.uid).and_then([&] { return takeEvent(event); });
        const auto scope = scopeOf(event);
        if (!scope)
            return std::unexpected(scope.error());
        const auto done = forgetEvent(event.uid);
        if (!done || scope->isElsewhere)
            return done;
        note(m_report.freezeNames, event);
        if (!event.recurrence.isEmpty())
            return takeFreezes(event, *scope);
        return takeFreeze(event, *scope, event.uid, event.span);
    }

    /// What a freeze is for, by the names of the workspace it was written by.
    struct Scope {
        std::optional<std::vector<ProductId>> products; ///< none: the file does not say
        std::optional<std::vector<EnvironmentId>> environments;
        bool isElsewhere = false; ///< for products that are all unknown here
    };

    Result<Scope> scopeOf(const formats::IcsEvent &event)
    {
        Scope scope;
        QStringList unknown;
        if (m_product) {
            scope.products = std::vector{*m_product};
        } else if (!event.products.isEmpty()) {
            const auto known = idsOf<Product>(event.products, unknown);
            if (!known)
                return std::unexpected(known.error());
            scope.isElsewhere = known->empty();
            scope.products = *known;
        }
        if (scope.isElsewhere) {
            m_report.warnings += tr("The freeze “%1” was left out, for no product it is for is here: %2.")
                                     .arg(event.summary.left(60), unknown.join(u", "_s).left(200));
            return scope;
        }
        QStringList unknownPlaces;
        if (!event.environments.isEmpty()) {
            const auto known = idsOf<Environment>(event.environments, unknownPlaces);
            if (!known)
                return std::unexpected(known.error());
            scope.environments = *known;
        }
        if (!unknown.isEmpty() || !unknownPlaces.isEmpty())
            m_report.warnings += tr("The freeze “%1” is also for what is not here: %2.")
                                     .arg(event.summary.left(60), (unknown + unknownPlaces).join(u", "_s).left(200));
        if (scope.environments && scope.environments->empty())
            m_report.warnings +=
                tr("None of its environments is here, so the freeze “%1” holds for all.").arg(event.summary.left(60));
        return scope;
    }

    template <class Entity>
    Result<std::vector<Id<Entity>>> idsOf(const QStringList &names, QStringList &unknown)
    {
        return m_context.transaction().all<Entity>("name").transform([&](const std::vector<Entity> &all) {
            std::vector<Id<Entity>> ids;
            for (const QString &name : names) {
                const auto found = std::ranges::find_if(
                    all, [&](const Entity &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
                if (found == all.end())
                    unknown += name;
                else
                    ids.push_back(found->id);
            }
            return ids;
        });
    }

    static void note(QStringList &names, const formats::IcsEvent &event)
    {
        if (!names.contains(event.summary))
            names += event.summary;
    }

    void tellMilestones()
    {
        if (!m_report.milestoneNames.isEmpty())
            m_report.warnings += tr("Taken as events, for they freeze the work and not shipping: %1. Give an event the "
                                    "category FREEZE where nothing should ship.")
                                     .arg(m_report.milestoneNames.join(u", "_s).left(500));
        if (!m_tooShort.isEmpty())
            m_report.warnings +=
                tr("Taken as events, for they are called a freeze but are shorter than two hours: %1. Give "
                   "an event the category FREEZE where nothing should ship, however short.")
                    .arg(m_tooShort.join(u", "_s).left(500));
    }

    /// What was written by the calendar export of this workspace is here already, and is changed here.
    Result<bool> isOfThisWorkspace(const QString &uid)
    {
        const QString word = u"@slipway"_s;
        const auto id = uid.endsWith(word) ? Uuid::fromString(QStringView(uid).chopped(word.size())) : std::nullopt;
        if (!id)
            return false;
        const auto release = m_context.transaction().find(ReleaseId{*id});
        if (!release || *release)
            return release.transform([](const auto &) { return true; });
        return m_context.transaction().find(FreezeId{*id}).transform([](const auto &freeze) {
            return freeze.has_value();
        });
    }

    Result<> takeEvent(const formats::IcsEvent &event)
    {
        const auto known = storage::eventOfUid(m_context.transaction(), event.uid);
        if (!known)
            return std::unexpected(known.error());
        CalendarEvent made{m_context.newId<CalendarEvent>(),
                           m_product,
                           event.uid,
                           event.summary,
                           event.description,
                           event.span,
                           event.zone,
                           event.allDay,
                           event.recurrence,
                           event.raw};
        if (*known && withoutStamp((*known)->raw) == withoutStamp(made.raw))
            made.raw = (*known)->raw;
        return put(*known, made, m_report.events);
    }

    Result<> takeFreeze(const formats::IcsEvent &event, const Scope &scope, const QString &uid, const TimeSpan &span)
    {
        const auto known = storage::freezeOfUid(m_context.transaction(), uid);
        if (!known)
            return std::unexpected(known.error());
        Freeze freeze = known->value_or(Freeze{});
        freeze.name = fittingTitle(event.summary);
        freeze.span = span;
        freeze.zone = event.zone;
        freeze.allDay = event.allDay;
        freeze.reason = event.description;
        freeze.sourceUid = uid;
        freeze.products = scope.products.value_or(freeze.products);
        freeze.environments = scope.environments.value_or(freeze.environments);
        if (!*known)
            freeze.id = m_context.newId<Freeze>();
        else if (!mayBecome(**known, freeze))
            return {};
        return put(*known, freeze, m_report.freezes);
    }

    /// One window for each time that is not over yet.
    Result<> takeFreezes(const formats::IcsEvent &event, const Scope &scope)
    {
        const auto length = event.span.to - event.span.from;
        const TimeSpan window{m_context.now() - length, m_context.now() + kFreezesAhead};
        const auto starts = formats::expandRecurrence(event.recurrence, event.span.from, event.zone, event.allDay,
                                                      window, kMostFreezesOfASeries);
        if (!starts)
            return std::unexpected(starts.error());
        for (const Instant start : *starts) {
            const TimeSpan span{start, event.allDay ? sameDaysFrom(start, event) : start + length};
            if (const auto done = takeFreeze(event, scope, event.uid + u'/' + toRfc3339(start), span); !done)
                return done;
        }
        m_report.warnings += tr("“%1” comes back: %2 windows up to %3 were made. Read the file again for later ones.")
                                 .arg(event.summary.left(60))
                                 .arg(starts->size())
                                 .arg(dayIn(window.to, event.zone).toString(Qt::ISODate));
        return {};
    }

    static Instant sameDaysFrom(Instant start, const formats::IcsEvent &event)
    {
        const qint64 days = dayIn(event.span.from, event.zone).daysTo(dayIn(event.span.to, event.zone));
        return fromWallTime(dayIn(start, event.zone).addDays(days), QTime(0, 0), event.zone);
    }

    Result<> callOff(const QString &uid)
    {
        return forgetEvent(uid).and_then([&] { return forgetFreeze(uid); });
    }

    Result<> forgetEvent(const QString &uid)
    {
        return storage::eventOfUid(m_context.transaction(), uid)
            .and_then([&](const std::optional<CalendarEvent> &known) -> Result<> {
                if (!known)
                    return {};
                ++m_report.updated;
                return m_context.transaction().remove(known->id);
            });
    }

    Result<> forgetFreeze(const QString &uid)
    {
        return storage::freezeOfUid(m_context.transaction(), uid)
            .and_then([&](const std::optional<Freeze> &known) -> Result<> {
                if (!known || !mayBecome(*known, std::nullopt))
                    return {};
                ++m_report.updated;
                return m_context.transaction().remove(known->id);
            });
    }

    /// A file lets nothing ship that a person may not. What stays because of that is told.
    bool mayBecome(const Freeze &before, const std::optional<Freeze> &after)
    {
        if (!isLoosened(before, after, m_context.now()))
            return true;
        const QString reason = tr("Read from %1").arg(m_source);
        const auto may =
            m_context.actor().and_then([&](const Person &person) { return mayLoosen(person, before, reason); });
        if (may) {
            m_context.setReason(reason);
            return true;
        }
        ++m_report.unchanged;
        m_report.warnings += tr("The freeze “%1” stays as it is. %2").arg(before.name.left(60), may.error().sentence);
        return false;
    }

    /// Inserts the entity, or updates the one that is there when it differs.
    template <class Entity>
    Result<> put(const std::optional<Entity> &known, Entity made, int &added)
    {
        if (!known) {
            ++added;
            return m_context.transaction().insert(made);
        }
        made.id = known->id;
        if (made == *known) {
            ++m_report.unchanged;
            return {};
        }
        ++m_report.updated;
        return m_context.transaction().update(made);
    }

    CommandContext &m_context;
    std::optional<ProductId> m_product;
    QString m_source;
    QStringList m_tooShort;
    CalendarImport m_report;
};

} // namespace

Result<CalendarImport> ImportCalendar::execute(CommandContext &context) const
{
    return formats::parseIcs(text, sourceName, context.zone()).and_then([&](const formats::IcsCalendar &calendar) {
        context.setSummary(tr("Import the calendar %1").arg(sourceName));
        return CalendarImporter(context, product, sourceName).run(calendar);
    });
}

} // namespace slipway::service
