// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

SidebarModel::SidebarModel(const std::vector<PageEntry> &entries, QObject *parent) : QAbstractListModel(parent)
{
    for (const PageEntry &entry : entries)
        m_rows.push_back({entry.id, entry.title, entry.icon, entry.shortcut.toString(QKeySequence::NativeText), 0, {}});
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole: return row.meaning.isEmpty() ? row.title : row.title + u", "_s + row.meaning;
    case Qt::ToolTipRole: {
        const QString name = row.title + u" ("_s + row.shortcut + u')';
        return (row.meaning.isEmpty() ? name : name + u'\n' + row.meaning).toHtmlEscaped();
    }
    case IdRole: return row.id;
    case BadgeRole: return row.badge;
    case IconNameRole: return row.icon;
    default: return {};
    }
}

QModelIndex SidebarModel::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

void SidebarModel::setBadge(const QString &id, int count, const QString &meaning)
{
    const QModelIndex at = indexOf(id);
    if (!at.isValid())
        return;
    Row &row = m_rows[static_cast<std::size_t>(at.row())];
    if (row.badge == count && row.meaning == meaning)
        return;
    row.badge = count;
    row.meaning = meaning;
    Q_EMIT dataChanged(at, at);
}

} // namespace slipway::ui
