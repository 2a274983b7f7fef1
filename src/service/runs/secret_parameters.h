// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include <QJsonObject>
#include <QStringList>

/// Secrets among the parameters of a job that a release or a template names: those would stand in the workspace.
namespace slipway::service {

/// Whether the name of a parameter says that it holds a secret: `password`, `DEPLOY_TOKEN`, `apiKey`.
[[nodiscard]] bool isSecretName(const QString &parameter);

/// That no secret is written as a parameter. One that is filled in from the release is none.
/// @param declared parameters that the job's form calls secret, where it is known
/// @retval ErrorKind::BadInput the sentence names the parameter and says how it is given instead
[[nodiscard]] Result<> checkNoSecrets(const QJsonObject &parameters, const QStringList &declared);

} // namespace slipway::service
