// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/given_parameters.h"
#include "app/ctl/incident_shapes.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "service/commands/incident_commands.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace incident_verbs {

QStringList severityWords()
{
    QStringList words;
    for (const auto &[severity, word] : EnumText<Severity>::values)
        words += word.toString();
    return words;
}

/// By its id or the beginning of one, among those of the release; `last` is the newest.
Result<std::optional<DeploymentId>> givenDeployment(Call &call, const char *name, std::optional<ReleaseId> release)
{
    if (!call.has(name))
        return std::nullopt;
    const QString given = call.text(name).toLower();
    if (const auto id = Uuid::fromString(given))
        return DeploymentId{*id};
    if (!release)
        return failure(ErrorKind::BadInput, tr("Name the release, or the whole id of the deployment."),
                       QLatin1StringView(name));
    return call.queries().releaseIncidents(*release).and_then(
        [&](const service::ReleaseIncidents &page) -> Result<std::optional<DeploymentId>> {
            for (const auto &each : page.deployments)
                if (given == u"last" || each.id.toString().startsWith(given))
                    return each.id;
            return failure(
                ErrorKind::NotFound,
                tr("The release has no deployment “%1”. slipwayctl deployments shows them.").arg(given.left(60)),
                QLatin1StringView(name));
        });
}

Result<Answer> shown(Call &call, IncidentId id)
{
    return call.queries().incident(id).transform([&](const service::IncidentPage &page) {
        const Incident &incident = page.row.incident;
        QStringList lines{
            u"%1  %2, %3"_s.arg(incident.title, severityWord(incident.severity), stateWord(page.row.state))};
        const auto fact = [&](const QString &name, const QString &value) {
            if (!value.isEmpty())
                lines += u"  %1: %2"_s.arg(name, plain(value));
        };
        fact(tr("release"), page.row.release);
        fact(tr("environment"), page.row.environment);
        fact(tr("caused by"), page.row.causedBy);
        fact(tr("mended by"), page.row.fixedBy);
        fact(tr("owner"), page.row.owner);
        fact(tr("cause"), incident.cause);
        fact(tr("alert"), incident.fingerprint);
        fact(tr("may be closed with"), incident.waiver);
        for (const service::TimelineRow &each : page.timeline)
            lines += u"  %1  %2%3%4"_s.arg(wallText(each.at, call.zone()), each.what,
                                           each.who.isEmpty() ? QString() : u" ("_s + plain(each.who) + u')',
                                           each.text.isEmpty() ? QString() : u": "_s + plain(each.text));
        lines += u"  "_s + incident.id.toString();
        return Answer{.text = plainLines(lines.join(u'\n')), .json = {{u"incident"_s, incidentPageJson(page)}}};
    });
}

Result<Labels> givenLabels(const Call &call)
{
    return givenParameters(call.all("--label")).transform([](const auto &given) {
        Labels labels;
        for (auto each = given.begin(); each != given.end(); ++each)
            labels.insert(each.key(), each.value());
        return labels;
    });
}

