// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/ci_waiting.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/given_parameters.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/repository_look.h"
#include "app/ctl/run_text.h"
#include "app/ctl/silencing.h"
#include "app/ctl/text.h"
#include "app/wiring/servers/ci_wiring.h"
#include "service/commands/deployment_commands.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace deploy_verbs {

QJsonObject deploymentJson(const Deployment &deployment, const Names &names)
{
    return {{u"id"_s, deployment.id.toString()},
            {u"environment"_s, orNull(names.environment(deployment.environment))},
            {u"rollback"_s, deployment.isRollback},
            {u"outcome"_s, toText(deployment.outcome)},
            {u"started_at"_s, toRfc3339(deployment.startedAt)},
            {u"finished_at"_s, orNull(deployment.finishedAt)},
            {u"run_id"_s, orNull(deployment.run)},
            {u"person"_s, orNull(names.person(deployment.person))},
            {u"override_reason"_s, orNull(deployment.overrideReason)},
            {u"note"_s, orNull(deployment.note)},
            {u"unverified"_s, deployment.isUnverified}};
}

/// The job of the release that does it there; one that names the environment goes before one for all.
Result<ReleaseJob> jobFor(Call &call, const ReleasePlan &plan, const Environment &environment, RunPurpose purpose)
{
    const ReleaseJob *best = nullptr;
    for (const ReleaseJob &each : plan.jobs) {
        const bool isNamed = !call.has("--job") || each.name.compare(call.text("--job"), Qt::CaseInsensitive) == 0;
        if (each.purpose != purpose || !isNamed || (each.environment && each.environment != environment.id))
            continue;
        if (!best || (!best->environment && each.environment))
            best = &each;
    }
    if (best)
        return *best;
    return failure(
        ErrorKind::NotFound,
        tr("The release names no job that does this in %1. Add one with slipwayctl release job add, or record "
           "what was done by hand with --by-hand NOTE.")
            .arg(environment.name));
}

Result<Answer> byHand(Call &call, const ReleasePlan &plan, const Environment &environment, bool isRollback)
{
    const auto names = call.names();
    if (!names)
        return std::unexpected(names.error());
    const Instant now = call.session().now();
    const auto started = call.maybeTime("--started", call.zone());
    const auto finished = call.maybeTime("--finished", call.zone());
    if (!started || !finished)
        return std::unexpected(started ? finished.error() : started.error());
    const Instant begin = started->value_or(finished->value_or(now));
    const bool hasFailed = call.has("--failed");
    const bool isPast = call.has("--started") || call.has("--finished"); // what came since says nothing of it
    if (!isRollback && !hasFailed && !isPast)
        if (const auto looked = lookAtRepository(call); !looked)
            call.warn(looked.error().sentence);
    return call.session()
        .run(service::RecordDeployment{.release = plan.release.id,
                                       .environment = environment.id,
                                       .isRollback = isRollback,
                                       .startedAt = begin,
                                       .finishedAt = finished->value_or(begin),
                                       .outcome = hasFailed ? DeploymentOutcome::Failed : DeploymentOutcome::Succeeded,
                                       .overrideReason = call.text("--override"),
                                       .note = call.text("--by-hand")})
        .transform([&](const Deployment &made) {
            return Answer{.text = made.id.toString(), .json = {{u"deployment"_s, deploymentJson(made, *names)}}};
        });
}

Result<Answer> placed(Call &call, bool isRollback)
{
    const auto plan = call.plan();
    const auto environment = call.queries().findEnvironment(call.text("ENVIRONMENT"));
    const auto parameters = jobParameters(call);
    if (!plan || !environment || !parameters)
        return std::unexpected(!plan ? plan.error() : environment ? parameters.error() : environment.error());
    if (call.has("--by-hand"))
        return byHand(call, *plan, *environment, isRollback);
    const auto job = jobFor(call, *plan, *environment, isRollback ? RunPurpose::Rollback : RunPurpose::Deploy);
    if (!job)
        return std::unexpected(job.error());
    Silencing silencing(call);
    const auto desk = wiring::makeCiDesk(call.session());
    auto wish = waitedFor(desk->wish(job->id, environment->id));
    if (!wish)
        return std::unexpected(wish.error());
    parameters->putInto(*wish);
    wish->overrideReason = call.text("--override");
    return waitedFor(desk->trigger(*wish, call.has("--again")))
        .and_then([&](const CiRun &run) { return answerAfter(call, *desk, run, waitingOf(call)); })
        .transform([&](Answer answer) {
            const auto page = call.queries().pipelines(plan->release.id);
            const auto names = call.names();
            if (page && names && !page->deployments.empty())
                answer.json[u"deployment"_s] = deploymentJson(page->deployments.front(), *names);
            silencing.settle(answer);
            return answer;
        });
}

