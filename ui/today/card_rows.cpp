// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/card_rows.h"

#include "ui/today/card_parts.h"
#include "ui/widgets/labels.h"

namespace slipway::ui {
namespace {

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
    QHBoxLayout *row = rowIn(this, 4, 8);
    m_bar = new ThinProgress(this);
    m_text = new Label({}, Type::Small, Token::Text2, this);
    row->addWidget(m_bar, 1);
    row->addWidget(m_text);
}

void ProgressRow::setProgress(double share, Family family, const QString &text)
{
    m_bar->setProgress(share, family);
    m_text->setText(text);
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
