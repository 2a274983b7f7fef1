// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pipelines/parameter_lines.h"

#include "core/base/tr.h"

#include <QStringList>

namespace slipway::ui {

using namespace Qt::StringLiterals;

QString parameterLines(const QJsonObject &parameters)
{
    QStringList lines;
    for (auto at = parameters.begin(); at != parameters.end(); ++at)
        lines += at.key() + u" = "_s + at.value().toString();
    return lines.join(u'\n');
}

bool areLines(const QJsonObject &parameters)
{
    const auto read = parametersOf(parameterLines(parameters), parameters);
    return read && *read == parameters;
}

Result<QJsonObject> parametersOf(const QString &lines, const QJsonObject &before)
{
    QJsonObject parameters;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype at = line.indexOf(u'=');
        const QString name = line.left(at).trimmed();
        if (at < 0 || name.isEmpty())
            return failure(ErrorKind::BadInput,
                           tr("“%1” is no parameter: write it as name = value.").arg(line.trimmed()));
        const QString value = line.mid(at + 1).trimmed();
        const QString kept = before[name].toString();
        parameters[name] = kept.trimmed() == value ? kept : value;
    }
    return parameters;
}

} // namespace slipway::ui
