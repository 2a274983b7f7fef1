// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incidents/feedback.h"
#include "core/pipeline/deployment.h"

#include <QHash>

#include <vector>

/// Which release a note of a user may be about.
namespace slipway {

/// The span in which a release ran somewhere: from its deployment to the next one of the product there.
struct ReleaseWindow {
    ReleaseId release;
    ProductId product;
    QString productName;
    QString version;
    EnvironmentId environment;
    DeploymentId deployment;
    TimeSpan span; ///< of one that still runs: to kLatestTime

    bool operator==(const ReleaseWindow &) const = default;
};

/// What is known of a release that was deployed.
struct DeployedRelease {
    ProductId product;
    QString productName;
    QString version;
};

/// The windows of deployments that succeeded, in any order; by their begin. A rollback ends a window and begins none: what
/// runs after it was deployed before.
/// @param releases those that are not in it are left out
[[nodiscard]] std::vector<ReleaseWindow> releaseWindows(const std::vector<Deployment> &deployments,
                                                        const QHash<ReleaseId, DeployedRelease> &releases);

/// How sure it is that a note is about a release.
enum class Confidence : std::uint8_t { Low, Medium, High };

/// A release that a note may be about.
struct Suspect {
    /// Why it is suspected.
    enum class Ground : std::uint8_t { Day, Days, Week, Window, Product, Version };

    ReleaseWindow window;
    int percent = 0;
    std::vector<Ground> grounds{};

    /// From 70 % on high, from 40 % on medium.
    [[nodiscard]] Confidence confidence() const;
    bool operator==(const Suspect &) const = default;
};

/// The releases a note may be about, the likeliest first; of each release its likeliest window.
///
/// Points, at most 100: it was written in the window within a day of the deployment 40, three days 30, seven days 20, later
/// 10; the text names the product, or the note is filed under it, 25; the text names the version 35. A note that is filed
/// under a product is not about another one. A release whose version is named together with its product is suspected
/// outside of its window too, once it was deployed. From 70 on high, from 40 on medium, else low.
[[nodiscard]] std::vector<Suspect> suspectsOf(const FeedbackNote &note, const std::vector<ReleaseWindow> &windows);

[[nodiscard]] QString confidenceWord(Confidence confidence);
/// "within a day of the deployment"
[[nodiscard]] QString groundText(Suspect::Ground ground);
[[nodiscard]] QString sentimentWord(Sentiment sentiment);

template <>
struct EnumText<Confidence> {
    static constexpr std::array<std::pair<Confidence, QStringView>, 3> values{{
        {Confidence::Low, u"low"},
        {Confidence::Medium, u"medium"},
        {Confidence::High, u"high"},
    }};
};
template <>
struct EnumText<Suspect::Ground> {
    static constexpr std::array<std::pair<Suspect::Ground, QStringView>, 6> values{{
        {Suspect::Ground::Day, u"within_a_day"},
        {Suspect::Ground::Days, u"within_three_days"},
        {Suspect::Ground::Week, u"within_a_week"},
        {Suspect::Ground::Window, u"while_it_ran"},
        {Suspect::Ground::Product, u"product_named"},
        {Suspect::Ground::Version, u"version_named"},
    }};
};

} // namespace slipway
