// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/loadtest/load_test.h"

#include "core/base/tr.h"
#include "formats/loadtest/load_test_readers.h"
#include "formats/text/source_text.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway::formats {
namespace {

/// The figures of one metric: beside each other in a summary export, below `values` in what handleSummary() gets.
QJsonObject k6Metric(const QJsonObject &metrics, const QString &name)
{
    const QJsonObject metric = metrics.value(name).toObject();
    const QJsonValue values = metric.value(u"values"_s);
    return values.isObject() ? values.toObject() : metric;
}

std::optional<LoadTestResult::Milliseconds> k6Time(const QJsonObject &metric, const QString &statistic)
{
    const QJsonValue value = metric.value(statistic);
    return value.isDouble() ? std::optional(LoadTestResult::Milliseconds(value.toDouble())) : std::nullopt;
}

} // namespace

Result<LoadTestResult> parseK6Summary(QByteArrayView bytes, const QString &sourceName)
{
    const auto text = readText(bytes, sourceName);
    if (!text)
        return std::unexpected(text.error());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*text, &error);
    if (error.error != QJsonParseError::NoError)
        return failureAt(sourceName, lineOfOffset(*text, error.offset),
                         tr("This is not valid JSON: %1.").arg(error.errorString()));
    const QJsonObject metrics = document.object().value(u"metrics"_s).toObject();
    const QJsonObject requests = k6Metric(metrics, u"http_reqs"_s);
    const QJsonObject durations = k6Metric(metrics, u"http_req_duration"_s);
    if (!requests.value(u"count"_s).isDouble() || durations.isEmpty())
        return failureAt(
            sourceName, 1,
            tr("There are no figures of requests in this file (http_reqs, http_req_duration). Write it with “k6 run "
               "--summary-export FILE”."));
    LoadTestResult result;
    result.tool = LoadTestTool::K6;
    result.requests = requests.value(u"count"_s).toInteger();
    const QJsonObject failed = k6Metric(metrics, u"http_req_failed"_s);
    const QJsonValue rate = failed.contains(u"rate"_s) ? failed.value(u"rate"_s) : failed.value(u"value"_s);
    if (!rate.isDouble() || rate.toDouble() < 0 || rate.toDouble() > 1)
        return failureAt(sourceName, 1,
                         tr("The share of failed requests (http_req_failed) is missing or not between 0 and 1. "
                            "Write the file with k6 0.31 or newer."));
    result.errorRate = rate.toDouble();
    result.average = k6Time(durations, u"avg"_s);
    result.p95 = k6Time(durations, u"p(95)"_s);
    result.p99 = k6Time(durations, u"p(99)"_s);
    return result;
}

Result<LoadTestResult> parseLoadTest(QByteArrayView bytes, const QString &sourceName)
{
    const QByteArrayView mark("\xEF\xBB\xBF");
    const QByteArrayView text = (bytes.startsWith(mark) ? bytes.sliced(mark.size()) : bytes).trimmed();
    if (text.startsWith('{'))
        return parseK6Summary(bytes, sourceName);
    if (text.startsWith('<'))
        return parseJmeterXml(bytes, sourceName);
    return parseJmeterCsv(bytes, sourceName);
}

} // namespace slipway::formats
