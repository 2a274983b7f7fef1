// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scope/scope_records.h"
#include "service/commands/command.h"

/// Release notes: drafted from the scope, edited by people, told to servers once.
namespace slipway::service {

/// What drafting came to.
struct NotesDrafted {
    QString text;
    int conflicts = 0;      ///< places that a person had edited and the scope changed: both stand there
    bool wasEdited = false; ///< edits were kept
};

/// Drafts notes from the newest look at the repository; what people edited since the last draft is kept.
struct DraftNotes {
    static constexpr const char *kWord = "notes.draft";
    using Answer = NotesDrafted;

    ReleaseId release;
    NotesAudience audience = NotesAudience::Users;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotFound nobody looked at the repository yet
    /// @retval ErrorKind::NotAllowed the release has shipped: its notes are frozen
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Changes what notes say.
struct SaveNotes {
    static constexpr const char *kWord = "notes.save";
    using Answer = Done;

    ReleaseId release;
    NotesAudience audience = NotesAudience::Users;
    QString text;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed the release has shipped: its notes are frozen
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Writes down that notes for users are about to be told to a server; they leave after this, once.
struct BeginPublication {
    static constexpr const char *kWord = "notes.publish";
    static constexpr bool kIsUndoable = false;
    using Answer = NotesPublication;

    ReleaseId release;
    CiConnectionId connection;
    QString tag;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed nobody acts, the release is closed or cancelled, or they were published, are on their way or in doubt for this tag
    /// @retval ErrorKind::BadInput there are no notes
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Writes down what became of it; of a release that was closed meanwhile, nothing: what is sealed stays.
struct EndPublication {
    static constexpr const char *kWord = "notes.published";
    static constexpr bool kIsUndoable = false;
    static constexpr bool kIsFact = true;
    using Answer = NotesPublication;

    NotesPublicationId publication;
    PublicationState state = PublicationState::Published;
    QString url;
    QString message;

    [[nodiscard]] Uuid subject() const { return publication.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
