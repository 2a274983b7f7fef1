// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/github/github_provider.h"
#include "ci/gitlab/gitlab_provider.h"
#include "ci/jenkins/jenkins_provider.h"
#include "ci/small_providers_server_test.h"
#include "net/limits.h"

#include <QJsonDocument>

using namespace slipway;
using namespace slipway::ci;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const KindCase kGitHub{
    "github", "fake_github.py", &github::makeProvider, "", "ghp_writer", ".github/workflows/release.yml", "version",
    ""};
const KindCase kGitLab{
    "gitlab", "fake_gitlab.py", &gitlab::makeProvider, "/group/ship", "glpat-dev", "group/ship", "version", ""};
const KindCase kJenkins{"jenkins", "fake_jenkins.py", &jenkins::makeProvider, "", "11aa22", "release", "VERSION", "",
                        "admin"};

const KindCase &largeKind(const QString &name)
{
    return name == u"github" ? kGitHub : name == u"gitlab" ? kGitLab : kJenkins;
}

/// A provider that reaches its server through the proxy.
std::unique_ptr<CiProvider> behindTheProxy(const KindCase &which, const Place &place)
{
    QJsonObject options;
    if (QLatin1StringView(which.name) == "github"_L1)
        options = {{u"repository"_s, u"octo/ship"_s}, {u"api_url"_s, place.proxy.url()}};
    return providerOf(which, place.proxy.url(), which.secret, options);
}

QString sentenceOf(const auto &result)
{
    return result ? QString() : result.error().sentence + result.error().detail;
}

} // namespace

void SmallProvidersServerTest::aLimitIsCountedByOurClock_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("skew");
    QTest::addColumn<QString>("control");
    QTest::addColumn<QJsonObject>("with");
    QTest::addColumn<int>("wait");
    const QJsonObject secondary{{u"secondary"_s, 1}, {u"retry_after"_s, 0}};
    const QJsonObject limited{{u"limited"_s, 1}, {u"limit_headers"_s, false}};
    for (const int skew : {-600, 600}) {
        QTest::addRow("GitHub, secondary limit, clock %d s off", skew)
            << u"github"_s << skew << u"set"_s << secondary << 60;
        QTest::addRow("GitHub, nothing remaining, clock %d s off", skew)
            << u"github"_s << skew << u"remaining"_s << QJsonObject{{u"value"_s, 0}} << 1800 - skew;
        QTest::addRow("GitLab, clock %d s off", skew) << u"gitlab"_s << skew << u"set"_s << limited << 60;
    }
}

void SmallProvidersServerTest::aLimitIsCountedByOurClock()
{
    QFETCH(QString, name);
    QFETCH(int, skew);
    QFETCH(QString, control);
    QFETCH(QJsonObject, with);
    QFETCH(int, wait);
    const KindCase &which = largeKind(name);
    const Place &place = *placeOf(QString::fromLatin1(which.script));
    const auto provider = behindTheProxy(which, place);
    const Result<PendingTrigger> pending = QCoro::waitFor(provider->prepare(wishFor(which)));
    QVERIFY2(pending, qPrintable(sentenceOf(pending)));
    place.proxy.post(u"/_fault"_s, {{u"kind"_s, u"skewed_date"_s}, {u"seconds"_s, skew}});
    place.server.post(u"/_test/"_s + control, with);
    const TriggerOutcome outcome = QCoro::waitFor(provider->trigger(wishFor(which), *pending));
    QCOMPARE(outcome.kind, Kind::Limited);
    QVERIFY(outcome.retryAt);
    const auto off = std::chrono::abs(*outcome.retryAt - net::systemNow() - std::chrono::seconds(wait));
    QVERIFY2(off < 4s, QByteArray::number(qint64(off.count())));
}

void SmallProvidersServerTest::aSecondaryLimitIsNoMissingRight()
{
    const Place &place = *placeOf(u"fake_github.py"_s);
    const auto provider = behindTheProxy(kGitHub, place);
    place.server.post(u"/_test/set"_s, {{u"secondary"_s, 2}, {u"retry_after"_s, 0}});
    const Result<std::vector<Job>> jobs = QCoro::waitFor(provider->jobs({}));
    QVERIFY(!jobs);
    QVERIFY2(jobs.error().kind == ErrorKind::Remote, qPrintable(sentenceOf(jobs)));
    QVERIFY(provider->http().nextFree() > net::systemNow() + 55s);
    const QJsonObject requests = place.proxy.get(u"/_counters"_s)[u"requests"].toObject();
    int arrived = 0;
    for (const QJsonValue each : requests)
        arrived += each.toInt();
    QVERIFY2(arrived <= 2, QJsonDocument(requests).toJson());
}

