// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/template_form/form_part.h"

#include "ui/settings/form_row.h"
#include "ui/settings/role_box.h"
#include "ui/theme/type.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/criteria/measured_fields.h"
#include "ui/widgets/problem_line.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::ui {

FormPart::FormPart(TemplateDocument &document, QString thing, QWidget *parent)
    : Card(parent),
      m_document(document),
      m_thing(std::move(thing)),
      m_form(makeForm())
{
    body()->addLayout(m_form);
    m_later.setSingleShot(true);
    m_later.setInterval(700ms);
    connect(&m_later, &QTimer::timeout, this, [this] { showMistake(m_typing); });
}

void FormPart::refresh(bool keepsMistakes)
{
    if (!m_document.spec())
        return;
    if (!keepsMistakes)
        forgetMistakes();
    m_isFilling = true;
    fill(*m_document.spec());
    m_isFilling = false;
}

QWidget *FormPart::wrongField() const
{
    return m_mistakes.isEmpty() ? nullptr : m_mistakes.keyBegin().operator*();
}

void FormPart::addField(const QString &name, const QString &label, QWidget *field, const QString &hint)
{
    field->setObjectName(name);
    auto *line = new ProblemLine(this);
    m_lines.insert(field, line);
    addFormRow(m_form, label, field, hint, line);
    field->setAccessibleName(tr("%1: %2").arg(m_thing, label));
    watch(field);
}

void FormPart::watch(QWidget *field)
{
    field->installEventFilter(this);
    for (QWidget *each : field->findChildren<QWidget *>())
        each->installEventFilter(this);
}

QLineEdit *FormPart::addTyped(const QString &name, const QString &label, SetText set, const QString &hint,
                              bool isNeeded)
{
    auto *field = new QLineEdit;
    connect(field, &QLineEdit::textEdited, this, [this, field, isNeeded, set = std::move(set)](const QString &text) {
        const QString value = text.trimmed();
        if (isNeeded && value.isEmpty())
            refuse(field, tr("A name is needed."), true);
        else
            apply(field, field->objectName(), [&](TemplateSpec &spec) { set(spec, value); }, true);
    });
    connect(field, &QLineEdit::editingFinished, this, [this, field] { showMistake(field); });
    addField(name, label, field, hint);
    return field;
}

QLineEdit *FormPart::addLine(const QString &name, const QString &label, SetText set, const QString &hint)
{
    return addTyped(name, label, std::move(set), hint, false);
}

QLineEdit *FormPart::addName(const QString &name, const QString &label, SetText set)
{
    return addTyped(name, label, std::move(set), {}, true);
}

QLineEdit *FormPart::addRule(const QString &name, const QString &label, SetText set, const QString &hint)
{
    QLineEdit *field = addLine(name, label, std::move(set), hint);
    field->setPlaceholderText(u"T-5wd@09:00"_s);
    return field;
}

QPlainTextEdit *FormPart::addText(const QString &name, const QString &label, SetText set, const QString &hint,
                                  std::function<QString(const QString &)> check)
{
    auto *field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setFixedHeight(heightFor(24, font()) * 5 / 2);
    connect(field, &QPlainTextEdit::textChanged, this, [this, field, set = std::move(set), check = std::move(check)] {
        const QString text = field->toPlainText().trimmed();
        if (m_isFilling)
            return;
        if (const QString wrong = check ? check(text) : QString(); !wrong.isEmpty())
            refuse(field, wrong, true);
        else
            apply(field, field->objectName(), [&](TemplateSpec &spec) { set(spec, text); }, true);
    });
    addField(name, label, field, hint);
    return field;
}

RoleBox *FormPart::addRole(const QString &name, const QString &label, SetText set)
{
    auto *field = new RoleBox;
    connect(field, &RoleBox::edited, this, [this, field, set = std::move(set)] {
        apply(field, field->objectName(), [&](TemplateSpec &spec) { set(spec, field->role()); }, true);
    });
    addField(name, label, field, {});
    return field;
}

QComboBox *FormPart::addCombo(const QString &name, const QString &label, SetText set, bool isEditable)
{
    auto *field = new QComboBox;
    field->setEditable(isEditable);
    field->setInsertPolicy(QComboBox::NoInsert);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(12);
    const auto take = [this, field, set = std::move(set), isEditable] {
        const QString value = isEditable ? field->currentText().trimmed() : field->currentData().toString();
        apply(field, field->objectName(), [&](TemplateSpec &spec) { set(spec, value); }, isEditable);
    };
    connect(field, &QComboBox::activated, this, take);
    if (isEditable)
        connect(field->lineEdit(), &QLineEdit::textEdited, this, take);
    addField(name, label, field, {});
    return field;
}

QSpinBox *FormPart::addNumber(const QString &name, const QString &label, int least, int most,
                              std::function<void(TemplateSpec &, int)> set)
{
    auto *field = new QSpinBox;
    field->setRange(least, most);
    connect(field, &QSpinBox::valueChanged, this, [this, field, set = std::move(set)](int value) {
        if (!m_isFilling)
            apply(field, field->objectName(), [&](TemplateSpec &spec) { set(spec, value); });
    });
    addField(name, label, field, {});
    return field;
}

