// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace slipway::test {

/// A repository in a folder of its own, made with the git program; what tests compare with is what that program says.
class GitClone
{
public:
    GitClone()
    {
        (void)git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("main")});
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }

    /// Runs git there and fails the test when it fails. @return what it printed, without the last line end
    QString git(const QStringList &arguments, const QByteArray &input = {})
    {
        return QString::fromUtf8(gitBytes(arguments, input)).trimmed();
    }
    QByteArray gitBytes(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *role : {"AUTHOR", "COMMITTER"}) {
            environment.insert(QStringLiteral("GIT_%1_NAME").arg(QLatin1StringView(role)), m_author);
            environment.insert(QStringLiteral("GIT_%1_EMAIL").arg(QLatin1StringView(role)), m_email);
            environment.insert(QStringLiteral("GIT_%1_DATE").arg(QLatin1StringView(role)),
                               QStringLiteral("%1 +0000").arg(m_time));
        }
        environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
        environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), QStringLiteral("/dev/null"));
        environment.insert(QStringLiteral("GIT_CONFIG_COUNT"), QStringLiteral("2"));
        environment.insert(QStringLiteral("GIT_CONFIG_KEY_0"), QStringLiteral("protocol.file.allow"));
        environment.insert(QStringLiteral("GIT_CONFIG_VALUE_0"), QStringLiteral("always"));
        environment.insert(QStringLiteral("GIT_CONFIG_KEY_1"), QStringLiteral("advice.detachedHead"));
        environment.insert(QStringLiteral("GIT_CONFIG_VALUE_1"), QStringLiteral("false"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("git"), arguments);
        if (!input.isEmpty())
            process.write(input);
        process.closeWriteChannel();
        const bool done = process.waitForFinished(120'000) && process.exitCode() == 0;
        if (!done)
            QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
        return process.readAllStandardOutput();
    }

    void write(const QString &file, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path(file)).path());
        QFile out(path(file));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            QTest::qFail("a file of the clone cannot be written", __FILE__, __LINE__);
    }

    /// A commit that changes a file. @return its id
    QString commit(const QString &message, const QString &file = QStringLiteral("file"))
    {
        write(file, QByteArray::number(++m_changes));
        (void)git({QStringLiteral("add"), QStringLiteral("-A")});
        return commitStaged(message);
    }
    QString commitStaged(const QString &message)
    {
        m_time += 60;
        (void)git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("--allow-empty"),
                   QStringLiteral("-F"), QStringLiteral("-")},
                  message.toUtf8());
        return head();
    }
    [[nodiscard]] QString head() { return git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")}); }
    QString merge(const QString &branch, const QString &message)
    {
        m_time += 60;
        (void)git({QStringLiteral("merge"), QStringLiteral("-q"), QStringLiteral("--no-ff"), QStringLiteral("-X"),
                   QStringLiteral("ours"), QStringLiteral("-m"), message, branch});
        return head();
    }
    void tag(const QString &name) { (void)git({QStringLiteral("tag"), name}); }

    void authoredBy(const QString &name, const QString &email)
    {
        m_author = name;
        m_email = email;
    }
    /// Seconds since 1970 of the newest commit; the next is a minute later.
    void setTime(qint64 seconds) { m_time = seconds; }
    [[nodiscard]] qint64 time() const { return m_time; }

private:
    QTemporaryDir m_folder;
    QString m_author = QStringLiteral("Mara Lind");
    QString m_email = QStringLiteral("mara@example.org");
    qint64 m_time = 1'790'000'000;
    int m_changes = 0;
};

} // namespace slipway::test
