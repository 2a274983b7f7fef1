// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/backtest.h"
#include "service/queries/analysis_page.h"

#include <QFuture>
#include <QObject>

namespace slipway::service {

/// What trying a criterion on the past came to.
struct BacktestReport {
    Backtest result;
    std::optional<ThresholdProposal> proposal;
    QStringList left; ///< deployments without data, with why; they are not in `result`
};

/// Has criteria measured by their servers, watches deployments, and writes each measurement down.
///
/// Lives on the thread of the session, futures are answered on that thread. MeasuringDesk is the one there is; the libraries it
/// needs are loaded with it.
class AnalysisDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Goes on with what was being measured when the program ended, and watches deployments from now on. What servers of
    /// metrics still know of the time between is measured belatedly, with its own time. Once, after opening.
    virtual void resume() = 0;
    /// Whether nothing is measured and nothing written right now; screenshots and tests wait for it.
    [[nodiscard]] virtual bool isIdle() const = 0;

    /// Has a criterion measured from now on, or joins the course that runs. @return how the course ended
    /// @retval ErrorKind::NotAllowed it needs a deployment @retval ErrorKind::BadInput its parameters cannot be read
    [[nodiscard]] virtual QFuture<Result<AnalysisRecord>> evaluate(ReleaseId release, CriterionId criterion) = 0;
    /// Begins, or goes on with, watching the newest deployment of a release. @return how many criteria watch it
    [[nodiscard]] virtual QFuture<Result<int>> watch(ReleaseId release) = 0;
    /// Ends a course before it is decided. @retval ErrorKind::NotFound the criterion is not being measured
    [[nodiscard]] virtual QFuture<Result<AnalysisRecord>> stop(ReleaseId release, CriterionId criterion) = 0;
    /// When a running course is measured next; nothing: it is not running here.
    [[nodiscard]] virtual std::optional<Instant> nextAt(CriterionId criterion) const = 0;

    /// What a metric with these parameters would have said of the last deployments of the release's product.
    /// @retval ErrorKind::BadInput it is no metric @retval ErrorKind::NotFound there is no deployment to try it on
    [[nodiscard]] virtual QFuture<Result<BacktestReport>> backtest(ReleaseId release, QJsonObject parameters,
                                                                   int most = 30) = 0;

Q_SIGNALS:
    /// A measurement was made, or a course began or ended.
    void analysisChanged(slipway::ReleaseId release, slipway::CriterionId criterion);
    /// A deployment failed and is to be taken back by itself.
    void rollbackDue(const slipway::service::RollbackProposal &proposal);
};

} // namespace slipway::service
