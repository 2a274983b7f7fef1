// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/teamcity/teamcity_parser.h"

#include "ci/json_reading.h"
#include "ci/teamcity/parameter_type.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace slipway::ci::teamcity {

namespace {

/// `20261125T100000+0000`.
std::optional<Instant> compactInstant(const QJsonValue &value)
{
    const QString text = value.toString();
    QDateTime time = QDateTime::fromString(text.left(15), u"yyyyMMdd'T'HHmmss"_s);
    if (!time.isValid() || text.size() != 20)
        return std::nullopt;
    const int sign = text[15] == u'-' ? -1 : 1;
    const int offset = sign * (text.sliced(16, 2).toInt() * 3600 + text.sliced(18, 2).toInt() * 60);
    time.setTimeZone(QTimeZone::fromSecondsAheadOfUtc(offset));
    return fromUnixMilliseconds(time.toMSecsSinceEpoch());
}

RunResult resultOfFinished(const QJsonObject &build)
{
    if (build.contains(u"canceledInfo"_s))
        return RunResult::Cancelled;
    const QString status = build[u"status"].toString();
    return status == u"SUCCESS"_s   ? RunResult::Success
           : status == u"FAILURE"_s ? RunResult::Failure
                                    : RunResult::Unknown;
}

} // namespace

Job jobFrom(const QJsonObject &buildType)
{
    Job job;
    job.key = buildType[u"id"].toString();
    job.name = buildType[u"name"].toString();
    job.folder = buildType[u"projectName"].toString().replace(u" :: "_s, u"/"_s);
    job.url = buildType[u"webUrl"].toString();
    job.mayTrigger = !buildType[u"paused"].toBool();
    if (!job.mayTrigger)
        job.whyNot = tr("It is paused at the server.");
    return job;
}

ParameterSpec specFrom(const QJsonObject &property)
{
    using Type = ParameterSpec::Type;
    const ParameterType type = parameterType(property[u"type"][u"rawValue"].toString());
    ParameterSpec spec;
    spec.key = property[u"name"].toString();
    spec.label = type.settings.value(u"label"_s, spec.key);
    spec.description = type.settings.value(u"description"_s);
    spec.defaultValue = property[u"value"].toString();
    if (type.kind == u"checkbox"_s) {
        spec.type = Type::Boolean;
    } else if (type.kind == u"password"_s) {
        spec.type = Type::Secret;
        spec.defaultValue.clear();
    } else if (type.kind == u"select"_s) {
        spec.type = Type::Choice;
        for (int i = 1; type.settings.contains(u"data_%1"_s.arg(i)); ++i)
            spec.choices.append(type.settings[u"data_%1"_s.arg(i)]);
    }
    spec.isRequired = type.settings.value(u"validationMode"_s) == u"not_empty"_s;
    spec.pattern = type.settings.value(u"regexp"_s);
    return spec;
}

QByteArray buildFields()
{
    return "id,number,state,status,statusText,branchName,webUrl,waitReason,percentageComplete,queuedDate,startDate,finishDate,"
           "running-info(estimatedTotalSeconds),canceledInfo(text),comment(text),properties(property(name,value)),"
           "triggered(user(username,name)),revisions(revision(version))";
}

RunSnapshot snapshotFrom(const QJsonObject &build)
{
    RunSnapshot run;
    const QString state = build[u"state"].toString();
    run.id = QString::number(build[u"id"].toInteger());
    run.number = build[u"number"].toString();
    run.state = state == u"finished"_s ? RunState::Done : state == u"queued"_s ? RunState::Queued : RunState::Running;
    if (run.state == RunState::Done)
        run.result = resultOfFinished(build);
    run.message = run.state == RunState::Queued ? build[u"waitReason"].toString() : build[u"statusText"].toString();
    run.ref = build[u"branchName"].toString();
    run.headSha = build[u"revisions"][u"revision"][0][u"version"].toString();
    run.startedBy = build[u"triggered"][u"user"][u"username"].toString();
    run.url = build[u"webUrl"].toString();
    run.createdAt = compactInstant(build[u"queuedDate"]);
    run.startedAt = compactInstant(build[u"startDate"]);
    run.finishedAt = compactInstant(build[u"finishDate"]);
    run.estimatedSeconds = build[u"running-info"][u"estimatedTotalSeconds"].toInt();
    run.clientKey = build[u"comment"][u"text"].toString().section(u' ', -1);
    for (const QJsonValue property : build[u"properties"][u"property"].toArray())
        if (property.toObject().contains(u"value"_s))
            run.parameters.insert(property[u"name"].toString(), property[u"value"].toString());
    return run;
}

TestResults testsFrom(const QJsonObject &occurrences)
{
    TestResults results;
    const QJsonArray found = occurrences[u"testOccurrence"].toArray();
    results.isThere = !found.isEmpty();
    for (const QJsonValue occurrence : found) {
        const QString status = occurrence[u"status"].toString();
        const QString name = occurrence[u"name"].toString();
        const bool hasSuite = name.contains(u": "_s);
        TestCase test;
        test.suite = hasSuite ? name.section(u": "_s, 0, 0) : QString();
        test.name = hasSuite ? name.section(u": "_s, 1) : name;
        test.status = occurrence[u"ignored"].toBool() || status == u"UNKNOWN"_s ? TestCase::Status::Skipped
                      : status == u"SUCCESS"_s                                  ? TestCase::Status::Passed
                                                                                : TestCase::Status::Failed;
        test.duration = std::chrono::milliseconds(occurrence[u"duration"].toInteger());
        test.details = occurrence[u"details"].toString();
        results.cases.push_back(std::move(test));
    }
    return results;
}

} // namespace slipway::ci::teamcity
