// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incidents/notice.h"
#include "ui/widgets/form_sheet.h"

#include <vector>

class QComboBox;

namespace slipway::ui {

class ReleaseDesk;

/// Drafts a notice from the plan: which stage, for whom, where. Nothing is sent.
class DraftNoticeSheet : public FormSheet
{
    Q_OBJECT

public:
    DraftNoticeSheet(ReleaseDesk &desk, const std::vector<NotificationChannel> &channels, QWidget *parent);

private:
    void finish() override;
    void check();

    ReleaseDesk &m_desk;
    QComboBox *m_stage;
    QComboBox *m_channel;
    QComboBox *m_environment;
};

} // namespace slipway::ui
