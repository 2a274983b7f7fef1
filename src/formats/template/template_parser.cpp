// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/readiness/scope_condition.h"
#include "formats/template/template_yaml.h"

#include "core/readiness/ci_criteria.h"
#include "core/readiness/measured_condition.h"
#include "formats/template/template_conditions.h"
#include "formats/template/template_mapping.h"
#include "formats/template/template_panels.h"
#include "formats/template/template_references.h"
#include "formats/template/template_runbook.h"
#include "formats/template/template_survey.h"
#include "formats/text/source_text.h"

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace slipway::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestTemplateBytes = 1024 * 1024;
constexpr int kDeepest = 20;

/// Thrown inside this room's reading only, to leave it at the first mistake.
using Mistake = TemplateMistake;
using Mapping = TemplateMapping;

class Reader
{
public:
    TemplateSpec read(const YAML::Node &root)
    {
        const Mapping map(root, tr("A template"),
                          {u"name"_s, u"description"_s, u"start"_s, u"environment"_s, u"bookings"_s,
                           u"coordinator_may_sign_qa"_s, u"milestones"_s, u"phases"_s, u"jobs"_s, u"runbook"_s,
                           u"skips"_s, u"panels"_s},
                          m_budget);
        TemplateSpec spec;
        spec.name = map.neededText("name");
        spec.description = map.text("description");
        spec.start = map.rule("start");
        spec.environment = map.text("environment");
        spec.bookings = map.words("bookings");
        spec.coordinatorMaySignQa = map.truth("coordinator_may_sign_qa", false);
        for (const YAML::Node &each : map.sequence("milestones"))
            spec.milestones.push_back(readMilestone(each));
        for (const YAML::Node &each : map.sequence("phases"))
            spec.phases.push_back(readPhase(each));
        for (const YAML::Node &each : map.sequence("jobs"))
            spec.jobs.push_back(readJob(each, spec));
        spec.runbook = readRunbook(map.sequence("runbook"), spec.jobs, m_budget);
        spec.skips = readSkips(map.sequence("skips"), m_budget);
        spec.panels = readPanels(map.sequence("panels"), m_budget);
        m_references.addStart(spec.start, map.lineOfKey("start"));
        throwIf(m_references.check());
        return spec;
    }

private:
    static void throwIf(const std::optional<Mistake> &mistake)
    {
        if (mistake)
            throw *mistake;
    }

    TemplateSpec::Milestone readMilestone(const YAML::Node &node)
    {
        const Mapping map(node, tr("A milestone"), {u"key"_s, u"name"_s, u"at"_s}, m_budget);
        TemplateSpec::Milestone milestone{map.neededText("key"), map.text("name"), map.rule("at")};
        if (milestone.name.isEmpty())
            milestone.name = milestone.key;
        if (milestone.rule.isEmpty())
            throw Mistake{map.line(), tr("The milestone “%1” needs “at”, a rule like T-5wd@18:00.").arg(milestone.key)};
        throwIf(m_references.addMilestone(milestone.key, milestone.rule, map.line()));
        return milestone;
    }

    TemplateSpec::Phase readPhase(const YAML::Node &node)
    {
        const Mapping map(node, tr("A phase"),
                          {u"key"_s, u"name"_s, u"starts"_s, u"ends"_s, u"items"_s, u"criteria"_s, u"signoffs"_s},
                          m_budget);
        TemplateSpec::Phase phase;
        phase.key = map.neededText("key");
        phase.name = map.text("name").isEmpty() ? phase.key : map.text("name");
        phase.start = map.rule("starts");
        phase.end = map.rule("ends");
        throwIf(m_references.addPhase(phase.key, map.line()));
        m_references.addRule(phase.start, map.lineOfKey("starts"));
        m_references.addRule(phase.end, map.lineOfKey("ends"));
        for (const YAML::Node &each : map.sequence("items"))
            phase.items.push_back(readItem(each, 0));
        for (const YAML::Node &each : map.sequence("criteria"))
            phase.criteria.push_back(readCriterion(each));
        for (const YAML::Node &each : map.sequence("signoffs"))
            phase.signoffs.push_back(readSignoff(each));
        return phase;
    }

