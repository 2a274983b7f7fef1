// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insights_page.h"

#include "service/commands/deployment_commands.h"
#include "service/commands/incident_commands.h"
#include "service/insights/delivery_commands.h"
#include "support/focusables.h"
#include "support/small_team.h"
#include "ui/insights/list_sheet.h"
#include "ui/insights/metric_card.h"
#include "ui/insights/trend_chart.h"
#include "ui/widgets/insights/chart_export.h"
#include "ui/widgets/insights/forecast_card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table/row_table.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>
#include <QXmlStreamReader>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using slipway::test::SmallTeam;

namespace {

/// A page over two imported weeks that end yesterday.
struct InsightsDesk {
    SmallTeam team;
    std::unique_ptr<InsightsPage> page = std::make_unique<InsightsPage>(team.workspace.session());

    explicit InsightsDesk(bool hasHistory = true)
    {
        if (hasHistory)
            import();
        page->openRoute({u"insights"_s, {}, {}, {}, {}});
        page->resize(1200, 700);
        page->show();
        page->activateWindow();
    }

    void import()
    {
        QByteArray csv = "type,id,product,finished_at,started_at,resolved_at,caused_by,commits,committed_at\n";
        for (int i = 0; i < 14; ++i) {
            const Instant at = team.workspace.now() - std::chrono::days(i + 1);
            const QByteArray number = QByteArray::number(i);
            csv += "commit,c" + number + ",,,,,,," + toRfc3339(at - 5h).toLatin1() + '\n';
            csv += "deployment,d" + number + ",Payments," + toRfc3339(at).toLatin1() + ",,,,c" + number + ",\n";
        }
        csv += "incident,i1,Payments,," + toRfc3339(team.workspace.now() - std::chrono::days(2)).toLatin1() + ","
               + toRfc3339(team.workspace.now() - std::chrono::days(2) + 48min).toLatin1() + ",d2,,\n";
        team.workspace.done(service::ImportDelivery{csv, u"h.csv"_s, {}});
    }

    template <class Widget>
    Widget *find(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    MetricCard *card(int index) const { return find<MetricCard>(u"metric%1"_s.arg(index)); }
    ListSheet *sheet() const { return page->findChild<ListSheet *>(); }
};

} // namespace

/// The page of insights: what it says, and that each number leads to what it is made of.
class InsightsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveNumbers_areShownWithTheirTrend()
    {
        InsightsDesk desk;
        QTRY_VERIFY(desk.card(0)->accessibleName().contains(u"0.16"_s));
        QVERIFY2(desk.card(1)->accessibleName().contains(u"5 h"_s), qPrintable(desk.card(1)->accessibleName()));
        QVERIFY2(desk.card(2)->accessibleName().contains(u"7.1"_s), qPrintable(desk.card(2)->accessibleName()));
        QVERIFY2(desk.card(3)->accessibleName().contains(u"48 min"_s), qPrintable(desk.card(3)->accessibleName()));
        QVERIFY(desk.card(4)->accessibleName().contains(u"0.0"_s));
    }

    void withoutData_itSaysSo_andOffersTheFirstStep()
    {
        InsightsDesk desk(false);
        auto *stack = desk.page->findChild<QStackedWidget *>();
        QTRY_COMPARE(stack->currentIndex(), 3);
        QSignalSpy asked(desk.page.get(), &Page::routeRequested);
        desk.page->findChild<QPushButton *>()->click();
        desk.import();
        QTRY_COMPARE(stack->currentIndex(), 0);
    }

    void eachMetric_opensItsListAndItsDefinition()
    {
        InsightsDesk desk;
        QTRY_VERIFY(desk.card(0)->accessibleName().contains(u"0.16"_s));
        auto *text = desk.find<Label>(u"definitionText"_s);
        for (int i = 0; i < 5; ++i) {
            desk.card(i)->click();
            QVERIFY(!text->isVisible());
            desk.find<QPushButton>(u"metricDefinition"_s)->click();
            QVERIFY(text->isVisible());
            QVERIFY(
                text->text().startsWith(insights::metricDefinition(insights::kMetrics[static_cast<std::size_t>(i)])));
            desk.find<QPushButton>(u"metricDefinition"_s)->click();
            desk.find<QPushButton>(u"metricList"_s)->click();
            QTRY_VERIFY(desk.sheet());
            const int rows = desk.sheet()->findChild<RowTable *>(u"listRows"_s)->model()->rowCount();
            QCOMPARE(rows, i == 0 || i == 1 ? 14 : i == 4 ? 0 : 1);
            desk.sheet()->findChild<QPushButton *>(u"closeList"_s)->click();
            QTRY_VERIFY(!desk.sheet());
        }
    }

    void scopeAndPeriod_changeTheNumbers()
    {
        InsightsDesk desk;
        QTRY_VERIFY(desk.card(0)->accessibleName().contains(u"0.16"_s));
        auto *period = desk.find<QComboBox>(u"insightPeriod"_s);
        period->setCurrentIndex(0);
        Q_EMIT period->activated(0);
        QTRY_VERIFY(desk.card(0)->accessibleName().contains(u"0.47"_s));
        auto *scope = desk.find<QComboBox>(u"insightScope"_s);
        const int ledger = scope->findText(u"Ledger"_s);
        QVERIFY(ledger > 0);
        scope->setCurrentIndex(ledger);
        Q_EMIT scope->activated(ledger);
        QTRY_VERIFY(desk.card(2)->accessibleName().contains(u"not enough data"_s));
    }

