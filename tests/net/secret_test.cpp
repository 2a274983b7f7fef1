// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/secret.h"

#include <QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::net;

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretComesFromAVariable();
    void aSecretComesFromAFileThatOnlyItsOwnerMayRead();
    void withoutAKeyringTheOtherWaysAreNamed();
};

void SecretTest::aSecretComesFromAVariable()
{
    const auto store = systemSecrets();
    qputenv("SLIPWAY_TEST_TOKEN", "from-the-environment\n");
    const auto secret = QCoro::waitFor(store->read(SecretKind::Environment, u"SLIPWAY_TEST_TOKEN"_s));
    QVERIFY(secret.has_value());
    QCOMPARE(secret->reveal(), "from-the-environment");
    qunsetenv("SLIPWAY_TEST_TOKEN");
    const auto none = QCoro::waitFor(store->read(SecretKind::Environment, u"SLIPWAY_TEST_TOKEN"_s));
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    QVERIFY(none.error().sentence.contains(u"SLIPWAY_TEST_TOKEN"_s));
}

void SecretTest::aSecretComesFromAFileThatOnlyItsOwnerMayRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"token"_s);
    const auto store = systemSecrets();
    const auto read = [&] { return QCoro::waitFor(store->read(SecretKind::File, path)); };
    QCOMPARE(read().error().kind, ErrorKind::NotFound);

    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("from-a-file\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(read().has_value());
    QCOMPARE(read()->reveal(), "from-a-file");

    for (const auto wider : {QFile::ReadGroup, QFile::ReadOther, QFile::WriteOther}) {
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | wider));
        const auto refused = read();
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::NotAllowed);
        QVERIFY2(refused.error().sentence.contains(u"chmod 600 "_s + path), qPrintable(refused.error().sentence));
        QVERIFY(!refused.error().sentence.contains(u"from-a-file"_s));
    }
    QCOMPARE(QCoro::waitFor(store->read(SecretKind::File, folder.path())).error().kind, ErrorKind::NotAllowed);
}

void SecretTest::withoutAKeyringTheOtherWaysAreNamed()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    const auto store = systemSecrets();
    const auto read = QCoro::waitFor(store->read(SecretKind::Keyring, u"connection"_s));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::NotFound);
    QVERIFY(read.error().sentence.contains(u"environment variable"_s));
    QVERIFY(read.error().sentence.contains(u"chmod 600"_s));
    QVERIFY(!QCoro::waitFor(store->write(u"connection"_s, Secret("s"))).has_value());
    QVERIFY(QCoro::waitFor(store->remove(u"connection"_s)).has_value());
    const auto none = QCoro::waitFor(store->read(SecretKind::None, {}));
    QVERIFY(none.has_value() && none->isEmpty());
}

QTEST_GUILESS_MAIN(SecretTest)
#include "secret_test.moc"
