// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scope/scope_records.h"

namespace slipway {

/// What is shipped, as one document: commits, digests of artifacts and of configuration.
struct ManifestParts {
    QString product;
    QString version;
    QString repository; ///< address of the remote without user; the clone's folder where it has none
    QString fromName;
    QString fromCommit;
    QString toName;
    QString head;
    QStringList commits;       ///< ids, any order
    QStringList paths;         ///< that counted
    QJsonObject artifacts;     ///< `name: sha256:…`
    QJsonObject configuration; ///< `path: SHA-256, hex`
    QJsonObject submodules;    ///< `path: commit`
};

/// `{"manifest": 1, "product", "version", "repository", "from", "to", "head", "commits": n, "commits_sha256", …}`. The same parts
/// give the same bytes, in every language.
[[nodiscard]] QJsonObject manifestOf(const ManifestParts &parts);

/// SHA-256, hex, over the ids in their order, a line each. @param commits any order
[[nodiscard]] QString commitsDigest(QStringList commits);

/// SHA-256, hex, of a manifest's compact JSON.
[[nodiscard]] QString manifestHash(const QJsonObject &manifest);

/// Whether a digest of an artifact is one: `sha256:` and 64 hexadecimal digits, which may stand alone.
/// @retval ErrorKind::BadInput
[[nodiscard]] Result<QString> artifactDigest(const QString &text);

} // namespace slipway
