// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/criteria/measuring_desk.h"

#include "service/criteria/measuring_core.h"

namespace slipway::service {

class MeasuringDesk::Private
{
public:
    std::shared_ptr<MeasuringCore> core;
};

MeasuringDesk::MeasuringDesk(Session &session, MonitoringDesk &monitoring, QObject *parent)
    : AnalysisDesk(parent),
      d(std::make_unique<Private>())
{
    d->core = std::make_shared<MeasuringCore>(*this, session, monitoring);
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) { d->core->noteChanges(changes); });
}

MeasuringDesk::~MeasuringDesk()
{
    d->core->close();
}

void MeasuringDesk::setHaste(double factor)
{
    d->core->setHaste(factor);
}

void MeasuringDesk::wake()
{
    d->core->arrange();
}

void MeasuringDesk::resume()
{
    d->core->resume();
}

bool MeasuringDesk::isIdle() const
{
    return d->core->isIdle();
}

QFuture<Result<AnalysisRecord>> MeasuringDesk::evaluate(ReleaseId release, CriterionId criterion)
{
    return d->core->evaluate(release, criterion);
}

QFuture<Result<int>> MeasuringDesk::watch(ReleaseId release)
{
    return MeasuringCore::answered(d->core->watch(release));
}

QFuture<Result<AnalysisRecord>> MeasuringDesk::stop(ReleaseId release, CriterionId criterion)
{
    return MeasuringCore::answered(d->core->stop(release, criterion, MeasuringCore::StopsFor::Person));
}

std::optional<Instant> MeasuringDesk::nextAt(CriterionId criterion) const
{
    return d->core->nextAt(criterion);
}

QFuture<Result<BacktestReport>> MeasuringDesk::backtest(ReleaseId release, QJsonObject parameters, int most)
{
    return MeasuringCore::answered(d->core->backtest(release, std::move(parameters), most));
}

} // namespace slipway::service
