// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/row_table.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/table/row_delegate.h"
#include "ui/widgets/table/row_table_model.h"
#include "ui/widgets/table/table_header.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway::ui {

RowTable::RowTable(RowTableModel *model, int rowHeight, const QString &name, QWidget *parent)
    : QTreeView(parent),
      m_rows(model)
{
    setHeader(new TableHeader(this));
    setModel(model);
    setItemDelegate(new RowDelegate(rowHeight, this));
    setAccessibleName(name);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    const auto resized = [this] {
        if (m_fits)
            updateGeometry();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, resized);
    connect(model, &QAbstractItemModel::rowsRemoved, this, resized);
}

void RowTable::setWidths(const QList<int> &widths, int stretching)
{
    for (int i = 0; i < widths.size(); ++i) {
        header()->setSectionResizeMode(i, i == stretching ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (i != stretching)
            header()->resizeSection(i, widths[i]);
    }
}

QString RowTable::currentKey() const
{
    return m_rows->keyAt(currentIndex());
}

void RowTable::setCurrentKey(const QString &key)
{
    if (const QModelIndex found = m_rows->indexOf(key); found.isValid()) {
        setCurrentIndex(found);
        scrollTo(found);
    }
}

void RowTable::setFitsRows(bool fits)
{
    m_fits = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

QSize RowTable::sizeHint() const
{
    if (!m_fits)
        return QTreeView::sizeHint();
    int height = header()->isHidden() ? 0 : header()->height();
    for (int row = 0; row < m_rows->rowCount(); ++row)
        height += indexRowSizeHint(m_rows->index(row, 0));
    return {QTreeView::sizeHint().width(), height};
}

QSize RowTable::minimumSizeHint() const
{
    return m_fits ? QSize(100, sizeHint().height()) : QSize(100, 100);
}

bool RowTable::isOnLink(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid())
        return false;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return RowDelegate::linkRect(option, index).contains(at);
}

void RowTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && isOnLink(event->position().toPoint()))
        Q_EMIT linkActivated(indexAt(event->position().toPoint()));
}

void RowTable::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    if (isOnLink(event->position().toPoint()))
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || !currentIndex().isValid()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const QModelIndex cell = currentIndex().siblingAtColumn(column);
        if (!cell.data(LinkRole).toString().isEmpty()) {
            Q_EMIT linkActivated(cell);
            return;
        }
    }
    Q_EMIT activated(currentIndex());
}

void RowTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = isByKey ? currentIndex() : indexAt(event->pos());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowLinks"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; at.isValid() && column < m_rows->columnCount(); ++column) {
        const QPersistentModelIndex cell = at.siblingAtColumn(column);
        if (cell.data(LinkRole).toString().isEmpty())
            continue;
        const QString second = cell.data(SecondLineRole).toString();
        const QString heading = m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QString text = second.isEmpty() ? cell.data().toString() : second;
        if (!heading.isEmpty())
            text = tr("%1: %2", "column: link in it").arg(heading, text);
        connect(menu->addAction(text.left(200).replace(u'&', u"&&"_s)), &QAction::triggered, this, [this, cell] {
            if (cell.isValid())
                Q_EMIT linkActivated(cell);
        });
    }
    if (menu->isEmpty()) {
        delete menu;
        return QTreeView::contextMenuEvent(event);
    }
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(at).bottomLeft()) : event->globalPos());
}

void RowTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(this);
    if (index.data(SectionRole).toBool()) {
        painter->fillRect(option.rect, theme.color(Token::SurfaceAlt));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme.color(Token::Border));
        QRect text = option.rect.adjusted(16, 0, -16, 0);
        const QFont strong = fontOf(Type::CaptionStrong, font());
        painter->setFont(strong);
        painter->setPen(theme.color(Token::Text2));
        const QString heading = index.data().toString();
        constexpr int flags = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;
        painter->drawText(text, flags, heading);
        const int taken = QFontMetrics(strong).horizontalAdvance(heading) + 8;
        text = layoutDirection() == Qt::RightToLeft ? text.adjusted(0, 0, -taken, 0) : text.adjusted(taken, 0, 0, 0);
        painter->setFont(fontOf(Type::Caption, font()));
        painter->setPen(theme.color(Token::Text3));
        painter->drawText(text, flags, index.data(SecondLineRole).toString());
        return;
    }
    QTreeView::drawRow(painter, option, index);
    if (hasFocus() && currentIndex().row() == index.row() && currentIndex().parent() == index.parent()
        && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(*painter, option.rect.adjusted(1, 1, -1, -1), theme);
}

void RowTable::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (rect.width() <= 0)
        return;
    const Theme &theme = themeOf(this);
    const bool isSelected = selectionModel()->isSelected(index);
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const bool isHovered = viewport()->underMouse() && pointer.y() >= rect.top() && pointer.y() <= rect.bottom();
    paintRow(*painter, rect, isSelected, isHovered, true, theme, layoutDirection());
    if (m_rows->rowCount(index) == 0)
        return;
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    const QRectF place(isRtl ? rect.left() : rect.right() - indentation() + 1, rect.top(), indentation(),
                       rect.height());
    paintChevron(*painter, place, isExpanded(index), this);
}

void RowTable::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTreeView::initViewItemOption(option);
    // The whole row answers to the pointer, not the cell alone.
    option->showDecorationSelected = true;
}

void RowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentKeyChanged(m_rows->keyAt(current));
}

} // namespace slipway::ui
