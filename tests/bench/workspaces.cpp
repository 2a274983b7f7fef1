// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/workspaces.h"

#include "bench/need.h"
#include "core/base/order_key.h"
#include "service/commands/workspace_commands.h"
#include "service/session.h"
#include "storage/workspace.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

namespace slipway::bench {
namespace {

constexpr const char *kZone = "Europe/Berlin";
constexpr int kItemsOfTheBusyOne = 500;

/// Ends the program when a step of the preparation fails: a figure on half a workspace would be a lie.
class Maker
{
public:
    Maker(int releases, int itemsEach, int years) : m_releases(releases), m_itemsEach(itemsEach), m_years(years)
    {
        m_now = service::Surroundings::real().now();
    }

    Result<> team(storage::Transaction &transaction)
    {
        for (int i = 0; i < 40; ++i)
            m_people.push_back(
                {id<Person>(), u"Person %1"_s.arg(i), u"p%1@example.org"_s.arg(i), {u"development"_s}, {}, kZone, 5});
        m_people.front().roles = {u"release_coordinator"_s, u"qa_lead"_s};
        for (int i = 0; i < 200; ++i)
            m_products.push_back({id<Product>(),
                                  u"Product %1"_s.arg(i, 3, 10, QChar(u'0')),
                                  {},
                                  m_people[static_cast<std::size_t>(i % 40)].id,
                                  {},
                                  kZone,
                                  {},
                                  orderkey::initial(i)});
        m_environments.push_back({id<Environment>(), u"production"_s, {}, {}, orderkey::initial(0)});
        return transaction.insertMany(m_people)
            .and_then([&] { return transaction.insertMany(m_products); })
            .and_then([&] { return transaction.insertMany(m_environments); });
    }

    Result<> releases(storage::Transaction &transaction, int from, int to)
    {
        std::vector<Release> releases;
        std::vector<Phase> phases;
        std::vector<Item> items;
        for (int i = from; i < to; ++i)
            addRelease(i, releases, phases, items);
        return transaction.insertMany(releases).and_then([&] { return transaction.insertMany(phases); }).and_then([&] {
            return transaction.insertMany(items);
        });
    }

private:
    template <class Entity>
    Id<Entity> id()
    {
        std::array<std::uint8_t, 10> bytes{};
        for (auto &byte : bytes)
            byte = static_cast<std::uint8_t>(m_random());
        return {Uuid::version7(toUnixMilliseconds(m_now) + m_count++, bytes)};
    }

    void addRelease(int i, std::vector<Release> &releases, std::vector<Phase> &phases, std::vector<Item> &items)
    {
        using std::chrono::hours;
        const qint64 span = static_cast<qint64>(m_years) * 365 * 24;
        const auto shift = hours(static_cast<qint64>(i) * span / m_releases - span / 2);
        Release release;
        release.id = id<Release>();
        release.product = m_products[static_cast<std::size_t>(i) % m_products.size()].id;
        release.version = u"%1.%2"_s.arg(i / 200 / 20 + 1).arg(i / 200 % 20);
        release.ship = std::chrono::floor<hours>(m_now) + shift;
        release.start = release.ship - hours(24 * (10 + i % 20));
        release.state = shift < hours(0) ? ReleaseState::Closed
                        : i % 3          ? ReleaseState::Planned
                                         : ReleaseState::InProgress;
        release.shipZone = kZone;
        release.coordinator = m_people[static_cast<std::size_t>(i) % m_people.size()].id;
        release.environment = m_environments.front().id;
        releases.push_back(release);
        Phase phase;
        phase.id = id<Phase>();
        phase.release = release.id;
        phase.key = u"testing"_s;
        phase.name = u"Testing"_s;
        phase.span = {release.start, release.ship};
        phase.order = orderkey::initial(0);
        phases.push_back(phase);
        const int count = i == m_releases / 2 ? kItemsOfTheBusyOne : m_itemsEach;
        for (int n = 0; n < count; ++n)
            items.push_back(itemOf(release, phase, n));
    }

    Item itemOf(const Release &release, const Phase &phase, int n)
    {
        Item item;
        item.id = id<Item>();
        item.release = release.id;
        item.phase = phase.id;
        item.title = u"Check step %1 of the runbook"_s.arg(n);
        item.state = release.state == ReleaseState::Closed || n % 3 == 0 ? ItemState::Done : ItemState::Open;
        item.owner = m_people[static_cast<std::size_t>(n) % m_people.size()].id;
        item.due = release.ship - std::chrono::hours(24);
        item.order = orderkey::initial(n);
        return item;
    }

    int m_releases;
    int m_itemsEach;
    int m_years;
    Instant m_now;
    qint64 m_count = 0;
    std::mt19937 m_random{4711};
    std::vector<Person> m_people;
    std::vector<Product> m_products;
    std::vector<Environment> m_environments;
};

void makeSample(const QString &file)
{
    auto session = need(service::Session::create(file, service::Surroundings::real()));
    need(session->run(service::MakeSample{}));
}

template <class Make>
QString made(const QString &folder, const QString &name, Make make)
{
    QString file = folder + u'/' + name;
    if (QFile::exists(file))
        return file;
    std::fprintf(stderr, "bench: making %s\n", qPrintable(name));
    const QString half = file + u".half"_s;
    for (const QString &rest : {half, half + u"-wal"_s, half + u"-shm"_s})
        QFile::remove(rest);
    make(half);
    if (!QFile::rename(half, file))
        qFatal("cannot rename %s", qPrintable(half));
    return file;
}

} // namespace

void makeWorkspace(const QString &file, int releases, int itemsEach, int years)
{
    const auto surroundings = service::Surroundings::real();
    auto workspace = need(storage::Workspace::create(file, surroundings.newId(), surroundings.newId()));
    Maker maker(releases, itemsEach, years);
    const storage::WriteContext context{{}, u"bench.import"_s, {}, surroundings.now(), true};
    need(workspace->write(context, [&](storage::Transaction &transaction) { return maker.team(transaction); }));
    constexpr int batch = 5000;
    for (int from = 0; from < releases; from += batch)
        need(workspace->write(context, [&](storage::Transaction &transaction) {
            return maker.releases(transaction, from, std::min(from + batch, releases));
        }));
}

Workspaces prepareWorkspaces(const QString &folder)
{
    QDir().mkpath(folder);
    return {made(folder, u"sample.slipway"_s, makeSample),
            made(folder, u"small.slipway"_s, [](const QString &file) { makeWorkspace(file, 1000, 10, 10); }),
            made(folder, u"large.slipway"_s, [](const QString &file) { makeWorkspace(file, 100'000, 10, 10); }),
            made(folder, u"calendar.slipway"_s, [](const QString &file) { makeWorkspace(file, 10'000, 2, 2); })};
}

} // namespace slipway::bench
