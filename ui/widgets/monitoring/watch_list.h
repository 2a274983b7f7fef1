// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/monitoring/watch_rows.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace slipway::ui {

/// Alerts or checks as a model; rows that stay keep their place and selection.
class WatchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int { RowRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    /// @param zone times are said in
    void setRows(std::vector<WatchRow> rows, const QByteArray &zone, Instant now);
    [[nodiscard]] const WatchRow &row(int at) const { return m_rows[static_cast<std::size_t>(at)]; }
    /// When it was, as people say it.
    [[nodiscard]] QString timeText(const WatchRow &row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<WatchRow> m_rows;
    QByteArray m_zone;
    Instant m_now;
};

/// The list of them: title, what it is about, state and time.
class WatchList : public QListView
{
    Q_OBJECT

public:
    /// @param name accessible name
    explicit WatchList(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] WatchModel *rows() const { return m_model; }
    /// All rows are seen, without a scroll bar.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

private:
    WatchModel *m_model;
};

} // namespace slipway::ui
