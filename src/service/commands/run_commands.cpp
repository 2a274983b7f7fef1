// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/run_commands.h"

#include "core/base/tr.h"
#include "core/pipeline/ref_rule.h"
#include "core/pipeline/run_history.h"
#include "core/release/transitions.h"
#include "service/commands/evidence_writing.h"
#include "service/runs/ci_evidence.h"
#include "service/runs/cutovers.h"
#include "service/runs/deploying.h"
#include "service/runs/known_run.h"
#include "service/runs/run_sender.h"
#include "storage/repositories/pipeline_repository.h"

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kTooSoonAgain{30};
constexpr int kMostRunsForHistory = 30;

bool isInDoubt(RunState state)
{
    return state == RunState::SendUnknown || state == RunState::Unresolved || state == RunState::Sending;
}

Result<> mayStartIn(CommandContext &context, const CiRun &run)
{
    if (!run.release)
        return {};
    return context.editablePlan(*run.release).and_then([&](const ReleasePlan &plan) -> Result<> {
        if (plan.hold && run.purpose != RunPurpose::Rollback)
            return failure(
                ErrorKind::NotAllowed,
                tr("%1 is held: %2. Let it go on first.").arg(context.titleOf(plan.release), plan.hold->reason));
        if (run.phase && !plan.phase(*run.phase))
            return failure(ErrorKind::NotFound, tr("There is no such phase in this release any more."));
        return {};
    });
}

Result<> mayRunAgain(const std::vector<CiRun> &earlier, const CiRun &run, Instant now)
{
    for (const CiRun &each : earlier)
        if (each.requestedAt + kTooSoonAgain > now && each.state != RunState::Rejected && each.ref == run.ref
            && each.purpose == run.purpose && each.parameters == run.parameters && each.environment == run.environment
            && !each.clientKey.isEmpty())
            return failure(
                ErrorKind::Conflict,
                tr("%1 was started with the same parameters less than 30 seconds ago. Start it once more only if "
                   "it shall run twice.")
                    .arg(runTitle(each)));
    return {};
}

template <class T>
void take(T &to, const std::optional<T> &from)
{
    if (from)
        to = *from;
}

CiRun withNews(CiRun run, const RunNews &news)
{
    take(run.state, news.state);
    take(run.result, news.result);
    take(run.externalId, news.externalId);
    take(run.queueId, news.queueId);
    take(run.attempt, news.attempt);
    take(run.number, news.number);
    take(run.url, news.url);
    take(run.message, news.message);
    take(run.ref, news.ref);
    take(run.headSha, news.headSha);
    take(run.startedAt, news.startedAt);
    take(run.finishedAt, news.finishedAt);
    take(run.estimatedSeconds, news.estimatedSeconds);
    take(run.supersededBy, news.supersededBy);
    take(run.detail, news.detail);
    if (news.sentAt)
        run.sentAt = news.sentAt;
    if (news.retryAt)
        run.before[u"retry_at"_s] = toUnixMilliseconds(*news.retryAt);
    return run;
}

/// What people decided about a run stays beside what its server says of it.
void keepMarks(const CiRun &before, CiRun &after)
{
    for (const QLatin1StringView mark :
         {run_marks::kConfirmed, run_marks::kContradicted, run_marks::kSkipped, run_marks::kTestsSought})
        if (before.detail.contains(mark))
            after.detail[mark] = before.detail[mark];
    if (after.attempt != before.attempt) {
        after.detail.remove(run_marks::kSkipped);
        after.detail.remove(run_marks::kTestsSought);
    } else if (isContradicted(before) || isPassedOver(before)) {
        after.message = before.message;
    }
}

