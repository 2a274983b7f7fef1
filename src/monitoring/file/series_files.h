// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/series/series_file.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <memory>

namespace slipway::monitoring::file {

/// One file that was read, and what it was like then.
struct ReadFile {
    QString path;
    qint64 size = 0;
    QDateTime changed;
    std::shared_ptr<const formats::SeriesFile> content;
};

/// The files of a path: itself, or all in the folder that end in csv, tsv, om, openmetrics or prom, by name.
///
/// @retval ErrorKind::NotFound there is no such file, or none in the folder
[[nodiscard]] Result<QStringList> seriesFilesOf(const QString &path);

/// Reads those that are new or changed since; takes seconds for large ones. Safe on any thread.
///
/// @param known what was read before
/// @retval ErrorKind::NotFound one cannot be opened @retval ErrorKind::BadInput with file and line, as the parsers say; or
/// one is larger than formats::kLargestSeriesBytes
[[nodiscard]] Result<std::vector<ReadFile>> readSeriesFiles(const QString &path, const std::vector<ReadFile> &known);

/// Points of a series as a server would give them: at from + k·step the newest sample of the five minutes before.
/// @return no points: it has none there
[[nodiscard]] Series sampledAt(const Series &series, qint64 from, qint64 to, qint64 step);

} // namespace slipway::monitoring::file
