// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/release/keyed_rows.h"

#include <QAbstractTableModel>
#include <QVariant>

#include <cstdint>
#include <vector>

namespace slipway::ui {

/// What a small sign before or instead of a text means; the views turn it into a glyph and a colour.
enum class Mark : std::uint8_t {
    None, Go, NoGo, Blocked, Pending, Approved, Rejected, Abstained, Withdrawn, Stale,
    ItemOpen, ItemInProgress, ItemBlocked, ItemDone, ItemSkipped, ItemPartly,
    PhaseAhead, PhaseNow, PhaseDone, Overdue, Warning, Information, MilestoneAhead, MilestoneReached, Freeze,
};

/// Roles of the tables and the tree of the release page.
enum ReleaseRole : int {
    KeyRole = Qt::UserRole + 1, ///< QString: identity of the row
    MarkRole,                   ///< int of Mark
    ToneRole,                   ///< int of Mark: family that colours the text; None: plain
    SecondLineRole,             ///< QString
    PersonRole,                 ///< QString: id that picks the avatar's family; the text is the name
    LinkRole,                   ///< QString: the text is a link to this
    PillRole,                   ///< bool: the text is shown as a pill with its mark
    StrongRole,                 ///< bool: weight 600
    QuietRole,                  ///< bool: secondary text
    SectionRole,                ///< bool: a heading over the rows that follow
    ProgressRole,               ///< double 0…1
    BadgeRole,                  ///< QString after the text, as `optional`
    BlockedByRole,              ///< QString: title of what blocks
    BlockedByKeyRole,           ///< QString: key of the row that blocks; empty: none of this list
    IsPhaseRole,                ///< bool
    NumberRole,                 ///< int
};

/// A cell of a table on the release page.
struct TableCell {
    QString text;
    QString second = {};
    QString toolTip = {};
    Mark mark = Mark::None;
    Mark tone = Mark::None;
    QString person = {};
    QString link = {};
    bool pill = false;
    bool strong = false;
    bool quiet = false;

    bool operator==(const TableCell &) const = default;
};

struct TableRow {
    QString key;
    std::vector<TableCell> cells;
    bool section = false;

    bool operator==(const TableRow &) const = default;
};

/// A read-only table of cells, updated in place.
class RowTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RowTableModel(QStringList headers, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setRows(std::vector<TableRow> rows);
    /// The row with that key, -1 when there is none.
    [[nodiscard]] int rowOf(const QString &key) const;
    [[nodiscard]] QString keyAt(const QModelIndex &index) const;

private:
    [[nodiscard]] QString spoken(const TableRow &row, int column) const;

    QStringList m_headers;
    std::vector<TableRow> m_rows;
};

/// The word a mark stands for, for readers that do not see it; empty where the text beside it says it.
[[nodiscard]] QString markWord(Mark mark);

} // namespace slipway::ui
