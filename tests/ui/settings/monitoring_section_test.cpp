// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/deployment_silences.h"
#include "net/secret.h"
#include "service/commands/monitoring_commands.h"
#include "service/monitoring/monitoring_server_desk.h"
#include "support/fake_source.h"
#include "support/focusables.h"
#include "support/keyboard_walk.h"
#include "support/small_team.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/monitoring/desk_monitoring_source.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

/// A keyring in memory.
class Keyring : public net::SecretStore
{
public:
    std::map<QString, QByteArray> kept;
    [[nodiscard]] QCoro::Task<Result<net::Secret>> read(SecretKind, QString name) override
    {
        co_return net::Secret(kept[name]);
    }
    [[nodiscard]] QCoro::Task<Result<>> write(QString name, net::Secret secret) override
    {
        kept[name] = secret.reveal();
        co_return Result<>{};
    }
    [[nodiscard]] QCoro::Task<Result<>> remove(QString name) override
    {
        kept.erase(name);
        co_return Result<>{};
    }
};

/// The settings at their sources of monitoring; one is there already, with a password in the keyring.
struct MonitoringSettings {
    test::SmallTeam team;
    std::shared_ptr<test::FakeMonitor> monitor = std::make_shared<test::FakeMonitor>();
    std::shared_ptr<Keyring> keyring = std::make_shared<Keyring>();
    std::unique_ptr<service::MonitoringServerDesk> desk;
    std::unique_ptr<ui::DeskMonitoringSource> source;
    std::unique_ptr<ui::SettingsPage> page;

    explicit MonitoringSettings(const QString &tab = u"monitoring"_s, const QString &intent = {})
    {
        service::Session &session = team.workspace.session();
        MonitoringConnection made;
        made.name = u"Metrics"_s;
        made.url = u"https://metrics.example"_s;
        made.auth = MonitoringAuth::Basic;
        made.account = u"slipway"_s;
        made.secretKind = SecretKind::Keyring;
        made.headers[u"X-Scope-OrgID"_s] = u"shop"_s;
        made.options[u"kept"_s] = u"as it was"_s;
        (void)team.workspace.done(service::SaveMonitoringConnection{made});
        desk = std::make_unique<service::MonitoringServerDesk>(
            session, keyring,
            [this](const MonitoringConnection &, const QByteArray &) -> Result<std::unique_ptr<monitoring::Source>> {
                return std::make_unique<test::FakeSource>(monitor);
            });
        source = std::make_unique<ui::DeskMonitoringSource>(session,
                                                            [this]() -> service::MonitoringDesk & { return *desk; });
        page = std::make_unique<ui::SettingsPage>(session, nullptr, nullptr, source.get());
        page->resize(1200, 900);
        page->show();
        page->openRoute({.page = u"settings"_s, .tab = tab, .intent = intent});
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
    [[nodiscard]] MonitoringConnection saved()
    {
        return valueOf(team.workspace.queries().monitoringConnections()).back();
    }
    template <class T>
    static T valueOf(Result<T> result)
    {
        return test::valueOf(std::move(result));
    }
};

void chooseKind(QComboBox *box, const QString &word)
{
    box->setCurrentIndex(box->findData(word));
}

} // namespace

