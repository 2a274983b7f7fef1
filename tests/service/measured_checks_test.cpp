// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/closure_commands.h"
#include "service/commands/analysis_commands.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/deployment_commands.h"
#include "service/commands/monitoring_commands.h"
#include "service/commands/release_commands.h"
#include "service/command_context.h"
#include "service/criteria/measuring_desk.h"
#include "support/server_process.h"
#include "support/source_desk.h"
#include "support/team.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// One success a second, as a long watch leaves them.
struct ManyMeasurements {
    static constexpr const char *kWord = "analysis.fill";
    static constexpr bool kIsFact = true;
    static constexpr bool kIsUndoable = false;
    using Answer = Done;

    AnalysisRecord course;
    int count = 0;

    [[nodiscard]] Uuid subject() const { return course.release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const
    {
        for (int i = 0; i < count; ++i) {
            MeasurementRecord each;
            each.id = context.newId<MeasurementRecord>();
            each.release = course.release;
            each.analysis = course.id;
            each.at = course.startedAt + std::chrono::seconds(i);
            each.value = 200;
            each.phase = MeasurementPhase::Success;
            each.isJudged = true;
            if (const auto done = context.transaction().insert(each); !done)
                return std::unexpected(done.error());
        }
        return Done{};
    }
};

} // namespace

/// Criteria on alerts, checks and addresses, by a real Alertmanager, a real Nagios and an HTTP server that is told what to answer.
class MeasuredChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_nagios.reset(), m_icinga.reset(), m_alerts.reset(), m_origin.reset(); }
    void init();
    void cleanup() { m_desk.reset(), m_sources.reset(), m_team.reset(), m_workspace.reset(); }

    void anAlertSinceTheDeploymentFails();
    void anAlertFromBeforeDoesNotCount();
    void checksInHardStates();
    void aHostThatIsNotThereIsNoPass_data();
    void aHostThatIsNotThereIsNoPass();
    void icingaSaysHowServicesAre();
    void icingaBelievesHardStatesOnly();
    void aDowntimeOfIcingaHidesNothing();
    void anAddressAnswers_data();
    void anAddressAnswers();
    void anAddressThatIsSilentFailsInTime();
    void redirectsStayAtTheirOrigin();
    void twoProgramsThatMeasure_countEachTimeOnce();
    void aWatchStopsWhenAPersonSaysSo();
    void aWatchOverWhatIsTakenBack_endsInNobodysName_data();
    void aWatchOverWhatIsTakenBack_endsInNobodysName();
    void whatWasMeasuredIsReadOnAnotherThread();
    void aRefusedAccountIsNotTriedAgain();
    void stoppingWhileTheAddressIsAsked_dropsItsAnswer();

private:
    CriterionId add(CriterionKind kind, const QJsonObject &parameters)
    {
        return m_workspace->done(AddCriterion{.release = m_release,
                                              .phase = {},
                                              .title = u"Measured"_s,
                                              .kind = kind,
                                              .parameters = parameters,
                                              .threshold = {},
                                              .owner = {}});
    }
    AnalysisRecord evaluated(CriterionId criterion)
    {
        auto future = m_desk->evaluate(m_release, criterion);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("the desk did not answer");
        return valueOf(future.takeResult());
    }
    MeasurementRecord lastOf(const AnalysisRecord &course)
    {
        return valueOf(m_workspace->queries().measurements(course.id)).back();
    }
    void connectTo(const QString &name, MonitoringConnection connection, const QByteArray &secret = {})
    {
        connection.name = name;
        connection.id = m_workspace->done(SaveMonitoringConnection{connection});
        m_sources->add(connection, secret);
    }
    void deploy(Instant at)
    {
        m_workspace->done(EditRelease{.release = m_release, .environment = std::optional(m_team->production)});
        m_workspace->done(RecordDeployment{.release = m_release,
                                           .environment = m_team->production,
                                           .startedAt = at,
                                           .finishedAt = at,
                                           .note = u"by hand"_s});
    }
    [[nodiscard]] MonitoringConnection icinga() const
    {
        return {.kind = MonitoringKind::Icinga,
                .url = u"https://127.0.0.1:%1"_s.arg(m_icinga->port()),
                .auth = MonitoringAuth::Basic,
                .account = u"slipway"_s,
                .secretKind = SecretKind::Environment,
                .secretName = u"ICINGA_PASSWORD"_s,
                .caFile = m_icingaFolder.filePath(u"ca.pem"_s)};
    }
    void setIcinga(const QString &which, int state)
    {
        QCOMPARE(m_icinga->command(u"set %1 %2"_s.arg(which).arg(state)), u"200"_s);
    }
    AnalysisRecord asIcingaSays(const QJsonObject &more)
    {
        QJsonObject asked{{u"connection"_s, u"Icinga"_s}, {u"hosts"_s, QJsonArray{u"web1"_s}}};
        for (auto each = more.begin(); each != more.end(); ++each)
            asked[each.key()] = each.value();
        return evaluated(add(CriterionKind::Checks, asked));
    }
    void script(const QString &name, const QJsonObject &answer)
    {
        m_origin->post(u"/_test/script"_s, {{u"name"_s, name}, {u"answers"_s, QJsonArray{answer}}});
    }

    QTemporaryDir m_alertFolder;
    QTemporaryDir m_nagiosFolder;
    QTemporaryDir m_icingaFolder;
    std::unique_ptr<ServerProcess> m_alerts;
    std::unique_ptr<ServerProcess> m_nagios;
    std::unique_ptr<ServerProcess> m_icinga;
    std::unique_ptr<ServerProcess> m_origin;
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Team> m_team;
    std::unique_ptr<SourceDesk> m_sources;
    std::unique_ptr<MeasuringDesk> m_desk;
    ReleaseId m_release;
};

