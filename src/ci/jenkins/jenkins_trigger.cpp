// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/jenkins/jenkins_paths.h"
#include "ci/jenkins/jenkins_provider.h"
#include "ci/server_address.h"
#include "ci/trigger_answer.h"
#include "core/base/tr.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ci::jenkins {

namespace {

constexpr int kNewestBuilds = 50;
/// A Date header has whole seconds, and the clock's offset is known no better.
constexpr std::chrono::seconds kClockDoubt{2};

/// What is wrong before anything is sent: Jenkins ignores undeclared names, and answers a wrong choice with an inner error.
QMap<QString, QString> wrongValues(const JobFacts &facts, const QMap<QString, QString> &values)
{
    QMap<QString, QString> wrong;
    for (const QString &key : values.keys())
        if (!facts.keys.contains(key))
            wrong.insert(key, tr("The job has no such parameter."));
    for (const ParameterSpec &spec : facts.form.parameters)
        if (spec.type == ParameterSpec::Type::Choice && values.contains(spec.key)
            && !spec.choices.contains(values[spec.key]))
            wrong.insert(spec.key, tr("It is one of: %1").arg(spec.choices.join(u", "_s)));
    return wrong;
}

bool hasFile(const JobFacts &facts, const QMap<QString, QString> &values)
{
    return std::ranges::any_of(facts.form.parameters, [&](const ParameterSpec &spec) {
        return spec.type == ParameterSpec::Type::File && !values.value(spec.key).isEmpty();
    });
}

/// multipart/form-data (RFC 7578); the value of a file parameter is the path of a file here.
Result<QByteArray> multipartBody(const JobFacts &facts, const QMap<QString, QString> &values,
                                 const QByteArray &boundary)
{
    QByteArray body;
    for (const auto &[key, value] : values.asKeyValueRange()) {
        const auto spec = std::ranges::find(facts.form.parameters, key, &ParameterSpec::key);
        const bool isFile = spec != facts.form.parameters.end() && spec->type == ParameterSpec::Type::File;
        body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + key.toUtf8() + '"';
        if (!isFile) {
            body += "\r\n\r\n" + value.toUtf8() + "\r\n";
            continue;
        }
        QFile file(value);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::BadInput, tr("%1 cannot be read: %2").arg(value, file.errorString()), key);
        body += "; filename=\"" + value.section(u'/', -1).toUtf8()
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + file.readAll() + "\r\n";
    }
    return body + "--" + boundary + "--\r\n";
}

/// Whether the request waited already when ours was sent: ids ascend. The time of entry only helps where no id was noted,
/// since a proxy may put a Date of its own on answers.
bool wasJoined(const QueueItem &item, const PendingTrigger &pending)
{
    if (!pending.highestQueued.isEmpty())
        return item.id.toLongLong() <= pending.highestQueued.toLongLong();
    return pending.sentAt != Instant{} && item.since && *item.since + kClockDoubt < pending.sentAt;
}

/// Whether a request or build of the same job may be ours when no answer told so: by our key where the job has a place for
/// it, else by who asked for what.
bool mayBeOurs(const QMap<QString, QString> &parameters, const QString &user, const PendingTrigger &pending,
               const QString &keyParameter)
{
    if (parameters.contains(keyParameter))
        return parameters.value(keyParameter) == pending.key;
    if (!user.isEmpty() && !pending.actor.isEmpty() && user != pending.actor)
        return false;
    return agree(parameters, textsOf(pending.parameters));
}

Resolution resolvedAs(Resolution::Kind kind, const QString &runId, const QString &queueId, const QString &message = {})
{
    Resolution resolution;
    resolution.kind = kind;
    resolution.runId = runId;
    resolution.queueId = queueId;
    resolution.message = message;
    return resolution;
}

QString joinedSentence(const QString &queueId)
{
    return tr("Jenkins joined it with request %1, which waited already.").arg(queueId);
}

} // namespace

QCoro::Task<Result<PendingTrigger>> JenkinsProvider::prepare(Trigger trigger)
{
    const Result<JobFacts> found = co_await facts(trigger.job);
    if (!found)
        co_return std::unexpected(found.error());
    const Result<QJsonObject> queue = co_await object(treeOf("/queue/api/json", "items[id]"));
    if (!queue)
        co_return std::unexpected(queue.error());
    const Result<QString> identity = co_await whoAmI();
    if (!identity)
        co_return std::unexpected(identity.error());
    if (!found->form.keyCarrier.isEmpty())
        trigger.parameters.insert(found->form.keyCarrier, trigger.key);
    PendingTrigger pending = pendingFrom(trigger, http());
    pending.highestRun = found->newestRun;
    pending.actor = *identity;
    qint64 highest = 0;
    for (const QJsonValue item : (*queue)[u"items"].toArray())
        highest = std::max(highest, item[u"id"].toInteger());
    pending.highestQueued = QString::number(highest);
    co_return pending;
}

