// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connections_section.h"

#include "ui/settings/connection_kinds.h"
#include "ui/settings/form_row.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pipelines/pipelines_source.h"
#include "ui/widgets/pipelines/run_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int kFreezeDays = 90;

void setOption(QJsonObject &options, const QString &key, const QString &value)
{
    if (value.trimmed().isEmpty())
        options.remove(key);
    else
        options[key] = value.trimmed();
}

} // namespace

ConnectionsSection::ConnectionsSection(service::Session &session, PipelinesSource *source, QWidget *parent)
    : ServerSection(
          session,
          {tr("Connections"), tr("Add connection"), tr("New connection"),
           tr("A connection leads to a CI server, so that jobs can be started and followed from here. Its token is "
              "kept in the system's keyring, never in the workspace.")},
          source != nullptr, parent),
      m_source(source)
{
    buildFields();
    buildOptions();
    buildTest();
    if (m_source) {
        connect(m_source, &PipelinesSource::connectionChanged, this, &ConnectionsSection::refresh);
        connect(m_source, &PipelinesSource::changed, this, &ConnectionsSection::refresh);
    }
}

void ConnectionsSection::buildFields()
{
    m_kind = addCombo(tr("Server"));
    m_kind->setObjectName(u"connectionKind"_s);
    for (const auto &[kind, text] : EnumText<CiKind>::values)
        m_kind->addItem(isDocumentationLevel(kind)
                            ? tr("%1 (not yet verified against a live server)").arg(runwords::word(kind))
                            : runwords::word(kind),
                        toText(kind));
    m_kind->setMinimumContentsLength(20);
    m_name = addLine(tr("Name"));
    addAddress(tr("Everybody between here and the server can read the token then."));
    m_repository = addLine(tr("Repository"), tr("As owner/name; empty when the address has it already."));
    m_account = addLine(tr("Account"), tr("The user name, where the server wants one beside the token."));
    addSecret({tr("Sign in with"), tr("A token or password in the system's keyring"), tr("Token")});
    addAuthority();
    for (QComboBox *box : {m_kind, m_signIn})
        connect(box, &QComboBox::currentIndexChanged, this, &ConnectionsSection::showFields);
    connect(m_url, &QLineEdit::textChanged, this, &ConnectionsSection::showFields);
}

void ConnectionsSection::buildOptions()
{
    m_keyParameter =
        addLine(tr("Key parameter"),
                tr("A parameter of the jobs that carries Slipway's key, so that a run is found again without "
                   "doubt; empty: the usual name."));
    m_body = addText(tr("Body"));
    m_body->setPlaceholderText(u"{\"key\": \"{{key}}\", \"ref\": \"{{ref}}\", \"reason\": \"{{reason}}\"}"_s);
    m_signature = addLine(tr("Signature header"));
    m_signature->setPlaceholderText(u"X-Slipway-Signature-256"_s);
    m_statusUrl = addLine(tr("Status address"), tr("Is asked how the run stands; empty: it cannot be followed."));
    m_statePointer = addLine(tr("Where the state is"), tr("A JSON pointer into its answer, as /state"));
}

void ConnectionsSection::buildTest()
{
    QHBoxLayout *row = addTest();
    m_freezes = makeButton(tr("Take over freeze periods"), ButtonLook::Plain, this, icon(u"document-import"_s));
    m_freezes->setObjectName(u"importFreezes"_s);
    m_freezes->setToolTip(tr("Those of the next 90 days become freeze windows of the workspace."));
    row->addWidget(m_freezes);
    m_taken = new Label({}, Type::Small, Token::Text2);
    m_taken->setObjectName(u"freezesTaken"_s);
    m_taken->setWordWrap(true);
    row->addWidget(m_taken, 1);
    row->addStretch();
    connect(m_freezes, &QPushButton::clicked, this, &ConnectionsSection::takeFreezes);
}

std::vector<SettingsRow> ConnectionsSection::rows()
{
    m_connections = m_source ? m_source->connections() : std::vector<CiConnection>{};
    std::vector<SettingsRow> rows;
    for (const CiConnection &each : m_connections) {
        const service::ConnectionState state = m_source->state(each.id);
        rows.push_back(serverRow(each.id.value, each.name, runwords::word(each.kind), state,
                                 state.jobs < 0 ? tr("reached") : tr("%n job(s)", nullptr, state.jobs),
                                 QUrl(each.url).host()));
    }
    return rows;
}

void ConnectionsSection::load(const Uuid &id)
{
    const auto found = std::ranges::find(m_connections, id, [](const CiConnection &each) { return each.id.value; });
    const bool isOther = found == m_connections.end() || found->id != m_connection.id;
    m_connection = found == m_connections.end() ? CiConnection{} : *found;
    if (id.isNull())
        m_connection.secretKind = SecretKind::Keyring;
    chooseData(m_kind, toText(m_connection.kind));
    m_name->setText(m_connection.name);
    m_account->setText(m_connection.account);
    loadServer(id, m_connection.url, m_connection.mayUsePlainHttp, {m_connection.secretKind, m_connection.secretName},
               m_connection.caFile);
    loadOptions(m_connection.options);
    if (isOther)
        m_taken->clear();
    showFields();
}

