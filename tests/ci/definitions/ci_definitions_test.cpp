// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/github/github_address.h"
#include "ci/github/github_parser.h"
#include "ci/github/workflow_file.h"
#include "ci/gitlab/ci_file.h"
#include "ci/gitlab/gitlab_address.h"
#include "ci/gitlab/gitlab_parser.h"
#include "ci/gitlab/trace_cursor.h"
#include "ci/zip_entries.h"
#include "formats/fixture.h"

#include <KZip>
#include <QBuffer>
#include <QTest>

using namespace slipway;
using namespace slipway::ci;
using namespace Qt::StringLiterals;

namespace {

QByteArray zipOf(const QList<std::pair<QString, QByteArray>> &files, const QString &link = {})
{
    QBuffer buffer;
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly))
        return {};
    for (const auto &[path, bytes] : files)
        zip.writeFile(path, bytes);
    if (!link.isEmpty())
        zip.writeSymLink(link, u"/etc/passwd"_s);
    zip.close();
    return buffer.data();
}

bool isAnything(const QString &)
{
    return true;
}

} // namespace

class CiDefinitionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realWorkflowsAreRead_data();
    void realWorkflowsAreRead();
    void allFormsOfOnAreKnown_data();
    void allFormsOfOnAreKnown();
    void onlyAnInputThatTheRunShowsCarriesTheKey();
    void whatIsNoWorkflowNamesItsLine();
    void realPipelinesAreRead();
    void textsOfInputsGetTheirTypes_data();
    void textsOfInputsGetTheirTypes();
    void addressesOfGitHubLeadToItsApi_data();
    void addressesOfGitHubLeadToItsApi();
    void addressesOfGitLabLeadToItsApi_data();
    void addressesOfGitLabLeadToItsApi();
    void wordsThatAreNotKnownStayHarmless();
    void longTracesAreComparedByTheirEnd();
    void archivesAreReadInMemory();
    void archivesThatLeadOutAreRefused_data();
    void archivesThatLeadOutAreRefused();
};

void CiDefinitionsTest::realWorkflowsAreRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QStringList>("required");
    QTest::newRow("argo-cd") << u"argo-cd__init-release.yaml"_s << QStringList{u"TARGET_BRANCH"_s, u"TARGET_VERSION"_s}
                             << QStringList{u"TARGET_BRANCH"_s, u"TARGET_VERSION"_s};
    QTest::newRow("jupyterlab") << u"jupyterlab__prep-release.yml"_s
                                << QStringList{u"version_spec"_s, u"branch"_s, u"post_version_spec"_s,
                                               u"silent"_s,       u"since"_s,  u"since_last_stable"_s}
                                << QStringList{};
    QTest::newRow("kubo, beside other triggers")
        << u"kubo__docker-image.yml"_s << QStringList{u"push"_s, u"tags"_s} << QStringList{u"push"_s};
    QTest::newRow("opentelemetry") << u"otel__prepare-release.yml"_s
                                   << QStringList{u"candidate-stable"_s, u"current-stable"_s, u"candidate-beta"_s,
                                                  u"current-beta"_s}
                                   << QStringList{u"current-stable"_s, u"current-beta"_s};
}

void CiDefinitionsTest::realWorkflowsAreRead()
{
    QFETCH(QString, file);
    QFETCH(QStringList, keys);
    QFETCH(QStringList, required);
    const auto workflow = github::parseWorkflow(tests::fixture(u"pipelines/"_s + file), file, {u"slipway_key"_s});
    QVERIFY(workflow);
    QVERIFY(workflow->isDispatchable);
    QVERIFY(!workflow->name.isEmpty());
    QStringList found;
    QStringList needed;
    for (const ParameterSpec &input : workflow->inputs) {
        found.append(input.key);
        if (input.isRequired)
            needed.append(input.key);
        QVERIFY(!input.description.isEmpty());
    }
    QCOMPARE(found, keys);
    QCOMPARE(needed, required);
}

void CiDefinitionsTest::allFormsOfOnAreKnown_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isDispatchable");
    QTest::newRow("a word") << QByteArray("on: workflow_dispatch\njobs: {}") << true;
    QTest::newRow("a list") << QByteArray("on: [push, workflow_dispatch]") << true;
    QTest::newRow("a mapping without value") << QByteArray("on:\n  workflow_dispatch:\n  push:\n") << true;
    QTest::newRow("quoted") << QByteArray("'on': {workflow_dispatch: }") << true;
    QTest::newRow("what YAML 1.1 made of it") << QByteArray("true: {workflow_dispatch: {inputs: {a: {}}}}") << true;
    QTest::newRow("only others") << QByteArray("on: {push: {branches: [workflow_dispatch]}}") << false;
    QTest::newRow("none") << QByteArray("name: x") << false;
}

void CiDefinitionsTest::allFormsOfOnAreKnown()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isDispatchable);
    const auto workflow = github::parseWorkflow(text, u"a.yml"_s, {});
    QVERIFY(workflow);
    QCOMPARE(workflow->isDispatchable, isDispatchable);
}

