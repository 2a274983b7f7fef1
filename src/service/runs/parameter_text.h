// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pipeline/release_job.h"
#include "core/release/plan.h"

#include <QMap>
#include <QVariantHash>

/// Parameters of jobs as templates over a release: `{{ release.version }}`, `{{ environment.name|upper }}`.
namespace slipway::service {

/// What the values of a template come from.
struct ParameterSources {
    Release release;
    Product product;
    QString coordinator; ///< name
    std::optional<Environment> environment;
    std::optional<Phase> phase;
    QString scopeHead; ///< commit the release is built from, as far as runs told
    std::optional<Person> actor;
    QByteArray zone; ///< of dates, when the release has none
};

/// Names and values of everything a template may use; those without a value are empty texts.
[[nodiscard]] QMap<QString, QString> parameterValues(const ParameterSources &sources);

/// Fills a template in.
/// @param where the parameter, for the sentence
/// @retval ErrorKind::BadInput unknown names, names without a value, text that is no template; the sentence names parameter
///         and name
[[nodiscard]] Result<QString> filledIn(const QString &text, const QMap<QString, QString> &values, const QString &where);

/// What filledIn() finds wrong whatever the values are.
[[nodiscard]] Result<> checkParameterText(const QString &text, const QString &where);

} // namespace slipway::service
