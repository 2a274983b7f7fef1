// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/slipwayctl_run.h"
#include "support/git_clone.h"
#include "support/report_readers.h"
#include "support/server_process.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway::tests;
using slipway::test::GitClone;
using slipway::test::ReportReaders;
using slipway::test::ServerProcess;

namespace {

const QStringList kFormats{u"html"_s, u"pdf"_s, u"md"_s, u"json"_s};
const QString kBad = u"Shop/1.5.0"_s;
const QString kGood = u"Shop/1.5.1"_s;
const QByteArray kTemplate = R"(name: Shop release
description: The shop, every other week.
start: T-2d
environment: production
milestones:
  - {key: code_freeze, name: Code freeze, at: T-1d}
phases:
  - key: development
    name: Development
    ends: code_freeze
    items:
      - {title: Freeze the branch, owner: release_coordinator, due: code_freeze}
  - key: testing
    name: Testing
    ends: T-1h
    items:
      - {title: "Regression of cart, search and checkout", owner: qa_lead, due: T-2h}
    signoffs:
      - {role: qa_lead, due: T-1h}
      - {role: product_owner, due: T-1h}
  - key: shipping
    name: Shipping
    starts: T-1h
    ends: T+1d
    items:
      - {title: Tell support what is new, owner: release_coordinator, due: T+2h, required: false}
jobs:
  - {name: Build and test, purpose: test, phase: testing, connection: builds, job: app-linux, ref: "v{{ release.version }}"}
  - {name: Deploy, purpose: deploy, connection: builds, job: deploy-app, parameters: {version: "{{ release.version }}", environment: "{{ environment.name }}"}}
  - {name: Roll back, purpose: rollback, connection: builds, job: rollback-app, parameters: {version: "{{ release.version }}", environment: "{{ environment.name }}"}}
)";

QString errorRatio(const QString &track)
{
    return u"sum(rate(http_requests_total{track=\"%1\",code=~\"5..\"}[1m]))/sum(rate(http_requests_total{track=\"%1\"}[1m]))"_s
        .arg(track);
}
QString latency(const QString &track)
{
    return u"histogram_quantile(0.95,sum by (le)(rate(http_request_duration_seconds_bucket{track=\"%1\"}[1m])))"_s.arg(
        track);
}
QString isoTime(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC).toString(Qt::ISODate);
}

/// The member of a list whose key has that value; empty: there is none.
QJsonObject memberOf(const QJsonValue &list, const QString &key, const QString &value)
{
    for (const QJsonValue &each : list.toArray())
        if (each[key].toString() == value)
            return each.toObject();
    return {};
}

/// Every text and number of a document, for looking something up.
void gatherTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts += value.toString();
    for (const QJsonValue &each : value.toArray())
        gatherTexts(each, texts);
    const QJsonObject object = value.toObject();
    for (const QJsonValue &each : object)
        gatherTexts(each, texts);
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.remove(blanks);
}

} // namespace

/// Two releases of a shop from their commits to their closed reports, with the command line only: a real repository, a real
/// Buildbot, Prometheus and Alertmanager. The canary of the first makes things worse, as the generated history has it.
class ReportJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aBadRelease_isStoppedByWhatIsMeasured();
    void whatWentWrong_isWrittenDown();
    void aGoodRelease_isShipped_andWatched();
    void theReportOfTheBadOne_saysSo_inEveryFormat();
    void theBakeTimeEnds_andTheReportWritesItself();
    void theReportOfTheGoodOne_saysSo_inEveryFormat();
    void theBrowser_findsIt_withNothingFetched();
    void inGerman_itIsTheSame();
    void theFiveMetrics_andTheForecast();
    void whatIsClosed_staysAsItIs();
    void theArchive_isRestoredElsewhere();

