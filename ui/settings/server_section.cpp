// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/server_section.h"

#include "ui/settings/connection_kinds.h"
#include "ui/settings/form_row.h"
#include "ui/settings/report_card.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pipelines/run_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace slipway::ui {

ServerSection::ServerSection(service::Session &session, Words words, bool mayAsk, QWidget *parent)
    : ListSection(session, std::move(words), parent),
      m_mayAsk(mayAsk)
{}

QFormLayout *ServerSection::fields() const
{
    const auto forms = findChildren<QFormLayout *>();
    return forms.isEmpty() ? nullptr : forms.back();
}

void ServerSection::addAddress(const QString &readable)
{
    m_url = addLine(tr("Address"));
    m_urlHint = new Label({}, Type::Small, Token::Text3);
    m_urlHint->setWordWrap(true);
    m_url->parentWidget()->layout()->addWidget(m_urlHint);
    m_plain = new QCheckBox(tr("Send it unencrypted all the same"));
    m_plain->setObjectName(u"plainHttp"_s);
    connect(m_plain, &QCheckBox::clicked, this, &ServerSection::touched);
    addField(tr("Plain http"), m_plain, readable);
}

void ServerSection::addSecret(const SecretWords &words)
{
    m_signIn = addCombo(words.place);
    m_signIn->setObjectName(u"signIn"_s);
    m_signIn->addItem(tr("Nothing"), toText(SecretKind::None));
    m_signIn->addItem(words.keyring, toText(SecretKind::Keyring));
    m_signIn->addItem(tr("An environment variable"), toText(SecretKind::Environment));
    m_signIn->addItem(tr("A file that only I can read"), toText(SecretKind::File));
    m_secret = addLine(words.secret, tr("Kept in the system's keyring, not in the workspace."));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setObjectName(u"token"_s);
    m_variable = addLine(tr("Variable"), tr("Its name; the value is read when it is needed."));
    m_file = addFile(tr("File"), tr("Its mode must be 0600: nobody else may read it."));
}

void ServerSection::addAuthority()
{
    m_ca = addFile(tr("Own authority"),
                   tr("PEM file of the authority that signed the server's certificate; empty: the system's."));
}

QHBoxLayout *ServerSection::addTest()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_test = makeButton(tr("Test connection"), ButtonLook::Plain, this, icon(u"network-connect"_s));
    m_test->setObjectName(u"testConnection"_s);
    const QKeySequence keys(Qt::CTRL | Qt::Key_T);
    row->addWidget(m_test);
    row->addWidget(new Label(keys.toString(QKeySequence::NativeText), Type::Small, Token::Text2));
    below()->addLayout(row);
    m_report = new ReportCard;
    below()->addWidget(m_report);
    below()->addStretch(1);
    connect(m_test, &QPushButton::clicked, this, &ServerSection::test);
    auto *key = new QShortcut(keys, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, m_test, &QPushButton::click);
    setAvailable(m_test, m_mayAsk ? QString() : tr("Servers cannot be asked from here."));
    return row;
}

void ServerSection::loadServer(const Uuid &id, const QString &address, bool mayUsePlainHttp, const SecretPlace &secret,
                               const QString &caFile)
{
    const bool isOther = id.isNull() || (id != m_loaded && !m_isSaving);
    m_isSaving = false;
    m_loaded = id;
    m_keptIn = id.isNull() ? SecretKind::None : secret.kind;
    m_url->setText(address);
    m_plain->setChecked(mayUsePlainHttp);
    chooseData(m_signIn, toText(id.isNull() ? SecretKind::Keyring : secret.kind));
    m_secret->clear();
    m_secret->setPlaceholderText(m_keptIn == SecretKind::Keyring ? tr("Kept; type another one to replace it")
                                                                 : QString());
    m_variable->setText(secret.kind == SecretKind::Environment ? secret.name : QString());
    m_file->setText(secret.kind == SecretKind::File ? secret.name : QString());
    m_ca->setText(caFile);
    // What was found before saving holds for what was saved.
    if (isOther)
        m_report->hide();
}

