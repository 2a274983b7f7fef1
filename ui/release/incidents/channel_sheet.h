// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/form_sheet.h"

class QComboBox;
class QLineEdit;

namespace slipway::ui {

class ReleaseDesk;
class ZoneBox;

/// Adds a channel that notices are told through. A secret is named by its place, never typed here.
class ChannelSheet : public FormSheet
{
    Q_OBJECT

public:
    ChannelSheet(ReleaseDesk &desk, QWidget *parent);

private:
    void finish() override;
    void check();

    ReleaseDesk &m_desk;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_address;
    QLineEdit *m_recipients;
    QLineEdit *m_secret;
    ZoneBox *m_zone;
};

} // namespace slipway::ui
