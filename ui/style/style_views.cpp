// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_views.h"

#include <QStyle>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace slipway::ui::style {

namespace {

constexpr int kHeaderHeight = 32;
constexpr int kHeaderInside = 8;
constexpr int kBranchArrow = 16;
constexpr int kTabHeight = 40;
constexpr int kSmallTabHeight = 36;
constexpr int kTabInside = 12; ///< from the text to the end of the tab
constexpr int kTabOutside = 4; ///< from the underline to the end of the tab
constexpr int kTabIconGap = 6;

bool isSorted(const QStyleOptionHeader &option)
{
    return option.sortIndicator != QStyleOptionHeader::None;
}

QFont headerFont(const QWidget *widget)
{
    return fontOf(Type::SmallStrong, widget ? widget->font() : QFont());
}

} // namespace

void paintViewItem(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered =
        option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const Theme &theme = themeFor(option);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (isSelected)
        painter.fillRect(option.rect, theme.color(Token::Selected));
    else if (isHovered)
        painter.fillRect(option.rect, theme.color(Token::Hover));
    const bool isFirst = option.viewItemPosition == QStyleOptionViewItem::Beginning
                         || option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
    if (!isSelected || !isFirst)
        return;
    QRect line(option.rect.topLeft(), QSize(2, option.rect.height()));
    if (option.direction == Qt::RightToLeft)
        line.moveRight(option.rect.right());
    painter.fillRect(line, theme.color(Token::AccentText));
}

void paintBranch(QPainter &painter, const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const bool isOpen = option.state.testFlag(QStyle::State_Open);
    const Point shut = option.direction == Qt::LeftToRight ? Point::Right : Point::Left;
    paintChevron(painter, option.rect, isOpen ? Point::Down : shut, themeFor(option).color(Token::Text2));
}

void paintHeaderSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const Theme &theme = themeFor(option);
    const QRect rect = option.rect;
    const bool isHovered =
        option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    painter.fillRect(rect, theme.color(isHovered ? Token::Hover : Token::SurfaceAlt));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(Token::Border));
    if (option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection)
        return;
    const int edge = option.direction == Qt::RightToLeft ? rect.left() : rect.right();
    if (option.orientation == Qt::Horizontal)
        painter.fillRect(QRect(edge, rect.top(), 1, rect.height()), theme.color(Token::Border));
}

void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option)
{
    const Theme &theme = themeFor(option);
    painter.save();
    painter.setFont(headerFont(dynamic_cast<QWidget *>(option.styleObject)));
    painter.setPen(theme.color(isSorted(option) ? Token::Text : Token::Text2));
    const int arrow = isSorted(option) ? kBranchArrow : 0;
    QRect room = option.rect.adjusted(kHeaderInside, 0, -kHeaderInside, 0);
    room = option.direction == Qt::LeftToRight ? room.adjusted(0, 0, -arrow, 0) : room.adjusted(arrow, 0, 0, 0);
    if (!option.icon.isNull()) {
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {16, 16}, room);
        option.icon.paint(&painter, place);
        room = option.direction == Qt::LeftToRight ? room.adjusted(22, 0, 0, 0) : room.adjusted(0, 0, -22, 0);
    }
    const auto side = option.textAlignment & Qt::AlignHorizontal_Mask;
    painter.drawText(room, static_cast<int>(side | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(option.text, Qt::ElideRight, room.width()));
    painter.restore();
}

QSize headerSize(const QStyleOptionHeader &option, const QSize &size)
{
    const QFont font = headerFont(dynamic_cast<QWidget *>(option.styleObject));
    const QFontMetrics metrics(font);
    const int width =
        metrics.horizontalAdvance(option.text) + 2 * kHeaderInside + kBranchArrow + (option.icon.isNull() ? 0 : 22);
    return {option.orientation == Qt::Horizontal ? width : std::max(size.width(), width),
            heightFor(kHeaderHeight, font)};
}

void paintTabShape(QPainter &painter, const QStyleOptionTab &option)
{
    const Theme &theme = themeFor(option);
    const QRect inner = option.rect.adjusted(kTabOutside, 4, -kTabOutside, -4);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (option.state.testFlag(QStyle::State_MouseOver) && !isSelected && option.state.testFlag(QStyle::State_Enabled))
        paintBox(painter, inner, theme.color(Token::Hover), {});
    if (isSelected)
        painter.fillRect(QRect(inner.left(), option.rect.bottom() - 1, inner.width(), 2),
                         theme.color(Token::AccentText));
    if (hasKeyboardFocus(option) && isSelected)
        paintFocusRing(painter, inner, theme);
}

void paintTabLabel(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget)
{
    const Theme &theme = themeFor(option);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setFont(fontOf(isSelected ? Type::Strong : Type::Body, widget ? widget->font() : QFont()));
    painter.setPen(theme.color(!isEnabled ? Token::TextDisabled : isSelected ? Token::AccentText : Token::Text));
    QRect room = option.rect.adjusted(kTabInside, 0, -kTabInside, 0);
    if (!option.icon.isNull()) {
        const QRect place =
            QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, option.iconSize, room);
        option.icon.paint(&painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled,
                          isSelected ? QIcon::On : QIcon::Off);
        const int taken = option.iconSize.width() + kTabIconGap;
        room = option.direction == Qt::LeftToRight ? room.adjusted(taken, 0, 0, 0) : room.adjusted(0, 0, -taken, 0);
    }
    painter.drawText(room, static_cast<int>(Qt::AlignCenter | Qt::TextHideMnemonic), option.text);
    painter.restore();
}

QSize tabSize(const QStyleOptionTab &option, const QWidget *widget)
{
    const QFont font = fontOf(Type::Strong, widget ? widget->font() : QFont());
    const QFontMetrics metrics(font);
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width() + kTabIconGap;
    return {metrics.size(Qt::TextShowMnemonic, option.text).width() + icon + 2 * kTabInside,
            heightFor(isSmall(widget) ? kSmallTabHeight : kTabHeight, font)};
}

} // namespace slipway::ui::style
