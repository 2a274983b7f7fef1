// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/samples/sample_cache.h"
#include "storage/sqlite/connection.h"

#include <QMap>

/// How the samples of a query stand in the tables: its time line in pieces of SampleCache::kPieceSteps steps, each covered
/// without a hole from its first to its last sample. Inside of `storage/samples` only.
namespace slipway::storage {

/// One piece as it is kept.
struct SamplePiece {
    qint64 row = 0;
    qint64 number = 0; ///< along the time line
    SampleSpan covered;
};

/// The number of the piece a time falls into.
[[nodiscard]] qint64 pieceAt(qint64 time, qint64 step);
/// The first and the last time of a piece.
[[nodiscard]] SampleSpan spanOfPiece(qint64 number, qint64 step);

/// The row of a query; 0: there is none.
[[nodiscard]] Result<qint64> rowOfQuery(Connection &connection, const SampleQuery &query);
/// Pieces `first`…`last` of a query, rising.
[[nodiscard]] Result<std::vector<SamplePiece>> piecesOfQuery(Connection &connection, qint64 query, qint64 first,
                                                             qint64 last);
/// Adds what the piece holds to `series`, by their labels' text. @return false: a block of it is damaged
[[nodiscard]] Result<bool> readPiece(Connection &connection, const SamplePiece &piece, QMap<QString, Series> &series);

/// Labels as the table has them: JSON with sorted keys.
[[nodiscard]] QString labelsText(const QMap<QString, QString> &labels);
/// The other way.
[[nodiscard]] QMap<QString, QString> labelsOf(const QString &text);

/// Puts samples over what the piece holds; those that would leave a hole beside it are passed over. In a transaction.
[[nodiscard]] Result<> writePiece(Connection &connection, qint64 query, qint64 number, qint64 step, SampleSpan span,
                                  const std::vector<Series> &series, Instant now);
/// Drops the pieces used longest ago until all fit. In a transaction.
[[nodiscard]] Result<> dropBeyondLimit(Connection &connection);

} // namespace slipway::storage
