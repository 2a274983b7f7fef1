// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/freezes.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/release/roles.h"

#include <algorithm>

namespace slipway {

namespace {

/// Of lists in which none means all.
template <class Id>
bool isNarrowed(const std::vector<Id> &before, const std::vector<Id> &after)
{
    if (before.empty() || after.empty())
        return before.empty() && !after.empty();
    return std::ranges::any_of(before, [&](const Id &each) { return !std::ranges::contains(after, each); });
}

} // namespace

bool appliesTo(const Freeze &freeze, const Release &release)
{
    const bool product = freeze.products.empty() || std::ranges::contains(freeze.products, release.product);
    const bool environment = freeze.environments.empty() || !release.environment
                             || std::ranges::contains(freeze.environments, *release.environment);
    return product && environment;
}

std::vector<const Freeze *> freezesInTheWay(const Release &release, Instant at, const std::vector<Freeze> &freezes,
                                            const std::vector<FreezeOverride> &overrides)
{
    std::vector<const Freeze *> found;
    for (const Freeze &freeze : freezes) {
        if (!freeze.span.contains(at) || !appliesTo(freeze, release))
            continue;
        const bool isOverridden = std::ranges::any_of(overrides, [&](const FreezeOverride &each) {
            return each.freeze == freeze.id && each.release == release.id && at < each.expires;
        });
        if (!isOverridden)
            found.push_back(&freeze);
    }
    return found;
}

Result<> mayShipAt(const Release &release, Instant at, const std::vector<Freeze> &freezes,
                   const std::vector<FreezeOverride> &overrides)
{
    const auto inTheWay = freezesInTheWay(release, at, freezes, overrides);
    if (inTheWay.empty())
        return {};
    const Freeze &freeze = *inTheWay.front();
    const QString end = freeze.allDay ? dayText(dayIn(freeze.span.to - std::chrono::milliseconds(1), freeze.zone))
                                      : timeText(freeze.span.to, release.shipZone);
    return failure(ErrorKind::NotAllowed,
                   tr("Shipping is not allowed in the freeze “%1”, which lasts to %2. Ship after it, or record an "
                      "override with its reason.")
                       .arg(freeze.name, end));
}

bool isLoosened(const Freeze &before, const std::optional<Freeze> &after, Instant now)
{
    if (now < before.span.from)
        return false;
    return !after || after->span.to < before.span.to || after->span.from > before.span.from
           || isNarrowed(before.products, after->products) || isNarrowed(before.environments, after->environments);
}

Result<> mayLoosen(const Person &person, const Freeze &freeze, const QString &reason)
{
    if (overridingRole(person).isEmpty())
        return failure(
            ErrorKind::NotAllowed,
            tr("The freeze “%1” has begun, and %2 may not remove, end or narrow it: that needs a manager, a release "
               "coordinator or a product owner.")
                .arg(freeze.name, person.name));
    if (reason.trimmed().isEmpty())
        return failure(ErrorKind::BadInput,
                       tr("The freeze “%1” has begun. Say why it is removed, ended or narrowed: a reason is needed.")
                           .arg(freeze.name));
    return {};
}

QString overridingRole(const Person &person)
{
    for (const QStringView role : {roles::kManager, roles::kCoordinator, roles::kProductOwner})
        if (person.roles.contains(role))
            return role.toString();
    return {};
}

Result<> mayOverride(const Person &person, const QString &reason)
{
    if (overridingRole(person).isEmpty())
        return failure(ErrorKind::NotAllowed,
                       tr("%1 may not override: that needs a manager, a release coordinator or a product owner.")
                           .arg(person.name));
    if (reason.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("Say why: an override needs a reason."));
    return {};
}

} // namespace slipway
