// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/buildbot/buildbot_provider.h"
#include "ci/buildbot/log_text.h"
#include "ci/report_files.h"
#include "core/base/tr.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace slipway::ci::buildbot {

namespace {

constexpr qint64 kLinesAtOnce = 2000;
constexpr auto kLogArtifact = "log:"_L1;
constexpr auto kLinkArtifact = "link:"_L1;

bool isMain(const Log &log)
{
    return log.slug == u"stdio";
}

// The one named stdio, else the first that is text.
const Log *mainLog(const std::vector<Log> &logs)
{
    auto chosen = std::ranges::find_if(logs, isMain);
    if (chosen == logs.end())
        chosen = std::ranges::find_if(logs, [](const Log &log) { return log.type == u's' || log.type == u't'; });
    return chosen == logs.end() ? nullptr : &*chosen;
}

QByteArray contentsPath(qint64 log, qint64 from, qint64 lines)
{
    return "logs/" + QByteArray::number(log) + "/contents?offset=" + QByteArray::number(from)
           + "&limit=" + QByteArray::number(lines);
}

Artifact artifactOf(const QString &id, const QString &name, const QString &url = {})
{
    Artifact artifact;
    artifact.id = id;
    artifact.name = name;
    artifact.url = url;
    return artifact;
}

} // namespace

QCoro::Task<Result<LogPart>> BuildbotProvider::log(JobKey, QString runId, QString logId, LogCursor cursor)
{
    if (logId.isEmpty())
        co_return co_await wholeLog(runId.toLongLong(), cursor.state);
    co_return co_await stepLog(logId.toLongLong(), cursor.state);
}

// The cursor is the log and the next line. Without a limit a read at the end is a 404, so there always is one.
QCoro::Task<Result<LogPart>> BuildbotProvider::stepLog(qint64 step, QJsonObject state)
{
    LogPart part;
    part.next.state = state;
    const auto logs = co_await m_api.list<Log>("steps/" + QByteArray::number(step) + "/logs", u"logs"_s);
    if (!logs)
        co_return std::unexpected(logs.error());
    const Log *log = mainLog(*logs);
    if (!log) {
        const auto itself = co_await m_api.one<Step>("steps/" + QByteArray::number(step), u"steps"_s);
        if (!itself)
            co_return std::unexpected(itself.error());
        part.notYet = tr("This step has written no log.");
        part.isComplete = itself->isComplete;
        co_return part;
    }
    qint64 next = state.value(u"line"_s).toInteger();
    const qint64 before = state.value(u"log"_s).toInteger(log->id);
    if (before != log->id || next > log->lines) {
        part.isReplaced = true;
        next = 0;
    }
    if (log->type == u'd') {
        part.notYet = tr("Buildbot has deleted this log.");
        part.isComplete = true;
        co_return part;
    }
    if (next < log->lines) {
        const auto chunks = co_await m_api.list<LogChunk>(
            contentsPath(log->id, next, std::min(kLinesAtOnce, log->lines - next)), u"logchunks"_s);
        if (!chunks)
            co_return std::unexpected(chunks.error());
        LogText text = logText(chunks->empty() ? QString() : chunks->front().content, log->type);
        part.hasMore = text.lines > 0 && next + text.lines < log->lines;
        next += text.lines;
        part.bytes = std::move(text.bytes);
        part.stretches = std::move(text.stretches);
    }
    part.isComplete = log->isComplete && next >= log->lines;
    part.next.state = {{u"log"_s, log->id}, {u"line"_s, next}};
    co_return part;
}

// The cursor adds the build and the number of the step that is being read.
QCoro::Task<Result<LogPart>> BuildbotProvider::wholeLog(qint64 request, QJsonObject state)
{
    const Result<RequestFacts> known = co_await facts(request, true);
    if (!known)
        co_return std::unexpected(known.error());
    LogPart part;
    part.next.state = state;
    if (known->builds.empty()) {
        part.notYet = known->request.isComplete ? tr("It was never built.") : tr("It has not begun yet.");
        part.isComplete = known->request.isComplete;
        co_return part;
    }
    const Build &build = known->builds.back();
    const qint64 before = state.value(u"build"_s).toInteger(build.id);
    if (before != build.id)
        state = {};
    const int number = state.value(u"step"_s).toInt();
    const auto step = std::ranges::find_if(
        known->steps, [number](const Step &candidate) { return candidate.number >= number && !candidate.isHidden; });
    if (step == known->steps.end()) {
        part.isReplaced = before != build.id;
        part.isComplete = build.isComplete && known->request.isComplete;
        co_return part;
    }
    const QJsonObject within = step->number == number ? state.value(u"within"_s).toObject() : QJsonObject();
    Result<LogPart> read = co_await stepLog(step->id, within);
    if (!read)
        co_return std::unexpected(std::move(read.error()));
    if (within.isEmpty() && !read->bytes.isEmpty()) {
        const QByteArray heading = "=== " + step->name.toUtf8() + " ===\n";
        for (LogStretch &stretch : read->stretches)
            stretch.from += heading.size();
        read->bytes.prepend(heading);
        read->stretches.insert(read->stretches.begin(), {0, heading.size(), LogStream::Header});
    }
    const bool isStepRead = read->isComplete && step->isComplete;
    read->isReplaced = before != build.id;
    read->notYet.clear();
    read->isComplete = false;
    read->hasMore = read->hasMore || isStepRead;
    const QJsonObject reached = read->bytes.isEmpty() ? within : read->next.state;
    read->next.state = {{u"build"_s, build.id}, {u"step"_s, isStepRead ? step->number + 1 : step->number}};
    if (!isStepRead)
        read->next.state.insert(u"within"_s, reached);
    co_return read;
}

