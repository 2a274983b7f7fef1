// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"

#include <QByteArray>
#include <QJsonValue>

namespace slipway::ci::gitlab {

/// What a `.gitlab-ci.yml` says about being started by hand.
struct CiFile {
    enum class Kind : std::uint8_t { Text, Number, Boolean, Array };

    std::vector<ParameterSpec> inputs;    ///< of `spec:inputs`, in the order of the file
    std::vector<ParameterSpec> variables; ///< those with a description, as GitLab's own form shows them
    QMap<QString, Kind> kinds;            ///< of the inputs
    QString keyParameter;                 ///< declared input or variable that carries our key; empty: none
    bool hasIncludes = false;             ///< parts stand in other files: there may be more
};

/// @param keyNames names that are ours to fill, in lower case
/// @retval ErrorKind::BadInput no YAML; `where` names the line
[[nodiscard]] Result<CiFile> parseCiFile(const QByteArray &text, const QString &path, const QStringList &keyNames);

/// An input's text in its own type. @retval ErrorKind::BadInput it is no number, no truth value, no list; `where` is its name
[[nodiscard]] Result<QJsonValue> inputValue(const QString &name, const QString &text, CiFile::Kind kind);

} // namespace slipway::ci::gitlab
