// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/panel_json.h"

using namespace Qt::StringLiterals;

namespace slipway {

QJsonArray toJson(const std::vector<PanelQuery> &queries)
{
    QJsonArray json;
    for (const PanelQuery &each : queries)
        json += QJsonObject{{u"expression"_s, each.expression}, {u"legend"_s, each.legend}};
    return json;
}

QJsonArray toJson(const std::vector<PanelThreshold> &thresholds)
{
    QJsonArray json;
    for (const PanelThreshold &each : thresholds)
        json += QJsonObject{{u"value"_s, each.value}, {u"upper"_s, each.isUpper}, {u"name"_s, each.name}};
    return json;
}

std::vector<PanelQuery> panelQueries(const QJsonArray &json)
{
    std::vector<PanelQuery> queries;
    for (const QJsonValue &each : json)
        queries.push_back({each[u"expression"].toString(), each[u"legend"].toString()});
    return queries;
}

std::vector<PanelThreshold> panelThresholds(const QJsonArray &json)
{
    std::vector<PanelThreshold> thresholds;
    for (const QJsonValue &each : json)
        thresholds.push_back({each[u"value"].toDouble(), each[u"upper"].toBool(true), each[u"name"].toString()});
    return thresholds;
}

} // namespace slipway
