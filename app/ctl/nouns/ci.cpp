// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/ci_waiting.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/given_evidence.h"
#include "app/ctl/given_parameters.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/run_text.h"
#include "app/ctl/silencing.h"
#include "app/ctl/text.h"
#include "app/wiring/servers/ci_wiring.h"
#include "service/commands/run_commands.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace ci_verbs {

Result<Answer> jobs(Call &call)
{
    const auto connection = call.queries().findConnection(call.text("CONNECTION"));
    if (!connection)
        return std::unexpected(connection.error());
    const auto desk = wiring::makeCiDesk(call.session());
    return waitedFor(desk->jobs(connection->id, true)).transform([](const std::vector<service::JobView> &all) {
        Table table({tr("JOB"), tr("NAME"), tr("LAST RUN"), tr("REMARK")});
        QJsonArray list;
        for (const service::JobView &each : all) {
            const bool hasRun = each.state == RunState::Done && each.result != RunResult::None;
            table.add({each.key, each.name, hasRun ? toText(each.result) : QString(), each.whyNot});
            list.append(QJsonObject{{u"key"_s, each.key},
                                    {u"name"_s, each.name},
                                    {u"folder"_s, orNull(each.folder)},
                                    {u"description"_s, orNull(each.description)},
                                    {u"url"_s, orNull(each.url)},
                                    {u"may_trigger"_s, each.mayTrigger},
                                    {u"why_not"_s, orNull(each.whyNot)},
                                    {u"last_result"_s, hasRun ? QJsonValue(toText(each.result)) : QJsonValue()}});
        }
        return Answer{.text = table.text(tr("The server offers no jobs.")), .json = {{u"jobs"_s, list}}};
    });
}

/// The job a release names, or CONNECTION/JOB, or the connection's name alone where it has just one job.
Result<service::RunWish> wishFor(Call &call, service::CiDesk &desk, const ReleasePlan &plan)
{
    const QString wanted = call.text("JOB");
    const auto environment = call.maybeEnvironment("--environment");
    if (!environment)
        return std::unexpected(environment.error());
    for (const ReleaseJob &each : plan.jobs)
        if (each.name.compare(wanted, Qt::CaseInsensitive) == 0
            && (!*environment || !each.environment || each.environment == *environment))
            return waitedFor(desk.wish(each.id, *environment));
    const auto connections = call.queries().connections();
    if (!connections)
        return std::unexpected(connections.error());
    for (const CiConnection &each : *connections) {
        const bool isAlone = wanted.compare(each.name, Qt::CaseInsensitive) == 0;
        if (!isAlone && !wanted.startsWith(each.name + u'/', Qt::CaseInsensitive))
            continue;
        service::RunWish wish;
        wish.connection = each.id;
        if (!isAlone)
            wish.job = wanted.mid(each.name.size() + 1);
        if (isAlone) {
            const auto all = waitedFor(desk.jobs(each.id));
            if (!all)
                return std::unexpected(all.error());
            if (all->size() != 1)
                return failure(ErrorKind::BadInput,
                               tr("%1 has %2 jobs. Name one as %1/JOB; slipwayctl ci jobs %1 lists them.")
                                   .arg(each.name)
                                   .arg(all->size()));
            wish.job = all->front().key;
        }
        wish.jobName = wish.job.isEmpty() ? each.name : wish.job.section(u'/', -1);
        wish.release = plan.release.id;
        wish.environment = *environment;
        wish.purpose = RunPurpose::Other;
        return wish;
    }
    QStringList known;
    for (const ReleaseJob &each : plan.jobs)
        known += each.name;
    return failure(ErrorKind::NotFound,
                   tr("There is no job “%1”. The release names: %2. Others are named CONNECTION/JOB.")
                       .arg(wanted.left(80), known.isEmpty() ? tr("none") : known.join(u", "_s)));
}

