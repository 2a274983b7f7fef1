// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/closure_commands.h"

#include "core/base/title.h"
#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "core/schedule/freezes.h"
#include "service/closure/closing_obstacles.h"
#include "service/closure/seal.h"
#include "service/report/report_freeze.h"
#include "service/runs/backfill.h"
#include "service/runs/ci_evidence.h"
#include "service/runs/cutovers.h"
#include "service/runs/deploying.h"
#include "service/runs/entering.h"
#include "storage/repositories/report_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

constexpr int kShown = 3;

std::unexpected<Error> somethingIsOpen(const std::vector<ClosingObstacle> &obstacles)
{
    QStringList all;
    for (const ClosingObstacle &each : obstacles)
        all += each.text;
    const bool mayWaive = obstacles.back().isWaivable && std::ranges::all_of(obstacles, &ClosingObstacle::isWaivable);
    const QString shown = all.mid(0, kShown).join(u' ');
    return failure(ErrorKind::NotAllowed,
                   mayWaive
                       ? tr("Something is still open (%1): %2 Settle it, or say why it may be closed all the same.")
                             .arg(all.size())
                             .arg(shown)
                       : tr("Something stands against closing (%1): %2").arg(all.size()).arg(shown),
                   {}, all.join(u'\n'));
}

Result<> mayPass(CommandContext &context, const std::vector<ClosingObstacle> &obstacles, const QString &waiver)
{
    if (obstacles.empty())
        return {};
    const bool canBeWaived = std::ranges::all_of(obstacles, &ClosingObstacle::isWaivable);
    if (!canBeWaived || waiver.trimmed().isEmpty())
        return somethingIsOpen(obstacles);
    return context.actor().and_then([&](const Person &person) { return mayOverride(person, waiver); });
}

Result<int> writeLessons(CommandContext &context, const Release &release, const std::vector<ClosingLesson> &lessons)
{
    int written = 0;
    for (const ClosingLesson &each : lessons) {
        if (each.title.trimmed().isEmpty())
            continue;
        if (const auto fits = checkTitleLength(each.title.simplified()); !fits)
            return std::unexpected(fits.error());
        Lesson lesson;
        lesson.id = context.newId<Lesson>();
        lesson.release = release.id;
        lesson.product = release.product;
        lesson.kind = each.kind;
        lesson.title = each.title.simplified();
        lesson.addedBy = context.actorId();
        lesson.addedAt = context.now();
        if (const auto done = context.transaction().insert(lesson); !done)
            return std::unexpected(done.error());
        ++written;
    }
    return written;
}

Result<int> countOpenActions(CommandContext &context, ReleaseId release)
{
    return storage::actionItemsOf(context.transaction(), release).transform([](const std::vector<ActionItem> &actions) {
        return static_cast<int>(std::ranges::count_if(actions, [](const ActionItem &each) { return !each.isDone(); }));
    });
}

/// A server that was heard of only after it was closed is followed now.
Result<> followWhatCameLater(CommandContext &context, ReleaseId release)
{
    const auto deployments = context.transaction().where<Deployment>("release", release.value, "started_at, n");
    if (!deployments)
        return std::unexpected(deployments.error());
    for (const Deployment &each : *deployments) {
        const auto run =
            each.run ? context.get(*each.run).transform([](CiRun &&found) { return std::optional(std::move(found)); })
                     : Result<std::optional<CiRun>>();
        if (!run)
            return std::unexpected(run.error());
        if (!*run || (*run)->isUnverified)
            continue;
        const auto done = followRun(context, **run).and_then([&] { return followRunInRunbook(context, **run); });
        if (!done)
            return done;
    }
    return settleCiCriteria(context, release);
}

} // namespace

Result<Closing> CloseRelease::execute(CommandContext &context) const
{
    const auto raw = context.plan(release);
    if (!raw)
        return std::unexpected(raw.error());
    if (const auto may = mayEnter(raw->release.state, ReleaseState::Closed); !may)
        return std::unexpected(may.error());
    const auto plan = withDerivedCriteria(context.transaction(), *raw, context.now());
    const auto known = storage::lessonsOf(context.transaction(), release);
    const auto actions = countOpenActions(context, release);
    if (!plan || !known || !actions)
        return std::unexpected(!plan ? plan.error() : !known ? known.error() : actions.error());
    auto obstacles = closingObstacles(context, *plan);
    if (!obstacles)
        return std::unexpected(obstacles.error());
    Closing closing{std::move(*obstacles), static_cast<int>(known->size()), *actions, {}};
    if (isTrial)
        return closing;
    const auto person = context.actor();
    if (!person)
        return std::unexpected(person.error());
    if (const auto may = mayPass(context, closing.obstacles, waiver); !may)
        return std::unexpected(may.error());
    const auto written = writeLessons(context, plan->release, lessons);
    if (!written)
        return std::unexpected(written.error());
    closing.lessons += *written;
    if (closing.lessons == 0 && noLessons.trimmed().isEmpty())
        return failure(
            ErrorKind::BadInput,
            tr("Say what was learned from the release, or why nothing was: a lesson or a reason is needed."));
    QStringList reasons;
    for (const QString &each : {waiver.trimmed(), noLessons.trimmed()})
        if (!each.isEmpty())
            reasons += each;
    return mayClose(context, *plan, waiver.trimmed())
        .and_then([&] { return enterState(context, plan->release, ReleaseState::Closed); })
        .and_then([&] { return sealRelease(context, plan->release, *person, reasons.join(u"; "_s)); })
        .transform([&](const QString &hash) {
            closing.contentHash = hash;
            context.setSummary(tr("Close %1").arg(context.titleOf(plan->release)));
            context.setReason(reasons.join(u"; "_s));
            return closing;
        });
}

Result<ReleaseState> ReopenRelease::execute(CommandContext &context) const
{
    const auto found = context.get(release);
    const auto person = context.actor();
    if (!found || !person)
        return std::unexpected(found ? person.error() : found.error());
    if (found->state != ReleaseState::Closed)
        return failure(ErrorKind::NotAllowed,
                       tr("The release is %1; only a closed one is opened again.").arg(stateWord(found->state)));
    if (reason.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("Say why the release is opened again: a reason is needed."));
    if (overridingRole(*person).isEmpty())
        return failure(ErrorKind::NotAllowed, tr("%1 may not open a closed release: that needs a manager, a release "
                                                 "coordinator or a product owner.")
                                                  .arg(person->name));
    const auto closures = context.transaction().where<Closure>("release", release.value, "n");
    if (!closures)
        return std::unexpected(closures.error());
    const auto last = std::ranges::find_if(closures->rbegin(), closures->rend(), &Closure::isClosed);
    Release changed = *found;
    changed.state = last != closures->rend() && last->fromState == ReleaseState::RolledBack ? ReleaseState::RolledBack
                                                                                            : ReleaseState::Released;
    return context.transaction()
        .update(changed)
        .and_then([&] { return thawReport(context, release); })
        .and_then([&] {
            return context.transaction().insert(Closure{context.newId<Closure>(),
                                                        release,
                                                        false,
                                                        ReleaseState::Closed,
                                                        person->id,
                                                        context.now(),
                                                        reason.trimmed(),
                                                        {},
                                                        {}});
        })
        .and_then([&] { return followWhatCameLater(context, release); })
        .and_then([&] { return context.get(release); })
        .transform([&](const Release &now) {
            context.setSummary(tr("Open %1 again").arg(context.titleOf(now)));
            context.setReason(reason.trimmed());
            return now.state;
        });
}

} // namespace slipway::service
