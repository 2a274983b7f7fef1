// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/azure/azure_parser.h"
#include "ci/circleci/circleci_parser.h"
#include "ci/jenkins/jenkins_parser.h"
#include "ci/jenkins/jenkins_paths.h"
#include "ci/server_address.h"
#include "ci/teamcity/parameter_type.h"
#include "ci/webhook/body_template.h"
#include "ci/webhook/json_pointer.h"
#include "ci/whole_log.h"

#include <QJsonDocument>
#include <QTest>

using namespace slipway;
using namespace slipway::ci;
using namespace Qt::StringLiterals;

class CiPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointersNameWhatTheirStandardSays_data();
    void pointersNameWhatTheirStandardSays();
    void valuesCannotChangeTheShapeOfABody();
    void aBodyThatLacksAValueIsRefused();
    void jobsHaveTheirOwnPaths_data();
    void jobsHaveTheirOwnPaths();
    void aRequestIsReadFromWhateverAddress();
    void kindsOfParametersAreRead();
    void addressesMustBeWebAddresses_data();
    void addressesMustBeWebAddresses();
    void aRepositoryIsTheEndOfAnAddress();
    void aGrownLogGivesWhatIsNew();
    void aLogThatChangedBeginsAnew();
    void aWordThatIsNotKnownEndsNothing_data();
    void aWordThatIsNotKnownEndsNothing();
};

void CiPartsTest::aWordThatIsNotKnownEndsNothing_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<RunState>("circleci");
    QTest::addColumn<RunState>("jenkins");
    QTest::addColumn<RunState>("azure");
    using enum RunState;
    QTest::newRow("new") << u"hibernating"_s << Running << Running << Running;
    QTest::newRow("CircleCI, ended") << u"success"_s << Done << Running << Running;
    QTest::newRow("CircleCI, done again") << u"retried"_s << Done << Running << Running;
    QTest::newRow("CircleCI, waits") << u"not_running"_s << Queued << Running << Running;
    QTest::newRow("Jenkins, ended") << u"NOT_EXECUTED"_s << Running << Done << Running;
    QTest::newRow("Jenkins, waits") << u"PAUSED_PENDING_INPUT"_s << Running << WaitingGate << Running;
    QTest::newRow("Azure, ended") << u"completed"_s << Running << Running << Done;
    QTest::newRow("Azure, waits") << u"notStarted"_s << Running << Running << Queued;
    QTest::newRow("Azure, a part waits") << u"pending"_s << Running << Running << Queued;
}

void CiPartsTest::aWordThatIsNotKnownEndsNothing()
{
    QFETCH(QString, word);
    QFETCH(RunState, circleci);
    QFETCH(RunState, jenkins);
    QFETCH(RunState, azure);
    const RunPart workflow = circleci::workflowFrom({{u"id"_s, u"1"_s}, {u"status"_s, word}});
    QCOMPARE(workflow.state, circleci);
    QCOMPARE(circleci::jobPartFrom({{u"status"_s, word}}).state, circleci);
    RunSnapshot pipeline = circleci::snapshotFrom({{u"id"_s, u"1"_s}});
    circleci::addWorkflows(pipeline, {workflow});
    QCOMPARE(pipeline.state, circleci);

    const auto stages =
        jenkins::stagesFrom({{u"stages"_s, QJsonArray{QJsonObject{{u"id"_s, u"1"_s}, {u"status"_s, word}}}}});
    QCOMPARE(stages.at(0).state, jenkins);
    QCOMPARE(stages.at(0).result != RunResult::None, jenkins == RunState::Done);

    QCOMPARE(azure::snapshotFrom({{u"id"_s, 1}, {u"status"_s, word}}).state, azure);
    const auto parts = azure::partsFrom({QJsonObject{{u"id"_s, u"1"_s}, {u"type"_s, u"Stage"_s}, {u"state"_s, word}}});
    QCOMPARE(parts.at(0).state, azure);
}