Result<Answer> trigger(Call &call)
{
    const auto plan = call.plan();
    const auto parameters = jobParameters(call);
    if (!plan || !parameters)
        return std::unexpected(plan ? parameters.error() : plan.error());
    const auto desk = wiring::makeCiDesk(call.session());
    auto wish = wishFor(call, *desk, *plan);
    if (!wish)
        return std::unexpected(wish.error());
    parameters->putInto(*wish);
    if (call.has("--ref"))
        wish->ref = call.text("--ref");
    wish->overrideReason = call.text("--override");
    return waitedFor(desk->trigger(*wish, call.has("--again"))).and_then([&](const CiRun &run) {
        return answerAfter(call, *desk, run, waitingOf(call));
    });
}

Result<Answer> list(Call &call)
{
    if (call.has("RELEASE"))
        return call.release()
            .and_then([&](const Release &release) { return call.queries().pipelines(release.id); })
            .transform([&](const service::ReleasePipelines &page) { return runsAnswer(call, page.runs); });
    return call.queries().newestRuns().transform(
        [&](const std::vector<CiRun> &runs) { return runsAnswer(call, runs); });
}

Result<Answer> show(Call &call)
{
    const auto run = call.queries().findRun(call.text("RUN"));
    if (!run)
        return std::unexpected(run.error());
    const bool mayBeNews = !isOver(run->state) || run->isUnverified || run->state == RunState::Lost;
    if (!mayBeNews || call.has("--offline"))
        return runAnswer(call, *run);
    const auto desk = wiring::makeCiDesk(call.session());
    const auto now = waitedFor(desk->refresh(run->id));
    if (now && now->state == RunState::Done)
        letFinish(*desk);
    return now.transform([&](const CiRun &read) { return runAnswer(call, read); });
}

Result<Answer> wait(Call &call)
{
    const auto run = call.queries().findRun(call.text("RUN"));
    if (!run)
        return std::unexpected(run.error());
    Silencing silencing(call); // of a deployment that another program began
    const auto desk = wiring::makeCiDesk(call.session());
    return answerAfter(call, *desk, *run,
                       {.isWaited = true, .isFollowed = call.has("--follow"), .asJson = call.asJson()})
        .transform([&](Answer answer) {
            silencing.settle(answer);
            return answer;
        });
}

Result<Answer> cancel(Call &call)
{
    const auto run = call.queries().findRun(call.text("RUN"));
    if (!run)
        return std::unexpected(run.error());
    const auto desk = wiring::makeCiDesk(call.session());
    const auto said = waitedFor(desk->cancel(run->id, call.has("--force")));
    if (!said)
        return std::unexpected(said.error());
    const auto now = waitedFor(desk->refresh(run->id));
    Answer answer = runAnswer(call, now ? *now : *run);
    Silencing(call).settle(answer);
    answer.text.prepend(*said + u'\n');
    answer.json[u"said"_s] = *said;
    return answer;
}

Result<Answer> rerun(Call &call)
{
    const auto run = call.queries().findRun(call.text("RUN"));
    if (!run)
        return std::unexpected(run.error());
    const auto desk = wiring::makeCiDesk(call.session());
    return waitedFor(desk->rerun(run->id, call.has("--failed"))).and_then([&](const CiRun &again) {
        return answerAfter(call, *desk, again, waitingOf(call));
    });
}

Result<Answer> log(Call &call)
{
    const auto run = call.queries().findRun(call.text("RUN"));
    if (!run)
        return std::unexpected(run.error());
    const auto desk = wiring::makeCiDesk(call.session());
    if (!call.asJson())
        return printLog(*desk, run->id, call.text("--part"), call.has("--follow"), false).transform([] {
            return Answer{};
        });
    return waitedFor(desk->log(run->id, call.text("--part"))).transform([](const service::LogFile &file) {
        return Answer{.text = {},
                      .json = {{u"log"_s, QJsonObject{{u"path"_s, file.lastingPath},
                                                      {u"complete"_s, file.isComplete},
                                                      {u"not_yet"_s, orNull(file.notYet)}}}}};
    });
}

