// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/checklist/title_layout.h"

#include "core/base/tr.h"
#include "ui/theme/type.h"
#include "ui/widgets/table/row_table_model.h"

#include <QFontMetrics>

namespace slipway::ui {
namespace {

constexpr int kGlyph = 16;
constexpr int kGap = 8;
constexpr int kLeastTitle = 120;

} // namespace

QString TitleLayout::blockedWord()
{
    return QStringLiteral("‹ ") + tr("blocked by");
}

TitleLayout::TitleLayout(const QStyleOptionViewItem &option, const QModelIndex &index)
    : titleFont(fontOf(index.data(StrongRole).toBool() ? Type::Strong : Type::Body, option.font)),
      smallFont(fontOf(Type::Small, option.font))
{
    const QFontMetrics titleMetrics(titleFont);
    const QFontMetrics small(smallFont);
    const QRect cell = option.rect.adjusted(4, 0, -kGap, 0);
    int x = cell.left();
    const auto take = [&](int width) {
        QRect part(x, cell.top(), std::max(0, width), cell.height());
        x += width + kGap;
        return part;
    };
    box = take(kGlyph);
    box.setTop(cell.center().y() - kGlyph / 2 + 1);
    box.setHeight(kGlyph);
    int room = cell.right() - x;
    const QString badgeText = index.data(BadgeRole).toString();
    const QString blockedBy = index.data(BlockedByRole).toString();
    const int titleWidth = titleMetrics.horizontalAdvance(index.data().toString()) + 2;
    const int badgeWidth = badgeText.isEmpty() ? 0 : small.horizontalAdvance(badgeText) + 2;
    const int wordWidth = blockedBy.isEmpty() ? 0 : small.horizontalAdvance(blockedWord()) + 2;
    const int shown =
        std::min(titleWidth, std::max(std::min(kLeastTitle, room), room - (badgeWidth ? badgeWidth + kGap : 0)));
    title = take(shown);
    room = cell.right() - x;
    if (badgeWidth && room > 24) {
        badge = take(std::min(badgeWidth, room));
        room = cell.right() - x;
    }
    if (wordWidth && room > wordWidth + 32) {
        blocked = take(wordWidth);
        x -= kGap / 2;
        blocker = take(std::min(cell.right() - x, small.horizontalAdvance(blockedBy) + 2));
    }
    if (option.direction != Qt::RightToLeft)
        return;
    for (QRect *part : {&box, &title, &badge, &blocked, &blocker})
        if (!part->isEmpty())
            part->moveLeft(option.rect.left() + option.rect.right() - part->right());
}

} // namespace slipway::ui
