// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "service/queries/queries_private.h"
#include "service/runs/ci_evidence.h"

#include "core/release/transitions.h"
#include "formats/ics/ics_calendar.h"
#include "storage/check.h"
#include "storage/repositories/calendar_repository.h"
#include "storage/repositories/release_repository.h"
#include "storage/sqlite/interruption.h"

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

template <class Entity>
Result<Entity> findNamed(storage::Reader &reader, const QString &reference, const QString &what)
{
    const auto all = reader.all<Entity>("name");
    if (!all)
        return std::unexpected(all.error());
    QStringList names;
    for (const Entity &each : *all) {
        if (each.id.toString() == reference || each.name.compare(reference, Qt::CaseInsensitive) == 0)
            return each;
        names += each.name;
    }
    const QString known =
        names.isEmpty() ? tr("There is none yet.") : tr("There are: %1.").arg(names.mid(0, 20).join(u", "_s));
    return failure(ErrorKind::NotFound, tr("There is no %1 “%2”. %3").arg(what, reference, known));
}

Result<ReleasePlan> derived(storage::Reader &reader, Result<std::optional<ReleasePlan>> loaded, Instant now)
{
    if (!loaded)
        return std::unexpected(loaded.error());
    if (!*loaded)
        return failure(ErrorKind::NotFound, tr("There is no such release any more."));
    return withDerivedCriteria(reader, std::move(**loaded), now);
}

} // namespace

Queries::Queries(std::unique_ptr<storage::Reader> reader, const Surroundings &surroundings, QStringList schemaEdits)
    : d(std::make_unique<Private>(std::move(reader), surroundings, std::move(schemaEdits)))
{}

Queries::~Queries() = default;

Result<ReleasePlan> Queries::Private::plan(ReleaseId id)
{
    return derived(*reader, storage::loadPlan(*reader, id), now());
}

Result<ReleasePlan> Queries::Private::planOfGates(ReleaseId id)
{
    return derived(*reader, storage::loadPlanOfGates(*reader, id), now());
}

Result<WorkCalendar> Queries::Private::calendarOf(ProductId product)
{
    return reader->find(product).transform([&](const std::optional<Product> &found) {
        return surroundings.workCalendar(found ? found->region : QString());
    });
}

Result<QHash<ProductId, Product>> Queries::Private::productsById()
{
    return reader->all<Product>("ord, name").transform([](const std::vector<Product> &all) {
        QHash<ProductId, Product> map;
        for (const Product &each : all)
            map.insert(each.id, each);
        return map;
    });
}

Result<QHash<PersonId, Person>> Queries::Private::peopleById()
{
    return reader->all<Person>("name").transform([](const std::vector<Person> &all) {
        QHash<PersonId, Person> map;
        for (const Person &each : all)
            map.insert(each.id, each);
        return map;
    });
}

Result<std::vector<Product>> Queries::products()
{
    return d->read().all<Product>("ord, name");
}
Result<std::vector<Person>> Queries::people()
{
    return d->read().all<Person>("name");
}
Result<std::vector<Absence>> Queries::absences()
{
    return d->read().all<Absence>("first_day");
}
Result<std::vector<Environment>> Queries::environments()
{
    return d->read().all<Environment>("ord, name");
}
Result<std::vector<Template>> Queries::templates()
{
    return d->read().all<Template>("name");
}
Result<std::vector<Freeze>> Queries::freezes()
{
    return d->read().all<Freeze>("span_from, n");
}
Result<std::vector<Train>> Queries::trains()
{
    return d->read().all<Train>("name");
}

Result<std::vector<SavedView>> Queries::savedViews(const QString &page)
{
    return d->read().all<SavedView>("ord, n").transform([&](std::vector<SavedView> all) {
        std::erase_if(all, [&](const SavedView &each) { return each.page != page; });
        return all;
    });
}

Result<ReleasePlan> Queries::plan(ReleaseId id)
{
    return d->plan(id);
}

Result<Release> Queries::findRelease(const QString &reference)
{
    if (const auto id = Uuid::fromString(reference)) {
        const auto found = d->read().find(ReleaseId{*id});
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            return **found;
        return failure(ErrorKind::NotFound, tr("There is no release with the id %1.").arg(reference));
    }
    qsizetype slash = reference.indexOf(u'/');
    if (slash <= 0)
        return failure(ErrorKind::NotFound,
                       tr("“%1” names no release. Name it PRODUCT/VERSION, or by its id.").arg(reference));
    auto product = findProduct(reference.left(slash));
    // Names and versions may hold slashes themselves, so each one can be the one between them.
    for (qsizetype next = slash; next > 0; next = reference.indexOf(u'/', next + 1)) {
        auto candidate = findProduct(reference.left(next));
        if (!candidate && candidate.error().kind != ErrorKind::NotFound)
            return std::unexpected(candidate.error());
        if (!candidate)
            continue;
        auto found = storage::releaseOfVersion(d->read(), candidate->id, reference.mid(next + 1));
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            return **found;
        slash = next;
        product = std::move(candidate);
    }
    if (!product)
        return std::unexpected(product.error());
    ReleaseFilter filter;
    filter.products = {product->id};
    QStringList near;
    if (const auto rows = releases(filter, ReleaseOrder::Ship, true, 0, 10))
        for (const ReleaseRow &each : *rows)
            near += each.title.mid(product->name.size() + 1);
    return failure(ErrorKind::NotFound,
                   tr("%1 has no release “%2”. The latest are: %3.")
                       .arg(product->name, reference.mid(slash + 1), near.isEmpty() ? tr("none") : near.join(u", "_s)));
}

