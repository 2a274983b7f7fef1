// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Words of the workspace as the release page says them. Qt Core only.
namespace slipway::ui::release_text {

/// The translated name of a field of the workspace, as the activity names it.
[[nodiscard]] QString fieldName(const QString &field);
/// The translated name of a kind of entity, as `item`.
[[nodiscard]] QString kindName(const QString &kind);
/// The first line of a text, without control characters, at most `most` long.
[[nodiscard]] QString oneLine(const QString &text, qsizetype most = 300);

} // namespace slipway::ui::release_text
