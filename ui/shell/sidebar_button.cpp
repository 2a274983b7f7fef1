// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar_button.h"

#include "ui/theme/icon.h"
#include "ui/widgets/paint.h"

#include <QStyleOptionToolButton>

namespace slipway::ui {

namespace {
constexpr int kHeight = 32;
constexpr int kInside = 8;
constexpr int kIcon = 16;
constexpr int kAvatar = 20;
} // namespace

SidebarButton::SidebarButton(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void SidebarButton::setPicture(const QString &iconName)
{
    m_iconName = iconName;
    update();
}

void SidebarButton::setAvatar(const QString &name)
{
    m_avatar = name;
    update();
}

void SidebarButton::setLabel(const QString &text, const QString &meaning)
{
    m_label = text;
    setAccessibleName(meaning);
    setToolTip(meaning.toHtmlEscaped());
    update();
}

void SidebarButton::setFolded(bool folded)
{
    m_isFolded = folded;
    update();
}

QSize SidebarButton::sizeHint() const
{
    return {kHeight, heightFor(kHeight, font())};
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QStyle::State state = option.state;
    if (isDown() || (menu() && menu()->isVisible()))
        paintBox(painter, rect(), theme.color(Token::Pressed), {});
    else if (state.testFlag(QStyle::State_MouseOver))
        paintBox(painter, rect(), theme.color(Token::Hover), {});

    const int size = m_avatar.isEmpty() ? kIcon : kAvatar;
    // Folded, the disc stands in the middle as the icons do.
    const int outdent = m_isFolded ? (size - kIcon) / 2 : 0;
    const QRect inside = rect().adjusted(kInside - outdent, 0, -kInside, 0);
    const QRect square =
        QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(size, size), inside);
    if (m_avatar.isEmpty())
        ui::icon(m_iconName).paint(&painter, square);
    else
        paintAvatar(painter, square, m_avatar, theme, font());
    if (!m_isFolded) {
        const int taken = size + kInside;
        const QRect text =
            layoutDirection() == Qt::LeftToRight ? inside.adjusted(taken, 0, 0, 0) : inside.adjusted(0, 0, -taken, 0);
        painter.setPen(theme.color(m_avatar.isEmpty() ? Token::Text2 : Token::Text));
        painter.drawText(text, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                         fontMetrics().elidedText(m_label, Qt::ElideMiddle, text.width()));
    }
    if (hasFocus() && state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, rect(), theme);
}

} // namespace slipway::ui