    TemplateSpec::Item readItem(const YAML::Node &node, int depth)
    {
        if (depth > kDeepest)
            throw Mistake{lineOf(node), tr("Items are nested too deeply.")};
        const Mapping map(node, tr("An item"),
                          {u"key"_s, u"title"_s, u"body"_s, u"owner"_s, u"due"_s, u"required"_s, u"depends_on"_s,
                           u"items"_s, u"automatic"_s},
                          m_budget);
        TemplateSpec::Item item;
        item.key = map.text("key");
        item.title = map.neededText("title");
        item.body = map.text("body");
        item.ownerRole = map.text("owner");
        item.due = map.rule("due");
        item.required = map.truth("required", true);
        item.dependsOn = map.words("depends_on");
        if (map.has("automatic"))
            item.automation = readAutomation(map.node("automatic"), m_budget);
        throwIf(m_references.addItem(item.key, item.dependsOn, map.lineOfKey("depends_on")));
        m_references.addRule(item.due, map.lineOfKey("due"));
        for (const YAML::Node &each : map.sequence("items"))
            item.children.push_back(readItem(each, depth + 1));
        return item;
    }

    static QString criterionKinds()
    {
        QStringList words;
        for (const auto &each : EnumText<CriterionKind>::values)
            words += each.second.toString();
        return words.join(u", "_s);
    }

    static QJsonObject readScopeCondition(const Mapping &map)
    {
        QJsonObject condition{{u"check"_s, map.neededText("check")}};
        if (map.has("branch"))
            condition[u"branch"_s] = map.text("branch");
        if (const auto sound = checkScopeCondition(condition); !sound)
            throw Mistake{map.lineOfKey("check"), sound.error().sentence};
        return condition;
    }

    TemplateSpec::Criterion readCriterion(const YAML::Node &node)
    {
        const Mapping map(node, tr("A criterion"),
                          QStringList{u"title"_s, u"kind"_s, u"phase"_s, u"threshold"_s, u"blocking"_s, u"owner"_s}
                              + conditionKeys() + rollbackConditionKeys() + measuredKeys()
                              + QStringList{u"check"_s, u"branch"_s},
                          m_budget);
        TemplateSpec::Criterion criterion;
        criterion.title = map.neededText("title");
        const QString kind = map.text("kind");
        const auto known = fromText<CriterionKind>(kind.isEmpty() ? u"manual"_s : kind);
        if (!known)
            throw Mistake{map.lineOfKey("kind"),
                          tr("There is no kind of criterion “%1”. It may be %2.").arg(kind.left(60), criterionKinds())};
        criterion.kind = *known;
        if (criterion.kind == CriterionKind::Checklist)
            criterion.parameters = {{u"phase"_s, map.text("phase")},
                                    {u"percent"_s, map.number("percent", 100, 0, 100)}};
        if (criterion.kind == CriterionKind::Checklist)
            m_references.addCountedPhase(map.text("phase"), map.lineOfKey("phase"));
        if (isOfCi(criterion.kind))
            criterion.parameters = readCondition(toText(criterion.kind), map);
        if (criterion.kind == CriterionKind::Rollback)
            criterion.parameters = readRollbackCondition(map);
        if (criterion.kind == CriterionKind::Scope)
            criterion.parameters = readScopeCondition(map);
        if (isMeasured(criterion.kind))
            criterion.parameters = readMeasuredCondition(criterion.kind, map);
        else
            criterion.threshold = map.text("threshold");
        criterion.blocking = map.truth("blocking", true);
        criterion.ownerRole = map.text("owner");
        return criterion;
    }

    TemplateSpec::Signoff readSignoff(const YAML::Node &node)
    {
        const Mapping map(node, tr("A sign-off"), {u"role"_s, u"quorum"_s, u"due"_s, u"separate_duties"_s}, m_budget);
        TemplateSpec::Signoff signoff{map.neededText("role"), map.number("quorum", 1, 1, 100), map.rule("due")};
        if (map.has("separate_duties"))
            signoff.separateDuties = map.truth("separate_duties", false);
        m_references.addRule(signoff.due, map.lineOfKey("due"));
        return signoff;
    }

