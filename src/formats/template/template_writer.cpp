// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/template/template_yaml.h"

#include "core/readiness/ci_criteria.h"
#include "core/readiness/measured_condition.h"

#include <QJsonArray>
#include <QLocale>

#include <yaml-cpp/yaml.h>

namespace slipway::formats {

namespace {

void writeText(YAML::Emitter &out, const char *key, const QString &value)
{
    if (!value.isEmpty())
        out << YAML::Key << key << YAML::Value << value.toStdString();
}

void writeWords(YAML::Emitter &out, const char *key, const QStringList &words)
{
    if (words.isEmpty())
        return;
    out << YAML::Key << key << YAML::Value << YAML::Flow << YAML::BeginSeq;
    for (const QString &each : words)
        out << each.toStdString();
    out << YAML::EndSeq;
}

template <class List, class Write>
void writeList(YAML::Emitter &out, const char *key, const List &list, Write write)
{
    if (list.empty())
        return;
    out << YAML::Key << key << YAML::Value << YAML::BeginSeq;
    for (const auto &each : list) {
        out << YAML::BeginMap;
        write(each);
        out << YAML::EndMap;
    }
    out << YAML::EndSeq;
}

void writeValue(YAML::Emitter &out, const QJsonValue &value)
{
    if (value.isDouble()) {
        out << QString::number(value.toDouble(), 'g', 10).toStdString();
        return;
    }
    if (value.isBool()) {
        out << value.toBool();
        return;
    }
    if (!value.isArray()) {
        out << value.toString().toStdString();
        return;
    }
    out << YAML::Flow << YAML::BeginSeq;
    for (const QJsonValue &each : value.toArray())
        out << each.toString().toStdString();
    out << YAML::EndSeq;
}

void writeCondition(YAML::Emitter &out, const QJsonObject &condition)
{
    for (auto each = condition.begin(); each != condition.end(); ++each) {
        out << YAML::Key << each.key().toStdString() << YAML::Value;
        writeValue(out, each.value());
    }
}

/// On one line, so that a change of it leaves the lines around it.
void writeObject(YAML::Emitter &out, const char *key, const QJsonObject &object)
{
    if (object.isEmpty())
        return;
    out << YAML::Key << key << YAML::Value << YAML::Flow << YAML::BeginMap;
    writeCondition(out, object);
    out << YAML::EndMap;
}

void writeItem(YAML::Emitter &out, const TemplateSpec::Item &item)
{
    writeText(out, "key", item.key);
    writeText(out, "title", item.title);
    writeText(out, "body", item.body);
    writeText(out, "owner", item.ownerRole);
    writeText(out, "due", item.due);
    if (!item.required)
        out << YAML::Key << "required" << YAML::Value << false;
    writeWords(out, "depends_on", item.dependsOn);
    writeObject(out, "automatic", item.automation);
    writeList(out, "items", item.children, [&](const TemplateSpec::Item &child) { writeItem(out, child); });
}

void writeCriterion(YAML::Emitter &out, const TemplateSpec::Criterion &criterion)
{
    writeText(out, "title", criterion.title);
    writeText(out, "kind", toText(criterion.kind));
    if (criterion.kind == CriterionKind::Checklist) {
        writeText(out, "phase", criterion.parameters[QLatin1StringView("phase")].toString());
        out << YAML::Key << "percent" << YAML::Value << criterion.parameters[QLatin1StringView("percent")].toInt(100);
    }
    if (isOfCi(criterion.kind) || criterion.kind == CriterionKind::Rollback || criterion.kind == CriterionKind::Scope
        || isMeasured(criterion.kind))
        writeCondition(out, criterion.parameters);
    writeText(out, "threshold", criterion.threshold);
    if (!criterion.blocking)
        out << YAML::Key << "blocking" << YAML::Value << false;
    writeText(out, "owner", criterion.ownerRole);
}

void writePhase(YAML::Emitter &out, const TemplateSpec::Phase &phase)
{
    writeText(out, "key", phase.key);
    writeText(out, "name", phase.name);
    writeText(out, "starts", phase.start);
    writeText(out, "ends", phase.end);
    writeList(out, "items", phase.items, [&](const TemplateSpec::Item &each) { writeItem(out, each); });
    writeList(out, "criteria", phase.criteria, [&](const TemplateSpec::Criterion &each) { writeCriterion(out, each); });
    writeList(out, "signoffs", phase.signoffs, [&](const TemplateSpec::Signoff &each) {
        writeText(out, "role", each.role);
        out << YAML::Key << "quorum" << YAML::Value << each.quorum;
        writeText(out, "due", each.due);
        if (each.separateDuties)
            out << YAML::Key << "separate_duties" << YAML::Value << *each.separateDuties;
    });
}

void writeJob(YAML::Emitter &out, const TemplateSpec::Job &job)
{
    writeText(out, "name", job.name);
    writeText(out, "purpose", toText(job.purpose));
    writeText(out, "phase", job.phase);
    writeText(out, "environment", job.environment);
    writeText(out, "connection", job.connection);
    writeText(out, "job", job.job);
    writeText(out, "ref", job.ref);
    writeText(out, "ref_pattern", job.refPattern);
    writeObject(out, "parameters", job.parameters);
}

void writeStep(YAML::Emitter &out, const TemplateSpec::Step &step)
{
    writeText(out, "key", step.key);
    writeText(out, "title", step.title);
    writeText(out, "body", step.body);
    if (step.kind != StepKind::Manual)
        writeText(out, "kind", toText(step.kind));
    writeText(out, "role", step.role);
    writeText(out, "job", step.job);
    out << YAML::Key << "start" << YAML::Value << step.startMinutes;
    out << YAML::Key << "minutes" << YAML::Value << step.plannedMinutes;
    writeWords(out, "depends_on", step.dependsOn);
}

void writeSkip(YAML::Emitter &out, const TemplateSpec::Skip &skip)
{
    writeText(out, "gate", skip.gate);
    writeText(out, "reason", skip.reason);
    writeText(out, "owner", skip.ownerRole);
    writeText(out, "due", skip.due);
    if (!skip.required)
        out << YAML::Key << "required" << YAML::Value << false;
}

void writePanel(YAML::Emitter &out, const TemplateSpec::Panel &panel)
{
    writeText(out, "title", panel.title);
    writeText(out, "connection", panel.connection);
    if (panel.unit != ValueUnit::Number)
        writeText(out, "unit", toText(panel.unit));
    writeList(out, "queries", panel.queries, [&](const PanelQuery &each) {
        writeText(out, "expression", each.expression);
        writeText(out, "legend", each.legend);
    });
    writeList(out, "thresholds", panel.thresholds, [&](const PanelThreshold &each) {
        out << YAML::Key << (each.isUpper ? "above" : "below") << YAML::Value
            << QString::number(each.value, 'g', QLocale::FloatingPointShortest).toStdString();
        writeText(out, "name", each.name);
    });
}

} // namespace

QByteArray writeTemplate(const TemplateSpec &spec)
{
    YAML::Emitter out;
    out << YAML::BeginMap;
    writeText(out, "name", spec.name);
    writeText(out, "description", spec.description);
    writeText(out, "start", spec.start);
    writeText(out, "environment", spec.environment);
    writeWords(out, "bookings", spec.bookings);
    if (spec.coordinatorMaySignQa)
        out << YAML::Key << "coordinator_may_sign_qa" << YAML::Value << true;
    writeList(out, "milestones", spec.milestones, [&](const TemplateSpec::Milestone &each) {
        writeText(out, "key", each.key);
        writeText(out, "name", each.name);
        writeText(out, "at", each.rule);
    });
    writeList(out, "phases", spec.phases, [&](const TemplateSpec::Phase &each) { writePhase(out, each); });
    writeList(out, "jobs", spec.jobs, [&](const TemplateSpec::Job &each) { writeJob(out, each); });
    writeList(out, "runbook", spec.runbook, [&](const TemplateSpec::Step &each) { writeStep(out, each); });
    writeList(out, "skips", spec.skips, [&](const TemplateSpec::Skip &each) { writeSkip(out, each); });
    writeList(out, "panels", spec.panels, [&](const TemplateSpec::Panel &each) { writePanel(out, each); });
    out << YAML::EndMap;
    return QByteArray(out.c_str(), static_cast<qsizetype>(out.size())) + '\n';
}

} // namespace slipway::formats
