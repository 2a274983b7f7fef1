// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/fetching.h"
#include "git/repository.h"
#include "support/git_clone.h"
#include "support/server_process.h"

#include <QScopeGuard>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::git;
using slipway::test::GitClone;
using slipway::test::ServerProcess;

namespace {

/// Runs a program in a folder. @return what it printed; nothing when it failed
std::optional<QByteArray> ran(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

void writeFile(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// An authority, and a certificate of it for localhost.
bool makeCertificates(const QString &folder)
{
    const QStringList key{u"-newkey"_s, u"ec"_s,    u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                          u"-nodes"_s,  u"-days"_s, u"2"_s};
    return ran(folder, u"openssl"_s,
               QStringList{u"req"_s, u"-x509"_s} + key
                   + QStringList{u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.pem"_s, u"-subj"_s, u"/CN=Our authority"_s})
           && ran(folder, u"openssl"_s,
                  QStringList{u"req"_s, u"-x509"_s} + key
                      + QStringList{u"-keyout"_s, u"server.key"_s, u"-out"_s, u"server.pem"_s, u"-subj"_s,
                                    u"/CN=localhost"_s, u"-CA"_s, u"ca.pem"_s, u"-CAkey"_s, u"ca.key"_s, u"-addext"_s,
                                    u"subjectAltName=DNS:localhost"_s, u"-addext"_s,
                                    u"basicConstraints=critical,CA:FALSE"_s});
}

Result<> fetched(GitClone &clone, const FetchWish &wish = {})
{
    return Repository::open(clone.path()).and_then([&](Repository repository) { return fetchFrom(repository, wish); });
}

Result<> fetchedBy(GitClone &clone, const QByteArray &token)
{
    FetchWish wish;
    wish.credential = [&](const QString &) {
        return Result<Credential>(Credential{Credential::Kind::Password, u"ada"_s, token});
    };
    return fetched(clone, wish);
}

QString sentenceOf(const Result<> &outcome)
{
    return outcome ? u"it was fetched"_s : outcome.error().sentence + u" | "_s + outcome.error().detail;
}

} // namespace

/// Fetching from real servers: git over HTTPS and over SSH.
class GitRemotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // What SSH knows of hosts lies in the home folder; libgit2 asks for it once, when it starts.
        QVERIFY(m_home.isValid());
        qputenv("HOME", m_home.path().toLocal8Bit());
        for (const char *each : {"GIT_SSL_CAINFO", "SSH_AUTH_SOCK"})
            qunsetenv(each);
    }

    void anAuthorityOfOnesOwnIsTrustedOnlyWhenNamed()
    {
        const QTemporaryDir folder;
        QVERIFY2(makeCertificates(folder.path()), "openssl is missing: packaging/dependencies.sh installs it");
        GitClone server;
        server.commit(u"one"_s);
        server.tag(u"v1"_s);
        const ServerProcess https(u"git_https.py"_s,
                                  {server.path(), folder.filePath(u"server.pem"_s), folder.filePath(u"server.key"_s)});
        QVERIFY2(https.problem().isEmpty(), qPrintable(https.problem()));
        GitClone clone;
        clone.git({u"remote"_s, u"add"_s, u"origin"_s, u"https://localhost:%1/.git"_s.arg(https.port())});

        const auto stranger = fetchedBy(clone, "t0ken");
        QVERIFY(!stranger);
        QCOMPARE(stranger.error().kind, ErrorKind::Remote);
        QVERIFY2(stranger.error().sentence.contains(u"http.sslCAInfo"_s), qPrintable(sentenceOf(stranger)));

        clone.git({u"config"_s, u"http.sslCAInfo"_s, folder.filePath(u"nothing.pem"_s)});
        const auto unreadable = fetchedBy(clone, "t0ken");
        QVERIFY(!unreadable);
        QCOMPARE(unreadable.error().kind, ErrorKind::BadInput);
        QVERIFY2(unreadable.error().sentence.contains(u"nothing.pem"_s), qPrintable(sentenceOf(unreadable)));

        clone.git({u"config"_s, u"http.sslCAInfo"_s, folder.filePath(u"ca.pem"_s)});
        const auto refused = fetchedBy(clone, "wr0ng");
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Remote);
        QVERIFY2(refused.error().sentence.contains(u"token"_s), qPrintable(sentenceOf(refused)));
        QVERIFY2(!sentenceOf(refused).contains(u"wr0ng"_s), qPrintable(sentenceOf(refused)));
        QVERIFY(!Repository::open(clone.path())->resolve(u"main"_s));

        const auto trusted = fetchedBy(clone, "t0ken");
        QVERIFY2(trusted, qPrintable(sentenceOf(trusted)));
        auto opened = Repository::open(clone.path());
        QCOMPARE(opened->resolve(u"main"_s).value(), server.head());
        QCOMPARE(opened->resolve(u"v1"_s).value(), server.head());

        // A file that cannot be read does not take away what is trusted otherwise.
        clone.git({u"config"_s, u"http.sslCAInfo"_s, folder.filePath(u"nothing.pem"_s)});
        QVERIFY(!fetchedBy(clone, "t0ken"));
        clone.git({u"config"_s, u"http.sslCAInfo"_s, folder.filePath(u"ca.pem"_s)});
        const auto again = fetchedBy(clone, "t0ken");
        QVERIFY2(again, qPrintable(sentenceOf(again)));

        // What one clone trusts is no other clone's business.
        GitClone other;
        other.git({u"remote"_s, u"add"_s, u"origin"_s, u"https://localhost:%1/.git"_s.arg(https.port())});
        const auto elsewhere = fetchedBy(other, "t0ken");
        QVERIFY(!elsewhere);
        QVERIFY2(elsewhere.error().sentence.contains(u"http.sslCAInfo"_s), qPrintable(sentenceOf(elsewhere)));
        other.git(
            {u"config"_s, u"http.https://localhost:%1.sslCAInfo"_s.arg(https.port()), folder.filePath(u"ca.pem"_s)});
        const auto forTheHost = fetchedBy(other, "t0ken");
        QVERIFY2(forTheHost, qPrintable(sentenceOf(forTheHost)));
    }

    void overSshTheAgentsKeyAndAKnownHostAreNeeded()
    {
        const QTemporaryDir folder;
        for (const QString &name : {u"host"_s, u"known"_s, u"stranger"_s})
            QVERIFY2(
                ran(folder.path(), u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, u""_s, u"-f"_s, name}),
                "ssh-keygen is missing: packaging/dependencies.sh installs it");
        QVERIFY(QFile::copy(folder.filePath(u"known.pub"_s), folder.filePath(u"authorized"_s)));
        const ServerProcess sshd(u"git_sshd.py"_s, {folder.path()});
        QVERIFY2(sshd.problem().isEmpty(), qPrintable(sshd.problem()));
        QProcess agent;
        agent.start(u"ssh-agent"_s, {u"-D"_s, u"-a"_s, folder.filePath(u"agent"_s)});
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(folder.filePath(u"agent"_s)); }, 10'000));
        const auto end = qScopeGuard([&] {
            agent.terminate();
            agent.waitForFinished();
        });
        qputenv("SSH_AUTH_SOCK", folder.filePath(u"agent"_s).toLocal8Bit());
        const auto user = ran(folder.path(), u"id"_s, {u"-un"_s});
        QVERIFY(user);
        GitClone server;
        server.commit(u"one"_s);
        GitClone clone;
        clone.git({u"remote"_s, u"add"_s, u"origin"_s,
                   u"ssh://%1@localhost:%2%3"_s.arg(QString::fromLocal8Bit(*user).trimmed())
                       .arg(sshd.port())
                       .arg(server.path())});
        QVERIFY(ran(folder.path(), u"ssh-add"_s, {u"-q"_s, u"known"_s}));

