// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/client_core.h"
#include "net/failures.h"
#include "net/limits.h"

#include <QRandomGenerator>

namespace slipway::net {

namespace {

constexpr int kMostRedirects = 10;

std::unexpected<Failure> notSent(Error error)
{
    return std::unexpected(Failure{std::move(error), Delivery::NotSent});
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool mayFollow(const Request &request)
{
    return request.followsRedirects && request.effect == Effect::Read
           && (request.method == Method::Get || request.method == Method::Head);
}

/// One request, and those it is redirected to.
QCoro::Task<Exchange> followed(ClientCore *core, const Request *request, Interruption *interruption, Sink *sink)
{
    QUrl url = request->url;
    for (int redirects = 0;; ++redirects) {
        Exchange answer = co_await transfer(core, url, request, interruption, sink);
        if (!answer || !isRedirect(answer->status) || !mayFollow(*request))
            co_return answer;
        const QUrl next = url.resolved(QUrl::fromEncoded(answer->header("location")));
        if (answer->header("location").isEmpty() || redirects == kMostRedirects
            || (url.scheme() == u"https" && next.scheme() != u"https"))
            co_return std::unexpected(Failure{redirectError(url, next), Delivery::Unknown});
        if (const auto refusal = core->refusalOf(next))
            co_return std::unexpected(Failure{*refusal, Delivery::Unknown});
        url = next;
    }
}

/// One try, once it is this request's turn.
QCoro::Task<Exchange> tryOnce(ClientCore *core, const Request *request, Interruption *interruption, Sink *sink)
{
    const bool isWrite = request->effect != Effect::Read;
    const bool isUrgent = isWrite || request->isUrgent;
    const Instant freeAt = core->scheduler.budget.nextFree(isUrgent, systemNow());
    if (freeAt > systemNow() + interruption->remaining())
        co_return notSent(waitError(request->url, freeAt));

    Place place(core->scheduler, isWrite, isUrgent);
    Pause turn(*interruption);
    place.request(turn);
    co_await turn;
    if (interruption->happened())
        co_return notSent(interruptionError(request->url, *interruption));
    co_return co_await followed(core, request, interruption, sink);
}

} // namespace

QCoro::Task<Exchange> exchange(std::shared_ptr<ClientCore> core, Request request, std::stop_token stop, Sink *sink)
{
    Interruption interruption(core->running, std::move(stop), request.deadline);
    if (const auto refusal = core->refusalOf(request.url))
        co_return notSent(*refusal);
    if (core->isGone)
        interruption.interrupt(Interruption::Why::ClientGone);

    for (int repeats = 0;; ++repeats) {
        if (interruption.happened())
            co_return notSent(interruptionError(request.url, interruption));
        Exchange answer = co_await tryOnce(core.get(), &request, &interruption, sink);
        if (answer)
            core->noteRefusal(*answer, request);
        const bool mayRepeat =
            request.effect == Effect::Read && !interruption.happened() && !(sink && sink->written > 0);
        const auto wait =
            mayRepeat ? waitBeforeRepeat(answer, repeats, QRandomGenerator::global()->generateDouble(), systemNow())
                      : std::nullopt;
        if (!wait || *wait >= interruption.remaining())
            co_return answer;
        Pause backOff(interruption);
        QTimer::singleShot(*wait, &interruption, [&] { backOff.wake(); });
        co_await backOff;
    }
}

} // namespace slipway::net
