// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/late_change.h"
#include "core/scope/scope_records.h"
#include "storage/schema/mapping.h"

namespace slipway::storage {

template <>
const Mapping<ProductRepository> &mappingOf<ProductRepository>()
{
    static const auto m = mapping<ProductRepository>(
        entity("product_repository", "product_repositories", 0),
        {field("product", &ProductRepository::product, "product"), field("remote", &ProductRepository::remote),
         field("branch", &ProductRepository::branch), field("tag_patterns", &ProductRepository::tagPatterns),
         field("reference_patterns", &ProductRepository::referencePatterns), field("paths", &ProductRepository::paths),
         field("configuration", &ProductRepository::configuration), field("account", &ProductRepository::account),
         field("secret_kind", &ProductRepository::secretKind), field("secret_name", &ProductRepository::secretName),
         field("notes_template", &ProductRepository::notesTemplate), field("forge", &ProductRepository::forge)});
    return m;
}

template <>
const Mapping<ScopeSnapshot> &mappingOf<ScopeSnapshot>()
{
    static const auto m = mapping<ScopeSnapshot>(
        event("scope_snapshot", "scope_snapshots", 0),
        {field("release", &ScopeSnapshot::release, "release"), field("from_name", &ScopeSnapshot::fromName),
         field("from_commit", &ScopeSnapshot::fromCommit), field("to_name", &ScopeSnapshot::toName),
         field("head", &ScopeSnapshot::head), field("commits", &ScopeSnapshot::commits),
         field("digest", &ScopeSnapshot::digest), field("lines", &ScopeSnapshot::lines),
         field("document", &ScopeSnapshot::document), field("manifest", &ScopeSnapshot::manifest),
         field("manifest_hash", &ScopeSnapshot::manifestHash), field("warnings", &ScopeSnapshot::warnings),
         field("taken_at", &ScopeSnapshot::takenAt), field("taken_by", &ScopeSnapshot::takenBy, "person")});
    return m;
}

template <>
const Mapping<ScopeExplanation> &mappingOf<ScopeExplanation>()
{
    static const auto m = mapping<ScopeExplanation>(
        event("scope_explanation", "scope_explanations", 0),
        {field("release", &ScopeExplanation::release, "release"), field("subject", &ScopeExplanation::subject),
         field("reason", &ScopeExplanation::reason), field("person", &ScopeExplanation::person, "person"),
         field("at", &ScopeExplanation::at)});
    return m;
}

template <>
const Mapping<LateChange> &mappingOf<LateChange>()
{
    static const auto m = mapping<LateChange>(
        entity("late_change", "late_changes", 29, {"title"}, {"reason"}),
        {field("release", &LateChange::release, "release"), field("title", &LateChange::title),
         field("commits", &LateChange::commits), field("risk", &LateChange::risk),
         field("owner", &LateChange::owner, "person"), field("tests", &LateChange::tests),
         field("reason", &LateChange::reason), field("affects", &LateChange::affects),
         field("state", &LateChange::state), field("requested_by", &LateChange::requestedBy, "person"),
         field("requested_at", &LateChange::requestedAt), field("decided_by", &LateChange::decidedBy, "person"),
         field("decided_at", &LateChange::decidedAt), field("decision", &LateChange::decision)});
    return m;
}

template <>
const Mapping<ReleaseNotes> &mappingOf<ReleaseNotes>()
{
    static const auto m = mapping<ReleaseNotes>(
        entity("release_notes", "release_notes", 28, {}, {"text"}),
        {field("release", &ReleaseNotes::release, "release"), field("audience", &ReleaseNotes::audience),
         field("text", &ReleaseNotes::text), field("base", &ReleaseNotes::base), field("head", &ReleaseNotes::head),
         field("drafted_at", &ReleaseNotes::draftedAt)});
    return m;
}

template <>
const Mapping<NotesPublication> &mappingOf<NotesPublication>()
{
    static const auto m = mapping<NotesPublication>(
        entity("notes_publication", "notes_publications", 0),
        {field("release", &NotesPublication::release, "release"),
         field("connection", &NotesPublication::connection, "ci_connection"), field("tag", &NotesPublication::tag),
         field("name", &NotesPublication::name), field("body", &NotesPublication::body),
         field("state", &NotesPublication::state), field("url", &NotesPublication::url),
         field("message", &NotesPublication::message), field("person", &NotesPublication::person, "person"),
         field("at", &NotesPublication::at)});
    return m;
}

} // namespace slipway::storage
