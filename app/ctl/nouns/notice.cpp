// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/ci_waiting.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/files.h"
#include "app/ctl/incident_shapes.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "app/wiring/servers/notice_wiring.h"
#include "core/incidents/notice_rules.h"
#include "service/commands/notice_commands.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace notice_verbs {

QStringList stageWords()
{
    QStringList words;
    for (const auto &[stage, word] : EnumText<NoticeStage>::values)
        words += word.toString();
    return words;
}

Result<service::NoticeRow> rowOf(Call &call, MaintenanceNoticeId id)
{
    return call.queries().notices().and_then(
        [&](const std::vector<service::NoticeRow> &all) -> Result<service::NoticeRow> {
            for (const service::NoticeRow &each : all)
                if (each.notice.id == id)
                    return each;
            return failure(ErrorKind::NotFound, tr("The notice is not there any more."));
        });
}

Result<Answer> shown(Call &call, MaintenanceNoticeId id)
{
    return rowOf(call, id).transform([&](const service::NoticeRow &row) {
        const MaintenanceNotice &notice = row.notice;
        QStringList lines{notice.subject, {}, notice.body, {}};
        lines += tr("%1 through %2: %3").arg(stageWord(notice.stage), row.channel, stateWord(notice.state));
        if (!notice.message.isEmpty())
            lines += notice.message;
        lines += notice.id.toString();
        return Answer{.text = plainLines(lines.join(u'\n')), .json = {{u"notice"_s, noticeJson(row)}}};
    });
}

Result<Answer> draft(Call &call)
{
    service::DraftNotice command;
    const auto release = call.release();
    const auto channel = call.queries().findChannel(call.text("--channel"));
    const auto environment = call.maybeEnvironment("--environment");
    if (!release || !channel || !environment)
        return std::unexpected(!release ? release.error() : channel ? environment.error() : channel.error());
    command.release = release->id;
    command.channel = channel->id;
    command.environment = *environment;
    command.stage = fromText<NoticeStage>(call.text("--stage")).value_or(NoticeStage::Scheduled);
    if (call.has("--from") || call.has("--to")) {
        const auto span = call.span("--from", "--to");
        if (!span)
            return std::unexpected(span.error());
        command.span = span->span;
    }
    command.subjectText = call.text("--subject");
    command.bodyText = call.text("--text");
    if (call.has("--template")) {
        const auto text = readFile(call.text("--template"));
        if (!text)
            return std::unexpected(text.error());
        command.bodyText = QString::fromUtf8(*text);
    }
    return call.session().run(command).and_then([&](MaintenanceNoticeId id) {
        return shown(call, id).transform([&](Answer answer) {
            answer.json.insert(u"id"_s, id.toString());
            return answer;
        });
    });
}

Result<Answer> list(Call &call)
{
    std::optional<ReleaseId> release;
    if (call.has("RELEASE")) {
        const auto found = call.release();
        if (!found)
            return std::unexpected(found.error());
        release = found->id;
    }
    return call.queries().notices(release).transform([&](const std::vector<service::NoticeRow> &rows) {
        Table table({tr("RELEASE"), tr("STAGE"), tr("FROM"), tr("CHANNEL"), tr("STATE"), tr("LEAVES"), tr("ID")});
        for (const service::NoticeRow &each : rows)
            table.add({each.release, stageWord(each.notice.stage), wallText(each.notice.span.from, each.notice.zone),
                       each.channel, stateWord(each.notice.state), wallText(each.notice.dueAt, call.zone()),
                       each.notice.id.toString()});
        return Answer{.text = table.text(tr("Nothing was told yet.")),
                      .json = {{u"notices"_s, jsonList(rows, noticeJson)}}};
    });
}

Result<Answer> show(Call &call)
{
    return call.queries().findNotice(call.text("NOTICE")).and_then([&](const MaintenanceNotice &notice) {
        return shown(call, notice.id);
    });
}

Result<Answer> sendDue(Call &call)
{
    const auto desk = wiring::makeNoticeDesk(call.session());
    return waitedFor(desk->sendDue()).transform([](int sent) {
        return Answer{.text = tr("Reminders sent: %1").arg(sent), .json = {{u"sent"_s, sent}}};
    });
}

