// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace slipway {

using Labels = QMap<QString, QString>;

/// Which label values something is about. Regular expressions are RE2 and match the whole value.
struct LabelMatcher {
    QString name;
    QString value;
    bool isRegex = false;
    bool isEqual = true; ///< false: all but those

    bool operator==(const LabelMatcher &) const = default;
};
/// As servers write it: `service="shop"`, `code!~"2.."`.
[[nodiscard]] QString toText(const LabelMatcher &matcher);
/// Whether labels are what all matchers want; a label that is not there counts as empty.
[[nodiscard]] bool match(const std::vector<LabelMatcher> &matchers, const Labels &labels);

/// An alert as its server tells it now. Prometheus tells pending and firing ones, Alertmanager those that were sent to it.
struct Alert {
    enum class State : std::uint8_t {
        Pending, ///< its condition holds, not for long enough
        Firing,
        Suppressed,  ///< firing, but silenced or inhibited: nobody is called, nothing is well
        Unprocessed, ///< firing, and just arrived
    };
    QString fingerprint; ///< the same for the same labels; empty: the server gives none
    Labels labels;
    Labels annotations;
    State state = State::Firing;
    std::optional<Instant> startsAt;
    std::optional<Instant> endsAt; ///< when it ends unless it is told again
    std::optional<double> value;   ///< of its expression
    QStringList silencedBy;        ///< ids of silences
    QStringList inhibitedBy;       ///< fingerprints
    QStringList receivers;
    QString url; ///< where it comes from, for a browser
};

/// Alerts that belong together as their server routes them.
struct AlertGroup {
    Labels labels;
    QString receiver;
    std::vector<Alert> alerts;
};

/// A rule that a server evaluates by itself.
struct MonitoringRule {
    enum class Kind : std::uint8_t { Alerting, Recording };
    enum class State : std::uint8_t { Inactive, Pending, Firing, None };
    enum class Health : std::uint8_t { Ok, Failing, Unknown };
    QString group;
    QString name;
    Kind kind = Kind::Alerting;
    QString expression;
    std::chrono::milliseconds holdFor{}; ///< how long its condition must hold
    State state = State::None;           ///< None of a recording rule
    Health health = Health::Unknown;
    QString lastError; ///< why it fails; a failing rule is silent otherwise
    Labels labels;
    Labels annotations;
    std::vector<Alert> alerts;
};

/// Something a server takes samples from.
struct ScrapeTarget {
    enum class Health : std::uint8_t { Up, Down, Unknown };
    QString pool;
    QString url;
    Labels labels;
    Health health = Health::Unknown;
    QString lastError;
    std::optional<Instant> lastScrape;
};

/// What a metric is, as its program says.
struct MetricMetadata {
    QString type; ///< `counter`, `gauge`, `histogram` …
    QString help;
    QString unit;
};

} // namespace slipway
