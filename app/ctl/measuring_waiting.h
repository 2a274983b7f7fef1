// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/call.h"
#include "service/criteria/analysis_desk.h"
#include "service/monitoring/monitoring_desk.h"

#include <memory>
#include <set>

/// Waiting for measurements without a window.
namespace slipway::ctl {

/// The desks that a verb needs which measures; they end with it.
struct MeasuringDesks {
    std::unique_ptr<service::MonitoringDesk> monitoring;
    std::unique_ptr<service::AnalysisDesk> analysis;
};
[[nodiscard]] MeasuringDesks makeMeasuringDesks(Call &call);

/// Tells each measurement of some criteria as it is made.
class MeasurementTeller : public QObject
{
public:
    /// Where a measurement goes to.
    using Tell = std::function<void(const service::AnalysisView &, const MeasurementRecord &)>;
    /// @param call, desk outlive it
    MeasurementTeller(Call &call, service::AnalysisDesk &desk, ReleaseId release, Tell tell);

    /// Looks once more for what was not told yet.
    void look();

private:
    Call &m_call;
    ReleaseId m_release;
    Tell m_tell;
    std::set<MeasurementRecordId> m_told;
    Instant m_since;
};

/// Has the criteria measured and waits for all; progress goes to standard error. @return how each ended, in their order
/// @retval ErrorKind::Remote a server could not be reached, or refused
[[nodiscard]] Result<std::vector<AnalysisRecord>> measured(Call &call, ReleaseId release,
                                                           const std::vector<Criterion> &criteria);

} // namespace slipway::ctl
