// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysis.h"

#include "core/base/tr.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// When an error is asked again where there is no interval.
constexpr milliseconds kErrorRetry = 10s;

/// As people write it.
QChar sign(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Below: return u'<';
    case Comparison::AtMost: return u'≤';
    case Comparison::Above: return u'>';
    case Comparison::AtLeast: return u'≥';
    case Comparison::Equal: return u'=';
    case Comparison::Differs: return u'≠';
    }
    return {};
}

QString durationText(milliseconds length)
{
    return valueText(static_cast<double>(length.count()), ValueUnit::Milliseconds);
}

} // namespace

QString analysisWord(AnalysisState state)
{
    switch (state) {
    case AnalysisState::Pending: return tr("pending");
    case AnalysisState::Running: return tr("running");
    case AnalysisState::Pass: return tr("passed");
    case AnalysisState::Fail: return tr("failed");
    case AnalysisState::Inconclusive: return tr("inconclusive");
    case AnalysisState::Error: return tr("error");
    }
    return {};
}

Analysis::Analysis(const AnalysisRules &rules, Instant startedAt) : m_rules(rules), m_startedAt(startedAt) {}

QString Analysis::valueIn(const Measurement &measurement) const
{
    if (!measurement.error.isEmpty())
        return tr("The measurement failed: %1").arg(measurement.error);
    if (!measurement.said.isEmpty())
        return measurement.said;
    if (!measurement.value || std::isnan(*measurement.value))
        return tr("There is no data");
    const QString value = valueText(*measurement.value, m_rules.unit);
    if (measurement.samples < m_rules.minimumSamples)
        return tr("Only %1 of %2 samples stand behind the value").arg(measurement.samples).arg(m_rules.minimumSamples);
    const bool isFailing = m_rules.failWhen && m_rules.failWhen->holds(*measurement.value);
    const ValueCondition &asked = isFailing ? *m_rules.failWhen : m_rules.passWhen;
    const QString condition = sign(asked.comparison) + u' ' + valueText(asked.threshold, m_rules.unit);
    return isFailing || m_rules.passWhen.holds(*measurement.value) ? tr("%1 is %2").arg(value, condition)
                                                                   : tr("%1 is not %2").arg(value, condition);
}

bool Analysis::hasHeld(Instant at) const
{
    return m_standing.heldSince && at - *m_standing.heldSince >= m_rules.holdFor;
}

void Analysis::take(const Measurement &measurement)
{
    if (isFinal(m_standing.state) || measurement.at < m_startedAt + m_rules.initialDelay
        || (m_last && measurement.at <= m_last->at))
        return;
    if (m_rules.within > 0ms && measurement.at > m_startedAt + m_rules.within) {
        runOut();
        return;
    }
    m_standing.state = AnalysisState::Running;
    m_last = measurement;
    const MeasurementPhase phase = phaseOf(m_rules, measurement);
    if (phase != MeasurementPhase::Success) {
        m_successesInARow = 0;
        m_standing.heldSince.reset();
        m_lastSuccessAt.reset();
    }
    if (phase != MeasurementPhase::Error) {
        m_errorsInARow = 0;
        m_unseen += unseenUntil(measurement.at);
        m_lastKnownAt = measurement.at;
    }
    if (phase == MeasurementPhase::Success || phase == MeasurementPhase::Inconclusive)
        m_failuresInARow = 0;

    switch (phase) {
    case MeasurementPhase::Success: succeed(measurement); break;
    case MeasurementPhase::Failure: fail(measurement); break;
    case MeasurementPhase::Inconclusive:
        if (++m_standing.inconclusives > m_rules.inconclusiveLimit)
            decide(AnalysisState::Inconclusive, measurement.at,
                   tr("%1; %n inconclusive measurements", nullptr, m_standing.inconclusives).arg(lastText()));
        break;
    case MeasurementPhase::Error:
        ++m_standing.errors;
        ++m_errorsInARow;
        if (measurement.isRefusal)
            decide(AnalysisState::Error, measurement.at, lastText());
        else if (m_errorsInARow > m_rules.consecutiveErrorLimit)
            decide(AnalysisState::Error, measurement.at,
                   tr("%1; %n errors in a row", nullptr, m_errorsInARow).arg(lastText()));
        break;
    }
    const int counted = m_standing.successes + m_standing.failures + m_standing.inconclusives;
    if (!isFinal(m_standing.state) && m_rules.count > 0 && counted >= m_rules.count)
        conclude(measurement.at);
}

void Analysis::succeed(const Measurement &measurement)
{
    ++m_standing.successes;
    ++m_successesInARow;
    // Nobody knows what was between two measurements that are far apart.
    if (!m_lastSuccessAt || measurement.at - *m_lastSuccessAt > 2 * m_rules.interval)
        m_standing.heldSince = measurement.at;
    m_lastSuccessAt = measurement.at;
    const bool mayPassEarly = m_rules.holdFor > 0ms || m_rules.consecutiveSuccesses > 0;
    if (!mayPassEarly || !hasHeld(measurement.at) || m_successesInARow < m_rules.consecutiveSuccesses)
        return;
    decide(AnalysisState::Pass, measurement.at,
           m_rules.holdFor > 0ms
               ? tr("%1, and has been for %2").arg(lastText(), durationText(measurement.at - *m_standing.heldSince))
               : tr("%1, %n times in a row", nullptr, m_successesInARow).arg(lastText()));
}