Result<Answer> open(Call &call)
{
    if (!call.has("RELEASE") && !call.has("--environment") && !call.has("--deployment"))
        return call.wrongUsage(
            tr("Say which release or which environment the incident is about: RELEASE, --environment or --deployment."),
            u"RELEASE"_s);
    if (!call.has("--title") && !call.has("--alert") && !call.has("--label"))
        return call.wrongUsage(tr("Say what went wrong: --title, or --alert and --label of the alert that tells it."),
                               u"--title"_s);
    service::OpenIncident command;
    if (call.has("RELEASE")) {
        const auto release = call.release();
        if (!release)
            return std::unexpected(release.error());
        command.release = release->id;
    }
    const auto environment = call.maybeEnvironment("--environment");
    const auto deployment = givenDeployment(call, "--deployment", command.release);
    const auto detected = call.maybeTime("--detected", call.zone());
    const auto started = call.maybeTime("--started", call.zone());
    const auto owner = call.maybePerson("--owner");
    const auto labels = givenLabels(call);
    if (!environment || !deployment || !detected)
        return std::unexpected(!environment ? environment.error() : deployment ? detected.error() : deployment.error());
    if (!started || !owner || !labels)
        return std::unexpected(!started ? started.error() : owner ? labels.error() : owner.error());
    command.title = call.text("--title");
    if (call.has("--severity"))
        command.severity = fromText<Severity>(call.text("--severity"));
    command.environment = *environment;
    command.causedBy = *deployment;
    command.detectedAt = *detected;
    command.startedAt = *started;
    command.cause = call.text("--cause");
    command.owner = *owner;
    command.fingerprint = call.text("--alert");
    command.labels = *labels;
    return call.session().run(command).and_then([&](const service::OpenedIncident &opened) {
        return call.queries().incident(opened.id).transform([&](const service::IncidentPage &page) {
            Answer answer{.text = opened.id.toString(),
                          .json = {{u"id"_s, opened.id.toString()},
                                   {u"new"_s, opened.isNew},
                                   {u"incident"_s, incidentPageJson(page)}}};
            if (!opened.isNew)
                answer.warnings += tr("The alert had opened the incident “%1”, which is under way; it was noted there.")
                                       .arg(page.row.incident.title);
            return answer;
        });
    });
}

/// What `update` was told to change; empty texts of links take them away.
Result<service::EditIncident> editFrom(Call &call, const Incident &incident)
{
    service::EditIncident edit;
    edit.incident = incident.id;
    edit.title = call.given("--title");
    edit.cause = call.given("--cause");
    if (call.has("--severity"))
        edit.severity = fromText<Severity>(call.text("--severity"));
    if (call.has("--release")) {
        const auto release = call.queries().findRelease(call.text("--release"));
        if (!release)
            return std::unexpected(release.error());
        edit.release = release->id;
    }
    const auto owner = call.maybePerson("--owner");
    const auto environment = call.maybeEnvironment("--environment");
    const auto release = edit.release ? *edit.release : incident.release;
    const auto causedBy = givenDeployment(call, "--deployment", release);
    const auto fixedBy = givenDeployment(call, "--fixed-by", release);
    if (!owner || !environment || !causedBy || !fixedBy)
        return std::unexpected(!owner         ? owner.error()
                               : !environment ? environment.error()
                               : !causedBy    ? causedBy.error()
                                              : fixedBy.error());
    if (*owner)
        edit.owner = *owner;
    if (*environment)
        edit.environment = *environment;
    if (*causedBy)
        edit.causedBy = *causedBy;
    if (*fixedBy)
        edit.fixedBy = *fixedBy;
    const auto started = call.maybeTime("--started", call.zone());
    const auto detected = call.maybeTime("--detected", call.zone());
    const auto mitigated = call.maybeTime("--mitigated", call.zone());
    const auto resolved = call.maybeTime("--resolved", call.zone());
    for (const auto *each : {&started, &detected, &mitigated, &resolved})
        if (!*each)
            return std::unexpected(each->error());
    if (*started)
        edit.startedAt = *started;
    edit.detectedAt = *detected;
    edit.mitigatedAt = *mitigated;
    edit.resolvedAt = *resolved;
    return edit;
}

Result<Answer> update(Call &call)
{
    const auto incident = call.queries().findIncident(call.text("INCIDENT"));
    if (!incident)
        return std::unexpected(incident.error());
    const auto edit = editFrom(call, *incident);
    if (!edit)
        return std::unexpected(edit.error());
    if (const auto done = call.session().run(*edit); !done)
        return std::unexpected(done.error());
    return shown(call, incident->id);
}

Result<Answer> note(Call &call)
{
    const auto incident = call.queries().findIncident(call.text("INCIDENT"));
    const auto at = call.maybeTime("--at", call.zone());
    if (!incident || !at)
        return std::unexpected(incident ? at.error() : incident.error());
    return call.session()
        .run(service::NoteOnIncident{incident->id, call.text("TEXT"), *at})
        .and_then([&](IncidentEventId) { return shown(call, incident->id); });
}

