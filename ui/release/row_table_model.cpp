// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/row_table_model.h"

#include <QCoreApplication>

namespace slipway::ui {

using namespace Qt::StringLiterals;

RowTableModel::RowTableModel(QStringList headers, QObject *parent)
    : QAbstractTableModel(parent), m_headers(std::move(headers))
{
}

int RowTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant RowTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableRow &row = m_rows[static_cast<std::size_t>(index.row())];
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
    case MarkRole: return static_cast<int>(cell.mark);
    case ToneRole: return static_cast<int>(cell.tone);
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
        for (const QString &part : {markWord(cell.mark), cell.text, cell.second})
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
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags RowTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows[static_cast<std::size_t>(index.row())].section ? Qt::ItemFlags(Qt::ItemIsEnabled)
                                                                 : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void RowTableModel::setRows(std::vector<TableRow> rows)
{
    const RowAnnouncer say{
        .remove = [this](int at) { beginRemoveRows({}, at, at); },
        .removed = [this] { endRemoveRows(); },
        .insert = [this](int at) { beginInsertRows({}, at, at); },
        .inserted = [this] { endInsertRows(); },
        .move = [this](int from, int to) { beginMoveRows({}, from, from, {}, to); },
        .moved = [this] { endMoveRows(); },
        .changed = [this](int at) { Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1)); },
    };
    const auto key = [](const TableRow &row) { return row.key; };
    syncRows(
        m_rows, rows, key, key, [](TableRow &row) { return std::move(row); },
        [](TableRow &row, TableRow &wanted) {
            if (row == wanted)
                return false;
            row = std::move(wanted);
            return true;
        },
        say);
}

int RowTableModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &TableRow::key);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString RowTableModel::keyAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].key : QString();
}

QString markWord(Mark mark)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Mark", text); };
    switch (mark) {
    case Mark::Go: return tr("satisfied");
    case Mark::NoGo: return tr("not satisfied");
    case Mark::Blocked:
    case Mark::ItemBlocked: return tr("blocked");
    case Mark::Pending: return tr("pending");
    case Mark::Approved: return tr("approved");
    case Mark::Rejected: return tr("rejected");
    case Mark::Abstained: return tr("abstained");
    case Mark::Withdrawn: return tr("withdrawn");
    case Mark::Stale: return tr("stale");
    case Mark::ItemOpen: return tr("open");
    case Mark::ItemInProgress: return tr("in progress");
    case Mark::ItemDone: return tr("done");
    case Mark::ItemSkipped: return tr("skipped");
    case Mark::ItemPartly: return tr("partly done");
    case Mark::PhaseAhead: return tr("ahead");
    case Mark::PhaseNow: return tr("current phase");
    case Mark::PhaseDone: return tr("complete");
    case Mark::Overdue: return tr("overdue");
    case Mark::Warning: return tr("warning");
    case Mark::MilestoneAhead: return tr("not reached");
    case Mark::MilestoneReached: return tr("reached");
    case Mark::Freeze: return tr("freeze");
    case Mark::None:
    case Mark::Information: return {};
    }
    return {};
}

} // namespace slipway::ui
