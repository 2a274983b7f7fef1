// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/monitoring_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "service/commands/monitoring_commands.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace monitor_panel_verbs {

QStringList unitWords()
{
    QStringList words;
    for (const auto &[unit, word] : EnumText<ValueUnit>::values)
        words += word.toString();
    return words;
}

/// Whose panels are meant: exactly one of both.
Result<Panel> owned(Call &call)
{
    Panel panel;
    if (call.has("--release"))
        return call.queries().findRelease(call.text("--release")).transform([&](const Release &release) {
            panel.release = release.id;
            return panel;
        });
    return call.queries().findEnvironment(call.text("--environment")).transform([&](const Environment &environment) {
        panel.environment = environment.id;
        return panel;
    });
}

Result<std::vector<Panel>> panelsOf(Call &call)
{
    return owned(call).and_then([&](const Panel &panel) {
        return panel.release ? call.queries().panels(*panel.release) : call.queries().panels(*panel.environment);
    });
}

Result<> takeThresholds(Call &call, Panel &panel)
{
    for (const char *option : {"--above", "--below"})
        for (const QString &text : call.all(option)) {
            bool isNumber = false;
            const double value = text.toDouble(&isNumber);
            if (!isNumber)
                return failure(ErrorKind::BadInput, tr("“%1” is no number.").arg(text), QString::fromLatin1(option));
            panel.thresholds.push_back({value, QByteArrayView(option) == "--above", {}});
        }
    return {};
}

Result<Answer> add(Call &call)
{
    auto panel = owned(call);
    if (!panel)
        return std::unexpected(panel.error());
    panel->title = call.text("TITLE");
    panel->connection = call.text("--connection");
    panel->unit = fromText<ValueUnit>(call.given("--unit").value_or(u"number"_s)).value_or(ValueUnit::Number);
    const QStringList expressions = call.all("--query");
    const QStringList legends = call.all("--legend");
    if (legends.size() > expressions.size())
        return failure(ErrorKind::BadInput, tr("There are more legends than queries."));
    for (qsizetype i = 0; i < expressions.size(); ++i)
        panel->queries.push_back({expressions[i], legends.value(i)});
    return takeThresholds(call, *panel)
        .and_then([&] { return call.session().run(service::SavePanel{*panel}); })
        .transform([&](PanelId id) {
            panel->id = id;
            return Answer{.text = id.toString(), .json = {{u"id"_s, id.toString()}, {u"panel"_s, panelJson(*panel)}}};
        });
}

Result<Answer> list(Call &call)
{
    return panelsOf(call).transform([](const std::vector<Panel> &panels) {
        Table table({tr("PANEL"), tr("CONNECTION"), tr("UNIT"), tr("QUERIES"), tr("ID")});
        for (const Panel &each : panels) {
            QStringList queries;
            for (const PanelQuery &query : each.queries)
                queries += query.expression;
            table.add({each.title, each.connection, toText(each.unit), queries.join(u"; "_s), each.id.toString()});
        }
        return Answer{.text = table.text(tr("There are no panels.")),
                      .json = {{u"panels"_s, jsonList(panels, panelJson)}}};
    });
}

Result<Answer> remove(Call &call)
{
    const auto panels = panelsOf(call);
    if (!panels)
        return std::unexpected(panels.error());
    const QString wanted = call.text("PANEL");
    std::vector<Panel> found;
    std::ranges::copy_if(*panels, std::back_inserter(found), [&](const Panel &each) {
        return each.id.toString() == wanted || each.title.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (found.size() != 1)
        return failure(found.empty() ? ErrorKind::NotFound : ErrorKind::BadInput,
                       found.empty() ? tr("There is no panel “%1” there.").arg(wanted)
                                     : tr("“%1” names more than one panel. Name it by its id.").arg(wanted));
    return call.session().run(service::RemovePanel{found.front().id}).transform([&](service::Done) {
        return Answer{.text = tr("Removed"), .json = {{u"removed"_s, found.front().id.toString()}}};
    });
}

Verb &ownerOptions(Verb &verb)
{
    return verb.option("--release", "RELEASE", Value::Release, tr("Of a release: id or PRODUCT/VERSION"))
        .option("--environment", "ENVIRONMENT", Value::Environment, tr("Of an environment"))
        .needsOneOf({"--release", "--environment"})
        .notBoth("--release", "--environment");
}

} // namespace monitor_panel_verbs
} // namespace

void addMonitorPanel(CommandTree &tree)
{
    using namespace monitor_panel_verbs;
    tree.subNoun("monitor", "panel", tr("Charts of what is watched"));
    auto adding = tree.verb("add", tr("Adds a panel at the end and prints its id"));
    adding.argument("TITLE", Value::Text, tr("What it shows"))
        .requiredOption("--connection", "NAME", Value::MonitoringConnection, tr("Which monitoring connection it asks"))
        .manyOption("--query", "EXPR", Value::Text, tr("What it asks; may be repeated"))
        .manyOption("--legend", "TEXT", Value::Text,
                    tr("Of the series of the query at the same place; {{label}} is filled in"))
        .wordOption("--unit", "UNIT", unitWords(), tr("What values are measured in; without: number"))
        .manyOption("--above", "VALUE", Value::Number, tr("A line above which values are bad; may be repeated"))
        .manyOption("--below", "VALUE", Value::Number, tr("A line below which values are bad; may be repeated"));
    ownerOptions(adding).does(add);
    auto listing = tree.verb("list", tr("Lists the panels, in their order"));
    ownerOptions(listing.byAnybody()).does(list);
    auto removing = tree.verb("remove", tr("Takes a panel away"));
    removing.argument("PANEL", Value::Text, tr("Its id or title"));
    ownerOptions(removing).does(remove);
}

} // namespace slipway::ctl
