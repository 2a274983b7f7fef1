// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/given_parameters.h"

#include "app/wiring/servers/ci_wiring.h"
#include "core/base/tr.h"

namespace slipway::ctl {

namespace {

/// @param places parameter → variable or file
Result<> readSecrets(const QMap<QString, QString> &places, SecretKind kind, QMap<QString, QString> &into)
{
    for (const auto &[name, place] : places.asKeyValueRange()) {
        const auto secret = wiring::readSecret(kind, place);
        if (!secret)
            return std::unexpected(secret.error());
        if (into.contains(name))
            return failure(ErrorKind::BadInput, tr("The parameter “%1” stands twice.").arg(name));
        into.insert(name, QString::fromUtf8(*secret));
    }
    return {};
}

} // namespace

Result<QMap<QString, QString>> givenParameters(const QStringList &pairs)
{
    QMap<QString, QString> parameters;
    for (const QString &each : pairs) {
        const qsizetype equals = each.indexOf(u'=');
        if (equals <= 0)
            return failure(ErrorKind::BadInput, tr("“%1” is no parameter. Write NAME=VALUE.").arg(each.left(60)));
        if (parameters.contains(each.left(equals)))
            return failure(ErrorKind::BadInput, tr("The parameter “%1” stands twice.").arg(each.left(equals)));
        parameters.insert(each.left(equals), each.mid(equals + 1));
    }
    return parameters;
}

Verb &addParameterOptions(Verb &verb)
{
    return verb.manyOption("--param", "K=V", Value::Text, tr("A parameter; may be repeated"))
        .manyOption("--param-env", "K=VARIABLE", Value::Text,
                    tr("A secret parameter, from an environment variable; written down nowhere"))
        .manyOption("--param-file", "K=FILE", Value::Text,
                    tr("A secret parameter, from a file that only you may open; written down nowhere"));
}

void JobParameters::putInto(service::RunWish &wish) const
{
    wish.parameters.insert(values);
    for (const auto &[name, secret] : secrets.asKeyValueRange()) {
        wish.parameters.remove(name);
        wish.secrets.insert(name, secret);
    }
}

Result<JobParameters> jobParameters(const Call &call)
{
    const auto values = givenParameters(call.all("--param"));
    const auto variables = givenParameters(call.all("--param-env"));
    const auto files = givenParameters(call.all("--param-file"));
    if (!values || !variables || !files)
        return std::unexpected(!values ? values.error() : variables ? files.error() : variables.error());
    JobParameters given{.values = *values, .secrets = {}};
    if (const auto read = readSecrets(*variables, SecretKind::Environment, given.secrets); !read)
        return std::unexpected(read.error());
    if (const auto read = readSecrets(*files, SecretKind::File, given.secrets); !read)
        return std::unexpected(read.error());
    for (const QString &name : given.secrets.keys())
        if (given.values.contains(name))
            return failure(ErrorKind::BadInput, tr("The parameter “%1” stands twice.").arg(name));
    return given;
}

Waiting waitingOf(const Call &call)
{
    return {.isWaited = call.has("--wait"), .isFollowed = call.has("--follow"), .asJson = call.asJson()};
}

} // namespace slipway::ctl
