// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/small_providers_server_test.h"

using namespace slipway;
using namespace slipway::ci;
using namespace slipway::test;
using namespace Qt::StringLiterals;

void SmallProvidersServerTest::azureCancelsAndApproves()
{
    const ServerProcess &server = placeOf(u"fake_azure.py"_s)->server;
    const auto provider = providerOf(kindOf("azure"), server.url());
    const Sent running = send(*provider, wishFor(kindOf("azure")));
    QVERIFY(QCoro::waitFor(provider->cancel(u"3"_s, running.runId, {}, CancelMode::Polite))->isAccepted);
    QCOMPARE(QCoro::waitFor(provider->run(u"3"_s, running.runId, {}))->state, RunState::Cancelling);
    QCOMPARE(runAtLast(*provider, u"3"_s, running.runId).result, RunResult::Cancelled);

    Trigger deploy = wishFor(kindOf("azure"));
    deploy.job = u"4"_s;
    const Sent gated = send(*provider, deploy);
    QCOMPARE(runAtLast(*provider, u"4"_s, gated.runId, RunState::WaitingGate).id, gated.runId);
    const Result<std::vector<Gate>> gates = QCoro::waitFor(provider->gates(u"4"_s, gated.runId));
    QVERIFY(gates && gates->size() == 1);
    QCOMPARE(gates->front().message, u"Look at staging first"_s);
    const auto approve = [&] {
        return QCoro::waitFor(
            provider->answer(u"4"_s, gated.runId, gates->front(), GateAnswerKind::Approve, u"seen"_s, {}));
    };
    QVERIFY(approve()->isAccepted);
    QVERIFY(approve()->isGone);
    QCOMPARE(runAtLast(*provider, u"4"_s, gated.runId).result, RunResult::Success);

    const TriggerOutcome again =
        QCoro::waitFor(provider->rerun(u"3"_s, running.runId, RerunMode::All, wishFor(kindOf("azure"))));
    QCOMPARE(again.kind, Kind::RunKnown);
    QCOMPARE(QCoro::waitFor(provider->run(u"3"_s, again.runId, {}))->parameters.value(u"version"_s), u"4.2"_s);
    const Result<JobForm> form = QCoro::waitFor(provider->form(u"3"_s, {}));
    QVERIFY(form);
    QCOMPARE(form->parameters.front().source, ParameterSpec::Source::LastRun);
    QCOMPARE(form->defaultRef, QString()); // the branch of the newest run is nobody's default
}

void SmallProvidersServerTest::azureReadsLogsOfTasks()
{
    const ServerProcess &server = placeOf(u"fake_azure.py"_s)->server;
    const auto provider = providerOf(kindOf("azure"), server.url());
    const Sent sent = send(*provider, wishFor(kindOf("azure")));
    const Result<LogPart> early = QCoro::waitFor(provider->log(u"3"_s, sent.runId, {}, {}));
    QVERIFY(early && !early->notYet.isEmpty() && !early->isComplete);
    const QByteArray compile = "2026-11-25T10:00:06Z compiling\n2026-11-25T10:00:07Z über\n2026-11-25T10:00:08Z done\n";
    QCOMPARE(logToItsEnd(*provider, u"3"_s, sent.runId, {}), compile + "2026-11-25T10:01:00Z tests passed\n");
    const RunSnapshot run = runAtLast(*provider, u"3"_s, sent.runId);
    const RunPart &task = run.parts.front().parts.front().parts.front();
    QCOMPARE(task.name, u"Compile"_s);
    QCOMPARE(logToItsEnd(*provider, u"3"_s, sent.runId, task.logId), compile);
}

void SmallProvidersServerTest::teamcityCancelsQueuedAndRunning()
{
    const ServerProcess &server = placeOf(u"fake_teamcity.py"_s)->server;
    const auto provider = providerOf(kindOf("teamcity"), server.url());
    server.post(u"/_test/set"_s, {{u"hold"_s, true}});
    const Sent queued = send(*provider, wishFor(kindOf("teamcity")));
    QVERIFY(QCoro::waitFor(provider->cancel(u"App_Build"_s, queued.runId, {}, CancelMode::Polite))->isAccepted);
    QCOMPARE(runAtLast(*provider, u"App_Build"_s, queued.runId).result, RunResult::Cancelled);
    server.post(u"/_test/set"_s, {{u"hold"_s, false}});
    const Sent running = send(*provider, wishFor(kindOf("teamcity")));
    const RunSnapshot seen = runAtLast(*provider, u"App_Build"_s, running.runId, RunState::Running);
    QCOMPARE(seen.estimatedSeconds, 60);
    QCOMPARE(seen.clientKey, u"key-1"_s);
    QVERIFY(seen.startedAt);
    server.post(u"/_test/set"_s, {{u"hold"_s, true}});
    QCOMPARE(toUnixMilliseconds(*seen.startedAt),
             QDateTime(QDate(2026, 11, 25), QTime(10, 0, 5), QTimeZone::UTC).toMSecsSinceEpoch());
    QVERIFY(QCoro::waitFor(provider->cancel(u"App_Build"_s, running.runId, {}, CancelMode::Polite))->isAccepted);
    QCOMPARE(server.counter(u"cancelled"_s), 2);
    QVERIFY(QCoro::waitFor(provider->cancel(u"App_Build"_s, running.runId, {}, CancelMode::Polite))->isGone);
}

