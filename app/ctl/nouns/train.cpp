// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/nouns/release_listing.h"
#include "app/ctl/text.h"
#include "service/commands/release_commands.h"

#include <algorithm>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace train_verbs {

Result<Answer> create(Call &call)
{
    const auto product = call.product("PRODUCT");
    const auto origin = call.queries().findTemplate(call.text("--template"));
    if (!product || !origin)
        return std::unexpected(product ? origin.error() : product.error());
    const auto start = call.time("--start", product->zone);
    if (!start)
        return std::unexpected(start.error());
    const service::CreateTrain command{call.text("--name"),   product->id, origin->id,
                                       call.text("--rrule"),  start->at,   start->zone,
                                       call.text("--version")};
    return call.session().run(command).and_then([&](TrainId id) {
        const auto trains = call.queries().trains();
        const auto names = call.names();
        if (!trains || !names)
            return Result<Answer>(std::unexpected(trains ? names.error() : trains.error()));
        const auto made = std::ranges::find(*trains, id, &Train::id);
        const QJsonObject json = made == trains->end() ? QJsonObject() : trainJson(*made, *names);
        return Result<Answer>(Answer{.text = id.toString(), .json = {{u"id"_s, id.toString()}, {u"train"_s, json}}});
    });
}

Result<Answer> expand(Call &call)
{
    const auto train = call.queries().findTrain(call.text("NAME"));
    if (!train)
        return std::unexpected(train.error());
    const auto until = parseTime(call.text("--until"), train->zone, QTime(23, 59, 59));
    if (!until)
        return std::unexpected(call.time("--until", train->zone).error());
    const auto made = call.session().run(service::ExpandTrain{train->id, until->at});
    if (!made)
        return std::unexpected(made.error());
    const auto names = call.names();
    const auto rows = call.queries().releaseRows(*made);
    if (!rows || !names)
        return std::unexpected(rows ? names.error() : rows.error());
    ReleaseListing listing(*names);
    for (const auto &row : *rows)
        if (const auto added = listing.add(call, row); !added)
            return std::unexpected(added.error());
    return listing.answer(tr("Nothing to add: the releases up to then are there."));
}

Result<Answer> list(Call &call)
{
    const auto trains = call.queries().trains();
    const auto names = call.names();
    if (!trains || !names)
        return std::unexpected(trains ? names.error() : trains.error());
    Table table({tr("TRAIN"), tr("PRODUCT"), tr("RULE"), tr("FIRST"), tr("EXPANDED UNTIL"), tr("ID")});
    for (const Train &each : *trains)
        table.add({each.name, names->products.value(each.product).name, each.rrule, wallText(each.start, each.zone),
                   wallText(each.expandedUntil, each.zone), each.id.toString()});
    return Answer{
        .text = table.text(tr("There are no release trains yet.")),
        .json = {{u"trains"_s, jsonList(*trains, [&](const Train &each) { return trainJson(each, *names); })}}};
}

} // namespace train_verbs
} // namespace

void addTrain(CommandTree &tree)
{
    using namespace train_verbs;
    tree.noun("train", tr("Recurring schedules that create releases"));
    tree.verb("create", tr("Makes a release train and prints its id"))
        .argument("PRODUCT", Value::Product, tr("Name or id of the product"))
        .requiredOption("--rrule", "RULE", Value::Text, tr("When they ship, as FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"))
        .requiredOption("--start", "TIME", Value::Time, tr("When the first one ships"))
        .requiredOption("--template", "NAME", Value::Template, tr("What they start from"))
        .requiredOption("--version", "PATTERN", Value::Text,
                        tr("Their versions; {n}, {yyyy}, {mm}, {dd}, {week} are filled in"))
        .option("--name", "NAME", Value::Text, tr("Its name; without: the product's"))
        .does(create);
    tree.verb("expand", tr("Creates the releases up to a day; those that are there stay"))
        .argument("NAME", Value::Train, tr("Name or id of the train"))
        .requiredOption("--until", "DAY", Value::Time, tr("The last day"))
        .does(expand);
    tree.verb("list", tr("Lists the release trains")).byAnybody().does(list);
}

} // namespace slipway::ctl
