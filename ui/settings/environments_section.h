// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "ui/settings/list_section.h"

namespace slipway::ui {

/// Where products run.
class EnvironmentsSection : public ListSection
{
    Q_OBJECT

public:
    explicit EnvironmentsSection(service::Session &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<SettingsRow> rows() override;
    void load(const Uuid &id) override;
    void save() override;
    void remove() override;

private:
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    CheckList *m_products;
    Environment m_environment;
    std::vector<Environment> m_environments;
};

} // namespace slipway::ui