void SmallProvidersServerTest::teamcityKnowsKindsOfParametersAndJoinedBuilds()
{
    using Type = ParameterSpec::Type;
    const ServerProcess &server = placeOf(u"fake_teamcity.py"_s)->server;
    const auto provider = providerOf(kindOf("teamcity"), server.url());
    const Result<JobForm> form = QCoro::waitFor(provider->form(u"App_Build"_s, {}));
    QVERIFY(form && form->parameters.size() == 5);
    QCOMPARE(form->parameters[0].label, u"Version"_s);
    QCOMPARE(form->parameters[1].choices, (QStringList{u"staging"_s, u"production"_s}));
    QCOMPARE(form->parameters[2].type, Type::Boolean);
    QCOMPARE(form->parameters[3].type, Type::Secret);
    QCOMPARE(form->parameters[4].type, Type::Text);

    server.post(u"/_test/set"_s, {{u"merge"_s, true}, {u"hold"_s, true}});
    const Sent first = send(*provider, wishFor(kindOf("teamcity")));
    const Sent second = send(*provider, wishFor(kindOf("teamcity")));
    const Result<RunSnapshot> joined = QCoro::waitFor(provider->run(u"App_Build"_s, second.runId, {}));
    QVERIFY(joined);
    QCOMPARE(joined->state, RunState::Superseded);
    QCOMPARE(joined->id, first.runId);
    server.post(u"/_test/set"_s, {{u"hold"_s, false}});
    const QByteArray log =
        "[10:00:05]i: TeamCity server version is 2024.07.3\n[10:00:06] : compiling\n[10:00:09]W: über\n[10:01:05] : Build finished\n";
    QCOMPARE(logToItsEnd(*provider, u"App_Build"_s, first.runId, {}), log);
    const Result<TestResults> tests = QCoro::waitFor(provider->tests(u"App_Build"_s, first.runId));
    QVERIFY(tests && tests->cases.size() == 2);
    QCOMPARE(tests->cases[1].status, TestCase::Status::Failed);
    QCOMPARE(tests->cases[1].name, u"Suite.fails"_s);
}

void SmallProvidersServerTest::circleciApprovesCancelsAndReruns()
{
    const ServerProcess &server = placeOf(u"fake_circleci.py"_s)->server;
    const auto provider = providerOf(kindOf("circleci"), server.url());
    const QString job = u"gh/acme/shop"_s;
    const Sent gated = send(*provider, wishFor(kindOf("circleci"), u"gated"_s));
    const RunSnapshot waiting = runAtLast(*provider, job, gated.runId, RunState::WaitingGate);
    QCOMPARE(waiting.parts.size(), 2U);
    const Result<std::vector<Gate>> gates = QCoro::waitFor(provider->gates(job, gated.runId));
    QVERIFY(gates && gates->size() == 1);
    QCOMPARE(gates->front().name, u"hold"_s);
    QVERIFY(!QCoro::waitFor(provider->answer(job, gated.runId, gates->front(), GateAnswerKind::Reject, {}, {})));
    QVERIFY(QCoro::waitFor(provider->answer(job, gated.runId, gates->front(), GateAnswerKind::Approve, {}, {}))
                ->isAccepted);
    QVERIFY(
        QCoro::waitFor(provider->answer(job, gated.runId, gates->front(), GateAnswerKind::Approve, {}, {}))->isGone);
    QCOMPARE(runAtLast(*provider, job, gated.runId).result, RunResult::Success);

    const Sent stopped = send(*provider, wishFor(kindOf("circleci")));
    runAtLast(*provider, job, stopped.runId, RunState::Running);
    server.post(u"/_test/set"_s, {{u"hold"_s, true}});
    QVERIFY(QCoro::waitFor(provider->cancel(job, stopped.runId, {}, CancelMode::Polite))->isAccepted);
    QCOMPARE(runAtLast(*provider, job, stopped.runId).result, RunResult::Cancelled);
    QVERIFY(QCoro::waitFor(provider->cancel(job, stopped.runId, {}, CancelMode::Polite))->isGone);

    server.post(u"/_test/set"_s, {{u"hold"_s, false}});
    const Sent broken = send(*provider, wishFor(kindOf("circleci"), u"broken"_s));
    const RunSnapshot errored = runAtLast(*provider, job, broken.runId);
    QCOMPARE(errored.result, RunResult::Failure);
    QVERIFY(errored.message.contains(u"schema"_s));

    server.post(u"/_test/set"_s, {{u"fail"_s, true}});
    const Sent failing = send(*provider, wishFor(kindOf("circleci")));
    QCOMPARE(runAtLast(*provider, job, failing.runId).result, RunResult::Failure);
    const int before = server.counter(u"created"_s);
    QCOMPARE(QCoro::waitFor(provider->rerun(job, failing.runId, RerunMode::All, wishFor(kindOf("circleci")))).kind,
             Kind::Rejected); // two workflows
    QCOMPARE(server.counter(u"created"_s), before);
    server.post(u"/_test/set"_s, {{u"fail"_s, false}});
    QCOMPARE(QCoro::waitFor(provider->rerun(job, gated.runId, RerunMode::Failed, wishFor(kindOf("circleci")))).kind,
             Kind::Rejected); // none failed
    server.post(u"/_test/set"_s, {{u"fail"_s, true}});
    const TriggerOutcome again =
        QCoro::waitFor(provider->rerun(job, failing.runId, RerunMode::Failed, wishFor(kindOf("circleci"))));
    QCOMPARE(again.kind, Kind::RunKnown);
    QCOMPARE(server.counter(u"created"_s), before + 1);
    server.post(u"/_test/set"_s, {{u"fail"_s, false}});
    const RunSnapshot mended = runAtLast(*provider, job, again.runId);
    QCOMPARE(mended.result, RunResult::Success); // the failed attempt stays in the server's list
    QCOMPARE(mended.parts.size(), 2U);
    QVERIFY(!again.isNextAttempt); // the pipeline counts none
}

