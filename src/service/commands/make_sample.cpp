// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/order_key.h"
#include "core/base/tr.h"
#include "core/readiness/gate.h"
#include "core/release/roles.h"
#include "formats/template/template_yaml.h"
#include "service/command_context.h"
#include "service/commands/release_commands.h"
#include "service/commands/sample_course.h"
#include "service/commands/sample_history.h"
#include "service/commands/sample_incidents.h"
#include "service/commands/sample_lessons.h"
#include "service/commands/sample_pipelines.h"
#include "service/commands/sample_scope.h"
#include "service/commands/sample_signoffs.h"
#include "service/commands/workspace_commands.h"
#include "service/templates.h"

#include <map>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kZone = "Europe/Berlin";

struct SampleProduct {
    QStringView name;
    QStringView owner;
    int major;
    int minor;      ///< of the release that is about to ship
    int cycleDays;  ///< between two releases
    int phaseShift; ///< days by which its train is off the others
    int hour;
};

constexpr SampleProduct kProducts[] = {
    {u"Payments", u"Tomasz Nowak", 4, 2, 35, 8, 14},       {u"Ledger", u"Wei Zhang", 2, 9, 42, 15, 10},
    {u"Mobile iOS", u"Chiara Conti", 7, 14, 28, 6, 10},    {u"Mobile Android", u"Chiara Conti", 7, 14, 28, 7, 10},
    {u"Web Checkout", u"Priya Raman", 5, 7, 30, 20, 10},   {u"Identity", u"Aylin Demir", 3, 3, 29, 0, 10},
    {u"Notifications", u"Felix Brandt", 2, 4, 38, -1, 14}, {u"Fraud Scoring", u"Wei Zhang", 1, 18, 36, 14, 11},
    {u"Merchant Portal", u"Priya Raman", 3, 10, 33, 9, 9}, {u"Platform API", u"Tomasz Nowak", 11, 0, 60, 23, 14},
    {u"Reporting", u"Henrik Sørensen", 6, 1, 45, 22, 16},  {u"Onboarding", u"Felix Brandt", 1, 9, 50, 43, 10},
};

struct SamplePerson {
    QStringView name;
    QStringView mail;
    QStringList roles;
};

std::vector<SamplePerson> samplePeople()
{
    auto role = [](QStringView word) { return word.toString(); };
    return {{u"Mara Lind", u"mara", {role(roles::kCoordinator)}},
            {u"Jonas Weber", u"jonas", {role(roles::kQaLead)}},
            {u"Aylin Demir", u"aylin", {role(roles::kSecurity), role(roles::kDevelopment)}},
            {u"Priya Raman", u"priya", {role(roles::kProductOwner), role(roles::kCoordinator)}},
            {u"Lucía Ortega", u"lucia", {role(roles::kOperations)}},
            {u"Tomasz Nowak", u"tomasz", {role(roles::kDevelopment)}},
            {u"Wei Zhang", u"wei", {role(roles::kDevelopment)}},
            {u"Chiara Conti", u"chiara", {role(roles::kDevelopment), role(roles::kQaLead)}},
            {u"Felix Brandt", u"felix", {role(roles::kDevelopment)}},
            {u"Henrik Sørensen", u"henrik", {role(roles::kManager)}}};
}

class Sample
{
public:
    explicit Sample(CommandContext &context) : m_context(context), m_today(dayIn(context.now(), kZone)) {}

    Result<> make()
    {
        return addPeople()
            .and_then([&] { return addPlaces(); })
            .and_then([&] { return addTemplates(); })
            .and_then([&] { return addFreezes(); })
            .and_then([&] { return addProducts(); })
            .and_then([&] { return addSamplePipelines(m_context, m_people, m_places); })
            .and_then([&] { return addSampleIncidents(m_context, m_people, m_places); })
            .and_then([&] { return addSampleLessons(m_context, m_people); })
            .and_then([&] { return signWhatIsOver(m_context, m_people); })
            .and_then([&] { return addSampleHistory(m_context); })
            .and_then([&] { return addSampleCourse(m_context); });
    }

private:
    storage::Transaction &transaction() { return m_context.transaction(); }