Result<Answer> deploy(Call &call)
{
    return placed(call, false);
}

Result<Answer> rollback(Call &call)
{
    return placed(call, true);
}

Result<Answer> deployments(Call &call)
{
    const auto release = call.release();
    const auto names = call.names();
    if (!release || !names)
        return std::unexpected(release ? names.error() : release.error());
    return call.queries().pipelines(release->id).transform([&](const service::ReleasePipelines &page) {
        Table table({tr("ENVIRONMENT"), tr("WHAT"), tr("OUTCOME"), tr("STARTED"), tr("BY"), tr("ID")});
        for (const Deployment &each : page.deployments)
            table.add({names->environment(each.environment), each.isRollback ? tr("rollback") : tr("deployment"),
                       toText(each.outcome), wallText(each.startedAt, call.zone()), names->person(each.person),
                       each.id.toString()});
        const QString rework = reworkText(page.rework);
        return Answer{
            .text = table.text(tr("It was deployed nowhere."))
                    + (rework.isEmpty() ? QString() : u'\n' + tr("Rework: %1").arg(rework)),
            .json = {{u"deployments"_s,
                      jsonList(page.deployments, [&](const Deployment &each) { return deploymentJson(each, *names); })},
                     {u"rework"_s, reworkJson(page.rework)}}};
    });
}

Result<Answer> hold(Call &call)
{
    return call.release().and_then([&](const Release &release) {
        return call.session().run(service::PullCord{release.id, call.text("--reason")}).transform([](HoldId id) {
            return Answer{.text = tr("Held"), .json = {{u"id"_s, id.toString()}, {u"held"_s, true}}};
        });
    });
}

Result<Answer> letGo(Call &call)
{
    return call.release().and_then([&](const Release &release) {
        return call.session().run(service::LetGo{release.id, call.text("--reason")}).transform([](HoldId id) {
            return Answer{.text = tr("It may go on"), .json = {{u"id"_s, id.toString()}, {u"held"_s, false}}};
        });
    });
}

void addPlacing(CommandTree &tree, const char *name, const QString &help, Action action)
{
    addParameterOptions(
        tree.single(name, help)
            .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
            .argument("ENVIRONMENT", Value::Environment, tr("Where"))
            .option("--job", "NAME", Value::Text, tr("Which of the jobs the release names, where there are several")))
        .option("--override", "REASON", Value::Text, tr("Why in spite of what stands in the way"))
        .flag("--again", tr("Start it although the same was started less than 30 seconds ago"))
        .flag("--wait", tr("Wait until it is over; exit status 0 green, 1 not, 4 not known"))
        .flag("--follow", tr("Wait, and print the log as it grows"))
        .option("--by-hand", "NOTE", Value::Text, tr("Start nothing: record that it was done elsewhere, and how"))
        .flag("--failed", tr("Of --by-hand: it failed"))
        .option("--started", "TIME", Value::Time, tr("Of --by-hand: when it began; without: now"))
        .option("--finished", "TIME", Value::Time, tr("Of --by-hand: when it was in place; without: when it began"))
        .does(std::move(action));
}

} // namespace deploy_verbs
} // namespace

void addDeploy(CommandTree &tree)
{
    using namespace deploy_verbs;
    addPlacing(tree, "deploy", tr("Places a release into an environment; asks gate, freezes, booking and lease"),
               deploy);
    addPlacing(tree, "rollback", tr("Takes a release back from an environment"), rollback);
    tree.single("deployments", tr("Where a release was deployed"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .byAnybody()
        .does(deployments);
    tree.single("hold", tr("Pulls the cord: nothing of the release is started or deployed"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .requiredOption("--reason", "TEXT", Value::Text, tr("Why"))
        .does(hold);
    tree.single("let-go", tr("Lets a held release go on"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .requiredOption("--reason", "TEXT", Value::Text, tr("Why"))
        .does(letGo);
}

} // namespace slipway::ctl