void SmallProvidersServerTest::circleciReadsLogsWithoutTheToken()
{
    const ServerProcess &server = placeOf(u"fake_circleci.py"_s)->server;
    const auto provider = providerOf(kindOf("circleci"), server.url());
    const QString job = u"gh/acme/shop"_s;
    const Sent sent = send(*provider, wishFor(kindOf("circleci")));
    const RunSnapshot running = runAtLast(*provider, job, sent.runId, RunState::Running);
    QCOMPARE(logToItsEnd(*provider, job, sent.runId, running.parts.front().parts.front().logId),
             QByteArray("Build-agent version 1.0\n+ make check\r\n3 tests, 0 failed, über\r\n"));
    QCOMPARE(server.counter(u"leaked"_s), -1);
    QVERIFY(!QCoro::waitFor(provider->log(job, sent.runId, {}, {})));
    const Result<TestResults> tests = QCoro::waitFor(provider->tests(job, sent.runId));
    QVERIFY(tests && tests->cases.size() == 4);
    const Result<std::vector<Artifact>> artifacts = QCoro::waitFor(provider->artifacts(job, sent.runId));
    QVERIFY(artifacts && artifacts->front().name == u"out/app.zip"_s);
    QBuffer bytes;
    QVERIFY(bytes.open(QIODevice::WriteOnly));
    QVERIFY(QCoro::waitFor(provider->download(job, sent.runId, artifacts->front(), &bytes)));
    QVERIFY(bytes.data().contains("Build-agent"));
}

void SmallProvidersServerTest::giteaDoesWhatItsVersionCan_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<bool>("hasLog");
    QTest::addColumn<bool>("mayCancel");
    QTest::addColumn<bool>("mayRerun");
    QTest::newRow("gitea-1.24") << u"Gitea"_s << false << false << false;
    QTest::newRow("gitea-1.25") << u"Gitea"_s << true << false << false;
    QTest::newRow("gitea-1.27") << u"Gitea"_s << true << false << true;
    QTest::newRow("forgejo-11") << u"Forgejo"_s << false << true << false;
}

