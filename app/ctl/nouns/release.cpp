// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/nouns/release_listing.h"
#include "app/ctl/release_text.h"
#include "app/ctl/repository_look.h"
#include "app/ctl/run_text.h"
#include "app/ctl/text.h"
#include "core/release/transitions.h"
#include "service/commands/release_commands.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace release_verbs {

QStringList stateWords()
{
    QStringList words;
    for (const auto &[state, word] : EnumText<ReleaseState>::values)
        words += word.toString();
    return words;
}

Result<Answer> shown(Call &call, ReleaseId id)
{
    const auto page = call.queries().release(id);
    const auto names = call.names();
    const auto pipelines = call.queries().pipelines(id);
    if (!page || !names || !pipelines)
        return std::unexpected(!page ? page.error() : names ? pipelines.error() : names.error());
    QJsonObject json = releasePageJson(*page, *names);
    json[u"rework"_s] = reworkJson(pipelines->rework);
    return Answer{.text = releaseText(*page, *names, reworkText(pipelines->rework)), .json = {{u"release"_s, json}}};
}

Result<Answer> create(Call &call)
{
    const auto product = call.product("PRODUCT");
    if (!product)
        return std::unexpected(product.error());
    const auto ship = call.time("--ship", product->zone);
    const auto start = call.maybeTime("--start", ship ? ship->zone : product->zone);
    const auto origin = call.maybeTemplate("--template");
    const auto coordinator = call.maybePerson("--coordinator");
    const auto environment = call.maybeEnvironment("--environment");
    if (!ship || !start)
        return std::unexpected(ship ? start.error() : ship.error());
    if (!origin || !coordinator || !environment)
        return std::unexpected(!origin ? origin.error() : !coordinator ? coordinator.error() : environment.error());
    const service::CreateRelease command{.product = product->id,
                                         .version = call.text("VERSION"),
                                         .ship = ship->at,
                                         .zone = ship->zone,
                                         .start = *start,
                                         .origin = *origin,
                                         .coordinator = *coordinator,
                                         .environment = *environment,
                                         .train = {}};
    return call.session().run(command).and_then([&](ReleaseId id) {
        if (const auto page = call.queries().release(id))
            for (const Conflict &each : page->conflicts)
                call.warn(conflictSentence(each));
        return shown(call, id).transform([&](Answer answer) {
            answer.text = id.toString();
            answer.json[u"id"_s] = id.toString();
            return answer;
        });
    });
}

Result<Answer> show(Call &call)
{
    return call.release().and_then([&](const Release &release) { return shown(call, release.id); });
}

/// What a move does, with the conflicts at the new dates; a preview answers no when there are some.
Result<Answer> moved(Call &call, const service::MoveOutcome &outcome, const QByteArray &zone, bool isDry)
{
    return call.names().transform([&](const Names &names) {
        return Answer{
            .text = changesText(outcome.changes, zone) + u'\n' + conflictsText(outcome.conflicts),
            .json = {{u"dry_run"_s, isDry},
                     {u"skipped_time"_s, outcome.skipped ? outcome.skipped->toString(u"HH:mm"_s) : QJsonValue()},
                     {u"changes"_s,
                      jsonList(outcome.changes, [&](const DateChange &each) { return dateChangeJson(each, zone); })},
                     {u"conflicts"_s,
                      jsonList(outcome.conflicts, [&](const Conflict &each) { return conflictJson(each, names); })}},
            .isYes = !isDry || outcome.conflicts.empty()};
    });
}

/// Where a move goes: the ship date alone, which takes along what is relative to it, or both ends.
struct Target {
    std::optional<Instant> start;
    ZonedTime ship;
};

Result<Target> targetOf(Call &call, const Release &release)
{
    const auto start = call.maybeTimeLike("--start", release.start, release.shipZone);
    const auto ship = call.has("--ship") ? call.timeLike("--ship", release.ship, release.shipZone)
                                         : Result<ZonedTime>(ZonedTime{release.ship, release.shipZone});
    if (!start || !ship)
        return std::unexpected(start ? ship.error() : start.error());
    return Target{*start, *ship};
}

