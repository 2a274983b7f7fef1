// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/widgets/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace slipway::ui {

Label::Label(const QString &text, Type type, Token token, QWidget *parent)
    : QLabel(text, parent),
      m_type(type),
      m_token(token)
{
    setTextFormat(Qt::PlainText);
    restyle();
}

void Label::setType(Type type)
{
    if (m_type == type)
        return;
    m_type = type;
    restyle();
}

void Label::setToken(Token token)
{
    m_token = token;
    restyle();
}

void Label::setElided(bool elided)
{
    m_isElided = elided;
    setSizePolicy(elided ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Preferred);
    updateGeometry();
}

bool Label::isPlainLine() const
{
    constexpr auto bySelecting = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    const auto isBreak = [](QChar each) {
        return each == u'\n' || each == u'\t' || each == QChar::LineSeparator || each == QChar::ParagraphSeparator;
    };
    return textFormat() == Qt::PlainText && !wordWrap() && !buddy() && frameWidth() == 0 && indent() <= 0
           && !text().isEmpty() && !(textInteractionFlags() & bySelecting) && std::ranges::none_of(text(), isBreak);
}

const TextLine &Label::line() const
{
    m_line.set(text(), font());
    return m_line;
}

QSize Label::sizeHint() const
{
    // A label lays its text out three times for this; most of ours are one line.
    if (!isPlainLine())
        return QLabel::sizeHint();
    return line().size().grownBy(contentsMargins() + margin());
}

QSize Label::minimumSizeHint() const
{
    const QSize hint = isPlainLine() ? sizeHint() : QLabel::minimumSizeHint();
    return m_isElided ? QSize(fontMetrics().averageCharWidth() * 4, hint.height()) : hint;
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::ApplicationPaletteChange || type == QEvent::PaletteChange
        || type == QEvent::ApplicationFontChange || type == QEvent::ParentChange || type == QEvent::StyleChange)
        restyle();
}

void Label::paintEvent(QPaintEvent *event)
{
    const bool isLine = isPlainLine();
    QString shown = text();
    if (m_isElided && !(isLine && line().width() <= contentsRect().width()))
        shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    // As QLabel does: by the direction of the text, not by that of the window.
    const Qt::Alignment way = QStyle::visualAlignment(TextLine::directionOf(text()), alignment());
    if (shown == text()) {
        if (!isLine || !isEnabled())
            return QLabel::paintEvent(event);
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        return line().draw(painter, contentsRect().marginsRemoved(QMargins() + margin()), way);
    }
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(way), palette(), isEnabled(), shown,
                          QPalette::WindowText);
    if (toolTip().isEmpty())
        setToolTip(text().toHtmlEscaped());
}

void Label::restyle()
{
    if (m_isRestyling)
        return;
    m_isRestyling = true;
    setFont(fontOf(m_type, parentWidget() ? parentWidget()->font() : QFont()));
    QPalette colors; // all others stay those of the parent, so that it is told when they change
    colors.setColor(QPalette::WindowText, applicationTheme().color(m_token));
    setPalette(colors);
    m_isRestyling = false;
}

PillLabel::PillLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PillLabel::setState(Glyph glyph, const QString &text)
{
    setState(glyph, text, familyOf(glyph));
}

void PillLabel::setState(Glyph glyph, const QString &text, Family family)
{
    m_glyph = glyph;
    m_family = family;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize PillLabel::sizeHint() const
{
    return pillSize(m_text, m_glyph != Glyph::None, font());
}

void PillLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_glyph, m_text, m_family, themeOf(this), font(), false, layoutDirection());
}

GlyphLabel::GlyphLabel(Glyph glyph, int size, QWidget *parent) : QWidget(parent), m_glyph(glyph), m_size(size)
{
    setFixedSize(size, size);
}

void GlyphLabel::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    update();
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintGlyph(painter, rect(), m_glyph, theme, theme.color(Token::Surface));
}

AvatarLabel::AvatarLabel(const QString &name, int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setFixedSize(size, size);
    setName(name);
}

void AvatarLabel::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

void AvatarLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_name, themeOf(this), font());
}

} // namespace slipway::ui