    void theOtherViews_haveTheirTables()
    {
        InsightsDesk desk;
        desk.page->openRoute({u"insights"_s, {}, u"plan"_s, {}, {}});
        QCOMPARE(desk.page->route().tab, u"plan"_s);
        for (const QString &name :
             {u"bottlenecks"_s, u"gateFlow"_s, u"blockedTime"_s, u"biasByPhase"_s, u"flakyCriteria"_s})
            QVERIFY(desk.page->findChild<RowTable *>(name));
        desk.page->openRoute({u"insights"_s, {}, u"dates"_s, {}, {}});
        QVERIFY(desk.find<RowTable>(u"onTimeReleases"_s)->isVisible());
    }

    void chartsAndTables_areWrittenAsFiles()
    {
        InsightsDesk desk;
        QTRY_VERIFY(desk.card(0)->accessibleName().contains(u"0.16"_s));
        auto *chart = desk.page->findChild<TrendChart *>();
        auto *files = desk.page->findChild<InsightExport *>();
        const QString svg = desk.team.workspace.path(u"trend.svg"_s);
        files->writeChart(*chart, svg);
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        bool isSvg = false;
        while (!xml.atEnd())
            isSvg = xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"svg"_s ? true : isSvg;
        QVERIFY(isSvg && !xml.hasError());
        const QString png = desk.team.workspace.path(u"trend.png"_s);
        files->writeChart(*chart, png);
        QVERIFY(QImage(png).width() > 1000);
        const QString csv = desk.team.workspace.path(u"trend.csv"_s);
        files->writeTable(chart->table(), csv);
        QFile table(csv);
        QVERIFY(table.open(QIODevice::ReadOnly) && table.readAll().startsWith("From,To,Value"));
        QVERIFY(!QFile::exists(desk.team.workspace.session().file() + u".svg"_s));
        QSignalSpy told(desk.page.get(), &SessionWidget::noticeRaised);
        files->writeTable(chart->table(), desk.team.workspace.session().file());
        QVERIFY(!told.isEmpty()); // never over the workspace
    }

    void anIncidentWithoutACause_isAttributedByAPerson()
    {
        InsightsDesk desk;
        SmallTeam &team = desk.team;
        const ReleaseId release = team.release(team.payments, u"4.2"_s, QDate(2027, 1, 14));
        service::RecordDeployment deployed;
        deployed.release = release;
        deployed.environment = team.production;
        deployed.startedAt = team.workspace.now() - 3h;
        deployed.finishedAt = team.workspace.now() - 2h;
        deployed.note = u"by hand"_s;
        deployed.overrideReason = u"it is a test"_s;
        team.workspace->setActor(team.mara);
        for (const ReleaseState state : {ReleaseState::Planned, ReleaseState::InProgress})
            team.workspace.done(service::ChangeReleaseState{release, state, {}});
        team.workspace.done(deployed);
        service::OpenIncident incident;
        incident.title = u"Slow"_s;
        incident.environment = team.production;
        incident.startedAt = team.workspace.now() - 1h;
        team.workspace.done(incident);
        auto *button = desk.find<QPushButton>(u"unattributed"_s);
        QTRY_VERIFY(button->isVisible());
        button->click();
        auto *sheet = desk.page->findChild<QDialog *>(u"attributionSheet"_s);
        QVERIFY(sheet);
        QVERIFY(sheet->findChild<QSpinBox *>(u"attributionWindow"_s));
        const auto confirm = [&]() -> QPushButton * {
            for (QPushButton *each : sheet->findChildren<QPushButton *>())
                if (each->text() == u"Confirm"_s)
                    return each;
            return nullptr;
        };
        QTRY_VERIFY(confirm());
        confirm()->click();
        QTRY_VERIFY(!button->isVisible());
        sheet->close();
    }

    void theForecast_saysWhenThereIsTooLittle()
    {
        SmallTeam team;
        const ReleaseId id = team.release(team.payments, u"4.2"_s, QDate(2027, 1, 14));
        ForecastCard card(team.workspace.session());
        Release release = test::valueOf(team.workspace.queries().plan(id)).release;
        card.showRelease(release);
        QVERIFY(card.isHidden()); // a draft is not forecast
        release.state = ReleaseState::InProgress;
        card.showRelease(release);
        card.show();
        QTRY_VERIFY(card.findChild<Label *>(u"forecastWhat"_s)->text().contains(u"Not enough data"_s));
    }

    void everyControl_hasAName()
    {
        InsightsDesk desk;
        QTRY_VERIFY(desk.card(0)->accessibleName().contains(u"0.16"_s));
        for (const QString &tab : {u"delivery"_s, u"plan"_s, u"dates"_s}) {
            desk.page->openRoute({u"insights"_s, {}, tab, {}, {}});
            QCOMPARE(test::namelessControls(desk.page.get()), QStringList());
        }
    }
};

QTEST_MAIN(InsightsPageTest)
#include "insights_page_test.moc"
