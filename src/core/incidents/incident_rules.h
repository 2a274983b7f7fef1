// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/incidents/incident.h"
#include "core/monitoring/alert.h"

#include <vector>

namespace slipway {

/// How an incident stands.
enum class IncidentState : std::uint8_t { Open, Mitigated, Resolved };

/// Follows from the times: resolved, else mitigated, else open.
[[nodiscard]] IncidentState stateOf(const Incident &incident);
/// Open or mitigated: somebody still works on it.
[[nodiscard]] bool isUnderWay(const Incident &incident);
/// When the harm began, as far as known; what recovery is measured from.
[[nodiscard]] Instant beganAt(const Incident &incident);

/// Whether it may stand so: it has a title, and it began, was detected, mitigated and resolved in this order, all by now.
/// @retval ErrorKind::BadInput the sentence names the two times that contradict each other
[[nodiscard]] Result<> checkIncident(const Incident &incident, Instant now);

/// Makes it mitigated or resolved at a time, or open again. The result is not checked, see checkIncident(). Resolving leaves
/// an unknown mitigation unknown; reopening forgets both times and the leave to close.
/// @retval ErrorKind::NotAllowed it stands so already, or was resolved before
[[nodiscard]] Result<Incident> advanced(Incident incident, IncidentState to, Instant at);

/// The one under way that the same alert opened; null: none. An alert without a fingerprint is like no other.
[[nodiscard]] const Incident *openedBySameAlert(const std::vector<Incident> &incidents, const QString &fingerprint);

/// Those that a release cannot be closed with: under way, whatever caused them, and nobody gave leave.
[[nodiscard]] std::vector<const Incident *> blockingClose(const std::vector<Incident> &incidents);

/// What alerts of one kind have in common when their server gives no fingerprint: 16 hex digits of the labels' SHA-256.
[[nodiscard]] QString fingerprintOf(const Labels &labels);

/// What the label `severity` of an alert proposes: `sev1`…`sev4`; `emergency`, `disaster` 1; `critical`, `page`, `error` 2;
/// `warning` 3; `info`, `notice`, `low`, `none` 4; anything else 3.
[[nodiscard]] Severity proposedSeverity(const Labels &labels);

/// What an incident of this alert is called: its summary, else its name, with the instance.
[[nodiscard]] QString proposedTitle(const Labels &labels, const Labels &annotations = {});

/// For people, translated.
[[nodiscard]] QString stateWord(IncidentState state);
[[nodiscard]] QString severityWord(Severity severity); ///< "Sev 1"
[[nodiscard]] QString eventWord(IncidentEvent::Kind kind);

template <>
struct EnumText<IncidentState> {
    static constexpr std::array<std::pair<IncidentState, QStringView>, 3> values{{
        {IncidentState::Open, u"open"},
        {IncidentState::Mitigated, u"mitigated"},
        {IncidentState::Resolved, u"resolved"},
    }};
};

} // namespace slipway
