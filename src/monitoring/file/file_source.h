// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitoring/file/series_files.h"
#include "monitoring/source.h"
#include "net/secret.h"

#include <memory>

namespace slipway::monitoring::file {

/// History in files: a file, or all in a folder, read anew when they change. Queries name series and have no functions; points
/// are as a server would give them. Series of several files with the same labels stay apart.
class FileSource final : public Source
{
    Q_OBJECT

public:
    explicit FileSource(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] Abilities abilities() const override { return Ability::Queries; }
    [[nodiscard]] QCoro::Task<Result<Probe>> probe(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QueryAnswer>> instant(QString expression, Instant at,
                                                           std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QueryAnswer>> range(RangeQuery query, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QStringList>> labelNames(Selection selection) override;
    [[nodiscard]] QCoro::Task<Result<QStringList>> labelValues(QString label, Selection selection) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<Labels>>> series(Selection selection) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<QMap<QString, MetricMetadata>>>> metadata(QString metric) override;

private:
    /// What the files hold now.
    [[nodiscard]] QCoro::Task<Result<std::vector<ReadFile>>> files();

    QString m_path;
    std::vector<ReadFile> m_known;
};

/// The one in the registry.
[[nodiscard]] Result<std::unique_ptr<Source>> makeSource(const MonitoringConnection &connection,
                                                         const net::Secret &secret);

} // namespace slipway::monitoring::file
