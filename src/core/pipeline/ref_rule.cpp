// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/ref_rule.h"

#include "core/base/tr.h"

#include <QRegularExpression>

namespace slipway {

using namespace Qt::StringLiterals;

QString shortRef(const QString &ref)
{
    for (const QString &prefix : {u"refs/heads/"_s, u"refs/tags/"_s})
        if (ref.startsWith(prefix))
            return ref.mid(prefix.size());
    return ref;
}

Result<> refFits(const QString &pattern, const QString &ref)
{
    if (pattern.isEmpty())
        return {};
    const QRegularExpression rule(QRegularExpression::anchoredPattern(pattern));
    if (!rule.isValid())
        return failure(ErrorKind::BadInput,
                       tr("“%1” is no regular expression for a branch or tag: %2.").arg(pattern, rule.errorString()));
    if (ref.isEmpty())
        return failure(ErrorKind::NotAllowed,
                       tr("This job runs only on a branch or tag that matches “%1”; none was given.").arg(pattern));
    if (rule.match(ref).hasMatch() || rule.match(shortRef(ref)).hasMatch())
        return {};
    return failure(ErrorKind::NotAllowed,
                   tr("This job runs only on a branch or tag that matches “%1”; “%2” does not.").arg(pattern, ref));
}

} // namespace slipway
