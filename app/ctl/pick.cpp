// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/pick.h"

#include "app/ctl/text.h"

#include <algorithm>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostNamed = 8;

template <class Matches>
std::vector<std::size_t> indexesOf(const std::vector<Candidate> &candidates, Matches matches)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (matches(candidates[i]))
            found.push_back(i);
    return found;
}

QString quoted(const Candidate &candidate)
{
    return u"“%1” (%2)"_s.arg(candidate.title.left(60), candidate.id.toString());
}

} // namespace

Result<std::size_t> pick(const std::vector<Candidate> &candidates, const QString &wanted, const QString &what)
{
    if (wanted.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("Say which %1: give its id or a part of its title.").arg(what));
    if (const auto id = Uuid::fromString(wanted)) {
        const auto found = std::ranges::find(candidates, *id, &Candidate::id);
        if (found == candidates.end())
            return failure(ErrorKind::NotFound, tr("There is no %1 with the id %2 here.").arg(what, wanted));
        return static_cast<std::size_t>(found - candidates.begin());
    }
    auto found = indexesOf(candidates,
                           [&](const Candidate &each) { return each.title.compare(wanted, Qt::CaseInsensitive) == 0; });
    if (found.empty())
        found = indexesOf(candidates,
                          [&](const Candidate &each) { return each.title.contains(wanted, Qt::CaseInsensitive); });
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return failure(ErrorKind::NotFound,
                       tr("There is no %1 with “%2” in its title here.").arg(what, wanted.left(80)));
    QStringList named;
    for (std::size_t i = 0; i < std::min(found.size(), kMostNamed); ++i)
        named += quoted(candidates[found[i]]);
    if (found.size() > kMostNamed)
        named += tr("and %1 more").arg(found.size() - kMostNamed);
    return failure(ErrorKind::BadInput, tr("“%1” may mean more than one %2: %3. Give more of the title, or the id.")
                                            .arg(wanted.left(80), what, named.join(u", "_s)));
}

} // namespace slipway::ctl
