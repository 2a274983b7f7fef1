// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/form_row.h"
#include "ui/settings/products_section.h"
#include "ui/widgets/scope/repository_access.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

/// How the clone of a product is fetched: with what, and where the password is.
namespace slipway::ui {

void ProductsSection::addSignIn()
{
    m_remote->setPlaceholderText(ProductRepository().remote);
    m_signIn->setObjectName(u"fetchWith"_s);
    m_signIn->addItem(tr("The SSH agent, or nothing"), toText(SecretKind::None));
    m_signIn->addItem(tr("A password or token"), toText(SecretKind::Keyring));
    m_signIn->addItem(tr("An environment variable"), toText(SecretKind::Environment));
    m_signIn->addItem(tr("A file that only I can read"), toText(SecretKind::File));
    m_account->setObjectName(u"fetchAccount"_s);
    m_password->setObjectName(u"fetchPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    connect(m_signIn, &QComboBox::currentIndexChanged, this, &ProductsSection::showSignIn);
}

SecretKind ProductsSection::typedSecretKind() const
{
    return fromText<SecretKind>(m_signIn->currentData().toString()).value_or(SecretKind::None);
}

void ProductsSection::showSignIn()
{
    const auto forms = findChildren<QFormLayout *>();
    if (forms.isEmpty())
        return;
    const SecretKind kind = typedSecretKind();
    setRowVisible(forms.back(), m_account, kind != SecretKind::None);
    setRowVisible(forms.back(), m_password, kind == SecretKind::Keyring);
    setRowVisible(forms.back(), m_variable, kind == SecretKind::Environment);
    setRowVisible(forms.back(), m_file->parentWidget(), kind == SecretKind::File);
    m_password->setEnabled(RepositoryAccess::of(session()) != nullptr);
}

void ProductsSection::loadSignIn()
{
    m_remote->setText(m_known.remote == ProductRepository().remote ? QString() : m_known.remote);
    chooseData(m_signIn, toText(m_known.secretKind));
    m_account->setText(m_known.account);
    m_password->clear();
    m_password->setPlaceholderText(
        m_known.secretKind == SecretKind::Keyring ? tr("Kept; type another one to replace it") : QString());
    m_variable->setText(m_known.secretKind == SecretKind::Environment ? m_known.secretName : QString());
    m_file->setText(m_known.secretKind == SecretKind::File ? m_known.secretName : QString());
    showSignIn();
}

void ProductsSection::forgetPassword(ProductId id)
{
    RepositoryAccess *access = RepositoryAccess::of(session());
    if (access && m_known.secretKind == SecretKind::Keyring)
        access->desk().forgetSecret(id).then(this, [](const Result<> &) {});
}

void ProductsSection::keepPasswordThen(ProductId id)
{
    RepositoryAccess *access = RepositoryAccess::of(session());
    const QByteArray password = m_password->text().toUtf8();
    const bool isKeyring = typedSecretKind() == SecretKind::Keyring;
    if (!isKeyring)
        forgetPassword(id);
    if (!access || !isKeyring || password.isEmpty())
        return saved(id.value);
    access->desk().keepSecret(id, password).then(this, [this, id](const Result<> &done) {
        saved(id.value);
        // The product is saved all the same; the sentence names the other ways.
        if (!done)
            raise(done.error());
    });
}

} // namespace slipway::ui
