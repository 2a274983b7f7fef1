// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRegularExpression>

#include <functional>

namespace slipway::formats {

/// What is looked for in a log.
struct LogQuery {
    QByteArray word; ///< as the file has it, in UTF-8; or a regular expression over one line
    bool ignoresCase = false;
    bool isPattern = false;

    /// Whether bytes can be compared; else lines are decoded, so that every letter has its case.
    [[nodiscard]] bool isPlain() const;
    bool operator==(const LogQuery &) const = default;
};

/// Finds what a query asks for line by line, for queries that are not plain.
class LineMatcher
{
public:
    LineMatcher() = default;
    explicit LineMatcher(const LogQuery &query);

    /// Why the regular expression cannot be used; empty: it can.
    [[nodiscard]] QString problem() const;
    /// Calls `hit` with offset and length of each occurrence at or behind `from`, in order and without overlap, until it
    /// returns false. Those without a length are none.
    void each(QByteArrayView text, qint64 from, const std::function<bool(qint64 at, qint64 length)> &hit) const;

private:
    QRegularExpression m_pattern;
};

} // namespace slipway::formats
