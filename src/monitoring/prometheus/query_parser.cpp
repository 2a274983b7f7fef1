// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/prometheus/query_parser.h"

#include "core/base/tr.h"
#include "monitoring/prometheus/point_runs.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <simdjson.h>

#include <cmath>
#include <exception>

using namespace Qt::StringLiterals;

namespace slipway::monitoring::prometheus {

namespace {

namespace od = simdjson::ondemand;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Values are strings without escapes: read where they stand.
double numberIn(od::value value)
{
    const char *const begin = value.get_raw_json_string().value().raw();
    const char *end = begin;
    while (*end != '"')
        ++end;
    return sampleNumber(begin, end);
}

void mustBePair(int parts)
{
    if (parts != 2)
        throw simdjson::simdjson_error(simdjson::INCORRECT_TYPE);
}

/// Seconds with at most three decimals, as a number.
qint64 milliseconds(od::value value)
{
    return std::llround(value.get_double().value() * 1000);
}

NativeHistogram::Bucket bucketFrom(od::array parts)
{
    NativeHistogram::Bucket bucket;
    int index = 0;
    for (od::value part : parts) {
        switch (index++) {
        case 0: bucket.bounds = static_cast<NativeHistogram::Bounds>(part.get_int64().value() & 3); break;
        case 1: bucket.left = numberIn(part); break;
        case 2: bucket.right = numberIn(part); break;
        default: bucket.count = numberIn(part); break;
        }
    }
    return bucket;
}

NativeHistogram histogramFrom(od::object object)
{
    NativeHistogram histogram;
    for (auto field : object) {
        const std::string_view key = field.escaped_key();
        if (key == "count")
            histogram.count = numberIn(field.value());
        else if (key == "sum")
            histogram.sum = numberIn(field.value());
        else if (key == "buckets")
            for (od::array parts : field.value().get_array())
                histogram.buckets.push_back(bucketFrom(parts));
    }
    return histogram;
}

void takePoint(od::array pair, Series &series)
{
    int index = 0;
    for (od::value part : pair) {
        if (index++ == 0)
            series.times.push_back(milliseconds(part));
        else
            series.values.push_back(numberIn(part));
    }
    mustBePair(index);
}

void takeHistogram(od::array pair, HistogramSeries &series)
{
    int index = 0;
    for (od::value part : pair) {
        if (index++ == 0)
            series.times.push_back(milliseconds(part));
        else
            series.histograms.push_back(histogramFrom(part.get_object()));
    }
    mustBePair(index);
}

QMap<QString, QString> labelsFrom(od::object object)
{
    QMap<QString, QString> labels;
    for (auto field : object) {
        const QString name = textOf(field.unescaped_key());
        labels.insert(name, textOf(field.value().get_string()));
    }
    return labels;
}

/// Points that were read already, or the array of them.
void takeValues(od::value value, Series &series, std::vector<PointRun> &runs)
{
    if (value.type() == od::json_type::number) {
        PointRun &run = runs.at(value.get_uint64().value());
        series.times = std::move(run.times);
        series.values = std::move(run.values);
        return;
    }
    for (od::array pair : value.get_array())
        takePoint(pair, series);
}

void takeElement(od::object element, QueryAnswer &answer, std::vector<PointRun> &runs)
{
    Series series;
    HistogramSeries histograms;
    for (auto field : element) {
        const std::string_view key = field.escaped_key();
        if (key == "metric")
            series.labels = labelsFrom(field.value().get_object());
        else if (key == "value")
            takePoint(field.value().get_array(), series);
        else if (key == "values")
            takeValues(field.value(), series, runs);
        else if (key == "histogram")
            takeHistogram(field.value().get_array(), histograms);
        else if (key == "histograms")
            for (od::array pair : field.value().get_array())
                takeHistogram(pair, histograms);
    }
    if (!histograms.times.empty()) {
        histograms.labels = series.labels;
        answer.histograms.push_back(std::move(histograms));
    }
    if (!series.times.empty())
        answer.series.push_back(std::move(series));
}

/// What `data` holds until all of it is known, for its keys come in any order.
struct DataReading {
    std::string resultType;
    qint64 time = 0;
    QString text; ///< of a scalar or a string
};

void takeResult(od::array result, QueryAnswer &answer, DataReading &data, std::vector<PointRun> &runs)
{
    int index = 0;
    for (od::value each : result) {
        if (each.type() == od::json_type::object)
            takeElement(each.get_object(), answer, runs);
        else if (index++ == 0)
            data.time = milliseconds(each);
        else
            data.text = textOf(each.get_string());
    }
}

double scalarIn(const QString &text)
{
    const QByteArray latin = text.toLatin1();
    return sampleNumber(latin.cbegin(), latin.cend());
}

void takeData(od::object object, QueryAnswer &answer, std::vector<PointRun> &runs)
{
    DataReading data;
    for (auto field : object) {
        const std::string_view key = field.escaped_key();
        if (key == "resultType")
            data.resultType = std::string_view(field.value().get_string());
        else if (key == "result")
            takeResult(field.value().get_array(), answer, data, runs);
    }
    if (data.resultType == "matrix") {
        answer.shape = QueryAnswer::Shape::Matrix;
    } else if (data.resultType == "string") {
        answer.shape = QueryAnswer::Shape::Text;
        answer.text = data.text;
    } else if (data.resultType == "scalar") {
        answer.shape = QueryAnswer::Shape::Scalar;
        answer.series.push_back({.labels = {}, .times = {data.time}, .values = {scalarIn(data.text)}});
    }
}

/// Servers before 3.0 send both kinds as warnings and tell them apart by how they begin.
void takeNotices(od::array notices, QStringList &plain, QueryAnswer &answer)
{
    for (od::value each : notices) {
        const QString text = textOf(each.get_string());
        (text.startsWith(u"PromQL info: "_s) ? answer.infos : plain).append(text);
    }
}

Result<QueryAnswer> answerIn(od::object envelope, std::vector<PointRun> &runs)
{
    QueryAnswer answer;
    Refusal refusal;
    bool isError = false;
    bool hasData = false;
    for (auto field : envelope) {
        const std::string_view key = field.escaped_key();
        od::value value = field.value();
        if (key == "status")
            isError = std::string_view(value.get_string()) != "success";
        else if (key == "errorType")
            refusal.type = textOf(value.get_string());
        else if (key == "error")
            refusal.text = textOf(value.get_string());
        else if (key == "data" && value.type() == od::json_type::object)
            takeData(value.get_object(), answer, runs), hasData = true;
        else if (key == "warnings" && value.type() == od::json_type::array)
            takeNotices(value.get_array(), answer.warnings, answer);
        else if (key == "infos" && value.type() == od::json_type::array)
            takeNotices(value.get_array(), answer.infos, answer);
    }
    if (isError)
        return std::unexpected(queryError(refusal));
    if (!hasData)
        return failure(ErrorKind::Remote,
                       slipway::tr("The answer holds no data. Check the address of the connection."));
    return answer;
}

} // namespace

Result<QueryAnswer> parseAnswer(QByteArray body)
{
    std::vector<PointRun> runs = takePointRuns(body);
    const auto size = static_cast<std::size_t>(body.size());
    body.reserve(body.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    try {
        od::parser parser;
        od::document document = parser.iterate(body.constData(), size, static_cast<std::size_t>(body.capacity()));
        return answerIn(document.get_object(), runs);
    } catch (const std::exception &error) { // simdjson's, and of a number that is no run
        return failure(ErrorKind::Remote,
                       slipway::tr("The answer is not that of a Prometheus. Check the address of the connection."), {},
                       QString::fromUtf8(error.what()));
    }
}

std::optional<Refusal> refusalIn(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (!object.isEmpty()) {
        const QString text = object.value("error"_L1).toString();
        return text.isEmpty() ? std::nullopt
                              : std::optional(Refusal{.type = object.value("errorType"_L1).toString(), .text = text});
    }
    const QByteArray line = body.trimmed().split('\n').first().trimmed();
    if (line.isEmpty() || line.startsWith('<') || line.startsWith('{'))
        return std::nullopt;
    constexpr qsizetype kLongest = 300;
    return Refusal{.type = {}, .text = QString::fromUtf8(line.left(kLongest))};
}

Error queryError(const Refusal &refusal)
{
    static const QRegularExpression place(u"(?:^|[ :])(\\d+:\\d+): parse error"_s);
    if (refusal.type == u"bad_data" || refusal.type == u"execution")
        return Error{.kind = ErrorKind::BadInput,
                     .sentence = slipway::tr("The server does not take this query: %1").arg(refusal.text),
                     .where = place.match(refusal.text).captured(1),
                     .detail = refusal.type};
    if (refusal.type == u"timeout")
        return Error{.kind = ErrorKind::Remote,
                     .sentence = slipway::tr("The server gave the query up because it took too long. Ask for less: a "
                                             "shorter range, fewer series, a longer step."),
                     .where = {},
                     .detail = refusal.text};
    return Error{.kind = ErrorKind::Remote,
                 .sentence = slipway::tr("The server could not answer the query: %1").arg(refusal.text),
                 .where = {},
                 .detail = refusal.type};
}

} // namespace slipway::monitoring::prometheus
