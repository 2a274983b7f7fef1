// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/webhook/webhook_provider.h"

#include "ci/json_reading.h"
#include "ci/server_address.h"
#include "ci/trigger_answer.h"
#include "ci/webhook/body_template.h"
#include "ci/webhook/json_pointer.h"
#include "core/base/tr.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace slipway::ci::webhook {

namespace {

/// A run of a receiver that has no status address: `posted:` and our key.
constexpr QStringView kOnlyTold = u"posted:";

const QStringList &ownNames()
{
    static const QStringList kNames{u"key"_s, u"ref"_s, u"reason"_s};
    return kNames;
}

QMap<QString, QString> valuesOf(const Trigger &trigger)
{
    QMap<QString, QString> values = trigger.parameters;
    values.insert(trigger.secrets);
    values.insert(u"key"_s, trigger.key);
    values.insert(u"ref"_s, trigger.ref);
    values.insert(u"reason"_s, trigger.reason);
    return values;
}

/// Only web addresses without user names are asked.
bool mayBeAsked(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
           && (url.scheme() == u"https"_s || url.scheme() == u"http"_s);
}

net::Request statusRequest(const QString &address)
{
    net::Request request;
    request.url = QUrl(address, QUrl::StrictMode);
    return request;
}

} // namespace

WebhookProvider::WebhookProvider(net::Endpoint endpoint, net::Secret secret, QString name, WebhookOptions options)
    : HttpProvider(std::move(endpoint), {}),
      m_secret(std::move(secret)),
      m_name(std::move(name)),
      m_options(std::move(options))
{}

Abilities WebhookProvider::abilities() const
{
    Abilities abilities = Ability::ListParameters | Ability::Rerun;
    abilities.setFlag(Ability::ReturnsRun, true);
    abilities.setFlag(Ability::CarriesKey, m_options.statusUrl.contains(u"{{key}}"_s));
    return abilities;
}

QByteArray WebhookProvider::signature(const QByteArray &body) const
{
    return "sha256=" + QMessageAuthenticationCode::hash(body, m_secret.reveal(), QCryptographicHash::Sha256).toHex();
}

QString WebhookProvider::configuredStatus(const QString &key) const
{
    return QString(m_options.statusUrl).replace(u"{{key}}"_s, QString::fromLatin1(encoded(key)));
}

/// Nothing is posted: a test of the connection must not start anything.
QCoro::Task<Result<Probe>> WebhookProvider::probe(std::stop_token)
{
    Probe probe;
    probe.product = slipway::tr("Webhook");
    probe.abilities = abilities();
    const net::Exchange answer = co_await http().send(get({}));
    if (!answer)
        co_return std::unexpected(answer.error().error);
    probe.findings.push_back(
        {Probe::Finding::Mark::Good, slipway::tr("Server"), slipway::tr("It answers; nothing was posted"), {}});
    probe.findings.push_back({m_secret.isEmpty() ? Probe::Finding::Mark::Warning : Probe::Finding::Mark::Good,
                              slipway::tr("Signature"),
                              m_secret.isEmpty() ? slipway::tr("There is no secret: posts are not signed")
                                                 : QString::fromLatin1(m_options.header),
                              {}});
    const bool hasStatus = !m_options.statusUrl.isEmpty() || !m_options.statusUrlAt.isEmpty();
    probe.findings.push_back(
        {hasStatus ? Probe::Finding::Mark::Good : Probe::Finding::Mark::Warning,
         slipway::tr("Status"),
         hasStatus ? m_options.stateAt : slipway::tr("No status address: what became of a post is not known"),
         {}});
    co_return probe;
}

QCoro::Task<Result<std::vector<Job>>> WebhookProvider::jobs(std::stop_token)
{
    Job job;
    job.key = u"post"_s;
    job.name = m_name;
    co_return std::vector<Job>{job};
}

QCoro::Task<Result<JobForm>> WebhookProvider::form(JobKey, QString)
{
    JobForm form;
    const QStringList names = namesInBody(m_options.body);
    form.takesRef = names.contains(u"ref"_s);
    for (const QString &name : names) {
        if (ownNames().contains(name))
            continue;
        ParameterSpec spec;
        spec.key = name;
        spec.label = name;
        spec.isRequired = true;
        spec.source = ParameterSpec::Source::Definition;
        form.parameters.push_back(std::move(spec));
    }
    co_return form;
}

QCoro::Task<Result<PendingTrigger>> WebhookProvider::prepare(Trigger trigger)
{
    const Result<QByteArray> body = filledBody(m_options.body, valuesOf(trigger));
    if (!body)
        co_return std::unexpected(body.error());
    co_return pendingFrom(trigger, http());
}

