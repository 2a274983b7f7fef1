// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"

#include "app/ctl/text.h"

#include <QDir>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> noTime(const char *name, const QString &given)
{
    return failure(
        ErrorKind::BadInput,
        tr("“%1” is no time. Write 2027-01-14, 2027-01-14T14:00, 2027-01-14T14:00Europe/Berlin or 2027-01-14T13:00:00Z.")
            .arg(given.left(60)),
        QString::fromLatin1(name));
}

/// A time of an end of a span: a day counts whole.
struct End {
    ZonedTime time;
    bool isDay = false;
};

Result<End> endFrom(const char *name, const QString &given, const QByteArray &zone, bool isLast)
{
    const auto time = parseTime(given, zone);
    const auto atNoon = parseTime(given, zone, QTime(12, 0));
    if (!time || !atNoon)
        return noTime(name, given);
    End end{*time, time->at != atNoon->at};
    if (end.isDay && isLast)
        end.time.at = fromWallTime(dayIn(atNoon->at, time->zone).addDays(1), QTime(0, 0), time->zone);
    return end;
}

/// The id of what an option names; nothing when the option was not given.
template <class Find>
auto idOf(const std::optional<QString> &given, Find find) -> Result<std::optional<decltype(find(QString())->id)>>
{
    using Id = decltype(find(QString())->id);
    if (!given)
        return std::optional<Id>();
    return find(*given).transform([](const auto &found) { return std::optional<Id>(found.id); });
}

} // namespace

QString Call::text(const char *name) const
{
    return given(name).value_or(QString());
}

std::optional<QString> Call::givenPath(const char *name) const
{
    return given(name).transform(
        [](const QString &path) { return path.isEmpty() ? path : QDir::cleanPath(QDir().absoluteFilePath(path)); });
}

std::optional<QString> Call::given(const char *name) const
{
    const auto &results = m_verb.get_option(name)->results();
    return results.empty() ? std::nullopt : std::optional(QString::fromStdString(results.back()));
}

QStringList Call::all(const char *name) const
{
    QStringList list;
    for (const std::string &each : m_verb.get_option(name)->results())
        if (each != "%%") // CLI11's mark between two uses of a greedy option
            list += QString::fromStdString(each);
    return list;
}

bool Call::has(const char *name) const
{
    return m_verb.get_option(name)->count() > 0;
}

bool Call::asJson() const
{
    const CLI::App *root = &m_verb;
    while (root->get_parent())
        root = root->get_parent();
    return root->get_option("--json")->count() > 0;
}

Result<int> Call::number(const char *name, int fallback, int least, int most) const
{
    const auto typed = given(name);
    if (!typed)
        return fallback;
    bool isNumber = false;
    const int value = typed->trimmed().toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        return failure(ErrorKind::BadInput,
                       tr("“%1” is no whole number from %2 to %3.").arg(typed->left(40)).arg(least).arg(most),
                       QString::fromLatin1(name));
    return value;
}

Result<Names> Call::names()
{
    const auto products = queries().products();
    const auto people = queries().people();
    const auto environments = queries().environments();
    const auto templates = queries().templates();
    if (!products || !people || !environments || !templates)
        return std::unexpected(!products       ? products.error()
                               : !people       ? people.error()
                               : !environments ? environments.error()
                                               : templates.error());
    Names names;
    for (const Product &each : *products)
        names.products.insert(each.id, each);
    for (const Person &each : *people)
        names.people.insert(each.id, each.name);
    for (const Environment &each : *environments)
        names.environments.insert(each.id, each.name);
    for (const Template &each : *templates)
        names.templates.insert(each.id, each.name);
    return names;
}

Result<ZonedTime> Call::time(const char *name, const QByteArray &fallback)
{
    const auto time = parseTime(text(name), fallback.isEmpty() ? zone() : fallback);
    if (!time)
        return noTime(name, text(name));
    warnOfSkipped(name, *time);
    return *time;
}

Result<ZonedTime> Call::timeLike(const char *name, std::optional<Instant> before, const QByteArray &zone)
{
    const QTime kept = before ? inZone(*before, zone).time() : QTime(0, 0);
    const auto time = parseTime(text(name), zone, kept);
    if (!time)
        return noTime(name, text(name));
    warnOfSkipped(name, *time);
    return *time;
}

