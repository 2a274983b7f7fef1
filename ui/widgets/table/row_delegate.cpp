// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/row_delegate.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/table/row_table_model.h"
#include "ui/widgets/table/table_header.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace slipway::ui {
namespace {

constexpr int kInset = 8;
constexpr int kGlyph = 16;
constexpr int kAvatar = 20;

Glyph glyphAt(const QModelIndex &index)
{
    return static_cast<Glyph>(index.data(GlyphRole).toInt());
}

QFont fontAt(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return fontOf(index.data(StrongRole).toBool() ? Type::Strong : Type::Body, option.font);
}

QRect insideOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isFirst = index.column() == 0 && !index.parent().isValid();
    const int lead = isFirst ? TableHeader::insetOf(0) : kInset;
    return option.direction == Qt::RightToLeft ? option.rect.adjusted(kInset, 0, -lead, 0)
                                               : option.rect.adjusted(lead, 0, -kInset, 0);
}

/// Takes `width` from the leading end of `area`.
QRect takeLeading(QRect &area, int width, int gap, Qt::LayoutDirection direction)
{
    QRect taken = area;
    taken.setWidth(width);
    if (direction == Qt::RightToLeft) {
        taken.moveRight(area.right());
        area.setRight(area.right() - width - gap);
    } else {
        area.setLeft(area.left() + width + gap);
    }
    return taken;
}

QRect square(const QRect &area, int size)
{
    QRect rect(0, 0, size, size);
    rect.moveCenter(area.center());
    return rect;
}

/// A link stands in the last line of its cell.
bool isLink(const QModelIndex &index)
{
    return !index.data(LinkRole).toString().isEmpty();
}

QColor inkOf(const QModelIndex &index, const Theme &theme)
{
    if (const QVariant tone = index.data(ToneRole); tone.isValid())
        return theme.family(static_cast<Family>(tone.toInt())).fg;
    if (isLink(index) && index.data(SecondLineRole).toString().isEmpty())
        return theme.color(Token::AccentText);
    return theme.color(index.data(QuietRole).toBool() ? Token::Text2 : Token::Text);
}

/// Where the text stands, behind glyph or avatar.
QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect area = insideOf(option, index);
    if (!index.data(PersonRole).toString().isEmpty())
        takeLeading(area, kAvatar, kInset, option.direction);
    else if (glyphAt(index) != Glyph::None && !index.data(PillRole).toBool())
        takeLeading(area, kGlyph, kInset, option.direction);
    return area;
}

struct CellLines {
    QRect first;
    QRect second; ///< empty without a second line
};

CellLines linesOf(const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &area)
{
    if (index.data(SecondLineRole).toString().isEmpty())
        return {area, {}};
    constexpr int gap = 2;
    const int height = QFontMetrics(fontAt(option, index)).height();
    const int small = QFontMetrics(fontOf(Type::Small, option.font)).height();
    const QRect first(area.left(), area.center().y() - (height + gap + small) / 2, area.width(), height);
    return {first, QRect(area.left(), first.bottom() + 1 + gap, area.width(), small)};
}

void paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &area,
                const Theme &theme)
{
    const QString text = index.data().toString();
    const QString second = index.data(SecondLineRole).toString();
    const QFont font = fontAt(option, index);
    const QFontMetrics metrics(font);
    const CellLines lines = linesOf(option, index, area);
    constexpr int flags = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;
    if (!second.isEmpty()) {
        const QFont small = fontOf(Type::Small, option.font);
        painter.setFont(small);
        painter.setPen(theme.color(isLink(index) ? Token::AccentText : Token::Text2));
        painter.drawText(lines.second, flags,
                         QFontMetrics(small).elidedText(second, Qt::ElideRight, lines.second.width()));
    }
    painter.setFont(font);
    painter.setPen(inkOf(index, theme));
    painter.drawText(lines.first, flags, metrics.elidedText(text, Qt::ElideRight, lines.first.width()));
}

} // namespace

RowDelegate::RowDelegate(int rowHeight, QObject *parent) : QStyledItemDelegate(parent), m_rowHeight(rowHeight) {}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setClipRect(option.rect);
    // The line of a selected row stands at the edge of the view: of an indented one the view draws it.
    const bool isAtEdge = option.direction == Qt::RightToLeft || option.rect.left() <= 0;
    paintRow(*painter, option.rect, isSelected, isHovered, index.column() == 0 && isAtEdge, theme, option.direction);
    const Token behind = isSelected ? Token::Selected : isHovered ? Token::Hover : Token::Surface;
    QRect area = insideOf(option, index);
    const QString person = index.data(PersonRole).toString();
    const Glyph glyph = glyphAt(index);
    if (index.data(PillRole).toBool()) {
        paintPill(*painter, area, glyph, index.data().toString(), familyOf(glyph), theme, option.font, isSelected,
                  option.direction);
    } else {
        if (!person.isEmpty())
            paintAvatar(*painter, square(takeLeading(area, kAvatar, kInset, option.direction), kAvatar), person, theme,
                        option.font, isSelected);
        else if (glyph != Glyph::None)
            paintGlyph(*painter, square(takeLeading(area, kGlyph, kInset, option.direction), kGlyph), glyph, theme,
                       theme.color(behind));
        paintTexts(*painter, option, index, area, theme);
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(SectionRole).toBool())
        return {0, heightFor(32, option.font)};
    const QFontMetrics metrics(fontAt(option, index));
    const int lines = m_rowHeight > 40 ? 2 : 1;
    const int height = std::max(m_rowHeight, lines * metrics.height() + 12);
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * kInset + kAvatar, height};
}

QRect RowDelegate::linkRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!isLink(index))
        return {};
    const CellLines lines = linesOf(option, index, textRect(option, index));
    const bool isSecond = !lines.second.isEmpty();
    const QRect area = isSecond ? lines.second : lines.first;
    const QFontMetrics metrics(isSecond ? fontOf(Type::Small, option.font) : fontAt(option, index));
    const QString text = index.data(isSecond ? static_cast<int>(SecondLineRole) : Qt::DisplayRole).toString();
    const int width = std::min(area.width(), metrics.horizontalAdvance(text));
    return QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {width, metrics.height() + 8}, area);
}

} // namespace slipway::ui
