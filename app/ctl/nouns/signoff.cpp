// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "core/readiness/signoffs.h"
#include "core/release/transitions.h"
#include "service/commands/signoff_commands.h"

#include <algorithm>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace signoff_verbs {

constexpr int kMostPeople = 1000;

Result<Answer> listed(Call &call, ReleaseId id)
{
    const auto page = call.queries().release(id);
    const auto names = call.names();
    if (!page || !names)
        return std::unexpected(page ? names.error() : page.error());
    Table table({tr("ROLE"), tr("STATE"), tr("APPROVALS"), tr("PERSON"), tr("DECISION"), tr("COMMENT")});
    QJsonArray json;
    QStringList changes;
    for (const service::SignoffRow &row : page->signoffs) {
        const QStringList head{row.requirement.role, stateWord(row.state),
                               u"%1/%2"_s.arg(row.approvals).arg(row.requirement.quorum)};
        for (const Signoff &each : row.latest) {
            const QString stale = row.isStale(each) ? tr(" (stale)") : QString();
            table.add(
                head
                + QStringList{names->people.value(each.person), decisionWord(each.decision) + stale, each.comment});
            const QString since = row.latest.size() > 1
                                      ? row.requirement.role + u", "_s + names->people.value(each.person)
                                      : row.requirement.role;
            for (const QString &change : row.changes.value(each.id))
                changes += tr("changed since %1: %2").arg(since, plain(change));
        }
        if (row.latest.empty())
            table.add(head + QStringList{{}, tr("pending"), {}});
        for (const QJsonValue &each : signoffsJson(row, page->plan, *names))
            json.append(each);
    }
    QString text = table.text(tr("No sign-offs are required."));
    if (!changes.isEmpty())
        text += u'\n' + changes.join(u'\n');
    return Answer{.text = text, .json = {{u"signoffs"_s, json}}};
}

Result<Answer> require(Call &call)
{
    return call.plan().and_then([&](const ReleasePlan &plan) -> Result<Answer> {
        const auto quorum = call.number("--quorum", 1, 1, kMostPeople);
        const auto phase = call.maybePhase("--phase", plan);
        if (!quorum || !phase)
            return std::unexpected(quorum ? phase.error() : quorum.error());
        const service::RequireSignoff command{
            plan.release.id,
            roleFrom(call.text("--role")),
            *quorum,
            *phase,
            call.text("--due-rule"),
            call.given("--separate-duties").transform([](const QString &word) { return word == u"yes"; })};
        return call.session().run(command).transform(
            [](SignoffRequirementId id) { return Answer{.text = id.toString(), .json = {{u"id"_s, id.toString()}}}; });
    });
}

Result<Answer> unrequire(Call &call)
{
    return call.plan().and_then([&](const ReleasePlan &plan) -> Result<Answer> {
        const QString role = roleFrom(call.text("--role"));
        const auto found = std::ranges::find(plan.requirements, role, &SignoffRequirement::role);
        if (found == plan.requirements.end())
            return failure(ErrorKind::NotFound,
                           tr("This release needs no sign-off of the role %1.").arg(roleWord(role)));
        return call.session().run(service::RemoveRequirement{plan.release.id, found->id}).transform([&](service::Done) {
            return Answer{.text = tr("No longer required"), .json = {{u"removed"_s, found->id.toString()}}};
        });
    });
}

Result<Answer> request(Call &call)
{
    return call.release().and_then([&](const Release &release) {
        return call.session().run(service::RequestSignoffs{release.id, {}}).transform([](int asked) {
            return Answer{.text = tr("Sign-offs asked for: %1").arg(asked), .json = {{u"requested"_s, asked}}};
        });
    });
}

Action decide(Decision decision)
{
    return [decision](Call &call) {
        return call.release().and_then([&](const Release &release) {
            const service::DecideSignoff command{release.id, roleFrom(call.text("--role")), decision,
                                                 call.text("--comment"), call.text("--seen")};
            return call.session().run(command).and_then([&](SignoffId id) {
                return listed(call, release.id).transform([&](Answer answer) {
                    answer.json[u"id"_s] = id.toString();
                    return answer;
                });
            });
        });
    };
}

Verb deciding(CommandTree &tree, const char *name, const QString &help)
{
    Verb verb = tree.verb(name, help);
    verb.argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .requiredOption("--role", "ROLE", Value::Role, tr("The role you decide for"))
        .option("--comment", "TEXT", Value::Text, tr("Why; needed to reject"))
        .option("--seen", "HASH", Value::Text,
                tr("The content_hash you looked at; refused when the release has changed since"));
    return verb;
}

} // namespace signoff_verbs
} // namespace

void addSignoff(CommandTree &tree)
{
    using namespace signoff_verbs;
    tree.noun("signoff", tr("Decisions of the roles a release needs"));
    tree.verb("require", tr("Makes a role's decision necessary; prints the id of the requirement"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .requiredOption("--role", "ROLE", Value::Role, tr("Whose decision, as qa_lead"))
        .option("--quorum", "N", Value::Number, tr("How many people must approve; without: 1"))
        .option("--phase", "PHASE", Value::Text, tr("Needed to leave this phase; without: to ship"))
        .option("--due-rule", "RULE", Value::Text, tr("By when, as T-1wd@12:00"))
        .wordOption(
            "--separate-duties", "YES", {u"yes"_s, u"no"_s},
            tr("yes: who coordinates must not give it alone; without: so for qa_lead, unless the template lifts it"))
        .does(require);
    tree.verb("unrequire", tr("Takes a requirement back that nobody decided on"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .requiredOption("--role", "ROLE", Value::Role, tr("Whose decision"))
        .does(unrequire);
    tree.verb("request", tr("Asks everybody whose decision is missing or stale"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .looksAtRepository()
        .does(request);
    deciding(tree, "approve", tr("You approve the release as it is now")).does(decide(Decision::Approved));
    deciding(tree, "reject", tr("You reject it; needs a comment")).does(decide(Decision::Rejected));
    deciding(tree, "abstain", tr("You do not decide")).does(decide(Decision::Abstained));
    deciding(tree, "withdraw", tr("You take your decision back")).does(decide(Decision::Withdrawn));
    tree.verb("list", tr("Lists the decisions and what changed since"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .byAnybody()
        .looksAtRepository()
        .does([](Call &call) {
            return call.release().and_then([&](const Release &release) { return listed(call, release.id); });
        });
}

} // namespace slipway::ctl
