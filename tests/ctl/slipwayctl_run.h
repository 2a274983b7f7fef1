// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <linux/capability.h>
#include <sys/prctl.h>
#include <optional>

namespace slipway::tests {

/// What one run of the program said.
struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;

    /// The document on standard output; empty when it is not exactly one.
    [[nodiscard]] QJsonObject json() const
    {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(out, &error);
        return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
    }
    [[nodiscard]] QString line() const { return QString::fromUtf8(out).trimmed(); }
    /// Everything, for the sentence of a failed check.
    [[nodiscard]] QByteArray all() const { return "status " + QByteArray::number(status) + "\n" + out + err; }
};

/// Runs the real slipwayctl on a workspace in a folder of its own.
class Slipwayctl
{
public:
    Slipwayctl() { set(QStringLiteral("SLIPWAY_WORKSPACE"), path(QStringLiteral("w.slipway"))); }

    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }
    void unset(const QString &variable) { m_environment.remove(variable); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Ran run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        return end(process, arguments, input);
    }
    /// As somebody whom the permissions of files bind, also when the tests run as root.
    Ran runAsOrdinary(const QStringList &arguments) const
    {
        QProcess process;
        process.setChildProcessModifier([] {
            prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0);
            prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0);
        });
        return end(process, arguments, {});
    }
    /// With `--json`.
    Ran json(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(QStringList{QStringLiteral("--json")} + arguments, input);
    }
    /// The id that a creating verb prints; empty when it failed.
    QString id(const QStringList &arguments) const
    {
        const Ran ran = run(arguments);
        return ran.status == 0 ? ran.line() : QString();
    }

    /// Begins a run that goes on meanwhile; see ended(). @param program another one than that of the build
    void start(QProcess &process, const QStringList &arguments,
               const QString &program = QStringLiteral(SLIPWAYCTL)) const
    {
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
    }
    /// Waits for what start() began.
    static Ran ended(QProcess &process)
    {
        if (!process.waitForFinished(50'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, process.readAllStandardOutput(), "crashed, or did not end\n" + process.readAllStandardError()};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

private:
    Ran end(QProcess &process, const QStringList &arguments, const QByteArray &input) const
    {
        start(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        return ended(process);
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

[[nodiscard]] inline QString fixturePath(const QString &name)
{
    return QStringLiteral(SLIPWAY_FIXTURES "/") + name;
}

} // namespace slipway::tests
