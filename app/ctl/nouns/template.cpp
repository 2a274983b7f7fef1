// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/files.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "service/commands/workspace_commands.h"
#include "service/export_file.h"
#include "service/templates.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace template_verbs {

QJsonObject templateJson(const Template &each)
{
    const auto spec = service::checkTemplate(each.body.toUtf8(), each.name);
    QJsonArray phases;
    int items = 0;
    if (spec)
        for (const TemplateSpec::Phase &phase : spec->phases) {
            phases.append(phase.name);
            items += static_cast<int>(phase.items.size());
        }
    return {{u"id"_s, each.id.toString()},
            {u"name"_s, each.name},
            {u"description"_s, spec ? orNull(spec->description) : QJsonValue()},
            {u"phases"_s, phases},
            {u"items"_s, items}};
}

Result<Answer> list(Call &call)
{
    return call.queries().templates().transform([](const std::vector<Template> &templates) {
        Table table({tr("TEMPLATE"), tr("ITEMS"), tr("PHASES"), tr("ID")});
        for (const Template &each : templates) {
            const QJsonObject json = templateJson(each);
            QStringList phases;
            for (const QJsonValue &phase : json[u"phases"].toArray())
                phases += phase.toString();
            table.add({each.name, QString::number(json[u"items"].toInt()), phases.join(u", "_s), each.id.toString()});
        }
        return Answer{.text = table.text(tr("There are no templates yet.")),
                      .json = {{u"templates"_s, jsonList(templates, templateJson)}}};
    });
}

Result<Answer> exportFile(Call &call)
{
    const QString file = call.text("FILE");
    return call.queries().findTemplate(call.text("NAME")).and_then([&](const Template &found) -> Result<Answer> {
        if (file == kStandardStream)
            return Answer{.text = {},
                          .json = {{u"file"_s, QJsonValue()}, {u"content"_s, found.body}},
                          .file = found.body.toUtf8()};
        return service::writeExport(file, found.body.toUtf8(), call.workspaceFile()).transform([&] {
            return Answer{.text = tr("Wrote %1 to %2").arg(found.name, file), .json = {{u"file"_s, file}}};
        });
    });
}

Result<Answer> importFile(Call &call)
{
    const QString file = call.text("FILE");
    const auto body = readFile(file);
    if (!body)
        return std::unexpected(body.error());
    const auto spec = service::checkTemplate(*body, nameInSentences(file));
    const auto templates = call.queries().templates();
    if (!spec || !templates)
        return std::unexpected(spec ? templates.error() : spec.error());
    Template made{{}, spec->name, QString::fromUtf8(*body)};
    for (const Template &each : *templates)
        if (each.name.compare(made.name, Qt::CaseInsensitive) == 0)
            made.id = each.id;
    const bool isNew = made.id.isNull();
    return call.session().run(service::Save<Template>{made}).transform([&](TemplateId id) {
        made.id = id;
        return Answer{.text = id.toString(),
                      .json = {{u"id"_s, id.toString()}, {u"added"_s, isNew}, {u"template"_s, templateJson(made)}}};
    });
}

Result<Answer> remove(Call &call)
{
    return call.queries().findTemplate(call.text("NAME")).and_then([&](const Template &found) {
        return call.session().run(service::Remove<Template>{found.id}).transform([&](service::Done) {
            return Answer{.text = tr("Removed %1").arg(found.name), .json = {{u"removed"_s, found.id.toString()}}};
        });
    });
}

} // namespace template_verbs
} // namespace

void addTemplate(CommandTree &tree)
{
    using namespace template_verbs;
    tree.noun("template", tr("What releases start from"));
    tree.verb("list", tr("Lists the templates")).byAnybody().does(list);
    tree.verb("export", tr("Writes a template as YAML"))
        .argument("NAME", Value::Template, tr("Its name or id"))
        .argument("FILE", Value::File, tr("Where to; - for standard output"))
        .byAnybody()
        .does(exportFile);
    tree.verb("import", tr("Adds a template from YAML, or replaces the one of that name; prints its id"))
        .argument("FILE", Value::File, tr("A YAML file; - for standard input"))
        .does(importFile);
    tree.verb("remove", tr("Removes a template; releases made from it stay"))
        .argument("NAME", Value::Template, tr("Its name or id"))
        .does(remove);
}

} // namespace slipway::ctl
