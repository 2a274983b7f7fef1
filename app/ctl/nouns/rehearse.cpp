// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "service/export_file.h"
#include "service/queries/rehearsal_page.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace rehearse_verbs {

Result<std::vector<RehearsalFault>> givenFaults(Call &call)
{
    std::vector<RehearsalFault> faults;
    for (const QString &each : call.all("--fail"))
        faults.push_back({RehearsalFault::Kind::Fails, each, 1});
    for (const QString &each : call.all("--away"))
        faults.push_back({RehearsalFault::Kind::Away, each, 1});
    for (const QString &each : call.all("--slow")) {
        // A name may hold a sign of equality; the factor stands behind the last one.
        const qsizetype at = each.lastIndexOf(u'=');
        bool isNumber = false;
        const double factor = each.mid(at + 1).toDouble(&isNumber);
        if (at <= 0 || !isNumber || factor < 1 || factor > 1000)
            return failure(ErrorKind::BadInput,
                           tr("“%1” does not say what is slow and how much: JOB=FACTOR, from 1 to 1000.").arg(each));
        faults.push_back({RehearsalFault::Kind::Slow, each.left(at), factor});
    }
    return faults;
}

QJsonObject taskJson(const RehearsalTask &task)
{
    return {{u"id"_s, task.subject.toString()},
            {u"kind"_s, toText(task.kind)},
            {u"title"_s, task.title},
            {u"ready_at"_s, toRfc3339(task.readyAt)},
            {u"begun_at"_s, toRfc3339(task.begunAt)},
            {u"ended_at"_s, toRfc3339(task.endedAt)},
            {u"due"_s, orNull(task.due)},
            {u"late"_s, task.isLate()},
            {u"unverified"_s, task.isUnverified},
            {u"samples"_s, task.learnt ? QJsonValue(task.learnt->samples) : QJsonValue()},
            {u"p80_s"_s, task.learnt ? QJsonValue(qint64(task.learnt->p80.count() / 1000)) : QJsonValue()}};
}

QJsonObject askedJson(const service::RehearsalPage::Asked &asked)
{
    return {{u"at"_s, toRfc3339(asked.at)},
            {u"person"_s, asked.name},
            {u"zone"_s, QString::fromLatin1(asked.zone)},
            {u"local_time"_s, wallText(asked.at, asked.zone)},
            {u"role"_s, orNull(asked.role)},
            {u"what"_s, asked.what},
            {u"reach"_s, toText(asked.reach)},
            {u"note"_s, orNull(asked.note)}};
}

QJsonObject blockJson(const RehearsalBlock &block)
{
    return {{u"kind"_s, toText(block.kind)},
            {u"id"_s, block.subject.toString()},
            {u"text"_s, block.text},
            {u"at"_s, toRfc3339(block.at)},
            {u"until"_s, orNull(block.until)}};
}

QJsonObject pageJson(const service::RehearsalPage &page)
{
    const Rehearsal &run = page.rehearsal;
    QJsonObject json{{u"answer"_s, run.isOnTime() ? u"on_time"_s
                                   : run.ships    ? u"late"_s
                                                  : u"does_not_ship"_s},
                     {u"planned_ship"_s, toRfc3339(run.plannedShip)},
                     {u"planned_end"_s, toRfc3339(run.plannedEnd)},
                     {u"ships"_s, orNull(run.ships)},
                     {u"ships_if_lifted"_s, toRfc3339(run.shipsIfLifted)},
                     {u"ships_cautious"_s, orNull(page.cautiousShip)},
                     {u"late_minutes"_s, int(run.late.count())},
                     {u"seed"_s, page.wish.seed ? QJsonValue(qint64(*page.wish.seed)) : QJsonValue()},
                     {u"blocks"_s, jsonList(run.blocks, blockJson)},
                     {u"asked"_s, jsonList(page.asked, askedJson)},
                     {u"tasks"_s, jsonList(run.tasks, taskJson)}};
    json[u"events"_s] = jsonList(run.events, [&](const RehearsalEvent &each) {
        return QJsonObject{{u"at"_s, toRfc3339(each.at)},
                           {u"kind"_s, toText(each.kind)},
                           {u"task"_s, each.task ? QJsonValue(run.tasks[*each.task].subject.toString()) : QJsonValue()},
                           {u"text"_s, eventText(page, each)}};
    });
    json[u"rollback"_s] = QJsonObject{{u"samples"_s, run.rollback.samples},
                                      {u"last_safe"_s, orNull(run.rollback.lastSafe)},
                                      {u"passed"_s, run.isPastRollback}};
    return json;
}

