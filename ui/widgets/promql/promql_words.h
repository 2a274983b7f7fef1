// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace slipway::ui {

/// A function or an aggregation of PromQL.
struct PromqlWord {
    QString name;
    QString arguments; ///< as `range, seconds`
    QString help;      ///< translated
    bool isAggregation = false;
};

/// All that Prometheus 2.42 and newer know, by name.
/// Source: Prometheus documentation, "Query functions" and "Operators".
[[nodiscard]] std::vector<PromqlWord> promqlWords();

/// What may stand at a place of a query.
struct PromqlPlace {
    enum class Kind : std::uint8_t {
        Nothing, ///< inside of a comment, a number, a duration
        Name,    ///< a metric, a function, an aggregation
        Label,   ///< of `metric`, when it is known
        Value,   ///< of `label`
        Duration,
    };
    Kind kind = Kind::Nothing;
    qsizetype from = 0; ///< where the word begins that is being typed
    QString typed;      ///< of it so far
    QString metric = {};
    QString label = {};

    bool operator==(const PromqlPlace &) const = default;
};

/// The place of a cursor in a query.
[[nodiscard]] PromqlPlace promqlPlace(QStringView query, qsizetype cursor);
/// Where line and column (from 1, columns in letters) are in a text; its end for a place behind it.
[[nodiscard]] qsizetype offsetOf(QStringView text, int line, int column);

} // namespace slipway::ui
