// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/scope_page.h"

/// The stable JSON shapes of scopes and release notes; see json_shapes.h.
namespace slipway::ctl {

/// `from, to, commits, merges, authors, breaking, issues`, and what else is known.
[[nodiscard]] QJsonObject scopeJson(const service::ScopePage &page);
[[nodiscard]] QJsonObject lateChangeJson(const LateChange &change, const service::ScopePage &page);
[[nodiscard]] QJsonObject notesJson(const service::NotesPage &page, NotesAudience audience);
[[nodiscard]] QJsonObject publicationJson(const NotesPublication &publication);

} // namespace slipway::ctl
