// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scope/scope.h"
#include "core/scope/scope_records.h"

#include <QDate>

namespace slipway {

/// What release notes are drafted from.
struct NotesSource {
    QString product;
    QString version;
    QDate day; ///< when it ships
    QString fromName;
    QString head;
    Scope scope;
    QJsonObject artifacts{};     ///< digests by name
    QJsonObject configuration{}; ///< digests by path
};

/// One line of release notes.
struct NotesEntry {
    QString text; ///< Markdown: what came from outside is escaped
    QString part;
    QStringList references;
    QString commit;
    QString author;
    bool isBreaking = false;
};
/// Lines of one kind.
struct NotesSection {
    ChangeKind kind = ChangeKind::Changed;
    QString title; ///< English as changelogs have it: `Added`
    std::vector<NotesEntry> entries;
};

/// The lines that an audience reads, by section: users see what they notice, operations everything, management new features and
/// what breaks. What breaks stands first in its section.
[[nodiscard]] std::vector<NotesSection> notesSections(const Scope &scope, NotesAudience audience);

/// Markdown as keepachangelog.com has it, headed `## [version] - date`. The same source gives the same bytes; the words are
/// English as the convention's are.
[[nodiscard]] QString draftedNotes(const NotesSource &source, NotesAudience audience);

/// Text from outside as one line of Markdown that shows it as it is; see harmlessText().
[[nodiscard]] QString markdownEscaped(const QString &text);

/// Puts notes in front of a changelog: behind its head and `## [Unreleased]`, before the newest version; lines end as they did.
/// @retval ErrorKind::Conflict the version is in it already with other words
/// @return nothing to do: the version stands there with the same words
[[nodiscard]] Result<std::optional<QString>> prependedChangelog(const QString &changelog, const QString &version,
                                                                const QString &notes);

/// The same of a file. @retval ErrorKind::BadInput it is not UTF-8
[[nodiscard]] Result<std::optional<QByteArray>> prependedChangelog(const QByteArray &changelog, const QString &version,
                                                                   const QString &notes);

/// The word people read, translated.
[[nodiscard]] QString audienceWord(NotesAudience audience);
[[nodiscard]] QString stateWord(PublicationState state);

} // namespace slipway
