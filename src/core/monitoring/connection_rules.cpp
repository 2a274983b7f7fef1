// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/connection_rules.h"

#include "core/base/tr.h"
#include "core/monitoring/deployment_silences.h"
#include "core/pipeline/connection_address.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype kLongestExpression = 100'000;

std::unexpected<Error> wrongField(const QString &field, const QString &sentence)
{
    return failure(ErrorKind::BadInput, sentence, field);
}

Result<> checkHeaders(const MonitoringConnection &connection)
{
    static const QRegularExpression token(u"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"_s);
    static const QRegularExpression control(u"[\\x00-\\x1f\\x7f]"_s);
    static const QRegularExpression secretName(u"^(proxy-)?authorization$|^cookie$|token|secret|passw|api-?key"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    for (auto each = connection.headers.begin(); each != connection.headers.end(); ++each) {
        if (!token.match(each.key()).hasMatch() || control.match(each.value()).hasMatch())
            return wrongField(
                u"headers"_s,
                tr("“%1” is no header: its name has letters, digits and dashes, its value one line.").arg(each.key()));
        if (secretName.match(each.key()).hasMatch() || holdsSecret(each.value()))
            return wrongField(u"headers"_s,
                              tr("The header “%1” holds a secret, and headers stand in the workspace. Choose "
                                 "basic or bearer, and keep the secret in the keyring, a variable or a file.")
                                  .arg(each.key()));
    }
    return {};
}

Result<> checkAuth(const MonitoringConnection &connection)
{
    if (connection.auth == MonitoringAuth::Basic && (connection.account.isEmpty() || connection.account.contains(u':')))
        return wrongField(u"account"_s, tr("%1 needs a user name without a colon.").arg(connection.name));
    if (connection.auth != MonitoringAuth::None && connection.secretKind == SecretKind::None)
        return wrongField(u"secret"_s,
                          tr("Say where the secret of %1 is kept: the keyring, an environment variable or a file.")
                              .arg(connection.name));
    const bool isNamed = connection.secretKind == SecretKind::Environment || connection.secretKind == SecretKind::File;
    if (isNamed && connection.secretName.trimmed().isEmpty())
        return wrongField(u"secret"_s, connection.secretKind == SecretKind::File
                                           ? tr("Name the file that holds the secret.")
                                           : tr("Name the environment variable that holds the secret."));
    if (!connection.keyFile.isEmpty() && connection.certificateFile.isEmpty())
        return wrongField(u"certificate"_s,
                          tr("A key without a client certificate proves nothing: name its certificate."));
    return {};
}

Result<> checkPlace(const MonitoringConnection &connection)
{
    if (connection.kind == MonitoringKind::File) {
        if (connection.url.trimmed().isEmpty())
            return wrongField(u"url"_s, tr("Name the file, or the folder, that %1 reads.").arg(connection.name));
        return {};
    }
    CiConnection address; // addresses of all kinds of servers are checked by the same rules
    address.name = connection.name;
    address.url = connection.url;
    address.mayUsePlainHttp = connection.mayUsePlainHttp;
    return serverAddress(address).transform([](const QUrl &) {});
}

} // namespace

bool holdsSecret(const QString &text)
{
    static const QRegularExpression proof(
        u"\\b(bearer|basic)\\s+[A-Za-z0-9._~+/=-]{8,}|\\b(passw(or)?d|access_token|api_?key)\\s*=\\s*\"?[^\"\\s{}]{4,}|"
        "://[^/\\s:@]+:[^/\\s@]+@"_s,
        QRegularExpression::CaseInsensitiveOption);
    return proof.match(text).hasMatch();
}

Result<> checkMonitoringConnection(const MonitoringConnection &connection)
{
    if (connection.name.trimmed().isEmpty())
        return wrongField(u"name"_s, tr("A connection needs a name."));
    if (connection.name.contains(u'/'))
        return wrongField(u"name"_s, tr("The name of a connection cannot hold “/”."));
    return checkPlace(connection)
        .and_then([&] { return checkAuth(connection); })
        .and_then([&] { return checkHeaders(connection); })
        .and_then([&] { return checkSilences(connection); });
}

Result<> checkPanel(const Panel &panel)
{
    if (panel.release.has_value() == panel.environment.has_value())
        return wrongField(u"release"_s, tr("A panel belongs to a release or to an environment."));
    if (panel.title.trimmed().isEmpty())
        return wrongField(u"title"_s, tr("A panel needs a title."));
    if (panel.connection.trimmed().isEmpty())
        return wrongField(u"connection"_s, tr("Say which monitoring connection “%1” asks.").arg(panel.title));
    if (panel.queries.empty())
        return wrongField(u"queries"_s, tr("“%1” needs a query.").arg(panel.title));
    for (const PanelQuery &each : panel.queries) {
        if (each.expression.trimmed().isEmpty() || each.expression.size() > kLongestExpression)
            return wrongField(u"queries"_s, tr("A query of “%1” is empty or far too long.").arg(panel.title));
        if (holdsSecret(each.expression) || holdsSecret(each.legend))
            return wrongField(u"queries"_s,
                              tr("A query of “%1” holds a secret, and queries stand in the workspace. Keep it "
                                 "with the connection.")
                                  .arg(panel.title));
    }
    for (const PanelThreshold &each : panel.thresholds)
        if (!std::isfinite(each.value))
            return wrongField(u"thresholds"_s, tr("A threshold of “%1” is no number.").arg(panel.title));
    return {};
}

} // namespace slipway