/// The server was heard of again: it says the same as the person who confirmed, or it contradicts.
void verify(const CiRun &before, CiRun &after)
{
    const QString confirmed = before.detail[run_marks::kConfirmed].toString(toText(before.result));
    after.isUnverified = false;
    after.detail.remove(run_marks::kConfirmed);
    const bool wasGreen = fromText<RunResult>(confirmed) == RunResult::Success;
    if (wasGreen == isGreen(after.state, after.result))
        return;
    after.detail[run_marks::kContradicted] = confirmed;
    const QString said = after.message;
    after.message = tr("The server contradicts what was confirmed by hand: confirmed was %1, it says %2.")
                        .arg(confirmed, toText(after.result));
    if (!said.isEmpty() && said != before.message)
        after.message += u'\n' + said;
}

Result<bool> isClosed(CommandContext &context, const std::optional<ReleaseId> &release)
{
    if (!release)
        return false;
    return context.get(*release).transform([](const Release &found) { return found.state == ReleaseState::Closed; });
}

/// A closed release stays as it was sealed; that its server says otherwise stands in its trail and on its run.
Result<CiRun> writtenBesideTheSeal(CommandContext &context, const CiRun &before, const CiRun &after)
{
    if (isContradicted(after) && !isContradicted(before))
        if (const auto release = context.get(*after.release)) {
            context.setSummary(
                tr("%1 is closed, and the server contradicts what it was closed on").arg(context.titleOf(*release)));
            context.setReason(after.message);
        }
    return context.transaction().update(after).transform([&] { return after; });
}

/// What hangs on a run follows it.
Result<CiRun> written(CommandContext &context, const CiRun &before, const CiRun &after)
{
    if (after == before)
        return after;
    const bool isNews = after.state != before.state || after.result != before.result || after.headSha != before.headSha
                        || after.isUnverified != before.isUnverified || after.finishedAt != before.finishedAt;
    if (after.release)
        context.transaction().setSubject(after.release->value);
    const auto isSealed = isClosed(context, after.release);
    if (!isSealed || *isSealed)
        return isSealed ? writtenBesideTheSeal(context, before, after) : std::unexpected(isSealed.error());
    Result<> done = context.transaction().update(after);
    if (isNews)
        done = done.and_then([&] { return followRun(context, after); })
                   .and_then([&] { return followRunInRunbook(context, after); })
                   .and_then([&] { return after.release ? settleCiCriteria(context, *after.release) : Result<>{}; });
    return done.transform([&] { return after; });
}

/// A run that is followed already becomes one of the release.
Result<CiRun> addedTo(CommandContext &context, CiRun run, const std::optional<ReleaseId> &release)
{
    if (!release || run.release == release)
        return run;
    if (run.release) {
        const auto other = context.get(*run.release);
        return failure(ErrorKind::Conflict,
                       tr("%1 belongs to %2 already.")
                           .arg(runTitle(run), other ? context.titleOf(*other) : tr("another release")));
    }
    const auto plan = context.editablePlan(*release);
    if (!plan)
        return std::unexpected(plan.error());
    run.release = release;
    context.transaction().setSubject(release->value);
    context.setSummary(tr("Add the run %1 to the release").arg(runTitle(run)));
    return context.transaction()
        .update(run)
        .and_then([&] { return settleCiCriteria(context, *release); })
        .transform([&] { return run; });
}

Result<CiRun> confirmedNew(CommandContext &context, const ConfirmRun &given)
{
    const auto job = context.get(*given.job);
    if (!job)
        return std::unexpected(job.error());
    const auto connection = storage::connectionNamed(context.transaction(), job->connection);
    if (!connection)
        return std::unexpected(connection.error());
    if (!*connection)
        return failure(ErrorKind::NotFound,
                       tr("There is no CI connection “%1”. Add it in the settings first.").arg(job->connection));
    CiRun run;
    run.id = context.newId<CiRun>();
    run.connection = (*connection)->id;
    run.job = job->job;
    run.jobName = job->name;
    run.release = job->release;
    run.phase = job->phase;
    run.environment = given.environment ? given.environment : job->environment;
    run.purpose = job->purpose;
    run.state = RunState::Accepted;
    run.requestedBy = context.actorId();
    run.requestedAt = context.now();
    if (const auto may = mayStartIn(context, run); !may)
        return std::unexpected(may.error());
    return context.transaction().insert(run).transform([&] { return run; });
}

} // namespace

