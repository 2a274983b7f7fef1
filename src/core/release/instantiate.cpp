// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/instantiate.h"

#include "core/base/order_key.h"
#include "core/base/tr.h"

#include <QHash>

#include <algorithm>

namespace slipway {

namespace {

class Builder
{
public:
    Builder(const TemplateSpec &spec, const TemplateSetting &setting, Release release)
        : m_spec(spec),
          m_setting(setting)
    {
        m_plan.release = std::move(release);
    }

    Result<ReleasePlan> build()
    {
        m_plan.release.startRule = m_spec.start;
        m_plan.release.coordinatorMaySignQa = m_spec.coordinatorMaySignQa;
        if (const auto done = setEnvironment(); !done)
            return std::unexpected(done.error());
        addMilestones();
        for (const auto &phase : m_spec.phases)
            addPhase(phase);
        linkDependencies();
        if (const auto done = checkDependencies(); !done)
            return std::unexpected(done.error());
        if (const auto done = addBookings(); !done)
            return std::unexpected(done.error());
        if (const auto done = addJobs(); !done)
            return std::unexpected(done.error());
        addRunbook();
        addSkips();
        addPanels();
        return std::move(m_plan);
    }

private:
    template <class Entity>
    Id<Entity> newId() const
    {
        return {m_setting.newId()};
    }

    Result<EnvironmentId> environmentNamed(const QString &name) const
    {
        for (const Environment &each : m_setting.environments)
            if (each.name.compare(name, Qt::CaseInsensitive) == 0)
                return each.id;
        return failure(ErrorKind::NotFound,
                       tr("The template names the environment “%1”, which does not exist. Add it in the settings under "
                          "Environments or with slipwayctl environment add \"%1\", or change the template.")
                           .arg(name));
    }

    Result<> setEnvironment()
    {
        if (m_spec.environment.isEmpty() || m_plan.release.environment)
            return {};
        return environmentNamed(m_spec.environment).transform([&](EnvironmentId id) {
            m_plan.release.environment = id;
        });
    }

    std::optional<PersonId> holderOf(const QString &role) const
    {
        if (role.isEmpty())
            return std::nullopt;
        std::optional<PersonId> first;
        for (const Person &each : m_setting.people) {
            if (!each.roles.contains(role))
                continue;
            if (each.id == m_plan.release.coordinator)
                return each.id;
            if (!first)
                first = each.id;
        }
        return first;
    }

    void addMilestones()
    {
        for (const auto &each : m_spec.milestones)
            m_plan.milestones.push_back({.id = newId<Milestone>(),
                                         .release = m_plan.release.id,
                                         .key = each.key,
                                         .name = each.name,
                                         .rule = each.rule,
                                         .at = m_plan.release.ship,
                                         .actual = {},
                                         .order = orderkey::initial(std::ssize(m_plan.milestones))});
    }

    void addPhase(const TemplateSpec::Phase &spec)
    {
        Phase phase{.id = newId<Phase>(),
                    .release = m_plan.release.id,
                    .key = spec.key,
                    .name = spec.name,
                    .startRule = spec.start,
                    .endRule = spec.end,
                    .span = {m_plan.release.start, m_plan.release.ship},
                    .order = orderkey::initial(std::ssize(m_plan.phases))};
        const PhaseId id = phase.id;
        m_plan.phases.push_back(std::move(phase));
        for (const auto &item : spec.items)
            addItem(item, id, std::nullopt);
        for (const auto &criterion : spec.criteria)
            addCriterion(criterion, id);
        for (const auto &signoff : spec.signoffs)
            m_plan.requirements.push_back({.id = newId<SignoffRequirement>(),
                                           .release = m_plan.release.id,
                                           .role = signoff.role,
                                           .quorum = signoff.quorum,
                                           .phase = id,
                                           .dueRule = signoff.due,
                                           .due = {},
                                           .requestedAt = {},
                                           .requestedBy = {},
                                           .order = orderkey::initial(std::ssize(m_plan.requirements)),
                                           .separateDuties = signoff.separateDuties});
    }

    void addItem(const TemplateSpec::Item &spec, PhaseId phase, std::optional<ItemId> parent)
    {
        Item item;
        item.id = newId<Item>();
        item.release = m_plan.release.id;
        item.phase = phase;
        item.parent = parent;
        item.title = spec.title;
        item.body = spec.body;
        item.required = spec.required;
        item.owner = holderOf(spec.ownerRole);
        item.dueRule = spec.due;
        item.automation = spec.automation;
        item.order = orderkey::initial(std::ssize(m_plan.items));
        const ItemId id = item.id;
        if (!spec.key.isEmpty())
            m_itemsByKey.insert(spec.key, id);
        if (!spec.dependsOn.isEmpty())
            m_dependencies.push_back({m_plan.items.size(), spec.dependsOn});
        m_plan.items.push_back(std::move(item));
        for (const auto &child : spec.children)
            addItem(child, phase, id);
    }

    void addCriterion(const TemplateSpec::Criterion &spec, PhaseId phase)
    {
        Criterion criterion;
        criterion.id = newId<Criterion>();
        criterion.release = m_plan.release.id;
        criterion.phase = phase;
        criterion.title = spec.title;
        criterion.kind = spec.kind;
        criterion.parameters = spec.parameters;
        criterion.threshold = spec.threshold;
        criterion.blocking = spec.blocking;
        criterion.owner = holderOf(spec.ownerRole);
        criterion.order = orderkey::initial(std::ssize(m_plan.criteria));
        m_plan.criteria.push_back(std::move(criterion));
    }

