// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/queries/queries.h"

#include "service/commands/calendar_commands.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/signoff_commands.h"
#include "service/commands/workspace_commands.h"
#include "support/plan_builder.h"
#include "support/team.h"

#include <QTest>

#include <algorithm>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Several products with confusable names, releases in all states, some late and blocked.
class Crowd
{
public:
    explicit Crowd(TemporaryWorkspace &workspace) : m_workspace(workspace), m_team(workspace)
    {
        std::vector<ProductId> products{m_team.payments, m_team.ledger};
        for (const QString &name : {u"Mobile"_s, u"Mobile iOS"_s, u"100% Pure_Data"_s})
            products.push_back(workspace.done(Save<Product>{{.name = name}}));
        for (std::size_t i = 0; i < 40; ++i)
            addRelease(products[i % products.size()], static_cast<int>(i));
    }

    [[nodiscard]] const Team &team() const { return m_team; }

private:
    void addRelease(ProductId product, int i)
    {
        CreateRelease wish;
        wish.product = product;
        wish.version = u"%1.%2"_s.arg(i % 3 + 1).arg(i);
        wish.ship = at("2026-12-20T12:00") + std::chrono::hours(24 * (i * 7 % 40));
        if (i % 2)
            wish.coordinator = m_team.chiara;
        if (i % 4 == 1)
            wish.origin = m_team.standard;
        if (i % 3)
            wish.environment = m_team.staging;
        const ReleaseId id = m_workspace.done(wish);
        workOn(id, i);
        using enum ReleaseState;
        static const std::vector<std::vector<ReleaseState>> ways{
            {}, {Planned}, {Planned, InProgress}, {Planned, Cancelled}};
        m_team.takeTo(id, ways[static_cast<std::size_t>(i) % ways.size()]);
    }

    void workOn(ReleaseId id, int i)
    {
        if (i % 4 == 0)
            m_workspace.done(AddItem{.release = id,
                                     .title = u"Late"_s,
                                     .required = i % 8 == 0,
                                     .owner = m_team.jonas,
                                     .due = m_workspace.now() - 1h});
        if (i % 5 == 0) {
            const ItemId item = m_workspace.done(AddItem{.release = id, .title = u"Stuck"_s});
            m_workspace.done(
                SetItemState{.release = id, .items = {item}, .state = ItemState::Blocked, .reason = u"why"_s});
        }
        if (i % 6 == 0) {
            const ItemId item = m_workspace.done(AddItem{.release = id, .title = u"Done"_s, .owner = m_team.wei});
            m_workspace.done(SetItemState{.release = id, .items = {item}, .state = ItemState::Done});
        }
        if (i % 7 == 0)
            m_workspace.done(RequireSignoff{.release = id, .role = i % 2 ? u"manager"_s : u"security"_s});
        if (i % 9 == 0)
            m_workspace.done(AddCriterion{.release = id, .title = u"Fast"_s, .owner = m_team.wei});
    }

    TemporaryWorkspace &m_workspace;
    Team m_team;
};

PersonId henrik;

struct Known {
    ReleasePlan plan;
    QString title;
};

