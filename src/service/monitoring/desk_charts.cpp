// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/monitoring/chart_variables.h"
#include "net/await_future.h"
#include "service/monitoring/monitoring_core.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;
using storage::SampleQuery;
using storage::SampleSpan;

namespace {

/// What lines of charts may take in memory; those used longest ago go first.
constexpr std::size_t kMostBytes = 192UL * 1024 * 1024;
constexpr std::chrono::seconds kWrittenAfter{20};

RangeQuery rangeOf(const SampleQuery &key, SampleSpan span)
{
    return {key.expression, fromUnixMilliseconds(span.from), fromUnixMilliseconds(span.to),
            std::chrono::milliseconds(key.step)};
}

bool isOfTheQuery(const Error &error)
{
    return error.kind == ErrorKind::BadInput;
}

} // namespace

QCoro::Task<> MonitoringCore::turnAt(SampleQuery key)
{
    ChartLine &line = m_charts[key];
    if (!line.isBusy) {
        line.isBusy = true;
        co_return;
    }
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    line.waiting.push_back([promise] {
        promise->addResult(true);
        promise->finish();
    });
    net::AwaitFuture<bool> turn(promise->future());
    (void)co_await turn;
}

void MonitoringCore::giveTurn(const SampleQuery &key)
{
    const auto found = m_charts.find(key);
    if (found == m_charts.end())
        return;
    ChartLine &line = found->second;
    if (line.waiting.empty()) {
        line.isBusy = false;
        return;
    }
    const auto next = std::move(line.waiting.front());
    line.waiting.pop_front();
    next();
}

QCoro::Task<Result<ChartAnswer>> MonitoringCore::chart(ChartQuery query, std::stop_token stop)
{
    auto self = shared_from_this();
    if (query.step.count() <= 0 || query.span.to <= query.span.from)
        co_return failure(ErrorKind::BadInput, tr("A chart needs a step, and an end after its beginning."));
    if (const auto line = lineOf(query.connection); !line)
        co_return std::unexpected(line.error());
    const SampleQuery key{
        query.connection,
        withVariables(query.expression, query.step, std::chrono::milliseconds(query.span.to - query.span.from)),
        query.step.count()};
    const SampleSpan span = stepsOf(query, serverNow(query.connection));
    if (span.isEmpty())
        co_return ChartAnswer{};
    co_await turnAt(key);
    if (isClosed())
        co_return std::unexpected(closedError());
    if (stop.stop_requested()) {
        giveTurn(key);
        co_return failure(ErrorKind::NotAllowed, tr("Cancelled. Nothing was changed."));
    }
    m_charts[key].usedAt = now();
    // No conditional operator: g++ 14 evaluates both arms when they wait.
    Result<ChartAnswer> answer;
    if (m_charts[key].reaches(span, query.step))
        answer = co_await grownChart(key, span, stop);
    else
        answer = co_await builtChart(key, span, stop);
    if (isClosed())
        co_return std::unexpected(closedError());
    giveTurn(key);
    dropIdleLines();
    co_return answer;
}

QCoro::Task<MonitoringCore::Asked> MonitoringCore::askFor(SampleQuery key, std::vector<SampleSpan> spans,
                                                          std::stop_token stop)
{
    auto self = shared_from_this();
    Asked asked;
    if (spans.empty())
        co_return asked;
    if (const SourceLine *line = knownLine(key.connection); line && now() < line->restsUntil) {
        asked.problem = Error{ErrorKind::Remote, line->state.message, {}, {}};
        co_return asked;
    }
    const auto source = co_await clientOf(key.connection);
    if (!source) {
        asked.problem = source.error();
        co_return asked;
    }
    std::vector<SampleSpan> pieces;
    std::vector<QCoro::Task<Result<QueryAnswer>>> running; // the client lets four at once
    for (const SampleSpan &each : spans)
        for (const RangeQuery &piece : piecesOf(rangeOf(key, each))) {
            pieces.push_back({toUnixMilliseconds(piece.from), toUnixMilliseconds(piece.to)});
            running.push_back((*source)->range(piece, stop));
        }
    for (std::size_t i = 0; i < running.size(); ++i) {
        Result<QueryAnswer> answer = co_await running[i];
        if (!answer) {
            asked.problem = answer.error();
            continue;
        }
        asked.told.push_back({pieces[i], std::move(answer->series), answer->warnings + answer->infos});
    }
    if (isClosed() || stop.stop_requested())
        co_return asked;
    if (asked.problem)
        noteFailure(key.connection, *asked.problem);
    else
        noteReached(key.connection);
    co_return asked;
}

QCoro::Task<Result<ChartAnswer>> MonitoringCore::grownChart(SampleQuery key, SampleSpan span, std::stop_token stop)
{
    auto self = shared_from_this();
    const std::chrono::milliseconds step(key.step);
    std::vector<SampleSpan> wanted{m_charts[key].missingTail(span, step)};
    std::erase_if(wanted, [](const SampleSpan &each) { return each.isEmpty(); });
    const Instant asking = serverNow(key.connection);
    Asked asked = co_await askFor(key, std::move(wanted), stop);
    if (isClosed())
        co_return std::unexpected(closedError());
    ChartLine &line = m_charts[key];
    if (asked.problem && isOfTheQuery(*asked.problem))
        co_return std::unexpected(*asked.problem);
    std::ranges::sort(asked.told, {}, [](const ToldSamples &each) { return each.span.from; });
    for (ToldSamples &each : asked.told) {
        // Behind a piece that did not come there would be a hole.
        if (each.span.from > line.known.to + key.step)
            break;
        line.take(std::move(each), step, settledAt(asking, step));
        line.askedAt = m_session.now();
    }
    flushLater();
    co_return ChartAnswer{seriesWithin(line.series, span), line.warnings, line.askedAt,
                          asked.problem ? asked.problem->sentence : QString()};
}

