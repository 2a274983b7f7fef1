// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace slipway::ui {

Card::Card(QWidget *parent) : QFrame(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(16, 12, 16, 12);
    m_body->setSpacing(8);
    outer->addLayout(m_body, 1);
}

void Card::setHeading(const QString &text)
{
    if (!m_head) {
        m_head = new QWidget(this);
        m_headingRow = new QHBoxLayout(m_head);
        m_headingRow->setContentsMargins(16, 0, 16, 0);
        m_headingRow->setSpacing(8);
        m_heading = new Label({}, Type::Strong);
        m_headingRow->addWidget(m_heading);
        m_head->setFixedHeight(heightFor(40, font()));
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_head);
    }
    m_heading->setText(text);
    setAccessibleName(text);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintBox(painter, rect(), theme.color(Token::Surface), theme.color(Token::Border));
    if (m_head)
        painter.fillRect(QRect(1, m_head->geometry().bottom(), width() - 2, 1), theme.color(Token::Border));
}

} // namespace slipway::ui
