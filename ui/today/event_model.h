// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/today_lines.h"

#include <QAbstractListModel>

namespace slipway::ui {

/// The rows of the agenda, or of what finished.
class EventModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Takes other rows; those that stay keep their place in selection and focus.
    void setLines(const std::vector<EventLine> &lines);
    /// The line shown in that row, which must be one of the model.
    [[nodiscard]] const EventLine &line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<EventLine> m_lines;
};

/// "Thu 7 Jan 18:00, Code freeze, Payments 4.2": what a screen reader says.
[[nodiscard]] QString spokenText(const EventLine &line);

} // namespace slipway::ui
