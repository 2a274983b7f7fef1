// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/scope_mismatch.h"

#include "core/base/tr.h"

#include <QHash>

#include <algorithm>

namespace slipway {

namespace {

bool isSettled(const Item &item)
{
    return item.state == ItemState::Done || item.state == ItemState::Skipped;
}

/// What the release planned, each reference with the item that names it, if one does.
struct Planned {
    QStringList keys;
    QHash<QString, const Item *> items; ///< of each key; null: none names it

    void add(const QStringList &references, const Item *item)
    {
        for (const QString &key : references) {
            if (!items.contains(key)) {
                keys += key;
                items.insert(key, nullptr);
            }
            // Of several items, one that is open decides.
            if (item && (!items.value(key) || (isSettled(*items.value(key)) && !isSettled(*item))))
                items.insert(key, item);
        }
    }
};

Planned plannedOf(const ReleasePlan &plan, const ReferencePatterns &patterns)
{
    Planned planned;
    planned.add(patterns.in(plan.release.scope), nullptr);
    for (const Item &item : plan.items)
        planned.add(patterns.in(item.title + QLatin1Char('\n') + item.body), &item);
    return planned;
}

} // namespace

std::vector<ScopeMismatch> scopeMismatches(const ReleasePlan &plan, const Scope &scope,
                                           const ReferencePatterns &patterns,
                                           const std::vector<ScopeExplanation> &explanations)
{
    using Kind = ScopeMismatch::Kind;
    const Planned planned = plannedOf(plan, patterns);
    QHash<QString, const ScopeReference *> built;
    for (const ScopeReference &each : scope.references)
        built.insert(each.key, &each);
    QHash<QStringView, const ScopeEntry *> entries;
    entries.reserve(static_cast<qsizetype>(scope.entries.size()));
    for (const ScopeEntry &each : scope.entries)
        entries.insert(each.commit, &each);
    std::vector<ScopeMismatch> found;
    for (const QString &key : planned.keys) {
        const Item *item = planned.items.value(key);
        const ScopeReference *in = built.value(key);
        const auto itemId = item ? std::optional(item->id) : std::nullopt;
        if (!in)
            found.push_back({Kind::NotInBuild, key, item ? item->title : QString(), {}, itemId});
        else if (item && !isSettled(*item))
            found.push_back({Kind::NotDone, key, item->title, in->commits, itemId});
    }
    for (const ScopeReference &each : scope.references) {
        if (planned.items.contains(each.key))
            continue;
        const ScopeEntry *entry = entries.value(each.commits.value(0));
        // A request that was merged is a way into the build, no promise.
        const bool isRequest = entry && entry->isMerge && each.commits.size() == 1;
        if (!isRequest)
            found.push_back({Kind::NotPlanned, each.key, entry ? entry->title : QString(), each.commits, {}});
    }
    for (const ScopeEntry &each : scope.entries)
        if (each.references.isEmpty() && !isNoise(each))
            found.push_back({Kind::NoTicket, each.commit, each.title, {each.commit}, {}});
    QHash<QString, const ScopeExplanation *> said;
    for (const ScopeExplanation &each : explanations)
        said.insert(each.subject, &each); // the newest
    for (ScopeMismatch &each : found)
        if (const ScopeExplanation *why = said.value(each.subject)) {
            each.explainedBy = why->id;
            each.reason = why->reason;
        }
    return found;
}

int openMismatches(const std::vector<ScopeMismatch> &mismatches)
{
    return static_cast<int>(
        std::ranges::count_if(mismatches, [](const ScopeMismatch &each) { return !each.explainedBy; }));
}

QString kindWord(ScopeMismatch::Kind kind)
{
    switch (kind) {
    case ScopeMismatch::Kind::NotInBuild: return tr("planned, but no commit names it");
    case ScopeMismatch::Kind::NotPlanned: return tr("in the build, but not planned");
    case ScopeMismatch::Kind::NoTicket: return tr("in the build without a ticket");
    case ScopeMismatch::Kind::NotDone: break;
    }
    return tr("in the build, but its item is not done");
}

} // namespace slipway
