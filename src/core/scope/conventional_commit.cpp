// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/conventional_commit.h"

#include <QRegularExpression>

namespace slipway {

using namespace Qt::StringLiterals;

std::optional<ConventionalCommit> conventionalCommit(const QString &title, const QString &body)
{
    static const QRegularExpression form(uR"(^([A-Za-z][A-Za-z0-9-]{0,30})(?:\(([^()\r\n]{1,80})\))?(!)?: +(\S.*)$)"_s);
    const QRegularExpressionMatch match = form.match(title);
    if (!match.hasMatch())
        return std::nullopt;
    ConventionalCommit made{match.captured(1).toLower(), match.captured(2).trimmed(), match.captured(4).trimmed(),
                            !match.captured(3).isEmpty(), breakingFooter(body)};
    made.isBreaking = made.isBreaking || !made.breaking.isEmpty();
    return made;
}

QString breakingFooter(const QString &body)
{
    // Upper case only, as the specification says; it goes on to the next footer or the end.
    static const QRegularExpression footer(
        uR"(^BREAKING[ -]CHANGE: +(.+?)(?=^\s*$\s*^[A-Za-z][A-Za-z-]*(?:: | #)|^[A-Z][A-Za-z-]*(?:: | #)|\z))"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    return footer.match(body).captured(1).simplified();
}

QStringList revertedIds(const QString &body)
{
    static const QRegularExpression line(uR"(\bThis reverts commit ([0-9a-fA-F]{7,64})\b)"_s);
    QStringList ids;
    for (const QRegularExpressionMatch &match : line.globalMatch(body))
        ids += match.captured(1).toLower();
    return ids;
}

} // namespace slipway
