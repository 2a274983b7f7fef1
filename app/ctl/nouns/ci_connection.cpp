// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/ci_waiting.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/connection_text.h"
#include "app/ctl/given_parameters.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "app/wiring/servers/ci_wiring.h"
#include "service/commands/connection_commands.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace ci_connection_verbs {

QJsonObject connectionJson(const CiConnection &connection)
{
    return {{u"id"_s, connection.id.toString()},
            {u"name"_s, connection.name},
            {u"kind"_s, toText(connection.kind)},
            {u"url"_s, connection.url},
            {u"account"_s, orNull(connection.account)},
            {u"token_from"_s, toText(connection.secretKind)},
            {u"token_name"_s, orNull(connection.secretName)},
            {u"ca_file"_s, orNull(connection.caFile)},
            {u"plain_http"_s, connection.mayUsePlainHttp},
            {u"verified_live"_s, !isDocumentationLevel(connection.kind)},
            {u"options"_s, connection.options}};
}

Answer listedConnections(const std::vector<CiConnection> &all)
{
    Table table({tr("CONNECTION"), tr("KIND"), tr("ADDRESS"), tr("ACCOUNT"), tr("TOKEN"), tr("ID")});
    for (const CiConnection &each : all)
        table.add({each.name, toText(each.kind), each.url, each.account, secretPlace(each.secretKind, each.secretName),
                   each.id.toString()});
    return {.text = table.text(tr("There are no CI connections.")),
            .json = {{u"connections"_s, jsonList(all, connectionJson)}}};
}

Result<Answer> add(Call &call)
{
    const auto options = givenParameters(call.all("--option"));
    if (!options)
        return std::unexpected(options.error());
    CiConnection connection;
    connection.name = call.text("NAME");
    connection.kind = fromText<CiKind>(call.text("--kind")).value_or(CiKind::Buildbot);
    connection.url = call.text("--url");
    connection.account = call.text("--account");
    connection.mayUsePlainHttp = call.has("--plain-http");
    connection.caFile = absoluteFile(call, "--ca");
    takeSecretPlace(call, "--token-env", "--token-file", connection.secretKind, connection.secretName);
    for (auto each = options->begin(); each != options->end(); ++each)
        connection.options[each.key()] = each.value();
    return call.session().run(service::SaveConnection{connection}).transform([&](CiConnectionId id) {
        connection.id = id;
        Answer answer{.text = id.toString(),
                      .json = {{u"id"_s, id.toString()}, {u"connection"_s, connectionJson(connection)}}};
        if (isDocumentationLevel(connection.kind))
            answer.warnings += tr("This kind of server was not yet verified against a live one.");
        return answer;
    });
}

Result<Answer> list(Call &call)
{
    return call.queries().connections().transform(listedConnections);
}

Result<Answer> test(Call &call)
{
    const auto connection = call.queries().findConnection(call.text("CONNECTION"));
    if (!connection)
        return std::unexpected(connection.error());
    const auto desk = wiring::makeCiDesk(call.session());
    return answerOfTest(waitedFor(desk->test(*connection)));
}

Result<Answer> remove(Call &call)
{
    const auto connection = call.queries().findConnection(call.text("CONNECTION"));
    if (!connection)
        return std::unexpected(connection.error());
    return call.session().run(service::RemoveConnection{connection->id}).transform([&](service::Done) {
        return Answer{.text = tr("Removed"), .json = {{u"removed"_s, connection->id.toString()}}};
    });
}

} // namespace ci_connection_verbs
} // namespace

void addCiConnection(CommandTree &tree)
{
    using namespace ci_connection_verbs;
    tree.subNoun("ci", "connection", tr("CI servers, each as one account"));
    tree.verb("add", tr("Adds a connection and prints its id; a token never stands on the command line"))
        .argument("NAME", Value::Text, tr("What it is called here"))
        .requiredWordOption("--kind", "KIND", choiceWords<CiKind>(), tr("What kind of server it is"))
        .requiredOption("--url", "URL", Value::Text, tr("Its address; for GitHub and GitLab with OWNER/REPOSITORY"))
        .option("--account", "NAME", Value::Text, tr("User name, where the server wants one"))
        .option("--token-env", "VAR", Value::Text, tr("The environment variable that holds the token"))
        .option("--token-file", "FILE", Value::File,
                tr("A file that only you can read (0600) and that holds the token"))
        .option("--ca", "FILE", Value::File, tr("PEM file of an authority of your own"))
        .manyOption("--option", "K=V", Value::Text, tr("What only this kind of server knows; may be repeated"))
        .flag("--plain-http", tr("Speak http to another machine, in clear text"))
        .notBoth("--token-env", "--token-file")
        .does(add);
    tree.verb("list", tr("Lists the connections")).byAnybody().does(list);
    tree.verb("test", tr("Asks the server who it is and what may be done; exit status 1 when something is missing"))
        .argument("CONNECTION", Value::Connection, tr("Its name or id"))
        .does(test);
    tree.verb("remove", tr("Removes a connection; its runs stay"))
        .argument("CONNECTION", Value::Connection, tr("Its name or id"))
        .does(remove);
}

} // namespace slipway::ctl
