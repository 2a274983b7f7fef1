// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/queries/queries_private.h"

#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "formats/table/table.h"
#include "storage/repositories/release_repository.h"
#include "storage/repositories/release_table.h"

#include <QJsonArray>

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

/// No title is longer; SQLite refuses patterns of a pasted page.
constexpr qsizetype kLongestText = 1'000;

template <class Id>
QJsonArray idsToJson(const std::set<Id> &ids)
{
    QJsonArray list;
    for (const Id &each : ids)
        list.append(each.toString());
    return list;
}

template <class Id>
std::set<Id> idsFromJson(const QJsonValue &value)
{
    std::set<Id> ids;
    for (const QJsonValue &each : value.toArray())
        if (const auto id = Uuid::fromString(each.toString()))
            ids.insert({*id});
    return ids;
}

Result<storage::ReleaseSelection> selectionOf(Queries::Private &d, const ReleaseFilter &filter,
                                              ReleaseOrder order = ReleaseOrder::Ship, bool descending = false)
{
    storage::ReleaseSelection selection;
    selection.text = filter.text.trimmed().left(kLongestText);
    selection.states = filter.states;
    selection.products = filter.products;
    selection.coordinators = filter.coordinators;
    selection.environments = filter.environments;
    selection.ship = filter.ship;
    selection.changedSince = filter.changedSince;
    selection.order = static_cast<storage::ReleaseSelection::Order>(order);
    selection.isDescending = descending;
    selection.phases = QStringList(filter.phases.begin(), filter.phases.end());
    selection.leastProgress = filter.progress.least;
    selection.mostProgress = filter.progress.most;
    selection.now = d.now();
    if (filter.onlyAtRisk)
        selection.atRiskAt = d.now();
    if (filter.involves) {
        const auto person = d.read().find(*filter.involves);
        if (!person)
            return std::unexpected(person.error());
        selection.involved = {*filter.involves, person->value_or(Person{}).roles};
    }
    if (selection.text.isEmpty())
        return selection;
    return d.productsById().transform([&](const QHash<ProductId, Product> &products) {
        const QString typed = selection.text.toLower();
        for (const Product &each : products) {
            const QString name = each.name.toLower();
            if (name.contains(typed)) {
                selection.textProducts.push_back(each.id);
                continue;
            }
            // "ments 4.2" lies over the end of the name and the beginning of the version.
            for (qsizetype space = typed.indexOf(u' '); space >= 0; space = typed.indexOf(u' ', space + 1))
                if (name.endsWith(typed.left(space)))
                    selection.textAcross.emplace_back(each.id, typed.mid(space + 1));
        }
        return selection;
    });
}

/// Makes the rows of one window, with what they share read once.
class RowMaker
{
public:
    explicit RowMaker(Queries::Private &d) : m_d(d) {}

    Result<> prepare()
    {
        return m_d.productsById()
            .transform([&](auto found) { m_products = std::move(found); })
            .and_then([&] { return m_d.peopleById(); })
            .transform([&](auto found) { m_people = std::move(found); })
            .and_then([&] { return m_d.read().all<Environment>("ord, name"); })
            .transform([&](auto found) { m_places = std::move(found); });
    }

    Result<std::vector<ReleaseRow>> rows(const std::vector<ReleaseId> &ids)
    {
        std::vector<ReleaseRow> all;
        for (const ReleaseId id : ids) {
            auto made = row(id);
            if (!made)
                return std::unexpected(made.error());
            all.push_back(std::move(*made));
        }
        return all;
    }

private:
    Result<ReleaseRow> row(ReleaseId id)
    {
        const auto release = m_d.read().find(id);
        const auto phases = m_d.read().where<Phase>("release", id.value, "ord, n");
        const auto progress = storage::progressOf(m_d.read(), id, m_d.now());
        if (!release || !phases || !progress)
            return std::unexpected(!release ? release.error() : !phases ? phases.error() : progress.error());
        if (!*release)
            return failure(ErrorKind::NotFound, tr("There is no such release any more."));
        ReleaseRow row = plainRow(**release);
        if (const Phase *phase = phaseAt(*phases, m_d.now()))
            row.phase = phase->name;
        for (const auto &each : *progress) {
            row.itemsDone += each.done;
            row.items += each.all;
            row.overdue += each.overdue;
            row.isBlocked = row.isBlocked || each.requiredBlocked > 0;
        }
        row.isBlocked = row.isBlocked && isActive(row.state);
        if (row.state == ReleaseState::InProgress || row.state == ReleaseState::Deploying)
            row.gateReasons = reasonsAgainst(id);
        row.changedAt = storage::changedAt(m_d.read(), id).value_or(std::nullopt);
        return row;
    }

    ReleaseRow plainRow(const Release &release) const
    {
        ReleaseRow row;
        row.id = release.id;
        row.productName = m_products.value(release.product).name;
        row.version = release.version;
        row.title = row.productName + u' ' + row.version;
        row.state = release.state;
        row.ship = release.ship;
        row.zone = release.shipZone;
        row.coordinator = release.coordinator;
        if (release.coordinator)
            row.coordinatorName = m_people.value(*release.coordinator).name;
        const auto place =
            release.environment ? std::ranges::find(m_places, *release.environment, &Environment::id) : m_places.end();
        if (place != m_places.end())
            row.environmentName = place->name;
        return row;
    }

    std::optional<int> reasonsAgainst(ReleaseId id)
    {
        const auto plan = m_d.plan(id);
        const auto gate = plan ? m_d.gateOf(*plan, {}) : Result<GateAnswer>();
        if (!plan || !gate)
            return std::nullopt;
        return gate->standing();
    }

