// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/template_form/date_parts.h"

#include "ui/widgets/choices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

/// Whether the key was made from a name that stood there while it was typed, so that it goes on with it.
bool isKeyOf(const QString &key, const QString &name, QStringList taken)
{
    taken.removeOne(key);
    return key == keyFor(name, taken);
}

QString keyInstead(const QString &key, const QString &name, QStringList taken)
{
    taken.removeOne(key);
    return keyFor(name, taken);
}

} // namespace

GeneralPart::GeneralPart(TemplateDocument &document, QWidget *parent)
    : FormPart(document, tr("Template"), parent),
      m_name(addName(u"templateName"_s, tr("Name"), [](TemplateSpec &s, const QString &v) { s.name = v; })),
      m_description(addText(u"templateDescription"_s, tr("Description"),
                            [](TemplateSpec &s, const QString &v) { s.description = v; })),
      m_start(addRule(
          u"templateStart"_s, tr("Starts"), [](TemplateSpec &s, const QString &v) { s.start = v; },
          tr("When a release starts, counted from T, the ship date: T-20wd@09:00 is 20 working days before it at 9. "
             "Units are wd, d, w, h and min."))),
      m_environment(addCombo(
          u"templateEnvironment"_s, tr("Ships to"), [](TemplateSpec &s, const QString &v) { s.environment = v; },
          true)),
      m_bookings(addChecks(
          u"templateBookings"_s, tr("Books"), [](TemplateSpec &s, const QStringList &v) { s.bookings = v; },
          tr("Environments that the release holds while it is tested."))),
      m_mayCoordinatorSign(addCheck(u"templateDuties"_s, tr("The coordinator may also sign as QA lead"),
                                    [](TemplateSpec &s, bool v) { s.coordinatorMaySignQa = v; }))
{
    setHeading(tr("General"));
    m_mayCoordinatorSign->setToolTip(
        tr("Without it the two duties are separate: who coordinates a release does not approve its quality."));
    m_mayCoordinatorSign->setAccessibleDescription(m_mayCoordinatorSign->toolTip());
    refresh(false);
}

void GeneralPart::setEnvironments(const QStringList &names)
{
    m_environments = names;
    refresh(true);
}

void GeneralPart::fill(const TemplateSpec &spec)
{
    put(m_name, spec.name);
    put(m_description, spec.description);
    put(m_start, spec.start);
    QStringList names = m_environments;
    for (const QString &each : spec.bookings)
        if (!names.contains(each))
            names += each;
    if (m_environment->count() != m_environments.size() + 1) {
        m_environment->clear();
        m_environment->addItem(QString());
        m_environment->addItems(m_environments);
    }
    put(m_environment, spec.environment);
    std::vector<std::pair<QString, QString>> choices;
    for (const QString &each : names)
        choices.emplace_back(each, each);
    m_bookings->setChoices(choices);
    put(m_bookings, spec.bookings);
    put(m_mayCoordinatorSign, spec.coordinatorMaySignQa);
}

MilestonesPart::MilestonesPart(TemplateDocument &document, QWidget *parent)
    : FlatPart(document,
               {tr("Milestone"),
                tr("Milestones"),
                tr("Add milestone"),
                tr("Remove milestone"),
                tr("No milestones. They are named dates, such as the code freeze, that other dates can hang on."),
                {tr("Name"), tr("When"), tr("Short name")}},
               parent),
      m_name(addName(u"milestoneName"_s, tr("Name"),
                     [this](TemplateSpec &spec, const QString &name) { setName(spec, name); })),
      m_rule(addRule(u"milestoneRule"_s, tr("When"),
                     setting<QString>([](TemplateSpec::Milestone &m, const QString &v) { m.rule = v; }))),
      m_key(addLine(
          u"milestoneKey"_s, tr("Short name"), [this](TemplateSpec &spec, const QString &key) { setKey(spec, key); },
          tr("What date rules call it, as in code_freeze+1d. Rules that use it follow when it is renamed.")))
{
    finishFields();
}

std::vector<TemplateSpec::Milestone> *MilestonesPart::listOf(TemplateSpec &spec) const
{
    return &spec.milestones;
}

