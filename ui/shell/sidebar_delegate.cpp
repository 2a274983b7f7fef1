// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar_delegate.h"

#include "ui/shell/sidebar_model.h"
#include "ui/theme/icon.h"
#include "ui/widgets/paint.h"

namespace slipway::ui {

namespace {
constexpr int kEntryHeight = 32;
constexpr int kGap = 2;
constexpr int kRowInside = 8;
constexpr int kRowIcon = 16;
constexpr int kBadgeHeight = 18;
constexpr int kBadgeWidth = 20;
} // namespace

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {kEntryHeight, heightFor(kEntryHeight, option.font) + kGap};
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isLeftToRight = option.direction == Qt::LeftToRight;
    const QRect row = option.rect.adjusted(0, 0, 0, -kGap);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver))
        paintBox(*painter, row, theme.color(isCurrent ? Token::Selected : Token::Hover), {});

    const QRect inside = row.adjusted(kRowInside, 0, -kRowInside, 0);
    const QRect square =
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {kRowIcon, kRowIcon}, inside);
    icon(index.data(SidebarModel::IconNameRole).toString(), isCurrent ? Token::AccentText : Token::Text2)
        .paint(painter, square);
    const int badge = index.data(SidebarModel::BadgeRole).toInt();
    if (badge > 0)
        paintBadge(*painter, row, option.font, badge, isLeftToRight);
    if (!m_isFolded) {
        const int taken = kRowIcon + kRowInside;
        const QRect text = isLeftToRight ? inside.adjusted(taken, 0, 0, 0) : inside.adjusted(0, 0, -taken, 0);
        painter->save();
        painter->setFont(fontOf(isCurrent ? Type::Strong : Type::Body, option.font));
        painter->setPen(theme.color(Token::Text));
        painter->drawText(text, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                          index.data(Qt::DisplayRole).toString());
        painter->restore();
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(*painter, row, theme);
}

void SidebarDelegate::paintBadge(QPainter &painter, const QRect &row, const QFont &font, int count,
                                 bool isLeftToRight) const
{
    const Theme &theme = applicationTheme();
    const auto direction = isLeftToRight ? Qt::LeftToRight : Qt::RightToLeft;
    if (m_isFolded) {
        const QRect dot =
            QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignTop, {8, 8}, row.adjusted(3, 3, -3, -3));
        paintBox(painter, dot, theme.color(Token::Accent), {}, 4);
        return;
    }
    const QString text = QLocale().toString(count);
    const QFont small = fontOf(Type::CaptionStrong, font);
    const QFontMetrics metrics(small);
    const QSize size(std::max(kBadgeWidth, metrics.horizontalAdvance(text) + 10),
                     std::max(kBadgeHeight, metrics.height() + 2));
    const QRect box = QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter, size,
                                          row.adjusted(kRowInside, 0, -kRowInside, 0));
    paintBox(painter, box, theme.color(Token::Accent), {});
    painter.save();
    painter.setFont(small);
    painter.setPen(theme.color(Token::OnAccent));
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace slipway::ui
