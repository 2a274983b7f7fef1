// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/webhook/json_pointer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::ci::webhook {

namespace {

/// RFC 6901 §4: digits without leading zeros; `-` names the element after the last, which never exists.
std::optional<qsizetype> arrayIndex(const QString &token)
{
    static const QRegularExpression kIndex(u"\\A(0|[1-9][0-9]{0,8})\\z"_s);
    if (!kIndex.match(token).hasMatch())
        return std::nullopt;
    return token.toLongLong();
}

} // namespace

bool isJsonPointer(QStringView pointer)
{
    static const QRegularExpression kPointer(u"\\A(/([^/~]|~[01])*)*\\z"_s);
    return kPointer.matchView(pointer).hasMatch();
}

std::optional<QJsonValue> valueAt(const QJsonValue &root, QStringView pointer)
{
    if (!isJsonPointer(pointer))
        return std::nullopt;
    QJsonValue found = root;
    for (const QStringView part : pointer.isEmpty() ? QList<QStringView>() : pointer.mid(1).split(u'/')) {
        const QString token = part.toString().replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
        if (found.isObject() && found.toObject().contains(token)) {
            found = found.toObject().value(token);
            continue;
        }
        const std::optional<qsizetype> index = found.isArray() ? arrayIndex(token) : std::nullopt;
        if (!index || *index >= found.toArray().size())
            return std::nullopt;
        found = found.toArray().at(*index);
    }
    return found;
}

} // namespace slipway::ci::webhook
