// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "service/pipelines/desk_core.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <cerrno>
#include <filesystem>

#include <signal.h>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kLogPause{2};

/// Each desk copies into a file of its own: another one may copy the same log at the same time.
QString ownPath(const QString &path)
{
    static int copies = 0;
    return u"%1.%2-%3"_s.arg(path).arg(QCoreApplication::applicationPid()).arg(++copies);
}

/// What programs left behind that ended while they copied.
void removeLeftCopies(const QString &path)
{
    const QFileInfo log(path);
    for (const QFileInfo &each : log.dir().entryInfoList({log.fileName() + u".*-*"_s}, QDir::Files)) {
        const auto process = static_cast<pid_t>(each.suffix().section(u'-', 0, 0).toInt());
        if (process > 0 && ::kill(process, 0) != 0 && errno == ESRCH)
            QFile::remove(each.filePath());
    }
}

/// Puts a copy where everybody looks, in one go; the copy stays.
void publish(const QString &copy, const QString &path)
{
    namespace fs = std::filesystem;
    const fs::path from = copy.toStdString();
    const fs::path between = from.string() + "-whole";
    std::error_code problem;
    fs::create_hard_link(from, between, problem);
    if (problem)
        fs::copy_file(from, between, problem);
    if (!problem)
        fs::rename(between, path.toStdString(), problem);
}

/// Beside a log that is whole, so that it is not fetched again.
QString doneMark(const QString &path)
{
    return path + u".complete"_s;
}

Result<> append(const QString &path, const QByteArray &bytes, bool isReplaced)
{
    QFile file(path);
    const auto mode =
        isReplaced ? QIODevice::WriteOnly | QIODevice::Truncate : QIODevice::WriteOnly | QIODevice::Append;
    if (!file.open(mode) || file.write(bytes) != bytes.size() || !file.flush())
        return failure(ErrorKind::Storage, tr("The log cannot be kept in the cache: %1").arg(file.errorString()), path);
    return {};
}

} // namespace

QString DeskCore::logPath(CiRunId run, const QString &part) const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/slipway/logs"_s;
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QByteArray hash = QCryptographicHash::hash(part.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return folder + u'/' + run.toString() + (part.isEmpty() ? QString() : u'-' + QString::fromLatin1(hash)) + u".log"_s;
}

void DeskCore::closeLogs()
{
    for (const auto &[key, copy] : m_logs) {
        if (copy.file.path == copy.file.lastingPath)
            continue;
        if (!QFile::exists(doneMark(copy.file.lastingPath)))
            publish(copy.file.path, copy.file.lastingPath);
        QFile::remove(copy.file.path);
    }
    m_logs.clear();
}

QCoro::Task<Result<LogFile>> DeskCore::log(CiRunId id, QString part)
{
    auto self = shared_from_this();
    if (isClosed())
        co_return std::unexpected(closedError());
    const auto known = m_logs.find({id, part});
    if (known != m_logs.end() && (known->second.file.isComplete || known->second.isBusy))
        co_return Result<LogFile>(known->second.file);
    if (known == m_logs.end()) {
        LogCopy copy;
        copy.file.lastingPath = logPath(id, part);
        copy.file.path = copy.file.lastingPath;
        copy.grewAt = now();
        copy.file.isComplete = QFile::exists(doneMark(copy.file.path)) && QFile::exists(copy.file.path);
        if (!copy.file.isComplete) {
            removeLeftCopies(copy.file.lastingPath);
            copy.file.path = ownPath(copy.file.lastingPath);
            if (const auto begun = append(copy.file.path, {}, true); !begun)
                co_return std::unexpected(begun.error());
        }
        m_logs[{id, part}] = copy;
        if (copy.file.isComplete)
            co_return Result<LogFile>(copy.file);
    }
    const auto copied = co_await copyLog(id, part);
    if (!isClosed() && copied && !copied->isComplete)
        if (const FollowedRun *mine = followed(id); mine && mine->watchers > 0)
            detach(copyMore(id, part));
    co_return copied;
}

QCoro::Task<Result<LogFile>> DeskCore::copyLog(CiRunId id, QString part)
{
    auto self = shared_from_this();
    const std::pair key{id, part};
    m_logs[key].isBusy = true;
    ++m_busy;
    Result<LogFile> answer = std::unexpected(closedError());
    for (bool goesOn = true; goesOn && !isClosed();) {
        goesOn = false;
        const auto reached = co_await reach(id);
        if (!reached) {
            answer = std::unexpected(reached.error());
            break;
        }
        if (reached->run.externalId.isEmpty()) {
            m_logs[key].file.notYet = tr("The run has not begun.");
            answer = m_logs[key].file;
            break;
        }
        const bool isFirstLook = m_logs[key].cursor.state.isEmpty();
        const auto asked = isFirstLook ? reached->provider->http().forAPerson() : nullptr;
        const auto piece =
            co_await reached->provider->log(reached->run.job, reached->run.externalId, part, m_logs[key].cursor);
        if (isClosed() || !piece) {
            answer = std::unexpected(piece ? closedError() : piece.error());
            break;
        }
        LogCopy &copy = m_logs[key];
        const bool isOther = piece->isReplaced || !piece->bytes.isEmpty();
        if (isOther)
            if (const auto kept = append(copy.file.path, piece->bytes, piece->isReplaced); !kept) {
                answer = std::unexpected(kept.error());
                break;
            }
        copy.cursor = piece->next;
        copy.file.notYet = piece->notYet;
        copy.file.isComplete = piece->isComplete;
        if (piece->isReplaced)
            ++copy.file.generation;
        if (piece->isComplete) {
            publish(copy.file.path, copy.file.lastingPath);
            (void)append(doneMark(copy.file.lastingPath), {}, true);
        }
        if (isOther) {
            copy.grewAt = now();
            Q_EMIT m_desk->logChanged(id, part);
        }
        answer = copy.file;
        goesOn = piece->hasMore && !piece->isComplete;
    }
    --m_busy;
    if (!isClosed())
        m_logs[key].isBusy = false;
    co_return answer;
}

QCoro::Task<> DeskCore::copyMore(CiRunId id, QString part)
{
    auto self = shared_from_this();
    const auto copied = co_await copyLog(id, part);
    if (isClosed() || (copied && copied->isComplete)) {
        if (!isClosed())
            Q_EMIT m_desk->logChanged(id, part);
        co_return;
    }
    const FollowedRun *mine = followed(id);
    if (!mine || mine->watchers == 0)
        co_return;
    const auto quiet =
        std::chrono::duration_cast<std::chrono::milliseconds>((now() - m_logs[{id, part}].grewAt) * m_haste);
    const auto wait = std::max(hurried(pollPace(quiet, Attention::Visible, jitter())), hurried(kLogPause));
    QTimer::singleShot(wait, m_desk.data(), [weak = weak_from_this(), id, part] {
        const auto core = weak.lock();
        if (!core || core->isClosed())
            return;
        const FollowedRun *watched = core->followed(id);
        const auto copy = core->m_logs.find({id, part});
        if (watched && watched->watchers > 0 && copy != core->m_logs.end() && !copy->second.isBusy)
            detach(core->copyMore(id, part));
    });
}

} // namespace slipway::service
