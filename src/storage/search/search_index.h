// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reader.h"

#include <vector>

namespace slipway::storage {

struct SearchMatch {
    const EntitySchema *schema = nullptr;
    Uuid id;
};

/// The best matches of the full-text index for what a person typed: every word must begin a word of the entity.
/// Any text is allowed; operators and quotes mean nothing.
[[nodiscard]] Result<std::vector<SearchMatch>> searchText(Reader &reader, const QString &text, int most);

} // namespace slipway::storage
