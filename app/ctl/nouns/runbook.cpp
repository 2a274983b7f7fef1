// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/ci_waiting.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/given_evidence.h"
#include "app/ctl/given_parameters.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "app/wiring/servers/ci_wiring.h"
#include "service/commands/runbook_commands.h"

#include <QLocale>

#include <algorithm>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace runbook_verbs {

constexpr int kMostMinutes = 7 * 24 * 60;

QString stateText(const RunbookStep &step)
{
    return step.isUnverified ? toText(step.state) + u' ' + tr("(unverified)") : toText(step.state);
}

QJsonObject stepJson(const service::RunbookPage::Step &row)
{
    QJsonArray waitsFor;
    for (const RunbookStepId &each : row.step.dependsOn)
        waitsFor.append(each.toString());
    return {{u"id"_s, row.step.id.toString()},
            {u"title"_s, row.step.title},
            {u"kind"_s, toText(row.step.kind)},
            {u"state"_s, toText(row.step.state)},
            {u"who"_s, orNull(row.who)},
            {u"start_minutes"_s, row.step.startMinutes},
            {u"planned_minutes"_s, row.step.plannedMinutes},
            {u"planned_start"_s, toRfc3339(row.clock.planned.from)},
            {u"expected_start"_s, toRfc3339(row.clock.expected.from)},
            {u"expected_end"_s, toRfc3339(row.clock.expected.to)},
            {u"late_minutes"_s, int(row.clock.late.count())},
            {u"is_ready"_s, row.clock.isReady},
            {u"is_unverified"_s, row.step.isUnverified},
            {u"job"_s, row.step.job ? QJsonValue(row.step.job->toString()) : QJsonValue()},
            {u"run"_s, row.step.run ? QJsonValue(row.step.run->toString()) : QJsonValue()},
            {u"depends_on"_s, waitsFor}};
}

QJsonObject eventJson(const service::RunbookPage::Event &row)
{
    return {{u"kind"_s, toText(row.event.kind)}, {u"step"_s, orNull(row.step)},
            {u"person"_s, orNull(row.person)},   {u"second_person"_s, orNull(row.secondPerson)},
            {u"note"_s, orNull(row.event.note)}, {u"at"_s, toRfc3339(row.event.at)}};
}

QString standingWord(RollbackWindow::Standing standing)
{
    switch (standing) {
    case RollbackWindow::Standing::NotKnown: return u"not_known"_s;
    case RollbackWindow::Standing::Open: return u"open"_s;
    case RollbackWindow::Standing::Soon: return u"soon"_s;
    case RollbackWindow::Standing::Passed: return u"passed"_s;
    }
    return {};
}

QJsonObject runbookJson(const service::RunbookPage &page)
{
    QJsonObject json{{u"is_running"_s, page.isRunning()},
                     {u"is_rehearsal"_s, page.cutover && page.cutover->isRehearsal},
                     {u"late_minutes"_s, int(page.clock.late.count())},
                     {u"expected_end"_s, page.steps.empty() ? QJsonValue() : toRfc3339(page.clock.expected.to)},
                     {u"overruns_window"_s, page.clock.overrunsWindow},
                     {u"last_rehearsal"_s, orNull(page.lastRehearsal)},
                     {u"steps"_s, jsonList(page.steps, stepJson)},
                     {u"events"_s, jsonList(page.events, eventJson)}};
    json[u"rollback"_s] = QJsonObject{{u"standing"_s, standingWord(page.rollback.standing)},
                                      {u"samples"_s, page.rollback.samples},
                                      {u"p80_s"_s, double(page.rollback.p80.count()) / 1000.0},
                                      {u"last_safe"_s, orNull(page.rollback.lastSafe)}};
    return json;
}

QString rollbackText(const service::RunbookPage &page, const QByteArray &zone)
{
    switch (page.rollback.standing) {
    case RollbackWindow::Standing::NotKnown:
        return page.rollback.samples < RollbackWindow::kFewest
                   ? tr("Last safe rollback: not known, %n rollbacks so far", nullptr, page.rollback.samples)
                   : tr("Last safe rollback: no window is running");
    case RollbackWindow::Standing::Passed:
        return tr("The last safe rollback was at %1").arg(wallText(*page.rollback.lastSafe, zone));
    default: return tr("Last safe rollback: %1").arg(wallText(*page.rollback.lastSafe, zone));
    }
}

Result<Answer> show(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    return call.queries().runbook(release->id).transform([&](const service::RunbookPage &page) {
        Table table({tr("STEP"), tr("STATE"), tr("WHO"), tr("PLANNED"), tr("EXPECTED"), tr("LATE")});
        for (const auto &each : page.steps)
            table.add({each.step.title,
                       stateText(each.step) + (each.clock.isReady && page.isRunning() ? u" ◂"_s : QString()), each.who,
                       wallText(each.clock.planned.from, release->shipZone),
                       wallText(each.clock.expected.from, release->shipZone),
                       each.clock.late.count() == 0 ? QString() : u"%1 min"_s.arg(each.clock.late.count())});
        QString text = table.text(tr("The runbook has no steps."));
        if (!page.steps.empty())
            text += u'\n' + rollbackText(page, release->shipZone);
        return Answer{.text = text, .json = runbookJson(page)};
    });
}