Result<CiRun> RequestRun::execute(CommandContext &context) const
{
    CiRun made = run;
    const auto connection = context.get(made.connection);
    if (!connection)
        return std::unexpected(connection.error());
    if (made.clientKey.isEmpty())
        return failure(ErrorKind::BadInput, tr("A run needs a key by which it is found again."));
    auto &transaction = context.transaction();
    const auto earlier = storage::runsOfJob(transaction, made.connection, made.job, kMostRunsForHistory);
    if (!earlier)
        return std::unexpected(earlier.error());
    const auto may = refFits(refPattern, made.ref)
                         .and_then([&] { return mayStartIn(context, made); })
                         .and_then([&] { return context.mustExist(made.environment); })
                         .and_then([&] {
                             return isAgain || made.rerunOf ? Result<>{} : mayRunAgain(*earlier, made, context.now());
                         });
    if (!may)
        return std::unexpected(may.error());
    made.id = context.newId<CiRun>();
    made.state = RunState::Sending;
    made.result = RunResult::None;
    made.requestedBy = context.actorId();
    made.requestedAt = context.now();
    made.sentAt = context.now();
    if (made.estimatedSeconds == 0)
        made.estimatedSeconds = expectedSeconds(greenDurations(*earlier));
    if (!made.release)
        transaction.setSubject(made.id.value);
    context.setSummary(tr("Start %1 on %2").arg(runTitle(made), connection->name));
    Result<> done = transaction.insert(made);
    const bool isDeployment = made.purpose == RunPurpose::Deploy || made.purpose == RunPurpose::Rollback;
    if (isDeployment && made.release && made.environment)
        done = done.and_then([&] {
            return beginDeployment(context, {.release = *made.release,
                                             .environment = *made.environment,
                                             .isRollback = made.purpose == RunPurpose::Rollback,
                                             .run = made.id,
                                             .overrideReason = overrideReason,
                                             .note = note})
                .transform([](const Deployment &) {});
        });
    auto begins = step;
    if (!begins && made.release && made.rerunOf) {
        const auto again = stepToTryAgain(context, *made.release, *made.rerunOf);
        if (!again)
            return std::unexpected(again.error());
        begins = *again;
    }
    if (begins)
        done = done.and_then([&] { return beginStepWith(context, *begins, made); });
    return done.transform([&] { return made; });
}

Result<CiRun> RecordRun::execute(CommandContext &context) const
{
    return context.get(run).and_then([&](const CiRun &before) -> Result<CiRun> {
        if (news.state && !mayFollow(before.state, *news.state))
            return failure(
                ErrorKind::Conflict,
                tr("%1 is %2 and cannot become %3.").arg(runTitle(before), toText(before.state), toText(*news.state)));
        CiRun after = withNews(before, news);
        keepMarks(before, after);
        if (news.isFromServer && before.isUnverified && after.state == RunState::Done)
            verify(before, after);
        const QString word = after.state == RunState::Done ? toText(after.result) : toText(after.state);
        context.setSummary(tr("%1: %2").arg(runTitle(after), word));
        return written(context, before, after);
    });
}

Result<Done> NoteTestsSought::execute(CommandContext &context) const
{
    return context.get(run).and_then([&](CiRun found) -> Result<Done> {
        if (found.detail.contains(run_marks::kTestsSought))
            return Done{};
        found.detail[run_marks::kTestsSought] = true;
        context.setSummary(tr("%1: its server was asked for its tests").arg(runTitle(found)));
        return context.transaction().update(found).transform([] { return Done{}; });
    });
}

