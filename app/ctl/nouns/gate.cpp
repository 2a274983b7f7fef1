// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/release_text.h"
#include "app/ctl/repository_look.h"
#include "app/ctl/text.h"
#include "service/commands/signoff_commands.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace gate_verbs {

/// @param unknown what could not be found out and stands against it therefore
Result<Answer> checked(Call &call, const ReleasePlan &plan, std::optional<PhaseId> phase, const QString &unknown = {})
{
    auto page = call.queries().release(plan.release.id, phase);
    const auto names = call.names();
    if (!page || !names)
        return std::unexpected(page ? names.error() : page.error());
    if (!unknown.isEmpty())
        page->gate.reasons.push_back({GateReason::Kind::Release, plan.release.id.value, unknown});
    return Answer{
        .text = gateText(page->gate, *names), .json = gateJson(page->gate, *names), .isYes = page->gate.isGo()};
}

Result<Answer> check(Call &call)
{
    return call.plan().and_then([&](const ReleasePlan &plan) {
        return call.maybePhase("--phase", plan).and_then([&](std::optional<PhaseId> phase) {
            const auto looked = lookAtRepository(call);
            return checked(call, plan, phase, looked ? QString() : looked.error().sentence);
        });
    });
}

Result<Answer> overrideGate(Call &call)
{
    return call.plan().and_then([&](const ReleasePlan &plan) {
        return call.maybePhase("--phase", plan).and_then([&](std::optional<PhaseId> phase) {
            return call.session()
                .run(service::OverrideGate{plan.release.id, phase, call.text("--reason")})
                .and_then([&](GateOverrideId) { return checked(call, plan, phase); });
        });
    });
}

} // namespace gate_verbs
} // namespace

void addGate(CommandTree &tree)
{
    using namespace gate_verbs;
    tree.noun("gate", tr("Whether a release may go on"));
    tree.verb("check", tr("Says go or no-go with every reason; exit status 0 or 1"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .option("--phase", "PHASE", Value::Text, tr("The gate at the end of this phase; without: before shipping"))
        .byAnybody()
        .does(check);
    tree.verb("override", tr("Lets it pass as its content is now; recorded for ever with your name"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .requiredOption("--reason", "TEXT", Value::Text, tr("Why"))
        .option("--phase", "PHASE", Value::Text, tr("The gate at the end of this phase; without: before shipping"))
        .looksAtRepository()
        .does(overrideGate);
}

} // namespace slipway::ctl
