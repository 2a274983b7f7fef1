// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/buildbot/json_rpc.h"

#include "ci/trigger_answer.h"
#include "core/base/tr.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway::ci::buildbot {

QByteArray callBody(const QString &method, const QJsonObject &parameters)
{
    return QJsonDocument(
               QJsonObject{
                   {u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, u"slipway"_s}, {u"method"_s, method}, {u"params"_s, parameters}})
        .toJson(QJsonDocument::Compact);
}

CallError callError(const QByteArray &body)
{
    const QJsonValue error = QJsonDocument::fromJson(body).object().value(u"error"_s);
    const QJsonValue message = error.isObject() ? error[u"message"] : error;
    CallError result;
    result.message = message.toString();
    const QJsonObject fields = message.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        result.fields.insert(field.key(), field.value().toString());
    if (result.message.isEmpty())
        result.message = result.fields.values().join(u'\n');
    return result;
}

TriggerOutcome outcomeOf(const net::Exchange &answer, qint64 builder)
{
    const CallError said = answer ? callError(answer->body) : CallError{};
    if (std::optional<TriggerOutcome> refused = refusal(answer, said.fields)) {
        if (!said.message.isEmpty())
            refused->message = said.message;
        return *refused;
    }
    const QJsonArray result = QJsonDocument::fromJson(answer->body).object().value(u"result"_s).toArray();
    const qint64 request = result.at(1).toObject().value(QString::number(builder)).toInteger();
    if (request > 0) {
        TriggerOutcome queued = outcomeAt(TriggerOutcome::Kind::Queued, *answer);
        queued.queueId = QString::number(request);
        return queued;
    }
    TriggerOutcome accepted = outcomeAt(TriggerOutcome::Kind::Accepted, *answer);
    accepted.message = tr("Buildbot took the request, but did not say which one it is.");
    return accepted;
}

Result<Ack> ackOfCall(const net::Exchange &answer)
{
    if (!answer || answer->isSuccess())
        return ackOf(answer);
    const QString said = callError(answer->body).message;
    if (answer->status == 404)
        return Ack{.isAccepted = false, .isGone = true, .message = said};
    return std::unexpected(net::statusError(*answer, said));
}

} // namespace slipway::ci::buildbot
