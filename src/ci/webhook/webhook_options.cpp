// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/webhook/json_pointer.h"
#include "ci/webhook/webhook_provider.h"
#include "core/base/tr.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::ci::webhook {

namespace {

/// A list of words, or one text with commas.
QStringList wordsOf(const QJsonValue &value, const QStringList &otherwise)
{
    QStringList words = value.toString().split(u',', Qt::SkipEmptyParts);
    for (const QJsonValue word : value.toArray())
        words.append(word.toString());
    for (QString &word : words)
        word = word.trimmed().toLower();
    return words.isEmpty() ? otherwise : words;
}

} // namespace

Result<WebhookOptions> WebhookOptions::from(const QJsonObject &options)
{
    WebhookOptions found;
    found.body = options[u"body"].toString(uR"({"key": "{{key}}", "ref": "{{ref}}", "reason": "{{reason}}"})"_s);
    found.header = options[u"signature_header"].toString(u"X-Slipway-Signature-256"_s).toLatin1();
    found.statusUrl = options[u"status_url"].toString();
    found.statusUrlAt = options[u"status_url_pointer"].toString();
    found.stateAt = options[u"state_pointer"].toString(u"/state"_s);
    found.success = wordsOf(options[u"success_words"], {u"success"_s, u"succeeded"_s, u"ok"_s, u"done"_s});
    found.failure = wordsOf(options[u"failure_words"], {u"failure"_s, u"failed"_s, u"error"_s});
    found.running = wordsOf(options[u"running_words"], {u"running"_s, u"queued"_s, u"pending"_s});
    if (QJsonDocument::fromJson(found.body.toUtf8()).isNull())
        return slipway::failure(ErrorKind::BadInput,
                                tr("The body is not JSON. Placeholders stand inside texts, as in \"{{VERSION}}\"."),
                                u"body"_s);
    for (const auto &[pointer, name] :
         {std::pair(found.statusUrlAt, u"status_url_pointer"_s), {found.stateAt, u"state_pointer"_s}})
        if (!isJsonPointer(pointer))
            return slipway::failure(
                ErrorKind::BadInput,
                tr("%1 is not a JSON pointer; one looks like /state or /items/0/state.").arg(pointer), name);
    return found;
}

} // namespace slipway::ci::webhook
