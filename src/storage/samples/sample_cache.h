// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/monitoring/connection.h"
#include "core/series/series.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

/// What monitoring servers told, kept in the workspace in compressed blocks: machine-local, neither in the change log nor in
/// the audit trail. Bounded; what was not used for longest goes first, unless it is kept with a release.
namespace slipway::storage {

class Connection;

/// What was asked for: one time line of samples.
struct SampleQuery {
    MonitoringConnectionId connection;
    QString expression;
    qint64 step = 15'000; ///< ms; samples stand at whole multiples of it since 1970

    auto operator<=>(const SampleQuery &) const = default;
};

/// Samples from `from` to `to`, both included, in milliseconds since 1970.
struct SampleSpan {
    qint64 from = 0;
    qint64 to = 0;

    /// There is no step in it.
    [[nodiscard]] bool isEmpty() const { return to < from; }
    bool operator==(const SampleSpan &) const = default;
};

/// What is kept of a query over a span.
struct KeptSamples {
    std::vector<Series> series;
    std::vector<SampleSpan> missing; ///< of the span asked for, rising; asking for these makes it whole
    std::optional<Instant> askedAt;  ///< when the server last answered this query; nothing: never
    QStringList warnings;            ///< of its last answer
};

/// How much room the samples take.
struct SampleUse {
    qint64 bytes = 0;
    qint64 keptBytes = 0; ///< of them with releases, beyond the bound
    qint64 limit = 0;
    int series = 0;
    std::optional<Instant> oldest; ///< sample
};

/// Reads how much room the samples of a workspace take.
[[nodiscard]] Result<SampleUse> sampleUse(Connection &connection);

/// The samples of one workspace, by a connection of its own. For one thread at a time; other processes may have it open too.
class SampleCache
{
public:
    /// The bound of a new workspace, in bytes.
    static constexpr qint64 kUsualLimit = 256LL * 1024 * 1024;
    /// The smallest bound that can be set, in bytes.
    static constexpr qint64 kLeastLimit = 1024LL * 1024;
    /// Steps of a piece: what is written and dropped at once.
    static constexpr qint64 kPieceSteps = 4096;

    /// @retval ErrorKind::NotFound no such file @retval ErrorKind::Storage it cannot be opened
    [[nodiscard]] static Result<std::unique_ptr<SampleCache>> open(const QString &file);
    ~SampleCache();

    /// What is kept between `span.from` and `span.to`, whole steps. A damaged block counts as missing and is thrown away.
    /// @param now notes the use
    [[nodiscard]] Result<KeptSamples> read(const SampleQuery &query, SampleSpan span, Instant now);

    /// Takes in what the server told of a span: what it did not tell was not there. What is kept around it stays; the bound
    /// is kept. Where a hole would come to be inside of a piece, what was kept before stays and this is not taken in: read()
    /// tells all of it as missing.
    /// @retval ErrorKind::Storage busy, read-only, disk full, or the file was moved away: nothing was changed
    [[nodiscard]] Result<> write(const SampleQuery &query, SampleSpan span, const std::vector<Series> &series,
                                 Instant now, const QStringList &warnings = {});

    /// What of the query falls into the span is not dropped by the bound any more, neither now nor when it is written later.
    [[nodiscard]] Result<> keep(ReleaseId release, const SampleQuery &query, SampleSpan span);

    /// How much room they take.
    [[nodiscard]] Result<SampleUse> use();
    /// @param bytes kLeastLimit at least; drops what is beyond it
    [[nodiscard]] Result<> setLimit(qint64 bytes);
    /// Drops all that is not kept with a release.
    [[nodiscard]] Result<> clear();

private:
    explicit SampleCache(std::unique_ptr<Connection> connection);
    /// Runs `work` in one transaction, or changes nothing.
    [[nodiscard]] Result<> writing(const std::function<Result<>()> &work);
    void noteUse(qint64 query, SampleSpan pieces, Instant now);
    void dropDamaged(const std::vector<qint64> &pieces);

    std::unique_ptr<Connection> m_connection;
};

} // namespace slipway::storage
