// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "ui/settings/list_section.h"

namespace slipway::ui {

/// Spans in which shipping is not allowed.
class FreezesSection : public ListSection
{
    Q_OBJECT

public:
    explicit FreezesSection(service::Session &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<SettingsRow> rows() override;
    void load(const Uuid &id) override;
    void save() override;
    void remove() override;

private:
    void showZone();

    QLineEdit *m_name;
    QCheckBox *m_allDay;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    ZoneBox *m_zone;
    CheckList *m_products;
    CheckList *m_environments;
    QPlainTextEdit *m_reason;
    Freeze m_freeze;
    std::vector<Freeze> m_freezes;
};

} // namespace slipway::ui