void ServerSection::showServer(bool isServer, bool hasSecret)
{
    QFormLayout *form = fields();
    const SecretKind place = fromText<SecretKind>(m_signIn->currentData().toString()).value_or(SecretKind::None);
    setRowVisible(form, m_plain, isServer && isPlainHttpElsewhere(m_url->text()));
    setRowVisible(form, m_signIn, hasSecret);
    setRowVisible(form, m_secret, hasSecret && place == SecretKind::Keyring);
    setRowVisible(form, m_variable, hasSecret && place == SecretKind::Environment);
    setRowVisible(form, m_file->parentWidget(), hasSecret && place == SecretKind::File);
    setRowVisible(form, m_ca->parentWidget(), isServer);
}

QString ServerSection::typedAddress() const
{
    return m_url->text().trimmed();
}

ServerSection::SecretPlace ServerSection::typedSecret() const
{
    const SecretKind kind = fromText<SecretKind>(m_signIn->currentData().toString()).value_or(SecretKind::None);
    return {kind, kind == SecretKind::Environment ? m_variable->text().trimmed()
                  : kind == SecretKind::File      ? m_file->text().trimmed()
                                                  : QString()};
}

QString ServerSection::typedAuthority() const
{
    return m_ca->text().trimmed();
}

bool ServerSection::isPlainHttpTyped() const
{
    return m_plain->isChecked() && isPlainHttpElsewhere(m_url->text());
}

bool ServerSection::hasTypedSecret() const
{
    return !m_secret->text().isEmpty();
}

SettingsRow ServerSection::serverRow(const Uuid &id, const QString &name, const QString &kind,
                                     const service::ConnectionState &state, const QString &reached,
                                     const QString &address) const
{
    using Standing = service::ConnectionState::Standing;
    SettingsRow row{id, name, {}, kind, {}};
    switch (state.standing) {
    case Standing::Reached:
        row.glyph = Glyph::Approved;
        row.second = reached;
        break;
    case Standing::NotReached:
        row.glyph = Glyph::Warning;
        row.second = state.since ? tr("not reached since %1").arg(runwords::moment(*state.since, zone(), presently()))
                                 : tr("not reached");
        break;
    case Standing::SignInNeeded:
        row.glyph = Glyph::Warning;
        row.second = tr("wants another sign-in");
        break;
    case Standing::NotTried:
        row.glyph = Glyph::Pending;
        row.second = address;
        break;
    }
    return row;
}

void ServerSection::keepSecretThen(const Uuid &id, SecretKind kept)
{
    const QByteArray secret = m_secret->text().toUtf8();
    const bool isKeyring = kept == SecretKind::Keyring;
    if (m_mayAsk && !isKeyring && m_keptIn == SecretKind::Keyring)
        forgetSecret(id).then(this, [](const Result<> &) {});
    if (!m_mayAsk || !isKeyring || secret.isEmpty())
        return saved(id);
    keepSecret(id, secret).then(this, [this, id](Result<> done) {
        saved(id);
        // The connection is saved all the same; the sentence names the other ways.
        if (!done)
            raise(done.error());
    });
}

void ServerSection::savingFailed(const Error &error)
{
    m_isSaving = false;
    raise(error);
}

void ServerSection::removedWithSecret(const QString &name)
{
    if (m_mayAsk && m_keptIn == SecretKind::Keyring)
        forgetSecret(m_loaded).then(this, [](const Result<> &) {});
    removed(name);
}

void ServerSection::test()
{
    if (!m_mayAsk)
        return;
    setAvailable(m_test, tr("The server is being asked."));
    m_report->showAsking();
    askServer(m_secret->text().toUtf8())
        .then(this, [this, id = m_loaded](const Result<service::ConnectionReport> &report) {
            setAvailable(m_test, {});
            if (id != m_loaded)
                return;
            if (report)
                m_report->showReport(*report, zone());
            else
                m_report->showError(report.error());
            refresh();
        });
}

} // namespace slipway::ui
