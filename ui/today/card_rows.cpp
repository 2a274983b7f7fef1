// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/card_rows.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/words.h"

#include <QPainter>
#include <QStyle>

namespace slipway::ui {
namespace {

constexpr int kLeastBar = 80;
constexpr int kBarGap = 8;

QHBoxLayout *rowIn(QWidget *holder, int top, int spacing)
{
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, top, 0, 0);
    row->setSpacing(spacing);
    return row;
}

} // namespace

CountdownRow::CountdownRow(QWidget *parent) : QWidget(parent)
{
    QHBoxLayout *row = rowIn(this, 2, 8);
    m_left = new Label({}, Type::Title, Token::Text, this);
    m_until = new Label({}, Type::Small, Token::Text2, this);
    m_until->setElided(true);
    row->addWidget(m_left);
    row->addWidget(m_until, 1);
}

void CountdownRow::setText(const QString &left, const QString &until)
{
    m_left->setText(left);
    m_until->setText(until);
}

ProgressRow::ProgressRow(QWidget *parent) : QWidget(parent)
{
    setContentsMargins(0, 4, 0, 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressRow::setProgress(double share, Family family, const QString &text)
{
    m_share = share;
    m_family = family;
    m_text = text;
    setAccessibleName(text);
    setAccessibleDescription(words::percent(share));
    updateGeometry();
    update();
}

const TextLine &ProgressRow::line() const
{
    m_line.set(m_text, fontOf(Type::Small, font()));
    return m_line;
}

QSize ProgressRow::sizeHint() const
{
    const QSize text = line().size();
    return QSize(kLeastBar + kBarGap + text.width(), text.height()).grownBy(contentsMargins());
}

void ProgressRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const Qt::LayoutDirection direction = layoutDirection();
    const QRect area = contentsRect();
    const int width = line().size().width();
    const QRect bar = area.adjusted(0, 0, -width - kBarGap, 0);
    paintProgress(painter, QStyle::visualRect(direction, rect(), bar), m_share, theme.family(m_family).solid, theme,
                  direction);
    painter.setPen(theme.color(Token::Text2));
    line().draw(
        painter,
        QStyle::visualRect(direction, rect(), QRect(area.right() - width + 1, area.top(), width, area.height())),
        QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter));
}

BlocksRow::BlocksRow(QWidget *parent) : QWidget(parent)
{
    QHBoxLayout *row = rowIn(this, 2, 4);
    row->addWidget(new Label(tr("Blocks"), Type::Small, Token::Text3, this));
    m_text = new Label({}, Type::Small, Token::Text2, this);
    m_text->setElided(true);
    row->addWidget(m_text, 1);
}

void BlocksRow::setText(const QString &text)
{
    m_text->setText(text);
}

SignRow::SignRow(Glyph glyph, bool wraps, QWidget *parent) : QWidget(parent)
{
    QHBoxLayout *row = rowIn(this, 0, 6);
    row->addWidget(new GlyphLabel(glyph, 12, this), 0, wraps ? Qt::AlignTop : Qt::Alignment());
    m_text = new Label({}, Type::Small, Token::Text2, this);
    m_text->setWordWrap(wraps);
    row->addWidget(m_text, 1);
}

void SignRow::setText(const QString &text)
{
    m_text->setText(text);
}

} // namespace slipway::ui