    Queries::Private &m_d;
    QHash<ProductId, Product> m_products;
    QHash<PersonId, Person> m_people;
    std::vector<Environment> m_places;
};

} // namespace

QJsonObject ReleaseFilter::toJson() const
{
    QJsonArray words;
    for (const ReleaseState each : states)
        words.append(toText(each));
    QJsonObject json{{u"text"_s, text},
                     {u"states"_s, words},
                     {u"products"_s, idsToJson(products)},
                     {u"coordinators"_s, idsToJson(coordinators)},
                     {u"environments"_s, idsToJson(environments)},
                     {u"at_risk"_s, onlyAtRisk}};
    if (ship)
        json[u"ship"_s] = QJsonArray{toUnixMilliseconds(ship->from), toUnixMilliseconds(ship->to)};
    if (changedSince)
        json[u"changed_since"_s] = toUnixMilliseconds(*changedSince);
    if (involves)
        json[u"involves"_s] = involves->toString();
    if (!phases.empty())
        json[u"phases"_s] = QJsonArray::fromStringList(QStringList(phases.begin(), phases.end()));
    if (progress != ProgressRange{})
        json[u"progress"_s] = QJsonArray{progress.least, progress.most};
    return json;
}

ReleaseFilter ReleaseFilter::fromJson(const QJsonObject &json)
{
    ReleaseFilter filter;
    filter.text = json[u"text"].toString();
    for (const QJsonValue &each : json[u"states"].toArray())
        if (const auto state = fromText<ReleaseState>(each.toString()))
            filter.states.insert(*state);
    filter.products = idsFromJson<ProductId>(json[u"products"]);
    filter.coordinators = idsFromJson<PersonId>(json[u"coordinators"]);
    filter.environments = idsFromJson<EnvironmentId>(json[u"environments"]);
    filter.onlyAtRisk = json[u"at_risk"].toBool();
    if (const QJsonArray ends = json[u"ship"].toArray(); ends.size() == 2)
        filter.ship = TimeSpan{fromUnixMilliseconds(ends[0].toInteger()), fromUnixMilliseconds(ends[1].toInteger())};
    if (json.contains(u"changed_since"))
        filter.changedSince = fromUnixMilliseconds(json[u"changed_since"].toInteger());
    if (const auto person = Uuid::fromString(json[u"involves"].toString()))
        filter.involves = PersonId{*person};
    for (const QJsonValue &each : json[u"phases"].toArray())
        filter.phases.insert(each.toString());
    if (const QJsonArray ends = json[u"progress"].toArray(); ends.size() == 2)
        filter.progress = {ends[0].toInt(), ends[1].toInt()};
    return filter;
}

Result<qint64> Queries::releaseCount(const ReleaseFilter &filter)
{
    return selectionOf(*d, filter).and_then([&](const storage::ReleaseSelection &selection) {
        return storage::countReleases(d->read(), selection);
    });
}

Result<std::vector<ReleaseRow>> Queries::releases(const ReleaseFilter &filter, ReleaseOrder order, bool descending,
                                                  qint64 first, int count)
{
    storage::Snapshot snapshot(d->read());
    RowMaker maker(*d);
    return maker.prepare()
        .and_then([&] { return selectionOf(*d, filter, order, descending); })
        .and_then([&](const storage::ReleaseSelection &selection) {
            return storage::releaseIds(d->read(), selection, first, count);
        })
        .and_then([&](const std::vector<ReleaseId> &ids) { return maker.rows(ids); });
}

Result<std::vector<ReleaseRow>> Queries::releaseRows(const std::vector<ReleaseId> &ids)
{
    storage::Snapshot snapshot(d->read());
    RowMaker maker(*d);
    return maker.prepare().and_then([&] { return maker.rows(ids); });
}

Result<GateStanding> Queries::gate(ReleaseId id)
{
    storage::Snapshot snapshot(d->read());
    return d->plan(id).and_then([&](const ReleasePlan &plan) {
        return d->gateOf(plan, {}).transform(
            [](const GateAnswer &gate) { return GateStanding{gate.isGo(), gate.standing()}; });
    });
}

Result<std::optional<qint64>> Queries::releasePosition(const ReleaseFilter &filter, ReleaseOrder order, bool descending,
                                                       ReleaseId id)
{
    storage::Snapshot snapshot(d->read());
    return selectionOf(*d, filter, order, descending).and_then([&](const storage::ReleaseSelection &selection) {
        return storage::positionOf(d->read(), selection, id);
    });
}

Result<QByteArray> Queries::releasesCsv(const ReleaseFilter &filter, ReleaseOrder order, bool descending)
{
    const auto rows = releaseCount(filter).and_then(
        [&](qint64 count) { return releases(filter, order, descending, 0, static_cast<int>(count)); });
    return rows.transform([](const std::vector<ReleaseRow> &all) {
        std::vector<QStringList> cells;
        for (const ReleaseRow &each : all)
            cells.push_back({each.productName, each.version, toText(each.state), toRfc3339(each.ship), each.phase,
                             QString::number(each.itemsDone), QString::number(each.items), each.coordinatorName,
                             each.environmentName});
        // Named so that the schedule import finds them again.
        return formats::writeCsv({u"product"_s, u"version"_s, u"state"_s, u"ship"_s, u"phase"_s, u"items_done"_s,
                                  u"items"_s, u"owner"_s, u"environment"_s},
                                 cells);
    });
}

} // namespace slipway::service