    Instant at(int days, int hour) const { return fromWallTime(m_today.addDays(days), QTime(hour, 0), kZone); }

    Result<> addPeople()
    {
        for (const SamplePerson &each : samplePeople()) {
            Person person{m_context.newId<Person>(),
                          each.name.toString(),
                          each.mail.toString() + u"@meridian.example"_s,
                          each.roles,
                          u"de_de"_s,
                          kZone,
                          5};
            m_people.emplace(person.name, person.id);
            if (const auto done = transaction().insert(person); !done)
                return done;
        }
        return transaction().insert(Absence{m_context.newId<Absence>(), m_people.at(u"Wei Zhang"_s),
                                            m_today.addDays(16), m_today.addDays(23), u"holiday"_s});
    }

    Result<> addPlaces()
    {
        int order = 0;
        for (const QString &name : {u"test"_s, u"staging"_s, u"staging-2"_s, u"production"_s}) {
            Environment place{m_context.newId<Environment>(), name, {}, {}, orderkey::initial(order++)};
            m_places.emplace(name, place.id);
            if (const auto done = transaction().insert(place); !done)
                return done;
        }
        return {};
    }

    Result<> addTemplates()
    {
        for (const QByteArray &body : shippedTemplates()) {
            const auto spec = formats::parseTemplate(body, {});
            if (!spec)
                return std::unexpected(spec.error());
            const Template made{m_context.newId<Template>(), spec->name, QString::fromUtf8(body)};
            m_templates.emplace(made.name, made.id);
            if (const auto done = transaction().insert(made); !done)
                return done;
        }
        return {};
    }

    Result<> addFreezes()
    {
        const int year = m_today.month() == 1 ? m_today.year() - 1 : m_today.year();
        const Freeze yearEnd{m_context.newId<Freeze>(),
                             u"Year-end freeze"_s,
                             {fromWallTime(QDate(year, 12, 19), QTime(0, 0), kZone),
                              fromWallTime(QDate(year + 1, 1, 5), QTime(0, 0), kZone)},
                             kZone,
                             true,
                             {},
                             {m_places.at(u"production"_s)},
                             u"Nobody is there to repair it."_s,
                             {}};
        const Freeze quarter{m_context.newId<Freeze>(),
                             u"Quarter-close freeze"_s,
                             {at(21, 0), at(25, 6)},
                             kZone,
                             false,
                             {},
                             {m_places.at(u"production"_s)},
                             u"Finance closes the books."_s,
                             {}};
        return transaction().insert(yearEnd).and_then([&] { return transaction().insert(quarter); });
    }

    Result<> addProducts()
    {
        int order = 0;
        for (const SampleProduct &each : kProducts) {
            const QString name = each.name.toString();
            Product product{
                m_context.newId<Product>(), name, {}, m_people.at(each.owner.toString()), u"de_de"_s, kZone, {},
                orderkey::initial(order++)};
            if (const auto done = transaction().insert(product); !done)
                return done;
            for (int k = -7; k <= 4; ++k)
                if (const auto done = addRelease(each, product.id, k); !done)
                    return done;
        }
        return {};
    }

    Result<> addRelease(const SampleProduct &spec, ProductId product, int k)
    {
        const int minor = spec.minor + k;
        if (minor < 0)
            return {};
        const int days = spec.phaseShift + k * spec.cycleDays;
        WorkCalendar calendar = m_context.calendarOf(product);
        const QDate day = k == 0 ? m_today.addDays(days) : calendar.workingDayFrom(m_today.addDays(days));
        const bool isMobile = spec.name.startsWith(u"Mobile");
        const auto id = CreateRelease{
            .product = product,
            .version = u"%1.%2"_s.arg(spec.major).arg(minor),
            .ship = fromWallTime(day, QTime(spec.hour, 0), kZone),
            .zone = kZone,
            .start = {},
            .origin = m_templates.at(isMobile ? u"Mobile app release"_s : u"Standard service release"_s),
            .coordinator = m_people.at(minor % 3 == 0 ? u"Priya Raman"_s : u"Mara Lind"_s),
            .environment = {},
            .train = {}}.execute(m_context);
        if (!id)
            return std::unexpected(id.error());
        // What is under way and what came before it; before anybody signs for it.
        const auto seen = k >= -3 && k <= 0 && days <= 15 ? addSampleScope(m_context, *id, m_people) : Result<>{};
        auto plan = m_context.plan(*id);
        if (!seen || !plan)
            return std::unexpected(seen ? plan.error() : seen.error());
        return bringToToday(spec, std::move(*plan), days);
    }

