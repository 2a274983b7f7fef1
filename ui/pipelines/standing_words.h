// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/runs/run_view.h"
#include "ui/theme/glyph.h"

namespace slipway::ui::pipelines {

/// Whether the server cannot be asked: it does not answer, or does not let the account in.
[[nodiscard]] bool isAway(const service::ConnectionState &state);
[[nodiscard]] Glyph glyphOf(service::ConnectionState::Standing standing);
/// "Reached"
[[nodiscard]] QString word(service::ConnectionState::Standing standing);
/// "Not reached since 08:02."; empty when the server is not away.
[[nodiscard]] QString awaySentence(const service::ConnectionState &state, const QByteArray &zone, Instant now);

} // namespace slipway::ui::pipelines
