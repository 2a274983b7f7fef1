// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/releases_model.h"

#include "ui/releases/release_text.h"
#include "ui/widgets/words.h"

#include <array>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using service::ReleaseOrder;
using service::ReleaseRow;

ReleasesModel::ReleasesModel(service::Queries &queries, std::function<Instant()> now, QObject *parent)
    : QAbstractTableModel(parent),
      m_window(queries),
      m_now(std::move(now))
{}

void ReleasesModel::open(const ReleaseQuery &query)
{
    beginResetModel();
    const auto count = m_window.open(query);
    m_rows = m_window.count();
    endResetModel();
    if (!count)
        Q_EMIT failed(count.error());
}

void ReleasesModel::refresh()
{
    const auto count = m_window.refresh();
    if (!count) {
        Q_EMIT failed(count.error());
        return;
    }
    if (*count > m_rows) {
        beginInsertRows({}, m_rows, *count - 1);
        m_rows = *count;
        endInsertRows();
    } else if (*count < m_rows) {
        beginRemoveRows({}, *count, m_rows - 1);
        m_rows = *count;
        endRemoveRows();
    }
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

void ReleasesModel::setZone(const QByteArray &zone)
{
    if (m_zone == zone)
        return;
    m_zone = zone;
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, Ship), index(m_rows - 1, Changed));
}

void ReleasesModel::setConflicts(QHash<ReleaseId, QString> conflicts)
{
    if (m_conflicts == conflicts)
        return;
    m_conflicts = std::move(conflicts);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, Title), index(m_rows - 1, Title));
}

const ReleaseRow *ReleasesModel::row(int index) const
{
    const ReleaseRow *found = m_window.row(index);
    if (const auto error = found ? std::nullopt : m_window.takeError())
        Q_EMIT failed(*error);
    return found;
}

int ReleasesModel::rowOf(ReleaseId id) const
{
    const auto found = m_window.indexOf(id);
    return found ? found->value_or(-1) : -1;
}

int ReleasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ReleasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReleasesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const ReleaseRow *it = row(index.row());
    if (!it)
        return {};
    if (role == Qt::ToolTipRole)
        return hintOf(*it, index.column()).toHtmlEscaped();
    if (role == Qt::AccessibleTextRole && index.column() == Title)
        return titleHint(*it);
    return textOf(*it, index.column());
}

QString ReleasesModel::textOf(const ReleaseRow &row, int column) const
{
    switch (column) {
    case Title: return row.title;
    case State: return releasetext::stateText(row);
    case Ship:
        return releasetext::shipText(row, m_zone, m_now()) + u", "_s + releasetext::relativeText(row, m_zone, m_now());
    case Phase: return row.phase;
    case Progress: return row.items > 0 ? words::percent(releasetext::shareOf(row)) : QString();
    case Gate: return releasetext::gateText(row);
    case Owner: return row.coordinatorName;
    case Place: return row.environmentName;
    case Changed: return releasetext::changedText(row, m_zone, m_now());
    default: return {};
    }
}

QString ReleasesModel::titleHint(const ReleaseRow &row) const
{
    QStringList parts{row.title};
    if (row.overdue > 0)
        parts += tr("%n item(s) overdue", nullptr, row.overdue);
    if (const QString conflict = conflictOf(row.id); !conflict.isEmpty())
        parts += conflict;
    return parts.join(u", "_s);
}

QString ReleasesModel::hintOf(const ReleaseRow &row, int column) const
{
    switch (column) {
    case Title: return titleHint(row);
    case Ship: return words::exact(row.ship, row.zone);
    case Progress: return tr("%1 of %n item(s) done", nullptr, row.items).arg(row.itemsDone);
    case Gate:
        return row.gateReasons && *row.gateReasons > 0 ? tr("%n reason(s) against shipping", nullptr, *row.gateReasons)
                                                       : QString();
    case Changed: return row.changedAt ? words::exact(*row.changedAt, m_zone) : QString();
    default: return textOf(row, column);
    }
}

QVariant ReleasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return orderOf(section) ? tr("Click to sort") : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Title: return tr("Release");
    case State: return tr("State");
    case Ship: return tr("Ship");
    case Phase: return tr("Phase");
    case Progress: return tr("Progress");
    case Gate: return tr("Go / no-go");
    case Owner: return tr("Owner");
    case Place: return tr("Environment");
    case Changed: return tr("Changed");
    default: return {};
    }
}

QString ReleasesModel::columnWord(int column)
{
    static const std::array<QString, ColumnCount> words{u"title"_s, u"state"_s,       u"ship"_s,
                                                        u"phase"_s, u"progress"_s,    u"gate"_s,
                                                        u"owner"_s, u"environment"_s, u"changed"_s};
    return words[static_cast<std::size_t>(column)];
}

std::optional<ReleaseOrder> ReleasesModel::orderOf(int column)
{
    switch (column) {
    case Title: return ReleaseOrder::Title;
    case State: return ReleaseOrder::State;
    case Ship: return ReleaseOrder::Ship;
    case Changed: return ReleaseOrder::Changed;
    default: return std::nullopt;
    }
}

int ReleasesModel::columnOf(ReleaseOrder order)
{
    switch (order) {
    case ReleaseOrder::Title: return Title;
    case ReleaseOrder::State: return State;
    case ReleaseOrder::Changed: return Changed;
    case ReleaseOrder::Ship: break;
    }
    return Ship;
}

} // namespace slipway::ui