void MeasuredChecksTest::initTestCase()
{
    m_alerts = std::make_unique<ServerProcess>(u"monitoring/run_alertmanager.py"_s,
                                               QStringList{u"--dir"_s, m_alertFolder.path()}, 60);
    m_nagios = std::make_unique<ServerProcess>(u"monitoring/run_nagios.py"_s,
                                               QStringList{u"--dir"_s, m_nagiosFolder.path()}, 60);
    m_icinga = std::make_unique<ServerProcess>(u"monitoring/run_icinga.py"_s,
                                               QStringList{u"--dir"_s, m_icingaFolder.path()}, 60);
    m_origin = std::make_unique<ServerProcess>(u"fake_origin.py"_s);
    for (const auto &each : {m_alerts.get(), m_nagios.get(), m_icinga.get(), m_origin.get()})
        QVERIFY2(each->problem().isEmpty(), qPrintable(each->problem()));
    const QJsonArray alerts{QJsonObject{{u"labels"_s, QJsonObject{{u"alertname"_s, u"HighErrorRate"_s},
                                                                  {u"service"_s, u"shop"_s},
                                                                  {u"severity"_s, u"critical"_s}}}}};
    QCOMPARE(m_alerts->command(u"push "_s + QString::fromUtf8(QJsonDocument(alerts).toJson(QJsonDocument::Compact))),
             u"200"_s);
}

void MeasuredChecksTest::init()
{
    m_workspace = std::make_unique<TemporaryWorkspace>();
    m_workspace->setNow(std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()));
    m_team = std::make_unique<Team>(*m_workspace);
    m_release = m_team->plainRelease(u"1.5.0"_s, "2040-01-28T14:00");
    m_team->takeTo(m_release, {ReleaseState::Planned, ReleaseState::InProgress});
    m_sources = std::make_unique<SourceDesk>();
    m_desk = std::make_unique<MeasuringDesk>(m_workspace->session(), *m_sources);
    m_desk->setHaste(1'000);
    connectTo(u"Alerts"_s, {.kind = MonitoringKind::Alertmanager, .url = m_alerts->url()});
    connectTo(u"Nagios"_s,
              {.kind = MonitoringKind::Nagios,
               .url = m_nagios->url() + u"/cgi-bin/nagios4"_s,
               .auth = MonitoringAuth::Basic,
               .account = u"slipway"_s,
               .secretKind = SecretKind::Environment,
               .secretName = u"NAGIOS_PASSWORD"_s},
              "s3cret");
    connectTo(u"Icinga"_s, icinga(), "s3cret");
}

