// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/ci_waiting.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/given_parameters.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/run_text.h"
#include "app/ctl/text.h"
#include "app/wiring/servers/ci_wiring.h"
#include "service/commands/release_job_commands.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace release_job_verbs {

/// What the job's form calls secret; nothing when the server cannot tell, or when no value could be one.
QStringList secretsOf(Call &call, const ReleaseJob &job)
{
    const auto isWritten = [](const QJsonValue &value) { return !value.toString().contains(u"{{"_s); };
    const auto connection = call.queries().findConnection(job.connection);
    if (!connection || std::none_of(job.parameters.begin(), job.parameters.end(), isWritten))
        return {};
    const auto desk = wiring::makeCiDesk(call.session());
    const auto form = waitedFor(desk->form(connection->id, job.job, job.ref.contains(u"{{"_s) ? QString() : job.ref));
    QStringList secrets;
    if (form)
        for (const service::ParameterView &each : form->parameters)
            if (each.type == service::ParameterView::Type::Secret)
                secrets += each.key;
    return secrets;
}

Result<Answer> add(Call &call)
{
    const auto plan = call.plan();
    if (!plan)
        return std::unexpected(plan.error());
    const auto phase = call.maybePhase("--phase", *plan);
    const auto environment = call.maybeEnvironment("--environment");
    const auto parameters = givenParameters(call.all("--param"));
    if (!phase || !environment || !parameters)
        return std::unexpected(!phase ? phase.error() : environment ? parameters.error() : environment.error());
    ReleaseJob job;
    job.release = plan->release.id;
    job.name = call.text("NAME");
    job.connection = call.text("--connection");
    job.job = call.text("--job");
    job.purpose = fromText<RunPurpose>(call.given("--purpose").value_or(u"test"_s)).value_or(RunPurpose::Test);
    job.phase = *phase;
    job.environment = *environment;
    job.ref = call.text("--ref");
    job.refPattern = call.text("--ref-pattern");
    for (auto each = parameters->begin(); each != parameters->end(); ++each)
        job.parameters[each.key()] = each.value();
    return call.session().run(service::AddReleaseJob{job, secretsOf(call, job)}).transform([](ReleaseJobId id) {
        return Answer{.text = id.toString(), .json = {{u"id"_s, id.toString()}}};
    });
}

Result<Answer> list(Call &call)
{
    const auto plan = call.plan();
    const auto names = call.names();
    if (!plan || !names)
        return std::unexpected(plan ? names.error() : plan.error());
    return releaseJobsAnswer(*plan, *names);
}

Result<Answer> remove(Call &call)
{
    return call.plan().and_then([&](const ReleasePlan &plan) {
        return pickByTitle(plan.jobs, call.text("JOB"), tr("job"), [](const ReleaseJob &each) { return each.name; })
            .and_then([&](const ReleaseJob &found) {
                return call.session()
                    .run(service::RemoveReleaseJob{plan.release.id, found.id})
                    .transform([&](service::Done) {
                        return Answer{.text = tr("Removed"), .json = {{u"removed"_s, found.id.toString()}}};
                    });
            });
    });
}

QStringList purposeWords()
{
    QStringList words;
    for (const auto &[purpose, word] : EnumText<RunPurpose>::values)
        words += word.toString();
    return words;
}

} // namespace release_job_verbs
} // namespace

void addReleaseJob(CommandTree &tree)
{
    using namespace release_job_verbs;
    tree.subNoun("release", "job", tr("CI jobs that a release names, with parameters as templates over it"));
    tree.verb("add", tr("Names a job and prints its id"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("NAME", Value::Text, tr("As the release calls it"))
        .requiredOption("--connection", "NAME", Value::Connection, tr("The server it is on"))
        .option("--job", "KEY", Value::Text, tr("The server's key of it; slipwayctl ci jobs lists them"))
        .wordOption("--purpose", "PURPOSE", purposeWords(), tr("What it is for; without: test"))
        .option("--phase", "PHASE", Value::Text, tr("The phase it belongs to"))
        .option("--environment", "ENVIRONMENT", Value::Environment,
                tr("Of a deploy or a rollback: where; without: anywhere"))
        .option("--ref", "TEMPLATE", Value::Text, tr("Branch or tag, as release/{{ release.version }}"))
        .option("--ref-pattern", "REGEX", Value::Text, tr("The branch or tag must match it"))
        .manyOption("--param", "K=TEMPLATE", Value::Text,
                    tr("A parameter, as version={{ release.version }}; may be repeated"))
        .does(add);
    tree.verb("list", tr("Lists the jobs"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .byAnybody()
        .does(list);
    tree.verb("remove", tr("Takes a job from the release"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("JOB", Value::Text, tr("Id, or a part of its name"))
        .does(remove);
}

} // namespace slipway::ctl
