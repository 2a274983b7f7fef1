// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/release/entities.h"
#include "service/holidays.h"
#include "service/queries/queries.h"
#include "ui/settings/form_row.h"
#include "ui/settings/list_section.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace slipway::ui {

void ListSection::addField(const QString &label, QWidget *field, const QString &hint)
{
    addFormRow(m_form, label, field, hint);
}

QLineEdit *ListSection::addLine(const QString &label, const QString &hint)
{
    auto *field = new QLineEdit;
    connect(field, &QLineEdit::textEdited, this, &ListSection::touched);
    addField(label, field, hint);
    return field;
}

QPlainTextEdit *ListSection::addText(const QString &label)
{
    auto *field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setFixedHeight(80);
    connect(field, &QPlainTextEdit::textChanged, this, &ListSection::touched);
    addField(label, field);
    return field;
}

QComboBox *ListSection::addCombo(const QString &label, bool isEditable)
{
    auto *field = new QComboBox;
    field->setEditable(isEditable);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(12);
    connect(field, &QComboBox::activated, this, &ListSection::touched);
    if (isEditable)
        connect(field, &QComboBox::editTextChanged, this, &ListSection::touched);
    addField(label, field);
    return field;
}

QSpinBox *ListSection::addNumber(const QString &label, int least, int most)
{
    auto *field = new QSpinBox;
    field->setRange(least, most);
    connect(field, &QSpinBox::valueChanged, this, &ListSection::touched);
    addField(label, field);
    return field;
}

QDateTimeEdit *ListSection::addDateTime(const QString &label)
{
    auto *field = new QDateTimeEdit;
    field->setCalendarPopup(true);
    field->setDisplayFormat(u"ddd d MMM yyyy HH:mm"_s);
    connect(field, &QDateTimeEdit::dateTimeChanged, this, &ListSection::touched);
    addField(label, field);
    return field;
}

QLineEdit *ListSection::addFile(const QString &title, const QString &hint)
{
    auto *line = new QLineEdit;
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(line, 1);
    QPushButton *browse = makeButton(tr("Choose…"), ButtonLook::Plain, place);
    browse->setAccessibleName(tr("%1: choose a file…").arg(title));
    row->addWidget(browse);
    place->setFocusProxy(line);
    line->setAccessibleName(title);
    connect(line, &QLineEdit::textEdited, this, &ListSection::touched);
    connect(browse, &QPushButton::clicked, this, [this, line, title] {
        auto *dialog = new QFileDialog(this, title, line->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, line, [this, line](const QString &file) {
            line->setText(file);
            touched();
        });
        dialog->open();
    });
    addField(title, place, hint);
    return line;
}

QCheckBox *ListSection::addCheck(const QString &text)
{
    auto *field = new QCheckBox(text);
    connect(field, &QCheckBox::clicked, this, &ListSection::touched);
    m_form->addRow(nullptr, field);
    return field;
}

ZoneBox *ListSection::addZone(const QString &label)
{
    auto *field = new ZoneBox;
    connect(field, &QComboBox::editTextChanged, this, &ListSection::touched);
    connect(field, &QComboBox::activated, this, &ListSection::touched);
    addField(label, field);
    return field;
}

CheckList *ListSection::addChecks(const QString &label, const QString &hint)
{
    auto *field = new CheckList;
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(field, &CheckList::edited, this, &ListSection::touched);
    addField(label, field, hint);
    return field;
}

void chooseData(QComboBox *box, const QString &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

void fillWithPeople(QComboBox *box, service::Session &session)
{
    box->clear();
    box->addItem(QString(), QString());
    const auto people = session.queries().people();
    if (!people)
        return;
    for (const Person &person : *people)
        box->addItem(person.name, person.id.toString());
}

void fillWithRegions(QComboBox *box)
{
    box->clear();
    box->addItem(tr("No holidays"), QString());
    for (const auto &[code, name] : service::holidayRegions())
        box->addItem(name + u" ("_s + code + u')', code);
}

} // namespace slipway::ui