void ConnectionsSection::loadOptions(const QJsonObject &options)
{
    m_repository->setText(options[u"repository"].toString());
    m_keyParameter->setText(options[u"key_parameter"].toString());
    m_body->setPlainText(options[u"body"].toString());
    m_signature->setText(options[u"signature_header"].toString());
    m_statusUrl->setText(options[u"status_url"].toString());
    m_statePointer->setText(options[u"state_pointer"].toString());
}

QJsonObject ConnectionsSection::typedOptions() const
{
    // What this form does not know stays as it was.
    QJsonObject options = m_connection.options;
    setOption(options, u"repository"_s, m_repository->text());
    setOption(options, u"key_parameter"_s, m_keyParameter->text());
    setOption(options, u"body"_s, m_body->toPlainText());
    setOption(options, u"signature_header"_s, m_signature->text());
    setOption(options, u"status_url"_s, m_statusUrl->text());
    setOption(options, u"state_pointer"_s, m_statePointer->text());
    return options;
}

void ConnectionsSection::showFields()
{
    const CiKind kind = fromText<CiKind>(m_kind->currentData().toString()).value_or(CiKind::Buildbot);
    const SecretKind signIn = fromText<SecretKind>(m_signIn->currentData().toString()).value_or(SecretKind::None);
    const bool isWebhook = kind == CiKind::Webhook;
    m_urlHint->setText(addressHint(kind));
    QFormLayout *form = fields();
    showServer(true, true);
    setRowVisible(form, m_repository, hasRepository(kind) || !m_repository->text().isEmpty());
    setRowVisible(form, m_account, !isWebhook && signIn != SecretKind::None);
    setRowVisible(form, m_keyParameter, mayCarryKey(kind));
    // Of all kinds GitLab alone knows such periods.
    m_freezes->setVisible(kind == CiKind::GitLab);
    m_taken->setVisible(kind == CiKind::GitLab);
    setAvailable(m_freezes, !m_source                  ? tr("Servers cannot be asked from here.")
                            : m_connection.id.isNull() ? tr("Save the connection first.")
                                                       : m_source->whyNoChange());
    for (QWidget *field : {static_cast<QWidget *>(m_body), static_cast<QWidget *>(m_signature),
                           static_cast<QWidget *>(m_statusUrl), static_cast<QWidget *>(m_statePointer)})
        setRowVisible(form, field, isWebhook);
}

CiConnection ConnectionsSection::typed() const
{
    CiConnection connection = m_connection;
    connection.kind = fromText<CiKind>(m_kind->currentData().toString()).value_or(CiKind::Buildbot);
    connection.name = m_name->text().trimmed();
    connection.url = typedAddress();
    connection.account = m_account->text().trimmed();
    const SecretPlace secret = typedSecret();
    connection.secretKind = secret.kind;
    connection.secretName = secret.name;
    connection.caFile = typedAuthority();
    connection.mayUsePlainHttp = isPlainHttpTyped();
    connection.options = typedOptions();
    return connection;
}

void ConnectionsSection::save()
{
    if (!m_source)
        return;
    beginSaving();
    const CiConnection connection = typed();
    m_source->saveConnection(connection).then(this, [this, connection](Result<CiConnectionId> id) {
        if (id)
            keepSecretThen(id->value, connection.secretKind);
        else
            savingFailed(id.error());
    });
}

void ConnectionsSection::remove()
{
    if (!m_source)
        return;
    m_source->removeConnection(m_connection.id).then(this, [this](Result<> gone) {
        if (gone)
            removedWithSecret(m_connection.name);
        else
            raise(gone.error());
    });
}

void ConnectionsSection::takeFreezes()
{
    if (!m_source || m_connection.id.isNull())
        return;
    setAvailable(m_freezes, tr("The server is being asked."));
    m_taken->clear();
    auto asked = m_source->importFreezes(m_connection.id, kFreezeDays);
    asked.then(this, [this, id = m_connection.id](Result<service::FreezeImport> done) {
        setAvailable(m_freezes, {});
        if (id != m_connection.id)
            return;
        if (!done)
            return raise(done.error());
        QStringList lines = done->warnings;
        if (done->taken > 0)
            lines.prepend(tr("%n freeze window(s) taken over.", nullptr, done->taken));
        if (lines.isEmpty())
            lines += tr("The server has none in the next %n day(s).", nullptr, kFreezeDays);
        m_taken->setText(lines.join(u'\n'));
    });
}

QFuture<Result<service::ConnectionReport>> ConnectionsSection::askServer(const QByteArray &secret)
{
    return m_source->test(typed(), secret);
}

QFuture<Result<>> ConnectionsSection::keepSecret(const Uuid &id, const QByteArray &secret)
{
    return m_source->keepSecret({id}, secret);
}

QFuture<Result<>> ConnectionsSection::forgetSecret(const Uuid &id)
{
    return m_source->forgetSecret({id});
}

QByteArray ConnectionsSection::zone() const
{
    return session().surroundings().zone;
}

Instant ConnectionsSection::presently() const
{
    return session().now();
}

} // namespace slipway::ui
