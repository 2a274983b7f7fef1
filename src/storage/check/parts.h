// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/check.h"

/// The parts of check(); each adds what it finds.
namespace slipway::storage {

/// Collects findings, at most 100 of a kind.
class Findings
{
public:
    /// Notes a finding; at most a hundred of each kind.
    void add(Finding::Kind kind, const QString &text, const QString &remedy = {});
    [[nodiscard]] std::vector<Finding> take() { return std::move(m_findings); }

private:
    std::vector<Finding> m_findings;
};

/// Whether the file is sound, and its tables, indexes and triggers are those of this program.
[[nodiscard]] Result<> checkFileAndSchema(Reader &reader, Findings &findings);

/// The chain from its first link to the seal at its head, with the change log under it. Counts the links.
[[nodiscard]] Result<> checkAudit(Reader &reader, Findings &findings, qint64 &entries);

/// Every row against the change log, and every row of the change log against the rows. Counts the rows.
[[nodiscard]] Result<> checkContent(Reader &reader, Findings &findings, qint64 &entities);

/// Every id against the entities it may name, and the search index against what it should hold.
[[nodiscard]] Result<> checkReferences(Reader &reader, Findings &findings);

/// Every block of samples against its checksum.
[[nodiscard]] Result<> checkSamples(Reader &reader, Findings &findings);

} // namespace slipway::storage
