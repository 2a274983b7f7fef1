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
namespace product_verbs {

Result<Answer> saved(Call &call, const Product &product)
{
    return call.session().run(service::Save<Product>{product}).and_then([&](ProductId id) {
        return call.names().transform([&](const Names &names) {
            return Answer{
                .text = id.toString(),
                .json = {{u"id"_s, id.toString()}, {u"product"_s, productJson(names.products.value(id), names)}}};
        });
    });
}

/// Takes over what was given.
Result<Product> changed(Call &call, Product product)
{
    const auto owner = call.maybePerson("--owner");
    if (!owner)
        return std::unexpected(owner.error());
    product.repository = call.givenPath("--repo").value_or(product.repository);
    product.region = call.given("--region").value_or(product.region);
    product.zone = call.given("--zone").value_or(QString::fromLatin1(product.zone)).toLatin1();
    product.description = call.given("--description").value_or(product.description);
    product.rollbackPlan = call.given("--rollback-plan").value_or(product.rollbackPlan);
    if (*owner)
        product.owner = *owner;
    return product;
}

Result<Answer> add(Call &call)
{
    Product product;
    product.name = call.text("NAME");
    return changed(call, product).and_then([&](const Product &made) { return saved(call, made); });
}

Result<Answer> edit(Call &call)
{
    return call.product("PRODUCT")
        .and_then([&](const Product &known) { return changed(call, known); })
        .and_then([&](Product product) {
            product.name = call.given("--name").value_or(product.name);
            return saved(call, product);
        });
}

Result<Answer> list(Call &call)
{
    const auto products = call.queries().products();
    const auto names = call.names();
    if (!products || !names)
        return std::unexpected(products ? names.error() : products.error());
    Table table({tr("PRODUCT"), tr("OWNER"), tr("REGION"), tr("ZONE"), tr("REPOSITORY"), tr("ID")});
    for (const Product &each : *products)
        table.add({each.name, names->person(each.owner), each.region, QString::fromLatin1(each.zone), each.repository,
                   each.id.toString()});
    return Answer{
        .text = table.text(tr("There are no products yet.")),
        .json = {{u"products"_s, jsonList(*products, [&](const Product &each) { return productJson(each, *names); })}}};
}

Result<Answer> remove(Call &call)
{
    return call.product("PRODUCT").and_then([&](const Product &product) {
        return call.session().run(service::Remove<Product>{product.id}).transform([&](service::Done) {
            return Answer{.text = tr("Removed %1").arg(product.name), .json = {{u"removed"_s, product.id.toString()}}};
        });
    });
}

void addFields(Verb verb, Action action)
{
    verb.option("--repo", "PATH", Value::File, tr("Its git repository"))
        .option("--owner", "PERSON", Value::Person, tr("Who coordinates its releases when nobody else does"))
        .option("--region", "CODE", Value::Text, tr("Whose holidays it keeps, as de-by"))
        .option("--zone", "ZONE", Value::Text, tr("The time zone its dates are meant in, as Europe/Berlin"))
        .option("--description", "TEXT", Value::Text, tr("What it is"))
        .option("--rollback-plan", "TEXT", Value::Text, tr("How its releases are taken back, Markdown or a link"))
        .does(std::move(action));
}

} // namespace product_verbs
} // namespace

void addProduct(CommandTree &tree)
{
    using namespace product_verbs;
    tree.noun("product", tr("What is released"));
    addFields(tree.verb("add", tr("Adds a product and prints its id")).argument("NAME", Value::Text, tr("Its name")),
              add);
    tree.verb("list", tr("Lists the products")).byAnybody().does(list);
    addFields(tree.verb("edit", tr("Changes what is given"))
                  .argument("PRODUCT", Value::Product, tr("Its name or id"))
                  .option("--name", "NAME", Value::Text, tr("Its new name")),
              edit);
    tree.verb("remove", tr("Removes a product without releases"))
        .argument("PRODUCT", Value::Product, tr("Its name or id"))
        .does(remove);
}

} // namespace slipway::ctl