Result<Answer> move(Call &call)
{
    return call.release().and_then([&](const Release &release) -> Result<Answer> {
        const auto target = targetOf(call, release);
        if (!target)
            return std::unexpected(target.error());
        const auto &[at, zone, skipped] = target->ship;
        const auto both = target->start.transform([&](Instant start) { return TimeSpan{start, at}; });
        if (call.has("--dry-run"))
            return (both ? call.queries().previewMove(release.id, *both)
                         : call.queries().previewShip(release.id, at, zone))
                .and_then([&](service::MoveOutcome outcome) {
                    outcome.skipped = skipped;
                    return moved(call, outcome, zone, true);
                });
        return (both ? call.session().run(service::MoveSpan{release.id, *both})
                     : call.session().run(service::MoveShip{release.id, at, zone, skipped}))
            .and_then([&](service::MoveOutcome outcome) {
                return call.queries().release(release.id).and_then([&](const service::ReleasePage &page) {
                    outcome.conflicts = page.conflicts;
                    outcome.skipped = skipped;
                    return moved(call, outcome, zone, false);
                });
            });
    });
}

Result<Answer> changeState(Call &call)
{
    const ReleaseState state = *fromText<ReleaseState>(call.text("STATE")); // one of stateWords(), the parser saw to it
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    if (call.has("--override") && call.text("--override").trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("An override needs a reason."), u"--override"_s);
    if (state == ReleaseState::Deploying && !call.has("--override"))
        if (const auto looked = lookAtRepository(call); !looked)
            return std::unexpected(looked.error());
    const auto changed = call.session().run(service::ChangeReleaseState{release->id, state, call.text("--override")});
    return changed.and_then([&](service::Done) {
        return shown(call, release->id).transform([&](Answer answer) {
            answer.text = stateWord(state);
            return answer;
        });
    });
}

Result<Answer> edit(Call &call)
{
    const auto release = call.release();
    const auto coordinator = call.maybePerson("--coordinator");
    const auto environment = call.maybeEnvironment("--environment");
    if (!release || !coordinator || !environment)
        return std::unexpected(!release ? release.error() : !coordinator ? coordinator.error() : environment.error());
    service::EditRelease command{.release = release->id,
                                 .version = call.given("--rename"),
                                 .scope = call.given("--scope"),
                                 .notes = call.given("--notes"),
                                 .coordinator = {},
                                 .environment = {},
                                 .dependsOn = {},
                                 .rollbackPlan = call.given("--rollback-plan")};
    if (*coordinator)
        command.coordinator = *coordinator;
    if (*environment)
        command.environment = *environment;
    if (call.has("--depends-on")) {
        command.dependsOn.emplace();
        for (const QString &each : call.all("--depends-on")) {
            const auto other = call.queries().findRelease(each);
            if (!other)
                return std::unexpected(other.error());
            command.dependsOn->push_back(other->id);
        }
    }
    return call.session().run(command).and_then([&](service::Done) { return shown(call, release->id); });
}

Result<Answer> remove(Call &call)
{
    return call.release().and_then([&](const Release &release) {
        return call.session().run(service::RemoveRelease{release.id}).transform([&](service::Done) {
            return Answer{.text = tr("Removed %1").arg(call.text("RELEASE")),
                          .json = {{u"removed"_s, release.id.toString()}}};
        });
    });
}

