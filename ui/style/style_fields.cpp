// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_fields.h"

#include <QWidget>

namespace slipway::ui::style {

namespace {

constexpr int kArrowWidth = 28;
constexpr int kSpinWidth = 22;
constexpr int kFieldInside = 10;

QRect visual(const QStyleOption &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

QColor markColor(const QStyleOption &option, const Theme &theme)
{
    return theme.color(isEnabled(option) ? Token::Text2 : Token::TextDisabled);
}

} // namespace

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Theme &theme = themeFor(option);
    const bool isWrong = widget && widget->property("wrong").toBool();
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor fill = theme.color(isEnabled(option) ? Token::Surface : Token::Window);
    QColor outline = theme.color(!isEnabled(option) ? Token::Border : isHovered ? Token::Text3 : Token::BorderControl);
    if (isWrong)
        outline = theme.family(Family::Red).solid;
    paintBox(painter, option.rect, fill, outline);
    if (option.state.testFlag(QStyle::State_HasFocus) && !isWrong)
        paintFocusRing(painter, option.rect, theme);
    else if (option.state.testFlag(QStyle::State_HasFocus))
        paintBox(painter, option.rect.adjusted(1, 1, -1, -1), {}, outline, kRadius - 1);
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    QStyleOption field = option;
    const bool isRinged = option.editable ? option.state.testFlag(QStyle::State_HasFocus) : hasKeyboardFocus(option);
    field.state.setFlag(QStyle::State_HasFocus, isRinged);
    if (option.frame)
        paintField(painter, field, widget);
    const QRect arrow = comboPart(option, QStyle::SC_ComboBoxArrow);
    paintChevron(painter, arrow, Point::Down, markColor(option, themeFor(option)));
}

void paintComboLabel(QPainter &painter, const QStyleOptionComboBox &option, const QRect &area, const QWidget *widget)
{
    if (option.editable)
        return;
    const Theme &theme = themeFor(option);
    painter.save();
    QRect text = area;
    if (!option.currentIcon.isNull()) {
        const QRect place =
            QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, option.iconSize, area);
        option.currentIcon.paint(&painter, place, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        const int taken = option.iconSize.width() + 6;
        text = option.direction == Qt::LeftToRight ? area.adjusted(taken, 0, 0, 0) : area.adjusted(0, 0, -taken, 0);
    }
    const QFont font = widget ? widget->font() : painter.font();
    painter.setFont(isSmall(widget) ? fontOf(Type::Small, font) : font);
    painter.setPen(theme.color(isEnabled(option) ? Token::Text : Token::TextDisabled));
    painter.drawText(text, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                     painter.fontMetrics().elidedText(option.currentText, Qt::ElideRight, text.width()));
    painter.restore();
}

void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget)
{
    if (option.frame)
        paintField(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Theme &theme = themeFor(option);
    const auto button = [&](QStyle::SubControl part, Point point, QAbstractSpinBox::StepEnabledFlag step) {
        const QRect area = spinPart(option, part);
        const bool mayStep = option.stepEnabled.testFlag(step) && isEnabled(option);
        if (option.activeSubControls == part && mayStep)
            paintBox(painter, area.adjusted(0, 1, -1, -1),
                     theme.color(option.state.testFlag(QStyle::State_Sunken) ? Token::Pressed : Token::Hover), {}, 3);
        paintChevron(painter, area, point, theme.color(mayStep ? Token::Text2 : Token::TextDisabled));
    };
    button(QStyle::SC_SpinBoxUp, Point::Up, QAbstractSpinBox::StepUpEnabled);
    button(QStyle::SC_SpinBoxDown, Point::Down, QAbstractSpinBox::StepDownEnabled);
}

QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return visual(option, {all.right() - kArrowWidth + 1, all.top(), kArrowWidth, all.height()});
    case QStyle::SC_ComboBoxEditField:
        return visual(option, all.adjusted(option.editable ? 7 : kFieldInside, 2, -kArrowWidth, -2));
    default: return all;
    }
}

QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const bool hasButtons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int taken = hasButtons ? kSpinWidth : 0;
    const QRect buttons(all.right() - kSpinWidth, all.top() + 2, kSpinWidth, all.height() - 4);
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return hasButtons ? visual(option, buttons.adjusted(0, 0, 0, -buttons.height() / 2)) : QRect();
    case QStyle::SC_SpinBoxDown:
        return hasButtons ? visual(option, buttons.adjusted(0, buttons.height() / 2, 0, 0)) : QRect();
    case QStyle::SC_SpinBoxEditField: return visual(option, all.adjusted(7, 2, -taken - 2, -2));
    default: return all;
    }
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = themeFor(option);
    const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const QRect square = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {16, 16}, option.rect);
    if (!isOn || !isEnabled(option))
        paintBox(painter, square.adjusted(1, 1, -1, -1),
                 theme.color(isEnabled(option) ? Token::Surface : Token::Window), {}, 3);
    const Glyph glyph = isPartly ? Glyph::ItemPartly : isOn ? Glyph::ItemDone : Glyph::ItemOpen;
    QColor color = isOn ? theme.color(Token::Accent) : theme.color(Token::BorderControl);
    if (!isEnabled(option))
        color = theme.color(Token::TextDisabled);
    else if (!isOn && option.state.testFlag(QStyle::State_MouseOver))
        color = theme.color(Token::Text3);
    paintGlyph(painter, square, glyph, color, theme.color(Token::Surface));
    if (isOn && isEnabled(option) && theme.isDark())
        paintBox(painter, square, {}, theme.color(Token::AccentText), 3);
}

void paintRadio(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = themeFor(option);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const QRectF square = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {16, 16}, option.rect);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    QColor ring = theme.color(isOn ? Token::AccentText : isHovered ? Token::Text3 : Token::BorderControl);
    if (!isEnabled(option))
        ring = theme.color(Token::TextDisabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ring, isOn ? 1.5 : 1.2));
    painter.setBrush(theme.color(isEnabled(option) ? Token::Surface : Token::Window));
    painter.drawEllipse(square.adjusted(1.5, 1.5, -1.5, -1.5));
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ring);
        painter.drawEllipse(square.adjusted(5, 5, -5, -5));
    }
    painter.restore();
}

void paintSwitchLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    painter.save();
    painter.setFont(widget ? widget->font() : painter.font());
    painter.setPen(themeFor(option).color(isEnabled(option) ? Token::Text : Token::TextDisabled));
    QRect text = option.rect;
    if (!option.icon.isNull()) {
        const QRect place =
            QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, option.iconSize, text);
        option.icon.paint(&painter, place, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        const int taken = option.iconSize.width() + 6;
        text = option.direction == Qt::LeftToRight ? text.adjusted(taken, 0, 0, 0) : text.adjusted(0, 0, -taken, 0);
    }
    painter.drawText(text, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextHideMnemonic), option.text);
    painter.restore();
}

} // namespace slipway::ui::style
