// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/notice_commands.h"
#include "service/queries/queries.h"
#include "support/focusables.h"
#include "support/keyboard_walk.h"
#include "support/small_team.h"
#include "ui/settings/settings_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

/// The settings at their channels of notices; one is there already.
struct Channels {
    test::SmallTeam team;
    std::unique_ptr<ui::SettingsPage> page;

    explicit Channels(const QString &intent = {})
    {
        NotificationChannel made;
        made.name = u"Status page"_s;
        made.address = u"https://status.example/hook"_s;
        made.secretKind = SecretKind::Environment;
        made.secretName = u"STATUS_SECRET"_s;
        (void)team.workspace.done(service::SaveChannel{made});
        page = std::make_unique<ui::SettingsPage>(team.workspace.session());
        page->resize(1200, 900);
        page->show();
        page->openRoute({.page = u"settings"_s, .tab = u"channels"_s, .intent = intent});
        QCoreApplication::processEvents();
    }
    template <class W>
    [[nodiscard]] W *field(const QString &name) const
    {
        for (W *each : page->findChildren<W *>())
            if (each->isVisible() && (each->accessibleName() == name || each->objectName() == name))
                return each;
        return nullptr;
    }
    [[nodiscard]] std::vector<NotificationChannel> saved()
    {
        return test::valueOf(team.workspace.queries().channels());
    }
};

void choose(QComboBox *box, const QString &word)
{
    box->setCurrentIndex(box->findData(word));
}

} // namespace

/// Channels of notices in the settings.
class ChannelsSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theForm_isWalkedByTab()
    {
        Channels channels(u"new"_s);
        QVERIFY(QTest::qWaitForWindowActive(channels.page.get()));
        channels.field<QLineEdit>(u"Name"_s)->setFocus();
        QCOMPARE(test::wrongStepsOfWalk(channels.page.get()).join(u'\n'), QString());
        QCOMPARE(test::namelessControls(channels.page.get()), QStringList());
    }

    void aListedChannel_isChanged_andKeepsWhereItsSecretIs()
    {
        Channels channels;
        QCOMPARE(channels.field<QLineEdit>(u"Address"_s)->text(), u"https://status.example/hook"_s);
        QCOMPARE(channels.field<QLineEdit>(u"Variable"_s)->text(), u"STATUS_SECRET"_s);
        QVERIFY(!channels.field<QLineEdit>(u"Recipients"_s));
        QTest::keyClicks(channels.field<QLineEdit>(u"Name"_s), u" 2"_s);
        channels.field<QPushButton>(u"save"_s)->click();
        QTRY_COMPARE(channels.saved().front().name, u"Status page 2"_s);
        QCOMPARE(channels.saved().front().secretName, u"STATUS_SECRET"_s);
        QCOMPARE(channels.saved().size(), 1U);
    }

    void aNewMailChannel_isAdded()
    {
        Channels channels(u"new"_s);
        choose(channels.field<QComboBox>(u"channelKind"_s), u"mail"_s);
        QVERIFY(!channels.field<QComboBox>(u"signedWith"_s));
        QTest::keyClicks(channels.field<QLineEdit>(u"Name"_s), u"Customers"_s);
        QTest::keyClicks(channels.field<QLineEdit>(u"Address"_s), u"/srv/drafts"_s);
        QTest::keyClicks(channels.field<QLineEdit>(u"Recipients"_s), u"a@example.org, b@example.org"_s);
        channels.field<QPushButton>(u"save"_s)->click();
        QTRY_COMPARE(channels.saved().size(), 2U);
        QCOMPARE(channels.saved().back().kind, ChannelKind::Mail);
        QCOMPARE(channels.saved().back().recipients, u"a@example.org, b@example.org"_s);
    }

    void whatCannotBe_isRefusedAtTheForm()
    {
        Channels channels;
        channels.field<QLineEdit>(u"Address"_s)->setText(u"http://status.example/hook"_s);
        QTest::keyClicks(channels.field<QLineEdit>(u"Name"_s), u"!"_s);
        QVERIFY(channels.field<QCheckBox>(u"Plain http"_s)); // it has to be said
        channels.field<QPushButton>(u"save"_s)->click();
        QTRY_VERIFY(channels.field<QLabel>(u"error"_s));
        QCOMPARE(channels.saved().front().address, u"https://status.example/hook"_s);
    }

    void aChannel_isRemoved()
    {
        Channels channels;
        channels.field<QPushButton>(u"remove"_s)->click();
        QTRY_VERIFY(channels.saved().empty());
    }

    void whenRemindersLeave_isSaid()
    {
        Channels channels;
        const auto *how = channels.field<QLabel>(u"reminderHow"_s);
        QVERIFY(how);
        QVERIFY2(how->text().contains(u"slipwayctl notice send --due"_s), qPrintable(how->text()));
    }
};

QTEST_MAIN(ChannelsSectionTest)
#include "channels_section_test.moc"