Result<Answer> settle(Call &call)
{
    const auto run = call.queries().findRun(call.text("RUN"));
    if (!run)
        return std::unexpected(run.error());
    const auto externalId = call.has("--is") ? std::optional(call.text("--is")) : std::nullopt;
    return call.session()
        .run(service::SettleRun{run->id, externalId, run->release})
        .transform([&](const CiRun &settled) { return runAnswer(call, settled); });
}

Result<Answer> confirm(Call &call)
{
    const auto run = call.queries().findRun(call.text("RUN"));
    if (!run)
        return std::unexpected(run.error());
    return givenEvidence(call.all("--evidence"))
        .and_then([&](std::vector<service::NewEvidence> evidence) {
            return call.session().run(
                service::ConfirmRun{.run = run->id,
                                    .job = {},
                                    .environment = {},
                                    .result = call.has("--failed") ? RunResult::Failure : RunResult::Success,
                                    .note = call.text("--note"),
                                    .evidence = std::move(evidence),
                                    .release = run->release});
        })
        .transform([&](const CiRun &confirmed) { return runAnswer(call, confirmed); });
}

Result<Answer> skip(Call &call)
{
    const auto run = call.queries().findRun(call.text("RUN"));
    const auto second = call.maybePerson("--with");
    if (!run || !second)
        return std::unexpected(run ? second.error() : run.error());
    return call.session()
        .run(service::SkipRun{run->id, call.text("--reason"), *second, run->release})
        .transform([&](const CiRun &skipped) { return runAnswer(call, skipped); });
}

Result<Answer> confirmJob(Call &call)
{
    const auto plan = call.plan();
    const auto environment = call.maybeEnvironment("--environment");
    const auto evidence = givenEvidence(call.all("--evidence"));
    if (!plan || !environment || !evidence)
        return std::unexpected(!plan ? plan.error() : environment ? evidence.error() : environment.error());
    return pickByTitle(plan->jobs, call.text("JOB"), tr("job"), [](const ReleaseJob &each) { return each.name; })
        .and_then([&](const ReleaseJob &job) {
            return call.session().run(
                service::ConfirmRun{.run = {},
                                    .job = job.id,
                                    .environment = *environment,
                                    .result = call.has("--failed") ? RunResult::Failure : RunResult::Success,
                                    .note = call.text("--note"),
                                    .evidence = *evidence,
                                    .release = plan->release.id});
        })
        .transform([&](const CiRun &confirmed) { return runAnswer(call, confirmed); });
}

} // namespace ci_verbs
} // namespace

