// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/chart_variables.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace slipway {

namespace {

QString promDuration(milliseconds length)
{
    return length.count() % 1000 == 0 ? QString::number(length.count() / 1000) + u's'
                                      : QString::number(length.count()) + u"ms"_s;
}

QString variableText(const QString &unit, milliseconds length)
{
    if (unit == u"_ms")
        return QString::number(length.count());
    if (unit == u"_s")
        return QString::number((length.count() + 500) / 1000);
    return promDuration(length);
}

} // namespace

QString withVariables(QString expression, milliseconds step, milliseconds range, milliseconds scrape)
{
    if (!expression.contains(u'$'))
        return expression;
    static const QRegularExpression variable(
        u"\\$(?:\\{__(rate_interval|interval|range)(_ms|_s)?\\}|__(rate_interval|interval|range)(_ms|_s)?\\b)"_s);
    QString filled;
    qsizetype end = 0;
    for (auto found = variable.globalMatch(expression); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString name = match.captured(1) + match.captured(3);
        const QString unit = match.captured(2) + match.captured(4);
        const milliseconds length = name == u"interval" ? step
                                    : name == u"range"  ? range
                                                        : std::max(step + scrape, 4 * scrape);
        filled += QStringView(expression).sliced(end, match.capturedStart() - end);
        filled += variableText(unit, length);
        end = match.capturedEnd();
    }
    filled += QStringView(expression).sliced(end);
    return filled;
}

} // namespace slipway