QString pageText(const service::RehearsalPage &page)
{
    const QByteArray &zone = page.release.shipZone;
    QString text = plain(rehearsalVerdict(page)) + u'\n';
    text += tr("Planned: %1").arg(wallText(page.rehearsal.plannedShip, zone)) + u'\n';
    if (page.cautiousShip)
        text += tr("Four times in five by %1").arg(wallText(*page.cautiousShip, zone)) + u'\n';
    text += plain(rehearsalRollbackText(page)) + u"\n\n"_s;
    Table blocks({tr("BLOCKED"), tr("UNTIL"), tr("WHY")});
    for (const RehearsalBlock &each : page.rehearsal.blocks)
        blocks.add(
            {wallText(each.at, zone), each.until ? wallText(*each.until, zone) : tr("not by itself"), each.text});
    text += blocks.text(tr("Nothing blocks it.")) + u"\n\n"_s;
    Table asked({tr("ASKED"), tr("WHO"), tr("THERE"), tr("REACHED"), tr("WHAT")});
    for (const auto &each : page.asked)
        asked.add({wallText(each.at, zone), each.name, wallText(each.at, each.zone), reachText(each), each.what});
    return text + asked.text(tr("Nobody is asked for anything."));
}

Result<Answer> rehearseRelease(Call &call)
{
    const auto release = call.release();
    auto faults = givenFaults(call);
    if (!release || !faults)
        return std::unexpected(release ? faults.error() : release.error());
    RehearsalWish wish;
    wish.faults = std::move(*faults);
    if (call.has("--seed")) {
        const auto seed = call.number("--seed", 0, 0, std::numeric_limits<int>::max());
        if (!seed)
            return std::unexpected(seed.error());
        wish.seed = quint64(*seed);
    }
    const auto page = call.queries().rehearsal(release->id, wish, call.session().actor());
    if (!page)
        return std::unexpected(page.error());
    if (const auto file = call.given("--export")) {
        const bool isCsv = file->endsWith(u".csv"_s, Qt::CaseInsensitive);
        const auto written =
            service::writeExport(*file, isCsv ? rehearsalCsv(*page) : rehearsalMarkdown(*page), call.session().file());
        if (!written)
            return std::unexpected(written.error());
    }
    return Answer{.text = pageText(*page), .json = pageJson(*page), .isYes = page->rehearsal.isOnTime()};
}

} // namespace rehearse_verbs
} // namespace

void addRehearse(CommandTree &tree)
{
    using namespace rehearse_verbs;
    tree.single("rehearse",
                tr("Goes through a release with simulated servers: who is asked when, what blocks, when it would ship; "
                   "exit status 0 on time, 1 not"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .manyOption("--fail", "JOB-OR-STEP", Value::Text, tr("Fails once and is tried again; may be repeated"))
        .manyOption("--slow", "JOB=FACTOR", Value::Text, tr("Takes so many times as long; may be repeated"))
        .manyOption("--away", "JOB-OR-CONNECTION", Value::Text,
                    tr("Its server does not answer: confirmed by hand; may be repeated"))
        .option("--seed", "N", Value::Number,
                tr("Draws how long jobs take from history; the same number, the same draw"))
        .option("--export", "FILE", Value::File, tr("Writes it as a table when it ends in .csv, else as Markdown"))
        .byAnybody()
        .does(rehearseRelease);
}

} // namespace slipway::ctl
