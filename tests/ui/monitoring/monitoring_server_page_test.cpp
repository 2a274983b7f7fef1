// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/registry.h"
#include "net/secret.h"
#include "service/commands/deployment_commands.h"
#include "service/commands/monitoring_commands.h"
#include "service/commands/release_commands.h"
#include "service/monitoring/monitoring_server_desk.h"
#include "support/server_process.h"
#include "support/team.h"
#include "ui/monitoring/monitoring_page.h"
#include "ui/style/look.h"
#include "ui/widgets/charts/chart_plot.h"
#include "ui/widgets/charts/panel_chart.h"
#include "ui/widgets/monitoring/desk_monitoring_source.h"
#include "ui/widgets/monitoring/monitoring_board.h"
#include "ui/widgets/monitoring/panel_editor.h"
#include "ui/widgets/monitoring/panel_grid.h"
#include "ui/widgets/monitoring/watch_pane.h"
#include "ui/widgets/promql/query_editor.h"

#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTest>

#include <cmath>

using namespace slipway;
using namespace slipway::ui;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class NoSecrets : public net::SecretStore
{
public:
    [[nodiscard]] QCoro::Task<Result<net::Secret>> read(SecretKind, QString) override
    {
        co_return net::Secret(QByteArray());
    }
    [[nodiscard]] QCoro::Task<Result<>> write(QString, net::Secret) override { co_return Result<>{}; }
    [[nodiscard]] QCoro::Task<Result<>> remove(QString) override { co_return Result<>{}; }
};

const Instant kBegin = fromUnixMilliseconds(1'767'225'600'000);
const Instant kDeployed = kBegin + 3h;

Panel panelOf(ReleaseId release, const QString &title, ValueUnit unit, const std::vector<PanelQuery> &queries,
              double threshold)
{
    Panel panel;
    panel.release = release;
    panel.title = title;
    panel.connection = u"Shop"_s;
    panel.unit = unit;
    panel.queries = queries;
    panel.thresholds = {{threshold, true, {}}};
    return panel;
}

} // namespace

