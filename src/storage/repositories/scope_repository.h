// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scope/scope_content.h"
#include "core/scope/scope_records.h"
#include "storage/reader.h"

#include <vector>

/// How repositories are read, what releases took from them, and their notes.
namespace slipway::storage {

/// How a product's repository is read; nothing: as usual.
[[nodiscard]] Result<std::optional<ProductRepository>> repositoryOf(Reader &reader, ProductId product);
/// The newest look at a release's repository; nothing: nobody looked.
[[nodiscard]] Result<std::optional<ScopeSnapshot>> newestSnapshot(Reader &reader, ReleaseId release);
/// The newest ones without what they hold (`lines`, `document`, `manifest` empty), newest first.
[[nodiscard]] Result<std::vector<ScopeSnapshot>> snapshotHeads(Reader &reader, ReleaseId release, int most = 50);
/// The newest look that saw another head; nothing: there was none.
[[nodiscard]] Result<std::optional<ScopeSnapshot>> previousSnapshot(Reader &reader, ReleaseId release,
                                                                    const QString &head);
/// What the newest look saw besides the scope, as RepositoryFacts are kept; empty: nobody looked.
[[nodiscard]] Result<QJsonObject> newestFacts(Reader &reader, ReleaseId release);
/// What sign-offs cover of the newest look and the late changes; nothing: nobody looked.
[[nodiscard]] Result<std::optional<ScopeContent>> scopeContentOf(Reader &reader, ReleaseId release);
/// In the order they were asked for.
[[nodiscard]] Result<std::vector<LateChange>> lateChangesOf(Reader &reader, ReleaseId release);
/// Oldest first.
[[nodiscard]] Result<std::vector<ScopeExplanation>> explanationsOf(Reader &reader, ReleaseId release);
/// One for each audience that was drafted for.
[[nodiscard]] Result<std::vector<ReleaseNotes>> notesOf(Reader &reader, ReleaseId release);
/// Newest first.
[[nodiscard]] Result<std::vector<NotesPublication>> publicationsOf(Reader &reader, ReleaseId release);
/// Of all releases, that nobody wrote the end of down.
[[nodiscard]] Result<std::vector<NotesPublication>> publicationsBeingSent(Reader &reader);
/// Releases that are planned or under way and whose product names a repository.
[[nodiscard]] Result<std::vector<ReleaseId>> releasesWithRepository(Reader &reader);

/// Releases whose tag was seen, by product: those that did not ship yet, and those that shipped later than `since`.
[[nodiscard]] Result<std::vector<ReleaseId>> releasesWithTag(Reader &reader, Instant since);

} // namespace slipway::storage
