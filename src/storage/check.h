// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reader.h"

#include <vector>

namespace slipway::storage {

/// What is wrong with a workspace.
struct Finding {
    /// Where the fault lies.
    enum class Kind : std::uint8_t {
        Integrity, ///< the file itself is damaged
        Audit,     ///< a link of the audit chain, or the change log under it, was edited
        Content,   ///< an entity is not what the change log says: edited behind Slipway's back
        Reference, ///< an id points to nothing
    };
    Kind kind = Kind::Integrity;
    QString text;     ///< names the first broken link, or entity and field
    QString remedy{}; ///< what a person can do about it; may be empty
};

/// What the check read and found.
struct CheckResult {
    std::vector<Finding> findings; ///< at most 100 of each kind
    qint64 entities = 0;
    qint64 auditEntries = 0;
};

/// Reads everything: the file, the audit chain, every entity against the change log, every reference.
[[nodiscard]] Result<CheckResult> check(Reader &reader);

/// What somebody changed in the schema of a file that this version of Slipway had prepared. To be asked before the file is
/// opened for writing, which puts the triggers right.
[[nodiscard]] Result<std::vector<Finding>> schemaEdits(Reader &reader);

} // namespace slipway::storage
