// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace slipway::ctl {

/// Something that can be named by a part of its title.
struct Candidate {
    Uuid id;
    QString title;
};

/// Which candidate is meant: by id, else by its whole title, else by a part of it, without regard to case.
/// @return its index @retval ErrorKind::NotFound none @retval ErrorKind::BadInput more than one; lists them
[[nodiscard]] Result<std::size_t> pick(const std::vector<Candidate> &candidates, const QString &wanted,
                                       const QString &what);

template <class Entity, class TitleOf>
Result<Entity> pickByTitle(const std::vector<Entity> &all, const QString &wanted, const QString &what, TitleOf titleOf)
{
    std::vector<Candidate> candidates;
    for (const Entity &each : all)
        candidates.push_back({each.id.value, titleOf(each)});
    return pick(candidates, wanted, what).transform([&](std::size_t index) { return all[index]; });
}

} // namespace slipway::ctl
