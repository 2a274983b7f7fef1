// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/monitoring_section.h"

#include "service/commands/monitoring_commands.h"
#include "service/queries/queries.h"
#include "ui/settings/connection_kinds.h"
#include "ui/settings/form_row.h"
#include "ui/settings/monitoring_words.h"
#include "ui/settings/report_card.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/monitoring/monitoring_source.h"
#include "ui/widgets/pipelines/run_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

using Standing = service::ConnectionState::Standing;

} // namespace

MonitoringSection::MonitoringSection(service::Session &session, MonitoringSource *source, QWidget *parent)
    : ListSection(session,
                  {tr("Monitoring"), tr("Add source"), tr("New source"),
                   tr("A source tells metrics, alerts or states of hosts, so that charts and criteria can ask it. Its secret "
                      "is kept in the system's keyring, never in the workspace.")},
                  parent),
      m_source(source)
{
    buildPlace();
    buildSignIn();
    buildMore();
    buildTest();
    for (QFormLayout *form : findChildren<QFormLayout *>())
        m_fields = form;
    for (QComboBox *box : {m_kind, m_auth, m_signIn})
        connect(box, &QComboBox::currentIndexChanged, this, &MonitoringSection::showFields);
    connect(m_url, &QLineEdit::textChanged, this, &MonitoringSection::showFields);
    if (m_source)
        connect(m_source, &MonitoringSource::changed, this, &MonitoringSection::refresh);
}

QLineEdit *MonitoringSection::addFile(const QString &title, const QString &hint)
{
    auto *line = new QLineEdit;
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(line, 1);
    QPushButton *browse = makeButton(tr("Choose…"), ButtonLook::Plain, place);
    browse->setAccessibleName(tr("%1: choose a file…").arg(title));
    row->addWidget(browse);
    place->setFocusProxy(line);
    line->setAccessibleName(title);
    connect(line, &QLineEdit::textEdited, this, &MonitoringSection::touched);
    connect(browse, &QPushButton::clicked, this, [this, line, title] {
        auto *dialog = new QFileDialog(this, title, line->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, line, [this, line](const QString &file) {
            line->setText(file);
            touched();
        });
        dialog->open();
    });
    addField(title, place, hint);
    return line;
}

void MonitoringSection::buildPlace()
{
    m_kind = addCombo(tr("Source"));
    m_kind->setObjectName(u"monitoringKind"_s);
    for (const auto &[kind, text] : EnumText<MonitoringKind>::values)
        m_kind->addItem(sourceWord(kind), toText(kind));
    m_kind->setMinimumContentsLength(20);
    m_name = addLine(tr("Name"), tr("Panels and criteria name it so."));
    m_url = addLine(tr("Address"));
    m_urlHint = new Label({}, Type::Small, Token::Text3);
    m_urlHint->setWordWrap(true);
    m_url->parentWidget()->layout()->addWidget(m_urlHint);
    m_plain = new QCheckBox(tr("Send it unencrypted all the same"));
    m_plain->setObjectName(u"plainHttp"_s);
    connect(m_plain, &QCheckBox::clicked, this, &MonitoringSection::touched);
    addField(tr("Plain http"), m_plain, tr("Everybody between here and the server can read the secret then."));
}

void MonitoringSection::buildSignIn()
{
    m_auth = addCombo(tr("Sign in"));
    m_auth->setObjectName(u"auth"_s);
    m_auth->addItem(tr("Without"), toText(MonitoringAuth::None));
    m_auth->addItem(tr("With user name and password"), toText(MonitoringAuth::Basic));
    m_auth->addItem(tr("With a token"), toText(MonitoringAuth::Bearer));
    m_account = addLine(tr("Account"));
    m_signIn = addCombo(tr("Secret in"));
    m_signIn->setObjectName(u"signIn"_s);
    m_signIn->addItem(tr("Nothing"), toText(SecretKind::None));
    m_signIn->addItem(tr("The system's keyring"), toText(SecretKind::Keyring));
    m_signIn->addItem(tr("An environment variable"), toText(SecretKind::Environment));
    m_signIn->addItem(tr("A file that only I can read"), toText(SecretKind::File));
    m_secret = addLine(tr("Secret"), tr("Kept in the system's keyring, not in the workspace."));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setObjectName(u"token"_s);
    m_variable = addLine(tr("Variable"), tr("Its name; the value is read when it is needed."));
    m_file = addFile(tr("File"), tr("Its mode must be 0600: nobody else may read it."));
}

