// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "service/commands/runbook_commands.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace ring_verbs {

QString ringWord(RingStanding::State state)
{
    switch (state) {
    case RingStanding::State::Waiting: return u"waiting"_s;
    case RingStanding::State::Deployed: return u"deployed"_s;
    case RingStanding::State::Soaking: return u"soaking"_s;
    case RingStanding::State::Red: return u"red"_s;
    case RingStanding::State::Soaked: return u"soaked"_s;
    case RingStanding::State::Bypassed: return u"bypassed"_s;
    }
    return {};
}

Result<Answer> list(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    return call.queries().runbook(release->id).transform([&](const service::RunbookPage &page) {
        Table table({tr("RING"), tr("SOAKS"), tr("STATE"), tr("GREEN SINCE"), tr("SOAKED AT"), tr("WHY RED")});
        QJsonArray rings;
        for (const auto &each : page.rings) {
            const auto at = [&](const std::optional<Instant> &time) {
                return time ? wallText(*time, release->shipZone) : QString();
            };
            const bool isRed = each.standing.state == RingStanding::State::Red && each.standing.reset;
            const QString why = isRed ? each.standing.reset->reason : QString();
            table.add({each.environment, u"%1 min"_s.arg(each.ring.soakMinutes), ringWord(each.standing.state),
                       at(each.standing.greenSince), at(each.standing.soakedAt), why});
            rings.append(QJsonObject{{u"environment"_s, each.environment},
                                     {u"soak_minutes"_s, each.ring.soakMinutes},
                                     {u"state"_s, ringWord(each.standing.state)},
                                     {u"green_since"_s, orNull(each.standing.greenSince)},
                                     {u"soaked_at"_s, orNull(each.standing.soakedAt)},
                                     {u"why_red"_s, orNull(why)}});
        }
        return Answer{.text = table.text(tr("The release has no rings.")), .json = {{u"rings"_s, rings}}};
    });
}

Result<Answer> set(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    service::SetRings command;
    command.release = release->id;
    for (const QString &each : call.all("--ring")) {
        const auto environment = call.queries().findEnvironment(each.section(u'=', 0, 0));
        if (!environment)
            return std::unexpected(environment.error());
        bool isNumber = true;
        const int minutes = each.contains(u'=') ? each.section(u'=', 1).toInt(&isNumber) : 0;
        if (!isNumber || minutes < 0)
            return failure(ErrorKind::BadInput, tr("“%1” is not ENVIRONMENT=MINUTES.").arg(each), u"--ring"_s);
        command.rings.push_back({environment->id, minutes});
    }
    return call.session().run(command).and_then([&](service::Done) { return list(call); });
}

Result<Answer> mark(Call &call, SoakMark::Kind kind)
{
    const auto release = call.release();
    const auto environment = call.queries().findEnvironment(call.text("ENVIRONMENT"));
    if (!release || !environment)
        return std::unexpected(release ? environment.error() : release.error());
    return call.queries().runbook(release->id).and_then([&](const service::RunbookPage &page) -> Result<Answer> {
        for (const auto &each : page.rings)
            if (each.ring.environment == environment->id)
                return call.session()
                    .run(service::MarkRing{release->id, each.ring.id, kind,
                                           kind == SoakMark::Kind::Green ? QString() : call.text("--reason")})
                    .and_then([&](SoakMarkId) { return list(call); });
        return failure(ErrorKind::NotFound, tr("%1 is no ring of this release.").arg(environment->name));
    });
}

Verb markVerb(CommandTree &tree, const char *name, const QString &help)
{
    Verb verb = tree.verb(name, help);
    verb.argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("ENVIRONMENT", Value::Environment, tr("Of the ring"));
    return verb;
}

} // namespace ring_verbs
} // namespace

void addRing(CommandTree &tree)
{
    using namespace ring_verbs;
    tree.noun("ring", tr("Environments a release goes to one after the other"));
    tree.verb("list", tr("Shows how the rings stand"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .byAnybody()
        .does(list);
    tree.verb("set", tr("Says which rings there are, in their order"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .manyOption("--ring", "ENVIRONMENT=MINUTES", Value::Text,
                    tr("How long it must be green before the next; may be repeated"))
        .does(set);
    markVerb(tree, "green", tr("A ring is healthy")).does([](Call &call) { return mark(call, SoakMark::Kind::Green); });
    markVerb(tree, "red", tr("A ring is not healthy; its clock begins anew"))
        .requiredOption("--reason", "TEXT", Value::Text, tr("What is wrong"))
        .does([](Call &call) { return mark(call, SoakMark::Kind::Red); });
    markVerb(tree, "bypass", tr("Lets the next ring go before its time"))
        .requiredOption("--reason", "TEXT", Value::Text, tr("Why"))
        .does([](Call &call) { return mark(call, SoakMark::Kind::Bypassed); });
}

} // namespace slipway::ctl
