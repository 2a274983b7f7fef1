// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/card_parts.h"

#include "ui/today/card_head.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kBadgeHeight = 18;
constexpr int kFactSign = 12;
constexpr int kFactRowGap = 6;
constexpr int kFactColumnGap = 16;

Glyph glyphOf(Fact::Tone tone)
{
    switch (tone) {
    case Fact::Tone::Good: return Glyph::Approved;
    case Fact::Tone::Bad: return Glyph::Failed;
    case Fact::Tone::Open: break;
    }
    return Glyph::Pending;
}

} // namespace

CardTitle::CardTitle(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QFont CardTitle::titleFont() const
{
    return fontOf(Type::Strong, font());
}

const TextLine &CardTitle::line() const
{
    m_line.set(text(), titleFont());
    return m_line;
}

QSize CardTitle::sizeHint() const
{
    return {static_cast<int>(std::ceil(line().width())) + 2, minimumSizeHint().height()};
}

QSize CardTitle::minimumSizeHint() const
{
    return {40, std::max(20, QFontMetrics(titleFont()).height() + 2)};
}

void CardTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.setPen(theme.color(Token::Text));
    const bool fits = line().width() <= width();
    if (fits && !underMouse()) {
        line().draw(painter, rect(), QStyle::visualAlignment(layoutDirection(), Qt::AlignVCenter | Qt::AlignLeading));
    } else {
        QFont font = titleFont();
        font.setUnderline(underMouse());
        painter.setFont(font);
        painter.drawText(rect(), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                         QFontMetrics(font).elidedText(text(), Qt::ElideRight, width()));
    }
    setToolTip(fits ? QString() : text().toHtmlEscaped());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), theme, 4);
}

CountBadge::CountBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountBadge::setCount(int count)
{
    m_count = count;
    setAccessibleName(QString::number(count));
    updateGeometry();
    update();
}

QSize CountBadge::sizeHint() const
{
    const QFont strong = fontOf(Type::CaptionStrong, font());
    const int height = std::max(kBadgeHeight, QFontMetrics(strong).height() + 4);
    m_line.set(QString::number(m_count), strong);
    return {std::max(height + 2, m_line.size().width() + 14), height};
}

void CountBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintBox(painter, rect(), theme.color(Token::Pressed), {}, kRadius);
    painter.setPen(theme.color(Token::Text2));
    m_line.set(QString::number(m_count), fontOf(Type::CaptionStrong, font()));
    m_line.draw(painter, rect(), Qt::AlignCenter);
}

FactGrid::FactGrid(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FactGrid::setFacts(const std::vector<Fact> &facts)
{
    if (m_facts == facts)
        return;
    m_facts = facts;
    m_lines.resize(facts.size());
    QStringList texts;
    for (const Fact &each : facts)
        texts += each.text;
    setAccessibleName(texts.join(u", "_s));
    setShown(this, !facts.empty());
    updateGeometry();
    update();
}

int FactGrid::rowHeight() const
{
    return std::max(kFactSign, QFontMetrics(fontOf(Type::Small, font())).height());
}

QSize FactGrid::sizeHint() const
{
    const int rows = static_cast<int>(m_facts.size() + 1) / 2;
    const int height = rows * rowHeight() + std::max(0, rows - 1) * kFactRowGap;
    return QSize(200, height).grownBy(contentsMargins());
}

QRect FactGrid::placeOf(qsizetype index) const
{
    const QRect area = contentsRect();
    const int width = (area.width() - kFactColumnGap) / 2;
    const int x = area.left() + (index % 2 == 0 ? 0 : width + kFactColumnGap);
    const int y = area.top() + static_cast<int>(index / 2) * (rowHeight() + kFactRowGap);
    return {x, y, width, rowHeight()};
}

void FactGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

void FactGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QFont small = fontOf(Type::Small, font());
    const Qt::Alignment way = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    QStringList cut;
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        const Fact &fact = m_facts[i];
        const QRect place = placeOf(static_cast<qsizetype>(i));
        const QRect sign(place.left(), place.center().y() - kFactSign / 2 + 1, kFactSign, kFactSign);
        paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), sign), glyphOf(fact.tone), theme,
                   theme.color(Token::Surface));
        const QRect text = QStyle::visualRect(layoutDirection(), rect(), place.adjusted(kFactSign + 6, 0, 0, 0));
        painter.setPen(theme.color(Token::Text2));
        m_lines[i].set(fact.text, small);
        if (!m_lines[i].drawElided(painter, text, way))
            cut += fact.text.toHtmlEscaped();
    }
    setToolTip(cut.join(u"<br>"_s));
}

PlaceCard::PlaceCard(QWidget *parent) : Card(parent)
{
    body()->setContentsMargins(11, 11, 11, 11);
    body()->setSpacing(2);
    m_head = new CardHead(this);
    body()->addWidget(m_head);
    m_rows = new QVBoxLayout;
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    auto *indented = new QHBoxLayout;
    indented->setSpacing(0);
    indented->addSpacing(CardHead::kTextAt);
    indented->addLayout(m_rows, 1);
    body()->addLayout(indented);
    connect(m_head->title(), &CardTitle::clicked, this, &PlaceCard::openRequested);
}

CardTitle *PlaceCard::title() const
{
    return m_head->title();
}

void PlaceCard::setSign(Glyph glyph)
{
    m_head->setSign(glyph);
}

void PlaceCard::setTitle(const QString &title)
{
    m_head->setTitle(title);
    setAccessibleName(title);
}

void PlaceCard::setSubtitle(const QString &subtitle)
{
    m_head->setSubtitle(subtitle);
}

void PlaceCard::setDate(const QString &text, const QString &exact, Urgency urgency)
{
    m_head->setDate(text, exact, urgency);
}

void PlaceCard::setLeading(QWidget *control)
{
    m_head->setLeading(control);
}

void PlaceCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT openRequested();
    else
        Card::mouseReleaseEvent(event);
}

} // namespace slipway::ui
