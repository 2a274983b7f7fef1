// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/series/series_file.h"
#include "fuzz/fuzz_target.h"
#include "monitoring/prometheus/query_parser.h"

namespace slipway::fuzz {

namespace {

void check(const std::vector<Series> &series)
{
    for (const Series &each : series)
        require(each.times.size() == each.values.size(), "each time has a value");
}

void checkFile(const Result<formats::SeriesFile> &file)
{
    if (!file)
        return requireGoodError(file.error());
    check(file->series);
    for (const Series &each : file->series)
        for (std::size_t i = 1; i < each.times.size(); ++i)
            require(each.times[i - 1] < each.times[i], "the times of a series ascend");
}

} // namespace

void runOne(QByteArrayView bytes)
{
    checkFile(formats::parseOpenMetrics(bytes, QStringLiteral("series.om")));
    checkFile(formats::parseSeriesCsv(bytes, QStringLiteral("series.csv")));
    const auto answer = monitoring::prometheus::parseAnswer(bytes.toByteArray());
    if (answer)
        check(answer->series);
    else
        require(!answer.error().sentence.isEmpty(), "a refusal has a sentence");
}

} // namespace slipway::fuzz
