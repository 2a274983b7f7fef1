// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/github/github_provider.h"
#include "support/server_process.h"

#include <QCoroTask>
#include <QJsonArray>

#include <algorithm>
#include <map>
#include <memory>

namespace slipway::test {

/// A GitHub of one of three modes as it is at its start, and providers of its repository. Tests share a process for each mode.
class GitHubSite
{
public:
    explicit GitHubSite(const QString &mode) : m_mode(mode), server(running(mode)) { control(QStringLiteral("reset")); }
    /// Before the application ends.
    static void stopAll() { all().clear(); }

    /// @param url of the fake, or of what stands in front of it
    [[nodiscard]] std::unique_ptr<ci::CiProvider> providerAt(const QString &url, const QByteArray &token = "ghp_writer",
                                                             QJsonObject options = {}) const
    {
        options.insert(QStringLiteral("repository"), QStringLiteral("octo/ship"));
        if (!isServer())
            options.insert(QStringLiteral("api_url"), url);
        auto made = ci::github::makeProvider(
            CiConnection{.name = QStringLiteral("Ship"), .kind = CiKind::GitHub, .url = url, .options = options},
            net::Secret(token));
        return made ? std::move(*made) : nullptr;
    }
    [[nodiscard]] std::unique_ptr<ci::CiProvider> provider(const QByteArray &token = "ghp_writer") const
    {
        return providerAt(server.url(), token);
    }
    [[nodiscard]] bool isServer() const { return m_mode == QStringLiteral("ghes"); }

    QJsonObject control(const QString &name, const QJsonObject &with = {}) const
    {
        return server.post(QStringLiteral("/_test/") + name, with);
    }
    void set(const QString &name, const QJsonValue &value) const { control(QStringLiteral("set"), {{name, value}}); }
    /// A run that somebody else started; its id.
    [[nodiscard]] QString started(const QJsonObject &how = {}) const
    {
        return QString::number(control(QStringLiteral("start"), how)[QStringLiteral("id")].toInteger());
    }
    QJsonObject change(const QString &run, QJsonObject fields) const
    {
        fields.insert(QStringLiteral("run"), run.toLongLong());
        return control(QStringLiteral("run"), fields);
    }
    /// The run ends, with one job.
    void finish(const QString &run, const QString &conclusion, const QString &log = {}) const
    {
        const QJsonArray step{QStringLiteral("make"), QStringLiteral("completed"), conclusion};
        change(run, {{QStringLiteral("status"), QStringLiteral("completed")},
                     {QStringLiteral("conclusion"), conclusion},
                     {QStringLiteral("jobs"),
                      QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("build")},
                                             {QStringLiteral("status"), QStringLiteral("completed")},
                                             {QStringLiteral("conclusion"), conclusion},
                                             {QStringLiteral("log"), log},
                                             {QStringLiteral("steps"), QJsonArray{QJsonValue(step)}}}}}});
    }

private:
    static std::map<QString, std::unique_ptr<ServerProcess>> &all()
    {
        static std::map<QString, std::unique_ptr<ServerProcess>> servers;
        return servers;
    }
    static ServerProcess &running(const QString &mode)
    {
        std::unique_ptr<ServerProcess> &server = all()[mode];
        if (!server)
            server = std::make_unique<ServerProcess>(QStringLiteral("fake_github.py"),
                                                     QStringList{QStringLiteral("--api"), mode});
        return *server;
    }

    QString m_mode;

public:
    ServerProcess &server;
};

inline const QString kReleaseWorkflow = QStringLiteral(".github/workflows/release.yml");
inline const QString kPlainWorkflow = QStringLiteral(".github/workflows/plain.yml");

[[nodiscard]] inline ci::Trigger wish(const QString &job, const QMap<QString, QString> &parameters = {},
                                      const QString &ref = QStringLiteral("main"))
{
    static int count = 0;
    ci::Trigger trigger;
    trigger.job = job;
    trigger.ref = ref;
    trigger.parameters = parameters;
    trigger.key = QStringLiteral("5f1c-%1").arg(++count);
    return trigger;
}

/// What was written down before sending, and the answer.
struct Sent {
    ci::PendingTrigger pending;
    ci::TriggerOutcome outcome;
};
[[nodiscard]] inline Sent send(ci::CiProvider &provider, const ci::Trigger &trigger)
{
    Sent sent;
    const Result<ci::PendingTrigger> pending = QCoro::waitFor(provider.prepare(trigger));
    if (!pending) {
        sent.outcome.kind = ci::TriggerOutcome::Kind::Rejected;
        sent.outcome.message = pending.error().sentence;
        return sent;
    }
    sent.pending = *pending;
    sent.outcome = QCoro::waitFor(provider.trigger(trigger, *pending));
    return sent;
}

} // namespace slipway::test
