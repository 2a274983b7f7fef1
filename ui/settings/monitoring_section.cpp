// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/monitoring_section.h"

#include "service/commands/monitoring_commands.h"
#include "service/queries/queries.h"
#include "ui/settings/form_row.h"
#include "ui/settings/monitoring_words.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/monitoring/monitoring_source.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway::ui {

MonitoringSection::MonitoringSection(service::Session &session, MonitoringSource *source, QWidget *parent)
    : ServerSection(
          session,
          {tr("Monitoring"), tr("Add source"), tr("New source"),
           tr("A source tells metrics, alerts or states of hosts, so that charts and criteria can ask it. Its secret "
              "is kept in the system's keyring, never in the workspace.")},
          source != nullptr, parent),
      m_source(source)
{
    buildPlace();
    buildSignIn();
    buildMore();
    addTest()->addStretch();
    m_isBuilt = true;
    for (QComboBox *box : {m_kind, m_auth, m_signIn})
        connect(box, &QComboBox::currentIndexChanged, this, &MonitoringSection::showFields);
    connect(m_url, &QLineEdit::textChanged, this, &MonitoringSection::showFields);
    if (m_source)
        connect(m_source, &MonitoringSource::changed, this, &MonitoringSection::refresh);
}

void MonitoringSection::buildPlace()
{
    m_kind = addCombo(tr("Source"));
    m_kind->setObjectName(u"monitoringKind"_s);
    for (const auto &[kind, text] : EnumText<MonitoringKind>::values)
        m_kind->addItem(sourceWord(kind), toText(kind));
    m_kind->setMinimumContentsLength(20);
    m_name = addLine(tr("Name"), tr("Panels and criteria name it so."));
    addAddress(tr("Everybody between here and the server can read the secret then."));
}

void MonitoringSection::buildSignIn()
{
    m_auth = addCombo(tr("Sign in"));
    m_auth->setObjectName(u"auth"_s);
    m_auth->addItem(tr("Without"), toText(MonitoringAuth::None));
    m_auth->addItem(tr("With user name and password"), toText(MonitoringAuth::Basic));
    m_auth->addItem(tr("With a token"), toText(MonitoringAuth::Bearer));
    m_account = addLine(tr("Account"));
    addSecret({tr("Secret in"), tr("The system's keyring"), tr("Secret")});
}

void MonitoringSection::buildMore()
{
    addAuthority();
    m_certificate = addFile(tr("Client certificate"), tr("PEM file that is shown to a server that asks for one."));
    m_key = addFile(tr("Its key"), tr("PEM file; empty: it stands in the certificate's. A passphrase is the secret."));
    m_zone = addZone(tr("Time zone"));
    m_zone->setObjectName(u"timeZone"_s);
    m_zone->setToolTip(
        tr("That the clock of Nagios shows, so that downtimes end in time when clocks change; empty: this "
           "machine's, where it fits."));
    m_headers = addText(tr("Headers"));
    m_headers->setPlaceholderText(u"X-Scope-OrgID: shop"_s);
    m_headers->setObjectName(u"headers"_s);
    m_silences = addText(tr("Silent while deploying"));
    m_silences->setObjectName(u"silences"_s);
}

std::vector<SettingsRow> MonitoringSection::rows()
{
    m_connections = session().queries().monitoringConnections().value_or(std::vector<MonitoringConnection>{});
    // Made when it is first needed: by then at the latest.
    if (m_source)
        connect(&m_source->desk(), &service::MonitoringDesk::connectionChanged, this, &MonitoringSection::refresh,
                Qt::UniqueConnection);
    std::vector<SettingsRow> rows;
    for (const MonitoringConnection &each : m_connections) {
        const auto state = m_source ? m_source->desk().state(each.id) : service::ConnectionState{};
        rows.push_back(serverRow(each.id.value, each.name, sourceName(each.kind), state, tr("reached"),
                                 each.kind == MonitoringKind::File ? each.url : QUrl(each.url).host()));
    }
    return rows;
}

void MonitoringSection::load(const Uuid &id)
{
    const auto found =
        std::ranges::find(m_connections, id, [](const MonitoringConnection &each) { return each.id.value; });
    m_connection = found == m_connections.end() ? MonitoringConnection{} : *found;
    chooseData(m_kind, toText(m_connection.kind));
    m_name->setText(m_connection.name);
    chooseData(m_auth, toText(m_connection.auth));
    m_account->setText(m_connection.account);
    m_certificate->setText(m_connection.certificateFile);
    m_key->setText(m_connection.keyFile);
    QStringList headers;
    for (auto each = m_connection.headers.begin(); each != m_connection.headers.end(); ++each)
        headers += each.key() + u": "_s + each.value();
    m_headers->setPlainText(headers.join(u'\n'));
    m_silences->setPlainText(linesOfSilences(m_connection));
    m_zone->setZone(m_connection.options[u"time_zone"].toString().toLatin1());
    loadServer(id, m_connection.url, m_connection.mayUsePlainHttp, {m_connection.secretKind, m_connection.secretName},
               m_connection.caFile);
    showFields();
}