void SmallProvidersServerTest::giteaDoesWhatItsVersionCan()
{
    QFETCH(QString, product);
    QFETCH(bool, hasLog);
    QFETCH(bool, mayCancel);
    QFETCH(bool, mayRerun);
    const ServerProcess &server = placeOf(u"fake_gitea.py"_s)->server;
    server.post(u"/_test/set"_s, {{u"flavour"_s, QString::fromLatin1(QTest::currentDataTag())}});
    const auto provider = providerOf(kindOf("gitea"), server.url());
    const Result<Probe> probe = QCoro::waitFor(provider->probe({}));
    QVERIFY(probe);
    QCOMPARE(probe->product, product);
    QCOMPARE(probe->abilities.testFlag(Ability::LogWhileRunning), hasLog);
    QCOMPARE(probe->abilities.testFlag(Ability::Cancel), mayCancel);
    QCOMPARE(probe->abilities.testFlag(Ability::Rerun), mayRerun);
    server.post(u"/_test/other"_s, {});
    const QString job = u"deploy.yml"_s;
    const Sent sent = send(*provider, wishFor(kindOf("gitea")));
    QCOMPARE(sent.outcome.kind == Kind::RunKnown, product == u"Forgejo"_s);
    QVERIFY(!sent.runId.isEmpty());
    const Result<RunSnapshot> first = QCoro::waitFor(provider->run(job, sent.runId, {}));
    QVERIFY(first);
    const Result<LogPart> log = QCoro::waitFor(provider->log(job, sent.runId, {}, {}));
    QCOMPARE(log.has_value(), hasLog);
    if (hasLog)
        QVERIFY(logToItsEnd(*provider, job, sent.runId, {}).endsWith("\U0001f3c1 done\n"));
    const Result<Ack> ack = QCoro::waitFor(provider->cancel(job, sent.runId, {}, CancelMode::Polite));
    QCOMPARE(ack.has_value(), mayCancel);
    const RunSnapshot done = runAtLast(*provider, job, sent.runId);
    QCOMPARE(done.result, mayCancel ? RunResult::Cancelled : RunResult::Success);
    const TriggerOutcome again =
        QCoro::waitFor(provider->rerun(job, sent.runId, RerunMode::All, wishFor(kindOf("gitea"))));
    QCOMPARE(again.kind, mayRerun ? Kind::RunKnown : Kind::Rejected);
    QCOMPARE(again.isNextAttempt, mayRerun);
    QCOMPARE(QCoro::waitFor(provider->form(job, {}))->defaultRef, u"main"_s);
}

void SmallProvidersServerTest::bitbucketStops()
{
    const ServerProcess &server = placeOf(u"fake_bitbucket.py"_s)->server;
    const auto provider = providerOf(kindOf("bitbucket"), server.url());
    server.post(u"/_test/set"_s, {{u"pause"_s, true}});
    const Sent sent = send(*provider, wishFor(kindOf("bitbucket")));
    QVERIFY(sent.runId.startsWith(u'{'));
    QCOMPARE(runAtLast(*provider, u"deploy"_s, sent.runId, RunState::WaitingGate).id, sent.runId);
    QVERIFY(QCoro::waitFor(provider->cancel(u"deploy"_s, sent.runId, {}, CancelMode::Polite))->isAccepted);
    QCOMPARE(runAtLast(*provider, u"deploy"_s, sent.runId).result, RunResult::Cancelled);
    QVERIFY(QCoro::waitFor(provider->cancel(u"deploy"_s, sent.runId, {}, CancelMode::Polite))->isGone);
    const TriggerOutcome again =
        QCoro::waitFor(provider->rerun(u"deploy"_s, sent.runId, RerunMode::All, wishFor(kindOf("bitbucket"))));
    QCOMPARE(again.kind, Kind::RunKnown);
    const QJsonObject repeated = server.post(u"/_test/pipeline"_s, {{u"number"_s, 2}});
    QCOMPARE(repeated[u"variables"][0][u"key"].toString(), u"SLIPWAY_KEY"_s);
    QCOMPARE(repeated[u"variables"][0][u"value"].toString(), u"key-1"_s);
    QCOMPARE(repeated[u"variables"][1][u"value"].toString(), u"4.2"_s);
}

void SmallProvidersServerTest::bitbucketFindsALostRunWhoseVariablesItHides()
{
    const auto &[server, proxy] = *placeOf(u"fake_bitbucket.py"_s);
    server.post(u"/_test/set"_s, {{u"hidden"_s, true}});
    const auto provider = providerOf(kindOf("bitbucket"), proxy.url());
    proxy.post(u"/_fault"_s, {{u"kind"_s, u"accept_and_close"_s}, {u"method"_s, u"POST"_s}, {u"forward"_s, true}});
    const Sent sent = send(*provider, wishFor(kindOf("bitbucket")));
    QCOMPARE(sent.outcome.kind, Kind::Unknown);
    QCOMPARE(QCoro::waitFor(provider->resolve(sent.pending))->kind, Resolution::Kind::Found);
}

void SmallProvidersServerTest::bitbucketReadsTheLogByRanges()
{
    const ServerProcess &server = placeOf(u"fake_bitbucket.py"_s)->server;
    const auto provider = providerOf(kindOf("bitbucket"), server.url());
    const Sent sent = send(*provider, wishFor(kindOf("bitbucket")));
    const Result<LogPart> early = QCoro::waitFor(provider->log(u"deploy"_s, sent.runId, {}, {}));
    QVERIFY(early && !early->notYet.isEmpty());
    QCOMPARE(logToItsEnd(*provider, u"deploy"_s, sent.runId, {}), QByteArray("+ make deploy\nüber\nuploading\ndone\n"));
}
