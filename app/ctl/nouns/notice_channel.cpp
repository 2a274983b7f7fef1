// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/connection_text.h"
#include "app/ctl/incident_shapes.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "service/commands/notice_commands.h"

#include <QFileInfo>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace notice_channel_verbs {

Result<Answer> add(Call &call)
{
    NotificationChannel channel;
    channel.name = call.text("NAME");
    channel.kind = fromText<ChannelKind>(call.text("--kind")).value_or(ChannelKind::Webhook);
    channel.address =
        channel.kind == ChannelKind::Mail ? QFileInfo(call.text("--to")).absoluteFilePath() : call.text("--to");
    channel.recipients = call.all("--recipient").join(u", "_s);
    channel.zone = call.text("--zone").toLatin1();
    channel.mayUsePlainHttp = call.has("--plain-http");
    channel.caFile = absoluteFile(call, "--ca");
    takeSecretPlace(call, "--secret-env", "--secret-file", channel.secretKind, channel.secretName);
    return call.session().run(service::SaveChannel{channel}).transform([&](NotificationChannelId id) {
        channel.id = id;
        Answer answer{.text = id.toString(), .json = {{u"id"_s, id.toString()}, {u"channel"_s, channelJson(channel)}}};
        if (channel.kind == ChannelKind::Webhook && channel.secretKind == SecretKind::None)
            answer.warnings += tr("There is no secret: posts are not signed.");
        return answer;
    });
}

Result<Answer> list(Call &call)
{
    return call.queries().channels().transform([](const std::vector<NotificationChannel> &all) {
        Table table({tr("CHANNEL"), tr("KIND"), tr("ADDRESS"), tr("RECIPIENTS"), tr("ZONE"), tr("ID")});
        for (const NotificationChannel &each : all)
            table.add({each.name, toText(each.kind), each.address, each.recipients, QString::fromUtf8(each.zone),
                       each.id.toString()});
        return Answer{.text = table.text(tr("There are no channels.")),
                      .json = {{u"channels"_s, jsonList(all, channelJson)}}};
    });
}

Result<Answer> remove(Call &call)
{
    return call.queries().findChannel(call.text("CHANNEL")).and_then([&](const NotificationChannel &channel) {
        return call.session().run(service::RemoveChannel{channel.id}).transform([&](service::Done) {
            return Answer{.text = tr("Removed %1").arg(channel.name), .json = {{u"removed"_s, channel.id.toString()}}};
        });
    });
}

} // namespace notice_channel_verbs
} // namespace

void addNoticeChannel(CommandTree &tree)
{
    using namespace notice_channel_verbs;
    tree.subNoun("notice", "channel", tr("Where notices are told"));
    tree.verb("add", tr("Adds a channel and prints its id; a secret never stands on the command line"))
        .argument("NAME", Value::Text, tr("What it is called here"))
        .requiredWordOption("--kind", "KIND", choiceWords<ChannelKind>(),
                            tr("A signed POST, or drafts for a mail program"))
        .requiredOption("--to", "ADDRESS", Value::Text, tr("URL of the webhook, or folder of the drafts"))
        .manyOption("--recipient", "MAIL", Value::Text, tr("Of mail: an address; may be repeated"))
        .option("--zone", "ZONE", Value::Text, tr("Time zone of its readers; without: the release's"))
        .option("--secret-env", "VAR", Value::Text,
                tr("The environment variable with the secret posts are signed with"))
        .option("--secret-file", "FILE", Value::File, tr("A file that only you can read (0600) and that holds it"))
        .option("--ca", "FILE", Value::File, tr("PEM file of an authority of your own"))
        .flag("--plain-http", tr("Speak http to another machine, in clear text"))
        .notBoth("--secret-env", "--secret-file")
        .does(add);
    tree.verb("list", tr("Lists the channels")).byAnybody().does(list);
    tree.verb("remove", tr("Removes a channel; what was told through it stays"))
        .argument("CHANNEL", Value::Channel, tr("Its name or id"))
        .does(remove);
}

} // namespace slipway::ctl
