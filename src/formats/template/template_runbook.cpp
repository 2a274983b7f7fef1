// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/template/template_runbook.h"

#include "formats/template/template_mapping.h"

#include <algorithm>

namespace slipway::formats {

namespace {

constexpr int kLongestPlanMinutes = 60 * 24 * 14;

TemplateSpec::Step readStep(const YAML::Node &node, const std::vector<TemplateSpec::Step> &before,
                            const std::vector<TemplateSpec::Job> &jobs, TemplateBudget &budget)
{
    const TemplateMapping map(
        node, tr("A step of the runbook"),
        {u"key"_s, u"title"_s, u"body"_s, u"kind"_s, u"role"_s, u"job"_s, u"start"_s, u"minutes"_s, u"depends_on"_s},
        budget);
    TemplateSpec::Step step;
    step.key = map.text("key");
    step.title = map.neededText("title");
    step.body = map.text("body");
    step.job = map.text("job");
    const QString kind = map.text("kind");
    const auto known = fromText<StepKind>(!kind.isEmpty() ? kind : step.job.isEmpty() ? u"manual"_s : u"job"_s);
    if (!known)
        throw TemplateMistake{
            map.lineOfKey("kind"),
            tr("“%1” is no kind of step. It may be manual, job, checkpoint or point_of_no_return.").arg(kind.left(60))};
    step.kind = *known;
    if (step.kind == StepKind::Job && step.job.isEmpty())
        throw TemplateMistake{map.line(), tr("The step “%1” is done by a job: name it with “job”.").arg(step.title)};
    if (!step.job.isEmpty() && !std::ranges::contains(jobs, step.job, &TemplateSpec::Job::name))
        throw TemplateMistake{map.lineOfKey("job"),
                              tr("A step names the job “%1”, which is not in the template.").arg(step.job.left(60))};
    step.role = map.text("role");
    const int follows = before.empty() ? 0 : before.back().startMinutes + before.back().plannedMinutes;
    step.startMinutes = map.number("start", std::min(follows, kLongestPlanMinutes), 0, kLongestPlanMinutes);
    step.plannedMinutes = map.number("minutes", 5, 1, kLongestPlanMinutes);
    step.dependsOn = map.words("depends_on");
    for (const QString &each : step.dependsOn)
        if (!std::ranges::contains(before, each, &TemplateSpec::Step::key))
            throw TemplateMistake{
                map.lineOfKey("depends_on"),
                tr("The step “%1” waits for “%2”, which is no step before it.").arg(step.title, each.left(60))};
    if (!step.key.isEmpty() && std::ranges::contains(before, step.key, &TemplateSpec::Step::key))
        throw TemplateMistake{map.lineOfKey("key"), tr("The key “%1” stands twice.").arg(step.key)};
    return step;
}

} // namespace

std::vector<TemplateSpec::Step> readRunbook(const std::vector<YAML::Node> &nodes,
                                            const std::vector<TemplateSpec::Job> &jobs, TemplateBudget &budget)
{
    std::vector<TemplateSpec::Step> steps;
    for (const YAML::Node &each : nodes)
        steps.push_back(readStep(each, steps, jobs, budget));
    return steps;
}

std::vector<TemplateSpec::Skip> readSkips(const std::vector<YAML::Node> &nodes, TemplateBudget &budget)
{
    std::vector<TemplateSpec::Skip> skips;
    for (const YAML::Node &each : nodes) {
        const TemplateMapping map(each, tr("A gate that is left out"),
                                  {u"gate"_s, u"reason"_s, u"owner"_s, u"due"_s, u"required"_s}, budget);
        TemplateSpec::Skip skip{map.neededText("gate"), map.neededText("reason"), map.text("owner"), map.rule("due"),
                                map.truth("required", true)};
        // What is made up for comes after shipping; milestones and the start lie before it.
        if (const auto due = DueRule::parse(skip.due); due && (due->anchor != DueRule::kShip || due->amount < 0))
            throw TemplateMistake{
                map.lineOfKey("due"),
                tr("What makes up for a gate is due after shipping, like T+2d; “%1” is not.").arg(skip.due)};
        skips.push_back(std::move(skip));
    }
    return skips;
}

} // namespace slipway::formats
