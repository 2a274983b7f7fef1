// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QSortFilterProxyModel>

namespace slipway::ui {

/// Which items of the checklist are shown.
class ChecklistFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show : std::uint8_t { All, Mine, Open, Overdue };

    explicit ChecklistFilter(QObject *parent = nullptr);
    void setShow(Show show);
    void setText(const QString &text);
    void setMe(PersonId person);
    [[nodiscard]] bool isFiltering() const { return m_show != Show::All || !m_text.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Show m_show = Show::All;
    QString m_text;
    PersonId m_me;
};

} // namespace slipway::ui
