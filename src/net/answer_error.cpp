// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http_client.h"

#include "core/base/tr.h"
#include "net/failures.h"
#include "net/limits.h"
#include "net/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::net {

namespace {

constexpr qsizetype kLongestSaying = 500;

/// The texts in a JSON value, however deep a server packs them: `{"base": ["no ref"]}`, `[{"message": "…"}]`.
QStringList sayingsIn(const QJsonValue &value)
{
    QStringList found;
    if (value.isString())
        found += value.toString().simplified();
    for (const QJsonValue &each : value.toArray())
        found += sayingsIn(each);
    const QJsonObject object = value.toObject();
    if (object.contains("message"_L1))
        return sayingsIn(object.value("message"_L1));
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString text = sayingsIn(it.value()).join(u", "_s);
        if (!text.isEmpty())
            found += it.key() == u"base" ? text : it.key() + u": "_s + text;
    }
    found.removeAll(QString());
    return found;
}

QString saidInJson(const QJsonDocument &document)
{
    const QJsonObject object = document.object();
    QStringList said;
    for (const auto key : {"message"_L1, "error"_L1, "title"_L1, "error_description"_L1, "detail"_L1, "errors"_L1})
        for (const QString &text : sayingsIn(object.value(key)))
            if (!said.contains(text))
                said += text;
    return said.join(u": "_s);
}

QString titleOf(const QByteArray &page)
{
    static const QRegularExpression title(u"<title[^>]*>(.*?)</title>"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    constexpr qsizetype kHead = 16 * 1024;
    return title.match(QString::fromUtf8(page.left(kHead))).captured(1).simplified();
}

QString limitedSentence(const Response &response, const QString &name)
{
    if (const auto at = freeAgain(response, systemNow()))
        return tr("%1 was asked too often and may be asked again at %2.").arg(name, wallClock(*at));
    return tr("%1 was asked too often. Wait some minutes.").arg(name);
}

std::pair<ErrorKind, QString> meaningOf(const Response &response)
{
    const QString name = serverName(response.url);
    if (isLimited(response))
        return {ErrorKind::Remote, limitedSentence(response, name)};
    if (response.status == 401)
        return {ErrorKind::NotAllowed,
                tr("%1 does not accept the secret of this connection. It may be wrong, expired or revoked.").arg(name)};
    if (response.status == 403)
        return {ErrorKind::NotAllowed, tr("%1 does not allow that to the account of this connection.").arg(name)};
    if (response.status == 404 || response.status == 410)
        return {ErrorKind::NotFound,
                tr("%1 does not know that, or the account of this connection may not see it.").arg(name)};
    if (response.status == 503 && freeAgain(response, systemNow()))
        return {ErrorKind::Remote,
                tr("%1 is not available before %2.").arg(name, wallClock(*freeAgain(response, systemNow())))};
    if (response.status >= 500)
        return {ErrorKind::Remote,
                tr("%1 has a fault of its own or is just starting (HTTP %2).").arg(name).arg(response.status)};
    return {ErrorKind::Remote, tr("%1 refuses the request (HTTP %2).").arg(name).arg(response.status)};
}

} // namespace

Error statusError(const Response &response, const QString &said)
{
    auto [kind, sentence] = meaningOf(response);
    if (!said.isEmpty())
        sentence = tr("%1 It says: %2", "a sentence, and a server's own words").arg(sentence, said);
    return Error{.kind = kind,
                 .sentence = std::move(sentence),
                 .where = {},
                 .detail = u"HTTP %1 "_s.arg(response.status) + redacted(response.url)};
}

QString saidBy(const Response &response)
{
    QString said = saidInJson(QJsonDocument::fromJson(response.body));
    if (said.isEmpty())
        said = titleOf(response.body);
    said = redacted(said);
    return said.size() > kLongestSaying ? said.left(kLongestSaying) + u'…' : said;
}

} // namespace slipway::net
