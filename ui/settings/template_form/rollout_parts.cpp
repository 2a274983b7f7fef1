// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/template_form/rollout_parts.h"

#include "core/release/transitions.h"
#include "ui/settings/role_box.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/pipelines/parameter_lines.h"
#include "ui/widgets/pipelines/run_words.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace slipway::ui {

using TemplateJob = TemplateSpec::Job;
using TemplateStep = TemplateSpec::Step;
using TemplateSkip = TemplateSpec::Skip;

namespace {

constexpr int kLongestPlanMinutes = 14 * 24 * 60;

QStringList jobNames(const TemplateSpec &spec)
{
    QStringList names;
    for (const TemplateJob &each : spec.jobs)
        names += each.name;
    return names;
}

QString freeName(const QString &wanted, const QStringList &taken)
{
    QString name = wanted;
    for (int i = 2; taken.contains(name); ++i)
        name = wanted + u' ' + QString::number(i);
    return name;
}

QString wrongParameters(const QString &lines)
{
    const auto read = parametersOf(lines);
    return read ? QString() : read.error().sentence;
}

void fillNames(QComboBox *box, const QStringList &names)
{
    const QString typed = box->currentText();
    box->clear();
    box->addItem(QString());
    box->addItems(names);
    box->setCurrentText(typed);
}

} // namespace

JobsPart::JobsPart(TemplateDocument &document, QWidget *parent)
    : FlatPart(document,
               {tr("Job"),
                tr("CI jobs"),
                tr("Add job"),
                tr("Remove job"),
                tr("No jobs. They are what a release from this template starts on a CI server."),
                {tr("Name"), tr("For"), tr("Job at the server")}},
               parent),
      m_name(addName(u"templateJobName"_s, tr("Name"),
                     [this](TemplateSpec &spec, const QString &name) { setName(spec, name); })),
      m_purpose(addCombo(u"templateJobPurpose"_s, tr("For"), setting<QString>([](TemplateJob &j, const QString &v) {
                             j.purpose = fromText<RunPurpose>(v).value_or(RunPurpose::Other);
                         }))),
      m_phase(addCombo(u"templateJobPhase"_s, tr("Phase"),
                       setting<QString>([](TemplateJob &j, const QString &v) { j.phase = v; }))),
      m_environment(addCombo(u"templateJobEnvironment"_s, tr("Environment"),
                             setting<QString>([](TemplateJob &j, const QString &v) { j.environment = v; }), true)),
      m_connection(addCombo(u"templateJobConnection"_s, tr("Connection"),
                            setting<QString>([](TemplateJob &j, const QString &v) { j.connection = v; }), true)),
      m_job(addLine(u"templateJobKey"_s, tr("Job at the server"),
                    setting<QString>([](TemplateJob &j, const QString &v) { j.job = v; }),
                    tr("As the server calls it; a webhook has none."))),
      m_ref(addLine(u"templateJobRef"_s, tr("Branch or tag"),
                    setting<QString>([](TemplateJob &j, const QString &v) { j.ref = v; }))),
      m_pattern(addLine(u"templateJobPattern"_s, tr("It must match"),
                        setting<QString>([](TemplateJob &j, const QString &v) { j.refPattern = v; }))),
      m_parameters(
          addText(u"templateJobParameters"_s, tr("Parameters, one a line"),
                  setting<QString>([](TemplateJob &j, const QString &v) {
                      if (const auto read = parametersOf(v, j.parameters))
                          j.parameters = *read;
                  }),
                  tr("Values may name the release: {{ release.version }}, {{ environment.name }}, {{ scope.head }}."),
                  wrongParameters))
{
    for (const RunPurpose purpose :
         {RunPurpose::Build, RunPurpose::Test, RunPurpose::Deploy, RunPurpose::Rollback, RunPurpose::Other})
        m_purpose->addItem(runwords::word(purpose), toText(purpose));
    m_environment->lineEdit()->setPlaceholderText(tr("Every environment"));
    m_ref->setPlaceholderText(u"release/{{ release.version }}"_s);
    m_pattern->setPlaceholderText(tr("A regular expression; empty: any"));
    m_parameters->setPlaceholderText(u"version = {{ release.version }}"_s);
    finishFields();
}

void JobsPart::setChoices(const QStringList &environments, const QStringList &connections)
{
    fillNames(m_environment, environments);
    fillNames(m_connection, connections);
    refresh(true);
}

std::vector<TemplateJob> *JobsPart::listOf(TemplateSpec &spec) const
{
    return &spec.jobs;
}

TemplateJob JobsPart::fresh(const TemplateSpec &spec) const
{
    TemplateJob job;
    job.name = freeName(tr("New job"), jobNames(spec));
    job.connection = !spec.jobs.empty()          ? spec.jobs.back().connection
                     : m_connection->count() > 1 ? m_connection->itemText(1)
                                                 : u"CI"_s;
    return job;
}

QStringList JobsPart::columnsOf(const TemplateJob &job) const
{
    return {job.name, runwords::word(job.purpose),
            job.job.isEmpty() ? job.connection : job.connection + u'/' + job.job};
}