/// Sources of monitoring and kept samples in the settings.
class MonitoringSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theForm_isWalkedByTab()
    {
        MonitoringSettings settings(u"monitoring"_s, u"new"_s);
        QVERIFY(QTest::qWaitForWindowActive(settings.page.get()));
        settings.field<QLineEdit>(u"Name"_s)->setFocus();
        QCOMPARE(test::wrongStepsOfWalk(settings.page.get()).join(u'\n'), QString());
        QCOMPARE(test::namelessControls(settings.page.get()), QStringList());
    }

    void aListedSource_showsItsFields_andNeverItsSecret()
    {
        MonitoringSettings settings;
        QCOMPARE(settings.field<QLineEdit>(u"Name"_s)->text(), u"Metrics"_s);
        QCOMPARE(settings.field<QPlainTextEdit>(u"headers"_s)->toPlainText(), u"X-Scope-OrgID: shop"_s);
        const auto *secret = settings.field<QLineEdit>(u"token"_s);
        QVERIFY(secret && secret->text().isEmpty() && secret->echoMode() == QLineEdit::Password);
        QVERIFY(!settings.field<QPlainTextEdit>(u"silences"_s)); // a Prometheus calls nobody
        QVERIFY(!settings.field<QCheckBox>(u"plainHttp"_s));
    }

    void saving_keepsTheSecretInTheKeyring_andWhatTheFormDoesNotKnow()
    {
        MonitoringSettings settings;
        QTest::keyClicks(settings.field<QLineEdit>(u"Name"_s), u" 2"_s);
        QTest::keyClicks(settings.field<QLineEdit>(u"token"_s), u"hush"_s);
        settings.field<QPushButton>(u"save"_s)->click();
        QTRY_COMPARE(settings.saved().name, u"Metrics 2"_s);
        QTRY_COMPARE(settings.keyring->kept.size(), 1u);
        QCOMPARE(settings.keyring->kept.begin()->second, QByteArray("hush"));
        QCOMPARE(settings.saved().options[u"kept"].toString(), u"as it was"_s);
        QCOMPARE(settings.saved().headers.value(u"X-Scope-OrgID"_s), u"shop"_s);
    }

    void aNewAlertmanager_isToldWhatToSilence()
    {
        MonitoringSettings settings(u"monitoring"_s, u"new"_s);
        chooseKind(settings.field<QComboBox>(u"monitoringKind"_s), u"alertmanager"_s);
        QTest::keyClicks(settings.field<QLineEdit>(u"Name"_s), u"Pages"_s);
        QTest::keyClicks(settings.field<QLineEdit>(u"Address"_s), u"http://alerts.example"_s);
        QVERIFY(settings.field<QCheckBox>(u"plainHttp"_s));
        settings.field<QCheckBox>(u"plainHttp"_s)->click();
        settings.field<QPlainTextEdit>(u"silences"_s)->setPlainText(u"production: service=\"shop\", severity=page\n"_s);
        settings.field<QPushButton>(u"save"_s)->click();
        QTRY_COMPARE(settings.saved().name, u"Pages"_s);
        QVERIFY(settings.saved().mayUsePlainHttp);
        QCOMPARE(silencesFor(settings.saved(), u"Production"_s).front().matchers.size(), 2u);
        // The form is filled anew with what was saved.
        QTRY_COMPARE(settings.field<QPlainTextEdit>(u"silences"_s)->toPlainText(),
                     u"production: service=\"shop\", severity=page"_s);
    }

    void aNagios_namesTheZoneOfItsClock()
    {
        MonitoringSettings settings(u"monitoring"_s, u"new"_s);
        QVERIFY(!settings.field<ui::ZoneBox>(u"timeZone"_s));
        chooseKind(settings.field<QComboBox>(u"monitoringKind"_s), u"nagios"_s);
        QTest::keyClicks(settings.field<QLineEdit>(u"Name"_s), u"Checks"_s);
        QTest::keyClicks(settings.field<QLineEdit>(u"Address"_s), u"https://nagios.example/cgi-bin/nagios4"_s);
        auto *zone = settings.field<ui::ZoneBox>(u"timeZone"_s);
        QVERIFY(zone);
        zone->setZone("Europe/Berlin");
        settings.field<QPushButton>(u"save"_s)->click();
        QTRY_COMPARE(settings.saved().name, u"Checks"_s);
        QCOMPARE(settings.saved().options[u"time_zone"].toString(), u"Europe/Berlin"_s);
    }

    void testing_saysWhoAnswers_orWhyNot()
    {
        MonitoringSettings settings;
        settings.keyring->kept[settings.saved().id.toString()] = "hush";
        settings.field<QPushButton>(u"testConnection"_s)->click();
        const auto says = [&](const QString &text) {
            const auto labels = settings.page->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *each) { return each->isVisible() && each->text().contains(text); });
        };
        QTRY_VERIFY(says(u"It works: Fake 1"_s));
        settings.monitor->isDown = true;
        settings.field<QPushButton>(u"testConnection"_s)->click();
        QTRY_VERIFY(says(u"nobody answers there"_s));
    }

    void aWrongAddress_isRefusedAtTheForm()
    {
        MonitoringSettings settings;
        settings.field<QLineEdit>(u"Address"_s)->setText(u"https://me:hush@metrics.example"_s);
        QTest::keyClicks(settings.field<QLineEdit>(u"Name"_s), u"!"_s);
        settings.field<QPushButton>(u"save"_s)->click();
        QTest::qWait(50);
        QCOMPARE(settings.saved().url, u"https://metrics.example"_s);
    }

    void keptSamples_areShown_bounded_andDropped()
    {
        MonitoringSettings settings(u"samples"_s);
        const Instant now = settings.team.workspace.now();
        auto asked = settings.desk->chart(
            {settings.saved().id, u"up"_s, {now - std::chrono::hours(2), now}, std::chrono::seconds(15)});
        QTRY_VERIFY(asked.isFinished());
        settings.page->refresh();
        const auto used = [&] { return settings.field<QLabel>(u"samplesUsed"_s)->text(); };
        QTRY_VERIFY2(used().contains(u"1 series"_s) || used().contains(u"1 "_s), qPrintable(used()));
        auto *limit = settings.field<QSpinBox>(u"samplesLimit"_s);
        QCOMPARE(limit->value(), 256);
        limit->setValue(12);
        QTRY_COMPARE(MonitoringSettings::valueOf(settings.team.workspace.queries().sampleCacheUse()).limit, qint64(12) << 20);
        settings.field<QPushButton>(u"clearSamples"_s)->click();
        QTRY_COMPARE(MonitoringSettings::valueOf(settings.team.workspace.queries().sampleCacheUse()).bytes, 0);
        QCOMPARE(test::namelessControls(settings.page.get()), QStringList());
    }
};

QTEST_MAIN(MonitoringSectionTest)
#include "monitoring_section_test.moc"
