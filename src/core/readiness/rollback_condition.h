// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/release/plan.h"

#include <QHash>

#include <vector>

/// Criteria that ask whether a release could be taken back: there is a plan for it, and it was rehearsed lately.
///
/// The condition is `{"max_age_days": n, "environment": name}`; without an environment a rehearsal anywhere counts.
namespace slipway {

/// What is known about taking releases of the product back.
struct RollbackEvidence {
    /// A rollback that succeeded, of any release of the product.
    struct Rehearsal {
        std::optional<EnvironmentId> environment;
        Instant at;

        bool operator==(const Rehearsal &) const = default;
    };
    QString productPlan;                        ///< as Product::rollbackPlan
    std::vector<Rehearsal> rehearsals;          ///< newest first
    QHash<EnvironmentId, QString> environments; ///< names
};

inline constexpr int kRehearsalDays = 90; ///< how old a rehearsal may be when nothing else was said

[[nodiscard]] bool hangsOnRollback(const ReleasePlan &plan);

/// Fills in state, value and threshold of the criteria about rolling back. A plan is what was written for the release or its
/// product, or a rollback job for where the release ships to; a rehearsal is a rollback that succeeded, or a link or file that
/// was added to the criterion. Value and threshold are signed and stored, therefore the same in every language.
void deriveRollbackCriteria(ReleasePlan &plan, const RollbackEvidence &evidence, Instant now);

/// What such a criterion lacks, as a sentence for people; empty: nothing, or it was not derived yet.
[[nodiscard]] QString rollbackLack(const Criterion &criterion);

/// Whether a condition says what it must.
/// @retval ErrorKind::BadInput the sentence names the key
[[nodiscard]] Result<> checkRollbackCondition(const QJsonObject &condition);

} // namespace slipway