private:
    /// A run that must end so.
    Ran did(const QStringList &arguments, int status = 0)
    {
        const Ran ran = m_ctl.json(arguments);
        if (ran.status != status)
            QTest::qFail((arguments.join(u' ').toUtf8() + "\n" + ran.all()).constData(), __FILE__, __LINE__);
        return ran;
    }
    Ran didAs(const QString &person, const QStringList &arguments)
    {
        m_ctl.set(u"SLIPWAY_AS"_s, person);
        const Ran ran = did(arguments);
        m_ctl.set(u"SLIPWAY_AS"_s, u"Mara Lind"_s);
        return ran;
    }
    void makeRepository();
    void plan(const QString &release, const QString &track, const QStringList &comparison);
    void makeReady(const QString &release);
    void exported(const QString &release, const QString &name);
    [[nodiscard]] QJsonObject reportOf(const QString &name)
    {
        return QJsonDocument::fromJson(m_ctl.read(name + u".json"_s)).object()[u"report"].toObject();
    }
    [[nodiscard]] QStringList missing(const QString &name, const QStringList &facts);
    /// What `git rev-list` says.
    [[nodiscard]] QString counted(const QStringList &arguments)
    {
        return m_shop.git(QStringList{u"rev-list"_s, u"--count"_s} + arguments);
    }

    QTemporaryDir m_folder;
    ReportReaders m_readers;
    GitClone m_shop;
    Slipwayctl m_ctl;
    std::unique_ptr<ServerProcess> m_master;
    std::unique_ptr<ServerProcess> m_metrics;
    std::unique_ptr<ServerProcess> m_pager;
    QProcess m_watch;
    qint64 m_began = 0;
};

void ReportJourneyTest::makeRepository()
{
    m_shop.setTime(m_began - 90'000);
    m_shop.commit(u"feat: the shop sells"_s);
    m_shop.tag(u"v1.4.0"_s);
    m_shop.authoredBy(u"Ines Prado"_s, u"ines@example.org"_s);
    m_shop.commit(u"feat(cart)!: baskets are kept for a month\n\nCloses #41"_s);
    m_shop.authoredBy(u"Ada Obi"_s, u"ada@example.org"_s);
    m_shop.commit(u"fix: sums of <script>alert('1')</script> are rounded\n\nSHOP-2"_s);
    (void)m_shop.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"search"_s});
    m_shop.commit(u"feat(search): suggestions while typing\n\nSHOP-7"_s, u"search"_s);
    (void)m_shop.git({u"checkout"_s, u"-q"_s, u"main"_s});
    m_shop.commit(u"docs: how to return goods"_s);
    m_shop.merge(u"search"_s, u"Merge branch 'search'"_s);
    m_shop.tag(u"v1.5.0"_s);
    m_shop.commit(u"fix: checkout no longer times out\n\nCloses #52"_s);
    m_shop.authoredBy(u"Henrik Ödegård"_s, u"henrik@example.org"_s);
    m_shop.commit(u"fix: <b>bold</b> & \"quoted\" names of goods are shown as they are | all"_s);
    m_shop.tag(u"v1.5.1"_s);
}

void ReportJourneyTest::initTestCase()
{
    m_began = QDateTime::currentSecsSinceEpoch();
    const auto folder = [&](const QString &name) {
        QDir(m_folder.path()).mkdir(name);
        return QStringList{u"--dir"_s, m_folder.filePath(name)};
    };
    m_metrics = std::make_unique<ServerProcess>(
        u"monitoring/run_prometheus.py"_s,
        folder(u"metrics"_s) + QStringList{u"--canary-at"_s, QString::number(m_began - 120)}, 90);
    QVERIFY2(m_metrics->problem().isEmpty(), qPrintable(m_metrics->problem()));
    m_pager = std::make_unique<ServerProcess>(u"monitoring/run_alertmanager.py"_s, folder(u"pager"_s), 60);
    QVERIFY2(m_pager->problem().isEmpty(), qPrintable(m_pager->problem()));
    m_master = std::make_unique<ServerProcess>(u"buildbot/run_buildbot.py"_s, folder(u"builds"_s), 90);
    QVERIFY2(m_master->problem().isEmpty(), qPrintable(m_master->problem()));
    makeRepository();

    did({u"workspace"_s, u"init"_s});
    for (const auto &[name, role] : {std::pair{u"Mara Lind"_s, u"release_coordinator"_s},
                                     {u"Jonas Weber"_s, u"qa_lead"_s},
                                     {u"Henrik Ödegård"_s, u"product_owner"_s}})
        did({u"person"_s, u"add"_s, name, u"--email"_s, name.section(u' ', 0, 0).toLower() + u"@example.org"_s,
             u"--role"_s, role});
    m_ctl.set(u"SLIPWAY_AS"_s, u"Mara Lind"_s);
    did({u"product"_s, u"add"_s, u"Shop"_s, u"--repo"_s, m_shop.path(), u"--zone"_s, u"Europe/Berlin"_s});
    did({u"scope"_s, u"settings"_s, u"Shop"_s, u"--references"_s, u"#123"_s, u"--references"_s, u"ABC-123"_s});
    did({u"environment"_s, u"add"_s, u"production"_s});
    did({u"ci"_s, u"connection"_s, u"add"_s, u"builds"_s, u"--kind"_s, u"buildbot"_s, u"--url"_s, m_master->url()});
    did({u"monitor"_s, u"connection"_s, u"add"_s, u"Metrics"_s, u"--kind"_s, u"prometheus"_s, u"--url"_s,
         m_metrics->url()});
    did({u"monitor"_s, u"connection"_s, u"add"_s, u"Pager"_s, u"--kind"_s, u"alertmanager"_s, u"--url"_s,
         m_pager->url()});
    did({u"template"_s, u"import"_s, m_ctl.write(u"shop.yaml"_s, kTemplate)});
}

