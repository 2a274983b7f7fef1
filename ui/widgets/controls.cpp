// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls.h"

#include "ui/theme/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

void setLook(QAbstractButton *button, ButtonLook look)
{
    button->setProperty("look", static_cast<int>(look));
    button->update();
}

QPushButton *makeButton(const QString &text, ButtonLook look, QWidget *parent, const QIcon &icon, bool isSmall)
{
    auto *button = new QPushButton(icon, text, parent);
    button->setAutoDefault(false);
    button->setProperty("small", isSmall);
    button->setIconSize({16, 16});
    setLook(button, look);
    if (look == ButtonLook::Link)
        button->setCursor(Qt::PointingHandCursor);
    return button;
}

QToolButton *makeIconButton(const QIcon &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon);
    button->setIconSize({16, 16});
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

void setAvailable(QWidget *control, const QString &whyNot, const QString &toolTip)
{
    control->setEnabled(whyNot.isEmpty());
    control->setToolTip((whyNot.isEmpty() ? toolTip : whyNot).toHtmlEscaped());
    control->setAccessibleDescription(whyNot);
}

void setAvailable(QAction *action, const QString &whyNot)
{
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip((whyNot.isEmpty() ? action->text().remove(u'&') : whyNot).toHtmlEscaped());
    action->setStatusTip(whyNot);
}

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

Segments::Segments(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_group(new QButtonGroup(this)),
      m_row(new QHBoxLayout(this))
{
    setAccessibleName(name);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

int Segments::addSegment(const QString &text)
{
    const auto index = static_cast<int>(m_group->buttons().size());
    QPushButton *button = makeButton(text, ButtonLook::Plain, this);
    button->setCheckable(true);
    button->setChecked(index == 0);
    m_group->addButton(button, index);
    m_row->addWidget(button);
    const auto all = m_group->buttons();
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i]->setProperty("segment", all.size() == 1       ? u"only"_s
                                       : i == 0              ? u"first"_s
                                       : i == all.size() - 1 ? u"last"_s
                                                             : u"middle"_s);
    return index;
}

void Segments::setSegmentText(int index, const QString &text)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setText(text);
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addSpacing(104 + 16);
    m_title = new Label({}, Type::Title);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    outer->addWidget(m_title);
    m_sentence = new Label({}, Type::Body, Token::Text2);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    outer->addWidget(m_sentence);
    outer->addSpacing(16);
    m_buttons = new QVBoxLayout;
    m_buttons->setSpacing(8);
    outer->addLayout(m_buttons);
    outer->addStretch(3);
}

void EmptyState::setText(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::setActions(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (QAction *action : actions) {
        QPushButton *button = makeButton(
            action->text(), action == actions.first() ? ButtonLook::Default : ButtonLook::Link, this, action->icon());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button, 0, Qt::AlignHCenter);
    }
}

void EmptyState::paintEvent(QPaintEvent *)
{
    constexpr QSize size(176, 104);
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((width() - size.width()) / 2.0, m_title->y() - size.height() - 16);
    painter.setPen(QPen(theme.color(Token::BorderControl), 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawRoundedRect(QRectF(28, 8, 120, 76), kRadius, kRadius);
    painter.drawLine(QPointF(28, 26), QPointF(148, 26));
    painter.drawLine(QPointF(8, 96), QPointF(168, 96));
    for (int column = 1; column < 4; ++column)
        painter.drawLine(QPointF(28 + column * 30, 26), QPointF(28 + column * 30, 84));
    painter.setPen(QPen(theme.color(Token::AccentText), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(theme.color(Token::Selected));
    painter.drawRoundedRect(QRectF(42, 36, 62, 14), 4, 4);
    painter.drawRoundedRect(QRectF(74, 60, 60, 14), 4, 4);
}

SidePanel::SidePanel(QWidget *parent) : QWidget(parent)
{
    setFixedWidth(304);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new QWidget(this);
    head->setFixedHeight(heightFor(40, font()));
    m_headingRow = new QHBoxLayout(head);
    m_headingRow->setContentsMargins(16, 0, 8, 0);
    m_heading = new Label({}, Type::Strong);
    m_heading->setElided(true);
    m_headingRow->addWidget(m_heading, 1);
    QToolButton *close = makeIconButton(icon(u"view-right-close"_s), tr("Close panel"), this);
    close->setObjectName(u"closePanel"_s);
    connect(close, &QToolButton::clicked, this, &SidePanel::closeRequested);
    m_headingRow->addWidget(close);
    outer->addWidget(head);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll, 1);
}

void SidePanel::setHeading(const QString &text)
{
    m_heading->setText(text);
    setAccessibleName(text);
}

void SidePanel::setContents(QWidget *contents)
{
    m_scroll->setWidget(contents);
    m_scroll->viewport()->setAutoFillBackground(false);
    contents->setAutoFillBackground(false);
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Surface));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), theme.color(Token::Border));
    painter.fillRect(QRect(0, m_scroll->y() - 1, width(), 1), theme.color(Token::Border));
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace slipway::ui
