// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QString>

namespace slipway::test {

/// One exchange with a real server.
struct Recording {
    int status = 0;
    QByteArray body;
    QString path; ///< that was asked for
    bool isCut = false;
};

/// All exchanges of `tests/fixtures/monitoring/recordings/NAME.jsonl` by their names.
inline QMap<QString, Recording> recordings(const QString &name)
{
    QMap<QString, Recording> found;
    QFile file(QStringLiteral(SLIPWAY_FIXTURES "/monitoring/recordings/") + name + QStringLiteral(".jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        Recording recording{
            .status = line[u"status"].toInt(), .body = {}, .path = line[u"request"][u"path"].toString()};
        const QJsonValue body = line[u"body"];
        if (body.isObject())
            recording.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
        else if (body.isArray())
            recording.body = QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
        else if (body.isString())
            recording.body = '"' + body.toString().toUtf8() + '"';
        else
            recording.body = line[u"body_text"].toString().toUtf8();
        if (line.contains(u"body_truncated_prefix")) {
            recording.body = line[u"body_truncated_prefix"].toString().toUtf8();
            recording.isCut = true;
        }
        found.insert(line[u"name"].toString(), recording);
    }
    return found;
}

} // namespace slipway::test
