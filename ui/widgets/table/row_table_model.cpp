// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/row_table_model.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

struct RowTableModel::Node {
    TableRow row; ///< without its children
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children = {};

    [[nodiscard]] int place() const
    {
        const auto at = std::ranges::find(parent->children, this, &std::unique_ptr<Node>::get);
        return static_cast<int>(at - parent->children.begin());
    }
};

RowTableModel::RowTableModel(QStringList headers, QObject *parent)
    : QAbstractItemModel(parent),
      m_headers(std::move(headers)),
      m_root(std::make_unique<Node>())
{}

RowTableModel::~RowTableModel() = default;

RowTableModel::Node *RowTableModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex RowTableModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (row < 0 || static_cast<std::size_t>(row) >= node->children.size() || column < 0 || column >= columnCount()
        || parent.column() > 0)
        return {};
    return createIndex(row, column, node->children[static_cast<std::size_t>(row)].get());
}

QModelIndex RowTableModel::parent(const QModelIndex &child) const
{
    Node *above = child.isValid() ? nodeOf(child)->parent : nullptr;
    return !above || above == m_root.get() ? QModelIndex() : createIndex(above->place(), 0, above);
}

int RowTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int RowTableModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(m_headers.size());
}

QVariant RowTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TableRow &row = nodeOf(index)->row;
    if (role == KeyRole)
        return row.key;
    if (role == SectionRole)
        return row.section;
    if (role == Qt::AccessibleTextRole)
        return spoken(row, index.column());
    if (static_cast<std::size_t>(index.column()) >= row.cells.size())
        return {};
    const TableCell &cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return cell.toolTip.isEmpty() ? QVariant() : QVariant(cell.toolTip.toHtmlEscaped());
    case GlyphRole: return static_cast<int>(cell.glyph);
    case ToneRole: return cell.tone ? QVariant(static_cast<int>(*cell.tone)) : QVariant();
    case SecondLineRole: return cell.second;
    case PersonRole: return cell.person;
    case LinkRole: return cell.link;
    case PillRole: return cell.pill;
    case StrongRole: return cell.strong;
    case QuietRole: return cell.quiet;
    default: return {};
    }
}

QString RowTableModel::spoken(const TableRow &row, int column) const
{
    const auto one = [&](std::size_t at) {
        const TableCell &cell = row.cells[at];
        QStringList parts;
        for (const QString &part :
             {cell.word.isEmpty() ? glyphWord(cell.glyph) : cell.word, cell.spoken, cell.text, cell.second})
            if (!part.isEmpty() && !parts.contains(part, Qt::CaseInsensitive))
                parts.append(part);
        return parts.join(u", "_s);
    };
    if (static_cast<std::size_t>(column) >= row.cells.size())
        return {};
    if (column > 0)
        return one(static_cast<std::size_t>(column));
    QStringList all;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (const QString text = one(i); !text.isEmpty())
            all.append(i == 0 || m_headers[static_cast<qsizetype>(i)].isEmpty()
                           ? text
                           : m_headers[static_cast<qsizetype>(i)] + u": "_s + text);
    return all.join(u"; "_s);
}

QVariant RowTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < m_headers.size())
        return m_headers[section];
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags RowTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return nodeOf(index)->row.section ? Qt::ItemFlags(Qt::ItemIsEnabled) : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void RowTableModel::setRows(std::vector<TableRow> rows)
{
    sync(m_root.get(), {}, rows);
}

void RowTableModel::sync(Node *parent, const QModelIndex &at, std::vector<TableRow> &wanted)
{
    const RowAnnouncer say{
        .remove = [&](int row) { beginRemoveRows(at, row, row); },
        .removed = [this] { endRemoveRows(); },
        .insert = [&](int row) { beginInsertRows(at, row, row); },
        .inserted = [this] { endInsertRows(); },
        .move = [&](int from, int to) { beginMoveRows(at, from, from, at, to); },
        .moved = [this] { endMoveRows(); },
        .changed =
            [&](int row) { Q_EMIT dataChanged(index(row, 0, at), index(row, std::max(0, columnCount() - 1), at)); },
    };
    std::vector<std::vector<TableRow>> below;
    below.reserve(wanted.size());
    for (TableRow &each : wanted)
        below.push_back(std::exchange(each.children, {}));
    syncRows(
        parent->children, wanted, [](const std::unique_ptr<Node> &node) { return node->row.key; },
        [](const TableRow &row) { return row.key; },
        [parent](const TableRow &row) { return std::make_unique<Node>(Node{row, parent}); },
        [](std::unique_ptr<Node> &node, const TableRow &row) {
            if (node->row == row)
                return false;
            node->row = row;
            return true;
        },
        say);
    for (std::size_t i = 0; i < below.size(); ++i)
        if (!below[i].empty() || !parent->children[i]->children.empty())
            sync(parent->children[i].get(), index(static_cast<int>(i), 0, at), below[i]);
}

QModelIndex RowTableModel::indexOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_root->children[static_cast<std::size_t>(row)]->row.key == key)
            return index(row, 0);
    return {};
}

QString RowTableModel::keyAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->row.key : QString();
}

QString glyphWord(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Go: return tr("satisfied");
    case Glyph::NoGo: return tr("not satisfied");
    case Glyph::Blocked:
    case Glyph::ItemBlocked: return tr("blocked");
    case Glyph::Pending: return tr("pending");
    case Glyph::Approved: return tr("approved");
    case Glyph::Failed: return tr("rejected");
    case Glyph::Abstained: return tr("abstained");
    case Glyph::Withdrawn: return tr("withdrawn");
    case Glyph::Stale: return tr("stale");
    case Glyph::ItemOpen: return tr("open");
    case Glyph::InProgress:
    case Glyph::ItemInProgress: return tr("in progress");
    case Glyph::ItemDone: return tr("done");
    case Glyph::ItemSkipped: return tr("skipped");
    case Glyph::ItemPartly: return tr("partly done");
    case Glyph::Overdue: return tr("overdue");
    case Glyph::Warning: return tr("warning");
    case Glyph::MilestoneAhead: return tr("not reached");
    case Glyph::MilestoneReached: return tr("reached");
    case Glyph::Freeze: return tr("freeze");
    default: return {};
    }
}

} // namespace slipway::ui
