// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/scope_condition.h"
#include "core/scope/release_notes.h"

namespace slipway::service {

/// What a release takes from its repository.
struct ScopePage {
    Release release;
    QString title; ///< "Payments 4.2"
    QString path;  ///< of the clone; empty: the product names none
    ProductRepository settings;
    std::optional<ScopeSnapshot> snapshot; ///< the newest look, without its document; none: nobody looked
    std::vector<ScopeSnapshot> looks;      ///< heads of all, newest first
    Scope scope;
    RepositoryFacts facts;
    std::vector<ScopeMismatch> mismatches;
    std::vector<LateChange> lateChanges;
    QStringList unexcused; ///< late commits without leave
    /// Commits that came with the newest look, where an earlier one holds fewer; newest first.
    std::vector<SignedCommit> arrived;
    QString headBefore; ///< of the look before, where it had another
    QHash<PersonId, QString> people;

    [[nodiscard]] QString person(const std::optional<PersonId> &id) const { return id ? people.value(*id) : QString(); }
};

/// What has to be known for looking at the repository of a release.
struct ScopeTask {
    ReleaseId release;
    ProductId product;
    QString productName;
    QString version;
    QString path;
    ProductRepository settings;
    std::optional<Instant> frozenAt;     ///< its milestone `code_freeze`, once it is reached or planned
    QStringList branches;                ///< that criteria ask about
    std::optional<ScopeSnapshot> newest; ///< without what it holds
    RepositoryFacts facts{};             ///< of the newest look
    bool isAsked = false;                ///< criteria ask the repository
    QJsonObject artifacts;               ///< digests as they were given last
    bool isOver = false;                 ///< it has shipped, is closed or cancelled
};

/// What has to be known for asking the remote about the tag of a release.
struct TagTask {
    ReleaseId release;
    ProductId product;
    QString title; ///< "Payments 4.2"
    QString path;  ///< of the clone
    ProductRepository settings;
    RepositoryFacts facts; ///< as recorded last
    bool isSealed = false; ///< closed: nothing more is written to it
};

/// Release notes for all audiences.
struct NotesPage {
    /// For one of them.
    struct Text {
        NotesAudience audience = NotesAudience::Users;
        QString text;
        std::optional<Instant> draftedAt;
        QString head;       ///< of the scope it was drafted from
        bool isOld = false; ///< the scope has moved since
    };
    Release release;
    QString title;
    std::vector<Text> texts; ///< one for each audience
    QString scopeHead;       ///< of the newest look; empty: nobody looked
    QString whyFrozen;       ///< empty: it may be edited
    QString forge;           ///< where they would be published: the connection's name; empty: nowhere
    QString tag;             ///< what they would be published for
    std::vector<NotesPublication> publications;

    [[nodiscard]] const Text &of(NotesAudience audience) const { return texts.at(static_cast<std::size_t>(audience)); }
};

} // namespace slipway::service
