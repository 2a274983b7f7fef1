// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/tr.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <yaml-cpp/yaml.h>

/// Reading definitions of pipelines, which are other people's YAML: nothing in them may throw.
namespace slipway::ci {

inline constexpr qsizetype kLargestDefinition = 2 * 1024 * 1024;

/// The documents of a file. @retval ErrorKind::BadInput not YAML; `where` names the line
[[nodiscard]] inline Result<std::vector<YAML::Node>> yamlDocuments(const QByteArray &text, const QString &path)
{
    if (text.size() > kLargestDefinition)
        return failure(ErrorKind::BadInput, tr("%1 is too large to be the definition of a pipeline.").arg(path), path);
    try {
        return YAML::LoadAll(text.toStdString());
    } catch (const YAML::Exception &wrong) {
        return failure(ErrorKind::BadInput, tr("%1 cannot be read as YAML.").arg(path),
                       QStringLiteral("%1:%2").arg(path).arg(wrong.mark.line + 1), QString::fromStdString(wrong.msg));
    }
}

[[nodiscard]] inline QString yamlText(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

/// The value under a key of a mapping; an undefined node for anything else.
[[nodiscard]] inline YAML::Node yamlAt(const YAML::Node &map, const char *key)
{
    return map.IsDefined() && map.IsMap() ? map[key] : YAML::Node(YAML::NodeType::Undefined);
}

[[nodiscard]] inline bool isYamlTrue(const YAML::Node &node)
{
    return yamlText(node).compare(QLatin1StringView("true"), Qt::CaseInsensitive) == 0;
}

[[nodiscard]] inline QStringList yamlTexts(const YAML::Node &list)
{
    QStringList texts;
    if (list.IsDefined() && list.IsSequence())
        for (const YAML::Node &entry : list)
            texts.append(yamlText(entry));
    return texts;
}

} // namespace slipway::ci
