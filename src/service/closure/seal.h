// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/closure/closure.h"
#include "core/release/entities.h"

#include <optional>
#include <vector>

namespace slipway::storage {
class Reader;
struct ArchivedRow;
} // namespace slipway::storage

namespace slipway::service {
class CommandContext;
} // namespace slipway::service

/// The seal of a closed release: a hash of what must not change any more. What may still come is left out: incidents and
/// what users say, action items and lessons, late news of CI runs, closing and reopening itself.
namespace slipway::service {

/// SHA-256, hex. @param own the rows of the release, see storage/archive/release_rows.h
[[nodiscard]] QString sealHash(const std::vector<storage::ArchivedRow> &own);
/// Of what the workspace holds of the release; where it was restored, as if what stands in for others were those.
/// @retval ErrorKind::NotFound there is no such release
[[nodiscard]] Result<QString> sealHash(storage::Reader &reader, ReleaseId release);

/// Freezes the report of a release that was just made closed, and writes down who closed it, with the hashes of what was
/// closed. @param before as it was until then @return the hash
[[nodiscard]] Result<QString> sealRelease(CommandContext &context, const Release &before, const Person &person,
                                          const QString &reason);

/// How the seal of a release stands.
struct SealStanding {
    std::optional<Closure> closure; ///< the newest closing; none: it was never closed
    bool isOpen = false;            ///< it was opened again since
    QString present;                ///< the hash of what the workspace holds now

    [[nodiscard]] bool isWhole() const { return closure && !isOpen && closure->contentHash == present; }
};
[[nodiscard]] Result<SealStanding> sealOf(storage::Reader &reader, ReleaseId release);
/// Of the release in a workspace file, by a connection of its own.
[[nodiscard]] Result<SealStanding> sealOf(const QString &file, ReleaseId release);

} // namespace slipway::service
