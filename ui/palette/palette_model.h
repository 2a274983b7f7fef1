// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_entry.h"

#include <QAbstractListModel>

namespace slipway::ui {

/// The lines of the palette with a heading before each section.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    /// Number of lines without headings and without those that show the rest of a section.
    [[nodiscard]] int entryCount() const;
    /// Lines that are found but not shown yet.
    [[nodiscard]] int hiddenCount() const;
    /// @return null for a heading
    [[nodiscard]] const PaletteEntry *entryAt(const QModelIndex &index) const;
    /// The next line in that direction that is no heading; the same row when there is none.
    [[nodiscard]] int nextEntry(int row, int step) const;
    [[nodiscard]] int firstEntry() const { return nextEntry(-1, 1); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString heading; ///< empty: an entry
        std::size_t entry = 0;
    };

    std::vector<PaletteEntry> m_entries;
    std::vector<Row> m_rows;
};

} // namespace slipway::ui
