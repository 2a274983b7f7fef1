// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/given_evidence.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "service/commands/checklist_commands.h"

#include <algorithm>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace evidence_verbs {

/// What evidence can be about: the items and the criteria of the release.
std::vector<Candidate> subjects(const ReleasePlan &plan)
{
    std::vector<Candidate> list;
    for (const Item &each : plan.items)
        list.push_back({each.id.value, each.title});
    for (const Criterion &each : plan.criteria)
        list.push_back({each.id.value, each.title});
    return list;
}

Result<Answer> add(Call &call)
{
    auto given = givenEvidence({call.text("EVIDENCE")});
    const auto plan = call.plan();
    if (!given || !plan)
        return std::unexpected(given ? plan.error() : given.error());
    given->front().title = call.text("--title");
    const auto candidates = subjects(*plan);
    return pick(candidates, call.text("ABOUT"), tr("item or criterion"))
        .and_then([&](std::size_t index) {
            return call.session().run(service::AddEvidence{plan->release.id, candidates[index].id, given->front()});
        })
        .transform([](EvidenceId id) { return Answer{.text = id.toString(), .json = {{u"id"_s, id.toString()}}}; });
}

Result<Answer> list(Call &call)
{
    const auto plan = call.plan();
    const auto names = call.names();
    if (!plan || !names)
        return std::unexpected(plan ? names.error() : plan.error());
    const auto candidates = subjects(*plan);
    Table table({tr("ABOUT"), tr("KIND"), tr("WHERE"), tr("SHA-256"), tr("ADDED BY"), tr("ID")});
    for (const Evidence &each : plan->evidence) {
        const auto about = std::ranges::find(candidates, each.subject, &Candidate::id);
        table.add({about == candidates.end() ? QString() : about->title, toText(each.kind), each.location,
                   each.sha256.left(12), names->person(each.addedBy), each.id.toString()});
    }
    return Answer{.text = table.text(tr("There is no evidence yet.")),
                  .json = {{u"evidence"_s, jsonList(plan->evidence, [&](const Evidence &each) {
                                return evidenceJson(each, *names);
                            })}}};
}

Result<Answer> remove(Call &call)
{
    return call.plan().and_then([&](const ReleasePlan &plan) -> Result<Answer> {
        const auto found =
            std::ranges::find(plan.evidence, call.text("ID"), [](const Evidence &each) { return each.id.toString(); });
        if (found == plan.evidence.end())
            return failure(ErrorKind::NotFound,
                           tr("There is no evidence with the id %1 in this release.").arg(call.text("ID").left(60)));
        return call.session().run(service::RemoveEvidence{plan.release.id, found->id}).transform([&](service::Done) {
            return Answer{.text = tr("Removed"), .json = {{u"removed"_s, found->id.toString()}}};
        });
    });
}

} // namespace evidence_verbs
} // namespace

void addEvidence(CommandTree &tree)
{
    using namespace evidence_verbs;
    tree.noun("evidence", tr("What shows that something was done or holds"));
    tree.verb("add", tr("Adds evidence and prints its id"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("ABOUT", Value::Text, tr("Item or criterion: id or a part of its title"))
        .argument("EVIDENCE", Value::File, tr("A link, a file or a sentence"))
        .option("--title", "TEXT", Value::Text, tr("What it shows"))
        .does(add);
    tree.verb("list", tr("Lists the evidence of a release"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .byAnybody()
        .does(list);
    tree.verb("remove", tr("Removes evidence"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("ID", Value::Text, tr("Its id"))
        .does(remove);
}

} // namespace slipway::ctl
