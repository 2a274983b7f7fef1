// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_list.h"

#include "ui/widgets/paint.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace slipway::ui {

int SettingsListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SettingsListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SettingsRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole: return row.second.isEmpty() ? row.title : row.title + u", "_s + row.second;
    case Qt::ToolTipRole: return row.title.toHtmlEscaped();
    case SecondRole: return row.second;
    case TrailingRole: return row.trailing;
    case AvatarRole: return row.avatar;
    case RowGlyphRole: return static_cast<int>(row.glyph);
    default: return {};
    }
}

void SettingsListModel::setRows(std::vector<SettingsRow> rows)
{
    if (rows == m_rows)
        return;
    const auto sameIds = std::ranges::equal(rows, m_rows, {}, &SettingsRow::id, &SettingsRow::id);
    if (sameIds) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SettingsListModel::rowOf(const Uuid &id) const
{
    const auto found = std::ranges::find(m_rows, id, &SettingsRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

Uuid SettingsListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].id : Uuid{};
}

void SettingsRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const Qt::LayoutDirection direction = option.direction;
    paintRow(*painter, option.rect, isSelected, option.state.testFlag(QStyle::State_MouseOver), true, theme, direction);
    QRect inside = option.rect.adjusted(16, 4, -16, -5);
    const auto take = [&](int width) {
        const QRect part = direction == Qt::RightToLeft
                               ? QRect(inside.right() - width + 1, inside.top(), width, inside.height())
                               : QRect(inside.left(), inside.top(), width, inside.height());
        inside = direction == Qt::RightToLeft ? inside.adjusted(0, 0, -width, 0) : inside.adjusted(width, 0, 0, 0);
        return part;
    };
    if (const QString name = index.data(SettingsListModel::AvatarRole).toString(); !name.isEmpty()) {
        QRect disc = take(24 + 8).adjusted(0, 0, -8, 0);
        disc = QStyle::alignedRect(direction, Qt::AlignCenter, {24, 24}, disc);
        paintAvatar(*painter, disc, name, theme, option.font, isSelected);
    }
    if (const auto glyph = static_cast<Glyph>(index.data(SettingsListModel::RowGlyphRole).toInt());
        glyph != Glyph::None)
    {
        const QRect place = take(16 + 12).adjusted(0, 0, -12, 0);
        paintGlyph(*painter, QStyle::alignedRect(direction, Qt::AlignCenter, {16, 16}, place), glyph, theme,
                   theme.color(isSelected ? Token::Selected : Token::Surface));
    }
    painter->save();
    const QFont small = fontOf(Type::Small, option.font);
    const QString trailing = index.data(SettingsListModel::TrailingRole).toString();
    if (!trailing.isEmpty()) {
        painter->setFont(small);
        painter->setPen(theme.color(Token::Text3));
        const int width = QFontMetrics(small).horizontalAdvance(trailing);
        const QRect part =
            QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter, {width, inside.height()}, inside);
        painter->drawText(part, static_cast<int>(Qt::AlignCenter), trailing);
        inside =
            direction == Qt::RightToLeft ? inside.adjusted(width + 8, 0, 0, 0) : inside.adjusted(0, 0, -width - 8, 0);
    }
    const QString second = index.data(SettingsListModel::SecondRole).toString();
    const QFont strong = fontOf(Type::Strong, option.font);
    QRect top = inside;
    if (!second.isEmpty())
        top.setHeight(inside.height() / 2);
    painter->setFont(strong);
    painter->setPen(theme.color(Token::Text));
    painter->drawText(top, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
                      QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideRight, top.width()));
    painter->setFont(small);
    painter->setPen(theme.color(Token::Text2));
    painter->drawText(inside.adjusted(0, inside.height() / 2, 0, 0),
                      static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
                      QFontMetrics(small).elidedText(second, Qt::ElideRight, inside.width()));
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(*painter, option.rect.adjusted(2, 2, -2, -2), theme);
}

QSize SettingsRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, std::max(48, 2 * QFontMetrics(option.font).height() + 12)};
}

} // namespace slipway::ui
