// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/template/template_panels.h"

#include "formats/template/template_mapping.h"

#include <cmath>
#include <limits>

namespace slipway::formats {

namespace {

PanelThreshold readThreshold(const YAML::Node &node, TemplateBudget &budget)
{
    constexpr double kMost = std::numeric_limits<double>::max();
    const TemplateMapping map(node, tr("A threshold"), {u"above"_s, u"below"_s, u"name"_s}, budget);
    if (map.has("above") == map.has("below"))
        throw TemplateMistake{map.line(), tr("A threshold has either “above” or “below”, a number.")};
    const bool isUpper = map.has("above");
    const double value = map.decimal(isUpper ? "above" : "below", -kMost, kMost);
    if (std::isnan(value))
        throw TemplateMistake{map.line(), tr("A threshold has either “above” or “below”, a number.")};
    return {value, isUpper, map.text("name")};
}

TemplateSpec::Panel readPanel(const YAML::Node &node, TemplateBudget &budget)
{
    const TemplateMapping map(
        node, tr("A panel"),
        {u"title"_s, u"connection"_s, u"unit"_s, u"query"_s, u"legend"_s, u"queries"_s, u"thresholds"_s}, budget);
    TemplateSpec::Panel panel;
    panel.title = map.neededText("title");
    panel.connection = map.neededText("connection");
    const QString unit = map.text("unit");
    const auto known = fromText<ValueUnit>(unit.isEmpty() ? u"number"_s : unit);
    if (!known)
        throw TemplateMistake{map.lineOfKey("unit"),
                              tr("“%1” is no unit. It may be number, s, ms, ratio, %, bytes, bytes/s "
                                 "or /s.")
                                  .arg(unit.left(60))};
    panel.unit = *known;
    if (map.has("query"))
        panel.queries.push_back({map.neededText("query"), map.text("legend")});
    else if (map.has("legend"))
        throw TemplateMistake{map.lineOfKey("legend"), tr("“legend” stands beside “query”, or in each of “queries”.")};
    for (const YAML::Node &each : map.sequence("queries")) {
        const TemplateMapping query(each, tr("A query"), {u"expression"_s, u"legend"_s}, budget);
        panel.queries.push_back({query.neededText("expression"), query.text("legend")});
    }
    if (panel.queries.empty())
        throw TemplateMistake{map.line(), tr("The panel “%1” needs “query”, or “queries”.").arg(panel.title)};
    for (const YAML::Node &each : map.sequence("thresholds"))
        panel.thresholds.push_back(readThreshold(each, budget));
    return panel;
}

} // namespace

std::vector<TemplateSpec::Panel> readPanels(const std::vector<YAML::Node> &nodes, TemplateBudget &budget)
{
    std::vector<TemplateSpec::Panel> panels;
    for (const YAML::Node &each : nodes)
        panels.push_back(readPanel(each, budget));
    return panels;
}

} // namespace slipway::formats
