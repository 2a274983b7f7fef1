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

/// All of them; the first problem, once all are asked.
QCoro::Task<Result<>> endEach(Source *source, std::vector<Silence> silences)
{
    std::vector<QCoro::Task<Result<>>> running; // together: some servers take a second for each
    for (const Silence &each : silences)
        running.push_back(source->endSilence(each));
    Result<> all;
    for (auto &task : running)
        if (const Result<> done = co_await task; !done && all)
            all = done;
    co_return all;
}

QCoro::Task<Result<int>> endAll(Source *source, std::function<bool(const Silence &)> isMeant)
{
    const Result<std::vector<Silence>> found = co_await openOnes(source, std::move(isMeant));
    if (!found)
        co_return std::unexpected(found.error());
    const int count = static_cast<int>(found->size());
    const Result<> ended = co_await endEach(source, *found);
    co_return ended.transform([count] { return count; });
}

bool isAboutTheSame(const Silence &one, const Silence &other)
{
    return one.matchers == other.matchers && one.host == other.host
           && (one.service == other.service || (other.service.isEmpty() && other.withServices));
}

/// The host, and its services where they are wanted too: each has a downtime of its own.
QCoro::Task<Result<std::vector<Silence>>> downtimesOf(Source *source, Silence wanted)
{
    const bool isOfAll = wanted.service.isEmpty() && wanted.withServices;
    wanted.withServices = false;
    std::vector<Silence> each{wanted};
    if (!isOfAll)
        co_return each;
    const auto checks = co_await source->checks({.hosts = {wanted.host}, .services = {}});
    if (!checks)
        co_return std::unexpected(checks.error());
    for (const CheckState &check : *checks) {
        if (!check.isService())
            continue;
        each.push_back(wanted);
        each.back().service = check.service;
    }
    co_return each;
}

/// Downtimes cannot be changed: those that are missing or too short are made first, then those they stand for are ended, so that
/// nothing is without one in between; with the downtime of a host, Icinga ends those of its services.
QCoro::Task<Result<std::vector<Silence>>> prolongedDowntimes(Source *source, Silence wanted, std::vector<Silence> known)
{
    const auto targets = co_await downtimesOf(source, wanted);
    if (!targets)
        co_return std::unexpected(targets.error());
    std::vector<Silence> all;
    std::vector<Silence> missing;
    for (Silence target : *targets) {
        const Silence *longest = nullptr;
        for (const Silence &each : known)
            if (each.host == target.host && each.service == target.service
                && (!longest || each.endsAt > longest->endsAt))
                longest = &each;
        if (longest && longest->endsAt >= target.endsAt) {
            all.push_back(*longest);
            continue;
        }
        if (longest)
            target.startsAt = std::min(longest->startsAt, target.startsAt);
        missing.push_back(target);
    }
    if (missing.size() == targets->size() && missing.size() > 1) { // one order sets them all
        wanted.startsAt = std::ranges::min(missing, {}, &Silence::startsAt).startsAt;
        missing = {wanted};
    }
    std::vector<QCoro::Task<Result<std::vector<Silence>>>> running;
    for (const Silence &each : missing)
        running.push_back(source->silence(each));
    std::optional<Error> problem;
    for (auto &task : running) {
        const auto made = co_await task;
        if (made)
            all.insert(all.end(), made->begin(), made->end());
        else
            problem = made.error();
    }
    if (problem)
        co_return std::unexpected(*problem);
    std::erase_if(known, [&](const Silence &each) { return std::ranges::contains(all, each.id, &Silence::id); });
    const Result<> ended = co_await endEach(source, known);
    if (!ended)
        co_return std::unexpected(ended.error());
    co_return all;
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
    if (!wanted.host.isEmpty())
        co_return co_await prolongedDowntimes(source, wanted, *known);
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