void JobsPart::setName(TemplateSpec &spec, const QString &name) const
{
    TemplateJob *job = currentIn(spec);
    if (!job)
        return;
    for (TemplateStep &step : spec.runbook)
        if (step.job == job->name)
            step.job = name;
    job->name = name;
}

void JobsPart::fillFields(const TemplateSpec &spec)
{
    TemplateSpec copy = spec;
    const TemplateJob *job = currentIn(copy);
    for (QWidget *each : std::initializer_list<QWidget *>{m_name, m_purpose, m_phase, m_environment, m_connection,
                                                          m_job, m_ref, m_pattern, m_parameters})
        setRowVisible(each, job);
    if (!job)
        return;
    put(m_name, job->name);
    put(m_purpose, toText(job->purpose));
    m_phase->clear();
    m_phase->addItem(tr("In no phase"), QString());
    for (const TemplateSpec::Phase &each : spec.phases)
        m_phase->addItem(each.name, each.key);
    put(m_phase, job->phase);
    put(m_environment, job->environment);
    put(m_connection, job->connection);
    put(m_job, job->job);
    put(m_ref, job->ref);
    put(m_pattern, job->refPattern);
    // Lines that say the same are left as they are typed.
    const auto typed = parametersOf(m_parameters->toPlainText(), job->parameters);
    if (!typed || *typed != job->parameters)
        put(m_parameters, parameterLines(job->parameters));
    const bool mayEdit = areLines(job->parameters);
    m_parameters->setReadOnly(!mayEdit);
    m_parameters->setToolTip(mayEdit ? QString()
                                     : tr("A value has several lines. Change the parameters under “Text”."));
}

RunbookPart::RunbookPart(TemplateDocument &document, QWidget *parent)
    : FlatPart(document,
               {tr("Step"),
                tr("Runbook of the cut-over"),
                tr("Add step"),
                tr("Remove step"),
                tr("No runbook. It is the minute plan of the cut-over, in the order of its steps."),
                {tr("Step"), tr("Begins after"), tr("Takes")}},
               parent),
      m_title(addName(u"templateStepTitle"_s, tr("Title"),
                      setting<QString>([](TemplateStep &s, const QString &v) { s.title = v; }))),
      m_kind(addCombo(u"templateStepKind"_s, tr("Kind"),
                      [this](TemplateSpec &spec, const QString &kind) { setKind(spec, kind); })),
      m_job(addCombo(u"templateStepJob"_s, tr("Job"),
                     setting<QString>([](TemplateStep &s, const QString &v) { s.job = v; }))),
      m_role(addRole(u"templateStepRole"_s, tr("Who"),
                     setting<QString>([](TemplateStep &s, const QString &v) { s.role = v; }))),
      m_start(addNumber(u"templateStepStart"_s, tr("Begins after"), 0, kLongestPlanMinutes,
                        setting<int>([](TemplateStep &s, int v) { s.startMinutes = v; }))),
      m_minutes(addNumber(u"templateStepMinutes"_s, tr("Takes"), 1, kLongestPlanMinutes,
                          setting<int>([](TemplateStep &s, int v) { s.plannedMinutes = v; }))),
      m_waits(addChecks(
          u"templateStepWaits"_s, tr("Waits for"),
          [this](TemplateSpec &spec, const QStringList &rows) { setWaits(spec, rows); },
          tr("Steps before it in the plan."))),
      m_body(addText(u"templateStepBody"_s, tr("How"),
                     setting<QString>([](TemplateStep &s, const QString &v) { s.body = v; })))
{
    m_kind->addItem(tr("Done by a person"), toText(StepKind::Manual));
    m_kind->addItem(tr("CI job"), toText(StepKind::Job));
    m_kind->addItem(tr("Checkpoint: go or no-go"), toText(StepKind::Checkpoint));
    m_kind->addItem(tr("Point of no return"), toText(StepKind::PointOfNoReturn));
    m_start->setSuffix(tr(" min"));
    m_minutes->setSuffix(tr(" min"));
    finishFields();
}

std::vector<TemplateStep> *RunbookPart::listOf(TemplateSpec &spec) const
{
    return &spec.runbook;
}

TemplateStep RunbookPart::fresh(const TemplateSpec &) const
{
    TemplateStep step;
    step.title = tr("New step");
    return step;
}

ItemPath RunbookPart::add(TemplateSpec &spec, const ItemPath &behind) const
{
    const ItemPath at = FlatPart::add(spec, behind);
    if (const auto row = static_cast<std::size_t>(at.value(0)); row > 0) {
        const TemplateStep &before = spec.runbook[row - 1];
        spec.runbook[row].startMinutes = std::min(before.startMinutes + before.plannedMinutes, kLongestPlanMinutes);
    }
    return at;
}

QStringList RunbookPart::columnsOf(const TemplateStep &step) const
{
    return {step.title, tr("%1 min").arg(step.startMinutes), tr("%1 min").arg(step.plannedMinutes)};
}

