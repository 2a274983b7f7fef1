// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/buildbot/snapshot.h"

#include "ci/buildbot/force_scheduler.h"
#include "core/base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ci::buildbot {

namespace {

RunPart partOf(const Step &step)
{
    RunPart part;
    part.id = QString::number(step.id);
    part.name = step.name;
    part.state = step.isComplete ? RunState::Done : step.startedAt ? RunState::Running : RunState::Queued;
    part.result = step.isComplete ? resultOf(step.results) : RunResult::None;
    part.startedAt = step.startedAt;
    part.finishedAt = step.completedAt;
    part.logId = part.id;
    part.message = step.stateText;
    if (!step.links.empty())
        part.url = step.links.front().second;
    return part;
}

// Nested properties are sent under the name of their container, an underscore, their own.
void addParameter(const QString &key, const QJsonValue &value, QMap<QString, QString> &to)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto inner = object.begin(); inner != object.end(); ++inner)
            addParameter(key + u'_' + inner.key(), inner.value(), to);
        return;
    }
    if (value.isBool())
        to.insert(key, value.toBool() ? u"true"_s : u"false"_s);
    else if (value.isArray())
        to.insert(key, value.toVariant().toStringList().join(u','));
    else
        to.insert(key, value.toVariant().toString());
}

QMap<QString, QString> parametersOf(const Build &build)
{
    QMap<QString, QString> parameters;
    for (auto entry = build.properties.begin(); entry != build.properties.end(); ++entry) {
        const QJsonArray valueAndSource = entry.value().toArray();
        const bool isOurs = valueAndSource.at(1).toString() == u"Force Build Form";
        if (isOurs && entry.key() != u"reason" && entry.key() != u"owner")
            addParameter(entry.key(), valueAndSource.at(0), parameters);
    }
    return parameters;
}

void describeBuild(const Build &build, RunSnapshot &to)
{
    to.number = QString::number(build.number);
    to.startedAt = build.startedAt;
    to.message = build.stateText;
    to.startedBy = property(build, u"owner"_s).toString();
    if (to.startedBy.isEmpty())
        to.startedBy = property(build, u"scheduler"_s).toString();
    to.parameters = parametersOf(build);
    const QString got = property(build, u"got_revision"_s).toString();
    if (!got.isEmpty())
        to.headSha = got;
}

// Results 5 says that Buildbot gave this build up and starts the request again.
void decideState(const RequestFacts &facts, RunSnapshot &to)
{
    if (facts.builds.empty()) {
        if (!facts.request.isComplete) {
            to.state = RunState::Queued;
        } else if (isMerged(facts)) {
            to.state = RunState::Superseded;
            to.message = tr("Buildbot merged this request with a later one.");
        } else {
            to.state = RunState::Done;
            to.result = resultOf(facts.request.results);
        }
        to.finishedAt = facts.request.completedAt;
        return;
    }
    const Build &build = facts.builds.back();
    if (!build.isComplete) {
        to.state = build.stateText == u"acquiring locks" ? RunState::WaitingResource : RunState::Running;
        return;
    }
    if (build.results == Results::Retry && !facts.request.isComplete) {
        to.state = RunState::Queued;
        to.message = tr("Buildbot starts it again: %1").arg(build.stateText);
        return;
    }
    to.state = RunState::Done;
    to.result = resultOf(build.results);
    to.finishedAt = build.completedAt;
}

} // namespace

RunResult resultOf(std::optional<Results> results)
{
    if (!results)
        return RunResult::None;
    switch (*results) {
    case Results::Success: return RunResult::Success;
    case Results::Warnings: return RunResult::Unstable;
    case Results::Failure: return RunResult::Failure;
    case Results::Skipped: return RunResult::Skipped;
    case Results::Exception:
    case Results::Retry: return RunResult::InfraError;
    case Results::Cancelled: return RunResult::Cancelled;
    case Results::Unknown: break;
    }
    return RunResult::Unknown;
}

RunSnapshot snapshotOf(const RequestFacts &facts)
{
    RunSnapshot snapshot;
    snapshot.id = QString::number(facts.request.id);
    snapshot.title = withoutKey(facts.set.reason);
    snapshot.clientKey = keyIn(facts.set.reason);
    snapshot.attempt = std::max(1, int(facts.builds.size()));
    snapshot.createdAt = facts.request.submittedAt;
    snapshot.estimatedSeconds = facts.estimatedSeconds;
    if (!facts.set.stamps.empty()) {
        snapshot.ref = facts.set.stamps.front().branch;
        snapshot.headSha = facts.set.stamps.front().revision;
    }
    if (!facts.builds.empty())
        describeBuild(facts.builds.back(), snapshot);
    decideState(facts, snapshot);
    for (const Step &step : facts.steps)
        if (!step.isHidden)
            snapshot.parts.push_back(partOf(step));
    return snapshot;
}

bool mayHaveReplaced(const RequestFacts &merged, const RequestFacts &later)
{
    return later.request.id > merged.request.id && later.request.builder == merged.request.builder && !isMerged(later)
           && later.set.stamps == merged.set.stamps;
}

bool isMerged(const RequestFacts &facts)
{
    return facts.request.isComplete && facts.request.results == Results::Skipped && facts.builds.empty();
}

} // namespace slipway::ci::buildbot
