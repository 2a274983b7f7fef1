// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/order_key.h"
#include "core/base/title.h"
#include "core/base/tr.h"
#include "service/command_context.h"

/// Writing down what stands in one list under a name of its own: connections of both kinds, channels of notices.
/// Inside of `service/commands` only.
namespace slipway::service {

/// Adds it behind the others, or changes it in its place when its id is in the workspace.
/// @param same what has its name now
/// @param added, changed summaries with a place for the name
/// @param follow called with what was there before, after it was changed
/// @retval ErrorKind::Conflict the name is taken
/// @retval ErrorKind::BadInput the name is new and too long
template <class Entity, class Follow>
[[nodiscard]] Result<Id<Entity>> savedUnderName(CommandContext &context, Entity made,
                                                const Result<std::optional<Entity>> &same, const QString &added,
                                                const QString &changed, Follow follow)
{
    auto &transaction = context.transaction();
    if (!same)
        return std::unexpected(same.error());
    if (*same && (*same)->id != made.id)
        return failure(ErrorKind::Conflict, tr("The name “%1” is taken.").arg(made.name));
    const Result<std::optional<Entity>> known =
        made.id.isNull() ? Result<std::optional<Entity>>(std::nullopt)
                         : context.get(made.id).transform([](Entity found) { return std::optional(std::move(found)); });
    if (!known)
        return std::unexpected(known.error());
    if (const auto fits = checkTitleChange(*known ? (*known)->name : QString(), made.name, QStringLiteral("name"));
        !fits)
        return std::unexpected(fits.error());
    if (!*known) {
        const auto all = transaction.template all<Entity>("ord, n");
        if (!all)
            return std::unexpected(all.error());
        made.id = context.newId<Entity>();
        made.order = orderkey::between(all->empty() ? QString() : all->back().order, {});
        transaction.setSubject(made.id.value);
        context.setSummary(added.arg(made.name));
        return transaction.insert(made).transform([&] { return made.id; });
    }
    const Entity &before = **known;
    made.order = before.order;
    context.setSummary(changed.arg(made.name));
    return transaction.update(made).and_then([&] { return follow(before); }).transform([&] { return made.id; });
}

} // namespace slipway::service
