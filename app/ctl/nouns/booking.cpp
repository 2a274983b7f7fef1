// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "service/commands/calendar_commands.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace booking_verbs {

Result<Answer> add(Call &call)
{
    const auto release = call.release();
    const auto environment = call.queries().findEnvironment(call.text("ENVIRONMENT"));
    if (!release || !environment)
        return std::unexpected(release ? environment.error() : release.error());
    const auto span = call.span("--from", "--to");
    if (!span)
        return std::unexpected(span.error());
    const service::BookEnvironment command{.release = release->id,
                                           .environment = environment->id,
                                           .span = span->span,
                                           .note = call.text("--note"),
                                           .instead = {}};
    return call.session().run(command).transform(
        [](BookingId id) { return Answer{.text = id.toString(), .json = {{u"id"_s, id.toString()}}}; });
}

Result<Answer> list(Call &call)
{
    const auto plan = call.plan();
    const auto names = call.names();
    if (!plan || !names)
        return std::unexpected(plan ? names.error() : plan.error());
    const QByteArray &zone = plan->release.shipZone;
    Table table({tr("ENVIRONMENT"), tr("FROM"), tr("TO"), tr("NOTE"), tr("ID")});
    for (const Booking &each : plan->bookings)
        table.add({names->environment(each.environment), wallText(each.span.from, zone), wallText(each.span.to, zone),
                   each.note, each.id.toString()});
    return Answer{.text = table.text(tr("Nothing is booked.")),
                  .json = {{u"bookings"_s, jsonList(plan->bookings, [&](const Booking &each) {
                                return bookingJson(each, zone, *names);
                            })}}};
}

} // namespace booking_verbs
} // namespace

void addBooking(CommandTree &tree)
{
    using namespace booking_verbs;
    tree.noun("booking", tr("Environments held for a release"));
    tree.verb("add", tr("Books an environment and prints the id; booked twice shows as a conflict"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("ENVIRONMENT", Value::Environment, tr("Its name or id"))
        .requiredOption("--from", "TIME", Value::Time, tr("From then on"))
        .requiredOption("--to", "TIME", Value::Time, tr("Until then; a day counts whole"))
        .option("--note", "TEXT", Value::Text, tr("What for"))
        .does(add);
    tree.verb("list", tr("Lists the bookings of a release"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .byAnybody()
        .does(list);
}

} // namespace slipway::ctl
