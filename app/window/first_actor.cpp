// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/first_actor.h"

#include "core/release/roles.h"
#include "service/queries/queries.h"
#include "service/session.h"
#include "ui/shell/actor_menu.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::window {

PersonId actorOf(service::Session &session)
{
    const auto people = session.queries().people().value_or(std::vector<Person>{});
    const PersonId remembered = ui::rememberedActor(session.file());
    if (std::ranges::contains(people, remembered, &Person::id))
        return remembered;
    const QString user = qEnvironmentVariable("USER");
    for (const Person &person : people)
        if (!user.isEmpty() && (person.email.section(u'@', 0, 0) == user || person.name == user))
            return person.id;
    return people.size() == 1 ? people.front().id : PersonId{};
}

PersonId firstCoordinator(service::Session &session)
{
    const auto people = session.queries().people().value_or(std::vector<Person>{});
    const auto found = std::ranges::find_if(
        people, [](const Person &person) { return person.roles.contains(roles::kCoordinator.toString()); });
    return found == people.end() ? PersonId{} : found->id;
}

} // namespace slipway::window