    TemplateSpec::Job readJob(const YAML::Node &node, const TemplateSpec &spec)
    {
        const Mapping map(node, tr("A job"),
                          {u"name"_s, u"purpose"_s, u"phase"_s, u"environment"_s, u"connection"_s, u"job"_s, u"ref"_s,
                           u"ref_pattern"_s, u"parameters"_s},
                          m_budget);
        TemplateSpec::Job job;
        job.name = map.neededText("name");
        const QString purpose = map.text("purpose");
        const auto known = fromText<RunPurpose>(purpose.isEmpty() ? u"test"_s : purpose);
        if (!known)
            throw Mistake{map.lineOfKey("purpose"),
                          tr("“%1” is no purpose of a job. It may be build, test, deploy, rollback or other.")
                              .arg(purpose.left(60))};
        job.purpose = *known;
        job.phase = map.text("phase");
        if (!job.phase.isEmpty() && !std::ranges::contains(spec.phases, job.phase, &TemplateSpec::Phase::key))
            throw Mistake{map.lineOfKey("phase"),
                          tr("A job belongs to the phase “%1”, which is not in the template.").arg(job.phase.left(60))};
        job.environment = map.text("environment");
        job.connection = map.neededText("connection");
        job.job = map.text("job");
        job.ref = map.text("ref");
        job.refPattern = map.text("ref_pattern");
        job.parameters = map.texts("parameters");
        return job;
    }

    TemplateBudget m_budget;
    TemplateReferences m_references;
};

/// Line of the first tab that indents something; YAML's own message about it is hard to understand.
std::optional<int> lineIndentedByTab(const QByteArray &text)
{
    int number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        const auto first = std::ranges::find_if(line, [](char c) { return c != ' '; });
        if (first != line.end() && *first == '\t' && !line.trimmed().isEmpty())
            return number;
    }
    return std::nullopt;
}

YAML::Mark lastOf(const YAML::Node &node)
{
    YAML::Mark last = node.Mark();
    const auto take = [&](const YAML::Mark &mark) {
        if (mark.pos > last.pos)
            last = mark;
    };
    if (node.IsSequence())
        for (const YAML::Node &each : node)
            take(lastOf(each));
    if (node.IsMap())
        for (const auto &each : node) {
            take(lastOf(each.first));
            take(lastOf(each.second));
        }
    return last;
}

/// Line of a quote that is never closed. All that follows is of its text, and yaml-cpp takes that for the end of it, unless
/// the text ends without a line break.
std::optional<int> lineOfOpenQuote(const std::string &yaml)
{
    const std::string bare = yaml.substr(0, yaml.find_last_not_of(" \t\r\n") + 1);
    try {
        (void)YAML::Load(bare);
    } catch (const YAML::ParserException &error) {
        if (error.msg == YAML::ErrorMsg::EOF_IN_SCALAR)
            return lastOf(YAML::Load(bare + '\n')).line + 1;
    }
    return std::nullopt;
}

} // namespace

Result<TemplateSpec> parseTemplate(QByteArrayView bytes, const QString &sourceName)
{
    const auto text = readText(bytes, sourceName, kLargestTemplateBytes);
    if (!text)
        return std::unexpected(text.error());
    try {
        const std::string yaml = text->toStdString() + '\n'; // without it yaml-cpp tells of other mistakes
        if (const auto mistake = surveyTemplate(yaml))
            return failureAt(sourceName, mistake->line, mistake->sentence);
        if (const auto line = lineOfOpenQuote(yaml))
            return failureAt(sourceName, *line, tr("A quote that begins here is never closed."));
        return Reader().read(YAML::Load(yaml));
    } catch (const Mistake &mistake) {
        return failureAt(sourceName, mistake.line, mistake.sentence);
    } catch (const YAML::DeepRecursion &error) {
        return failureAt(sourceName, error.mark.line + 1, tr("The file is nested too deeply."));
    } catch (const YAML::Exception &error) {
        if (const auto line = lineIndentedByTab(*text))
            return failureAt(sourceName, *line, tr("This line is indented by a tab. YAML allows only spaces there."));
        return failureAt(sourceName, error.mark.line < 0 ? 1 : error.mark.line + 1,
                         tr("This is not valid YAML: %1.").arg(QString::fromStdString(error.msg)));
    }
}

} // namespace slipway::formats
