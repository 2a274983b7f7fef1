// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/template_form/gate_parts.h"

#include "core/readiness/ci_criteria.h"
#include "core/readiness/measured_condition.h"
#include "core/readiness/rollback_condition.h"
#include "core/readiness/scope_condition.h"
#include "core/release/roles.h"
#include "core/release/transitions.h"
#include "ui/settings/role_box.h"
#include "ui/widgets/criteria/measured_fields.h"
#include "ui/widgets/criteria/measured_text.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace slipway::ui {

using TemplateCriterion = TemplateSpec::Criterion;
using TemplateSignoff = TemplateSpec::Signoff;

namespace {

const QString kSeparate = u"separate"_s;
const QString kTogether = u"together"_s;
constexpr int kMostFailures = 99'999;
constexpr int kMostHours = 24 * 365;
constexpr int kUsualCoverage = 80;
constexpr QLatin1StringView kBranchCheck("branch");

/// What it asks for, in few words.
QString wantedOf(const TemplateCriterion &criterion)
{
    const QJsonObject &asked = criterion.parameters;
    switch (criterion.kind) {
    case CriterionKind::Checklist: return CriteriaPart::tr("%1 % done").arg(asked[u"percent"_s].toInt(100));
    case CriterionKind::Ci: return asked[u"job"_s].toString();
    case CriterionKind::Tests:
        return asked.contains(u"min_pass_percent"_s)
                   ? u"≥ %1 %"_s.arg(asked[u"min_pass_percent"_s].toDouble())
                   : CriteriaPart::tr("≤ %1 failed").arg(asked[u"max_failures"_s].toInt());
    case CriterionKind::Coverage: return u"≥ %1 %"_s.arg(asked[u"percent"_s].toDouble());
    case CriterionKind::Scope: return scopeCheckWord(asked[u"check"_s].toString());
    default: break;
    }
    return isMeasured(criterion.kind) ? measuredThreshold(criterion.kind, asked) : criterion.threshold;
}

QString shareText(const QJsonValue &share)
{
    return share.isDouble() ? QString::number(share.toDouble()) : share.toString();
}

} // namespace

auto CriteriaPart::textOf(const QString &key)
{
    return setting<QString>([key](TemplateCriterion &c, const QString &text) {
        if (text.isEmpty())
            c.parameters.remove(key);
        else
            c.parameters[key] = text;
    });
}

auto CriteriaPart::shareOf(const QString &key)
{
    return setting<QString>([key](TemplateCriterion &c, const QString &text) {
        bool isNumber = false;
        const double share = text.toDouble(&isNumber);
        // What is no number is refused as it stands.
        if (text.isEmpty())
            c.parameters.remove(key);
        else
            c.parameters[key] = isNumber ? QJsonValue(share) : QJsonValue(text);
    });
}

auto CriteriaPart::numberOf(const QString &key, int none)
{
    return setting<int>([key, none](TemplateCriterion &c, int number) {
        if (number == none)
            c.parameters.remove(key);
        else
            c.parameters[key] = number;
    });
}

