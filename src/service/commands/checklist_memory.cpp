// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/checklist_memory.h"

#include <QCryptographicHash>

namespace slipway::service {

namespace {

/// Enough to tell the wordings of one text apart.
constexpr qsizetype kDigestLength = 16;

QString shortDigest(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(kDigestLength));
}

} // namespace

Side TaskMemory::judge(QLatin1StringView field, const QString &ours, const QString &theirs)
{
    if (ours == theirs)
        return Side::Ours;
    const QString before = text(field);
    const QString now = shortDigest(theirs);
    if (now == before)
        return Side::Ours;
    setText(field, now);
    return shortDigest(ours) == before ? Side::Theirs : Side::Both;
}

void TaskMemory::learn(QLatin1StringView field, const QString &theirs)
{
    setText(field, shortDigest(theirs));
}

} // namespace slipway::service