Result<Answer> send(Call &call)
{
    if (call.has("--due"))
        return sendDue(call);
    const auto notice = call.queries().findNotice(call.text("NOTICE"));
    if (!notice)
        return std::unexpected(notice.error());
    const auto desk = wiring::makeNoticeDesk(call.session());
    const auto sent = waitedFor(desk->send(notice->id));
    if (!sent)
        return std::unexpected(sent.error());
    if (sent->state == NoticeState::Unknown)
        return failure(ErrorKind::Remote, tr("It is not known whether the notice arrived: %1").arg(sent->message));
    return rowOf(call, notice->id).transform([&](const service::NoticeRow &row) {
        const bool isSent = sent->state == NoticeState::Sent;
        QString text = isSent ? tr("Sent") : tr("It did not arrive");
        if (!sent->message.isEmpty())
            text += u": "_s + plain(sent->message);
        return Answer{.text = text, .json = {{u"notice"_s, noticeJson(row)}}, .isYes = isSent};
    });
}

Result<Answer> remind(Call &call)
{
    const auto notice = call.queries().findNotice(call.text("NOTICE"));
    const auto minutes = call.number("--before", 60, 1, 30 * 24 * 60);
    if (!notice || !minutes)
        return std::unexpected(notice ? minutes.error() : notice.error());
    return call.session().run(service::SwitchOnReminder{notice->id, *minutes}).transform([](MaintenanceNoticeId id) {
        return Answer{.text = id.toString(),
                      .json = {{u"id"_s, id.toString()}},
                      .warnings = {tr("It leaves while Slipway runs, or by slipwayctl notice send --due.")}};
    });
}

Result<Answer> settle(Call &call)
{
    const auto notice = call.queries().findNotice(call.text("NOTICE"));
    if (!notice)
        return std::unexpected(notice.error());
    return call.session().run(service::SettleNotice{notice->id, call.has("--arrived")}).and_then([&](service::Done) {
        return shown(call, notice->id);
    });
}

Result<Answer> remove(Call &call)
{
    const auto notice = call.queries().findNotice(call.text("NOTICE"));
    if (!notice)
        return std::unexpected(notice.error());
    return call.session().run(service::RemoveNotice{notice->id}).transform([&](service::Done) {
        return Answer{.text = tr("Removed"), .json = {{u"removed"_s, notice->id.toString()}}};
    });
}

} // namespace notice_verbs
} // namespace

void addNotice(CommandTree &tree)
{
    using namespace notice_verbs;
    tree.noun("notice", tr("What is told about maintenance"));
    tree.verb("draft", tr("Drafts a notice from the plan of the release; nothing is sent"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .requiredOption("--channel", "CHANNEL", Value::Channel, tr("Where it is told"))
        .wordOption("--stage", "STAGE", stageWords(), tr("How far the maintenance is; without: scheduled"))
        .option("--environment", "NAME", Value::Environment,
                tr("Where the maintenance is; without: where the release ships to"))
        .option("--from", "TIME", Value::Time, tr("When it begins; without: as planned"))
        .option("--to", "TIME", Value::Time, tr("When it ends"))
        .option("--subject", "TEXT", Value::Text,
                tr("Instead of ours; may hold {{ product }}, {{ version }} and so on"))
        .option("--text", "TEXT", Value::Text, tr("Likewise"))
        .option("--template", "FILE", Value::File, tr("A file with the text"))
        .notBoth("--text", "--template")
        .does(draft);
    tree.verb("list", tr("Lists notices, the newest first"))
        .optionalArgument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION; without: all"))
        .byAnybody()
        .does(list);
    tree.verb("show", tr("Shows what a notice says and what became of it"))
        .argument("NOTICE", Value::Text, tr("Its id, or the beginning of one"))
        .byAnybody()
        .does(show);
    tree.verb("send", tr("Sends a draft, once; exit status 0 sent, 1 it did not arrive, 4 not known"))
        .optionalArgument("NOTICE", Value::Text, tr("Its id, or the beginning of one"))
        .flag("--due", tr("Send the reminders that are due instead"))
        .needsOneOf({"NOTICE", "--due"})
        .does(send);
    tree.verb("remind", tr("Switches on that a notice is told again before its window"))
        .argument("NOTICE", Value::Text, tr("Its id, or the beginning of one"))
        .option("--before", "MINUTES", Value::Number, tr("How long before; without: 60"))
        .does(remind);
    tree.verb("settle", tr("Says whether a notice in doubt arrived"))
        .argument("NOTICE", Value::Text, tr("Its id, or the beginning of one"))
        .flag("--arrived", tr("It did; without: it did not"))
        .does(settle);
    tree.verb("remove", tr("Throws a draft away, or switches a reminder off"))
        .argument("NOTICE", Value::Text, tr("Its id, or the beginning of one"))
        .does(remove);
}

} // namespace slipway::ctl
