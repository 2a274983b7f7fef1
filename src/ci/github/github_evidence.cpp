// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/github/github_parser.h"
#include "ci/github/github_provider.h"
#include "ci/report_files.h"
#include "ci/server_address.h"
#include "ci/zip_entries.h"
#include "core/base/tr.h"
#include "net/download.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::ci::github {

namespace {

constexpr qint64 kLargestLog = 512LL * 1024 * 1024;
constexpr qint64 kLargestArtifact = 2LL * 1024 * 1024 * 1024;
constexpr qint64 kLargestReports = 64LL * 1024 * 1024;
constexpr int kMostReportArtifacts = 10;

QByteArray withoutMark(QByteArray text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    return text;
}

/// The archive holds a file per job at its top, and the same again cut into steps below.
Result<QByteArray> joinedLogs(const QByteArray &archive, const QString &name)
{
    Result<std::vector<ZipEntry>> files =
        zipEntries(archive, name, [](const QString &path) { return !path.contains(u'/') && path.endsWith(u".txt"_s); },
                   {.bytes = kLargestLog});
    if (!files)
        return std::unexpected(files.error());
    std::ranges::sort(*files, {}, [](const ZipEntry &file) { return file.path.section(u'_', 0, 0).toInt(); });
    QByteArray joined;
    for (ZipEntry &file : *files) {
        const QByteArray job = file.path.section(u'_', 1).chopped(4).toUtf8();
        joined += "##[group]" + job + '\n' + withoutMark(std::move(file.bytes));
        if (!joined.endsWith('\n'))
            joined += '\n';
        joined += "##[endgroup]\n";
    }
    return joined;
}

} // namespace

QCoro::Task<Result<QByteArray>> GitHubProvider::stored(QByteArray path, qint64 maxBytes)
{
    net::Request request = ask(path);
    request.maxBytes = maxBytes;
    request.deadline = std::chrono::minutes(15);
    const net::Exchange answer = co_await http().send(std::move(request));
    if (!answer)
        co_return std::unexpected(answer.error().error);
    if (answer->status == 410)
        co_return failure(ErrorKind::NotFound, slipway::tr("GitHub has deleted it: its time is over."));
    if (!answer->isSuccess())
        co_return std::unexpected(errorOf(*answer));
    co_return answer->body;
}

QCoro::Task<Result<bool>> GitHubProvider::hasEnded(QByteArray path)
{
    const Result<Reading> subject = co_await m_reads.read(ask(path));
    if (!subject)
        co_return std::unexpected(subject.error());
    co_return stateOf(subject->json[u"status"].toString()) == RunState::Done;
}

QCoro::Task<Result<LogPart>> GitHubProvider::log(JobKey, QString runId, QString logId, LogCursor cursor)
{
    if (const Result<> known = co_await ready(); !known)
        co_return std::unexpected(known.error());
    LogPart part;
    part.next = cursor;
    if (cursor.state[u"whole"].toBool()) {
        part.isComplete = true;
        co_return part;
    }
    const QByteArray subject = logId.isEmpty() ? "/actions/runs/" + encoded(runId) : "/actions/jobs/" + encoded(logId);
    const Result<bool> isOver = co_await hasEnded(subject);
    if (!isOver)
        co_return std::unexpected(isOver.error());
    if (!*isOver) {
        part.notYet = logId.isEmpty() ? slipway::tr("GitHub gives the log when the run has ended.")
                                      : slipway::tr("GitHub gives the log when the job has ended.");
        co_return part;
    }
    const Result<QByteArray> bytes = co_await stored(subject + "/logs", kLargestLog);
    if (!bytes)
        co_return std::unexpected(bytes.error());
    const Result<QByteArray> text = logId.isEmpty() ? joinedLogs(*bytes, slipway::tr("The log of run %1").arg(runId))
                                                    : Result<QByteArray>(withoutMark(*bytes));
    if (!text)
        co_return std::unexpected(text.error());
    part.bytes = *text;
    part.isComplete = true;
    part.next.state = QJsonObject{{u"whole"_s, true}};
    co_return part;
}

QCoro::Task<Result<std::vector<Artifact>>> GitHubProvider::artifacts(JobKey, QString runId)
{
    if (const Result<> known = co_await ready(); !known)
        co_return std::unexpected(known.error());
    const Result<ReadingList> listed =
        co_await m_reads.list(ask("/actions/runs/" + encoded(runId) + "/artifacts?per_page=100"), u"artifacts"_s, 500);
    if (!listed)
        co_return std::unexpected(listed.error());
    co_return artifactsFrom(listed->entries);
}

QCoro::Task<Result<>> GitHubProvider::download(JobKey, QString, Artifact artifact, QIODevice *to)
{
    if (const Result<> known = co_await ready(); !known)
        co_return std::unexpected(known.error());
    net::Download what;
    what.request = ask("/actions/artifacts/" + encoded(artifact.id) + "/zip");
    what.request.maxBytes = kLargestArtifact;
    what.to = to;
    if (artifact.digest.startsWith(u"sha256:"_s))
        what.sha256 = artifact.digest.sliced(7).toLatin1().toLower();
    const Result<qint64> written = co_await net::download(http(), std::move(what));
    if (!written)
        co_return std::unexpected(written.error());
    co_return Result<>{};
}

QCoro::Task<Result<TestResults>> GitHubProvider::tests(JobKey job, QString runId)
{
    const Result<std::vector<Artifact>> all = co_await artifacts(job, runId);
    if (!all)
        co_return std::unexpected(all.error());
    static const QRegularExpression likely(u"junit|test|report|result|surefire"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    TestResults results;
    int taken = 0;
    for (const Artifact &artifact : *all) {
        if (artifact.isExpired || artifact.sizeBytes > kLargestReports || !likely.match(artifact.name).hasMatch()
            || ++taken > kMostReportArtifacts)
            continue;
        const Result<QByteArray> archive =
            co_await stored("/actions/artifacts/" + encoded(artifact.id) + "/zip", kLargestReports);
        if (!archive)
            co_return std::unexpected(archive.error());
        const Result<std::vector<ZipEntry>> files = zipEntries(*archive, artifact.name, isReportFile);
        if (!files)
            co_return std::unexpected(files.error());
        for (const ZipEntry &file : *files)
            addReport(file.bytes, artifact.name + u'/' + file.path, results);
    }
    co_return results;
}

} // namespace slipway::ci::github
