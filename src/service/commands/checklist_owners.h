// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/command_context.h"

namespace slipway::service {

/// Who is meant by the `@names` of a file. Inside of `service/commands` only.
class ChecklistOwners
{
public:
    explicit ChecklistOwners(CommandContext &context) : m_context(context) {}

    /// `@Mara-Lind`, `@mara.lind`, `@mara` (of mara@…) and `@Mara` when there is only one: handles have no spaces.
    [[nodiscard]] std::optional<PersonId> personCalled(const QString &handle);
    /// Whether the item belongs to whom the file names; empty: to nobody.
    [[nodiscard]] bool isOwnedBy(const Item &item, const QString &handle);
    /// Gives it to whom the file names; a name that nobody here has is kept as a hint.
    void give(Item &item, const QString &handle);
    [[nodiscard]] QString nameOf(const Item &item);

private:
    [[nodiscard]] const std::vector<Person> &people();

    CommandContext &m_context;
    std::optional<std::vector<Person>> m_people;
};

} // namespace slipway::service
