// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/train_rule_fields.h"

#include "service/trains.h"
#include "ui/widgets/problem_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

enum Ending : std::uint8_t { Never, OnDay, AfterCount };

QHBoxLayout *makeRow(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

} // namespace

TrainRuleFields::TrainRuleFields(QWidget *parent)
    : QObject(parent),
      m_repeats(new QWidget(parent)),
      m_days(new QWidget(parent)),
      m_first(new QWidget(parent)),
      m_ends(new QWidget(parent)),
      m_textRow(new QWidget(parent))
{
    makeRepeats();
    makeDays();
    makeFirst();
    makeEnds();
    makeText();
}

void TrainRuleFields::makeRepeats()
{
    QHBoxLayout *row = makeRow(m_repeats);
    m_interval = new QSpinBox;
    m_interval->setObjectName(u"trainInterval"_s);
    m_interval->setAccessibleName(tr("Departs every so many weeks or months"));
    m_interval->setRange(1, 52);
    m_interval->setPrefix(tr("every ", "before a number of weeks or months"));
    row->addWidget(m_interval);
    m_unit = new QComboBox;
    m_unit->setObjectName(u"trainUnit"_s);
    m_unit->setAccessibleName(tr("Weeks or months"));
    m_unit->addItem(tr("weeks"));
    m_unit->addItem(tr("months"));
    row->addWidget(m_unit);
    row->addStretch(1);
    connect(m_interval, &QSpinBox::valueChanged, this, &TrainRuleFields::takePlain);
    connect(m_unit, &QComboBox::activated, this, &TrainRuleFields::takePlain);
}

void TrainRuleFields::makeDays()
{
    auto *column = new QVBoxLayout(m_days);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_week = new QComboBox;
    m_week->setObjectName(u"trainWeek"_s);
    m_week->setAccessibleName(tr("Which of them in the month"));
    m_week->addItem(tr("the first"), 1);
    m_week->addItem(tr("the second"), 2);
    m_week->addItem(tr("the third"), 3);
    m_week->addItem(tr("the fourth"), 4);
    m_week->addItem(tr("the last"), TrainRule::kLast);
    connect(m_week, &QComboBox::activated, this, &TrainRuleFields::takePlain);
    column->addWidget(m_week, 0, Qt::AlignLeading);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    const QLocale locale;
    constexpr int daysInARow = 4;
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QCheckBox(locale.standaloneDayName(day, QLocale::ShortFormat));
        box->setObjectName(u"trainDay%1"_s.arg(day));
        box->setAccessibleName(locale.standaloneDayName(day));
        box->setToolTip(locale.standaloneDayName(day));
        connect(box, &QCheckBox::clicked, this, &TrainRuleFields::takePlain);
        m_weekdays.push_back(box);
        grid->addWidget(box, (day - 1) / daysInARow, (day - 1) % daysInARow);
    }
    grid->setColumnStretch(daysInARow, 1);
    column->addLayout(grid);
}

