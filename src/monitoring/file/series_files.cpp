// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/file/series_files.h"

#include "core/base/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::monitoring::file {

namespace {

/// As Prometheus' `--query.lookback-delta`.
constexpr qint64 kLookBack = 5LL * 60 * 1000;

Result<formats::SeriesFile> contentOf(const QFileInfo &info)
{
    QFile file(info.filePath());
    if (info.size() > formats::kLargestSeriesBytes)
        return failure(ErrorKind::BadInput,
                       slipway::tr("%1 is larger than %2. Split it, or export a shorter time.")
                           .arg(info.filePath(), QLocale().formattedDataSize(formats::kLargestSeriesBytes)),
                       info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound,
                       slipway::tr("%1 cannot be read: %2").arg(info.filePath(), file.errorString()), info.filePath());
    const QByteArray bytes = file.readAll();
    const QString suffix = info.suffix().toLower();
    if (suffix == u"csv" || suffix == u"tsv")
        return formats::parseSeriesCsv(bytes, info.fileName());
    return formats::parseOpenMetrics(bytes, info.fileName());
}

} // namespace

Result<QStringList> seriesFilesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::NotFound,
                       slipway::tr("There is no file or folder %1. Check the path of the connection.").arg(path), path);
    if (!info.isDir())
        return QStringList{path};
    QStringList files;
    const QStringList names{u"*.csv"_s, u"*.tsv"_s, u"*.om"_s, u"*.openmetrics"_s, u"*.prom"_s};
    for (const QFileInfo &each : QDir(path).entryInfoList(names, QDir::Files, QDir::Name))
        files.append(each.filePath());
    if (files.isEmpty())
        return failure(ErrorKind::NotFound,
                       slipway::tr("The folder %1 has no file with series: their names end in .csv, .tsv, .om, "
                                   ".openmetrics or .prom.")
                           .arg(path),
                       path);
    return files;
}

Result<std::vector<ReadFile>> readSeriesFiles(const QString &path, const std::vector<ReadFile> &known)
{
    const Result<QStringList> files = seriesFilesOf(path);
    if (!files)
        return std::unexpected(files.error());
    std::vector<ReadFile> read;
    for (const QString &each : *files) {
        const QFileInfo info(each);
        const auto before = std::ranges::find(known, each, &ReadFile::path);
        if (before != known.end() && before->size == info.size() && before->changed == info.lastModified()) {
            read.push_back(*before);
            continue;
        }
        Result<formats::SeriesFile> content = contentOf(info);
        if (!content)
            return std::unexpected(content.error());
        read.push_back({.path = each,
                        .size = info.size(),
                        .changed = info.lastModified(),
                        .content = std::make_shared<const formats::SeriesFile>(std::move(*content))});
    }
    return read;
}

Series sampledAt(const Series &series, qint64 from, qint64 to, qint64 step)
{
    Series sampled{.labels = series.labels, .times = {}, .values = {}};
    auto next = std::ranges::upper_bound(series.times, from);
    for (qint64 at = from; at <= to; at += step) {
        while (next != series.times.end() && *next <= at)
            ++next;
        if (next == series.times.begin() || *std::prev(next) <= at - kLookBack)
            continue;
        sampled.times.push_back(at);
        sampled.values.push_back(series.values[static_cast<std::size_t>(next - series.times.begin()) - 1]);
    }
    return sampled;
}

} // namespace slipway::monitoring::file