Result<CiRun> AdoptRun::execute(CommandContext &context) const
{
    CiRun made = run;
    auto &transaction = context.transaction();
    const auto known = storage::runOfServer(transaction, made.connection, made.job, made.externalId);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return addedTo(context, **known, made.release);
    const auto may = context.mustExist(std::optional(made.connection)).and_then([&] {
        return made.release ? context.editablePlan(*made.release).transform([](const ReleasePlan &) {}) : Result<>{};
    });
    if (!may)
        return std::unexpected(may.error());
    made.id = context.newId<CiRun>();
    made.requestedAt = made.startedAt.value_or(context.now());
    if (!made.release)
        transaction.setSubject(made.id.value);
    context.setSummary(tr("Take up the run %1").arg(runTitle(made)));
    return transaction.insert(made)
        .and_then([&] { return made.release ? settleCiCriteria(context, *made.release) : Result<>{}; })
        .transform([&] { return made; });
}

Result<CiRun> SettleRun::execute(CommandContext &context) const
{
    const auto actor = context.actor();
    if (!actor)
        return std::unexpected(actor.error());
    return context.get(run).and_then([&](const CiRun &before) -> Result<CiRun> {
        if (!isInDoubt(before.state))
            return failure(ErrorKind::NotAllowed,
                           tr("%1 is not in doubt: it is %2.").arg(runTitle(before), toText(before.state)));
        if (before.state == RunState::Sending && maySendUntil(before, context.now()))
            return failure(ErrorKind::NotAllowed,
                           tr("%1 is still being sent, or waits to be sent again. Decide when that has ended.")
                               .arg(runTitle(before)));
        CiRun after = before;
        if (!externalId) {
            after.state = RunState::Rejected;
            after.message = tr("%1 says that it never started.").arg(actor->name);
            context.setSummary(tr("%1 never started").arg(runTitle(before)));
            return written(context, before, after);
        }
        const auto other = storage::runOfServer(context.transaction(), before.connection, before.job, *externalId);
        if (!other)
            return std::unexpected(other.error());
        if (*other && (*other)->id != before.id)
            return failure(ErrorKind::Conflict, tr("That run of the server is followed here already."));
        after.state = RunState::Accepted;
        after.externalId = *externalId;
        after.message.clear();
        context.setSummary(tr("%1 is run %2 of the server").arg(runTitle(before), *externalId));
        return written(context, before, after);
    });
}

Result<CiRun> ConfirmRun::execute(CommandContext &context) const
{
    const auto actor = context.actor();
    if (!actor)
        return std::unexpected(actor.error());
    if (note.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("Say how it is known what the run came to."));
    if (run.has_value() == job.has_value() || result == RunResult::None)
        return failure(ErrorKind::BadInput, tr("Name either a run or a job of the release, and its result."));
    return (run ? context.get(*run) : confirmedNew(context, *this)).and_then([&](const CiRun &before) -> Result<CiRun> {
        if (isOver(before.state))
            return failure(ErrorKind::NotAllowed,
                           tr("%1 is over: the server said %2.").arg(runTitle(before), toText(before.result)));
        CiRun after = before;
        after.state = RunState::Done;
        after.result = result;
        after.isUnverified = true;
        after.detail[run_marks::kConfirmed] = toText(result);
        after.finishedAt = context.now();
        after.message = tr("%1: %2").arg(actor->name, note.trimmed());
        context.setReason(note.trimmed());
        context.setSummary(tr("%1 is confirmed by hand: %2").arg(runTitle(after), toText(result)));
        Result<> done;
        if (after.release)
            for (const NewEvidence &each : evidence)
                done = done.and_then([&] { return makeEvidence(context, *after.release, after.id.value, each); })
                           .and_then([&](const Evidence &made) { return context.transaction().insert(made); });
        // A deployment that was made elsewhere while its server was down begins and ends here.
        const bool isDeployment = after.purpose == RunPurpose::Deploy || after.purpose == RunPurpose::Rollback;
        if (job && isDeployment && after.release && after.environment)
            done = done.and_then([&] {
                return beginDeployment(context, {.release = *after.release,
                                                 .environment = *after.environment,
                                                 .isRollback = after.purpose == RunPurpose::Rollback,
                                                 .run = after.id,
                                                 .overrideReason = {},
                                                 .note = note})
                    .transform([](const Deployment &) {});
            });
        return done.and_then([&] { return written(context, before, after); });
    });
}

} // namespace slipway::service
