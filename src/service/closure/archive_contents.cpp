// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/archive_pack.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace slipway::service {

QString contentHashOf(const ArchiveFiles &files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto each = files.begin(); each != files.end(); ++each) {
        hash.addData(QCryptographicHash::hash(*each, QCryptographicHash::Sha256).toHex());
        hash.addData("  " + each.key().toUtf8() + '\n');
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace slipway::service