/// The step an argument names, by id or a part of its title.
Result<RunbookStep> stepNamed(Call &call, ReleaseId release, const QString &wanted)
{
    return call.queries().runbook(release).and_then([&](const service::RunbookPage &page) {
        std::vector<RunbookStep> steps;
        for (const auto &each : page.steps)
            steps.push_back(each.step);
        return pickByTitle(steps, wanted, tr("step"), [](const RunbookStep &step) { return step.title; });
    });
}

Result<Answer> add(Call &call)
{
    const auto release = call.release();
    const auto start = call.number("--at", 0, 0, kMostMinutes);
    const auto takes = call.number("--takes", 5, 0, kMostMinutes);
    const auto owner = call.maybePerson("--owner");
    for (const Error *wrong : {release ? nullptr : &release.error(), start ? nullptr : &start.error(),
                               takes ? nullptr : &takes.error(), owner ? nullptr : &owner.error()})
        if (wrong)
            return std::unexpected(*wrong);
    service::AddRunbookStep command;
    command.release = release->id;
    command.text.title = call.text("TITLE");
    command.text.body = call.text("--text");
    command.text.kind = fromText<StepKind>(call.text("--kind")).value_or(StepKind::Manual);
    command.text.role = roleFrom(call.text("--role"));
    command.text.owner = *owner;
    command.text.startMinutes = *start;
    command.text.plannedMinutes = *takes;
    if (const auto named = call.given("--job")) {
        const auto plan = call.queries().plan(release->id);
        if (!plan)
            return std::unexpected(plan.error());
        const auto job = pickByTitle(plan->jobs, *named, tr("job"), [](const ReleaseJob &each) { return each.name; });
        if (!job)
            return std::unexpected(job.error());
        command.text.kind = StepKind::Job;
        command.text.job = job->id;
    }
    for (const QString &each : call.all("--waits-for")) {
        const auto step = stepNamed(call, release->id, each);
        if (!step)
            return std::unexpected(step.error());
        command.text.dependsOn.push_back(step->id);
    }
    if (const auto after = call.given("--after")) {
        const auto step = stepNamed(call, release->id, *after);
        if (!step)
            return std::unexpected(step.error());
        command.after = step->id;
    }
    return call.session().run(command).transform(
        [](RunbookStepId id) { return Answer{.text = id.toString(), .json = {{u"id"_s, id.toString()}}}; });
}

Result<Answer> remove(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    return stepNamed(call, release->id, call.text("STEP")).and_then([&](const RunbookStep &step) {
        return call.session().run(service::RemoveRunbookStep{release->id, step.id}).transform([&](service::Done) {
            return Answer{.text = tr("Removed “%1”").arg(step.title), .json = {{u"removed"_s, step.id.toString()}}};
        });
    });
}

Result<Answer> start(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    const auto end = call.maybeTime("--window-end", release->shipZone);
    if (!end)
        return std::unexpected(end.error());
    return call.session()
        .run(service::StartCutover{release->id, *end, call.has("--rehearse")})
        .and_then([&](CutoverId) { return show(call); });
}

Result<Answer> advance(Call &call, StepState to, bool isUnverified = false)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    const auto step = stepNamed(call, release->id, call.text("STEP"));
    if (!step)
        return std::unexpected(step.error());
    service::AdvanceStep command;
    command.release = release->id;
    command.step = step->id;
    command.to = to;
    command.isUnverified = isUnverified;
    command.note = to == StepState::Done && !isUnverified ? QString()
                   : to == StepState::Running             ? QString()
                                                          : call.text("--reason");
    if (isUnverified) {
        const auto evidence = givenEvidence(call.all("--evidence"));
        if (!evidence)
            return std::unexpected(evidence.error());
        command.evidence = *evidence;
    }
    if (to == StepState::Skipped) {
        const auto second = call.maybePerson("--with");
        if (!second)
            return std::unexpected(second.error());
        command.secondPerson = *second;
    }
    return call.session().run(command).and_then([&](service::Done) { return show(call); });
}

/// Begins a step; one that a job does by starting the job.
Result<Answer> begin(Call &call)
{
    const auto release = call.release();
    const auto parameters = jobParameters(call);
    if (!release || !parameters)
        return std::unexpected(release ? parameters.error() : release.error());
    const auto step = stepNamed(call, release->id, call.text("STEP"));
    if (!step)
        return std::unexpected(step.error());
    if (!step->job || call.has("--by-hand"))
        return advance(call, StepState::Running);
    const auto desk = wiring::makeCiDesk(call.session());
    auto wish = waitedFor(desk->stepWish(release->id, step->id));
    if (!wish)
        return std::unexpected(wish.error());
    parameters->putInto(*wish);
    wish->overrideReason = call.text("--override");
    const bool isAgain = step->state == StepState::Failed || call.has("--again");
    return waitedFor(desk->trigger(*wish, isAgain)).and_then([&](const CiRun &run) {
        return answerAfter(call, *desk, run, waitingOf(call));
    });
}

