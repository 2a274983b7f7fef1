// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/given_evidence.h"
#include "app/ctl/given_measured.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/measuring_text.h"
#include "app/ctl/measuring_waiting.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "core/readiness/ci_criteria.h"
#include "core/readiness/rollback_condition.h"
#include "core/readiness/scope_condition.h"
#include "core/release/transitions.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/structure_commands.h"

#include <algorithm>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace criterion_verbs {

/// Measurements of each criterion.
constexpr int kMostListed = 2'000;

QStringList kindWords()
{
    QStringList words;
    for (const auto &[kind, word] : EnumText<CriterionKind>::values)
        words += word.toString();
    return words;
}

/// With the newest course of a measured one, and all its measurements.
QJsonObject withMeasurements(QJsonObject json, const service::AnalysisView *view)
{
    json[u"analysis"_s] = view ? QJsonValue(courseJson(*view)) : QJsonValue();
    if (view)
        json[u"measurements"_s] = jsonList(view->measurements, measurementJson);
    return json;
}

Answer listed(Call &call, const ReleasePlan &plan, const std::vector<Criterion> &criteria, const Names &names)
{
    const auto courses =
        call.queries().analyses(plan.release.id, call.asJson() ? kMostListed : 1).value_or(service::ReleaseAnalyses{});
    Table table({tr("CRITERION"), tr("KIND"), tr("STATE"), tr("VALUE"), tr("THRESHOLD"), tr("PHASE"), tr("ID")});
    for (const Criterion &each : criteria) {
        const Phase *phase = each.phase ? plan.phase(*each.phase) : nullptr;
        table.add({each.blocking ? each.title : each.title + tr(" (not blocking)"), toText(each.kind),
                   stateWord(each.state), each.value, each.threshold, phase ? phase->name : QString(),
                   each.id.toString()});
    }
    return {.text = table.text(tr("There are no criteria.")),
            .json = {{u"criteria"_s, jsonList(criteria, [&](const Criterion &each) {
                          return withMeasurements(criterionJson(each, plan, names), courses.of(each.id));
                      })}}};
}

/// What a criterion on runs or tests asks for; see core/pipeline/ci_condition.h.
Result<QJsonObject> givenCondition(const Call &call, CriterionKind kind)
{
    QJsonObject condition;
    for (const auto &[flag, key] : {std::pair{"--job", u"job"_s}, {"--ref", u"ref"_s}, {"--suite", u"suite"_s}})
        if (call.has(flag))
            condition[key] = call.text(flag);
    const auto age = call.number("--max-age", 0, 1, 24 * 365);
    const auto failures = call.number("--max-failures", 0, 0, 1'000'000);
    if (!age || !failures)
        return std::unexpected(age ? failures.error() : age.error());
    if (call.has("--max-age"))
        condition[u"max_age_hours"_s] = *age;
    if (call.has("--max-failures"))
        condition[u"max_failures"_s] = *failures;
    for (const auto &[flag, key] : {std::pair{"--min-pass", u"min_pass_percent"_s}, {"--percent", u"percent"_s}}) {
        bool isNumber = true;
        const double value = call.has(flag) ? call.text(flag).toDouble(&isNumber) : 0;
        if (!isNumber)
            return failure(ErrorKind::BadInput, tr("“%1” is no number.").arg(call.text(flag).left(40)),
                           QString::fromLatin1(flag));
        if (call.has(flag) && (kind == CriterionKind::Coverage || key != u"percent"))
            condition[key] = value;
    }
    if (call.has("--not-skipped"))
        condition[u"not_skipped"_s] = QJsonArray::fromStringList(call.all("--not-skipped"));
    return checkCondition(toText(kind), condition).transform([&] { return condition; });
}

/// What is asked of the repository; see core/readiness/scope_condition.h.
Result<QJsonObject> givenScope(const Call &call)
{
    QJsonObject condition{{u"check"_s, call.text("--check")}};
    if (call.has("--branch"))
        condition[u"branch"_s] = call.text("--branch");
    return checkScopeCondition(condition).transform([&] { return condition; });
}

/// What a criterion on rolling back asks for; see core/readiness/rollback_condition.h.
Result<QJsonObject> givenRollback(Call &call)
{
    const auto days = call.number("--within", kRehearsalDays, 1, 3650);
    const auto place = call.maybeEnvironment("--in");
    if (!days || !place)
        return std::unexpected(days ? place.error() : days.error());
    QJsonObject condition{{u"max_age_days"_s, *days}};
    if (*place)
        return call.queries().findEnvironment(call.text("--in")).transform([&](const Environment &found) {
            condition[u"environment"_s] = found.name;
            return condition;
        });
    return condition;
}

