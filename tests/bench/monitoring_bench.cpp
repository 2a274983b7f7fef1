// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/monitoring_bench.h"

#include "monitoring/prometheus/query_parser.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::bench {

namespace {

constexpr int kSeriesAsked = 100;
constexpr int kPoints = 11'001;

QByteArray answerBody()
{
    QByteArray body = R"({"status":"success","data":{"resultType":"matrix","result":[)";
    for (int series = 0; series < kSeriesAsked; ++series) {
        body += series > 0 ? "," : "";
        body += R"({"metric":{"__name__":"latency","instance":"10.0.0.)" + QByteArray::number(series)
                + R"(:8080"},"values":[)";
        for (int i = 0; i < kPoints; ++i)
            body += (i > 0 ? ",[" : "[") + QByteArray::number(1767225600 + i * 15) + ",\""
                    + QByteArray::number(100 + 10 * std::sin(0.01 * i + series), 'g', QLocale::FloatingPointShortest)
                    + "\"]";
        body += "]}";
    }
    body += "]}}";
    return body;
}

/// Series, as one would get them from Qt's own parser.
std::vector<Series> readWithQt(const QByteArray &body)
{
    std::vector<Series> all;
    const QJsonArray result = QJsonDocument::fromJson(body)[u"data"][u"result"].toArray();
    for (const QJsonValue &each : result) {
        Series series;
        const QJsonObject labels = each[u"metric"].toObject();
        for (auto it = labels.begin(); it != labels.end(); ++it)
            series.labels.insert(it.key(), it.value().toString());
        const QJsonArray values = each[u"values"].toArray();
        for (const QJsonValue &pair : values) {
            const QJsonArray point = pair.toArray();
            series.times.push_back(std::llround(point[0].toDouble() * 1000));
            series.values.push_back(point[1].toString().toDouble());
        }
        all.push_back(std::move(series));
    }
    return all;
}

double kilobytesOf(const QByteArray &key)
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith(key))
                return line.mid(key.size() + 1).trimmed().split(' ').first().toDouble();
    return 0;
}

/// What the process grew by at most while the body, which it held already, was read; with the body. Bytes.
double peakOf(QByteArray body)
{
    const auto size = static_cast<double>(body.size());
    QFile reset(u"/proc/self/clear_refs"_s);
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5"); // the peak begins anew
    reset.close();
    const double before = kilobytesOf("VmRSS:");
    const auto answer = monitoring::prometheus::parseAnswer(std::move(body));
    return answer ? size + (kilobytesOf("VmHWM:") - before) * 1024 : 0;
}

} // namespace

Figures monitoringFigures(int rounds)
{
    const double peak = peakOf(answerBody());
    const QByteArray body = answerBody();
    const double ours = leastOf(rounds, [&] { (void)monitoring::prometheus::parseAnswer(body); });
    const double parsed = leastOf(rounds, [&] { (void)QJsonDocument::fromJson(body); });
    const double read = leastOf(rounds, [&] { (void)readWithQt(body); });
    return {{.name = u"answer of 1.1 million points: QJsonDocument alone beside all of ours"_s,
             .unit = u"ms"_s,
             .value = parsed,
             .floor = ours,
             .target = 8,
             .isLowerBetter = false},
            {.name = u"answer of 1.1 million points: series through QJsonDocument beside ours"_s,
             .unit = u"ms"_s,
             .value = read,
             .floor = ours,
             .target = 8,
             .isLowerBetter = false},
            {.name = u"answer of 1.1 million points: peak memory beside its size"_s,
             .unit = u"bytes"_s,
             .value = peak,
             .floor = static_cast<double>(body.size()),
             .target = 2.5}};
}

} // namespace slipway::bench
