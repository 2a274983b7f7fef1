// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/suspects.h"

#include "core/base/tr.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kProductPoints = 25;
constexpr int kVersionPoints = 35;
constexpr int kHighFrom = 70;
constexpr int kMediumFrom = 40;

/// Letters, digits, and a dot before a digit go on with a word: `4.2` is not in `14.2`, `4.20` or `4.2.1`.
bool goesOn(const QString &text, qsizetype at, int direction)
{
    if (at < 0 || at >= text.size())
        return false;
    if (text[at].isLetterOrNumber() || text[at] == u'_')
        return true;
    const qsizetype beyond = at + direction;
    return text[at] == u'.' && beyond >= 0 && beyond < text.size() && text[beyond].isDigit();
}

bool namesWord(const QString &text, const QString &word)
{
    if (word.isEmpty())
        return false;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
    {
        const bool isPrefixed =
            at > 0 && text[at - 1].toLower() == u'v' && word[0].isDigit() && !goesOn(text, at - 2, -1);
        if ((isPrefixed || !goesOn(text, at - 1, -1)) && !goesOn(text, at + word.size(), 1))
            return true;
    }
    return false;
}

std::pair<Suspect::Ground, int> timeGround(std::chrono::milliseconds since)
{
    if (since < std::chrono::days(1))
        return {Suspect::Ground::Day, 40};
    if (since < std::chrono::days(3))
        return {Suspect::Ground::Days, 30};
    if (since < std::chrono::days(7))
        return {Suspect::Ground::Week, 20};
    return {Suspect::Ground::Window, 10};
}

Suspect weighed(const FeedbackNote &note, const ReleaseWindow &window)
{
    Suspect suspect{.window = window};
    if (note.product && *note.product != window.product)
        return suspect;
    const auto add = [&](Suspect::Ground ground, int points) {
        suspect.grounds.push_back(ground);
        suspect.percent += points;
    };
    const bool isInside = window.span.contains(note.at);
    if (!isInside && note.at < window.span.to)
        return suspect;
    const bool isProduct = note.product || namesWord(note.text, window.productName);
    const bool isVersion = (isInside || isProduct) && namesWord(note.text, window.version);
    if (!isInside && !isVersion)
        return suspect;
    if (isInside) {
        const auto [ground, points] = timeGround(note.at - window.span.from);
        add(ground, points);
    }
    if (isProduct)
        add(Suspect::Ground::Product, kProductPoints);
    if (isVersion)
        add(Suspect::Ground::Version, kVersionPoints);
    return suspect;
}

} // namespace

std::vector<ReleaseWindow> releaseWindows(const std::vector<Deployment> &deployments,
                                          const QHash<ReleaseId, DeployedRelease> &releases)
{
    std::vector<const Deployment *> done;
    for (const Deployment &each : deployments)
        if (each.outcome == DeploymentOutcome::Succeeded && releases.contains(each.release))
            done.push_back(&each);
    const auto at = [](const Deployment *each) { return each->finishedAt.value_or(each->startedAt); };
    std::ranges::stable_sort(done, {}, at);
    std::vector<ReleaseWindow> windows;
    std::map<std::pair<ProductId, EnvironmentId>, std::size_t> running;
    for (const Deployment *each : done) {
        const DeployedRelease release = releases.value(each->release);
        const std::pair place{release.product, each->environment};
        if (const auto before = running.find(place); before != running.end()) {
            windows[before->second].span.to = at(each);
            running.erase(before);
        }
        if (each->isRollback)
            continue;
        running[place] = windows.size();
        windows.push_back({each->release,
                           release.product,
                           release.productName,
                           release.version,
                           each->environment,
                           each->id,
                           {at(each), kLatestTime}});
    }
    return windows;
}

Confidence Suspect::confidence() const
{
    if (percent >= kHighFrom)
        return Confidence::High;
    return percent >= kMediumFrom ? Confidence::Medium : Confidence::Low;
}

std::vector<Suspect> suspectsOf(const FeedbackNote &note, const std::vector<ReleaseWindow> &windows)
{
    std::vector<Suspect> found;
    for (const ReleaseWindow &each : windows) {
        Suspect suspect = weighed(note, each);
        if (suspect.percent == 0)
            continue;
        const auto same = std::ranges::find(found, each.release, [](const Suspect &one) { return one.window.release; });
        if (same == found.end())
            found.push_back(std::move(suspect));
        else if (suspect.percent > same->percent)
            *same = std::move(suspect);
    }
    std::ranges::stable_sort(found, [](const Suspect &a, const Suspect &b) {
        return std::tie(a.percent, a.window.span.from) > std::tie(b.percent, b.window.span.from);
    });
    return found;
}

QString confidenceWord(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low: return tr("low", "confidence");
    case Confidence::Medium: return tr("medium", "confidence");
    case Confidence::High: return tr("high", "confidence");
    }
    return {};
}

QString groundText(Suspect::Ground ground)
{
    using enum Suspect::Ground;
    switch (ground) {
    case Day: return tr("within a day of the deployment");
    case Days: return tr("within three days of the deployment");
    case Week: return tr("within a week of the deployment");
    case Window: return tr("while the release ran");
    case Product: return tr("the product is named");
    case Version: return tr("the version is named");
    }
    return {};
}

QString sentimentWord(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Neutral: return tr("neutral");
    case Sentiment::Positive: return tr("positive");
    case Sentiment::Negative: return tr("negative");
    }
    return {};
}

} // namespace slipway