QCoro::Task<TriggerOutcome> WebhookProvider::trigger(Trigger trigger, PendingTrigger)
{
    const Result<QByteArray> body = filledBody(m_options.body, valuesOf(trigger));
    if (!body)
        co_return notSent(body.error());
    net::Request request = withJson(net::Method::Post, {}, {}, net::Effect::Creating);
    request.body = *body;
    if (!m_secret.isEmpty())
        request.headers.append({m_options.header, signature(*body)});
    const net::Exchange answer = co_await http().send(request);
    if (std::optional<TriggerOutcome> refused = refusal(answer))
        co_return *refused;
    TriggerOutcome outcome = outcomeAt(TriggerOutcome::Kind::RunKnown, *answer);
    outcome.runId = configuredStatus(trigger.key);
    if (outcome.runId.isEmpty() && !m_options.statusUrlAt.isEmpty()) {
        const QJsonDocument said = QJsonDocument::fromJson(answer->body);
        const QJsonValue root = said.isArray() ? QJsonValue(said.array()) : QJsonValue(said.object());
        outcome.runId = valueAt(root, m_options.statusUrlAt).value_or(QJsonValue()).toString();
        if (!mayBeAsked(outcome.runId))
            outcome.runId.clear();
    }
    if (outcome.runId.isEmpty())
        outcome.runId = kOnlyTold.toString() + trigger.key;
    co_return outcome;
}

QCoro::Task<Result<Resolution>> WebhookProvider::resolve(PendingTrigger pending)
{
    Resolution resolution;
    resolution.message = slipway::tr("The receiver cannot be asked whether it got the post.");
    if (!m_options.statusUrl.contains(u"{{key}}"_s))
        co_return resolution;
    const QString address = configuredStatus(pending.key);
    const Result<net::Response> answer = co_await http().read(statusRequest(address));
    if (!answer && answer.error().kind != ErrorKind::NotFound)
        co_return std::unexpected(answer.error());
    if (!answer)
        co_return resolution;
    resolution.kind = Resolution::Kind::Found;
    resolution.runId = address;
    resolution.message.clear();
    co_return resolution;
}

QCoro::Task<Result<std::vector<RunSnapshot>>> WebhookProvider::runs(JobKey, int)
{
    co_return std::vector<RunSnapshot>{};
}

QCoro::Task<Result<RunSnapshot>> WebhookProvider::run(JobKey, QString runId, QString)
{
    RunSnapshot run;
    run.id = runId;
    if (!mayBeAsked(runId)) {
        run.state = RunState::Done;
        run.result = RunResult::Neutral;
        run.message = slipway::tr("The receiver took it; it does not tell what became of it.");
        co_return run;
    }
    const Result<QJsonDocument> status = co_await http().readJson(statusRequest(runId));
    if (!status)
        co_return std::unexpected(status.error());
    const QJsonValue root = status->isArray() ? QJsonValue(status->array()) : QJsonValue(status->object());
    const std::optional<QJsonValue> value = valueAt(root, m_options.stateAt);
    if (!value)
        co_return failure(ErrorKind::Remote,
                          slipway::tr("The status of %1 has nothing at %2.").arg(m_name, m_options.stateAt));
    const QString word = textOf(*value).toLower();
    run.message = textOf(*value);
    run.state = RunState::Running;
    if (m_options.success.contains(word) || m_options.failure.contains(word)) {
        run.state = RunState::Done;
        run.result = m_options.success.contains(word) ? RunResult::Success : RunResult::Failure;
    } else if (!m_options.running.contains(word)) {
        run.message =
            slipway::tr("The status is “%1”, which is none of the words of the connection.").arg(textOf(*value));
    }
    co_return run;
}

QCoro::Task<Result<LogPart>> WebhookProvider::log(JobKey, QString, QString, LogCursor)
{
    co_return failure(ErrorKind::NotFound, slipway::tr("A webhook gives no log."));
}

QCoro::Task<Result<Ack>> WebhookProvider::cancel(JobKey, QString, QString, CancelMode)
{
    co_return failure(ErrorKind::NotFound, slipway::tr("What a webhook started is stopped at its receiver."));
}

QCoro::Task<TriggerOutcome> WebhookProvider::rerun(JobKey, QString, RerunMode mode, Trigger again)
{
    if (mode == RerunMode::Failed)
        co_return notSent({ErrorKind::NotAllowed, slipway::tr("A webhook is posted again only as a whole."), {}, {}});
    co_return co_await trigger(again, {});
}

Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret)
{
    Result<net::Endpoint> endpoint = endpointOf(connection);
    if (!endpoint)
        return std::unexpected(endpoint.error());
    Result<WebhookOptions> options = WebhookOptions::from(connection.options);
    if (!options)
        return std::unexpected(options.error());
    if (const QString address = QString(options->statusUrl).replace(u"{{key}}"_s, u"k"_s);
        !address.isEmpty() && !mayBeAsked(address))
        return failure(ErrorKind::BadInput, tr("The status address of %1 is not a web address.").arg(connection.name),
                       u"status_url"_s);
    return std::make_unique<WebhookProvider>(std::move(*endpoint), std::move(secret), connection.name,
                                             std::move(*options));
}

} // namespace slipway::ci::webhook
