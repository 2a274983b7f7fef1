// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rollback_window.h"

#include <algorithm>

namespace slipway {

std::optional<std::chrono::milliseconds> percentile(std::vector<std::chrono::milliseconds> values, int percent)
{
    if (values.empty())
        return std::nullopt;
    const auto count = values.size();
    const auto rank = std::clamp<std::size_t>((count * std::size_t(std::clamp(percent, 1, 100)) + 99) / 100, 1, count);
    std::ranges::nth_element(values, values.begin() + std::ptrdiff_t(rank - 1));
    return values[rank - 1];
}

RollbackWindow rollbackWindow(const std::vector<std::chrono::milliseconds> &took, std::optional<Instant> windowEnd,
                              Instant now, std::chrono::minutes warnBefore)
{
    RollbackWindow window;
    window.samples = int(took.size());
    if (window.samples < RollbackWindow::kFewest)
        return window;
    window.p80 = *percentile(took, 80);
    if (!windowEnd)
        return window;
    window.lastSafe = *windowEnd - window.p80;
    window.standing = now > *window.lastSafe                 ? RollbackWindow::Standing::Passed
                      : now + warnBefore >= *window.lastSafe ? RollbackWindow::Standing::Soon
                                                             : RollbackWindow::Standing::Open;
    return window;
}

} // namespace slipway
