// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/notices/sending_desk.h"

#include "core/base/tr.h"
#include "core/incidents/notice_rules.h"
#include "net/answer_task.h"
#include "net/await_future.h"
#include "service/commands/notice_commands.h"
#include "service/notices/channels.h"
#include "service/queries/queries.h"
#include "service/session.h"

#include <QPointer>
#include <QTimer>

using namespace std::chrono_literals;

namespace slipway::service {

namespace {

/// Longer than any exchange takes: what another process is sending is left to it.
constexpr auto kForgotten = 2min;
constexpr auto kLookEvery = 15s;

} // namespace

/// What outlives the desk while something is on its way.
class SendingDesk::Core
{
public:
    Core(SendingDesk &desk, Session &session, std::shared_ptr<net::SecretStore> secrets)
        : m_desk(&desk),
          m_session(&session),
          m_secrets(std::move(secrets))
    {}

    [[nodiscard]] bool isClosed() const { return m_desk.isNull() || m_session.isNull(); }
    [[nodiscard]] Session &session() const { return *m_session; }
    [[nodiscard]] net::SecretStore &secrets() const { return *m_secrets; }
    [[nodiscard]] int onTheirWay() const { return m_onTheirWay; }

    /// Writes down, sends, writes down.
    static QCoro::Task<Result<MaintenanceNotice>> deliver(std::shared_ptr<Core> core, MaintenanceNoticeId id,
                                                          bool isReminder)
    {
        ++core->m_onTheirWay;
        const std::shared_ptr<void> whenDone(nullptr, [core](void *) { --core->m_onTheirWay; });
        const auto begun = co_await net::AwaitFuture(core->session().start(BeginNotice{id, isReminder}));
        if (!begun || core->isClosed())
            co_return begun;
        const auto channel = core->session().queries().channel(begun->channel);
        const auto names = core->session().queries().noticeNames(*begun);
        Delivered delivered{NoticeState::Failed, {}};
        if (channel && names)
            delivered = co_await deliverNotice(*begun, *channel, *names, core->m_secrets, core->session().file());
        else
            delivered.message = (channel ? names.error() : channel.error()).sentence;
        if (core->isClosed())
            co_return begun;
        const auto ended =
            co_await net::AwaitFuture(core->session().start(EndNotice{id, delivered.state, delivered.message}));
        co_return ended;
    }

    /// What a program began to send that ended meanwhile: nobody knows whether it arrived.
    void settleForgotten()
    {
        const auto left = session().queries().noticesBeingSent();
        if (!left)
            return;
        for (const MaintenanceNotice &each : *left)
            if (each.sentAt && *each.sentAt < session().now() - kForgotten)
                (void)session().start(
                    EndNotice{each.id, NoticeState::Unknown,
                              tr("Slipway ended while it was sent; whether it arrived is not known.")});
    }

    static QCoro::Task<Result<int>> deliverDue(std::shared_ptr<Core> core)
    {
        core->settleForgotten();
        const auto waiting = core->session().queries().waitingReminders();
        if (!waiting)
            co_return std::unexpected(waiting.error());
        int sent = 0;
        for (const MaintenanceNotice &each : *waiting) {
            if (core->isClosed() || *each.dueAt > core->session().now())
                break;
            const auto stale = core->session().queries().whyReminderIsStale(each);
            if (!stale)
                co_return std::unexpected(stale.error());
            const bool isOfUse = isStillOfUse(each, core->session().now());
            if (!isOfUse || !stale->isEmpty()) {
                const EndNotice givenUp{each.id, NoticeState::Failed,
                                        isOfUse ? *stale
                                                : tr("It was due while Slipway did not run; its window is over.")};
                const auto noted = co_await net::AwaitFuture(core->session().start(givenUp));
                if (!noted)
                    co_return std::unexpected(noted.error());
                continue;
            }
            const auto done = co_await deliver(core, each.id, true);
            // Another process may have been faster.
            if (!done && done.error().kind != ErrorKind::NotAllowed)
                co_return std::unexpected(done.error());
            sent += done && done->state == NoticeState::Sent ? 1 : 0;
        }
        co_return sent;
    }

private:
    QPointer<SendingDesk> m_desk;
    QPointer<Session> m_session;
    std::shared_ptr<net::SecretStore> m_secrets;
    int m_onTheirWay = 0;
};

SendingDesk::SendingDesk(Session &session, std::shared_ptr<net::SecretStore> secrets, QObject *parent)
    : NoticeDesk(parent),
      m_core(std::make_shared<Core>(*this, session, std::move(secrets)))
{}

SendingDesk::~SendingDesk() = default;

void SendingDesk::resume()
{
    m_core->settleForgotten();
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, [this] { (void)net::answered(Core::deliverDue(m_core)); });
    clock->start(kLookEvery);
}

bool SendingDesk::isIdle() const
{
    return m_core->onTheirWay() == 0;
}

QFuture<Result<MaintenanceNotice>> SendingDesk::send(MaintenanceNoticeId notice)
{
    return net::answered(Core::deliver(m_core, notice, false));
}

QFuture<Result<int>> SendingDesk::sendDue()
{
    return net::answered(Core::deliverDue(m_core));
}

} // namespace slipway::service
