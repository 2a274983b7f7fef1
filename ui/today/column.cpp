// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/column.h"

#include "ui/theme/type.h"
#include "ui/today/card_parts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

Column::Column(const QString &heading, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(heading);
    m_outer = new QVBoxLayout(this);
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(4);
    auto *head = new QWidget(this);
    head->setFixedHeight(heightFor(32, font()));
    m_headingRow = new QHBoxLayout(head);
    m_headingRow->setContentsMargins(0, 0, kScrollRoom, 0);
    m_headingRow->setSpacing(10);
    m_headingRow->addWidget(new Label(heading, Type::Strong, Token::Text, head));
    m_count = new CountBadge(head);
    m_headingRow->addWidget(m_count);
    m_headingRow->addStretch(1);
    m_outer->addWidget(head);
    m_inside = new QWidget;
    m_contents = new QVBoxLayout(m_inside);
    m_contents->setContentsMargins(0, 0, kScrollRoom, 16);
    m_contents->setSpacing(8);
    m_contents->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    m_outer->addWidget(m_scroll, 1);
    // A scroll area follows the keyboard where it moves, not where it comes in.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_scroll->isAncestorOf(now) && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            m_scroll->ensureWidgetVisible(now);
    });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int least, int most) {
        const int taken = most > least ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
        m_contents->setContentsMargins(0, 0, std::max(0, kScrollRoom - taken), 16);
    });
}

void Column::setCount(int count)
{
    m_count->setCount(count);
}

void Column::addHeadingAction(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(action->text());
    m_headingRow->addWidget(button);
}

void Column::setScrolling(bool isScrolling)
{
    if (isScrolling == m_scroll->isVisibleTo(this))
        return;
    if (isScrolling) {
        m_outer->removeWidget(m_inside);
        m_scroll->setWidget(m_inside);
        m_inside->setAutoFillBackground(false);
    } else {
        m_outer->addWidget(m_scroll->takeWidget());
    }
    const int room = isScrolling ? kScrollRoom : 0;
    m_headingRow->setContentsMargins(0, 0, room, 0);
    m_contents->setContentsMargins(0, 0, room, isScrolling ? 16 : 0);
    m_inside->show();
    m_scroll->setVisible(isScrolling);
}

ColumnEmpty::ColumnEmpty(QWidget *parent) : QWidget(parent)
{
    hide();
}

void ColumnEmpty::setText(const QString &text, const QString &link)
{
    if (!text.isEmpty() && !m_text)
        makeParts();
    if (m_text) {
        m_text->setText(text);
        m_link->setText(link);
        m_link->setAccessibleName(link);
        setShown(m_link, !link.isEmpty());
    }
    setShown(this, !text.isEmpty());
}

void ColumnEmpty::makeParts()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 16, 12, 16);
    rows->setSpacing(8);
    m_text = new Label({}, Type::Body, Token::Text2, this);
    m_text->setWordWrap(true);
    rows->addWidget(m_text);
    m_link = makeButton({}, ButtonLook::Plain, this, {}, true);
    m_link->setObjectName(u"emptyLink"_s);
    rows->addWidget(m_link, 0, Qt::AlignLeading);
    connect(m_link, &QPushButton::clicked, this, &ColumnEmpty::linkActivated);
}

} // namespace slipway::ui
