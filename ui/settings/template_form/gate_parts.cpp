// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/template_form/gate_parts.h"

#include "core/readiness/rollback_condition.h"
#include "core/release/roles.h"
#include "core/release/transitions.h"
#include "ui/settings/role_box.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace slipway::ui {

using TemplateCriterion = TemplateSpec::Criterion;
using TemplateSignoff = TemplateSpec::Signoff;

namespace {

const QString kSeparate = u"separate"_s;
const QString kTogether = u"together"_s;

} // namespace

CriteriaPart::CriteriaPart(TemplateDocument &document, QWidget *parent)
    : FlatPart(document,
               {tr("Criterion"), tr("Acceptance criteria"), tr("Add criterion"), tr("Remove criterion"),
                tr("No acceptance criteria. They are what has to be true before this phase may end."),
                {tr("Title"), tr("Threshold"), tr("Owner")}},
               parent),
      m_title(addName(u"criterionTitle"_s, tr("Title"),
                      setting<QString>([](TemplateCriterion &c, const QString &v) { c.title = v; }))),
      m_kind(addCombo(u"criterionKind"_s, tr("Kind"),
                      [this](TemplateSpec &spec, const QString &kind) { setKind(spec, kind); })),
      m_threshold(addLine(u"criterionThreshold"_s, tr("Threshold"),
                          setting<QString>([](TemplateCriterion &c, const QString &v) { c.threshold = v; }),
                          tr("What it is measured against, as in: ≥ 99.5 %"))),
      m_counted(addCombo(u"criterionPhase"_s, tr("Counts the items of"),
                         setting<QString>([](TemplateCriterion &c, const QString &v) { c.parameters[u"phase"_s] = v; }))),
      m_percent(addNumber(u"criterionPercent"_s, tr("Done, at least"), 0, 100,
                          setting<int>([](TemplateCriterion &c, int v) { c.parameters[u"percent"_s] = v; }))),
      m_days(addNumber(u"criterionDays"_s, tr("Rehearsed in the last"), 1, 3650,
                       setting<int>([](TemplateCriterion &c, int v) { c.parameters[u"max_age_days"_s] = v; }))),
      m_owner(addRole(u"criterionOwner"_s, tr("Owner"),
                      setting<QString>([](TemplateCriterion &c, const QString &v) { c.ownerRole = v; }))),
      m_blocking(addCheck(u"criterionBlocking"_s, tr("Blocking: the gate stays shut without it"),
                          setting<bool>([](TemplateCriterion &c, bool v) { c.blocking = v; })))
{
    m_kind->addItem(tr("Judged by a person"), toText(CriterionKind::Manual));
    m_kind->addItem(tr("Share of items that are done"), toText(CriterionKind::Checklist));
    m_kind->addItem(tr("Rollback planned and rehearsed"), toText(CriterionKind::Rollback));
    m_percent->setSuffix(u" %"_s);
    m_days->setSuffix(tr(" days"));
    finishFields();
}

QString CriteriaPart::heading(const TemplateSpec &spec) const
{
    const TemplateSpec::Phase *in = phaseOf(spec);
    return in ? tr("Acceptance criteria of “%1”").arg(in->name) : tr("Acceptance criteria");
}

std::vector<TemplateCriterion> *CriteriaPart::listOf(TemplateSpec &spec) const
{
    TemplateSpec::Phase *in = phaseOf(spec);
    return in ? &in->criteria : nullptr;
}

TemplateCriterion CriteriaPart::fresh(const TemplateSpec &) const
{
    TemplateCriterion criterion;
    criterion.title = tr("New criterion");
    return criterion;
}

QStringList CriteriaPart::columnsOf(const TemplateCriterion &criterion) const
{
    const bool isCounted = criterion.kind == CriterionKind::Checklist;
    return {criterion.title,
            isCounted ? tr("%1 % done").arg(criterion.parameters[u"percent"_s].toInt(100)) : criterion.threshold,
            criterion.ownerRole.isEmpty() ? QString() : roleWord(criterion.ownerRole)};
}

void CriteriaPart::setKind(TemplateSpec &spec, const QString &kind) const
{
    const QStringList phases = phaseKeys(spec);
    TemplateCriterion *criterion = currentIn(spec);
    const auto wanted = fromText<CriterionKind>(kind);
    if (!criterion || !wanted)
        return;
    criterion->kind = *wanted;
    criterion->parameters = {};
    if (criterion->kind == CriterionKind::Checklist)
        criterion->parameters = {{u"phase"_s, phases.value(phase())}, {u"percent"_s, 100}};
    if (criterion->kind == CriterionKind::Rollback)
        criterion->parameters = {{u"max_age_days"_s, kRehearsalDays}};
}

