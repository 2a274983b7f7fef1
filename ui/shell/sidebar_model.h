// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_entry.h"

#include <QAbstractListModel>

namespace slipway::ui {

/// Entries of the sidebar: pages and how much waits there.
class SidebarModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// What a row tells beside its title.
    enum Role : std::uint16_t {
        IdRole = Qt::UserRole, ///< id of the page
        BadgeRole,             ///< how many things wait there; 0: none
        IconNameRole,
    };

    /// @param entries only id, title, icon and shortcut are looked at
    explicit SidebarModel(const std::vector<PageEntry> &entries, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// @return an invalid index when there is no such page
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    /// @param meaning what a screen reader and the tooltip say of the number
    void setBadge(const QString &id, int count, const QString &meaning);

private:
    struct Row {
        QString id;
        QString title;
        QString icon;
        QString shortcut;
        int badge = 0;
        QString meaning;
    };

    std::vector<Row> m_rows;
};

} // namespace slipway::ui
