// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace slipway::formats {

/// What is wrong with a recurrence rule, and where in its text.
struct RuleMistake {
    qsizetype position = 0; ///< of the first character of the part that is wrong, from 0
    QString sentence;
};

/// The first mistake of a rule (RFC 5545 §3.3.10), with or without `RRULE:` before it.
[[nodiscard]] std::optional<RuleMistake> firstRuleMistake(const QString &rule);

} // namespace slipway::formats
