// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/path_filters.h"

#include "core/base/tr.h"

namespace slipway {

Result<QStringList> plainPaths(const QStringList &paths)
{
    QStringList plain;
    for (QString path : paths) {
        path = path.trimmed();
        while (path.startsWith(u"./"))
            path.remove(0, 2);
        while (path.size() > 1 && path.endsWith(u'/'))
            path.chop(1);
        if (path.isEmpty() || path == u".")
            continue;
        if (path.startsWith(u'/') || path.split(u'/').contains(u".."))
            return failure(ErrorKind::BadInput,
                           tr("The path “%1” leads out of the repository. Paths are relative to its root.").arg(path),
                           path);
        if (path.contains(u'*') || path.contains(u'?') || path.startsWith(u':'))
            return failure(ErrorKind::BadInput, tr("“%1”: name folders and files, without wildcards.").arg(path), path);
        plain += path;
    }
    return plain;
}

} // namespace slipway
