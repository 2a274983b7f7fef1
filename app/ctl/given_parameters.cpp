// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/given_parameters.h"

#include "core/base/tr.h"

namespace slipway::ctl {

Result<QMap<QString, QString>> givenParameters(const QStringList &pairs)
{
    QMap<QString, QString> parameters;
    for (const QString &each : pairs) {
        const qsizetype equals = each.indexOf(u'=');
        if (equals <= 0)
            return failure(ErrorKind::BadInput, tr("“%1” is no parameter. Write NAME=VALUE.").arg(each.left(60)));
        if (parameters.contains(each.left(equals)))
            return failure(ErrorKind::BadInput, tr("The parameter “%1” stands twice.").arg(each.left(equals)));
        parameters.insert(each.left(equals), each.mid(equals + 1));
    }
    return parameters;
}

Waiting waitingOf(const Call &call)
{
    return {.isWaited = call.has("--wait"), .isFollowed = call.has("--follow"), .asJson = call.asJson()};
}

} // namespace slipway::ctl