Result<Product> Queries::findProduct(const QString &reference)
{
    return findNamed<Product>(d->read(), reference, tr("product"));
}

Result<Person> Queries::findPerson(const QString &reference)
{
    if (const auto byMail = storage::personNamed(d->read(), reference); byMail && *byMail)
        return **byMail;
    return findNamed<Person>(d->read(), reference, tr("person"));
}

Result<Environment> Queries::findEnvironment(const QString &reference)
{
    return findNamed<Environment>(d->read(), reference, tr("environment"));
}
Result<Template> Queries::findTemplate(const QString &reference)
{
    return findNamed<Template>(d->read(), reference, tr("template"));
}
Result<Train> Queries::findTrain(const QString &reference)
{
    return findNamed<Train>(d->read(), reference, tr("train"));
}

Result<QByteArray> Queries::calendarIcs(std::optional<ProductId> product)
{
    storage::Snapshot snapshot(d->read());
    std::vector<formats::IcsEvent> events;
    const auto products = d->productsById();
    const auto all = d->read().all<Release>("ship, n");
    const auto windows = d->read().all<Freeze>("n");
    const auto notes = d->read().all<CalendarEvent>("n");
    const auto environments = d->read().all<Environment>("ord, name");
    if (!environments)
        return std::unexpected(environments.error());
    const auto namesIn = [](const auto &ids, const auto &entities) {
        QStringList names;
        for (const auto &each : entities)
            if (std::ranges::contains(ids, each.id))
                names += each.name;
        names.sort();
        return names;
    };
    if (!products || !all || !windows || !notes)
        return std::unexpected(!products  ? products.error()
                               : !all     ? all.error()
                               : !windows ? windows.error()
                                          : notes.error());
    for (const Release &each : *all)
        if (!product || each.product == *product)
            events.push_back({each.id.toString() + u"@slipway"_s,
                              products->value(each.product).name + u' ' + each.version,
                              each.scope,
                              {u"release"_s},
                              {each.ship, each.ship + std::chrono::hours(1)},
                              each.shipZone,
                              false,
                              {},
                              {}});
    for (const Freeze &each : *windows)
        if (!product || each.products.empty() || std::ranges::contains(each.products, *product))
            events.push_back({each.sourceUid.isEmpty() ? each.id.toString() + u"@slipway"_s : each.sourceUid,
                              each.name,
                              each.reason,
                              {u"freeze"_s},
                              each.span,
                              each.zone,
                              each.allDay,
                              {},
                              {},
                              namesIn(each.products, *products),
                              namesIn(each.environments, *environments),
                              isZoneName(each.zone)});
    for (const CalendarEvent &each : *notes)
        if (!product || each.product == *product)
            events.push_back({each.uid,
                              each.title,
                              each.description,
                              {},
                              each.span,
                              each.zone,
                              each.allDay,
                              each.recurrence,
                              each.raw});
    return formats::writeIcs(events, d->now());
}

Result<CheckReport> Queries::check(const JobControlPtr &control)
{
    std::function<bool()> isCancelled;
    if (control)
        isCancelled = [control] { return control->isCancelled(); };
    const storage::Interruption interruption(d->read().connection(), isCancelled);
    auto checked = storage::check(d->read());
    if (control) {
        control->finish();
        if (control->isCancelled())
            checked = std::unexpected(cancelled());
    }
    return checked.transform([&](const storage::CheckResult &result) {
        CheckReport report{{}, result.entities, result.auditEntries};
        // What still stands is told with the findings.
        for (const QString &each : std::as_const(d->schemaEdits))
            if (!std::ranges::contains(result.findings, each, &storage::Finding::text))
                report.problems.push_back(
                    {u"integrity"_s, each + u' ' + tr("It was put right when the workspace was opened.")});
        for (const storage::Finding &each : result.findings) {
            static const QString words[] = {u"integrity"_s, u"audit"_s, u"content"_s, u"reference"_s};
            report.problems.push_back({words[static_cast<int>(each.kind)],
                                       each.remedy.isEmpty() ? each.text : each.text + u' ' + each.remedy});
        }
        return report;
    });
}

} // namespace slipway::service
