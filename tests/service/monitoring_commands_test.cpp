// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/deployment_silences.h"
#include "service/commands/deployment_commands.h"
#include "service/commands/monitoring_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/workspace_commands.h"
#include "service/templates.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

MonitoringConnection metrics(const QString &name = u"Metrics"_s,
                             const QString &url = u"https://metrics.example/prometheus"_s)
{
    MonitoringConnection connection;
    connection.name = name;
    connection.url = url;
    return connection;
}

Panel errorsOf(ReleaseId release, const QString &title = u"Errors"_s)
{
    Panel panel;
    panel.release = release;
    panel.title = title;
    panel.connection = u"Metrics"_s;
    panel.queries = {{u"sum(rate(http_requests_total[5m]))"_s, {}}};
    return panel;
}

QStringList titles(const std::vector<Panel> &panels)
{
    QStringList all;
    for (const Panel &each : panels)
        all += each.title;
    return all;
}

} // namespace

/// Monitoring connections, panels, and what the Monitoring page shows of them.
class MonitoringCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongConnection_isRefusedWithItsField_data()
    {
        QTest::addColumn<MonitoringConnection>("connection");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &field, auto change) {
            MonitoringConnection connection = metrics();
            change(connection);
            QTest::newRow(name) << connection << field;
        };
        using C = MonitoringConnection;
        row("no name", u"name"_s, [](C &c) { c.name = u" "_s; });
        row("a slash", u"name"_s, [](C &c) { c.name = u"a/b"_s; });
        row("no address", u"url"_s, [](C &c) { c.url = u"metrics"_s; });
        row("credentials in it", u"url"_s, [](C &c) { c.url = u"https://me:pw@metrics.example"_s; });
        row("plain http elsewhere", u"url"_s, [](C &c) { c.url = u"http://metrics.example"_s; });
        row("no file", u"url"_s, [](C &c) { c.kind = MonitoringKind::File, c.url.clear(); });
        row("basic without account", u"account"_s,
            [](C &c) { c.auth = MonitoringAuth::Basic, c.secretKind = SecretKind::Keyring; });
        row("bearer without secret", u"secret"_s, [](C &c) { c.auth = MonitoringAuth::Bearer; });
        row("a variable without name", u"secret"_s,
            [](C &c) { c.auth = MonitoringAuth::Bearer, c.secretKind = SecretKind::Environment; });
        row("a token as header", u"headers"_s, [](C &c) { c.headers[u"Authorization"_s] = u"Bearer abcdefghijkl"_s; });
        row("a header of two lines", u"headers"_s, [](C &c) { c.headers[u"X-A"_s] = u"a\r\nb"_s; });
        row("a key without certificate", u"certificate"_s, [](C &c) { c.keyFile = u"key.pem"_s; });
        row("a silence at a Prometheus", u"silence"_s, [](C &c) { c = withSilences(c, u"*"_s, {u"a=b"_s}); });
        row("a silence of everything", u"silence"_s, [](C &c) {
            c.kind = MonitoringKind::Alertmanager;
            c = withSilences(c, u"*"_s, {u"a!=b"_s});
        });
        row("a silence that is none", u"silence"_s, [](C &c) {
            c.kind = MonitoringKind::Alertmanager;
            c = withSilences(c, u"*"_s, {u"service"_s});
        });
    }
    void aWrongConnection_isRefusedWithItsField()
    {
        QFETCH(MonitoringConnection, connection);
        QFETCH(QString, field);
        TemporaryWorkspace workspace;
        const Error error = workspace.refused(SaveMonitoringConnection{connection});
        QCOMPARE(error.kind, ErrorKind::BadInput);
        QCOMPARE(error.where, field);
    }

    void aConnection_isAdded_changed_removed_andTakenBack()
    {
        TemporaryWorkspace workspace;
        MonitoringConnection made = metrics();
        made.headers[u"X-Scope-OrgID"_s] = u"shop"_s;
        made.id = workspace.done(SaveMonitoringConnection{made});
        QCOMPARE(workspace.refused(SaveMonitoringConnection{metrics(u"METRICS"_s)}).kind, ErrorKind::Conflict);
        made.name = u"Prometheus"_s;
        QCOMPARE(workspace.done(SaveMonitoringConnection{made}), made.id);
        QCOMPARE(valueOf(workspace.queries().findMonitoringConnection(u"prometheus"_s)).headers, made.headers);
        workspace.done(RemoveMonitoringConnection{made.id});
        QVERIFY(valueOf(workspace.queries().monitoringConnections()).empty());
        QVERIFY(!workspace.undo());
        QCOMPARE(valueOf(workspace.queries().monitoringConnections()).size(), 1u);
    }

    void panelsFollowANewName_exceptThoseOfReleasesThatAreOver()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        workspace->setActor(team.mara);
        MonitoringConnection made = metrics();
        made.id = workspace.done(SaveMonitoringConnection{made});
        const ReleaseId open = team.plainRelease(u"1"_s);
        const ReleaseId over = team.plainRelease(u"2"_s);
        for (const ReleaseId each : {open, over})
            (void)workspace.done(SavePanel{errorsOf(each)});
        team.takeTo(over, {ReleaseState::Cancelled});
        made.name = u"Prometheus"_s;
        (void)workspace.done(SaveMonitoringConnection{made});
        QCOMPARE(valueOf(workspace.queries().panels(open))[0].connection, u"Prometheus"_s);
        QCOMPARE(valueOf(workspace.queries().panels(over))[0].connection, u"Metrics"_s);
    }

    void panels_areAdded_moved_changed_andRemoved()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        workspace->setActor(team.mara);
        const ReleaseId release = team.plainRelease(u"1"_s);
        QVERIFY(valueOf(workspace.queries().panels(release)).empty());
        const PanelId a = workspace.done(SavePanel{errorsOf(release, u"A"_s)});
        const PanelId b = workspace.done(SavePanel{errorsOf(release, u"B"_s)});
        const PanelId c = workspace.done(SavePanel{errorsOf(release, u"C"_s)});
        const auto shown = [&] { return titles(valueOf(workspace.queries().panels(release))); };
        QCOMPARE(shown(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        workspace.done(MovePanel{c, a});
        QCOMPARE(shown(), (QStringList{u"C"_s, u"A"_s, u"B"_s}));
        workspace.done(MovePanel{c, {}});
        QCOMPARE(shown(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        Panel changed = valueOf(workspace.queries().panels(release))[1];
        changed.title = u"Latency"_s;
        changed.unit = ValueUnit::Seconds;
        changed.thresholds = {{0.3, true, u"SLO"_s}};
        QCOMPARE(workspace.done(SavePanel{changed}), b);
        QCOMPARE(valueOf(workspace.queries().panels(release))[1], changed);
        workspace.done(RemovePanel{a});
        QCOMPARE(shown(), (QStringList{u"Latency"_s, u"C"_s}));
        Panel ofPlace = errorsOf({});
        ofPlace.release.reset();
        ofPlace.environment = team.production;
        (void)workspace.done(SavePanel{ofPlace});
        QCOMPARE(valueOf(workspace.queries().panels(team.production)).size(), 1u);
    }

    void aWrongPanel_isRefused()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        workspace->setActor(team.mara);
        const ReleaseId release = team.plainRelease(u"1"_s);
        const auto refused = [&](auto change) {
            Panel panel = errorsOf(release);
            change(panel);
            return workspace.refused(SavePanel{panel}).kind;
        };
        QCOMPARE(refused([](Panel &p) { p.title.clear(); }), ErrorKind::BadInput);
        QCOMPARE(refused([](Panel &p) { p.connection.clear(); }), ErrorKind::BadInput);
        QCOMPARE(refused([](Panel &p) { p.queries.clear(); }), ErrorKind::BadInput);
        QCOMPARE(refused([](Panel &p) { p.release.reset(); }), ErrorKind::BadInput);
        QCOMPARE(refused([](Panel &p) { p.queries[0].expression = u"up{job=\"Bearer abcdefghijk\"}"_s; }),
                 ErrorKind::BadInput);
        QCOMPARE(refused([](Panel &p) { p.id = {Uuid::version5({}, "no such panel")}; }), ErrorKind::NotFound);
        // Label names that only sound like one.
        Panel panel = errorsOf(release);
        panel.queries[0].expression = u"kube_secret_info{secret=\"shop-tls\"}"_s;
        (void)workspace.done(SavePanel{panel});
    }

    void aReleaseGetsThePanelsOfItsTemplate_andTakesThemAlong()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        workspace->setActor(team.mara);
        const QByteArray yaml =
            "name: Watched\n"
            "start: T-10wd@09:00\n"
            "phases:\n  - {key: testing, name: Testing, ends: T}\n"
            "panels:\n"
            "  - {title: Errors, connection: Metrics, unit: ratio, query: 'a / b', legend: '{{track}}',"
            " thresholds: [{above: 0.01, name: SLO}, {below: 0}]}\n"
            "  - title: Two\n    connection: Metrics\n    queries:\n      - {expression: up}\n"
            "      - {expression: down, legend: gone}\n";
        const auto spec = valueOf(checkTemplate(yaml, u"t.yaml"_s));
        QCOMPARE(spec.panels.size(), 2u);
        QCOMPARE(spec.panels[0].unit, ValueUnit::Ratio);
        QCOMPARE(spec.panels[0].thresholds, (std::vector<PanelThreshold>{{0.01, true, u"SLO"_s}, {0, false, {}}}));
        auto changed = spec;
        changed.panels[1].queries[1].legend = u"missing"_s;
        QCOMPARE(valueOf(checkTemplate(changedTemplate(yaml, changed), u"t.yaml"_s)), changed);
        const TemplateId made = workspace.done(Save<Template>{{.name = u"Watched"_s, .body = QString::fromUtf8(yaml)}});
        CreateRelease wish;
        wish.product = team.payments;
        wish.version = u"9"_s;
        wish.ship = workspace.now() + 30 * 24h;
        wish.origin = made;
        const ReleaseId release = workspace.done(wish);
        const auto panels = valueOf(workspace.queries().panels(release));
        QCOMPARE(titles(panels), (QStringList{u"Errors"_s, u"Two"_s}));
        QCOMPARE(panels[0].queries[0].legend, u"{{track}}"_s);
        workspace.done(RemoveRelease{release});
        QVERIFY(valueOf(workspace.queries().panels(release)).empty());
        QVERIFY(!workspace.undo());
        QCOMPARE(valueOf(workspace.queries().panels(release)).size(), 2u);
    }

    void aTemplatesMistakes_nameTheirLine_data()
    {
        QTest::addColumn<QByteArray>("panel");
        QTest::newRow("no query") << QByteArray("{title: A, connection: M}");
        QTest::newRow("no connection") << QByteArray("{title: A, query: up}");
        QTest::newRow("no such unit") << QByteArray("{title: A, connection: M, query: up, unit: parsecs}");
        QTest::newRow("a threshold of both")
            << QByteArray("{title: A, connection: M, query: up, thresholds: [{above: 1, below: 2}]}");
        QTest::newRow("a threshold of nothing")
            << QByteArray("{title: A, connection: M, query: up, thresholds: [{above: .nan}]}");
        QTest::newRow("a lonely legend") << QByteArray(
            "{title: A, connection: M, legend: a, queries: [{expression: up}]}");
    }
    void aTemplatesMistakes_nameTheirLine()
    {
        QFETCH(QByteArray, panel);
        const auto read = checkTemplate("name: A\nphases: []\npanels:\n  - " + panel + "\n", u"t.yaml"_s);
        QVERIFY(!read);
        QVERIFY2(read.error().where.startsWith(u"t.yaml:4"_s), qPrintable(read.error().where));
    }

    void thePage_showsMarks_freezes_andTheSpanBefore()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        workspace->setActor(team.mara);
        MonitoringConnection made = metrics();
        made.id = workspace.done(SaveMonitoringConnection{made});
        const ReleaseId release = team.plainRelease(u"4.2"_s);
        team.takeTo(release, {ReleaseState::Planned, ReleaseState::InProgress});
        (void)workspace.done(SavePanel{errorsOf(release)});
        Panel lost = errorsOf(release, u"Lost"_s);
        lost.connection = u"elsewhere"_s;
        (void)workspace.done(SavePanel{lost});
        workspace->setActor(team.henrik);
        const Instant began = workspace.now();
        const auto deployed = workspace.done(
            StartDeployment{.release = release, .environment = team.production, .overrideReason = u"a test"_s});
        workspace.setNow(began + 2h);
        const TimeSpan span{began - 6h, workspace.now()};
        const auto page = valueOf(workspace.queries().monitoring({release, {}, span}));
        QCOMPARE(page.title, u"Payments 4.2"_s);
        QCOMPARE(page.panels.size(), 2u);
        QCOMPARE(page.panels[0].connection, std::optional(made.id));
        QVERIFY(!page.panels[1].connection);
        QCOMPARE(page.deployments.size(), 1u);
        QCOMPARE(page.watched->deployment.id, deployed.id);
        QCOMPARE(page.watched->release, u"Payments 4.2"_s);
        QCOMPARE(*page.baseline, (TimeSpan{began - 2h, began}));
        const auto place = valueOf(workspace.queries().monitoring({{}, team.production, span}));
        QCOMPARE(place.deployments.size(), 1u);
        QVERIFY(place.panels.empty());
        const auto choices = valueOf(workspace.queries().monitoringChoices());
        QCOMPARE(choices.releases.size(), 1u);
        QCOMPARE(choices.releases[0].panels, 2);
        QVERIFY(!workspace.queries().monitoring({ReleaseId{Uuid::version5({}, "none")}, {}, span}));
    }

    void theSpanBefore_isAnHourAtLeastAndADayAtMost()
    {
        const Instant began{100h};
        const auto lengthAt = [&](Instant now) {
            const TimeSpan span = baselineBefore(Deployment{.startedAt = began}, now);
            return span.to == began ? span.to - span.from : 0ms;
        };
        QCOMPARE(lengthAt(began + 5min), std::chrono::milliseconds(1h));
        QCOMPARE(lengthAt(began + 3h), std::chrono::milliseconds(3h));
        QCOMPARE(lengthAt(began + 300h), std::chrono::milliseconds(24h));
    }

    void matchers_areReadAsTheyAreWritten()
    {
        QCOMPARE(valueOf(labelMatcher(u"service=\"shop\""_s)), (LabelMatcher{u"service"_s, u"shop"_s, false, true}));
        QCOMPARE(valueOf(labelMatcher(u" code =~ \"5..\" "_s)), (LabelMatcher{u"code"_s, u"5.."_s, true, true}));
        QCOMPARE(valueOf(labelMatcher(u"track!=canary"_s)), (LabelMatcher{u"track"_s, u"canary"_s, false, false}));
        const LabelMatcher odd{u"text"_s, u"a \"quoted\" \\ one"_s};
        QCOMPARE(valueOf(labelMatcher(toText(odd))), odd);
        QVERIFY(!labelMatcher(u"5=b"_s));
        MonitoringConnection nagios = metrics();
        nagios.kind = MonitoringKind::Nagios;
        nagios = withSilences(nagios, u"*"_s, {u"web1"_s, u"web2/HTTP"_s});
        const auto silences = silencesFor(nagios, u"Production"_s);
        QCOMPARE(silences.size(), 2u);
        QVERIFY(silences[0].host == u"web1" && silences[0].withServices);
        QVERIFY(silences[1].host == u"web2" && silences[1].service == u"HTTP");
        nagios = withSilences(nagios, u"production"_s, {});
        QCOMPARE(silencesFor(withSilences(nagios, u"staging"_s, {u"st1"_s}), u"STAGING"_s).size(), 1u);
    }
};

QTEST_GUILESS_MAIN(MonitoringCommandsTest)
#include "monitoring_commands_test.moc"