QCoro::Task<Result<ChartAnswer>> MonitoringCore::builtChart(SampleQuery key, SampleSpan span, std::stop_token stop)
{
    auto self = shared_from_this();
    const std::chrono::milliseconds step(key.step);
    flushLine(key, m_charts[key]);
    net::AwaitFuture reading(m_keeper->ask(
        [key, span, at = m_session.now()](storage::SampleCache &cache) { return cache.read(key, span, at); }));
    Result<storage::KeptSamples> kept = co_await reading;
    if (isClosed())
        co_return std::unexpected(closedError());
    if (!kept) // a chart is shown although nothing can be kept
        kept = storage::KeptSamples{{}, {span}, {}, {}};
    const Instant asking = serverNow(key.connection);
    Asked asked = co_await askFor(key, kept->missing, stop);
    if (isClosed())
        co_return std::unexpected(closedError());
    if (asked.problem && (isOfTheQuery(*asked.problem) || stop.stop_requested()))
        co_return std::unexpected(*asked.problem);
    const bool isKnown = kept->askedAt || !asked.told.empty() || !m_charts[key].unwritten.empty();
    if (asked.problem && !isKnown)
        co_return std::unexpected(*asked.problem);

    const qint64 settled = settledAt(asking, step);
    const bool isAsked = !asked.told.empty();
    ChartAnswer answer{{},
                       isAsked ? asked.told.back().warnings : kept->warnings,
                       isAsked ? std::optional(m_session.now()) : kept->askedAt,
                       asked.problem ? asked.problem->sentence : QString()};
    const auto told = std::make_shared<std::vector<ToldSamples>>(std::move(asked.told));
    keepTold(key, told, settled);
    // What was told lately and is not in the workspace yet still counts where nothing newer came.
    std::vector<ToldSamples> early;
    if (ChartLine &before = m_charts[key]; !before.unwrittenSpan.isEmpty())
        early.push_back({before.unwrittenSpan, before.unwritten, {}});
    net::AwaitFuture building(QtConcurrent::run([series = std::move(kept->series), early, told, step]() mutable {
        return denseOf(joinedSamples(joinedSamples(std::move(series), early), *told), step);
    }));
    std::vector<ChartSeries> series = co_await building;
    if (isClosed())
        co_return std::unexpected(closedError());
    answer.series = seriesWithin(series, span);
    ChartLine &line = m_charts[key];
    line.known = asked.problem ? SampleSpan{0, -1} : span; // with holes it is built anew
    line.series = asked.problem ? std::vector<ChartSeries>() : std::move(series);
    line.settledTo = std::min(settled, span.to);
    line.askedAt = answer.askedAt;
    line.warnings = answer.warnings;
    for (const ToldSamples &each : *told)
        if (each.span.to > settled && !asked.problem) {
            ToldSamples late = partAfter(each, settled, step);
            line.noteUnwritten(std::move(late.series), late.span, step);
        }
    flushLater();
    co_return answer;
}

void MonitoringCore::keepTold(const SampleQuery &key, const SharedTold &told, qint64 settled)
{
    for (std::size_t i = 0; i < told->size(); ++i) {
        const SampleSpan span{(*told)[i].span.from, std::min((*told)[i].span.to, settled)};
        if (!span.isEmpty())
            (void)m_keeper->ask([key, told, i, span, at = m_session.now()](storage::SampleCache &cache) {
                return cache.write(key, span, (*told)[i].series, at, (*told)[i].warnings);
            });
    }
}

void MonitoringCore::flushLater()
{
    if (!m_flush.isActive())
        m_flush.start(hurried(kWrittenAfter));
}

void MonitoringCore::flushLine(const SampleQuery &key, ChartLine &line)
{
    const std::chrono::milliseconds step(key.step);
    auto part = line.settledPart(step);
    if (!part)
        return;
    const qint64 upTo = part->span.to;
    auto written = m_keeper->ask([key, part = std::move(*part), at = m_session.now()](storage::SampleCache &cache) {
        return cache.write(key, part.span, part.series, at, part.warnings);
    });
    if (isClosed())
        return;
    // What could not be written stays, and is tried again.
    written.then(m_desk.data(), [self = weak_from_this(), key, upTo, step](const Result<> &done) {
        const auto core = self.lock();
        if (!core || !done)
            return;
        if (const auto found = core->m_charts.find(key); found != core->m_charts.end())
            found->second.dropWritten(upTo, step);
    });
}

void MonitoringCore::flush()
{
    bool isLeft = false;
    for (auto &[key, line] : m_charts) {
        flushLine(key, line);
        isLeft = isLeft || !line.unwrittenSpan.isEmpty();
    }
    if (isLeft && !isClosed())
        flushLater();
}

void MonitoringCore::dropIdleLines()
{
    std::size_t sum = 0;
    for (const auto &[key, line] : m_charts)
        sum += line.bytes();
    while (sum > kMostBytes) {
        auto oldest = m_charts.end();
        for (auto each = m_charts.begin(); each != m_charts.end(); ++each)
            if (!each->second.isBusy && each->second.bytes() > 0
                && (oldest == m_charts.end() || each->second.usedAt < oldest->second.usedAt))
                oldest = each;
        if (oldest == m_charts.end())
            return;
        sum -= oldest->second.bytes();
        flushLine(oldest->first, oldest->second);
        m_charts.erase(oldest);
    }
}

} // namespace slipway::service