void ReportJourneyTest::cleanupTestCase()
{
    if (m_watch.state() != QProcess::NotRunning) {
        m_watch.kill();
        m_watch.waitForFinished();
    }
}

void ReportJourneyTest::plan(const QString &release, const QString &track, const QStringList &comparison)
{
    did({u"release"_s, u"create"_s, u"Shop"_s, release.section(u'/', 1), u"--ship"_s, isoTime(m_began + 7'200),
         u"--template"_s, u"Shop release"_s});
    did({u"scope"_s, u"refresh"_s, release});
    did({u"notes"_s, u"draft"_s, release});
    const QStringList watched{u"--bake"_s, u"21s"_s, u"--interval"_s, u"3s"_s};
    did(QStringList{u"criterion"_s, u"add"_s, release, u"Errors in production"_s, u"--connection"_s, u"Metrics"_s,
                    u"--metric"_s, errorRatio(track), u"--threshold"_s, u"<= 1 %"_s, u"--unit"_s, u"ratio"_s}
        + watched);
    did(QStringList{u"criterion"_s, u"add"_s, release, u"As quick as before"_s, u"--connection"_s, u"Metrics"_s,
                    u"--compare"_s, latency(track), u"--step"_s, u"1s"_s, u"--unit"_s, u"s"_s, u"--direction"_s,
                    u"increase"_s, u"--effect"_s, u"1.2"_s}
        + comparison);
    did(QStringList{u"criterion"_s, u"add"_s, release, u"No new alert"_s, u"--connection"_s, u"Pager"_s, u"--alerts"_s,
                    u"--match"_s, u"service=\"shop\""_s}
        + watched);
    did({u"criterion"_s, u"add"_s, release, u"Tests pass"_s, u"--kind"_s, u"tests"_s, u"--min-pass"_s, u"100"_s});
    did({u"monitor"_s, u"panel"_s, u"add"_s, u"Errors by track"_s, u"--release"_s, release, u"--connection"_s,
         u"Metrics"_s, u"--query"_s,
         u"sum by (track)(rate(http_requests_total{code=~\"5..\"}[1m]))/sum by (track)(rate(http_requests_total[1m]))"_s,
         u"--legend"_s, u"{{track}}"_s, u"--unit"_s, u"ratio"_s, u"--above"_s, u"0.01"_s});
    for (const QString &state : {u"planned"_s, u"in_progress"_s})
        did({u"release"_s, u"state"_s, release, state});
}

/// Tests from the pipeline, sign-offs, the gate.
void ReportJourneyTest::makeReady(const QString &release)
{
    const Ran before = did({u"gate"_s, u"check"_s, release}, 1);
    QVERIFY2(before.out.contains("Tests pass"), before.all());
    did({u"checklist"_s, u"done"_s, release, u"Freeze the branch"_s});
    did({u"checklist"_s, u"done"_s, release, u"Regression"_s, u"--evidence"_s, u"https://wiki.example.org/212"_s});
    const Ran built = did({u"ci"_s, u"trigger"_s, release, u"Build and test"_s, u"--wait"_s});
    QCOMPARE(built.json()[u"run"][u"result"].toString(), u"success"_s);
    did({u"criterion"_s, u"evaluate"_s, release});
    did({u"signoff"_s, u"request"_s, release});
    didAs(u"Jonas Weber"_s, {u"signoff"_s, u"approve"_s, release, u"--role"_s, u"qa_lead"_s, u"--comment"_s,
                             u"All 212 cases are green"_s});
    didAs(u"Henrik Ödegård"_s, {u"signoff"_s, u"approve"_s, release, u"--role"_s, u"product_owner"_s, u"--comment"_s,
                                u"Wir können ausliefern – los!"_s});
    QCOMPARE(did({u"gate"_s, u"check"_s, release}).json()[u"answer"].toString(), u"go"_s);
    const Ran deployed = did({u"deploy"_s, release, u"production"_s, u"--wait"_s});
    QCOMPARE(deployed.json()[u"deployment"][u"outcome"].toString(), u"succeeded"_s);
}

void ReportJourneyTest::aBadRelease_isStoppedByWhatIsMeasured()
{
    plan(kBad, u"canary"_s, {u"--mode"_s, u"canary"_s, u"--baseline"_s, latency(u"stable"_s), u"--window"_s, u"6s"_s});
    makeReady(kBad);
    const QString alert =
        u"[{\"labels\":{\"alertname\":\"HighErrorRate\",\"service\":\"shop\",\"severity\":\"critical\"},\"startsAt\":\"%1\"}]"_s
            .arg(isoTime(QDateTime::currentSecsSinceEpoch() + 1));
    QCOMPARE(m_pager->command(u"push "_s + alert), u"200"_s);
    const Ran watched = did({u"monitor"_s, u"watch"_s, kBad, u"--for"_s, u"40s"_s}, 1);
    const QJsonArray courses = watched.json()[u"watch"].toArray();
    for (const QString &each : {u"Errors in production"_s, u"As quick as before"_s, u"No new alert"_s})
        QVERIFY2(memberOf(courses, u"title"_s, each)[u"state"] == u"fail"_s, watched.all());
    // Nothing further of it goes out.
    QCOMPARE(m_ctl.run({u"deploy"_s, kBad, u"production"_s}).status, 5);
}

void ReportJourneyTest::whatWentWrong_isWrittenDown()
{
    const QString incident = did({u"incident"_s, u"open"_s, kBad, u"--title"_s, u"Checkout fails for one in twenty"_s,
                                  u"--severity"_s, u"sev2"_s, u"--deployment"_s, u"last"_s})
                                 .json()[u"id"]
                                 .toString();
    did({u"incident"_s, u"note"_s, incident, u"The migration of the baskets holds a lock"_s});
    did({u"incident"_s, u"update"_s, incident, u"--cause"_s, u"A lock on the baskets"_s});
    const Ran back = did({u"rollback"_s, kBad, u"production"_s, u"--wait"_s});
    QCOMPARE(back.json()[u"deployment"][u"outcome"].toString(), u"succeeded"_s);
    did({u"incident"_s, u"resolve"_s, incident, u"--note"_s, u"Rolled back; the lock is gone"_s});
    did({u"feedback"_s, u"add"_s, u"I could not pay for ten minutes"_s, u"--source"_s, u"Support"_s, u"--sentiment"_s,
         u"negative"_s, u"--release"_s, kBad});
    const QString ended =
        u"[{\"labels\":{\"alertname\":\"HighErrorRate\",\"service\":\"shop\",\"severity\":\"critical\"},\"endsAt\":\"%1\"}]"_s
            .arg(isoTime(QDateTime::currentSecsSinceEpoch() - 1));
    QCOMPARE(m_pager->command(u"push "_s + ended), u"200"_s);
}

void ReportJourneyTest::aGoodRelease_isShipped_andWatched()
{
    plan(kGood, u"stable"_s, {u"--window"_s, u"20s"_s});
    makeReady(kGood);
    m_ctl.start(m_watch, {u"--json"_s, u"monitor"_s, u"watch"_s, kGood, u"--for"_s, u"60s"_s});
    QVERIFY(m_watch.waitForStarted());
}

void ReportJourneyTest::exported(const QString &release, const QString &name)
{
    for (const QString &each : kFormats)
        did({u"report"_s, u"export"_s, release, m_ctl.path(name + u'.' + each)});
}

/// Those of the facts that a format does not tell, with its name.
QStringList ReportJourneyTest::missing(const QString &name, const QStringList &facts)
{
    QStringList texts;
    gatherTexts(reportOf(name), texts);
    static const QRegularExpression escapes(u"\\\\(?=[^\\w\\s])"_s);
    const std::pair<QString, QString> read[] = {
        {u"json"_s, texts.join(u'\n')},
        {u"md"_s, QString::fromUtf8(m_ctl.read(name + u".md"_s)).remove(escapes)},
        {u"pdf"_s, m_readers.ranWith(u"pdftotext"_s, {u"-raw"_s, m_ctl.path(name + u".pdf"_s), u"-"_s})}};
    QStringList lacking;
    for (const auto &[format, text] : read)
        for (const QString &fact : facts)
            if (!withoutBlanks(text).contains(withoutBlanks(fact)))
                lacking += format + u": "_s + fact;
    QString list;
    for (QString fact : facts)
        list +=
            u"\""_s + fact.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u"</"_s, u"<\\/"_s) + u"\","_s;
    const auto [title, console] = m_readers.asked(
        m_ctl.path(name + u".html"_s),
        u"const lacking = [%1].filter(each => { getSelection().removeAllRanges(); return !find(each, true, false, true); });\n"
        "document.title = \"LACKING \" + JSON.stringify(lacking) + \" FETCHED \" + performance.getEntriesByType(\"resource\").length;"_s
            .arg(list));
    if (title != u"LACKING [] FETCHED 0"_s)
        lacking += u"html: "_s + title;
    return lacking + console;
}