Result<std::optional<Instant>> Call::maybeTimeLike(const char *name, std::optional<Instant> before,
                                                   const QByteArray &zone)
{
    if (!has(name))
        return std::nullopt;
    return timeLike(name, before, zone).transform([](const ZonedTime &time) { return std::optional(time.at); });
}

void Call::warnOfSkipped(const char *name, const ZonedTime &time)
{
    if (time.skipped)
        m_warnings +=
            tr("%1: the clocks skip %2 that day; %3 was taken.")
                .arg(QString::fromLatin1(name), time.skipped->toString(u"HH:mm"_s), wallText(time.at, time.zone));
}

Result<std::optional<Instant>> Call::maybeTime(const char *name, const QByteArray &fallback)
{
    if (!has(name))
        return std::nullopt;
    return time(name, fallback).transform([](const ZonedTime &time) { return std::optional(time.at); });
}

Result<Call::GivenSpan> Call::span(const char *from, const char *to)
{
    const auto first = endFrom(from, text(from), zone(), false);
    if (!first)
        return std::unexpected(first.error());
    warnOfSkipped(from, first->time);
    return endFrom(to, text(to), first->time.zone, true).transform([&](const End &last) {
        if (!last.isDay)
            warnOfSkipped(to, last.time);
        return GivenSpan{{first->time.at, last.time.at}, first->time.zone, first->isDay && last.isDay};
    });
}

Result<TimeSpan> Call::spanOr(const char *from, const char *to, const TimeSpan &otherwise)
{
    const auto first =
        has(from) ? endFrom(from, text(from), zone(), false).transform([](const End &end) { return end.time.at; })
                  : otherwise.from;
    const auto last = has(to)
                          ? endFrom(to, text(to), zone(), true).transform([](const End &end) { return end.time.at; })
                          : otherwise.to;
    if (!first || !last)
        return std::unexpected(first ? last.error() : first.error());
    if (*last <= *first)
        return failure(ErrorKind::BadInput, tr("The span ends before it begins."), QString::fromLatin1(to));
    return TimeSpan{*first, *last};
}

Result<ReleasePlan> Call::plan()
{
    return release().and_then([&](const Release &found) { return queries().plan(found.id); });
}

Result<std::optional<ProductId>> Call::maybeProduct(const char *name)
{
    return idOf(given(name), [&](const QString &reference) { return queries().findProduct(reference); });
}

Result<std::optional<PersonId>> Call::maybePerson(const char *name)
{
    return idOf(given(name), [&](const QString &reference) { return queries().findPerson(reference); });
}

Result<std::optional<EnvironmentId>> Call::maybeEnvironment(const char *name)
{
    return idOf(given(name), [&](const QString &reference) { return queries().findEnvironment(reference); });
}

Result<std::optional<TemplateId>> Call::maybeTemplate(const char *name)
{
    return idOf(given(name), [&](const QString &reference) { return queries().findTemplate(reference); });
}

Result<std::optional<PhaseId>> Call::maybePhase(const char *name, const ReleasePlan &plan)
{
    const auto typed = given(name);
    if (!typed)
        return std::nullopt;
    QStringList known;
    for (const Phase &each : plan.phases) {
        if (each.key == *typed || each.id.toString() == *typed || each.name.compare(*typed, Qt::CaseInsensitive) == 0)
            return std::optional(each.id);
        known += each.name;
    }
    return failure(ErrorKind::NotFound, tr("The release has no phase “%1”. It has: %2.")
                                            .arg(typed->left(80), known.isEmpty() ? tr("none") : known.join(u", "_s)));
}

Result<Freeze> Call::freeze(const char *name)
{
    return queries().freezes().and_then([&](const std::vector<Freeze> &all) {
        return pickByTitle(all, text(name), tr("freeze"), [](const Freeze &each) { return each.name; });
    });
}

QString roleFrom(const QString &typed)
{
    QString role = typed.trimmed().toLower();
    role.replace(u' ', u'_').replace(u'-', u'_');
    return role;
}

} // namespace slipway::ctl