Result<Answer> add(Call &call)
{
    return call.plan().and_then([&](const ReleasePlan &plan) -> Result<Answer> {
        const auto phase = call.maybePhase("--phase", plan);
        const auto measured = call.maybePhase("--of-phase", plan);
        const bool isCounted = call.given("--kind").value_or(QString()) != u"coverage";
        const auto percent = isCounted ? call.number("--percent", 100, 0, 100) : Result<int>(100);
        const auto owner = call.maybePerson("--owner");
        if (!phase || !measured)
            return std::unexpected(phase ? measured.error() : phase.error());
        if (!percent || !owner)
            return std::unexpected(percent ? owner.error() : percent.error());
        const auto measuredKind = givenMeasuredKind(call);
        if (!measuredKind)
            return std::unexpected(measuredKind.error());
        const QString fallback = call.has("--rollback-rehearsed") ? u"rollback"_s : u"manual"_s;
        const auto kind = measuredKind->value_or(
            fromText<CriterionKind>(call.given("--kind").value_or(fallback)).value_or(CriterionKind::Manual));
        const bool isOfRollback = call.has("--rollback-rehearsed") || call.has("--in");
        if (kind != CriterionKind::Rollback && (isOfRollback || (call.has("--within") && !isMeasured(kind))))
            return failure(ErrorKind::BadInput,
                           tr("--rollback-rehearsed, --within and --in belong to --kind rollback."));
        if (kind == CriterionKind::Manual && (call.has("--percent") || call.has("--of-phase")))
            return failure(ErrorKind::BadInput, tr("--percent and --of-phase belong to --kind checklist."));
        const auto condition = isOfCi(kind)                      ? givenCondition(call, kind)
                               : kind == CriterionKind::Rollback ? givenRollback(call)
                               : kind == CriterionKind::Scope    ? givenScope(call)
                               : isMeasured(kind)                ? givenMeasured(call, kind)
                                                                 : Result<QJsonObject>();
        if (!condition)
            return std::unexpected(condition.error());
        service::AddCriterion command{.release = plan.release.id,
                                      .phase = *phase,
                                      .title = call.text("TITLE"),
                                      .kind = kind,
                                      .parameters = *condition,
                                      .threshold = call.text("--threshold"),
                                      .blocking = !call.has("--not-blocking"),
                                      .owner = *owner};
        if (kind == CriterionKind::Checklist) {
            command.parameters[u"percent"_s] = *percent;
            if (*measured)
                command.parameters[u"phase"_s] = plan.phase(**measured)->key;
        }
        return call.session().run(command).transform(
            [](CriterionId id) { return Answer{.text = id.toString(), .json = {{u"id"_s, id.toString()}}}; });
    });
}

Result<Answer> set(Call &call)
{
    const auto plan = call.plan();
    const auto names = call.names();
    if (!plan || !names)
        return std::unexpected(plan ? names.error() : plan.error());
    const auto found = pickByTitle(plan->criteria, call.text("CRITERION"), tr("criterion"),
                                   [](const Criterion &each) { return each.title; });
    const auto phase = call.maybePhase("--phase", *plan);
    const auto counted = call.maybePhase("--of-phase", *plan);
    const auto percent = call.number("--percent", 100, 1, 100);
    const auto owner = call.maybePerson("--owner");
    for (const Error *error :
         {found ? nullptr : &found.error(), phase ? nullptr : &phase.error(), counted ? nullptr : &counted.error(),
          percent ? nullptr : &percent.error(), owner ? nullptr : &owner.error()})
        if (error)
            return std::unexpected(*error);
    service::EditCriterion command{.release = plan->release.id,
                                   .criterion = found->id,
                                   .title = call.given("--title"),
                                   .threshold = call.given("--threshold"),
                                   .blocking = {},
                                   .phase = {},
                                   .owner = {},
                                   .percent = {},
                                   .countedKey = {}};
    if (call.has("--blocking") || call.has("--not-blocking"))
        command.blocking = call.has("--blocking");
    if (*phase || call.has("--before-shipping"))
        command.phase = *phase;
    if (*owner)
        command.owner = *owner;
    if (call.has("--percent"))
        command.percent = *percent;
    if (*counted)
        command.countedKey = plan->phase(**counted)->key;
    return call.session()
        .run(command)
        .and_then([&](service::Done) { return call.plan(); })
        .transform([&](const ReleasePlan &changed) { return listed(call, changed, changed.criteria, *names); });
}

