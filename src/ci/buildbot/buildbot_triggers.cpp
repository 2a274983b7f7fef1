// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/buildbot/buildbot_provider.h"
#include "ci/buildbot/json_rpc.h"
#include "ci/http_provider.h"
#include "ci/server_address.h"
#include "ci/trigger_answer.h"
#include "core/base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ci::buildbot {

namespace {
constexpr int kLaterRequests = 100; // looked at for the one that took another's place
}

QCoro::Task<Result<PendingTrigger>> BuildbotProvider::prepare(Trigger trigger)
{
    if (Result<> in = co_await m_session.ensure(); !in)
        co_return std::unexpected(std::move(in.error()));
    PendingTrigger pending = pendingFrom(trigger, m_http);
    const auto newest = co_await m_api.list<BuildSet>("buildsets?order=-bsid&limit=1", u"buildsets"_s);
    if (!newest)
        co_return std::unexpected(newest.error());
    pending.highestQueued = QString::number(newest->empty() ? 0 : newest->front().id);
    if (const Result<QJsonObject> known = co_await m_api.configuration())
        pending.actor = userIn(*known);
    co_return pending;
}

QCoro::Task<TriggerOutcome> BuildbotProvider::trigger(Trigger trigger, PendingTrigger)
{
    const Result<Target> found = co_await target(trigger.job);
    if (!found)
        co_return notSent(found.error());
    ForceParameters parameters = forceParameters(found->scheduler, trigger);
    if (!parameters.errors.isEmpty()) {
        TriggerOutcome refused;
        refused.kind = TriggerOutcome::Kind::Rejected;
        refused.message = parameters.errors.first();
        refused.fieldErrors = parameters.errors;
        co_return refused;
    }
    parameters.values.insert(u"builderid"_s, found->builder.id);
    const net::Exchange answer = co_await m_api.call("forceschedulers/" + encoded(found->scheduler.name), u"force"_s,
                                                     parameters.values, net::Effect::Creating);
    TriggerOutcome outcome = outcomeOf(answer, found->builder.id);
    outcome.url = pageOfRequest(outcome.queueId);
    co_return outcome;
}

QCoro::Task<TriggerOutcome> BuildbotProvider::rerun(JobKey, QString runId, RerunMode, Trigger)
{
    const Result<RequestFacts> known = co_await facts(runId.toLongLong(), false);
    if (!known)
        co_return notSent(known.error());
    if (known->builds.empty())
        co_return notSent(
            Error{.kind = ErrorKind::NotAllowed,
                  .sentence = tr("This request was never built, so it cannot be built again. Start the job anew."),
                  .where = {},
                  .detail = {}});
    const net::Exchange answer = co_await m_api.call("builds/" + QByteArray::number(known->builds.back().id),
                                                     u"rebuild"_s, {}, net::Effect::Creating);
    TriggerOutcome outcome = outcomeOf(answer, known->request.builder);
    outcome.url = pageOfRequest(outcome.queueId);
    co_return outcome;
}

QCoro::Task<Result<Resolution>> BuildbotProvider::resolve(PendingTrigger pending)
{
    if (pending.queueId.isEmpty())
        co_return co_await lookFor(std::move(pending));
    const Result<RequestFacts> known = co_await facts(pending.queueId.toLongLong(), false);
    if (!known && known.error().kind == ErrorKind::NotFound)
        co_return Resolution{};
    if (!known)
        co_return std::unexpected(known.error());
    co_return co_await resolutionOf(*known);
}

QCoro::Task<Result<Resolution>> BuildbotProvider::resolutionOf(RequestFacts known)
{
    using Kind = Resolution::Kind;
    Resolution resolution;
    resolution.queueId = QString::number(known.request.id);
    if (!known.builds.empty() || (known.request.isComplete && !isMerged(known))) {
        const bool wasCancelled = known.builds.empty() && known.request.results == Results::Cancelled;
        resolution.kind = wasCancelled ? Kind::Cancelled : Kind::Found;
        resolution.runId = resolution.queueId;
        co_return resolution;
    }
    if (!known.request.isComplete) {
        resolution.kind = Kind::Waiting;
        resolution.message = co_await whyItWaits(known.request.builder);
        co_return resolution;
    }
    resolution.kind = Kind::Superseded;
    const auto later = co_await m_api.list<BuildRequest>(
        "builders/" + QByteArray::number(known.request.builder) + "/buildrequests?order=buildrequestid&limit="
            + QByteArray::number(kLaterRequests) + "&buildrequestid__gt=" + QByteArray::number(known.request.id),
        u"buildrequests"_s);
    if (!later)
        co_return std::unexpected(later.error());
    resolution.message = tr("Buildbot merged it with another request.");
    for (const BuildRequest &request : *later) {
        const Result<BuildSet> set = co_await setOf(request);
        if (!set || !mayHaveReplaced(known, {.request = request, .set = *set}))
            continue;
        resolution.runId = QString::number(request.id);
        resolution.message = tr("Buildbot merged it with request %1, which asks for the same source.").arg(request.id);
        break;
    }
    co_return resolution;
}

