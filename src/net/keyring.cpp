// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/keyring.h"

#include "core/base/tr.h"

#include <QFileInfo>
#include <QScopedPointer>

#include <qt6keychain/keychain.h>

#include <coroutine>

using namespace Qt::StringLiterals;

namespace slipway::net {

/// `co_await` starts the job and goes on when it is finished. Named, because coroutines with linkage hold one.
class AwaitKeyring
{
public:
    explicit AwaitKeyring(QKeychain::Job &job) : m_job(job) {}

    [[nodiscard]] bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        QObject::connect(
            &m_job, &QKeychain::Job::finished, &m_here, [waiting] { waiting.resume(); }, Qt::QueuedConnection);
        m_job.start();
    }
    void await_resume() const {}

private:
    QKeychain::Job &m_job;
    QObject m_here;
};

namespace {

constexpr auto kService = "slipway"_L1;

/// Looked for by ourselves: without a bus, asking for it may start one and wait for that.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
           || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

std::unexpected<Error> noKeyring(const QString &detail)
{
    return failure(
        ErrorKind::NotFound,
        tr("There is no keyring here that could keep the secret. Keep it in an environment variable, or in a file that "
           "only you may read (chmod 600)."),
        {}, detail);
}

Result<> outcomeOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError: return {};
    case QKeychain::EntryNotFound:
        return failure(
            ErrorKind::NotFound,
            tr("The keyring holds no secret for this connection. Enter it in the settings of the connection."));
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return failure(ErrorKind::NotAllowed, tr("The keyring stays locked. Unlock it, then try again."), {},
                       job.errorString());
    default: return noKeyring(job.errorString());
    }
}

template <class Job>
std::unique_ptr<Job, QScopedPointerDeleteLater> keyringJob(const QString &key)
{
    std::unique_ptr<Job, QScopedPointerDeleteLater> job(new Job(kService));
    job->setAutoDelete(false);
    job->setKey(key);
    return job;
}

} // namespace

QCoro::Task<Result<Secret>> readFromKeyring(QString key)
{
    if (!hasSessionBus())
        co_return noKeyring(u"no session bus"_s);
    const auto job = keyringJob<QKeychain::ReadPasswordJob>(key);
    AwaitKeyring finished(*job);
    co_await finished;
    if (const auto outcome = outcomeOf(*job); !outcome)
        co_return std::unexpected(outcome.error());
    co_return Secret(job->textData().toUtf8());
}

QCoro::Task<Result<>> writeToKeyring(QString key, Secret secret)
{
    if (!hasSessionBus())
        co_return noKeyring(u"no session bus"_s);
    const auto job = keyringJob<QKeychain::WritePasswordJob>(key);
    job->setTextData(QString::fromUtf8(secret.reveal()));
    AwaitKeyring finished(*job);
    co_await finished;
    co_return outcomeOf(*job);
}

QCoro::Task<Result<>> removeFromKeyring(QString key)
{
    if (!hasSessionBus())
        co_return Result<>();
    const auto job = keyringJob<QKeychain::DeletePasswordJob>(key);
    AwaitKeyring finished(*job);
    co_await finished;
    if (job->error() == QKeychain::EntryNotFound)
        co_return Result<>();
    co_return outcomeOf(*job);
}

} // namespace slipway::net
