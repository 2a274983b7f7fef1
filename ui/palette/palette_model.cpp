// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_rows.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (i == 0 || m_entries[i].section != m_entries[i - 1].section)
            m_rows.push_back({m_entries[i].section, 0});
        m_rows.push_back({{}, i});
    }
    endResetModel();
}

int PaletteModel::entryCount() const
{
    return static_cast<int>(std::ranges::count(m_entries, 0, &PaletteEntry::hidden));
}

int PaletteModel::hiddenCount() const
{
    int count = 0;
    for (const PaletteEntry &each : m_entries)
        count += each.hidden;
    return count;
}

const PaletteEntry *PaletteModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    return row.heading.isEmpty() ? &m_entries[row.entry] : nullptr;
}

int PaletteModel::nextEntry(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < rowCount(); next += step)
        if (m_rows[static_cast<std::size_t>(next)].heading.isEmpty())
            return next;
    return row;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry *entry = entryAt(index);
    const QString heading = m_rows[static_cast<std::size_t>(index.row())].heading;
    switch (role) {
    case Qt::DisplayRole: return entry ? entry->title : heading;
    case Qt::AccessibleTextRole:
        if (!entry)
            return heading;
        return entry->detail.isEmpty() ? entry->title : entry->title + u", "_s + entry->detail;
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    const PaletteEntry *entry = entryAt(index);
    if (!entry)
        return Qt::NoItemFlags;
    // One can stand on a line that cannot be run: its detail says why.
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace slipway::ui
