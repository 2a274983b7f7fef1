// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/criteria/measured_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway::ui {

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
