// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/signoffs/sign_facts.h"

#include "core/base/tr.h"
#include "core/readiness/content.h"
#include "core/release/transitions.h"
#include "ui/release/parts/release_text.h"
#include "ui/widgets/words.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

SignFact scopeFact(const Release &release)
{
    SignFact fact{u"scope"_s, Glyph::Approved, tr("Scope"), {}, false, {}};
    const QStringList lines = release.scope.split(u'\n', Qt::SkipEmptyParts);
    fact.text = lines.isEmpty() ? tr("nothing written") : tr("%n line(s)", nullptr, static_cast<int>(lines.size()));
    if (lines.isEmpty())
        fact.glyph = Glyph::Pending;
    else
        fact.text += u": "_s + release_text::oneLine(lines.front(), 60);
    fact.details = release.scope.left(20000).split(u'\n');
    return fact;
}

SignFact criteriaFact(const ReleasePlan &plan, std::optional<PhaseId> gate)
{
    SignFact fact{u"criteria"_s, Glyph::Approved, tr("Criteria"), {}, false, {}};
    int all = 0;
    int holds = 0;
    QString worst;
    for (const Criterion &each : plan.criteria) {
        if (!belongsToGate(plan, each.phase, gate))
            continue;
        ++all;
        const bool isSatisfied = each.state == CriterionState::Satisfied;
        holds += isSatisfied ? 1 : 0;
        fact.isBad = fact.isBad || (!isSatisfied && each.blocking);
        QString line = release_text::oneLine(each.title, 120) + u": "_s + stateWord(each.state);
        if (!each.value.isEmpty())
            line += u", "_s + release_text::oneLine(each.value, 60);
        if (!each.threshold.isEmpty())
            line += u" ("_s + tr("asked for: %1").arg(release_text::oneLine(each.threshold, 60)) + u')';
        if (!isSatisfied && worst.isEmpty())
            worst =
                release_text::oneLine(each.title, 40) + (each.value.isEmpty() ? QString() : u' ' + each.value.left(20));
        fact.details.append(line);
    }
    fact.text = all == 0 ? tr("none asked for") : tr("%1 of %2 satisfied").arg(holds).arg(all);
    if (!worst.isEmpty())
        fact.text += u": "_s + worst;
    fact.glyph = all == 0 ? Glyph::Pending : fact.isBad ? Glyph::Failed : Glyph::Approved;
    return fact;
}

SignFact checklistFact(const ReleasePlan &plan, std::optional<PhaseId> gate, Instant now)
{
    SignFact fact{u"checklist"_s, Glyph::Approved, tr("Checklist"), {}, false, {}};
    int all = 0;
    int done = 0;
    int blocked = 0;
    int overdue = 0;
    for (const Item &each : plan.items) {
        if (!belongsToGate(plan, each.phase, gate))
            continue;
        ++all;
        const bool isSettled = each.state == ItemState::Done || each.state == ItemState::Skipped;
        done += isSettled ? 1 : 0;
        blocked += each.state == ItemState::Blocked ? 1 : 0;
        overdue += !isSettled && each.due && *each.due < now ? 1 : 0;
        fact.isBad = fact.isBad || (!isSettled && each.required);
        fact.details.append(release_text::oneLine(each.title, 160) + u": "_s + stateWord(each.state)
                            + (each.reason.isEmpty() ? QString() : u", "_s + release_text::oneLine(each.reason, 120))
                            + (each.required ? QString() : u", "_s + tr("optional")));
    }
    fact.text = all == 0 ? tr("no items") : tr("%1 of %2 done").arg(done).arg(all);
    if (blocked > 0)
        fact.text += u", "_s + tr("%1 blocked").arg(blocked);
    if (overdue > 0)
        fact.text += u", "_s + tr("%1 overdue").arg(overdue);
    fact.glyph = all == 0 ? Glyph::Pending : fact.isBad ? Glyph::Blocked : Glyph::Approved;
    return fact;
}

SignFact evidenceFact(const ReleasePlan &plan)
{
    SignFact fact{u"evidence"_s, Glyph::Approved, tr("Evidence"), {}, false, {}};
    int files = 0;
    int links = 0;
    for (const Evidence &each : plan.evidence) {
        files += each.kind == EvidenceKind::File ? 1 : 0;
        links += each.kind == EvidenceKind::Link ? 1 : 0;
        fact.details.append(
            release_text::oneLine(each.title.isEmpty() ? each.location : each.title + u": "_s + each.location, 240));
    }
    const auto texts = static_cast<int>(plan.evidence.size()) - files - links;
    fact.text =
        plan.evidence.empty() ? tr("none") : tr("%1 files, %2 links, %3 notes").arg(files).arg(links).arg(texts);
    if (plan.evidence.empty())
        fact.glyph = Glyph::Pending;
    return fact;
}

SignFact datesFact(const ReleasePlan &plan)
{
    const Release &release = plan.release;
    SignFact fact{u"dates"_s, Glyph::Planned, tr("Dates"), {}, false, {}};
    fact.text = tr("ships %1").arg(words::when(release.ship, release.shipZone));
    if (!plan.milestones.empty())
        fact.text += u", "_s + tr("%n milestone(s)", nullptr, static_cast<int>(plan.milestones.size()));
    fact.details.append(tr("Start: %1").arg(words::when(release.start, release.shipZone)));
    for (const Milestone &each : plan.milestones)
        fact.details.append(each.name + u": "_s + words::when(each.at, release.shipZone));
    fact.details.append(tr("Ship: %1").arg(words::when(release.ship, release.shipZone)));
    return fact;
}

} // namespace

std::vector<SignFact> signFacts(const service::ReleasePage &page, std::optional<PhaseId> phase, Instant now)
{
    return {scopeFact(page.plan.release), criteriaFact(page.plan, phase), checklistFact(page.plan, phase, now),
            evidenceFact(page.plan), datesFact(page.plan)};
}

} // namespace slipway::ui