void addCi(CommandTree &tree)
{
    using namespace ci_verbs;
    tree.noun("ci", tr("Jobs of CI servers"));
    tree.verb("jobs", tr("Lists what a server offers"))
        .argument("CONNECTION", Value::Connection, tr("Its name or id"))
        .byAnybody()
        .does(jobs);
    addParameterOptions(
        tree.verb("trigger", tr("Starts a job for a release, once; exit status 0 accepted, 1 refused, 4 not known"))
            .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
            .argument("JOB", Value::Text, tr("A job the release names, CONNECTION/JOB, or a connection with one job")))
        .option("--ref", "BRANCH", Value::Text, tr("Branch or tag to run on"))
        .option("--environment", "ENVIRONMENT", Value::Environment, tr("Where to, of a deployment"))
        .option("--override", "REASON", Value::Text, tr("Of a deployment: why in spite of what stands in its way"))
        .flag("--again", tr("Start it although the same was started less than 30 seconds ago"))
        .flag("--wait", tr("Wait until it is over; exit status 0 green, 1 not, 4 not known"))
        .flag("--follow", tr("Wait, and print the log as it grows"))
        .does(trigger);
    tree.verb("confirm",
              tr("Says what a job of a release came to that was started elsewhere while its server cannot be "
                 "asked; verified later"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("JOB", Value::Text, tr("A job the release names: its id, or a part of its name"))
        .requiredOption("--note", "TEXT", Value::Text, tr("How it is known"))
        .flag("--failed", tr("It failed; without: it succeeded"))
        .option("--environment", "ENVIRONMENT", Value::Environment, tr("Where to, of a deployment"))
        .manyOption("--evidence", "URL-OR-FILE", Value::File, tr("What shows it; may be repeated"))
        .does(confirmJob);
    tree.subNoun("ci", "run", tr("Single executions of jobs"));
    tree.verb("list", tr("Lists runs, the newest first"))
        .optionalArgument("RELEASE", Value::Release, tr("Of this release; without: of all"))
        .byAnybody()
        .does(list);
    tree.verb("show", tr("Asks the server how a run stands, and for one in doubt whether it started"))
        .argument("RUN", Value::Run, tr("Id, the beginning of one, or CONNECTION/JOB/NUMBER"))
        .flag("--offline", tr("Asks nobody: as it was known last"))
        .does(show);
    tree.verb("wait", tr("Waits until a run is over; exit status 0 green, 1 not, 4 not known"))
        .argument("RUN", Value::Run, tr("Id, the beginning of one, or CONNECTION/JOB/NUMBER"))
        .flag("--follow", tr("Prints the log as it grows"))
        .does(wait);
    tree.verb("cancel", tr("Asks the server to stop a run"))
        .argument("RUN", Value::Run, tr("Id, the beginning of one, or CONNECTION/JOB/NUMBER"))
        .flag("--force", tr("The hard way, where the server has one"))
        .does(cancel);
    tree.verb("rerun", tr("Runs it again with the same parameters"))
        .argument("RUN", Value::Run, tr("Id, the beginning of one, or CONNECTION/JOB/NUMBER"))
        .flag("--failed", tr("Only what failed, where the server can"))
        .flag("--wait", tr("Wait until it is over; exit status 0 green, 1 not, 4 not known"))
        .flag("--follow", tr("Wait, and print the log as it grows"))
        .does(rerun);
    tree.verb("log", tr("Prints the log of a run"))
        .argument("RUN", Value::Run, tr("Id, the beginning of one, or CONNECTION/JOB/NUMBER"))
        .option("--part", "ID", Value::Text, tr("Of one of its parts"))
        .flag("--follow", tr("Until the run is over"))
        .does(log);
    tree.verb("settle", tr("Decides about a run in doubt: it never started, or it is one of the server"))
        .argument("RUN", Value::Run, tr("Id, the beginning of one, or CONNECTION/JOB/NUMBER"))
        .flag("--never", tr("It never started"))
        .option("--is", "ID", Value::Text, tr("It is this one of the server"))
        .needsOneOf({"--never", "--is"})
        .notBoth("--never", "--is")
        .does(settle);
    tree.verb("confirm", tr("Says what a run came to while its server cannot be asked; verified later"))
        .argument("RUN", Value::Run, tr("Id, the beginning of one, or CONNECTION/JOB/NUMBER"))
        .requiredOption("--note", "TEXT", Value::Text, tr("How it is known"))
        .flag("--failed", tr("It failed; without: it succeeded"))
        .manyOption("--evidence", "URL-OR-FILE", Value::File, tr("What shows it; may be repeated"))
        .does(confirm);
    tree.verb("skip", tr("The failure of a run does not count; a second person agrees"))
        .argument("RUN", Value::Run, tr("Id, the beginning of one, or CONNECTION/JOB/NUMBER"))
        .requiredOption("--reason", "TEXT", Value::Text, tr("Why"))
        .requiredOption("--with", "PERSON", Value::Person, tr("Who agrees"))
        .does(skip);
}

} // namespace slipway::ctl
