// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/poll_pace.h"

#include <algorithm>

namespace slipway {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds kFirstPace{2'000};
constexpr milliseconds kFirstSpan{30'000};
constexpr double kGrowth = 1.5;
constexpr double kJitter = 0.2;
constexpr milliseconds kLookPace{15'000};
constexpr milliseconds kLookSpan{600'000};

milliseconds longestPace(Attention attention)
{
    switch (attention) {
    case Attention::Visible: return milliseconds{15'000};
    case Attention::Background: return milliseconds{60'000};
    case Attention::Minimized: break;
    }
    return milliseconds{300'000};
}

milliseconds jittered(milliseconds pace, double jitter)
{
    const double factor = 1 + kJitter * std::clamp(jitter, -1.0, 1.0);
    return milliseconds(static_cast<qint64>(static_cast<double>(pace.count()) * factor));
}

} // namespace

milliseconds pollPace(milliseconds quiet, Attention attention, double jitter)
{
    const milliseconds longest = longestPace(attention);
    milliseconds pace = kFirstPace;
    for (milliseconds at = kFirstSpan; at <= quiet && pace < longest; at += pace)
        pace = milliseconds(static_cast<qint64>(static_cast<double>(pace.count()) * kGrowth));
    return jittered(std::min(pace, longest), jitter);
}

std::optional<milliseconds> lookPace(milliseconds looking, double jitter)
{
    if (looking >= kLookSpan)
        return std::nullopt;
    if (looking < kSoonFound)
        return pollPace(looking, Attention::Visible, jitter);
    return jittered(kLookPace, jitter);
}

} // namespace slipway
