// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/transitions.h"

#include "core/base/tr.h"
#include "core/release/roles.h"

#include <QStringList>

#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;

const std::vector<ReleaseState> &nextStates(ReleaseState from)
{
    using enum ReleaseState;
    static const std::vector<ReleaseState> table[] = {
        /* Draft      */ {Planned, Cancelled},
        /* Planned    */ {InProgress, Draft, Cancelled},
        /* InProgress */ {Deploying, Planned, Cancelled},
        /* Deploying  */ {Released, RolledBack, InProgress},
        /* Released   */ {Closed, RolledBack},
        /* Closed     */ {},
        /* RolledBack */ {InProgress, Closed, Cancelled},
        /* Cancelled  */ {Draft},
    };
    return table[static_cast<std::size_t>(from)];
}

Result<> mayEnter(ReleaseState from, ReleaseState to)
{
    const auto &next = nextStates(from);
    if (std::ranges::contains(next, to))
        return {};
    if (from == to)
        return failure(ErrorKind::NotAllowed, tr("The release is already %1.").arg(stateWord(to)));
    QStringList possible;
    for (const ReleaseState each : next)
        possible += toText(each);
    const QString instead =
        possible.isEmpty() ? tr("It is final.") : tr("Possible now: %1.").arg(possible.join(u", "_s));
    return failure(ErrorKind::NotAllowed,
                   tr("A release that is %1 cannot become %2. %3").arg(stateWord(from), stateWord(to), instead));
}

bool isReadOnly(ReleaseState state)
{
    return state == ReleaseState::Closed || state == ReleaseState::Cancelled;
}

bool isActive(ReleaseState state)
{
    using enum ReleaseState;
    return state == Draft || state == Planned || state == InProgress || state == Deploying;
}

Result<> mayEnter(ItemState to, const QString &reason)
{
    if ((to == ItemState::Blocked || to == ItemState::Skipped) && reason.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, to == ItemState::Blocked
                                                ? tr("Say what blocks the item: a reason is needed.")
                                                : tr("Say why the item is skipped: a reason is needed."));
    return {};
}

QString stateWord(ReleaseState state)
{
    switch (state) {
    case ReleaseState::Draft: return tr("draft");
    case ReleaseState::Planned: return tr("planned");
    case ReleaseState::InProgress: return tr("in progress");
    case ReleaseState::Deploying: return tr("deploying");
    case ReleaseState::Released: return tr("released");
    case ReleaseState::Closed: return tr("closed");
    case ReleaseState::RolledBack: return tr("rolled back");
    case ReleaseState::Cancelled: return tr("cancelled");
    }
    return {};
}

QString stateWord(ItemState state)
{
    switch (state) {
    case ItemState::Open: return tr("open");
    case ItemState::InProgress: return tr("in progress");
    case ItemState::Blocked: return tr("blocked");
    case ItemState::Done: return tr("done");
    case ItemState::Skipped: return tr("skipped");
    }
    return {};
}

QString stateWord(CriterionState state)
{
    switch (state) {
    case CriterionState::Unknown: return tr("not evaluated");
    case CriterionState::Satisfied: return tr("satisfied");
    case CriterionState::NotSatisfied: return tr("not satisfied");
    }
    return {};
}

QString decisionWord(Decision decision)
{
    switch (decision) {
    case Decision::Approved: return tr("approved");
    case Decision::Rejected: return tr("rejected");
    case Decision::Abstained: return tr("abstained");
    case Decision::Withdrawn: return tr("withdrawn");
    }
    return {};
}

QString roleWord(const QString &role)
{
    if (role == roles::kCoordinator)
        return tr("Release coordinator");
    if (role == roles::kQaLead)
        return tr("QA lead");
    if (role == roles::kManager)
        return tr("Manager");
    if (role == roles::kDevelopment)
        return tr("Development");
    if (role == roles::kSecurity)
        return tr("Security");
    if (role == roles::kOperations)
        return tr("Operations");
    if (role == roles::kProductOwner)
        return tr("Product owner");
    QString word = role;
    word.replace(u'_', u' ');
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

} // namespace slipway
