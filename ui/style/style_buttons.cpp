// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_buttons.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/text_line.h"

#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace slipway::ui::style {

namespace {

constexpr int kGap = 8;
constexpr int kSmallGap = 6;
constexpr int kInside = 12;
constexpr int kSmallInside = 8;
constexpr int kChevron = 16;
constexpr int kArrowGap = 4;

/// What a label is made of, the same for both kinds of button.
struct Content {
    QString text;
    QIcon icon;
    QSize iconSize;
    bool hasMenu = false;
    std::optional<Point> arrow = {}; ///< instead of an icon
};

ButtonLook lookOf(const QStyleOption &option, const QWidget *widget)
{
    const QVariant look = widget ? widget->property("look") : QVariant();
    if (look.isValid())
        return static_cast<ButtonLook>(look.toInt());
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option)) {
        if (button->features.testFlag(QStyleOptionButton::Flat))
            return ButtonLook::Flat;
        return button->features.testFlag(QStyleOptionButton::DefaultButton) ? ButtonLook::Default : ButtonLook::Plain;
    }
    return option.state.testFlag(QStyle::State_AutoRaise) ? ButtonLook::Flat : ButtonLook::Plain;
}

bool isOn(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_On);
}

QColor fillOf(const QStyleOption &option, ButtonLook look, const Theme &theme)
{
    const bool isDown = option.state.testFlag(QStyle::State_Sunken);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (look == ButtonLook::Link)
        return {};
    if (!isEnabled(option))
        return look == ButtonLook::Flat ? QColor() : theme.color(Token::Surface);
    if (look == ButtonLook::Default)
        return theme.color(isDown || isHovered ? Token::AccentHover : Token::Accent);
    if (isDown)
        return theme.color(Token::Pressed);
    if (isOn(option))
        return theme.color(Token::Selected);
    if (isHovered)
        return theme.color(Token::Hover);
    return look == ButtonLook::Flat ? QColor() : theme.color(Token::Surface);
}

QColor outlineOf(const QStyleOption &option, ButtonLook look, const Theme &theme)
{
    if (look == ButtonLook::Link || (look == ButtonLook::Flat && !isOn(option)))
        return {};
    if (!isEnabled(option))
        return theme.color(Token::Border);
    if (isOn(option))
        return theme.color(Token::AccentText);
    switch (look) {
    case ButtonLook::Default: return {};
    case ButtonLook::Danger: return theme.family(Family::Red).solid;
    default: return theme.color(Token::BorderControl);
    }
}

QColor inkOf(const QStyleOption &option, ButtonLook look, const QWidget *widget, const Theme &theme)
{
    if (!isEnabled(option))
        return theme.color(Token::TextDisabled);
    if (isOn(option) || look == ButtonLook::Link)
        return theme.color(Token::AccentText);
    switch (look) {
    case ButtonLook::Default: return theme.color(Token::OnAccent);
    case ButtonLook::Danger: return theme.family(Family::Red).fg;
    default: return theme.color(widget && widget->property("quiet").toBool() ? Token::Text2 : Token::Text);
    }
}

/// A segment has round corners only at the ends of its row, and its neighbour's line as its leading one.
QPainterPath shapeOf(const QRectF &rect, const QString &segment)
{
    QPainterPath path;
    path.addRoundedRect(rect, kRadius, kRadius);
    if (segment.isEmpty() || segment == u"only")
        return path;
    path.setFillRule(Qt::WindingFill);
    if (segment != u"first")
        path.addRect(rect.adjusted(0, 0, -rect.width() / 2, 0));
    if (segment != u"last")
        path.addRect(rect.adjusted(rect.width() / 2, 0, 0, 0));
    return path.simplified();
}

QString segmentOf(const QStyleOption &option, const QWidget *widget)
{
    const QString segment = widget ? widget->property("segment").toString() : QString();
    if (option.direction == Qt::LeftToRight || segment.isEmpty())
        return segment;
    return segment == u"first" ? u"last"_s : segment == u"last" ? u"first"_s : segment;
}

QPixmap tinted(QPixmap picture, const QColor &color)
{
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), color);
    return picture;
}

