// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/rollback_condition.h"

#include "core/base/tr.h"

#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOldestRehearsalDays = 3650;
constexpr QStringView kNoPlan = u"no plan";
constexpr QStringView kNeverRehearsed = u"not rehearsed";
constexpr QStringView kTooOld = u"too old";

int daysOf(const QJsonObject &condition)
{
    return condition[u"max_age_days"].toInt(kRehearsalDays);
}

/// What the plan is; empty: there is none.
QString planOf(const ReleasePlan &plan, const RollbackEvidence &evidence)
{
    if (!plan.release.rollbackPlan.trimmed().isEmpty())
        return u"plan: release"_s;
    if (!evidence.productPlan.trimmed().isEmpty())
        return u"plan: product"_s;
    const auto job = std::ranges::find_if(plan.jobs, [&](const ReleaseJob &each) {
        return each.purpose == RunPurpose::Rollback
               && (!each.environment || !plan.release.environment || each.environment == plan.release.environment);
    });
    return job == plan.jobs.end() ? QString() : u"plan: job "_s + job->name;
}

struct LastRehearsal {
    Instant at;
    QString where;
};

std::optional<LastRehearsal> lastRehearsalFor(const Criterion &criterion, const ReleasePlan &plan,
                                              const RollbackEvidence &evidence)
{
    const QString wanted = criterion.parameters[u"environment"].toString();
    std::optional<LastRehearsal> last;
    const auto take = [&](Instant at, const QString &where) {
        if (!last || at > last->at)
            last = {at, where};
    };
    for (const RollbackEvidence::Rehearsal &each : evidence.rehearsals) {
        const QString name = each.environment ? evidence.environments.value(*each.environment) : QString();
        if (wanted.isEmpty() || name.compare(wanted, Qt::CaseInsensitive) == 0)
            take(each.at, name);
    }
    for (const Evidence &each : plan.evidence)
        if (each.subject == criterion.id.value && each.kind != EvidenceKind::Text)
            take(each.addedAt, u"evidence"_s);
    return last;
}

} // namespace

bool hangsOnRollback(const ReleasePlan &plan)
{
    return std::ranges::contains(plan.criteria, CriterionKind::Rollback, &Criterion::kind);
}

void deriveRollbackCriteria(ReleasePlan &plan, const RollbackEvidence &evidence, Instant now)
{
    const QString how = planOf(plan, evidence);
    for (Criterion &criterion : plan.criteria) {
        if (criterion.kind != CriterionKind::Rollback)
            continue;
        const int days = daysOf(criterion.parameters);
        const QString wanted = criterion.parameters[u"environment"].toString();
        criterion.threshold = u"plan, rehearsed ≤ %1 d"_s.arg(days) + (wanted.isEmpty() ? QString() : u' ' + wanted);
        QStringList value{how.isEmpty() ? kNoPlan.toString() : how};
        const auto last = lastRehearsalFor(criterion, plan, evidence);
        const bool isFresh = last && now - last->at <= std::chrono::days(days);
        if (last)
            value += u"rehearsed "_s + dayIn(last->at, "UTC").toString(Qt::ISODate)
                     + (last->where.isEmpty() ? QString() : u' ' + last->where);
        if (!isFresh)
            value += (last ? kTooOld : kNeverRehearsed).toString();
        criterion.value = value.join(u", "_s);
        criterion.state = !how.isEmpty() && isFresh ? CriterionState::Satisfied : CriterionState::NotSatisfied;
    }
}

QString rollbackLack(const Criterion &criterion)
{
    if (criterion.kind != CriterionKind::Rollback)
        return {};
    QStringList lacks;
    if (criterion.value.startsWith(kNoPlan))
        lacks += tr("there is no rollback plan: write one, or name a rollback job");
    const int days = daysOf(criterion.parameters);
    const QString where = criterion.parameters[u"environment"].toString();
    if (criterion.value.endsWith(kNeverRehearsed))
        lacks += where.isEmpty() ? tr("rolling back was never rehearsed")
                                 : tr("rolling back was never rehearsed in %1").arg(where);
    else if (criterion.value.endsWith(kTooOld))
        lacks += tr("the last rehearsal of rolling back is older than %n days", nullptr, days);
    return lacks.join(u"; "_s);
}

Result<> checkRollbackCondition(const QJsonObject &condition)
{
    const int days = daysOf(condition);
    if (days < 1 || days > kOldestRehearsalDays)
        return failure(ErrorKind::BadInput, tr("A rehearsal may be 1 to %1 days old.").arg(kOldestRehearsalDays));
    return {};
}

} // namespace slipway