std::vector<Known> everyRelease(TemporaryWorkspace &workspace)
{
    QHash<ProductId, QString> names;
    for (const Product &each : valueOf(workspace.queries().products()))
        names.insert(each.id, each.name);
    std::vector<Known> all;
    for (const ReleaseRow &each : valueOf(workspace.queries().releases({}, ReleaseOrder::Ship, false, 0, 10'000))) {
        const ReleasePlan plan = valueOf(workspace.queries().plan(each.id));
        all.push_back({plan, names.value(plan.release.product) + u' ' + plan.release.version});
    }
    return all;
}

/// Of the team, only Henrik is asked for sign-offs (as manager), and only Wei owns criteria.
bool isInvolved(const ReleasePlan &plan, PersonId person)
{
    return plan.release.coordinator == person
           || std::ranges::any_of(plan.items,
                                  [&](const Item &each) {
                                      return each.owner == person && each.state != ItemState::Done
                                             && each.state != ItemState::Skipped;
                                  })
           || std::ranges::contains(plan.criteria, std::optional(person), &Criterion::owner)
           || (person == henrik && std::ranges::contains(plan.requirements, u"manager"_s, &SignoffRequirement::role));
}

bool isInPhase(const ReleasePlan &plan, const std::set<QString> &phases, Instant now)
{
    const Phase *current = nullptr;
    for (const Phase &each : plan.phases)
        if (!current || each.span.from <= now)
            current = &each;
    return phases.empty() || (current && std::ranges::any_of(phases, [&](const QString &each) {
                                  return each == current->key || each.compare(current->name, Qt::CaseInsensitive) == 0;
                              }));
}

bool matches(const Known &known, const ReleaseFilter &filter, Instant now)
{
    const Release &release = known.plan.release;
    auto isIn = [](const auto &set, const auto &value) { return set.empty() || (value && set.contains(*value)); };
    const bool isAtRisk =
        (release.state == ReleaseState::Draft || release.state == ReleaseState::Planned
         || release.state == ReleaseState::InProgress || release.state == ReleaseState::Deploying)
        && std::ranges::any_of(known.plan.items, [&](const Item &each) {
               const bool isOpen = each.state != ItemState::Done && each.state != ItemState::Skipped;
               return each.required && isOpen && ((each.due && *each.due < now) || each.state == ItemState::Blocked);
           });
    const int percent =
        known.plan.items.empty()
            ? 0
            : static_cast<int>(std::ranges::count_if(
                  known.plan.items,
                  [](const Item &each) { return each.state == ItemState::Done || each.state == ItemState::Skipped; }))
                  * 100 / static_cast<int>(known.plan.items.size());
    return (!filter.involves || isInvolved(known.plan, *filter.involves)) && isInPhase(known.plan, filter.phases, now)
           && percent >= filter.progress.least && percent <= filter.progress.most
           && isIn(filter.states, std::optional(release.state)) && isIn(filter.products, std::optional(release.product))
           && isIn(filter.coordinators, release.coordinator) && isIn(filter.environments, release.environment)
           && (!filter.ship || filter.ship->contains(release.ship)) && (!filter.onlyAtRisk || isAtRisk)
           && known.title.contains(filter.text.trimmed(), Qt::CaseInsensitive);
}

QStringList titlesOf(const std::vector<ReleaseRow> &rows)
{
    QStringList titles;
    for (const ReleaseRow &each : rows)
        titles += each.title;
    return titles;
}

} // namespace

class QueriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theZoneOfTheMachine_isWhatTheEnvironmentSays()
    {
        const QByteArray before = qgetenv("TZ");
        const auto back = qScopeGuard([&] { before.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", before); });
        for (const char *named : {"Europe/Oslo", ":Asia/Tokyo", "US/Eastern"}) {
            qputenv("TZ", named);
            QCOMPARE(Surroundings::real().zone, QByteArray(named).sliced(*named == ':' ? 1 : 0));
        }
        qunsetenv("TZ");
        QVERIFY(isZoneName(Surroundings::real().zone));
    }

    void initTestCase()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_crowd = std::make_unique<Crowd>(*m_workspace);
        henrik = m_crowd->team().henrik;
        m_all = everyRelease(*m_workspace);
        QCOMPARE(m_all.size(), 40u);
    }

    void eachFilter_findsWhatASearchByHandFinds_data()
    {
        QTest::addColumn<ReleaseFilter>("filter");
        const Team &team = m_crowd->team();
        auto row = [](const char *name, ReleaseFilter filter) { QTest::newRow(name) << std::move(filter); };
        row("all", {});
        for (const char *text : {"Payments",
                                 "payments",
                                 "mobile",
                                 "Mobile iOS",
                                 "mobile ios",
                                 "mobile ios 1",
                                 "ios 2.1",
                                 "Mobile 2",
                                 "ments 1",
                                 "1.",
                                 "3.2",
                                 "100%",
                                 "%",
                                 "_",
                                 "e_d",
                                 "Pure Data",
                                 "data 3",
                                 "\\",
                                 "'",
                                 "\"",
                                 "  Ledger  ",
                                 "Ledger  1",
                                 "nothing at all",
                                 "OR 1=1",
                                 "Payments 1.0 x",
                                 "1.3 Payments"})
            row(text, {.text = QString::fromLatin1(text)});
        row("text and product", {.text = u"mobile 1"_s, .products = {team.payments}});
        row("state", {.states = {ReleaseState::Planned}});
        row("states", {.states = {ReleaseState::Cancelled, ReleaseState::InProgress}});
        row("state nobody is in", {.states = {ReleaseState::Closed}});
        row("product", {.products = {team.ledger}});
        row("products", {.products = {team.ledger, team.payments}});
        row("coordinator", {.coordinators = {team.chiara}});
        row("environment", {.environments = {team.staging}});
        row("environment nobody ships to", {.environments = {team.production}});
        row("span", {.ship = TimeSpan{at("2026-12-25T12:00"), at("2027-01-05T12:00")}});
        row("empty span", {.ship = TimeSpan{at("2027-01-05"), at("2027-01-05")}});
        row("at risk", {.onlyAtRisk = true});
        row("at risk and planned", {.states = {ReleaseState::Planned}, .onlyAtRisk = true});
        row("coordinates or owns", {.involves = team.chiara});
        row("owns something open", {.involves = team.jonas});
        row("may sign", {.involves = team.henrik});
        row("owns a criterion, or what is done", {.involves = team.wei});
        row("nobody's", {.involves = numbered<PersonId>(9'999)});
        row("phase by key", {.phases = {u"testing"_s}});
        row("phase by name, or another", {.phases = {u"TESTING"_s, u"deployment"_s}});
        row("no such phase", {.phases = {u"x' OR 1"_s}});
        row("progress below", {.progress = {.most = 49}});
        row("progress from", {.progress = {.least = 50}});
        row("progress of all", {.progress = {100, 100}});
        row("mine, in testing, begun", {.involves = team.jonas, .phases = {u"testing"_s}, .progress = {.least = 1}});
        row("everything", {.text = u"1"_s,
                           .states = {ReleaseState::Draft, ReleaseState::InProgress},
                           .products = {team.payments, team.ledger},
                           .coordinators = {team.chiara, team.mara},
                           .environments = {team.staging},
                           .ship = TimeSpan{at("2026-01-01"), at("2028-01-01")}});
    }
    void eachFilter_findsWhatASearchByHandFinds()
    {
        QFETCH(const ReleaseFilter, filter);
        QSet<QString> expected;
        for (const Known &each : m_all)
            if (matches(each, filter, m_workspace->now()))
                expected.insert(each.title);
        for (const ReleaseOrder order :
             {ReleaseOrder::Ship, ReleaseOrder::Title, ReleaseOrder::State, ReleaseOrder::Changed})
        {
            for (const bool descending : {false, true}) {
                const QStringList found =
                    titlesOf(valueOf(m_workspace->queries().releases(filter, order, descending, 0, 1'000)));
                QCOMPARE(QSet<QString>(found.begin(), found.end()), expected);
                QCOMPARE(found.size(), expected.size());
            }
        }
        QCOMPARE(valueOf(m_workspace->queries().releaseCount(filter)), expected.size());
        QCOMPARE(ReleaseFilter::fromJson(filter.toJson()), filter);
    }

    void everyWindow_isThePartOfTheWholeList_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<bool>("descending");
        for (const auto &[order, name] : {std::pair{ReleaseOrder::Ship, "ship"},
                                          {ReleaseOrder::Title, "title"},
                                          {ReleaseOrder::State, "state"},
                                          {ReleaseOrder::Changed, "changed"}})
            for (const bool descending : {false, true})
                QTest::addRow("%s %s", name, descending ? "down" : "up") << static_cast<int>(order) << descending;
    }
    void everyWindow_isThePartOfTheWholeList()
    {
        QFETCH(const int, order);
        QFETCH(const bool, descending);
        const auto by = static_cast<ReleaseOrder>(order);
        for (const ReleaseFilter &filter :
             {ReleaseFilter{}, ReleaseFilter{.states = {ReleaseState::Planned, ReleaseState::InProgress}},
              ReleaseFilter{.text = u"mobile"_s}})
        {
            const QStringList whole =
                titlesOf(valueOf(m_workspace->queries().releases(filter, by, descending, 0, 1'000)));
            for (qsizetype first = 0; first <= whole.size() + 1; first += 3)
                for (const int count : {0, 1, 4, 100})
                    QCOMPARE(titlesOf(valueOf(m_workspace->queries().releases(filter, by, descending, first, count))),
                             whole.mid(first, count));
            const QStringList other =
                titlesOf(valueOf(m_workspace->queries().releases(filter, by, !descending, 0, 1'000)));
            QCOMPARE(QStringList(other.rbegin(), other.rend()), whole);
        }
    }

    void shipAndTitle_sortAsTheySay()
    {
        const auto byShip = valueOf(m_workspace->queries().releases({}, ReleaseOrder::Ship, false, 0, 1'000));
        QVERIFY(std::ranges::is_sorted(byShip, {}, &ReleaseRow::ship));
        QStringList products;
        for (const ReleaseRow &each :
             valueOf(m_workspace->queries().releases({}, ReleaseOrder::Title, false, 0, 1'000)))
            products += each.title.section(u' ', 0, -2).toLower();
        QVERIFY(std::ranges::is_sorted(products));
    }

    void rows_countWhatIsThere()
    {
        for (const ReleaseRow &row : valueOf(m_workspace->queries().releases({}, ReleaseOrder::Ship, false, 0, 1'000)))
        {
            const ReleasePlan plan = valueOf(m_workspace->queries().plan(row.id));
            QCOMPARE(row.items, static_cast<int>(plan.items.size()));
            const auto overdue = std::ranges::count_if(plan.items, [&](const Item &each) {
                return each.required && each.state != ItemState::Done && each.due && *each.due < m_workspace->now();
            });
            QCOMPARE(row.overdue, static_cast<int>(overdue));
            QCOMPARE(row.gateReasons.has_value(), plan.release.state == ReleaseState::InProgress);
        }
    }

    void aReleaseIsFound_byIdAndByName()
    {
        for (const Known &each : m_all) {
            const Release &release = each.plan.release;
            const QString reference = each.title.chopped(release.version.size() + 1) + u'/' + release.version;
            QCOMPARE(valueOf(m_workspace->queries().findRelease(reference)).id, release.id);
            QCOMPARE(valueOf(m_workspace->queries().findRelease(reference.toUpper())).id, release.id);
            QCOMPARE(valueOf(m_workspace->queries().findRelease(release.id.toString())).id, release.id);
        }
        for (const QString &wrong : {u"Payments/99"_s, u"Payments"_s, u"/1.0"_s, u""_s, u"Nothing/1"_s,
                                     u"00000000-0000-7000-8000-000000000000"_s})
        {
            const auto found = m_workspace->queries().findRelease(wrong);
            QVERIFY(!found);
            QCOMPARE(found.error().kind, ErrorKind::NotFound);
        }
    }

    void aNameWithASlash_isFound()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        CreateRelease wish;
        wish.product = workspace.done(Save<Product>{{.name = u"Client/Server"_s}});
        wish.version = u"release/2"_s;
        wish.ship = at("2027-02-01");
        const ReleaseId id = workspace.done(wish);
        QCOMPARE(valueOf(workspace.queries().findRelease(u"Client/Server/release/2"_s)).id, id);
    }

    void theExport_holdsTheFilteredRows()
    {
        const QByteArray csv = valueOf(m_workspace->queries().releasesCsv({.states = {ReleaseState::Planned}}));
        QCOMPARE(csv.trimmed().split('\n').size() - 1, 10);
    }

    void theConflictsOfASpan_areThoseOfItsReleases()
    {
        // Every release of the crowd ships at noon; those on weekends are the only conflicts besides holidays.
        const TimeSpan span{at("2026-12-01"), at("2027-03-01")};
        QSet<ReleaseId> expected;
        for (const Known &each : m_all) {
            const ReleasePlan &plan = each.plan;
            if (plan.release.state == ReleaseState::Cancelled)
                continue;
            const QString region = plan.release.product == m_crowd->team().payments ? u"de_de"_s : QString();
            if (!testCalendar(region).isWorkingDay(dayIn(plan.release.ship, plan.release.shipZone)))
                expected.insert(plan.release.id);
        }
        QSet<ReleaseId> found;
        for (const Conflict &each : valueOf(m_workspace->queries().conflicts(span)))
            if (each.kind == Conflict::Kind::NonWorkingDay)
                found.insert(each.release);
        QCOMPARE(found, expected);
        for (const Known &each : m_all) {
            const auto own = valueOf(m_workspace->queries().release(each.plan.release.id)).conflicts;
            QCOMPARE(std::ranges::contains(own, Conflict::Kind::NonWorkingDay, &Conflict::kind),
                     expected.contains(each.plan.release.id));
        }
    }

private:
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Crowd> m_crowd;
    std::vector<Known> m_all;
};

QTEST_GUILESS_MAIN(QueriesTest)
#include "queries_test.moc"