    void linkDependencies()
    {
        for (const auto &[index, keys] : m_dependencies)
            for (const QString &key : keys)
                if (const auto found = m_itemsByKey.constFind(key); found != m_itemsByKey.constEnd())
                    m_plan.items[index].dependsOn.push_back(*found);
    }

    Result<> checkDependencies() const
    {
        for (const Item &item : m_plan.items)
            if (m_plan.waitsForItself(item.id))
                return failure(
                    ErrorKind::BadInput,
                    tr("In the template the item “%1” waits for itself; it could never be done.").arg(item.title));
        return {};
    }

    /// Environments are held while the release is tested; a template without that phase means its first one.
    const Phase *bookedPhase() const
    {
        const Phase *testing = m_plan.phaseByKey(u"testing");
        return testing || m_plan.phases.empty() ? testing : &m_plan.phases.front();
    }

    Result<> addBookings()
    {
        const Phase *testing = bookedPhase();
        for (const QString &name : m_spec.bookings) {
            const auto environment = environmentNamed(name);
            if (!environment)
                return std::unexpected(environment.error());
            m_plan.bookings.push_back({.id = newId<Booking>(),
                                       .environment = *environment,
                                       .release = m_plan.release.id,
                                       .phase = testing ? std::optional(testing->id) : std::nullopt,
                                       .span = {m_plan.release.start, m_plan.release.ship},
                                       .note = {}});
        }
        return {};
    }

    Result<> addJobs()
    {
        for (const TemplateSpec::Job &spec : m_spec.jobs) {
            ReleaseJob job;
            job.id = newId<ReleaseJob>();
            job.release = m_plan.release.id;
            if (const Phase *phase = m_plan.phaseByKey(spec.phase))
                job.phase = phase->id;
            if (!spec.environment.isEmpty()) {
                const auto environment = environmentNamed(spec.environment);
                if (!environment)
                    return std::unexpected(environment.error());
                job.environment = *environment;
            }
            job.purpose = spec.purpose;
            job.name = spec.name;
            job.connection = spec.connection;
            job.job = spec.job;
            job.ref = spec.ref;
            job.parameters = spec.parameters;
            job.refPattern = spec.refPattern;
            job.order = orderkey::initial(std::ssize(m_plan.jobs));
            m_plan.jobs.push_back(std::move(job));
        }
        return {};
    }

    /// Keys of steps and names of jobs were checked when the template was read.
    void addRunbook()
    {
        QHash<QString, RunbookStepId> byKey;
        for (const TemplateSpec::Step &spec : m_spec.runbook) {
            RunbookStep step;
            step.id = newId<RunbookStep>();
            step.release = m_plan.release.id;
            step.title = spec.title;
            step.body = spec.body;
            step.kind = spec.kind;
            step.role = spec.role;
            const auto job = std::ranges::find(m_plan.jobs, spec.job, &ReleaseJob::name);
            if (!spec.job.isEmpty() && job != m_plan.jobs.end())
                step.job = job->id;
            step.startMinutes = spec.startMinutes;
            step.plannedMinutes = spec.plannedMinutes;
            step.order = orderkey::initial(std::ssize(m_plan.runbook));
            if (!spec.key.isEmpty())
                byKey.insert(spec.key, step.id);
            m_plan.runbook.push_back(std::move(step));
        }
        for (std::size_t i = 0; i < m_spec.runbook.size(); ++i)
            for (const QString &key : m_spec.runbook[i].dependsOn)
                if (const auto found = byKey.constFind(key); found != byKey.constEnd())
                    m_plan.runbook[i].dependsOn.push_back(*found);
    }

    void addSkips()
    {
        for (const TemplateSpec::Skip &spec : m_spec.skips)
            m_plan.skippedGates.push_back(
                {.id = newId<SkippedGate>(),
                 .release = m_plan.release.id,
                 .title = spec.gate,
                 .reason = spec.reason,
                 .owner = holderOf(spec.ownerRole),
                 .dueRule = spec.due.isEmpty() ? TemplateSpec::Skip::kDefaultDue.toString() : spec.due,
                 .required = spec.required,
                 .backfill = {},
                 .order = orderkey::initial(std::ssize(m_plan.skippedGates))});
    }

    void addPanels()
    {
        for (const TemplateSpec::Panel &spec : m_spec.panels)
            m_plan.panels.push_back({.id = newId<Panel>(),
                                     .release = m_plan.release.id,
                                     .environment = {},
                                     .title = spec.title,
                                     .connection = spec.connection,
                                     .queries = spec.queries,
                                     .unit = spec.unit,
                                     .thresholds = spec.thresholds,
                                     .order = orderkey::initial(std::ssize(m_plan.panels))});
    }

    const TemplateSpec &m_spec;
    const TemplateSetting &m_setting;
    ReleasePlan m_plan;
    QHash<QString, ItemId> m_itemsByKey;
    std::vector<std::pair<std::size_t, QStringList>> m_dependencies;
};

} // namespace

Result<ReleasePlan> instantiate(const TemplateSpec &spec, Release release, const TemplateSetting &setting)
{
    return Builder(spec, setting, std::move(release)).build();
}

} // namespace slipway
