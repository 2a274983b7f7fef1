// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/secret.h"

#include <QCoroTask>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::net;

namespace {

constexpr int kPatience = 20'000;

/// A program that runs until the end of the test.
class Daemon
{
public:
    ~Daemon()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(kPatience))
            m_process.kill();
    }
    bool start(const QString &program, const QStringList &arguments, const QByteArray &input = {})
    {
        m_process.start(program, arguments);
        if (!m_process.waitForStarted(kPatience))
            return false;
        m_process.write(input);
        m_process.closeWriteChannel();
        return true;
    }
    QByteArray firstLine()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(kPatience))
                return {};
        return m_process.readLine().trimmed();
    }

private:
    QProcess m_process;
};

QByteArray contentsBelow(const QString &folder)
{
    QProcess process;
    process.start(u"grep"_s, {u"-rl"_s, u"s3cret-ü"_s, folder});
    process.waitForFinished(kPatience);
    return process.readAllStandardOutput();
}

} // namespace

/// The keyring of a real desktop: a session bus of its own, and gnome-keyring on it.
class KeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsWrittenIsReadByALaterStart();
    void whatIsNotThereIsSaid();
    void whatIsRemovedIsGone();

private:
    QTemporaryDir m_home;
    Daemon m_bus;
    Daemon m_keyring;
};

void KeyringTest::initTestCase()
{
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.filePath(u"data"_s)));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_home.path()));
    QVERIFY(m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s}));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.firstLine());
    QVERIFY2(QDBusConnection::sessionBus().isConnected(), qgetenv("DBUS_SESSION_BUS_ADDRESS").constData());
    QVERIFY(m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s},
                            "password of the test"));
    QTRY_VERIFY_WITH_TIMEOUT(
        QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s), kPatience);
}

void KeyringTest::whatIsWrittenIsReadByALaterStart()
{
    QVERIFY(QCoro::waitFor(systemSecrets()->write(u"one"_s, Secret("s3cret-ü"))).has_value());
    QVERIFY(QCoro::waitFor(systemSecrets()->write(u"other"_s, Secret("another"))).has_value());
    QVERIFY(QCoro::waitFor(systemSecrets()->write(u"other"_s, Secret("another, changed"))).has_value());
    const auto one = QCoro::waitFor(systemSecrets()->read(SecretKind::Keyring, u"one"_s));
    QVERIFY2(one.has_value(), one ? "" : qPrintable(one.error().sentence + one.error().detail));
    QCOMPARE(one->reveal(), "s3cret-ü");
    QCOMPARE(QCoro::waitFor(systemSecrets()->read(SecretKind::Keyring, u"other"_s))->reveal(), "another, changed");
    QCOMPARE(contentsBelow(m_home.path()), QByteArray()); // encrypted at rest
}

void KeyringTest::whatIsNotThereIsSaid()
{
    const auto none = QCoro::waitFor(systemSecrets()->read(SecretKind::Keyring, u"never written"_s));
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    QVERIFY2(none.error().sentence.contains(u"settings of the connection"_s), qPrintable(none.error().sentence));
}

void KeyringTest::whatIsRemovedIsGone()
{
    QVERIFY(QCoro::waitFor(systemSecrets()->write(u"short-lived"_s, Secret("x"))).has_value());
    QVERIFY(QCoro::waitFor(systemSecrets()->remove(u"short-lived"_s)).has_value());
    QCOMPARE(QCoro::waitFor(systemSecrets()->read(SecretKind::Keyring, u"short-lived"_s)).error().kind,
             ErrorKind::NotFound);
    QVERIFY(QCoro::waitFor(systemSecrets()->remove(u"short-lived"_s)).has_value());
}

QTEST_GUILESS_MAIN(KeyringTest)
#include "keyring_test.moc"
