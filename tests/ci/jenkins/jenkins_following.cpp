// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/jenkins/jenkins_server_test.h"

using namespace slipway;
using namespace slipway::ci;
using namespace slipway::test;
using namespace Qt::StringLiterals;

void JenkinsServerTest::aRunIsFinishingWhileItsPostBuildStepsWork()
{
    const auto provider = m_site->direct();
    const QString id = m_site->started(u"release"_s);
    const Result<RunSnapshot> first = QCoro::waitFor(provider->run(u"release"_s, id, {}));
    QVERIFY(first);
    QCOMPARE(first->state, RunState::Running);
    QCOMPARE(first->result, RunResult::None);
    QCOMPARE(first->ref, u"release/4.2"_s);
    QCOMPARE(first->headSha.size(), 40);
    QCOMPARE(first->estimatedSeconds, 60);
    QCOMPARE(first->startedBy, u"Started by timer"_s);
    QVERIFY(first->startedAt && !first->finishedAt);
    const RunSnapshot finishing = runAtLast(*provider, u"release"_s, id, RunState::Finishing);
    QCOMPARE(finishing.result, RunResult::Success);
    const RunSnapshot done = runAtLast(*provider, u"release"_s, id, RunState::Done);
    QCOMPARE(done.result, RunResult::Success);
    QVERIFY(done.finishedAt);
    const Result<RunSnapshot> none = QCoro::waitFor(provider->run(u"release"_s, u"99"_s, {}));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
}

