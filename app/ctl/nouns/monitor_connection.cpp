// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/ci_waiting.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/connection_text.h"
#include "app/ctl/given_parameters.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/monitoring_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "app/wiring/servers/monitoring_wiring.h"
#include "core/monitoring/deployment_silences.h"
#include "service/commands/monitoring_commands.h"

#include <QFileInfo>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace monitor_connection_verbs {

/// `ENVIRONMENT=MATCHER` each; those of one environment belong together.
Result<> takeSilences(Call &call, MonitoringConnection &connection)
{
    QMap<QString, QStringList> texts;
    for (const QString &each : call.all("--silence")) {
        const qsizetype sign = each.indexOf(u'=');
        if (sign <= 0)
            return failure(ErrorKind::BadInput, tr("“%1” names no environment. Write ENVIRONMENT=MATCHER, as "
                                                   "production=service=\"shop\"; * stands for any environment.")
                                                    .arg(each));
        texts[each.left(sign).trimmed()] += each.sliced(sign + 1).trimmed();
    }
    for (auto each = texts.begin(); each != texts.end(); ++each)
        connection = withSilences(connection, each.key(), each->filter(QRegularExpression(u"."_s)));
    return {};
}

void takeSecret(Call &call, MonitoringConnection &connection)
{
    const bool hasSecret =
        takeSecretPlace(call, "--secret-env", "--secret-file", connection.secretKind, connection.secretName);
    if (call.has("--account"))
        connection.account = call.text("--account");
    if (call.has("--auth"))
        connection.auth = fromText<MonitoringAuth>(call.text("--auth")).value_or(MonitoringAuth::None);
    else if (call.has("--account"))
        connection.auth = MonitoringAuth::Basic;
    else if (hasSecret)
        connection.auth = connection.account.isEmpty() ? MonitoringAuth::Bearer : MonitoringAuth::Basic;
}

/// What was given, over what there is.
Result<> takeGiven(Call &call, MonitoringConnection &connection)
{
    const auto headers = givenParameters(call.all("--header"));
    if (!headers)
        return std::unexpected(headers.error());
    if (call.has("--url"))
        connection.url = connection.kind == MonitoringKind::File ? QFileInfo(call.text("--url")).absoluteFilePath()
                                                                 : call.text("--url");
    takeSecret(call, connection);
    for (auto each = headers->begin(); each != headers->end(); ++each)
        if (each->isEmpty())
            connection.headers.remove(each.key());
        else
            connection.headers[each.key()] = each.value();
    if (call.has("--ca"))
        connection.caFile = absoluteFile(call, "--ca");
    if (call.has("--certificate"))
        connection.certificateFile = absoluteFile(call, "--certificate");
    if (call.has("--key"))
        connection.keyFile = absoluteFile(call, "--key");
    if (call.has("--time-zone")) {
        if (!isZoneName(call.text("--time-zone").toLatin1()))
            return failure(ErrorKind::BadInput,
                           tr("“%1” is no time zone. Write one like Europe/Berlin.").arg(call.text("--time-zone")));
        connection.options[u"time_zone"_s] = call.text("--time-zone");
    }
    if (call.has("--plain-http"))
        connection.mayUsePlainHttp = true;
    return takeSilences(call, connection);
}

Result<Answer> saved(Call &call, MonitoringConnection connection)
{
    return call.session().run(service::SaveMonitoringConnection{connection}).transform([&](MonitoringConnectionId id) {
        connection.id = id;
        return Answer{.text = id.toString(),
                      .json = {{u"id"_s, id.toString()}, {u"connection"_s, monitoringConnectionJson(connection)}}};
    });
}

Result<Answer> add(Call &call)
{
    MonitoringConnection connection;
    connection.name = call.text("NAME");
    connection.kind = monitoringKindFrom(call.text("--kind")).value_or(MonitoringKind::Prometheus);
    return takeGiven(call, connection).and_then([&] { return saved(call, connection); });
}

Result<Answer> edit(Call &call)
{
    auto connection = call.queries().findMonitoringConnection(call.text("CONNECTION"));
    if (!connection)
        return std::unexpected(connection.error());
    if (call.has("--name"))
        connection->name = call.text("--name");
    return takeGiven(call, *connection).and_then([&] { return saved(call, *connection); });
}

