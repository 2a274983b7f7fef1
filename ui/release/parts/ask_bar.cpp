// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/parts/ask_bar.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway::ui {

AskBar::AskBar(QWidget *parent)
    : QWidget(parent),
      m_question(new Label({}, Type::Strong)),
      m_text(new QLineEdit),
      m_confirm(makeButton({}, ButtonLook::Default, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    m_question->setElided(true);
    m_question->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(m_question);
    m_text->setObjectName(u"askText"_s);
    row->addWidget(m_text, 1);
    m_confirm->setObjectName(u"askConfirm"_s);
    row->addWidget(m_confirm);
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonLook::Plain, this);
    cancel->setObjectName(u"askCancel"_s);
    row->addWidget(cancel);
    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_confirm->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_text, &QLineEdit::returnPressed, this, &AskBar::answer);
    connect(m_confirm, &QPushButton::clicked, this, &AskBar::answer);
    connect(cancel, &QPushButton::clicked, this, &AskBar::dismiss);
    hide();
}

void AskBar::ask(const QString &question, const QString &hint, const QString &verb,
                 std::function<void(const QString &)> answered)
{
    m_answered = std::move(answered);
    m_question->setText(question);
    m_text->clear();
    m_text->setPlaceholderText(hint);
    m_text->setAccessibleName(question);
    m_confirm->setText(verb);
    m_confirm->setEnabled(false);
    show();
    m_text->setFocus();
}

void AskBar::dismiss()
{
    if (isHidden())
        return;
    m_answered = {};
    hide();
    Q_EMIT dismissed();
}

void AskBar::answer()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty() || !m_answered)
        return;
    const auto answered = std::exchange(m_answered, {});
    hide();
    answered(text);
    Q_EMIT dismissed();
}

void AskBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void AskBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::SurfaceAlt));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Border));
}

} // namespace slipway::ui
