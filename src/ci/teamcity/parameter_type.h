// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace slipway::ci::teamcity {

/// What TeamCity says a parameter is: a kind (`text`, `select`, `checkbox`, `password`) and its settings, as
/// `select data_1='staging' display='prompt'`.
struct ParameterType {
    QString kind;
    QMap<QString, QString> settings;

    bool operator==(const ParameterType &) const = default;
};

/// Reads a `rawValue`. In settings `|` escapes: `|'`, `||`, `|n`, `|r`, `|[`, `|]` (TeamCity, "Service Messages").
[[nodiscard]] ParameterType parameterType(QStringView raw);

} // namespace slipway::ci::teamcity
