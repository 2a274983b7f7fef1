// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/measurement.h"

#include <vector>

/// Measured criteria, after the analysis runs of Argo Rollouts (analysis.go), with six differences: a condition may have to hold
/// for a time, what ends early is inconclusive and never a success, failures in a row may decide, a pass needs at least one
/// success, time alone decides nothing where nobody measured at its end or over most of it, and an error that asking again does
/// not change ends it at once.
namespace slipway {

/// How a measured criterion stands. The last four are final.
enum class AnalysisState : std::uint8_t { Pending, Running, Pass, Fail, Inconclusive, Error };

/// As the workspace and the command line write it.
template <>
struct EnumText<AnalysisState> {
    static constexpr std::array<std::pair<AnalysisState, QStringView>, 6> values{{
        {AnalysisState::Pending, u"pending"},
        {AnalysisState::Running, u"running"},
        {AnalysisState::Pass, u"pass"},
        {AnalysisState::Fail, u"fail"},
        {AnalysisState::Inconclusive, u"inconclusive"},
        {AnalysisState::Error, u"error"},
    }};
};

/// For people, translated.
[[nodiscard]] QString analysisWord(AnalysisState state);

/// No measurement changes it any more.
[[nodiscard]] constexpr bool isFinal(AnalysisState state)
{
    return state != AnalysisState::Pending && state != AnalysisState::Running;
}

/// A criterion at a moment.
struct AnalysisStanding {
    AnalysisState state = AnalysisState::Pending;
    QString reason;                  ///< for people, translated; never empty
    std::optional<Instant> nextAt{}; ///< when to measure; nothing once it is final
    std::optional<Instant> decidedAt{};
    std::optional<Instant> heldSince{}; ///< since when the condition has held without a break
    int successes = 0;
    int failures = 0;
    int inconclusives = 0;
    int errors = 0;
};

/// Goes through the measurements of one criterion in their order and says how it stands.
class Analysis
{
public:
    /// @param rules without fault()
    Analysis(const AnalysisRules &rules, Instant startedAt);

    /// Measurements before the initial delay is over, older than the last one, or after the end change nothing.
    void take(const Measurement &measurement);
    /// Somebody ended it before it was decided; it stays undecided for good.
    void stop(Instant at);
    /// How it stands now; time alone ends it where `within` says so.
    [[nodiscard]] AnalysisStanding standing(Instant now) const;
    /// When to measure next, as standing() says it, without its words; nothing once a measurement decided it.
    [[nodiscard]] std::optional<Instant> nextAt() const;

private:
    void succeed(const Measurement &measurement);
    void fail(const Measurement &measurement);
    void decide(AnalysisState state, Instant at, QString reason);
    void runOut();
    void conclude(Instant at);
    [[nodiscard]] std::chrono::milliseconds unseenUntil(Instant at) const;
    [[nodiscard]] bool hasHeld(Instant at) const;
    [[nodiscard]] QString valueIn(const Measurement &measurement) const;
    [[nodiscard]] QString lastText() const;
    [[nodiscard]] QString runningReason() const;

    AnalysisRules m_rules;
    Instant m_startedAt;
    AnalysisStanding m_standing;
    std::optional<Measurement> m_last;
    std::optional<Instant> m_lastKnownAt; ///< of the last one that was no error
    std::optional<Instant> m_lastSuccessAt;
    std::chrono::milliseconds m_unseen{0}; ///< between such that are too far apart
    int m_successesInARow = 0;
    int m_failuresInARow = 0;
    int m_errorsInARow = 0;
};

/// All measurements at once; see Analysis.
[[nodiscard]] AnalysisStanding analysed(const AnalysisRules &rules, Instant startedAt,
                                        const std::vector<Measurement> &measurements, Instant now);

/// What several criteria come to: an error or a failure at once, error before failure; the rest once all are final. Nothing of
/// none.
[[nodiscard]] std::optional<AnalysisState> worstOf(const std::vector<AnalysisState> &states);

} // namespace slipway
