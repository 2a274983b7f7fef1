// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "net/http_client.h"
#include "service/criteria/evaluators.h"

#include <QElapsedTimer>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRedirects = 5;
constexpr qint64 kMostBodyBytes = 8LL * 1024 * 1024;

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const int usual = a.scheme() == u"https" ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(usual) == b.port(usual);
}

/// The place that a redirect names; empty: it is none.
QUrl redirectOf(const net::Response &response, const QUrl &from)
{
    const bool isRedirect = response.status >= 300 && response.status < 400 && response.status != 304;
    const QByteArray place = response.header("Location");
    return isRedirect && !place.isEmpty() ? from.resolved(QUrl::fromEncoded(place)) : QUrl();
}

void refuse(MeasurementRecord &record, const QString &why)
{
    record.isJudged = true;
    record.phase = MeasurementPhase::Failure;
    record.said = why;
}

} // namespace

Measuring measureHttp(MeasuringOrder order, HttpCondition asked)
{
    MeasurementRecord record = blankMeasurement(order, asked.url.toString());
    record.server = asked.url.host();
    if (order.isPast)
        co_return failedMeasurement(order, record.query, {ErrorKind::Remote, tr("Nobody looked then."), {}, {}});
    // Whoever wrote the address decided on http; nothing secret is sent.
    auto client =
        std::make_unique<net::HttpClient>(net::Endpoint{.base = asked.url, .caFile = {}, .mayUsePlainHttp = true});
    QElapsedTimer clock;
    clock.start();
    QUrl url = asked.url;
    for (int redirects = 0;; ++redirects) {
        net::Request request{.url = url};
        request.accept = "*/*";
        request.effect = net::Effect::Converging; // once: a check that repeats hides what fails now and then
        request.deadline = asked.timeout;
        request.maxBytes = kMostBodyBytes;
        request.withCredentials = false;
        request.followsRedirects = false;
        const net::Exchange exchange = co_await client->send(request);
        record.detail[u"ms"_s] = static_cast<double>(clock.elapsed());
        record.samples = 1;
        if (!exchange) {
            refuse(record, tr("It does not answer: %1").arg(exchange.error().error.sentence));
            record.value = 0;
            co_return record;
        }
        record.value = exchange->status;
        const QUrl next = exchange->status == asked.status ? QUrl() : redirectOf(*exchange, url);
        if (next.isValid() && redirects < kMostRedirects && isSameOrigin(next, url)) {
            url = next;
            continue;
        }
        if (next.isValid() && !isSameOrigin(next, url))
            refuse(record, tr("It leads to another place: %1").arg(next.host()));
        else if (exchange->status != asked.status)
            refuse(record, tr("It answers %1 where %2 is expected").arg(exchange->status).arg(asked.status));
        else if (!asked.contains.isEmpty() && !exchange->body.contains(asked.contains.toUtf8()))
            refuse(record, tr("It answers %1 without “%2” in it").arg(exchange->status).arg(asked.contains.left(60)));
        else {
            record.isJudged = true;
            record.phase = MeasurementPhase::Success;
            record.said = tr("It answers %1 after %2 ms").arg(exchange->status).arg(clock.elapsed());
        }
        co_return record;
    }
}

} // namespace slipway::service
