// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/panel_json.h"
#include "storage/schema/field.h"

#include <QMap>

/// How headers of connections, and queries and thresholds of panels, stand in a column: as JSON.
namespace slipway::storage {

template <>
struct ColumnValue<QMap<QString, QString>> {
    static constexpr auto type = ColumnType::Text;
    static void bind(sqlite3_stmt *s, int i, const QMap<QString, QString> &value, BindArena &arena)
    {
        QJsonObject object;
        for (auto each = value.begin(); each != value.end(); ++each)
            object.insert(each.key(), each.value());
        ColumnValue<QJsonObject>::bind(s, i, object, arena);
    }
    static QMap<QString, QString> read(sqlite3_stmt *s, int i)
    {
        QMap<QString, QString> value;
        const QJsonObject object = ColumnValue<QJsonObject>::read(s, i);
        for (auto each = object.begin(); each != object.end(); ++each)
            value.insert(each.key(), each.value().toString());
        return value;
    }
};

template <>
struct ColumnValue<std::vector<PanelQuery>> {
    static constexpr auto type = ColumnType::Text;
    static void bind(sqlite3_stmt *s, int i, const std::vector<PanelQuery> &value, BindArena &arena)
    {
        bindText(s, i, QJsonDocument(toJson(value)).toJson(QJsonDocument::Compact), arena);
    }
    static std::vector<PanelQuery> read(sqlite3_stmt *s, int i) { return panelQueries(columnJson(s, i).array()); }
};

template <>
struct ColumnValue<std::vector<PanelThreshold>> {
    static constexpr auto type = ColumnType::Text;
    static void bind(sqlite3_stmt *s, int i, const std::vector<PanelThreshold> &value, BindArena &arena)
    {
        bindText(s, i, QJsonDocument(toJson(value)).toJson(QJsonDocument::Compact), arena);
    }
    static std::vector<PanelThreshold> read(sqlite3_stmt *s, int i)
    {
        return panelThresholds(columnJson(s, i).array());
    }
};

} // namespace slipway::storage
