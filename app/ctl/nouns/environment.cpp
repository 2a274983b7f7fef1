// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "service/commands/workspace_commands.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace environment_verbs {

Result<Answer> add(Call &call)
{
    Environment environment;
    environment.name = call.text("NAME");
    environment.description = call.text("--description");
    for (const QString &each : call.all("--product")) {
        const auto product = call.queries().findProduct(each);
        if (!product)
            return std::unexpected(product.error());
        environment.products.push_back(product->id);
    }
    return call.session().run(service::Save<Environment>{environment}).and_then([&](EnvironmentId id) {
        return call.names().transform([&](const Names &names) {
            environment.id = id;
            return Answer{.text = id.toString(),
                          .json = {{u"id"_s, id.toString()}, {u"environment"_s, environmentJson(environment, names)}}};
        });
    });
}

Result<Answer> list(Call &call)
{
    const auto environments = call.queries().environments();
    const auto names = call.names();
    if (!environments || !names)
        return std::unexpected(environments ? names.error() : environments.error());
    Table table({tr("ENVIRONMENT"), tr("PRODUCTS"), tr("DESCRIPTION"), tr("ID")});
    for (const Environment &each : *environments) {
        QStringList products;
        for (const ProductId id : each.products)
            products += names->products.value(id).name;
        table.add(
            {each.name, products.isEmpty() ? tr("all") : products.join(u", "_s), each.description, each.id.toString()});
    }
    return Answer{.text = table.text(tr("There are no environments yet.")),
                  .json = {{u"environments"_s, jsonList(*environments, [&](const Environment &each) {
                                return environmentJson(each, *names);
                            })}}};
}

Result<Answer> remove(Call &call)
{
    return call.queries().findEnvironment(call.text("ENVIRONMENT")).and_then([&](const Environment &environment) {
        return call.session().run(service::Remove<Environment>{environment.id}).transform([&](service::Done) {
            return Answer{.text = tr("Removed %1").arg(environment.name),
                          .json = {{u"removed"_s, environment.id.toString()}}};
        });
    });
}

} // namespace environment_verbs
} // namespace

void addEnvironment(CommandTree &tree)
{
    using namespace environment_verbs;
    tree.noun("environment", tr("Where products run"));
    tree.verb("add", tr("Adds an environment and prints its id"))
        .argument("NAME", Value::Text, tr("Its name"))
        .manyOption("--product", "PRODUCT", Value::Product,
                    tr("Only for this product; may be repeated. Without: for all"))
        .option("--description", "TEXT", Value::Text, tr("What it is"))
        .does(add);
    tree.verb("list", tr("Lists the environments")).byAnybody().does(list);
    tree.verb("remove", tr("Removes an environment nothing ships to"))
        .argument("ENVIRONMENT", Value::Environment, tr("Its name or id"))
        .does(remove);
}

} // namespace slipway::ctl
