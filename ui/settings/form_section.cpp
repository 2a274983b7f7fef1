// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/form_section.h"

#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace slipway::ui {

FormSection::FormSection(service::Session &session, const QString &heading, const QString &sentence, QWidget *parent)
    : Section(session, parent),
      m_form(new QFormLayout),
      m_below(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *contents = new QWidget(scroll);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(16);
    column->addWidget(new Label(heading, Type::Title));
    auto *about = new Label(sentence, Type::Body, Token::Text2);
    about->setWordWrap(true);
    about->setMaximumWidth(600);
    column->addWidget(about);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(12);
    column->addLayout(m_form);
    m_below->setSpacing(12);
    column->addLayout(m_below);
    column->addStretch();
    scroll->setWidget(contents);
    scroll->viewport()->setAutoFillBackground(false);
    contents->setAutoFillBackground(false);
    outer->addWidget(scroll);
}

void FormSection::addField(const QString &label, QWidget *field, const QString &hint)
{
    field->setAccessibleName(label);
    field->setMaximumWidth(440);
    auto *name = new Label(label, Type::Body, Token::Text2);
    name->setFixedWidth(144);
    name->setBuddy(field);
    name->setContentsMargins(0, 6, 0, 0);
    m_form->addRow(name, field);
    if (hint.isEmpty())
        return;
    auto *below = new Label(hint, Type::Small, Token::Text3);
    below->setWordWrap(true);
    below->setMaximumWidth(440);
    m_form->addRow(nullptr, below);
    field->setAccessibleDescription(hint);
}

} // namespace slipway::ui
