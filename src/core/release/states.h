// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"

#include <cstdint>

namespace slipway {

/// Where a release is in its life; see transitions.h for the way through.
enum class ReleaseState : std::uint8_t {
    Draft,
    Planned,
    InProgress,
    Deploying,
    Released,
    Closed,
    RolledBack,
    Cancelled
};
/// How far a checklist item is.
enum class ItemState : std::uint8_t { Open, InProgress, Blocked, Done, Skipped };
/// How an acceptance criterion is judged.
enum class CriterionKind : std::uint8_t {
    Manual,     ///< a person says whether it holds, with evidence
    Checklist,  ///< derived: the share of a phase's required items that are done
    Ci,         ///< derived: the last run of a CI job is green, see core/pipeline/ci_condition.h
    Tests,      ///< derived: what reports of tests say
    Coverage,   ///< derived: how much the tests cover
    Rollback,   ///< derived: there is a rollback plan and it was rehearsed, see core/readiness/rollback_condition.h
    Metric,     ///< measured, as those below: a query against a threshold, see core/readiness/measured_condition.h
    Comparison, ///< a metric after against before, or a canary against what is stable
    Alerts,     ///< no alert came up since the deployment
    Checks,     ///< hosts and services are well, as Nagios or Icinga believe
    Http,       ///< an address answers as it should
    Slo,        ///< the error budget is not used up too fast
    Scope,      ///< derived: what the repository says of the release, see core/readiness/scope_condition.h
};
/// What judging it came to.
enum class CriterionState : std::uint8_t { Unknown, Satisfied, NotSatisfied };
/// What a stakeholder decided.
enum class Decision : std::uint8_t { Approved, Rejected, Abstained, Withdrawn };
/// What evidence is: a URL, a file on disk, or a sentence.
enum class EvidenceKind : std::uint8_t { Link, File, Text };

template <>
struct EnumText<ReleaseState> {
    static constexpr std::array<std::pair<ReleaseState, QStringView>, 8> values{{
        {ReleaseState::Draft, u"draft"},
        {ReleaseState::Planned, u"planned"},
        {ReleaseState::InProgress, u"in_progress"},
        {ReleaseState::Deploying, u"deploying"},
        {ReleaseState::Released, u"released"},
        {ReleaseState::Closed, u"closed"},
        {ReleaseState::RolledBack, u"rolled_back"},
        {ReleaseState::Cancelled, u"cancelled"},
    }};
};
template <>
struct EnumText<ItemState> {
    static constexpr std::array<std::pair<ItemState, QStringView>, 5> values{{
        {ItemState::Open, u"open"},
        {ItemState::InProgress, u"in_progress"},
        {ItemState::Blocked, u"blocked"},
        {ItemState::Done, u"done"},
        {ItemState::Skipped, u"skipped"},
    }};
};
template <>
struct EnumText<CriterionKind> {
    static constexpr std::array<std::pair<CriterionKind, QStringView>, 13> values{{
        {CriterionKind::Manual, u"manual"},
        {CriterionKind::Checklist, u"checklist"},
        {CriterionKind::Ci, u"ci"},
        {CriterionKind::Tests, u"tests"},
        {CriterionKind::Coverage, u"coverage"},
        {CriterionKind::Rollback, u"rollback"},
        {CriterionKind::Metric, u"metric"},
        {CriterionKind::Comparison, u"comparison"},
        {CriterionKind::Alerts, u"alerts"},
        {CriterionKind::Checks, u"checks"},
        {CriterionKind::Http, u"http"},
        {CriterionKind::Slo, u"slo"},
        {CriterionKind::Scope, u"scope"},
    }};
};
template <>
struct EnumText<CriterionState> {
    static constexpr std::array<std::pair<CriterionState, QStringView>, 3> values{{
        {CriterionState::Unknown, u"unknown"},
        {CriterionState::Satisfied, u"satisfied"},
        {CriterionState::NotSatisfied, u"not_satisfied"},
    }};
};
template <>
struct EnumText<Decision> {
    static constexpr std::array<std::pair<Decision, QStringView>, 4> values{{
        {Decision::Approved, u"approved"},
        {Decision::Rejected, u"rejected"},
        {Decision::Abstained, u"abstained"},
        {Decision::Withdrawn, u"withdrawn"},
    }};
};
template <>
struct EnumText<EvidenceKind> {
    static constexpr std::array<std::pair<EvidenceKind, QStringView>, 3> values{{
        {EvidenceKind::Link, u"link"},
        {EvidenceKind::File, u"file"},
        {EvidenceKind::Text, u"text"},
    }};
};

} // namespace slipway
