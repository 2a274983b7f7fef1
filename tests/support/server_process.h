// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace slipway::test {

/// A server of tests/servers as a child process on loopback; it ends with this object, and by itself when the test dies.
class ServerProcess
{
public:
    /// @param script below tests/servers, e.g. `fake_jenkins.py`; waits for its line `listening PORT`
    explicit ServerProcess(const QString &script, const QStringList &arguments = {}, int patienceSeconds = 30);
    /// Any program that behaves so.
    ServerProcess(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
                  int patienceSeconds);
    ~ServerProcess();

    /// What went wrong at the start, with the server's own words; empty when it runs.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// `http://127.0.0.1:PORT`
    [[nodiscard]] QString url() const;
    /// The second line `elsewhere PORT` of the fault proxy; 0 otherwise.
    [[nodiscard]] quint16 elsewherePort() const { return m_elsewhere; }

    /// A line on its standard input; waits for one line of answer.
    [[nodiscard]] QString command(const QString &line, int patienceSeconds = 30);

    /// `GET path` of a control address, e.g. `/_test/counters`; an empty object when it cannot be read.
    [[nodiscard]] QJsonObject get(const QString &path) const;
    /// `POST path`; the answer as JSON.
    QJsonObject post(const QString &path, const QJsonObject &body) const;
    /// One number of `/_test/counters`; -1 when it is not there.
    [[nodiscard]] int counter(const QString &name) const;

private:
    void start(const QString &program, const QStringList &arguments, int patienceSeconds);
    [[nodiscard]] QString nextLine(int patienceSeconds);

    QProcess m_process;
    QString m_problem;
    quint16 m_port = 0;
    quint16 m_elsewhere = 0;
};

} // namespace slipway::test
