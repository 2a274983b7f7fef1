// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "core/release/transitions.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace lookups_verbs {

constexpr int kMostEntries = 1'000'000;
constexpr int kMostHits = 1000;

Result<Answer> activity(Call &call)
{
    const auto release = call.release();
    const auto limit = call.number("--limit", 200, 1, kMostEntries);
    if (!release || !limit)
        return std::unexpected(release ? limit.error() : release.error());
    return call.queries()
        .activity(release->id, *limit)
        .transform([&](const std::vector<service::ActivityEntry> &entries) {
            Table table({tr("NO."), tr("AT"), tr("WHO"), tr("ACTION"), tr("WHAT"), tr("REASON"), tr("VERIFIED")});
            for (const auto &each : entries)
                table.add({QString::number(each.number), wallText(each.at, call.zone()),
                           each.actor.isEmpty() ? tr("unknown") : each.actor, each.action, each.summary, each.reason,
                           each.isVerified ? tr("yes") : tr("NO")});
            return Answer{.text = table.text(tr("Nothing happened yet.")),
                          .json = {{u"activities"_s, jsonList(entries, activityJson)}}};
        });
}

QJsonObject hitJson(const service::SearchHit &hit)
{
    return {{u"kind"_s, hit.kind},
            {u"id"_s, hit.id.toString()},
            {u"title"_s, hit.title},
            {u"detail"_s, orNull(hit.detail)},
            {u"release_id"_s, orNull(hit.release)}};
}

Result<Answer> search(Call &call)
{
    const auto limit = call.number("--limit", 30, 1, kMostHits);
    if (!limit)
        return std::unexpected(limit.error());
    return call.queries().search(call.text("TEXT"), *limit).transform([](const std::vector<service::SearchHit> &hits) {
        Table table({tr("KIND"), tr("TITLE"), tr("WHERE"), tr("ID")});
        for (const auto &each : hits)
            table.add({each.kind, each.title, each.detail, each.id.toString()});
        return Answer{.text = table.text(tr("Nothing found.")), .json = {{u"results"_s, jsonList(hits, hitJson)}}};
    });
}

QJsonObject waitingJson(const service::WaitingCard &card)
{
    const bool isSignoff = card.kind == service::WaitingCard::Kind::Signoff;
    const bool isIncident = card.kind == service::WaitingCard::Kind::Incident;
    const bool isAction = card.kind == service::WaitingCard::Kind::Action;
    return {{u"kind"_s, isAction     ? u"action_item"_s
                        : isIncident ? u"incident"_s
                        : isSignoff  ? u"signoff"_s
                                     : u"item"_s},
            {u"id"_s, card.id.toString()},
            {u"release"_s, orNull(card.releaseTitle)},
            {u"release_id"_s, card.release.isNull() ? QJsonValue() : QJsonValue(card.release.toString())},
            {u"title"_s, orNull(card.title)},
            {u"role"_s, orNull(card.role)},
            {u"state"_s, isIncident  ? toText(card.incident)
                         : isSignoff ? toText(card.signoff)
                         : isAction  ? toText(ItemState::Open)
                                     : toText(card.item)},
            {u"phase"_s, orNull(card.phaseName)},
            {u"due"_s, orNull(card.due)},
            {u"due_zone"_s, card.due ? zoneOrNull(card.zone) : QJsonValue()},
            {u"overdue"_s, card.isOverdue}};
}

QString waitingText(const service::TodayPage &page)
{
    Table table({tr("RELEASE"), tr("WHAT"), tr("STATE"), tr("DUE"), tr("OVERDUE")});
    for (const auto &each : page.waiting) {
        const bool isSignoff = each.kind == service::WaitingCard::Kind::Signoff;
        const bool isIncident = each.kind == service::WaitingCard::Kind::Incident;
        const bool isAction = each.kind == service::WaitingCard::Kind::Action;
        table.add({each.releaseTitle.isEmpty() ? each.environment : each.releaseTitle,
                   isSignoff    ? tr("Sign-off: %1").arg(roleWord(each.role))
                   : isIncident ? tr("%1: %2", "severity: incident").arg(severityWord(each.severity), each.title)
                   : isAction   ? tr("Action item: %1").arg(each.title)
                                : each.title,
                   isSignoff    ? stateWord(each.signoff)
                   : isIncident ? stateWord(each.incident)
                   : isAction   ? stateWord(ItemState::Open)
                                : stateWord(each.item),
                   wallText(each.due, each.zone), each.isOverdue ? tr("yes") : QString()});
    }
    const qsizetype beyond = page.waitingTotal - std::ssize(page.waiting);
    return table.text(tr("Nothing waits for you.")) + (beyond > 0 ? u'\n' + tr("and %1 more").arg(beyond) : QString());
}

Result<Answer> today(Call &call)
{
    const auto limit = call.number("--limit", 30, 1, kMostHits);
    if (!limit)
        return std::unexpected(limit.error());
    if (call.session().actor().isNull())
        return failure(ErrorKind::NotAllowed,
                       tr("Say whose day it is: name yourself with --as PERSON or $SLIPWAY_AS."));
    return call.queries().today(call.session().actor(), *limit).transform([](const service::TodayPage &page) {
        return Answer{.text = waitingText(page),
                      .json = {{u"day"_s, page.day.toString(Qt::ISODate)},
                               {u"waiting_total"_s, page.waitingTotal},
                               {u"items"_s, jsonList(page.waiting, waitingJson)}}};
    });
}

} // namespace lookups_verbs
} // namespace

void addLookups(CommandTree &tree)
{
    using namespace lookups_verbs;
    tree.single("activity", tr("The audit trail of a release, newest first"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .option("--limit", "N", Value::Number, tr("At most so many entries; without: 200"))
        .byAnybody()
        .does(activity);
    tree.single("search", tr("Finds releases, items, incidents, comments, notes and people by their text"))
        .argument("TEXT", Value::Text, tr("What to look for"))
        .option("--limit", "N", Value::Number, tr("At most so many; without: 30"))
        .byAnybody()
        .does(search);
    tree.single("today", tr("What waits for you"))
        .option("--limit", "N", Value::Number, tr("At most so many; without: 30"))
        .does(today);
}

} // namespace slipway::ctl
