// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/fetching.h"
#include "git/history.h"
#include "git/repository.h"
#include "support/git_clone.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::git;
using slipway::test::GitClone;

namespace {

Result<History> wholeHistory(const QString &path)
{
    return Repository::open(path).and_then([](Repository repository) {
        return repository.resolve({}).and_then(
            [&](const QString &head) { return historyOf(repository, {{}, head, {}}); });
    });
}

/// Answers every request in the same words, and keeps what was asked.
class Answering
{
public:
    explicit Answering(QByteArray answer)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, answer] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                m_asked += socket->readAll();
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
        m_isListening = m_server.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] bool isListening() const { return m_isListening; }
    [[nodiscard]] QString url(const QString &host = u"127.0.0.1"_s) const
    {
        return u"http://%1:%2/r.git"_s.arg(host).arg(m_server.serverPort());
    }
    [[nodiscard]] QByteArray asked() const { return m_asked; }

private:
    QTcpServer m_server;
    QByteArray m_asked;
    bool m_isListening = false;
};

/// Fetches with a token, off the thread on which the servers of the test answer.
Result<> fetched(GitClone &clone, const QString &url)
{
    (void)clone.git({u"remote"_s, u"add"_s, u"origin"_s, url});
    Result<> outcome;
    std::atomic<bool> isOver = false;
    std::jthread fetching([&] {
        FetchWish wish;
        wish.credential = [](const QString &) {
            return Result<Credential>(Credential{Credential::Kind::Password, u"ada"_s, "t0ken"});
        };
        outcome =
            Repository::open(clone.path()).and_then([&](Repository repository) { return fetchFrom(repository, wish); });
        isOver = true;
    });
    (void)QTest::qWaitFor([&] { return isOver.load(); }, 30'000);
    return outcome;
}

} // namespace

class GitFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoRepositoryIsSaidInWords()
    {
        const QTemporaryDir folder;
        const auto none = Repository::open(folder.filePath(u"nowhere"_s));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
        const auto empty = Repository::open(folder.path());
        QVERIFY(!empty);
        QCOMPARE(empty.error().kind, ErrorKind::NotFound);
        QVERIFY(empty.error().sentence.contains(folder.path()));
        QVERIFY(!Repository::open({}));
    }

    void aRepositoryWithoutCommitsHasNothingToTell()
    {
        GitClone clone;
        const auto history = wholeHistory(clone.path());
        QVERIFY(!history);
        QCOMPARE(history.error().kind, ErrorKind::NotFound);
        auto repository = Repository::open(clone.path());
        QVERIFY(repository->tags()->empty());
        QCOMPARE(repository->resolve(u"v1"_s).error().kind, ErrorKind::NotFound);
    }

    void namesAreNamesAndNoExpressions()
    {
        GitClone clone;
        clone.commit(u"one"_s);
        clone.commit(u"two"_s);
        auto repository = Repository::open(clone.path());
        for (const QString &name :
             {u"HEAD~1"_s, u"main^{tree}"_s, u"@{-1}"_s, u":/one"_s, u"main..main"_s, u"--all"_s, u"a\nb"_s})
            QVERIFY2(!repository->resolve(name), qPrintable(name));
        QVERIFY(repository->resolve(u"main"_s));
        QCOMPARE(repository->resolve(clone.head().left(10)).value(), clone.head());
    }

    void brokenTextsAreShownAsFarAsTheyCanBeRead()
    {
        GitClone clone;
        clone.commit(u"one"_s);
        const QByteArray message = "fix: \xff\xfe broken \x80 title\n\nbody \xc3\x28\n";
        const QByteArray who = "Br\xf6ken <b@example.org> 1790000000 +0000";
        QByteArray commit = "tree " + clone.gitBytes({u"rev-parse"_s, u"HEAD^{tree}"_s}).trimmed() + "\nparent "
                            + clone.head().toLatin1() + "\nauthor " + who + "\ncommitter " + who + "\n\n" + message;
        const QString id = clone.git({u"hash-object"_s, u"-t"_s, u"commit"_s, u"-w"_s, u"--stdin"_s}, commit);
        clone.git({u"reset"_s, u"-q"_s, u"--hard"_s, id});
        const auto history = wholeHistory(clone.path());
        QVERIFY(history);
        QCOMPARE(history->commits.size(), 2U);
        QVERIFY(history->commits.front().title.startsWith(u"fix: "_s));
        QVERIFY(history->commits.front().title.contains(u"broken"_s));
        QVERIFY(!history->commits.front().author.isEmpty());
    }

    void aMessageInAnotherEncodingIsRead()
    {
        GitClone clone;
        clone.commit(u"one"_s);
        clone.git(
            {u"-c"_s, u"i18n.commitEncoding=ISO-8859-1"_s, u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-F"_s, u"-"_s},
            "fix: gr\xfc\xdf"
            "e");
        const auto history = wholeHistory(clone.path());
        QVERIFY(history);
        QCOMPARE(history->commits.front().title, u"fix: grüße"_s);
    }

    void hugeMessagesAreShortenedAndKeepTheirEnd()
    {
        GitClone clone;
        clone.commit(u"feat: "_s + QString(5000, u'x') + u"\n\n"_s + QString(2'000'000, u'y')
                     + u"\n\nBREAKING CHANGE: all"_s);
        const auto history = wholeHistory(clone.path());
        QVERIFY(history);
        const Commit &commit = history->commits.front();
        QVERIFY(commit.title.size() <= 500);
        QVERIFY(commit.body.size() < 70'000);
        QVERIFY(commit.body.endsWith(u"BREAKING CHANGE: all"_s));
    }

    void whatTheCloneLacksIsNamed()
    {
        GitClone clone;
        const QString first = clone.commit(u"one"_s);
        clone.commit(u"two"_s);
        QVERIFY(QFile::remove(clone.path(u".git/objects/"_s + first.left(2) + u'/' + first.sliced(2))));
        const auto history = wholeHistory(clone.path());
        QVERIFY(!history);
        QCOMPARE(history.error().kind, ErrorKind::Storage);
        QVERIFY2(history.error().sentence.contains(u"damaged"_s), qPrintable(history.error().sentence));
    }

    void aShallowCloneIsNotTakenForTheWhole()
    {
        GitClone server;
        for (int i = 0; i < 5; ++i)
            server.commit(u"commit %1"_s.arg(i));
        server.git({u"tag"_s, u"v1"_s, u"HEAD~1"_s});
        const QTemporaryDir folder;
        server.git({u"clone"_s, u"-q"_s, u"--depth"_s, u"2"_s, u"--no-single-branch"_s, u"file://"_s + server.path(),
                    folder.filePath(u"clone"_s)});
        const auto history = wholeHistory(folder.filePath(u"clone"_s));
        QVERIFY(!history);
        QCOMPARE(history.error().kind, ErrorKind::Storage);
        QVERIFY2(history.error().sentence.contains(u"--unshallow"_s), qPrintable(history.error().sentence));
        // A range that lies within what it has is whole.
        auto repository = Repository::open(folder.filePath(u"clone"_s));
        QVERIFY(repository->isShallow());
        const auto short_ =
            historyOf(*repository, {repository->resolve(server.git({u"rev-parse"_s, u"HEAD~1"_s})).value(),
                                    repository->resolve({}).value(),
                                    {}});
        QVERIFY2(short_, short_ ? "" : qPrintable(short_.error().sentence));
        QCOMPARE(short_->commits.size(), 1U);
    }

    void aRedirectToAnotherHostIsNotFollowed()
    {
        const Answering elsewhere(
            "HTTP/1.1 401 no\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
        const Answering remote("HTTP/1.1 302 there\r\nLocation: " + elsewhere.url(u"localhost"_s).toUtf8()
                               + "/info/refs?service=git-upload-pack\r\nContent-Length: 0\r\n\r\n");
        QVERIFY(elsewhere.isListening() && remote.isListening());
        GitClone clone;
        clone.commit(u"one"_s);
        QVERIFY(!fetched(clone, remote.url()));
        QVERIFY(!remote.asked().isEmpty());
        QCOMPARE(elsewhere.asked(), QByteArray());
    }

    void aTokenIsNotSentWithoutEncryption()
    {
        const Answering remote("HTTP/1.1 401 no\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
        QVERIFY(remote.isListening());
        GitClone clone;
        clone.commit(u"one"_s);
        const auto outcome = fetched(clone, remote.url());
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().sentence.contains(u"https"_s), qPrintable(outcome.error().sentence));
        QVERIFY(!outcome.error().sentence.contains(u"t0ken"_s) && !outcome.error().detail.contains(u"t0ken"_s));
        QVERIFY2(!remote.asked().contains("Authorization"), remote.asked());
        QVERIFY(!remote.asked().isEmpty());
    }

    void aPasswordInTheAddressIsNotSentWithoutEncryptionEither()
    {
        const Answering remote("HTTP/1.1 401 no\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
        QVERIFY(remote.isListening());
        GitClone clone;
        clone.commit(u"one"_s);
        const auto outcome = fetched(clone, remote.url(u"ada:t0ken@127.0.0.1"_s));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::NotAllowed);
        QVERIFY(!(outcome.error().sentence + outcome.error().where + outcome.error().detail).contains(u"t0ken"_s));
        QVERIFY2(!remote.asked().contains("Authorization"), remote.asked());
    }
};

QTEST_GUILESS_MAIN(GitFaultsTest)
#include "git_faults_test.moc"
