// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"

#include <QJsonArray>
#include <QJsonObject>

/// Answers of Jenkins as values; pure.
namespace slipway::ci::jenkins {

/// What is asked of a listing of jobs, folders within folders.
[[nodiscard]] QByteArray jobsTree();
/// The jobs of a listing, depth first; folders only appear as Job::folder.
[[nodiscard]] std::vector<Job> jobsFrom(const QJsonObject &root);

/// What a job says of itself before a trigger.
struct JobFacts {
    JobForm form;
    QStringList keys; ///< all declared parameters, the key's carrier among them
    bool isParameterized = false;
    QString newestRun; ///< number of the newest run; `0` when there is none
};
/// What is asked of a job before a trigger.
[[nodiscard]] QByteArray factsTree();
/// Reads an answer to factsTree(). @param keyParameter the parameter that carries our key when a job declares it
[[nodiscard]] JobFacts factsFrom(const QJsonObject &job, const QString &keyParameter);

/// A request in the queue, or one that has left it.
struct QueueItem {
    QString id;
    JobKey job;
    QString runId; ///< once it has left and was started
    QString why;
    QString user;
    bool isCancelled = false;
    std::optional<Instant> since;
    QMap<QString, QString> parameters;
};
/// What is asked of a request.
[[nodiscard]] QByteArray queueItemTree();
/// A request as it is now.
[[nodiscard]] QueueItem queueItemFrom(const QJsonObject &item);

/// What is asked of a build. @param isWhole false for lists, which need no artifacts
[[nodiscard]] QByteArray buildTree(bool isWhole);
/// A build, without its stages.
[[nodiscard]] RunSnapshot snapshotFrom(const QJsonObject &build, const QString &keyParameter);
/// The request a build came from.
[[nodiscard]] QString queueIdOfBuild(const QJsonObject &build);
/// Who started it, as the server's user id; empty when no person did.
[[nodiscard]] QString userOfBuild(const QJsonObject &build);
/// Whether it is a pipeline's, which has stages and gates.
[[nodiscard]] bool isPipelineBuild(const QJsonObject &build);
/// What a build archived.
[[nodiscard]] std::vector<Artifact> artifactsFrom(const QJsonObject &build);

/// Stages of `wfapi/describe`.
[[nodiscard]] std::vector<RunPart> stagesFrom(const QJsonObject &describe);
/// Whether a run waits for a person.
[[nodiscard]] bool isPaused(const QJsonObject &describe);
/// Input steps that wait.
[[nodiscard]] std::vector<Gate> gatesFrom(const QJsonArray &inputs);

/// What is asked of a report of tests.
[[nodiscard]] QByteArray testsTree();
/// Of one report or an aggregated one.
[[nodiscard]] TestResults testsFrom(const QJsonObject &report);

/// The script in a job's `config.xml`, or the path of the file that holds it in the repository.
struct PipelineScript {
    QString script;
    QString path;
};
/// Reads a configuration; what is not there stays empty.
[[nodiscard]] PipelineScript pipelineScript(const QByteArray &configXml);

} // namespace slipway::ci::jenkins
