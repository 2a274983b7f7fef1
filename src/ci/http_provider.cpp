// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/http_provider.h"

#include "ci/json_reading.h"
#include "ci/server_address.h"
#include "ci/trigger_answer.h"
#include "core/base/tr.h"
#include "net/download.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>

namespace slipway::ci {

namespace {

constexpr qint64 kLargestArtifact = 2LL * 1024 * 1024 * 1024;

} // namespace

HttpProvider::HttpProvider(net::Endpoint endpoint, QList<net::Header> credentials) : m_http(std::move(endpoint))
{
    m_http.setCredentials(std::move(credentials));
}

net::Request HttpProvider::get(const QByteArray &path) const
{
    net::Request request;
    request.url = under(m_http.endpoint(), path);
    return request;
}

net::Request HttpProvider::withJson(net::Method method, const QByteArray &path, const QJsonObject &body,
                                    net::Effect effect) const
{
    net::Request request = get(path);
    request.method = method;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.contentType = "application/json";
    request.effect = effect;
    return request;
}

QCoro::Task<Result<QJsonObject>> HttpProvider::object(QByteArray path)
{
    const Result<QJsonDocument> document = co_await m_http.readJson(get(path));
    if (!document)
        co_return std::unexpected(document.error());
    if (!document->isObject())
        co_return failure(
            ErrorKind::Remote,
            slipway::tr("%1 answered in a form that is not known here.").arg(m_http.endpoint().base.host()));
    co_return document->object();
}

QCoro::Task<Result<QJsonObject>> HttpProvider::timed(QString what, QByteArray path, Probe *probe)
{
    QElapsedTimer timer;
    timer.start();
    Result<QJsonObject> answer = co_await object(path);
    Probe::Finding finding;
    finding.mark = answer ? Probe::Finding::Mark::Good : Probe::Finding::Mark::Bad;
    finding.what = what;
    finding.found = answer ? QString() : answer.error().sentence;
    finding.took = std::chrono::milliseconds(timer.elapsed());
    probe->findings.push_back(std::move(finding));
    co_return answer;
}

QCoro::Task<Result<>> HttpProvider::save(net::Request request, QIODevice *to)
{
    request.accept = "*/*";
    request.maxBytes = kLargestArtifact;
    net::Download what;
    what.request = std::move(request);
    what.to = to;
    const Result<qint64> written = co_await net::download(m_http, std::move(what));
    if (!written)
        co_return std::unexpected(written.error());
    co_return Result<>{};
}

PendingTrigger pendingFrom(const Trigger &trigger, const net::HttpClient &http)
{
    PendingTrigger pending;
    pending.job = trigger.job;
    pending.ref = trigger.ref;
    pending.key = trigger.key;
    for (const auto &[key, value] : trigger.parameters.asKeyValueRange())
        pending.parameters.insert(key, value);
    pending.sentAt = serverNow(http);
    return pending;
}

Resolution newerThan(const std::vector<RunSnapshot> &runs, const PendingTrigger &pending, QString RunSnapshot::*order,
                     const std::function<bool(const RunSnapshot &)> &mayBeOurs)
{
    Resolution resolution;
    for (const RunSnapshot &run : runs)
        if ((run.*order).toLongLong() > pending.highestRun.toLongLong() && mayBeOurs(run))
            resolution.candidates.append(run.id);
    if (resolution.candidates.size() == 1) {
        resolution.kind = Resolution::Kind::Found;
        resolution.runId = resolution.candidates.takeFirst();
    } else if (!resolution.candidates.isEmpty()) {
        resolution.kind = Resolution::Kind::Ambiguous;
        resolution.message = slipway::tr("Several runs may be the one that was asked for.");
    }
    return resolution;
}

QMap<QString, QString> textsOf(const QJsonObject &object)
{
    QMap<QString, QString> texts;
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), textOf(it.value()));
    return texts;
}

bool agree(const QMap<QString, QString> &shown, const QMap<QString, QString> &sent)
{
    return std::ranges::all_of(sent.keys(),
                               [&](const QString &key) { return !shown.contains(key) || shown[key] == sent[key]; });
}

} // namespace slipway::ci
