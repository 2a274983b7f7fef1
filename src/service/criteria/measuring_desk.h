// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/criteria/analysis_desk.h"

#include <memory>

namespace slipway::service {

class MonitoringDesk;
class Session;

/// The desk that has criteria measured through the desk of monitoring.
class MeasuringDesk final : public AnalysisDesk
{
public:
    /// @param session, monitoring outlive it
    MeasuringDesk(Session &session, MonitoringDesk &monitoring, QObject *parent = nullptr);
    ~MeasuringDesk() override;

    /// Divides every waiting time, for tests.
    void setHaste(double factor);
    /// Looks at the clock anew, for tests that set it.
    void wake();

    void resume() override;
    [[nodiscard]] bool isIdle() const override;
    [[nodiscard]] QFuture<Result<AnalysisRecord>> evaluate(ReleaseId release, CriterionId criterion) override;
    [[nodiscard]] QFuture<Result<int>> watch(ReleaseId release) override;
    [[nodiscard]] QFuture<Result<AnalysisRecord>> stop(ReleaseId release, CriterionId criterion) override;
    [[nodiscard]] std::optional<Instant> nextAt(CriterionId criterion) const override;
    [[nodiscard]] QFuture<Result<BacktestReport>> backtest(ReleaseId release, QJsonObject parameters,
                                                           int most) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway::service
