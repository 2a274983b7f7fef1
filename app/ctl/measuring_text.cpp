// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/measuring_text.h"

#include "app/ctl/json_shapes.h"
#include "app/ctl/text.h"
#include "core/base/tr.h"

#include <QJsonArray>

#include <cmath>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

QJsonObject measurementJson(const MeasurementRecord &measurement)
{
    const bool isNumber = measurement.value && std::isfinite(*measurement.value);
    return {
        {u"at"_s, toRfc3339(measurement.at)},    {u"value"_s, isNumber ? QJsonValue(*measurement.value) : QJsonValue()},
        {u"phase"_s, toText(measurement.phase)}, {u"samples"_s, measurement.samples},
        {u"said"_s, orNull(measurement.said)},   {u"server"_s, orNull(measurement.server)},
        {u"query"_s, orNull(measurement.query)}, {u"warnings"_s, QJsonArray::fromStringList(measurement.warnings)},
        {u"error"_s, orNull(measurement.error)}, {u"detail"_s, measurement.detail}};
}

QJsonObject courseJson(const service::AnalysisView &view)
{
    return {{u"state"_s, toText(view.course.state)},
            {u"reason"_s, orNull(view.course.reason)},
            {u"started_at"_s, toRfc3339(view.course.startedAt)},
            {u"decided_at"_s, orNull(view.course.decidedAt)},
            {u"next_at"_s, orNull(view.standing.nextAt)},
            {u"ends_at"_s, orNull(view.endsAt)},
            {u"warning"_s, orNull(view.warning)}};
}

QString measuredText(const MeasurementRecord &measurement, ValueUnit unit)
{
    if (!measurement.error.isEmpty())
        return tr("error");
    return measurement.value && !std::isnan(*measurement.value) ? valueText(*measurement.value, unit) : tr("no data");
}

QString measurementLine(const service::AnalysisView &view, const MeasurementRecord &measurement, const QByteArray &zone)
{
    // What a comparison comes to is a ratio, whatever its samples are measured in.
    const bool isPlain = std::holds_alternative<MetricCondition>(view.asked.condition);
    QString line = inZone(measurement.at, zone).toString(u"HH:mm:ss"_s) + u"  "_s + view.criterion.title + u": "_s;
    line += measuredText(measurement, isPlain ? view.asked.rules.unit : ValueUnit::Number) + u", "_s
            + toText(measurement.phase);
    const QString more = measurement.error.isEmpty() ? measurement.said : measurement.error;
    return more.isEmpty() ? line : line + u". "_s + more;
}

} // namespace slipway::ctl
