// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/gitlab/gitlab_provider.h"
#include "support/server_process.h"

#include <memory>

/// A GitLab for tests, and what is asked of it.
namespace slipway::test {

using namespace Qt::StringLiterals;

inline const QString kProject = u"group/ship"_s;

/// The one GitLab of all tests here.
inline std::unique_ptr<ServerProcess> theServer;

/// A GitLab as it is at its start, and providers of its project.
struct GitLabSite {
    ServerProcess &server = *theServer;
    GitLabSite() { control(u"reset"_s); }

    [[nodiscard]] static std::unique_ptr<ci::CiProvider> providerAt(const QString &url,
                                                                    const QByteArray &token = "glpat-dev",
                                                                    const QJsonObject &options = {})
    {
        auto made = ci::gitlab::makeProvider(
            CiConnection{.name = u"Ship"_s, .kind = CiKind::GitLab, .url = url, .options = options},
            net::Secret(token));
        return made ? std::move(*made) : nullptr;
    }
    [[nodiscard]] std::unique_ptr<ci::CiProvider> provider(const QByteArray &token = "glpat-dev") const
    {
        return providerAt(server.url() + u"/group/ship"_s, token);
    }
    QJsonObject control(const QString &name, const QJsonObject &with = {}) const
    {
        return server.post(u"/_test/"_s + name, with);
    }
    void set(const QString &name, const QJsonValue &value) const { control(u"set"_s, {{name, value}}); }
    /// A pipeline that somebody else started; its id.
    [[nodiscard]] QString started(const QJsonObject &how = {}) const
    {
        return QString::number(control(u"start"_s, how)[u"id"].toInteger());
    }
    QJsonObject job(const QString &pipeline, const QString &name, QJsonObject with = {}) const
    {
        with.insert(u"pipeline"_s, pipeline.toLongLong());
        with.insert(u"name"_s, name);
        return control(u"job"_s, with);
    }
    void status(const QString &pipeline, const QString &name, const QString &word) const
    {
        job(pipeline, name, {{u"status"_s, word}});
    }
    [[nodiscard]] QJsonObject pipeline(const QString &id) const
    {
        return control(u"pipeline"_s, {{u"pipeline"_s, id.toLongLong()}});
    }
};

inline ci::Trigger wish(const QMap<QString, QString> &parameters = {{u"version"_s, u"4.2"_s}})
{
    static int count = 0;
    ci::Trigger trigger;
    trigger.job = kProject;
    trigger.ref = u"main"_s;
    trigger.parameters = parameters;
    trigger.key = u"5f1c-%1"_s.arg(++count);
    return trigger;
}

} // namespace slipway::test