void TrainRuleFields::makeFirst()
{
    QHBoxLayout *row = makeRow(m_first);
    m_day = new QDateEdit;
    m_day->setObjectName(u"trainFirstDay"_s);
    m_day->setAccessibleName(tr("Day of the first departure"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"ddd d MMM yyyy"_s);
    row->addWidget(m_day);
    m_time = new QTimeEdit;
    m_time->setObjectName(u"trainTime"_s);
    m_time->setAccessibleName(tr("Time of each departure"));
    m_time->setDisplayFormat(u"HH:mm"_s);
    row->addWidget(m_time);
    row->addStretch(1);
    connect(m_day, &QDateEdit::dateChanged, this, &TrainRuleFields::takePlain);
    connect(m_time, &QTimeEdit::timeChanged, this, &TrainRuleFields::takePlain);
}

void TrainRuleFields::makeEnds()
{
    QHBoxLayout *row = makeRow(m_ends);
    m_ending = new QComboBox;
    m_ending->setObjectName(u"trainEnding"_s);
    m_ending->setAccessibleName(tr("When the train ends"));
    m_ending->insertItem(Never, tr("never"));
    m_ending->insertItem(OnDay, tr("on a day"));
    m_ending->insertItem(AfterCount, tr("after a number"));
    row->addWidget(m_ending);
    m_until = new QDateEdit;
    m_until->setObjectName(u"trainUntil"_s);
    m_until->setAccessibleName(tr("Last day it may depart"));
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(u"ddd d MMM yyyy"_s);
    row->addWidget(m_until);
    m_count = new QSpinBox;
    m_count->setObjectName(u"trainCount"_s);
    m_count->setAccessibleName(tr("How many releases it makes"));
    m_count->setRange(1, 999);
    row->addWidget(m_count);
    row->addStretch(1);
    connect(m_ending, &QComboBox::activated, this, [this](int ending) {
        if (ending == OnDay && m_until->date() <= m_day->date())
            m_until->setDate(m_day->date().addYears(1));
        takePlain();
    });
    connect(m_until, &QDateEdit::dateChanged, this, &TrainRuleFields::takePlain);
    connect(m_count, &QSpinBox::valueChanged, this, &TrainRuleFields::takePlain);
}

void TrainRuleFields::makeText()
{
    auto *column = new QVBoxLayout(m_textRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_text = new QLineEdit;
    m_text->setObjectName(u"trainRule"_s);
    m_text->setAccessibleName(tr("Recurrence rule"));
    m_text->setPlaceholderText(u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"_s);
    column->addWidget(m_text);
    m_problem = new ProblemLine(m_textRow);
    m_problem->setObjectName(u"trainRuleProblem"_s);
    column->addWidget(m_problem);
    connect(m_text, &QLineEdit::textEdited, this, &TrainRuleFields::takeText);
}

TrainRule TrainRuleFields::plainRule() const
{
    TrainRule rule;
    rule.unit = m_unit->currentIndex() == 0 ? TrainRule::Unit::Weeks : TrainRule::Unit::Months;
    rule.interval = m_interval->value();
    rule.week = m_week->currentData().toInt();
    for (std::size_t i = 0; i < m_weekdays.size(); ++i)
        if (m_weekdays[i]->isChecked())
            rule.weekdays += static_cast<int>(i) + 1;
    if (rule.weekdays.isEmpty())
        rule.weekdays = {m_day->date().dayOfWeek()};
    if (m_ending->currentIndex() == OnDay)
        rule.until = m_until->date();
    else if (m_ending->currentIndex() == AfterCount)
        rule.count = m_count->value();
    return rule;
}

void TrainRuleFields::takePlain()
{
    if (m_isShowing)
        return;
    if (m_isPlain)
        m_text->setText(plainRule().toString());
    m_mistake.clear();
    showPlain();
    Q_EMIT edited();
}

void TrainRuleFields::takeText()
{
    const auto sound = service::checkRecurrenceRule(m_text->text().trimmed());
    m_mistake = sound ? QString() : tr("At %1: %2").arg(sound.error().where, sound.error().sentence);
    showPlain();
    Q_EMIT edited();
}

void TrainRuleFields::showPlain()
{
    m_isShowing = true;
    const auto rule = TrainRule::parse(m_text->text());
    if (rule) {
        m_unit->setCurrentIndex(rule->unit == TrainRule::Unit::Weeks ? 0 : 1);
        m_interval->setValue(rule->interval);
        m_week->setCurrentIndex(std::max(0, m_week->findData(rule->week)));
        const QList<int> days = rule->weekdays.isEmpty() ? QList<int>{m_day->date().dayOfWeek()} : rule->weekdays;
        for (std::size_t i = 0; i < m_weekdays.size(); ++i)
            m_weekdays[i]->setChecked(days.contains(static_cast<int>(i) + 1));
        m_ending->setCurrentIndex(rule->until ? OnDay : rule->count ? AfterCount : Never);
        if (rule->until)
            m_until->setDate(*rule->until);
        if (rule->count)
            m_count->setValue(*rule->count);
    }
    m_isPlain = rule.has_value();
    m_isShowing = false;
    showStanding();
}

void TrainRuleFields::showStanding()
{
    for (QWidget *each : {m_repeats, m_days, m_ends}) {
        each->setEnabled(m_isPlain);
        each->setToolTip(m_isPlain ? QString() : tr("The rule says more than these fields can. It is edited as text."));
    }
    m_week->setVisible(m_unit->currentIndex() == 1);
    m_until->setVisible(m_ending->currentIndex() == OnDay);
    m_count->setVisible(m_ending->currentIndex() == AfterCount);
    m_problem->setProblem(m_mistake);
}

void TrainRuleFields::show(const Train &train)
{
    m_isShowing = true;
    const QDateTime start = inZone(train.start, train.zone);
    m_day->setDate(start.date());
    m_time->setTime(start.time());
    m_text->setText(train.rrule);
    m_mistake.clear();
    showPlain();
}

void TrainRuleFields::fillIn(Train &train, const QByteArray &zone) const
{
    train.rrule = m_text->text().trimmed();
    const auto rule = TrainRule::parse(train.rrule);
    // The first date of a recurrence counts even when the rule does not name it.
    const QDate day = rule ? rule->firstFrom(m_day->date()) : m_day->date();
    train.start = fromWallTime(day, m_time->time(), zone);
}

} // namespace slipway::ui
