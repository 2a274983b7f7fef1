// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/github/workflow_file.h"

#include "ci/yaml_reading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::ci::github {

namespace {

YAML::Node triggersOf(const YAML::Node &root)
{
    for (const char *key : {"on", "true", "On", "ON", "True"})
        if (const YAML::Node node = yamlAt(root, key); node.IsDefined())
            return node;
    return YAML::Node(YAML::NodeType::Undefined);
}

ParameterSpec::Type inputType(const QString &type)
{
    using Type = ParameterSpec::Type;
    if (type == u"boolean")
        return Type::Boolean;
    if (type == u"choice")
        return Type::Choice;
    if (type == u"number")
        return Type::Number;
    return type == u"environment" ? Type::Environment : Type::Text;
}

ParameterSpec inputFrom(const QString &key, const YAML::Node &node)
{
    ParameterSpec input;
    input.key = key;
    input.label = key;
    input.description = yamlText(yamlAt(node, "description")).trimmed();
    input.type = inputType(yamlText(yamlAt(node, "type")));
    input.defaultValue = yamlText(yamlAt(node, "default"));
    input.choices = yamlTexts(yamlAt(node, "options"));
    input.isRequired = isYamlTrue(yamlAt(node, "required"));
    input.source = ParameterSpec::Source::Definition;
    if (input.type == ParameterSpec::Type::Choice && input.defaultValue.isEmpty() && !input.choices.isEmpty())
        input.defaultValue = input.choices.first();
    if (input.type == ParameterSpec::Type::Boolean)
        input.defaultValue = isYamlTrue(yamlAt(node, "default")) ? u"true"_s : u"false"_s;
    return input;
}

bool shows(const QString &runName, const QString &input)
{
    const QRegularExpression use(
        u"\\$\\{\\{[^}]*\\binputs\\.%1\\b[^}]*\\}\\}"_s.arg(QRegularExpression::escape(input)));
    return runName.contains(use);
}

WorkflowFile workflowFrom(const YAML::Node &root, const QStringList &keyNames)
{
    WorkflowFile file;
    file.name = yamlText(yamlAt(root, "name"));
    const YAML::Node triggers = triggersOf(root);
    file.isDispatchable =
        yamlText(triggers) == u"workflow_dispatch" || yamlTexts(triggers).contains(u"workflow_dispatch"_s);
    if (!triggers.IsDefined() || !triggers.IsMap())
        return file;
    for (const auto &trigger : triggers)
        file.isDispatchable |= yamlText(trigger.first) == u"workflow_dispatch";
    const YAML::Node inputs = yamlAt(yamlAt(triggers, "workflow_dispatch"), "inputs");
    if (!inputs.IsDefined() || !inputs.IsMap())
        return file;
    const QString runName = yamlText(yamlAt(root, "run-name"));
    for (const auto &input : inputs) {
        const QString key = yamlText(input.first);
        file.inputs.push_back(inputFrom(key, input.second));
        if (file.keyInput.isEmpty() && keyNames.contains(key.toLower()) && shows(runName, key))
            file.keyInput = key;
    }
    return file;
}

} // namespace

Result<WorkflowFile> parseWorkflow(const QByteArray &text, const QString &path, const QStringList &keyNames)
{
    const Result<std::vector<YAML::Node>> documents = yamlDocuments(text, path);
    if (!documents)
        return std::unexpected(documents.error());
    if (documents->empty() || !documents->front().IsMap())
        return failure(ErrorKind::BadInput, tr("%1 is not a workflow: it holds no mapping.").arg(path), path);
    return workflowFrom(documents->front(), keyNames);
}

} // namespace slipway::ci::github
