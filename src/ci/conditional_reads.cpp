// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/conditional_reads.h"

#include <QCryptographicHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway::ci {

namespace {

constexpr int kKnownBytes = 16 * 1024 * 1024;

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
}

QByteArray cacheKey(const net::Request &request)
{
    QByteArray key = request.url.toEncoded() + '\n' + request.accept;
    for (const auto &[name, value] : request.headers)
        key += '\n' + name + ':' + value;
    return key;
}

} // namespace

QByteArray joinedTag(const QByteArrayList &tags)
{
    return digest(tags.join('\n'));
}

ConditionalReads::ConditionalReads(net::HttpClient &http, ErrorOf errorOf)
    : m_http(http),
      m_errorOf(std::move(errorOf)),
      m_known(kKnownBytes)
{}

QUrl ConditionalReads::nextPage(const net::Response &response) const
{
    for (const QByteArray &link : response.header("Link").split(',')) {
        const qsizetype from = link.indexOf('<');
        const qsizetype to = link.indexOf('>');
        if (from < 0 || to < from || !link.sliced(to).contains("rel=\"next\""))
            continue;
        QUrl url = QUrl::fromEncoded(link.sliced(from + 1, to - from - 1), QUrl::StrictMode);
        // Servers behind a proxy name themselves as they see it; the next page is where this one was.
        const QUrl &base = m_http.endpoint().base;
        url.setScheme(base.scheme());
        url.setHost(base.host());
        url.setPort(base.port());
        return url;
    }
    return {};
}

QCoro::Task<Result<Reading>> ConditionalReads::read(net::Request request, std::stop_token stop)
{
    const QByteArray key = cacheKey(request);
    if (const Reading *known = m_known.object(key); known && known->tag.contains('"'))
        request.headers.append({"If-None-Match", known->tag});
    const net::Exchange answer = co_await m_http.send(std::move(request), stop);
    if (!answer)
        co_return std::unexpected(answer.error().error);
    if (answer->status == 304) {
        if (const Reading *known = m_known.object(key))
            co_return *known;
    }
    if (!answer->isSuccess())
        co_return std::unexpected(m_errorOf(*answer));

    const Result<QJsonDocument> json = co_await net::jsonOf(*answer);
    if (!json)
        co_return std::unexpected(json.error());
    Reading reading;
    reading.json = *json;
    const QByteArray etag = answer->header("ETag");
    reading.tag = etag.isEmpty() ? digest(answer->body) : etag;
    reading.next = nextPage(*answer);
    if (!etag.isEmpty())
        m_known.insert(key, new Reading(reading),
                       static_cast<int>(std::min<qsizetype>(answer->body.size() * 4, kKnownBytes)));
    co_return reading;
}

QCoro::Task<Result<ReadingList>> ConditionalReads::list(net::Request request, QString key, int most,
                                                        std::stop_token stop)
{
    ReadingList all;
    QByteArrayList tags;
    while (true) {
        const Result<Reading> page = co_await read(request, stop);
        if (!page)
            co_return std::unexpected(page.error());
        tags.append(page->tag);
        const QJsonArray entries = key.isEmpty() ? page->json.array() : page->json.object().value(key).toArray();
        for (const QJsonValue &entry : entries) {
            if (all.entries.size() == most) {
                all.isCut = true;
                break;
            }
            all.entries.append(entry);
        }
        if (page->next.isEmpty() || entries.isEmpty() || all.isCut)
            break;
        if (all.entries.size() == most) {
            all.isCut = true;
            break;
        }
        request.url = page->next;
    }
    all.tag = joinedTag(tags);
    co_return all;
}

} // namespace slipway::ci
