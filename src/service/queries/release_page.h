// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/gate.h"
#include "core/readiness/signoffs.h"
#include "core/release/plan.h"
#include "core/schedule/conflicts.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>
#include <cstdint>
#include <vector>

/// One release with everything its page shows; made by releasePage().
namespace slipway::service {

/// A row of the go/no-go board: one thing the gate looks at.
struct BoardRow {
    enum class Standing : std::uint8_t { Blocking, Stale, Pending, Satisfied };

    GateReason::Kind kind = GateReason::Kind::Item;
    Uuid id;
    Standing standing = Standing::Pending;
    QString what;
    QString value;                ///< "98.1 %", "blocked, staging is taken", "approved"
    QString threshold;            ///< "≥ 99.5 %", "done", "approved"
    std::optional<Instant> since; ///< when it was last decided, evaluated or done
    std::optional<PersonId> owner;
    QString where; ///< "Item", evidence, or the day of the sign-off
};

/// One requirement with its decisions, for the table of sign-offs.
struct SignoffRow {
    SignoffRequirement requirement;
    SignoffState state = SignoffState::Pending;
    int approvals = 0;
    bool needsSecondPerson = false;
    std::vector<Person> mayDecide; ///< who holds the role
    std::vector<Signoff> latest;   ///< one per person, in the order made
    QString currentHash;
    QHash<SignoffId, QStringList>
        changes; ///< of `latest` those made on other content: what changed since, as sentences

    [[nodiscard]] bool isStale(const Signoff &decision) const { return changes.contains(decision.id); }
};

/// How far the items of a phase are.
struct PhaseProgress {
    PhaseId phase;
    int done = 0; ///< done or skipped
    int all = 0;
};

/// Everything the page of one release shows.
struct ReleasePage {
    ReleasePlan plan; ///< derived criteria filled in
    Product product;
    QString title; ///< product and version
    QHash<PersonId, Person> people;
    std::vector<Environment> environments;
    std::vector<PhaseProgress> progress; ///< in the order of the phases; a null phase id last for items without one
    std::optional<PhaseId> currentPhase; ///< by date; the last one begun
    std::optional<PhaseId> gatePhase;    ///< the gate the board shows; none: before shipping
    GateAnswer gate;
    QString gateName;            ///< "before shipping", "Testing → Deployment"
    std::vector<BoardRow> board; ///< blocking and stale first, then pending, then satisfied
    std::vector<SignoffRow> signoffs;
    std::vector<Conflict> conflicts;
    std::vector<Freeze> freezes; ///< that apply to it between its start and 60 days after its ship
    std::vector<FreezeOverride> freezeOverrides;
    std::vector<Comment> comments;
    int overdue = 0;       ///< open items past their due
    QString contradiction; ///< what the server says otherwise of its newest deployment; empty: nothing
    bool isReadOnly = false;

    /// Name of a person of the release; empty for nobody.
    [[nodiscard]] QString personName(const std::optional<PersonId> &id) const
    {
        return id && people.contains(*id) ? people.value(*id).name : QString();
    }
};

/// A line of the activity list: one transaction.
struct ActivityEntry {
    /// One field before and after.
    struct Change {
        QString what;  ///< "Item “Load test”"
        QString field; ///< stable word of the field
        QString before;
        QString after;
        Uuid id = {};            ///< of the changed entity
        QJsonObject record = {}; ///< of an added one its fields, as loggedRecord() tells them
    };

    qint64 number = 0; ///< in the audit chain of its replica
    Instant at;
    QString actor;
    QString action;  ///< stable word of the command, as `item.done`
    QString summary; ///< translated when it was made
    QString reason;
    std::vector<Change> changes;
    bool isVerified = false; ///< its link of the chain holds
};

} // namespace slipway::service
