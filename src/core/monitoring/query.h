// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/series/series.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace slipway {

/// A query over time: points at `from + k·step`, `to` included when it is one of them.
struct RangeQuery {
    QString expression;
    Instant from;
    Instant to;
    std::chrono::milliseconds step{std::chrono::seconds(15)};

    bool operator==(const RangeQuery &) const = default;
};

/// A native histogram of Prometheus; only buckets that hold something are told.
struct NativeHistogram {
    /// Which of a bucket's bounds belong to it.
    enum class Bounds : std::uint8_t { OpenLeft = 0, OpenRight = 1, OpenBoth = 2, ClosedBoth = 3 };
    /// One bucket; its count may be a fraction after a rate.
    struct Bucket {
        Bounds bounds = Bounds::OpenLeft;
        double left = 0;
        double right = 0;
        double count = 0;
    };
    double count = 0;
    double sum = 0;
    std::vector<Bucket> buckets;
};

/// Native histograms over time.
struct HistogramSeries {
    QMap<QString, QString> labels;
    std::vector<qint64> times; ///< milliseconds since 1970, UTC
    std::vector<NativeHistogram> histograms;
};

/// What a query came to. No series, or only NaN in them, means *no data*, which is no error.
struct QueryAnswer {
    enum class Shape : std::uint8_t { Vector, Matrix, Scalar, Text };
    Shape shape = Shape::Vector;
    std::vector<Series> series; ///< of Vector and Scalar with one point each
    std::vector<HistogramSeries> histograms;
    QString text;         ///< of Text
    QStringList warnings; ///< in the server's words
    QStringList infos;

    /// Some point has a value.
    [[nodiscard]] bool hasValues() const;
};

/// A place in a query, both counted from 1.
struct QueryPosition {
    int line = 0;
    int column = 0;

    bool operator==(const QueryPosition &) const = default;
};
/// The place that Error::where of a refused query names, written `line:column`.
[[nodiscard]] std::optional<QueryPosition> queryPosition(const QString &where);

/// The most intervals a server answers for one series at once; one more is refused.
inline constexpr qint64 kMostIntervals = 11'000;

/// The step of a chart over [from, to] that is `pixels` wide, as Grafana chooses it, so that both show the same points: a round
/// duration near one point a pixel, never under `shortest`, never over kMostIntervals.
/// Source: grafana pkg/promlib/models/query.go, pkg/tsdb/interval.go.
[[nodiscard]] std::chrono::milliseconds chartStep(TimeSpan span, int pixels, std::chrono::milliseconds shortest);
/// With both ends rounded down to whole steps since 1970: panning by less than a step asks for the same points.
[[nodiscard]] RangeQuery alignedToStep(RangeQuery query);

/// The most points of one series that are asked for at all: three years at one every ten seconds.
inline constexpr qint64 kMostPoints = 10'000'000;
/// What is wrong with it before it is asked, for people: no step, an end before the start, too many points; empty: nothing.
[[nodiscard]] QString fault(const RangeQuery &query);
/// The query in pieces that a server answers at once; each begins a step after the last one ended. @param query without fault()
[[nodiscard]] std::vector<RangeQuery> piecesOf(const RangeQuery &query);
/// The last `steps` steps of what is known already, up to `now`: late samples change the newest points.
[[nodiscard]] RangeQuery tailOf(const RangeQuery &known, Instant now, int steps = 3);
/// Puts a newer answer over what is known: from `from` on only its points count, series that it does not name end there.
void replaceTail(std::vector<Series> &known, std::vector<Series> newer, Instant from);

} // namespace slipway