QCheckBox *FormPart::addCheck(const QString &name, const QString &text, std::function<void(TemplateSpec &, bool)> set)
{
    auto *field = new QCheckBox(text);
    field->setObjectName(name);
    field->setAccessibleName(tr("%1: %2").arg(m_thing, text));
    connect(field, &QCheckBox::clicked, this, [this, field, set = std::move(set)](bool isChecked) {
        apply(field, {}, [&](TemplateSpec &spec) { set(spec, isChecked); });
    });
    m_form->addRow(nullptr, field);
    watch(field);
    return field;
}

CheckList *FormPart::addChecks(const QString &name, const QString &label,
                               std::function<void(TemplateSpec &, const QStringList &)> set, const QString &hint)
{
    auto *field = new CheckList;
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(field, &CheckList::edited, this, [this, field, set = std::move(set)] {
        apply(field, {}, [&](TemplateSpec &spec) { set(spec, field->checked()); });
    });
    addField(name, label, field, hint);
    return field;
}

MeasuredFields *FormPart::addMeasured(const QString &name, const QString &label,
                                      std::function<void(TemplateSpec &, const QJsonObject &)> set)
{
    auto *field = new MeasuredFields(name, nullptr, MeasuredFields::Room::Narrow);
    connect(field, &MeasuredFields::edited, this, [this, field, set = std::move(set)] {
        if (m_isFilling)
            return;
        if (const QString wrong = field->problem(); !wrong.isEmpty())
            refuse(field, wrong, true);
        else
            apply(field, field->objectName(), [&](TemplateSpec &spec) { set(spec, field->condition()); }, true);
    });
    connect(field, &MeasuredFields::problemPlaced, this, [this, field] { showMistake(field); });
    addField(name, label, field, {});
    return field;
}

void FormPart::setRowVisible(QWidget *field, bool isVisible)
{
    ui::setRowVisible(m_form, field, isVisible);
}

bool FormPart::apply(QWidget *field, const QString &place, const Change &change, bool isTyping)
{
    const bool wasWrong = m_mistakes.remove(field) > 0;
    const Result<> done = m_document.edit(place.isEmpty() ? place : scope() + u'/' + place, change);
    if (done) {
        if (wasWrong)
            showMistake(field);
        return true;
    }
    refuse(field, done.error().sentence, isTyping);
    return false;
}

void FormPart::refuse(QWidget *field, const QString &sentence, bool isTyping)
{
    m_mistakes.insert(field, sentence);
    Q_EMIT mistyped();
    m_typing = field;
    if (isTyping && !(m_lines.contains(field) && m_lines[field]->isVisible()))
        m_later.start();
    else
        showMistake(field);
}

void FormPart::addProblemLine(QWidget *field, QLayout &layout)
{
    auto *line = new ProblemLine(this);
    m_lines.insert(field, line);
    layout.addWidget(line);
}

void FormPart::showMistake(QWidget *field)
{
    // Fields of a server's question say it themselves, below the one of them that is wrong.
    const auto *measured = qobject_cast<const MeasuredFields *>(field);
    if (ProblemLine *line = m_lines.value(field))
        line->setProblem(measured && measured->isProblemShown() ? QString() : m_mistakes.value(field));
}

void FormPart::forgetMistakes()
{
    m_mistakes.clear();
    m_later.stop();
    for (ProblemLine *line : std::as_const(m_lines))
        line->setProblem({});
}

void FormPart::tell(QWidget *field, const QString &sentence)
{
    if (ProblemLine *line = m_lines.value(field))
        line->setProblem(sentence);
}

void FormPart::put(QLineEdit *field, const QString &value)
{
    // A blank at the end may be on its way to the next word.
    if (!m_mistakes.contains(field) && field->text().trimmed() != value)
        field->setText(value);
}

void FormPart::put(QPlainTextEdit *field, const QString &value)
{
    if (!m_mistakes.contains(field) && field->toPlainText().trimmed() != value)
        field->setPlainText(value);
}

void FormPart::put(RoleBox *field, const QString &role)
{
    if (!m_mistakes.contains(field) && field->role() != role)
        field->setRole(role);
}

void FormPart::put(QComboBox *field, const QString &value)
{
    if (m_mistakes.contains(field))
        return;
    if (field->isEditable() && field->currentText().trimmed() != value)
        field->setCurrentText(value);
    else if (!field->isEditable())
        field->setCurrentIndex(std::max(0, field->findData(value)));
}

void FormPart::put(QSpinBox *field, int value)
{
    if (!m_mistakes.contains(field))
        field->setValue(value);
}

void FormPart::put(QCheckBox *field, bool isChecked)
{
    field->setChecked(isChecked);
}

void FormPart::put(CheckList *field, const QStringList &checked)
{
    if (!m_mistakes.contains(field))
        field->setChecked(checked);
}

void FormPart::put(MeasuredFields *field, CriterionKind kind, const QJsonObject &asked)
{
    if (field->kind() != kind)
        field->setKind(kind);
    if (!m_mistakes.contains(field) && field->condition() != asked)
        field->setCondition(asked);
}

bool FormPart::eventFilter(QObject *watched, QEvent *event)
{
    // The fields' own undo would know their own edits only.
    if (m_document.takeUndoKey(event))
        return true;
    return Card::eventFilter(watched, event);
}

} // namespace slipway::ui
