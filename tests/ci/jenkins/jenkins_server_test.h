// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/jenkins/jenkins_provider.h"
#include "support/server_process.h"

#include <QBuffer>
#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>
#include <memory>

/// What the tests of Jenkins share, and their one class; its functions stand by subject in files of their own.
namespace slipway::test {

using namespace slipway::ci;
using namespace Qt::StringLiterals;
using Kind = TriggerOutcome::Kind;

/// A Jenkins, the proxy with faults in front of it, and providers of both.
struct Site {
    ServerProcess server{u"fake_jenkins.py"_s};
    ServerProcess proxy{u"fault_proxy.py"_s, {u"--to"_s, QString::number(server.port())}};

    /// As newly started.
    void reset() const
    {
        server.post(u"/_test/reset"_s, {});
        fault({{u"kind"_s, u"clear"_s}, {u"counters"_s, true}});
    }

    [[nodiscard]] static std::unique_ptr<CiProvider> providerOf(const QString &url, const QByteArray &secret,
                                                                const QString &account = u"admin"_s)
    {
        auto made = ci::jenkins::makeProvider(
            CiConnection{.name = u"Builds"_s, .kind = CiKind::Jenkins, .url = url, .account = account},
            net::Secret(secret));
        return made ? std::move(*made) : nullptr;
    }
    [[nodiscard]] std::unique_ptr<CiProvider> direct(const QByteArray &secret = "11aa22") const
    {
        return providerOf(server.url(), secret);
    }
    [[nodiscard]] std::unique_ptr<CiProvider> faulty() const { return providerOf(proxy.url(), "11aa22"); }

    void fault(const QJsonObject &what) const { proxy.post(u"/_fault"_s, what); }
    [[nodiscard]] QJsonObject arrived() const { return proxy.get(u"/_counters"_s); }
    [[nodiscard]] int arrived(const QString &request) const { return arrived()[u"requests"][request].toInt(); }
    [[nodiscard]] QJsonObject build(const QString &job, int number) const
    {
        return server.post(u"/_test/build"_s, {{u"job"_s, job}, {u"number"_s, number}});
    }
    void set(const QJsonObject &settings) const { server.post(u"/_test/set"_s, settings); }
    void plan(const QString &job, const QJsonArray &steps) const
    {
        server.post(u"/_test/plan"_s, {{u"job"_s, job}, {u"steps"_s, steps}});
    }
    void step(const QString &job, QJsonObject what) const
    {
        what.insert(u"job"_s, job);
        what.insert(u"number"_s, 1);
        server.post(u"/_test/step"_s, what);
    }
    [[nodiscard]] QString started(const QString &job) const
    {
        return QString::number(server.post(u"/_test/start"_s, {{u"job"_s, job}})[u"number"].toInt());
    }
};

inline Trigger wish(const QString &job, const QMap<QString, QString> &parameters = {})
{
    static int count = 0;
    Trigger trigger;
    trigger.job = job;
    trigger.parameters = parameters;
    trigger.key = u"key-%1"_s.arg(++count);
    return trigger;
}

/// Everything that is written down, and the answer.
struct Sent {
    PendingTrigger pending;
    TriggerOutcome outcome;
};
inline Sent send(CiProvider &provider, const Trigger &trigger)
{
    const Result<PendingTrigger> pending = QCoro::waitFor(provider.prepare(trigger));
    if (!pending)
        return {{}, {.kind = Kind::Rejected, .message = pending.error().sentence}};
    Sent sent{*pending, QCoro::waitFor(provider.trigger(trigger, *pending))};
    sent.pending.queueId = sent.outcome.queueId;
    return sent;
}

inline Resolution resolvedAtLast(CiProvider &provider, const PendingTrigger &pending)
{
    for (int tries = 0; tries < 10; ++tries) {
        const Result<Resolution> resolution = QCoro::waitFor(provider.resolve(pending));
        if (!resolution || resolution->kind != Resolution::Kind::Waiting)
            return resolution.value_or(Resolution{});
    }
    return {};
}

inline RunSnapshot runAtLast(CiProvider &provider, const QString &job, const QString &runId, RunState state)
{
    for (int tries = 0; tries < 12; ++tries) {
        const Result<RunSnapshot> run = QCoro::waitFor(provider.run(job, runId, {}));
        if (run && run->state == state)
            return *run;
    }
    return {};
}

} // namespace slipway::test

class JenkinsServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_site.reset(); }
    void init() { m_site->reset(); }

    void theProbeSaysVersionAndIdentity();
    void whatIsNoJenkinsIsToldSo();
    void aServerThatStartsIsAskedAgain();
    void jobsStandInTheirFolders();
    void theFormHasEachKindOfParameter();
    void aDefinitionIsTheScriptOrItsPlace();

    void aTriggerLeadsThroughTheQueueToItsRun();
    void aJobWithoutParametersIsStarted();
    void aFileGoesAlong();
    void whatIsWrongIsNotSent();
    void aDisabledJobIsRefused();
    void whatWasNotScheduledIsRefused();
    void aReaderIsRefused();
    void aPasswordNeedsACrumb();
    void withoutProtectionThereIsNoCrumb();
    void equalRequestsAreJoined();
    void ourKeyKeepsRequestsApart();
    void aForgottenRequestIsFoundByItsBuild();
    void aWaitingRequestIsCancelled_data();
    void aWaitingRequestIsCancelled();

    void aRunIsFinishingWhileItsPostBuildStepsWork();
    void theLogThatGrewIsTheWholeLog();
    void aReplacedLogBeginsAnew();
    void stagesAreShownWhereThereAreSome();
    void aGateIsAnsweredOnce();
    void aGateWithInputsTakesThem();
    void aRejectedGateEndsTheRun();
    void stoppingTakesItsTime();
    void whatDoesNotStopIsKilled();
    void aRerunRepeatsTheParameters();
    void testsOfOneReportAndOfMany();
    void artifactsAreDownloaded();

    void aLostAnswerIsFoundAndNotSentAgain();
    void aRequestThatNeverArrivedIsNotFound();
    void whatCannotBeToldApartIsLeftToAPerson();
    void aPageOfAProxyIsNoAnswer();
    void anAnswerCutShortIsNoAnswer();
    void aWrongDateChangesNothing_data();
    void aWrongDateChangesNothing();
    void aLimitSaysWhenToTryAgain();
    void credentialsStayWithTheirServer();
    void aRevokedTokenIsTold();
    void bytesThatAreNoTextAreReplaced();
    void brokenAnswersAreErrors_data();
    void brokenAnswersAreErrors();

private:
    std::unique_ptr<slipway::test::Site> m_site;
};
