// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/jenkins/jenkins_parser.h"
#include "ci/jenkins/jenkins_paths.h"
#include "ci/json_reading.h"
#include "core/base/tr.h"

#include <QUrl>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ci::jenkins {

namespace {

constexpr int kDeepestFolder = 8;

/// The ball in front of a job: what its newest finished run came to. `_anime` while one runs.
std::optional<RunResult> resultOfColor(QStringView color)
{
    const QStringView ball = color.endsWith(u"_anime") ? color.chopped(6) : color;
    if (ball == u"blue")
        return RunResult::Success;
    if (ball == u"yellow")
        return RunResult::Unstable;
    if (ball == u"red")
        return RunResult::Failure;
    if (ball == u"aborted")
        return RunResult::Cancelled;
    return std::nullopt;
}

void addJobs(const QJsonArray &entries, const QString &folder, std::vector<Job> &jobs)
{
    for (const QJsonValue value : entries) {
        const QJsonObject entry = value.toObject();
        const QString name = QUrl::fromPercentEncoding(entry[u"name"].toString().toUtf8());
        if (entry.contains(u"jobs"_s)) {
            addJobs(entry[u"jobs"].toArray(), folder.isEmpty() ? name : folder + u'/' + name, jobs);
            continue;
        }
        const QString color = entry[u"color"].toString();
        Job job;
        job.key = entry[u"fullName"].toString();
        job.name = name;
        job.folder = folder;
        job.description = entry[u"description"].toString();
        job.url = entry[u"url"].toString();
        job.mayTrigger = entry[u"buildable"].toBool(true);
        if (!job.mayTrigger)
            job.whyNot = tr("It is disabled at the server.");
        job.last = resultOfColor(color);
        job.isRunning = color.endsWith(u"_anime");
        jobs.push_back(std::move(job));
    }
}

/// What a kind of parameter is entered as; nothing for kinds of plugins, which are entered as text.
std::optional<ParameterSpec::Type> typeOf(const QString &kind)
{
    using Type = ParameterSpec::Type;
    static const QMap<QString, Type> kTypes{
        {u"StringParameterDefinition"_s, Type::Text},     {u"TextParameterDefinition"_s, Type::LongText},
        {u"BooleanParameterDefinition"_s, Type::Boolean}, {u"ChoiceParameterDefinition"_s, Type::Choice},
        {u"PasswordParameterDefinition"_s, Type::Secret}, {u"FileParameterDefinition"_s, Type::File},
        {u"RunParameterDefinition"_s, Type::Text},        {u"CredentialsParameterDefinition"_s, Type::Text},
    };
    const auto found = kTypes.find(kind);
    return found == kTypes.end() ? std::nullopt : std::optional(*found);
}

ParameterSpec specFrom(const QJsonObject &definition)
{
    ParameterSpec spec;
    spec.key = definition[u"name"].toString();
    spec.label = spec.key;
    spec.description = definition[u"description"].toString();
    spec.type = typeOf(definition[u"type"].toString()).value_or(ParameterSpec::Type::Text);
    for (const QJsonValue choice : definition[u"choices"].toArray())
        spec.choices.append(choice.toString());
    if (spec.type != ParameterSpec::Type::Secret)
        spec.defaultValue = textOf(definition[u"defaultParameterValue"][u"value"]);
    if (spec.type == ParameterSpec::Type::Choice && spec.defaultValue.isEmpty())
        spec.defaultValue = spec.choices.value(0);
    return spec;
}

void addParameters(const QJsonArray &definitions, const QString &keyParameter, JobFacts &facts)
{
    for (const QJsonValue value : definitions) {
        const QJsonObject definition = value.toObject();
        ParameterSpec spec = specFrom(definition);
        facts.keys.append(spec.key);
        if (!typeOf(definition[u"type"].toString()))
            facts.form.warnings.append(tr("%1 is of a kind that is not known here (%2); it is entered as text.")
                                           .arg(spec.key, definition[u"type"].toString()));
        if (spec.key == keyParameter && spec.type == ParameterSpec::Type::Text)
            facts.form.keyCarrier = spec.key;
        else
            facts.form.parameters.push_back(std::move(spec));
    }
}

} // namespace

QByteArray jobsTree()
{
    QByteArray tree = "name";
    for (int level = 0; level < kDeepestFolder; ++level)
        tree = "name,fullName,url,description,color,buildable,jobs[" + tree + ']';
    return "mode,jobs[" + tree + ']';
}

std::vector<Job> jobsFrom(const QJsonObject &root)
{
    std::vector<Job> jobs;
    addJobs(root[u"jobs"].toArray(), {}, jobs);
    return jobs;
}

QByteArray factsTree()
{
    return "buildable,inQueue,nextBuildNumber,queueItem[why],property[parameterDefinitions[name,type,description,choices,"
           "defaultParameterValue[value]]]";
}

JobFacts factsFrom(const QJsonObject &job, const QString &keyParameter)
{
    JobFacts facts;
    facts.form.takesRef = false;
    facts.newestRun = QString::number(std::max(0, job[u"nextBuildNumber"].toInt(1) - 1));
    for (const QJsonValue property : job[u"property"].toArray()) {
        const QJsonArray definitions = property[u"parameterDefinitions"].toArray();
        facts.isParameterized |= !definitions.isEmpty();
        addParameters(definitions, keyParameter, facts);
    }
    if (!job[u"buildable"].toBool(true))
        facts.form.warnings.append(tr("The job is disabled at the server."));
    if (job[u"inQueue"].toBool())
        facts.form.warnings.append(
            tr("A request for this job waits already; an equal one is joined with it. Server: %1")
                .arg(job[u"queueItem"][u"why"].toString()));
    return facts;
}

PipelineScript pipelineScript(const QByteArray &configXml)
{
    PipelineScript found;
    // Jenkins declares XML 1.1, which the reader refuses; a definition holds nothing that differs.
    const bool isDeclared = configXml.startsWith("<?xml");
    QXmlStreamReader reader(isDeclared ? configXml.sliced(configXml.indexOf("?>") + 2) : configXml);
    bool isInDefinition = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == u"definition")
            isInDefinition = reader.isStartElement();
        else if (isInDefinition && reader.isStartElement() && reader.name() == u"script")
            found.script = reader.readElementText(QXmlStreamReader::SkipChildElements);
        else if (isInDefinition && reader.isStartElement() && reader.name() == u"scriptPath")
            found.path = reader.readElementText(QXmlStreamReader::SkipChildElements);
    }
    return found;
}

} // namespace slipway::ci::jenkins
