// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace slipway {

/// A host or a service of one, as Nagios or Icinga checked it.
struct CheckState {
    enum class Status : std::uint8_t {
        Pending, ///< not checked yet
        Ok,      ///< a host: up
        Warning,
        Critical, ///< a host: down
        Unknown,
        Unreachable, ///< a host behind one that is down
    };
    QString host;
    QString service; ///< empty: the host itself
    QString alias;
    Status status = Status::Pending;
    bool isHard = false;               ///< it has failed, or been well, often enough to be believed
    Status lastHard = Status::Pending; ///< what was believed last; gates look at this one
    bool isInDowntime = false;
    bool isAcknowledged = false;
    int attempt = 0;
    int mostAttempts = 0;
    QString output;          ///< the check's own words
    QString performanceData; ///< as the check wrote it
    std::optional<Instant> lastCheck;
    std::optional<Instant> lastChange; ///< of the status
    QMap<QString, QString> variables;  ///< Icinga's `vars` that are texts, numbers or truth values

    [[nodiscard]] bool isService() const { return !service.isEmpty(); }
};

/// Which hosts and services are asked for; an empty list stands for all.
struct CheckFilter {
    QStringList hosts;
    QStringList services;
    QMap<QString, QString> variables{}; ///< Icinga: `vars` of the host that must be so
    bool onlyBad = false;               ///< those that are neither well nor pending
};

} // namespace slipway
