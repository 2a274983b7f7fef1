// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/card_parts.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QStyle>

#include <cmath>

namespace slipway::ui {
namespace {

constexpr int kSignColumn = 24;
constexpr int kBadgeHeight = 18;

Glyph glyphOf(Fact::Tone tone)
{
    switch (tone) {
    case Fact::Tone::Good: return Glyph::Approved;
    case Fact::Tone::Bad: return Glyph::Failed;
    case Fact::Tone::Open: break;
    }
    return Glyph::Pending;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
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
    m_line.set(text(), titleFont(), layoutDirection());
    return m_line;
}

QSize CardTitle::sizeHint() const
{
    return {static_cast<int>(std::ceil(line().width())) + 2, std::max(20, QFontMetrics(titleFont()).height() + 2)};
}

QSize CardTitle::minimumSizeHint() const
{
    return {40, sizeHint().height()};
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
    const QFontMetrics metrics(fontOf(Type::CaptionStrong, font()));
    const int height = std::max(kBadgeHeight, metrics.height() + 4);
    return {std::max(height + 2, metrics.horizontalAdvance(QString::number(m_count)) + 14), height};
}

void CountBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintBox(painter, rect(), theme.color(Token::Pressed), {}, kRadius);
    painter.setFont(fontOf(Type::CaptionStrong, font()));
    painter.setPen(theme.color(Token::Text2));
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_count));
}

ThinProgress::ThinProgress(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThinProgress::setProgress(double share, Family family)
{
    m_share = share;
    m_family = family;
    setAccessibleName(words::percent(share));
    update();
}

void ThinProgress::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintProgress(painter, rect(), m_share, theme.family(m_family).solid, theme, layoutDirection());
}

FactGrid::FactGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::setFacts(const std::vector<Fact> &facts)
{
    if (m_facts == facts)
        return;
    m_facts = facts;
    clear(m_grid);
    int index = 0;
    for (const Fact &each : facts) {
        auto *cell = new QWidget(this);
        auto *row = new QHBoxLayout(cell);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addWidget(new GlyphLabel(glyphOf(each.tone), 12, cell));
        auto *text = new Label(each.text, Type::Small, Token::Text2, cell);
        text->setElided(true);
        row->addWidget(text, 1);
        m_grid->addWidget(cell, index / 2, index % 2);
        ++index;
    }
    setShown(this, !facts.empty());
}

PlaceCard::PlaceCard(QWidget *parent) : Card(parent)
{
    body()->setContentsMargins(11, 11, 11, 11);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnMinimumWidth(0, kSignColumn);
    m_grid->setColumnStretch(1, 1);
    m_sign = new GlyphLabel(Glyph::None, 16, this);
    m_grid->addWidget(m_sign, 0, 0, Qt::AlignVCenter | Qt::AlignLeading);
    m_title = new CardTitle(this);
    m_grid->addWidget(m_title, 0, 1);
    m_date = new Label({}, Type::Small, Token::Text3, this);
    m_date->setContentsMargins(12, 0, 0, 0);
    m_grid->addWidget(m_date, 0, 2);
    m_subtitle = new Label({}, Type::Small, Token::Text2, this);
    m_subtitle->setElided(true);
    m_grid->addWidget(m_subtitle, 1, 1, 1, 2);
    m_rows = new QVBoxLayout;
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    m_grid->addLayout(m_rows, 2, 1, 1, 2);
    body()->addLayout(m_grid);
    connect(m_title, &CardTitle::clicked, this, &PlaceCard::openRequested);
}

void PlaceCard::setSign(Glyph glyph)
{
    m_sign->setGlyph(glyph);
}

void PlaceCard::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->updateGeometry();
    m_title->update();
    setAccessibleName(title);
}

void PlaceCard::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    setShown(m_subtitle, !subtitle.isEmpty());
    m_title->setAccessibleDescription(subtitle);
}

void PlaceCard::setDate(const QString &text, const QString &exact, Urgency urgency)
{
    m_date->setText(text);
    m_date->setToolTip(exact.toHtmlEscaped());
    m_date->setType(urgency == Urgency::Later || urgency == Urgency::Soon ? Type::Small : Type::SmallStrong);
    m_date->setToken(urgency == Urgency::Later ? Token::Text3 : urgency == Urgency::Soon ? Token::Text2 : Token::Text);
    if (urgency == Urgency::Overdue) {
        QPalette colors = m_date->palette();
        colors.setColor(QPalette::WindowText, applicationTheme().family(Family::Red).fg);
        m_date->setPalette(colors);
    }
}

void PlaceCard::setLeading(QWidget *control)
{
    m_sign->hide();
    m_grid->addWidget(control, 0, 0, Qt::AlignVCenter | Qt::AlignLeading);
}

void PlaceCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT openRequested();
    else
        Card::mouseReleaseEvent(event);
}

} // namespace slipway::ui
