// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incidents/feedback.h"
#include "formats/table/table.h"

namespace slipway::formats {

/// What a user said, as a row of a table tells it.
struct FeedbackRow {
    QString source;
    QString author;
    Sentiment sentiment = Sentiment::Neutral;
    QString text;
    Instant at;
    QString link;
    QString key;     ///< its identity there
    QString product; ///< name; empty: not told
    QString version;
    int line = 0; ///< where it begins; 0 in JSON
};

/// Finds text, time, author, sentiment, source, link, key, product and version in a table, by the names other tools give these
/// columns. The sentiment may be a word (`positive`, `neg`, `+`) or stars from 1 to 5. Rows without a text are left out.
/// @retval ErrorKind::BadInput no column of texts or of times, or a cell that is neither time nor sentiment; `where` names it
[[nodiscard]] Result<std::vector<FeedbackRow>> feedbackFrom(const Table &table, const QString &sourceName,
                                                            const QByteArray &zone);

} // namespace slipway::formats
