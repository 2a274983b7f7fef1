// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"
#include "core/base/ids.h"
#include "core/pipeline/connection.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace slipway {

using MonitoringConnectionId = Id<struct MonitoringConnection>;

/// What kind of source a connection of monitoring leads to.
enum class MonitoringKind : std::uint8_t {
    Prometheus, ///< also Thanos, Mimir and VictoriaMetrics, which answer as it does
    Alertmanager,
    Nagios,
    Icinga,
    File, ///< CSV or OpenMetrics files: history without a server
};

/// How a server is told who asks. Besides, a client certificate is shown when the connection names one.
enum class MonitoringAuth : std::uint8_t {
    None,
    Basic,  ///< account and secret
    Bearer, ///< the secret is a token
};

/// A configured source of measured values, alerts or states of hosts and services.
struct MonitoringConnection {
    MonitoringConnectionId id;
    QString name; ///< unique in the workspace, case-insensitively
    MonitoringKind kind = MonitoringKind::Prometheus;
    QString
        url; ///< base address without credentials; of Nagios up to the folder of its CGIs; of files a path, a folder for all in it
    MonitoringAuth auth = MonitoringAuth::None;
    QString account; ///< user name of MonitoringAuth::Basic
    SecretKind secretKind = SecretKind::None;
    QString secretName;             ///< of the variable or the file
    QMap<QString, QString> headers; ///< sent with each request, as `X-Scope-OrgID` of a tenant; no secrets
    QString caFile;                 ///< PEM file of an authority of one's own; empty: the system's
    QString certificateFile;        ///< PEM file of a client certificate; empty: none
    QString keyFile; ///< PEM file of its key; empty: the certificate's file. A passphrase is the secret without `auth`
    bool mayUsePlainHttp = false; ///< a person confirmed http to a machine other than this one
    QJsonObject options;          ///< what only this kind knows
    QString order;

    bool operator==(const MonitoringConnection &) const = default;
};

template <>
struct EnumText<MonitoringKind> {
    static constexpr std::array<std::pair<MonitoringKind, QStringView>, 5> values{{
        {MonitoringKind::Prometheus, u"prometheus"},
        {MonitoringKind::Alertmanager, u"alertmanager"},
        {MonitoringKind::Nagios, u"nagios"},
        {MonitoringKind::Icinga, u"icinga"},
        {MonitoringKind::File, u"file"},
    }};
};
template <>
struct EnumText<MonitoringAuth> {
    static constexpr std::array<std::pair<MonitoringAuth, QStringView>, 3> values{{
        {MonitoringAuth::None, u"none"},
        {MonitoringAuth::Basic, u"basic"},
        {MonitoringAuth::Bearer, u"bearer"},
    }};
};

} // namespace slipway