void MeasuredChecksTest::anAlertSinceTheDeploymentFails()
{
    deploy(m_workspace->now() - 24h);
    const QJsonObject asked{{u"connection"_s, u"Alerts"_s}, {u"matchers"_s, QJsonArray{u"service=\"shop\""_s}}};
    const AnalysisRecord course = evaluated(add(CriterionKind::Alerts, asked));
    QVERIFY2(course.state == AnalysisState::Fail, qPrintable(course.reason));
    QVERIFY2(course.reason.contains(u"HighErrorRate"), qPrintable(course.reason));
    QCOMPARE(lastOf(course).value, 1.0);
    QCOMPARE(lastOf(course).detail[u"alerts"_s][0][u"labels"_s][u"severity"_s].toString(), u"critical"_s);
    const AnalysisRecord other = evaluated(
        add(CriterionKind::Alerts, {{u"connection"_s, u"Alerts"_s}, {u"matchers"_s, QJsonArray{u"service=\"db\""_s}}}));
    QVERIFY2(other.state == AnalysisState::Pass, qPrintable(other.reason));
}

void MeasuredChecksTest::anAlertFromBeforeDoesNotCount()
{
    m_workspace->setNow(m_workspace->now() + 24h);
    deploy(m_workspace->now());
    const AnalysisRecord course = evaluated(add(CriterionKind::Alerts, {{u"connection"_s, u"Alerts"_s}}));
    QVERIFY2(course.state == AnalysisState::Pass, qPrintable(course.reason));
    QCOMPARE(lastOf(course).detail[u"older"_s].toInt(), 1);
}