Result<Answer> advance(Call &call, IncidentState to)
{
    const auto incident = call.queries().findIncident(call.text("INCIDENT"));
    if (!incident)
        return std::unexpected(incident.error());
    service::AdvanceIncident command;
    command.incident = incident->id;
    command.to = to;
    if (to != IncidentState::Open) {
        const auto at = call.maybeTime("--at", call.zone());
        const auto fixedBy = givenDeployment(call, "--fixed-by", incident->release);
        if (!at || !fixedBy)
            return std::unexpected(at ? fixedBy.error() : at.error());
        command.at = *at;
        command.fixedBy = *fixedBy;
    }
    command.note = to == IncidentState::Open ? call.text("--reason") : call.text("--note");
    return call.session().run(command).and_then([&](service::Done) { return shown(call, incident->id); });
}

Result<Answer> mitigate(Call &call)
{
    return advance(call, IncidentState::Mitigated);
}

Result<Answer> resolve(Call &call)
{
    return advance(call, IncidentState::Resolved);
}

Result<Answer> reopen(Call &call)
{
    return advance(call, IncidentState::Open);
}

Result<Answer> waive(Call &call)
{
    const auto incident = call.queries().findIncident(call.text("INCIDENT"));
    if (!incident)
        return std::unexpected(incident.error());
    return call.session().run(service::WaiveIncident{incident->id, call.text("--reason")}).and_then([&](service::Done) {
        return shown(call, incident->id);
    });
}

Result<Answer> alertEnded(Call &call)
{
    const auto at = call.maybeTime("--at", call.zone());
    if (!at)
        return std::unexpected(at.error());
    return call.session()
        .run(service::NoteAlertEnded{call.text("FINGERPRINT"), at->value_or(call.session().now())})
        .transform([](const std::optional<IncidentId> &noted) {
            return Answer{.text = noted ? noted->toString() : tr("No incident under way was opened by this alert."),
                          .json = {{u"id"_s, orNull(noted)}},
                          .isYes = noted.has_value()};
        });
}

Result<Answer> show(Call &call)
{
    return call.queries().findIncident(call.text("INCIDENT")).and_then([&](const Incident &incident) {
        return shown(call, incident.id);
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
    return call.queries().incidents(release, call.has("--open")).transform([&](const auto &rows) {
        Table table({tr("INCIDENT"), tr("SEVERITY"), tr("STATE"), tr("RELEASE"), tr("ENVIRONMENT"), tr("DETECTED"),
                     tr("OWNER"), tr("ID")});
        for (const service::IncidentRow &each : rows)
            table.add({each.incident.title, severityWord(each.incident.severity), stateWord(each.state), each.release,
                       each.environment, wallText(each.incident.detectedAt, call.zone()), each.owner,
                       each.incident.id.toString()});
        return Answer{.text = table.text(tr("There are no incidents.")),
                      .json = {{u"incidents"_s, jsonList(rows, incidentJson)}}};
    });
}

void addUpdate(CommandTree &tree)
{
    tree.verb("update", tr("Changes what is given; times are corrected, states are not changed by it"))
        .argument("INCIDENT", Value::Incident, tr("Its id, the beginning of one, or a part of its title"))
        .option("--title", "TEXT", Value::Text, tr("What went wrong"))
        .wordOption("--severity", "SEVERITY", severityWords(), tr("How bad it is"))
        .option("--cause", "TEXT", Value::Text, tr("Why, as far as known"))
        .option("--owner", "PERSON", Value::Person, tr("Who sees to it"))
        .option("--release", "RELEASE", Value::Release, tr("The release it is about"))
        .option("--environment", "NAME", Value::Environment, tr("Where"))
        .option("--deployment", "ID", Value::Text, tr("The deployment that caused it; last: the newest of the release"))
        .option("--fixed-by", "ID", Value::Text, tr("The deployment that mended it"))
        .option("--started", "TIME", Value::Time, tr("When the harm began"))
        .option("--detected", "TIME", Value::Time, tr("When it was noticed"))
        .option("--mitigated", "TIME", Value::Time, tr("Corrects when users were well again"))
        .option("--resolved", "TIME", Value::Time, tr("Corrects when it was resolved"))
        .needsOneOf({"--title", "--severity", "--cause", "--owner", "--release", "--environment", "--deployment",
                     "--fixed-by", "--started", "--detected", "--mitigated", "--resolved"})
        .does(update);
}

} // namespace incident_verbs
} // namespace

