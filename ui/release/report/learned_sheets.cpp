// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/report/learned_sheets.h"

#include "service/commands/report_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/when_field.h"
#include "ui/widgets/incidents/open_incident_sheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int kLessonTextHeight = 84;
constexpr std::chrono::days kUsualDue{14};

std::optional<PersonId> chosenPerson(const QComboBox *box)
{
    const auto id = Uuid::fromString(box->currentData().toString());
    return id && !id->isNull() ? std::optional(PersonId{*id}) : std::nullopt;
}

/// What went wrong; empty: nothing.
template <class T>
QString problemOf(const Result<T> &done)
{
    return done ? QString() : done.error().sentence;
}

} // namespace

LessonSheet::LessonSheet(ReleaseDesk &desk, const std::optional<Lesson> &lesson, QWidget *parent)
    : FormSheet(lesson ? tr("Save") : tr("Add"), u"saveLesson"_s, parent),
      m_desk(desk),
      m_lesson(lesson),
      m_kind(new QComboBox),
      m_title(new QLineEdit),
      m_body(new QPlainTextEdit),
      m_item(new QLineEdit),
      m_phase(new QComboBox)
{
    setObjectName(u"lessonSheet"_s);
    setHeading(tr("Lesson"),
               tr("It is offered when this product is planned again, and its item can go into a template."));
    for (const LessonKind each : {LessonKind::WentBadly, LessonKind::WentWell})
        m_kind->addItem(kindWord(each), toText(each));
    m_phase->addItem(tr("The first one"), QString());
    for (const Phase &each : desk.page().plan.phases)
        m_phase->addItem(each.name, each.key);
    m_body->setFixedHeight(kLessonTextHeight);
    m_body->setTabChangesFocus(true);
    m_item->setPlaceholderText(tr("What is done from now on, as a checklist item"));
    if (lesson) {
        m_kind->setCurrentIndex(m_kind->findData(toText(lesson->kind)));
        m_title->setText(lesson->title);
        m_body->setPlainText(lesson->body);
        m_item->setText(lesson->item);
        m_phase->setCurrentIndex(std::max(0, m_phase->findData(lesson->phase)));
    }
    addField(tr("It"), m_kind, u"lessonKind"_s);
    addField(tr("In a line"), m_title, u"lessonTitle"_s);
    addField(tr("More about it"), m_body, u"lessonBody"_s);
    addField(tr("From now on"), m_item, u"lessonItem"_s);
    addField(tr("In phase"), m_phase, u"lessonPhase"_s);
    connect(m_title, &QLineEdit::textChanged, this, &LessonSheet::check);
    check();
}

void LessonSheet::check()
{
    setMayFinish(m_title->text().trimmed().isEmpty() ? tr("Say first what was learned.") : QString());
}

void LessonSheet::finish()
{
    const auto kind = fromText<LessonKind>(m_kind->currentData().toString()).value_or(LessonKind::WentBadly);
    const QString phase = m_phase->currentData().toString();
    setMayFinish(tr("It is being written."));
    if (m_lesson)
        m_desk.attempt(
            this,
            service::EditLesson{m_lesson->id, kind, m_title->text(), m_body->toPlainText(), m_item->text(), phase},
            [this](const Result<service::Done> &done) { end(problemOf(done)); });
    else
        m_desk.attempt(
            this,
            service::AddLesson{m_desk.release(), kind, m_title->text(), m_body->toPlainText(), m_item->text(), phase},
            [this](const Result<LessonId> &done) { end(problemOf(done)); });
}

void LessonSheet::end(const QString &problem)
{
    check();
    if (!problem.isEmpty())
        return setProblem(problem);
    accept();
}

ActionSheet::ActionSheet(ReleaseDesk &desk, const std::optional<ActionItem> &action, std::optional<LessonId> lesson,
                         QWidget *parent)
    : FormSheet(action ? tr("Save") : tr("Add"), u"saveAction"_s, parent),
      m_desk(desk),
      m_action(action),
      m_lesson(lesson),
      m_title(new QLineEdit),
      m_owner(new QComboBox),
      m_isDue(new QCheckBox(tr("It is due"))),
      m_due(new WhenField(tr("Due")))
{
    setObjectName(u"actionSheet"_s);
    setConfirmedByReturn(true);
    setHeading(tr("Action item"),
               tr("It waits in Today of its owner until it is done, also when the release is closed."));
    const auto actor = desk.actor();
    fillPeople(m_owner, desk.session(), action ? action->owner : actor ? std::optional(actor->id) : std::nullopt);
    m_isDue->setChecked(!action || action->due);
    m_due->setInstant(action && action->due ? *action->due : desk.now() + kUsualDue, desk.zone());
    if (action)
        m_title->setText(action->title);
    addField(tr("What is to be done"), m_title, u"actionTitle"_s);
    addField(tr("Owner"), m_owner, u"actionOwner"_s);
    addField(m_isDue, u"actionIsDue"_s);
    addField(tr("Due"), m_due, u"actionDue"_s);
    connect(m_title, &QLineEdit::textChanged, this, &ActionSheet::check);
    connect(m_isDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    m_due->setEnabled(m_isDue->isChecked());
    check();
}

void ActionSheet::check()
{
    setMayFinish(m_title->text().trimmed().isEmpty() ? tr("Say first what is to be done.") : QString());
}

void ActionSheet::end(const QString &problem)
{
    check();
    if (!problem.isEmpty())
        return setProblem(problem);
    accept();
}

void ActionSheet::finish()
{
    const auto due = m_isDue->isChecked() ? std::optional(m_due->instant()) : std::nullopt;
    const auto owner = chosenPerson(m_owner);
    setMayFinish(tr("It is being written."));
    if (!m_action)
        return m_desk.attempt(this, service::AddActionItem{m_desk.release(), m_title->text(), owner, due, m_lesson},
                              [this](const Result<ActionItemId> &done) { end(problemOf(done)); });
    service::EditActionItem edit{.action = m_action->id};
    if (m_title->text().trimmed() != m_action->title)
        edit.title = m_title->text();
    edit.owner = owner;
    edit.due = due;
    m_desk.attempt(this, std::move(edit), [this](const Result<service::Done> &done) { end(problemOf(done)); });
}

TakeLessonSheet::TakeLessonSheet(ReleaseDesk &desk, const Lesson &lesson, QWidget *parent)
    : FormSheet(tr("Add to the template"), u"takeLesson"_s, parent),
      m_desk(desk),
      m_lesson(lesson.id),
      m_template(new QComboBox)
{
    setObjectName(u"takeLessonSheet"_s);
    setConfirmedByReturn(true);
    setHeading(tr("From now on: %1").arg(lesson.item), tr("Every release made from the template will have the item."));
    const auto templates = desk.session().queries().templates();
    if (templates)
        for (const Template &each : *templates) {
            m_template->addItem(each.name, each.id.toString());
            if (each.id == desk.page().plan.release.origin)
                m_template->setCurrentIndex(m_template->count() - 1);
        }
    addField(tr("Template"), m_template, u"lessonTemplate"_s);
    setMayFinish(m_template->count() == 0 ? tr("There is no template.") : QString());
}

void TakeLessonSheet::finish()
{
    const auto id = Uuid::fromString(m_template->currentData().toString());
    if (!id)
        return;
    m_desk.attempt(this, service::TakeLesson{m_lesson, TemplateId{*id}}, [this](const Result<service::Done> &done) {
        if (!done)
            return setProblem(done.error().sentence);
        accept();
    });
}

} // namespace slipway::ui