TemplateSpec::Milestone MilestonesPart::fresh(const TemplateSpec &spec) const
{
    const QString name = tr("New milestone");
    return {keyFor(name, milestoneKeys(spec)), name, u"T-1wd@12:00"_s};
}

QStringList MilestonesPart::columnsOf(const TemplateSpec::Milestone &milestone) const
{
    return {milestone.name, milestone.rule, milestone.key};
}

void MilestonesPart::setName(TemplateSpec &spec, const QString &name) const
{
    TemplateSpec::Milestone *milestone = currentIn(spec);
    if (!milestone)
        return;
    const QString key = milestone->key;
    const bool isFresh = isKeyOf(key, milestone->name, milestoneKeys(spec));
    milestone->name = name;
    if (isFresh)
        renameMilestone(spec, key, keyInstead(key, name, milestoneKeys(spec)));
}

void MilestonesPart::setKey(TemplateSpec &spec, const QString &key) const
{
    const TemplateSpec::Milestone *milestone = currentIn(spec);
    if (!milestone)
        return;
    // Rules are only moved to a key that is one; a wrong one is refused as it stands.
    if (key == keyFor(key, {}) && !milestoneKeys(spec).contains(key))
        renameMilestone(spec, QString(milestone->key), key);
    else
        currentIn(spec)->key = key;
}

void MilestonesPart::fillFields(const TemplateSpec &spec)
{
    TemplateSpec copy = spec;
    const TemplateSpec::Milestone *milestone = currentIn(copy);
    for (QWidget *each : {m_name, m_rule, m_key})
        setRowVisible(each, milestone);
    if (!milestone)
        return;
    put(m_name, milestone->name);
    put(m_rule, milestone->rule);
    put(m_key, milestone->key);
}

PhasesPart::PhasesPart(TemplateDocument &document, QWidget *parent)
    : FlatPart(document,
               {tr("Phase"),
                tr("Phases"),
                tr("Add phase"),
                tr("Remove phase"),
                tr("No phases yet. Items, criteria and sign-offs belong to a phase."),
                {tr("Name"), tr("Starts"), tr("Ends")}},
               parent),
      m_name(addName(u"phaseName"_s, tr("Name"),
                     [this](TemplateSpec &spec, const QString &name) { setName(spec, name); })),
      m_start(addRule(u"phaseStart"_s, tr("Starts"),
                      setting<QString>([](TemplateSpec::Phase &p, const QString &v) { p.start = v; }),
                      tr("Empty: when the phase before it ends."))),
      m_end(addRule(u"phaseEnd"_s, tr("Ends"),
                    setting<QString>([](TemplateSpec::Phase &p, const QString &v) { p.end = v; })))
{
    finishFields();
}

std::vector<TemplateSpec::Phase> *PhasesPart::listOf(TemplateSpec &spec) const
{
    return &spec.phases;
}

TemplateSpec::Phase PhasesPart::fresh(const TemplateSpec &spec) const
{
    const QString name = tr("New phase");
    TemplateSpec::Phase phase;
    phase.key = keyFor(name, phaseKeys(spec));
    phase.name = name;
    return phase;
}

QStringList PhasesPart::columnsOf(const TemplateSpec::Phase &phase) const
{
    return {phase.name, phase.start, phase.end};
}

void PhasesPart::setName(TemplateSpec &spec, const QString &name) const
{
    TemplateSpec::Phase *phase = currentIn(spec);
    if (!phase)
        return;
    const QString key = phase->key;
    const bool isFresh = isKeyOf(key, phase->name, phaseKeys(spec));
    phase->name = name;
    if (isFresh)
        renamePhase(spec, key, keyInstead(key, name, phaseKeys(spec)));
}

void PhasesPart::fillFields(const TemplateSpec &spec)
{
    TemplateSpec copy = spec;
    const TemplateSpec::Phase *phase = currentIn(copy);
    for (QWidget *each : {m_name, m_start, m_end})
        setRowVisible(each, phase);
    if (!phase)
        return;
    put(m_name, phase->name);
    put(m_start, phase->start);
    put(m_end, phase->end);
}

} // namespace slipway::ui
