// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http_client.h"

#include "core/base/tr.h"
#include "net/await_future.h"
#include "net/client_core.h"
#include "net/failures.h"
#include "net/limits.h"

#include <QtConcurrentRun>

namespace slipway::net {

/// Not in the unnamed namespace: the frame of a coroutine keeps one.
struct ParsedJson {
    QJsonDocument document;
    QString problem; ///< empty: none
};

namespace {

constexpr qsizetype kParsedAside = 256 * 1024;

ParsedJson parsedJson(const QByteArray &body)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error == QJsonParseError::IllegalUTF8String)
        document = QJsonDocument::fromJson(QString::fromUtf8(body).toUtf8(), &error);
    return {.document = std::move(document),
            .problem = error.error == QJsonParseError::NoError ? QString() : error.errorString()};
}

/// Nothing, or JSON's null, which QJsonDocument takes for a mistake.
bool holdsNothing(const Response &response)
{
    const QByteArray body = response.body.trimmed();
    return response.status == 304 || response.status == 204 || body == "null";
}

Error notJson(const Response &response, const QString &problem)
{
    const QString said = saidBy(response);
    const QString sentence =
        said.isEmpty()
            ? tr("%1 answers with something that is not JSON. Check the address.").arg(serverName(response.url))
            : tr("%1 answers with a page instead of JSON: %2. Check the address.").arg(serverName(response.url), said);
    return Error{.kind = ErrorKind::Remote, .sentence = sentence, .where = {}, .detail = problem};
}

QCoro::Task<Result<Response>> readFrom(std::shared_ptr<ClientCore> core, Request request, std::stop_token stop)
{
    Exchange answer = co_await exchange(std::move(core), std::move(request), std::move(stop), nullptr);
    if (!answer)
        co_return std::unexpected(answer.error().error);
    if (answer->status >= 400)
        co_return std::unexpected(statusError(*answer, saidBy(*answer)));
    co_return std::move(*answer);
}

QCoro::Task<Result<QJsonDocument>> jsonFrom(Response response)
{
    if (holdsNothing(response))
        co_return QJsonDocument();
    ParsedJson parsed;
    if (response.body.size() > kParsedAside) {
        AwaitFuture aside(QtConcurrent::run(&parsedJson, response.body));
        parsed = co_await aside;
    } else {
        parsed = parsedJson(response.body);
    }
    if (!parsed.problem.isEmpty())
        co_return std::unexpected(notJson(response, parsed.problem));
    co_return parsed.document;
}

QCoro::Task<Result<QJsonDocument>> readJsonFrom(std::shared_ptr<ClientCore> core, Request request, std::stop_token stop)
{
    Result<Response> answer = co_await readFrom(std::move(core), std::move(request), std::move(stop));
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return co_await jsonFrom(std::move(*answer));
}

Request asAsked(Request request, const ClientCore &core)
{
    request.isUrgent = request.isUrgent || core.askedByPeople > 0;
    return request;
}

} // namespace

QCoro::Task<Result<QJsonDocument>> jsonOf(Response response)
{
    return jsonFrom(std::move(response));
}

class HttpClient::Private
{
public:
    std::shared_ptr<ClientCore> core;
};

HttpClient::HttpClient(Endpoint endpoint, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(std::make_shared<ClientCore>(std::move(endpoint))))
{
    d->core->onRefusedCredentials = [this] { Q_EMIT credentialsRefused(); };
}

HttpClient::~HttpClient()
{
    const auto core = d->core;
    core->isGone = true;
    core->onRefusedCredentials = {};
    while (!core->running.empty())
        (*core->running.begin())->interrupt(Interruption::Why::ClientGone);
}

void HttpClient::setCredentials(QList<Header> headers)
{
    d->core->credentials = std::move(headers);
}

const Endpoint &HttpClient::endpoint() const
{
    return d->core->endpoint;
}

QCoro::Task<Exchange> HttpClient::send(Request request, std::stop_token stop)
{
    return exchange(d->core, asAsked(std::move(request), *d->core), std::move(stop), nullptr);
}

QCoro::Task<Result<Response>> HttpClient::read(Request request, std::stop_token stop)
{
    return readFrom(d->core, asAsked(std::move(request), *d->core), std::move(stop));
}

QCoro::Task<Result<QJsonDocument>> HttpClient::readJson(Request request, std::stop_token stop)
{
    return readJsonFrom(d->core, asAsked(std::move(request), *d->core), std::move(stop));
}

std::shared_ptr<void> HttpClient::forAPerson()
{
    ++d->core->askedByPeople;
    return {nullptr, [core = d->core](void *) { --core->askedByPeople; }};
}

std::chrono::milliseconds HttpClient::clockOffset() const
{
    return d->core->clockOffset;
}

Instant HttpClient::nextFree() const
{
    return d->core->scheduler.budget.nextFree(false, systemNow());
}

void HttpClient::noteBudget(int remaining, int limit, Instant resetsAt)
{
    d->core->scheduler.budget.note(remaining, limit, resetsAt, systemNow());
}

int HttpClient::inFlight() const
{
    return d->core->scheduler.inFlight();
}

std::shared_ptr<ClientCore> HttpClient::core() const
{
    return d->core;
}

} // namespace slipway::net