        const auto unknown = fetched(clone);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, ErrorKind::Remote);
        QVERIFY2(unknown.error().sentence.contains(u"with ssh"_s), qPrintable(sentenceOf(unknown)));

        QFile key(folder.filePath(u"host.pub"_s));
        QVERIFY(key.open(QIODevice::ReadOnly));
        const QByteArray host = "[localhost]:" + QByteArray::number(sshd.port()) + ' ';
        QVERIFY(QDir().mkpath(m_home.filePath(u".ssh"_s)));
        writeFile(m_home.filePath(u".ssh/known_hosts"_s), host + key.readAll());
        const auto known = fetched(clone);
        QVERIFY2(known, qPrintable(sentenceOf(known)));
        QCOMPARE(Repository::open(clone.path())->resolve(u"main"_s).value(), server.head());

        QVERIFY(ran(folder.path(), u"ssh-add"_s, {u"-q"_s, u"-D"_s}));
        QVERIFY(ran(folder.path(), u"ssh-add"_s, {u"-q"_s, u"stranger"_s}));
        const auto refused = fetched(clone);
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(u"ssh-add"_s), qPrintable(sentenceOf(refused)));

        // A host that shows another key than before is no host of ours, whoever lets us in.
        QFile other(folder.filePath(u"stranger.pub"_s));
        QVERIFY(other.open(QIODevice::ReadOnly));
        writeFile(m_home.filePath(u".ssh/known_hosts"_s), host + other.readAll());
        const auto disguised = fetched(clone);
        QVERIFY(!disguised);
        QVERIFY2(disguised.error().sentence.contains(u"with ssh"_s), qPrintable(sentenceOf(disguised)));
    }

    void aServerThatIsSilentIsGivenUp()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        GitClone clone;
        clone.git({u"remote"_s, u"add"_s, u"origin"_s, u"http://127.0.0.1:%1/r.git"_s.arg(silent.serverPort())});
        const auto given = fetched(clone);
        QVERIFY(!given);
        QCOMPARE(given.error().kind, ErrorKind::Remote);
    }

    void tagsOfTheRemoteAreAskedForWithoutFetching()
    {
        GitClone server;
        const QString first = server.commit(u"one"_s);
        server.tag(u"v1"_s);
        server.commit(u"two"_s);
        server.git({u"tag"_s, u"-a"_s, u"v2"_s, u"-m"_s, u"annotated"_s});
        GitClone clone;
        clone.git({u"remote"_s, u"add"_s, u"origin"_s, server.path()});
        auto opened = Repository::open(clone.path());
        const auto tags = tagsUpstream(*opened, {});
        QVERIFY2(tags, tags ? "" : qPrintable(tags.error().sentence));
        QCOMPARE(*tags, (QHash<QString, QString>{{u"v1"_s, first}, {u"v2"_s, server.head()}}));
        QVERIFY(opened->tags()->empty());
        clone.git({u"remote"_s, u"set-url"_s, u"origin"_s, server.path(u"nowhere"_s)});
        const auto gone = tagsUpstream(*opened, {});
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::Remote);
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(GitRemotesTest)
#include "git_remotes_test.moc"
