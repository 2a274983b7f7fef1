// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipelines/fake_pipelines.h"

#include "support/focusables.h"
#include "support/keyboard_walk.h"
#include "support/small_team.h"
#include "ui/settings/settings_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

/// The settings at their connections; one is there already, with a token in the keyring.
struct Settings {
    test::SmallTeam team;
    test::FakePipelines source;
    std::unique_ptr<ui::SettingsPage> page;

    explicit Settings(bool isEmpty = false, const QString &intent = {})
    {
        if (!isEmpty) {
            CiConnection buildbot;
            buildbot.id = CiConnectionId{Uuid::version7(1'700'000'000'000, {0, 0, 0, 0, 0, 0, 0, 0, 0, 1})};
            buildbot.name = u"Buildbot"_s;
            buildbot.url = u"https://ci.example"_s;
            buildbot.secretKind = SecretKind::Keyring;
            buildbot.options[u"kept"_s] = u"as it was"_s;
            source.m_connections = {buildbot};
            source.m_states[buildbot.id] = {service::ConnectionState::Standing::Reached, {}, {}, 6};
        }
        page = std::make_unique<ui::SettingsPage>(team.workspace.session(), nullptr, &source);
        page->resize(1200, 900);
        page->show();
        page->openRoute({.page = u"settings"_s, .tab = u"connections"_s, .intent = intent});
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
};

} // namespace

class ConnectionsSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freezePeriodsOfAGitLab_areTakenOver()
    {
        Settings settings;
        QVERIFY(!settings.field<QPushButton>(u"importFreezes"_s)); // a Buildbot has none
        settings.source.m_connections.front().kind = CiKind::GitLab;
        settings.source.m_freezes = 3;
        Q_EMIT settings.source.changed();
        auto *take = settings.field<QPushButton>(u"importFreezes"_s);
        QVERIFY(take && take->isEnabled());
        take->click();
        QTRY_VERIFY(settings.source.m_calls.contains(u"freezes 90"_s));
        QTRY_VERIFY(settings.field<QLabel>(u"freezesTaken"_s)->text().contains(u"3"_s));
    }

    void theForm_isWalkedByTab()
    {
        Settings settings(false, u"new"_s);
        QVERIFY(QTest::qWaitForWindowActive(settings.page.get()));
        auto *name = settings.field<QLineEdit>(u"Name"_s);
        QVERIFY(name);
        name->setFocus();
        QCOMPARE(test::wrongStepsOfWalk(settings.page.get()).join(u'\n'), QString());
        QCOMPARE(test::namelessControls(settings.page.get()), QStringList());
    }

    void aListedConnection_saysHowItStands_andNeverShowsItsToken()
    {
        Settings settings;
        const auto *list = settings.field<QListView>(u"things"_s);
        QCOMPARE(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Buildbot, 6 job(s)"_s);
        QCOMPARE(settings.field<QLineEdit>(u"Name"_s)->text(), u"Buildbot"_s);
        const auto *token = settings.field<QLineEdit>(u"token"_s);
        QCOMPARE(token->text(), QString());
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        QVERIFY(token->placeholderText().startsWith(u"Kept"_s));
        QCOMPARE(test::namelessControls(settings.page.get()), QStringList());
    }

    void saving_keepsTheTokenInTheKeyring_andWhatTheFormDoesNotKnow()
    {
        Settings settings;
        QTest::keyClicks(settings.field<QLineEdit>(u"Name"_s), u" 2"_s);
        QTest::keyClicks(settings.field<QLineEdit>(u"token"_s), u"hush"_s);
        settings.field<QPushButton>(u"save"_s)->click();
        QTRY_VERIFY(settings.source.m_calls.contains(u"keep hush"_s));
        QCOMPARE(settings.source.m_saved->name, u"Buildbot 2"_s);
        QCOMPARE(settings.source.m_saved->options[u"kept"_s].toString(), u"as it was"_s);
        QVERIFY(settings.source.m_saved->secretName.isEmpty());
        QTRY_COMPARE(settings.field<QLineEdit>(u"token"_s)->text(), QString());
        QVERIFY(!settings.field<QPushButton>(u"save"_s)->isEnabled());
    }

    void aRefusedConnection_staysInTheForm()
    {
        Settings settings;
        settings.source.m_saveError = Error{ErrorKind::Conflict, u"There is a connection of that name."_s, {}, {}};
        QTest::keyClicks(settings.field<QLineEdit>(u"Name"_s), u" 2"_s);
        settings.field<QPushButton>(u"save"_s)->click();
        QTRY_VERIFY(settings.field<QLabel>(u"error"_s));
        QCOMPARE(settings.field<QLabel>(u"error"_s)->text(), u"There is a connection of that name."_s);
        QCOMPARE(settings.field<QLineEdit>(u"Name"_s)->text(), u"Buildbot 2"_s);
    }

    void plainHttp_isConfirmedByAPerson_butNotOnThisMachine()
    {
        Settings settings;
        auto *address = settings.field<QLineEdit>(u"Address"_s);
        QVERIFY(!settings.field<QCheckBox>(u"plainHttp"_s));
        address->setText(u"http://localhost:8010"_s);
        QVERIFY(!settings.field<QCheckBox>(u"plainHttp"_s));
        address->setText(u"http://ci.example"_s);
        auto *plain = settings.field<QCheckBox>(u"Plain http"_s);
        QVERIFY(plain);
        plain->click();
        settings.field<QPushButton>(u"save"_s)->click();
        QTRY_VERIFY(settings.source.m_saved.has_value());
        QVERIFY(settings.source.m_saved->mayUsePlainHttp);
    }

    void kindsBuiltFromDocumentationAlone_saySo()
    {
        Settings settings;
        const auto *kinds = settings.field<QComboBox>(u"connectionKind"_s);
        QCOMPARE(kinds->count(), 10);
        const int teamCity = kinds->findData(u"teamcity"_s);
        QVERIFY(kinds->itemText(teamCity).contains(u"not yet verified against a live server"_s));
        QCOMPARE(kinds->itemText(kinds->findData(u"buildbot"_s)), u"Buildbot"_s);
    }

    void theSignIn_decidesWhichFieldIsAskedFor_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::newRow("keyring") << u"keyring"_s << u"Token"_s;
        QTest::newRow("variable") << u"environment"_s << u"Variable"_s;
        QTest::newRow("file") << u"file"_s << u"File"_s;
    }

    void theSignIn_decidesWhichFieldIsAskedFor()
    {
        QFETCH(QString, kind);
        QFETCH(QString, field);
        Settings settings;
        auto *signIn = settings.field<QComboBox>(u"Sign in with"_s);
        signIn->setCurrentIndex(signIn->findData(kind));
        for (const QString &name : {u"Token"_s, u"Variable"_s, u"File"_s})
            QCOMPARE(settings.field<QLineEdit>(name) != nullptr, name == field);
    }

    void testing_asksWithWhatIsTyped_andShowsWhatWasFound()
    {
        Settings settings;
        using Line = service::ConnectionReport::Line;
        settings.source.m_report.works = true;
        settings.source.m_report.headline = u"It works: Buildbot 3.7.0, 6 jobs"_s;
        settings.source.m_report.lines = {
            {Line::Mark::Good, u"Reached"_s, u"ci.example"_s, std::chrono::milliseconds(31)},
            {Line::Mark::Warning, u"Clock"_s, u"server is 2.1 s ahead"_s, {}}};
        settings.field<QLineEdit>(u"Address"_s)->setText(u"https://other.example"_s);
        QTest::keyClicks(settings.field<QLineEdit>(u"token"_s), u"hush"_s);
        QTest::keyClick(settings.page.get(), Qt::Key_T, Qt::ControlModifier);
        settings.field<QPushButton>(u"testConnection"_s)->click();
        QVERIFY(settings.source.m_calls.contains(u"test https://other.example hush"_s));
        QTRY_VERIFY(settings.field<QLabel>(u"reportHeadline"_s));
        QTRY_COMPARE(settings.field<QLabel>(u"reportHeadline"_s)->text(), u"It works: Buildbot 3.7.0, 6 jobs"_s);
        QVERIFY(!settings.source.m_saved);
    }

    void theFirstConnection_isBegunFromElsewhere()
    {
        Settings settings(true, u"new"_s);
        auto *name = settings.field<QLineEdit>(u"Name"_s);
        QVERIFY(name);
        QTest::keyClicks(name, u"GitLab"_s);
        settings.field<QLineEdit>(u"Address"_s)->setText(u"https://gitlab.com/a/b"_s);
        settings.field<QPushButton>(u"save"_s)->click();
        QTRY_COMPARE(settings.source.m_connections.size(), 1U);
        QTRY_COMPARE(settings.field<QListView>(u"things"_s)->model()->rowCount(), 1);
    }

    void removing_forgetsTheTokenToo()
    {
        Settings settings;
        settings.field<QPushButton>(u"remove"_s)->click();
        QTRY_VERIFY(settings.source.m_calls.contains(u"forget"_s));
        QCOMPARE(settings.source.m_connections.size(), 0U);
    }
};

QTEST_MAIN(ConnectionsSectionTest)
#include "connections_section_test.moc"
