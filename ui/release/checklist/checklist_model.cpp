// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/checklist/checklist_model.h"

#include "ui/release/checklist/checklist_rows.h"
#include "ui/widgets/words.h"

#include <QMimeData>

namespace slipway::ui {

using namespace Qt::StringLiterals;

struct ChecklistModel::Row : ChecklistRow {
    explicit Row(ChecklistRow row) : ChecklistRow(std::move(row)) {}
};
struct ChecklistModel::Node {
    Row row{ChecklistRow{}};
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children = {};

    [[nodiscard]] int place() const
    {
        const auto at = std::ranges::find(parent->children, this, &std::unique_ptr<Node>::get);
        return static_cast<int>(at - parent->children.begin());
    }
};

ChecklistModel::ChecklistModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}
ChecklistModel::~ChecklistModel() = default;

void ChecklistModel::setPage(const service::ReleasePage &page, Instant now, bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_zone = page.plan.release.shipZone;
    Branches wanted = checklistRows(page, now);
    if (m_release == page.plan.release.id) {
        sync(m_root.get(), wanted);
        return;
    }
    m_release = page.plan.release.id;
    beginResetModel();
    m_root->children.clear();
    fill(m_root.get(), wanted);
    endResetModel();
}

void ChecklistModel::fill(Node *parent, Branches &wanted)
{
    for (const auto &each : wanted) {
        parent->children.push_back(std::make_unique<Node>(Node{Row(each->row), parent}));
        fill(parent->children.back().get(), each->children);
    }
}

void ChecklistModel::sync(Node *parent, Branches &wanted)
{
    const QModelIndex at = indexOf(parent);
    const RowAnnouncer say{
        .remove = [&](int row) { beginRemoveRows(at, row, row); },
        .removed = [this] { endRemoveRows(); },
        .insert = [&](int row) { beginInsertRows(at, row, row); },
        .inserted = [this] { endInsertRows(); },
        .move = [&](int from, int to) { beginMoveRows(at, from, from, at, to); },
        .moved = [this] { endMoveRows(); },
        .changed = [&](int row) { Q_EMIT dataChanged(index(row, 0, at), index(row, ColumnCount - 1, at)); },
    };
    syncRows(
        parent->children, wanted, [](const std::unique_ptr<Node> &node) { return node->row.key; },
        [](const std::unique_ptr<ChecklistBranch> &branch) { return branch->row.key; },
        [parent](const std::unique_ptr<ChecklistBranch> &branch) {
            return std::make_unique<Node>(Node{Row(branch->row), parent});
        },
        [](std::unique_ptr<Node> &node, const std::unique_ptr<ChecklistBranch> &branch) {
            if (static_cast<const ChecklistRow &>(node->row) == branch->row)
                return false;
            node->row = Row(branch->row);
            return true;
        },
        say);
    for (std::size_t i = 0; i < wanted.size(); ++i)
        sync(parent->children[i].get(), wanted[i]->children);
}

ChecklistModel::Node *ChecklistModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex ChecklistModel::indexOf(const Node *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->place(), column, node);
}

QModelIndex ChecklistModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (row < 0 || static_cast<std::size_t>(row) >= node->children.size() || column < 0 || column >= ColumnCount
        || parent.column() > 0)
        return {};
    return createIndex(row, column, node->children[static_cast<std::size_t>(row)].get());
}

QModelIndex ChecklistModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int ChecklistModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int ChecklistModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = nodeOf(index)->row;
    switch (role) {
    case KeyRole: return row.key;
    case IsPhaseRole: return row.isPhase;
    case Qt::AccessibleTextRole: return index.column() == Title ? spoken(row) : data(index, Qt::DisplayRole).toString();
    default: return row.isPhase ? phaseData(row, index.column(), role) : cellData(row, index.column(), role);
    }
}

QVariant ChecklistModel::phaseData(const Row &row, int column, int role) const
{
    if (column == Title) {
        switch (role) {
        case Qt::DisplayRole: return row.title;
        case GlyphRole: return static_cast<int>(row.glyph);
        case BadgeRole: return row.badge;
        case StrongRole: return true;
        default: return {};
        }
    }
    if (column == EvidenceColumn && role == ProgressRole)
        return row.progress;
    if (column == EvidenceColumn && role == Qt::DisplayRole)
        return words::percent(row.progress);
    return {};
}

QVariant ChecklistModel::cellData(const Row &row, int column, int role) const
{
    if (role == QuietRole)
        return row.isSettled;
    switch (column) {
    case Title: return titleData(row, role);
    case Owner:
        switch (role) {
        case Qt::DisplayRole:
        case PersonRole: return row.owner;
        case Qt::EditRole:
        case PersonIdRole: return row.ownerId;
        default: return {};
        }
    case Due:
        switch (role) {
        case Qt::DisplayRole: return row.due;
        case Qt::EditRole: return typedDue(row, m_zone);
        case Qt::ToolTipRole: return row.dueAt ? QVariant(exactDue(row, m_zone).toHtmlEscaped()) : QVariant();
        case GlyphRole: return static_cast<int>(row.isOverdue ? Glyph::Overdue : Glyph::None);
        case ToneRole: return row.isOverdue ? QVariant(static_cast<int>(Family::Red)) : QVariant();
        case StrongRole: return row.isOverdue || row.isToday;
        default: return {};
        }
    case EvidenceColumn:
        switch (role) {
        case Qt::DisplayRole: return row.evidence;
        case LinkRole: return row.evidence.isEmpty() ? QString() : row.key;
        case Qt::ToolTipRole:
            return row.evidenceLink.isEmpty() ? QVariant() : row.evidenceLink.left(500).toHtmlEscaped();
        default: return {};
        }
    default: return {};
    }
}

