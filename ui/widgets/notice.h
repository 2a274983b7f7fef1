// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <functional>

namespace slipway::ui {

/// A sentence the shell shows for a while at the lower edge: what happened and what can be done about it.
struct Notice {
    enum class Kind : std::uint8_t {
        Done,
        Information,
        Warning, ///< it was done, and leaves something to look after
        Problem,
    };

    Kind kind = Kind::Done;
    QString text;            ///< plain text
    QString detail = {};     ///< further lines, plain text
    QString actionText = {}; ///< label of the button; empty: none
    std::function<void()> action = {};
    QString otherText = {}; ///< label of a button before it; empty: none
    std::function<void()> otherAction = {};
};

} // namespace slipway::ui
