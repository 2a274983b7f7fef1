// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/checklist/checklist_view.h"

#include "ui/release/checklist/checklist_delegate.h"
#include "ui/release/checklist/checklist_model.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/table/table_header.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace slipway::ui {
namespace {
constexpr int kIndent = 24;
} // namespace

ChecklistView::ChecklistView(QAbstractItemModel *model, ChecklistDelegate *delegate, QWidget *parent)
    : QTreeView(parent)
{
    setHeader(new TableHeader(this));
    setModel(model);
    setItemDelegate(delegate);
    setAccessibleName(tr("Checklist"));
    setObjectName(QStringLiteral("checklist"));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(kIndent);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setAllColumnsShowFocus(true);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setExpandsOnDoubleClick(false);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(true);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionResizeMode(ChecklistModel::Title, QHeaderView::Stretch);
    header()->resizeSection(ChecklistModel::Owner, 144);
    header()->resizeSection(ChecklistModel::Due, 128);
    header()->resizeSection(ChecklistModel::EvidenceColumn, 192);
}

QModelIndexList ChecklistView::selectedItems() const
{
    QModelIndexList items;
    for (QModelIndex at = model()->index(0, 0); at.isValid(); at = indexBelow(at))
        if (selectionModel()->isSelected(at) && !at.data(IsPhaseRole).toBool())
            items.append(at);
    return items;
}

void ChecklistView::foldCompletePhases()
{
    setUpdatesEnabled(false);
    expandAll();
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex phase = model()->index(row, 0);
        if (phase.data(GlyphRole).toInt() == static_cast<int>(Glyph::Approved))
            collapse(phase);
    }
    setUpdatesEnabled(true);
}

QSet<QString> ChecklistView::unfoldedKeys() const
{
    QSet<QString> keys;
    for (QModelIndex at = model()->index(0, 0); at.isValid(); at = indexBelow(at))
        if (isExpanded(at))
            keys.insert(at.data(KeyRole).toString());
    return keys;
}

void ChecklistView::unfold(const QSet<QString> &keys)
{
    setUpdatesEnabled(false);
    expandAll();
    std::vector<QPersistentModelIndex> folded;
    for (QModelIndex at = model()->index(0, 0); at.isValid(); at = indexBelow(at))
        if (!keys.contains(at.data(KeyRole).toString()))
            folded.emplace_back(at);
    for (const QPersistentModelIndex &each : folded)
        collapse(each);
    setUpdatesEnabled(true);
}

void ChecklistView::keyPressEvent(QKeyEvent *event)
{
    if (state() == QAbstractItemView::EditingState) {
        QTreeView::keyPressEvent(event);
        return;
    }
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isPlain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        stepInto((event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight));
    } else if (event->key() == Qt::Key_Space && isPlain) {
        if (currentIndex().data(IsPhaseRole).toBool())
            setExpanded(currentIndex().siblingAtColumn(0), !isExpanded(currentIndex().siblingAtColumn(0)));
        else
            Q_EMIT toggleRequested();
    } else if (event->key() == Qt::Key_Delete && isPlain) {
        Q_EMIT removeRequested();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isPlain) {
        Q_EMIT panelRequested();
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void ChecklistView::stepInto(bool isInward)
{
    const QModelIndex row = currentIndex().siblingAtColumn(0);
    if (!row.isValid())
        return;
    const bool hasBelow = model()->hasChildren(row);
    if (hasBelow && isExpanded(row) != isInward)
        setExpanded(row, isInward);
    else if (isInward && hasBelow)
        setCurrentIndex(model()->index(0, 0, row));
    else if (!isInward && row.parent().isValid())
        setCurrentIndex(row.parent());
    else if (currentIndex().column() != 0)
        setCurrentIndex(row);
}

void ChecklistView::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    if (index.isValid() && ChecklistDelegate::isHot(at, option, index))
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
}

void ChecklistView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    if (hasFocus() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0)
        && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(*painter, option.rect.adjusted(1, 1, -1, -1), themeOf(this));
}

void ChecklistView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Theme &theme = themeOf(this);
    const bool isSelected = selectionModel()->isSelected(index);
    const bool isHovered = visualRect(index)
                               .united(rect)
                               .adjusted(0, 0, viewport()->width(), 0)
                               .contains(viewport()->mapFromGlobal(QCursor::pos()))
                           && viewport()->underMouse();
    const bool isPhase = index.data(IsPhaseRole).toBool();
    const Token fill = isSelected  ? Token::Selected
                       : isHovered ? Token::Hover
                       : isPhase   ? Token::SurfaceAlt
                                   : Token::Surface;
    painter->fillRect(rect, theme.color(fill));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(Token::Border));
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    if (isSelected)
        painter->fillRect(QRect(isRtl ? rect.right() - 1 : rect.left(), rect.top(), 2, rect.height()),
                          theme.color(Token::AccentText));
    if (!model()->hasChildren(index))
        return;
    const QRectF place(isRtl ? rect.left() : rect.right() - kIndent + 1, rect.top(), kIndent, rect.height());
    paintChevron(*painter, place, isExpanded(index), this);
}

void ChecklistView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTreeView::initViewItemOption(option);
    option->showDecorationSelected = true;
}

void ChecklistView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT itemSelectionChanged();
}

void ChecklistView::dropEvent(QDropEvent *event)
{
    QTreeView::dropEvent(event);
    // The rows stay where they are until the workspace has moved them.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
}

} // namespace slipway::ui
