// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/checklist/checklist_filter.h"

#include "ui/release/checklist/checklist_model.h"

namespace slipway::ui {

ChecklistFilter::ChecklistFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ChecklistFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void ChecklistFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void ChecklistFilter::setMe(PersonId person)
{
    m_me = person;
    invalidateFilter();
}

bool ChecklistFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex title = sourceModel()->index(row, ChecklistModel::Title, parent);
    if (title.data(IsPhaseRole).toBool())
        return !isFiltering();
    const QModelIndex owner = title.siblingAtColumn(ChecklistModel::Owner);
    if (!m_text.isEmpty() && !title.data().toString().contains(m_text, Qt::CaseInsensitive)
        && !owner.data().toString().contains(m_text, Qt::CaseInsensitive))
        return false;
    const bool isOpen = !title.data(QuietRole).toBool();
    switch (m_show) {
    case Show::All: return true;
    case Show::Mine: return isOpen && owner.data(PersonIdRole).toString() == m_me.toString();
    case Show::Open: return isOpen;
    case Show::Overdue:
        return title.siblingAtColumn(ChecklistModel::Due).data(GlyphRole).toInt() == static_cast<int>(Glyph::Overdue);
    }
    return true;
}

} // namespace slipway::ui
