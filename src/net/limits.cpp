// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/limits.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::net {

namespace {

constexpr int kMostRepeats = 5;
/// What is likely to last is given up sooner: nothing listens there, or the program on the server has a fault.
constexpr int kFewRepeats = 2;
constexpr auto kFirstWait = 250ms;
/// Of a server that says it was asked too often, and not for how long.
constexpr auto kSilentWait = 60s;
constexpr int kMostDoublings = 4;

Instant onOurClock(const Response &response, Instant theirs, Instant now)
{
    return now + std::max(theirs - response.serverTime.value_or(now), 0ms);
}

std::optional<int> numberIn(const Response &response, std::initializer_list<QByteArrayView> names)
{
    for (const auto name : names) {
        bool isNumber = false;
        const int value = response.header(name).trimmed().toInt(&isNumber);
        if (isNumber)
            return value;
    }
    return {};
}

int repeatsAllowed(const Exchange &exchange)
{
    if (!exchange)
        return !exchange.error().isPassing                      ? 0
               : exchange.error().delivery == Delivery::NotSent ? kFewRepeats
                                                                : kMostRepeats;
    if (isLimited(*exchange))
        return kMostRepeats;
    switch (exchange->status) {
    case 500: return kFewRepeats;
    case 408:
    case 502:
    case 503:
    case 504: return kMostRepeats;
    default: return 0;
    }
}

} // namespace

std::optional<Instant> fromHttpDate(QByteArrayView text)
{
    const QDateTime wall =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!wall.isValid())
        return {};
    return fromDateTime(QDateTime(wall.date(), wall.time(), QTimeZone::utc()));
}

std::optional<Instant> retryAfter(const Response &response, Instant now)
{
    if (const auto seconds = numberIn(response, {"retry-after"}))
        return now + std::chrono::seconds(std::max(*seconds, 0));
    if (const auto date = fromHttpDate(response.header("retry-after")))
        return onOurClock(response, *date, now);
    return {};
}

std::optional<RateLimit> rateLimit(const Response &response, Instant now)
{
    const auto remaining = numberIn(response, {"x-ratelimit-remaining", "ratelimit-remaining"});
    const auto reset = numberIn(response, {"x-ratelimit-reset", "ratelimit-reset"});
    if (!remaining || !reset)
        return {};
    constexpr int kLongestDelay = 1'000'000'000;
    const Instant resetsAt = *reset > kLongestDelay ? onOurClock(response, Instant(std::chrono::seconds(*reset)), now)
                                                    : now + std::chrono::seconds(std::max(*reset, 0));
    return RateLimit{.remaining = std::max(*remaining, 0),
                     .limit = numberIn(response, {"x-ratelimit-limit", "ratelimit-limit"}).value_or(0),
                     .resetsAt = resetsAt};
}

bool isLimited(const Response &response)
{
    if (response.status == 403)
        return !response.header("retry-after").isEmpty()
               || numberIn(response, {"x-ratelimit-remaining", "ratelimit-remaining"}) == 0
               || response.body.toLower().contains("rate limit");
    return response.status == 429;
}

std::optional<Instant> freeAgain(const Response &response, Instant now)
{
    if (const auto at = retryAfter(response, now))
        return at;
    if (!isLimited(response))
        return {};
    if (const auto limit = rateLimit(response, now); limit && limit->remaining == 0)
        return limit->resetsAt;
    return now + kSilentWait * (1 << std::clamp(response.limitedInARow - 1, 0, kMostDoublings));
}

std::optional<std::chrono::milliseconds> waitBeforeRepeat(const Exchange &exchange, int repeats, double jitter,
                                                          Instant now)
{
    if (repeats >= repeatsAllowed(exchange))
        return {};
    if (const auto at = exchange ? freeAgain(*exchange, now) : std::nullopt)
        return *at - now;
    const auto wait = kFirstWait * (1 << repeats);
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(wait.count()) * (0.8 + 0.4 * jitter)));
}

} // namespace slipway::net
