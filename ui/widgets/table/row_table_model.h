// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/theme/glyph.h"
#include "ui/widgets/table/keyed_rows.h"

#include <QAbstractItemModel>
#include <QVariant>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace slipway::ui {

/// Roles of tables and trees of rows.
enum TableRole : int {
    KeyRole = Qt::UserRole + 1, ///< QString: identity of the row
    GlyphRole,                  ///< int of Glyph, before the text
    ToneRole,                   ///< int of Family that colours the text; none: plain
    SecondLineRole,             ///< QString
    PersonRole,                 ///< QString: name on the avatar before the text
    LinkRole,                   ///< QString: the text, or the second line when there is one, is a link; to what
    PillRole,                   ///< bool: the text is shown as a pill with its glyph
    StrongRole,                 ///< bool: weight 600
    QuietRole,                  ///< bool: secondary text
    SectionRole,                ///< bool: a heading over the rows that follow
    ProgressRole,               ///< double 0…1
    BadgeRole,                  ///< QString after the text, as `optional`
    BlockedByRole,              ///< QString: title of what blocks
    BlockedByKeyRole,           ///< QString: key of the row that blocks; empty: none of this list
    IsPhaseRole,                ///< bool
    PersonIdRole,               ///< QString: id of the person
};

/// A cell of a table.
struct TableCell {
    QString text;
    QString second = {};
    QString toolTip = {};
    Glyph glyph = Glyph::None;
    std::optional<Family> tone = std::nullopt;
    QString person = {};
    QString link = {};
    QString spoken = {}; ///< for readers when the text alone does not tell
    QString word = {};   ///< what the glyph says here, where glyphWord() says it wrong
    bool pill = false;
    bool strong = false;
    bool quiet = false;

    bool operator==(const TableCell &) const = default;
};

/// A row, perhaps with rows below it.
struct TableRow {
    QString key;
    std::vector<TableCell> cells;
    bool section = false;
    std::vector<TableRow> children = {};

    bool operator==(const TableRow &) const = default;
};

/// A read-only table or tree of cells, updated in place.
class RowTableModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit RowTableModel(QStringList headers, QObject *parent = nullptr);
    ~RowTableModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setRows(std::vector<TableRow> rows);
    /// The row on the first level with that key; invalid when there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    [[nodiscard]] QString keyAt(const QModelIndex &index) const;

private:
    struct Node;
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    void sync(Node *parent, const QModelIndex &at, std::vector<TableRow> &wanted);
    [[nodiscard]] QString spoken(const TableRow &row, int column) const;

    QStringList m_headers;
    std::unique_ptr<Node> m_root;
};

/// The word a glyph stands for, for readers that do not see it; empty where the text beside it says it.
[[nodiscard]] QString glyphWord(Glyph glyph);

} // namespace slipway::ui
