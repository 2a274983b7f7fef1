// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/signoffs/decision_card.h"

#include "ui/widgets/paint.h"

#include <QStyle>

namespace slipway::ui {
namespace {

constexpr int kRing = 16;
constexpr int kCardInset = 12;

} // namespace

DecisionCard::DecisionCard(Decision decision, const QString &name, const QString &meaning, QWidget *parent)
    : QRadioButton(name, parent),
      m_decision(decision),
      m_meaning(meaning)
{
    setAccessibleName(name);
    setAccessibleDescription(meaning);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DecisionCard::sizeHint() const
{
    const QFontMetrics strong(fontOf(Type::Strong, font()));
    const QFontMetrics small(fontOf(Type::Small, font()));
    const int texts = std::max(strong.horizontalAdvance(text()) + 22, small.horizontalAdvance(m_meaning));
    return {texts + kRing + 2 * kCardInset + 8, std::max(56, strong.height() + small.height() + 20)};
}

void DecisionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool isOn = isChecked();
    const Token fill = isOn ? Token::Selected : underMouse() && isEnabled() ? Token::Hover : Token::Surface;
    const Token outline = !isEnabled() ? Token::Border : isOn ? Token::AccentText : Token::BorderControl;
    paintBox(painter, rect(), theme.color(fill), theme.color(outline));
    if (isOn)
        paintBox(painter, rect().adjusted(1, 1, -1, -1), {}, theme.color(outline), kRadius - 1);
    QRect area = rect().adjusted(kCardInset, 0, -kCardInset, 0);
    const auto direction = layoutDirection();
    const QRect ring = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, {kRing, kRing}, area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(isOn ? Token::Accent : outline), isOn ? 1.5 : 1));
    painter.setBrush(theme.color(Token::Surface));
    painter.drawEllipse(QRectF(ring).adjusted(.75, .75, -.75, -.75));
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::Accent));
        painter.drawEllipse(QRectF(ring).adjusted(4, 4, -4, -4));
    }
    area = direction == Qt::RightToLeft ? area.adjusted(0, 0, -kRing - 8, 0) : area.adjusted(kRing + 8, 0, 0, 0);
    const QFont strong = fontOf(Type::Strong, font());
    const QFont small = fontOf(Type::Small, font());
    const int height = QFontMetrics(strong).height() + QFontMetrics(small).height() + 2;
    QRect line(area.left(), area.center().y() - height / 2, area.width(), QFontMetrics(strong).height());
    const QRect glyph = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, {14, 14}, line);
    const QColor ink = theme.color(isEnabled() ? Token::Text : Token::TextDisabled);
    if (isEnabled())
        paintGlyph(painter, glyph, glyphOf(m_decision), theme, theme.color(fill));
    else
        paintGlyph(painter, glyph, glyphOf(m_decision), theme.color(Token::TextDisabled), theme.color(fill));
    constexpr int flags = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;
    painter.setFont(strong);
    painter.setPen(ink);
    painter.drawText(direction == Qt::RightToLeft ? line.adjusted(0, 0, -20, 0) : line.adjusted(20, 0, 0, 0), flags,
                     text());
    line.moveTop(line.bottom() + 3);
    line.setHeight(QFontMetrics(small).height());
    painter.setFont(small);
    painter.setPen(theme.color(isEnabled() ? Token::Text2 : Token::TextDisabled));
    painter.drawText(line, flags, m_meaning);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect().adjusted(2, 2, -2, -2), theme);
}

} // namespace slipway::ui
