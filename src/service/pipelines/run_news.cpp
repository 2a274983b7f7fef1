// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pipelines/provider_views.h"
#include "service/runs/known_run.h"

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

template <class T>
void note(std::optional<T> &news, const T &was, const T &is)
{
    if (was != is)
        news = is;
}

/// Groups of parameters are kept as providers make them.
QJsonObject without(QJsonObject parameters, const QStringList &secrets)
{
    for (const QString &key : parameters.keys()) {
        if (secrets.contains(key))
            parameters.remove(key);
        else if (parameters[key].isObject())
            parameters[key] = without(parameters[key].toObject(), secrets);
    }
    return parameters;
}

} // namespace

RunNews newsOf(const CiRun &run, const ci::RunSnapshot &snapshot, const RunView &view)
{
    RunNews news;
    RunState state = snapshot.state;
    // Until the server confirms it, a run that was asked to stop is stopping.
    if (run.state == RunState::Cancelling && isUnderWay(state))
        state = RunState::Cancelling;
    note(news.state, run.state, state);
    note(news.result, run.result, snapshot.result);
    note(news.attempt, run.attempt, snapshot.attempt);
    if (!snapshot.id.isEmpty())
        note(news.externalId, run.externalId, snapshot.id);
    if (!snapshot.number.isEmpty())
        note(news.number, run.number, snapshot.number);
    if (!snapshot.url.isEmpty())
        note(news.url, run.url, snapshot.url);
    note(news.message, run.message, snapshot.message);
    if (run.ref.isEmpty() && !snapshot.ref.isEmpty())
        news.ref = snapshot.ref;
    if (!snapshot.headSha.isEmpty())
        note(news.headSha, run.headSha, snapshot.headSha);
    note(news.startedAt, run.startedAt, snapshot.startedAt);
    note(news.finishedAt, run.finishedAt, snapshot.finishedAt);
    if (snapshot.estimatedSeconds > 0)
        note(news.estimatedSeconds, run.estimatedSeconds, snapshot.estimatedSeconds);
    if (news.state)
        note(news.detail, run.detail, detailOf(view));
    return news;
}

bool isNews(const CiRun &run, const RunNews &news)
{
    return news.state || news.result || news.attempt || news.externalId || news.number || news.url || news.message
           || news.ref || news.headSha || news.startedAt || news.finishedAt || news.estimatedSeconds || news.detail
           || news.queueId || news.supersededBy || (run.isUnverified && run.state == RunState::Done);
}

RunNews newsOf(const ci::TriggerOutcome &outcome)
{
    using enum ci::TriggerOutcome::Kind;
    RunNews news;
    if (!outcome.queueId.isEmpty())
        news.queueId = outcome.queueId;
    if (!outcome.number.isEmpty())
        news.number = outcome.number;
    if (!outcome.url.isEmpty())
        news.url = outcome.url;
    news.message = outcome.message;
    switch (outcome.kind) {
    case RunKnown:
        news.state = RunState::Accepted;
        news.externalId = outcome.runId;
        break;
    case Queued: news.state = RunState::Queued; break;
    case Accepted: news.state = RunState::Accepted; break;
    case Rejected: {
        news.state = RunState::Rejected;
        QStringList lines{outcome.message};
        for (auto each = outcome.fieldErrors.begin(); each != outcome.fieldErrors.end(); ++each)
            lines += each.key() + u": "_s + each.value();
        lines.removeAll(QString());
        news.message = lines.join(u'\n');
        break;
    }
    case Limited: break; // nothing was started, and it may be sent again: it goes on being sent
    case Unknown: news.state = RunState::SendUnknown; break;
    }
    return news;
}

QJsonObject toJson(const ci::PendingTrigger &pending, const QStringList &secrets)
{
    return {{u"highest_run"_s, pending.highestRun},
            {u"highest_queued"_s, pending.highestQueued},
            {u"actor"_s, pending.actor},
            {u"head_sha"_s, pending.headSha},
            {u"ref"_s, pending.ref},
            {u"parameters"_s, without(pending.parameters, secrets)},
            {u"sent_at"_s, toUnixMilliseconds(pending.sentAt)}};
}

ci::PendingTrigger pendingOf(const CiRun &run)
{
    ci::PendingTrigger pending;
    pending.job = run.job;
    // As the provider put them together: with its default branch, and the key where the job has a place for it.
    pending.ref = run.before[u"ref"].toString(run.ref);
    pending.key = run.clientKey;
    pending.queueId = run.queueId;
    pending.highestRun = run.before[u"highest_run"].toString();
    pending.highestQueued = run.before[u"highest_queued"].toString();
    pending.actor = run.before[u"actor"].toString();
    pending.headSha = run.before[u"head_sha"].toString();
    pending.parameters = run.before.contains(u"parameters") ? run.before[u"parameters"].toObject() : run.parameters;
    pending.sentAt = run.before.contains(u"sent_at") ? fromUnixMilliseconds(run.before[u"sent_at"].toInteger())
                                                     : run.sentAt.value_or(run.requestedAt);
    return pending;
}

} // namespace slipway::service
