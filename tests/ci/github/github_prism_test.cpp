// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "github_site.h"

#include <QTest>

using namespace slipway;
using namespace slipway::ci;
using namespace slipway::test;
using namespace Qt::StringLiterals;

/// With Prism between the provider and the fake, every request and every answer is checked against GitHub's own description:
/// one that breaks it fails here. Logs and artifacts are not asked through it, because it follows redirects itself.
class GitHubPrismTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { GitHubSite::stopAll(); }
    void whatIsAskedAndAnsweredKeepsToTheDescription_data();
    void whatIsAskedAndAnsweredKeepsToTheDescription();
    void whatBreaksTheDescriptionIsSeen();
};

void GitHubPrismTest::whatIsAskedAndAnsweredKeepsToTheDescription_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("tellsTheRun");
    QTest::newRow("cloud, the run's id when asked for") << u"cloud-2022"_s << u"2022-11-28"_s << true;
    QTest::newRow("cloud, always the run's id") << u"cloud-2026"_s << u"2026-03-10"_s << true;
    QTest::newRow("Enterprise Server, no id") << u"ghes"_s << u"2022-11-28"_s << false;
}

void GitHubPrismTest::whatIsAskedAndAnsweredKeepsToTheDescription()
{
    QFETCH(QString, mode);
    QFETCH(QString, version);
    QFETCH(bool, tellsTheRun);
    const GitHubSite site(mode);
    const ServerProcess prism(u"prism_proxy.py"_s, {mode, QString::number(site.server.port())}, 60);
    QVERIFY2(prism.problem().isEmpty(), qPrintable(prism.problem()));
    site.set(u"base"_s, prism.url());
    const auto provider = site.providerAt(prism.url(), "ghp_writer", {{u"api_version"_s, version}});

    const auto holds = [](const auto &result) {
        if (!result)
            qWarning().noquote() << result.error().sentence << result.error().detail;
        return result.has_value();
    };
    QVERIFY(holds(QCoro::waitFor(provider->probe({}))));
    const auto jobs = QCoro::waitFor(provider->jobs({}));
    QVERIFY(holds(jobs));
    QCOMPARE(jobs->size(), 4);
    const auto form = QCoro::waitFor(provider->form(kReleaseWorkflow, u"release/1.4"_s));
    QVERIFY(holds(form));
    QCOMPARE(form->parameters.size(), 6);

    const Sent sent = send(*provider, wish(kReleaseWorkflow, {{u"version"_s, u"4.2"_s}}, u"release/1.4"_s));
    QCOMPARE(sent.outcome.kind, tellsTheRun ? TriggerOutcome::Kind::RunKnown : TriggerOutcome::Kind::Accepted);
    const auto resolution = QCoro::waitFor(provider->resolve(sent.pending));
    QVERIFY(holds(resolution));
    QCOMPARE(resolution->kind, Resolution::Kind::Found);
    const QString run = resolution->runId;
    if (tellsTheRun)
        QCOMPARE(run, sent.outcome.runId);
    QCOMPARE(site.server.counter(u"created"_s), 1);

    const auto queued = QCoro::waitFor(provider->run(kReleaseWorkflow, run, {}));
    QVERIFY(holds(queued));
    QCOMPARE(queued->state, RunState::Queued);
    const auto unchanged = QCoro::waitFor(provider->run(kReleaseWorkflow, run, queued->validator));
    QVERIFY(holds(unchanged));
    QVERIFY(unchanged->isUnchanged);
    QVERIFY(holds(QCoro::waitFor(provider->runs(kReleaseWorkflow, 10))));

    site.control(u"gate"_s, {{u"run"_s, run.toLongLong()}});
    const auto gates = QCoro::waitFor(provider->gates(kReleaseWorkflow, run));
    QVERIFY(holds(gates));
    QCOMPARE(gates->size(), 1);
    QVERIFY(holds(
        QCoro::waitFor(provider->answer(kReleaseWorkflow, run, gates->front(), GateAnswerKind::Approve, u"go"_s, {}))));
    const auto polite = QCoro::waitFor(provider->cancel(kReleaseWorkflow, run, {}, CancelMode::Polite));
    QVERIFY(holds(polite));
    QVERIFY(polite->isAccepted);
    const auto forced = QCoro::waitFor(provider->cancel(kReleaseWorkflow, run, {}, CancelMode::Force));
    QVERIFY(holds(forced));
    QVERIFY(forced->isGone);
    QCOMPARE(QCoro::waitFor(provider->rerun(kReleaseWorkflow, run, RerunMode::Failed, {})).kind,
             TriggerOutcome::Kind::RunKnown);
    const auto again = QCoro::waitFor(provider->run(kReleaseWorkflow, run, {}));
    QVERIFY(holds(again));
    QCOMPARE(again->attempt, 2);
    site.control(
        u"artifact"_s,
        {{u"run"_s, run.toLongLong()}, {u"name"_s, u"notes"_s}, {u"entries"_s, QJsonObject{{u"a"_s, u"b"_s}}}});
    const auto artifacts = QCoro::waitFor(provider->artifacts(kReleaseWorkflow, run));
    QVERIFY(holds(artifacts));
    QCOMPARE(artifacts->size(), 1);
    QCOMPARE(site.server.counter(u"created"_s), 1);
}

/// The proxy does check: a run whose state GitHub's jobs never have does not get through.
void GitHubPrismTest::whatBreaksTheDescriptionIsSeen()
{
    const GitHubSite site(u"cloud-2022"_s);
    const ServerProcess prism(u"prism_proxy.py"_s, {u"cloud-2022"_s, QString::number(site.server.port())}, 60);
    QVERIFY2(prism.problem().isEmpty(), qPrintable(prism.problem()));
    const QString run = site.started();
    site.change(run, {{u"jobs"_s, QJsonArray{QJsonObject{{u"name"_s, u"build"_s}, {u"status"_s, u"sleeping"_s}}}}});
    const auto provider = site.providerAt(prism.url());
    const net::Request jobs{.url = QUrl(prism.url() + u"/repos/octo/ship/actions/runs/%1/jobs"_s.arg(run)),
                            .effect = net::Effect::Converging};
    const net::Exchange answer = QCoro::waitFor(provider->http().send(jobs));
    QVERIFY(answer);
    QCOMPARE(answer->status, 500);
    QVERIFY(answer->body.contains("queued, in_progress, completed"));
}

QTEST_GUILESS_MAIN(GitHubPrismTest)
#include "github_prism_test.moc"
