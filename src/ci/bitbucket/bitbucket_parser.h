// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"

#include <QJsonObject>

/// Answers of Bitbucket as values; pure.
namespace slipway::ci::bitbucket {

/// The variable that carries our key in pipelines that declare it.
[[nodiscard]] QString keyVariable();

/// A pipeline, without its steps.
[[nodiscard]] RunSnapshot snapshotFrom(const QJsonObject &pipeline);
/// The custom pipeline a run is of; empty for others.
[[nodiscard]] QString customName(const QJsonObject &pipeline);
/// A step; its log is read by its id.
[[nodiscard]] RunPart stepFrom(const QJsonObject &step);

/// A custom pipeline of `bitbucket-pipelines.yml` and the variables it asks for.
struct CustomPipeline {
    QString name;
    std::vector<ParameterSpec> variables;
};
/// Those of a file. @retval ErrorKind::BadInput it is not YAML
[[nodiscard]] Result<std::vector<CustomPipeline>> customPipelines(const QByteArray &yaml);

} // namespace slipway::ci::bitbucket
