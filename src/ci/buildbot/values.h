// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Answers of Buildbot's data API (Buildbot manual, "Data API"), as far as they are used here. Its times are whole seconds.
namespace slipway::ci::buildbot {

/// How a step, build or request ended; `results` of the data API.
enum class Results : std::uint8_t { Success, Warnings, Failure, Skipped, Exception, Retry, Cancelled, Unknown };

/// A builder: what our jobs are.
struct Builder {
    qint64 id = 0;
    QString name;
    QString description;
    qint64 project = 0;        ///< since Buildbot 4; 0: none
    bool isConfigured = false; ///< false: only its history is left
};

/// What source a request asks for. Requests that differ in it are never merged.
struct SourceStamp {
    QString codebase;
    QString repository;
    QString project;
    QString branch;
    QString revision;

    bool operator==(const SourceStamp &) const = default;
};

/// What one press of a button asked for; holds a request for each builder.
struct BuildSet {
    qint64 id = 0;
    QString reason;
    std::vector<SourceStamp> stamps;
};

/// A request for a build of one builder.
struct BuildRequest {
    qint64 id = 0;
    qint64 buildSet = 0;
    qint64 builder = 0;
    bool isClaimed = false;
    bool isComplete = false;
    std::optional<Results> results; ///< nothing until complete
    std::optional<Instant> submittedAt;
    std::optional<Instant> completedAt;
};

/// One build of a request.
struct Build {
    qint64 id = 0;
    qint64 number = 0;
    qint64 builder = 0;
    qint64 request = 0;
    bool isComplete = false;
    std::optional<Results> results;
    QString stateText;
    std::optional<Instant> startedAt;
    std::optional<Instant> completedAt;
    QJsonObject properties; ///< name → [value, source]; only those asked for
};

/// One step of a build.
struct Step {
    qint64 id = 0;
    int number = 0;
    QString name;
    bool isComplete = false;
    bool isHidden = false;
    std::optional<Results> results;
    QString stateText;
    std::optional<Instant> startedAt;
    std::optional<Instant> completedAt;
    std::vector<std::pair<QString, QString>> links; ///< name, address
};

/// One log of a step.
struct Log {
    qint64 id = 0;
    qint64 step = 0;
    QString name;
    QString slug;
    QChar type = u's'; ///< s: lines with a stream's letter, t: text, h: HTML, d: deleted
    qint64 lines = 0;
    bool isComplete = false;
};

/// Lines of a log.
struct LogChunk {
    QString content;
};

/// A machine that builds.
struct Worker {
    QString name;
    bool isConnected = false;
    bool isPaused = false;
};

void read(const QJsonObject &from, Builder &to);
void read(const QJsonObject &from, BuildSet &to);
void read(const QJsonObject &from, BuildRequest &to);
void read(const QJsonObject &from, Build &to);
void read(const QJsonObject &from, Step &to);
void read(const QJsonObject &from, Log &to);
void read(const QJsonObject &from, LogChunk &to);
void read(const QJsonObject &from, Worker &to);

/// The list under `key`; single objects come as lists of one, too.
template <class T>
[[nodiscard]] std::vector<T> listed(const QJsonDocument &document, const QString &key)
{
    std::vector<T> all;
    for (const QJsonValue &value : document.object().value(key).toArray())
        read(value.toObject(), all.emplace_back());
    return all;
}

/// The value of a property, without its source.
[[nodiscard]] QJsonValue property(const Build &build, const QString &name);

} // namespace slipway::ci::buildbot
