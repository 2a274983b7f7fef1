// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monitoring/series_names.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

QString filledLegend(const QString &legend, const Labels &labels)
{
    static const QRegularExpression braces(uR"(\{\{\s*([A-Za-z_][A-Za-z0-9_]*)\s*\}\})"_s);
    QString text;
    qsizetype last = 0;
    for (const QRegularExpressionMatch &match : braces.globalMatch(legend)) {
        text += legend.sliced(last, match.capturedStart() - last) + labels.value(match.captured(1));
        last = match.capturedEnd();
    }
    return text + legend.sliced(last);
}

/// Labels whose values differ between the series, the name of the metric last.
QStringList tellingLabels(const std::vector<Labels> &all)
{
    QStringList names;
    for (const Labels &labels : all)
        for (auto each = labels.keyBegin(); each != labels.keyEnd(); ++each)
            if (!names.contains(*each))
                names.append(*each);
    erase_if(names, [&](const QString &name) {
        return std::ranges::all_of(all,
                                   [&](const Labels &labels) { return labels.value(name) == all.front().value(name); });
    });
    std::ranges::stable_partition(names, [](const QString &name) { return name != "__name__"_L1; });
    return names;
}

} // namespace

QStringList seriesNames(const QString &legend, const QString &expression, const std::vector<Labels> &all)
{
    QStringList names;
    const QStringList telling = legend.isEmpty() ? tellingLabels(all) : QStringList();
    for (const Labels &labels : all) {
        QStringList values;
        for (const QString &name : telling)
            if (const QString value = labels.value(name); !value.isEmpty())
                values.append(value);
        QString name = legend.isEmpty() ? values.join(u", "_s) : filledLegend(legend, labels);
        if (name.isEmpty())
            name = labels.value(u"__name__"_s);
        names.append(name.isEmpty() ? expression.simplified() : name);
    }
    return names;
}

} // namespace slipway::ui