void SmallProvidersServerTest::theLastTenthIsForPeople()
{
    const Place &place = *placeOf(u"fake_github.py"_s);
    const auto provider = behindTheProxy(kGitHub, place);
    const QString job = QString::fromLatin1(kGitHub.job);
    place.server.post(u"/_test/remaining"_s, {{u"value"_s, 400}});
    (void)QCoro::waitFor(provider->jobs({})); // its headers tell what is left
    QVERIFY(!QCoro::waitFor(provider->runs(job, 1)));
    const auto asked = provider->http().forAPerson();
    const Result<JobForm> form = QCoro::waitFor(provider->form(job, u"main"_s));
    QVERIFY2(form, qPrintable(sentenceOf(form)));
    const Sent sent = send(*provider, wishFor(kGitHub));
    QVERIFY2(sent.outcome.kind == Kind::RunKnown, qPrintable(sent.outcome.message));
}

void SmallProvidersServerTest::bytesThatAreNoTextAreReplaced_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"github"_s, u"gitlab"_s, u"jenkins"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void SmallProvidersServerTest::bytesThatAreNoTextAreReplaced()
{
    QFETCH(QString, name);
    const KindCase &which = largeKind(name);
    const Place &place = *placeOf(QString::fromLatin1(which.script));
    const auto provider = behindTheProxy(which, place);
    (void)QCoro::waitFor(provider->jobs({}));
    place.proxy.post(u"/_fault"_s, {{u"kind"_s, u"invalid_utf8"_s}, {u"method"_s, u"GET"_s}, {u"times"_s, -1}});
    const Result<std::vector<Job>> jobs = QCoro::waitFor(provider->jobs({}));
    QVERIFY2(jobs, qPrintable(sentenceOf(jobs)));
    QVERIFY(!jobs->empty());
}

void SmallProvidersServerTest::aServerThatHasMovedStartsNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    for (const QString &name : {u"github"_s, u"gitlab"_s, u"jenkins"_s})
        for (const int status : {301, 307, 308})
            QTest::addRow("%s %d", qPrintable(name), status) << name << status;
}

void SmallProvidersServerTest::aServerThatHasMovedStartsNothing()
{
    QFETCH(QString, name);
    QFETCH(int, status);
    const KindCase &which = largeKind(name);
    const Place &place = *placeOf(QString::fromLatin1(which.script));
    const auto provider = behindTheProxy(which, place);
    place.proxy.post(u"/_fault"_s, {{u"kind"_s, u"redirect"_s}, {u"method"_s, u"POST"_s}, {u"status"_s, status}});
    const Sent sent = send(*provider, wishFor(which));
    QVERIFY2(sent.outcome.kind == Kind::Rejected, qPrintable(sent.outcome.message));
    QVERIFY2(sent.outcome.message.contains(u"has moved"_s), qPrintable(sent.outcome.message));
    QCOMPARE(place.proxy.get(u"/_counters"_s)[u"elsewhere"][u"requests"].toObject(), QJsonObject());
}

void SmallProvidersServerTest::aSecretInputOfGitLabIsSentAsAnInput()
{
    const Place &place = *placeOf(u"fake_gitlab.py"_s);
    const auto provider = behindTheProxy(kGitLab, place);
    Trigger trigger = wishFor(kGitLab);
    trigger.secrets = trigger.parameters;
    trigger.parameters.clear();
    const Sent sent = send(*provider, trigger);
    QVERIFY2(sent.outcome.kind == Kind::RunKnown, qPrintable(sent.outcome.message));
    QVERIFY(!QJsonDocument(sent.pending.parameters).toJson().contains("4.2"));
    const QJsonObject pipeline = place.server.post(u"/_test/pipeline"_s, {{u"pipeline"_s, sent.runId.toLongLong()}});
    QCOMPARE(pipeline[u"inputs"][u"version"].toString(), u"4.2"_s);
}