void CiPartsTest::pointersNameWhatTheirStandardSays_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value"); // undefined: there is none
    const QJsonValue none(QJsonValue::Undefined);
    // RFC 6901 §5
    QTest::newRow("member") << u"/foo"_s << QJsonValue(QJsonArray{u"bar"_s, u"baz"_s});
    QTest::newRow("element") << u"/foo/0"_s << QJsonValue(u"bar"_s);
    QTest::newRow("empty name") << u"/"_s << QJsonValue(0);
    QTest::newRow("slash") << u"/a~1b"_s << QJsonValue(1);
    QTest::newRow("percent") << u"/c%d"_s << QJsonValue(2);
    QTest::newRow("blank") << u"/ "_s << QJsonValue(7);
    QTest::newRow("tilde") << u"/m~0n"_s << QJsonValue(8);
    QTest::newRow("tilde one") << u"/~01"_s << QJsonValue(9);
    QTest::newRow("beyond the end") << u"/foo/2"_s << none;
    QTest::newRow("after the last") << u"/foo/-"_s << none;
    QTest::newRow("leading zero") << u"/foo/00"_s << none;
    QTest::newRow("below a text") << u"/foo/0/0"_s << none;
    QTest::newRow("not there") << u"/nothing"_s << none;
    QTest::newRow("no slash") << u"foo"_s << none;
    QTest::newRow("bad escape") << u"/m~2n"_s << none;
}

void CiPartsTest::pointersNameWhatTheirStandardSays()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    const QJsonObject root =
        QJsonDocument::fromJson(R"({"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, " ": 7, "m~n": 8, "~1": 9})")
            .object();
    const std::optional<QJsonValue> found = webhook::valueAt(root, pointer);
    QCOMPARE(found.has_value(), !value.isUndefined());
    if (found)
        QCOMPARE(*found, value);
    QCOMPARE(webhook::valueAt(root, u""), QJsonValue(root));
}

void CiPartsTest::valuesCannotChangeTheShapeOfABody()
{
    const QString text =
        u"{\"a\": \"<{{ NAME }}|{{X.y-z}}>\", \"n\": 1, \"l\": [true, {\"{{NAME}}\": \"{{NAME}}\"}]}"_s;
    QCOMPARE(webhook::namesInBody(text), (QStringList{u"NAME"_s, u"X.y-z"_s}));
    const Result<QByteArray> body =
        webhook::filledBody(text, {{u"NAME"_s, u"\", \"evil\": \"{{X.y-z}}"_s}, {u"X.y-z"_s, u"ü\n"_s}});
    QVERIFY(body);
    const QJsonObject object = QJsonDocument::fromJson(*body).object();
    QCOMPARE(object[u"a"].toString(), u"<\", \"evil\": \"{{X.y-z}}|ü\n>"_s); // what a value holds is not filled again
    QCOMPARE(object.keys(), (QStringList{u"a"_s, u"l"_s, u"n"_s}));
    QVERIFY(object[u"l"][1].toObject().contains(u"{{NAME}}"_s));
}

void CiPartsTest::aBodyThatLacksAValueIsRefused()
{
    const Result<QByteArray> lacking = webhook::filledBody(u"{\"a\": \"{{VERSION}}\"}"_s, {});
    QVERIFY(!lacking);
    QVERIFY(lacking.error().sentence.contains(u"VERSION"_s));
    QVERIFY(!webhook::filledBody(u"{\"a\": {{VERSION}}}"_s, {{u"VERSION"_s, u"1"_s}}));
    QVERIFY(webhook::filledBody(u"[\"{{VERSION}}\"]"_s, {{u"VERSION"_s, u"1"_s}}));
}

void CiPartsTest::jobsHaveTheirOwnPaths_data()
{
    QTest::addColumn<QString>("fullName");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("top") << u"app"_s << QByteArray("/job/app");
    QTest::newRow("in folders") << u"team/site"_s << QByteArray("/job/team/job/site");
    QTest::newRow("a branch") << u"site/feature%2Fx"_s << QByteArray("/job/site/job/feature%252Fx");
    QTest::newRow("blank, hash, umlaut") << u"a b#/ü"_s << QByteArray("/job/a%20b%23/job/%C3%BC");
    QTest::newRow("named job") << u"job/job"_s << QByteArray("/job/job/job/job");
}

void CiPartsTest::jobsHaveTheirOwnPaths()
{
    QFETCH(QString, fullName);
    QFETCH(QByteArray, path);
    QCOMPARE(jenkins::jobPath(fullName), path);
    for (const QString &root : {u"http://jenkins.example.com"_s, u"https://host:8443/ci"_s}) {
        QCOMPARE(jenkins::jobOfUrl(root + QString::fromLatin1(path) + u'/'), fullName);
        QCOMPARE(jenkins::jobOfUrl(root + QString::fromLatin1(path)), fullName);
    }
    QCOMPARE(jenkins::jobOfUrl(u"http://jenkins.example.com/queue/item/7/"_s), QString());
}

