// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/teamcity/parameter_type.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::ci::teamcity {

namespace {

QString withoutBars(QStringView text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'|' || at + 1 == text.size()) {
            plain += text[at];
            continue;
        }
        const QChar next = text[++at];
        plain += next == u'n' ? QChar(u'\n') : next == u'r' ? QChar(u'\r') : next;
    }
    return plain;
}

} // namespace

ParameterType parameterType(QStringView raw)
{
    static const QRegularExpression kSetting(uR"(([\w.\-]+)='((?:[^'|]|\|.)*)')"_s);
    const QStringView trimmed = raw.trimmed();
    ParameterType type{trimmed.left(trimmed.indexOf(u' ') < 0 ? trimmed.size() : trimmed.indexOf(u' ')).toString(), {}};
    for (auto matches = kSetting.globalMatchView(trimmed); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        type.settings.insert(match.captured(1), withoutBars(match.capturedView(2)));
    }
    return type;
}

} // namespace slipway::ci::teamcity
