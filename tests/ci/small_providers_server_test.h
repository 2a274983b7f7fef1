// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/azure/azure_provider.h"
#include "ci/bitbucket/bitbucket_provider.h"
#include "ci/circleci/circleci_provider.h"
#include "ci/gitea/gitea_provider.h"
#include "ci/teamcity/teamcity_provider.h"
#include "ci/webhook/webhook_provider.h"
#include "support/server_process.h"

#include <QBuffer>
#include <QCoroTask>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>

/// What the tests of the smaller kinds share, and their one class; its functions stand by subject in files of their own.
namespace slipway::test {

using namespace slipway::ci;
using namespace Qt::StringLiterals;
using Kind = TriggerOutcome::Kind;
using Maker = Result<std::unique_ptr<CiProvider>> (*)(const CiConnection &, net::Secret);

/// How one kind is reached and what is started there.
struct KindCase {
    const char *name = "";
    const char *script = "";
    Maker make = nullptr;
    const char *path = "";
    const char *secret = "";
    const char *job = "";
    const char *parameter = "";
    const char *creating = ""; ///< regular expression of the path that creates
    const char *account = "";
    bool tellsRun = true; ///< a trigger answers with the run
};

inline const std::vector<KindCase> &kinds()
{
    static const std::vector<KindCase> cases{
        {"azure", "fake_azure.py", &azure::makeProvider, "/org/shop", "azpat", "3", "version", ".*/runs.*"},
        {"teamcity", "fake_teamcity.py", &teamcity::makeProvider, "", "tctoken", "App_Build", "version",
         ".*/buildQueue"},
        {"circleci", "fake_circleci.py", &circleci::makeProvider, "/gh/acme/shop", "cctoken", "gh/acme/shop", "version",
         ".*/pipeline"},
        {"gitea", "fake_gitea.py", &gitea::makeProvider, "/acme/shop", "gttoken", "deploy.yml", "version",
         ".*/dispatches", "", false},
        {"bitbucket", "fake_bitbucket.py", &bitbucket::makeProvider, "/acme/shop", "bbaccess", "deploy", "VERSION",
         ".*/pipelines/"},
    };
    return cases;
}

inline std::unique_ptr<CiProvider> providerOf(const KindCase &kind, const QString &server, const QByteArray &secret,
                                              const QJsonObject &options = {})
{
    CiConnection connection{.name = QString::fromLatin1(kind.name),
                            .url = server + QString::fromLatin1(kind.path),
                            .account = QString::fromLatin1(kind.account)};
    connection.options = options;
    auto made = kind.make(connection, net::Secret(secret));
    return made ? std::move(*made) : nullptr;
}
inline std::unique_ptr<CiProvider> providerOf(const KindCase &kind, const QString &server)
{
    return providerOf(kind, server, kind.secret);
}

/// A fake as newly started, and a proxy in front of it; both live as long as the tests.
struct Place {
    ServerProcess server;
    ServerProcess proxy;

