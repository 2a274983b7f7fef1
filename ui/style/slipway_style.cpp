// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/slipway_style.h"

#include "ui/style/style_bars.h"
#include "ui/style/style_buttons.h"
#include "ui/style/style_fields.h"
#include "ui/style/style_popups.h"
#include "ui/style/style_views.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

template <class Option, class Paint>
bool paintAs(const QStyleOption *option, Paint paint)
{
    const auto *cast = qstyleoption_cast<const Option *>(option);
    if (cast)
        paint(*cast);
    return cast;
}

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

bool isField(const QWidget *widget)
{
    return isTextEdit(widget) || qobject_cast<const QLineEdit *>(widget);
}

/// The frame of a text edit is a field, of a view a line around it.
void paintFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (isTextEdit(widget)) {
        style::paintField(painter, option, widget);
        return;
    }
    const Theme &theme = style::themeFor(option);
    paintBox(painter, option.rect, {}, theme.color(Token::Border), 0);
}

style::Point pointOf(QStyle::PrimitiveElement element, Qt::LayoutDirection)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp: return style::Point::Up;
    case QStyle::PE_IndicatorArrowLeft: return style::Point::Left;
    case QStyle::PE_IndicatorArrowRight: return style::Point::Right;
    default: return style::Point::Down;
    }
}

void paintSortArrow(QPainter &painter, const QStyleOptionHeader &option)
{
    const bool isDown = option.sortIndicator == QStyleOptionHeader::SortDown;
    style::paintChevron(painter, option.rect, isDown ? style::Point::Up : style::Point::Down,
                        style::themeFor(option).color(Token::Text2));
}

} // namespace

SlipwayStyle::SlipwayStyle() : QProxyStyle(u"Fusion"_s) {}

void SlipwayStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || isField(widget)
        || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void SlipwayStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const Theme &theme = style::themeFor(*option);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: return style::paintButtonPanel(*painter, *option, widget);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            style::paintField(*painter, *option, widget);
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame: return paintFrame(*painter, *option, widget);
    case PE_FrameFocusRect:
        if (!style::hasKeyboardFocus(*option) && !option->state.testFlag(State_KeyboardFocusChange))
            return;
        if (qobject_cast<const QAbstractButton *>(widget) && !widget->inherits("QCheckBox")
            && !widget->inherits("QRadioButton"))
            return style::paintButtonFocus(*painter, *option, widget);
        return paintFocusRing(*painter, option->rect, theme,
                              qobject_cast<const QAbstractItemView *>(widget) ? 3 : kRadius);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return style::paintCheckBox(*painter, *option);
    case PE_IndicatorRadioButton: return style::paintRadio(*painter, *option);
    case PE_IndicatorBranch: return style::paintBranch(*painter, *option);
    case PE_PanelItemViewRow:
    case PE_PanelScrollAreaCorner: return;
    case PE_PanelItemViewItem:
        if (paintAs<QStyleOptionViewItem>(option, [&](const auto &item) { style::paintViewItem(*painter, item); }))
            return;
        break;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorSpinUp:
    case PE_IndicatorSpinDown:
        return style::paintChevron(
            *painter, option->rect, pointOf(element, option->direction),
            theme.color(option->state.testFlag(State_Enabled) ? Token::Text2 : Token::TextDisabled));
    case PE_IndicatorHeaderArrow:
        if (paintAs<QStyleOptionHeader>(option, [&](const auto &header) { paintSortArrow(*painter, header); }))
            return;
        break;
    case PE_FrameMenu:
    case PE_PanelMenu: return style::paintPopupFrame(*painter, *option);
    case PE_PanelTipLabel:
        return paintBox(*painter, option->rect, theme.color(Token::Raised), theme.color(Token::BorderControl), 0);
    case PE_FrameTabBarBase:
        return painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                                 theme.color(Token::Border));
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void SlipwayStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    bool isPainted = false;
    switch (element) {
    case CE_PushButtonBevel: style::paintButtonPanel(*painter, *option, widget); return;
    case CE_PushButtonLabel:
        isPainted = paintAs<QStyleOptionButton>(
            option, [&](const auto &button) { style::paintPushButtonLabel(*painter, button, widget); });
        break;
    case CE_CheckBoxLabel:
    case CE_RadioButtonLabel:
        isPainted = paintAs<QStyleOptionButton>(
            option, [&](const auto &button) { style::paintSwitchLabel(*painter, button, widget); });
        break;
    case CE_ComboBoxLabel:
        isPainted = paintAs<QStyleOptionComboBox>(option, [&](const auto &combo) {
            style::paintComboLabel(*painter, combo, subControlRect(CC_ComboBox, &combo, SC_ComboBoxEditField, widget),
                                   widget);
        });
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        isPainted = paintAs<QStyleOptionHeader>(
            option, [&](const auto &header) { style::paintHeaderSection(*painter, header); });
        if (!isPainted && element == CE_HeaderEmptyArea) {
            QStyleOptionHeader empty;
            empty.QStyleOption::operator=(*option);
            empty.position = QStyleOptionHeader::End;
            style::paintHeaderSection(*painter, empty);
            isPainted = true;
        }
        break;
    case CE_HeaderLabel:
        isPainted =
            paintAs<QStyleOptionHeader>(option, [&](const auto &header) { style::paintHeaderLabel(*painter, header); });
        break;
    case CE_TabBarTabShape:
        isPainted = paintAs<QStyleOptionTab>(option, [&](const auto &tab) { style::paintTabShape(*painter, tab); });
        break;
    case CE_TabBarTabLabel:
        isPainted =
            paintAs<QStyleOptionTab>(option, [&](const auto &tab) { style::paintTabLabel(*painter, tab, widget); });
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel: return;
    case CE_ProgressBarContents:
        isPainted =
            paintAs<QStyleOptionProgressBar>(option, [&](const auto &bar) { style::paintProgressBar(*painter, bar); });
        break;
    case CE_Splitter: painter->fillRect(option->rect, style::themeFor(*option).color(Token::Border)); return;
    case CE_MenuItem:
        isPainted = paintAs<QStyleOptionMenuItem>(
            option, [&](const auto &item) { style::paintMenuItem(*painter, item, widget); });
        break;
    case CE_MenuEmptyArea: return;
    default: break;
    }
    if (!isPainted)
        QProxyStyle::drawControl(element, option, painter, widget);
}

void SlipwayStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    bool isPainted = false;
    switch (control) {
    case CC_ToolButton:
        isPainted = paintAs<QStyleOptionToolButton>(
            option, [&](const auto &button) { style::paintToolButton(*painter, button, widget); });
        break;
    case CC_ComboBox:
        isPainted = paintAs<QStyleOptionComboBox>(
            option, [&](const auto &combo) { style::paintComboBox(*painter, combo, widget); });
        break;
    case CC_SpinBox:
        isPainted = paintAs<QStyleOptionSpinBox>(
            option, [&](const auto &spin) { style::paintSpinBox(*painter, spin, widget); });
        break;
    case CC_ScrollBar:
        isPainted = paintAs<QStyleOptionSlider>(option, [&](const auto &bar) { style::paintScrollBar(*painter, bar); });
        break;
    default: break;
    }
    if (!isPainted)
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace slipway::ui
