// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/form_section.h"

#include "ui/settings/form_row.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace slipway::ui {

FormSection::FormSection(service::Session &session, const QString &heading, const QString &sentence, QWidget *parent)
    : Section(session, parent),
      m_form(makeForm()),
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
    addFormRow(m_form, label, field, hint);
}

} // namespace slipway::ui