void CriteriaPart::fillFields(const TemplateSpec &spec)
{
    TemplateSpec copy = spec;
    const TemplateCriterion *criterion = currentIn(copy);
    const bool isCounted = criterion && criterion->kind == CriterionKind::Checklist;
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_kind, m_owner})
        setRowVisible(each, criterion);
    const bool isRollback = criterion && criterion->kind == CriterionKind::Rollback;
    setRowVisible(m_threshold, criterion && !isCounted && !isRollback);
    setRowVisible(m_days, isRollback);
    setRowVisible(m_counted, isCounted);
    setRowVisible(m_percent, isCounted);
    m_blocking->setVisible(criterion);
    if (!criterion)
        return;
    put(m_title, criterion->title);
    put(m_kind, toText(criterion->kind));
    put(m_threshold, criterion->threshold);
    m_counted->clear();
    for (const TemplateSpec::Phase &each : spec.phases)
        m_counted->addItem(each.name, each.key);
    put(m_counted, criterion->parameters[u"phase"_s].toString());
    put(m_percent, criterion->parameters[u"percent"_s].toInt(100));
    put(m_days, criterion->parameters[u"max_age_days"_s].toInt(kRehearsalDays));
    put(m_owner, criterion->ownerRole);
    put(m_blocking, criterion->blocking);
}

SignoffsPart::SignoffsPart(TemplateDocument &document, QWidget *parent)
    : FlatPart(document,
               {tr("Sign-off"), tr("Sign-offs"), tr("Add sign-off"), tr("Remove sign-off"),
                tr("No sign-offs. They are whose approval this phase needs before it may end."),
                {tr("Role"), tr("Approvals"), tr("Due")}},
               parent),
      m_role(addRole(u"signoffRole"_s, tr("Role"),
                     setting<QString>([](TemplateSignoff &s, const QString &v) { s.role = v; }))),
      m_quorum(addNumber(u"signoffQuorum"_s, tr("Approvals"), 1, 100,
                         setting<int>([](TemplateSignoff &s, int v) { s.quorum = v; }))),
      m_due(addRule(u"signoffDue"_s, tr("Due"),
                    setting<QString>([](TemplateSignoff &s, const QString &v) { s.due = v; }))),
      m_duties(addCombo(u"signoffDuties"_s, tr("The coordinator"), setting<QString>([](TemplateSignoff &s, const QString &v) {
                            s.separateDuties = v.isEmpty() ? std::nullopt : std::optional(v == kSeparate);
                        })))
{
    m_duties->addItem(tr("may give it, unless it is that of the QA lead"), QString());
    m_duties->addItem(tr("must not give it alone"), kSeparate);
    m_duties->addItem(tr("may give it"), kTogether);
    finishFields();
}

QString SignoffsPart::heading(const TemplateSpec &spec) const
{
    const TemplateSpec::Phase *in = phaseOf(spec);
    return in ? tr("Sign-offs of “%1”").arg(in->name) : tr("Sign-offs");
}

std::vector<TemplateSignoff> *SignoffsPart::listOf(TemplateSpec &spec) const
{
    TemplateSpec::Phase *in = phaseOf(spec);
    return in ? &in->signoffs : nullptr;
}

TemplateSignoff SignoffsPart::fresh(const TemplateSpec &spec) const
{
    const TemplateSpec::Phase *in = phaseOf(spec);
    for (const QStringView role : {roles::kQaLead, roles::kProductOwner, roles::kManager, roles::kSecurity})
        if (!in || std::ranges::none_of(in->signoffs, [&](const TemplateSignoff &each) { return each.role == role; }))
            return {role.toString(), 1, {}};
    return {roles::kOperations.toString(), 1, {}};
}

QStringList SignoffsPart::columnsOf(const TemplateSignoff &signoff) const
{
    return {roleWord(signoff.role), QString::number(signoff.quorum), signoff.due};
}

void SignoffsPart::fillFields(const TemplateSpec &spec)
{
    TemplateSpec copy = spec;
    const TemplateSignoff *signoff = currentIn(copy);
    for (QWidget *each : std::initializer_list<QWidget *>{m_role, m_quorum, m_due, m_duties})
        setRowVisible(each, signoff);
    if (!signoff)
        return;
    put(m_role, signoff->role);
    put(m_quorum, signoff->quorum);
    put(m_due, signoff->due);
    const auto duties = signoff->separateDuties;
    put(m_duties, duties ? (*duties ? kSeparate : kTogether) : QString());
}

} // namespace slipway::ui
