// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/attention_bar.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace slipway::ui::pipelines {

AttentionBar::AttentionBar(Glyph glyph, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent),
      m_glyph(glyph),
      m_below(new QVBoxLayout),
      m_buttons(new QHBoxLayout)
{
    setAccessibleName(title);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(12);
    row->addWidget(new GlyphLabel(glyph, 16, this), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    auto *heading = new Label(title, Type::Strong, Token::Text, this);
    heading->setWordWrap(true);
    column->addWidget(heading);
    if (!sentence.isEmpty()) {
        auto *text = new Label(sentence, Type::Small, Token::Text2, this);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(text);
    }
    m_below->setSpacing(8);
    column->addLayout(m_below);
    m_buttons->setSpacing(8);
    m_buttons->setContentsMargins(0, 4, 0, 0);
    column->addLayout(m_buttons);
    row->addLayout(column, 1);
}

QPushButton *AttentionBar::addButton(const QString &text, const QString &name, bool isMain)
{
    QPushButton *button = makeButton(text, isMain ? ButtonLook::Default : ButtonLook::Plain, this, {}, true);
    button->setObjectName(name);
    if (QLayoutItem *last = m_buttons->itemAt(m_buttons->count() - 1); last && last->spacerItem())
        m_buttons->insertWidget(m_buttons->count() - 1, button);
    else {
        m_buttons->addWidget(button);
        m_buttons->addStretch(1);
    }
    return button;
}

void AttentionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const Shades &shades = theme.family(familyOf(m_glyph));
    painter.fillRect(rect(), theme.color(Token::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Border));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 3 : 0;
    painter.fillRect(QRect(edge, 0, 3, height()), shades.solid);
}

} // namespace slipway::ui::pipelines