Result<Answer> list(Call &call)
{
    const auto plan = call.plan();
    const auto names = call.names();
    if (!plan || !names)
        return std::unexpected(plan ? names.error() : plan.error());
    return listed(call, *plan, plan->criteria, *names);
}

/// The one that was named, else all that no person judges; what watches a deployment only once there is one.
Result<std::vector<Criterion>> meant(Call &call, const ReleasePlan &plan)
{
    if (call.has("CRITERION"))
        return pickByTitle(plan.criteria, call.text("CRITERION"), tr("criterion"),
                           [](const Criterion &each) { return each.title; })
            .transform([](const Criterion &one) { return std::vector{one}; });
    const auto deployment = call.queries().watchedDeployment(plan.release.id);
    if (!deployment)
        return std::unexpected(deployment.error());
    std::vector<Criterion> derived;
    std::ranges::copy_if(plan.criteria, std::back_inserter(derived), [&](const Criterion &each) {
        return each.kind != CriterionKind::Manual && (*deployment || !isJudgedAfterShipping(each));
    });
    return derived;
}

Result<Answer> evaluate(Call &call)
{
    const auto plan = call.plan();
    const auto names = call.names();
    if (!plan || !names)
        return std::unexpected(plan ? names.error() : plan.error());
    const bool isJudged = call.has("--holds") || call.has("--fails");
    if (call.has("--holds") && call.has("--fails"))
        return failure(ErrorKind::BadInput, tr("It cannot hold and fail at once: give --holds or --fails."));
    if (isJudged && !call.has("CRITERION"))
        return failure(ErrorKind::BadInput, tr("Say which criterion holds or fails."));
    const auto criteria = meant(call, *plan);
    if (!criteria)
        return std::unexpected(criteria.error());
    const auto evidence = givenEvidence(call.all("--evidence"));
    if (!evidence)
        return std::unexpected(evidence.error());
    std::vector<Criterion> evaluated;
    std::vector<Criterion> byServers;
    std::ranges::copy_if(*criteria, std::back_inserter(byServers), isMeasured, &Criterion::kind);
    if (isJudged && !byServers.empty())
        return failure(ErrorKind::BadInput, tr("“%1” is measured; nobody judges it.").arg(byServers.front().title));
    for (const Criterion &each : *criteria) {
        if (isMeasured(each.kind))
            continue;
        service::EvaluateCriterion command{.release = plan->release.id,
                                           .criterion = each.id,
                                           .holds = {},
                                           .value = call.text("--value"),
                                           .evidence = *evidence};
        if (isJudged)
            command.holds = call.has("--holds");
        auto answer = call.session().run(command);
        if (!answer)
            return std::unexpected(answer.error());
        evaluated.push_back(std::move(*answer));
    }
    if (!byServers.empty()) {
        const auto measuredNow = measured(call, plan->release.id, byServers);
        const auto now = call.plan();
        if (!measuredNow || !now)
            return std::unexpected(measuredNow ? now.error() : measuredNow.error());
        std::ranges::copy_if(now->criteria, std::back_inserter(evaluated), [&](const Criterion &each) {
            return std::ranges::contains(byServers, each.id, &Criterion::id);
        });
    }
    Answer answer = listed(call, *plan, evaluated, *names);
    // A judgement that was taken down is done; only an evaluation has an answer.
    answer.isYes = isJudged || std::ranges::all_of(evaluated, [](const Criterion &each) {
                       return each.state == CriterionState::Satisfied;
                   });
    return answer;
}

Result<Answer> remove(Call &call)
{
    return call.plan().and_then([&](const ReleasePlan &plan) {
        return pickByTitle(plan.criteria, call.text("CRITERION"), tr("criterion"),
                           [](const Criterion &each) { return each.title; })
            .and_then([&](const Criterion &found) {
                return call.session()
                    .run(service::RemoveCriterion{plan.release.id, found.id})
                    .transform([&](service::Done) {
                        return Answer{.text = tr("Removed"), .json = {{u"removed"_s, found.id.toString()}}};
                    });
            });
    });
}

} // namespace criterion_verbs
} // namespace