void CiPartsTest::aRequestIsReadFromWhateverAddress()
{
    QCOMPARE(jenkins::queueIdOf("http://elsewhere/ci/queue/item/17/"), u"17"_s);
    QCOMPARE(jenkins::queueIdOf("/queue/item/17"), u"17"_s);
    QCOMPARE(jenkins::queueIdOf("."), QString());
    QCOMPARE(jenkins::queueIdOf("http://elsewhere/job/queue/item/"), QString());
    QCOMPARE(jenkins::artifactPath(u"out/a b#1.zip"_s), QByteArray("out/a%20b%231.zip"));
}

void CiPartsTest::kindsOfParametersAreRead()
{
    const teamcity::ParameterType type = teamcity::parameterType(
        u"select data_1='it|'s' data_2='a||b' display='prompt' label='One |[of|] two|nlines' empty=''");
    QCOMPARE(type.kind, u"select"_s);
    QCOMPARE(type.settings[u"data_1"_s], u"it's"_s);
    QCOMPARE(type.settings[u"data_2"_s], u"a|b"_s);
    QCOMPARE(type.settings[u"label"_s], u"One [of] two\nlines"_s);
    QCOMPARE(type.settings.size(), 5);
    QCOMPARE(teamcity::parameterType(u"password").kind, u"password"_s);
    QCOMPARE(teamcity::parameterType(u"").kind, QString());
}

void CiPartsTest::addressesMustBeWebAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("https") << u"https://ci.example.com/jenkins/"_s << true;
    QTest::newRow("this machine") << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("this machine by name") << u"http://localhost:8080"_s << true;
    QTest::newRow("a name that only begins so") << u"http://127.0.0.1.example.com"_s << false;
    QTest::newRow("plain http") << u"http://ci.example.com"_s << false;
    QTest::newRow("credentials") << u"https://me:pass@ci.example.com"_s << false;
    QTest::newRow("token") << u"https://ci.example.com/?token=x"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("no scheme") << u"ci.example.com"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void CiPartsTest::addressesMustBeWebAddresses()
{
    QFETCH(QString, url);
    QFETCH(bool, isGood);
    CiConnection connection;
    connection.url = url;
    const Result<net::Endpoint> endpoint = endpointOf(connection);
    QCOMPARE(endpoint.has_value(), isGood);
    if (!endpoint) {
        QCOMPARE(endpoint.error().where, u"url"_s);
        QVERIFY(!endpoint.error().sentence.contains(u"pass@"_s));
    }
    if (url.startsWith(u"https://ci.example.com/jenkins"_s))
        QCOMPARE(under(*endpoint, "/job/a%252Fb").toEncoded(),
                 QByteArray("https://ci.example.com/jenkins/job/a%252Fb"));
}

void CiPartsTest::aRepositoryIsTheEndOfAnAddress()
{
    CiConnection connection;
    connection.url = u"https://forge.example.com/git/acme/shop/"_s;
    const Result<RepositoryAddress> own = repositoryOf(connection, 2);
    QVERIFY(own);
    QCOMPARE(own->names, (QStringList{u"acme"_s, u"shop"_s}));
    QCOMPARE(own->endpoint.base.toString(), u"https://forge.example.com/git"_s);
    connection.options = {{u"repository"_s, u"other/thing"_s}};
    QCOMPARE(repositoryOf(connection, 2)->names, (QStringList{u"other"_s, u"thing"_s}));
    QCOMPARE(repositoryOf(connection, 2)->endpoint.base.path(), u"/git/acme/shop"_s);
    connection.options = {};
    connection.url = u"https://forge.example.com/acme"_s;
    QVERIFY(!repositoryOf(connection, 2));
}

void CiPartsTest::aGrownLogGivesWhatIsNew()
{
    QByteArray whole;
    QByteArray read;
    LogCursor cursor;
    for (int i = 0; i < 40; ++i) {
        whole += QByteArray(i * 37, static_cast<char>('a' + i % 26)) + '\n';
        const LogPart part = grownPart(whole, cursor, i == 39);
        QVERIFY(!part.isReplaced);
        QCOMPARE(part.isComplete, i == 39);
        read += part.bytes;
        cursor = part.next;
        QVERIFY(grownPart(whole, cursor, false).bytes.isEmpty());
    }
    QCOMPARE(read, whole);
}

void CiPartsTest::aLogThatChangedBeginsAnew()
{
    const LogCursor known = grownPart("one\ntwo\n", {}, false).next;
    for (const QByteArray &other : {QByteArray("one\nTWO\nthree\n"), QByteArray("short\n"), QByteArray()}) {
        const LogPart part = grownPart(other, known, false);
        QVERIFY(part.isReplaced);
        QCOMPARE(part.bytes, other);
    }
}

QTEST_GUILESS_MAIN(CiPartsTest)
#include "ci_parts_test.moc"
