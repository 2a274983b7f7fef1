// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connections_section.h"

#include "ui/settings/connection_kinds.h"
#include "ui/settings/form_row.h"
#include "ui/settings/report_card.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pipelines/pipelines_source.h"
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
    : ListSection(
          session,
          {tr("Connections"), tr("Add connection"), tr("New connection"),
           tr("A connection leads to a CI server, so that jobs can be started and followed from here. Its token is "
              "kept in the system's keyring, never in the workspace.")},
          parent),
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

QWidget *ConnectionsSection::withBrowse(QLineEdit *line, const QString &title)
{
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
    connect(line, &QLineEdit::textEdited, this, &ConnectionsSection::touched);
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
    return place;
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
    m_url = addLine(tr("Address"));
    m_urlHint = new Label({}, Type::Small, Token::Text3);
    m_urlHint->setWordWrap(true);
    m_url->parentWidget()->layout()->addWidget(m_urlHint);
    m_plain = new QCheckBox(tr("Send it unencrypted all the same"));
    m_plain->setObjectName(u"plainHttp"_s);
    connect(m_plain, &QCheckBox::clicked, this, &ConnectionsSection::touched);
    addField(tr("Plain http"), m_plain, tr("Everybody between here and the server can read the token then."));
    m_repository = addLine(tr("Repository"), tr("As owner/name; empty when the address has it already."));
    m_account = addLine(tr("Account"), tr("The user name, where the server wants one beside the token."));
    m_signIn = addCombo(tr("Sign in with"));
    m_signIn->setObjectName(u"signIn"_s);
    m_signIn->addItem(tr("Nothing"), toText(SecretKind::None));
    m_signIn->addItem(tr("A token or password in the system's keyring"), toText(SecretKind::Keyring));
    m_signIn->addItem(tr("An environment variable"), toText(SecretKind::Environment));
    m_signIn->addItem(tr("A file that only I can read"), toText(SecretKind::File));
    m_secret = addLine(tr("Token"), tr("Kept in the system's keyring, not in the workspace."));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setObjectName(u"token"_s);
    m_variable = addLine(tr("Variable"), tr("Its name; the value is read when it is needed."));
    m_file = new QLineEdit;
    addField(tr("File"), withBrowse(m_file, tr("File")), tr("Its mode must be 0600: nobody else may read it."));
    m_ca = new QLineEdit;
    addField(tr("Own authority"), withBrowse(m_ca, tr("Own authority")),
             tr("PEM file of the authority that signed the server's certificate; empty: the system's."));
    for (QFormLayout *form : findChildren<QFormLayout *>())
        m_fields = form;
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
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_test = makeButton(tr("Test connection"), ButtonLook::Plain, this, icon(u"network-connect"_s));
    m_test->setObjectName(u"testConnection"_s);
    const QKeySequence keys(Qt::CTRL | Qt::Key_T);
    auto *hint = new Label(keys.toString(QKeySequence::NativeText), Type::Small, Token::Text2);
    row->addWidget(m_test);
    row->addWidget(hint);
    m_freezes = makeButton(tr("Take over freeze periods"), ButtonLook::Plain, this, icon(u"document-import"_s));
    m_freezes->setObjectName(u"importFreezes"_s);
    m_freezes->setToolTip(tr("Those of the next 90 days become freeze windows of the workspace."));
    row->addWidget(m_freezes);
    m_taken = new Label({}, Type::Small, Token::Text2);
    m_taken->setObjectName(u"freezesTaken"_s);
    m_taken->setWordWrap(true);
    row->addWidget(m_taken, 1);
    row->addStretch();
    below()->addLayout(row);
    m_report = new ReportCard;
    below()->addWidget(m_report);
    below()->addStretch(1);
    connect(m_test, &QPushButton::clicked, this, &ConnectionsSection::test);
    connect(m_freezes, &QPushButton::clicked, this, &ConnectionsSection::takeFreezes);
    auto *key = new QShortcut(keys, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, m_test, &QPushButton::click);
    setAvailable(m_test, m_source ? QString() : tr("Servers cannot be asked from here."));
}

