// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/transaction.h"

#include <vector>

/// Everything a workspace holds about one release, as rows, for an archive and for the hash that closing keeps.
namespace slipway::storage {

/// A row as the change log tells it: blobs in hex.
struct ArchivedRow {
    const EntitySchema *schema = nullptr;
    Uuid id;
    QByteArray fields; ///< JSON object, columns in the order of the schema
};

/// The rows of a release, by kind and id.
struct ReleaseRows {
    std::vector<ArchivedRow> own;        ///< itself, what belongs to it, and what belongs to that
    std::vector<ArchivedRow> references; ///< what those name: product, people, environments …
};

/// @retval ErrorKind::NotFound there is no such release
[[nodiscard]] Result<ReleaseRows> rowsOfRelease(Reader &reader, ReleaseId release);

/// What is not logged: the promised date and when things were worked on; one JSON object.
[[nodiscard]] Result<QByteArray> localFactsOf(Reader &reader, ReleaseId release);
[[nodiscard]] Result<> restoreLocalFacts(Transaction &transaction, ReleaseId release, const QByteArray &json);

/// Samples kept with the release, one JSON object a query and line.
[[nodiscard]] Result<QByteArray> keptSamplesOf(Reader &reader, ReleaseId release);
/// @retval ErrorKind::BadInput it is none of ours
[[nodiscard]] Result<> restoreSamples(Transaction &transaction, ReleaseId release, const QByteArray &lines,
                                      Instant now);
/// The rows of the monitoring connections that kept samples are of.
[[nodiscard]] Result<std::vector<Uuid>> connectionsOfSamples(Reader &reader, ReleaseId release);

/// The audit trail that came with a release from where it was restored; empty: it was made here.
[[nodiscard]] Result<QByteArray> keptAuditOf(Reader &reader, ReleaseId release);
/// The audit trail about the release and what belongs to it, oldest first, one JSON object an entry and line; what came with
/// it from where it was restored first. That it was restored is left out.
[[nodiscard]] Result<QByteArray> auditExtractOf(Reader &reader, ReleaseId release, const std::vector<ArchivedRow> &own);
[[nodiscard]] Result<> keepAuditExtract(Transaction &transaction, ReleaseId release, const QByteArray &lines);

/// A file of evidence that came with an archive.
[[nodiscard]] Result<std::optional<QByteArray>> archivedFile(Reader &reader, const QString &sha256);
[[nodiscard]] Result<> keepArchivedFile(Transaction &transaction, const QString &sha256, const QByteArray &bytes);

/// Names of what is not removed, by id. @param schema of a kind that has a column `name`
[[nodiscard]] Result<std::vector<std::pair<Uuid, QString>>> namesOf(Reader &reader, const EntitySchema &schema);
/// Whether the workspace has a row of that id, removed or not.
[[nodiscard]] Result<bool> hasRow(Reader &reader, const EntitySchema &schema, const Uuid &id);

} // namespace slipway::storage
