// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/run_history.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {
constexpr std::size_t kMostDurations = 10;
constexpr double kKnownShare = 0.95;
constexpr double kLastShare = 0.99;
} // namespace

std::vector<std::chrono::seconds> greenDurations(const std::vector<CiRun> &runs)
{
    std::vector<std::chrono::seconds> durations;
    for (const CiRun &each : runs)
        if (isGreen(each.state, each.result) && each.startedAt && each.finishedAt)
            durations.push_back(std::chrono::duration_cast<std::chrono::seconds>(*each.finishedAt - *each.startedAt));
    return durations;
}

int expectedSeconds(std::vector<std::chrono::seconds> durations)
{
    if (durations.empty())
        return 0;
    durations.resize(std::min(durations.size(), kMostDurations));
    const auto middle = durations.begin() + std::ssize(durations) / 2;
    std::ranges::nth_element(durations, middle);
    return static_cast<int>(std::max(middle->count(), std::chrono::seconds::rep{1}));
}

std::optional<double> expectedProgress(std::optional<Instant> startedAt, int estimatedSeconds, Instant now)
{
    if (!startedAt || estimatedSeconds <= 0)
        return std::nullopt;
    const double elapsed = std::chrono::duration<double>(now - *startedAt).count();
    const double share = std::max(0.0, elapsed / estimatedSeconds);
    if (share < kKnownShare)
        return share;
    return kLastShare - (kLastShare - kKnownShare) * std::exp(kKnownShare - share);
}

} // namespace slipway
