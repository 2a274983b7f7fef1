// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/file/file_source.h"

#include "core/base/tr.h"
#include "monitoring/file/selector.h"
#include "net/await_future.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QtConcurrentRun>

#include <set>

using namespace Qt::StringLiterals;

namespace slipway::monitoring::file {

namespace {

using Files = std::vector<ReadFile>;
using Matchers = std::vector<LabelMatcher>;

QueryAnswer answerFrom(const Files &files, const Matchers &matchers, const RangeQuery &query)
{
    QueryAnswer answer;
    for (const ReadFile &file : files)
        for (const Series &each : file.content->series) {
            if (!match(matchers, each.labels))
                continue;
            Series points = sampledAt(each, toUnixMilliseconds(query.from), toUnixMilliseconds(query.to),
                                      std::max<qint64>(query.step.count(), 1));
            if (!points.times.empty())
                answer.series.push_back(std::move(points));
        }
    return answer;
}

bool hasSamplesIn(const Series &series, const std::optional<TimeSpan> &span)
{
    return !span
           || (series.times.front() <= toUnixMilliseconds(span->to)
               && series.times.back() >= toUnixMilliseconds(span->from));
}

std::vector<Labels> selected(const Files &files, const std::vector<Matchers> &selectors,
                             const std::optional<TimeSpan> &span)
{
    std::vector<Labels> found;
    for (const ReadFile &file : files)
        for (const Series &each : file.content->series)
            if (hasSamplesIn(each, span)
                && (selectors.empty() || std::ranges::any_of(selectors, [&](const Matchers &matchers) {
                        return match(matchers, each.labels);
                    })))
                found.push_back(each.labels);
    return found;
}

Result<std::vector<Matchers>> selectorsOf(const Selection &selection)
{
    std::vector<Matchers> selectors;
    for (const QString &text : selection.matchers) {
        const Result<Matchers> matchers = parseSelector(text);
        if (!matchers)
            return std::unexpected(matchers.error());
        selectors.push_back(*matchers);
    }
    return selectors;
}

} // namespace

QCoro::Task<Result<Files>> FileSource::files()
{
    const QPointer<FileSource> self = this;
    net::AwaitFuture aside(QtConcurrent::run(&readSeriesFiles, m_path, m_known));
    Result<Files> read = co_await aside;
    if (self && read)
        m_known = *read;
    co_return read;
}

QCoro::Task<Result<Probe>> FileSource::probe(std::stop_token)
{
    QElapsedTimer timer;
    timer.start();
    const Result<Files> read = co_await files();
    if (!read)
        co_return std::unexpected(read.error());
    Probe probe{
        .product = slipway::tr("Files"), .version = {}, .identity = {}, .abilities = Ability::Queries, .findings = {}};
    for (const ReadFile &each : *read) {
        const auto count = static_cast<int>(each.content->series.size());
        probe.findings.push_back({.mark = count > 0 ? Probe::Finding::Mark::Good : Probe::Finding::Mark::Warning,
                                  .what = each.path,
                                  .found = slipway::tr("%n series", nullptr, count),
                                  .took = std::chrono::milliseconds(timer.restart())});
    }
    co_return probe;
}

QCoro::Task<Result<QueryAnswer>> FileSource::instant(QString expression, Instant at, std::stop_token stop)
{
    Result<QueryAnswer> answer = co_await range({.expression = expression, .from = at, .to = at}, std::move(stop));
    if (answer)
        answer->shape = QueryAnswer::Shape::Vector;
    co_return answer;
}

QCoro::Task<Result<QueryAnswer>> FileSource::range(RangeQuery query, std::stop_token)
{
    const Result<Matchers> matchers = parseSelector(query.expression);
    if (!matchers)
        co_return std::unexpected(matchers.error());
    if (const QString wrong = fault(query); !wrong.isEmpty())
        co_return failure(ErrorKind::BadInput, wrong);
    const Result<Files> read = co_await files();
    if (!read)
        co_return std::unexpected(read.error());
    net::AwaitFuture aside(QtConcurrent::run(&answerFrom, *read, *matchers, query));
    QueryAnswer answer = co_await aside;
    answer.shape = QueryAnswer::Shape::Matrix;
    co_return answer;
}

QCoro::Task<Result<std::vector<Labels>>> FileSource::series(Selection selection)
{
    const Result<std::vector<Matchers>> selectors = selectorsOf(selection);
    if (!selectors)
        co_return std::unexpected(selectors.error());
    const Result<Files> read = co_await files();
    co_return read.transform([&](const Files &known) { return selected(known, *selectors, selection.span); });
}

QCoro::Task<Result<QStringList>> FileSource::labelNames(Selection selection)
{
    const Result<std::vector<Labels>> found = co_await series(std::move(selection));
    co_return found.transform([](const std::vector<Labels> &all) {
        std::set<QString> names;
        for (const Labels &labels : all)
            for (const auto &[name, value] : labels.asKeyValueRange())
                names.insert(name);
        return QStringList(names.begin(), names.end());
    });
}

QCoro::Task<Result<QStringList>> FileSource::labelValues(QString label, Selection selection)
{
    const Result<std::vector<Labels>> found = co_await series(std::move(selection));
    co_return found.transform([&](const std::vector<Labels> &all) {
        std::set<QString> values;
        for (const Labels &labels : all)
            if (labels.contains(label))
                values.insert(labels.value(label));
        return QStringList(values.begin(), values.end());
    });
}

QCoro::Task<Result<std::optional<QMap<QString, MetricMetadata>>>> FileSource::metadata(QString metric)
{
    const Result<Files> read = co_await files();
    if (!read)
        co_return std::unexpected(read.error());
    QMap<QString, MetricMetadata> found;
    for (const ReadFile &file : *read)
        for (const auto &[name, metadata] : file.content->metadata.asKeyValueRange())
            if (metric.isEmpty() || metric == name)
                found.insert(name, metadata);
    co_return std::optional(std::move(found));
}

Result<std::unique_ptr<Source>> makeSource(const MonitoringConnection &connection, const net::Secret &)
{
    const QUrl url(connection.url);
    const QString path = url.isLocalFile() ? url.toLocalFile() : connection.url.trimmed();
    if (path.isEmpty())
        return failure(ErrorKind::BadInput,
                       slipway::tr("%1 needs the path of a file or a folder.").arg(connection.name), u"url"_s);
    return std::make_unique<FileSource>(path);
}

} // namespace slipway::monitoring::file
