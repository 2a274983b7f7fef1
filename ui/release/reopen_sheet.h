// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/form_sheet.h"

class QPlainTextEdit;

namespace slipway::ui {

class ReleaseDesk;

/// Opens a closed release again, with a reason.
class ReopenSheet : public FormSheet
{
    Q_OBJECT

public:
    ReopenSheet(ReleaseDesk &desk, QWidget *parent);

protected:
    void finish() override;

private:
    void updateMayFinish();

    ReleaseDesk &m_desk;
    QPlainTextEdit *m_reason;
};

} // namespace slipway::ui
