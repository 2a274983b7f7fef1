// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_sheet.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/problem_line.h"

#include <QFormLayout>

namespace slipway::ui {

FormSheet::FormSheet(const QString &verb, const QString &verbName, QWidget *parent)
    : Sheet(parent),
      m_form(new QFormLayout),
      m_problem(new ProblemLine(this)),
      m_main(makeButton(verb, ButtonLook::Default, this))
{
    m_form->setHorizontalSpacing(16);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    body()->addLayout(m_form);
    body()->addWidget(m_problem);
    footer()->addStretch();
    addCancel();
    m_main->setObjectName(verbName);
    footer()->addWidget(m_main);
    connect(m_main, &QPushButton::clicked, this, [this] { finish(); });
}

void FormSheet::addField(const QString &label, QWidget *field, const QString &name)
{
    field->setAccessibleName(label);
    field->setObjectName(name);
    m_form->addRow(label, field);
    // Not the button that leaves, which is in the chain before the fields.
    if (m_form->rowCount() == 1)
        field->setFocus();
}

void FormSheet::addField(QWidget *field, const QString &name)
{
    field->setObjectName(name);
    m_form->addRow(QString(), field);
}

void FormSheet::setMayFinish(const QString &whyNot)
{
    setAvailable(m_main, whyNot);
}

void FormSheet::setProblem(const QString &sentence)
{
    m_problem->setProblem(sentence);
}

} // namespace slipway::ui
