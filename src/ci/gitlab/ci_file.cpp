// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/gitlab/ci_file.h"

#include "ci/yaml_reading.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::ci::gitlab {

namespace {

CiFile::Kind kindOf(const QString &type)
{
    if (type == u"number")
        return CiFile::Kind::Number;
    if (type == u"boolean")
        return CiFile::Kind::Boolean;
    return type == u"array" ? CiFile::Kind::Array : CiFile::Kind::Text;
}

/// A list is shown as people may write it again: `[a, b]` in JSON.
QString defaultText(const YAML::Node &node)
{
    if (!node.IsDefined() || !node.IsSequence())
        return yamlText(node);
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(yamlTexts(node))).toJson(QJsonDocument::Compact));
}

ParameterSpec parameterFrom(const QString &key, const YAML::Node &node, const YAML::Node &initial)
{
    ParameterSpec parameter;
    parameter.key = key;
    parameter.label = key;
    parameter.description = yamlText(yamlAt(node, "description")).trimmed();
    parameter.choices = yamlTexts(yamlAt(node, "options"));
    parameter.defaultValue = defaultText(initial);
    parameter.source = ParameterSpec::Source::Definition;
    if (!parameter.choices.isEmpty())
        parameter.type = ParameterSpec::Type::Choice;
    return parameter;
}

ParameterSpec inputFrom(const QString &key, const YAML::Node &node, CiFile::Kind kind)
{
    const YAML::Node initial = yamlAt(node, "default");
    ParameterSpec input = parameterFrom(key, node, initial);
    input.isRequired = !initial.IsDefined();
    input.pattern = yamlText(yamlAt(node, "regex"));
    if (input.type == ParameterSpec::Type::Text && kind == CiFile::Kind::Number)
        input.type = ParameterSpec::Type::Number;
    if (kind == CiFile::Kind::Boolean)
        input.type = ParameterSpec::Type::Boolean;
    return input;
}

void readVariables(const YAML::Node &variables, CiFile &file)
{
    if (!variables.IsDefined() || !variables.IsMap())
        return;
    for (const auto &variable : variables) {
        if (!variable.second.IsMap() || !yamlAt(variable.second, "description").IsDefined())
            continue;
        const QString key = yamlText(variable.first);
        file.variables.push_back(parameterFrom(key, variable.second, yamlAt(variable.second, "value")));
    }
}

} // namespace

Result<CiFile> parseCiFile(const QByteArray &text, const QString &path, const QStringList &keyNames)
{
    const Result<std::vector<YAML::Node>> documents = yamlDocuments(text, path);
    if (!documents)
        return std::unexpected(documents.error());
    CiFile file;
    for (const YAML::Node &document : *documents) {
        const YAML::Node inputs = yamlAt(yamlAt(document, "spec"), "inputs");
        if (inputs.IsDefined() && inputs.IsMap()) {
            for (const auto &input : inputs) {
                const QString key = yamlText(input.first);
                file.kinds[key] = kindOf(yamlText(yamlAt(input.second, "type")));
                file.inputs.push_back(inputFrom(key, input.second, file.kinds[key]));
            }
        }
        readVariables(yamlAt(document, "variables"), file);
        file.hasIncludes |= yamlAt(document, "include").IsDefined();
    }
    for (const std::vector<ParameterSpec> &group : {file.inputs, file.variables})
        for (const ParameterSpec &parameter : group)
            if (file.keyParameter.isEmpty() && keyNames.contains(parameter.key.toLower()))
                file.keyParameter = parameter.key;
    return file;
}

Result<QJsonValue> inputValue(const QString &name, const QString &text, CiFile::Kind kind)
{
    switch (kind) {
    case CiFile::Kind::Text: return QJsonValue(text);
    case CiFile::Kind::Number: {
        bool isNumber = false;
        const double number = text.trimmed().toDouble(&isNumber);
        if (isNumber)
            return QJsonValue(number);
        return failure(ErrorKind::BadInput, tr("“%1” must be a number, not “%2”.").arg(name, text), name);
    }
    case CiFile::Kind::Boolean:
        if (text == u"true" || text == u"false")
            return QJsonValue(text == u"true");
        return failure(ErrorKind::BadInput, tr("“%1” must be true or false, not “%2”.").arg(name, text), name);
    case CiFile::Kind::Array: break;
    }
    const QJsonDocument list = QJsonDocument::fromJson(text.toUtf8());
    if (list.isArray())
        return QJsonValue(list.array());
    return failure(ErrorKind::BadInput, tr("“%1” must be a list such as [\"a\", \"b\"], not “%2”.").arg(name, text),
                   name);
}

} // namespace slipway::ci::gitlab