void addIncident(CommandTree &tree)
{
    using namespace incident_verbs;
    const QString which = tr("Its id, the beginning of one, or a part of its title");
    tree.noun("incident", tr("What went wrong after a deployment"));
    tree.verb("open", tr("Opens an incident and prints its id; an alert opens none while its last one is under way"))
        .optionalArgument("RELEASE", Value::Release,
                          tr("Id or PRODUCT/VERSION; needed without --environment or --deployment"))
        .option("--environment", "NAME", Value::Environment, tr("Where"))
        .option("--title", "TEXT", Value::Text, tr("What went wrong; needed without --alert or --label"))
        .wordOption("--severity", "SEVERITY", severityWords(),
                    tr("How bad it is; without: 3, or as the alert proposes"))
        .option("--deployment", "ID", Value::Text, tr("The deployment that caused it; last: the newest of the release"))
        .option("--alert", "FINGERPRINT", Value::Text, tr("The alert that told it"))
        .manyOption("--label", "K=V", Value::Text, tr("A label of the alert; may be repeated"))
        .option("--detected", "TIME", Value::Time, tr("When it was noticed; without: now"))
        .option("--started", "TIME", Value::Time, tr("When the harm began; without: when it was noticed"))
        .option("--cause", "TEXT", Value::Text, tr("Why, as far as known"))
        .option("--owner", "PERSON", Value::Person, tr("Who sees to it; without: you"))
        .does(open);
    addUpdate(tree);
    tree.verb("note", tr("Adds a note to its timeline"))
        .argument("INCIDENT", Value::Incident, which)
        .argument("TEXT", Value::Text, tr("What happened"))
        .option("--at", "TIME", Value::Time, tr("When; without: now"))
        .does(note);
    tree.verb("mitigate", tr("Users are well again"))
        .argument("INCIDENT", Value::Incident, which)
        .option("--at", "TIME", Value::Time, tr("Since when; without: now"))
        .option("--note", "TEXT", Value::Text, tr("What was done"))
        .option("--fixed-by", "ID", Value::Text, tr("The deployment that mended it"))
        .does(mitigate);
    tree.verb("resolve", tr("It is over"))
        .argument("INCIDENT", Value::Incident, which)
        .option("--at", "TIME", Value::Time, tr("Since when; without: now"))
        .option("--note", "TEXT", Value::Text, tr("What was done"))
        .option("--fixed-by", "ID", Value::Text, tr("The deployment that mended it"))
        .does(resolve);
    tree.verb("reopen", tr("It was not over"))
        .argument("INCIDENT", Value::Incident, which)
        .requiredOption("--reason", "TEXT", Value::Text, tr("Why"))
        .does(reopen);
    tree.verb("waive", tr("Lets its release be closed although it is under way; recorded with your name"))
        .argument("INCIDENT", Value::Incident, which)
        .requiredOption("--reason", "TEXT", Value::Text, tr("Why"))
        .does(waive);
    tree.verb("alert-ended", tr("Notes that an alert ended; exit status 1 when no incident under way was opened by it"))
        .argument("FINGERPRINT", Value::Text, tr("The alert"))
        .option("--at", "TIME", Value::Time, tr("When; without: now"))
        .does(alertEnded);
    tree.verb("show", tr("Shows an incident with its timeline"))
        .argument("INCIDENT", Value::Incident, which)
        .byAnybody()
        .does(show);
    tree.verb("list", tr("Lists incidents, those under way first"))
        .optionalArgument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION; without: all"))
        .flag("--open", tr("Only those under way"))
        .byAnybody()
        .does(list);
}

} // namespace slipway::ctl