QFont labelFont(const QStyleOption &option, const QWidget *widget, bool isStrong)
{
    QFont font = widget ? widget->font() : QFont();
    if (isSmall(widget) && widget && !widget->testAttribute(Qt::WA_SetFont))
        font = fontOf(Type::Small, font);
    if (isStrong || isOn(option))
        font.setWeight(QFont::DemiBold);
    return font;
}

/// In languages whose letters are no keys the whole "(&K)" is the mnemonic.
QString withoutMnemonic(QString text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        const bool isApart = at > 0 && at + 2 < text.size() && text[at - 1] == u'(' && text[at + 2] == u')';
        if (!isApart) {
            text.remove(at, 1);
            continue;
        }
        qsizetype from = at - 1;
        while (from > 0 && text[from - 1].isSpace())
            --from;
        text.remove(from, at + 3 - from);
        at = from - 1;
    }
    return text;
}

bool isCheckable(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->isCheckable();
}

/// The text as it stands on the button.
TextLine lineOf(const Content &content, const QFont &font)
{
    TextLine line;
    if (!content.text.isEmpty())
        line.set(withoutMnemonic(content.text), font);
    return line;
}

int contentWidth(const Content &content, const TextLine &line, int gap)
{
    int width = line.size().width();
    if (!content.icon.isNull())
        width += content.iconSize.width() + (content.text.isEmpty() ? 0 : gap);
    if (content.arrow)
        width += kChevron + (content.text.isEmpty() ? 0 : kArrowGap);
    return width + (content.hasMenu ? kChevron + (content.text.isEmpty() ? 0 : 4) : 0);
}

QSize contentSize(const Content &content, const QStyleOption &option, const QWidget *widget)
{
    // Room for the heavier text of the checked state, so that checking moves nothing.
    const QFont font = labelFont(option, widget, isCheckable(widget));
    // Advances are rounded text by text; a pixel more keeps the last letter.
    constexpr int rounding = 2;
    const int height = controlHeight(widget, QFontMetrics(font));
    const int gap = isSmall(widget) ? kSmallGap : kGap;
    const int width = contentWidth(content, lineOf(content, font), gap);
    if (content.text.isEmpty() && !content.hasMenu)
        return {std::max(height, content.iconSize.width() + 8), height};
    return {width + rounding + 2 * (isSmall(widget) ? kSmallInside : kInside), height};
}

void paintContent(QPainter &painter, const QStyleOption &option, const Content &content, const QWidget *widget)
{
    const Theme &theme = themeFor(option);
    const ButtonLook look = lookOf(option, widget);
    const QColor ink = inkOf(option, look, widget, theme);
    QFont font = labelFont(option, widget, false);
    if (look == ButtonLook::Link && option.state.testFlag(QStyle::State_MouseOver) && isEnabled(option))
        font.setUnderline(true);
    const TextLine line = lineOf(content, font);
    const int gap = isSmall(widget) ? kSmallGap : kGap;
    const int inside = isSmall(widget) ? kSmallInside : kInside;
    const int spared = content.text.isEmpty() || look == ButtonLook::Link ? 0 : inside;
    const int width = std::min(contentWidth(content, line, gap), option.rect.width() - spared);
    const bool isLeading = look == ButtonLook::Link || (widget && widget->property("leading").toBool());
    const Qt::Alignment side = isLeading ? Qt::AlignLeft : Qt::AlignHCenter;
    const int lead = isLeading && look != ButtonLook::Link ? inside : 0;
    QRect rest = QStyle::alignedRect(option.direction, side | Qt::AlignVCenter, {width, option.rect.height()},
                                     option.rect.adjusted(lead, 0, -lead, 0));
    const auto take = [&](int size, bool atStart) {
        QRect part = rest;
        part.setWidth(size);
        if (atStart != (option.direction == Qt::LeftToRight))
            part.moveRight(rest.right());
        (part.left() == rest.left() ? rest.setLeft(part.right() + 1) : rest.setRight(part.left() - 1));
        return part;
    };
    if (!content.icon.isNull()) {
        const QRect place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, content.iconSize,
                                                take(content.iconSize.width(), true));
        const QIcon::Mode mode = isEnabled(option) ? QIcon::Normal : QIcon::Disabled;
        QPixmap picture = content.icon.pixmap(content.iconSize, painter.device()->devicePixelRatio(), mode,
                                              isOn(option) ? QIcon::On : QIcon::Off);
        // Only icons of one colour have a name here; the signs of states keep theirs.
        if (mode == QIcon::Normal && !content.icon.name().isEmpty()
            && (look == ButtonLook::Default || look == ButtonLook::Danger || look == ButtonLook::Link))
            picture = tinted(picture, ink);
        painter.drawPixmap(place, picture);
        if (!content.text.isEmpty())
            take(gap, true);
    }
    if (content.arrow) {
        paintChevron(painter, content.text.isEmpty() ? option.rect : take(kChevron, true), *content.arrow,
                     isEnabled(option) ? theme.color(Token::Text2) : ink);
        if (!content.text.isEmpty())
            take(kArrowGap, true);
    }
    if (content.hasMenu)
        paintChevron(painter, take(kChevron, false), Point::Down, ink);
    painter.setPen(ink);
    const bool isLeftToRight = option.direction == Qt::LeftToRight;
    line.drawElided(painter, isLeftToRight ? rest.adjusted(0, 0, 1, 0) : rest.adjusted(-1, 0, 0, 0),
                    Qt::AlignVCenter | (isLeftToRight ? Qt::AlignLeft : Qt::AlignRight));
}