void CiDefinitionsTest::onlyAnInputThatTheRunShowsCarriesTheKey()
{
    const QByteArray inputs = "on: {workflow_dispatch: {inputs: {slipway_key: {}, other: {}}}}\n";
    const auto keyOf = [&](const QByteArray &runName) {
        return github::parseWorkflow("run-name: \"" + runName + "\"\n" + inputs, u"a.yml"_s, {u"slipway_key"_s})
            ->keyInput;
    };
    QCOMPARE(keyOf("Deploy ${{ inputs.slipway_key }}"), u"slipway_key"_s);
    QCOMPARE(keyOf("Deploy ${{ github.event.inputs.slipway_key || 'x' }}"), u"slipway_key"_s);
    QCOMPARE(keyOf("Deploy ${{ inputs.slipway_key_2 }}"), QString());
    QCOMPARE(keyOf("Deploy inputs.slipway_key"), QString());
    QCOMPARE(keyOf("Deploy"), QString());
}

void CiDefinitionsTest::whatIsNoWorkflowNamesItsLine()
{
    const auto broken = github::parseWorkflow("on:\n  push: [\n", u"ci.yml"_s, {});
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, ErrorKind::BadInput);
    QVERIFY(broken.error().where.startsWith(u"ci.yml:"_s));
    QVERIFY(!github::parseWorkflow("- a\n- b\n", u"ci.yml"_s, {}));
    QVERIFY(!github::parseWorkflow({}, u"ci.yml"_s, {}));
}

void CiDefinitionsTest::realPipelinesAreRead()
{
    const auto kate = gitlab::parseCiFile(tests::fixture(u"pipelines/kate__gitlab-ci.yml"_s), u".gitlab-ci.yml"_s,
                                          {u"slipway_key"_s});
    QVERIFY(kate);
    QVERIFY(kate->hasIncludes && kate->inputs.empty() && kate->variables.empty());
    const QByteArray both =
        "spec: {inputs: {SLIPWAY_KEY: {default: ''}, n: {type: number, default: 3, description: many}}}\n---\n"
        "variables: {A: x, B: {value: y, description: why, options: [y, z]}}\n";
    const auto file = gitlab::parseCiFile(both, u"a.yml"_s, {u"slipway_key"_s});
    QVERIFY(file);
    QCOMPARE(file->inputs.size(), 2);
    QCOMPARE(file->keyParameter, u"SLIPWAY_KEY"_s);
    QCOMPARE(file->kinds[u"n"_s], gitlab::CiFile::Kind::Number);
    QCOMPARE(file->variables.size(), 1);
    QCOMPARE(file->variables[0].choices, (QStringList{u"y"_s, u"z"_s}));
    QVERIFY(!gitlab::parseCiFile("a: [", u"a.yml"_s, {}));
}

void CiDefinitionsTest::textsOfInputsGetTheirTypes_data()
{
    using K = gitlab::CiFile::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("text") << int(K::Text) << u"5"_s << true;
    QTest::newRow("number") << int(K::Number) << u" 5.5"_s << true;
    QTest::newRow("no number") << int(K::Number) << u"5 apples"_s << false;
    QTest::newRow("truth") << int(K::Boolean) << u"false"_s << true;
    QTest::newRow("no truth") << int(K::Boolean) << u"no"_s << false;
    QTest::newRow("list") << int(K::Array) << u"[\"a\", 2]"_s << true;
    QTest::newRow("no list") << int(K::Array) << u"a, b"_s << false;
}

void CiDefinitionsTest::textsOfInputsGetTheirTypes()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    QFETCH(bool, isRight);
    const auto value = gitlab::inputValue(u"n"_s, text, static_cast<gitlab::CiFile::Kind>(kind));
    QCOMPARE(value.has_value(), isRight);
    if (!isRight)
        QCOMPARE(value.error().where, u"n"_s);
}

void CiDefinitionsTest::addressesOfGitHubLeadToItsApi_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("api");
    QTest::addColumn<bool>("isServer");
    QTest::newRow("cloud") << u"https://github.com/octo/ship"_s << u"https://api.github.com"_s << false;
    QTest::newRow("as it is cloned") << u"https://github.com/octo/ship.git"_s << u"https://api.github.com"_s << false;
    QTest::newRow("data residency") << u"https://octo.ghe.com/octo/ship"_s << u"https://api.octo.ghe.com"_s << false;
    QTest::newRow("Enterprise Server") << u"https://git.example:8443/octo/ship/"_s
                                       << u"https://git.example:8443/api/v3"_s << true;
    QTest::newRow("no repository") << u"https://github.com/octo"_s << QString() << false;
    QTest::newRow("a path that leads elsewhere") << u"https://github.com/octo/ship/../../x"_s << QString() << false;
}

void CiDefinitionsTest::addressesOfGitHubLeadToItsApi()
{
    QFETCH(QString, url);
    QFETCH(QString, api);
    QFETCH(bool, isServer);
    const auto address = github::addressOf(CiConnection{.name = u"Ship"_s, .url = url});
    QCOMPARE(address.has_value(), !api.isEmpty());
    if (!address)
        return;
    QCOMPARE(address->api.base.toString(), api);
    QCOMPARE(address->repository, u"octo/ship"_s);
    QCOMPARE(address->isServer, isServer);
}

