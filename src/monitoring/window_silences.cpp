// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/window_silences.h"

#include <functional>

namespace slipway::monitoring {

namespace {

QCoro::Task<Result<std::vector<Silence>>> openOnes(Source *source, std::function<bool(const Silence &)> isMeant)
{
    Result<std::vector<Silence>> found = co_await source->silences();
    if (!found)
        co_return found;
    std::erase_if(*found, [&](const Silence &each) { return each.state == Silence::State::Expired || !isMeant(each); });
    co_return found;
}

QCoro::Task<Result<int>> endAll(Source *source, std::function<bool(const Silence &)> isMeant)
{
    const Result<std::vector<Silence>> found = co_await openOnes(source, std::move(isMeant));
    if (!found)
        co_return std::unexpected(found.error());
    std::vector<QCoro::Task<Result<>>> running; // together: some servers take a second for each
    for (const Silence &each : *found)
        running.push_back(source->endSilence(each));
    int ended = 0;
    std::optional<Error> problem;
    for (auto &task : running) {
        const Result<> done = co_await task;
        if (done)
            ++ended;
        else
            problem = done.error();
    }
    if (problem)
        co_return std::unexpected(*problem);
    co_return ended;
}

bool isAboutTheSame(const Silence &one, const Silence &other)
{
    return one.matchers == other.matchers && one.host == other.host
           && (one.service == other.service || (other.service.isEmpty() && other.withServices));
}

} // namespace

QCoro::Task<Result<std::vector<Silence>>> silenceWindow(Source *source, Silence wanted, QString key)
{
    wanted.comment = taggedComment(wanted.comment, key);
    // Some servers keep whole seconds.
    wanted.endsAt = std::chrono::ceil<std::chrono::seconds>(wanted.endsAt + kSilenceMargin);
    const Result<std::vector<Silence>> known = co_await openOnes(
        source, [key, wanted](const Silence &each) { return isOpenFor(each, key) && isAboutTheSame(each, wanted); });
    if (!known)
        co_return std::unexpected(known.error());
    if (known->empty())
        co_return co_await source->silence(wanted);
    std::vector<Silence> all;
    for (Silence each : *known) {
        if (each.endsAt >= wanted.endsAt) {
            all.push_back(each);
            continue;
        }
        each.endsAt = wanted.endsAt;
        const Result<std::vector<Silence>> longer = co_await source->silence(each);
        if (!longer)
            co_return std::unexpected(longer.error());
        all.insert(all.end(), longer->begin(), longer->end());
    }
    co_return all;
}

QCoro::Task<Result<int>> endWindow(Source *source, QString key)
{
    return endAll(source, [key](const Silence &each) { return isOpenFor(each, key); });
}

QCoro::Task<Result<int>> endForgotten(Source *source, QStringList open)
{
    return endAll(source, [open](const Silence &each) {
        const QString key = taggedKey(each.comment);
        return !key.isEmpty() && !open.contains(key);
    });
}

} // namespace slipway::monitoring
