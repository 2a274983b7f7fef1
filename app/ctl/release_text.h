// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/call.h"

/// A release as people read it in a terminal.
namespace slipway::ctl {

[[nodiscard]] QString releaseText(const service::ReleasePage &page, const Names &names, const QString &rework);
[[nodiscard]] QString conflictsText(const std::vector<Conflict> &conflicts);
/// What collides and what would solve it, on one line.
[[nodiscard]] QString conflictSentence(const Conflict &conflict);
[[nodiscard]] QString changesText(const std::vector<DateChange> &changes, const QByteArray &zone);
[[nodiscard]] QString gateText(const GateAnswer &gate, const Names &names);

} // namespace slipway::ctl