void RunbookPart::setKind(TemplateSpec &spec, const QString &kind) const
{
    const QStringList jobs = jobNames(spec);
    TemplateStep *step = currentIn(spec);
    const auto wanted = fromText<StepKind>(kind);
    if (!step || !wanted)
        return;
    step->kind = *wanted;
    if (*wanted != StepKind::Job)
        step->job.clear();
    else if (step->job.isEmpty())
        step->job = jobs.value(0);
}

void RunbookPart::setWaits(TemplateSpec &spec, const QStringList &rows) const
{
    QStringList taken;
    for (const TemplateStep &each : spec.runbook)
        if (!each.key.isEmpty())
            taken += each.key;
    QStringList keys;
    for (std::size_t i = 0; i < spec.runbook.size(); ++i) {
        if (!rows.contains(QString::number(i)))
            continue;
        // What is waited for needs a key to be called by.
        TemplateStep &step = spec.runbook[i];
        if (step.key.isEmpty()) {
            step.key = keyFor(step.title, taken);
            taken += step.key;
        }
        keys += step.key;
    }
    if (TemplateStep *step = currentIn(spec))
        step->dependsOn = keys;
}

void RunbookPart::fillFields(const TemplateSpec &spec)
{
    TemplateSpec copy = spec;
    const TemplateStep *step = currentIn(copy);
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_kind, m_role, m_start, m_minutes, m_body})
        setRowVisible(each, step);
    setRowVisible(m_job, step && (step->kind == StepKind::Job || !step->job.isEmpty()));
    setRowVisible(m_waits, step && current().first() > 0);
    if (!step)
        return;
    put(m_title, step->title);
    put(m_kind, toText(step->kind));
    m_job->clear();
    for (const QString &each : jobNames(spec))
        m_job->addItem(each, each);
    put(m_job, step->job);
    put(m_role, step->role);
    put(m_start, step->startMinutes);
    put(m_minutes, step->plannedMinutes);
    put(m_body, step->body);
    std::vector<std::pair<QString, QString>> before;
    QStringList checked;
    for (int i = 0; i < current().first(); ++i) {
        const TemplateStep &each = spec.runbook[static_cast<std::size_t>(i)];
        before.emplace_back(QString::number(i), each.title);
        if (!each.key.isEmpty() && step->dependsOn.contains(each.key))
            checked += QString::number(i);
    }
    m_waits->setChoices(before);
    put(m_waits, checked);
}

SkipsPart::SkipsPart(TemplateDocument &document, QWidget *parent)
    : FlatPart(document,
               {tr("Gate that is left out"),
                tr("Gates that are left out"),
                tr("Add gate"),
                tr("Remove gate"),
                tr("None. A hotfix names here what it does not wait for; an item after shipping makes up for each."),
                {tr("Gate"), tr("Made up for by"), tr("Due")}},
               parent),
      m_gate(addName(u"templateSkipGate"_s, tr("Gate"),
                     setting<QString>([](TemplateSkip &s, const QString &v) { s.gate = v; }))),
      m_reason(addName(u"templateSkipReason"_s, tr("Reason"),
                       setting<QString>([](TemplateSkip &s, const QString &v) { s.reason = v; }))),
      m_owner(addRole(u"templateSkipOwner"_s, tr("Made up for by"),
                      setting<QString>([](TemplateSkip &s, const QString &v) { s.ownerRole = v; }))),
      m_due(addRule(u"templateSkipDue"_s, tr("Due"),
                    setting<QString>([](TemplateSkip &s, const QString &v) { s.due = v; }),
                    tr("After shipping, as in T+2wd. Empty: %1.").arg(TemplateSkip::kDefaultDue))),
      m_required(addCheck(u"templateSkipRequired"_s, tr("Required: the release cannot be closed without it"),
                          setting<bool>([](TemplateSkip &s, bool v) { s.required = v; })))
{
    m_due->setPlaceholderText(TemplateSkip::kDefaultDue.toString());
    finishFields();
}

std::vector<TemplateSkip> *SkipsPart::listOf(TemplateSpec &spec) const
{
    return &spec.skips;
}

TemplateSkip SkipsPart::fresh(const TemplateSpec &) const
{
    return {tr("New gate"), tr("Why it may be left out"), {}, {}};
}

QStringList SkipsPart::columnsOf(const TemplateSkip &skip) const
{
    return {skip.gate, skip.ownerRole.isEmpty() ? QString() : roleWord(skip.ownerRole),
            skip.due.isEmpty() ? TemplateSkip::kDefaultDue.toString() : skip.due};
}

void SkipsPart::fillFields(const TemplateSpec &spec)
{
    TemplateSpec copy = spec;
    const TemplateSkip *skip = currentIn(copy);
    for (QWidget *each : std::initializer_list<QWidget *>{m_gate, m_reason, m_owner, m_due})
        setRowVisible(each, skip);
    m_required->setVisible(skip);
    if (!skip)
        return;
    put(m_gate, skip->gate);
    put(m_reason, skip->reason);
    put(m_owner, skip->ownerRole);
    put(m_due, skip->due);
    put(m_required, skip->required);
}

} // namespace slipway::ui
