// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/criteria/measured_text.h"

#include "core/readiness/measured_condition.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

bool isListKey(const QString &key)
{
    return key == u"matchers" || key == u"hosts" || key == u"services";
}

QJsonValue measuredValueFrom(const QString &key, const QString &text)
{
    // Commas inside of quotation marks belong to a matcher.
    static const QRegularExpression between(uR"re(,(?=(?:[^"]*"[^"]*")*[^"]*$))re"_s);
    if (isListKey(key)) {
        QJsonArray list;
        for (const QString &each : text.split(between, Qt::SkipEmptyParts))
            if (!each.trimmed().isEmpty())
                list.append(each.trimmed());
        return list;
    }
    if (key == u"warning_is_ok")
        return text == u"true";
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && key != u"query" ? QJsonValue(number) : QJsonValue(text);
}

} // namespace

QString measuredLines(const QJsonObject &parameters)
{
    QStringList lines;
    for (auto each = parameters.begin(); each != parameters.end(); ++each) {
        QString text = each->isDouble() ? QString::number(each->toDouble(), 'g', 12) : each->toString();
        if (each->isBool())
            text = each->toBool() ? u"true"_s : u"false"_s;
        QStringList parts;
        for (const QJsonValue &part : each->toArray())
            parts += part.toString();
        lines += each.key() + u": "_s + (each->isArray() ? parts.join(u", "_s) : text);
    }
    return lines.join(u'\n');
}

QJsonObject measuredFromLines(const QString &lines)
{
    QJsonObject parameters;
    for (const QString &line : lines.split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        const QString key = line.left(std::max<qsizetype>(0, colon)).trimmed();
        const QString text = line.mid(colon + 1).trimmed();
        if (!key.isEmpty() && !text.isEmpty())
            parameters[key] = measuredValueFrom(key, text);
    }
    return parameters;
}

QString measuredLinesProblem(CriterionKind kind, const QString &lines)
{
    if (!isMeasured(kind))
        return {};
    const auto read = readMeasured(kind, measuredFromLines(lines));
    return read ? QString() : read.error().sentence;
}

QJsonObject usualMeasured(CriterionKind kind)
{
    QJsonObject usual{{u"connection"_s, u"Prometheus"_s}};
    switch (kind) {
    case CriterionKind::Metric:
        usual[u"query"_s] = u"min(up)"_s;
        usual[u"threshold"_s] = u">= 1"_s;
        break;
    case CriterionKind::Comparison:
        usual[u"query"_s] = u"avg(up)"_s;
        usual[u"window"_s] = u"1h"_s;
        break;
    case CriterionKind::Checks: usual[u"hosts"_s] = QJsonArray{u"web1"_s}; break;
    case CriterionKind::Http: return {{u"url"_s, u"https://example.org/health"_s}};
    case CriterionKind::Slo: usual[u"query"_s] = u"1 - avg(avg_over_time(up[$window]))"_s; break;
    default: break;
    }
    return usual;
}

} // namespace slipway::ui
