// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/run_text.h"

#include "app/ctl/json_shapes.h"
#include "app/ctl/text.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {

QString connectionName(Call &call, CiConnectionId id)
{
    const auto all = call.queries().connections();
    if (all)
        for (const CiConnection &each : *all)
            if (each.id == id)
                return each.name;
    return {};
}

QString stateText(const CiRun &run)
{
    QString text = run.state == RunState::Done ? toText(run.result) : toText(run.state);
    if (run.isUnverified)
        text += u' ' + tr("(unverified)");
    if (isContradicted(run))
        text += u' ' + tr("(contradicts what was confirmed by hand)");
    if (isPassedOver(run))
        text += u' ' + tr("(passed over)");
    return text;
}

} // namespace

QString runName(const CiRun &run)
{
    const QString name = run.jobName.isEmpty() ? run.job : run.jobName;
    return run.number.isEmpty() ? name : name + u' ' + run.number;
}

QJsonObject runJson(Call &call, const CiRun &run)
{
    const auto names = call.names();
    const Names known = names ? *names : Names{};
    const auto plan = run.release ? call.queries().plan(*run.release) : Result<ReleasePlan>();
    return {{u"id"_s, run.id.toString()},
            {u"connection"_s, orNull(connectionName(call, run.connection))},
            {u"job"_s, run.job},
            {u"name"_s, orNull(run.jobName)},
            {u"release"_s, run.release && plan ? orNull(known.title(plan->release)) : QJsonValue()},
            {u"release_id"_s, orNull(run.release)},
            {u"purpose"_s, toText(run.purpose)},
            {u"environment"_s, orNull(known.environment(run.environment))},
            {u"ref"_s, orNull(run.ref)},
            {u"head_sha"_s, orNull(run.headSha)},
            {u"parameters"_s, run.parameters},
            {u"state"_s, toText(run.state)},
            {u"result"_s, run.result == RunResult::None ? QJsonValue() : QJsonValue(toText(run.result))},
            {u"number"_s, orNull(run.number)},
            {u"attempt"_s, run.attempt},
            {u"external_id"_s, orNull(run.externalId)},
            {u"url"_s, orNull(run.url)},
            {u"message"_s, orNull(run.message)},
            {u"requested_by"_s, orNull(known.person(run.requestedBy))},
            {u"requested_at"_s, toRfc3339(run.requestedAt)},
            {u"started_at"_s, orNull(run.startedAt)},
            {u"finished_at"_s, orNull(run.finishedAt)},
            {u"estimated_seconds"_s, run.estimatedSeconds > 0 ? QJsonValue(run.estimatedSeconds) : QJsonValue()},
            {u"superseded_by"_s, orNull(run.supersededBy)},
            {u"rerun_of"_s, orNull(run.rerunOf)},
            {u"unverified"_s, run.isUnverified},
            {u"contradicted"_s, isContradicted(run)},
            {u"passed_over"_s, isPassedOver(run)}};
}

Answer runAnswer(Call &call, const CiRun &run)
{
    QStringList lines{u"%1: %2"_s.arg(runName(run), stateText(run)), run.id.toString()};
    if (!run.message.isEmpty())
        lines += run.message;
    if (!run.url.isEmpty())
        lines += run.url;
    return {.text = plainLines(lines.join(u'\n')), .json = {{u"run"_s, runJson(call, run)}}};
}

Answer runsAnswer(Call &call, const std::vector<CiRun> &runs)
{
    Table table({tr("RUN"), tr("STATE"), tr("BRANCH"), tr("ASKED FOR"), tr("ID")});
    QJsonArray list;
    for (const CiRun &each : runs) {
        table.add(
            {runName(each), stateText(each), each.ref, wallText(each.requestedAt, call.zone()), each.id.toString()});
        list.append(runJson(call, each));
    }
    return {.text = table.text(tr("There are no runs.")), .json = {{u"runs"_s, list}}};
}

Answer reportAnswer(const TestReport &report)
{
    QJsonArray suites;
    const QJsonObject counts = report.measures[u"suites"].toObject();
    for (auto each = counts.begin(); each != counts.end(); ++each)
        suites.append(QJsonObject{
            {u"name"_s, each.key()}, {u"total"_s, each.value()[u"total"]}, {u"skipped"_s, each.value()[u"skipped"]}});
    QString text = tr("%1: %2 tests, %3 passed, %4 failed, %5 errors, %6 skipped")
                       .arg(report.suite)
                       .arg(report.total)
                       .arg(report.passed)
                       .arg(report.failed)
                       .arg(report.errors)
                       .arg(report.skipped);
    if (report.coverageBasisPoints)
        text += u'\n' + tr("Coverage: %1 %").arg(*report.coverageBasisPoints / 100.0);
    return {.text = plainLines(text),
            .json = {{u"id"_s, report.id.toString()},
                     {u"suite"_s, report.suite},
                     {u"tests"_s, QJsonObject{{u"total"_s, report.total},
                                              {u"passed"_s, report.passed},
                                              {u"failed"_s, report.failed},
                                              {u"errors"_s, report.errors},
                                              {u"skipped"_s, report.skipped}}},
                     {u"coverage_percent"_s,
                      report.coverageBasisPoints ? QJsonValue(*report.coverageBasisPoints / 100.0) : QJsonValue()},
                     {u"suites"_s, suites}}};
}

Answer releaseJobsAnswer(const ReleasePlan &plan, const Names &names)
{
    Table table({tr("JOB"), tr("PURPOSE"), tr("WHERE"), tr("ENVIRONMENT"), tr("PHASE"), tr("ID")});
    QJsonArray list;
    for (const ReleaseJob &each : plan.jobs) {
        const Phase *phase = each.phase ? plan.phase(*each.phase) : nullptr;
        table.add({each.name, toText(each.purpose), each.connection + u'/' + each.job,
                   names.environment(each.environment), phase ? phase->name : QString(), each.id.toString()});
        list.append(QJsonObject{{u"id"_s, each.id.toString()},
                                {u"name"_s, each.name},
                                {u"purpose"_s, toText(each.purpose)},
                                {u"connection"_s, each.connection},
                                {u"job"_s, each.job},
                                {u"phase"_s, phase ? orNull(phase->name) : QJsonValue()},
                                {u"environment"_s, orNull(names.environment(each.environment))},
                                {u"ref"_s, orNull(each.ref)},
                                {u"ref_pattern"_s, orNull(each.refPattern)},
                                {u"parameters"_s, each.parameters}});
    }
    return {.text = table.text(tr("The release names no jobs.")), .json = {{u"jobs"_s, list}}};
}

QString reworkText(const Rework &rework)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts += text;
    };
    add(rework.failures, tr("%n failed", nullptr, rework.failures));
    add(rework.retries, tr("%n tried again", nullptr, rework.retries));
    add(rework.skips, tr("%n passed over", nullptr, rework.skips));
    add(rework.byHand, tr("%n confirmed by hand", nullptr, rework.byHand));
    add(rework.contradicted, tr("%n contradicted", nullptr, rework.contradicted));
    add(rework.aborts, tr("%n cut-over(s) given up", nullptr, rework.aborts));
    return parts.join(u", "_s);
}

QJsonObject reworkJson(const Rework &rework)
{
    return {{u"failures"_s, rework.failures}, {u"retries"_s, rework.retries},           {u"skips"_s, rework.skips},
            {u"by_hand"_s, rework.byHand},    {u"contradicted"_s, rework.contradicted}, {u"aborts"_s, rework.aborts}};
}

} // namespace slipway::ctl