    /// Gives a release the state, and its items the progress, that its dates suggest.
    Result<> bringToToday(const SampleProduct &spec, ReleasePlan plan, int days)
    {
        const ReleasePlan before = plan;
        const Instant now = m_context.now();
        Release &release = plan.release;
        release.state = days < -2              ? ReleaseState::Closed
                        : days <= 0            ? ReleaseState::Released
                        : release.start <= now ? ReleaseState::InProgress
                        : days < 50            ? ReleaseState::Planned
                                               : ReleaseState::Draft;
        if (days == 0)
            release.state = ReleaseState::Deploying;
        if (days < 0 && release.version == u"3.9")
            release.state = ReleaseState::RolledBack;
        if (release.start <= now)
            release.startedAt = release.start;
        if (release.state == ReleaseState::InProgress || plan.scope)
            release.scope = scopeText(true);
        if (days < 0)
            release.shippedAt = release.ship + std::chrono::minutes(20);
        for (Milestone &each : plan.milestones)
            if (each.at <= now)
                each.actual = each.at;
        int late = 0;
        for (Item &item : plan.items) {
            const bool isPast =
                days <= 0 ? item.due <= release.ship : item.due && *item.due < now - std::chrono::hours(12);
            const bool isLate = days > 0 && isPast && *item.due > now - std::chrono::days(4)
                                && spec.name.size() % 2 == 0 && late++ == 0;
            if ((isPast || days < -2) && !isLate) {
                item.state = item.required ? ItemState::Done : ItemState::Skipped;
                item.reason = item.required ? QString() : u"not needed this time"_s;
                item.doneAt = item.due;
                item.doneBy = item.owner;
            }
        }
        if (release.state == ReleaseState::InProgress && days <= 9)
            beginAhead(plan);
        if (spec.name == u"Merchant Portal" && days == spec.phaseShift)
            for (Item &item : plan.items)
                if (item.title.startsWith(u"Load test")) {
                    item.state = ItemState::Blocked;
                    item.reason = u"staging is taken"_s;
                }
        for (Criterion &each : plan.criteria)
            if (each.kind == CriterionKind::Manual && days < 4) {
                each.state = CriterionState::Satisfied;
                each.value = u"0"_s;
                each.evaluatedAt = std::min(now, release.ship);
            }
        return m_context.writeDates(before, plan).and_then([&] { return writeRest(before, plan, days); });
    }

    Result<> writeRest(const ReleasePlan &before, ReleasePlan plan, int days)
    {
        for (std::size_t i = 0; i < plan.criteria.size(); ++i)
            if (!(plan.criteria[i] == before.criteria[i]))
                if (const auto done = transaction().update(plan.criteria[i]); !done)
                    return done;
        for (const Item &item : plan.items)
            if (item.state == ItemState::Done && item.title.contains(u"tests"))
                if (const auto done = transaction().insert(Evidence{m_context.newId<Evidence>(),
                                                                    plan.release.id,
                                                                    item.id.value,
                                                                    EvidenceKind::Link,
                                                                    u"https://ci.meridian.example/runs/1842"_s,
                                                                    u"run #1842, 1 284 passed"_s,
                                                                    {},
                                                                    item.doneBy,
                                                                    *item.doneAt});
                    !done)
                    return done;
        deriveCriteria(plan);
        if (plan.release.state == ReleaseState::InProgress && days <= 15)
            if (const auto done = askStakeholders(plan, days); !done)
                return done;
        if (days <= 0 || days > 6)
            return {};
        // An old content hash makes the decision of a release still being tested stale, as an early signature is.
        plan.release.scope = scopeText(false);
        for (const SignoffRequirement &each : plan.requirements)
            if (each.role == roles::kQaLead)
                if (const auto done = approveAsSample(m_context, plan, each, m_people); !done)
                    return done;
        return {};
    }