void MonitoringSection::buildMore()
{
    m_ca = addFile(tr("Own authority"),
                   tr("PEM file of the authority that signed the server's certificate; empty: the system's."));
    m_certificate = addFile(tr("Client certificate"), tr("PEM file that is shown to a server that asks for one."));
    m_key = addFile(tr("Its key"), tr("PEM file; empty: it stands in the certificate's. A passphrase is the secret."));
    m_headers = addText(tr("Headers"));
    m_headers->setPlaceholderText(u"X-Scope-OrgID: shop"_s);
    m_headers->setObjectName(u"headers"_s);
    m_silences = addText(tr("Silent while deploying"));
    m_silences->setObjectName(u"silences"_s);
}

void MonitoringSection::buildTest()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_test = makeButton(tr("Test connection"), ButtonLook::Plain, this, icon(u"network-connect"_s));
    m_test->setObjectName(u"testConnection"_s);
    const QKeySequence keys(Qt::CTRL | Qt::Key_T);
    row->addWidget(m_test);
    row->addWidget(new Label(keys.toString(QKeySequence::NativeText), Type::Small, Token::Text2));
    row->addStretch();
    below()->addLayout(row);
    m_report = new ReportCard;
    below()->addWidget(m_report);
    below()->addStretch(1);
    connect(m_test, &QPushButton::clicked, this, &MonitoringSection::test);
    auto *key = new QShortcut(keys, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, m_test, &QPushButton::click);
    setAvailable(m_test, m_source ? QString() : tr("Servers cannot be asked from here."));
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
        SettingsRow row{each.id.value, each.name, {}, sourceName(each.kind), {}};
        switch (state.standing) {
        case Standing::Reached:
            row.glyph = Glyph::Approved;
            row.second = tr("reached");
            break;
        case Standing::NotReached:
            row.glyph = Glyph::Warning;
            row.second = state.since ? tr("not reached since %1").arg(runwords::moment(*state.since, session().surroundings().zone, session().now()))
                                     : tr("not reached");
            break;
        case Standing::SignInNeeded:
            row.glyph = Glyph::Warning;
            row.second = tr("wants another sign-in");
            break;
        case Standing::NotTried:
            row.glyph = Glyph::Pending;
            row.second = each.kind == MonitoringKind::File ? each.url : QUrl(each.url).host();
            break;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void MonitoringSection::load(const Uuid &id)
{
    const auto found = std::ranges::find(m_connections, id, [](const MonitoringConnection &each) { return each.id.value; });
    // What was found before saving holds for what was saved.
    const bool isOther = found == m_connections.end() || (found->id != m_connection.id && !m_isSaving);
    m_isSaving = false;
    m_connection = found == m_connections.end() ? MonitoringConnection{} : *found;
    chooseData(m_kind, toText(m_connection.kind));
    m_name->setText(m_connection.name);
    m_url->setText(m_connection.url);
    m_plain->setChecked(m_connection.mayUsePlainHttp);
    chooseData(m_auth, toText(m_connection.auth));
    m_account->setText(m_connection.account);
    chooseData(m_signIn, toText(id.isNull() ? SecretKind::Keyring : m_connection.secretKind));
    m_secret->clear();
    m_secret->setPlaceholderText(m_connection.secretKind == SecretKind::Keyring
                                     ? tr("Kept; type another one to replace it")
                                     : QString());
    m_variable->setText(m_connection.secretKind == SecretKind::Environment ? m_connection.secretName : QString());
    m_file->setText(m_connection.secretKind == SecretKind::File ? m_connection.secretName : QString());
    m_ca->setText(m_connection.caFile);
    m_certificate->setText(m_connection.certificateFile);
    m_key->setText(m_connection.keyFile);
    QStringList headers;
    for (auto each = m_connection.headers.begin(); each != m_connection.headers.end(); ++each)
        headers += each.key() + u": "_s + each.value();
    m_headers->setPlainText(headers.join(u'\n'));
    m_silences->setPlainText(linesOfSilences(m_connection));
    if (isOther)
        m_report->hide();
    showFields();
}

MonitoringKind MonitoringSection::kind() const
{
    return fromText<MonitoringKind>(m_kind->currentData().toString()).value_or(MonitoringKind::Prometheus);
}

void MonitoringSection::showFields()
{
    if (!m_fields)
        return;
    const auto auth = fromText<MonitoringAuth>(m_auth->currentData().toString()).value_or(MonitoringAuth::None);
    const auto place = fromText<SecretKind>(m_signIn->currentData().toString()).value_or(SecretKind::None);
    const bool isServer = kind() != MonitoringKind::File;
    const bool hasSecret = isServer && (auth != MonitoringAuth::None || !m_certificate->text().isEmpty());
    const bool isSilent = isServer && kind() != MonitoringKind::Prometheus;
    m_urlHint->setText(placeHint(kind()));
    m_silences->setPlaceholderText(kind() == MonitoringKind::Alertmanager
                                       ? u"production: service=\"shop\", severity=~\"critical|warning\""_s
                                       : u"production: web1, web2/HTTP"_s);
    setRowVisible(m_fields, m_plain, isServer && isPlainHttpElsewhere(m_url->text()));
    setRowVisible(m_fields, m_auth, isServer);
    setRowVisible(m_fields, m_account, isServer && auth == MonitoringAuth::Basic);
    setRowVisible(m_fields, m_signIn, hasSecret);
    setRowVisible(m_fields, m_secret, hasSecret && place == SecretKind::Keyring);
    setRowVisible(m_fields, m_variable, hasSecret && place == SecretKind::Environment);
    setRowVisible(m_fields, m_file->parentWidget(), hasSecret && place == SecretKind::File);
    for (QLineEdit *each : {m_ca, m_certificate, m_key})
        setRowVisible(m_fields, each->parentWidget(), isServer);
    setRowVisible(m_fields, m_headers, isServer);
    setRowVisible(m_fields, m_silences, isSilent);
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
    connection.url = m_url->text().trimmed();
    connection.auth = fromText<MonitoringAuth>(m_auth->currentData().toString()).value_or(MonitoringAuth::None);
    connection.account = m_account->text().trimmed();
    connection.certificateFile = m_certificate->text().trimmed();
    connection.keyFile = m_key->text().trimmed();
    const bool hasSecret = connection.kind != MonitoringKind::File
                           && (connection.auth != MonitoringAuth::None || !connection.certificateFile.isEmpty());
    connection.secretKind = hasSecret ? fromText<SecretKind>(m_signIn->currentData().toString()).value_or(SecretKind::None)
                                      : SecretKind::None;
    // A key without a passphrase has no secret.
    if (connection.auth == MonitoringAuth::None && connection.secretKind == SecretKind::Keyring
        && m_secret->text().isEmpty() && m_connection.secretKind != SecretKind::Keyring)
        connection.secretKind = SecretKind::None;
    connection.secretName = connection.secretKind == SecretKind::Environment ? m_variable->text().trimmed()
                            : connection.secretKind == SecretKind::File      ? m_file->text().trimmed()
                                                                             : QString();
    connection.caFile = m_ca->text().trimmed();
    connection.mayUsePlainHttp = m_plain->isChecked() && isPlainHttpElsewhere(connection.url);
    connection.headers = typedHeaders();
    return withSilenceLines(connection, m_silences->toPlainText());
}

void MonitoringSection::save()
{
    m_isSaving = m_connection.id.isNull();
    const MonitoringConnection connection = typed();
    session()
        .start(service::SaveMonitoringConnection{connection})
        .then(this, [this, connection](Result<MonitoringConnectionId> id) {
            m_isSaving = m_isSaving && id;
            if (id)
                keepSecretThen(*id, connection);
            else
                raise(id.error());
        });
}

void MonitoringSection::keepSecretThen(MonitoringConnectionId id, const MonitoringConnection &connection)
{
    const QByteArray secret = m_secret->text().toUtf8();
    const bool isKeyring = connection.secretKind == SecretKind::Keyring;
    if (m_source && !isKeyring && m_connection.secretKind == SecretKind::Keyring && !m_connection.id.isNull())
        m_source->desk().forgetSecret(id).then(this, [](const Result<> &) {});
    if (!m_source || !isKeyring || secret.isEmpty())
        return saved(id.value);
    m_source->desk().keepSecret(id, secret).then(this, [this, id](Result<> kept) {
        saved(id.value);
        // The source is saved all the same; the sentence names the other ways.
        if (!kept)
            raise(kept.error());
    });
}

void MonitoringSection::remove()
{
    session()
        .start(service::RemoveMonitoringConnection{m_connection.id})
        .then(this, [this](const Result<service::Done> &gone) {
            if (!gone)
                return raise(gone.error());
            if (m_source && m_connection.secretKind == SecretKind::Keyring)
                m_source->desk().forgetSecret(m_connection.id).then(this, [](const Result<> &) {});
            removed(m_connection.name);
        });
}

void MonitoringSection::test()
{
    if (!m_source)
        return;
    setAvailable(m_test, tr("The server is being asked."));
    m_report->showAsking();
    m_source->desk()
        .test(typed(), m_secret->text().toUtf8())
        .then(this, [this, id = m_connection.id](const Result<service::ConnectionReport> &report) {
            setAvailable(m_test, {});
            if (id != m_connection.id)
                return;
            if (report)
                m_report->showReport(*report, m_source->zone());
            else
                m_report->showError(report.error());
            refresh();
        });
}

} // namespace slipway::ui