void addCriterion(CommandTree &tree)
{
    using namespace criterion_verbs;
    tree.noun("criterion", tr("Measurable conditions of a release"));
    auto adding = tree.verb("add", tr("Adds a criterion and prints its id"));
    adding.argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("TITLE", Value::Text, tr("What must hold"))
        .wordOption(
            "--kind", "KIND", kindWords(),
            tr("manual: a person judges; checklist: follows from the items; ci, tests, coverage: from runs and\n"
               "reports of tests; rollback: there is a plan, and it was rehearsed; scope: from the repository; the others follow from --metric, --compare, …"))
        .flag("--rollback-rehearsed", tr("The same as --kind rollback"))
        .option(
            "--within", "DAYS", Value::Number,
            tr("Of kind rollback: how old the rehearsal may be; without: 90. Of measured kinds a duration: when it must be decided"))
        .option("--in", "ENVIRONMENT", Value::Environment,
                tr("Of kind rollback: where it must have been rehearsed; without: anywhere"))
        .option("--threshold", "TEXT", Value::Text, tr("What is enough, as ≥ 99.5 %"))
        .option("--phase", "PHASE", Value::Text, tr("Blocks leaving this phase; without: blocks shipping"))
        .option("--of-phase", "PHASE", Value::Text, tr("Of kind checklist: whose items count; without: all"))
        .option("--percent", "N", Value::Number,
                tr("Of kind checklist: how many of them must be done; without: 100. Of kind coverage: how much"))
        .option("--job", "JOB", Value::Text,
                tr("Of kind ci: whose last run must be green; a job of the release, or CONNECTION/JOB"))
        .option("--ref", "BRANCH", Value::Text, tr("Of kind ci: only runs on this branch or tag"))
        .option("--suite", "NAME", Value::Text, tr("Of kinds tests and coverage: which tests; without: all"))
        .wordOption("--check", "WHAT", scopeChecks(), tr("Of kind scope: what the repository is asked"))
        .option("--branch", "BRANCH", Value::Text,
                tr("Of kind scope, with --check branch: which one has to hold the release"))
        .option("--max-failures", "N", Value::Number, tr("Of kind tests: how many may fail; without: none"))
        .option("--min-pass", "PERCENT", Value::Number, tr("Of kind tests: how many of those that ran must pass"))
        .manyOption("--not-skipped", "SUITE", Value::Text, tr("Of kind tests: a suite that must run; may be repeated"))
        .option("--max-age", "HOURS", Value::Number,
                tr("Of kinds ci, tests and coverage: older evidence does not count"))
        .option("--owner", "PERSON", Value::Person, tr("Who sees to it"))
        .flag("--not-blocking", tr("The gate does not wait for it"));
    addMeasuredOptions(adding).does(add);
    tree.verb("set", tr("Changes what is given; another threshold has to be judged anew"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("CRITERION", Value::Text, tr("Id, or a part of its title"))
        .option("--title", "TEXT", Value::Text, tr("What must hold"))
        .option("--threshold", "TEXT", Value::Text, tr("What is enough, as ≥ 99.5 %"))
        .option("--phase", "PHASE", Value::Text, tr("Blocks leaving this phase"))
        .flag("--before-shipping", tr("Blocks shipping instead of leaving a phase"))
        .option("--of-phase", "PHASE", Value::Text, tr("Of kind checklist: whose items count"))
        .option("--percent", "N", Value::Number, tr("Of kind checklist: how many of them must be done"))
        .option("--owner", "PERSON", Value::Person, tr("Who sees to it"))
        .flag("--blocking", tr("The gate waits for it"))
        .flag("--not-blocking", tr("The gate does not wait for it"))
        .needsOneOf({"--title", "--threshold", "--phase", "--before-shipping", "--of-phase", "--percent", "--owner",
                     "--blocking", "--not-blocking"})
        .notBoth("--blocking", "--not-blocking")
        .notBoth("--phase", "--before-shipping")
        .does(set);
    tree.verb("list", tr("Lists the criteria"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .byAnybody()
        .looksAtRepository()
        .does(list);
    tree.verb(
            "evaluate",
            tr("Evaluates one, or all that no person judges (those that watch a deployment once there is one), and waits for\nservers; exit status 1 when one is not satisfied, 4 when a server could not be reached"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .optionalArgument("CRITERION", Value::Text, tr("Id, or a part of its title"))
        .flag("--holds", tr("You judge that it holds"))
        .flag("--fails", tr("You judge that it does not hold"))
        .option("--value", "TEXT", Value::Text, tr("What was measured"))
        .manyOption("--evidence", "URL-OR-FILE", Value::File, tr("What shows it; may be repeated"))
        .does(evaluate);
    tree.verb("remove", tr("Removes a criterion"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("CRITERION", Value::Text, tr("Id, or a part of its title"))
        .does(remove);
    addCriterionBacktest(tree);
}

} // namespace slipway::ctl
