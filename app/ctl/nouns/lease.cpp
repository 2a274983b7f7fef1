// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "service/commands/deployment_commands.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace lease_verbs {

using service::LeaseRow;

QString standingText(const LeaseRow &row)
{
    if (row.place > 0)
        return tr("waits, place %1").arg(row.place);
    return row.isOverdue ? tr("holds it, overdue") : tr("holds it");
}

Answer listed(const Call &call, const std::vector<LeaseRow> &rows)
{
    Table table({tr("ENVIRONMENT"), tr("RELEASE"), tr("STANDS"), tr("BY"), tr("SINCE"), tr("UNTIL"), tr("TURN"),
                 tr("NOTE"), tr("ID")});
    QJsonArray leases;
    const auto at = [&](const std::optional<Instant> &time) { return time ? wallText(*time, call.zone()) : QString(); };
    for (const LeaseRow &each : rows) {
        table.add({each.environment, each.release, standingText(each), each.person,
                   wallText(each.lease.requestedAt, call.zone()), at(each.lease.expectedUntil), at(each.expectedAt),
                   each.lease.note, each.lease.id.toString()});
        leases.append(QJsonObject{{u"id"_s, each.lease.id.toString()},
                                  {u"environment"_s, each.environment},
                                  {u"release"_s, each.release},
                                  {u"release_id"_s, each.lease.release.toString()},
                                  {u"holds"_s, each.place == 0},
                                  {u"place"_s, each.place},
                                  {u"overdue"_s, each.isOverdue},
                                  {u"person"_s, orNull(each.person)},
                                  {u"requested_at"_s, toRfc3339(each.lease.requestedAt)},
                                  {u"expected_until"_s, orNull(each.lease.expectedUntil)},
                                  {u"expected_at"_s, orNull(each.expectedAt)},
                                  {u"deployment_id"_s, orNull(each.lease.deployment)},
                                  {u"note"_s, orNull(each.lease.note)}});
    }
    return {.text = table.text(tr("No environment is held.")), .json = {{u"leases"_s, leases}}};
}

Result<Answer> list(Call &call)
{
    std::optional<EnvironmentId> only;
    if (call.has("ENVIRONMENT")) {
        const auto environment = call.queries().findEnvironment(call.text("ENVIRONMENT"));
        if (!environment)
            return std::unexpected(environment.error());
        only = environment->id;
    }
    return call.queries().leases(only).transform([&](const std::vector<LeaseRow> &rows) { return listed(call, rows); });
}

Result<Answer> take(Call &call)
{
    const auto release = call.release();
    const auto environment = call.queries().findEnvironment(call.text("ENVIRONMENT"));
    if (!release || !environment)
        return std::unexpected(release ? environment.error() : release.error());
    const auto until = call.maybeTime("--until", release->shipZone);
    if (!until)
        return std::unexpected(until.error());
    return call.session()
        .run(service::TakeLease{.release = release->id,
                                .environment = environment->id,
                                .expectedUntil = *until,
                                .note = call.text("--note")})
        .and_then([&](LeaseId) { return call.queries().leases(environment->id); })
        .transform([&](const std::vector<LeaseRow> &rows) { return listed(call, rows); });
}

Result<Answer> giveBack(Call &call)
{
    const auto release = call.release();
    const auto environment = call.queries().findEnvironment(call.text("ENVIRONMENT"));
    if (!release || !environment)
        return std::unexpected(release ? environment.error() : release.error());
    return call.queries().leases(environment->id).and_then([&](const std::vector<LeaseRow> &rows) -> Result<Answer> {
        for (const LeaseRow &each : rows)
            if (each.lease.release == release->id)
                return call.session()
                    .run(service::GiveBackLease{
                        .lease = each.lease.id, .release = release->id, .reason = call.text("--reason")})
                    .and_then([&](service::Done) { return call.queries().leases(environment->id); })
                    .transform([&](const std::vector<LeaseRow> &left) { return listed(call, left); });
        return failure(ErrorKind::NotFound,
                       tr("The release neither holds %1 nor waits for it.").arg(environment->name));
    });
}

} // namespace lease_verbs
} // namespace

void addLease(CommandTree &tree)
{
    using namespace lease_verbs;
    tree.noun("lease", tr("Who holds an environment, and who waits for it"));
    tree.verb("list", tr("Shows holders, their queue, and when each turn is expected"))
        .optionalArgument("ENVIRONMENT", Value::Environment, tr("Only of this one"))
        .byAnybody()
        .does(list);
    tree.verb("take", tr("Holds an environment for a release, or waits for it behind who asked before"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("ENVIRONMENT", Value::Environment, tr("Its name or id"))
        .option("--until", "TIME", Value::Time, tr("When it is expected to be free again"))
        .option("--note", "TEXT", Value::Text, tr("What for"))
        .does(take);
    tree.verb("release", tr("Gives an environment back, or leaves the queue; who waits next holds it then"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("ENVIRONMENT", Value::Environment, tr("Its name or id"))
        .option("--reason", "TEXT", Value::Text, tr("Why; needed when somebody else took it"))
        .does(giveBack);
}

} // namespace slipway::ctl