CriteriaPart::CriteriaPart(TemplateDocument &document, QWidget *parent)
    : FlatPart(document,
               {tr("Criterion"),
                tr("Acceptance criteria"),
                tr("Add criterion"),
                tr("Remove criterion"),
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
      m_counted(
          addCombo(u"criterionPhase"_s, tr("Counts the items of"),
                   setting<QString>([](TemplateCriterion &c, const QString &v) { c.parameters[u"phase"_s] = v; }))),
      m_percent(addNumber(u"criterionPercent"_s, tr("Done, at least"), 0, 100,
                          setting<int>([](TemplateCriterion &c, int v) { c.parameters[u"percent"_s] = v; }))),
      m_days(addNumber(u"criterionDays"_s, tr("Rehearsed in the last"), 1, 3650,
                       setting<int>([](TemplateCriterion &c, int v) { c.parameters[u"max_age_days"_s] = v; }))),
      m_rehearsedOn(addCombo(u"criterionEnvironment"_s, tr("Rehearsed on"), textOf(u"environment"_s), true)),
      m_check(addCombo(u"criterionCheck"_s, tr("What is asked"),
                       setting<QString>([](TemplateCriterion &c, const QString &check) {
                           c.parameters[u"check"_s] = check;
                           if (check != kBranchCheck)
                               c.parameters.remove(u"branch"_s);
                           else if (!c.parameters.contains(u"branch"_s))
                               c.parameters[u"branch"_s] = u"main"_s;
                       }))),
      m_branch(addLine(u"criterionBranch"_s, tr("Branch that must hold it"), textOf(u"branch"_s))),
      m_job(addCombo(u"criterionJob"_s, tr("Job that must be green"), textOf(u"job"_s), true)),
      m_suite(addLine(u"criterionSuite"_s, tr("Suite"), textOf(u"suite"_s))),
      m_failures(addNumber(u"criterionFailures"_s, tr("Failures, at most"), -1, kMostFailures,
                           numberOf(u"max_failures"_s, -1))),
      m_passing(addLine(u"criterionPassing"_s, tr("Passing, at least, in percent"), shareOf(u"min_pass_percent"_s))),
      m_notSkipped(addLine(u"criterionNotSkipped"_s, tr("Must not be skipped"),
                           setting<QString>([](TemplateCriterion &c, const QString &text) {
                               QStringList suites;
                               for (const QString &each : text.split(u',', Qt::SkipEmptyParts))
                                   if (!each.trimmed().isEmpty())
                                       suites += each.trimmed();
                               if (suites.isEmpty())
                                   c.parameters.remove(u"not_skipped"_s);
                               else
                                   c.parameters[u"not_skipped"_s] = QJsonArray::fromStringList(suites);
                           }))),
      m_coverage(addLine(u"criterionCoverage"_s, tr("Coverage, at least, in percent"), shareOf(u"percent"_s))),
      m_age(addNumber(u"criterionAge"_s, tr("Not older than"), 0, kMostHours, numberOf(u"max_age_hours"_s, 0))),
      m_measured(addMeasured(u"criterionMeasured"_s, tr("What is measured"),
                             setting<QJsonObject>([](TemplateCriterion &c, const QJsonObject &asked) {
                                 if (isMeasured(c.kind))
                                     c.parameters = asked;
                             }))),
      m_owner(addRole(u"criterionOwner"_s, tr("Owner"),
                      setting<QString>([](TemplateCriterion &c, const QString &v) { c.ownerRole = v; }))),
      m_blocking(addCheck(u"criterionBlocking"_s, tr("Blocking: the gate stays shut without it"),
                          setting<bool>([](TemplateCriterion &c, bool v) { c.blocking = v; })))
{
    m_kind->addItem(tr("Judged by a person"), toText(CriterionKind::Manual));
    m_kind->addItem(tr("Share of items that are done"), toText(CriterionKind::Checklist));
    m_kind->addItem(tr("A CI job is green"), toText(CriterionKind::Ci));
    m_kind->addItem(tr("Tests pass"), toText(CriterionKind::Tests));
    m_kind->addItem(tr("Code is covered by tests"), toText(CriterionKind::Coverage));
    m_kind->addItem(tr("Rollback planned and rehearsed"), toText(CriterionKind::Rollback));
    m_kind->addItem(tr("The repository says so"), toText(CriterionKind::Scope));
    m_kind->addItem(tr("A metric keeps its threshold"), toText(CriterionKind::Metric));
    m_kind->addItem(tr("A metric is as before, or as a baseline"), toText(CriterionKind::Comparison));
    m_kind->addItem(tr("No new alert"), toText(CriterionKind::Alerts));
    m_kind->addItem(tr("Hosts and services are well"), toText(CriterionKind::Checks));
    m_kind->addItem(tr("An address answers"), toText(CriterionKind::Http));
    m_kind->addItem(tr("The error budget lasts"), toText(CriterionKind::Slo));
    for (const QString &each : scopeChecks())
        m_check->addItem(scopeCheckWord(each), each);
    m_rehearsedOn->lineEdit()->setPlaceholderText(tr("Any environment"));
    m_job->lineEdit()->setPlaceholderText(tr("A job of the release, or CONNECTION/JOB"));
    m_suite->setPlaceholderText(tr("All suites"));
    m_failures->setSpecialValueText(tr("any number"));
    m_passing->setPlaceholderText(tr("not asked"));
    m_notSkipped->setPlaceholderText(tr("Suites, with commas between"));
    m_age->setSpecialValueText(tr("any age"));
    m_age->setSuffix(tr(" h"));
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
    return {criterion.title, wantedOf(criterion),
            criterion.ownerRole.isEmpty() ? QString() : roleWord(criterion.ownerRole)};
}

void CriteriaPart::setKind(TemplateSpec &spec, const QString &kind) const
{
    const QStringList phases = phaseKeys(spec);
    QStringList jobs;
    for (const TemplateSpec::Job &each : spec.jobs)
        jobs += each.name;
    TemplateCriterion *criterion = currentIn(spec);
    const auto wanted = fromText<CriterionKind>(kind);
    if (!criterion || !wanted)
        return;
    criterion->kind = *wanted;
    criterion->parameters = {};
    if (criterion->kind == CriterionKind::Checklist)
        criterion->parameters = {{u"phase"_s, phases.value(phase())}, {u"percent"_s, 100}};
    if (criterion->kind == CriterionKind::Scope)
        criterion->parameters = {{u"check"_s, scopeChecks().first()}};
    if (criterion->kind == CriterionKind::Rollback)
        criterion->parameters = {{u"max_age_days"_s, kRehearsalDays}};
    if (criterion->kind == CriterionKind::Ci)
        criterion->parameters = {{u"job"_s, jobs.isEmpty() ? u"CI/job"_s : jobs.first()}};
    if (criterion->kind == CriterionKind::Tests)
        criterion->parameters = {{u"max_failures"_s, 0}};
    if (criterion->kind == CriterionKind::Coverage)
        criterion->parameters = {{u"percent"_s, kUsualCoverage}};
    if (isMeasured(criterion->kind)) {
        criterion->parameters = usualMeasured(criterion->kind);
        criterion->threshold.clear();
    }
}

void CriteriaPart::showKind(CriterionKind kind)
{
    const bool isTests = kind == CriterionKind::Tests;
    const bool isCoverage = kind == CriterionKind::Coverage;
    const bool isRollback = kind == CriterionKind::Rollback;
    setRowVisible(m_threshold, kind == CriterionKind::Manual);
    setRowVisible(m_counted, kind == CriterionKind::Checklist);
    setRowVisible(m_percent, kind == CriterionKind::Checklist);
    setRowVisible(m_days, isRollback);
    setRowVisible(m_rehearsedOn, isRollback);
    setRowVisible(m_job, kind == CriterionKind::Ci);
    setRowVisible(m_suite, isTests || isCoverage);
    setRowVisible(m_failures, isTests);
    setRowVisible(m_passing, isTests);
    setRowVisible(m_notSkipped, isTests);
    setRowVisible(m_coverage, isCoverage);
    setRowVisible(m_age, isOfCi(kind));
    setRowVisible(m_measured, isMeasured(kind));
}

void CriteriaPart::fillFields(const TemplateSpec &spec)
{
    TemplateSpec copy = spec;
    const TemplateCriterion *criterion = currentIn(copy);
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_kind, m_owner})
        setRowVisible(each, criterion);
    m_blocking->setVisible(criterion);
    showKind(criterion ? criterion->kind : CriterionKind::Manual);
    const bool asksRepository = criterion && criterion->kind == CriterionKind::Scope;
    setRowVisible(m_check, asksRepository);
    setRowVisible(m_branch, asksRepository && criterion->parameters[u"check"_s].toString() == kBranchCheck);
    if (!criterion)
        return setRowVisible(m_threshold, false);
    put(m_title, criterion->title);
    put(m_kind, toText(criterion->kind));
    put(m_threshold, criterion->threshold);
    put(m_owner, criterion->ownerRole);
    put(m_blocking, criterion->blocking);
    fillCondition(spec, *criterion);
}