QCoro::Task<Result<QByteArray>> BuildbotProvider::textOf(Log log)
{
    QByteArray whole;
    for (qint64 line = 0; line < log.lines;) {
        const auto chunks = co_await m_api.list<LogChunk>(contentsPath(log.id, line, kLinesAtOnce), u"logchunks"_s);
        if (!chunks)
            co_return std::unexpected(chunks.error());
        const LogText text = logText(chunks->empty() ? QString() : chunks->front().content, log.type);
        if (text.lines == 0)
            break;
        whole += text.bytes;
        line += text.lines;
    }
    co_return whole;
}

// All but the main ones.
QCoro::Task<Result<std::vector<Log>>> BuildbotProvider::sideLogs(QString runId)
{
    const Result<RequestFacts> known = co_await facts(runId.toLongLong(), true);
    if (!known)
        co_return std::unexpected(known.error());
    std::vector<Log> all;
    for (const Step &step : known->steps) {
        const auto logs = co_await m_api.list<Log>("steps/" + QByteArray::number(step.id) + "/logs", u"logs"_s);
        if (!logs)
            co_return std::unexpected(logs.error());
        std::ranges::copy_if(*logs, std::back_inserter(all),
                             [](const Log &log) { return !isMain(log) && log.type != u'd'; });
    }
    co_return all;
}

QCoro::Task<Result<std::vector<Artifact>>> BuildbotProvider::artifacts(JobKey, QString runId)
{
    const Result<RequestFacts> known = co_await facts(runId.toLongLong(), true);
    if (!known)
        co_return std::unexpected(known.error());
    const Result<std::vector<Log>> logs = co_await sideLogs(runId);
    if (!logs)
        co_return std::unexpected(logs.error());
    std::vector<Artifact> all;
    for (const Log &log : *logs)
        all.push_back(artifactOf(kLogArtifact + QString::number(log.id), log.name));
    for (const Step &step : known->steps)
        for (const auto &[name, address] : step.links)
            all.push_back(artifactOf(kLinkArtifact + address, name, address));
    co_return all;
}

QCoro::Task<Result<>> BuildbotProvider::download(JobKey, QString, Artifact artifact, QIODevice *to)
{
    if (!artifact.id.startsWith(kLogArtifact))
        co_return failure(ErrorKind::NotFound,
                          tr("%1 lies on another server. Open its address in a browser.").arg(artifact.name));
    const qint64 id = artifact.id.sliced(kLogArtifact.size()).toLongLong();
    const Result<Log> log = co_await m_api.one<Log>("logs/" + QByteArray::number(id), u"logs"_s);
    if (!log)
        co_return std::unexpected(log.error());
    const Result<QByteArray> text = co_await textOf(*log);
    if (!text)
        co_return std::unexpected(text.error());
    if (to->write(*text) != text->size())
        co_return failure(ErrorKind::Storage, tr("%1 could not be written: %2").arg(artifact.name, to->errorString()));
    co_return {};
}

QCoro::Task<Result<TestResults>> BuildbotProvider::tests(JobKey, QString runId)
{
    const Result<std::vector<Log>> logs = co_await sideLogs(runId);
    if (!logs)
        co_return std::unexpected(logs.error());
    TestResults results;
    for (const Log &log : *logs) {
        if (!isReportFile(log.name))
            continue;
        const Result<QByteArray> text = co_await textOf(log);
        if (!text)
            co_return std::unexpected(text.error());
        addReport(*text, log.name, results);
    }
    co_return results;
}

} // namespace slipway::ci::buildbot
