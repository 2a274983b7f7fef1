// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/jenkins/jenkins_server_test.h"

using namespace slipway;
using namespace slipway::ci;
using namespace slipway::test;
using namespace Qt::StringLiterals;

void JenkinsServerTest::initTestCase()
{
    m_site = std::make_unique<Site>();
    QCOMPARE(m_site->server.problem(), QString());
    QCOMPARE(m_site->proxy.problem(), QString());
}

void JenkinsServerTest::theProbeSaysVersionAndIdentity()
{
    const auto provider = m_site->direct();
    const Result<Probe> probe = QCoro::waitFor(provider->probe({}));
    QVERIFY(probe);
    QCOMPARE(probe->version, u"2.462.3"_s);
    QCOMPARE(probe->identity, u"admin"_s);
    QVERIFY(std::ranges::all_of(
        probe->findings, [](const Probe::Finding &finding) { return finding.mark == Probe::Finding::Mark::Good; }));
    QCOMPARE(m_site->server.counter(u"posts"_s), -1);

    const Result<Probe> refused = QCoro::waitFor(m_site->direct("hunter3")->probe({}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotAllowed);
    for (const QString &text : {refused.error().sentence, refused.error().detail})
        QVERIFY(!text.contains(u"hunter3"_s) && !text.contains(u"Basic"_s));
}

void JenkinsServerTest::whatIsNoJenkinsIsToldSo()
{
    m_site->fault({{u"kind"_s, u"huge_json"_s}, {u"megabytes"_s, 1}});
    const Result<Probe> probe = QCoro::waitFor(m_site->faulty()->probe({}));
    QVERIFY(!probe);
    QVERIFY(probe.error().sentence.contains(u"Jenkins"_s));
}

void JenkinsServerTest::aServerThatStartsIsAskedAgain()
{
    m_site->set({{u"starting"_s, 1}});
    const Result<Probe> probe = QCoro::waitFor(m_site->direct()->probe({}));
    QVERIFY(probe);
    QCOMPARE(probe->version, u"2.462.3"_s);
}

void JenkinsServerTest::jobsStandInTheirFolders()
{
    const Result<std::vector<Job>> jobs = QCoro::waitFor(m_site->direct()->jobs({}));
    QVERIFY(jobs);
    QStringList keys;
    for (const Job &job : *jobs)
        keys.append(job.key);
    keys.sort();
    QCOMPARE(keys, (QStringList{u"old"_s, u"plain"_s, u"release"_s, u"team/deploy"_s, u"team/site/feature%2Fx"_s,
                                u"team/site/main"_s, u"upload"_s}));
    const auto branch = std::ranges::find(*jobs, u"team/site/feature%2Fx"_s, &Job::key);
    QCOMPARE(branch->name, u"feature/x"_s);
    QCOMPARE(branch->folder, u"team/site"_s);
    QCOMPARE(std::ranges::find(*jobs, u"release"_s, &Job::key)->last, RunResult::Success);
    const auto old = std::ranges::find(*jobs, u"old"_s, &Job::key);
    QVERIFY(!old->mayTrigger && !old->whyNot.isEmpty());
}

void JenkinsServerTest::theFormHasEachKindOfParameter()
{
    using Type = ParameterSpec::Type;
    const Result<JobForm> form = QCoro::waitFor(m_site->direct()->form(u"release"_s, {}));
    QVERIFY(form);
    QCOMPARE(form->keyCarrier, u"SLIPWAY_KEY"_s);
    QVERIFY(!form->takesRef);
    QMap<QString, Type> types;
    for (const ParameterSpec &spec : form->parameters)
        types.insert(spec.key, spec.type);
    const QMap<QString, Type> expected{{u"VERSION"_s, Type::Text},  {u"DRY_RUN"_s, Type::Boolean},
                                       {u"TARGET"_s, Type::Choice}, {u"NOTES"_s, Type::LongText},
                                       {u"PIN"_s, Type::Secret},    {u"FROM"_s, Type::Text},
                                       {u"ACCOUNT"_s, Type::Text},  {u"MOOD"_s, Type::Text}};
    QCOMPARE(types, expected);
    QCOMPARE(form->parameters[1].defaultValue, u"true"_s);
    QCOMPARE(form->parameters[2].choices, (QStringList{u"staging"_s, u"production"_s}));
    QCOMPARE(form->parameters[2].defaultValue, u"staging"_s);
    QCOMPARE(form->parameters[4].defaultValue, QString());
    QCOMPARE(form->warnings.size(), 1);
    QVERIFY(form->warnings.first().contains(u"MoodParameterDefinition"_s));
}

void JenkinsServerTest::aDefinitionIsTheScriptOrItsPlace()
{
    const auto provider = m_site->direct();
    const auto script = QCoro::waitFor(provider->definition(u"release"_s, {}));
    QVERIFY(script);
    QCOMPARE(script->first, u"pipeline {\n  agent any // <any>\n}"_s);
    const auto elsewhere = QCoro::waitFor(provider->definition(u"team/deploy"_s, {}));
    QVERIFY(!elsewhere);
    QCOMPARE(elsewhere.error().kind, ErrorKind::NotFound);
    QVERIFY(elsewhere.error().sentence.contains(u"ci/Jenkinsfile"_s));
    QVERIFY(!QCoro::waitFor(provider->definition(u"plain"_s, {})));
}

QTEST_GUILESS_MAIN(JenkinsServerTest)
