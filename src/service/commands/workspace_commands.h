// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "service/commands/command.h"

namespace slipway::service {

/// Adds the thing, or changes it when its id is in the workspace already; a null id is given one.
///
/// For what the settings keep: Product, Person, Absence, Environment, Template, Freeze, Train, SavedView.
/// @retval ErrorKind::BadInput a field is missing or malformed; the sentence names it
/// @retval ErrorKind::Conflict the name is taken
/// @retval ErrorKind::NotAllowed a freeze that has begun would forbid less, see isLoosened(), and who acts may not override it
template <class Entity>
struct Save {
    static constexpr const char *kWord = "settings.save";
    using Answer = Id<Entity>;

    Entity entity;
    QString reason{}; ///< why; needed to loosen a freeze that has begun

    [[nodiscard]] Uuid subject() const { return entity.id.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Removes the thing; undo brings it back.
/// @retval ErrorKind::NotAllowed releases still need it, or it is a freeze that has begun and who acts may not override it
template <class Entity>
struct Remove {
    static constexpr const char *kWord = "settings.remove";
    using Answer = Done;

    Id<Entity> id;
    QString reason{}; ///< why; needed for a freeze that has begun

    [[nodiscard]] Uuid subject() const { return id.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Fills an empty workspace with a realistic team: 12 products, a year of releases around today.
struct MakeSample {
    static constexpr const char *kWord = "workspace.sample";
    using Answer = Done;

    [[nodiscard]] Uuid subject() const { return {}; }
    /// @retval ErrorKind::Conflict the workspace is not empty
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
