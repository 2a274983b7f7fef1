// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/webhook/body_template.h"

#include "core/base/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::ci::webhook {

namespace {

const QRegularExpression &keyInBraces()
{
    static const QRegularExpression kPlaceholder(uR"(\{\{\s*([\w.\-]+)\s*\}\})"_s);
    return kPlaceholder;
}

QString filledText(const QString &text, const QMap<QString, QString> &values)
{
    QString filled;
    qsizetype at = 0;
    for (auto matches = keyInBraces().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        filled += QStringView(text).sliced(at, match.capturedStart() - at);
        filled += values.value(match.captured(1));
        at = match.capturedEnd();
    }
    return filled + text.sliced(at);
}

QJsonValue filledValue(const QJsonValue &value, const QMap<QString, QString> &values)
{
    if (value.isString())
        return filledText(value.toString(), values);
    if (value.isArray()) {
        QJsonArray filled;
        for (const QJsonValue each : value.toArray())
            filled.append(filledValue(each, values));
        return filled;
    }
    if (value.isObject()) {
        QJsonObject filled = value.toObject();
        for (auto it = filled.begin(); it != filled.end(); ++it)
            it.value() = filledValue(it.value(), values);
        return filled;
    }
    return value;
}

} // namespace

QStringList namesInBody(const QString &text)
{
    QStringList names;
    for (auto matches = keyInBraces().globalMatch(text); matches.hasNext();)
        names.append(matches.next().captured(1));
    names.removeDuplicates();
    return names;
}

Result<QByteArray> filledBody(const QString &text, const QMap<QString, QString> &values)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (document.isNull())
        return failure(ErrorKind::BadInput,
                       tr("The body is not JSON: %1. Placeholders stand inside texts, as in \"{{VERSION}}\".")
                           .arg(error.errorString()));
    for (const QString &name : namesInBody(text))
        if (!values.contains(name))
            return failure(ErrorKind::BadInput, tr("The body asks for {{%1}}, but there is no such value.").arg(name),
                           name);
    if (document.isArray())
        return QJsonDocument(filledValue(document.array(), values).toArray()).toJson(QJsonDocument::Compact);
    return QJsonDocument(filledValue(document.object(), values).toObject()).toJson(QJsonDocument::Compact);
}

} // namespace slipway::ci::webhook
