// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/checklist/checklist_rows.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "ui/release/parts/release_text.h"
#include "ui/widgets/words.h"

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

bool isSettled(const Item &item)
{
    return item.state == ItemState::Done || item.state == ItemState::Skipped;
}

/// Lookups over one page, so that a list of n items takes n steps.
struct Lookup {
    const service::ReleasePage &page;
    Instant now;
    QHash<ItemId, const Item *> items = {};
    QHash<Uuid, const Evidence *> evidence = {}; ///< the newest
    QHash<ItemId, std::vector<const Item *>> children = {};

    Lookup(const service::ReleasePage &of, Instant at) : page(of), now(at)
    {
        for (const Item &item : page.plan.items)
            items.insert(item.id, &item);
        for (const Item &item : page.plan.items)
            if (item.parent && items.contains(*item.parent))
                children[*item.parent].push_back(&item);
        for (const Evidence &each : page.plan.evidence)
            evidence.insert(each.subject, &each);
    }
    [[nodiscard]] const Item *blocker(const Item &item) const
    {
        for (const ItemId &id : item.dependsOn)
            if (const Item *other = items.value(id); other && !isSettled(*other))
                return other;
        return nullptr;
    }
};

void fillDue(ChecklistRow &row, const Item &item, const Lookup &look)
{
    if (!item.due)
        return;
    const QByteArray &zone = look.page.plan.release.shipZone;
    row.isOverdue = !row.isSettled && *item.due < look.now;
    row.due = row.isSettled ? dayText(dayIn(*item.due, zone)) : words::due(*item.due, zone, look.now);
    row.dueAt = item.due;
    row.dueRule = item.dueRule;
    row.isToday = !row.isSettled && !row.isOverdue && dayIn(*item.due, zone) == dayIn(look.now, zone);
}

void fillBlocked(ChecklistRow &row, const Item &item, const Lookup &look)
{
    if (row.isSettled)
        return;
    if (const Item *other = look.blocker(item)) {
        row.blockedBy = release_text::oneLine(other->title);
        row.blockedByKey = other->id.toString();
    } else if (item.state == ItemState::Blocked) {
        row.blockedBy = release_text::oneLine(item.reason);
    }
}

ChecklistRow rowOf(const Item &item, const Lookup &look)
{
    ChecklistRow row;
    row.key = item.id.toString();
    row.item = item.id;
    row.phase = item.phase;
    row.parent = item.parent;
    row.title = release_text::oneLine(item.title, 1000);
    row.titleEdit = item.title;
    row.glyph = glyphOf(item.state);
    row.isRequired = item.required;
    row.isSettled = isSettled(item);
    row.owner = item.owner ? look.page.personName(item.owner) : item.ownerHint;
    row.ownerId = item.owner ? item.owner->toString() : QString();
    if (item.state == ItemState::Skipped)
        row.badge = tr("skipped: %1").arg(release_text::oneLine(item.reason));
    else if (!item.required)
        row.badge = tr("optional");
    fillDue(row, item, look);
    fillBlocked(row, item, look);
    if (const Evidence *found = look.evidence.value(item.id.value)) {
        row.evidence = release_text::oneLine(found->title.isEmpty() ? found->location : found->title);
        row.evidenceLink = found->kind == EvidenceKind::Text ? QString() : found->location;
    }
    return row;
}

std::unique_ptr<ChecklistBranch> branchOf(const Item &item, const Lookup &look, int depth)
{
    auto branch = std::make_unique<ChecklistBranch>();
    branch->row = rowOf(item, look);
    // Deeper than any list people write; keeps a damaged chain of parents from going round for ever.
    if (depth < 32)
        for (const Item *child : look.children.value(item.id))
            branch->children.push_back(branchOf(*child, look, depth + 1));
    const auto settled = std::ranges::count_if(branch->children, [](const auto &each) { return each->row.isSettled; });
    if (settled > 0 && !branch->row.isSettled && item.state == ItemState::Open)
        branch->row.glyph = Glyph::ItemPartly;
    return branch;
}

std::unique_ptr<ChecklistBranch> phaseBranch(std::optional<PhaseId> phase, const QString &name, const Lookup &look)
{
    auto branch = std::make_unique<ChecklistBranch>();
    branch->row.key = phase ? phase->toString() : u"none"_s;
    branch->row.isPhase = true;
    branch->row.phase = phase;
    branch->row.title = name;
    int all = 0;
    int done = 0;
    for (const Item &item : look.page.plan.items) {
        if (item.phase != phase)
            continue;
        ++all;
        done += isSettled(item) ? 1 : 0;
        if (!item.parent || !look.items.contains(*item.parent))
            branch->children.push_back(branchOf(item, look, 0));
    }
    branch->row.badge = tr("%1 of %2").arg(done).arg(all);
    branch->row.progress = all ? static_cast<double>(done) / all : 0;
    branch->row.glyph = all && done == all                         ? Glyph::Approved
                        : look.page.currentPhase == phase && phase ? Glyph::InProgress
                                                                   : Glyph::Draft;
    return branch;
}

} // namespace

std::vector<std::unique_ptr<ChecklistBranch>> checklistRows(const service::ReleasePage &page, Instant now)
{
    const Lookup look(page, now);
    std::vector<std::unique_ptr<ChecklistBranch>> out;
    for (const Phase &phase : page.plan.phases)
        out.push_back(phaseBranch(phase.id, phase.name, look));
    if (std::ranges::any_of(page.plan.items, [](const Item &item) { return !item.phase; }))
        out.push_back(phaseBranch(std::nullopt, tr("Without a phase"), look));
    return out;
}

QString exactDue(const ChecklistRow &row, const QByteArray &zone)
{
    if (!row.dueAt)
        return {};
    return words::exact(*row.dueAt, zone) + (row.dueRule.isEmpty() ? QString() : u" · "_s + row.dueRule);
}

QString typedDue(const ChecklistRow &row, const QByteArray &zone)
{
    if (!row.dueRule.isEmpty() || !row.dueAt)
        return row.dueRule;
    return inZone(*row.dueAt, zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

std::vector<const Item *> blockedByChain(const ReleasePlan &plan, const Item &item)
{
    std::vector<const Item *> chain;
    const Item *at = &item;
    while (at) {
        const Item *next = nullptr;
        for (const ItemId &id : at->dependsOn) {
            const Item *other = plan.item(id);
            if (other && !isSettled(*other)) {
                next = other;
                break;
            }
        }
        if (!next || next == &item || std::ranges::contains(chain, next))
            break;
        chain.push_back(next);
        at = next;
    }
    return chain;
}

ChecklistCounts countItems(const ReleasePlan &plan, PersonId me, Instant now)
{
    ChecklistCounts counts;
    for (const Item &item : plan.items) {
        ++counts.all;
        if (isSettled(item))
            continue;
        ++counts.open;
        counts.mine += item.owner == me ? 1 : 0;
        counts.overdue += item.due && *item.due < now ? 1 : 0;
    }
    return counts;
}

} // namespace slipway::ui