QCoro::Task<TriggerOutcome> JenkinsProvider::trigger(Trigger trigger, PendingTrigger pending)
{
    const Result<JobFacts> found = co_await facts(trigger.job);
    if (!found)
        co_return notSent(found.error());
    QMap<QString, QString> values = trigger.parameters;
    values.insert(trigger.secrets);
    if (!found->form.keyCarrier.isEmpty())
        values.insert(found->form.keyCarrier, trigger.key);
    co_return co_await start(trigger.job, *found, values, pending);
}

QCoro::Task<TriggerOutcome> JenkinsProvider::start(JobKey job, JobFacts facts, QMap<QString, QString> values,
                                                   PendingTrigger pending)
{
    if (const QMap<QString, QString> wrong = wrongValues(facts, values); !wrong.isEmpty()) {
        TriggerOutcome outcome =
            notSent({ErrorKind::BadInput, slipway::tr("Nothing was sent: a parameter is wrong."), {}, {}});
        outcome.fieldErrors = wrong;
        co_return outcome;
    }
    net::Request request = formRequest(jobPath(job) + "/build", {{u"delay"_s, u"0sec"_s}}, net::Effect::Creating);
    if (facts.isParameterized) {
        QList<std::pair<QString, QString>> fields;
        for (const auto &[key, value] : values.asKeyValueRange())
            fields.append({key, value});
        request = formRequest(jobPath(job) + "/buildWithParameters?delay=0sec", fields, net::Effect::Creating);
        if (request.body.isEmpty())
            request.body = "delay=0sec";
        if (hasFile(facts, values)) {
            const QByteArray boundary = "slipway-" + pending.key.toLatin1();
            const Result<QByteArray> body = multipartBody(facts, values, boundary);
            if (!body)
                co_return notSent(body.error());
            request.contentType = "multipart/form-data; boundary=" + boundary;
            request.body = *body;
        }
    }
    const net::Exchange answer = co_await post(request);
    const QString queueId = answer ? queueIdOf(answer->header("Location")) : QString();
    if (answer && (answer->status == 302 || answer->status == 303) && answer->header("Location") == ".") {
        TriggerOutcome outcome = outcomeAt(TriggerOutcome::Kind::Rejected, *answer);
        outcome.message = slipway::tr("Jenkins did not schedule it. It may be shutting down, or a plugin decided so.");
        co_return outcome;
    }
    if (queueId.isEmpty()) {
        if (std::optional<TriggerOutcome> refused = refusal(answer))
            co_return *refused;
        co_return outcomeAt(TriggerOutcome::Kind::Accepted, *answer);
    }
    TriggerOutcome outcome = outcomeAt(TriggerOutcome::Kind::Queued, *answer);
    outcome.queueId = queueId;
    if (!pending.highestQueued.isEmpty() && queueId.toLongLong() <= pending.highestQueued.toLongLong())
        outcome.message = joinedSentence(queueId);
    co_return outcome;
}

QCoro::Task<TriggerOutcome> JenkinsProvider::rerun(JobKey job, QString runId, RerunMode mode, Trigger again)
{
    if (mode == RerunMode::Failed)
        co_return notSent({ErrorKind::NotAllowed, slipway::tr("Jenkins runs a job again only as a whole."), {}, {}});
    const Result<QJsonObject> build = co_await object(treeOf(buildPath(job, runId) + "/api/json", buildTree(false)));
    if (!build)
        co_return notSent(build.error());
    const Result<JobFacts> found = co_await facts(job);
    if (!found)
        co_return notSent(found.error());
    again.job = job;
    QMap<QString, QString> values = snapshotFrom(*build, m_keyParameter).parameters;
    values.insert(again.parameters);
    values.insert(again.secrets);
    if (!found->form.keyCarrier.isEmpty())
        values.insert(found->form.keyCarrier, again.key);
    TriggerOutcome lacking =
        notSent({ErrorKind::BadInput, slipway::tr("The server does not give secrets back; enter them again."), {}, {}});
    for (const ParameterSpec &spec : found->form.parameters)
        if (spec.type == ParameterSpec::Type::Secret && !again.secrets.contains(spec.key))
            lacking.fieldErrors.insert(spec.key, slipway::tr("It is not known any more."));
    if (!lacking.fieldErrors.isEmpty())
        co_return lacking;
    values.removeIf([&](const auto &each) { return !found->keys.contains(each.key()); });
    const Result<PendingTrigger> pending = co_await prepare(again);
    if (!pending)
        co_return notSent(pending.error());
    co_return co_await start(job, *found, values, *pending);
}

