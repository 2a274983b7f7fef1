// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/plan.h"
#include "core/scope/release_notes.h"

/// Release notes from what a release took from its repository.
namespace slipway::service {

/// What notes of the release are drafted from. @param snapshot the newest look at its repository
[[nodiscard]] NotesSource notesSourceOf(const ReleasePlan &plan, const Product &product, const ScopeSnapshot &snapshot);

/// Notes as drafted: by the product's own template, else in sections as keepachangelog.com has them.
/// @retval ErrorKind::BadInput the template is wrong
[[nodiscard]] Result<QString> notesDraft(const NotesSource &source, NotesAudience audience,
                                         const QString &notesTemplate);

/// Whether a text is a template of notes. It knows `product`, `version`, `date`, `since`, `head`, `audience`, `commits`,
/// `authors` (each `name`, `commits`), and `sections` (each `title` and `entries` with `text`, `part`, `references`, `commit`,
/// `author`, `breaking`); of tags only if and for. @retval ErrorKind::BadInput it is none
[[nodiscard]] Result<> checkNotesTemplate(const QString &text);

} // namespace slipway::service