void JenkinsServerTest::theLogThatGrewIsTheWholeLog()
{
    const auto provider = m_site->direct();
    QString many;
    for (int line = 0; line < 12'000; ++line)
        many += u"line %1\n"_s.arg(line);
    m_site->plan(
        u"plain"_s,
        {QJsonObject{{u"log"_s, u"first\r\nunfinished"_s}, {u"note"_s, u"n"_s}},
         QJsonObject{{u"log"_s, u" line\n"_s}, {u"note"_s, u"in the middle"_s}}, QJsonObject{{u"log"_s, many}},
         QJsonObject{{u"log"_s, u"ü end without newline"_s}, {u"result"_s, u"FAILURE"_s}, {u"building"_s, false}}});
    const QString id = m_site->started(u"plain"_s);
    QByteArray text;
    QList<qint64> offsets;
    LogCursor cursor;
    const auto readOn = [&] {
        for (;;) {
            const Result<LogPart> part = QCoro::waitFor(provider->log(u"plain"_s, id, {}, cursor));
            if (!part || part->isReplaced)
                return false;
            text += part->bytes;
            cursor = part->next;
            offsets.append(cursor.state[u"start"].toInteger());
            if (!part->hasMore)
                return part->isComplete;
        }
    };
    QVERIFY(!readOn()); // the file does not exist yet
    QCOMPARE(text, QByteArray());
    for (int step = 0; step < 3; ++step) {
        QVERIFY(QCoro::waitFor(provider->run(u"plain"_s, id, {})));
        QVERIFY(!readOn());
        QVERIFY(text.isEmpty() || text.endsWith('\n'));
    }
    QCOMPARE(runAtLast(*provider, u"plain"_s, id, RunState::Done).result, RunResult::Failure);
    QVERIFY(readOn());
    QCOMPARE(text, QByteArray("first\nunfinished line\n") + many.toUtf8() + "ü end without newline");
    QVERIFY(offsets.last() > text.size()); // annotations are in the file and not in the text
}

void JenkinsServerTest::aReplacedLogBeginsAnew()
{
    const auto provider = m_site->direct();
    m_site->plan(u"plain"_s, {});
    const QString id = m_site->started(u"plain"_s);
    m_site->step(u"plain"_s, {{u"log"_s, u"a long first line\n"_s}});
    const Result<LogPart> first = QCoro::waitFor(provider->log(u"plain"_s, id, {}, {}));
    m_site->step(u"plain"_s, {{u"replace_log"_s, u"new\n"_s}});
    const Result<LogPart> second = QCoro::waitFor(provider->log(u"plain"_s, id, {}, first->next));
    QVERIFY(second && second->isReplaced);
    QCOMPARE(second->bytes, QByteArray("new\n"));
}

void JenkinsServerTest::stagesAreShownWhereThereAreSome()
{
    const auto provider = m_site->direct();
    const QString id = m_site->started(u"release"_s);
    const RunSnapshot done = runAtLast(*provider, u"release"_s, id, RunState::Done);
    QCOMPARE(done.parts.size(), 2U);
    QCOMPARE(done.parts[0].name, u"Build"_s);
    QCOMPARE(done.parts[1].state, RunState::Done);
    QCOMPARE(done.parts[1].result, RunResult::Success);
    m_site->set({{u"wfapi"_s, false}});
    QVERIFY(QCoro::waitFor(provider->run(u"release"_s, id, {}))->parts.empty());
    QVERIFY(QCoro::waitFor(provider->gates(u"release"_s, id))->empty());
}

void JenkinsServerTest::aGateIsAnsweredOnce()
{
    const auto provider = m_site->direct("hunter2");
    m_site->plan(
        u"team/deploy"_s,
        {QJsonObject{{u"stage"_s, u"Production"_s},
                     {u"input"_s,
                      QJsonObject{{u"id"_s, u"Go live?"_s}, {u"message"_s, u"<b>Sure?</b>"_s}, {u"ok"_s, u"Ship"_s}}}},
         QJsonObject{{u"result"_s, u"SUCCESS"_s}, {u"building"_s, false}}});
    const QString id = m_site->started(u"team/deploy"_s);
    const RunSnapshot waiting = runAtLast(*provider, u"team/deploy"_s, id, RunState::WaitingGate);
    QCOMPARE(waiting.parts.front().state, RunState::WaitingGate);
    const Result<std::vector<Gate>> gates = QCoro::waitFor(provider->gates(u"team/deploy"_s, id));
    QVERIFY(gates && gates->size() == 1);
    QCOMPARE(gates->front().message, u"<b>Sure?</b>"_s);
    const auto approve = [&] {
        return QCoro::waitFor(provider->answer(u"team/deploy"_s, id, gates->front(), GateAnswerKind::Approve, {}, {}));
    };
    const Result<Ack> ack = approve();
    QVERIFY(ack && ack->isAccepted);
    const Result<Ack> late = approve();
    QVERIFY(late && late->isGone && !late->isAccepted);
    QCOMPARE(m_site->server.counter(u"answers"_s), 1);
    QCOMPARE(runAtLast(*provider, u"team/deploy"_s, id, RunState::Done).result, RunResult::Success);
}

void JenkinsServerTest::aGateWithInputsTakesThem()
{
    const auto provider = m_site->direct();
    const QJsonArray inputs{QJsonObject{{u"type"_s, u"ChoiceParameterDefinition"_s},
                                        {u"name"_s, u"WHERE"_s},
                                        {u"description"_s, u"d"_s},
                                        {u"definition"_s, QJsonObject{{u"choices"_s, QJsonArray{u"a"_s, u"b"_s}}}}},
                            QJsonObject{{u"type"_s, u"StringParameterDefinition"_s},
                                        {u"name"_s, u"WHO"_s},
                                        {u"definition"_s, QJsonObject{{u"defaultVal"_s, u"me"_s}}}}};
    m_site->plan(
        u"team/deploy"_s,
        {QJsonObject{{u"input"_s, QJsonObject{{u"id"_s, u"Go"_s}, {u"message"_s, u"Go?"_s}, {u"inputs"_s, inputs}}}}});
    const QString id = m_site->started(u"team/deploy"_s);
    runAtLast(*provider, u"team/deploy"_s, id, RunState::WaitingGate);
    const Result<std::vector<Gate>> gates = QCoro::waitFor(provider->gates(u"team/deploy"_s, id));
    QVERIFY(gates && gates->size() == 1);
    QCOMPARE(gates->front().inputs[0].choices, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(gates->front().inputs[1].defaultValue, u"me"_s);
    QVERIFY(QCoro::waitFor(provider->answer(u"team/deploy"_s, id, gates->front(), GateAnswerKind::Approve, {},
                                            {{u"WHERE"_s, u"b"_s}}))
                ->isAccepted);
    const QJsonObject values = m_site->build(u"team/deploy"_s, 1)[u"answered"][0][u"values"].toObject();
    QCOMPARE(values, (QJsonObject{{u"WHERE"_s, u"b"_s}, {u"WHO"_s, u"me"_s}}));
}

void JenkinsServerTest::aRejectedGateEndsTheRun()
{
    const auto provider = m_site->direct();
    m_site->plan(u"team/deploy"_s,
                 {QJsonObject{{u"input"_s, QJsonObject{{u"id"_s, u"Go"_s}, {u"message"_s, u"Go?"_s}}}}});
    const QString id = m_site->started(u"team/deploy"_s);
    runAtLast(*provider, u"team/deploy"_s, id, RunState::WaitingGate);
    const Result<std::vector<Gate>> gates = QCoro::waitFor(provider->gates(u"team/deploy"_s, id));
    QVERIFY(QCoro::waitFor(provider->answer(u"team/deploy"_s, id, gates->front(), GateAnswerKind::Reject, {}, {}))
                ->isAccepted);
    QCOMPARE(runAtLast(*provider, u"team/deploy"_s, id, RunState::Done).result, RunResult::Cancelled);
}

void JenkinsServerTest::stoppingTakesItsTime()
{
    const auto provider = m_site->direct();
    m_site->plan(u"plain"_s, {});
    const QString id = m_site->started(u"plain"_s);
    const Result<Ack> ack = QCoro::waitFor(provider->cancel(u"plain"_s, id, {}, CancelMode::Polite));
    QVERIFY(ack && ack->isAccepted); // the answer leads to another host, which is not asked
    QCOMPARE(QCoro::waitFor(provider->run(u"plain"_s, id, {}))->state, RunState::Running);
    QCOMPARE(runAtLast(*provider, u"plain"_s, id, RunState::Done).result, RunResult::Cancelled);
    const Result<Ack> forced = QCoro::waitFor(provider->cancel(u"plain"_s, id, {}, CancelMode::Force));
    QVERIFY(forced && !forced->isAccepted && !forced->message.isEmpty());
}

void JenkinsServerTest::whatDoesNotStopIsKilled()
{
    const auto provider = m_site->direct();
    m_site->plan(u"release"_s, {});
    const QString id = m_site->started(u"release"_s);
    m_site->server.post(u"/_test/build"_s, {{u"job"_s, u"release"_s}, {u"number"_s, 1}, {u"stubborn"_s, true}});
    for (const CancelMode mode : {CancelMode::Polite, CancelMode::Force}) {
        QVERIFY(QCoro::waitFor(provider->cancel(u"release"_s, id, {}, mode))->isAccepted);
        QCOMPARE(runAtLast(*provider, u"release"_s, id, RunState::Done).id, QString());
    }
    QVERIFY(QCoro::waitFor(provider->cancel(u"release"_s, id, {}, CancelMode::Force))->isAccepted);
    QCOMPARE(runAtLast(*provider, u"release"_s, id, RunState::Done).result, RunResult::Cancelled);
    for (const QString &verb : {u"stop"_s, u"term"_s, u"kill"_s})
        QCOMPARE(m_site->server.counter(verb), 1);
}

void JenkinsServerTest::aRerunRepeatsTheParameters()
{
    const auto provider = m_site->direct();
    m_site->server.post(
        u"/_test/start"_s,
        {{u"job"_s, u"release"_s},
         {u"values"_s, QJsonObject{{u"VERSION"_s, u"9.9"_s}, {u"PIN"_s, u"old"_s}, {u"SLIPWAY_KEY"_s, u"before"_s}}}});
    Trigger again = wish(u"release"_s);
    const TriggerOutcome lacking = QCoro::waitFor(provider->rerun(u"release"_s, u"1"_s, RerunMode::All, again));
    QCOMPARE(lacking.kind, Kind::Rejected);
    QCOMPARE(lacking.fieldErrors.keys(), QStringList{u"PIN"_s});
    QCOMPARE(m_site->server.counter(u"created"_s), -1);

    again.secrets = {{u"PIN"_s, u"new"_s}};
    const TriggerOutcome outcome = QCoro::waitFor(provider->rerun(u"release"_s, u"1"_s, RerunMode::All, again));
    QCOMPARE(outcome.kind, Kind::Queued);
    PendingTrigger pending;
    pending.job = u"release"_s;
    pending.queueId = outcome.queueId;
    QCOMPARE(resolvedAtLast(*provider, pending).runId, u"2"_s);
    const QJsonObject values = m_site->build(u"release"_s, 2)[u"values"].toObject();
    QCOMPARE(values[u"VERSION"].toString(), u"9.9"_s);
    QCOMPARE(values[u"PIN"].toString(), u"new"_s);
    QCOMPARE(values[u"SLIPWAY_KEY"].toString(), again.key);
    QCOMPARE(QCoro::waitFor(provider->rerun(u"release"_s, u"1"_s, RerunMode::Failed, again)).kind, Kind::Rejected);
    QCOMPARE(m_site->server.counter(u"created"_s), 1);
}

void JenkinsServerTest::testsOfOneReportAndOfMany()
{
    const auto provider = m_site->direct();
    const QString id = m_site->started(u"plain"_s);
    const Result<TestResults> none = QCoro::waitFor(provider->tests(u"plain"_s, id));
    QVERIFY(none && !none->isThere);

    const auto aCase = [](const QString &name, const QString &status) {
        return QJsonObject{{u"className"_s, u"app.Suite"_s},
                           {u"name"_s, name},
                           {u"status"_s, status},
                           {u"duration"_s, 0.25},
                           {u"errorDetails"_s, u"expected <1>"_s}};
    };
    const QJsonObject suite{
        {u"name"_s, u"unit"_s},
        {u"cases"_s, QJsonArray{aCase(u"a"_s, u"PASSED"_s), aCase(u"b"_s, u"FIXED"_s), aCase(u"c"_s, u"REGRESSION"_s),
                                aCase(u"d"_s, u"SKIPPED"_s), aCase(u"e"_s, u"FAILED"_s)}}};
    m_site->step(u"plain"_s, {{u"tests"_s, QJsonObject{{u"failCount"_s, 2}, {u"suites"_s, QJsonArray{suite}}}}});
    const Result<TestResults> one = QCoro::waitFor(provider->tests(u"plain"_s, id));
    QVERIFY(one && one->isThere);
    QList<TestCase::Status> statuses;
    for (const TestCase &test : one->cases)
        statuses.append(test.status);
    using Status = TestCase::Status;
    QCOMPARE(statuses, (QList{Status::Passed, Status::Passed, Status::Failed, Status::Skipped, Status::Failed}));
    QCOMPARE(one->cases[2].duration, std::chrono::milliseconds(250));
    QCOMPARE(one->cases[2].message, u"expected <1>"_s);

    const QJsonObject child{{u"result"_s, QJsonObject{{u"suites"_s, QJsonArray{suite}}}}};
    m_site->step(u"plain"_s, {{u"tests"_s, QJsonObject{{u"childReports"_s, QJsonArray{child, child}}}}});
    QCOMPARE(QCoro::waitFor(provider->tests(u"plain"_s, id))->cases.size(), 10U);
}

void JenkinsServerTest::artifactsAreDownloaded()
{
    const auto provider = m_site->faulty();
    const QString id = m_site->started(u"plain"_s);
    m_site->step(u"plain"_s, {{u"artifacts"_s, QJsonObject{{u"out/app ü#1.zip"_s, u"the bytes"_s}}}});
    const Result<std::vector<Artifact>> artifacts = QCoro::waitFor(provider->artifacts(u"plain"_s, id));
    QVERIFY(artifacts && artifacts->size() == 1);
    QCOMPARE(artifacts->front().name, u"app ü#1.zip"_s);
    m_site->fault({{u"kind"_s, u"redirect"_s}, {u"path"_s, u".*/artifact/.*"_s}});
    QBuffer bytes;
    QVERIFY(bytes.open(QIODevice::WriteOnly));
    QVERIFY(QCoro::waitFor(provider->download(u"plain"_s, id, artifacts->front(), &bytes)));
    QCOMPARE(bytes.data(), QByteArray("the bytes"));
    const QJsonValue elsewhere = m_site->arrived()[u"elsewhere"];
    QCOMPARE(elsewhere[u"requests"].toObject().size(), 1);
    QCOMPARE(elsewhere[u"credentials"].toArray(), QJsonArray());
}
