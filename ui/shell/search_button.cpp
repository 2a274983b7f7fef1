// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_button.h"

#include "ui/theme/icon.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/paint.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr QSize kButtonSize(320, 32);
constexpr int kLeastWidth = 160;
constexpr int kInside = 10;
constexpr int kGlass = 16;
} // namespace

SearchButton::SearchButton(QAction *search, QWidget *parent) : QAbstractButton(parent), m_search(search)
{
    setObjectName(u"searchButton"_s);
    setText(tr("Search or run…"));
    setAccessibleName(text());
    setAccessibleDescription(tr("Opens the command palette"));
    setToolTip(search->toolTip());
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, search, &QAction::trigger);
}

QSize SearchButton::sizeHint() const
{
    return {kButtonSize.width(), heightFor(kButtonSize.height(), font())};
}

QSize SearchButton::minimumSizeHint() const
{
    return {kLeastWidth, sizeHint().height()};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const Token outline = underMouse() ? Token::Text3 : Token::BorderControl;
    paintBox(painter, rect(), theme.color(Token::Surface), theme.color(outline));
    const auto direction = layoutDirection();
    const QRect inside = rect().adjusted(kInside, 0, -kInside, 0);
    ui::icon(u"search"_s)
        .paint(&painter, QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, {kGlass, kGlass}, inside));
    const int keys = paintKeycaps(painter, inside, m_search->shortcut(), theme, font(), direction);
    const int lead = kGlass + 6;
    const QRect room =
        direction == Qt::LeftToRight ? inside.adjusted(lead, 0, -keys - 8, 0) : inside.adjusted(keys + 8, 0, -lead, 0);
    painter.setPen(theme.color(Token::Text3));
    painter.setFont(font());
    painter.drawText(room, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), theme);
}

} // namespace slipway::ui
