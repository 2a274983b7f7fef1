// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_popups.h"

#include "ui/theme/icon.h"

#include <QAction>
#include <QBitmap>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace slipway::ui::style {

namespace {

constexpr int kItemHeight = 30;
constexpr int kSectionHeight = 28;
constexpr int kSeparatorHeight = 9;
constexpr int kMenuInside = 8;
constexpr int kIcon = 16;
constexpr int kIconColumn = kIcon + 8;
constexpr int kShortcutGap = 32;
constexpr int kArrow = 16;

bool isSection(const QStyleOptionMenuItem &option)
{
    return option.menuItemType == QStyleOptionMenuItem::Separator && !option.text.isEmpty();
}

/// Before the tab stands the text, behind it the shortcut.
std::pair<QString, QString> partsOf(const QString &text)
{
    const qsizetype tab = text.indexOf(u'\t');
    return tab < 0 ? std::pair{text, QString()} : std::pair{text.first(tab), text.sliced(tab + 1)};
}

void paintMark(QPainter &painter, const QStyleOptionMenuItem &option, const QRect &square)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        icon(u"dialog-ok-apply"_s, isEnabled ? Token::AccentText : Token::TextDisabled).paint(&painter, square);
        return;
    }
    option.icon.paint(&painter, square, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
}

void paintSeparator(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme, const QFont &font)
{
    if (!isSection(option)) {
        painter.fillRect(QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1),
                         theme.color(Token::Border));
        return;
    }
    painter.setFont(fontOf(Type::CaptionStrong, font));
    painter.setPen(theme.color(Token::Text3));
    painter.drawText(option.rect.adjusted(kMenuInside, 0, -kMenuInside, 0),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), option.text);
}

} // namespace

void paintPopupFrame(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = themeFor(option);
    paintBox(painter, option.rect, theme.color(Token::Raised), theme.color(Token::Border));
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *widget)
{
    const Theme &theme = themeFor(option);
    const QFont font = widget ? widget->font() : option.font;
    painter.save();
    painter.fillRect(option.rect, theme.color(Token::Raised));
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        paintSeparator(painter, option, theme, font);
        painter.restore();
        return;
    }
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected))
        paintBox(painter, option.rect.adjusted(4, 0, -4, 0), theme.color(isEnabled ? Token::Selected : Token::Hover),
                 {}, 4);
    const QRect inside = option.rect.adjusted(4 + kMenuInside, 0, -4 - kMenuInside, 0);
    paintMark(painter, option,
              QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {kIcon, kIcon}, inside));
    const auto [text, shortcut] = partsOf(option.text);
    const QRect room = option.direction == Qt::LeftToRight ? inside.adjusted(kIconColumn, 0, 0, 0)
                                                           : inside.adjusted(0, 0, -kIconColumn, 0);
    painter.setFont(font);
    painter.setPen(theme.color(isEnabled ? Token::Text : Token::TextDisabled));
    painter.drawText(room, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextHideMnemonic), text);
    painter.setPen(theme.color(isEnabled ? Token::Text3 : Token::TextDisabled));
    painter.drawText(room, static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing), shortcut);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow =
            QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {kArrow, kArrow}, inside);
        paintChevron(painter, arrow, option.direction == Qt::LeftToRight ? Point::Right : Point::Left,
                     theme.color(Token::Text2));
    }
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QWidget *widget)
{
    const QFont font = widget ? widget->font() : option.font;
    const QFontMetrics metrics(font);
    if (option.menuItemType == QStyleOptionMenuItem::Separator && !isSection(option))
        return {10, kSeparatorHeight};
    const auto [text, shortcut] = partsOf(option.text);
    int width = metrics.size(Qt::TextShowMnemonic, text).width() + kIconColumn + 2 * (4 + kMenuInside);
    if (!shortcut.isEmpty())
        width += metrics.horizontalAdvance(shortcut) + kShortcutGap;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += kArrow;
    return {width, isSection(option) ? heightFor(kSectionHeight, font) : std::max(kItemHeight, metrics.height() + 10)};
}

QRegion popupMask(const QRect &rect)
{
    QBitmap bitmap(rect.size());
    bitmap.clear();
    QPainter painter(&bitmap);
    painter.setBrush(Qt::color1);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(QRectF(QPointF(), rect.size()), kRadius, kRadius);
    painter.end();
    return QRegion(bitmap).translated(rect.topLeft());
}

} // namespace slipway::ui::style
