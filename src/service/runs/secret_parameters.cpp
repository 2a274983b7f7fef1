// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runs/secret_parameters.h"

#include "core/base/tr.h"

#include <QRegularExpression>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

/// `deployToken`, `DEPLOY_TOKEN` and `deploy-token` have the same words.
QStringList wordsOf(const QString &name)
{
    static const QRegularExpression hump(u"([a-z0-9])([A-Z])"_s);
    static const QRegularExpression between(u"[^A-Za-z0-9]+"_s);
    return QString(name).replace(hump, u"\\1 \\2"_s).toLower().split(between, Qt::SkipEmptyParts);
}

bool isSwitch(const QString &value)
{
    return value.compare(u"true"_s, Qt::CaseInsensitive) == 0 || value.compare(u"false"_s, Qt::CaseInsensitive) == 0;
}

} // namespace

bool isSecretName(const QString &parameter)
{
    static const QStringList known{u"password"_s, u"passwd"_s, u"passphrase"_s, u"token"_s, u"secret"_s, u"apikey"_s};
    const QStringList words = wordsOf(parameter);
    for (qsizetype i = 0; i < words.size(); ++i)
        if (known.contains(words[i]) || (words[i] == u"api" && words.value(i + 1) == u"key"))
            return true;
    return false;
}

Result<> checkNoSecrets(const QJsonObject &parameters, const QStringList &declared)
{
    for (auto each = parameters.begin(); each != parameters.end(); ++each) {
        const QString value = each.value().toString().trimmed();
        const bool isSecret = declared.contains(each.key()) || (isSecretName(each.key()) && !isSwitch(value));
        if (isSecret && !value.isEmpty() && !value.contains(u"{{"_s))
            return failure(
                ErrorKind::BadInput,
                tr("“%1” is a secret, and parameters of a job stand in the workspace. Leave it out here and give "
                   "it when the job starts: in the dialog, or with --param-env or --param-file.")
                    .arg(each.key()),
                each.key());
    }
    return {};
}

} // namespace slipway::service