void ReportJourneyTest::theReportOfTheBadOne_saysSo_inEveryFormat()
{
    did({u"lesson"_s, u"add"_s, kBad, u"Migrations run before the deployment, not with it"_s, u"--body"_s,
         u"A lock stopped the checkout"_s, u"--item"_s, u"The migration was rehearsed on a copy"_s});
    did({u"action"_s, u"add"_s, kBad, u"Rehearse migrations on a copy"_s, u"--owner"_s, u"Jonas Weber"_s, u"--due"_s,
         isoTime(m_began + 14 * 86'400)});
    did({u"release"_s, u"close"_s, kBad});
    exported(kBad, u"bad"_s);
    QCOMPARE(
        missing(u"bad"_s,
                {u"baskets are kept for a month"_s, u"sums of <script>alert('1')</script> are rounded"_s, u"SHOP-7"_s,
                 u"Errors in production"_s, u"As quick as before"_s, u"HighErrorRate service=shop severity=critical"_s,
                 u"All 212 cases are green"_s, u"Henrik Ödegård"_s, u"Wir können ausliefern – los!"_s,
                 u"Errors by track"_s, u"Checkout fails for one in twenty"_s, u"A lock on the baskets"_s,
                 u"The migration of the baskets holds a lock"_s, u"Rolled back; the lock is gone"_s,
                 u"I could not pay for ten minutes"_s, u"Migrations run before the deployment, not with it"_s,
                 u"The migration was rehearsed on a copy"_s, u"Rehearse migrations on a copy"_s}),
        QStringList());
    // Closed, it is still one that was taken back.
    const QJsonObject report = reportOf(u"bad"_s);
    QCOMPARE(report[u"head"][u"outcome"].toString(), u"bad"_s);
    QVERIFY2(report[u"words"][u"summary"].toString().contains(u"did not hold"_s),
             qPrintable(report[u"words"][u"summary"].toString()));
    QCOMPARE(report[u"deployments"].toArray().size(), 2);
    QVERIFY(report[u"deployments"][1][u"rollback"].toBool());
    QVERIFY(report[u"incidents"][0][u"caused_by_release"].toBool());

    // As the history has it: 6 % of the canary's requests fail, and it takes three times as long.
    const QJsonArray verdicts = report[u"verdicts"].toArray();
    QVERIFY(memberOf(verdicts, u"criterion"_s, u"Errors in production"_s)[u"value"_s].toString().toDouble() > 0.04);
    const QJsonObject slower = memberOf(verdicts, u"criterion"_s, u"As quick as before"_s);
    QCOMPARE(slower[u"label"_s].toString(), u"high"_s);
    QVERIFY(slower[u"value"_s].toString().toDouble() > 2);
    QVERIFY(slower[u"low"_s].toDouble() > 0);
    const QJsonArray series = memberOf(report[u"metrics"], u"title"_s, u"Errors by track"_s)[u"series"_s].toArray();
    const QJsonObject canary = memberOf(series, u"name"_s, u"canary"_s);
    const QJsonObject stable = memberOf(series, u"name"_s, u"stable"_s);
    QVERIFY(!canary.isEmpty());
    for (const QJsonValue &each : canary[u"points"_s].toArray())
        QVERIFY2(each[1].toDouble() > 0.04, QJsonDocument(canary).toJson().constData());
    QVERIFY(stable[u"before"_s][u"median"].toDouble() < 0.01);
    QVERIFY(stable[u"before"_s][u"count"].toInt() > 200); // an hour of quarters of a minute
}

void ReportJourneyTest::theBakeTimeEnds_andTheReportWritesItself()
{
    const QString incident = did({u"incident"_s, u"open"_s, kGood, u"--title"_s, u"Images load slowly for some"_s,
                                  u"--severity"_s, u"sev4"_s})
                                 .json()[u"id"]
                                 .toString();
    did({u"incident"_s, u"resolve"_s, incident, u"--note"_s, u"A cache was cold"_s});
    did({u"feedback"_s, u"add"_s, u"Checkout is quick again"_s, u"--source"_s, u"Support"_s, u"--sentiment"_s,
         u"positive"_s, u"--release"_s, kGood});
    const Ran watched = Slipwayctl::ended(m_watch);
    QVERIFY2(watched.status == 0, watched.all());
    for (const QJsonValue &each : watched.json()[u"watch"].toArray())
        QVERIFY2(each[u"state"].toString() == u"pass"_s, watched.all());
    const QJsonValue written = did({u"report"_s, u"show"_s, kGood}).json()[u"report"];
    const auto at = QDateTime::fromString(written[u"written_at"].toString(), Qt::ISODate);
    const QJsonArray verdicts = written[u"content"][u"report"][u"verdicts"].toArray();
    for (const QJsonValue &each : verdicts)
        QVERIFY2(at >= QDateTime::fromString(each[u"decided_at"].toString(), Qt::ISODate),
                 qPrintable(each[u"criterion"].toString()));
    QCOMPARE(verdicts.size(), 3);
    did({u"checklist"_s, u"done"_s, kGood, u"Tell support"_s});
    did({u"lesson"_s, u"add"_s, kGood, u"A small release is judged within minutes"_s, u"--kind"_s, u"went_well"_s});
    did({u"action"_s, u"add"_s, kGood, u"Warm the cache of images"_s, u"--owner"_s, u"Henrik Ödegård"_s, u"--due"_s,
         isoTime(m_began + 7 * 86'400)});
    exported(kGood, u"good"_s);
}

void ReportJourneyTest::theReportOfTheGoodOne_saysSo_inEveryFormat()
{
    const QJsonObject report = reportOf(u"good"_s);
    QCOMPARE(report[u"head"][u"outcome"].toString(), u"good"_s);
    const QStringList range{u"v1.5.0..v1.5.1"_s};
    const QJsonValue scope = report[u"scope"];
    const QString commits = counted(range);
    QCOMPARE(QString::number(scope[u"commits"].toInt()), commits);
    QCOMPARE(QString::number(scope[u"merges"].toInt(-1)), counted(QStringList{u"--merges"_s} + range));
    QCOMPARE(scope[u"authors"].toArray().size(),
             m_shop.git({u"shortlog"_s, u"-s"_s, u"v1.5.0..v1.5.1"_s}).split(u'\n').size());
    QCOMPARE(scope[u"head"].toString(), m_shop.head());
    const QJsonValue before = reportOf(u"bad"_s)[u"scope"];
    QCOMPARE(QString::number(before[u"commits"].toInt()), counted({u"v1.4.0..v1.5.0"_s}));
    QCOMPARE(QString::number(before[u"merges"].toInt()), counted({u"--merges"_s, u"v1.4.0..v1.5.0"_s}));
    QVERIFY(QString::fromUtf8(m_ctl.read(u"good.md"_s)).contains(u"Commits: **%1** (v1.5.0 … v1.5.1)"_s.arg(commits)));

    QCOMPARE(report[u"tests"][0][u"total"].toInt(), 2);
    QCOMPARE(report[u"tests"][0][u"passed"].toInt(), 2);
    QCOMPARE(report[u"runs"].toArray().size(), 2);
    // What was measured since then does not make a signature an old one.
    for (const QJsonValue &each : report[u"signoffs"].toArray())
        QVERIFY2(!each[u"stale"].toBool(true), qPrintable(each[u"role"].toString()));
    const auto timeOf = [](const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODate); };
    QVERIFY(timeOf(report[u"decided_at"]) <= timeOf(report[u"deployments"][0][u"started_at"]));
    QVERIFY(timeOf(report[u"window"][u"watched_to"]) <= timeOf(report[u"head"][u"as_of"]).addSecs(600));
    const QJsonObject alike = memberOf(report[u"verdicts"], u"criterion"_s, u"As quick as before"_s);
    QCOMPARE(alike[u"label"_s].toString(), u"pass"_s);
    QCOMPARE(alike[u"candidate_count"_s].toInt(), 20);
    QVERIFY(!report[u"queries"].toArray().isEmpty());
}

void ReportJourneyTest::theBrowser_findsIt_withNothingFetched()
{
    QCOMPARE(missing(u"good"_s, {u"checkout no longer times out"_s,
                                 u"<b>bold</b> & \"quoted\" names of goods are shown as they are | all"_s, u"#52"_s,
                                 u"Regression of cart, search and checkout"_s, u"No new alert"_s,
                                 u"All 212 cases are green"_s, u"Build and test"_s, u"Errors by track"_s,
                                 u"Images load slowly for some"_s, u"A cache was cold"_s, u"Checkout is quick again"_s,
                                 u"A small release is judged within minutes"_s, u"Warm the cache of images"_s}),
             QStringList());
    const auto [title, console] = m_readers.asked(
        m_ctl.path(u"good.html"_s),
        u"const charts = document.querySelectorAll(\"#metrics svg.chart\");\n"
        "document.title = charts.length + \" \" + [...charts].every(c => c.querySelector(\"polyline\"));"_s);
    QCOMPARE(console, QStringList());
    QVERIFY2(title.section(u' ', 0, 0).toInt() >= 2 && title.endsWith(u"true"_s), qPrintable(title));
    const QString facts = m_readers.ranWith(u"pdfinfo"_s, {m_ctl.path(u"good.pdf"_s)});
    QVERIFY2(facts.contains(u"Shop 1.5.1: post-release report"_s) && facts.contains(u"A4"_s), qPrintable(facts));
}

void ReportJourneyTest::inGerman_itIsTheSame()
{
    m_ctl.set(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
    exported(kGood, u"gut"_s);
    m_ctl.set(u"LC_ALL"_s, u"C.UTF-8"_s);
    QCOMPARE(missing(u"gut"_s, {u"wurde am"_s, u"All 212 cases are green"_s, u"Warm the cache of images"_s}),
             QStringList());
    QVERIFY(m_ctl.read(u"gut.html"_s).contains("<html lang=\"de"));
    QVERIFY(QString::fromUtf8(m_ctl.read(u"gut.md"_s)).startsWith(u"# Shop 1.5.1: Abschlussbericht"_s));
    const QString facts = m_readers.ranWith(u"pdfinfo"_s, {m_ctl.path(u"gut.pdf"_s)});
    QVERIFY2(facts.contains(u"Abschlussbericht"_s), qPrintable(facts));
    QJsonObject german = reportOf(u"gut"_s);
    QJsonObject english = reportOf(u"good"_s);
    for (QJsonObject *each : {&german, &english})
        for (const QString &worded : {u"words"_s, u"milestones"_s, u"incidents"_s, u"verdicts"_s})
            each->remove(worded);
    QCOMPARE(german, english);
}

void ReportJourneyTest::theFiveMetrics_andTheForecast()
{
    const QJsonValue dora = did({u"dora"_s, u"--product"_s, u"Shop"_s}).json()[u"dora"];
    // Out, back, and out again: the way back is a deployment too, and one that nobody had planned.
    QCOMPARE(dora[u"deployments"].toInt(), 3);
    QCOMPARE(dora[u"failed"].toInt(), 1);
    QCOMPARE(dora[u"change_fail_rate"].toDouble(), 1.0 / 3);
    QCOMPARE(dora[u"deployment_rework_rate"].toDouble(), 1.0 / 3);
    QVERIFY(dora[u"change_lead_time_median_s"].toDouble() > 80'000);
    QVERIFY(dora[u"failed_deployment_recovery_time_median_s"].toDouble() > 0);
    const Ran failed = m_ctl.run({u"delivery"_s, u"list"_s, u"failed"_s, u"--csv"_s});
    QVERIFY2(failed.out.contains("1.5.0") && !failed.out.contains("1.5.1"), failed.all());
    // Two releases are no history to forecast from, and it says so.
    const Ran forecast = did({u"forecast"_s, kGood}, 1);
    QVERIFY2(forecast.json()[u"forecast"].isNull() && !forecast.json()[u"why_not"].toString().isEmpty(),
             forecast.all());
}

void ReportJourneyTest::whatIsClosed_staysAsItIs()
{
    const QJsonObject closed = did({u"release"_s, u"close"_s, kGood}).json();
    QCOMPARE(closed[u"open_action_items"_s].toInt(), 1);
    exported(kGood, u"closed"_s);
    exported(kGood, u"again"_s);
    for (const QString &each : kFormats)
        QVERIFY2(m_ctl.read(u"closed."_s + each) == m_ctl.read(u"again."_s + each), qPrintable(each));
    QCOMPARE(reportOf(u"closed"_s)[u"verdicts"], reportOf(u"good"_s)[u"verdicts"]);
    QCOMPARE(m_ctl.run({u"report"_s, u"edit"_s, kGood, u"--remarks"_s, u"x"_s}).status, 5);
    QVERIFY(did({u"release"_s, u"seal"_s, kGood}).json()[u"is_whole"].toBool());
    QCOMPARE(did({u"action"_s, u"list"_s, u"--owner"_s, u"Henrik Ödegård"_s}).json()[u"actions"].toArray().size(), 1);
}

void ReportJourneyTest::theArchive_isRestoredElsewhere()
{
    Slipwayctl other;
    QCOMPARE(other.run({u"workspace"_s, u"init"_s}).status, 0);
    for (const auto &[release, name] : {std::pair{kBad, u"bad"_s}, {kGood, u"closed"_s}}) {
        const QString file = m_ctl.path(name + u".slipway-archive"_s);
        did({u"release"_s, u"archive"_s, release, file});
        const Ran restored = other.json({u"release"_s, u"restore"_s, file});
        QVERIFY2(restored.status == 0 && restored.json()[u"is_sealed"].toBool(), restored.all());
        for (const QString &each : kFormats) {
            const QString copy = name + u'.' + each;
            const Ran written = other.run({u"report"_s, u"export"_s, release, other.path(copy)});
            QVERIFY2(written.status == 0, written.all());
            QVERIFY2(other.read(copy) == m_ctl.read(copy), qPrintable(copy));
        }
    }
    QCOMPARE(other.run({u"workspace"_s, u"check"_s}).status, 0);
    did({u"workspace"_s, u"check"_s});
}

QTEST_GUILESS_MAIN(ReportJourneyTest)
#include "report_journey_test.moc"