void MeasuredChecksTest::checksInHardStates()
{
    const QJsonObject asked{
        {u"connection"_s, u"Nagios"_s}, {u"hosts"_s, QJsonArray{u"web1"_s}}, {u"services"_s, QJsonArray{u"HTTP"_s}}};
    for (const auto &[state, expected] :
         {std::pair{0, AnalysisState::Pass}, {2, AnalysisState::Fail}, {0, AnalysisState::Pass}})
    {
        AnalysisRecord course;
        // It takes several checks until a state is believed.
        QTRY_VERIFY_WITH_TIMEOUT(m_nagios->command(u"set http %1"_s.arg(state)) == u"ok"
                                     && (course = evaluated(add(CriterionKind::Checks, asked))).state == expected,
                                 30'000);
        QVERIFY(!lastOf(course).detail[u"checks"_s].toArray().isEmpty());
    }
}

void MeasuredChecksTest::aHostThatIsNotThereIsNoPass_data()
{
    QTest::addColumn<QString>("connection");
    QTest::newRow("Nagios") << u"Nagios"_s;
    QTest::newRow("Icinga") << u"Icinga"_s;
}

void MeasuredChecksTest::aHostThatIsNotThereIsNoPass()
{
    QFETCH(QString, connection);
    const AnalysisRecord course =
        evaluated(add(CriterionKind::Checks, {{u"connection"_s, connection}, {u"hosts"_s, QJsonArray{u"web9"_s}}}));
    QVERIFY2(course.state == AnalysisState::Inconclusive || course.state == AnalysisState::Error,
             qPrintable(course.reason));
}

void MeasuredChecksTest::icingaSaysHowServicesAre()
{
    const QJsonObject rate{{u"services"_s, QJsonArray{u"error rate"_s}}};
    for (const auto &[state, expected] : {std::pair{0, AnalysisState::Pass},
                                          {2, AnalysisState::Fail},
                                          {1, AnalysisState::Fail},
                                          {3, AnalysisState::Fail},
                                          {0, AnalysisState::Pass}})
    {
        setIcinga(u"web1!error rate"_s, state);
        const AnalysisRecord course = asIcingaSays(rate);
        QVERIFY2(course.state == expected, qPrintable(course.reason));
        QCOMPARE(lastOf(course).detail[u"checks"_s].toArray().size(), 1);
    }
    // A warning may be put up with.
    setIcinga(u"web1!error rate"_s, 1);
    QCOMPARE(asIcingaSays({{u"services"_s, QJsonArray{u"error rate"_s}}, {u"warning_is_ok"_s, true}}).state,
             AnalysisState::Pass);
    setIcinga(u"web1!error rate"_s, 0);
    // Without services: the host and all of them.
    setIcinga(u"web1"_s, 0);
    setIcinga(u"web1!http"_s, 0);
    const AnalysisRecord all = asIcingaSays({});
    QVERIFY2(all.state == AnalysisState::Pass, qPrintable(all.reason));
    QCOMPARE(lastOf(all).samples, 3);
    setIcinga(u"web1"_s, 1); // of a host: down
    QCOMPARE(asIcingaSays({}).state, AnalysisState::Fail);
    setIcinga(u"web1"_s, 0);
}

void MeasuredChecksTest::icingaBelievesHardStatesOnly()
{
    const QJsonObject http{{u"services"_s, QJsonArray{u"http"_s}}};
    setIcinga(u"web1!http"_s, 0);
    setIcinga(u"web1!http"_s, 2); // the first of two attempts
    QCOMPARE(asIcingaSays(http).state, AnalysisState::Pass);
    setIcinga(u"web1!http"_s, 2);
    const AnalysisRecord hard = asIcingaSays(http);
    QVERIFY2(hard.state == AnalysisState::Fail, qPrintable(hard.reason));
    QVERIFY2(hard.reason.contains(u"web1/http"), qPrintable(hard.reason));
    setIcinga(u"web1!http"_s, 0);
    QCOMPARE(asIcingaSays(http).state, AnalysisState::Pass);
}

void MeasuredChecksTest::aDowntimeOfIcingaHidesNothing()
{
    const auto source = monitoring::makeSource(icinga(), net::Secret("s3cret"));
    QVERIFY(source);
    const Instant now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto made = QCoro::waitFor((*source)->silence({.host = u"web1"_s,
                                                         .service = u"error rate"_s,
                                                         .startsAt = now - 1s,
                                                         .endsAt = now + 1h,
                                                         .createdBy = u"Mara"_s,
                                                         .comment = u"deploying"_s}));
    QVERIFY(made && made->size() == 1);
    setIcinga(u"web1!error rate"_s, 2);
    AnalysisRecord course;
    QTRY_VERIFY_WITH_TIMEOUT((course = asIcingaSays({{u"services"_s, QJsonArray{u"error rate"_s}}}),
                              lastOf(course).detail[u"checks"_s][0][u"in_downtime"_s].toBool()),
                             10'000);
    QCOMPARE(course.state, AnalysisState::Fail);
    setIcinga(u"web1!error rate"_s, 0);
    QVERIFY(QCoro::waitFor((*source)->endSilence(made->front())));
}

void MeasuredChecksTest::anAddressAnswers_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<QJsonObject>("asked");
    QTest::addColumn<AnalysisState>("state");
    QTest::newRow("well") << QJsonObject{{u"status"_s, 200}} << QJsonObject{} << AnalysisState::Pass;
    QTest::newRow("broken") << QJsonObject{{u"status"_s, 503}} << QJsonObject{} << AnalysisState::Fail;
    QTest::newRow("another status is asked for")
        << QJsonObject{{u"status"_s, 401}} << QJsonObject{{u"status"_s, 401}} << AnalysisState::Pass;
    QTest::newRow("with its text") << QJsonObject{{u"body"_s, u"all is well"_s}}
                                   << QJsonObject{{u"contains"_s, u"well"_s}} << AnalysisState::Pass;
    QTest::newRow("without its text") << QJsonObject{{u"body"_s, u"oops"_s}} << QJsonObject{{u"contains"_s, u"well"_s}}
                                      << AnalysisState::Fail;
}

void MeasuredChecksTest::anAddressAnswers()
{
    QFETCH(QJsonObject, answer);
    QFETCH(QJsonObject, asked);
    QFETCH(AnalysisState, state);
    script(u"health"_s, answer);
    asked[u"url"_s] = m_origin->url() + u"/scripted/health"_s;
    const AnalysisRecord course = evaluated(add(CriterionKind::Http, asked));
    QVERIFY2(course.state == state, qPrintable(course.reason));
    QVERIFY(!lastOf(course).said.isEmpty());
}

void MeasuredChecksTest::anAddressThatIsSilentFailsInTime()
{
    const AnalysisRecord silent =
        evaluated(add(CriterionKind::Http, {{u"url"_s, m_origin->url() + u"/held/x"_s}, {u"timeout"_s, u"300ms"_s}}));
    QVERIFY2(silent.state == AnalysisState::Fail, qPrintable(silent.reason));
    const AnalysisRecord gone = evaluated(add(CriterionKind::Http, {{u"url"_s, u"http://127.0.0.1:1/"_s}}));
    QVERIFY2(gone.state == AnalysisState::Fail, qPrintable(gone.reason));
}

void MeasuredChecksTest::redirectsStayAtTheirOrigin()
{
    script(u"there"_s, {{u"status"_s, 200}});
    script(u"near"_s, {{u"status"_s, 302}, {u"headers"_s, QJsonObject{{u"Location"_s, u"/scripted/there"_s}}}});
    script(u"far"_s,
           {{u"status"_s, 302}, {u"headers"_s, QJsonObject{{u"Location"_s, m_alerts->url() + u"/-/ready"_s}}}});
    QCOMPARE(evaluated(add(CriterionKind::Http, {{u"url"_s, m_origin->url() + u"/scripted/near"_s}})).state,
             AnalysisState::Pass);
    const AnalysisRecord far = evaluated(add(CriterionKind::Http, {{u"url"_s, m_origin->url() + u"/scripted/far"_s}}));
    QVERIFY2(far.state == AnalysisState::Fail, qPrintable(far.reason));
}

void MeasuredChecksTest::twoProgramsThatMeasure_countEachTimeOnce()
{
    script(u"health"_s, {{u"status"_s, 200}});
    const CriterionId criterion =
        add(CriterionKind::Http,
            {{u"url"_s, m_origin->url() + u"/scripted/health"_s}, {u"interval"_s, u"1m"_s}, {u"count"_s, 3}});
    const auto measured = [&] {
        const auto newest = valueOf(m_workspace->queries().newestAnalysis(criterion));
        return newest ? valueOf(m_workspace->queries().measurements(newest->id)).size() : 0;
    };
    auto here = m_desk->evaluate(m_release, criterion);
    QTRY_COMPARE(measured(), 1U);
    const auto session = m_workspace->secondSession();
    MeasuringDesk there(*session, *m_sources);
    there.setHaste(1'000);
    auto beside = there.evaluate(m_release, criterion);
    QTRY_VERIFY(there.nextAt(criterion));
    for (std::size_t time = 2; time <= 3; ++time) {
        m_workspace->setNow(m_workspace->now() + 1min);
        m_desk->wake();
        there.wake();
        QTRY_COMPARE(measured(), time);
        QTRY_VERIFY(m_desk->isIdle() && there.isIdle());
        QCOMPARE(measured(), time);
    }
    QTRY_VERIFY(here.isFinished() && beside.isFinished());
    QCOMPARE(valueOf(here.takeResult()).state, AnalysisState::Pass);
    QCOMPARE(valueOf(beside.takeResult()).state, AnalysisState::Pass);
}

void MeasuredChecksTest::aWatchStopsWhenAPersonSaysSo()
{
    script(u"health"_s, {{u"status"_s, 200}});
    deploy(m_workspace->now());
    const CriterionId criterion =
        add(CriterionKind::Http, {{u"url"_s, m_origin->url() + u"/scripted/health"_s}, {u"bake"_s, u"4h"_s}});
    m_desk->resume();
    QTRY_VERIFY(m_desk->nextAt(criterion));
    const auto newest = [&] { return valueOf(m_workspace->queries().newestAnalysis(criterion)).value(); };
    QTRY_COMPARE(newest().state, AnalysisState::Running);
    auto stopped = m_desk->stop(m_release, criterion);
    QTRY_VERIFY(stopped.isFinished());
    QCOMPARE(newest().state, AnalysisState::Inconclusive);
    QVERIFY(!m_desk->nextAt(criterion));
    // An undecided watch does not begin again by itself, and is no pass.
    QTest::qWait(300);
    QCOMPARE(newest().state, AnalysisState::Inconclusive);
    CloseRelease close{m_release, {}, {}, u"all went well"_s, false};
    QCOMPARE(m_workspace->refused(close).kind, ErrorKind::NotAllowed);
    close.waiver = u"watched by hand"_s;
    m_workspace->done(close);
}

void MeasuredChecksTest::aWatchOverWhatIsTakenBack_endsInNobodysName_data()
{
    QTest::addColumn<bool>("isSomebodyThere");
    QTest::addColumn<bool>("followsAnother");
    QTest::newRow("somebody is at work") << true << false;
    QTest::newRow("nobody is at work") << false << false;
    QTest::newRow("somebody is at work, another deployment follows") << true << true;
    QTest::newRow("nobody is at work, another deployment follows") << false << true;
}

void MeasuredChecksTest::aWatchOverWhatIsTakenBack_endsInNobodysName()
{
    QFETCH(bool, isSomebodyThere);
    QFETCH(bool, followsAnother);
    script(u"health"_s, {{u"status"_s, 200}});
    (*m_workspace)->setActor(m_team->mara);
    deploy(m_workspace->now() - 2h);
    const CriterionId criterion =
        add(CriterionKind::Http, {{u"url"_s, m_origin->url() + u"/scripted/health"_s}, {u"bake"_s, u"4h"_s}});
    m_desk->resume();
    QTRY_VERIFY(m_desk->nextAt(criterion));
    const AnalysisRecordId first = valueOf(m_workspace->queries().newestAnalysis(criterion)).value().id;
    QCOMPARE(m_workspace->refused(EndWatch{m_release, first}).kind, ErrorKind::Conflict);
    m_workspace->done(RecordDeployment{.release = m_release,
                                       .environment = m_team->production,
                                       .isRollback = !followsAnother,
                                       .startedAt = m_workspace->now(),
                                       .finishedAt = m_workspace->now(),
                                       .note = u"by hand"_s});
    if (!isSomebodyThere)
        (*m_workspace)->setActor({});
    const auto entryOf = [&](const QString &action) {
        for (const ActivityEntry &each : valueOf(m_workspace->queries().activity(m_release)))
            if (each.action == action)
                return each;
        return ActivityEntry{};
    };
    QTRY_COMPARE(entryOf(u"analysis.end"_s).action, u"analysis.end"_s);
    const ActivityEntry ended = entryOf(u"analysis.end"_s);
    QCOMPARE(ended.actor, entryOf(u"analysis.watch"_s).actor);
    QVERIFY(ended.actor != entryOf(u"deployment.record"_s).actor);
    QVERIFY2(ended.reason.isEmpty(), qPrintable(ended.reason));
    QCOMPARE(entryOf(u"analysis.stop"_s).action, QString());
    QCOMPARE(valueOf(m_workspace->queries().watchedCourse(first)).value().course.state, AnalysisState::Inconclusive);
    QTRY_VERIFY(m_desk->isIdle());
    QCOMPARE(m_desk->nextAt(criterion).has_value(), followsAnother);
}

void MeasuredChecksTest::whatWasMeasuredIsReadOnAnotherThread()
{
    script(u"health"_s, {{u"status"_s, 200}});
    deploy(m_workspace->now() - 8min);
    const CriterionId criterion =
        add(CriterionKind::Http, {{u"url"_s, m_origin->url() + u"/scripted/health"_s}, {u"bake"_s, u"4h"_s}});
    const AnalysisRecord course = m_workspace->done(BeginWatch{m_release, criterion});
    m_workspace->done(ManyMeasurements{course, 500});
    m_desk->resume();
    // Nothing came in yet: the window's thread has not waited for it.
    QVERIFY(!m_desk->nextAt(criterion) && !m_desk->isIdle());
    QTRY_VERIFY(m_desk->nextAt(criterion));
    QCOMPARE(*m_desk->nextAt(criterion), course.startedAt + 500 * 1s + 59s);
    auto stopped = m_desk->stop(m_release, criterion);
    QTRY_VERIFY(stopped.isFinished());
}

void MeasuredChecksTest::aRefusedAccountIsNotTriedAgain()
{
    connectTo(u"Locked"_s, icinga(), "not the password");
    const AnalysisRecord course = evaluated(add(CriterionKind::Checks, {{u"connection"_s, u"Locked"_s},
                                                                        {u"hosts"_s, QJsonArray{u"web1"_s}},
                                                                        {u"interval"_s, u"1m"_s},
                                                                        {u"count"_s, 3}}));
    QCOMPARE(course.state, AnalysisState::Error);
    QCOMPARE(valueOf(m_workspace->queries().measurements(course.id)).size(), 1U);
    QVERIFY2(lastOf(course).error.contains(u"secret"), qPrintable(lastOf(course).error));
}

void MeasuredChecksTest::stoppingWhileTheAddressIsAsked_dropsItsAnswer()
{
    const CriterionId criterion =
        add(CriterionKind::Http, {{u"url"_s, m_origin->url() + u"/held/x"_s}, {u"timeout"_s, u"1500ms"_s}});
    auto asked = m_desk->evaluate(m_release, criterion);
    const auto newest = [&] { return valueOf(m_workspace->queries().newestAnalysis(criterion)); };
    QTRY_VERIFY(newest() && !isFinal(newest()->state));
    QTest::qWait(200);
    auto stopped = m_desk->stop(m_release, criterion);
    QTRY_VERIFY(stopped.isFinished());
    QTRY_VERIFY(asked.isFinished());
    QTRY_VERIFY(m_desk->isIdle());
    QCOMPARE(newest()->state, AnalysisState::Inconclusive);
    QVERIFY(valueOf(m_workspace->queries().measurements(newest()->id)).empty());
}

QTEST_GUILESS_MAIN(MeasuredChecksTest)
#include "measured_checks_test.moc"