std::vector<SettingsRow> ConnectionsSection::rows()
{
    m_connections = m_source ? m_source->connections() : std::vector<CiConnection>{};
    std::vector<SettingsRow> rows;
    for (const CiConnection &each : m_connections) {
        const service::ConnectionState state = m_source->state(each.id);
        SettingsRow row{each.id.value, each.name, {}, runwords::word(each.kind), {}};
        switch (state.standing) {
        case Standing::Reached:
            row.glyph = Glyph::Approved;
            row.second = state.jobs < 0 ? tr("reached") : tr("%n job(s)", nullptr, state.jobs);
            break;
        case Standing::NotReached:
            row.glyph = Glyph::Warning;
            row.second =
                state.since
                    ? tr("not reached since %1").arg(runwords::moment(*state.since, m_source->zone(), m_source->now()))
                    : tr("not reached");
            break;
        case Standing::SignInNeeded:
            row.glyph = Glyph::Warning;
            row.second = tr("wants another sign-in");
            break;
        case Standing::NotTried:
            row.glyph = Glyph::Pending;
            row.second = QUrl(each.url).host();
            break;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void ConnectionsSection::load(const Uuid &id)
{
    const auto found = std::ranges::find(m_connections, id, [](const CiConnection &each) { return each.id.value; });
    // What was found before saving holds for what was saved.
    const bool isOther = found == m_connections.end() || (found->id != m_connection.id && !m_isSaving);
    m_isSaving = false;
    m_connection = found == m_connections.end() ? CiConnection{} : *found;
    if (id.isNull())
        m_connection.secretKind = SecretKind::Keyring;
    chooseData(m_kind, toText(m_connection.kind));
    m_name->setText(m_connection.name);
    m_url->setText(m_connection.url);
    m_account->setText(m_connection.account);
    chooseData(m_signIn, toText(m_connection.secretKind));
    m_secret->clear();
    m_secret->setPlaceholderText(id.isNull() || m_connection.secretKind != SecretKind::Keyring
                                     ? QString()
                                     : tr("Kept; type another one to replace it"));
    m_variable->setText(m_connection.secretKind == SecretKind::Environment ? m_connection.secretName : QString());
    m_file->setText(m_connection.secretKind == SecretKind::File ? m_connection.secretName : QString());
    m_ca->setText(m_connection.caFile);
    m_plain->setChecked(m_connection.mayUsePlainHttp);
    loadOptions(m_connection.options);
    if (isOther) {
        m_report->hide();
        m_taken->clear();
    }
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
    setRowVisible(m_fields, m_plain, isPlainHttpElsewhere(m_url->text()));
    setRowVisible(m_fields, m_repository, hasRepository(kind) || !m_repository->text().isEmpty());
    setRowVisible(m_fields, m_account, !isWebhook && signIn != SecretKind::None);
    setRowVisible(m_fields, m_secret, signIn == SecretKind::Keyring);
    setRowVisible(m_fields, m_variable, signIn == SecretKind::Environment);
    setRowVisible(m_fields, m_file->parentWidget(), signIn == SecretKind::File);
    setRowVisible(m_fields, m_keyParameter, mayCarryKey(kind));
    // Of all kinds GitLab alone knows such periods.
    m_freezes->setVisible(kind == CiKind::GitLab);
    m_taken->setVisible(kind == CiKind::GitLab);
    setAvailable(m_freezes, !m_source                    ? tr("Servers cannot be asked from here.")
                            : m_connection.id.isNull() ? tr("Save the connection first.")
                                                       : m_source->whyNoChange());
    for (QWidget *field : {static_cast<QWidget *>(m_body), static_cast<QWidget *>(m_signature),
                           static_cast<QWidget *>(m_statusUrl), static_cast<QWidget *>(m_statePointer)})
        setRowVisible(m_fields, field, isWebhook);
}

CiConnection ConnectionsSection::typed() const
{
    CiConnection connection = m_connection;
    connection.kind = fromText<CiKind>(m_kind->currentData().toString()).value_or(CiKind::Buildbot);
    connection.name = m_name->text().trimmed();
    connection.url = m_url->text().trimmed();
    connection.account = m_account->text().trimmed();
    connection.secretKind = fromText<SecretKind>(m_signIn->currentData().toString()).value_or(SecretKind::None);
    connection.secretName = connection.secretKind == SecretKind::Environment ? m_variable->text().trimmed()
                            : connection.secretKind == SecretKind::File      ? m_file->text().trimmed()
                                                                             : QString();
    connection.caFile = m_ca->text().trimmed();
    connection.mayUsePlainHttp = m_plain->isChecked() && isPlainHttpElsewhere(connection.url);
    connection.options = typedOptions();
    return connection;
}

void ConnectionsSection::save()
{
    if (!m_source)
        return;
    m_isSaving = m_connection.id.isNull();
    m_source->saveConnection(typed()).then(this, [this](Result<CiConnectionId> id) {
        m_isSaving = m_isSaving && id;
        if (id)
            keepSecretThen(*id);
        else
            raise(id.error());
    });
}

void ConnectionsSection::keepSecretThen(CiConnectionId id)
{
    const QByteArray secret = m_secret->text().toUtf8();
    const bool isKeyring = typed().secretKind == SecretKind::Keyring;
    const bool isLeft = !isKeyring && m_connection.secretKind == SecretKind::Keyring && !m_connection.id.isNull();
    if (isLeft)
        m_source->forgetSecret(id).then(this, [](const Result<> &) {});
    if (!isKeyring || secret.isEmpty())
        return saved(id.value);
    m_source->keepSecret(id, secret).then(this, [this, id](Result<> kept) {
        saved(id.value);
        // The connection is saved all the same; the sentence names the other ways.
        if (!kept)
            raise(kept.error());
    });
}

void ConnectionsSection::remove()
{
    if (!m_source)
        return;
    const bool hasSecret = m_connection.secretKind == SecretKind::Keyring;
    m_source->removeConnection(m_connection.id).then(this, [this, hasSecret](Result<> gone) {
        if (!gone)
            return raise(gone.error());
        if (hasSecret)
            m_source->forgetSecret(m_connection.id).then(this, [](const Result<> &) {});
        removed(m_connection.name);
    });
}

void ConnectionsSection::takeFreezes()
{
    if (!m_source || m_connection.id.isNull())
        return;
    setAvailable(m_freezes, tr("The server is being asked."));
    m_taken->clear();
    m_source->importFreezes(m_connection.id, kFreezeDays).then(this, [this, id = m_connection.id](Result<int> taken) {
        setAvailable(m_freezes, {});
        if (id != m_connection.id)
            return;
        if (!taken)
            return raise(taken.error());
        m_taken->setText(*taken == 0 ? tr("The server has none in the next %n day(s).", nullptr, kFreezeDays)
                                     : tr("%n freeze window(s) taken over.", nullptr, *taken));
    });
}

void ConnectionsSection::test()
{
    if (!m_source)
        return;
    setAvailable(m_test, tr("The server is being asked."));
    m_report->showAsking();
    m_source->test(typed(), m_secret->text().toUtf8())
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
