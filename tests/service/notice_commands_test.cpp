// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/notice_commands.h"

#include "net/secret.h"
#include "service/commands/calendar_commands.h"
#include "service/commands/release_commands.h"
#include "service/notices/sending_desk.h"
#include "support/server_process.h"
#include "support/team.h"

#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

template <class T>
Result<T> waited(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("nothing came of it");
    return future.takeResult();
}

} // namespace

/// Notices from their draft to their reader, each sent once.
class NoticeCommandsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Team> m_team;
    ReleaseId m_release;
    NotificationChannelId m_mail;

    TemporaryWorkspace &workspace() { return *m_workspace; }
    MaintenanceNotice notice(MaintenanceNoticeId id)
    {
        return valueOf(workspace().queries().findNotice(id.toString()));
    }

    NotificationChannelId webhook(const QString &url)
    {
        qputenv("SLIPWAY_TEST_HOOK", "whsecret");
        NotificationChannel channel;
        channel.name = u"Status page"_s;
        channel.address = url;
        channel.zone = "America/New_York";
        channel.secretKind = SecretKind::Environment;
        channel.secretName = u"SLIPWAY_TEST_HOOK"_s;
        return workspace().done(SaveChannel{channel});
    }
    MaintenanceNoticeId drafted(NotificationChannelId channel, NoticeStage stage = NoticeStage::Scheduled)
    {
        DraftNotice command;
        command.release = m_release;
        command.channel = channel;
        command.stage = stage;
        command.environment = m_team->production;
        return workspace().done(command);
    }
    std::unique_ptr<SendingDesk> desk()
    {
        return std::make_unique<SendingDesk>(workspace().session(),
                                             std::shared_ptr<net::SecretStore>(net::systemSecrets()));
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_team = std::make_unique<Team>(*m_workspace);
        m_release = m_team->plainRelease(u"4.2"_s);
        workspace()->setActor(m_team->mara);
        NotificationChannel channel;
        channel.name = u"Customers"_s;
        channel.kind = ChannelKind::Mail;
        channel.address = workspace().path(u"."_s);
        channel.recipients = u"all@example.org, ops@example.org"_s;
        channel.zone = "America/New_York";
        m_mail = workspace().done(SaveChannel{channel});
    }

    void aDraft_comesFromThePlan_inTheTimeOfItsReaders()
    {
        const MaintenanceNotice made = notice(drafted(m_mail));
        QCOMPARE(made.state, NoticeState::Draft);
        QVERIFY2(made.subject.contains(u"Payments 4.2"_s), qPrintable(made.subject));
        // 14:00 in Berlin is eight o'clock in the morning there.
        QVERIFY2(made.body.contains(u"EST"_s), qPrintable(made.body));
        QCOMPARE(made.zone, "America/New_York");
        QCOMPARE(made.span.to - made.span.from, 1h);
        QCOMPARE(made.span.from, m_team->plan(m_release).release.ship);
    }

    void aDraft_followsTheBookingOfItsEnvironment()
    {
        const TimeSpan span{workspace().now() + 24h, workspace().now() + 27h};
        workspace().done(BookEnvironment{.release = m_release, .environment = m_team->production, .span = span});
        QVERIFY(notice(drafted(m_mail)).span == span);
    }

    void withoutAnEnvironment_andWithAWrongTemplate_itIsRefused()
    {
        DraftNotice command;
        command.release = m_release;
        command.channel = m_mail;
        QCOMPARE(workspace().refused(command).kind, ErrorKind::BadInput);
        command.environment = m_team->production;
        command.bodyText = u"{{ password }}"_s;
        QVERIFY(workspace().refused(command).sentence.contains(u"password"_s));
        command.bodyText = u"{% include \"/etc/passwd\" %}"_s;
        QCOMPARE(workspace().refused(command).kind, ErrorKind::BadInput);
        command.bodyText = u"{{ product }} is {{ stage }} at {{ environment }}"_s;
        QCOMPARE(notice(workspace().done(command)).body, u"Payments is scheduled at production"_s);
        command.span = TimeSpan{workspace().now(), workspace().now()};
        QCOMPARE(workspace().refused(command).kind, ErrorKind::BadInput);
    }

    void onlyADraft_isChangedOrThrownAway()
    {
        const MaintenanceNoticeId id = drafted(m_mail);
        workspace().done(EditNotice{id, u"New subject"_s, u"New text"_s});
        QCOMPARE(notice(id).subject, u"New subject"_s);
        QCOMPARE(workspace().refused(EditNotice{id, {}, u"x"_s}).kind, ErrorKind::BadInput);
        workspace().done(BeginNotice{id, false});
        QCOMPARE(workspace().refused(EditNotice{id, u"a"_s, u"b"_s}).kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace().refused(RemoveNotice{id}).kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace().refused(BeginNotice{id, false}).kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace().refused(RemoveChannel{m_mail}).kind, ErrorKind::NotAllowed);
        workspace().done(EndNotice{id, NoticeState::Unknown, u"the server went away"_s});
        QCOMPARE(workspace().refused(BeginNotice{id, false}).kind, ErrorKind::NotAllowed);
        workspace().done(SettleNotice{id, false});
        QCOMPARE(notice(id).state, NoticeState::Failed);
        workspace().done(BeginNotice{id, false});
    }

    void nobody_sendsNothing()
    {
        const MaintenanceNoticeId id = drafted(m_mail);
        workspace()->setActor({});
        QCOMPARE(workspace().refused(BeginNotice{id, false}).kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace().refused(BeginNotice{id, true}).kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace().refused(SwitchOnReminder{id, 60}).kind, ErrorKind::NotAllowed);
        QCOMPARE(notice(id).state, NoticeState::Draft);
    }

    void mail_becomesADraftForAMailProgram()
    {
        const MaintenanceNoticeId id = drafted(m_mail);
        const auto sent = valueOf(waited(desk()->send(id)));
        QCOMPARE(sent.state, NoticeState::Sent);
        QFile file(workspace().path(u"notice-%1.eml"_s.arg(id.toString())));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(sent.message));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("X-Unsent: 1\r\n"));
        QVERIFY(text.contains("To: all@example.org,\r\n ops@example.org\r\n"));
        QCOMPARE(waited(desk()->send(id)).error().kind, ErrorKind::NotAllowed);
    }

    void aFolderThatIsGone_failsAndMayBeTriedAgain()
    {
        auto channel = valueOf(workspace().queries().channel(m_mail));
        channel.address = workspace().path(u"gone"_s);
        workspace().done(SaveChannel{channel});
        const MaintenanceNoticeId id = drafted(m_mail);
        const auto failed = valueOf(waited(desk()->send(id)));
        QCOMPARE(failed.state, NoticeState::Failed);
        QVERIFY2(failed.message.contains(u"gone"_s), qPrintable(failed.message));
        channel.address = workspace().path(u"."_s);
        workspace().done(SaveChannel{channel});
        QCOMPARE(valueOf(waited(desk()->send(id))).state, NoticeState::Sent);
    }

    void aWebhook_getsASignedPostOnce()
    {
        const ServerProcess server(u"fake_webhook.py"_s);
        QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
        const MaintenanceNoticeId id = drafted(webhook(server.url() + u"/hook"_s));
        const auto sent = valueOf(waited(desk()->send(id)));
        QVERIFY2(sent.state == NoticeState::Sent, qPrintable(sent.message));
        QCOMPARE(server.counter(u"created"_s), 1);
        QVERIFY(server.counter(u"bad_signature"_s) <= 0);
        const QJsonObject told = server.post(u"/_test/received"_s, {})[u"received"].toArray().first().toObject();
        QCOMPARE(told[u"event"].toString(), u"maintenance_notice"_s);
        QCOMPARE(told[u"id"].toString(), id.toString());
        QCOMPARE(told[u"release"].toString(), u"Payments 4.2"_s);
        QCOMPARE(told[u"text"].toString(), notice(id).body);
        QCOMPARE(notice(id).sentBy, std::optional(m_team->mara));
    }

    void whatTheReceiverRefuses_failed_andWhatNeverLeft()
    {
        const ServerProcess server(u"fake_webhook.py"_s);
        const NotificationChannelId channel = webhook(server.url() + u"/hook"_s);
        qputenv("SLIPWAY_TEST_HOOK", "wrong");
        const MaintenanceNoticeId id = drafted(channel);
        QCOMPARE(valueOf(waited(desk()->send(id))).state, NoticeState::Failed);
        qunsetenv("SLIPWAY_TEST_HOOK");
        const auto without = valueOf(waited(desk()->send(id)));
        QCOMPARE(without.state, NoticeState::Failed);
        QVERIFY2(without.message.contains(u"SLIPWAY_TEST_HOOK"_s), qPrintable(without.message));
        QVERIFY(server.counter(u"created"_s) <= 0);
        qputenv("SLIPWAY_TEST_HOOK", "whsecret");
        QCOMPARE(valueOf(waited(desk()->send(id))).state, NoticeState::Sent);
        auto away = valueOf(workspace().queries().channel(channel));
        away.address = u"http://127.0.0.1:1/hook"_s;
        workspace().done(SaveChannel{away});
        QCOMPARE(valueOf(waited(desk()->send(drafted(channel)))).state, NoticeState::Failed);
    }

    void aReminder_leavesWhenItIsDue_once_andNotAfterItsWindow()
    {
        const MaintenanceNoticeId id = drafted(m_mail);
        const Instant begin = notice(id).span.from;
        const MaintenanceNoticeId reminder = workspace().done(SwitchOnReminder{id, 60});
        QCOMPARE(workspace().refused(SwitchOnReminder{id, 60}).kind, ErrorKind::Conflict);
        QCOMPARE(workspace().refused(SwitchOnReminder{reminder, 30}).kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace().refused(BeginNotice{reminder, true}).kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace().refused(RemoveChannel{m_mail}).kind, ErrorKind::NotAllowed);
        QCOMPARE(valueOf(waited(desk()->sendDue())), 0);
        const MaintenanceNoticeId late = workspace().done(SwitchOnReminder{id, 30});
        workspace().setNow(begin - 60min);
        QCOMPARE(valueOf(waited(desk()->sendDue())), 1);
        QCOMPARE(notice(reminder).state, NoticeState::Sent);
        QCOMPARE(notice(reminder).sentBy, std::optional(m_team->mara));
        QVERIFY(notice(reminder).subject.startsWith(u"Reminder: "_s));
        QCOMPARE(valueOf(waited(desk()->sendDue())), 0);
        QCOMPARE(notice(id).state, NoticeState::Draft);
        workspace().setNow(begin + 2h);
        QCOMPARE(valueOf(waited(desk()->sendDue())), 0);
        QCOMPARE(notice(late).state, NoticeState::Failed);
    }

    void aReminder_isGivenUp_whenItsReleaseWasMovedOrIsOver()
    {
        const MaintenanceNoticeId id = drafted(m_mail);
        const Instant begin = notice(id).span.from;
        const MaintenanceNoticeId moved = workspace().done(SwitchOnReminder{id, 60});
        workspace().done(MoveShip{.release = m_release, .ship = begin + 24h});
        workspace().setNow(begin - 60min);
        QCOMPARE(valueOf(waited(desk()->sendDue())), 0);
        QCOMPARE(notice(moved).state, NoticeState::Failed);
        QVERIFY2(notice(moved).message.contains(u"anew"_s), qPrintable(notice(moved).message));
        const MaintenanceNoticeId over = workspace().done(SwitchOnReminder{drafted(m_mail), 60});
        workspace().done(ChangeReleaseState{m_release, ReleaseState::Cancelled, u"not needed"_s});
        workspace().setNow(begin + 23h);
        QCOMPARE(valueOf(waited(desk()->sendDue())), 0);
        QCOMPARE(notice(over).state, NoticeState::Failed);
        QVERIFY2(notice(over).message.contains(u"cancelled"_s), qPrintable(notice(over).message));
    }

    void aTimeOfItsOwn_isRemindedOf_thoughThePlanSaysAnother()
    {
        DraftNotice command;
        command.release = m_release;
        command.channel = m_mail;
        command.environment = m_team->production;
        command.span = TimeSpan{workspace().now() + 48h, workspace().now() + 49h};
        const MaintenanceNoticeId reminder = workspace().done(SwitchOnReminder{workspace().done(command), 60});
        workspace().setNow(command.span->from - 60min);
        QCOMPARE(valueOf(waited(desk()->sendDue())), 1);
        QCOMPARE(notice(reminder).state, NoticeState::Sent);
    }

    void whatACrashLeftBehind_isInDoubt()
    {
        const MaintenanceNoticeId id = drafted(m_mail);
        workspace().done(BeginNotice{id, false});
        auto resumed = desk();
        resumed->resume();
        QTest::qWait(50);
        QCOMPARE(notice(id).state, NoticeState::Sending);
        // The one that was started at once finds out, too.
        workspace().setNow(workspace().now() + 3min);
        QCOMPARE(valueOf(waited(resumed->sendDue())), 0);
        QTRY_COMPARE(notice(id).state, NoticeState::Unknown);
    }

    void channels_haveOneNameEach_andAreUndone()
    {
        NotificationChannel channel;
        channel.name = u"customers"_s;
        channel.address = u"https://status.example/"_s;
        QCOMPARE(workspace().refused(SaveChannel{channel}).kind, ErrorKind::Conflict);
        workspace().done(RemoveChannel{m_mail});
        QVERIFY(valueOf(workspace().queries().channels()).empty());
        QVERIFY(!workspace().undo());
        QCOMPARE(valueOf(workspace().queries().channels()).size(), 1u);
    }
};

QTEST_GUILESS_MAIN(NoticeCommandsTest)
#include "notice_commands_test.moc"
