// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/trigger_answer.h"

#include "core/base/tr.h"
#include "net/limits.h"
#include "net/redaction.h"

using namespace Qt::StringLiterals;

namespace slipway::ci {

namespace {

QString sentenceOf(const net::Response &answer)
{
    return net::statusError(answer, net::saidBy(answer)).sentence;
}

} // namespace

TriggerOutcome outcomeAt(TriggerOutcome::Kind kind, const net::Response &answer)
{
    TriggerOutcome outcome;
    outcome.kind = kind;
    outcome.serverTime = answer.serverTime;
    return outcome;
}

TriggerOutcome notSent(const Error &why)
{
    TriggerOutcome outcome;
    outcome.kind = TriggerOutcome::Kind::Rejected;
    outcome.message = why.sentence;
    return outcome;
}

std::optional<TriggerOutcome> refusal(const net::Exchange &answer, QMap<QString, QString> fieldErrors)
{
    using Kind = TriggerOutcome::Kind;
    if (!answer) {
        TriggerOutcome outcome = notSent(answer.error().error);
        if (answer.error().delivery == net::Delivery::Unknown)
            outcome.kind = Kind::Unknown;
        return outcome;
    }
    if (answer->isSuccess())
        return std::nullopt;
    if (net::isLimited(*answer)) {
        TriggerOutcome outcome = outcomeAt(Kind::Limited, *answer);
        outcome.message = sentenceOf(*answer);
        outcome.retryAt = net::freeAgain(*answer, net::systemNow());
        return outcome;
    }
    if (answer->status == 301 || answer->status == 307 || answer->status == 308) {
        TriggerOutcome outcome = outcomeAt(Kind::Rejected, *answer);
        outcome.message = tr("The server has moved to %1; nothing was started. Correct the address of the connection.")
                              .arg(net::redacted(QUrl::fromEncoded(answer->header("Location"))));
        return outcome;
    }
    const bool isDefinite = answer->status >= 400 && answer->status < 500 && answer->status != 408;
    TriggerOutcome outcome = outcomeAt(isDefinite ? Kind::Rejected : Kind::Unknown, *answer);
    outcome.message = sentenceOf(*answer);
    outcome.fieldErrors = std::move(fieldErrors);
    return outcome;
}

Result<Ack> ackOf(const net::Exchange &answer)
{
    if (!answer)
        return std::unexpected(answer.error().error);
    Ack ack;
    ack.isAccepted = answer->status < 400;
    ack.isGone = answer->status == 404 || answer->status == 409 || answer->status == 410;
    if (!ack.isAccepted && !ack.isGone)
        return std::unexpected(net::statusError(*answer, net::saidBy(*answer)));
    if (ack.isGone)
        ack.message = sentenceOf(*answer);
    return ack;
}

Instant serverNow(const net::HttpClient &http)
{
    return net::systemNow() + http.clockOffset();
}

} // namespace slipway::ci
