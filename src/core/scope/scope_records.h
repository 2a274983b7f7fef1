// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"
#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/pipeline/connection.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

/// What the workspace keeps of repositories, scopes and release notes.
namespace slipway {

using ProductRepositoryId = Id<struct ProductRepository>;
using ScopeSnapshotId = Id<struct ScopeSnapshot>;
using ScopeExplanationId = Id<struct ScopeExplanation>;
using ReleaseNotesId = Id<struct ReleaseNotes>;
using NotesPublicationId = Id<struct NotesPublication>;

/// How a product's repository is read. Where its clone lies is Product::repository.
struct ProductRepository {
    ProductRepositoryId id;
    ProductId product;
    QString remote = QStringLiteral("origin");
    QString branch = QStringLiteral("main"); ///< what releases are built from until they are tagged
    QStringList tagPatterns;                 ///< see TagPatterns
    QStringList referencePatterns;           ///< see ReferencePatterns
    QStringList paths;                       ///< folders that count; empty: all
    QStringList configuration;               ///< files whose digests the manifest holds
    QString account;                         ///< for fetching; empty: the address says who, or the SSH agent
    SecretKind secretKind = SecretKind::None;
    QString secretName;    ///< variable or file
    QString notesTemplate; ///< of release notes, KTextTemplate; empty: sections as keepachangelog.com has them
    QString forge;         ///< name of the CI connection that release notes are published through; empty: none

    bool operator==(const ProductRepository &) const = default;
};

/// What a release took from its repository when it was looked at; never changed afterwards. The newest one counts.
struct ScopeSnapshot {
    ScopeSnapshotId id;
    ReleaseId release;
    QString fromName;   ///< tag of the release before; empty: the whole history
    QString fromCommit; ///< id; empty: the whole history
    QString toName;     ///< branch or tag
    QString head;       ///< id of the commit it ends with
    int commits = 0;
    QString digest;       ///< SHA-256, hex, over the ids of its commits
    QString lines;        ///< `id title`, a line each, newest first: what sign-offs cover
    QJsonObject document; ///< see core/scope/scope.h
    QJsonObject manifest; ///< see core/scope/manifest.h
    QString manifestHash; ///< SHA-256, hex, of the manifest
    QStringList warnings; ///< for people, in the language of who looked
    Instant takenAt;
    std::optional<PersonId> takenBy; ///< none: the branch moved and it was seen by itself

    bool operator==(const ScopeSnapshot &) const = default;
};

/// Why a mismatch between tickets and build is all right; append-only.
struct ScopeExplanation {
    ScopeExplanationId id;
    ReleaseId release;
    QString subject; ///< reference, or commit id
    QString reason;
    PersonId person;
    Instant at;

    bool operator==(const ScopeExplanation &) const = default;
};

/// Whom release notes are for.
enum class NotesAudience : std::uint8_t { Users, Operations, Management };

/// Release notes for one audience. Those for users are Release::notes, `text` is empty.
struct ReleaseNotes {
    ReleaseNotesId id;
    ReleaseId release;
    NotesAudience audience = NotesAudience::Users;
    QString text; ///< Markdown, edited by people
    QString base; ///< as it was drafted last: what edits are told from
    QString head; ///< commit of the scope it was drafted from
    Instant draftedAt;

    bool operator==(const ReleaseNotes &) const = default;
};

/// How far a publication is.
enum class PublicationState : std::uint8_t {
    Sending,   ///< written down; leaves or left
    Published, ///< the server has it
    Refused,   ///< it certainly did not arrive
    Unknown,   ///< nobody knows whether it arrived
};

/// Release notes on their way to a server, at most once.
struct NotesPublication {
    NotesPublicationId id;
    ReleaseId release;
    CiConnectionId connection;
    QString tag;
    QString name;
    QString body;
    PublicationState state = PublicationState::Sending;
    QString url;     ///< where it can be read; empty until it is known
    QString message; ///< why it was refused or is not known
    std::optional<PersonId> person;
    Instant at;

    bool operator==(const NotesPublication &) const = default;
};

template <>
struct EnumText<NotesAudience> {
    static constexpr std::array<std::pair<NotesAudience, QStringView>, 3> values{{
        {NotesAudience::Users, u"users"},
        {NotesAudience::Operations, u"operations"},
        {NotesAudience::Management, u"management"},
    }};
};
template <>
struct EnumText<PublicationState> {
    static constexpr std::array<std::pair<PublicationState, QStringView>, 4> values{{
        {PublicationState::Sending, u"sending"},
        {PublicationState::Published, u"published"},
        {PublicationState::Refused, u"refused"},
        {PublicationState::Unknown, u"unknown"},
    }};
};

} // namespace slipway