void CriteriaPart::fillCondition(const TemplateSpec &spec, const TemplateCriterion &criterion)
{
    const QJsonObject &asked = criterion.parameters;
    m_counted->clear();
    for (const TemplateSpec::Phase &each : spec.phases)
        m_counted->addItem(each.name, each.key);
    put(m_counted, asked[u"phase"_s].toString());
    put(m_percent, asked[u"percent"_s].toInt(100));
    put(m_days, asked[u"max_age_days"_s].toInt(kRehearsalDays));
    put(m_rehearsedOn, asked[u"environment"_s].toString());
    put(m_check, asked[u"check"_s].toString());
    put(m_branch, asked[u"branch"_s].toString());
    if (m_job->count() != std::ssize(spec.jobs)) {
        m_job->clear();
        for (const TemplateSpec::Job &each : spec.jobs)
            m_job->addItem(each.name);
    }
    put(m_job, asked[u"job"_s].toString());
    put(m_suite, asked[u"suite"_s].toString());
    put(m_failures, asked[u"max_failures"_s].toInt(-1));
    put(m_passing, shareText(asked[u"min_pass_percent"_s]));
    QStringList suites;
    for (const QJsonValue &each : asked[u"not_skipped"_s].toArray())
        suites += each.toString();
    // Commas may be on their way to the next name.
    if (const QString typed = m_notSkipped->text().remove(u' ');
        typed != suites.join(u',') && typed != suites.join(u',') + u',')
        put(m_notSkipped, suites.join(u", "_s));
    put(m_coverage, shareText(asked[u"percent"_s]));
    put(m_age, asked[u"max_age_hours"_s].toInt());
    if (isMeasured(criterion.kind))
        put(m_measured, criterion.kind, asked);
}

SignoffsPart::SignoffsPart(TemplateDocument &document, QWidget *parent)
    : FlatPart(document,
               {tr("Sign-off"),
                tr("Sign-offs"),
                tr("Add sign-off"),
                tr("Remove sign-off"),
                tr("No sign-offs. They are whose approval this phase needs before it may end."),
                {tr("Role"), tr("Approvals"), tr("Due")}},
               parent),
      m_role(addRole(u"signoffRole"_s, tr("Role"),
                     setting<QString>([](TemplateSignoff &s, const QString &v) { s.role = v; }))),
      m_quorum(addNumber(u"signoffQuorum"_s, tr("Approvals"), 1, 100,
                         setting<int>([](TemplateSignoff &s, int v) { s.quorum = v; }))),
      m_due(addRule(u"signoffDue"_s, tr("Due"),
                    setting<QString>([](TemplateSignoff &s, const QString &v) { s.due = v; }))),
      m_duties(addCombo(u"signoffDuties"_s, tr("The coordinator"),
                        setting<QString>([](TemplateSignoff &s, const QString &v) {
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
