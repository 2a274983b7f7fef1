// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/secret.h"
#include "service/commands/incident_commands.h"
#include "service/commands/monitoring_commands.h"
#include "service/monitoring/monitoring_server_desk.h"
#include "support/fake_source.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Labels kSlowLogin{{u"alertname"_s, u"LoginSlow"_s}, {u"service"_s, u"shop"_s}};

class NoKeyring : public net::SecretStore
{
public:
    [[nodiscard]] QCoro::Task<Result<net::Secret>> read(SecretKind, QString) override { co_return net::Secret(); }
    [[nodiscard]] QCoro::Task<Result<>> write(QString, net::Secret) override { co_return Result<>{}; }
    [[nodiscard]] QCoro::Task<Result<>> remove(QString) override { co_return Result<>{}; }
};

/// A workspace with a server that is told what fires, and the desk that looks at it.
struct AlertStage {
    TemporaryWorkspace workspace;
    Team team{workspace};
    std::shared_ptr<FakeMonitor> monitor = std::make_shared<FakeMonitor>();
    std::unique_ptr<MonitoringServerDesk> desk;

    explicit AlertStage(MonitoringKind kind = MonitoringKind::Alertmanager)
    {
        workspace->setActor(team.mara);
        MonitoringConnection made;
        made.name = u"Alerts"_s;
        made.kind = kind;
        made.url = u"http://127.0.0.1:9"_s;
        workspace.done(SaveMonitoringConnection{made});
        monitor->alerts = std::vector<Alert>{};
        open();
    }
    void open()
    {
        desk.reset();
        desk = std::make_unique<MonitoringServerDesk>(
            workspace.session(), std::make_shared<NoKeyring>(),
            [this](const MonitoringConnection &, const QByteArray &) -> Result<std::unique_ptr<monitoring::Source>> {
                return std::make_unique<FakeSource>(monitor);
            });
        desk->setHaste(1'000);
        desk->resume();
    }
    void fire(const QString &fingerprint = u"f00"_s)
    {
        Alert alert;
        alert.fingerprint = fingerprint;
        alert.labels = kSlowLogin;
        alert.startsAt = workspace.now();
        monitor->alerts = std::vector{alert};
    }
    IncidentId incident()
    {
        OpenIncident command;
        command.environment = team.production;
        command.fingerprint = u"f00"_s;
        command.labels = kSlowLogin;
        return workspace.done(command).id;
    }
    [[nodiscard]] int ends(IncidentId id)
    {
        const IncidentPage page = valueOf(workspace.queries().incident(id));
        return static_cast<int>(
            std::ranges::count(page.timeline, eventWord(IncidentEvent::Kind::AlertResolved), &TimelineRow::what));
    }
};

} // namespace

/// What the desk notes of alerts that opened incidents.
class IncidentAlertsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whenTheAlertEnds_itIsNotedOnce()
    {
        AlertStage stage;
        stage.fire();
        const IncidentId id = stage.incident();
        QTest::qWait(200);
        QCOMPARE(stage.ends(id), 0);
        stage.monitor->alerts->clear();
        QTRY_COMPARE(stage.ends(id), 1);
        QTest::qWait(200);
        QCOMPARE(stage.ends(id), 1);
        QCOMPARE(valueOf(stage.workspace.queries().incident(id)).row.state, IncidentState::Open); // people resolve
    }

    void anotherFingerprint_isTheSameAlert()
    {
        AlertStage stage;
        stage.fire(u"91f2"_s);
        const IncidentId id = stage.incident();
        QTest::qWait(200);
        QCOMPARE(stage.ends(id), 0);
        stage.monitor->alerts->clear();
        QTRY_COMPARE(stage.ends(id), 1);
    }

    void aServerThatIsAway_saysNothing()
    {
        AlertStage stage;
        stage.fire();
        const IncidentId id = stage.incident();
        QTest::qWait(200);
        stage.monitor->alerts->clear();
        stage.monitor->isDown = true;
        QTest::qWait(300);
        QCOMPARE(stage.ends(id), 0);
        stage.monitor->isDown = false;
        QTRY_COMPARE(stage.ends(id), 1);
    }

    void whoNeverSawItFire_doesNotSayItEnded()
    {
        AlertStage stage;
        const IncidentId id = stage.incident(); // its server is not among those known here
        QTest::qWait(400);
        QCOMPARE(stage.ends(id), 0);
    }

    void whatEndedWhileNobodyLooked_isToldByPrometheus()
    {
        AlertStage stage(MonitoringKind::Prometheus);
        stage.desk.reset();
        const IncidentId id = stage.incident();
        stage.workspace.setNow(stage.workspace.now() + 30min);
        Series fired;
        fired.labels = kSlowLogin;
        fired.labels[u"__name__"_s] = u"ALERTS"_s;
        fired.labels[u"alertstate"_s] = u"firing"_s;
        for (int i = 0; i < 8; ++i) {
            fired.times.push_back(toUnixMilliseconds(stage.workspace.now() - 30min + i * 15s));
            fired.values.push_back(1);
        }
        stage.monitor->fired = {fired};
        stage.open();
        QTRY_COMPARE(stage.ends(id), 1);
        const IncidentPage page = valueOf(stage.workspace.queries().incident(id));
        const auto row =
            std::ranges::find(page.timeline, eventWord(IncidentEvent::Kind::AlertResolved), &TimelineRow::what);
        QCOMPARE(row->at, fromUnixMilliseconds(fired.times.back()));
    }
};

QTEST_GUILESS_MAIN(IncidentAlertsTest)
#include "incident_alerts_test.moc"
