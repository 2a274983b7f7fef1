// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runs/run_sender.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <QUuid>

#include <cerrno>
#include <mutex>
#include <set>

#include <signal.h>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kSilentFor{60};

/// Senders of this process that are at work. Commands ask from another thread.
class OpenSenders
{
public:
    void add(const QString &id)
    {
        const std::scoped_lock lock(m_mutex);
        m_ids.insert(id);
    }
    void remove(const QString &id)
    {
        const std::scoped_lock lock(m_mutex);
        m_ids.erase(id);
    }
    [[nodiscard]] bool contains(const QString &id)
    {
        const std::scoped_lock lock(m_mutex);
        return m_ids.contains(id);
    }

private:
    std::mutex m_mutex;
    std::set<QString> m_ids;
};

OpenSenders &openSenders()
{
    static OpenSenders open;
    return open;
}

/// When a process began, in the kernel's ticks: tells it from a later one of the same number.
QString beginningOf(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString line = QString::fromLatin1(file.readAll());
    return line.mid(line.lastIndexOf(u')') + 2).section(u' ', 19, 19);
}

bool isThisMachine(const QJsonObject &sender)
{
    return sender[u"machine"].toString() == QString::fromLatin1(QSysInfo::bootUniqueId())
           && sender[u"process"].toInteger() > 0;
}

bool isAtWork(const QJsonObject &sender)
{
    const qint64 process = sender[u"process"].toInteger();
    if (::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH)
        return false;
    if (beginningOf(process) != sender[u"began"].toString())
        return false;
    return process != QCoreApplication::applicationPid() || openSenders().contains(sender[u"id"].toString());
}

} // namespace

RunSender::RunSender() : m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    openSenders().add(m_id);
}

RunSender::~RunSender()
{
    close();
}

void RunSender::close()
{
    openSenders().remove(m_id);
}

QJsonObject RunSender::toJson() const
{
    const qint64 process = QCoreApplication::applicationPid();
    return {{u"machine"_s, QString::fromLatin1(QSysInfo::bootUniqueId())},
            {u"process"_s, process},
            {u"began"_s, beginningOf(process)},
            {u"id"_s, m_id}};
}

std::optional<Instant> maySendUntil(const CiRun &run, Instant now)
{
    Instant last = run.sentAt.value_or(run.requestedAt);
    if (run.before.contains(u"retry_at"_s))
        last = std::max(last, fromUnixMilliseconds(run.before[u"retry_at"].toInteger()));
    const QJsonObject sender = run.before[u"sender"].toObject();
    if (isThisMachine(sender))
        return isAtWork(sender) ? std::optional(std::max(last, now) + kSilentFor) : std::nullopt;
    return last + kSilentFor > now ? std::optional(last + kSilentFor) : std::nullopt;
}

} // namespace slipway::service