void Analysis::fail(const Measurement &measurement)
{
    ++m_standing.failures;
    ++m_failuresInARow;
    if (m_rules.failureLimit >= 0 && m_standing.failures > m_rules.failureLimit)
        decide(AnalysisState::Fail, measurement.at,
               m_rules.failureLimit == 0
                   ? lastText()
                   : tr("%1; %2 failures where %3 are put up with")
                         .arg(lastText(), QString::number(m_standing.failures), QString::number(m_rules.failureLimit)));
    else if (m_rules.consecutiveFailures > 0 && m_failuresInARow >= m_rules.consecutiveFailures)
        decide(AnalysisState::Fail, measurement.at,
               tr("%1, %n times in a row", nullptr, m_failuresInARow).arg(lastText()));
}

void Analysis::decide(AnalysisState state, Instant at, QString reason)
{
    m_standing.state = state;
    m_standing.decidedAt = at;
    m_standing.reason = std::move(reason);
}

QString Analysis::lastText() const
{
    return m_last ? valueIn(*m_last) : QString();
}

/// Time since the last answer, where it is too long for anybody to know what was meanwhile.
milliseconds Analysis::unseenUntil(Instant at) const
{
    const milliseconds since = at - m_lastKnownAt.value_or(m_startedAt + m_rules.initialDelay);
    return since > 2 * m_rules.interval ? since : 0ms;
}

/// Its time is up. It says nothing where nobody looked at the end, or for more than half of the time.
void Analysis::runOut()
{
    const Instant end = m_startedAt + m_rules.within;
    const milliseconds whole = m_rules.within - m_rules.initialDelay;
    const milliseconds unseenAtTheEnd = unseenUntil(end);
    const milliseconds unseen = m_unseen + unseenAtTheEnd;
    if (m_lastKnownAt && (unseenAtTheEnd > 0ms || 2 * unseen > whole))
        decide(AnalysisState::Inconclusive, end,
               tr("For %1 of %2 there is no measurement: what was then is not known")
                   .arg(durationText(unseen), durationText(whole)));
    else
        conclude(end);
}

/// It ends without a measurement that decided it.
void Analysis::conclude(Instant at)
{
    const bool needsRun = m_rules.holdFor > 0ms || m_rules.consecutiveSuccesses > 0;
    if (m_standing.successes == 0) {
        decide(m_standing.failures > 0 ? AnalysisState::Fail : AnalysisState::Inconclusive, at,
               lastText().isEmpty() ? tr("Nothing was measured") : tr("%1; no measurement passed").arg(lastText()));
    } else if (!needsRun) {
        decide(AnalysisState::Pass, at,
               tr("%1 of %2 measurements passed")
                   .arg(m_standing.successes)
                   .arg(m_standing.successes + m_standing.failures + m_standing.inconclusives));
    } else {
        // With failures put up with, not having held is all that speaks; without, failing had its own chance.
        decide(m_rules.failureLimit < 0 ? AnalysisState::Fail : AnalysisState::Inconclusive, at,
               m_rules.holdFor > 0ms ? tr("The condition never held for %1").arg(durationText(m_rules.holdFor))
                                     : tr("It never passed %n times in a row", nullptr, m_rules.consecutiveSuccesses));
    }
}

void Analysis::stop(Instant at)
{
    if (!isFinal(m_standing.state))
        decide(AnalysisState::Inconclusive, at, tr("It was ended before it was decided"));
}

AnalysisStanding Analysis::standing(Instant now) const
{
    if (!isFinal(m_standing.state) && m_rules.within > 0ms && now > m_startedAt + m_rules.within) {
        Analysis ended = *this;
        ended.runOut();
        return ended.m_standing;
    }
    AnalysisStanding standing = m_standing;
    if (isFinal(standing.state))
        return standing;
    standing.nextAt = nextAt();
    standing.state = m_last || now >= *standing.nextAt ? AnalysisState::Running : AnalysisState::Pending;
    standing.reason = standing.state == AnalysisState::Pending
                          ? tr("It is measured from %1 after its start").arg(durationText(m_rules.initialDelay))
                          : runningReason();
    return standing;
}

std::optional<Instant> Analysis::nextAt() const
{
    if (isFinal(m_standing.state))
        return std::nullopt;
    if (!m_last)
        return m_startedAt + m_rules.initialDelay;
    return m_last->at + (m_rules.interval > 0ms ? m_rules.interval : kErrorRetry);
}

QString Analysis::runningReason() const
{
    if (!m_last)
        return tr("Nothing has been measured yet");
    if (m_rules.holdFor > 0ms && m_standing.heldSince)
        return tr("%1 for %2 of %3")
            .arg(lastText(), durationText(m_last->at - *m_standing.heldSince), durationText(m_rules.holdFor));
    return lastText();
}

AnalysisStanding analysed(const AnalysisRules &rules, Instant startedAt, const std::vector<Measurement> &measurements,
                          Instant now)
{
    Analysis analysis(rules, startedAt);
    for (const Measurement &each : measurements)
        analysis.take(each);
    return analysis.standing(now);
}

std::optional<AnalysisState> worstOf(const std::vector<AnalysisState> &states)
{
    if (states.empty())
        return std::nullopt;
    for (const AnalysisState each : {AnalysisState::Error, AnalysisState::Fail})
        if (std::ranges::contains(states, each))
            return each;
    if (!std::ranges::all_of(states, isFinal))
        return std::ranges::contains(states, AnalysisState::Running) || std::ranges::any_of(states, isFinal)
                   ? AnalysisState::Running
                   : AnalysisState::Pending;
    return std::ranges::contains(states, AnalysisState::Inconclusive) ? AnalysisState::Inconclusive
                                                                      : AnalysisState::Pass;
}

} // namespace slipway
