// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitoring/source.h"

/// Silences that last as long as a deployment: created once, found again by the tag in their comment, ended with it.
namespace slipway::monitoring {

/// Silences for a window, up to kSilenceMargin longer than it, so that a client that dies mutes nobody for hours. What is there
/// for that key already is taken, and made to last as long, instead of creating it a second time; what a crash left half is made
/// whole.
/// @param source outlives the task
[[nodiscard]] QCoro::Task<Result<std::vector<Silence>>> silenceWindow(Source *source, Silence wanted, QString key);

/// Ends what was created for that key. @return how many were ended
[[nodiscard]] QCoro::Task<Result<int>> endWindow(Source *source, QString key);

/// Ends what was created here for windows that are no longer open, as after a crash; what has no tag of ours stays.
/// @param open keys of the windows that are @return how many were ended
[[nodiscard]] QCoro::Task<Result<int>> endForgotten(Source *source, QStringList open);

} // namespace slipway::monitoring
