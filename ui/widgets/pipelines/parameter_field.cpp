// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pipelines/parameter_field.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/problem_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

using Kind = service::ParameterView::Type;

namespace {

QString labelOf(const service::ParameterView &parameter)
{
    QString name = parameter.label.isEmpty() ? parameter.key : parameter.label.trimmed();
    if (name.size() > 1 && name.endsWith(u':'))
        name.chop(1);
    return parameter.isRequired ? ParameterField::tr("%1 (needed)").arg(name) : name;
}

} // namespace

ParameterField::ParameterField(const service::ParameterView &parameter, QWidget *parent)
    : QWidget(parent),
      m_parameter(parameter),
      m_control(makeControl()),
      m_problem(new ProblemLine(this))
{
    setObjectName(u"parameter_"_s + parameter.key);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (parameter.type != Kind::Boolean) {
        auto *name = new Label(labelOf(parameter), Type::SmallStrong, Token::Text2);
        name->setWordWrap(true);
        name->setBuddy(m_control);
        column->addWidget(name);
    }
    column->addWidget(m_control);
    m_control->setObjectName(u"value_"_s + parameter.key);
    m_control->setAccessibleName(labelOf(parameter));
    QStringList about;
    if (!parameter.description.isEmpty())
        about += parameter.description;
    if (parameter.isGuess)
        about += tr("Taken from the last run: the server does not say which parameters it wants.");
    if (!about.isEmpty()) {
        auto *hint = new Label(about.join(u' '), Type::Small, Token::Text3);
        hint->setWordWrap(true);
        column->addWidget(hint);
        m_control->setAccessibleDescription(about.join(u' '));
    }
    column->addWidget(m_problem);
    setValue(parameter.defaultValue);
}

QWidget *ParameterField::makeControl()
{
    switch (m_parameter.type) {
    case Kind::Boolean: {
        auto *box = new QCheckBox(labelOf(m_parameter), this);
        m_read = [box] { return box->isChecked() ? u"true"_s : u"false"_s; };
        m_write = [box](const QString &value) {
            box->setChecked(value.compare(u"true", Qt::CaseInsensitive) == 0 || value == u"1" || value == u"on");
        };
        connect(box, &QCheckBox::toggled, this, &ParameterField::edited);
        return box;
    }
    case Kind::Choice: {
        auto *box = new QComboBox(this);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        if (!m_parameter.isRequired && !m_parameter.choices.contains(QString()) && m_parameter.defaultValue.isEmpty())
            box->addItem(QString());
        box->addItems(m_parameter.choices);
        box->setEditable(!m_parameter.isStrict);
        m_read = [box] { return box->currentText(); };
        m_write = [box](const QString &value) {
            const int at = box->findText(value, Qt::MatchExactly);
            if (at >= 0)
                box->setCurrentIndex(at);
            else if (box->isEditable())
                box->setEditText(value);
        };
        connect(box, &QComboBox::currentTextChanged, this, &ParameterField::edited);
        return box;
    }
    case Kind::LongText: {
        auto *text = new QPlainTextEdit(this);
        text->setTabChangesFocus(true);
        text->setFixedHeight(80);
        m_read = [text] { return text->toPlainText(); };
        m_write = [text](const QString &value) { text->setPlainText(value); };
        connect(text, &QPlainTextEdit::textChanged, this, &ParameterField::edited);
        return text;
    }
    case Kind::Text:
    case Kind::Number:
    case Kind::Secret:
    case Kind::File:
    case Kind::Environment: break;
    }
    auto *line = new QLineEdit(this);
    if (m_parameter.type == Kind::Secret) {
        line->setEchoMode(QLineEdit::Password);
        line->setPlaceholderText(tr("Is sent and not kept"));
    }
    m_read = [line] { return line->text(); };
    m_write = [line](const QString &value) { line->setText(value); };
    connect(line, &QLineEdit::textChanged, this, &ParameterField::edited);
    return line;
}

QString ParameterField::value() const
{
    return m_read();
}

void ParameterField::setValue(const QString &value)
{
    m_write(value);
}

QString ParameterField::problem() const
{
    const QString given = value();
    if (given.trimmed().isEmpty())
        return m_parameter.isRequired ? tr("The job needs a value here.") : QString();
    if (m_parameter.type == Kind::Number) {
        bool isNumber = false;
        given.trimmed().toDouble(&isNumber);
        if (!isNumber)
            return tr("“%1” is not a number.").arg(given);
    }
    if (m_parameter.type == Kind::Choice && m_parameter.isStrict && !m_parameter.choices.contains(given))
        return tr("“%1” is not one of the choices.").arg(given);
    if (!m_parameter.pattern.isEmpty()) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(m_parameter.pattern));
        if (pattern.isValid() && !pattern.match(given).hasMatch())
            return tr("The value must match %1.").arg(m_parameter.pattern);
    }
    return {};
}

void ParameterField::showProblem(const QString &sentence)
{
    m_problem->setProblem(sentence);
}

} // namespace slipway::ui
