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
namespace person_verbs {

constexpr int kMostItemsPerDay = 1000;

Result<Answer> saved(Call &call, const Person &person)
{
    return call.session()
        .run(service::Save<Person>{person})
        .and_then([&](PersonId id) { return call.queries().findPerson(id.toString()); })
        .transform([](const Person &kept) {
            const QString id = kept.id.toString();
            return Answer{.text = id, .json = {{u"id"_s, id}, {u"person"_s, personJson(kept)}}};
        });
}

Result<Person> changed(Call &call, Person person)
{
    const auto items = call.number("--items-per-day", person.itemsPerDay, 1, kMostItemsPerDay);
    if (!items)
        return std::unexpected(items.error());
    if (call.has("--email")) {
        person.email = call.text("--email").trimmed();
        if (!person.email.contains(u'@'))
            return failure(ErrorKind::BadInput, tr("“%1” is no e-mail address.").arg(person.email.left(80)),
                           u"--email"_s);
    }
    if (call.has("--role")) {
        person.roles.clear();
        for (const QString &each : call.all("--role"))
            if (const QString role = roleFrom(each); !role.isEmpty() && !person.roles.contains(role))
                person.roles += role;
    }
    person.region = call.given("--region").value_or(person.region);
    person.zone = call.given("--zone").value_or(QString::fromLatin1(person.zone)).toLatin1();
    person.itemsPerDay = *items;
    return person;
}

/// Two people with one address could not be told apart by --as.
Result<> addressIsFree(Call &call, const Person &person)
{
    return call.queries().people().and_then([&](const std::vector<Person> &all) -> Result<> {
        for (const Person &each : all)
            if (each.id != person.id && !person.email.isEmpty()
                && each.email.compare(person.email, Qt::CaseInsensitive) == 0)
                return failure(ErrorKind::Conflict, tr("%1 has the address %2 already.").arg(each.name, person.email),
                               u"--email"_s);
        return {};
    });
}

Result<Answer> add(Call &call)
{
    Person person;
    person.name = call.text("NAME");
    return changed(call, person).and_then([&](const Person &made) {
        return addressIsFree(call, made).and_then([&] { return saved(call, made); });
    });
}

Result<Answer> edit(Call &call)
{
    return call.queries()
        .findPerson(call.text("PERSON"))
        .and_then([&](const Person &known) { return changed(call, known); })
        .and_then([&](Person person) {
            person.name = call.given("--name").value_or(person.name);
            return addressIsFree(call, person).and_then([&] { return saved(call, person); });
        });
}

Result<Answer> list(Call &call)
{
    return call.queries().people().transform([](const std::vector<Person> &people) {
        Table table({tr("PERSON"), tr("E-MAIL"), tr("ROLES"), tr("ZONE"), tr("ID")});
        for (const Person &each : people)
            table.add(
                {each.name, each.email, each.roles.join(u", "_s), QString::fromLatin1(each.zone), each.id.toString()});
        return Answer{.text = table.text(tr("There is nobody yet.")),
                      .json = {{u"people"_s, jsonList(people, personJson)}}};
    });
}

Result<Answer> remove(Call &call)
{
    return call.queries().findPerson(call.text("PERSON")).and_then([&](const Person &person) {
        return call.session().run(service::Remove<Person>{person.id}).transform([&](service::Done) {
            return Answer{.text = tr("Removed %1").arg(person.name), .json = {{u"removed"_s, person.id.toString()}}};
        });
    });
}

Verb withFields(Verb verb)
{
    verb.manyOption("--role", "ROLE", Value::Role,
                    tr("A role, as release_coordinator, qa_lead, manager or the team's own; more may follow"), true)
        .option("--region", "CODE", Value::Text, tr("Whose holidays the person keeps, as de-by"))
        .option("--zone", "ZONE", Value::Text, tr("The time zone the person works in"))
        .option("--items-per-day", "N", Value::Number, tr("How many items due on one day are not yet too many"));
    return verb;
}

} // namespace person_verbs
} // namespace

void addPerson(CommandTree &tree)
{
    using namespace person_verbs;
    tree.noun("person", tr("Who works on releases"));
    withFields(tree.verb("add", tr("Adds a person and prints the id"))
                   .argument("NAME", Value::Text, tr("The name"))
                   .requiredOption("--email", "ADDRESS", Value::Text, tr("The e-mail address")))
        .byAnybody()
        .does(add);
    tree.verb("list", tr("Lists the people")).byAnybody().does(list);
    withFields(tree.verb("edit", tr("Changes what is given; the roles replace the old ones"))
                   .argument("PERSON", Value::Person, tr("Id, name or e-mail address"))
                   .option("--name", "NAME", Value::Text, tr("The new name"))
                   .option("--email", "ADDRESS", Value::Text, tr("The e-mail address")))
        .does(edit);
    tree.verb("remove", tr("Removes a person"))
        .argument("PERSON", Value::Person, tr("Id, name or e-mail address"))
        .does(remove);
}

} // namespace slipway::ctl
