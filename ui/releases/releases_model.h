// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/releases/release_window.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace slipway::ui {

/// The table of releases as a model: any number of rows, of which only those on screen are in memory.
class ReleasesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : std::uint8_t { Title, State, Ship, Phase, Progress, Gate, Owner, Place, Changed, ColumnCount };

    /// @param queries outlives the model
    ReleasesModel(service::Queries &queries, std::function<Instant()> now, QObject *parent = nullptr);

    /// Shows other rows.
    void open(const ReleaseQuery &query);
    /// Reads the same rows again; rows that stay keep their number.
    void refresh();
    /// The zone times are shown in.
    void setZone(const QByteArray &zone);
    [[nodiscard]] const QByteArray &zone() const { return m_zone; }
    /// What releases collide with, by release; the others collide with nothing.
    void setConflicts(QHash<ReleaseId, QString> conflicts);
    /// Empty: with nothing.
    [[nodiscard]] QString conflictOf(ReleaseId id) const { return m_conflicts.value(id); }

    [[nodiscard]] const ReleaseQuery &query() const { return m_window.query(); }
    /// What a row shows; none when it could not be read.
    [[nodiscard]] const service::ReleaseRow *row(int index) const;
    /// Where the release stands; -1 when it is not in the table.
    [[nodiscard]] int rowOf(ReleaseId id) const;
    [[nodiscard]] Instant now() const { return m_now(); }
    /// How many rows are in memory.
    [[nodiscard]] int heldRows() const { return m_window.heldRows(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Stable word of a column, for what is kept on disk.
    [[nodiscard]] static QString columnWord(int column);
    /// What the table is sorted by when the column's head is clicked; nothing: it cannot be sorted by that.
    [[nodiscard]] static std::optional<service::ReleaseOrder> orderOf(int column);
    [[nodiscard]] static int columnOf(service::ReleaseOrder order);

Q_SIGNALS:
    /// Rows could not be read.
    void failed(const slipway::Error &error) const;

private:
    [[nodiscard]] QString textOf(const service::ReleaseRow &row, int column) const;
    [[nodiscard]] QString titleHint(const service::ReleaseRow &row) const;
    [[nodiscard]] QString hintOf(const service::ReleaseRow &row, int column) const;

    mutable ReleaseWindow m_window;
    std::function<Instant()> m_now;
    QByteArray m_zone = "UTC";
    QHash<ReleaseId, QString> m_conflicts;
    int m_rows = 0;
};

} // namespace slipway::ui