Result<Answer> deviation(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    service::AddDeviation command{release->id, {}, call.text("NOTE")};
    if (const auto named = call.given("--step")) {
        const auto step = stepNamed(call, release->id, *named);
        if (!step)
            return std::unexpected(step.error());
        command.step = step->id;
    }
    return call.session().run(command).and_then([&](service::Done) { return show(call); });
}

Result<Answer> abort(Call &call)
{
    return call.release().and_then([&](const Release &release) {
        return call.session()
            .run(service::AbortCutover{release.id, call.text("--reason")})
            .and_then([&](service::Done) { return show(call); });
    });
}

Result<Answer> verify(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    return stepNamed(call, release->id, call.text("STEP")).and_then([&](const RunbookStep &step) {
        return call.session()
            .run(service::VerifyStep{release->id, step.id, call.text("--reason")})
            .and_then([&](service::Done) { return show(call); });
    });
}

Verb stepVerb(CommandTree &tree, const char *name, const QString &help)
{
    Verb verb = tree.verb(name, help);
    verb.argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("STEP", Value::Text, tr("Id, or a unique part of its title"));
    return verb;
}

} // namespace runbook_verbs
} // namespace

void addRunbook(CommandTree &tree)
{
    using namespace runbook_verbs;
    tree.noun("runbook", tr("The minute plan of a release, and its execution"));
    tree.verb("show", tr("Shows the steps against the clock"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .byAnybody()
        .does(show);
    tree.verb("add", tr("Adds a step and prints its id"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("TITLE", Value::Text, tr("What is to be done"))
        .option("--at", "MINUTES", Value::Number, tr("Begins so many minutes after the cut-over does"))
        .option("--takes", "MINUTES", Value::Number, tr("How long it takes; 5 without it"))
        .wordOption("--kind", "KIND", {u"manual"_s, u"checkpoint"_s, u"point_of_no_return"_s},
                    tr("What sort of step it is"))
        .option("--job", "JOB", Value::Text, tr("The job of the release that does it: its id, or a part of its name"))
        .option("--role", "ROLE", Value::Role, tr("Who does it"))
        .option("--owner", "PERSON", Value::Person, tr("Who does it, by name"))
        .option("--text", "TEXT", Value::Text, tr("How it is done, Markdown"))
        .option("--after", "STEP", Value::Text, tr("Stands behind this one; without: at the end"))
        .manyOption("--waits-for", "STEP", Value::Text, tr("Begins only when this one is done; may be repeated"))
        .does(add);
    stepVerb(tree, "remove", tr("Takes a step out")).does(remove);
    tree.verb("start", tr("Begins to execute the runbook; it is locked until the end"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .option("--window-end", "TIME", Value::Time, tr("When everything must be over"))
        .flag("--rehearse", tr("Only a rehearsal"))
        .does(start);
    Verb begins =
        stepVerb(tree, "begin", tr("Begins a step, or tries a failed one again; a step of a job starts the job, once"));
    addParameterOptions(begins)
        .option("--override", "REASON", Value::Text, tr("Of a deployment: why in spite of what stands in its way"))
        .flag("--again", tr("Of a job: although the same was started less than 30 seconds ago"))
        .flag("--by-hand", tr("Of a job: starts nothing, it was started elsewhere"))
        .flag("--wait", tr("Of a job: waits until it is over; exit status 0 green, 1 not, 4 not known"))
        .flag("--follow", tr("Of a job: waits, and prints the log as it grows"))
        .does(begin);
    stepVerb(tree, "done", tr("A step is done")).does([](Call &call) { return advance(call, StepState::Done); });
    stepVerb(tree, "confirm", tr("A step is done as far as you know; it counts as unverified until it was seen"))
        .requiredOption("--reason", "TEXT", Value::Text, tr("How you know"))
        .manyOption("--evidence", "URL-OR-FILE", Value::File, tr("What shows it; may be repeated"))
        .does([](Call &call) { return advance(call, StepState::Done, true); });
    stepVerb(tree, "verify", tr("What was confirmed by hand was seen at the server"))
        .requiredOption("--reason", "TEXT", Value::Text, tr("What was seen"))
        .does(verify);
    stepVerb(tree, "fail", tr("A step failed"))
        .requiredOption("--reason", "TEXT", Value::Text, tr("What failed"))
        .does([](Call &call) { return advance(call, StepState::Failed); });
    stepVerb(tree, "skip", tr("Skips a step; a second person agrees"))
        .requiredOption("--reason", "TEXT", Value::Text, tr("Why"))
        .requiredOption("--with", "PERSON", Value::Person, tr("Who agrees"))
        .does([](Call &call) { return advance(call, StepState::Skipped); });
    tree.verb("deviation", tr("Notes that something is done otherwise than planned"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("NOTE", Value::Text, tr("What, and why"))
        .option("--step", "STEP", Value::Text, tr("At which step"))
        .does(deviation);
    tree.verb("abort", tr("Gives the cut-over up"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .requiredOption("--reason", "TEXT", Value::Text, tr("Why"))
        .does(abort);
}

} // namespace slipway::ctl
