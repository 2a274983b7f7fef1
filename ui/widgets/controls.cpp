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

void setShown(QWidget *part, bool isShown)
{
    // What was just made counts as hidden where its owner is visible, and would be shown with the next events.
    const bool isAsWanted =
        isShown ? !part->isHidden() : part->isHidden() && part->testAttribute(Qt::WA_WState_ExplicitShowHide);
    if (!isAsWanted)
        part->setVisible(isShown);
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
    addClearButton(this);
    addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
}

void addClearButton(QLineEdit *field)
{
    auto *clear = field->addAction(icon(u"dialog-close"_s), QLineEdit::TrailingPosition);
    clear->setText(SearchField::tr("Clear the field"));
    clear->setVisible(!field->text().isEmpty());
    QObject::connect(clear, &QAction::triggered, field, &QLineEdit::clear);
    QObject::connect(field, &QLineEdit::textChanged, clear,
                     [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
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
    // Toggled, not clicked: a screen reader's user toggles.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool isChecked) {
        if (isChecked)
            Q_EMIT chosen(index);
    });
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
    const QSignalBlocker quiet(m_group);
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
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
