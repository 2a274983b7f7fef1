// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/monitoring_commands.h"

#include "core/base/order_key.h"
#include "core/base/tr.h"
#include "core/monitoring/connection_rules.h"
#include "core/readiness/measured_condition.h"
#include "core/release/transitions.h"
#include "service/commands/named_saving.h"
#include "storage/repositories/analysis_repository.h"
#include "storage/repositories/monitoring_repository.h"

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

/// Panels name their connection by its name; those of releases that are over stay as they were.
Result<> panelsFollow(CommandContext &context, const QString &before, const QString &after)
{
    const auto panels = context.transaction().all<Panel>("n");
    if (!panels)
        return std::unexpected(panels.error());
    for (Panel each : *panels) {
        if (each.connection.compare(before, Qt::CaseInsensitive) != 0)
            continue;
        if (each.release) {
            const auto release = context.get(*each.release);
            if (!release || isReadOnly(release->state))
                continue;
        }
        each.connection = after;
        if (const auto done = context.transaction().update(each); !done)
            return done;
    }
    return {};
}

/// The same of criteria, and of what is being measured for them.
Result<> criteriaFollow(CommandContext &context, const QString &before, const QString &after)
{
    // @return whether one of them named it
    const auto renamed = [&](QJsonObject &parameters) {
        bool isNamed = false;
        for (const QLatin1StringView key : {QLatin1StringView("connection"), QLatin1StringView("history")})
            if (parameters[key].toString().compare(before, Qt::CaseInsensitive) == 0) {
                parameters[key] = after;
                isNamed = true;
            }
        return isNamed;
    };
    const auto criteria = context.transaction().all<Criterion>("n");
    const auto courses = storage::openAnalyses(context.transaction());
    if (!criteria || !courses)
        return std::unexpected(criteria ? courses.error() : criteria.error());
    for (Criterion each : *criteria) {
        if (!isMeasured(each.kind) || !renamed(each.parameters))
            continue;
        const auto release = context.get(each.release);
        if (!release || isReadOnly(release->state))
            continue;
        if (const auto done = context.transaction().update(each); !done)
            return done;
    }
    for (AnalysisRecord each : *courses) {
        if (!renamed(each.parameters))
            continue;
        if (const auto done = context.transaction().update(each); !done)
            return done;
    }
    return {};
}

/// That what the panel belongs to is there and may be changed; its other panels, in their order.
Result<std::vector<Panel>> siblingsOf(CommandContext &context, const Panel &panel)
{
    auto others =
        panel.release
            ? context.editablePlan(*panel.release).transform([](const ReleasePlan &plan) { return plan.panels; })
            : context.mustExist(panel.environment).and_then([&] {
                  return storage::panelsOf(context.transaction(), *panel.environment);
              });
    if (others)
        std::erase_if(*others, [&](const Panel &each) { return each.id == panel.id; });
    return others;
}

Panel trimmedPanel(Panel panel)
{
    panel.title = panel.title.trimmed();
    panel.connection = panel.connection.trimmed();
    for (PanelQuery &each : panel.queries) {
        each.expression = each.expression.trimmed();
        each.legend = each.legend.trimmed();
    }
    return panel;
}

} // namespace

Result<MonitoringConnectionId> SaveMonitoringConnection::execute(CommandContext &context) const
{
    MonitoringConnection made = connection;
    made.name = made.name.trimmed();
    made.url = made.url.trimmed();
    if (const auto sound = checkMonitoringConnection(made); !sound)
        return std::unexpected(sound.error());
    return savedUnderName(context, made, storage::monitoringConnectionNamed(context.transaction(), made.name),
                          tr("Add the monitoring connection “%1”"), tr("Change the monitoring connection “%1”"),
                          [&](const MonitoringConnection &before) {
                              return before.name == made.name
                                         ? Result<>{}
                                         : panelsFollow(context, before.name, made.name).and_then([&] {
                                               return criteriaFollow(context, before.name, made.name);
                                           });
                          });
}

Result<Done> RemoveMonitoringConnection::execute(CommandContext &context) const
{
    return context.get(id).and_then([&](const MonitoringConnection &connection) -> Result<Done> {
        context.setSummary(tr("Remove the monitoring connection “%1”").arg(connection.name));
        return context.transaction().remove(id).transform([] { return Done{}; });
    });
}

Uuid SavePanel::subject() const
{
    return panel.release ? panel.release->value : panel.environment ? panel.environment->value : panel.id.value;
}

Result<PanelId> SavePanel::execute(CommandContext &context) const
{
    Panel made = trimmedPanel(panel);
    if (const auto sound = checkPanel(made); !sound)
        return std::unexpected(sound.error());
    const auto others = siblingsOf(context, made);
    if (!others)
        return std::unexpected(others.error());
    auto &transaction = context.transaction();
    if (made.id.isNull()) {
        if (const auto fits = checkTitleLength(made.title, u"title"_s); !fits)
            return std::unexpected(fits.error());
        made.id = context.newId<Panel>();
        made.order = orderkey::between(others->empty() ? QString() : others->back().order, {});
        context.setSummary(tr("Add the panel “%1”").arg(made.title));
        return transaction.insert(made).transform([&] { return made.id; });
    }
    const auto before = context.get(made.id);
    if (!before)
        return std::unexpected(before.error());
    if (const auto fits = checkTitleChange(before->title, made.title, u"title"_s); !fits)
        return std::unexpected(fits.error());
    if (before->release != made.release || before->environment != made.environment)
        return failure(ErrorKind::BadInput, tr("A panel stays where it is: add it there, and remove it here."));
    made.order = before->order;
    context.setSummary(tr("Change the panel “%1”").arg(made.title));
    return transaction.update(made).transform([&] { return made.id; });
}

Result<Done> RemovePanel::execute(CommandContext &context) const
{
    return context.get(id).and_then([&](const Panel &panel) -> Result<Done> {
        if (const auto may = siblingsOf(context, panel); !may)
            return std::unexpected(may.error());
        context.transaction().setSubject(panel.release ? panel.release->value : panel.environment->value);
        context.setSummary(tr("Remove the panel “%1”").arg(panel.title));
        return context.transaction().remove(id).transform([] { return Done{}; });
    });
}

Result<Done> MovePanel::execute(CommandContext &context) const
{
    return context.get(id).and_then([&](Panel panel) -> Result<Done> {
        const auto others = siblingsOf(context, panel);
        if (!others)
            return std::unexpected(others.error());
        auto next = others->end();
        if (before) {
            next = std::ranges::find(*others, *before, &Panel::id);
            if (next == others->end())
                return failure(ErrorKind::NotFound, tr("There is no such panel beside this one any more."));
        }
        panel.order = orderkey::between(next == others->begin() ? QString() : std::prev(next)->order,
                                        next == others->end() ? QString() : next->order);
        context.transaction().setSubject(panel.release ? panel.release->value : panel.environment->value);
        context.setSummary(tr("Move the panel “%1”").arg(panel.title));
        return context.transaction().update(panel).transform([] { return Done{}; });
    });
}

} // namespace slipway::service