    explicit Place(const QString &script)
        : server(script),
          proxy(u"fault_proxy.py"_s, {u"--to"_s, QString::number(server.port())})
    {}
};
inline std::map<QString, std::unique_ptr<Place>> &places()
{
    static std::map<QString, std::unique_ptr<Place>> made;
    return made;
}
inline Place *placeOf(const QString &script)
{
    std::unique_ptr<Place> &place = places()[script];
    if (!place)
        place = std::make_unique<Place>(script);
    place->server.post(u"/_test/reset"_s, {});
    place->proxy.post(u"/_fault"_s, {{u"kind"_s, u"clear"_s}, {u"counters"_s, true}});
    return place.get();
}

inline Trigger wishFor(const KindCase &kind, const QString &ref = u"main"_s)
{
    Trigger trigger;
    trigger.job = QString::fromLatin1(kind.job);
    trigger.ref = ref;
    trigger.parameters = {{QString::fromLatin1(kind.parameter), u"4.2"_s}};
    trigger.key = u"key-1"_s;
    trigger.reason = u"Payments 4.2"_s;
    return trigger;
}

struct Sent {
    PendingTrigger pending;
    TriggerOutcome outcome;
    QString runId;
};
inline Sent send(CiProvider &provider, const Trigger &trigger)
{
    const Result<PendingTrigger> pending = QCoro::waitFor(provider.prepare(trigger));
    if (!pending)
        return {{}, {.kind = Kind::Rejected, .message = pending.error().sentence}, {}};
    Sent sent{*pending, QCoro::waitFor(provider.trigger(trigger, *pending)), {}};
    sent.runId = sent.outcome.runId;
    if (sent.outcome.kind == Kind::Accepted)
        if (const Result<Resolution> found = QCoro::waitFor(provider.resolve(sent.pending)))
            sent.runId = found->runId;
    return sent;
}

/// Reads a run until it is in that state, at most some times.
inline RunSnapshot runAtLast(CiProvider &provider, const QString &job, const QString &runId,
                             RunState state = RunState::Done)
{
    for (int tries = 0; tries < 10; ++tries) {
        const Result<RunSnapshot> run = QCoro::waitFor(provider.run(job, runId, {}));
        if (run && run->state == state)
            return *run;
    }
    return {};
}

/// A whole log, read to its end piece by piece while the run is followed.
inline QByteArray logToItsEnd(CiProvider &provider, const QString &job, const QString &runId, const QString &logId)
{
    QByteArray text;
    LogCursor cursor;
    for (int tries = 0; tries < 20; ++tries) {
        const Result<LogPart> part = QCoro::waitFor(provider.log(job, runId, logId, cursor));
        if (!part)
            return part.error().sentence.toUtf8();
        text = part->isReplaced ? part->bytes : text + part->bytes;
        cursor = part->next;
        if (part->isComplete)
            return text;
        if (!part->hasMore)
            (void)QCoro::waitFor(provider.run(job, runId, {}));
    }
    return "the log has no end";
}

inline CiConnection webhookConnection(const QString &url, const QJsonObject &options)
{
    CiConnection connection{.name = u"Hook"_s, .kind = CiKind::Webhook, .url = url + u"/hook"_s};
    connection.options = options;
    return connection;
}

} // namespace slipway::test

class SmallProvidersServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { slipway::test::places().clear(); }

    void eachKindTriggersAndFollows_data() { addKinds(); }
    void eachKindTriggersAndFollows();
    void eachKindFindsALostRun_data() { addKinds(); }
    void eachKindFindsALostRun();
    void eachKindLeavesUnsentWhatWasCutOff_data() { addKinds(); }
    void eachKindLeavesUnsentWhatWasCutOff();
    void eachKindSaysThatTheSecretIsWrong_data() { addKinds(); }
    void eachKindSaysThatTheSecretIsWrong();
    void eachKindRefusesWhatTheServerRefuses_data() { addKinds(); }
    void eachKindRefusesWhatTheServerRefuses();

    void azureCancelsAndApproves();
    void azureReadsLogsOfTasks();
    void teamcityCancelsQueuedAndRunning();
    void teamcityKnowsKindsOfParametersAndJoinedBuilds();
    void circleciApprovesCancelsAndReruns();
    void circleciReadsLogsWithoutTheToken();
    void giteaDoesWhatItsVersionCan_data();
    void giteaDoesWhatItsVersionCan();
    void bitbucketStops();
    void bitbucketFindsALostRunWhoseVariablesItHides();
    void bitbucketReadsTheLogByRanges();

    void aPostIsSignedAndFollowed();
    void aConfiguredStatusFindsALostPost();
    void aPostWithoutAStatusIsOnlyTold();
    void aWrongSecretIsRefused();
    void aMissingValueIsAnErrorBeforeSending();
    void wrongOptionsAreNamed_data();
    void wrongOptionsAreNamed();

    void aLimitIsCountedByOurClock_data();
    void aLimitIsCountedByOurClock();
    void aSecondaryLimitIsNoMissingRight();
    void theLastTenthIsForPeople();
    void bytesThatAreNoTextAreReplaced_data();
    void bytesThatAreNoTextAreReplaced();
    void aServerThatHasMovedStartsNothing_data();
    void aServerThatHasMovedStartsNothing();
    void aSecretInputOfGitLabIsSentAsAnInput();

private:
    static void addKinds()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < std::ssize(slipway::test::kinds()); ++i)
            QTest::newRow(slipway::test::kinds()[static_cast<std::size_t>(i)].name) << i;
    }
    static const slipway::test::KindCase &kind()
    {
        QFETCH(int, index);
        return slipway::test::kinds()[static_cast<std::size_t>(index)];
    }
    static const slipway::test::KindCase &kindOf(const char *name)
    {
        return *std::ranges::find_if(slipway::test::kinds(), [&](const slipway::test::KindCase &each) {
            return QLatin1StringView(each.name) == QLatin1StringView(name);
        });
    }
};