Result<Answer> list(Call &call)
{
    return call.queries().monitoringConnections().transform([](const std::vector<MonitoringConnection> &all) {
        Table table({tr("CONNECTION"), tr("KIND"), tr("ADDRESS"), tr("SIGNS IN"), tr("SECRET"), tr("ID")});
        for (const MonitoringConnection &each : all)
            table.add({each.name, kindWord(each.kind), each.url, toText(each.auth),
                       secretPlace(each.secretKind, each.secretName), each.id.toString()});
        return Answer{.text = table.text(tr("There are no monitoring connections.")),
                      .json = {{u"connections"_s, jsonList(all, monitoringConnectionJson)}}};
    });
}

Result<Answer> test(Call &call)
{
    const auto connection = call.queries().findMonitoringConnection(call.text("CONNECTION"));
    if (!connection)
        return std::unexpected(connection.error());
    const auto desk = wiring::makeMonitoringDesk(call.session());
    return answerOfTest(waitedFor(desk->test(*connection)));
}

Result<Answer> remove(Call &call)
{
    const auto connection = call.queries().findMonitoringConnection(call.text("CONNECTION"));
    if (!connection)
        return std::unexpected(connection.error());
    return call.session().run(service::RemoveMonitoringConnection{connection->id}).transform([&](service::Done) {
        return Answer{.text = tr("Removed"), .json = {{u"removed"_s, connection->id.toString()}}};
    });
}

Verb &givenOptions(Verb &verb)
{
    return verb
        .wordOption("--auth", "HOW", choiceWords<MonitoringAuth>(),
                    tr("How the server is told who asks; without: basic with --account, bearer with a secret alone"))
        .option("--account", "NAME", Value::Text, tr("User name of basic"))
        .option("--secret-env", "VAR", Value::Text,
                tr("The environment variable that holds the password, the token, or the passphrase of the key"))
        .option("--secret-file", "FILE", Value::File, tr("A file that only you can read (0600) and that holds it"))
        .manyOption("--header", "K=V", Value::Text,
                    tr("Sent with each request, as X-Scope-OrgID=TENANT; no secrets; may be repeated"))
        .option("--ca", "FILE", Value::File, tr("PEM file of an authority of your own"))
        .option("--certificate", "FILE", Value::File, tr("PEM file of a client certificate"))
        .option("--key", "FILE", Value::File, tr("PEM file of its key; without: it stands in the certificate's"))
        .manyOption(
            "--silence", "ENVIRONMENT=WHAT", Value::Text,
            tr("Calls nobody while something is deployed there: a matcher as service=\"shop\" (Alertmanager; all "
               "of an environment\nmust match), or HOST or HOST/SERVICE (Nagios, Icinga); * is any environment; may be repeated"))
        .option(
            "--time-zone", "ZONE", Value::Text,
            tr("Of Nagios: what its clock shows, as Europe/Berlin, so that downtimes end in time when clocks change"))
        .flag("--plain-http", tr("Speak http to another machine, in clear text"))
        .notBoth("--secret-env", "--secret-file");
}

} // namespace monitor_connection_verbs
} // namespace

void addMonitorConnection(CommandTree &tree)
{
    using namespace monitor_connection_verbs;
    tree.subNoun("monitor", "connection", tr("Sources of metrics, alerts and states, each as one account"));
    auto adding =
        tree.verb("add", tr("Adds a connection and prints its id; a secret never stands on the command line"));
    adding.argument("NAME", Value::Text, tr("What it is called here"))
        .requiredWordOption("--kind", "KIND", monitoringKindWords(),
                            tr("What kind of source it is; Thanos, Mimir and VictoriaMetrics are prometheus"))
        .requiredOption("--url", "URL", Value::Text,
                        tr("Its address; of Nagios up to the folder of its CGIs; of files a path"));
    givenOptions(adding).does(add);
    auto editing = tree.verb("edit", tr("Changes what is given; an empty header is removed"));
    editing.argument("CONNECTION", Value::MonitoringConnection, tr("Its name or id"))
        .option("--name", "NAME", Value::Text, tr("What it is called from now on; panels follow"))
        .option("--url", "URL", Value::Text, tr("Its address"));
    givenOptions(editing).does(edit);
    tree.verb("list", tr("Lists the connections")).byAnybody().does(list);
    tree.verb("test", tr("Asks the server who it is and what it can; exit status 1 when something is missing"))
        .argument("CONNECTION", Value::MonitoringConnection, tr("Its name or id"))
        .does(test);
    tree.verb("remove", tr("Removes a connection; what it told stays"))
        .argument("CONNECTION", Value::MonitoringConnection, tr("Its name or id"))
        .does(remove);
}

} // namespace slipway::ctl