QCoro::Task<Result<Resolution>> JenkinsProvider::resolve(PendingTrigger pending)
{
    if (pending.queueId.isEmpty())
        co_return co_await search(pending);
    co_return co_await resolveItem(pending);
}

QCoro::Task<Result<Resolution>> JenkinsProvider::resolveItem(PendingTrigger pending)
{
    using Kind = Resolution::Kind;
    const QByteArray path = "/queue/item/" + encoded(pending.queueId) + "/api/json";
    const Result<QJsonObject> answer = co_await object(treeOf(path, queueItemTree()));
    if (!answer && answer.error().kind == ErrorKind::NotFound)
        co_return co_await resolveLeftItem(pending);
    if (!answer)
        co_return std::unexpected(answer.error());
    const QueueItem item = queueItemFrom(*answer);
    const bool isJoined = wasJoined(item, pending);
    if (item.isCancelled)
        co_return resolvedAs(Kind::Cancelled, {}, item.id, slipway::tr("The request was taken out of the queue."));
    if (item.runId.isEmpty())
        co_return resolvedAs(Kind::Waiting, {}, item.id, isJoined ? joinedSentence(item.id) : item.why);
    co_return resolvedAs(isJoined ? Kind::Superseded : Kind::Found, item.runId, item.id,
                         isJoined ? joinedSentence(item.id) : QString());
}

/// Some minutes after it left the queue a request is forgotten, but its build names it.
QCoro::Task<Result<Resolution>> JenkinsProvider::resolveLeftItem(PendingTrigger pending)
{
    using Kind = Resolution::Kind;
    const QByteArray tree = "builds[number,queueId]{0," + QByteArray::number(kNewestBuilds) + '}';
    const Result<QJsonObject> job = co_await object(treeOf(jobPath(pending.job) + "/api/json", tree));
    if (!job)
        co_return std::unexpected(job.error());
    const bool isJoined =
        !pending.highestQueued.isEmpty() && pending.queueId.toLongLong() <= pending.highestQueued.toLongLong();
    for (const QJsonValue build : (*job)[u"builds"].toArray())
        if (queueIdOfBuild(build.toObject()) == pending.queueId)
            co_return resolvedAs(isJoined ? Kind::Superseded : Kind::Found,
                                 QString::number(build[u"number"].toInteger()), pending.queueId,
                                 isJoined ? joinedSentence(pending.queueId) : QString());
    co_return resolvedAs(Kind::NotFound, {}, pending.queueId,
                         slipway::tr("The server no longer knows the request, and no build came of it."));
}

/// No answer came: looks in the queue, then among the builds that are newer than what there was before.
QCoro::Task<Result<Resolution>> JenkinsProvider::search(PendingTrigger pending)
{
    using Kind = Resolution::Kind;
    const Result<QJsonObject> queue = co_await object(treeOf("/queue/api/json", "items[" + queueItemTree() + ']'));
    if (!queue)
        co_return std::unexpected(queue.error());
    QStringList waiting;
    for (const QJsonValue value : (*queue)[u"items"].toArray()) {
        const QueueItem item = queueItemFrom(value.toObject());
        if (item.job == pending.job && !wasJoined(item, pending)
            && mayBeOurs(item.parameters, item.user, pending, m_keyParameter))
            waiting.append(item.id);
    }
    const QByteArray tree = "builds[" + buildTree(false) + "]{0," + QByteArray::number(kNewestBuilds) + '}';
    const Result<QJsonObject> job = co_await object(treeOf(jobPath(pending.job) + "/api/json", tree));
    if (!job)
        co_return std::unexpected(job.error());
    QStringList started;
    for (const QJsonValue value : (*job)[u"builds"].toArray()) {
        const QJsonObject build = value.toObject();
        const RunSnapshot run = snapshotFrom(build, m_keyParameter);
        if (run.id.toLongLong() > pending.highestRun.toLongLong()
            && mayBeOurs(run.parameters, userOfBuild(build), pending, m_keyParameter))
            started.append(run.id);
    }
    if (started.size() + waiting.size() > 1) {
        Resolution resolution = resolvedAs(Kind::Ambiguous, {}, {});
        resolution.candidates = started;
        resolution.message = slipway::tr("Several runs may be the one that was asked for.");
        co_return resolution;
    }
    if (!started.isEmpty())
        co_return resolvedAs(Kind::Found, started.first(), {});
    if (!waiting.isEmpty())
        co_return resolvedAs(Kind::Waiting, {}, waiting.first());
    co_return resolvedAs(Kind::NotFound, {}, {});
}

} // namespace slipway::ci::jenkins
