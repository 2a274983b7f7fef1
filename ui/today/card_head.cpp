// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/card_head.h"

#include "ui/theme/type.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kSignSize = 16;
constexpr int kDateGap = 12;
constexpr int kLeastTitle = 40;
constexpr int kUsualWidth = 200; ///< it takes what its column has: texts of cards out of sight need not be measured
constexpr int kLineGap = 2;

/// Whether a line of it is as high as the main font says; Indic scripts and those around them come from taller fonts.
bool isOfMainFont(const QString &text)
{
    constexpr char16_t firstTall = 0x0590;
    constexpr char16_t lastTall = 0x1CFF;
    return std::ranges::none_of(
        text, [](QChar each) { return (each >= firstTall && each <= lastTall) || each.isSurrogate(); });
}

} // namespace

CardHead::CardHead(QWidget *parent) : QWidget(parent), m_title(new CardTitle(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CardHead::setSign(Glyph glyph)
{
    m_sign = glyph;
    update();
}

void CardHead::setTitle(const QString &title)
{
    m_title->setText(title.simplified());
    m_title->update();
    updateGeometry();
}

void CardHead::setSubtitle(const QString &subtitle)
{
    if (QString shown = subtitle.simplified(); shown != m_subtitle) {
        m_subtitle = std::move(shown);
        describe();
    }
}

void CardHead::setDate(const QString &text, const QString &exact, Urgency urgency)
{
    m_date = text;
    m_exact = exact;
    m_urgency = urgency;
    describe();
}

void CardHead::describe()
{
    QStringList said{m_subtitle, m_date, m_exact == m_date ? QString() : m_exact};
    said.removeAll(QString());
    m_title->setAccessibleDescription(said.join(u", "_s));
    place();
    updateGeometry();
    update();
}

void CardHead::setLeading(QWidget *control)
{
    m_leading = control;
    control->setParent(this);
    control->show();
    place();
    updateGeometry();
    update();
}

QColor CardHead::dateColor() const
{
    const Theme &theme = themeOf(this);
    switch (m_urgency) {
    case Urgency::Later: return theme.color(Token::Text3);
    case Urgency::Soon: return theme.color(Token::Text2);
    case Urgency::Today: return theme.color(Token::Text);
    case Urgency::Overdue: return theme.family(Family::Red).fg;
    }
    return {};
}

const TextLine &CardHead::dateLine() const
{
    const bool isPressing = m_urgency == Urgency::Today || m_urgency == Urgency::Overdue;
    m_dateLine.set(m_date, fontOf(isPressing ? Type::SmallStrong : Type::Small, font()));
    return m_dateLine;
}

const TextLine &CardHead::secondLine() const
{
    m_secondLine.set(m_subtitle, fontOf(Type::Small, font()));
    return m_secondLine;
}

int CardHead::lineHeight() const
{
    return QFontMetrics(fontOf(Type::Small, font())).height();
}

int CardHead::secondHeight() const
{
    return isOfMainFont(m_subtitle) ? lineHeight() : secondLine().size().height();
}

int CardHead::firstHeight() const
{
    const int control = m_leading ? m_leading->sizeHint().height() : kSignSize;
    return std::max({control, m_title->minimumSizeHint().height(), lineHeight()});
}

QSize CardHead::sizeHint() const
{
    return {kUsualWidth, firstHeight() + (m_subtitle.isEmpty() ? 0 : kLineGap + secondHeight())};
}

QSize CardHead::minimumSizeHint() const
{
    const int date = m_date.isEmpty() ? 0 : kDateGap + dateLine().size().width();
    return {kTextAt + kLeastTitle + date, sizeHint().height()};
}

QRect CardHead::dateArea() const
{
    if (m_date.isEmpty())
        return {};
    const int needed = dateLine().size().width();
    return QStyle::visualRect(layoutDirection(), rect(), {width() - needed, 0, needed, firstHeight()});
}

QRect CardHead::secondArea() const
{
    if (m_subtitle.isEmpty())
        return {};
    return QStyle::visualRect(layoutDirection(), rect(),
                              {kTextAt, firstHeight() + kLineGap, width() - kTextAt, secondHeight()});
}

void CardHead::place()
{
    const int height = firstHeight();
    const int date = m_date.isEmpty() ? 0 : dateLine().size().width() + kDateGap;
    const int title = m_title->minimumSizeHint().height();
    m_title->setGeometry(QStyle::visualRect(
        layoutDirection(), rect(), {kTextAt, (height - title) / 2, std::max(0, width() - kTextAt - date), title}));
    if (!m_leading)
        return;
    const QSize control = m_leading->sizeHint();
    m_leading->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
                                              {0, (height - control.height()) / 2, control.width(), control.height()}));
}

void CardHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void CardHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::LayoutDirectionChange)
    {
        place();
        updateGeometry();
    }
}

bool CardHead::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        place();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text;
    if (dateArea().contains(help->pos()))
        text = m_exact;
    else if (secondArea().contains(help->pos()) && secondLine().width() > secondArea().width())
        text = m_subtitle;
    QToolTip::showText(help->globalPos(), text.toHtmlEscaped(), this);
    return true;
}

void CardHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const Qt::LayoutDirection direction = layoutDirection();
    const Qt::Alignment way = QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter);
    if (!m_leading)
        paintGlyph(painter,
                   QStyle::visualRect(direction, rect(), {0, (firstHeight() - kSignSize) / 2, kSignSize, kSignSize}),
                   m_sign, theme, theme.color(Token::Surface));
    if (!m_date.isEmpty()) {
        painter.setPen(dateColor());
        dateLine().draw(painter, dateArea(), way);
    }
    if (m_subtitle.isEmpty())
        return;
    painter.setPen(theme.color(Token::Text2));
    secondLine().drawElided(painter, secondArea(), way);
}

} // namespace slipway::ui
