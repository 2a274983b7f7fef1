// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/release_tabs.h"

#include "ui/widgets/paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {
constexpr int kTabHeight = 40;
constexpr int kInset = 12;
constexpr int kGap = 6;
} // namespace

ReleaseTabs::ReleaseTabs(QWidget *parent) : QTabBar(parent)
{
    setAccessibleName(tr("Parts of the release"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void ReleaseTabs::addReleaseTab(const QString &id, const QString &name)
{
    m_names.append(name);
    m_counts.append(QString());
    setTabData(addTab(name), id);
}

void ReleaseTabs::setCount(int index, const QString &count)
{
    if (m_counts.value(index) == count)
        return;
    m_counts[index] = count;
    setTabText(index, count.isEmpty() ? m_names[index] : m_names[index] + u' ' + count);
}

int ReleaseTabs::indexOfId(const QString &id) const
{
    for (int i = 0; i < count(); ++i)
        if (idAt(i) == id)
            return i;
    return -1;
}

QSize ReleaseTabs::tabSizeHint(int index) const
{
    const QFontMetrics strong(fontOf(Type::Strong, font()));
    const QFontMetrics small(fontOf(Type::Small, font()));
    const QString count = m_counts.value(index);
    const int extra = count.isEmpty() ? 0 : kGap + small.horizontalAdvance(count);
    return {strong.horizontalAdvance(m_names.value(index)) + extra + 2 * kInset, heightFor(kTabHeight, font())};
}

void ReleaseTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Border));
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    constexpr int flags = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool isCurrent = i == currentIndex();
        const bool isHovered = underMouse() && tab.contains(pointer);
        const QFont font = fontOf(isCurrent ? Type::Strong : Type::Body, this->font());
        QRect text = tab.adjusted(kInset, 0, -kInset, -2);
        painter.setFont(font);
        painter.setPen(theme.color(isCurrent ? Token::AccentText : isHovered ? Token::Text : Token::Text2));
        painter.drawText(text, flags, m_names.value(i));
        const int taken = QFontMetrics(font).horizontalAdvance(m_names.value(i)) + kGap;
        text = layoutDirection() == Qt::RightToLeft ? text.adjusted(0, 0, -taken, 0) : text.adjusted(taken, 0, 0, 0);
        painter.setFont(fontOf(Type::Small, this->font()));
        painter.setPen(theme.color(Token::Text2));
        painter.drawText(text, flags, m_counts.value(i));
        if (isCurrent)
            painter.fillRect(QRect(tab.left() + 4, height() - 2, tab.width() - 8, 2), theme.color(Token::AccentText));
        if (isCurrent && hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintFocusRing(painter, tab.adjusted(2, 4, -2, -4), theme);
    }
}

} // namespace slipway::ui
