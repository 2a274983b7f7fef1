// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/insights/insights.h"

#include "service/commands/checklist_commands.h"
#include "service/commands/deployment_commands.h"
#include "service/commands/incident_commands.h"
#include "service/commands/release_commands.h"
#include "service/insights/delivery_commands.h"
#include "support/team.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using insights::Period;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(SLIPWAY_FIXTURES "/delivery/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    return file.readAll();
}

QStringList column(const InsightTable &table, qsizetype index)
{
    QStringList cells;
    for (const InsightTable::Row &each : table.rows)
        cells += each.cells[index];
    return cells;
}

} // namespace

/// From what teams do, and what they import, to the numbers and the lists behind them.
class InsightsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Team> m_team;

    TemporaryWorkspace &workspace() { return *m_workspace; }
    std::unique_ptr<Insights> open()
    {
        return valueOf(Insights::open(workspace()->file(), workspace().surroundings(900)));
    }
    InsightsWish lastDays(qint64 days) { return {{}, periodUntil(workspace().now(), days), 7}; }
    DeploymentId deployed(ReleaseId release, EnvironmentId to, std::chrono::milliseconds ago, bool isRollback = false)
    {
        RecordDeployment record;
        record.release = release;
        record.environment = to;
        record.isRollback = isRollback;
        record.startedAt = workspace().now() - ago;
        record.finishedAt = workspace().now() - ago + 10min;
        record.note = u"by hand"_s;
        return workspace().done(record).id;
    }
    ReleaseId running(const QString &version)
    {
        const ReleaseId id = m_team->plainRelease(version);
        EditRelease edit;
        edit.release = id;
        edit.environment = m_team->production;
        workspace().done(edit);
        m_team->takeTo(id, {ReleaseState::Planned, ReleaseState::InProgress});
        return id;
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_team = std::make_unique<Team>(*m_workspace);
        workspace()->setActor(m_team->mara);
    }

    void importedHistory_givesTheReferenceNumbers_andImportingAgainChangesNothing()
    {
        const ImportDelivery import{fixture(u"dora.json"_s), u"dora.json"_s, m_team->payments};
        const DeliveryImport report = workspace().done(import);
        QCOMPARE(report.deployments, 10);
        QCOMPARE(report.incidents, 4);
        const QJsonObject root = QJsonDocument::fromJson(import.text).object();
        const QJsonObject expected = root[u"expected"_s].toObject();
        const auto at = [&](int index) {
            return insights::dayOf(fromUnixMilliseconds(root[u"window"_s][index].toInteger() * 1000));
        };
        const InsightsWish wish{{m_team->payments}, {at(0), at(1)}, 7};
        const auto insights = open();
        const auto figures = valueOf(insights->page(wish)).figures;
        QCOMPARE(figures.deployments, 9);
        QCOMPARE(*figures.deploymentsPerDay, expected[u"deploys_per_day"_s].toDouble());
        QCOMPARE(*figures.leadMedian, expected[u"lead_time_median_s"_s].toDouble());
        QCOMPARE(*figures.leadP90, expected[u"lead_time_p90_s"_s].toDouble());
        QCOMPARE(*figures.changeFailRate, expected[u"change_fail_rate"_s].toDouble());
        QCOMPARE(*figures.recoveryMedian, expected[u"recovery_median_s"_s].toDouble());
        QCOMPARE(*figures.reworkRate, expected[u"rework_rate"_s].toDouble());
        QCOMPARE(figures.attempts, 1);
        QCOMPARE(figures.openIncidents, 1);
        QCOMPARE(valueOf(insights->list(InsightList::Failed, wish)).rows.size(), std::size_t(3));
        QCOMPARE(valueOf(insights->list(InsightList::Attempts, wish)).rows.size(), std::size_t(1));
        QCOMPARE(valueOf(insights->list(InsightList::Rework, wish)).rows.size(), std::size_t(2));
        QCOMPARE(valueOf(insights->list(InsightList::Commits, wish)).rows.size(), std::size_t(10));
        const auto failures = valueOf(insights->list(InsightList::Failures, wish));
        QCOMPARE(failures.rows.size(), std::size_t(3));
        QCOMPARE(failures.rows.front().cells[4], u"open"_s);
        QCOMPARE(valueOf(insights->page({{m_team->ledger}, wish.period, 7})).figures.deployments, 0);
        const DeliveryImport again = workspace().done(import);
        QCOMPARE(again.deployments + again.incidents, 0);
        QCOMPARE(again.unchanged, 14);
    }

    void aTableOfOtherTools_isTakenToo()
    {
        const DeliveryImport report =
            workspace().done(ImportDelivery{fixture(u"history.csv"_s), u"history.csv"_s, std::nullopt});
        QCOMPARE(report.deployments, 2);
        QCOMPARE(report.left, 1);
        const Instant at = parseTime(u"2026-03-03", "UTC")->at;
        const InsightsWish wish{{}, {insights::dayOf(at), insights::dayOf(at) + 1}, 7};
        const auto figures = valueOf(open()->page(wish)).figures;
        QCOMPARE(figures.deployments, 2);
        QCOMPARE(*figures.changeFailRate, 0.5);
        QCOMPARE(*figures.recoveryMedian, 7500.0);
        QCOMPARE(figures.leadCount, 2);
    }

    void wrongFiles_areRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *tag, const char *name, const char *text, const char *where) {
            QTest::newRow(tag) << QString::fromLatin1(name) << QByteArray(text) << QString::fromLatin1(where);
        };
        row("no json", "a.json", "[1,", "a.json:1");
        row("nothing in it", "a.json", "{}", "a.json");
        row("no time", "a.json", R"({"deployments":[{"id":"d","finished_at":"soon"}]})",
            "a.json, deployments, entry 1");
        row("twice", "a.json", R"({"deployments":[{"id":"d","finished_at":1},{"id":"d","finished_at":2}]})",
            "a.json, deployments, entry 2");
        row("commit without time", "a.json", R"({"deployments":[{"id":"d","finished_at":1,"commits":["c"]}]})",
            "a.json, deployments, entry 1");
        row("unknown cause", "a.json", R"({"incidents":[{"id":"i","started_at":1,"caused_by":"d"}]})", "a.json");
        row("over before it began", "a.json", R"({"incidents":[{"id":"i","started_at":2,"resolved_at":1}]})",
            "a.json, incidents, entry 1");
        row("no type", "a.csv", "id,finished_at\nd,2026-01-01\n", "a.csv");
        row("unknown type", "a.csv", "type,id\nship,d\n", "a.csv:2");
        row("unknown product", "a.csv", "type,id,product,finished_at\ndeployment,d,Nobody,2026-01-01\n", "a.csv:2");
    }

    void wrongFiles_areRefusedWithTheirPlace()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        const Error error = workspace().refused(ImportDelivery{text, name, m_team->payments});
        QCOMPARE(error.kind, ErrorKind::BadInput);
        QCOMPARE(error.where, where);
    }

    void whatIsDoneHere_counts_andUndoTakesItBack()
    {
        const ReleaseId release = running(u"4.2"_s);
        deployed(release, m_team->staging, 30h); // not where it ships to
        const DeploymentId first = deployed(release, m_team->production, 26h);
        auto figures = valueOf(open()->page(lastDays(7))).figures;
        QCOMPARE(figures.deployments, 1);
        QCOMPARE(*figures.changeFailRate, 0.0);
        OpenIncident incident;
        incident.title = u"Checkout fails"_s;
        incident.causedBy = first;
        incident.startedAt = workspace().now() - 25h;
        incident.detectedAt = workspace().now() - 25h;
        const IncidentId id = workspace().done(incident).id;
        figures = valueOf(open()->page(lastDays(7))).figures;
        QCOMPARE(*figures.changeFailRate, 1.0);
        QCOMPARE(figures.openIncidents, 1);
        const DeploymentId mended = deployed(release, m_team->production, 24h);
        AdvanceIncident resolve;
        resolve.incident = id;
        resolve.to = IncidentState::Resolved;
        resolve.at = workspace().now() - 23h;
        resolve.fixedBy = mended;
        workspace().done(resolve);
        figures = valueOf(open()->page(lastDays(7))).figures;
        QCOMPARE(figures.deployments, 2);
        QCOMPARE(*figures.changeFailRate, 0.5);
        QCOMPARE(*figures.reworkRate, 0.5);
        QCOMPARE(*figures.recoveryMedian, 7200.0);
        QVERIFY(valueOf(workspace()->undo().takeResult() ? Result<bool>(true) : Result<bool>(false)));
        figures = valueOf(open()->page(lastDays(7))).figures;
        QCOMPARE(*figures.reworkRate, 0.0);
        QCOMPARE(figures.openIncidents, 1);
    }

    void aRollback_failsTheDeploymentBeforeIt_alone()
    {
        const ReleaseId release = running(u"4.2"_s);
        deployed(release, m_team->production, 50h);
        deployed(release, m_team->production, 40h);
        deployed(release, m_team->production, 30h, true);
        const InsightsWish wish = lastDays(7);
        const auto insights = open();
        const auto figures = valueOf(insights->page(wish)).figures;
        QCOMPARE(figures.deployments, 3);
        QCOMPARE(figures.failed, 1);
        QCOMPARE(figures.rework, 1);
        const auto failed = valueOf(insights->list(InsightList::Failed, wish));
        QCOMPARE(failed.rows.size(), std::size_t(1));
        QCOMPARE(failed.rows[0].cells[0], toRfc3339(workspace().now() - 40h + 10min));
        QCOMPARE(failed.rows[0].release, std::optional(release));
    }

    void anIncidentCounts_onlyOnceAPersonConfirmedItsCause()
    {
        const ReleaseId release = running(u"4.2"_s);
        const DeploymentId cause = deployed(release, m_team->production, 5h);
        OpenIncident incident;
        incident.title = u"Slow"_s;
        incident.environment = m_team->production;
        incident.startedAt = workspace().now() - 3h;
        const IncidentId id = workspace().done(incident).id;
        const auto insights = open();
        QCOMPARE(valueOf(insights->page(lastDays(7))).figures.failed, 0);
        auto proposals = valueOf(insights->list(InsightList::Unattributed, lastDays(7)));
        QCOMPARE(proposals.rows.size(), std::size_t(1));
        QCOMPARE(proposals.rows[0].deployment, std::optional(cause));
        QVERIFY(!valueOf(insights->list(InsightList::Unattributed, lastDays(7), 1h)).rows[0].deployment);
        workspace().done(AttributeIncident{id, cause, u"the new index"_s});
        QCOMPARE(valueOf(insights->page(lastDays(7))).figures.failed, 1);
        QVERIFY(valueOf(insights->list(InsightList::Unattributed, lastDays(7))).rows.empty());
        workspace().done(AttributeIncident{id, std::nullopt, u"the provider was down"_s});
        QCOMPARE(valueOf(insights->page(lastDays(7))).figures.failed, 0);
        QVERIFY(valueOf(insights->list(InsightList::Unattributed, lastDays(7))).rows.empty());
        workspace()->setActor({});
        QCOMPARE(workspace().refused(AttributeIncident{id, cause, {}}).kind, ErrorKind::NotAllowed);
    }

    void onTime_isMeasuredAgainstWhatWasPromisedFirst()
    {
        const ReleaseId release = running(u"4.2"_s);
        const Instant promised = m_team->plan(release).release.ship;
        workspace().done(MoveShip{release, promised + std::chrono::days(3), "Europe/Berlin"});
        workspace().setNow(promised + std::chrono::days(3));
        deployed(release, m_team->production, 1h);
        const auto insights = open();
        const auto page = valueOf(insights->page(lastDays(30)));
        QCOMPARE(page.record, (insights::OnTimeRecord{0, 1, 0}));
        QCOMPARE(page.months.size(), std::size_t(1));
        const auto list = valueOf(insights->list(InsightList::Releases, lastDays(30)));
        QCOMPARE(list.rows[0].cells[1], toRfc3339(promised));
        QVERIFY2(list.rows[0].cells[3].contains(u'3'), qPrintable(list.rows[0].cells[3]));
        const auto bars = valueOf(insights->phaseBars(lastDays(30), 5));
        QCOMPARE(bars.size(), std::size_t(1));
        QCOMPARE(valueOf(insights->comparison(release, release)).headers.size(), 3);
        for (const InsightList each :
             {InsightList::PhaseDrift, InsightList::GateFlow, InsightList::FlakyCriteria, InsightList::ReleaseSize,
              InsightList::BiasByPhase, InsightList::BiasByRole, InsightList::Bottlenecks, InsightList::SignoffWaiting})
            QVERIFY(!valueOf(insights->list(each, lastDays(30))).title.isEmpty());
        QVERIFY(valueOf(insights->forecast(release, 1)).whyNot.contains(u"has shipped"_s));
        const ReleaseId next = m_team->release(u"4.9"_s);
        QVERIFY(valueOf(insights->forecast(next, 1)).whyNot.contains(u"Not enough data"_s));
    }

    void blockedTime_isKeptAsItPasses()
    {
        const ReleaseId release = m_team->release(u"4.3"_s);
        m_team->takeTo(release, {ReleaseState::Planned, ReleaseState::InProgress});
        const ItemId item = m_team->plan(release).items.front().id;
        const auto set = [&](ItemState state, const QString &reason) {
            SetItemState command;
            command.release = release;
            command.items = {item};
            command.state = state;
            command.reason = reason;
            workspace().done(command);
        };
        set(ItemState::Blocked, u"staging is taken"_s);
        workspace().setNow(workspace().now() + 48h);
        set(ItemState::InProgress, {});
        workspace().setNow(workspace().now() + 24h);
        set(ItemState::Done, {});
        const auto table = valueOf(open()->comparison(release, release));
        const qsizetype row = column(table, 0).indexOf(u"Blocked, days"_s);
        QVERIFY(row >= 0);
        QCOMPARE(table.rows[static_cast<std::size_t>(row)].cells[1], u"2.0"_s);
    }

    void tablesBecomeCsv()
    {
        InsightTable table{u"x"_s, u"X"_s, {}, {u"a"_s, u"b"_s}, {{{u"1"_s, u"=2"_s}, {}, {}, {}}}, false};
        QCOMPARE(csvOf(table), QByteArray("a,b\r\n1,'=2\r\n"));
    }

    void lengthsAreSaidAsPeopleDo()
    {
        QCOMPARE(lengthText(std::nullopt), u"not enough data"_s);
        QCOMPARE(lengthText(20), u"20 s"_s);
        QCOMPARE(lengthText(48 * 60), u"48 min"_s);
        QCOMPARE(lengthText(52 * 3600), u"2 d 4 h"_s);
    }
};

QTEST_GUILESS_MAIN(InsightsTest)
#include "insights_test.moc"