MonitoringKind MonitoringSection::kind() const
{
    return fromText<MonitoringKind>(m_kind->currentData().toString()).value_or(MonitoringKind::Prometheus);
}

void MonitoringSection::showFields()
{
    if (!m_isBuilt)
        return;
    QFormLayout *form = fields();
    const auto auth = fromText<MonitoringAuth>(m_auth->currentData().toString()).value_or(MonitoringAuth::None);
    const bool isServer = kind() != MonitoringKind::File;
    const bool hasSecret = isServer && (auth != MonitoringAuth::None || !m_certificate->text().isEmpty());
    const bool isSilent = isServer && kind() != MonitoringKind::Prometheus;
    m_urlHint->setText(placeHint(kind()));
    m_silences->setPlaceholderText(kind() == MonitoringKind::Alertmanager
                                       ? u"production: service=\"shop\", severity=~\"critical|warning\""_s
                                       : u"production: web1, web2/HTTP"_s);
    showServer(isServer, hasSecret);
    setRowVisible(form, m_auth, isServer);
    setRowVisible(form, m_account, isServer && auth == MonitoringAuth::Basic);
    for (QLineEdit *each : {m_certificate, m_key})
        setRowVisible(form, each->parentWidget(), isServer);
    setRowVisible(form, m_zone, kind() == MonitoringKind::Nagios);
    setRowVisible(form, m_headers, isServer);
    setRowVisible(form, m_silences, isSilent);
}

QMap<QString, QString> MonitoringSection::typedHeaders() const
{
    QMap<QString, QString> headers;
    for (const QString &line : m_headers->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(u':');
        headers.insert(colon < 0 ? line.trimmed() : line.left(colon).trimmed(),
                       colon < 0 ? QString() : line.sliced(colon + 1).trimmed());
    }
    return headers;
}

MonitoringConnection MonitoringSection::typed() const
{
    MonitoringConnection connection = m_connection;
    connection.kind = kind();
    connection.name = m_name->text().trimmed();
    connection.url = typedAddress();
    connection.auth = fromText<MonitoringAuth>(m_auth->currentData().toString()).value_or(MonitoringAuth::None);
    connection.account = m_account->text().trimmed();
    connection.certificateFile = m_certificate->text().trimmed();
    connection.keyFile = m_key->text().trimmed();
    const bool hasSecret = connection.kind != MonitoringKind::File
                           && (connection.auth != MonitoringAuth::None || !connection.certificateFile.isEmpty());
    SecretPlace secret = hasSecret ? typedSecret() : SecretPlace{};
    // A key without a passphrase has no secret.
    if (connection.auth == MonitoringAuth::None && secret.kind == SecretKind::Keyring && !hasTypedSecret()
        && m_connection.secretKind != SecretKind::Keyring)
        secret = {};
    connection.secretKind = secret.kind;
    connection.secretName = secret.name;
    connection.caFile = typedAuthority();
    connection.mayUsePlainHttp = isPlainHttpTyped();
    connection.headers = typedHeaders();
    if (connection.kind == MonitoringKind::Nagios && !m_zone->zone().isEmpty())
        connection.options[u"time_zone"_s] = QString::fromLatin1(m_zone->zone());
    else
        connection.options.remove(u"time_zone"_s);
    return withSilenceLines(connection, m_silences->toPlainText());
}

void MonitoringSection::save()
{
    beginSaving();
    const MonitoringConnection connection = typed();
    session()
        .start(service::SaveMonitoringConnection{connection})
        .then(this, [this, connection](Result<MonitoringConnectionId> id) {
            if (id)
                keepSecretThen(id->value, connection.secretKind);
            else
                savingFailed(id.error());
        });
}

void MonitoringSection::remove()
{
    session()
        .start(service::RemoveMonitoringConnection{m_connection.id})
        .then(this, [this](const Result<service::Done> &gone) {
            if (gone)
                removedWithSecret(m_connection.name);
            else
                raise(gone.error());
        });
}

QFuture<Result<service::ConnectionReport>> MonitoringSection::askServer(const QByteArray &secret)
{
    return m_source->desk().test(typed(), secret);
}

QFuture<Result<>> MonitoringSection::keepSecret(const Uuid &id, const QByteArray &secret)
{
    return m_source->desk().keepSecret({id}, secret);
}

QFuture<Result<>> MonitoringSection::forgetSecret(const Uuid &id)
{
    return m_source->desk().forgetSecret({id});
}

QByteArray MonitoringSection::zone() const
{
    return session().surroundings().zone;
}

Instant MonitoringSection::presently() const
{
    return session().now();
}

} // namespace slipway::ui
