// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::ui {

/// Reads which fonts there are and by which rules they are chosen, before Qt does at the first text of the program. What Qt
/// calls (fontconfig's FcInit) reads each rule that is installed a second time, for descriptions that nobody shows: a
/// twentieth of a start. Fonts of Type 1 are left out. Where the rules cannot be read whole, fontconfig says so and Qt goes
/// on with those that fontconfig falls back to.
void readFontRules();

} // namespace slipway::ui