Content contentOf(const QStyleOptionButton &option)
{
    return {option.text, option.icon, option.iconSize, option.features.testFlag(QStyleOptionButton::HasMenu)};
}

Content contentOf(const QStyleOptionToolButton &option)
{
    const bool hasArrow = option.icon.isNull() && option.arrowType != Qt::NoArrow;
    const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly || (option.icon.isNull() && !hasArrow);
    const bool hasIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly;
    // An icon alone opens its menu without an arrow.
    const bool hasMenu = option.features.testFlag(QStyleOptionToolButton::HasMenu) && hasText;
    Content content{hasText ? option.text : QString(), hasIcon ? option.icon : QIcon(), option.iconSize, hasMenu};
    constexpr std::array points{Point::Up, Point::Up, Point::Down, Point::Left, Point::Right};
    if (hasArrow)
        content.arrow = points[static_cast<std::size_t>(option.arrowType)];
    return content;
}

} // namespace

void paintButtonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Theme &theme = themeFor(option);
    const ButtonLook look = lookOf(option, widget);
    const QColor fill = fillOf(option, look, theme);
    const QColor outline = outlineOf(option, look, theme);
    const QString segment = segmentOf(option, widget);
    QRectF rect = option.rect;
    if (!segment.isEmpty() && segment != u"first" && segment != u"only" && !isOn(option))
        rect.setLeft(rect.left() - 1);
    if (outline.isValid())
        rect.adjust(.5, .5, -.5, -.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline.isValid() ? QPen(outline, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawPath(shapeOf(rect, segment));
    painter.restore();
}

void paintPushButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    painter.save();
    paintContent(painter, option, contentOf(option), widget);
    painter.restore();
}

void paintToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget)
{
    painter.save();
    paintButtonPanel(painter, option, widget);
    paintContent(painter, option, contentOf(option), widget);
    if (hasKeyboardFocus(option))
        paintFocusRing(painter, option.rect, themeFor(option));
    painter.restore();
}

void paintButtonFocus(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Theme &theme = themeFor(option);
    paintFocusRing(painter, option.rect, theme);
    if (lookOf(option, widget) == ButtonLook::Default && isEnabled(option))
        paintBox(painter, option.rect.adjusted(2, 2, -2, -2), {}, theme.color(Token::Window), kRadius - 2);
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    QSize size = contentSize(contentOf(option), option, widget);
    if (lookOf(option, widget) == ButtonLook::Link)
        size.setWidth(size.width() - 2 * (isSmall(widget) ? kSmallInside : kInside));
    return size;
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget)
{
    return contentSize(contentOf(option), option, widget);
}

} // namespace slipway::ui::style
