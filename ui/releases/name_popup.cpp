// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/name_popup.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace slipway::ui {

NamePopup::NamePopup(const QString &label, const QString &accept, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(u"namePopup"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(8);
    rows->addWidget(new Label(label, Type::SmallStrong, Token::Text2, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"viewName"_s);
    m_name->setAccessibleName(label);
    m_name->setMinimumWidth(220);
    m_accept = makeButton(accept, ButtonLook::Default, this);
    m_accept->setObjectName(u"viewNameAccept"_s);
    row->addWidget(m_name, 1);
    row->addWidget(m_accept);
    rows->addLayout(row);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        setAvailable(m_accept, text.trimmed().isEmpty() ? tr("Type a name first.") : QString());
    });
    connect(m_name, &QLineEdit::returnPressed, this, &NamePopup::take);
    connect(m_accept, &QPushButton::clicked, this, &NamePopup::take);
}

void NamePopup::open(const QWidget *below, const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
    setAvailable(m_accept, name.trimmed().isEmpty() ? tr("Type a name first.") : QString());
    adjustSize();
    QPoint at = below->mapToGlobal(QPoint(0, below->height() + 4));
    const QRect room = below->screen()->availableGeometry();
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
    show();
    m_name->setFocus(Qt::PopupFocusReason);
}

void NamePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Raised));
    painter.setPen(theme.color(Token::BorderControl));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void NamePopup::take()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    hide();
    Q_EMIT accepted(name);
}

} // namespace slipway::ui