/// The page on the generated history, as a real Prometheus tells it.
class MonitoringServerPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QSettings().clear();
        m_look = std::make_unique<Look>(*qApp);
        m_server = std::make_unique<ServerProcess>(u"monitoring/run_prometheus.py"_s,
                                                   QStringList{u"--dir"_s, m_folder.path()}, 60);
        QVERIFY2(m_server->problem().isEmpty(), qPrintable(m_server->problem()));
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_workspace->setNow(kBegin + 1h);
        m_team = std::make_unique<Team>(*m_workspace);
        MonitoringConnection shop;
        shop.name = u"Shop"_s;
        shop.url = m_server->url();
        m_workspace->done(SaveMonitoringConnection{shop});
        m_release = m_team->plainRelease(u"1.5.0"_s, "2026-01-01T03:00");
        m_team->takeTo(m_release, {ReleaseState::Planned, ReleaseState::InProgress});
        (*m_workspace)->setActor(m_team->mara);
        m_workspace->setNow(kDeployed);
        m_workspace->done(EditRelease{.release = m_release, .environment = std::optional(m_team->production)});
        m_workspace->done(RecordDeployment{.release = m_release,
                                           .environment = m_team->production,
                                           .startedAt = kDeployed,
                                           .finishedAt = kDeployed,
                                           .note = u"by hand"_s});
        const QString errors =
            u"sum by (track) (rate(http_requests_total{code=~\"5..\"}[2m])) / sum by (track) (rate(http_requests_total[2m]))"_s;
        const QString latency =
            u"histogram_quantile(0.95, sum by (le, track) (rate(http_request_duration_seconds_bucket[2m])))"_s;
        for (const Panel &panel :
             {panelOf(m_release, u"Error rate"_s, ValueUnit::Ratio, {{errors, u"{{track}}"_s}}, 0.01),
              panelOf(m_release, u"Latency"_s, ValueUnit::Seconds, {{latency, u"{{track}} 95 %"_s}}, 0.3),
              panelOf(m_release, u"Throughput"_s, ValueUnit::PerSecond,
                      {{u"sum by (track) (rate(http_requests_total[2m]))"_s, u"{{track}}"_s}}, 200),
              panelOf(m_release, u"Queue depth"_s, ValueUnit::Number, {{u"queue_depth"_s, u"{{instance}}"_s}}, 20)})
            m_workspace->done(SavePanel{panel});
        m_workspace->setNow(kBegin + 6h);
        m_desk = std::make_unique<MonitoringServerDesk>(
            m_workspace->session(), std::make_shared<NoSecrets>(),
            [](const MonitoringConnection &connection, const QByteArray &secret) {
                return monitoring::makeSource(connection, net::Secret(secret));
            });
        m_source = std::make_unique<DeskMonitoringSource>(m_workspace->session(),
                                                          [this]() -> MonitoringDesk & { return *m_desk; });
        m_page = std::make_unique<ui::MonitoringPage>(m_workspace->session(), *m_source);
        m_page->resize(1232, 820);
        m_page->board()->model().setLength(6h);
        m_page->show();
        m_page->openRoute({.page = u"monitoring"_s, .release = m_release});
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_source.reset();
        m_desk.reset();
        m_workspace.reset();
        m_server.reset();
        m_look.reset();
    }

    void thePanels_showTheHistory_andTheErrorsOfTheCanary()
    {
        QTRY_COMPARE(m_page->board()->grid()->charts().size(), 4U);
        QTRY_COMPARE_WITH_TIMEOUT(chart(0)->contents().lines.size(), 2U, 20'000);
        const ChartLine &canary = chart(0)->contents().lines[0];
        QCOMPARE(canary.name, u"canary"_s);
        const double during = valueAt(canary.samples, kDeployed + 30min);
        QVERIFY2(during > 0.04 && during < 0.08, qPrintable(QString::number(during)));
        const double stable = valueAt(chart(0)->contents().lines[1].samples, kDeployed + 30min);
        QVERIFY2(stable < 0.01, qPrintable(QString::number(stable)));
        QTRY_COMPARE_WITH_TIMEOUT(chart(3)->contents().lines.size(), 2U, 20'000);
    }

    void theRollback_endsTheSeries_andTheGapOfTheQueueStays()
    {
        QVERIFY(std::isnan(valueAt(chart(0)->contents().lines[0].samples, kBegin + 5h)));
        const DenseSeries &queue = chart(3)->contents().lines[0].samples;
        // Half an hour after the start nothing was measured for a minute.
        bool hasGap = false;
        for (std::size_t i = 0; i < queue.size(); ++i)
            hasGap |= std::isnan(queue.value(i)) || !queue.isJoined(i);
        QVERIFY(hasGap);
    }

    void usualValues_comeFromBeforeTheDeployment()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_page->board()->model().values().size() >= 6, 20'000);
        const auto usual = [&] {
            return std::ranges::count_if(m_page->board()->model().values(),
                                         [](const ValueRow &each) { return !each.usual.isEmpty(); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(usual() >= 4, 20'000);
        QVERIFY(std::ranges::contains(chart(0)->contents().spans, ChartSpan::Kind::Before, &ChartSpan::kind));
        QCOMPARE(chart(0)->contents().marks.size(), 1U);
    }

    void theServersError_standsAtItsColumn()
    {
        m_page->board()->addPanel();
        auto *editor = m_page->findChild<PanelEditor *>();
        auto *query = editor->findChild<QueryEditor *>();
        query->setPlainText(u"sum(rate(http_requests_total[5m])"_s);
        QTest::keyClick(query, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(query->problemAt(), 33, 10'000);
        QVERIFY2(query->problem().contains(u"unclosed left parenthesis"_s), qPrintable(query->problem()));
        QTest::keyClicks(query, u")"_s);
        query->moveCursor(QTextCursor::End);
        query->insertPlainText(u" + queue_d"_s);
        QTest::keyClicks(query, u"e"_s);
        QTRY_VERIFY_WITH_TIMEOUT(query->offered().contains(u"queue_depth"_s), 10'000);
        editor->findChild<QAbstractButton *>(u"cancelPanel"_s)->click();
    }

    void picturesAreTaken()
    {
        const QString folder = qEnvironmentVariable("SLIPWAY_PICTURES");
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            m_look->choose(appearance);
            QTest::qWait(50);
            const QImage picture = m_page->grab().toImage();
            QCOMPARE(picture.size(), m_page->size() * m_page->devicePixelRatio());
            if (!folder.isEmpty())
                QVERIFY(picture.save(folder
                                     + (appearance == Appearance::Light ? u"/real-light.png"_s : u"/real-dark.png"_s)));
        }
    }

    void whenTheServerIsAway_whatWasKeptIsShown()
    {
        m_server.reset();
        m_workspace->setNow(kBegin + 6h + 1min);
        m_page->board()->model().load();
        auto *banner = m_page->findChild<QWidget *>(u"awayBanner"_s);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 20'000);
        QCOMPARE(chart(0)->contents().lines.size(), 2U);
        QVERIFY(valueAt(chart(0)->contents().lines[0].samples, kDeployed + 30min) > 0.04);
    }

private:
    [[nodiscard]] PanelChart *chart(std::size_t at) const { return m_page->board()->grid()->charts().at(at); }

    QTemporaryDir m_folder;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Team> m_team;
    std::unique_ptr<MonitoringServerDesk> m_desk;
    std::unique_ptr<DeskMonitoringSource> m_source;
    std::unique_ptr<ui::MonitoringPage> m_page;
    ReleaseId m_release;
};

QTEST_MAIN(MonitoringServerPageTest)
#include "monitoring_server_page_test.moc"
