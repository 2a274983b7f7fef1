// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"
#include "core/base/ids.h"
#include "core/base/time.h"

#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <optional>

namespace slipway {

/// How bad it is: 1 nobody can work, 2 much is impaired, 3 some are, 4 a nuisance.
enum class Severity : std::uint8_t { Sev1, Sev2, Sev3, Sev4 };

/// Who noticed.
enum class IncidentSource : std::uint8_t { Hand, Alert };

/// Something that went wrong after a deployment. Its state follows from its times, see incident_rules.h.
///
/// Delivery metrics are computed from it: what failed is `causedBy`, the time to recover is `resolvedAt` − began, and a
/// deployment that is `fixedBy` of one was unplanned and a hotfix for `causedBy`.
struct Incident {
    IncidentId id;
    QString title;
    Severity severity = Severity::Sev3;
    std::optional<Instant> startedAt; ///< when the harm began; none: when it was detected
    Instant detectedAt;
    std::optional<Instant> mitigatedAt; ///< users were well again, by whatever means
    std::optional<Instant> resolvedAt;
    QString cause; ///< as far as known, plain text
    std::optional<ReleaseId> release;
    std::optional<EnvironmentId> environment;
    std::optional<DeploymentId> causedBy;
    std::optional<DeploymentId> fixedBy;
    IncidentSource source = IncidentSource::Hand;
    QString fingerprint;  ///< of the alert, the same for the same labels; empty: none
    QJsonObject labels{}; ///< of the alert
    std::optional<PersonId> openedBy;
    Instant openedAt; ///< when it was written down
    std::optional<PersonId> owner;
    QString waiver; ///< why its release may be closed while it is open; empty: it may not
    std::optional<PersonId> waivedBy;

    bool operator==(const Incident &) const = default;
};

/// One line of an incident's timeline. Only ever added.
struct IncidentEvent {
    /// What happened.
    enum class Kind : std::uint8_t {
        Note,
        Mitigated,
        Resolved,
        Reopened,
        AlertFired,
        AlertResolved,
        SeverityChanged,
        Linked, ///< to a release, an environment or a deployment
        Waived, ///< its release may be closed
    };

    IncidentEventId id;
    IncidentId incident;
    Kind kind = Kind::Note;
    QString text;
    std::optional<PersonId> person; ///< none: an alert told it
    Instant at;                     ///< when it happened

    bool operator==(const IncidentEvent &) const = default;
};

template <>
struct EnumText<Severity> {
    static constexpr std::array<std::pair<Severity, QStringView>, 4> values{{
        {Severity::Sev1, u"sev1"},
        {Severity::Sev2, u"sev2"},
        {Severity::Sev3, u"sev3"},
        {Severity::Sev4, u"sev4"},
    }};
};
template <>
struct EnumText<IncidentSource> {
    static constexpr std::array<std::pair<IncidentSource, QStringView>, 2> values{{
        {IncidentSource::Hand, u"hand"},
        {IncidentSource::Alert, u"alert"},
    }};
};
template <>
struct EnumText<IncidentEvent::Kind> {
    static constexpr std::array<std::pair<IncidentEvent::Kind, QStringView>, 9> values{{
        {IncidentEvent::Kind::Note, u"note"},
        {IncidentEvent::Kind::Mitigated, u"mitigated"},
        {IncidentEvent::Kind::Resolved, u"resolved"},
        {IncidentEvent::Kind::Reopened, u"reopened"},
        {IncidentEvent::Kind::AlertFired, u"alert_fired"},
        {IncidentEvent::Kind::AlertResolved, u"alert_resolved"},
        {IncidentEvent::Kind::SeverityChanged, u"severity_changed"},
        {IncidentEvent::Kind::Linked, u"linked"},
        {IncidentEvent::Kind::Waived, u"waived"},
    }};
};

} // namespace slipway
