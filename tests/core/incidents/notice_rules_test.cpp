// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/notice_rules.h"

#include <QTest>

using namespace slipway;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant kNoticeNoon{std::chrono::sys_days{std::chrono::January / 14 / 2027} + 12h};

NotificationChannel webhook(const QString &url)
{
    NotificationChannel channel;
    channel.name = u"Status page"_s;
    channel.address = url;
    return channel;
}

} // namespace

/// Channels, and how far a notice may go.
class NoticeRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNotice_isSentOnce_andWhatMayHaveArrivedNeverAgain()
    {
        using enum NoticeState;
        const std::array all{Draft, Sending, Sent, Failed, Unknown};
        const std::set<std::pair<NoticeState, NoticeState>> allowed{
            {Draft, Sending},   {Failed, Sending}, {Sending, Sent},   {Sending, Failed},
            {Sending, Unknown}, {Unknown, Sent},   {Unknown, Failed}, {Draft, Failed}};
        for (const NoticeState from : all)
            for (const NoticeState to : all)
                QCOMPARE(mayBecome(from, to).has_value(), allowed.contains({from, to}));
    }

    void channels_sayWhatTheyMust_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("recipients");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("webhook") << u"webhook"_s << u"https://status.example/hook"_s << QString() << QString();
        QTest::newRow("this machine") << u"webhook"_s << u"http://127.0.0.1:8080/x"_s << QString() << QString();
        QTest::newRow("plain http") << u"webhook"_s << u"http://status.example/"_s << QString() << u"encrypted"_s;
        QTest::newRow("credentials") << u"webhook"_s << u"https://me:pw@status.example/"_s << QString()
                                     << u"password"_s;
        QTest::newRow("no address") << u"webhook"_s << u"status"_s << QString() << u"web address"_s;
        QTest::newRow("mail") << u"mail"_s << u"/tmp/drafts"_s << u"a@example.org, b@example.org"_s << QString();
        QTest::newRow("mail to nobody") << u"mail"_s << u"/tmp/drafts"_s << QString() << u"at least one"_s;
        QTest::newRow("mail without folder") << u"mail"_s << QString() << u"a@example.org"_s << u"folder"_s;
        QTest::newRow("no address at all") << u"mail"_s << u"/tmp"_s << u"everybody"_s << u"everybody"_s;
        QTest::newRow("a header in an address")
            << u"mail"_s << u"/tmp"_s << u"a@b.org\nBcc: x@y.org"_s << u"not a mail address"_s;
    }
    void channels_sayWhatTheyMust()
    {
        QFETCH(QString, kind);
        QFETCH(QString, address);
        QFETCH(QString, recipients);
        QFETCH(QString, wrong);
        NotificationChannel channel = webhook(address);
        channel.kind = *fromText<ChannelKind>(kind);
        channel.recipients = recipients;
        const auto sound = checkChannel(channel);
        QCOMPARE(sound.has_value(), wrong.isEmpty());
        if (!sound)
            QVERIFY2(sound.error().sentence.contains(wrong), qPrintable(sound.error().sentence));
    }

    void aName_aZoneAndAPlaceOfTheSecret_areChecked()
    {
        NotificationChannel channel = webhook(u"https://status.example/"_s);
        channel.zone = "Europe/Nowhere";
        QCOMPARE(checkChannel(channel).error().where, u"zone"_s);
        channel.zone.clear();
        channel.secretKind = SecretKind::Environment;
        QVERIFY(!checkChannel(channel));
        channel.secretName = u"HOOK_SECRET"_s;
        QVERIFY(checkChannel(channel));
        channel.name = u" "_s;
        QCOMPARE(checkChannel(channel).error().where, u"name"_s);
    }

    void aReminder_leavesBeforeTheWindow_andNotInThePast()
    {
        const TimeSpan window{kNoticeNoon + 2h, kNoticeNoon + 3h};
        QCOMPARE(*reminderTime(window, 60, kNoticeNoon), kNoticeNoon + 1h);
        QCOMPARE(reminderTime(window, 120, kNoticeNoon).error().kind, ErrorKind::BadInput);
        QVERIFY(!reminderTime(window, 0, kNoticeNoon));
        QVERIFY(!reminderTime(window, 30 * 24 * 60 + 1, kNoticeNoon));
    }

    void aReminder_isOfUseUntilTheWindowEnds()
    {
        MaintenanceNotice notice;
        notice.span = {kNoticeNoon, kNoticeNoon + 1h};
        QVERIFY(isStillOfUse(notice, kNoticeNoon + 59min));
        QVERIFY(!isStillOfUse(notice, kNoticeNoon + 1h));
    }
};

QTEST_GUILESS_MAIN(NoticeRulesTest)
#include "notice_rules_test.moc"
