// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/criteria/condition_fields.h"

#include "core/pipeline/ci_condition.h"
#include "core/readiness/ci_criteria.h"
#include "core/readiness/rollback_condition.h"
#include "core/readiness/scope_condition.h"
#include "core/release/transitions.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kMostFailures = 99'999;
constexpr int kMostHours = 24 * 365;
constexpr int kMostRehearsalDays = 3650;

QString typedIn(const QComboBox *box)
{
    return box->currentText().trimmed();
}

void fillBox(QComboBox *box, const QStringList &names)
{
    const QString typed = box->currentText();
    box->clear();
    box->addItems(names);
    box->setEditText(typed);
}

} // namespace

ConditionFields::ConditionFields(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_threshold = addLine(u"newCriterionThreshold"_s, tr("Threshold"), tr("Threshold, as ≥ 99.5 %"), 1);
    m_percent = addNumber(u"newCriterionPercent"_s, tr("Required items that are done"), 1, 100, {});
    m_percent->setValue(100);
    m_percent->setSuffix(u"\u2009%"_s);
    m_environment = addBox(u"newCriterionEnvironment"_s, tr("Rehearsed on"), tr("Any environment"));
    m_days = addNumber(u"newCriterionDays"_s, tr("In the last"), 1, kMostRehearsalDays, {});
    m_days->setValue(kRehearsalDays);
    m_days->setSuffix(tr(" days"));
    m_job = addBox(u"newCriterionJob"_s, tr("Job that must be green"), tr("A job of the release, or CONNECTION/JOB"));
    m_suite = addBox(u"newCriterionSuite"_s, tr("Suite"), tr("All suites"));
    m_failures = addNumber(u"newCriterionFailures"_s, tr("Failures, at most"), -1, kMostFailures, tr("any number"));
    m_passing = addShare(u"newCriterionPassing"_s, tr("Passing, at least"), tr("not asked"));
    m_notSkipped =
        addLine(u"newCriterionNotSkipped"_s, tr("Must not be skipped"), tr("Suites, with commas between"), 1);
    m_coverage = addShare(u"newCriterionCoverage"_s, tr("Coverage, at least"), {});
    m_age = addNumber(u"newCriterionAge"_s, tr("Not older than"), 0, kMostHours, tr("any age"));
    m_age->setSuffix(tr(" h"));
    m_check = new QComboBox;
    for (const QString &each : scopeChecks())
        m_check->addItem(scopeCheckWord(each), each);
    place(m_check, u"newCriterionCheck"_s, tr("What is asked"), 1);
    m_branch = addLine(u"newCriterionBranch"_s, tr("Branch"), u"main"_s, 1);
    connect(m_check, &QComboBox::currentIndexChanged, this, [this] {
        m_branch->setEnabled(m_check->currentData().toString() == u"branch");
        Q_EMIT edited();
    });
    m_branch->setEnabled(false);
    row->addStretch(1);
    clear();
    setKind(CriterionKind::Manual);
}

void ConditionFields::place(QWidget *field, const QString &name, const QString &caption, int stretch)
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *label = new Label(caption, Type::Small, Token::Text2, cell);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    field->setObjectName(name);
    field->setAccessibleName(caption);
    qobject_cast<QHBoxLayout *>(layout())->addWidget(cell, stretch);
    m_places.emplaceBack(field, cell);
}

QComboBox *ConditionFields::addBox(const QString &name, const QString &caption, const QString &hint)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    box->lineEdit()->setPlaceholderText(hint);
    place(box, name, caption, 1);
    connect(box, &QComboBox::currentTextChanged, this, &ConditionFields::edited);
    connect(box->lineEdit(), &QLineEdit::returnPressed, this, &ConditionFields::returnPressed);
    return box;
}

QLineEdit *ConditionFields::addLine(const QString &name, const QString &caption, const QString &hint, int stretch)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(hint);
    place(line, name, caption, stretch);
    connect(line, &QLineEdit::textChanged, this, &ConditionFields::edited);
    connect(line, &QLineEdit::returnPressed, this, &ConditionFields::returnPressed);
    return line;
}

QSpinBox *ConditionFields::addNumber(const QString &name, const QString &caption, int least, int most,
                                     const QString &leastText)
{
    auto *number = new QSpinBox;
    number->setRange(least, most);
    number->setSpecialValueText(leastText);
    place(number, name, caption);
    connect(number, &QSpinBox::valueChanged, this, &ConditionFields::edited);
    return number;
}

QDoubleSpinBox *ConditionFields::addShare(const QString &name, const QString &caption, const QString &leastText)
{
    auto *share = new QDoubleSpinBox;
    share->setRange(0, 100);
    share->setDecimals(2);
    share->setSuffix(u"\u2009%"_s);
    share->setSpecialValueText(leastText);
    place(share, name, caption);
    connect(share, &QDoubleSpinBox::valueChanged, this, &ConditionFields::edited);
    return share;
}