void addPlanning(CommandTree &tree)
{
    tree.verb("create", tr("Makes a release and prints its id; warns of conflicts at its dates"))
        .argument("PRODUCT", Value::Product, tr("Name or id of the product"))
        .argument("VERSION", Value::Text, tr("Its version"))
        .requiredOption("--ship", "TIME", Value::Time,
                        tr("When it ships; without a zone: the product's, else this machine's"))
        .option("--start", "TIME", Value::Time,
                tr("When it begins; without: the template's rule, else 20 working days before"))
        .option("--template", "NAME", Value::Template, tr("What it starts from"))
        .option("--coordinator", "PERSON", Value::Person, tr("Who coordinates it"))
        .option("--environment", "NAME", Value::Environment, tr("Where it ships to"))
        .does(create);
    tree.verb("list", tr("Lists releases, by ship date unless --sort says otherwise"))
        .manyOption("--product", "PRODUCT", Value::Product, tr("Only of this product; may be repeated"))
        .wordOption("--state", "STATE", stateWords(), tr("Only in this state; may be repeated"), true)
        .option("--from", "TIME", Value::Time, tr("Ships then or later"))
        .option("--to", "TIME", Value::Time, tr("Ships then or earlier; a day counts whole"))
        .option("--text", "TEXT", Value::Text, tr("With this in product or version"))
        .flag("--at-risk", tr("Only with something overdue or blocked"))
        .flag("--mine", tr("Only those you coordinate, own something open in, or decide on"))
        .manyOption("--phase", "PHASE", Value::Text, tr("Only in this phase, by key or name; may be repeated"))
        .option("--progress-from", "N", Value::Number, tr("At least so many per cent of the items done"))
        .option("--progress-below", "N", Value::Number, tr("Less than so many per cent of the items done"))
        .wordOption("--sort", "BY", {u"ship"_s, u"version"_s, u"state"_s, u"changed"_s},
                    tr("By ship date, by product and version (4.10 after 4.9), by state or by last change"))
        .option("--limit", "N", Value::Number, tr("At most so many"))
        .option("--offset", "N", Value::Number, tr("Leave out the first N"))
        .byAnybody()
        .does(listReleases);
    tree.verb("show", tr("Shows one with dates, progress, sign-offs, gate and conflicts"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .byAnybody()
        .looksAtRepository()
        .does(show);
    tree.verb("move", tr("Moves the ship date and what is relative to it, the start, or both"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .option("--ship", "TIME", Value::Time,
                tr("The new ship date; without a zone: the release's; a date alone keeps the time of day"))
        .option(
            "--start", "TIME", Value::Time,
            tr("The new start, fixed by hand, a date alone keeps the time of day; the ship date stays or is given too"))
        .needsOneOf({"--ship", "--start"})
        .flag("--dry-run", tr("Only says what would change; exit status 1 when it would make conflicts"))
        .does(move);
}

} // namespace release_verbs
} // namespace

void addRelease(CommandTree &tree)
{
    using namespace release_verbs;
    tree.noun("release", tr("Versions on their way to users"));
    addPlanning(tree);
    tree.verb("state", tr("Takes it to another state; refused with reasons where the rules forbid it"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .wordArgument(
            "STATE", stateWords(),
            tr("draft, planned, in_progress, deploying, released, rolled_back or cancelled; closed: see close"))
        .option("--override", "REASON", Value::Text, tr("Deploy against gate and freeze; is recorded with your name"))
        .does(changeState);
    tree.verb("edit", tr("Changes what is given"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .option("--rename", "VERSION", Value::Text, tr("Another version"))
        .option("--coordinator", "PERSON", Value::Person, tr("Who coordinates it"))
        .option("--environment", "NAME", Value::Environment, tr("Where it ships to"))
        .option("--scope", "TEXT", Value::Text, tr("What is in it, Markdown"))
        .option("--notes", "TEXT", Value::Text, tr("Its release notes, Markdown"))
        .option("--rollback-plan", "TEXT", Value::Text, tr("How it is taken back, Markdown or a link"))
        .manyOption("--depends-on", "RELEASE", Value::Release, tr("Must ship before it; may be repeated"))
        .does(edit);
    tree.verb("remove", tr("Removes one that never began"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .does(remove);
    addReleaseClosure(tree);
}

} // namespace slipway::ctl