void CiDefinitionsTest::addressesOfGitLabLeadToItsApi_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("project");
    QTest::newRow("a project") << u"https://gitlab.com/group/sub/ship"_s << QString() << u"https://gitlab.com/api/v4"_s
                               << u"group/sub/ship"_s;
    QTest::newRow("a server") << u"https://gitlab.example/"_s << QString() << u"https://gitlab.example/api/v4"_s
                              << QString();
    QTest::newRow("below a path") << u"https://example.org/git"_s << u"group/ship"_s
                                  << u"https://example.org/git/api/v4"_s << u"group/ship"_s;
}

void CiDefinitionsTest::addressesOfGitLabLeadToItsApi()
{
    QFETCH(QString, url);
    QFETCH(QString, option);
    QFETCH(QString, api);
    QFETCH(QString, project);
    CiConnection connection{.name = u"Ship"_s, .url = url};
    if (!option.isEmpty())
        connection.options = QJsonObject{{u"repository"_s, option}};
    const auto address = gitlab::addressOf(connection);
    QVERIFY(address);
    QCOMPARE(address->api.base.toString(), api);
    QCOMPARE(address->project, project);
}

void CiDefinitionsTest::wordsThatAreNotKnownStayHarmless()
{
    QCOMPARE(github::stateOf(u"pondering"_s), RunState::Running);
    QCOMPARE(github::resultOf(u"meh"_s), RunResult::Neutral);
    QCOMPARE(gitlab::stateOf(u"pondering"_s), RunState::Running);
    QCOMPARE(gitlab::resultOf(u"pondering"_s), RunResult::None);
    QVERIFY(gitlab::textsOfError("<html>").isEmpty());
    QCOMPARE(gitlab::textsOfError(R"({"message":{"base":["a","b"]}})"), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(gitlab::textsOfError(R"({"message":{"ref":["is missing"]}})"), QStringList{u"ref is missing"_s});
    QCOMPARE(gitlab::textsOfError(R"({"error":"x","error_description":"why"})"), QStringList{u"why"_s});
    QCOMPARE(gitlab::jobIdFrom(u"42/../7"_s).job, "7");
}

void CiDefinitionsTest::longTracesAreComparedByTheirEnd()
{
    const QByteArray first(10000, 'a');
    const LogPart shown = gitlab::newIn(first, {}, false);
    QCOMPARE(shown.bytes, first);
    const LogPart more = gitlab::newIn(first + "b", shown.next, false);
    QVERIFY(!more.isReplaced);
    QCOMPARE(more.bytes, "b");
    QVERIFY(gitlab::newIn(QByteArray(9999, 'a'), shown.next, false).isReplaced);
    QVERIFY(gitlab::newIn(QByteArray(9999, 'a') + "bb", shown.next, false).isReplaced);
    const LogPart erased = gitlab::newIn({}, shown.next, true);
    QVERIFY(erased.isReplaced && erased.bytes.isEmpty() && erased.isComplete);
    QVERIFY(!gitlab::newIn({}, {}, false).isReplaced);
}

void CiDefinitionsTest::archivesAreReadInMemory()
{
    const QByteArray archive = zipOf({{u"a/b.xml"_s, "<x/>"}, {u"c.txt"_s, QByteArray(1000, 'c')}});
    const auto xml = zipEntries(archive, u"reports"_s, [](const QString &path) { return path.endsWith(u".xml"_s); });
    QVERIFY(xml);
    QCOMPARE(xml->size(), 1);
    QCOMPARE(xml->front().path, u"a/b.xml"_s);
    QCOMPARE(xml->front().bytes, "<x/>");
    QVERIFY(!zipEntries(archive, u"reports"_s, isAnything, {.bytes = 999}));
    QVERIFY(!zipEntries(archive, u"reports"_s, isAnything, {.entries = 2}));
    QVERIFY(!zipEntries(archive.first(archive.size() / 2), u"reports"_s, isAnything));
    QVERIFY(!zipEntries("no zip", u"reports"_s, isAnything));
}

void CiDefinitionsTest::archivesThatLeadOutAreRefused_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::newRow("a parent") << zipOf({{u"../evil"_s, "x"}});
    QTest::newRow("a parent further in") << zipOf({{u"ok/../../evil"_s, "x"}});
    QTest::newRow("a drive") << zipOf({{u"C:/evil"_s, "x"}});
    QTest::newRow("a backslash") << zipOf({{u"..\\evil"_s, "x"}});
    QTest::newRow("a link") << zipOf({{u"a"_s, "x"}}, u"link"_s);
}

void CiDefinitionsTest::archivesThatLeadOutAreRefused()
{
    QFETCH(QByteArray, archive);
    const auto entries = zipEntries(archive, u"reports"_s, isAnything);
    QVERIFY(!entries);
    QCOMPARE(entries.error().kind, ErrorKind::BadInput);
}

QTEST_GUILESS_MAIN(CiDefinitionsTest)
#include "ci_definitions_test.moc"