void ConditionFields::clear()
{
    m_threshold->clear();
    m_notSkipped->clear();
    for (QComboBox *box : {m_environment, m_job, m_suite})
        box->setEditText({});
    m_failures->setValue(0);
    m_passing->setValue(0);
    m_coverage->setValue(80);
    m_age->setValue(0);
}

void ConditionFields::setChoices(const Choices &choices)
{
    fillBox(m_job, choices.jobs);
    fillBox(m_suite, choices.suites);
    fillBox(m_environment, choices.environments);
}

void ConditionFields::setKind(CriterionKind kind)
{
    m_kind = kind;
    const auto fields = [this, kind]() -> QList<QWidget *> {
        switch (kind) {
        case CriterionKind::Manual: return {m_threshold};
        case CriterionKind::Checklist: return {m_percent};
        case CriterionKind::Rollback: return {m_environment, m_days};
        case CriterionKind::Ci: return {m_job, m_age};
        case CriterionKind::Tests: return {m_suite, m_failures, m_passing, m_notSkipped, m_age};
        case CriterionKind::Coverage: return {m_suite, m_coverage, m_age};
        case CriterionKind::Scope: return {m_check, m_branch};
        default: break;
        }
        return {};
    }();
    for (const auto &[field, cell] : std::as_const(m_places))
        cell->setVisible(fields.contains(field));
}

void ConditionFields::addAge(QJsonObject &condition) const
{
    if (m_age->value() > 0)
        condition[u"max_age_hours"_s] = m_age->value();
}

QJsonObject ConditionFields::condition() const
{
    QJsonObject made;
    const auto addSuite = [&] {
        if (const QString suite = typedIn(m_suite); !suite.isEmpty())
            made[u"suite"_s] = suite;
    };
    switch (m_kind) {
    case CriterionKind::Manual: break;
    case CriterionKind::Checklist: made[u"percent"_s] = m_percent->value(); break;
    case CriterionKind::Rollback:
        made[u"max_age_days"_s] = m_days->value();
        if (const QString place = typedIn(m_environment); !place.isEmpty())
            made[u"environment"_s] = place;
        break;
    case CriterionKind::Ci:
        made[u"job"_s] = typedIn(m_job);
        addAge(made);
        break;
    case CriterionKind::Tests: {
        addSuite();
        if (m_failures->value() >= 0)
            made[u"max_failures"_s] = m_failures->value();
        if (m_passing->value() > 0)
            made[u"min_pass_percent"_s] = m_passing->value();
        QStringList suites;
        for (const QString &each : m_notSkipped->text().split(u',', Qt::SkipEmptyParts))
            if (!each.trimmed().isEmpty())
                suites += each.trimmed();
        if (!suites.isEmpty())
            made[u"not_skipped"_s] = QJsonArray::fromStringList(suites);
        addAge(made);
        break;
    }
    case CriterionKind::Coverage:
        addSuite();
        made[u"percent"_s] = m_coverage->value();
        addAge(made);
        break;
    case CriterionKind::Scope:
        made[u"check"_s] = m_check->currentData().toString();
        if (m_branch->isEnabled())
            made[u"branch"_s] = m_branch->text().trimmed();
        break;
    default: break;
    }
    return made;
}

QString ConditionFields::threshold() const
{
    if (m_kind == CriterionKind::Manual)
        return m_threshold->text().trimmed();
    return m_kind == CriterionKind::Checklist ? u"≥ %1\u2009%"_s.arg(m_percent->value()) : QString();
}

QString ConditionFields::problem() const
{
    const QJsonObject asked = condition();
    if (m_kind == CriterionKind::Tests && m_failures->value() < 0 && m_passing->value() <= 0)
        return tr("Say how many tests may fail, or how many percent must pass.");
    if (m_kind == CriterionKind::Rollback) {
        if (const QString place = typedIn(m_environment);
            !place.isEmpty() && m_environment->findText(place, Qt::MatchFixedString) < 0)
            return tr("There is no environment “%1”.").arg(place);
        const auto sound = checkRollbackCondition(asked);
        return sound ? QString() : sound.error().sentence;
    }
    if (m_kind == CriterionKind::Scope) {
        const auto sound = checkScopeCondition(asked);
        return sound ? QString() : sound.error().sentence;
    }
    if (!isOfCi(m_kind))
        return {};
    const auto sound = checkCondition(toText(m_kind), asked);
    return sound ? QString() : sound.error().sentence;
}

} // namespace slipway::ui
