// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "core/scope/scope_records.h"
#include "ui/settings/list_section.h"

namespace slipway::ui {

/// What is released.
class ProductsSection : public ListSection
{
    Q_OBJECT

public:
    explicit ProductsSection(service::Session &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<SettingsRow> rows() override;
    void load(const Uuid &id) override;
    void save() override;
    void remove() override;

private:
    void addSignIn();
    void showSignIn();
    void loadSignIn();
    [[nodiscard]] SecretKind typedSecretKind() const;
    /// It was saved: keeps the password that was typed, or forgets the one that is left, and ends in saved().
    void keepPasswordThen(ProductId id);
    void forgetPassword(ProductId id);
    void fillWithForges();
    void loadRepository();
    [[nodiscard]] ProductRepository typedRepository() const;

    QLineEdit *m_name;
    QLineEdit *m_repository;
    QLineEdit *m_branch;
    QLineEdit *m_tags;
    QLineEdit *m_references;
    QLineEdit *m_folders;
    QLineEdit *m_remote;
    QComboBox *m_signIn;
    QLineEdit *m_account;
    QLineEdit *m_password;
    QLineEdit *m_variable;
    QLineEdit *m_file;
    QComboBox *m_forge;
    QComboBox *m_owner;
    QComboBox *m_region;
    ZoneBox *m_zone;
    QPlainTextEdit *m_description;
    QLineEdit *m_rollbackPlan;
    Product m_product;
    ProductRepository m_known; ///< how its repository is read now
    std::vector<Product> m_products;
};

} // namespace slipway::ui