    /// What the releases under way hold; `isComplete`: with the change that came in last.
    static QString scopeText(bool isComplete)
    {
        const QString agreed = u"- Payments in Swiss francs (SHOP-412)\n- Refunds at once instead of overnight "
                               u"(SHOP-388, SHOP-397)\n"_s;
        return isComplete ? agreed + u"- 3-D Secure 2.3 for all card schemes (SHOP-401)\n"_s : agreed;
    }

    /// A team works ahead: of what is due in the coming days, every second thing is done and the next one begun.
    void beginAhead(ReleasePlan &plan)
    {
        int index = 0;
        for (Item &item : plan.items) {
            if (item.state != ItemState::Open || !item.due || *item.due > m_context.now() + std::chrono::days(5))
                continue;
            if (++index % 3 == 0)
                continue;
            item.state = index % 3 == 1 ? ItemState::Done : ItemState::InProgress;
            if (item.state != ItemState::Done)
                continue;
            item.doneAt = m_context.now() - std::chrono::hours(20 + index);
            item.doneBy = item.owner;
        }
    }

    /// Asks further roles for their decision; the coordinator of the nearest release gave theirs too early.
    Result<> askStakeholders(const ReleasePlan &plan, int days)
    {
        int order = 10;
        for (const QStringView role : {roles::kCoordinator, roles::kSecurity, roles::kOperations}) {
            SignoffRequirement requirement;
            requirement.id = m_context.newId<SignoffRequirement>();
            requirement.release = plan.release.id;
            requirement.role = role.toString();
            requirement.dueRule = u"T-1d@12:00"_s;
            requirement.due = fromWallTime(dayIn(plan.release.ship, kZone).addDays(-1), QTime(12, 0), kZone);
            requirement.requestedAt = m_context.now() - std::chrono::hours(18);
            requirement.requestedBy = m_people.at(u"Jonas Weber"_s);
            requirement.order = orderkey::initial(order++);
            if (const auto done = transaction().insert(requirement); !done)
                return done;
        }
        if (days > 8)
            return {};
        ReleasePlan then = plan;
        then.release.scope = scopeText(false);
        const SignedContent content = signedContent(then, std::nullopt);
        const auto sign = [&](QStringView role, const QString &person, int hours) {
            return transaction().insert(Signoff{m_context.newId<Signoff>(),
                                                plan.release.id,
                                                role.toString(),
                                                m_people.at(person),
                                                Decision::Approved,
                                                {},
                                                m_context.now() - std::chrono::hours(hours),
                                                content.hash,
                                                content.document});
        };
        return sign(roles::kCoordinator, u"Mara Lind"_s, 40).and_then([&] {
            return sign(roles::kSecurity, u"Aylin Demir"_s, 30);
        });
    }

    CommandContext &m_context;
    QDate m_today;
    std::map<QString, PersonId> m_people;
    std::map<QString, EnvironmentId> m_places;
    std::map<QString, TemplateId> m_templates;
};

} // namespace

Result<Done> MakeSample::execute(CommandContext &context) const
{
    const auto products = context.transaction().all<Product>("n");
    if (!products)
        return std::unexpected(products.error());
    if (!products->empty())
        return failure(ErrorKind::Conflict, tr("The workspace is not empty; the sample was not added."));
    const auto done = Sample(context).make();
    context.transaction().setSubject({});
    context.setSummary(tr("Make the sample workspace"));
    return done.transform([] { return Done{}; });
}

} // namespace slipway::service
