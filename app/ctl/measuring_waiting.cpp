// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/measuring_waiting.h"

#include "app/ctl/ci_waiting.h"
#include "app/ctl/measuring_text.h"
#include "app/ctl/text.h"
#include "app/wiring/servers/analysis_wiring.h"
#include "app/wiring/servers/monitoring_wiring.h"
#include "core/base/tr.h"

#include <cstdio>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
/// More are not made between two looks.
constexpr int kLookedAt = 200;
} // namespace

MeasuringDesks makeMeasuringDesks(Call &call)
{
    auto monitoring = wiring::makeMonitoringDesk(call.session());
    auto analysis = wiring::makeAnalysisDesk(call.session(), *monitoring);
    return {std::move(monitoring), std::move(analysis)};
}

MeasurementTeller::MeasurementTeller(Call &call, service::AnalysisDesk &desk, ReleaseId release, Tell tell)
    : m_call(call),
      m_release(release),
      m_tell(std::move(tell))
{
    if (const auto page = call.queries().analyses(release, kLookedAt))
        for (const service::AnalysisView &each : page->courses)
            for (const MeasurementRecord &measurement : each.measurements)
                m_told.insert(measurement.id);
    connect(&desk, &service::AnalysisDesk::analysisChanged, this, [this](ReleaseId changed, CriterionId) {
        if (changed == m_release)
            look();
    });
}

void MeasurementTeller::look()
{
    const auto page = m_call.queries().analyses(m_release, kLookedAt);
    if (!page)
        return;
    for (const service::AnalysisView &each : page->courses)
        for (const MeasurementRecord &measurement : each.measurements)
            if (m_told.insert(measurement.id).second)
                m_tell(each, measurement);
}

Result<std::vector<AnalysisRecord>> measured(Call &call, ReleaseId release, const std::vector<Criterion> &criteria)
{
    const MeasuringDesks desks = makeMeasuringDesks(call);
    MeasurementTeller teller(call, *desks.analysis, release,
                             [&](const service::AnalysisView &view, const MeasurementRecord &measurement) {
                                 const QString line = plain(measurementLine(view, measurement, call.zone()));
                                 std::fputs((line + u'\n').toUtf8().constData(), stderr);
                             });
    std::vector<QFuture<Result<AnalysisRecord>>> asked;
    for (const Criterion &each : criteria)
        asked.push_back(desks.analysis->evaluate(release, each.id));
    std::vector<AnalysisRecord> ended;
    std::optional<Error> wrong;
    for (const auto &each : asked) {
        auto answer = waitedFor(each);
        if (answer)
            ended.push_back(std::move(*answer));
        else if (!wrong)
            wrong = answer.error();
    }
    teller.look();
    if (wrong)
        return std::unexpected(*wrong);
    for (std::size_t i = 0; i < ended.size(); ++i)
        if (ended[i].state == AnalysisState::Error)
            return failure(ErrorKind::Remote,
                           tr("“%1” could not be measured. %2").arg(criteria[i].title, ended[i].reason));
    return ended;
}

} // namespace slipway::ctl
