// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/buildbot/values.h"

using namespace Qt::StringLiterals;

namespace slipway::ci::buildbot {

namespace {

qint64 numberAt(const QJsonObject &from, const QString &key)
{
    return from.value(key).toInteger();
}

QString textAt(const QJsonObject &from, const QString &key)
{
    return from.value(key).toString();
}

std::optional<Instant> timeAt(const QJsonObject &from, const QString &key)
{
    const QJsonValue value = from.value(key);
    if (!value.isDouble())
        return std::nullopt;
    return fromUnixMilliseconds(value.toInteger() * 1000);
}

// Builds and steps that run have null, requests that wait -1.
std::optional<Results> resultsOf(const QJsonObject &from)
{
    const QJsonValue value = from.value(u"results"_s);
    const qint64 code = value.isDouble() ? value.toInteger() : -1;
    if (code < 0)
        return std::nullopt;
    return code < qint64(Results::Unknown) ? Results(code) : Results::Unknown;
}

SourceStamp stampOf(const QJsonObject &from)
{
    return {textAt(from, u"codebase"_s), textAt(from, u"repository"_s), textAt(from, u"project"_s),
            textAt(from, u"branch"_s), textAt(from, u"revision"_s)};
}

} // namespace

void read(const QJsonObject &from, Builder &to)
{
    to.id = numberAt(from, u"builderid"_s);
    to.name = textAt(from, u"name"_s);
    to.description = textAt(from, u"description"_s);
    to.project = numberAt(from, u"projectid"_s);
    to.isConfigured = !from.value(u"masterids"_s).toArray().isEmpty();
}

void read(const QJsonObject &from, BuildSet &to)
{
    to.id = numberAt(from, u"bsid"_s);
    to.reason = textAt(from, u"reason"_s);
    for (const QJsonValue &stamp : from.value(u"sourcestamps"_s).toArray())
        to.stamps.push_back(stampOf(stamp.toObject()));
}

void read(const QJsonObject &from, BuildRequest &to)
{
    to.id = numberAt(from, u"buildrequestid"_s);
    to.buildSet = numberAt(from, u"buildsetid"_s);
    to.builder = numberAt(from, u"builderid"_s);
    to.isClaimed = from.value(u"claimed"_s).toBool();
    to.isComplete = from.value(u"complete"_s).toBool();
    to.results = resultsOf(from);
    to.submittedAt = timeAt(from, u"submitted_at"_s);
    to.completedAt = timeAt(from, u"complete_at"_s);
}

void read(const QJsonObject &from, Build &to)
{
    to.id = numberAt(from, u"buildid"_s);
    to.number = numberAt(from, u"number"_s);
    to.builder = numberAt(from, u"builderid"_s);
    to.request = numberAt(from, u"buildrequestid"_s);
    to.isComplete = from.value(u"complete"_s).toBool();
    to.results = resultsOf(from);
    to.stateText = textAt(from, u"state_string"_s);
    to.startedAt = timeAt(from, u"started_at"_s);
    to.completedAt = timeAt(from, u"complete_at"_s);
    to.properties = from.value(u"properties"_s).toObject();
}

void read(const QJsonObject &from, Step &to)
{
    to.id = numberAt(from, u"stepid"_s);
    to.number = int(numberAt(from, u"number"_s));
    to.name = textAt(from, u"name"_s);
    to.isComplete = from.value(u"complete"_s).toBool();
    to.isHidden = from.value(u"hidden"_s).toBool();
    to.results = resultsOf(from);
    to.stateText = textAt(from, u"state_string"_s);
    to.startedAt = timeAt(from, u"started_at"_s);
    to.completedAt = timeAt(from, u"complete_at"_s);
    for (const QJsonValue &link : from.value(u"urls"_s).toArray())
        to.links.emplace_back(link[u"name"].toString(), link[u"url"].toString());
}

void read(const QJsonObject &from, Log &to)
{
    to.id = numberAt(from, u"logid"_s);
    to.step = numberAt(from, u"stepid"_s);
    to.name = textAt(from, u"name"_s);
    to.slug = textAt(from, u"slug"_s);
    const QString type = textAt(from, u"type"_s);
    to.type = type.isEmpty() ? QChar(u't') : type.front();
    to.lines = numberAt(from, u"num_lines"_s);
    to.isComplete = from.value(u"complete"_s).toBool();
}

void read(const QJsonObject &from, LogChunk &to)
{
    to.content = textAt(from, u"content"_s);
}

void read(const QJsonObject &from, Worker &to)
{
    to.name = textAt(from, u"name"_s);
    to.isConnected = !from.value(u"connected_to"_s).toArray().isEmpty();
    to.isPaused = from.value(u"paused"_s).toBool();
}

QJsonValue property(const Build &build, const QString &name)
{
    return build.properties.value(name).toArray().at(0);
}

} // namespace slipway::ci::buildbot
