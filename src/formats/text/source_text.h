// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

/// What every parser of text does first, and how all of them name a place in a file.
namespace slipway::formats {

/// Larger files are refused before anything is built from them.
inline constexpr qsizetype kLargestFileBytes = 64 * 1024 * 1024;

/// The text of a file as UTF-8 without byte order mark, every line ended by `\n` (CR LF and lone CR become it).
///
/// @param sourceName name shown in errors; empty when there is no file
/// @retval ErrorKind::BadInput  not UTF-8 (with the line of the first bad byte), NUL bytes, UTF-16, or too large
[[nodiscard]] Result<QByteArray> readText(QByteArrayView bytes, const QString &sourceName,
                                          qsizetype largestBytes = kLargestFileBytes);

/// Same checks, but line ends are left alone: for formats in which they are data.
[[nodiscard]] Result<QByteArray> readRawText(QByteArrayView bytes, const QString &sourceName,
                                             qsizetype largestBytes = kLargestFileBytes);

/// Same checks but for UTF-8: for formats that may cut characters apart.
[[nodiscard]] Result<QByteArray> readBytes(QByteArrayView bytes, const QString &sourceName, qsizetype largestBytes);

/// Whether a table is JSON rather than CSV: its name ends so; of another name, when it begins so.
[[nodiscard]] bool isJsonTable(QByteArrayView bytes, const QString &sourceName);

/// Well-formed UTF-8 (RFC 3629).
[[nodiscard]] bool isUtf8(QByteArrayView text);

/// `NAME:LINE`, or `line LINE` when there is no name.
[[nodiscard]] QString placeInFile(const QString &sourceName, int line);

/// A BadInput error at a line of the file.
[[nodiscard]] std::unexpected<Error> failureAt(const QString &sourceName, int line, QString sentence,
                                               QString detail = {});

/// One-based line that the byte at `offset` stands on, for any kind of line end.
[[nodiscard]] int lineOfOffset(QByteArrayView text, qsizetype offset);

/// The candidate a person most likely meant, by edit distance; empty when none is near.
[[nodiscard]] QString nearestWord(const QString &word, const QStringList &candidates);

} // namespace slipway::formats
