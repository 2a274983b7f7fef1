// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "service/commands/signoff_commands.h"
#include "service/commands/workspace_commands.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace freeze_verbs {

Result<Freeze> freezeFrom(Call &call)
{
    const auto span = call.span("--from", "--to");
    if (!span)
        return std::unexpected(span.error());
    Freeze freeze{.id = {},
                  .name = call.text("NAME"),
                  .span = span->span,
                  .zone = span->zone,
                  .allDay = span->isDays,
                  .products = {},
                  .environments = {},
                  .reason = call.text("--reason"),
                  .sourceUid = {}};
    for (const QString &each : call.all("--product")) {
        const auto product = call.queries().findProduct(each);
        if (!product)
            return std::unexpected(product.error());
        freeze.products.push_back(product->id);
    }
    for (const QString &each : call.all("--environment")) {
        const auto environment = call.queries().findEnvironment(each);
        if (!environment)
            return std::unexpected(environment.error());
        freeze.environments.push_back(environment->id);
    }
    return freeze;
}

Result<Answer> add(Call &call)
{
    return freezeFrom(call).and_then([&](Freeze freeze) {
        return call.session().run(service::Save<Freeze>{freeze}).and_then([&](FreezeId id) {
            freeze.id = id;
            return call.names().transform([&](const Names &names) {
                return Answer{.text = id.toString(),
                              .json = {{u"id"_s, id.toString()}, {u"freeze"_s, freezeJson(freeze, names)}}};
            });
        });
    });
}

Result<Answer> list(Call &call)
{
    const auto freezes = call.queries().freezes();
    const auto names = call.names();
    if (!freezes || !names)
        return std::unexpected(freezes ? names.error() : freezes.error());
    Table table({tr("FREEZE"), tr("FROM"), tr("TO"), tr("PRODUCTS"), tr("ENVIRONMENTS"), tr("ID")});
    for (const Freeze &each : *freezes) {
        QStringList products;
        QStringList environments;
        for (const ProductId id : each.products)
            products += names->products.value(id).name;
        for (const EnvironmentId id : each.environments)
            environments += names->environments.value(id);
        table.add({each.name, wallText(each.span.from, each.zone), wallText(each.span.to, each.zone),
                   products.isEmpty() ? tr("all") : products.join(u", "_s),
                   environments.isEmpty() ? tr("all") : environments.join(u", "_s), each.id.toString()});
    }
    return Answer{
        .text = table.text(tr("There are no freeze windows.")),
        .json = {{u"freezes"_s, jsonList(*freezes, [&](const Freeze &each) { return freezeJson(each, *names); })}}};
}

Result<Answer> overrideFreeze(Call &call)
{
    const auto release = call.release();
    const auto freeze = call.freeze("FREEZE");
    if (!release || !freeze)
        return std::unexpected(release ? freeze.error() : release.error());
    const auto expires = call.time("--expires", release->shipZone);
    if (!expires)
        return std::unexpected(expires.error());
    const service::OverrideFreeze command{release->id, freeze->id, call.text("--reason"), expires->at};
    return call.session().run(command).transform([&](FreezeOverrideId id) {
        return Answer{.text = id.toString(),
                      .json = {{u"id"_s, id.toString()},
                               {u"freeze_id"_s, freeze->id.toString()},
                               {u"release_id"_s, release->id.toString()},
                               {u"expires"_s, toRfc3339(expires->at)},
                               {u"expires_zone"_s, zoneOrNull(expires->zone)}}};
    });
}

Result<Answer> remove(Call &call)
{
    return call.freeze("FREEZE").and_then([&](const Freeze &freeze) {
        const service::Remove<Freeze> command{freeze.id, call.text("--reason")};
        return call.session().run(command).transform([&](service::Done) {
            return Answer{.text = tr("Removed %1").arg(freeze.name), .json = {{u"removed"_s, freeze.id.toString()}}};
        });
    });
}

} // namespace freeze_verbs
} // namespace

void addFreeze(CommandTree &tree)
{
    using namespace freeze_verbs;
    tree.noun("freeze", tr("Spans in which nothing may ship"));
    tree.verb("add", tr("Adds a freeze window and prints its id"))
        .argument("NAME", Value::Text, tr("Its name"))
        .requiredOption("--from", "TIME", Value::Time, tr("When it begins"))
        .requiredOption("--to", "TIME", Value::Time, tr("When it ends; a day counts whole"))
        .manyOption("--environment", "NAME", Value::Environment, tr("Only there; may be repeated"))
        .manyOption("--product", "PRODUCT", Value::Product, tr("Only for this product; may be repeated"))
        .option("--reason", "TEXT", Value::Text, tr("Why"))
        .does(add);
    tree.verb("list", tr("Lists the freeze windows")).byAnybody().does(list);
    tree.verb("override", tr("Lets one release ship in spite of it; recorded for ever with your name"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("FREEZE", Value::Freeze, tr("Id, or a part of its name"))
        .requiredOption("--reason", "TEXT", Value::Text, tr("Why"))
        .requiredOption("--expires", "TIME", Value::Time, tr("Until when; without a zone: the release's"))
        .does(overrideFreeze);
    tree.verb("remove",
              tr("Removes a freeze window; one that has begun only by who may override it, and with a reason"))
        .argument("FREEZE", Value::Freeze, tr("Id, or a part of its name"))
        .option("--reason", "TEXT", Value::Text, tr("Why; needed once it has begun"))
        .does(remove);
}

} // namespace slipway::ctl