QVariant ChecklistModel::titleData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::EditRole: return row.titleEdit;
    case Qt::ToolTipRole: return row.title.toHtmlEscaped();
    case Qt::CheckStateRole:
        return row.isSettled ? Qt::Checked : row.glyph == Glyph::ItemPartly ? Qt::PartiallyChecked : Qt::Unchecked;
    case GlyphRole: return static_cast<int>(row.glyph);
    case BadgeRole: return row.badge;
    case BlockedByRole: return row.blockedBy;
    case BlockedByKeyRole: return row.blockedByKey;
    case StrongRole: return row.glyph == Glyph::ItemBlocked;
    default: return {};
    }
}

QString ChecklistModel::spoken(const Row &row) const
{
    const QString state = row.isPhase && row.glyph == Glyph::Approved ? tr("complete") : glyphWord(row.glyph);
    QStringList parts{row.title, state};
    if (row.isPhase)
        parts.prepend(tr("Phase"));
    for (const QString &part : {row.badge, row.owner.isEmpty() ? QString() : tr("owner %1").arg(row.owner),
                                row.due.isEmpty() ? QString() : tr("due %1").arg(row.due),
                                row.blockedBy.isEmpty() ? QString() : tr("blocked by %1").arg(row.blockedBy)})
        if (!part.isEmpty())
            parts.append(part);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

bool ChecklistModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto item = itemAt(index);
    if (!item || m_isReadOnly)
        return false;
    if (role == Qt::CheckStateRole) {
        Q_EMIT toggled(*item);
        return true;
    }
    if (role != Qt::EditRole || data(index, Qt::EditRole) == value)
        return false;
    switch (index.column()) {
    case Title:
        if (value.toString().trimmed().isEmpty())
            return false;
        Q_EMIT titleEdited(*item, value.toString().trimmed());
        return true;
    case Owner: Q_EMIT ownerEdited(*item, value.toString()); return true;
    case Due: Q_EMIT dueEdited(*item, value.toString().trimmed()); return true;
    default: return false;
    }
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title: return tr("Item");
    case Owner: return tr("Owner");
    case Due: return tr("Due");
    case EvidenceColumn: return tr("Evidence");
    default: return {};
    }
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_isReadOnly ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_isReadOnly)
        return flags;
    flags |= Qt::ItemIsDropEnabled;
    if (nodeOf(index)->row.isPhase)
        return flags;
    flags |= Qt::ItemIsDragEnabled;
    if (index.column() == Title)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() != EvidenceColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QStringList ChecklistModel::mimeTypes() const
{
    return {QString::fromLatin1(kMime)};
}

QMimeData *ChecklistModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList keys;
    for (const QModelIndex &index : indexes)
        if (const QString key = data(index, KeyRole).toString(); itemAt(index) && !keys.contains(key))
            keys.append(key);
    auto *mime = new QMimeData;
    mime->setData(QString::fromLatin1(kMime), keys.join(u'\n').toLatin1());
    return mime;
}

bool ChecklistModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(QString::fromLatin1(kMime)) || !parent.isValid())
        return false;
    const Node *under = nodeOf(parent);
    const int behind = row < 0 ? static_cast<int>(under->children.size()) - 1 : row - 1;
    std::optional<ItemId> after;
    if (behind >= 0 && static_cast<std::size_t>(behind) < under->children.size())
        after = under->children[static_cast<std::size_t>(behind)]->row.item;
    const std::optional<ItemId> above = under->row.item;
    const QList<QByteArray> keys = data->data(QString::fromLatin1(kMime)).split('\n');
    for (const QByteArray &key : keys) {
        const auto id = Uuid::fromString(QString::fromLatin1(key));
        if (!id || above == ItemId{*id} || after == ItemId{*id})
            continue;
        Q_EMIT moved(ItemId{*id}, under->row.phase, above, after);
        after = ItemId{*id};
    }
    // The workspace announces the new order; the view must not take the rows away itself.
    return false;
}

std::optional<ItemId> ChecklistModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->row.item : std::nullopt;
}

std::optional<PhaseId> ChecklistModel::phaseAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->row.phase : std::nullopt;
}

QModelIndex ChecklistModel::indexOf(const QString &key) const
{
    std::vector<const Node *> open{m_root.get()};
    while (!open.empty()) {
        const Node *node = open.back();
        open.pop_back();
        if (node != m_root.get() && node->row.key == key)
            return indexOf(node);
        for (const auto &child : node->children)
            open.push_back(child.get());
    }
    return {};
}

} // namespace slipway::ui