// Requests without an answer are found by the key in their reason. What a rebuild asks for carries none.
QCoro::Task<Result<Resolution>> BuildbotProvider::lookFor(PendingTrigger pending)
{
    const QByteArray since = pending.highestQueued.isEmpty() ? "" : "&bsid__gt=" + pending.highestQueued.toLatin1();
    if (pending.key.isEmpty())
        co_return Resolution{};
    const auto ours =
        co_await m_api.list<BuildSet>("buildsets?reason__contains=" + encoded(pending.key) + since, u"buildsets"_s);
    if (!ours)
        co_return std::unexpected(ours.error());
    if (!ours->empty()) {
        const auto request = co_await m_api.one<BuildRequest>(
            "buildrequests?buildsetid=" + QByteArray::number(ours->front().id), u"buildrequests"_s);
        if (!request)
            co_return std::unexpected(request.error());
        const Result<RequestFacts> known = co_await facts(request->id, false);
        if (!known)
            co_return std::unexpected(known.error());
        co_return co_await resolutionOf(*known);
    }
    Resolution resolution;
    const Result<Target> job = co_await target(pending.job);
    const auto rebuilt = co_await m_api.list<BuildSet>("buildsets?reason=rebuild" + since, u"buildsets"_s);
    if (!job || !rebuilt || since.isEmpty())
        co_return resolution;
    for (const BuildSet &set : *rebuilt) {
        const auto request = co_await m_api.one<BuildRequest>("buildrequests?buildsetid=" + QByteArray::number(set.id),
                                                              u"buildrequests"_s);
        if (request && request->builder == job->builder.id)
            resolution.candidates.append(QString::number(request->id));
    }
    if (!resolution.candidates.isEmpty()) {
        resolution.kind = Resolution::Kind::Ambiguous;
        resolution.message = tr("A rebuild was asked for since, which does not say by whom. It may be this one.");
    }
    co_return resolution;
}

QCoro::Task<QString> BuildbotProvider::whyItWaits(qint64 builder)
{
    const auto workers =
        co_await m_api.list<Worker>("builders/" + QByteArray::number(builder) + "/workers", u"workers"_s);
    const bool isManned = !workers || std::ranges::any_of(*workers, [](const Worker &worker) {
        return worker.isConnected && !worker.isPaused;
    });
    co_return isManned ? tr("Waits until a worker is free.") : tr("Waits: no worker of this builder is connected.");
}

QCoro::Task<Result<Ack>> BuildbotProvider::cancel(JobKey, QString runId, QString queueId, CancelMode)
{
    const qint64 request = (runId.isEmpty() ? queueId : runId).toLongLong();
    const Result<RequestFacts> known = co_await facts(request, false);
    if (!known && known.error().kind == ErrorKind::NotFound)
        co_return Ack{.isGone = true, .message = known.error().sentence};
    if (!known)
        co_return std::unexpected(known.error());
    if (known->request.isComplete)
        co_return Ack{.isGone = true, .message = tr("It had ended already.")};
    const QJsonObject reason{{u"reason"_s, u"stopped from Slipway"_s}};
    if (!known->builds.empty() && !known->builds.back().isComplete)
        co_return ackOfCall(co_await m_api.call("builds/" + QByteArray::number(known->builds.back().id), u"stop"_s,
                                                reason, net::Effect::Converging));
    co_return ackOfCall(co_await m_api.call("buildrequests/" + QByteArray::number(request), u"cancel"_s, reason,
                                            net::Effect::Converging));
}

} // namespace slipway::ci::buildbot
