// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/answer.h"
#include "app/ctl/call.h"
#include "core/monitoring/alert.h"
#include "core/monitoring/check_state.h"
#include "core/monitoring/connection.h"
#include "core/monitoring/panel.h"
#include "core/monitoring/query.h"
#include "core/monitoring/silence.h"

#include <QJsonObject>

/// What `slipwayctl monitor` prints: stable shapes, and text for people.
namespace slipway::ctl {

/// The word of a kind on the command line: `icinga2` is Icinga.
[[nodiscard]] QString kindWord(MonitoringKind kind);
[[nodiscard]] QStringList monitoringKindWords();
[[nodiscard]] std::optional<MonitoringKind> monitoringKindFrom(const QString &word);

[[nodiscard]] QJsonObject monitoringConnectionJson(const MonitoringConnection &connection);
[[nodiscard]] QJsonObject panelJson(const Panel &panel);
/// `{"labels": {…}, "values": [{"at", "value"}]}`; a value that is no number is null, an infinite one `"+Inf"` or `"-Inf"`.
[[nodiscard]] QJsonObject seriesJson(const Series &series);
[[nodiscard]] QJsonObject alertJson(const Alert &alert);
[[nodiscard]] QJsonObject checkJson(const CheckState &check);
[[nodiscard]] QJsonObject silenceJson(const Silence &silence);

[[nodiscard]] QString alertStateWord(Alert::State state);
[[nodiscard]] QString checkStatusWord(CheckState::Status status);
[[nodiscard]] QString silenceStateWord(Silence::State state);
/// `name{label="value", …}`.
[[nodiscard]] QString labelsText(const QMap<QString, QString> &labels);
/// As servers write it: `0.25`, `NaN`, `+Inf`.
[[nodiscard]] QString sampleText(double value);

/// Bytes as a person writes them: `256M`, `1G`, `1048576`. @retval ErrorKind::BadInput it is none
[[nodiscard]] Result<qint64> givenBytes(const QString &text);

} // namespace slipway::ctl
